import CPyVM

/// One Python: an interpreter with its own modules, objects and, but for shared-gil VMs, its own GIL.
///
/// ```swift
/// let vm = try VM()
/// let json = try vm.import("json")
/// let text = try String(json.dumps(["numbers": [1, 2, 3]]))
/// try vm.close()
/// ```
///
/// **Threads.** Any thread may use any VM: each operation enters the VM and leaves it again, waiting for its GIL if another
/// thread has it. ``withVM(_:)-8z4xx`` stays inside for a whole scope, which is faster and lets no other thread in
/// between. A VM that nobody closes is ended with the process.
///
/// A value that names the VM, as a file descriptor does a file: copies are the same VM, and only ``close(within:)`` ends it.
public struct VM: Sendable {
    @usableFromInline nonisolated(unsafe) let core: UnsafeMutablePointer<VMCore>

    /// What libpyvm calls it: the first argument of each C function. Calls from outside the VM enter it, each for itself.
    @inlinable
    public var handle: OpaquePointer { core.pointee.handle }

    /// Makes a VM.
    ///
    /// The first VM of a process starts CPython, which takes some tens of milliseconds.
    /// - Throws: ``VMError`` with the reason: no such CPython, no engine for it, no room for a further private copy.
    public init(_ configuration: VMConfiguration = VMConfiguration()) throws(VMError) {
        let (handle, streams) = try configuration.makeVM()
        self = VMCore.vm(of: handle)
        if let streams { core.pointee.streams = streams }
    }

    /// The VM that the thread is inside of: for Swift functions that Python calls. Nil outside.
    public static var current: VM? {
        guard let handle = PyVM_Current() else { return nil }
        return VMCore.vm(of: handle)
    }

    init(core: UnsafeMutablePointer<VMCore>) { self.core = core }

    /// Ends the VM: waits for threads inside, joins Python's threads, runs its exit handlers.
    ///
    /// Objects of the VM stay safe to hold; what is done with them then throws ``VMError``.
    /// - Parameter milliseconds: how long to wait for threads that are inside; it works on if they stay longer. The GIL is needed
    ///   before that, and is waited for as in any other call.
    /// - Throws: ``VMError``: `.busy` with who is inside, `.order` from inside a callback, `.closed` if it is closed already.
    public func close(within milliseconds: Int = 10_000) throws(VMError) {
        // What was dropped elsewhere is released, if nobody is inside: to wait for the GIL has no end that could be told.
        if core.pointee.releases.isWaiting, (try? information.threadsInside) == 0 { try? withHandle { _ in } }
        guard PyVM_CloseWithin(handle, Int32(clamping: milliseconds)) == PYVM_OK.rawValue else { throw VMError.last }
        core.pointee.releases.forget()
    }

    /// Whether it can be used: it is not closed. Any thread may ask.
    public var isOpen: Bool { PyVM_IsInitialized(handle) != 0 }

    /// Raises KeyboardInterrupt in the threads that run Python code in the VM now. Any thread may call.
    ///
    /// A C call in progress (`time.sleep`, a long computation in an extension module) has to return first.
    public func interrupt() { _ = PyVM_Interrupt(handle) }

    // MARK: Being inside

    /// Does something inside the VM: its GIL is held until `body` returns, and what is done with its objects meanwhile costs no
    /// entry.
    ///
    /// Nests, also with other VMs: inside another VM's scope that one's GIL is let go of until the inner scope ends, so two
    /// threads that nest the same VMs in opposite orders do not wait for each other for ever.
    /// - Throws: ``VMError`` if the VM is closed, and what `body` throws.
    public func withVM<Result>(_ body: () throws -> Result) throws -> Result {
        try withHandle { _ in try body() }
    }

    /// The same, with the VM as an argument: `vm.withVM { py in try py.import("json") }`.
    /// - Throws: ``VMError`` if the VM is closed, and what `body` throws.
    public func withVM<Result>(_ body: (VM) throws -> Result) throws -> Result {
        try withHandle { _ in try body(self) }
    }

    /// The same for the C API itself (`import CPyVM`): `body` gets what each of its functions takes first.
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
