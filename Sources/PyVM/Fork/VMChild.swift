import CPyVM

/// A child that ``VM/fork(name:leavesOut:_:)`` has made: a pseudo-process, which is a VM in a thread of its own.
///
/// The value names the child by its pid, as in POSIX. Who waits for it gets its ending, and it is gone. The program
/// waits for all children that still run when it exits.
public struct VMChild: Sendable, Hashable {
    /// Its pid, above that of every process of the system.
    public let pid: Int32

    /// How a child has ended.
    public enum Ending: Sendable, Hashable {
        /// By itself, with this status, 0 to 255.
        case exited(Int32)
        /// By the signal of this number.
        case killed(Int32)

        init(status: Int32) { self = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F) }
    }

    init(pid: Int32) { self.pid = pid }

    // MARK: Waiting

    /// Waits until the child has ended.
    ///
    /// Only the process that has forked it may wait for it: code in the VM that was forked, or in no VM; of a child of
    /// a child, code in that. A thread that is inside a VM lets go of its GIL meanwhile.
    /// - Parameter limit: how long to wait; nil: without a limit.
    /// - Throws: ``VMError``: `.timeout`: it has not ended by then; `.argument`: there is no such child, or it was
    ///   waited for already.
    @discardableResult
    public func wait(within limit: Duration? = nil) throws(VMError) -> Ending {
        try Self.wait(for: pid, limit).1
    }

    /// Waits for whichever child ends first.
    /// - Parameter limit: how long to wait; nil: without a limit.
    /// - Returns: the child and its ending.
    /// - Throws: ``VMError``: `.timeout`, or `.argument`: there are no children.
    public static func waitForAny(within limit: Duration? = nil) throws(VMError) -> (child: VMChild, ending: Ending) {
        let (pid, ending) = try wait(for: -1, limit)
        return (VMChild(pid: pid), ending)
    }

    /// Waits until the child has ended, and holds up no task meanwhile. For children that code in no VM has forked.
    ///
    /// A task that is cancelled waits on: ``kill(_:)`` ends the child.
    /// - Throws: ``VMError``: `.argument`: there is no such child, or it was waited for already.
    @discardableResult
    public func wait() async throws -> Ending {
        try await withCheckedThrowingContinuation { continuation in
            do {
                try WaitingThreads.shared.run {
                    continuation.resume(with: Result { try Self.wait(for: pid, nil).1 })
                }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    private static func wait(for which: Int32, _ limit: Duration?) throws(VMError) -> (Int32, Ending) {
        var pid: Int32 = 0, status: Int32 = 0
        guard PyVM_WaitProcess(which, limit.map { Channel.nanoseconds($0) } ?? -1, &pid, &status) == PYVM_OK.rawValue
        else { throw VMError.last }
        return (pid, Ending(status: status))
    }

    // MARK: Signals

    /// Sends the child a signal: Python's handler in the child runs, or what the signal does by default happens to the
    /// child alone.
    /// - Parameter signal: its number; 9, SIGKILL, by default.
    /// - Throws: ``VMError``: `.argument`: there is no such child or no such signal, or it would stop the child.
    public func kill(_ signal: Int32 = 9) throws(VMError) {
        guard PyVM_KillProcess(pid, signal) == PYVM_OK.rawValue else { throw VMError.last }
    }

    // MARK: Looking

    /// What is known of a child.
    public struct Information: Sendable, Hashable {
        /// The pid of the process that has forked it; 1 if that has ended.
        public let parent: Int32
        /// As ``VM/fork(name:leavesOut:_:)`` was told; of a long one, at most 47 bytes.
        public let name: String
        /// How it has ended; nil: it runs.
        public let ending: Ending?
        /// The program that has taken its place, by `exec`.
        public let program: Int32?
        /// Whether it has descriptors of its own. Some containers do not let it.
        public let hasOwnFiles: Bool
        /// Whether it has a current folder and an umask of its own.
        public let hasOwnFolder: Bool
    }

    /// What is known of the child; nil once it was waited for.
    public var information: Information? {
        var info = PyVM_ProcessInfo()
        info.size = MemoryLayout<PyVM_ProcessInfo>.stride
        guard PyVM_GetProcessInfo(pid, &info) == PYVM_OK.rawValue else { return nil }
        return Information(
            parent: info.parent,
            name: withUnsafeBytes(of: info.name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) },
            ending: info.has_ended != 0 ? Ending(status: info.status) : nil,
            program: info.program != 0 ? info.program : nil,
            hasOwnFiles: info.has_own_files != 0, hasOwnFolder: info.has_own_folder != 0)
    }
}
