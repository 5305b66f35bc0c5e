import CPyVM

/// A pointer to an object, as the C API has it.
typealias Reference = UnsafeMutablePointer<_object>

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
@dynamicMemberLookup
@dynamicCallable
public final class PyObject: Sendable {
    /// The VM that the object belongs to. It cannot be used in another.
    ///
    /// Unowned, for a VM's Swift object is never released.
    public unowned(unsafe) let vm: VM
    /// Owned.
    nonisolated(unsafe) let reference: Reference

    /// Takes over a reference.
    init(reference: Reference, vm: VM) {
        self.reference = reference
        self.vm = vm
    }

    /// Takes over what a function of the C API returned, inside the VM.
    /// - Throws: the pending exception where that is NULL.
    @inline(__always)
    convenience init(owning reference: Reference?, in vm: VM) throws {
        guard let reference else { throw PythonError.taken(in: vm) }
        self.init(reference: reference, vm: vm)
    }

    /// The same for a borrowed reference.
    @inline(__always)
    convenience init(borrowing reference: Reference?, in vm: VM) throws {
        guard let reference else { throw PythonError.taken(in: vm) }
        PyVM_IncRef(vm.handle, reference)
        self.init(reference: reference, vm: vm)
    }

    deinit {
        if PyVM_Current() == vm.handle {
            PyVM_DecRef(vm.handle, reference)
        } else {
            vm.releases.add(reference)
        }
    }

    /// Does something with the reference inside the VM.
    @inline(__always)
    func inside<Result>(_ body: (_ vm: OpaquePointer, _ reference: Reference) throws -> Result) throws -> Result {
        try vm.enter { try body($0, reference) }
    }

    /// For functions that return a new reference.
    @inline(__always)
    func new(_ body: (_ vm: OpaquePointer, _ reference: Reference) throws -> Reference?) throws -> PyObject {
        try vm.enter { try PyObject(owning: body($0, reference), in: vm) }
    }

    /// For functions that return -1 on failure.
    @discardableResult @inline(__always)
    func status(_ body: (_ vm: OpaquePointer, _ reference: Reference) throws -> Int32) throws -> Int32 {
        try vm.enter { handle in
            let status = try body(handle, reference)
            guard status >= 0 else { throw PythonError.taken(in: vm) }
            return status
        }
    }
}
