/// Swift code in lines of the one width.
enum SwiftLayout {
    /// `head(a, b)tail`, with the items on lines of their own where that is too long.
    static func list(_ head: String, _ items: [String], _ tail: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        let plain = "\(margin)\(head)(\(items.joined(separator: ", ")))\(tail)"
        if plain.utf8.count <= Lines.width { return plain + "\n" }
        if items.isEmpty {
            return Lines.filled(plain.split(separator: " "), first: margin, rest: margin + "    ")
        }
        let inner = arguments(items, margin: "\(margin)    ")
        return "\(margin)\(head)(\n\(inner)\(margin))\(tail)\n"
    }

    /// Items with commas between them.
    private static func arguments(_ items: [String], margin: String) -> String {
        Lines.filled(items.dropLast().map { "\($0)," } + items.suffix(1), first: margin, rest: margin)
    }

    /// Words of a comment.
    static func comment(_ text: String, indent: Int) -> String {
        let start = String(repeating: " ", count: indent) + "/// "
        return Lines.filled(text.split(separator: " "), first: start, rest: start)
    }
}
