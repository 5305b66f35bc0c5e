import CPyVM

/// The memory of Python objects, seen from Swift without a copy.
///
/// The memory stays where it is until `body` returns; meanwhile Python refuses to resize the object. Other threads of
/// the VM may write to the memory if `body` calls something that lets them in.
extension PyObject {
    /// Calls `body` with the bytes of an object that has the buffer protocol (bytes, bytearray, memoryview, array, a
    /// NumPy array), and returns what it returns. The bytes have to be contiguous. The pointer must not leave `body`.
    /// - Throws: ``PythonError`` (TypeError, BufferError); and what `body` throws.
    @inlinable
    public func withBuffer<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
        try withView(PyBUF_SIMPLE) { try body(UnsafeRawBufferPointer(start: $0.buf, count: $0.len)) }
    }

    /// The same with memory that `body` may write to: that of a bytearray, an array or a NumPy array.
    /// - Throws: ``PythonError``: TypeError, or BufferError if the memory is read-only; and what `body` throws.
    @inlinable
    public func withMutableBuffer<Result>(_ body: (UnsafeMutableRawBufferPointer) throws -> Result) throws -> Result {
        try withView(PyBUF_WRITABLE) { try body(UnsafeMutableRawBufferPointer(start: $0.buf, count: $0.len)) }
    }

    /// Calls `body` with the numbers of an object that has the buffer protocol, and returns what it returns. The
    /// numbers have to be of this type: Double for `array('d')` and NumPy's float64. The pointer must not leave `body`.
    ///
    /// An array of several dimensions comes in C's order.
    /// - Throws: ``PythonError``: TypeError if the numbers are of another type, BufferError if they are not contiguous;
    ///   and what `body` throws.
    public func withBuffer<Number: BufferNumber, Result>(
        of type: Number.Type, _ body: (UnsafeBufferPointer<Number>) throws -> Result
    ) throws -> Result {
        try withView(PyBUF_C_CONTIGUOUS | PyBUF_FORMAT) { view in
            try body(UnsafeBufferPointer(try numbers(of: type, view)))
        }
    }

    /// The same with numbers that `body` may write to.
    /// - Throws: ``PythonError``: TypeError if the numbers are of another type, BufferError if they are read-only or
    ///   not contiguous; and what `body` throws.
    public func withMutableBuffer<Number: BufferNumber, Result>(
        of type: Number.Type, _ body: (UnsafeMutableBufferPointer<Number>) throws -> Result
    ) throws -> Result {
        try withView(PyBUF_C_CONTIGUOUS | PyBUF_FORMAT | PyBUF_WRITABLE) { view in
            try body(try numbers(of: type, view))
        }
    }

    private func numbers<Number: BufferNumber>(of type: Number.Type, _ view: Py_buffer) throws
        -> UnsafeMutableBufferPointer<Number>
    {
        let format = view.format.map { String(cString: $0) } ?? "B"
        guard Number.isFormat(format), view.itemsize == MemoryLayout<Number>.stride else {
            throw PythonError.new("TypeError", "the buffer's format is '\(format)', which is no Swift \(type)", in: vm)
        }
        guard view.len > 0, let start = view.buf else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
        guard UInt(bitPattern: start) % UInt(MemoryLayout<Number>.alignment) == 0 else {
            throw PythonError.new("BufferError", "the buffer is not aligned for a Swift \(type)", in: vm)
        }
        return UnsafeMutableBufferPointer(start: start.assumingMemoryBound(to: type), count: view.len / view.itemsize)
    }

    @usableFromInline
    func withView<Result>(_ flags: Int32, _ body: (Py_buffer) throws -> Result) throws -> Result {
        try withReference { handle, reference in
            var view = Py_buffer()
            guard PyVMObject_GetBuffer(handle, reference, &view, flags) == 0 else { throw PythonError.taken(in: vm) }
            defer { PyVMBuffer_Release(handle, &view) }
            return try body(view)
        }
    }
}

/// A number type whose values lie in memory as one of the struct module's formats says.
public protocol BufferNumber: BitwiseCopyable, SendableMetatype {
    /// Whether a buffer's format, one of the struct module's, stands for this type. The caller compares the size.
    static func isFormat(_ format: String) -> Bool
}

extension BufferNumber {
    static func isFormat(_ format: String, among codes: String) -> Bool {
        // "@" and "=" mean this machine's byte order. So does "<": Swift runs on little-endian machines.
        let code = format.drop { "@=<".contains($0) }
        return code.count == 1 && codes.contains(code)
    }
}

extension BufferNumber where Self: FixedWidthInteger {
    /// Whether the format is one of the struct module's codes for integers, signed or unsigned as the type is.
    public static func isFormat(_ format: String) -> Bool { isFormat(format, among: isSigned ? "bhilqn" : "cBHILQN?") }
}
extension BufferNumber where Self: BinaryFloatingPoint {
    /// Whether the format is 'f' or 'd'.
    public static func isFormat(_ format: String) -> Bool { isFormat(format, among: "fd") }
}

extension Int8: BufferNumber {}
extension Int16: BufferNumber {}
extension Int32: BufferNumber {}
extension Int64: BufferNumber {}
extension Int: BufferNumber {}
extension UInt8: BufferNumber {}
extension UInt16: BufferNumber {}
extension UInt32: BufferNumber {}
extension UInt64: BufferNumber {}
extension UInt: BufferNumber {}
extension Float: BufferNumber {}
extension Double: BufferNumber {}
