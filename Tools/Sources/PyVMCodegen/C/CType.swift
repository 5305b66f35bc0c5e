/// A C type as clang spells it, and how a name is declared with it.
public struct CType: Hashable, Sendable, CustomStringConvertible {
    public let spelling: String

    public init(_ spelling: some StringProtocol) {
        self.spelling = String(spelling)
    }

    public var description: String { spelling }

    public var isVoid: Bool { spelling == "void" }
    public var isVariableArguments: Bool { spelling == "va_list" }

    public var isPointer: Bool {
        spelling.hasSuffix("*") || spelling.hasSuffix("*const") || spelling.contains("(*")
    }

    /// `PyObject *` and `list` give `PyObject *list`; `int (*)(void *)` and `call` give `int (*call)(void *)`.
    public func declaring(_ name: String) -> String {
        let isPlain = !spelling.utf8.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
        if isPlain { return spelling.hasSuffix("*") ? spelling + name : "\(spelling) \(name)" }
        if let pointer = spelling.firstPlace(of: "(*"),
            let end = spelling[pointer.upperBound...].firstPlace(of: ")")?.lowerBound
        {
            let isQualified = spelling[..<end].utf8.last?.isIdentifierByte == true
            return spelling[..<end] + (isQualified ? " " : "") + name + spelling[end...]
        }
        if let bracket = spelling.firstPlace(of: "[")?.lowerBound {
            let element = String(spelling[..<bracket]).trimmingSpaces()
            return CType(element).declaring(name) + spelling[bracket...]
        }
        return spelling.hasSuffix("*") ? spelling + name : "\(spelling) \(name)"
    }

    /// The spelling without any `const`. Two types that differ only in const have the same.
    public var withoutConst: String {
        spelling.tokens().filter { $0 != "const" }.joined(separator: " ")
    }
}
