import CPyVM

/// A type whose values can become Python objects.
///
/// A type of your own says how in ``makePython(in:)``, usually with a value that already has a conversion:
///
/// ```swift
/// extension Point: ConvertibleToPython {
///     func makePython(in vm: VM) throws -> PyObject { try vm.object(PythonTuple(x, y)) }
/// }
/// ```
public protocol ConvertibleToPython: SendableMetatype {
    /// A new object in `vm`, or the object itself if it belongs to that VM already.
    /// - Throws: ``PythonError`` with what Python raised; ``VMError`` (`.foreignObject`) for an object of another VM.
    func makePython(in vm: VM) throws -> PyObject

    /// A new reference to the same object, which the caller owns. Called inside the VM. A type can implement this, too,
    /// and so save the Swift object around the reference; the default calls ``makePython(in:)``.
    /// - Throws: as ``makePython(in:)``.
    func newReference(in vm: VM) throws -> RawReference
}

/// A type whose values can be made of Python objects, with checks: `try Int(object)`.
public protocol ConvertibleFromPython: SendableMetatype {
    /// Makes a value of an object. Enters the object's VM, if the thread is not inside it already.
    /// - Throws: ``PythonError`` (TypeError, ValueError, OverflowError) if the object does not fit; ``VMError`` if the
    ///   VM is closed.
    init(_ object: PyObject) throws
}

/// A type with both conversions.
public typealias PythonConvertible = ConvertibleToPython & ConvertibleFromPython

extension ConvertibleToPython {
    /// The reference of the object that ``makePython(in:)`` gives.
    /// - Throws: as ``makePython(in:)``.
    public func newReference(in vm: VM) throws -> RawReference {
        let object = try makePython(in: vm)
        return try object.newReference(in: vm)
    }
}

/// A type that makes the reference itself, as PyVM's own types do. It only has to implement
/// ``ConvertibleToPython/newReference(in:)``.
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
    /// The same object, for functions that take objects unconverted.
    /// - Throws: ``VMError`` if its VM is closed.
    public convenience init(_ object: PyObject) throws {
        self.init(reference: try object.withReference { _, _ in try object.newReference(in: object.vm) }, vm: object.vm)
    }
}

extension VM {
    /// A Swift value as an object of the VM.
    /// - Throws: ``PythonError`` if the conversion fails; ``VMError`` if the VM is closed or the value is an object of
    ///   another VM.
    @inlinable
    public func object(_ value: some ConvertibleToPython) throws -> PyObject {
        try withHandle { _ in PyObject(reference: try value.newReference(in: self), vm: self) }
    }

    /// The reference that a function of the C API returned. Called inside the VM; throws the pending exception for
    /// NULL.
    @inlinable @inline(__always)
    func owned(_ reference: RawReference?) throws -> RawReference {
        guard let reference else { throw PythonError.taken(in: self) }
        return reference
    }
}

extension PyObject {
    /// - Throws: ``PythonError`` (TypeError) if the object is no instance of this type of the module.
    func require(_ type: String, of module: String) throws {
        guard try isInstance(of: vm.import(module).attribute(type)) else {
            throw PythonError.new("TypeError", "a \(module).\(type) was expected, not \(try typeName)", in: vm)
        }
    }

    var typeName: String { get throws { try String(pythonType.__name__) } }
}
