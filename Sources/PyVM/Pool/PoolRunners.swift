/// The runners of a run: tasks of the pool that take its inputs, some at once, so that a small input costs little. As
/// long as inputs wait, one runner waits for a worker, so as many run as there are workers.
struct PoolRunners<Value: Sendable>: Sendable {
    struct Runner: Sendable {
        /// Nil while it is being submitted.
        var job: PoolJob?
        var hasBegun = false
        /// It has begun, and may take more.
        var isWorking = false
        /// The inputs that it works on.
        var inputs = 0..<0
        /// What it has made of one, if only the task's end tells whether that counts.
        var made: Result<Value, any Error>?
    }

    private var all: [Int: Runner] = [:]
    private var count = 0
    /// Those that have not begun.
    private var waiting: Set<Int> = []
    /// How many have begun, and may take more.
    private(set) var working = 0
    /// How many inputs a runner does in one turn, as measured.
    var pace = 1
    /// Why no more can be added.
    var refusal: (any Error)?

    var isOneWaiting: Bool { !waiting.isEmpty }
    var jobs: [PoolJob] { all.values.compactMap(\.job) }

    subscript(number: Int) -> Runner? {
        get { all[number] }
        set { all[number] = newValue }
    }

    /// - Returns: the number of a new one, which has to be submitted; nil if so many wait.
    mutating func add(ifFewerWaitThan number: Int) -> Int? {
        guard waiting.count < number, refusal == nil else { return nil }
        count += 1
        all[count] = Runner()
        waiting.insert(count)
        return count
    }

    mutating func begin(_ number: Int) {
        waiting.remove(number)
        guard all[number] != nil else { return }
        all[number]?.hasBegun = true
        all[number]?.isWorking = true
        working += 1
    }

    mutating func stop(_ number: Int) {
        guard all[number]?.isWorking == true else { return }
        all[number]?.isWorking = false
        working -= 1
    }

    @discardableResult
    mutating func remove(_ number: Int) -> Runner? {
        stop(number)
        waiting.remove(number)
        return all.removeValue(forKey: number)
    }
}
