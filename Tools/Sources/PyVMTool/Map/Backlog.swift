/// What is still to be done: inputs that nobody has looked at, and pieces that are to be gone on with.
struct Backlog {
    private var source: InputSource
    private let journal: Journal?
    private var size = PieceSize()
    /// Parts of pieces that have been worked on, and what the journal has no results for.
    private var waiting: [Piece] = []
    private var hasAllInputs = false
    /// How many results the journal had.
    private(set) var resumed = 0

    /// So many inputs are looked up in the journal at a time.
    private static let mostResumed = 1024

    init(_ source: InputSource, journal: Journal?) { (self.source, self.journal) = (source, journal) }

    var isEmpty: Bool { hasAllInputs && waiting.isEmpty }
    /// How many inputs there are in all; nil: nobody knows yet.
    var total: Int? { source.total }

    /// The next piece, which is in the queue then. Nil: there is none yet, or the queue has no room for new ones. Does
    /// not wait.
    mutating func next(into queue: inout OutputQueue) throws(VMFailure) -> Piece? {
        while true {
            // The queue may be full because it waits for this very piece.
            if let piece = nextWaiting(&queue) { return piece }
            if queue.isFull { return nil }
            let isResumed = journal.map { $0.count > 0 } ?? false
            switch source.next(atMost: isResumed ? Self.mostResumed : size.count) {
            case .piece(let piece):
                queue.add(piece)
                if let journal, isResumed { try takeDone(piece, from: journal, into: &queue) } else { return piece }
            case .notYet:
                return nil
            case .end:
                hasAllInputs = true
                if let failure = source.failure { throw VMFailure("standard input cannot be read: \(failure)") }
                return nil
            }
        }
    }

    private mutating func nextWaiting(_ queue: inout OutputQueue) -> Piece? {
        guard let piece = waiting.first else { return nil }
        guard piece.count > size.count else { return waiting.removeFirst() }
        let part = piece.part(0..<size.count, tried: piece.state.withLock(\.tried))
        waiting[0] = piece.part(size.count..<piece.count)
        queue.replace(piece, by: [part, waiting[0]])
        return part
    }

    /// Takes the results that the journal has. Parts of the piece that have none wait.
    private mutating func takeDone(
        _ piece: Piece, from journal: Journal, into queue: inout OutputQueue
    ) throws(VMFailure) {
        var results: [[UInt8]?] = []
        for number in 0..<piece.count { results.append(try journal.take(piece.input(number))) }
        var parts: [Piece] = []
        var begin = 0
        for end in 1...results.count where end == results.count || (results[end] == nil) != (results[begin] == nil) {
            let part = piece.part(begin..<end)
            part.state.withLock { state in
                for result in results[begin..<end] { if let result { state.end(with: result) } }
            }
            parts.append(part)
            begin = end
        }
        queue.replace(piece, by: parts)
        for part in parts {
            let done = part.state.withLock(\.done)
            if done > 0 { queue.end(part) } else { waiting.append(part) }
            resumed += done
        }
    }

    /// Goes on with what a task has left, before all others.
    mutating func putBack(_ rest: [Piece], of piece: Piece, into queue: inout OutputQueue) {
        queue.insert(rest, after: piece)
        waiting.insert(contentsOf: rest, at: 0)
    }

    /// Notes what inputs have cost.
    mutating func note(_ done: Int, nanoseconds: UInt64) { size.note(done, nanoseconds: nanoseconds) }
}
