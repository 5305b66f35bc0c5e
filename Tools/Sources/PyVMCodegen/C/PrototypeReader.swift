/// Reads one-line C declarations: the form in which snapshots and `codegen/macros.h` hold prototypes.
public enum PrototypeReader {
    /// Reads `Py_ssize_t PyList_Size(PyObject *list)`.
    public static func readFunction(_ text: String) throws -> (name: String, prototype: Prototype) {
        guard text.hasSuffix(")"), let open = parameterListStart(of: text) else {
            throw CodegenError("'\(text)' is not a function prototype: a name and a parameter list were expected")
        }
        let (name, result) = try splitDeclarator(String(text[..<open]))
        var inside = text[text.index(after: open)...]
        inside.removeLast()
        var parts = inside.splitOutsideBrackets(at: ",")
        let isVariadic = parts.last == "..."
        if isVariadic { parts.removeLast() }
        if parts == ["void"] || parts == [""] { parts = [] }
        let parameters = try parts.map(readParameter)
        return (name, Prototype(result: result, parameters: parameters, isVariadic: isVariadic))
    }

    /// Reads `PyObject *PyExc_ValueError`, `int (*call)(void *)`, `const char *names[3]`.
    public static func readVariable(_ text: String) throws -> Parameter {
        let parameter = try readParameter(text)
        guard !parameter.name.isEmpty else { throw CodegenError("'\(text)' declares no name") }
        return parameter
    }

    /// Reads the type `PyObject *(*)(PyObject *, void *)` as a prototype with unnamed parameters.
    static func readFunctionPointer(_ type: CType) throws -> Prototype {
        guard let star = type.spelling.firstRange(of: "(*)") else {
            throw CodegenError("\(type) is no function pointer")
        }
        let plain = type.spelling[..<star.lowerBound].trimmingSpaces()
        let named = CType(plain).declaring("pyvm_function") + type.spelling[star.upperBound...]
        return try readFunction(named).prototype
    }

    static func readParameter(_ text: String) throws -> Parameter {
        if let pointer = text.firstPlace(of: "(*"),
            let end = text[pointer.upperBound...].firstPlace(of: ")")?.lowerBound
        {
            let words = text[pointer.upperBound..<end].split(separator: " ")
            let name = words.last.map(String.init).flatMap { $0 == "const" || !$0.isIdentifier ? nil : $0 } ?? ""
            let qualifiers = text[pointer.upperBound..<end].dropLast(name.count).trimmingSpaces()
            return Parameter(name: name, type: CType(text[..<pointer.upperBound] + qualifiers + text[end...]))
        }
        if let bracket = text.firstPlace(of: "[")?.lowerBound {
            let (name, element) = try splitDeclarator(String(text[..<bracket]))
            return Parameter(name: name, type: CType(element.spelling + text[bracket...]))
        }
        guard let last = text.tokens().last, last.isIdentifier, !isTypeAlone(text) else {
            return Parameter(name: "", type: CType(text))
        }
        let (name, type) = try splitDeclarator(text)
        return Parameter(name: name, type: type)
    }

    private static func splitDeclarator(_ text: String) throws -> (name: String, type: CType) {
        let text = text.trimmingSpaces()
        let name = text.lastWord
        let type = text.dropLast(name.count).trimmingSpaces()
        guard name.isIdentifier, !type.isEmpty else { throw CodegenError("'\(text)' declares no name and type") }
        return (name, CType(type))
    }

    /// The opening bracket that belongs to the last closing one.
    private static func parameterListStart(of text: String) -> String.Index? {
        var depth = 0
        for index in text.utf8.indices.reversed() {
            if text.utf8[index] == UInt8(ascii: ")") { depth += 1 }
            if text.utf8[index] == UInt8(ascii: "(") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private static let qualifiers: Set = ["const", "volatile", "struct", "enum", "union"]
    private static let builtin: Set = [
        "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool",
    ]

    /// `unsigned long` and `const char *const` end in a word that is not a name.
    private static func isTypeAlone(_ text: String) -> Bool {
        let words = text.tokens()
        guard let last = words.last else { return true }
        return builtin.contains(last) || qualifiers.contains(last)
            || words.filter { !qualifiers.contains($0) }.count == 1
    }
}
