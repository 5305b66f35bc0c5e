import CPyVM

/// Python's operators. One side has to be an object; the other may be a Swift value, which becomes an object of the
/// same VM.
///
/// Python's `//`, `**` and `@` have names in Swift: ``floorDivided(by:)``, ``raised(to:)``, ``matrixMultiplied(by:)``.
/// `+=`, `-=`, `*=` and `/=` work as in Python: a list changes, an integer is replaced.
///
/// All of them throw ``PythonError`` with what Python raised, and ``VMError`` if the VM is closed or an object belongs
/// to another VM.
extension PyObject {
    @usableFromInline
    typealias Binary = (OpaquePointer?, RawReference?, RawReference?) -> RawReference?

    /// `function(self, right)`.
    @inlinable @inline(__always)
    func apply(_ function: Binary, _ right: some ConvertibleToPython) throws -> PyObject {
        try withReference { handle, left in
            let right = try right.newReference(in: vm)
            defer { PyVM_DecRef(handle, right) }
            return try PyObject(owning: function(handle, left, right), in: vm)
        }
    }

    /// `function(left, self)`.
    @inlinable @inline(__always)
    func apply(_ left: some ConvertibleToPython, _ function: Binary) throws -> PyObject {
        try withReference { handle, right in
            let left = try left.newReference(in: vm)
            defer { PyVM_DecRef(handle, left) }
            return try PyObject(owning: function(handle, left, right), in: vm)
        }
    }

    /// `left + right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func + (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Add, right)
    }

    /// `left + right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func + (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Add)
    }

    /// `left - right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func - (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Subtract, right)
    }

    /// `left - right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func - (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Subtract)
    }

    /// `left * right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func * (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Multiply, right)
    }

    /// `left * right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func * (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Multiply)
    }

    /// `left / right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func / (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_TrueDivide, right)
    }

    /// `left / right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func / (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_TrueDivide)
    }

    /// `left % right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func % (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Remainder, right)
    }

    /// `left % right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func % (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Remainder)
    }

    /// `left & right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func & (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_And, right)
    }

    /// `left & right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func & (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_And)
    }

    /// `left | right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func | (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Or, right)
    }

    /// `left | right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func | (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Or)
    }

    /// `left ^ right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func ^ (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Xor, right)
    }

    /// `left ^ right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func ^ (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Xor)
    }

    /// `left << right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func << (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Lshift, right)
    }

    /// `left << right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func << (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Lshift)
    }

    /// `left >> right`, as in Python.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public static func >> (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Rshift, right)
    }

    /// `left >> right`, as in Python, with a Swift value on the left.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable @_disfavoredOverload
    public static func >> (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Rshift)
    }

    /// `left += right`, as in Python: a mutable object such as a list changes, any other is replaced.
    /// - Throws: ``PythonError`` with what Python raised; then `left` stays the same object.
    @inlinable
    public static func += (left: inout PyObject, right: some ConvertibleToPython) throws {
        left = try left.apply(PyVMNumber_InPlaceAdd, right)
    }

    /// `left -= right`, as in Python: a mutable object such as a list changes, any other is replaced.
    /// - Throws: ``PythonError`` with what Python raised; then `left` stays the same object.
    @inlinable
    public static func -= (left: inout PyObject, right: some ConvertibleToPython) throws {
        left = try left.apply(PyVMNumber_InPlaceSubtract, right)
    }

    /// `left *= right`, as in Python: a mutable object such as a list changes, any other is replaced.
    /// - Throws: ``PythonError`` with what Python raised; then `left` stays the same object.
    @inlinable
    public static func *= (left: inout PyObject, right: some ConvertibleToPython) throws {
        left = try left.apply(PyVMNumber_InPlaceMultiply, right)
    }

    /// `left /= right`, as in Python: a mutable object such as a list changes, any other is replaced.
    /// - Throws: ``PythonError`` with what Python raised; then `left` stays the same object.
    @inlinable
    public static func /= (left: inout PyObject, right: some ConvertibleToPython) throws {
        left = try left.apply(PyVMNumber_InPlaceTrueDivide, right)
    }

    /// `left // right`.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public func floorDivided(by right: some ConvertibleToPython) throws -> PyObject {
        try apply(PyVMNumber_FloorDivide, right)
    }

    /// `left ** right`.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public func raised(to right: some ConvertibleToPython) throws -> PyObject {
        try apply({ PyVMNumber_Power($0, $1, $2, PyVM_None($0)) }, right)
    }

    /// `left @ right`.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable
    public func matrixMultiplied(by right: some ConvertibleToPython) throws -> PyObject {
        try apply(PyVMNumber_MatrixMultiply, right)
    }

    /// `-object`.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable public static prefix func - (object: PyObject) throws -> PyObject {
        try object.new { PyVMNumber_Negative($0, $1) }
    }

    /// `+object`.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable public static prefix func + (object: PyObject) throws -> PyObject {
        try object.new { PyVMNumber_Positive($0, $1) }
    }

    /// `~object`.
    /// - Throws: ``PythonError`` with what Python raised.
    @inlinable public static prefix func ~ (object: PyObject) throws -> PyObject {
        try object.new { PyVMNumber_Invert($0, $1) }
    }
}
