/// What a change within a feature release means for an engine. It is compiled against the headers of one patch release,
/// and runs on the libpython of any.
struct PatchReleases {
    private let index: SnapshotIndex
    /// The stages of each CPython that changed within its patch releases.
    private let changing: [[PythonVersion]]

    init(index: SnapshotIndex) {
        self.index = index
        changing = Dictionary(grouping: index.versions, by: \.feature).values.filter { $0.count > 1 }
    }

    /// Refuses a function whose types changed: no engine can serve the patch releases before and after.
    func check(isLeftOut: (String) -> Bool) throws {
        if changing.isEmpty { return }
        for name in index.functions.keys.sorted() where !isLeftOut(name) {
            let declarations = index.functions[name] ?? [:]
            for stages in changing {
                let found = stages.compactMap { stage in declarations[stage].map { (stage, $0.prototype) } }
                for ((_, old), (version, new)) in zip(found, found.dropFirst()) where !old.hasSameLayout(as: new) {
                    throw CodegenError(
                        "\(SnapshotStore.path(of: version)): the types of \(name) changed from \(old.declaration(named: name)) with \(version), within a feature release, and an engine serves all its patch releases; leave the function out (codegen/left-out.toml), or mend the snapshot"
                    )
                }
            }
        }
    }

    /// - Parameter forms: the form in each version that has the function.
    /// - Returns: the same, but the function is sought where only some patch releases of a version have its symbol.
    func seeking(_ name: String, _ forms: [PythonVersion: API.Form]) -> [PythonVersion: API.Form] {
        var sought = forms
        for stages in changing {
            let having = stages.filter { hasSymbol(name, $0) && Self.needsSymbol(forms[$0]) }
            guard let first = having.first, let last = having.last, having.count < stages.count, let form = forms[last],
                let declaration = declaration(of: name, last)
            else { continue }
            let plain = form == .address ? .call(casts: [:]) : form
            let from = first == stages.first ? nil : first
            let until = stages.first { $0 > last }
            for stage in stages where having.contains(stage) || forms[stage] == nil {
                sought[stage] = .sought(plain, declaration: declaration, from: from, until: until)
            }
        }
        return sought
    }

    private func hasSymbol(_ name: String, _ version: PythonVersion) -> Bool {
        index.functions[name]?[version].map { !$0.isInline } ?? (index.data[name]?[version] != nil)
    }

    private static func needsSymbol(_ form: API.Form?) -> Bool {
        switch form {
        case .address, .call, .value: true
        default: false
        }
    }

    /// In parentheses no macro with parameters takes the function's name.
    private func declaration(of name: String, _ version: PythonVersion) -> String? {
        index.functions[name]?[version]?.prototype.declaration(named: "(\(name))")
            ?? index.data[name]?[version]?.type.declaring(name)
    }
}
