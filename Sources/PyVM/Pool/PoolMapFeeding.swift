extension PoolMap {
    // MARK: The feeder's side

    func feed() async {
        let end: Result<Void, any Error>
        do {
            guard ahead ?? 1 > 0 else { throw VMError.argument("`ahead` is 1 or more", function: "VMPool.map") }
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

    /// Waits until more inputs may be taken.
    /// - Returns: how many.
    /// - Throws: CancellationError if the run is cancelled.
    func waitForRoom() async throws -> Int {
        while true {
            let (room, waiter): (Int, Waiter<Void>?) = state.withLock { state in
                let room = bound(state) - (state.taken - state.delivered)
                if room > 0 { return (room, nil) }
                let waiter = Waiter<Void>()
                state.feeder = waiter
                return (0, waiter)
            }
            guard let waiter else { return room }
            try await waiter.wait()
        }
    }

    /// How many inputs a runner takes at once, or outcomes a loop. No more than a small part of what is on its way, so
    /// that nobody has to wait for them.
    func chunk(_ state: State) -> Int {
        options.limit == nil ? max(1, min(state.runners.pace / 6, bound(state) / 8)) : 1
    }

    /// How many inputs may be taken beyond what the loops have: three times what all workers do in one turn.
    private func bound(_ state: State) -> Int {
        ahead ?? max(pool.workers, state.runners.working) * max(4, 3 * state.runners.pace)
    }

    /// The feeder, if there is room for a good part of a turn, so that it is not woken for each input.
    func feederWakes(_ state: inout State) -> PoolMapWakes {
        guard state.feeder != nil else { return PoolMapWakes() }
        let bound = bound(state), room = bound - (state.taken - state.delivered)
        guard room >= chunk(state), let feeder = state.feeder.take() else {
            return PoolMapWakes()
        }
        return PoolMapWakes(waiters: [feeder])
    }

    /// Adds the next input, and a runner if none waits.
    /// - Throws: CancellationError if the run is cancelled; ``VMError`` (`.closed`) if the pool is being ended.
    func add(_ work: @escaping Work) async throws {
        let runner: Int? = try state.withLock { state in
            if state.isCancelled { throw CancellationError() }
            if let refusal = state.runners.refusal { throw refusal }
            state.pending.append(work)
            // With a time limit, each input has a task.
            return state.runners.add(ifFewerWaitThan: options.limit == nil ? 1 : state.pending.count)
        }
        guard let runner else { return }
        do {
            try await pool.room?.wait()
        } catch {
            refuse(runner, error)
            throw error
        }
        try submitCounted(runner)
    }

    /// No runner can be added any more. What no runner is left for is not done, as if it had not been taken.
    func refuse(_ runner: Int, _ error: any Error) {
        let _: [Work] = change { state in
            state.runners.remove(runner)
            state.runners.refusal = error
            guard state.runners.working == 0 else { return [] }
            return state.pending.forgetAll()
        }
    }
}
