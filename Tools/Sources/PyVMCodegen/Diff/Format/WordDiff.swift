/// The difference between two declarations: lines that both have, and between them lines in which the words of only one
/// side are marked.
///
/// A word is an identifier, a number or any other visible character. Space between words does not count.
struct WordDiff: Equatable {
    struct Piece: Equatable {
        var text: String
        var isMarked: Bool
    }

    typealias Line = [Piece]

    /// Consecutive lines: the same on both sides, or different. If they differ, one side may have none.
    struct Block: Equatable {
        let old: [Line]
        let new: [Line]
        let isSame: Bool
    }

    /// All lines of both sides, from first to last.
    let blocks: [Block]

    /// If the lines have more words than this, on both sides together, no words are marked. The time of the search
    /// grows with words times differences; for so many words it is half a second. A declaration of 5,000 characters has
    /// about 1,500 words.
    static let mostWords = 4000

    init(_ old: String, _ new: String) {
        let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
        let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
        let own = Self.own(oldLines, newLines) ?? (Set(oldLines.indices), Set(newLines.indices))
        var blocks: [Block] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < oldLines.count || newIndex < newLines.count {
            let (oldStart, newStart) = (oldIndex, newIndex)
            while own.old.contains(oldIndex) { oldIndex += 1 }
            while own.new.contains(newIndex) { newIndex += 1 }
            if oldIndex > oldStart || newIndex > newStart {
                let differing = (Array(oldLines[oldStart..<oldIndex]), Array(newLines[newStart..<newIndex]))
                let isAll = differing.0.count == oldLines.count && differing.1.count == newLines.count
                blocks.append(Self.block(differing.0, differing.1, isAll: isAll))
            } else {
                while oldIndex < oldLines.count, !own.old.contains(oldIndex), !own.new.contains(newIndex) {
                    (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
                }
                let same = oldLines[oldStart..<oldIndex].map { [Piece(text: String($0), isMarked: false)] }
                blocks.append(Block(old: same, new: same, isSame: true))
            }
        }
        self.blocks = blocks
    }

    /// The offsets of the words that only one side has; nil if the search would take too long.
    private static func own(_ old: [Substring], _ new: [Substring]) -> (old: Set<Int>, new: Set<Int>)? {
        // Compares numbers instead of texts, since that is much faster.
        var known: [Substring: Int] = [:]
        func number(_ text: Substring) -> Int {
            if let number = known[text] { return number }
            known[text] = known.count
            return known.count - 1
        }
        let (oldNumbers, newNumbers) = (old.map(number), new.map(number))
        let start = zip(oldNumbers, newNumbers).prefix { $0 == $1 }.count
        let (oldRest, newRest) = (oldNumbers.dropFirst(start), newNumbers.dropFirst(start))
        let end = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
        let (oldMiddle, newMiddle) = (Array(oldRest.dropLast(end)), Array(newRest.dropLast(end)))
        guard oldMiddle.count + newMiddle.count <= mostWords else { return nil }
        var own: (old: Set<Int>, new: Set<Int>) = ([], [])
        for change in newMiddle.difference(from: oldMiddle) {
            switch change {
            case .remove(let offset, _, _): own.old.insert(start + offset)
            case .insert(let offset, _, _): own.new.insert(start + offset)
            }
        }
        return own
    }

    /// Lines that differ, with the words marked. If the sides have hardly a word in common, nothing is marked.
    private static func block(_ old: [Substring], _ new: [Substring], isAll: Bool) -> Block {
        let (oldWords, newWords) = (old.map(words), new.map(words))
        let (allOld, allNew) = (oldWords.flatMap(\.self), newWords.flatMap(\.self))
        var marks = own(allOld, allNew) ?? ([], [])
        let common = allOld.count - marks.old.count
        if isAll, common * 4 < min(allOld.count, allNew.count) { marks = ([], []) }
        return Block(
            old: lines(old, oldWords, marked: marks.old), new: lines(new, newWords, marked: marks.new), isSame: false)
    }

    private static func words(of text: Substring) -> [Substring] {
        var words: [Substring] = []
        let bytes = text.utf8
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let start = position
            position = bytes.index(after: position)
            if bytes[start].isSpace { continue }
            if isPartOfWord(bytes[start]) {
                position = bytes[position...].firstIndex { !isPartOfWord($0) } ?? bytes.endIndex
            }
            words.append(text[start..<position])
        }
        return words
    }

    /// Bytes beyond ASCII count, too, so that no character is cut.
    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        byte.isIdentifierByte || byte >= 0x80
    }

    /// The marks are offsets into the words of all lines.
    private static func lines(_ lines: [Substring], _ words: [[Substring]], marked: Set<Int>) -> [Line] {
        var offset = 0
        return zip(lines, words).map { line, words in
            defer { offset += words.count }
            return pieces(of: line, words, areMarked: words.indices.map { marked.contains(offset + $0) })
        }
    }

    /// Marked words that follow each other are one piece, with the space between them.
    private static func pieces(of line: Substring, _ words: [Substring], areMarked: [Bool]) -> Line {
        var pieces: Line = []
        func add(_ text: Substring, _ isMarked: Bool) {
            if text.isEmpty { return }
            if pieces.last?.isMarked == isMarked {
                pieces[pieces.count - 1].text += text
            } else {
                pieces.append(Piece(text: String(text), isMarked: isMarked))
            }
        }
        var position = line.startIndex
        for (index, word) in words.enumerated() {
            add(line[position..<word.startIndex], areMarked[index] && index > 0 && areMarked[index - 1])
            add(word, areMarked[index])
            position = word.endIndex
        }
        add(line[position...], false)
        return pieces
    }
}
