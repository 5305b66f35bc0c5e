import CPyVM
import Synchronization

/// A pool of libpyvm's. ``VMPool`` and the futures of its tasks hold it.
final class PoolCore: Sendable {
    nonisolated(unsafe) let handle: OpaquePointer
    /// How many workers it was made with.
    let workers: Int
    /// Nil: any number of tasks may wait.
    let room: PoolRoom?
    private let isBeingCancelled = Atomic(false)
    /// libpyvm has pointers to it.
    private let memory: CMemory

    init(_ configuration: VMPool.Configuration) throws(VMError) {
        memory = CMemory()
        var config = try configuration.native(in: memory)
        guard let pool = PyVM_PoolNew(&config) else { throw VMError.last }
        handle = pool
        room = configuration.maxWaiting.map(PoolRoom.init)
        var info = PyVM_PoolInfo()
        info.size = MemoryLayout<PyVM_PoolInfo>.stride
        workers = PyVM_PoolGetInfo(pool, &info) == PYVM_OK.rawValue ? Int(info.workers) : 1
    }

    deinit {
        _ = PyVM_PoolClose(handle, PYVM_POOL_CANCEL, 0)
        let pool = Handle(handle), memory = memory
        // Freeing waits for the tasks that run, and this thread may be one that must not wait, or run such a task.
        // Without another thread the pool stays, with workers that have ended.
        try? WaitingThreads.shared.run { withExtendedLifetime(memory) { PyVM_PoolFree(pool.pointer) } }
    }

    /// Whether what has not begun is not to begin any more.
    var isCancelling: Bool { isBeingCancelled.load(ordering: .relaxed) }

    func close(_ how: VMPool.End, _ limit: Duration?) throws {
        if how == .cancel { isBeingCancelled.store(true, ordering: .relaxed) }
        room?.open()
        let status = PyVM_PoolClose(handle, how.native, Channel.nanoseconds(limit))
        guard status == PYVM_OK.rawValue else { throw Channel.error(status) }
    }
}
