/// One parameter of a C function.
public struct Parameter: Hashable, Sendable {
    /// Empty if the header gives none.
    public var name: String
    public var type: CType

    public init(name: String, type: CType) {
        self.name = name
        self.type = type
    }
}

/// What a C function takes and returns.
public struct Prototype: Hashable, Sendable {
    public var result: CType
    public var parameters: [Parameter]
    public var isVariadic: Bool

    public init(result: CType, parameters: [Parameter], isVariadic: Bool = false) {
        self.result = result
        self.parameters = parameters
        self.isVariadic = isVariadic
    }

    /// `Py_ssize_t PyList_Size(PyObject *list)`, with no semicolon.
    public func declaration(named name: String) -> String {
        result.declaring("\(name)(\(parameterList))")
    }

    /// The type of a pointer to such a function, declared with a name: `int (*call)(PyObject *)`.
    public func pointerDeclaration(named name: String) -> String {
        result.declaring("(*\(name))(\(typeList))")
    }

    public var parameterList: String {
        list(parameters.map { $0.name.isEmpty ? $0.type.spelling : $0.type.declaring($0.name) })
    }

    public var typeList: String { list(parameters.map(\.type.spelling)) }

    public var argumentList: String { parameters.map(\.name).joined(separator: ", ") }

    /// Whether both have the same types, whatever the names of the parameters.
    public func hasSameTypes(as other: Prototype) -> Bool {
        result == other.result && isVariadic == other.isVariadic
            && parameters.map(\.type) == other.parameters.map(\.type)
    }

    /// Whether both have the same types apart from `const`, so that the same machine code calls both.
    public func hasSameLayout(as other: Prototype) -> Bool {
        hasSameTypes(as: other)
            || result.withoutConst == other.result.withoutConst && isVariadic == other.isVariadic
                && parameters.map(\.type.withoutConst) == other.parameters.map(\.type.withoutConst)
    }

    private func list(_ parts: [String]) -> String {
        let all = isVariadic ? parts + ["..."] : parts
        return all.isEmpty ? "void" : all.joined(separator: ", ")
    }
}
