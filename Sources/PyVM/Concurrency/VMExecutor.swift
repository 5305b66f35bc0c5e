import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs an actor's jobs on one thread of its own, each job inside the VM.
///
/// **Rule.** Use an actor with such an executor for whatever depends on its thread: `threading.local`, an `asyncio`
/// loop, an sqlite3 connection. *Reason:* Swift's tasks move from thread to thread, and to Python each thread is a
/// different one. *Otherwise:* values are missing, and libraries that look at the thread raise errors.
///
/// **Rule.** The actor leaves the VM at each `await`. *Reason:* a job ends there and lets go of the GIL, so that others
/// can use the VM meanwhile. *Consequence:* other threads may change things in the VM in between.
///
/// ```swift
/// actor Model {
///     private let executor: VMExecutor
///     nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
///     init(vm: VM) throws { executor = try VMExecutor(vm: vm) }
/// }
/// ```
/// The thread ends with the executor. When the VM is closed, jobs still run; their operations on the VM throw.
public final class VMExecutor: SerialExecutor {
    /// The VM that each job runs in.
    public let vm: VM
    private let queue: JobQueue

    /// Starts the thread.
    /// - Throws: ``VMError`` if the system cannot start another thread.
    public init(vm: VM) throws(VMError) {
        self.vm = vm
        queue = JobQueue(vm: vm)
        try startThread { [queue] in queue.run() }
    }

    deinit { queue.add(nil) }

    /// For Swift: adds a job to the end of the queue.
    public func enqueue(_ job: consuming ExecutorJob) {
        queue.add((UnownedJob(job), asUnownedSerialExecutor()))
    }

    /// For Swift: stops the program unless the calling thread is the executor's. Swift calls this when code claims to
    /// be isolated to the actor, as in `assumeIsolated`.
    public func checkIsolated() {
        precondition(
            queue.isThisThread,
            "this code must run on the thread of its VMExecutor; call it from the actor's own methods")
    }
}

/// What the thread holds. It does not hold the executor, so the executor can go first.
private final class JobQueue: Sendable {
    /// Nil: the end.
    typealias Item = (job: UnownedJob, executor: UnownedSerialExecutor)?

    private let vm: VM
    private let items = Mutex<[Item]>([])
    private let count = DispatchSemaphore(value: 0)
    private let thread = Atomic<UInt>(0)

    init(vm: VM) { self.vm = vm }

    func add(_ item: Item) {
        items.withLock { $0.append(item) }
        count.signal()
    }

    var isThisThread: Bool { thread.load(ordering: .relaxed) == UInt(pthread_self()) }

    func run() {
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        while true {
            count.wait()
            guard let item = items.withLock({ $0.removeFirst() }) else { return }
            func run() { item.job.runSynchronously(on: item.executor) }
            var hasRun = false
            try? vm.withVM {
                hasRun = true
                run()
            }
            if !hasRun { run() }
        }
    }
}
