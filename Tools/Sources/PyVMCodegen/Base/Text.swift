// Small text helpers that the stages share. C declarations are ASCII, so these work on bytes; characters would cost ten
// times as much.

extension StringProtocol where SubSequence == Substring, UTF8View: BidirectionalCollection {
    func trimmingSpaces() -> String {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { !$0.isSpace }), let last = bytes.lastIndex(where: { !$0.isSpace })
        else { return "" }
        return String(self[first...last])
    }

    var isIdentifier: Bool {
        guard let first = utf8.first, !first.isDigit else { return false }
        return utf8.allSatisfy(\.isIdentifierByte)
    }

    /// The identifier at the end, empty if there is none.
    var lastWord: String {
        let start = utf8.lastIndex { !$0.isIdentifierByte }.map { utf8.index(after: $0) } ?? startIndex
        return String(self[start...])
    }

    /// The identifier at the start, empty if there is none.
    var firstWord: String {
        String(self[..<(utf8.firstIndex { !$0.isIdentifierByte } ?? endIndex)])
    }

    /// Identifiers and numbers as whole words, every other visible character by itself.
    func tokens() -> [String] {
        var tokens: [String] = []
        var position = utf8.startIndex
        while position < utf8.endIndex {
            let start = position
            let isWord = utf8[position].isIdentifierByte
            position = utf8.index(after: position)
            if isWord {
                while position < utf8.endIndex, utf8[position].isIdentifierByte {
                    position = utf8.index(after: position)
                }
            } else if utf8[start].isSpace {
                continue
            }
            tokens.append(String(self[start..<position]))
        }
        return tokens
    }

    /// Parts between separators that stand outside of any bracket.
    func splitOutsideBrackets(at separator: Character) -> [String] {
        guard let separator = separator.asciiValue else { return [String(self)] }
        var parts: [String] = []
        var start = utf8.startIndex
        var depth = 0
        for index in utf8.indices {
            switch utf8[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case separator where depth == 0:
                parts.append(self[start..<index].trimmingSpaces())
                start = utf8.index(after: index)
            default: break
            }
        }
        let last = self[start...].trimmingSpaces()
        if !last.isEmpty || !parts.isEmpty { parts.append(last) }
        return parts
    }

    /// The place of the first occurrence of a text.
    func firstPlace(of text: StaticString) -> Range<Index>? {
        let count = text.utf8CodeUnitCount
        var position = utf8.startIndex
        while let start = utf8[position...].firstIndex(of: text.utf8Start[0]),
            let end = utf8.index(start, offsetBy: count, limitedBy: utf8.endIndex)
        {
            if utf8[start..<end].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count)) {
                return start..<end
            }
            position = utf8.index(after: start)
        }
        return nil
    }

    /// The parts between single bytes.
    func parts(at separator: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
        let byte = UInt8(ascii: separator)
        return Substring(self).utf8.split(separator: byte, omittingEmptySubsequences: omittingEmpty).map(Substring.init)
    }

    /// The place of the last occurrence of a text.
    func lastRange(of text: StaticString) -> Range<Index>? {
        let count = text.utf8CodeUnitCount
        var position = utf8.endIndex
        while position > utf8.startIndex {
            position = utf8.index(before: position)
            guard utf8[position] == text.utf8Start[0],
                let end = utf8.index(position, offsetBy: count, limitedBy: utf8.endIndex)
            else { continue }
            let found = utf8[position..<end].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count))
            if found { return position..<end }
        }
        return nil
    }
}

extension String {
    func removingPrefix(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}

extension UInt8 {
    var isSpace: Bool { self == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(self) }
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isIdentifierByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
