import CPyVM
import Synchronization

/// References whose Swift owners are gone, and which have to be released inside the VM.
///
/// Swift may drop the last reference to an object on any thread, and that thread may hold any GIL, or none. If it
/// waited for the VM's GIL there, it could wait for a thread that waits for it. So the reference waits here until a
/// thread enters the VM.
@usableFromInline
struct ReleaseQueue: ~Copyable, Sendable {
    struct Waiting {
        /// Unsafe, because pointers are not Sendable. Nobody else has any of these references.
        nonisolated(unsafe) var references: [RawReference] = []
        var isForgotten = false
    }

    let waiting = Mutex(Waiting())
    @usableFromInline let count = Atomic<Int>(0)

    @inlinable var isWaiting: Bool { count.load(ordering: .relaxed) > 0 }

    @usableFromInline @inline(never)
    func add(_ reference: RawReference) {
        nonisolated(unsafe) let reference = reference
        waiting.withLock { waiting in
            guard !waiting.isForgotten else { return } // the object died with its VM
            waiting.references.append(reference)
            count.store(waiting.references.count, ordering: .relaxed)
        }
    }

    /// Releases what waits. Called inside the VM. It works outside the lock, since finalizers run and may drop further
    /// objects.
    @usableFromInline @inline(never)
    func drain(_ vm: OpaquePointer) {
        nonisolated(unsafe) var taken: [RawReference] = []
        waiting.withLock { waiting in
            taken = waiting.references
            waiting.references = []
            count.store(0, ordering: .relaxed)
        }
        for reference in taken { PyVM_DecRef(vm, reference) }
    }

    /// Called when the VM is closed: its objects are gone.
    func forget() {
        waiting.withLock { waiting in
            waiting.references = []
            waiting.isForgotten = true
            count.store(0, ordering: .relaxed)
        }
    }
}
