import CPyVM

/// A pointer to an object, as the C API has it. The function that takes or returns it says whether it is owned or
/// borrowed.
public typealias RawReference = UnsafeMutablePointer<_object>

/// A reference to an object of a VM.
///
/// Attributes and methods are used by their names. Every operation in which Python may raise an exception throws:
///
/// ```swift
/// let path = try vm.import("pathlib").Path("/tmp")
/// let name = try String(path.name)
/// try path.joinpath("x", "y").exists()
/// ```
///
/// **Lifetime.** When the last Swift reference goes, the Python reference is released: at once if the thread is inside
/// the VM, else when some thread next enters it.
///
/// **Threads.** Any thread may use an object. Each operation enters the VM and holds its GIL, as Python's own threads
/// do.
///
/// **Errors.** Besides the errors that it names, every operation throws ``VMError`` if the VM is closed.
@dynamicMemberLookup
@dynamicCallable
public final class PyObject: Sendable {
    /// The VM that the object belongs to. The object cannot be used in another VM.
    public let vm: VM
    /// Owned. Code that passes it to C has to keep the PyObject alive meanwhile, since Swift may release a PyObject
    /// after its last use.
    @usableFromInline package nonisolated(unsafe) let reference: RawReference

    /// Takes over a reference.
    @inlinable @inline(__always)
    init(reference: RawReference, vm: VM) {
        self.reference = reference
        self.vm = vm
    }

    /// Takes over a reference, for the raw layer.
    @inlinable @inline(__always)
    package convenience init(taking reference: RawReference, in vm: VM) {
        self.init(reference: reference, vm: vm)
    }

    /// Takes over a new reference that a function of the C API returned, inside the VM.
    /// - Throws: for NULL the pending exception, as a ``PythonError`` or the Swift error that it carries; ``VMError``
    ///   if libpyvm refused the call.
    @inlinable @inline(__always)
    public convenience init(owning reference: RawReference?, in vm: VM) throws {
        guard let reference else { throw PythonError.taken(in: vm) }
        self.init(reference: reference, vm: vm)
    }

    /// Adds a reference to a borrowed one that a function of the C API returned, inside the VM.
    /// - Throws: for NULL the pending exception, as a ``PythonError`` or the Swift error that it carries; ``VMError``
    ///   if libpyvm refused the call.
    @inlinable @inline(__always)
    public convenience init(borrowing reference: RawReference?, in vm: VM) throws {
        guard let reference else { throw PythonError.taken(in: vm) }
        PyVM_IncRef(vm.handle, reference)
        self.init(reference: reference, vm: vm)
    }

    @inlinable
    deinit {
        if PyVM_Current() == vm.handle {
            PyVM_DecRef(vm.handle, reference)
        } else {
            vm.core.pointee.releases.add(reference)
        }
    }

    /// For the C API: runs `body` inside the VM, with the VM's handle and the object's reference, and returns what it
    /// returns. The reference is borrowed, and valid until `body` returns.
    /// - Throws: ``VMError`` if the VM is closed, and what `body` throws.
    @inlinable @inline(__always)
    public func withReference<Result>(
        _ body: (_ vm: OpaquePointer, _ reference: RawReference) throws -> Result
    ) throws -> Result {
        defer { _fixLifetime(self) }
        return try vm.withHandle { try body($0, reference) }
    }

    /// Calls a function of the C API that returns a new reference.
    @inlinable @inline(__always)
    func new(_ body: (_ vm: OpaquePointer, _ reference: RawReference) throws -> RawReference?) throws -> PyObject {
        try withReference { try PyObject(owning: body($0, $1), in: vm) }
    }

    /// Calls a function of the C API that returns -1 on failure.
    @discardableResult @inlinable @inline(__always)
    func status(_ body: (_ vm: OpaquePointer, _ reference: RawReference) throws -> Int32) throws -> Int32 {
        try withReference { handle, reference in try checked(body(handle, reference)) }
    }

    /// Checks the result of a function of the C API that returns -1 on failure.
    @discardableResult @inlinable @inline(__always)
    func checked(_ status: Int32) throws -> Int32 {
        guard status >= 0 else { throw PythonError.taken(in: vm) }
        return status
    }
}
