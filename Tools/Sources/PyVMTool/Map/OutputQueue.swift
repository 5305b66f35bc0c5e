/// The results that are there, in the order in which they are to be printed.
struct OutputQueue {
    private final class Entry {
        let piece: Piece
        /// How many inputs of it have been noted as ended, and taken; and how many are in it still.
        var noted = 0
        var taken = 0
        var inputs: Int
        var bytes: Int
        var hasEnded = false
        var next: Entry?

        init(_ piece: Piece) { (self.piece, inputs, bytes) = (piece, piece.count, piece.size) }
    }

    private let isOrdered: Bool
    private var entries: [ObjectIdentifier: Entry] = [:]
    /// The entries in the order of their inputs.
    private var first: Entry?
    private var last: Entry?
    /// How many inputs are in it whose results have not been taken, and their bytes.
    private var inputs = 0
    private var bytes = 0
    /// How many bytes of results that were taken have not been written.
    var unwritten = 0

    /// What may be held back because earlier results are not there yet, or nobody reads them.
    private static let most = (inputs: 1 << 18, bytes: 64 << 20)

    init(isOrdered: Bool) { self.isOrdered = isOrdered }

    var isEmpty: Bool { inputs == 0 }
    var isFull: Bool { inputs >= Self.most.inputs || bytes + unwritten >= Self.most.bytes }

    // MARK: Putting in

    /// Behind all others.
    mutating func add(_ piece: Piece) { insert(piece, after: last) }

    /// Parts of a piece that has not been worked on, in its place.
    mutating func replace(_ piece: Piece, by parts: [Piece]) {
        insert(parts, after: piece)
        end(piece)
    }

    mutating func insert(_ pieces: [Piece], after piece: Piece) {
        var before = entries[ObjectIdentifier(piece)]
        for piece in pieces { before = insert(piece, after: before) }
    }

    @discardableResult
    private mutating func insert(_ piece: Piece, after before: Entry?) -> Entry {
        let entry = Entry(piece)
        if let before {
            entry.next = before.next
            before.next = entry
        } else {
            first = entry
        }
        if entry.next == nil { last = entry }
        entries[ObjectIdentifier(piece)] = entry
        inputs += entry.inputs
        bytes += entry.bytes
        return entry
    }

    /// So many inputs of the piece have ended by now, with so many bytes of results since the last time. What else has
    /// ended meanwhile is not given out: the journal may not have it.
    mutating func note(_ piece: Piece, done: Int, bytes count: Int) {
        guard let entry = entries[ObjectIdentifier(piece)] else { return }
        entry.noted = done
        entry.bytes += count
        bytes += count
    }

    /// Inputs of the piece that have not ended will not end in it.
    mutating func end(_ piece: Piece) {
        guard let entry = entries[ObjectIdentifier(piece)] else { return }
        entry.hasEnded = true
        entry.noted = piece.state.withLock(\.done)
        let left = entry.taken + entry.inputs - entry.noted
        entry.inputs -= left
        inputs -= left
    }

    // MARK: Taking out

    /// The results that may be printed now.
    mutating func take() -> [UInt8] {
        var results: [UInt8] = []
        var before: Entry?
        var next = first
        while let entry = next {
            take(entry, into: &results)
            next = entry.next
            if entry.hasEnded { remove(entry, after: before) } else if isOrdered { break } else { before = entry }
        }
        return results
    }

    private mutating func take(_ entry: Entry, into results: inout [UInt8]) {
        let count = entry.noted - entry.taken
        if count == 0 { return }
        results += entry.piece.state.withLock { $0.output(from: entry.taken, to: entry.noted) }
        entry.taken = entry.noted
        entry.inputs -= count
        inputs -= count
    }

    private mutating func remove(_ entry: Entry, after before: Entry?) {
        if let before { before.next = entry.next } else { first = entry.next }
        if last === entry { last = before }
        entries[ObjectIdentifier(entry.piece)] = nil
        bytes -= entry.bytes
    }
}
