/// Inputs that no runner has taken. Each operation costs little for many inputs, too, since it is done inside a lock.
struct PoolPending<Work: Sendable>: Sendable {
    /// Those before `head` have been taken.
    private var all: [Work] = []
    private var head = 0
    /// The number of the first one.
    private(set) var first = 0

    /// The number of the next one that comes.
    var end: Int { first + count }
    var count: Int { all.count - head }
    var isEmpty: Bool { count == 0 }

    mutating func append(_ work: Work) { all.append(work) }

    /// Takes the first ones.
    /// - Returns: these, and what is to be let go of outside of the lock.
    mutating func take(_ number: Int) -> (taken: [Work], garbage: [Work]) {
        let taken = Array(all[head..<head + number])
        (head, first) = (head + number, first + number)
        guard head > all.count / 2 else { return (taken, []) }
        let garbage = all
        (all, head) = (Array(all[head...]), 0)
        return (taken, garbage)
    }

    /// Takes all.
    mutating func takeAll() -> [Work] {
        defer { (all, head, first) = ([], 0, end) }
        return all
    }

    /// The same, as if there had not been these.
    mutating func forgetAll() -> [Work] {
        defer { (all, head) = ([], 0) }
        return all
    }
}

/// What has come of inputs that a runner has done one after the other.
struct PoolBatch<Value: Sendable>: Sendable {
    /// The first one's number.
    let first: Int
    let results: [Result<Value, any Error>]
    let failed: Int

    init(first: Int, results: [Result<Value, any Error>]) {
        (self.first, self.results) = (first, results)
        failed = results.count { if case .failure = $0 { true } else { false } }
    }
}
