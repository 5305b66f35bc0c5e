import Synchronization

/// One run over inputs: a task of Swift's feeds it, runners in the pool work on the inputs, and loops take what comes.
///
/// No more than some inputs are with the pool or wait for a loop. So the feeder waits when the loop is slow.
final class PoolMap<Value: Sendable>: Sendable {
    typealias Outcome = VMPool.Outcome<Value>
    typealias Feeder = @Sendable (PoolMap<Value>) async throws -> Void
    /// What is done for an input.
    typealias Work = @Sendable (PoolPlace) throws -> Value

    struct State {
        var feeding: Task<Void, Never>?
        /// How the inputs have ended; nil: they have not.
        var end: Result<Void, any Error>?
        var isCancelled = false
        /// How many loops there are.
        var loops = 0
        /// Inputs that no runner has taken.
        var pending = PoolPending<Work>()
        /// Outcomes that a loop has taken, but for those of a batch on the shelf.
        var delivered = 0
        /// What a loop can take, by the first one's number; and in the order in which they came, if that counts.
        var ready: [Int: PoolBatch<Value>] = [:]
        var arrived: [PoolBatch<Value>] = []
        var runners = PoolRunners<Value>()
        /// Loops that wait for outcomes, and the feeder if it waits for room.
        var waiting: [Waiter<Void>] = []
        var feeder: Waiter<Void>?
        var progress: VMPool.Progress
        var listeners: [AsyncStream<VMPool.Progress>.Continuation] = []

        /// Inputs by now.
        var taken: Int { pending.end }
        var isOver: Bool { isCancelled || end != nil && delivered == taken }
    }

    let pool: PoolCore
    let options: VMPool.TaskOptions
    let isOrdered: Bool
    let ahead: Int?
    let feeder: Feeder
    let state: Mutex<State>
    /// A batch on its way to the loops, and how many of it they have. They look here first. Its lock is taken before
    /// that of the state.
    private let shelf = Mutex<(batch: PoolBatch<Value>?, taken: Int)>((nil, 0))
    /// Runners look at it between two inputs.
    private let isUnwanted = Atomic(false)

    init(
        _ pool: PoolCore, _ options: VMPool.TaskOptions, isOrdered: Bool, ahead: Int?, total: Int?,
        _ feeder: @escaping Feeder
    ) {
        (self.pool, self.options, self.isOrdered, self.feeder) = (pool, options, isOrdered, feeder)
        self.ahead = ahead
        state = Mutex(State(progress: VMPool.Progress(done: 0, failed: 0, total: total)))
    }

    deinit { for listener in state.withLock({ $0.listeners }) { listener.finish() } }

    // MARK: The loops' side

    /// Nil at the end. It stays with the loop's actor, unless it has to wait.
    /// - Throws: CancellationError if the task is cancelled; what the inputs have thrown, behind all outcomes.
    func next(isolation actor: isolated (any Actor)?) async throws -> Outcome? {
        try Task.checkCancellation()
        while true {
            switch find() {
            case .found(let outcome): return outcome
            case .over(let error):
                if let error { throw error }
                return nil
            case .waits(let waiter):
                do {
                    try await waiter.wait()
                } catch {
                    state.withLock { $0.waiting.removeAll { $0 === waiter } }
                    throw error
                }
            }
        }
    }

    /// What is on the shelf; if it is empty, it is filled.
    private func find() -> Found {
        let (found, wakes): (Found, PoolMapWakes?) = shelf.withLock { shelf in
            if shelf.batch == nil {
                let (found, batch) = state.withLock { look(&$0) }
                if let found { return (found, nil) }
                shelf = (batch, 0)
            }
            guard let batch = shelf.batch else { return (.over(nil), nil) }
            let outcome = Outcome(index: batch.first + shelf.taken, result: batch.results[shelf.taken])
            shelf.taken += 1
            guard shelf.taken == batch.results.count else { return (.found(outcome), nil) }
            shelf.batch = nil
            return (.found(outcome), state.withLock { settle(&$0, batch.results.count) })
        }
        wakes?.wake()
        return found
    }

    private enum Found: Sendable {
        case found(Outcome)
        case over((any Error)?)
        case waits(Waiter<Void>)
    }

    /// What is put on the shelf, or why there is nothing.
    private func look(_ state: inout State) -> (Found?, PoolBatch<Value>?) {
        if state.feeding == nil, !state.isCancelled { state.feeding = Task { await self.feed() } }
        if isOrdered {
            if let batch = state.ready.removeValue(forKey: state.delivered) { return (nil, batch) }
        } else if !state.arrived.isEmpty {
            return (nil, state.arrived.removeFirst())
        }
        if state.isOver { return (.over(takeError(&state)), nil) }
        let waiter = Waiter<Void>()
        state.waiting.append(waiter)
        return (.waits(waiter), nil)
    }

    /// The loops have taken a batch of so many.
    private func settle(_ state: inout State, _ number: Int) -> PoolMapWakes {
        state.delivered += number
        return state.isOver ? wakes(&state) : feederWakes(&state)
    }

    /// The error of the inputs is for one loop.
    private func takeError(_ state: inout State) -> (any Error)? {
        guard !state.isCancelled, case .failure(let error) = state.end else { return nil }
        state.end = .success(())
        return error
    }

    func enterLoop() { state.withLock { $0.loops += 1 } }

    func leaveLoop() {
        let isLast = state.withLock { state in
            state.loops -= 1
            return state.loops == 0
        }
        if isLast { cancel() }
    }

    /// Whether what has not begun is not to begin any more.
    var isStopping: Bool { isUnwanted.load(ordering: .relaxed) || pool.isCancelling }

    /// Nothing more is wanted: what runs is interrupted.
    func cancel() {
        isUnwanted.store(true, ordering: .relaxed)
        // What is let go of here may run code of the program's: not inside a lock.
        let _ = shelf.withLock { shelf in
            defer { shelf = (nil, 0) }
            return shelf.batch
        }
        let (feeding, jobs, _, _) = change { state -> (Task<Void, Never>?, [PoolJob], [Work], [PoolBatch<Value>]) in
            guard !state.isCancelled else { return (nil, [], [], []) }
            state.isCancelled = true
            let batches = state.ready.values + state.arrived
            (state.ready, state.arrived) = ([:], [])
            return (state.feeding, state.runners.jobs, state.pending.takeAll(), batches)
        }
        feeding?.cancel()
        for job in jobs { job.interrupt() }
    }

    func progress() -> AsyncStream<VMPool.Progress> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { listener in
            state.withLock { state in
                listener.yield(state.progress)
                if state.isOver { listener.finish() } else { state.listeners.append(listener) }
            }
        }
    }

    // MARK: Changing

    /// Changes something, and has all who wait look again.
    func change<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        let (result, wakes) = state.withLock { state -> (Result, PoolMapWakes) in
            let result = body(&state)
            return (result, self.wakes(&state))
        }
        wakes.wake()
        return result
    }

    /// All who wait; at the end of the run those who follow it, too.
    func wakes(_ state: inout State) -> PoolMapWakes {
        var wakes = PoolMapWakes(waiters: state.waiting)
        state.waiting = []
        if let feeder = state.feeder.take() { wakes.waiters.append(feeder) }
        if state.isOver {
            wakes.ended = state.listeners
            state.listeners = []
        }
        return wakes
    }
}

/// Who is to be told of a change, outside of the lock.
struct PoolMapWakes: Sendable {
    var waiters: [Waiter<Void>] = []
    /// Those who follow a run that has ended.
    var ended: [AsyncStream<VMPool.Progress>.Continuation] = []

    func wake() {
        for waiter in waiters { waiter.answer(.success(())) }
        for listener in ended { listener.finish() }
    }
}

/// A loop's hold on a run, which is cancelled when the last loop is left.
final class PoolMapLoop<Value: Sendable>: Sendable {
    let map: PoolMap<Value>

    init(_ map: PoolMap<Value>) {
        self.map = map
        map.enterLoop()
    }

    deinit { map.leaveLoop() }
}
