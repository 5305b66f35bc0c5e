/// Walks the bytes of a TOML file: blanks, lines, names, texts.
struct TOMLScanner {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    var isAtEnd: Bool { position >= bytes.count }

    func problem(_ text: String) -> TOMLProblem { TOMLProblem(line: line, text: text) }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Goes on if this comes next.
    mutating func take(_ text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    // MARK: Lines

    mutating func skipBlanks() {
        while take(" ") || take("\t") {}
    }

    private mutating func takeNewline() -> Bool {
        guard take("\n") || take("\r\n") else { return false }
        line += 1
        return true
    }

    /// Skips blanks, line ends and remarks.
    mutating func skipBlankLines() throws {
        repeat {
            skipBlanks()
            try skipRemark()
        } while takeNewline()
    }

    private mutating func skipRemark() throws {
        guard take("#") else { return }
        while let byte, byte != UInt8(ascii: "\n"), !bytes[position...].starts(with: [13, 10]) {
            try check(byte)
            position += 1
        }
    }

    /// A pair or a header has its line for itself.
    mutating func endLine() throws {
        skipBlanks()
        try skipRemark()
        guard isAtEnd || takeNewline() else { throw problem("something follows in the same line") }
    }

    private func check(_ byte: UInt8) throws {
        guard byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t") else {
            throw problem("there is a control character, of number \(byte)")
        }
    }

    // MARK: Words

    mutating func readKey() throws -> String {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            guard !bytes[position...].starts(with: "\"\"\"".utf8), !bytes[position...].starts(with: "'''".utf8) else {
                throw problem("a name stands on one line")
            }
            return try readText() ?? ""
        }
        return try readWhile("a name was expected") { $0.isIdentifierByte || $0 == UInt8(ascii: "-") }
    }

    /// `true`, a number or a date.
    mutating func readWord() throws -> String {
        try readWhile("a value was expected") { $0.isIdentifierByte || "+-.:".utf8.contains($0) }
    }

    private mutating func readWhile(_ missing: String, _ belongs: (UInt8) -> Bool) throws -> String {
        let word = bytes[position...].prefix(while: belongs)
        guard !word.isEmpty else { throw problem(missing) }
        position = word.endIndex
        return String(decoding: word, as: UTF8.self)
    }

    // MARK: Texts

    /// Nil if no text begins here.
    mutating func readText() throws -> String? {
        if take("\"\"\"") { return try readText(endingIn: "\"\"\"", isLong: true, hasEscapes: true) }
        if take("'''") { return try readText(endingIn: "'''", isLong: true, hasEscapes: false) }
        if take("\"") { return try readText(endingIn: "\"", isLong: false, hasEscapes: true) }
        if take("'") { return try readText(endingIn: "'", isLong: false, hasEscapes: false) }
        return nil
    }

    private mutating func readText(endingIn end: StaticString, isLong: Bool, hasEscapes: Bool) throws -> String {
        let start = line
        var text: [UInt8] = []
        if isLong { _ = takeNewline() }
        while let byte {
            if take(end) {
                // Up to two quotes may stand before the end.
                for _ in 0..<2 where isLong && self.byte == end.utf8Start[0] {
                    text.append(end.utf8Start[0])
                    position += 1
                }
                return String(decoding: text, as: UTF8.self)
            }
            if hasEscapes, take("\\") {
                text += try readEscape(isLong: isLong)
            } else if takeNewline() {
                guard isLong else { throw TOMLProblem(line: start, text: "the text has no end") }
                text.append(UInt8(ascii: "\n"))
            } else {
                try check(byte)
                text.append(byte)
                position += 1
            }
        }
        throw TOMLProblem(line: start, text: "the text has no end")
    }

    private mutating func readEscape(isLong: Bool) throws -> [UInt8] {
        if isLong, let next = bytes[position...].first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }),
            next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
        {
            repeat { skipBlanks() } while takeNewline()
            return []
        }
        guard let byte else { throw problem("the text has no end") }
        position += 1
        switch Unicode.Scalar(byte) {
        case "b": return [8]
        case "t": return [9]
        case "n": return [10]
        case "f": return [12]
        case "r": return [13]
        case "\"", "\\": return [byte]
        case "u": return try readScalar(digits: 4)
        case "U": return try readScalar(digits: 8)
        default:
            throw problem("a text in \"quotes\" has no such escape after the \\; write \\\\, or the text in 'quotes'")
        }
    }

    private mutating func readScalar(digits: Int) throws -> [UInt8] {
        let hex = bytes[position...].prefix(digits)
        guard hex.count == digits, hex.allSatisfy(\.isHexDigit),
            let scalar = UInt32(String(decoding: hex, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
        else { throw problem("a character's number has \(digits) digits after the \\") }
        position += digits
        return Array(String(scalar).utf8)
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
    }
}
