import Synchronization

/// One run over inputs: a task of Swift's feeds the pool, and loops take what comes of it.
///
/// No more than `ahead` inputs are with the pool or wait for a loop. So the feeder waits when the loop is slow.
final class PoolMap<Value: Sendable>: Sendable {
    typealias Outcome = VMPool.Outcome<Value>
    typealias Feeder = @Sendable (PoolMap<Value>) async throws -> Void

    private struct State {
        var feeding: Task<Void, Never>?
        /// How the inputs have ended; nil: they have not.
        var end: Result<Void, any Error>?
        var isCancelled = false
        /// How many loops there are.
        var loops = 0
        /// Inputs by now, and outcomes that a loop has taken.
        var taken = 0, delivered = 0
        /// What the pool has: nil as long as it is being submitted.
        var running: [Int: VMFuture<Value>?] = [:]
        /// What a loop can take. Of those in order: as soon as it is their turn.
        var ready: [Int: Outcome] = [:]
        var arrived: [Outcome] = []
        /// Loops that wait for outcomes, and the feeder if it waits for room.
        var waiting: [Waiter<Void>] = []
        var progress: VMPool.Progress
        var listeners: [AsyncStream<VMPool.Progress>.Continuation] = []

        mutating func next(isOrdered: Bool) -> Outcome? {
            let outcome =
                isOrdered ? ready.removeValue(forKey: delivered) : arrived.isEmpty ? nil : arrived.removeFirst()
            if outcome != nil { delivered += 1 }
            return outcome
        }

        var isOver: Bool { isCancelled || end != nil && delivered == taken }

        mutating func takeWaiting() -> [Waiter<Void>] {
            defer { waiting = [] }
            return waiting
        }
    }

    private let pool: PoolCore
    private let options: VMPool.TaskOptions
    private let isOrdered: Bool
    private let ahead: Int
    private let feeder: Feeder
    private let state: Mutex<State>

    init(
        _ pool: PoolCore, _ options: VMPool.TaskOptions, isOrdered: Bool, ahead: Int?, total: Int?,
        _ feeder: @escaping Feeder
    ) {
        (self.pool, self.options, self.isOrdered, self.feeder) = (pool, options, isOrdered, feeder)
        self.ahead = ahead ?? 4 * pool.workers
        state = Mutex(State(progress: VMPool.Progress(done: 0, failed: 0, total: total)))
    }

    deinit { for listener in state.withLock({ $0.listeners }) { listener.finish() } }

    // MARK: The feeder's side

    /// Waits until one more input may be taken.
    func waitForRoom() async throws {
        try await wait { $0.taken - $0.delivered < self.ahead ? () : nil }
    }

    /// Submits the task for the next input.
    func add(_ body: @escaping @Sendable (VM) throws -> Value) async throws {
        let index = state.withLock { state in
            state.running.updateValue(nil, forKey: state.taken)
            state.taken += 1
            return state.taken - 1
        }
        do {
            let future = try await pool.submit(options, body) { self.finished(index, $0) }
            let isUnwanted = state.withLock { state in
                // It may have ended already.
                if state.running[index] != nil { state.running.updateValue(future, forKey: index) }
                return state.isCancelled
            }
            if isUnwanted { future.cancel() }
        } catch {
            state.withLock { state in
                state.running.removeValue(forKey: index)
                state.taken -= 1
            }
            throw error
        }
    }

    private func finished(_ index: Int, _ result: Result<Value, any Error>) {
        change { state in
            state.running.removeValue(forKey: index)
            if state.isCancelled { return }
            let outcome = Outcome(index: index, result: result)
            if isOrdered { state.ready[index] = outcome } else { state.arrived.append(outcome) }
            if case .success = result { state.progress.done += 1 } else { state.progress.failed += 1 }
            for listener in state.listeners { listener.yield(state.progress) }
        }
    }

    private func feed() async {
        let end: Result<Void, any Error>
        do {
            guard ahead > 0 else { throw VMError.argument("`ahead` is 1 or more", function: "VMPool.map") }
            try await feeder(self)
            end = .success(())
        } catch {
            end = .failure(error)
        }
        change { state in
            state.end = end
            state.progress.total = state.taken
            for listener in state.listeners { listener.yield(state.progress) }
        }
    }

    // MARK: The loops' side

    /// Nil at the end.
    /// - Throws: CancellationError if the task is cancelled; what the inputs have thrown, behind all outcomes.
    func next() async throws -> Outcome? {
        try Task.checkCancellation()
        begin()
        let outcome: Outcome?? = try await wait { state in
            if let outcome = state.next(isOrdered: self.isOrdered) { return .some(outcome) }
            return state.isOver ? .some(nil) : nil
        }
        change { _ in }
        if let outcome, let outcome { return outcome }
        try takeError()
        return nil
    }

    func enterLoop() { state.withLock { $0.loops += 1 } }

    func leaveLoop() {
        let isLast = state.withLock { state in
            state.loops -= 1
            return state.loops == 0
        }
        if isLast { cancel() }
    }

    /// Nothing more is wanted: what runs is interrupted.
    func cancel() {
        let (feeding, running): (Task<Void, Never>?, [VMFuture<Value>]) = state.withLock { state in
            guard !state.isCancelled else { return (nil, []) }
            state.isCancelled = true
            (state.ready, state.arrived) = ([:], [])
            return (state.feeding, state.running.values.compactMap { $0 })
        }
        feeding?.cancel()
        for future in running { future.cancel() }
        change { _ in }
    }

    func progress() -> AsyncStream<VMPool.Progress> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { listener in
            state.withLock { state in
                listener.yield(state.progress)
                if state.isOver { listener.finish() } else { state.listeners.append(listener) }
            }
        }
    }

    private func begin() {
        state.withLock { state in
            if state.feeding == nil, !state.isCancelled { state.feeding = Task { await self.feed() } }
        }
    }

    /// The error of the inputs is for one loop.
    private func takeError() throws {
        let error = state.withLock { state -> (any Error)? in
            guard !state.isCancelled, case .failure(let error) = state.end else { return nil }
            state.end = .success(())
            return error
        }
        if let error { throw error }
    }

    // MARK: Waiting

    /// Waits until `look` finds something.
    private func wait<Found: Sendable>(_ look: @Sendable (inout State) -> Found?) async throws -> Found {
        while true {
            let (found, waiter): (Found?, Waiter<Void>?) = state.withLock { state in
                if let found = look(&state) { return (found, nil) }
                let waiter = Waiter<Void>()
                state.waiting.append(waiter)
                return (nil, waiter)
            }
            if let found { return found }
            do {
                try await waiter?.wait()
            } catch {
                state.withLock { $0.waiting.removeAll { $0 === waiter } }
                throw error
            }
        }
    }

    /// Changes something, and has all who wait look again.
    private func change(_ body: (inout State) -> Void) {
        let waiting = state.withLock { state in
            body(&state)
            if state.isOver {
                for listener in state.listeners { listener.finish() }
                state.listeners = []
            }
            return state.takeWaiting()
        }
        for waiter in waiting { waiter.answer(.success(())) }
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
