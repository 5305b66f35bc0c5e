import Mustache

/// A declaration as `page.mustache` shows it: in parts. Long parts that have not changed are folded.
struct DeclarationView: MustacheParent {
    private let parts: [Part]

    /// How many lines are shown before and after those that differ.
    private static let context = 3
    /// Only parts with more lines than this are folded.
    private static let fewest = 4

    /// Both sides of a change, or the only side.
    static func views(old: String?, new: String?) -> (old: DeclarationView?, new: DeclarationView?) {
        let before = old.map(DeclarationLayout.text)
        let after = new.map(DeclarationLayout.text)
        guard let text = before ?? after else { return (nil, nil) }
        let blocks = WordDiff(text, after ?? text).blocks
        return (
            before.map { _ in DeclarationView(blocks.map { ($0.old, $0.isSame) }) },
            after.map { _ in DeclarationView(blocks.map { ($0.new, $0.isSame) }) }
        )
    }

    private init(_ blocks: [(lines: [WordDiff.Line], isSame: Bool)]) {
        var parts: [Part] = []
        var shown: [WordDiff.Line] = []
        func endShown() {
            if !shown.isEmpty { parts.append(Part(shown, folded: nil)) }
            shown = []
        }
        for (lines, isSame) in blocks {
            guard isSame, lines.count > 2 * Self.context + Self.fewest else {
                shown += lines
                continue
            }
            shown += lines.prefix(Self.context)
            endShown()
            let folded = lines.dropFirst(Self.context).dropLast(Self.context)
            parts.append(Part(Array(folded), folded: folded.count))
            shown += lines.suffix(Self.context)
        }
        endShown()
        self.parts = parts
    }

    func child(named name: String) -> Any? {
        name == "parts" ? parts : nil
    }

    private struct Part: MustacheParent {
        let pieces: [WordDiff.Piece]
        /// The number of lines, if they are folded.
        let folded: Int?

        init(_ lines: [WordDiff.Line], folded: Int?) {
            pieces = Array(lines.joined(separator: [WordDiff.Piece(text: "\n", isMarked: false)]))
            self.folded = folded
        }

        func child(named name: String) -> Any? {
            switch name {
            case "pieces": pieces
            case "folded": folded
            default: nil
            }
        }
    }
}

extension WordDiff.Piece: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "isMarked": isMarked
        default: nil
        }
    }
}
