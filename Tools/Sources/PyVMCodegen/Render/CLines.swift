/// C code in lines of the one width.
enum CLines {
    /// The text with each line that is too long broken behind commas.
    static func wrapped(_ text: String) -> String {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.contains(where: { $0.count > Lines.width }) else { return text }
        var isInDirective = false
        let wrapped = lines.map { line in
            isInDirective = isInDirective || line.first == UInt8(ascii: "#")
            defer { isInDirective = isInDirective && line.last == UInt8(ascii: "\\") }
            return line.count > Lines.width ? broken(Substring(line), end: isInDirective ? " \\" : "") : Substring(line)
        }
        return wrapped.joined(separator: "\n")
    }

    private static func broken(_ line: Substring, end: String) -> Substring {
        let margin = String(line.prefix { $0 == " " })
        let pieces = pieces(of: line.dropFirst(margin.count))
        return Lines.filled(pieces, first: margin, rest: margin + "    ", end: end).dropLast()
    }

    /// The parts of a line between which it may be broken: each ends with a comma that is in no string literal.
    private static func pieces(of line: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var start = line.startIndex
        var isInLiteral = false
        var previous: UInt8 = 0
        for index in line.utf8.indices {
            let byte = line.utf8[index]
            if byte == UInt8(ascii: "\""), previous != UInt8(ascii: "\\") { isInLiteral.toggle() }
            if byte == UInt8(ascii: " "), previous == UInt8(ascii: ","), !isInLiteral {
                pieces.append(line[start..<index])
                start = line.utf8.index(after: index)
            }
            previous = byte
        }
        return pieces + [line[start...]]
    }
}
