import CPyVM

/// One Python: an interpreter with modules and objects of its own. Each VM but a shared-gil one also has a GIL of its
/// own.
///
/// ```swift
/// let vm = try VM()
/// let json = try vm.import("json")
/// let text = try String(json.dumps(["numbers": [1, 2, 3]]))
/// try vm.close()
/// ```
///
/// **Threads.** Any thread may use any VM. Each operation enters the VM and leaves it again; it waits for the GIL if
/// another thread has it. ``withVM(_:)-8z4xx`` stays inside for a whole scope, which is faster and keeps other threads
/// out, unless Python code runs.
///
/// **Lifetime.** A `VM` value names a VM as a file descriptor names a file. Copies name the same VM, and only
/// ``close(within:)`` ends it. A VM that nobody closes ends with the process.
public struct VM: Sendable {
    @usableFromInline nonisolated(unsafe) let core: UnsafeMutablePointer<VMCore>

    /// The VM's `PyVM *`: the first argument of each C function. A C call from outside the VM enters it for that call.
    @inlinable
    public var handle: OpaquePointer { core.pointee.handle }

    /// Makes a VM.
    ///
    /// The first VM of a process starts CPython, which takes some tens of milliseconds.
    /// - Throws: ``VMError`` with the reason: there is no such CPython, no engine for it, or no room for another
    ///   private copy.
    public init(_ configuration: VMConfiguration = VMConfiguration()) throws(VMError) {
        self.init(made: try configuration.makeVM { PyVM_New(&$0) })
    }

    init(made: (handle: OpaquePointer, streams: Streams?)) {
        self = VMCore.vm(of: made.handle)
        if let streams = made.streams { core.pointee.streams = streams }
    }

    /// The VM that the thread is inside of; nil if it is inside none. Swift functions that Python calls find their VM
    /// here.
    public static var current: VM? {
        guard let handle = PyVM_Current() else { return nil }
        return VMCore.vm(of: handle)
    }

    init(core: UnsafeMutablePointer<VMCore>) { self.core = core }

    /// Ends the VM: waits for the threads inside, joins Python's threads, and runs Python's exit handlers.
    ///
    /// A daemon thread that does not come back from a C call is left behind, see ``Information/threadsLeft``.
    ///
    /// Objects of a closed VM are safe to hold, but every operation on them throws ``VMError``.
    /// - Parameter milliseconds: a limit for all of it. If threads stay inside for longer, `close` throws `.busy` and
    ///   the VM works on. Python code that runs for longer is interrupted; if it does not end within a further second,
    ///   `close` throws `.busy`, and the VM stays closing: the next `close` waits on. Without a limit, threads inside
    ///   are waited for 10 seconds, and Python code has the time that it needs. The time does not count the wait for
    ///   the GIL, which comes first, as in any other call.
    /// - Throws: ``VMError``: `.busy` with what is waited for, `.order` from inside a callback or the scope of another
    ///   VM within this one's, `.closed` if the VM is closed already.
    public func close(within milliseconds: Int? = nil) throws(VMError) {
        // Releases the objects that were dropped outside the VM. Only if nobody is inside: a wait for the GIL here
        // could last any time.
        if core.pointee.releases.isWaiting, (try? information.threadsInside) == 0 { try? withHandle { _ in } }
        let limit = milliseconds.map { Int32(clamping: $0) }
        guard (limit.map { PyVM_CloseWithin(handle, $0) } ?? PyVM_Close(handle)) == PYVM_OK.rawValue else {
            throw VMError.last
        }
        core.pointee.releases.forget()
    }

    /// Does what `python` does when its script has ended: joins Python's threads, all but daemons, runs the exit
    /// handlers in this thread, and flushes the output. For a program that ends, and leaves daemon threads to the end
    /// of the process, as `python` does.
    /// - Throws: ``VMError``: `.closed` if the VM is closed.
    public func runExitHandlers() throws(VMError) {
        guard PyVM_RunExitHandlers(handle) == PYVM_OK.rawValue else { throw VMError.last }
    }

    /// Whether the VM is open. Any thread may ask.
    public var isOpen: Bool { PyVM_IsInitialized(handle) != 0 }

    /// Raises KeyboardInterrupt in the threads that run Python code in the VM now. Any thread may call.
    ///
    /// It also ends C calls that wait, such as `time.sleep` and `input()`. Other C calls, such as a long computation in
    /// an extension module, go on until they return. If no code runs, the interrupt is for the code that begins to run
    /// within a second.
    public func interrupt() { _ = PyVM_Interrupt(handle) }

    /// Raises a signal in the VM, as if it had arrived there: the handler that Python code has set runs in the VM's
    /// main thread, which is the thread that first ran code in the VM. By default SIGINT raises KeyboardInterrupt
    /// there. Any thread may call, but no signal handler.
    ///
    /// A VM never handles the signals of the process.
    /// - Returns: Whether the VM has a handler for the signal, or ignores it. If not, nothing has happened: the default
    ///   action is the program's affair.
    /// - Throws: ``VMError``: `.closed` if the VM is closed or being closed, `.argument` if there is no such signal.
    @discardableResult
    public func raiseSignal(_ number: Int32) throws(VMError) -> Bool {
        switch PyVM_RaiseSignal(handle, number) {
        case Int32(PYVM_OK.rawValue): return true
        case Int32(PYVM_ERROR_UNSUPPORTED.rawValue): return false
        default: throw VMError.last
        }
    }

    // MARK: Being inside

    /// Runs `body` inside the VM, and returns what it returns. The thread holds the VM's GIL until then, so operations
    /// on the VM's objects need not enter it.
    ///
    /// Scopes nest, also with those of other VMs. A scope inside another VM's scope lets go of the outer VM's GIL until
    /// it ends. So two threads that nest the same VMs in opposite orders do not wait for each other for ever.
    /// - Throws: ``VMError`` if the VM is closed, and what `body` throws.
    public func withVM<Result>(_ body: () throws -> Result) throws -> Result {
        try withHandle { _ in try body() }
    }

    /// The same, with the VM as an argument: `vm.withVM { py in try py.import("json") }`.
    /// - Throws: ``VMError`` if the VM is closed, and what `body` throws.
    public func withVM<Result>(_ body: (VM) throws -> Result) throws -> Result {
        try withHandle { _ in try body(self) }
    }

    /// The same for the C API itself (`import CPyVM`): `body` gets the `PyVM *` that each C function takes first.
    ///
    /// ```swift
    /// let list = try vm.withHandle { try PyObject(owning: PyVMList_New($0, 0), in: vm) }
    /// ```
    /// - Throws: ``VMError`` if the VM is closed, and what `body` throws.
    @inlinable @inline(__always)
    public func withHandle<Result>(_ body: (OpaquePointer) throws -> Result) throws -> Result {
        let isOutside = PyVM_Current() != handle
        if isOutside { try attach() }
        defer { if isOutside { PyVM_Detach(handle) } }
        if core.pointee.releases.isWaiting { core.pointee.releases.drain(handle) }
        return try body(handle)
    }

    @usableFromInline @inline(never)
    func attach() throws(VMError) {
        guard PyVM_Attach(handle) == PYVM_OK.rawValue else { throw VMError.last }
    }
}

extension VM: Hashable {}
