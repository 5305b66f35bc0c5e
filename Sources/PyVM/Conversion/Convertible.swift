import CPyVM

/// What can be made a Python object.
public protocol ConvertibleToPython: SendableMetatype {
    /// A new object in `vm`, or the object itself if it is one of that VM's.
    /// - Throws: ``PythonError``, or ``VMError`` (`.foreignObject`) for another VM's object.
    func makePython(in vm: VM) throws -> PyObject

    /// The same inside the VM, as a reference that the caller owns: PyVM's own types spare themselves a Swift object.
    func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer
}

/// What can be made of a Python object, checked: `try Int(object)`.
public protocol ConvertibleFromPython: SendableMetatype {
    /// - Throws: ``PythonError`` (TypeError, OverflowError) if the object is no such value.
    init(_ object: PyObject) throws
}

public typealias PythonConvertible = ConvertibleToPython & ConvertibleFromPython

extension ConvertibleToPython {
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer {
        let object = try makePython(in: vm)
        try object.check(isOf: vm)
        PyVM_IncRef(vm.handle, object.reference)
        return UnsafeMutableRawPointer(object.reference)
    }

    /// An owned reference, inside the VM.
    @inline(__always)
    func newReference(in vm: VM) throws -> Reference {
        try _newReference(in: vm).assumingMemoryBound(to: _object.self)
    }

    /// What `makePython` is for a type that has `_newReference`.
    func boxed(in vm: VM) throws -> PyObject {
        try vm.enter { _ in PyObject(reference: try newReference(in: vm), vm: vm) }
    }
}

extension PyObject: ConvertibleToPython {
    public func makePython(in vm: VM) throws -> PyObject {
        try check(isOf: vm)
        return self
    }

    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer {
        try check(isOf: vm)
        PyVM_IncRef(vm.handle, reference)
        return UnsafeMutableRawPointer(reference)
    }
}

extension VM {
    /// A Swift value as an object of the VM.
    public func object(_ value: some ConvertibleToPython) throws -> PyObject {
        try enter { _ in PyObject(reference: try value.newReference(in: self), vm: self) }
    }

    /// What a function of the C API returned, inside the VM: the pending exception where that is NULL.
    @inline(__always)
    func owned(_ reference: Reference?) throws -> UnsafeMutableRawPointer {
        guard let reference else { throw PythonError.taken(in: self) }
        return UnsafeMutableRawPointer(reference)
    }
}

/// For conversions that fail without Python's saying so.
func conversionError(_ type: String, _ message: String, in vm: VM) -> any Error {
    do {
        return try PythonError(vm.builtins.attribute(type)(message))
    } catch {
        return error
    }
}
