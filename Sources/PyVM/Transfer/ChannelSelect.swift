import CPyVM

/// Several channels at once.
extension Channel {
    /// One of the things that `select` may do.
    public enum Case: Sendable {
        /// Send a parcel.
        case send(Parcel, to: Channel)
        /// Receive a parcel.
        case receive(from: Channel)
    }

    /// What was done.
    public struct Choice: Sendable {
        /// Which of the cases it was.
        public let index: Int
        /// What came of it.
        public let outcome: Outcome

        /// What came of a case.
        public enum Outcome: Sendable {
            /// The parcel was sent.
            case sent
            /// This was received.
            case received(Parcel)
            /// The case's channel is closed, and empty if it was for receiving.
            case closed
        }
    }

    /// Waits until one of the cases can be done, does this one, and returns which it was. If several can be done, one
    /// is taken at random. A closed channel is an answer, too. Parcels that were not sent are as they were. In tasks:
    /// the same with `await`.
    ///
    /// It waits for `limit` at most: not at all if that is `.zero`, and as long as it takes if it is nil.
    /// - Throws: ``VMError``: `.timeout`; `.argument` if there is no case; `.order` if a parcel was sent before, or is
    ///   in two cases; `.busy` if another thread is just unpacking it; `.closed` if a VM that the thread is inside is
    ///   closed. ``PythonError`` with KeyboardInterrupt after ``VM/interrupt()``.
    public static func select(_ cases: [Case], within limit: Duration? = nil) throws -> Choice {
        try choose(cases, nanoseconds(limit), nil)
    }

    /// The same for tasks.
    /// - Throws: CancellationError if the task is cancelled: then nothing was done; ``VMError``: `.timeout`;
    ///   `.argument` if there is no case; `.order` if a parcel was sent before, or is in two cases; `.busy` if a thread
    ///   is just unpacking it.
    public static func select(_ cases: [Case], within limit: Duration? = nil) async throws -> Choice {
        try await waiting { wake in try choose(cases, nanoseconds(limit), wake) }
    }

    private static func choose(_ wanted: [Case], _ nanoseconds: Int64, _ wake: Channel?) throws -> Choice {
        defer { _fixLifetime(wanted) }
        var cases: [PyVM_ChannelCase] = [], sent: Int?
        defer { for index in cases.indices where index != sent { wanted[index].putBack(cases[index]) } }
        for each in wanted { cases.append(try each.taken()) }
        guard !wanted.isEmpty else { throw VMError.argument("there is no case", function: "Channel.select") }
        let (chosen, isClosed) = try deal(&cases, nanoseconds, wake)
        guard !isClosed else { return Choice(index: chosen, outcome: .closed) }
        guard cases[chosen].end == PYVM_CHANNEL_RECEIVE, let parcel = cases[chosen].parcel else {
            sent = chosen
            return Choice(index: chosen, outcome: .sent)
        }
        return Choice(index: chosen, outcome: .received(Parcel(taking: parcel)))
    }

    /// Does one of the cases, and returns its number, or that of one whose channel is closed.
    /// - Parameter wake: who closes it ends the waiting; nobody sends into it.
    /// - Throws: CancellationError if `wake` was closed first; what select throws.
    static func deal(
        _ cases: inout [PyVM_ChannelCase], _ nanoseconds: Int64, _ wake: Channel?
    ) throws -> (chosen: Int, isClosed: Bool) {
        defer { _fixLifetime(wake) }
        let count = cases.count
        if let wake { cases.append(PyVM_ChannelCase(channel: wake.handle, end: PYVM_CHANNEL_RECEIVE, parcel: nil)) }
        defer { cases.removeSubrange(count...) }
        var chosen = 0
        let status = PyVM_ChannelSelect(&cases, cases.count, &chosen, nanoseconds)
        let isClosed = status == PYVM_ERROR_CLOSED.rawValue
        // Of a VM that is being closed, there is no case.
        guard status == PYVM_OK.rawValue || isClosed && chosen < cases.count else { throw error(status) }
        guard chosen < count else { throw CancellationError() }
        return (chosen, isClosed)
    }
}

extension Channel.Case {
    fileprivate func taken() throws -> PyVM_ChannelCase {
        switch self {
        case .send(let parcel, let channel):
            PyVM_ChannelCase(channel: channel.handle, end: PYVM_CHANNEL_SEND, parcel: try parcel.take())
        case .receive(let channel): PyVM_ChannelCase(channel: channel.handle, end: PYVM_CHANNEL_RECEIVE, parcel: nil)
        }
    }

    fileprivate func putBack(_ taken: PyVM_ChannelCase) {
        if case .send(let parcel, _) = self, let taken = taken.parcel { parcel.putBack(taken) }
    }
}
