/// A parser for the HTML that Sphinx writes: every element is closed, attributes are quoted.
///
/// It is strict about structure, because a page that is cut short must not silently give fewer facts.
struct HTMLParser {
    /// Sphinx's pages nest some 30 deep; the bound keeps recursive walks of a broken page off the stack's end.
    private static let deepest = 400
    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private var line = 1
    private var open: [HTMLElement] = [HTMLElement(name: "#document")]

    static func parse(_ bytes: [UInt8], file: String) throws -> HTMLElement {
        var parser = HTMLParser(bytes: bytes, file: file)
        return try parser.document()
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    private mutating func document() throws -> HTMLElement {
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                appendText(HTMLEntities.decode(take { $0 == UInt8(ascii: "<") }))
            } else if starts(with: "<!--") {
                try skip(past: "-->", what: "comment")
            } else if starts(with: "<!") || starts(with: "<?") {
                try skip(past: ">", what: "declaration")
            } else if starts(with: "</") {
                try closingTag()
            } else if position + 1 < bytes.count, HTMLParser.isNameByte(bytes[position + 1]) {
                try openingTag()
            } else {
                appendText("<")
                advance()
            }
        }
        guard open.count == 1 else {
            throw problem("the page ends inside <\(open[open.count - 1].name)>")
        }
        return open[0]
    }

    // MARK: Tags

    private mutating func openingTag() throws {
        advance()
        var element = HTMLElement(name: takeName())
        var closesItself = false
        while true {
            skipBlanks()
            guard let byte = current else { throw problem("the page ends inside a tag <\(element.name)") }
            if byte == UInt8(ascii: ">") {
                advance()
                break
            }
            if byte == UInt8(ascii: "/") {
                closesItself = true
                advance()
                continue
            }
            let (key, value) = try attribute(of: element.name)
            element.attributes[key] = value
        }
        if closesItself || HTMLParser.voidElements.contains(element.name) {
            append(.element(element))
        } else if element.name == "script" || element.name == "style" {
            // What is in there is not HTML and may hold any '<'.
            try skip(past: "</\(element.name)>", what: element.name)
        } else {
            guard open.count < HTMLParser.deepest else {
                throw problem("the elements are nested more than \(HTMLParser.deepest) deep")
            }
            open.append(element)
        }
    }

    private mutating func closingTag() throws {
        advance(2)
        let name = takeName()
        skipBlanks()
        guard current == UInt8(ascii: ">") else { throw problem("the tag </\(name) has no end") }
        advance()
        if HTMLParser.voidElements.contains(name) { return }
        // HTML lets these be left open; Sphinx's themes do so in places.
        while let last = open.last, last.name != name, last.name == "p" || last.name == "li" {
            closeLast()
        }
        guard open.count > 1, open[open.count - 1].name == name else {
            throw problem("</\(name)> closes <\(open[open.count - 1].name)>")
        }
        closeLast()
    }

    private mutating func closeLast() {
        let element = open.removeLast()
        append(.element(element))
    }

    private mutating func attribute(of element: String) throws -> (String, String) {
        let key = takeName()
        guard !key.isEmpty else { throw problem("the tag <\(element)> has a damaged attribute") }
        skipBlanks()
        guard current == UInt8(ascii: "=") else { return (key, "") }
        advance()
        skipBlanks()
        guard let quote = current else { throw problem("the page ends inside a tag <\(element)") }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            advance()
            let value = take { $0 == quote }
            guard current == quote else { throw problem("the attribute \(key) of <\(element)> has no end") }
            advance()
            return (key, HTMLEntities.decode(value))
        }
        let value = take { $0 == UInt8(ascii: ">") || HTMLParser.isBlank($0) }
        return (key, HTMLEntities.decode(value))
    }

    private mutating func append(_ child: HTMLElement.Child) {
        open[open.count - 1].children.append(child)
    }

    private mutating func appendText(_ text: String) {
        append(.text(text))
    }

    // MARK: Bytes

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private mutating func take(until isEnd: (UInt8) -> Bool) -> String {
        let start = position
        while let byte = current, !isEnd(byte) { advance() }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func takeName() -> String {
        take { !HTMLParser.isNameByte($0) }.lowercased()
    }

    private mutating func skipBlanks() {
        while let byte = current, HTMLParser.isBlank(byte) { advance() }
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    private mutating func skip(past end: String, what: String) throws {
        let mark = Array(end.utf8)
        while position < bytes.count {
            if bytes[position] == mark[0], bytes[position...].starts(with: mark) {
                advance(mark.count)
                return
            }
            advance()
        }
        throw problem("the page ends inside a \(what)")
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
             UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
            true
        default:
            false
        }
    }

    private func problem(_ text: String) -> DocsError {
        DocsError(
            file: file, line: line, problem: text,
            advice: "the page is damaged or not Sphinx's: unpack the documentation package again")
    }
}
