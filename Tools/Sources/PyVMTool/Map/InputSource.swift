/// All inputs in their order: words of the command line, with the lines of standard input in the place of `-`.
struct InputSource {
    private enum Part {
        case block(InputBlock)
        case lines(LineReader)
    }

    private var parts: [Part] = []
    private var current: (block: InputBlock, used: Int)?
    private var position = 0
    /// How many inputs there are; nil while nobody knows.
    private(set) var total: Int? = 0
    /// Why standard input could not be read to its end.
    private(set) var failure: String?

    /// - Parameter words: nil stands for the lines of standard input.
    init(words: [[UInt8]?], reader: LineReader?) {
        for group in words.split(separator: nil, omittingEmptySubsequences: false).enumerated() {
            if group.offset > 0, let reader {
                parts.append(.lines(reader))
                total = nil
            }
            let block = InputBlock(words: group.element.compactMap(\.self))
            if block.count > 0 { parts.append(.block(block)) }
            if let known = total { total = known + block.count }
        }
    }

    enum Next {
        case piece(Piece)
        case notYet
        case end
    }

    /// The next inputs, at most so many. Does not wait.
    mutating func next(atMost count: Int) -> Next {
        while true {
            if let (block, used) = current, used < block.count {
                let range = used..<min(block.count, used + count)
                current = (block, range.upperBound)
                defer { position += range.count }
                return .piece(Piece(block, range, position: position))
            }
            switch parts.first {
            case .block(let block):
                current = (block, 0)
                parts.removeFirst()
            case .lines(let reader):
                switch reader.next() {
                case .block(let block): current = (block, 0)
                case .notYet: return .notYet
                case .end(let failure):
                    self.failure = failure
                    parts.removeFirst()
                }
            case nil:
                total = position
                return .end
            }
        }
    }
}
