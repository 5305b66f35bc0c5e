import CPyVM

/// Python's operators. Either side may be a Swift value, as long as the other is an object, whose VM it is made in.
extension PyObject {
    private typealias Binary = (OpaquePointer?, Reference?, Reference?) -> Reference?

    private static func apply(_ function: Binary, _ left: any ConvertibleToPython, _ right: any ConvertibleToPython, in vm: VM) throws -> PyObject {
        try vm.enter { handle in
            let left = try left.newReference(in: vm)
            defer { PyVM_DecRef(handle, left) }
            let right = try right.newReference(in: vm)
            defer { PyVM_DecRef(handle, right) }
            return try PyObject(owning: function(handle, left, right), in: vm)
        }
    }

    public static func + (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_Add, left, right, in: left.vm) }
    public static func - (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_Subtract, left, right, in: left.vm) }
    public static func * (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_Multiply, left, right, in: left.vm) }
    public static func / (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_TrueDivide, left, right, in: left.vm) }
    public static func % (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_Remainder, left, right, in: left.vm) }
    public static func & (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_And, left, right, in: left.vm) }
    public static func | (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_Or, left, right, in: left.vm) }
    public static func ^ (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_Xor, left, right, in: left.vm) }
    public static func << (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_Lshift, left, right, in: left.vm) }
    public static func >> (left: PyObject, right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_Rshift, left, right, in: left.vm) }

    @_disfavoredOverload
    public static func + (left: some ConvertibleToPython, right: PyObject) throws -> PyObject { try apply(PyVMNumber_Add, left, right, in: right.vm) }
    @_disfavoredOverload
    public static func - (left: some ConvertibleToPython, right: PyObject) throws -> PyObject { try apply(PyVMNumber_Subtract, left, right, in: right.vm) }
    @_disfavoredOverload
    public static func * (left: some ConvertibleToPython, right: PyObject) throws -> PyObject { try apply(PyVMNumber_Multiply, left, right, in: right.vm) }
    @_disfavoredOverload
    public static func / (left: some ConvertibleToPython, right: PyObject) throws -> PyObject { try apply(PyVMNumber_TrueDivide, left, right, in: right.vm) }

    /// `left // right`.
    public func floorDivided(by right: some ConvertibleToPython) throws -> PyObject { try Self.apply(PyVMNumber_FloorDivide, self, right, in: vm) }
    /// `left ** right`.
    public func power(_ right: some ConvertibleToPython) throws -> PyObject {
        try Self.apply({ PyVMNumber_Power($0, $1, $2, PyVM_None($0)) }, self, right, in: vm)
    }
    /// `left @ right`.
    public func matrixMultiplied(by right: some ConvertibleToPython) throws -> PyObject { try Self.apply(PyVMNumber_MatrixMultiply, self, right, in: vm) }

    public static prefix func - (object: PyObject) throws -> PyObject { try object.new { PyVMNumber_Negative($0, $1) } }
    public static prefix func + (object: PyObject) throws -> PyObject { try object.new { PyVMNumber_Positive($0, $1) } }
    public static prefix func ~ (object: PyObject) throws -> PyObject { try object.new { PyVMNumber_Invert($0, $1) } }
}

/// Comparison. These throw; `==` and `!=` of Equatable, which cannot, are further down.
extension PyObject {
    private func compare(_ other: any ConvertibleToPython, _ operation: Int32) throws -> Bool {
        try inside { handle, reference in
            let other = try other.makePython(in: vm)
            let result = PyVMObject_RichCompareBool(handle, reference, other.reference, operation)
            guard result >= 0 else { throw PythonError.taken(in: vm) }
            return result == 1
        }
    }

    public static func < (left: PyObject, right: some ConvertibleToPython) throws -> Bool { try left.compare(right, Py_LT) }
    public static func <= (left: PyObject, right: some ConvertibleToPython) throws -> Bool { try left.compare(right, Py_LE) }
    public static func > (left: PyObject, right: some ConvertibleToPython) throws -> Bool { try left.compare(right, Py_GT) }
    public static func >= (left: PyObject, right: some ConvertibleToPython) throws -> Bool { try left.compare(right, Py_GE) }

    /// `object == other`.
    public func isEqual(to other: some ConvertibleToPython) throws -> Bool { try compare(other, Py_EQ) }
}

extension PyObject: Hashable {
    /// Python's `==`; false where that raises, the VM is closed, or the objects are of two VMs. ``isEqual(to:)`` throws instead.
    public static func == (left: PyObject, right: PyObject) -> Bool {
        left.isSame(as: right) || ((try? left.isEqual(to: right)) ?? false)
    }

    /// Python's `hash`; the same for all objects that have none.
    public func hash(into hasher: inout Hasher) {
        let hash = try? inside { handle, reference in
            let hash = PyVMObject_Hash(handle, reference)
            guard hash != -1 else { throw PythonError.taken(in: vm) }
            return hash
        }
        hasher.combine(hash ?? 0)
    }
}
