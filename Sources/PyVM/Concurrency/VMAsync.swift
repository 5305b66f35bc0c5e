extension VM {
    /// Does something inside the VM, from a task: ``withVM(_:)-8z4xx`` on a thread where waiting for the VM's GIL, and for what
    /// Python does, holds up no other task.
    ///
    /// `body` is synchronous, so nothing is awaited while the GIL is held. It runs on any thread; for one that stays the same see
    /// ``VMActor``.
    /// - Throws: CancellationError if the task is cancelled before it is inside; ``VMError`` if the VM is closed; what `body` throws.
    ///   Cancelling later changes nothing: ``interrupt()`` ends Python code.
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
