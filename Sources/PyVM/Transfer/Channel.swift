import CPyVM

/// A queue in which parcels wait on their way from one VM to another. It belongs to no VM.
///
/// ```swift
/// let channel = try Channel(items: 100)
/// try channel.send(vm.eval("{'a': [1, 2]}"))
/// let object = try channel.receive(in: other)
/// ```
/// Any number of threads and tasks sends into a channel, and any number receives from it. Each parcel goes to one
/// receiver. What one thread sends arrives in the order in which it was sent.
///
/// **Rule.** In a task, use the functions with `await`. *Reason:* those without wait in the thread that calls them, and
/// Swift has only as many threads of its own as there are cores. *Otherwise:* when all of them wait, no other task goes
/// on, not even the one that would send.
///
/// **Rule.** Close a channel when nothing more is sent. *Reason:* receivers cannot know it otherwise. *Otherwise:* they
/// wait for ever. ``bind(_:to:)`` closes it with the VMs at its ends.
///
/// **Threads.** A thread that waits inside a VM lets go of its GIL meanwhile. ``VM/close(within:)`` ends such a wait
/// with a ``VMError`` (`.closed`), and ``VM/interrupt()`` with KeyboardInterrupt if the thread runs Python code there.
///
/// **Lifetime.** A channel lives as long as somebody has it: Swift, Python code, or C.
public final class Channel: Sendable, Identifiable {
    nonisolated(unsafe) let handle: OpaquePointer

    /// Makes a channel.
    /// - Parameters:
    ///   - items: no more parcels are in it at a time; nil: no bound.
    ///   - bytes: the parcels in it are no larger together (``Parcel/size``), but that an empty channel takes a parcel
    ///     of any size; nil: no bound.
    /// - Throws: ``VMError``: `.argument` for a bound of less than 1; out of memory.
    public init(items: Int? = nil, bytes: Int? = nil) throws(VMError) {
        guard items ?? 1 > 0, bytes ?? 1 > 0 else {
            throw .argument("the bound of a channel is 1 or more, or nil for none", function: "Channel")
        }
        var config = PyVM_ChannelConfig(
            size: MemoryLayout<PyVM_ChannelConfig>.size, max_items: items ?? 0, max_bytes: bytes ?? 0)
        guard let channel = PyVM_ChannelNew(&config) else { throw VMError.last }
        handle = channel
    }

    /// The channel with this number; nil if there is none any more.
    public init?(id: UInt64) {
        guard let channel = PyVM_ChannelFind(id) else { return nil }
        handle = channel
    }

    /// Takes over a channel that the caller holds.
    init(holding channel: OpaquePointer) { handle = channel }

    deinit { PyVM_ChannelFree(handle) }

    /// The channel's number in this process: 1 or more, and never used again. Two `Channel` objects with one number are
    /// one channel.
    public var id: UInt64 { withHandle { PyVM_ChannelId($0) } }

    /// For the C API: runs `body` with the channel's handle, which is held until `body` returns.
    /// - Throws: what `body` throws.
    public func withHandle<Result, Failure: Error>(
        _ body: (OpaquePointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { _fixLifetime(self) }
        return try body(handle)
    }

    // MARK: What is in it

    /// How many parcels are in it. Others may change that at any time.
    public var count: Int { withHandle { PyVM_ChannelCount($0) } }

    /// How many bytes the parcels in it take together. Others may change that at any time.
    public var size: Int { withHandle { PyVM_ChannelBytes($0) } }

    // MARK: Closing

    /// Closes the channel: nothing is sent any more. What is in it can still be received.
    public func close() { _ = withHandle { PyVM_ChannelClose($0) } }

    /// Whether the channel is closed. It may hold parcels all the same.
    public var isClosed: Bool { withHandle { PyVM_ChannelIsClosed($0) } != 0 }

    /// What a VM does with a channel.
    public struct Ends: OptionSet, Sendable {
        /// The bits, as C has them.
        public let rawValue: UInt32
        /// For Swift: makes a set of its bits.
        public init(rawValue: UInt32) { self.rawValue = rawValue }
        /// It sends.
        public static let send = Ends(rawValue: PYVM_CHANNEL_SEND.rawValue)
        /// It receives.
        public static let receive = Ends(rawValue: PYVM_CHANNEL_RECEIVE.rawValue)
    }

    /// Says that a VM sends, receives or does both. When the last VM that sends is closed, so is the channel, and when
    /// the last VM that receives is. So nobody waits for a VM that is gone. Of an end that no VM has been bound to, the
    /// channel knows nothing.
    /// - Throws: ``VMError``: `.closed` if the VM or the channel is closed; `.argument` for no end.
    public func bind(_ vm: VM, to ends: Ends) throws(VMError) {
        let status = withHandle { PyVM_ChannelBind($0, vm.handle, Int32(bitPattern: ends.rawValue)) }
        guard status == PYVM_OK.rawValue else { throw VMError.last }
    }

    /// Takes back one ``bind(_:to:)`` of this VM. If it was the last of an end, the channel is closed.
    /// - Throws: ``VMError``: `.order` if the VM is not bound there.
    public func unbind(_ vm: VM, from ends: Ends) throws(VMError) {
        let status = withHandle { PyVM_ChannelUnbind($0, vm.handle, Int32(bitPattern: ends.rawValue)) }
        guard status == PYVM_OK.rawValue else { throw VMError.last }
    }
}
