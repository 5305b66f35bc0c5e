import CPyVM
import Synchronization

/// A task of a pool on its way: what libpyvm has, from its submission to its end.
///
/// libpyvm has a number for it, and no pointer: a worker that was abandoned may come back after the task has ended.
final class PoolJob: Sendable {
    private struct State {
        /// What it does; nil when it has begun.
        var work: (@Sendable (VM) throws -> Void)?
        /// What happens when it has ended; nil afterwards.
        var end: (@Sendable (PyVM_FutureState) -> Void)?
        /// Unsafe, because pointers are not Sendable. libpyvm's futures may be used by any thread.
        nonisolated(unsafe) var future: OpaquePointer?
    }

    /// Those that have not ended.
    private static let all = Mutex<[UInt: PoolJob]>([:])
    private static let count = Atomic<UInt>(0)

    private let state: Mutex<State>
    private let room: PoolRoom?

    private init(
        _ room: PoolRoom?, _ work: @escaping @Sendable (VM) throws -> Void,
        _ end: @escaping @Sendable (PyVM_FutureState) -> Void
    ) {
        state = Mutex(State(work: work, end: end))
        self.room = room
    }

    deinit { PyVM_FutureFree(state.withLock { Handle($0.future) }.pointer) }

    /// Submits a task. It has been counted in the pool's room.
    ///
    /// `work` runs in a worker, if the task begins. `end` is called once, when the task has ended: in the thread that
    /// ends it, perhaps before this function returns.
    /// - Throws: ``VMError``: `.closed`: the pool is being ended. ``PythonError`` with KeyboardInterrupt, if the thread
    ///   has waited for room inside a VM.
    static func submit(
        to pool: PoolCore, _ options: VMPool.TaskOptions, work: @escaping @Sendable (VM) throws -> Void,
        end: @escaping @Sendable (PyVM_FutureState) -> Void
    ) throws -> PoolJob {
        let job = PoolJob(pool.room, work, end)
        let number = count.add(1, ordering: .relaxed).newValue, data = UnsafeMutableRawPointer(bitPattern: number)
        all.withLock { $0[number] = job }
        var native = options.native
        guard let future = PyVM_PoolSubmit(pool.handle, runJob, data, &native) else {
            let error = VM.current.flatMap { PyVMErr_Occurred($0.handle) == nil ? nil : PythonError.taken(in: $0) }
            take(data)?.leaveRoom()
            throw error ?? VMError.last
        }
        nonisolated(unsafe) let made = future
        job.state.withLock { $0.future = made }
        // Without memory for that, nobody would hear of the end. Swift itself stops a program without memory.
        precondition(PyVM_FutureNotify(future, endJob, data) == PYVM_OK.rawValue, "out of memory")
        return job
    }

    private static func find(_ data: UnsafeMutableRawPointer?) -> PoolJob? {
        all.withLock { $0[UInt(bitPattern: data)] }
    }

    private static func take(_ data: UnsafeMutableRawPointer?) -> PoolJob? {
        all.withLock { $0.removeValue(forKey: UInt(bitPattern: data)) }
    }

    // MARK: What others ask

    func withFuture<Result>(_ body: (OpaquePointer?) throws -> Result) rethrows -> Result {
        defer { _fixLifetime(self) }
        let future = state.withLock { Handle($0.future) }
        return try body(future.pointer)
    }

    /// Cancels it before it begins, or interrupts it. False: it has ended.
    @discardableResult
    func interrupt() -> Bool { withFuture { PyVM_FutureInterrupt($0) } != 0 }

    // MARK: What libpyvm calls

    private static let runJob: PyVM_TaskFunction = { vm, data, _ in
        guard let vm, let job = PoolJob.find(data) else { return -1 }
        return job.run(in: VMCore.vm(of: vm))
    }

    private static let endJob: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Void = { future, data in
        PoolJob.take(data)?.finish(PyVM_FutureGetState(future))
    }

    /// Takes what the task does, so that it is let go of inside the VM.
    private func run(in vm: VM) -> Int32 {
        let work = takeWork()
        room?.leave()
        do {
            try vm.withHandle { _ in try work?(vm) }
            return 0
        } catch {
            SwiftError.raise(error, in: vm)
            return -1
        }
    }

    private func finish(_ end: PyVM_FutureState) {
        leaveRoom()
        let tell = state.withLock { state in
            defer { state.end = nil }
            return state.end
        }
        tell?(end)
    }

    /// If it has not begun.
    private func leaveRoom() {
        if takeWork() != nil { room?.leave() }
    }

    private func takeWork() -> (@Sendable (VM) throws -> Void)? {
        state.withLock { state in
            defer { state.work = nil }
            return state.work
        }
    }
}
