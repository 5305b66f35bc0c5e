import CPyVM

/// Threads with a VM each, and tasks for them.
///
/// ```swift
/// let pool = try await VMPool()
/// let root: Double = try await pool.call("math:sqrt", 2)
/// let sum = try await pool.run { vm in try Int(vm.eval("sum(range(1_000))")) }
/// try await pool.close()
/// ```
/// A worker takes one task after the other, so as many tasks run at a time as there are workers. A task is a Python
/// function by its name, an object, source code, or a Swift closure.
///
/// **Values.** Arguments become objects in the worker's VM, and results become Swift values there, by the conversions
/// of the bindings. So nobody needs a VM of their own, and nothing is converted twice. A result that is not to become a
/// Swift value is taken as a ``Parcel``, which any VM can unpack.
///
/// **Tasks of Swift.** None of Swift's threads waits for a worker. When a Swift task is cancelled while it waits for a
/// task of the pool, that one is cancelled, too, also while it runs.
///
/// **Lifetime.** ``close(_:within:)-vlv9`` ends a pool. A pool that nobody holds any more, nor a future of it, is
/// ended, too, and nobody waits for that: tasks that have not begun are cancelled, and those that run go on to their
/// end.
public final class VMPool: Sendable {
    let core: PoolCore

    /// Makes a pool, and waits in this thread until all of its workers are ready. In tasks: the same with `await`.
    /// - Throws: ``VMError``: `.argument` for less than one worker; what ``VM/init(_:)`` throws; `.other` with the
    ///   exception in its message, if an import or the initializer raised.
    public init(_ configuration: Configuration = Configuration()) throws(VMError) {
        core = try PoolCore(configuration)
    }

    /// The same for tasks.
    /// - Throws: CancellationError if the task is cancelled: then the pool is ended when it is made; ``VMError`` as the
    ///   one without `await`.
    public init(_ configuration: Configuration = Configuration()) async throws {
        core = try await WaitingThreads.shared.wait { try PoolCore(configuration) }
    }

    // MARK: Ending

    /// What becomes of the tasks that have not begun, when a pool is ended.
    public enum End: Sendable, CaseIterable {
        /// They are run.
        case finish
        /// They are cancelled.
        case cancel

        var native: PyVM_PoolEnd { self == .finish ? PYVM_POOL_FINISH : PYVM_POOL_CANCEL }
    }

    /// Ends the pool, and waits for that in this thread: nothing can be submitted any more, the tasks that run are
    /// waited for, and the workers close their VMs. In tasks: the same with `await`.
    /// - Parameters:
    ///   - how: what becomes of the tasks that have not begun.
    ///   - limit: how long it waits at most; nil: as long as it takes.
    /// - Throws: ``VMError``: `.timeout`: the pool goes on to its end, and may be closed again to wait for that;
    ///   `.order` in a task of the pool; `.closed` if a VM that the thread is inside is closed. ``PythonError`` with
    ///   KeyboardInterrupt after ``VM/interrupt()``.
    public func close(_ how: End = .finish, within limit: Duration? = nil) throws { try core.close(how, limit) }

    /// The same for tasks.
    /// - Throws: CancellationError if the task is cancelled: the pool goes on to its end; ``VMError`` (`.timeout`): so
    ///   it does.
    public func close(_ how: End = .finish, within limit: Duration? = nil) async throws {
        try await WaitingThreads.shared.wait { [core] in try core.close(how, limit) }
    }

    // MARK: Looking

    /// What a pool does, at one moment.
    public struct Information: Sendable {
        /// How many workers there are.
        public let workers: Int
        /// How many of them sleep, or look for work.
        public let idle: Int
        /// Tasks that have not begun.
        public let waiting: Int
        /// Tasks that have begun, and not ended.
        public let running: Int
        /// Tasks that have ended by now, in any way.
        public let done: Int
        /// How many closures ``VM/join(_:_:)`` has offered by now.
        public let forked: Int
        /// How many of these another worker has taken.
        public let stolen: Int
        /// How many workers were abandoned by now: see ``Configuration/patience``.
        public let abandoned: Int
        /// How often a worker has changed its VM by now: see ``Renewal``.
        public let renewed: Int
        /// How many workers are in ``VMPool/blocking(_:)`` now, or in `pyvm.blocking` of Python.
        public let blocking: Int
    }

    /// What the pool does now. It does not wait.
    /// - Throws: ``VMError`` in a child of fork.
    public var information: Information {
        get throws(VMError) {
            var info = PyVM_PoolInfo()
            info.size = MemoryLayout<PyVM_PoolInfo>.stride
            guard PyVM_PoolGetInfo(core.handle, &info) == PYVM_OK.rawValue else { throw VMError.last }
            return Information(
                workers: Int(info.workers), idle: Int(info.idle), waiting: info.waiting, running: info.running,
                done: Int(info.done), forked: Int(info.forked), stolen: Int(info.stolen),
                abandoned: Int(info.abandoned), renewed: Int(info.renewed), blocking: Int(info.blocking))
        }
    }
}
