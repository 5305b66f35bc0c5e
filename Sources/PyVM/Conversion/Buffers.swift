import CPyVM

/// Memory of Python objects as Swift sees it, without a copy.
///
/// The memory stays where it is until `body` returns; Python refuses to resize its owner meanwhile. Other threads of the VM may
/// write to it, if `body` lets them in by what it calls.
extension PyObject {
    /// The bytes of what has the buffer protocol (bytes, bytearray, memoryview, array, NumPy arrays), if they are contiguous.
    /// - Throws: ``PythonError`` (TypeError, BufferError); and what `body` throws.
    @inlinable
    public func withBuffer<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
        try withView(PyBUF_SIMPLE) { try body(UnsafeRawBufferPointer(start: $0.buf, count: $0.len)) }
    }

    /// The same to write to: bytearray, array, NumPy arrays.
    /// - Throws: ``PythonError``: TypeError, BufferError for what is read only; and what `body` throws.
    @inlinable
    public func withMutableBuffer<Result>(_ body: (UnsafeMutableRawBufferPointer) throws -> Result) throws -> Result {
        try withView(PyBUF_WRITABLE) { try body(UnsafeMutableRawBufferPointer(start: $0.buf, count: $0.len)) }
    }

    /// The numbers of what has the buffer protocol, if they are of this type: `array('d')` and NumPy's float64 as Double.
    ///
    /// Those of several dimensions come in C's order.
    /// - Throws: ``PythonError``: TypeError for numbers of another type, BufferError for such as are not contiguous; and what
    ///   `body` throws.
    public func withBuffer<Number: BufferNumber, Result>(
        of type: Number.Type, _ body: (UnsafeBufferPointer<Number>) throws -> Result
    ) throws -> Result {
        try withView(PyBUF_C_CONTIGUOUS | PyBUF_FORMAT) { view in
            try body(UnsafeBufferPointer(try numbers(of: type, view)))
        }
    }

    /// The same to write to.
    /// - Throws: ``PythonError``: TypeError for numbers of another type, BufferError for what is read only or not contiguous;
    ///   and what `body` throws.
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

/// A number as it lies in memory: what the struct module's formats are in Swift.
public protocol BufferNumber: BitwiseCopyable, SendableMetatype {
    /// Whether a buffer's format, one of the struct module's, is this type. The size is compared besides.
    static func isFormat(_ format: String) -> Bool
}

extension BufferNumber {
    static func isFormat(_ format: String, among codes: String) -> Bool {
        // "@" and "=" are this machine's order of bytes, as is "<" on those that Swift runs on.
        let code = format.drop { "@=<".contains($0) }
        return code.count == 1 && codes.contains(code)
    }
}

extension BufferNumber where Self: FixedWidthInteger {
    /// One of the struct module's codes for integers, signed or not as the type is.
    public static func isFormat(_ format: String) -> Bool { isFormat(format, among: isSigned ? "bhilqn" : "cBHILQN?") }
}
extension BufferNumber where Self: BinaryFloatingPoint {
    /// 'f' or 'd'.
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
