import CPyVM

/// What can be made a Python object.
///
/// A type of your own says how in ``makePython(in:)``, mostly by way of a value that can be converted already:
///
/// ```swift
/// extension Point: ConvertibleToPython {
///     func makePython(in vm: VM) throws -> PyObject { try vm.object(PythonTuple(x, y)) }
/// }
/// ```
public protocol ConvertibleToPython: SendableMetatype {
    /// A new object in `vm`, or the object itself if it is one of that VM's.
    /// - Throws: ``PythonError``, or ``VMError`` (`.foreignObject`) for another VM's object.
    func makePython(in vm: VM) throws -> PyObject

    /// The same as a new reference, which the caller owns. Called inside the VM. What has no Swift object to give spares itself one
    /// here; by default it is that of ``makePython(in:)``.
    /// - Throws: as ``makePython(in:)``.
    func newReference(in vm: VM) throws -> RawReference
}

/// What can be made of a Python object, checked: `try Int(object)`.
public protocol ConvertibleFromPython: SendableMetatype {
    /// The value of an object. Enters the object's VM, if need be.
    /// - Throws: ``PythonError`` (TypeError, ValueError, OverflowError) if the object is no such value.
    init(_ object: PyObject) throws
}

/// What can be made a Python object, and of one.
public typealias PythonConvertible = ConvertibleToPython & ConvertibleFromPython

extension ConvertibleToPython {
    /// The reference of the object that ``makePython(in:)`` gives.
    /// - Throws: as ``makePython(in:)``.
    public func newReference(in vm: VM) throws -> RawReference {
        let object = try makePython(in: vm)
        return try object.newReference(in: vm)
    }
}

/// What makes the reference itself, as PyVM's own types do: ``ConvertibleToPython/newReference(in:)`` is all it has to have.
public protocol MakesReference: ConvertibleToPython {}

extension MakesReference {
    /// An object around the reference that ``ConvertibleToPython/newReference(in:)`` gives.
    /// - Throws: as ``ConvertibleToPython/newReference(in:)``; ``VMError`` if the VM is closed.
    @inlinable
    public func makePython(in vm: VM) throws -> PyObject { try vm.object(self) }
}

extension PyObject: ConvertibleToPython {
    /// The object itself.
    /// - Throws: ``VMError`` (`.foreignObject`) if it belongs to another VM.
    @inlinable
    public func makePython(in vm: VM) throws -> PyObject {
        try check(isOf: vm)
        return self
    }

    /// One more reference, which the caller owns. Called inside the VM.
    /// - Throws: ``VMError`` (`.foreignObject`) if it belongs to another VM.
    @inlinable
    public func newReference(in vm: VM) throws -> RawReference {
        try check(isOf: vm)
        PyVM_IncRef(vm.handle, reference)
        return reference
    }
}

extension PyObject: ConvertibleFromPython {
    /// The same object: for functions that take objects as they are.
    /// - Throws: ``VMError`` if its VM is closed.
    public convenience init(_ object: PyObject) throws {
        self.init(reference: try object.withReference { _, _ in try object.newReference(in: object.vm) }, vm: object.vm)
    }
}

extension VM {
    /// A Swift value as an object of the VM.
    /// - Throws: ``PythonError``, or ``VMError`` if the VM is closed.
    @inlinable
    public func object(_ value: some ConvertibleToPython) throws -> PyObject {
        try withHandle { _ in PyObject(reference: try value.newReference(in: self), vm: self) }
    }

    /// What a function of the C API returned, inside the VM: the pending exception where that is NULL.
    @inlinable @inline(__always)
    func owned(_ reference: RawReference?) throws -> RawReference {
        guard let reference else { throw PythonError.taken(in: self) }
        return reference
    }
}

extension PyObject {
    /// - Throws: ``PythonError`` (TypeError) if it is no instance of a module's type.
    func require(_ type: String, of module: String) throws {
        guard try isInstance(of: vm.import(module).attribute(type)) else {
            throw PythonError.new("TypeError", "a \(module).\(type) was expected, not \(try typeName)", in: vm)
        }
    }

    var typeName: String { get throws { try String(pythonType.__name__) } }
}
