import PyVMDocs

/// Joins the snapshots of all versions and the annotations into the API.
public struct APIBuilder {
    let snapshots: [HeaderSnapshot]
    let annotations: Annotations
    private let index: SnapshotIndex
    private let patchReleases: PatchReleases
    private var functions: [String: API.Function] = [:]

    public init(snapshots: [HeaderSnapshot], annotations: Annotations) {
        self.snapshots = snapshots.sorted { $0.version < $1.version }
        self.annotations = annotations
        index = SnapshotIndex(snapshots: self.snapshots)
        patchReleases = PatchReleases(index: index)
    }

    /// - Parameter lock: the slots that are given already. New functions get new slots after them.
    /// - Throws: `CodegenError` if annotations and headers do not agree.
    public mutating func build(lock: inout ABILock) throws -> API {
        try AnnotationCheck(index: index, annotations: annotations).run()
        try patchReleases.check { annotations.leftOut($0) != nil }
        addDeclaredFunctions()
        try addMacros()
        addData()
        let constants = addConstants()
        let variadics = try addVariadics()
        var types = TypeCatalogBuilder(snapshots: snapshots, annotations: annotations)
        let named = ParameterNames(functions: functions.values.sorted { ($0.group, $0.name) < ($1.group, $1.name) })
        let runtimeFunctions = try runtimeFunctions()
        let table = functions.values.map(\.prototype)
        let others = variadics.map(\.prototype) + runtimeFunctions.map(\.prototype)
        var api = API(
            versions: index.versions, visibility: Visibility(snapshots: snapshots, limited: annotations.limited),
            types: try types.build(roots: Self.spelledTypes(table + others)))
        api.exactLayouts = try ExactLayoutBuilder(
            snapshots: snapshots, annotations: annotations, common: api.types
        ).layouts()
        api.tableTypes = Self.spelledTypes(table)
        api.functions = try lock.assignSlots(to: named.functions)
        api.slotCount = lock.slotCount
        api.constants = constants
        api.prologues = annotations.prologues.mapValues(\.code)
        api.conversions = annotations.conversions
        api.variadics = variadics.map { variadic in
            var variadic = variadic
            variadic.prototype = ParameterNames.filled(variadic.prototype, documented: variadic.facts?.parameters ?? [])
            variadic.twin = api.functions.first { $0.name == variadic.twin.name } ?? variadic.twin
            return variadic
        }
        api.controlMacros = annotations.controlMacros.map(withCPythonsForm)
        api.callbacks = callbacks(api.types)
        api.runtimeFunctions = runtimeFunctions
        api.extraHeaders = annotations.extraHeaders
        api.headers = index.headers.filter { !$0.contains("/") }
        api.standIns = annotations.standIns
        api.accessors = annotations.accessors.mapValues(\.use)
        api.omissions = OmissionBuilder(index: index, annotations: annotations, types: api.types).build()
        api.cpythons = annotations.cpythons
        (api.swiftFunctions, api.swiftOmissions) = try SwiftFunctionBuilder(api: api, annotations: annotations).build()
        return api
    }

    // MARK: Functions

    private static func newest(_ declarations: [PythonVersion: HeaderSnapshot.Function]) -> HeaderSnapshot.Function? {
        declarations.max { $0.key < $1.key }?.value
    }

    private mutating func addDeclaredFunctions() {
        for (name, declarations) in index.functions {
            guard annotations.leftOut(name) == nil, annotations.runtime[name] == nil,
                let newest = Self.newest(declarations), !newest.prototype.isVariadic
            else { continue }
            // The types that the table has: the newest CPython's, unless the slot has others.
            let like = annotations.signatures[name].flatMap { PythonVersion($0.like) }
            let prototype = (like.flatMap { declarations[$0] } ?? newest).prototype
            let first = annotations.absent[name].flatMap { PythonVersion($0.until) }
            let category: API.Category = newest.isInline ? .inline : .function
            add(
                name, category, prototype, header: newest.header,
                forms: forms { version in
                    if let first, version < first { return nil }
                    let isMacro = index.macros[name]?[version] != nil
                    if annotations.engine[name] != nil {
                        return declarations[version] != nil || isMacro ? .handWritten : nil
                    }
                    if let here = declarations[version] {
                        let casts = Self.casts(from: prototype, to: here.prototype)
                        let isPlain = !here.isInline && !here.isShadowed && casts.isEmpty && !isCarried(name, prototype)
                        return isPlain ? .address : .call(casts: casts)
                    }
                    return isMacro ? .call(casts: [:]) : nil
                })
        }
    }

    private mutating func addMacros() throws {
        for declaration in annotations.macros where annotations.leftOut(declaration.name) == nil {
            let name = declaration.name
            guard let header = index.macros[name]?.max(by: { $0.key < $1.key })?.value.header else { continue }
            let prototype = declaration.prototype ?? Prototype(result: declaration.type, parameters: [])
            let isValue = declaration.prototype == nil
            add(
                name, isValue ? .data : .macro, prototype, header: header,
                forms: forms { version in
                    guard index.macros[name]?[version] != nil else { return nil }
                    return isValue ? .value(expression: name) : .call(casts: [:])
                })
        }
    }

    private mutating func addData() {
        for (name, symbols) in index.data {
            guard annotations.leftOut(name) == nil, let newest = symbols.max(by: { $0.key < $1.key })?.value else {
                continue
            }
            let access = DataAccess(name: name, type: newest.type)
            let prototype = Prototype(result: access.result, parameters: [])
            add(
                name, .data, prototype, header: newest.header,
                forms: forms { version in
                    if symbols[version] != nil { return .value(expression: access.expression) }
                    return index.constants[name]?[version] != nil ? .value(expression: name) : nil
                })
        }
    }

    /// Constants with one value stay constants. Those that differ between versions become functions of the VM.
    private mutating func addConstants() -> [API.Constant] {
        var constants: [API.Constant] = []
        for (name, values) in index.constants {
            guard annotations.leftOut(name) == nil, index.functions[name] == nil, index.data[name] == nil,
                let newest = values.max(by: { $0.key < $1.key })?.value
            else { continue }
            let literal = ConstantLiteral(newest)
            let group = TypeCatalogBuilder.group(of: newest.header)
            let availability = Availability(values.keys)
            if let portable = annotations.portableConstants[name] {
                constants.append(
                    .init(
                        name: name, value: portable.value, group: group, availability: availability, isAsserted: false,
                        isInteger: literal.isInteger))
            } else if Set(values.values.map { ConstantLiteral($0).text }).count == 1 {
                constants.append(
                    .init(
                        name: name, value: literal.text, group: group, availability: availability,
                        isAsserted: literal.isInteger, isInteger: literal.isInteger))
            } else {
                let prototype = Prototype(result: literal.type, parameters: [])
                add(
                    name, .constant, prototype, header: newest.header,
                    forms: forms { version in
                        values[version] != nil ? .value(expression: name) : nil
                    })
            }
        }
        return constants.sorted { ($0.group, $0.name) < ($1.group, $1.name) }
    }

    private mutating func addVariadics() throws -> [API.VariadicFunction] {
        var variadics: [API.VariadicFunction] = []
        for (name, declarations) in index.functions.sorted(by: { $0.key < $1.key }) {
            guard let newest = Self.newest(declarations), newest.prototype.isVariadic,
                annotations.leftOut(name) == nil
            else { continue }
            guard let entry = annotations.variadics[name] else {
                throw CodegenError(
                    "codegen/variadics.toml: the variadic function \(name) (\(newest.header)) has no va_list twin there; add a line for it"
                )
            }
            if entry.engine == true { addTwin(entry, of: newest) }
            guard let twin = functions[entry.twin] else {
                throw CodegenError(
                    "codegen/variadics.toml: \(name)'s twin \(entry.twin) is no function of any CPython read; mend the name, or say engine = true"
                )
            }
            variadics.append(
                .init(
                    name: name, frontName: FrontName.of(name), prototype: newest.prototype,
                    group: TypeCatalogBuilder.group(of: newest.header), twin: twin,
                    availability: Availability(declarations.keys), facts: annotations.facts[name]))
        }
        return variadics.sorted { ($0.group, $0.name) < ($1.group, $1.name) }
    }

    private mutating func addTwin(_ twin: Annotations.Variadic, of function: HeaderSnapshot.Function) {
        let first = twin.from.flatMap { PythonVersion($0) }
        var prototype = function.prototype
        prototype.isVariadic = false
        prototype.parameters.append(Parameter(name: "arguments", type: CType("va_list")))
        let forms = forms { version in first.map { version < $0 } == true ? nil : .handWritten }
        defer { functions[twin.twin]?.standsFor = function.name }
        add(
            twin.twin, .variadic, prototype, header: function.header, forms: forms,
            facts: annotations.facts[function.name])
    }

    /// - Parameter form: the form in a version; nil for a version without the function.
    private func forms(_ form: (PythonVersion) -> API.Form?) -> [PythonVersion: API.Form] {
        Dictionary(uniqueKeysWithValues: index.versions.compactMap { version in form(version).map { (version, $0) } })
    }

    /// - Parameter present: the form in each version that has the function.
    private mutating func add(
        _ name: String, _ category: API.Category, _ prototype: Prototype, header: String,
        forms present: [PythonVersion: API.Form], facts: ItemFacts? = nil
    ) {
        var forms = patchReleases.seeking(name, present)
        for version in index.versions where forms[version] == nil {
            forms[version] = annotations.backports[name]?.works(in: version) == true ? .backport : .missing
        }
        functions[name] = API.Function(
            name: name, frontName: FrontName.of(name), category: category, prototype: prototype,
            group: TypeCatalogBuilder.group(of: header), forms: forms,
            availability: Availability(present.keys),
            deprecatedIn: Availability(index.functions[name]?.filter(\.value.isDeprecated).keys.map(\.self) ?? []),
            facts: facts ?? annotations.facts[name], errno: annotations.errno[name]?.direction,
            doesNotReturn: index.functions[name]?.values.contains(where: \.doesNotReturn) ?? false)
        functions[name]?.withoutGILSince = annotations.withoutGIL[name].flatMap {
            $0.since.map { PythonVersion($0) } ?? index.versions.first
        }
        let macro = macro(name)
        functions[name]?.macro = macro
    }

    private func macro(_ name: String) -> API.Macro? {
        let over = index.functions[name]?.values.map { (is: $0.hasMacro || $0.isShadowed, called: $0.hasMacro) } ?? []
        let alone = index.macros[name]?.values.map { $0.parameters != nil } ?? []
        guard over.contains(where: \.is) || !alone.isEmpty else { return nil }
        return API.Macro(
            hasParameters: over.contains(where: \.called) || alone.contains(true),
            implicit: annotations.controls[name]?.implicit)
    }

    /// Whether a call needs a function of the engine, because errno or a converted value has to go into CPython or out
    /// of it.
    private func isCarried(_ name: String, _ prototype: Prototype) -> Bool {
        annotations.errno[name] != nil
            || ([prototype.result] + prototype.parameters.map(\.type)).contains {
                annotations.conversions[$0.spelling] != nil
            }
    }

    /// The parameters whose types an older version spells differently, by number.
    private static func casts(from newest: Prototype, to here: Prototype) -> [Int: CType] {
        Dictionary(
            uniqueKeysWithValues: zip(newest.parameters, here.parameters).enumerated().compactMap { index, pair in
                pair.0.type == pair.1.type ? nil : (index, pair.1.type)
            })
    }

    // MARK: What is not in the table

    private func withCPythonsForm(_ macro: ControlMacro) -> ControlMacro {
        var macro = macro
        macro.implicit = annotations.controls[CPythonName.of(macro.name)]?.implicit
        macro.isCalledByCPython =
            index.macros[CPythonName.of(macro.name)]?.values.contains { $0.parameters != nil } ?? false
        return macro
    }

    private func callbacks(_ types: TypeCatalog) -> [API.Callback] {
        let declared = types.callbacks.map { name, prototype, availability in
            let versions = availability.sentence(among: index.versions)
            return API.Callback(name: name, summary: "\(name). CPython: \(versions).", prototype: prototype)
        }
        let annotated = annotations.callbacks.compactMap { line in
            line.prototype.map {
                API.Callback(name: line.name, summary: "\(line.name): \(line.remark).", prototype: $0)
            }
        }
        return declared + annotated
    }

    private func runtimeFunctions() throws -> [API.RuntimeFunction] {
        try annotations.runtime.values.sorted { $0.name < $1.name }.map { annotation in
            guard let newest = index.functions[annotation.name]?.max(by: { $0.key < $1.key })?.value else {
                throw CodegenError("codegen/runtime.toml: \(annotation.name) is no function; remove the line")
            }
            let documented = annotations.facts[annotation.name]?.parameters ?? []
            return .init(
                name: annotation.name, prototype: ParameterNames.filled(newest.prototype, documented: documented),
                annotation: annotation, doesNotReturn: newest.doesNotReturn)
        }
    }

    private static func spelledTypes(_ prototypes: [Prototype]) -> Set<String> {
        var words: Set<String> = []
        for prototype in prototypes {
            for type in [prototype.result] + prototype.parameters.map(\.type) {
                words.formUnion(type.spelling.tokens())
            }
        }
        return words
    }
}
