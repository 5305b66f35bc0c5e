import CPyVM

/// A task of a ``VMPool``, and what comes of it.
///
/// ```swift
/// let future = try await pool.submit { vm in try Int(vm.eval("6 * 7")) }
/// print(try await future.value)
/// ```
/// **Lifetime.** A future keeps its pool. The task goes on if nobody holds a future of it.
public struct VMFuture<Value: Sendable>: Sendable {
    let pool: PoolCore
    let job: PoolJob
    let outcome: PoolOutcome<Value>

    /// The task's result, which is waited for. Any number of tasks may ask, any number of times.
    /// - Throws: what the task has thrown: ``PythonError`` for an exception of Python's. CancellationError if the Swift
    ///   task that waits is cancelled: then the pool's task goes on. ``VMError``: `.cancelled`: the pool's task was
    ///   cancelled; `.timeout`: its own time was up; `.closed`: its worker's VM was closed.
    public var value: Value {
        get async throws { try await outcome.wait() }
    }

    /// The same in this thread: waits for the result. In a task of the same pool, a task that has not begun is run at
    /// once, in this worker.
    /// - Parameter limit: how long it waits at most; nil: as long as it takes. Not for a task that it runs itself.
    /// - Throws: as ``value``; ``VMError``: `.timeout`: also when this limit is up; `.closed`: also if a VM that the
    ///   thread is inside is closed. ``PythonError`` with KeyboardInterrupt after ``VM/interrupt()``.
    public func wait(within limit: Duration? = nil) throws -> Value {
        try job.withFuture { future in
            let status = PyVM_FutureWait(future, Channel.nanoseconds(limit))
            guard status == PYVM_OK.rawValue else { throw Channel.error(status) }
            return try outcome.end(PyVM_FutureGetState(future)).get()
        }
    }

    /// How far the task is.
    public var state: VMPool.TaskState { job.withFuture { VMPool.TaskState(PyVM_FutureGetState($0)) } }

    /// Cancels the task: before it begins, or by raising KeyboardInterrupt in it, again and again until it has ended.
    /// It does not wait for that.
    /// - Returns: whether the task is cancelled, or will be as soon as it ends; false if it has ended.
    @discardableResult
    public func cancel() -> Bool { job.interrupt() }
}

extension PoolCore {
    /// Submits a task that is counted in the room already.
    private func submitCounted<Value: Sendable>(
        _ options: VMPool.TaskOptions, _ body: @escaping @Sendable (VM) throws -> Value,
        _ ended: (@Sendable (Result<Value, any Error>) -> Void)?
    ) throws -> VMFuture<Value> {
        let outcome = PoolOutcome<Value>()
        let job = try PoolJob.submit(to: self, options) { vm in
            try outcome.make(in: vm, body)
        } end: { state in
            let result = outcome.end(state)
            ended?(result)
        }
        return VMFuture(pool: self, job: job, outcome: outcome)
    }

    /// Submits a task; if there is no room, this thread waits.
    func submit<Value: Sendable>(
        _ options: VMPool.TaskOptions, _ body: @escaping @Sendable (VM) throws -> Value
    ) throws -> VMFuture<Value> {
        room?.enter()
        return try submitCounted(options, body, nil)
    }

    /// Submits a task; if there is no room, this task waits. `ended` is called in the thread that ends the task.
    func submit<Value: Sendable>(
        _ options: VMPool.TaskOptions, _ body: @escaping @Sendable (VM) throws -> Value,
        ended: (@Sendable (Result<Value, any Error>) -> Void)? = nil
    ) async throws -> VMFuture<Value> {
        try Task.checkCancellation()
        try await room?.wait()
        return try submitCounted(options, body, ended)
    }

    /// Runs a task. If the Swift task is cancelled, so is this one.
    func run<Value: Sendable>(
        _ options: VMPool.TaskOptions, _ body: @escaping @Sendable (VM) throws -> Value
    ) async throws -> Value {
        let future = try await submit(options, body)
        do {
            return try await withTaskCancellationHandler {
                try await future.value
            } onCancel: {
                future.cancel()
            }
        } catch let error as VMError where error.code == .cancelled {
            try Task.checkCancellation()
            throw error
        }
    }
}
