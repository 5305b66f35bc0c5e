import CPyVM

/// Receiving, in the thread that calls. In tasks: the functions of the same names with `await`.
extension Channel {
    /// Receives the first parcel; waits as long as the channel is empty.
    ///
    /// It waits for `limit` at most: not at all if that is `.zero`, and as long as it takes if it is nil.
    /// - Throws: ``VMError``: `.timeout`; `.closed` if the channel is closed and empty, or a VM that the thread is
    ///   inside is closed. ``PythonError`` with KeyboardInterrupt after ``VM/interrupt()``.
    public func receive(within limit: Duration? = nil) throws -> Parcel {
        var parcel: OpaquePointer?
        let status = withHandle { PyVM_ChannelReceive($0, &parcel, Self.nanoseconds(limit)) }
        guard status == PYVM_OK.rawValue, let parcel else { throw Self.error(status) }
        return Parcel(taking: parcel)
    }

    /// Receives an object, as one of `vm`. The thread is inside that VM while it waits.
    /// - Throws: ``VMError``: `.timeout`; `.closed` if the channel is closed and empty, or the VM is closed.
    ///   ``PythonError`` with KeyboardInterrupt after ``VM/interrupt()``: then nothing was received; as
    ///   ``Parcel/unpacked(in:)``: then what was received is lost.
    public func receive(in vm: VM, within limit: Duration? = nil) throws -> PyObject {
        try vm.withHandle { vmHandle in
            var object: RawReference?
            let status = withHandle { PyVM_ChannelGet(vmHandle, $0, &object, Self.nanoseconds(limit)) }
            guard status == PYVM_OK.rawValue, let object else { throw Self.error(status) }
            return PyObject(reference: object, vm: vm)
        }
    }

    /// Receives an object and makes a Swift value of it, in `vm`.
    /// - Throws: as for an object; what the value's conversion throws: then what was received is lost.
    public func receive<Value: ConvertibleFromPython>(
        _ type: Value.Type, in vm: VM, within limit: Duration? = nil
    ) throws -> Value {
        try vm.withVM { try Value(receive(in: vm, within: limit)) }
    }

    /// Receives as many parcels as there are, `count` at most, and at least one: for the first one it waits.
    /// - Throws: as for one parcel; ``VMError`` (`.argument`) for a count of less than 1.
    public func receive(upTo count: Int, within limit: Duration? = nil) throws -> [Parcel] {
        guard count > 0 else { throw Self.noCount }
        let (parcels, status) = receive(upTo: count, Self.nanoseconds(limit))
        guard status == PYVM_OK.rawValue else { throw Self.error(status) }
        return parcels
    }

    // MARK: Without errors

    static var noCount: VMError { .argument("the count is 1 or more", function: "Channel.receive") }

    /// What there is now.
    func receiveAtOnce(upTo count: Int) -> [Parcel] { count > 0 ? receive(upTo: count, 0).parcels : [] }

    private func receive(upTo count: Int, _ nanoseconds: Int64) -> (parcels: [Parcel], status: Int32) {
        var taken = [OpaquePointer?](repeating: nil, count: count), received = 0
        let status = withHandle { PyVM_ChannelReceiveMany($0, &taken, count, &received, nanoseconds) }
        return (taken.prefix(received).compactMap { $0.map(Parcel.init(taking:)) }, status)
    }
}
