import CPyVM

extension Channel: MakesReference, ConvertibleFromPython {
    /// A `pyvm.Channel`, by which Python code uses this channel: `vm.main.setAttribute("channel", to: channel)`.
    /// - Throws: ``PythonError`` if the VM cannot import `pyvm`; ``VMError`` if it is closed.
    public func newReference(in vm: VM) throws -> RawReference {
        try withHandle { try vm.owned(PyVM_ChannelObject(vm.handle, $0)) }
    }

    /// The channel of a `pyvm.Channel`.
    /// - Throws: ``PythonError`` (TypeError) for another object; ``VMError`` if its VM is closed.
    public convenience init(_ object: PyObject) throws {
        let channel = try object.withReference { handle, reference in
            guard let channel = PyVM_ChannelFromObject(handle, reference) else {
                throw PythonError.taken(in: object.vm)
            }
            return channel
        }
        self.init(holding: channel)
    }
}

extension VM: MakesReference {
    /// A `pyvm.VM` of another VM, by which that one's code knows this one.
    /// - Throws: ``PythonError`` if the other VM cannot import `pyvm`; ``VMError`` if it is closed.
    public func newReference(in vm: VM) throws -> RawReference {
        try vm.owned(PyVM_VMObject(vm.handle, handle))
    }
}

extension Parcel: MakesReference, ConvertibleFromPython {
    /// The object that ``unpacked(in:)`` gives. So a parcel is an argument for any VM.
    /// - Throws: as ``unpacked(in:)``.
    public func newReference(in vm: VM) throws -> RawReference {
        let object = try unpacked(in: vm)
        return try object.newReference(in: vm)
    }

    /// The object, packed as a copy. So a result can be taken as a parcel.
    /// - Throws: as ``init(_:as:)``.
    public convenience init(_ object: PyObject) throws { try self.init(object, as: .copy) }
}
