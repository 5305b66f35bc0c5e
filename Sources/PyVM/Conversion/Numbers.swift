import CPyVM

extension Bool: MakesReference, ConvertibleFromPython {
    /// True or False.
    /// - Throws: ``VMError`` if the VM is closed.
    @inlinable
    public func newReference(in vm: VM) throws -> RawReference {
        try vm.owned(PyVMBool_FromLong(vm.handle, self ? 1 : 0))
    }

    /// From True or False only. ``PyObject/isTrue`` gives the truth of any object.
    /// - Throws: ``PythonError``: TypeError.
    public init(_ object: PyObject) throws {
        self = try object.withReference { handle, reference in
            if reference == PyVM_True(handle) { return true }
            if reference == PyVM_False(handle) { return false }
            throw PythonError.new("TypeError", "a bool was expected, not \(try object.typeName)", in: object.vm)
        }
    }
}

/// An integer type, of any width. It becomes an `int`, and is made of an `int` or an object with `__index__`; a number
/// out of range is an OverflowError.
public protocol PythonInteger: FixedWidthInteger, MakesReference, ConvertibleFromPython {}

extension PythonInteger {
    /// An `int`.
    /// - Throws: ``PythonError`` (MemoryError).
    @inlinable
    public func newReference(in vm: VM) throws -> RawReference {
        if let value = Int64(exactly: self) { return try vm.owned(PyVMLong_FromLongLong(vm.handle, value)) }
        return try newLargeReference(in: vm)
    }

    @usableFromInline
    func newLargeReference(in vm: VM) throws -> RawReference {
        if let value = UInt64(exactly: self) { return try vm.owned(PyVMLong_FromUnsignedLongLong(vm.handle, value)) }
        return try vm.owned(PyVMLong_FromString(vm.handle, String(self, radix: 16), nil, 16))
    }

    /// From an `int`, or an object with `__index__`.
    /// - Throws: ``PythonError``: TypeError; OverflowError if the number is out of range.
    @inlinable
    public init(_ object: PyObject) throws {
        self = try object.withReference { handle, reference in
            var overflow: Int32 = 0
            let value = PyVMLong_AsLongLongAndOverflow(handle, reference, &overflow)
            if overflow == 0, value != -1, let exact = Self(exactly: value) { return exact }
            return try Self(unusual: object)
        }
    }

    /// The slow path: for an object that is no `int`, and for an `int` that is -1 or does not fit.
    @usableFromInline
    init(unusual object: PyObject) throws {
        self = try object.withReference { handle, reference in
            if PyVMErr_Occurred(handle) != nil { throw PythonError.taken(in: object.vm) }
            let index = try PyObject(owning: PyVMNumber_Index(handle, reference), in: object.vm)
            var overflow: Int32 = 0
            let value = try index.withReference { PyVMLong_AsLongLongAndOverflow($0, $1, &overflow) }
            if overflow == 0, let exact = Self(exactly: value) { return exact }
            if overflow != 0, Self.bitWidth >= 64, let exact = Self(hexadecimal: try String(index.__format__("x"))) {
                return exact
            }
            throw PythonError.new("OverflowError", "\(index) does not fit into a Swift \(Self.self)", in: object.vm)
        }
    }

    private init?(hexadecimal text: String) { self.init(text, radix: 16) }
}

extension Int: PythonInteger {}
extension Int8: PythonInteger {}
extension Int16: PythonInteger {}
extension Int32: PythonInteger {}
extension Int64: PythonInteger {}
extension Int128: PythonInteger {}
extension UInt: PythonInteger {}
extension UInt8: PythonInteger {}
extension UInt16: PythonInteger {}
extension UInt32: PythonInteger {}
extension UInt64: PythonInteger {}
extension UInt128: PythonInteger {}

extension Double: MakesReference, ConvertibleFromPython {
    /// A `float`.
    /// - Throws: ``PythonError`` (MemoryError).
    @inlinable
    public func newReference(in vm: VM) throws -> RawReference {
        try vm.owned(PyVMFloat_FromDouble(vm.handle, self))
    }

    /// From a `float`, or an object with `__float__` or `__index__`.
    /// - Throws: ``PythonError``: TypeError; OverflowError for an `int` that is too large.
    @inlinable
    public init(_ object: PyObject) throws {
        self = try object.withReference { handle, reference in
            let value = PyVMFloat_AsDouble(handle, reference)
            if value == -1, PyVMErr_Occurred(handle) != nil { throw PythonError.taken(in: object.vm) }
            return value
        }
    }
}

extension Float: MakesReference, ConvertibleFromPython {
    /// A `float`.
    /// - Throws: ``PythonError`` (MemoryError).
    @inlinable
    public func newReference(in vm: VM) throws -> RawReference { try Double(self).newReference(in: vm) }

    /// From a `float`, or an object with `__float__` or `__index__`, rounded to the nearest Float.
    /// - Throws: ``PythonError``: TypeError; OverflowError for an `int` that is too large for a Double.
    public init(_ object: PyObject) throws { self = Float(try Double(object)) }
}
