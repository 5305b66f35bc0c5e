import Mustache

/// A report as one HTML page that needs nothing else: no network, no other file, and no script to show every finding.
/// The script only hides what the reader's filters leave out.
///
/// `page.mustache` has the structure, `page.css` the look, `page.js` the filters; `HTMLPage` prepares what they show.
enum HTMLFormat {
    /// The page. An error is a mistake in `page.mustache`, never one of the report.
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

/// Escapes for HTML, scalar by scalar. Mustache's own way goes by characters and leaves a quote that a combining mark
/// follows, which is a character of its own, as it is: enough to get out of an attribute.
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
