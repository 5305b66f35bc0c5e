import CPyVM
import Synchronization

/// What comes of a task, and who waits for it.
final class PoolOutcome<Value: Sendable>: Sendable {
    private struct State {
        /// What the task has made or thrown. It counts if libpyvm says so at the end.
        var made: Result<Value, any Error>?
        /// The end.
        var result: Result<Value, any Error>?
        var waiters: [Waiter<Value>] = []
    }

    private let state = Mutex(State())

    /// Runs `body` for a task, in the worker's VM.
    /// - Throws: what `body` throws.
    func make(in vm: VM, _ body: (VM) throws -> Value) throws {
        do {
            let value = try body(vm)
            state.withLock { $0.made = .success(value) }
        } catch let error as PythonError where error.exception.vm == vm {
            // The worker's VM may be gone when somebody looks.
            let error = error.keepingTraceback()
            state.withLock { $0.made = .failure(error) }
            throw error
        } catch {
            state.withLock { $0.made = .failure(error) }
            throw error
        }
    }

    /// The task has ended. Called once or more; the first time counts.
    /// - Returns: what came of it.
    @discardableResult
    func end(_ end: PyVM_FutureState) -> Result<Value, any Error> {
        let (result, waiters) = state.withLock { state in
            let result = state.result ?? Self.result(end, state.made)
            defer { (state.made, state.waiters) = (nil, []) }
            state.result = result
            return (result, state.waiters)
        }
        for waiter in waiters { waiter.answer(result) }
        return result
    }

    /// Waits for the end.
    /// - Throws: CancellationError if the Swift task is cancelled meanwhile; what the task has thrown.
    func wait() async throws -> Value {
        let waiter = Waiter<Value>()
        let ended: Result<Value, any Error>? = state.withLock { state in
            if state.result == nil { state.waiters.append(waiter) }
            return state.result
        }
        if let ended { return try ended.get() }
        defer { state.withLock { $0.waiters.removeAll { $0 === waiter } } }
        return try await waiter.wait()
    }

    /// What comes of a task that has ended so, and has made this.
    static func result(_ end: PyVM_FutureState, _ made: Result<Value, any Error>?) -> Result<Value, any Error> {
        switch VMPool.TaskState(end) {
        case .done, .failed: made ?? .failure(VMError(.other(Int32(PYVM_ERROR_MEMORY.rawValue)), "out of memory"))
        case .cancelled: .failure(VMError(.cancelled, "the task was cancelled"))
        case .timedOut:
            .failure(VMError(.timeout, "the task did not end within its own time limit, and was interrupted"))
        default:
            .failure(VMError(.closed, "the task is lost: its worker had no VM any more, or was abandoned"))
        }
    }
}

extension VMError {
    fileprivate init(_ code: Code, _ message: String) { self.init(code: code, function: "VMPool", message: message) }
}
