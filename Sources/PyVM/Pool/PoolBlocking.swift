import CPyVM

extension VMPool {
    /// Says that a task is about to wait for something outside of its pool, such as a lock, a socket or another
    /// process, and runs the closure that waits. Meanwhile the pool may have one worker more.
    ///
    /// ```swift
    /// let answers = DispatchSemaphore(value: 0)
    /// try await pool.run { vm in
    ///     VMPool.blocking { answers.wait() }
    ///     try vm.run("print('there is one')")
    /// }
    /// ```
    /// A spare worker steps in only if tasks wait and all workers are busy, and there are never more than
    /// ``Configuration/spareWorkers``. When the closure has ended, one worker stops after what it runs. Closures may be
    /// inside each other.
    ///
    /// The thread lets go of the GIL of the VM that it is inside, until the closure has ended. What the closure does
    /// with the VM enters it anew. In a thread that is no worker, or runs no task, that is all.
    ///
    /// There is no such function for `async` closures. A task of a pool is no `async` function, since it runs in its
    /// worker's thread from its beginning to its end. And Swift tasks need none: one that waits with `await` keeps no
    /// worker from its work.
    /// - Throws: what the closure throws.
    @available(*, noasync, message: "a task that waits with `await` keeps no worker of a pool from its work")
    public static func blocking<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        let handle = PyVM_Current(), state = handle.flatMap { PyVMEval_SaveThread($0) }
        PyVM_BlockingBegin()
        defer {
            PyVM_BlockingEnd()
            if let handle, let state { PyVMEval_RestoreThread(handle, state) }
        }
        return try body()
    }
}
