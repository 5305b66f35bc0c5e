/// A constant of the headers as a C expression of the same type and value.
struct ConstantLiteral {
    let text: String
    let type: CType
    let isInteger: Bool

    init(_ constant: HeaderSnapshot.Constant) {
        switch constant.value {
        case .spelled(let spelling):
            isInteger = false
            text = spelling
            type = constant.type
        case .integer(let value):
            isInteger = true
            type = constant.type
            let digits = Self.digits(value)
            if let suffix = Self.suffixes[constant.type.spelling] {
                text = value.hasPrefix("-") ? "(\(Self.negative(value, suffix)))" : digits + suffix
            } else {
                text = "((\(constant.type))\(digits))"
            }
        }
    }

    private static let suffixes = [
        "int": "", "unsigned int": "U", "long": "L", "unsigned long": "UL", "size_t": "UL",
        "long long": "LL", "unsigned long long": "ULL",
    ]

    /// C has no negative literals, so the smallest number of a type is written as one less than a negated literal.
    private static func negative(_ value: String, _ suffix: String) -> String {
        guard let number = Int64(value), number == Int64.min else { return value + suffix }
        return "\(number + 1)\(suffix) - 1\(suffix)"
    }

    /// Flags read better in hexadecimal.
    private static func digits(_ value: String) -> String {
        guard let number = UInt64(value), number >= 1024 else { return value }
        return "0x" + String(number, radix: 16)
    }
}
