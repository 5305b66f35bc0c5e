import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs an actor's jobs on a thread of its own, each inside a VM.
///
/// **Rule.** What depends on its thread (`threading.local`, an `asyncio` loop, an sqlite3 connection) belongs to an actor with such an
/// executor. *Reason:* Swift's tasks go from thread to thread, and Python takes each for another. *Otherwise:* values that are not
/// there, and errors of libraries that look at the thread.
///
/// **Rule.** The VM is left at each `await`. *Reason:* a job ends there, and its GIL is let go of with it, so nothing is awaited
/// while others wait for the VM. *Consequence:* other threads may use the VM in between.
///
/// ```swift
/// actor Model {
///     private let executor: VMExecutor
///     nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
///     init(vm: VM) throws { executor = try VMExecutor(vm: vm) }
/// }
/// ```
/// The thread ends with the executor. In a VM that is closed jobs still run; what they ask of it throws.
public final class VMExecutor: SerialExecutor {
    /// The VM that each job is inside of.
    public let vm: VM
    private let queue: JobQueue

    /// Starts the thread.
    /// - Throws: ``VMError`` if there can be no further thread.
    public init(vm: VM) throws(VMError) {
        self.vm = vm
        queue = JobQueue(vm: vm)
        try startThread { [queue] in queue.run() }
    }

    deinit { queue.add(nil) }

    /// For Swift: puts a job behind those that wait.
    public func enqueue(_ job: consuming ExecutorJob) {
        queue.add((UnownedJob(job), asUnownedSerialExecutor()))
    }

    /// For Swift, which asks before it stops a program that is not where it says: stops it unless this is the executor's thread.
    public func checkIsolated() {
        precondition(queue.isThisThread, "this code has to run on the thread of its VMExecutor")
    }
}

/// What the thread holds, so that the executor can go before it.
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
