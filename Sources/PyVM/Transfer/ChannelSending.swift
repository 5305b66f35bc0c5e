import CPyVM

/// Sending, in the thread that calls. In tasks: the functions of the same names with `await`.
extension Channel {
    /// Sends a parcel, behind all others; waits as long as the channel is full. The parcel is the channel's then. If it
    /// throws, the parcel is as it was.
    ///
    /// It waits for `limit` at most: not at all if that is `.zero`, and as long as it takes if it is nil.
    /// - Throws: ``VMError``: `.timeout`; `.closed` if the channel is closed, or a VM that the thread is inside;
    ///   `.order` if the parcel was sent before; `.busy` if another thread is just unpacking it. ``PythonError`` with
    ///   KeyboardInterrupt after ``VM/interrupt()``.
    public func send(_ parcel: Parcel, within limit: Duration? = nil) throws {
        let taken = try parcel.take()
        let status = withHandle { PyVM_ChannelSend($0, taken, Self.nanoseconds(limit)) }
        guard status == PYVM_OK.rawValue else {
            parcel.putBack(taken)
            throw Self.error(status)
        }
    }

    /// Sends an object of any VM. The thread is inside that VM while it waits.
    ///
    /// An object that is moved is emptied when it is in the channel. If it throws, the object is as before.
    /// - Throws: ``PythonError`` as ``Parcel/init(_:as:)``, and with KeyboardInterrupt after ``VM/interrupt()``;
    ///   ``VMError``: `.timeout`, `.closed` if the channel or the VM is closed.
    public func send(_ object: PyObject, as mode: TransferMode = .copy, within limit: Duration? = nil) throws {
        try object.vm.withVM {
            try Parcel.send(object, as: mode) { parcel in
                let status = withHandle { PyVM_ChannelSend($0, parcel, Self.nanoseconds(limit)) }
                guard status == PYVM_OK.rawValue else { throw Self.error(status) }
            }
        }
    }

    /// Sends a Swift value, as the object of `vm` that it becomes.
    /// - Throws: what the value's conversion throws; as for an object.
    public func send(_ value: some ConvertibleToPython, from vm: VM, within limit: Duration? = nil) throws {
        try vm.withVM { try send(vm.object(value), within: limit) }
    }

    /// Sends several parcels, in this order; waits where the channel is full. If it throws, the first ones may have
    /// been sent: ``Parcel/isSent`` tells.
    ///
    /// All of them together may take `limit` at most.
    /// - Throws: as for one parcel.
    public func send(contentsOf parcels: [Parcel], within limit: Duration? = nil) throws {
        var taken: [OpaquePointer?] = [], sent = 0
        defer { for index in sent..<taken.count { taken[index].map(parcels[index].putBack) } }
        for parcel in parcels { taken.append(try parcel.take()) }
        let status = withHandle {
            PyVM_ChannelSendMany($0, taken, taken.count, &sent, Self.nanoseconds(limit))
        }
        guard status == PYVM_OK.rawValue else { throw Self.error(status) }
    }

    // MARK: Limits and errors

    static func nanoseconds(_ limit: Duration?) -> Int64 {
        guard let limit else { return -1 }
        guard limit > .zero else { return 0 }
        let (seconds, attoseconds) = limit.components
        let (whole, isTooMuch) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, isMore) = whole.addingReportingOverflow((attoseconds + 999_999_999) / 1_000_000_000)
        return isTooMuch || isMore ? .max : sum
    }

    /// The error for a status other than PYVM_OK. An interrupt is pending in the VM that the thread is inside.
    static func error(_ status: Int32) -> any Error {
        if status == PYVM_ERROR_RAISED.rawValue, let vm = VM.current { return PythonError.taken(in: vm) }
        return VMError.last
    }
}
