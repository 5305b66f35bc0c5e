import CPyVM

extension VM {
    /// An object of another VM as an object of this one. The other VM may be of another kind, or of another CPython.
    ///
    /// ```swift
    /// let table = try other.transfer(vm.eval("{'a': [1, 2]}"))
    /// ```
    /// It enters the two VMs one after the other, and holds one GIL at a time. An object of this VM crosses, too: a
    /// copy is a new object.
    /// - Throws: ``PythonError`` with an exception of this VM: what the other one raised, copied, such as TypeError for
    ///   what cannot cross in this mode; ``VMError`` if one of the VMs is closed. Then nothing has changed in either
    ///   VM.
    public func transfer(_ object: PyObject, as mode: TransferMode = .copy) throws -> PyObject {
        defer { _fixLifetime(object) }
        return try withHandle { handle in
            try PyObject(owning: PyVM_TransferAs(handle, object.vm.handle, object.reference, mode.code), in: self)
        }
    }
}
