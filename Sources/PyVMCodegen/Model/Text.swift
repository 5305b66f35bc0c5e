// Small text helpers that the stages share.

extension StringProtocol {
    func trimmingSpaces() -> String {
        var part = self[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }

    var isIdentifier: Bool {
        guard let first = utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
        return utf8.allSatisfy(\.isIdentifierByte)
    }

    /// Identifiers and numbers as whole words, every other visible character by itself.
    func tokens() -> [String] {
        var tokens: [String] = []
        var word = ""
        for character in self {
            if character == "_" || character.isLetter || character.isNumber {
                word.append(character)
                continue
            }
            if !word.isEmpty { tokens.append(word) }
            word = ""
            if !character.isWhitespace { tokens.append(String(character)) }
        }
        if !word.isEmpty { tokens.append(word) }
        return tokens
    }

    /// Parts between separators that stand outside of any bracket.
    func splitOutsideBrackets(at separator: Character) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        for character in self {
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if character == separator, depth == 0 {
                parts.append(part.trimmingSpaces())
                part = ""
            } else {
                part.append(character)
            }
        }
        let last = part.trimmingSpaces()
        if !last.isEmpty || !parts.isEmpty { parts.append(last) }
        return parts
    }
}

extension UInt8 {
    var isIdentifierByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
