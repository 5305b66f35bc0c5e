import CPyVM
import Synchronization

/// References whose Swift owners are gone, to be released inside the VM.
///
/// Swift drops the last reference to an object on whatever thread it happens to be, with whatever GIL held, or none. Taking the
/// VM's GIL there could wait for a thread that waits for this one. So the reference waits here until somebody enters the VM.
@usableFromInline
struct ReleaseQueue: ~Copyable, Sendable {
    struct Waiting {
        /// Unsafe, for pointers are not Sendable: each is a reference that nobody else has.
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
            guard !waiting.isForgotten else { return }  // the object died with its VM
            waiting.references.append(reference)
            count.store(waiting.references.count, ordering: .relaxed)
        }
    }

    /// Inside the VM. Outside the lock, since finalizers run and may drop further objects.
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

    /// The VM is closed: its objects are gone.
    func forget() {
        waiting.withLock { waiting in
            waiting.references = []
            waiting.isForgotten = true
            count.store(0, ordering: .relaxed)
        }
    }
}
