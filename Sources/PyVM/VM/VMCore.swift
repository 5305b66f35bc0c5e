import Synchronization

/// What Swift knows of a VM, at a place of its own that is never freed: an object that outlives its VM finds here that it is closed.
///
/// A pointer to it, and no reference, is what ``VM`` and each ``PyObject`` hold, since counting references would be the larger part
/// of what a call costs.
@usableFromInline
struct VMCore: ~Copyable {
    @usableFromInline let handle: OpaquePointer
    @usableFromInline let releases = ReleaseQueue()
    @usableFromInline var names = NameCache()
    /// Used inside the VM: its GIL is the lock.
    var loans = Loans()

    /// What libpyvm has a pointer to. It stays, for so does an interpreter that is used again, with what its modules hold.
    var streams: Streams?

    private init(handle: OpaquePointer) { self.handle = handle }

    /// The VM that libpyvm knows by this: one with a new core, if Swift has not seen it before. The main VM is the same each time.
    static func vm(of handle: OpaquePointer) -> VM {
        all.withLock { $0.vms[handle] ?? $0.add(handle) }
    }

    private struct All {
        /// Unsafe, for pointers are not Sendable, though these are only compared.
        nonisolated(unsafe) var vms: [OpaquePointer: VM] = [:]

        mutating func add(_ handle: OpaquePointer) -> VM {
            let core = UnsafeMutablePointer<VMCore>.allocate(capacity: 1)
            core.initialize(to: VMCore(handle: handle))
            vms[handle] = VM(core: core)
            return VM(core: core)
        }
    }

    private static let all = Mutex(All())
}
