import Synchronization

/// Counts the tasks that wait, so that those who submit one more can wait for room without a thread.
///
/// Each task is counted before libpyvm has it, and until it begins: so libpyvm never has more than this, and whoever
/// has waited here is not kept waiting there.
final class PoolRoom: Sendable {
    private struct State {
        var tasks = 0
        var isOpen = false
        var line: [Waiter<Void>] = []
    }

    private let bound: Int
    private let state = Mutex(State())

    init(_ bound: Int) { self.bound = bound }

    /// Counts a task more, when there is room.
    /// - Throws: CancellationError if the task that waits is cancelled.
    func wait() async throws {
        let waiter: Waiter<Void>? = state.withLock { state in
            if state.isOpen || state.tasks < bound && state.line.isEmpty {
                state.tasks += 1
                return nil
            }
            let waiter = Waiter<Void>()
            state.line.append(waiter)
            return waiter
        }
        guard let waiter else { return }
        do {
            try await waiter.wait()
        } catch {
            state.withLock { $0.line.removeAll { $0 === waiter } }
            throw error
        }
    }

    /// Counts a task more of those who wait in libpyvm, or not at all.
    func enter() { state.withLock { $0.tasks += 1 } }

    /// A task has begun, or ended before.
    func leave() {
        state.withLock { $0.tasks -= 1 }
        admit()
    }

    /// Nobody waits any more: the pool is being ended, and tells so.
    func open() {
        state.withLock { $0.isOpen = true }
        admit()
    }

    /// A place of one who was cancelled meanwhile is the next one's.
    private func admit() {
        while true {
            let next: Waiter<Void>? = state.withLock { state in
                guard !state.line.isEmpty, state.isOpen || state.tasks < bound else { return nil }
                state.tasks += 1
                return state.line.removeFirst()
            }
            guard let next else { return }
            if !next.answer(.success(())) { state.withLock { $0.tasks -= 1 } }
        }
    }
}
