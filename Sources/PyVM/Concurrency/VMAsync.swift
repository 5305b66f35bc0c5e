extension VM {
    /// Runs `body` inside the VM, from a task, and returns what it returns. It is ``withVM(_:)-8z4xx`` on a thread
    /// apart: while it waits for the VM's GIL, or runs Python code, it holds up no other task.
    ///
    /// `body` is synchronous: it cannot await anything while it holds the GIL. It may run on a different thread each
    /// time; a ``VMActor`` always uses the same one.
    /// - Throws: CancellationError if the task was cancelled before the call; ``VMError`` if the VM is closed; what
    ///   `body` throws. A later cancellation changes nothing: ``interrupt()`` ends Python code.
    public func withVM<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            do {
                try WaitingThreads.shared.run { continuation.resume(with: Swift.Result { try withVM(body) }) }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    /// The same, with the VM as an argument.
    /// - Throws: CancellationError, ``VMError``, and what `body` throws.
    public func withVM<Result: Sendable>(_ body: @escaping @Sendable (VM) throws -> Result) async throws -> Result {
        try await withVM { try body(self) }
    }
}
