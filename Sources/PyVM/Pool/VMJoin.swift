import CPyVM

extension VM {
    /// Runs two closures, and returns what they return. The second may run beside the first, in another worker of the
    /// pool, with that worker's VM.
    ///
    /// ```swift
    /// func fib(_ n: Int, in vm: VM) throws -> Int {
    ///     if n < 2 { return n }
    ///     let (one, other) = try vm.join { try fib(n - 1, in: $0) } _: { try fib(n - 2, in: $0) }
    ///     return one + other
    /// }
    /// let result = try await pool.run { vm in try fib(20, in: vm) }
    /// ```
    /// If no other worker has taken the second closure when the first one has ended, it runs in this thread and this
    /// VM, as a plain call. While another worker runs it, this one helps with what that one has split off. In a thread
    /// that is no worker, one closure runs after the other.
    ///
    /// **Rule.** Objects do not go from one closure to the other. *Reason:* each may have another VM, and the compiler
    /// cannot see that. *Otherwise:* a ``VMError`` (`.foreignObject`); a ``Parcel`` goes anywhere.
    ///
    /// Both have ended when it returns or throws.
    /// - Throws: what the first closure throws, else what the second one throws; ``VMError`` if the VM is closed.
    public func join<One, Other: Sendable>(
        _ one: (VM) throws -> One, _ other: @Sendable (VM) throws -> Other
    ) throws -> (One, Other) {
        var result: Result<Other, any Error>?
        let first = try withHandle { handle in
            try withoutActuallyEscaping(other) { other in
                // Only the thread that runs it writes to `result`, and it has run before anybody reads that.
                var work: (OpaquePointer) -> Void = { runner in
                    // Mostly nobody has taken it.
                    result = Result { try other(runner == handle ? self : VMCore.vm(of: runner)) }
                }
                return try withUnsafeMutablePointer(to: &work) { try Self.fork($0, handle) { try one(self) } }
            }
        }
        guard let result else { throw VMError.last }
        return (first, try result.get())
    }

    /// Offers `work` to others, runs `body`, and makes sure that `work` has run.
    private static func fork<One>(
        _ work: UnsafeMutablePointer<(OpaquePointer) -> Void>, _ handle: OpaquePointer, _ body: () throws -> One
    ) throws -> One {
        var strand = PyVM_Strand()
        return try withUnsafeMutablePointer(to: &strand) { strand in
            PyVM_StrandFork(
                strand,
                { vm, data in
                    guard let vm, let data else { return }
                    data.assumingMemoryBound(to: ((OpaquePointer) -> Void).self).pointee(vm)
                }, work)
            defer { PyVM_StrandJoin(handle, strand) }
            return try body()
        }
    }
}
