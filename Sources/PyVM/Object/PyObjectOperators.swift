import CPyVM

/// Python's operators. Either side may be a Swift value, as long as the other is an object, whose VM it is made in.
///
/// Python's `//`, `**` and `@` have names in Swift: ``floorDivided(by:)``, ``raised(to:)``, ``matrixMultiplied(by:)``. `+=` and its kind
/// do what they do in Python: a list changes, an integer is replaced.
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

    @inlinable
    public static func + (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Add, right)
    }

    @inlinable @_disfavoredOverload
    public static func + (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Add)
    }

    @inlinable
    public static func - (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Subtract, right)
    }

    @inlinable @_disfavoredOverload
    public static func - (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Subtract)
    }

    @inlinable
    public static func * (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Multiply, right)
    }

    @inlinable @_disfavoredOverload
    public static func * (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Multiply)
    }

    @inlinable
    public static func / (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_TrueDivide, right)
    }

    @inlinable @_disfavoredOverload
    public static func / (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_TrueDivide)
    }

    @inlinable
    public static func % (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Remainder, right)
    }

    @inlinable @_disfavoredOverload
    public static func % (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Remainder)
    }

    @inlinable
    public static func & (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_And, right)
    }

    @inlinable @_disfavoredOverload
    public static func & (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_And)
    }

    @inlinable
    public static func | (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Or, right)
    }

    @inlinable @_disfavoredOverload
    public static func | (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Or)
    }

    @inlinable
    public static func ^ (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Xor, right)
    }

    @inlinable @_disfavoredOverload
    public static func ^ (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Xor)
    }

    @inlinable
    public static func << (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Lshift, right)
    }

    @inlinable @_disfavoredOverload
    public static func << (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Lshift)
    }

    @inlinable
    public static func >> (left: PyObject, right: some ConvertibleToPython) throws -> PyObject {
        try left.apply(PyVMNumber_Rshift, right)
    }

    @inlinable @_disfavoredOverload
    public static func >> (left: some ConvertibleToPython, right: PyObject) throws -> PyObject {
        try right.apply(left, PyVMNumber_Rshift)
    }

    @inlinable
    public static func += (left: inout PyObject, right: some ConvertibleToPython) throws {
        left = try left.apply(PyVMNumber_InPlaceAdd, right)
    }

    @inlinable
    public static func -= (left: inout PyObject, right: some ConvertibleToPython) throws {
        left = try left.apply(PyVMNumber_InPlaceSubtract, right)
    }

    @inlinable
    public static func *= (left: inout PyObject, right: some ConvertibleToPython) throws {
        left = try left.apply(PyVMNumber_InPlaceMultiply, right)
    }

    @inlinable
    public static func /= (left: inout PyObject, right: some ConvertibleToPython) throws {
        left = try left.apply(PyVMNumber_InPlaceTrueDivide, right)
    }

    /// `left // right`.
    @inlinable
    public func floorDivided(by right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_FloorDivide, right) }

    /// `left ** right`.
    @inlinable
    public func raised(to right: some ConvertibleToPython) throws -> PyObject {
        try apply({ PyVMNumber_Power($0, $1, $2, PyVM_None($0)) }, right)
    }

    /// `left @ right`.
    @inlinable
    public func matrixMultiplied(by right: some ConvertibleToPython) throws -> PyObject { try apply(PyVMNumber_MatrixMultiply, right) }

    @inlinable public static prefix func - (object: PyObject) throws -> PyObject { try object.new { PyVMNumber_Negative($0, $1) } }
    @inlinable public static prefix func + (object: PyObject) throws -> PyObject { try object.new { PyVMNumber_Positive($0, $1) } }
    @inlinable public static prefix func ~ (object: PyObject) throws -> PyObject { try object.new { PyVMNumber_Invert($0, $1) } }
}
