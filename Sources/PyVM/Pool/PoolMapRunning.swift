import CPyVM

/// How long a runner takes inputs before it lets other tasks of the pool have the worker.
private let turn = Duration.milliseconds(3)
/// Inputs of a turn, at most: so many results may be there that no loop has taken.
private let maxPace = 16_384

extension PoolMap {
    // MARK: The runners' side

    /// Submits a runner that is counted in the pool's room.
    /// - Throws: as ``PoolJob/submit(to:_:work:end:)``. Then no more are submitted.
    func submitCounted(_ number: Int) throws {
        do {
            let job = try PoolJob.submit(to: pool, options) { vm in
                self.work(as: number, in: vm)
            } end: { end in
                self.ended(number, end)
            }
            let isUnwanted = state.withLock { state in
                // It may have ended already.
                if state.runners[number] != nil { state.runners[number]?.job = job }
                return state.isCancelled
            }
            if isUnwanted { job.interrupt() }
        } catch {
            refuse(number, error)
            throw error
        }
    }

    /// In a worker's VM: takes inputs until there are none, or its turn is over.
    private func work(as number: Int, in vm: VM) {
        let place = PoolPlace(vm: vm), start = ContinuousClock.now
        var count = 0, chunk = begin(number)
        while !chunk.isEmpty {
            var results: [Result<Value, any Error>] = []
            results.reserveCapacity(chunk.count)
            for work in chunk where !isStopping || results.isEmpty { results.append(place.result(of: work)) }
            count += results.count
            chunk = next(for: number, after: results, isTurnOver: ContinuousClock.now - start > turn)
        }
        measure(count, ContinuousClock.now - start)
    }

    /// The first inputs of a runner. If more wait, so does another runner then.
    private func begin(_ number: Int) -> [Work] {
        let ((chunk, _), another) = state.withLock { state -> (([Work], [Work]), Int?) in
            state.runners.begin(number)
            let taken = take(for: number, &state)
            return (taken, state.pending.isEmpty ? nil : state.runners.add(ifFewerWaitThan: 1))
        }
        if let another {
            // This is a task of the pool, which does not wait for room. A failure is noted for the feeder, and this
            // runner goes on to the last input.
            pool.room?.enter()
            try? submitCounted(another)
        }
        return chunk
    }

    /// Notes what came of inputs, and takes the next ones.
    private func next(for number: Int, after results: [Result<Value, any Error>], isTurnOver: Bool) -> [Work] {
        let count = results.count
        let inputs = state.withLock { $0.runners[number]?.inputs }
        guard let inputs else { return [] }
        let batch = PoolBatch(first: inputs.lowerBound, results: results)
        let ((chunk, _), wakes) = state.withLock { state -> (([Work], [Work]), PoolMapWakes) in
            guard state.runners[number] != nil else { return (([], []), PoolMapWakes()) }
            guard options.limit == nil else {
                // Only the end of its task tells whether its time was up.
                state.runners[number]?.made = results.first
                state.runners.stop(number)
                return (([], []), PoolMapWakes())
            }
            commit(batch, &state)
            state.runners[number]?.inputs = inputs.dropFirst(count)
            let wakes = self.loopWakes(&state)
            // It has left some, as nothing more is wanted: its end tells.
            if count < inputs.count || isTurnOver && state.runners.isOneWaiting {
                state.runners.stop(number)
                return (([], []), wakes)
            }
            return (take(for: number, &state), wakes)
        }
        wakes.wake()
        return chunk
    }

    /// The next inputs are a runner's; if there are none, it takes no more.
    private func take(for number: Int, _ state: inout State) -> ([Work], [Work]) {
        let first = state.pending.first, fair = state.pending.count / (state.runners.working + 1)
        guard state.runners[number] != nil, !isStopping, !state.pending.isEmpty else {
            state.runners.stop(number)
            return ([], [])
        }
        let size = max(1, min(chunk(state), fair))
        state.runners[number]?.inputs = first..<first + size
        return state.pending.take(size)
    }

    /// The task of a runner has ended, in any way.
    private func ended(_ number: Int, _ end: PyVM_FutureState) {
        let _: (PoolRunners<Value>.Runner?, [Work]) = change { state in
            guard let runner = state.runners.remove(number) else { return (nil, []) }
            // Those that are left of a task that has come to its end were not begun.
            let own = end == PYVM_FUTURE_DONE && runner.made == nil ? PYVM_FUTURE_CANCELLED : end
            commit(Self.batch(runner.inputs, PoolOutcome.result(own, runner.made)), &state)
            // Nobody is there for what waits: the pool is being ended, or has no worker any more.
            let isLast = state.runners.working == 0 && !state.runners.isOneWaiting
            guard !runner.hasBegun || isLast, !state.pending.isEmpty else { return (runner, []) }
            let left = runner.hasBegun ? PYVM_FUTURE_CANCELLED : end, first = state.pending.first
            let works = state.pending.takeAll()
            commit(Self.batch(first..<state.pending.first, PoolOutcome.result(left, nil)), &state)
            return (runner, works)
        }
    }

    private static func batch(_ inputs: Range<Int>, _ result: Result<Value, any Error>) -> PoolBatch<Value> {
        PoolBatch(first: inputs.lowerBound, results: Array(repeating: result, count: inputs.count))
    }

    /// Notes what came of inputs.
    private func commit(_ batch: PoolBatch<Value>, _ state: inout State) {
        if state.isCancelled || batch.results.isEmpty { return }
        if isOrdered { state.ready[batch.first] = batch } else { state.arrived.append(batch) }
        state.progress.done += batch.results.count - batch.failed
        state.progress.failed += batch.failed
        for listener in state.listeners { listener.yield(state.progress) }
    }

    /// The loops that wait, if there is something for them.
    private func loopWakes(_ state: inout State) -> PoolMapWakes {
        let isThere = isOrdered ? state.ready[state.delivered] != nil : !state.arrived.isEmpty
        guard isThere, !state.waiting.isEmpty else { return PoolMapWakes() }
        defer { state.waiting = [] }
        return PoolMapWakes(waiters: state.waiting)
    }

    /// A runner has done so many inputs in this time: the next ones take at most twice as many.
    private func measure(_ count: Int, _ time: Duration) {
        guard options.limit == nil, count > 0 else { return }
        let fitting = min(Double(maxPace), Double(count) * (turn / max(time, .microseconds(1))))
        state.withLock { state in
            state.runners.pace = max(1, min(Int(fitting), max(2 * count, state.runners.pace)))
        }
    }
}
