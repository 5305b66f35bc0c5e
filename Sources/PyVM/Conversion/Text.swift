import CPyVM

extension String: MakesReference, ConvertibleFromPython {
    /// A `str`.
    /// - Throws: ``PythonError`` (MemoryError).
    public func newReference(in vm: VM) throws -> RawReference {
        var text = self
        return try text.withUTF8 { utf8 in
            let start = UnsafeRawPointer(utf8.baseAddress)?.assumingMemoryBound(to: CChar.self)
            return try vm.owned(PyVMUnicode_FromStringAndSize(vm.handle, start, utf8.count))
        }
    }

    /// From a `str` only. ``PyObject/description`` gives the text of any object.
    /// - Throws: ``PythonError``: TypeError; UnicodeEncodeError for a string with lone surrogates.
    public init(_ object: PyObject) throws {
        self = try object.withReference { handle, reference in
            var count = 0
            guard let utf8 = PyVMUnicode_AsUTF8AndSize(handle, reference, &count) else {
                throw PythonError.taken(in: object.vm)
            }
            return String(decoding: UnsafeRawBufferPointer(start: utf8, count: count), as: UTF8.self)
        }
    }
}

extension Character: MakesReference {
    /// A `str`. Python counts one character for each Unicode scalar in it.
    /// - Throws: ``PythonError`` (MemoryError).
    public func newReference(in vm: VM) throws -> RawReference { try String(self).newReference(in: vm) }
}
