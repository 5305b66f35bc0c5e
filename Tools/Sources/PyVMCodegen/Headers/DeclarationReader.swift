/// Turns AST nodes of the headers into the entries of a snapshot.
struct DeclarationReader {
    private(set) var snapshot: HeaderSnapshot
    private var functionIndex: [String: Int] = [:]
    private var dataNames: Set<String> = []
    private var recordIndex: [String: Int] = [:]
    private var typedefNames: Set<String> = []
    /// Records and enums without a tag wait for the typedef that names them.
    private var unnamed: [String: ASTNode] = [:]

    init(version: PythonVersion, release: String) {
        snapshot = HeaderSnapshot(version: version, release: release)
    }

    mutating func read(_ node: ASTNode, in header: String) {
        switch node.kind {
        case "FunctionDecl": readFunction(node, in: header)
        case "VarDecl": readData(node, in: header)
        case "RecordDecl": readRecord(node, tag: node.name, in: header)
        case "EnumDecl": readEnumeration(node, tag: node.name, in: header)
        case "TypedefDecl": readTypedef(node, in: header)
        default: break
        }
    }

    private mutating func readFunction(_ node: ASTNode, in header: String) {
        guard let name = node.name, let type = node.type?.qualType else { return }
        let parameters = node.children(ofKind: "ParmVarDecl").map {
            Parameter(name: $0.name ?? "", type: CType(Self.spelling(of: $0.type)))
        }
        let prototype = Prototype(
            result: CType(Self.resultType(ofFunctionType: type)), parameters: parameters,
            isVariadic: node.variadic)
        let function = HeaderSnapshot.Function(
            name: name, prototype: prototype, header: header,
            isInline: node.inline && node.storageClass == "static",
            isDeprecated: node.has(attribute: "DeprecatedAttr"), doesNotReturn: type.contains("noreturn"))
        if let index = functionIndex[name] {
            snapshot.functions[index].isDeprecated = snapshot.functions[index].isDeprecated || function.isDeprecated
            if function.isInline { snapshot.functions[index].isInline = true }
        } else {
            functionIndex[name] = snapshot.functions.count
            snapshot.functions.append(function)
        }
    }

    private mutating func readData(_ node: ASTNode, in header: String) {
        guard let name = node.name, let type = node.type, node.storageClass == "extern",
            dataNames.insert(name).inserted
        else { return }
        snapshot.data.append(.init(name: name, type: CType(Self.spelling(of: type)), header: header))
        if node.has(attribute: "DeprecatedAttr") { snapshot.deprecated.insert(.init("data", name)) }
    }

    private mutating func readRecord(_ node: ASTNode, tag: String?, in header: String) {
        guard let tag, !tag.isEmpty else {
            if let id = node.id { unnamed[id] = node }
            return
        }
        let record = HeaderSnapshot.Record(
            keyword: node.tagUsed ?? "struct", tag: tag, body: Self.body(of: node), header: header)
        if let index = recordIndex[tag] {
            if record.body != .incomplete { snapshot.records[index] = record }
        } else {
            recordIndex[tag] = snapshot.records.count
            snapshot.records.append(record)
        }
    }

    private mutating func readEnumeration(_ node: ASTNode, tag: String?, in header: String) {
        let isAnonymous = tag == nil || tag == ""
        if isAnonymous, let id = node.id { unnamed[id] = node }
        var next = 0
        let cases = node.children(ofKind: "EnumConstantDecl").map { enumerator in
            let value = enumerator.constantValue ?? String(next)
            next = (Int(value) ?? 0) + 1
            return HeaderSnapshot.Enumeration.Case(name: enumerator.name ?? "", value: value)
        }
        guard let tag, !tag.isEmpty else { return }
        snapshot.enumerations.append(.init(tag: tag, cases: cases, header: header))
    }

    private mutating func readTypedef(_ node: ASTNode, in header: String) {
        guard let name = node.name, let type = node.type else { return }
        if let tag = node.ownedTag, let owned = unnamed.removeValue(forKey: tag) {
            if owned.kind == "EnumDecl" {
                readEnumeration(owned, tag: name, in: header)
            } else {
                readRecord(owned, tag: name, in: header)
            }
        }
        guard typedefNames.insert(name).inserted else { return }
        snapshot.typedefs.append(.init(name: name, type: CType(Self.spelling(of: type)), header: header))
        if node.has(attribute: "DeprecatedAttr") { snapshot.deprecated.insert(.init("typedef", name)) }
    }

    private static func body(of node: ASTNode) -> HeaderSnapshot.Record.Body {
        guard node.completeDefinition else { return .incomplete }
        let fields = node.children(ofKind: "FieldDecl")
        let isIntricate = fields.contains {
            $0.isBitfield || $0.name == nil || isUnnamed($0.type?.qualType ?? "")
        }
        if isIntricate { return .intricate(text(inside: node)) }
        return .fields(fields.map { .init(name: $0.name ?? "", type: CType(spelling(of: $0.type))) })
    }

    /// The text between a record's braces, with the inner records written out.
    private static func text(inside record: ASTNode) -> String {
        var unnamed = ""
        var fields: [String] = []
        for node in record.inner {
            if node.kind == "RecordDecl" {
                unnamed = "\(node.tagUsed ?? "struct") { \(text(inside: node)) }"
            } else if node.kind == "FieldDecl" {
                let spelling = spelling(of: node.type)
                let name = node.name ?? ""
                let declaration =
                    isUnnamed(spelling)
                    ? unnamed + (name.isEmpty ? "" : " ") + name : CType(spelling).declaring(name).trimmingSpaces()
                fields.append(declaration + (node.isBitfield ? " : \(node.constantValue ?? "?")" : "") + ";")
            }
        }
        return fields.joined(separator: " ")
    }

    private static func isUnnamed(_ type: String) -> Bool {
        type.contains("(unnamed") || type.contains("(anonymous")
    }

    /// A spelling that C accepts everywhere: `va_list` instead of this platform's type for it.
    private static func spelling(of type: ASTNode.TypeName?) -> String {
        guard let type else { return "void" }
        if type.qualType.contains("__va_list_tag") { return "va_list" }
        return type.qualType
    }

    /// `PyObject *(PyObject *, ...)` gives `PyObject *`.
    private static func resultType(ofFunctionType type: String) -> String {
        guard let open = type.firstIndex(of: "(") else { return type }
        return type[..<open].trimmingSpaces()
    }
}
