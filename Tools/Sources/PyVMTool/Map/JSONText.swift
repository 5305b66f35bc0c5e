/// Bytes as a JSON string, and back. Bytes that are not UTF-8 become what Python's os.fsdecode makes of them: a byte
/// 0xE9 is \udce9.
enum JSONText {
    static func append(_ bytes: some Collection<UInt8>, to line: inout [UInt8]) {
        line.append(UInt8(ascii: "\""))
        var rest = bytes[...]
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                line.append(UInt8(ascii: "\\"))
                line.append(byte)
            case 0x0A: line += Array("\\n".utf8)
            case 0x20...0x7F: line.append(byte)
            case 0..<0x20: line += escape(UInt16(byte))
            default:
                let length = UTF8Bytes.length(of: rest)
                line += length > 0 ? Array(rest.prefix(length)) : escape(0xDC00 + UInt16(byte))
                rest = rest.dropFirst(max(1, length))
                continue
            }
            rest = rest.dropFirst()
        }
        line.append(UInt8(ascii: "\""))
    }

    private static func escape(_ unit: UInt16) -> [UInt8] {
        let digits = String(unit, radix: 16)
        return Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    }

    /// Reads a string that begins at `start`, and moves that behind it. Nil: there is none that `append` writes.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: inout Int) -> [UInt8]? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return nil }
        var text: [UInt8] = []
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                start = index + 1
                return text
            case UInt8(ascii: "\\"):
                guard let byte = unescaped(bytes, at: &index) else { return nil }
                text.append(byte)
            case let byte:
                text.append(byte)
                index += 1
            }
        }
        return nil
    }

    private static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt8? {
        guard index + 1 < bytes.count else { return nil }
        let letter = bytes[index + 1]
        index += 2
        switch letter {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return letter
        case UInt8(ascii: "u"):
            guard index + 4 <= bytes.count,
                let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
                unit < 0x20 || (0xDC80...0xDCFF).contains(unit)
            else { return nil }
            index += 4
            return UInt8(truncatingIfNeeded: unit)
        default: return nil
        }
    }
}

/// What of some bytes is UTF-8.
enum UTF8Bytes {
    /// How many bytes the first character has; 0: it is none.
    static func length(of bytes: some Collection<UInt8>) -> Int {
        var bytes = bytes.prefix(4).makeIterator()
        guard let first = bytes.next() else { return 0 }
        let count: Int
        switch first {
        case 0..<0x80: return 1
        case 0xC2...0xDF: count = 2
        case 0xE0...0xEF: count = 3
        case 0xF0...0xF4: count = 4
        default: return 0
        }
        // The second byte rules out what is too long, surrogates, and what is beyond the last character.
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard let second = bytes.next(), (lowest...highest).contains(second) else { return 0 }
        for _ in 2..<max(2, count) {
            guard let next = bytes.next(), next & 0xC0 == 0x80 else { return 0 }
        }
        return count
    }
}
