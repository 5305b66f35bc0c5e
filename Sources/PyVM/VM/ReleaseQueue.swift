import CPyVM
import Synchronization

/// References whose Swift owners are gone, to be released inside the VM.
///
/// Swift drops the last reference to an object on whatever thread it happens to be, with whatever GIL held, or none. Taking the
/// VM's GIL there could wait for a thread that waits for this one. So the reference waits here until somebody enters the VM.
final class ReleaseQueue: Sendable {
    private struct Waiting: ~Copyable {
        /// Unsafe, for pointers are not Sendable: each is a reference that nobody else has.
        nonisolated(unsafe) var references: [Reference] = []
        var isForgotten = false
    }

    private let waiting = Mutex(Waiting())
    private let count = Atomic<Int>(0)

    var isWaiting: Bool { count.load(ordering: .relaxed) > 0 }

    func add(_ reference: Reference) {
        nonisolated(unsafe) let reference = reference
        waiting.withLock { waiting in
            guard !waiting.isForgotten else { return } // the object died with its VM
            waiting.references.append(reference)
            count.store(waiting.references.count, ordering: .relaxed)
        }
    }

    /// Inside the VM. Outside the lock, since finalizers run and may drop further objects.
    func drain(_ vm: OpaquePointer) {
        nonisolated(unsafe) var taken: [Reference] = []
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
