extension VMPool {
    /// Runs Python code in a worker: `try await pool.run("args[0] ** 2", 7) as Int`.
    ///
    /// See ``function(source:options:)``.
    /// - Throws: as ``Function``'s calls; ``PythonError`` (SyntaxError) for code that is none.
    public func run<Value: ConvertibleFromPython & Sendable>(
        _ source: String, _ arguments: any ConvertibleToPython & Sendable..., options: TaskOptions = TaskOptions()
    ) async throws -> Value {
        try await core.call(PoolCall(.source(source), arguments), options) { try Value($0) }
    }

    /// The same without a result.
    /// - Throws: as with a result.
    public func run(
        _ source: String, _ arguments: any ConvertibleToPython & Sendable..., options: TaskOptions = TaskOptions()
    ) async throws {
        try await core.call(PoolCall(.source(source), arguments), options) { _ in }
    }

    /// Runs a closure in a worker, inside its VM, and returns what it returns.
    ///
    /// ```swift
    /// let sum = try await pool.run { vm in try Int(vm.eval("sum(range(1_000))")) }
    /// ```
    /// Objects belong to the worker's VM, which lives as long as the worker, or until it is renewed.
    /// - Throws: what the closure throws; CancellationError if the task is cancelled: then Python code that the closure
    ///   runs is interrupted; ``VMError``: `.timeout`: its time was up; `.closed`: the pool is being ended, or the
    ///   worker's VM was closed.
    public func run<Value: Sendable>(
        options: TaskOptions = TaskOptions(), _ body: @escaping @Sendable (VM) throws -> Value
    ) async throws -> Value {
        try await core.run(options, body)
    }

    /// Has a closure run in a worker, inside its VM, and does not wait for it; but for room, if the pool has a bound
    /// (``Configuration/maxWaiting``).
    /// - Throws: CancellationError if the task is cancelled; ``VMError`` (`.closed`) if the pool is being ended.
    public func submit<Value: Sendable>(
        options: TaskOptions = TaskOptions(), _ body: @escaping @Sendable (VM) throws -> Value
    ) async throws -> VMFuture<Value> {
        try await core.submit(options, body)
    }

    /// The same in this thread, which waits for room. A task of the pool does not.
    /// - Throws: ``VMError`` (`.closed`) if the pool is being ended, or a VM that the thread is inside; ``PythonError``
    ///   with KeyboardInterrupt after ``VM/interrupt()``.
    public func submit<Value: Sendable>(
        options: TaskOptions = TaskOptions(), _ body: @escaping @Sendable (VM) throws -> Value
    ) throws -> VMFuture<Value> {
        try core.submit(options, body)
    }
}
