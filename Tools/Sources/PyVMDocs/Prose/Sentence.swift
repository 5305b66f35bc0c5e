/// One sentence of the documentation, cut into clauses of words, for the phrase rules of `ErrorProse` and
/// `ReferenceProse`.
struct Sentence {
    /// Lower-case words without punctuation, except that a constant (`NULL`, `-1`) and a parameter
    /// (`*item*`) keep their spelling.
    typealias Word = String

    var clauses: [[Word]]

    var words: [Word] { clauses.flatMap { $0 } }

    var text: String { words.joined(separator: " ") }

    /// Splits a paragraph at full stops and semicolons, and each sentence at commas and before an "and" or
    /// "or" that introduces another value ("0 on success and -1 on failure").
    static func split(_ paragraph: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var sentence = Sentence(clauses: [])
        var clause: [Word] = []

        func endClause() {
            if !clause.isEmpty { sentence.clauses.append(clause) }
            clause = []
        }
        func endSentence() {
            endClause()
            if !sentence.clauses.isEmpty { sentences.append(sentence) }
            sentence = Sentence(clauses: [])
        }

        let pieces = paragraph.split(separator: " ")
        for (index, piece) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? word(pieces[index + 1]) : ""
            let current = word(piece)
            if ["and", "or"].contains(current), isValue(next) || introducesValue(pieces[(index + 1)...]) {
                endClause()
            } else if !current.isEmpty {
                clause.append(current)
            }
            if piece.hasSuffix(".") || piece.hasSuffix(";") || piece.hasSuffix(".)") {
                endSentence()
            } else if piece.hasSuffix(",") || piece.hasSuffix(":") || piece == "–" || piece == "—" {
                endClause()
            }
        }
        endSentence()
        return sentences
    }

    /// "or return -1", "and returns NULL": the value is a new clause's.
    private static func introducesValue(_ pieces: ArraySlice<Substring>) -> Bool {
        guard pieces.count >= 2 else { return false }
        let first = word(pieces[pieces.startIndex])
        return ["otherwise", "else"].contains(first) && isValue(word(pieces[pieces.startIndex + 1]))
    }

    static func isValue(_ word: Word) -> Bool {
        values.contains(word)
    }

    private static let values: Set<Word> = ["NULL", "-1", "-1.0", "-2", "0", "0.0", "1", "false", "true"]

    private static func word(_ piece: Substring) -> Word {
        var text = piece
        while let last = text.last, ".,;:!?)”’\"'".contains(last) { text.removeLast() }
        // A cast, as in "(unsigned long)-1", leaves the number that it is applied to.
        if text.hasSuffix(")-1") { return "-1" }
        while let first = text.first, "(“‘\"'".contains(first) { text.removeFirst() }
        if text == "*NULL*" { return "NULL" }
        // "PyList_Append(" was a call before the closing parenthesis went.
        if text.last == "(" { text.removeLast() }
        let plain = String(text).replacing("’", with: "'")
        if isValue(plain) || plain.hasPrefix("*") { return plain }
        if plain.contains("_") { return plain }
        return plain.lowercased()
    }
}
