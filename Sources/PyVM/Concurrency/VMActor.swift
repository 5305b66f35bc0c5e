/// A VM with a thread of its own: all that is run by way of this actor runs on that thread, one after the other, inside the VM.
///
/// ```swift
/// let database = try VMActor(VM())
/// try await database.run { vm in try vm.run("import sqlite3; db = sqlite3.connect('data.db')") }
/// let rows = try await database.run { vm in try [String](vm.eval("[row[0] for row in db.execute('select name from people')]")) }
/// ```
/// For an actor of your own with methods of its own, see ``VMExecutor``.
public actor VMActor {
    /// The VM. What is done with it outside ``run(_:)`` is done on the thread that does it.
    public nonisolated let vm: VM
    private let executor: VMExecutor

    /// Its own thread, for Swift.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Starts the thread, which ends with the actor. The VM stays open.
    /// - Throws: ``VMError`` if there can be no further thread.
    public init(_ vm: VM) throws(VMError) {
        self.vm = vm
        executor = try VMExecutor(vm: vm)
    }

    /// Does something on the VM's thread, inside the VM. `body` is synchronous, so nothing is awaited meanwhile.
    /// - Throws: what `body` throws.
    public func run<Result: Sendable, Failure: Error>(
        _ body: @Sendable (VM) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(vm)
    }
}
