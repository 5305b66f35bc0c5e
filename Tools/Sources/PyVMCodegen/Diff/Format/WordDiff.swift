/// What differs between two declarations: lines that both have, and between them words that one of the two does not
/// have, marked.
///
/// A word is an identifier, a number or any other visible character. The space between words is no difference.
struct WordDiff: Equatable {
    struct Piece: Equatable {
        var text: String
        var isMarked: Bool
    }

    typealias Line = [Piece]

    /// Lines that follow each other: the same on both sides, or different, with no lines on one of the sides perhaps.
    struct Block: Equatable {
        let old: [Line]
        let new: [Line]
        let isSame: Bool
    }

    /// All lines of both sides, from first to last.
    let blocks: [Block]

    /// Where lines that differ have more words than this, on both sides together, no words are marked: the search takes
    /// time for words times differences, half a second for so many. A declaration of 5,000 characters has some 1,500.
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

    /// The offsets of what only one of the sides has; nil if that would take too long to find.
    private static func own(_ old: [Substring], _ new: [Substring]) -> (old: Set<Int>, new: Set<Int>)? {
        // Numbers are compared much faster than texts.
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

    /// Lines that differ, with the words marked. Marks say nothing where all that there is has hardly a word in common.
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

    /// What is not ASCII too, so that no character is cut.
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
