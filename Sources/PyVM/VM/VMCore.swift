import Synchronization

/// What Swift knows of a VM. It is never freed, so an object that outlives its VM still finds out here that the VM is
/// closed.
///
/// ``VM`` and each ``PyObject`` hold a pointer to it, not a counted reference: counting would be the larger part of a
/// call's cost.
@usableFromInline
struct VMCore: ~Copyable {
    @usableFromInline let handle: OpaquePointer
    @usableFromInline let releases = ReleaseQueue()
    @usableFromInline var names = NameCache()
    /// Used inside the VM only: the GIL is the lock.
    var loans = Loans()

    /// The streams that libpyvm has a pointer to. They stay, since an interpreter that is used again may still write to
    /// them.
    var streams: Streams?

    private init(handle: OpaquePointer) { self.handle = handle }

    /// The VM for a handle of libpyvm's. It gets a core the first time that Swift sees the handle.
    static func vm(of handle: OpaquePointer) -> VM {
        all.withLock { $0.vms[handle] ?? $0.add(handle) }
    }

    private struct All {
        /// Unsafe, because pointers are not Sendable. These are only compared.
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
