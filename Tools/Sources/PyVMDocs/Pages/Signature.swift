/// A C declaration as the documentation shows it, for example `int PyList_Append(PyObject *list, PyObject *item)`.
struct Signature: Equatable {
    var name: String
    /// What stands before the name; empty for a macro that is shown without types.
    var returnType: String
    /// Names only, in order; nil when the item takes no argument list at all.
    var parameters: [String]?

    /// - Parameter text: the declaration's text, without the link mark that Sphinx puts after it.
    init?(_ text: String, name: String) {
        guard let range = Signature.range(of: name, in: text) else { return nil }
        self.name = name
        returnType = text[..<range.lowerBound].collapsed
        let rest = text[range.upperBound...].drop { $0 == " " }
        parameters = rest.first == "(" ? Signature.parameters(in: rest.dropFirst()) : nil
    }

    /// The first place where `name` stands as a whole word: `PyType` must not be found in `PyTypeObject`.
    private static func range(of name: String, in text: String) -> Range<String.Index>? {
        var start = text.startIndex
        while let found = text[start...].firstRange(of: name) {
            let before = found.lowerBound == text.startIndex ? " " : text[text.index(before: found.lowerBound)]
            let after = found.upperBound == text.endIndex ? " " : text[found.upperBound]
            if !before.isIdentifierPart, !after.isIdentifierPart { return found }
            start = found.upperBound
        }
        return nil
    }

    private static func parameters(in text: Substring) -> [String] {
        var parameters: [String] = []
        var depth = 0
        var current = ""
        for character in text {
            switch character {
            case "(", "[", "{": depth += 1
            case ")" where depth == 0:
                parameters.append(current)
                return names(of: parameters)
            case ")", "]", "}": depth -= 1
            case "," where depth == 0:
                parameters.append(current)
                current = ""
                continue
            default: break
            }
            current.append(character)
        }
        parameters.append(current)
        return names(of: parameters)
    }

    private static func names(of declarations: [String]) -> [String] {
        let trimmed = declarations.map { $0[...].collapsed }
        if trimmed == [""] || trimmed == ["void"] { return [] }
        return trimmed.enumerated().map { parameterName($1) ?? "arg\($0 + 1)" }
    }

    /// The declared name: the identifier in `(*name)` of a function pointer, otherwise the last one. A lone
    /// word is a macro's parameter and so a name. Nil when the declaration is only a type or `...`.
    private static func parameterName(_ declaration: String) -> String? {
        if let star = declaration.firstRange(of: "(*") {
            let name = declaration[star.upperBound...].prefix { $0.isIdentifierPart }
            return name.isEmpty ? nil : String(name)
        }
        let withoutArray = declaration.prefix { $0 != "[" }
        let name = String(withoutArray.reversed().prefix { $0.isIdentifierPart }.reversed())
        return name.isEmpty ? nil : name
    }
}

extension Signature {
    /// Types that begin as PyObject does, so that a pointer to one is a reference.
    private static let objectTypes: Set<String> = [
        "PyObject", "PyVarObject", "PyTypeObject", "PyCodeObject", "PyFrameObject", "PyLongObject",
    ]

    /// Whether a call gives back a pointer to an object. Nil where the documentation shows no type, or a
    /// type that is itself an argument (`TYPE *PyObject_New(TYPE, ...)`).
    var returnsObject: Bool? {
        let words = returnType.split { !$0.isIdentifierPart }.map(String.init)
            .filter { !["const", "static", "inline", "extern", "struct"].contains($0) }
        guard let type = words.first, type != "TYPE" else { return nil }
        return returnType.filter { $0 == "*" }.count == 1 && Signature.objectTypes.contains(type)
    }

    var returnsPointer: Bool { returnType.hasSuffix("*") }
    var returnsVoid: Bool { returnType == "void" || returnType.hasSuffix(" void") }
}

extension Character {
    var isIdentifierPart: Bool { self == "_" || isASCII && (isLetter || isNumber) }
}

extension Substring {
    fileprivate var collapsed: String { String(self).collapsingWhitespace() }
}
