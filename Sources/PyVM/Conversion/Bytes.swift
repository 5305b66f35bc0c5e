import CPyVM

/// The bytes of a Swift value as Python's `bytes`, and of what has the buffer protocol as a Swift value, copied.
public struct PythonBytes: ConvertibleToPython, ConvertibleFromPython, Equatable, Sendable {
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public func makePython(in vm: VM) throws -> PyObject {
        try vm.withHandle { handle in
            try bytes.withUnsafeBytes { bytes in
                let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
                return try PyObject(owning: PyVMBytes_FromStringAndSize(handle, start, bytes.count), in: vm)
            }
        }
    }

    public init(_ object: PyObject) throws {
        bytes = try object.withBuffer { Array($0) }
    }
}

extension PyObject {
    /// Looks at the memory of what has the buffer protocol (bytes, bytearray, memoryview, array, NumPy arrays) without copying
    /// it. It is contiguous, and stays where it is until `body` returns; other threads of the VM may write to it if
    /// `body` lets them in.
    /// - Throws: ``PythonError``: TypeError, BufferError; and what `body` throws.
    public func withBuffer<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
        try inside { handle, reference in
            var view = Py_buffer()
            guard PyVMObject_GetBuffer(handle, reference, &view, PyBUF_SIMPLE) == 0 else { throw PythonError.taken(in: vm) }
            defer { PyVMBuffer_Release(handle, &view) }
            return try body(UnsafeRawBufferPointer(start: view.buf, count: view.len))
        }
    }
}
