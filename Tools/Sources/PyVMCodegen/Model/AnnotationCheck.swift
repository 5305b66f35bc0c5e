/// Finds annotations whose names are in no header and in no documentation: typing mistakes and leftovers.
struct AnnotationCheck {
    let index: SnapshotIndex
    let annotations: Annotations

    func run() throws {
        let declared = index.allNames
        let documented = Set(annotations.inventories.values.flatMap(\.kinds.keys))
        let known = declared.union(index.members).union(documented)
        let headers = Set(index.macros.values.flatMap { $0.values.map { TypeCatalogBuilder.group(of: $0.header) } })
        try check(annotations.macros.map(\.name), "codegen/macros.h", among: declared)
        try check(annotations.variadics.keys, "codegen/variadics.toml", among: declared)
        try check(annotations.backports.keys, "codegen/backports.toml", among: declared)
        try check(annotations.engine.keys, "codegen/engine.toml", among: declared)
        try check(annotations.errno.keys, "codegen/errno.toml", among: declared)
        try check(annotations.signatures.keys, "codegen/signatures.toml", among: declared)
        try checkSignatures()
        try checkVersions(annotations.limited, "codegen/limited.toml")
        try checkVersions(annotations.withoutGIL.compactMapValues(\.since), "codegen/without-gil.toml")
        try check(annotations.absent.keys, "codegen/absent.toml", among: declared)
        try check(annotations.controls.keys, "codegen/control.toml", among: declared)
        try check(annotations.runtime.keys, "codegen/runtime.toml", among: declared)
        try check(annotations.portableConstants.keys, "codegen/constants.toml", among: declared)
        try check(annotations.limited.keys, "codegen/limited.toml", among: declared)
        try check(annotations.withoutGIL.keys, "codegen/without-gil.toml", among: declared)
        try check(annotations.structures.keys, "codegen/structs.toml", among: declared)
        try check(annotations.listedNames, "codegen/names.txt", among: declared)
        try check(annotations.accessors.keys, "codegen/accessors.toml", among: declared)
        try checkObjects()
        try checkHeaders()
        try check(annotations.prologues.keys, "codegen/prologues.toml", among: headers)
        try check(annotations.correctedFacts, "codegen/docs/facts-by-hand.txt", among: known)
        try check(annotations.replacements.keys, "codegen/replacements.toml", among: known)
        try check(annotations.leftOut.keys.filter { !$0.hasSuffix("*") }, "codegen/left-out.toml", among: known)
        for pattern in annotations.leftOutPatterns where !known.contains(where: { $0.hasPrefix(pattern.prefix) }) {
            throw CodegenError(
                "codegen/left-out.toml: no public name begins with \(pattern.prefix); mend or remove '\(pattern.prefix)*'"
            )
        }
        try checkConversions()
        try checkOnce()
    }

    /// A header may be a frame around another of its name: frameobject.h around cpython/frameobject.h.
    private func checkHeaders() throws {
        let groups = Set(index.headers.map(TypeCatalogBuilder.group))
        for header in annotations.extraHeaders where !groups.contains(TypeCatalogBuilder.group(of: header)) {
            throw CodegenError(
                "codegen/headers.txt: \(header) declares nothing in any CPython's headers that were read; mend the name or remove the line"
            )
        }
    }

    private func checkVersions(_ versions: [String: String], _ file: String) throws {
        for (name, version) in versions.sorted(by: { $0.key < $1.key }) where PythonVersion(version) == nil {
            throw CodegenError("\(file): \(name): '\(version)' is no version; write it as in 3.5")
        }
    }

    private func checkSignatures() throws {
        for (name, signature) in annotations.signatures.sorted(by: { $0.key < $1.key }) {
            guard let version = PythonVersion(signature.like), index.functions[name]?[version] != nil else {
                throw CodegenError(
                    "codegen/signatures.toml: \(name) is no function in the headers of CPython \(signature.like); name a version that has it"
                )
            }
        }
    }

    private func checkObjects() throws {
        for name in annotations.objects.keys.sorted() where index.typeNames[name] == nil {
            throw CodegenError(
                "codegen/objects.toml: \(name) is no type in any CPython's headers; mend the name or remove the line")
        }
    }

    private func checkConversions() throws {
        let prototypes = index.functions.values.flatMap { $0.values.map(\.prototype) }
        let spelled = Set(prototypes.flatMap { [$0.result] + $0.parameters.map(\.type) }.map(\.spelling))
        for type in annotations.conversions.keys.sorted() where !spelled.contains(type) {
            throw CodegenError(
                "codegen/conversions.toml: no function takes or returns '\(type)' in the headers that were read; mend the type or remove the line"
            )
        }
    }

    private func check(_ names: some Sequence<String>, _ file: String, among known: Set<String>) throws {
        for name in names.sorted() where !known.contains(name) {
            throw CodegenError(
                "\(file): \(name) is in no CPython's headers that were read; mend the name or remove the line")
        }
    }

    /// Checks that no name is both offered and left out, or offered twice.
    private func checkOnce() throws {
        for declaration in annotations.macros where annotations.leftOut[declaration.name] != nil {
            throw CodegenError(
                "codegen/macros.h:\(declaration.line): \(declaration.name) is in codegen/left-out.toml too; keep one of the two"
            )
        }
        for name in annotations.runtime.keys.sorted() where annotations.leftOut[name] != nil {
            throw CodegenError("codegen/runtime.toml: \(name) is in codegen/left-out.toml too; keep one of the two")
        }
        for declaration in annotations.macros where index.functions[declaration.name] != nil {
            throw CodegenError(
                "codegen/macros.h:\(declaration.line): \(declaration.name) is a function in \(index.functions[declaration.name]!.keys.sorted().map(\.description).joined(separator: ", ")), which gives its types; remove the line"
            )
        }
    }
}
