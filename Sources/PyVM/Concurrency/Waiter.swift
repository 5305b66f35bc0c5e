import Synchronization

/// One task that waits for one thing. It is resumed once, by whoever comes first: the one who has what it waits for, or
/// its cancellation. No thread waits.
final class Waiter<Value: Sendable>: Sendable {
    private enum State {
        case new
        case waiting(CheckedContinuation<Value, any Error>)
        /// It has an answer, but has not waited yet.
        case early(Result<Value, any Error>)
        case answered
    }

    private let state = Mutex(State.new)

    /// Waits for the answer. Called once.
    /// - Throws: CancellationError if the task is cancelled before there is an answer; what the answer is.
    func wait() async throws -> Value {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let early: Result<Value, any Error>? = state.withLock { state in
                    if case .early(let result) = state {
                        state = .answered
                        return result
                    }
                    state = .waiting(continuation)
                    return nil
                }
                if let early { continuation.resume(with: early) }
            }
        } onCancel: {
            answer(.failure(CancellationError()))
        }
    }

    /// False: it had an answer already.
    @discardableResult
    func answer(_ result: Result<Value, any Error>) -> Bool {
        let (isFirst, continuation) = state.withLock { state -> (Bool, CheckedContinuation<Value, any Error>?) in
            switch state {
            case .new:
                state = .early(result)
                return (true, nil)
            case .waiting(let continuation):
                state = .answered
                return (true, continuation)
            case .early, .answered: return (false, nil)
            }
        }
        continuation?.resume(with: result)
        return isFirst
    }
}

extension WaitingThreads {
    /// Runs `work`, which may wait, for a task. When the task is cancelled, it does not wait for the work any longer;
    /// the work goes on.
    /// - Throws: CancellationError if the task is cancelled; ``VMError`` if the system cannot start another thread;
    ///   what `work` throws.
    func wait<Value: Sendable>(for work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        let waiter = Waiter<Value>()
        try run { waiter.answer(Result { try work() }) }
        return try await waiter.wait()
    }
}
