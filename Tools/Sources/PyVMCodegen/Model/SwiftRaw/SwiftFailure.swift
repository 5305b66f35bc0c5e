/// A C error value as a Swift condition, to put after the name of the result.
enum SwiftFailure {
    /// - Parameter value: the value in the facts: `-1`, `(unsigned long)-1`, `PYGEN_ERROR`.
    /// - Parameter type: Swift's type of the result.
    /// - Returns: ` == -1`; nil for a value that only a C macro names. Such a value comes without an exception.
    static func condition(value: String, type: String) -> String? {
        if type == "Py_complex" { return ".real == -1" }
        var plain = value
        if plain.hasPrefix("("), let end = plain.firstIndex(of: ")") {
            plain = String(plain[plain.index(after: end)...])
        }
        if type == "Double" { return " == \(plain)" }
        if let number = Int(plain) { return isUnsigned(type) && number < 0 ? " == .max" : " == \(number)" }
        return enumerators.contains(plain) ? " == \(plain)" : nil
    }

    private static func isUnsigned(_ type: String) -> Bool {
        type.hasPrefix("UInt") || ["Py_UCS4", "Py_UCS2", "Py_UCS1"].contains(type)
    }

    private static let enumerators: Set = ["PYGEN_ERROR"]
}
