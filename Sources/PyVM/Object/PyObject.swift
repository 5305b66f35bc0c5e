import CPyVM

/// A pointer to an object, as the C API has it. Whether it is owned or borrowed, whoever passes it says.
public typealias RawReference = UnsafeMutablePointer<_object>

/// A reference to an object of a VM.
///
/// Attributes and methods are reached by their names, and everything that Python may raise in throws:
///
/// ```swift
/// let path = try vm.import("pathlib").Path("/tmp")
/// let name = try String(path.name)
/// try path.joinpath("x", "y").exists()
/// ```
///
/// The last Swift reference gone, the Python reference is released: at once inside the VM, else when somebody enters it next.
///
/// Sendable: each operation holds the VM's GIL, as Python's own threads do.
///
/// Every operation throws ``VMError`` if the VM is closed, besides what it says itself.
@dynamicMemberLookup
@dynamicCallable
public final class PyObject: Sendable {
    /// The VM that the object belongs to. It cannot be used in another.
    public let vm: VM
    /// Owned. Who passes it to C keeps the object alive meanwhile: Swift lets go of an object after the last look at it.
    @usableFromInline package nonisolated(unsafe) let reference: RawReference

    /// Takes over a reference.
    @inlinable @inline(__always)
    init(reference: RawReference, vm: VM) {
        self.reference = reference
        self.vm = vm
    }

    /// Takes over a reference that is there, for the raw layer.
    @inlinable @inline(__always)
    package convenience init(taking reference: RawReference, in vm: VM) {
        self.init(reference: reference, vm: vm)
    }

    /// Takes over a new reference that a function of the C API returned, inside the VM.
    /// - Throws: the pending exception where it is NULL, as a ``PythonError``.
    @inlinable @inline(__always)
    public convenience init(owning reference: RawReference?, in vm: VM) throws {
        guard let reference else { throw PythonError.taken(in: vm) }
        self.init(reference: reference, vm: vm)
    }

    /// Adds a reference to a borrowed one that a function of the C API returned, inside the VM.
    /// - Throws: the pending exception where it is NULL, as a ``PythonError``.
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

    /// Does something with the reference inside the VM, for the C API. It is borrowed: valid until `body` returns.
    /// - Throws: ``VMError`` if the VM is closed, and what `body` throws.
    @inlinable @inline(__always)
    public func withReference<Result>(
        _ body: (_ vm: OpaquePointer, _ reference: RawReference) throws -> Result
    ) throws -> Result {
        defer { _fixLifetime(self) }
        return try vm.withHandle { try body($0, reference) }
    }

    /// For functions that return a new reference.
    @inlinable @inline(__always)
    func new(_ body: (_ vm: OpaquePointer, _ reference: RawReference) throws -> RawReference?) throws -> PyObject {
        try withReference { try PyObject(owning: body($0, $1), in: vm) }
    }

    /// For functions that return -1 on failure.
    @discardableResult @inlinable @inline(__always)
    func status(_ body: (_ vm: OpaquePointer, _ reference: RawReference) throws -> Int32) throws -> Int32 {
        try withReference { handle, reference in try checked(body(handle, reference)) }
    }

    /// What a function returned that returns -1 on failure.
    @discardableResult @inlinable @inline(__always)
    func checked(_ status: Int32) throws -> Int32 {
        guard status >= 0 else { throw PythonError.taken(in: vm) }
        return status
    }
}
