import CPyVM

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Data: MakesReference, ConvertibleFromPython {
    /// A `bytes` object with a copy of the data.
    /// - Throws: ``PythonError`` (MemoryError).
    public func newReference(in vm: VM) throws -> RawReference {
        try withUnsafeBytes { try vm.newBytes($0) }
    }

    /// A copy of the bytes of an object that has the buffer protocol: bytes, bytearray, memoryview, array, a NumPy
    /// array. They have to be contiguous.
    /// - Throws: ``PythonError``: TypeError; BufferError if the bytes are not contiguous.
    public init(_ object: PyObject) throws { self = try object.withBuffer { Data($0) } }
}

extension VM {
    @usableFromInline
    func newBytes(_ bytes: UnsafeRawBufferPointer) throws -> RawReference {
        try owned(
            PyVMBytes_FromStringAndSize(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count))
    }
}

extension Array where Element == UInt8 {
    /// The bytes of an object with a buffer of bytes; nil for any other object, which is then converted element by
    /// element.
    init?(bytesOf object: PyObject) throws {
        guard try object.withReference({ PyVMObject_CheckBuffer($0, $1) == 1 }) else { return nil }
        let bytes = try object.withView(PyBUF_STRIDED_RO | PyBUF_FORMAT) { view -> [UInt8]? in
            var view = view
            guard let format = view.format.map({ String(cString: $0) }), format == "B" || format == "c",
                PyVMBuffer_IsContiguous(object.vm.handle, &view, CChar(UInt8(ascii: "C"))) == 1
            else { return nil }
            return Array(UnsafeRawBufferPointer(start: view.buf, count: view.len))
        }
        guard let bytes else { return nil }
        self = bytes
    }
}
