import CPyVM

/// The same for tasks: a task that waits holds up no other one. When it is cancelled, it waits no longer.
///
/// The waiting is done by threads apart. Such a thread waits for the channel and, at the same time, for a channel of
/// the task's own, which the task's cancellation closes.
extension Channel {
    /// Sends a parcel; waits as long as the channel is full. The parcel is the channel's then. If it throws, the parcel
    /// is as it was.
    ///
    /// It waits for `limit` at most, and as long as it takes if that is nil.
    /// - Throws: CancellationError if the task is cancelled; ``VMError``: `.timeout`; `.closed` if the channel is
    ///   closed; `.order` if the parcel was sent before; `.busy` if a thread is just unpacking it; `.other` if the
    ///   system cannot start another thread.
    public func send(_ parcel: Parcel, within limit: Duration? = nil) async throws {
        try Task.checkCancellation()
        let taken = Handle(try parcel.take())
        do {
            if try sendAtOnce(taken) { return }
            try await Self.waiting { wake in try self.deliver(taken, Self.nanoseconds(limit), wake) }
        } catch {
            if let taken = taken.pointer { parcel.putBack(taken) }
            throw error
        }
    }

    /// Sends an object of any VM.
    ///
    /// An object that is moved is emptied when it is in the channel. If it throws, the object is as before.
    /// - Throws: CancellationError if the task is cancelled; ``PythonError`` as ``Parcel/init(_:as:)``; ``VMError``:
    ///   `.timeout`, `.closed` if the channel or the VM is closed.
    public func send(_ object: PyObject, as mode: TransferMode = .copy, within limit: Duration? = nil) async throws {
        try await Self.waiting { wake in try self.deliver(object, mode, limit, wake) }
    }

    /// Sends a Swift value, as the object of `vm` that it becomes.
    /// - Throws: what the value's conversion throws; as for an object.
    public func send(
        _ value: some ConvertibleToPython & Sendable, from vm: VM, within limit: Duration? = nil
    ) async throws {
        try await Self.waiting { wake in
            try vm.withVM { try self.deliver(vm.object(value), .copy, limit, wake) }
        }
    }

    /// Receives the first parcel; waits as long as the channel is empty.
    ///
    /// It waits for `limit` at most, and as long as it takes if that is nil.
    /// - Throws: CancellationError if the task is cancelled: then nothing was received; ``VMError``: `.timeout`;
    ///   `.closed` if the channel is closed and empty.
    public func receive(within limit: Duration? = nil) async throws -> Parcel {
        guard let parcel = try await next(within: limit) else { throw Self.closed }
        return parcel
    }

    /// Receives an object, as one of `vm`.
    /// - Throws: CancellationError if the task is cancelled: then nothing was received; ``VMError``: `.timeout`;
    ///   `.closed` if the channel is closed and empty, or the VM is closed. ``PythonError`` as
    ///   ``Parcel/unpacked(in:)``; then what was received is lost.
    public func receive(in vm: VM, within limit: Duration? = nil) async throws -> PyObject {
        guard let object = try await next(in: vm, within: limit, { $0 }) else { throw Self.closed }
        return object
    }

    /// Receives an object and makes a Swift value of it, in `vm`.
    /// - Throws: as for an object; what the value's conversion throws: then what was received is lost.
    public func receive<Value: ConvertibleFromPython & Sendable>(
        _ type: Value.Type, in vm: VM, within limit: Duration? = nil
    ) async throws -> Value {
        guard let value = try await next(in: vm, within: limit, { try Value($0) }) else { throw Self.closed }
        return value
    }

    /// Sends several parcels, in this order; waits where the channel is full. If it throws, the first ones may have
    /// been sent: ``Parcel/isSent`` tells.
    ///
    /// All of them together may take `limit` at most.
    /// - Throws: as for one parcel.
    public func send(contentsOf parcels: [Parcel], within limit: Duration? = nil) async throws {
        let end = limit.map { ContinuousClock.now + $0 }
        for parcel in parcels { try await send(parcel, within: end.map { $0 - ContinuousClock.now }) }
    }

    /// Receives as many parcels as there are, `count` at most, and at least one: for the first one it waits.
    /// - Throws: as for one parcel; ``VMError`` (`.argument`) for a count of less than 1.
    public func receive(upTo count: Int, within limit: Duration? = nil) async throws -> [Parcel] {
        guard count > 0 else { throw Self.noCount }
        let first = try await receive(within: limit)
        return [first] + receiveAtOnce(upTo: count - 1)
    }

    // MARK: Nil at the channel's end

    func next(within limit: Duration? = nil) async throws -> Parcel? {
        try Task.checkCancellation()
        if let parcel = receiveAtOnce(upTo: 1).first { return parcel }
        return try await Self.waiting { wake in
            try self.collect(Self.nanoseconds(limit), wake).map(Parcel.init(taking:))
        }
    }

    func next<Value: Sendable>(
        in vm: VM, within limit: Duration? = nil, _ make: @escaping @Sendable (PyObject) throws -> Value
    ) async throws -> Value? {
        try await Self.waiting { wake in
            // Inside the VM, so that its end ends the waiting.
            try vm.withHandle { handle in
                guard let parcel = try self.collect(Self.nanoseconds(limit), wake) else { return nil }
                defer { PyVM_ParcelFree(parcel) }
                return try make(PyObject(owning: PyVM_ParcelUnpack(handle, parcel), in: vm))
            }
        }
    }

    // MARK: What threads do for tasks

    static var closed: VMError {
        VMError(code: .closed, function: "Channel", message: "the channel is closed")
    }

    /// Runs `work` on a thread that may wait. `wake` is closed when the task is cancelled.
    static func waiting<Result: Sendable>(
        _ work: @escaping @Sendable (_ wake: Channel) throws -> Result
    ) async throws -> Result {
        try Task.checkCancellation()
        let wake = try Channel()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                do {
                    try WaitingThreads.shared.run { continuation.resume(with: Swift.Result { try work(wake) }) }
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        } onCancel: {
            wake.close()
        }
    }

    private func sendAtOnce(_ parcel: Handle) throws -> Bool {
        let status = withHandle { PyVM_ChannelSend($0, parcel.pointer, 0) }
        if status == PYVM_ERROR_TIMEOUT.rawValue { return false }
        guard status == PYVM_OK.rawValue else { throw Self.error(status) }
        return true
    }

    private func deliver(_ object: PyObject, _ mode: TransferMode, _ limit: Duration?, _ wake: Channel) throws {
        try object.vm.withVM {
            try Parcel.send(object, as: mode) { parcel in
                try deliver(Handle(parcel), Self.nanoseconds(limit), wake)
            }
        }
    }

    private func deliver(_ parcel: Handle, _ nanoseconds: Int64, _ wake: Channel) throws {
        defer { _fixLifetime(self) }
        var cases = [PyVM_ChannelCase(channel: handle, end: PYVM_CHANNEL_SEND, parcel: parcel.pointer)]
        if try Self.deal(&cases, nanoseconds, wake).isClosed { throw Self.closed }
    }

    /// Nil: the channel is closed and empty.
    private func collect(_ nanoseconds: Int64, _ wake: Channel) throws -> OpaquePointer? {
        defer { _fixLifetime(self) }
        var cases = [PyVM_ChannelCase(channel: handle, end: PYVM_CHANNEL_RECEIVE, parcel: nil)]
        return try Self.deal(&cases, nanoseconds, wake).isClosed ? nil : cases[0].parcel
    }
}
