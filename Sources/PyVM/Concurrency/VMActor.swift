/// A VM with a thread of its own. Everything that this actor runs, runs on that thread, one after the other, inside the
/// VM.
///
/// ```swift
/// let database = try VMActor(VM())
/// try await database.run { vm in try vm.run("import sqlite3; db = sqlite3.connect('data.db')") }
/// let rows = try await database.run { vm in
///     try [String](vm.eval("[row[0] for row in db.execute('select name from people')]"))
/// }
/// ```
/// For an actor of your own with methods of its own, see ``VMExecutor``.
public actor VMActor {
    /// The VM. Operations on it outside ``run(_:)`` run on the thread that calls them.
    public nonisolated let vm: VM
    private let executor: VMExecutor

    /// For Swift: the executor, which runs on the actor's thread.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Starts the thread, which ends with the actor. The VM stays open.
    /// - Throws: ``VMError`` if the system cannot start another thread.
    public init(_ vm: VM) throws(VMError) {
        self.vm = vm
        executor = try VMExecutor(vm: vm)
    }

    /// Runs `body` on the actor's thread, inside the VM, and returns what it returns. `body` is synchronous: it cannot
    /// await anything while it holds the GIL.
    /// - Throws: what `body` throws.
    public func run<Result: Sendable, Failure: Error>(
        _ body: @Sendable (VM) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(vm)
    }
}
