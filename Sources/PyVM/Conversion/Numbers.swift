import CPyVM

extension Bool: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer {
        try vm.owned(PyVMBool_FromLong(vm.handle, self ? 1 : 0))
    }

    /// Python's True or False only; ask ``PyObject/isTrue`` for the truth of anything else.
    public init(_ object: PyObject) throws {
        self = try object.inside { handle, reference in
            if reference == PyVM_True(handle) { return true }
            if reference == PyVM_False(handle) { return false }
            throw conversionError("TypeError", "a bool was expected, not \(try String(object.type.__name__))", in: object.vm)
        }
    }
}

/// Integers of every width: an `int`, or what has `__index__`; out of range is OverflowError.
extension FixedWidthInteger {
    @inline(__always)
    func newPythonInteger(in vm: VM) throws -> UnsafeMutableRawPointer {
        if let value = Int64(exactly: self) { return try vm.owned(PyVMLong_FromLongLong(vm.handle, value)) }
        if let value = UInt64(exactly: self) { return try vm.owned(PyVMLong_FromUnsignedLongLong(vm.handle, value)) }
        return try vm.owned(PyVMLong_FromString(vm.handle, String(self), nil, 10))
    }

    init(pythonInteger object: PyObject) throws {
        self = try object.inside { handle, reference in
            let index = try PyObject(owning: PyVMNumber_Index(handle, reference), in: object.vm)
            var overflow: Int32 = 0
            let value = PyVMLong_AsLongLongAndOverflow(handle, index.reference, &overflow)
            if value == -1, PyVMErr_Occurred(handle) != nil { throw PythonError.taken(in: object.vm) }
            if overflow == 0, let exact = Self(exactly: value) { return exact }
            if overflow != 0, Self.bitWidth >= 64, let exact = Self(try String(index.str)) { return exact }
            throw conversionError("OverflowError", "\(try String(index.str)) does not fit into a Swift \(Self.self)", in: object.vm)
        }
    }
}

extension Int: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension Int8: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension Int16: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension Int32: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension Int64: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension Int128: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension UInt: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension UInt8: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension UInt16: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension UInt32: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension UInt64: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}
extension UInt128: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer { try newPythonInteger(in: vm) }
    public init(_ object: PyObject) throws { try self.init(pythonInteger: object) }
}

extension Double: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try boxed(in: vm) }
    public func _newReference(in vm: VM) throws -> UnsafeMutableRawPointer {
        try vm.owned(PyVMFloat_FromDouble(vm.handle, self))
    }

    /// A `float`, or what has `__float__` or `__index__`.
    public init(_ object: PyObject) throws {
        self = try object.inside { handle, reference in
            let value = PyVMFloat_AsDouble(handle, reference)
            if value == -1, PyVMErr_Occurred(handle) != nil { throw PythonError.taken(in: object.vm) }
            return value
        }
    }
}

extension Float: ConvertibleToPython, ConvertibleFromPython {
    public func makePython(in vm: VM) throws -> PyObject { try Double(self).makePython(in: vm) }
    public init(_ object: PyObject) throws { self = Float(try Double(object)) }
}
