/// What Swift knows of a VM, at a place of its own that is never freed: an object that outlives its VM finds here that it is closed.
///
/// A pointer to it, and no reference, is what ``VM`` and each ``PyObject`` hold, since counting references would be the larger part
/// of what a call costs.
@usableFromInline
struct VMCore: ~Copyable {
    @usableFromInline let handle: OpaquePointer
    @usableFromInline let releases = ReleaseQueue()
    @usableFromInline let names = NameCache()
    /// Used inside the VM: its GIL is the lock.
    var loans = Loans()

    init(handle: OpaquePointer) { self.handle = handle }
}
