import CPyVM

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension UUID: ConvertibleToPython, ConvertibleFromPython {
    /// A `uuid.UUID`.
    /// - Throws: ``PythonError`` (ImportError, MemoryError); ``VMError`` if the VM is closed.
    public func makePython(in vm: VM) throws -> PyObject {
        try vm.withVM {
            try vm.import("uuid").UUID(bytes: withUnsafeBytes(of: uuid) { Data($0) })
        }
    }

    /// A `uuid.UUID`.
    /// - Throws: ``PythonError``: TypeError; ValueError if its bytes are not 16.
    public init(_ object: PyObject) throws {
        self = try object.vm.withVM {
            try object.require("UUID", of: "uuid")
            return try object.bytes.withBuffer { bytes in
                guard bytes.count == 16 else {
                    throw PythonError.new(
                        "ValueError", "a UUID has 16 bytes, but this one has \(bytes.count)", in: object.vm)
                }
                return UUID(uuid: bytes.loadUnaligned(as: uuid_t.self))
            }
        }
    }
}

extension URL: MakesReference, ConvertibleFromPython {
    /// A `str`: Python has no type for URLs.
    /// - Throws: ``PythonError`` (MemoryError).
    public func newReference(in vm: VM) throws -> RawReference { try absoluteString.newReference(in: vm) }

    /// A `str`.
    /// - Throws: ``PythonError``: TypeError; ValueError if the text is no URL.
    public init(_ object: PyObject) throws {
        let text = try String(object)
        guard let url = URL(string: text) else {
            throw PythonError.new("ValueError", "no URL: \(text)", in: object.vm)
        }
        self = url
    }
}
