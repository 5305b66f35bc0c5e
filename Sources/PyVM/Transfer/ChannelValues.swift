/// What a channel gives, as sequences for tasks.
extension Channel {
    /// The parcels that are received from now on, until the channel is closed and empty.
    public var parcels: Received<Parcel> { Received { try await self.next() } }

    /// The objects that are received from now on, as objects of `vm`, until the channel is closed and empty.
    public func objects(in vm: VM) -> Received<PyObject> { Received { try await self.next(in: vm) { $0 } } }

    /// The objects that are received from now on, as Swift values, until the channel is closed and empty. They are made
    /// in `vm`.
    public func values<Value: ConvertibleFromPython & Sendable>(of type: Value.Type, in vm: VM) -> Received<Value> {
        Received { try await self.next(in: vm) { try Value($0) } }
    }

    /// What a channel gives, one after the other.
    ///
    /// ```swift
    /// for try await row in channel.values(of: [String].self, in: vm) { print(row) }
    /// ```
    /// Nothing is received before it is asked for: as long as the loop is busy, what is sent waits in the channel, and
    /// who sends waits once that is full. What a loop leaves when it ends early stays in the channel.
    ///
    /// Several tasks may each have a loop of their own over one channel: each element goes to one of them.
    ///
    /// The loop ends when the channel is closed and empty. It throws CancellationError when its task is cancelled, and
    /// whatever receiving throws.
    public struct Received<Element: Sendable>: AsyncSequence, Sendable {
        let receive: @Sendable () async throws -> Element?

        /// For Swift: an iterator, which is where a loop is.
        public func makeAsyncIterator() -> Iterator { Iterator(receive: receive) }

        /// Where a loop is.
        public struct Iterator: AsyncIteratorProtocol {
            let receive: @Sendable () async throws -> Element?

            /// The next element; nil if the channel is closed and empty.
            /// - Throws: CancellationError if the task is cancelled; ``VMError`` if the VM is closed; ``PythonError``
            ///   for what cannot be made an object of the VM, or a value of it. The next call goes on with what comes
            ///   after it.
            public mutating func next() async throws -> Element? { try await receive() }
        }
    }
}
