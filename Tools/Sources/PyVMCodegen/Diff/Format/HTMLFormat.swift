import Mustache

/// A report as one HTML page that needs neither a network nor other files. All findings show without a script; the
/// script only hides those that the reader's filters leave out.
///
/// `page.mustache` has the structure, `page.css` the look, `page.js` the filters; `HTMLPage` prepares what they show.
enum HTMLFormat {
    /// The page. It throws only for a mistake in `page.mustache`.
    static func text(of report: Report) throws -> String {
        try template.get().render(
            HTMLPage(
                report, style: String(decoding: PackageResources.page_css, as: UTF8.self),
                script: String(decoding: PackageResources.page_js, as: UTF8.self)))
    }

    private static let template = Result {
        MustacheContentTypes.register(HTMLByScalar(), named: "HTML-by-scalar")
        return try MustacheTemplate(string: String(decoding: PackageResources.page_mustache, as: UTF8.self))
    }
}

/// Escapes text for HTML, scalar by scalar. Mustache's own function works by characters. A quote with a combining mark
/// is another character to it, so it would not escape that quote, and the text could get out of an attribute.
private struct HTMLByScalar: MustacheContentType {
    func escapeText(_ text: String) -> String {
        guard text.utf8.contains(where: { Self.escape(of: $0) != nil }) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if let escape = Self.escape(of: byte) { escaped += escape.utf8 } else { escaped.append(byte) }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func escape(of byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
