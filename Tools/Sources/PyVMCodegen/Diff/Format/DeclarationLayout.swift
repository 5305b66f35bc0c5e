/// Lays out C declarations for readers: a long one with braces gets a line for each member.
enum DeclarationLayout {
    private static let longest = 72

    /// Returns the text unchanged if it is short, has several lines already, or has no braces.
    static func text(_ declaration: String) -> String {
        let bytes = declaration.utf8
        guard bytes.count > longest, !bytes.contains(UInt8(ascii: "\n")), bytes.contains(UInt8(ascii: "{")) else {
            return declaration
        }
        var layout = Layout()
        for byte in bytes { layout.add(byte) }
        return String(decoding: layout.text, as: UTF8.self)
    }

    /// Breaks lines after each brace, and after each member that is inside braces but not inside parentheses.
    private struct Layout {
        var text: [UInt8] = []
        private var braces = 0
        private var parentheses = 0
        private var isAtStart = false

        mutating func add(_ byte: UInt8) {
            if byte.isSpace, isAtStart { return }
            if byte == UInt8(ascii: "}"), braces > 0 {
                braces -= 1
                while text.last?.isSpace == true { text.removeLast() }
                isAtStart = true
            }
            if isAtStart {
                text.append(UInt8(ascii: "\n"))
                text += repeatElement(UInt8(ascii: " "), count: 4 * braces)
                isAtStart = false
            }
            text.append(byte)
            switch byte {
            case UInt8(ascii: "{"):
                braces += 1
                isAtStart = true
            case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses = max(0, parentheses - 1)
            case UInt8(ascii: ";"), UInt8(ascii: ","): isAtStart = braces > 0 && parentheses == 0
            default: break
            }
        }
    }
}
