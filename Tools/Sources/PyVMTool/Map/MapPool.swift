import CPyVM
import Foundation
import PyVM
import Synchronization

/// The pool whose workers run the tasks of `pyvm map`.
final class MapPool: @unchecked Sendable {
    private let pool: OpaquePointer
    let workers: Int
    private let retries: Int
    private let wake: @Sendable () -> Void
    private let output: TaskOutput

    /// A piece that was submitted, and its future.
    final class Task {
        let piece: Piece
        fileprivate let future: OpaquePointer
        fileprivate init(_ piece: Piece, _ future: OpaquePointer) { (self.piece, self.future) = (piece, future) }
        deinit { PyVM_FutureFree(future) }

        var state: PyVM_FutureState { PyVM_FutureGetState(future) }
        /// Interrupts it, or cancels it if it has not begun.
        func interrupt() { PyVM_FutureInterrupt(future) }
    }

    /// - Throws: `UsageError` if the function cannot be used.
    init(_ request: MapRequest, screen: Screen, wake: @escaping @Sendable () -> Void) throws {
        retries = request.retries
        self.wake = wake
        output = TaskOutput(screen)
        workers = request.workers ?? Self.defaultWorkers(request)
        // libpyvm needs these as long as the pool, which lives as long as the process.
        let vm = UnsafeMutablePointer<PyVM_Config>.allocate(capacity: 1)
        vm.initialize(to: Self.vmConfig(request, output))
        var config = PyVM_PoolConfig()
        config.size = MemoryLayout<PyVM_PoolConfig>.stride
        config.vm = UnsafePointer(vm)
        config.workers = UInt32(workers)
        config.initializer = UnsafePointer(strdup(WorkerCode.source(for: request)))
        guard let pool = PyVM_PoolNew(&config) else { throw VMFailure.last }
        self.pool = pool
        if let problem = try problem() { throw UsageError(problem) }
    }

    private static func vmConfig(_ request: MapRequest, _ output: TaskOutput) -> PyVM_Config {
        var config = PyVM_Config()
        config.size = MemoryLayout<PyVM_Config>.stride
        config.kind = request.kind.number
        config.python = request.python.map { UnsafePointer(strdup($0)) }
        config.allow_threads = 1
        config.allow_daemon_threads = 1
        config.stream_data = Unmanaged.passRetained(output).toOpaque()
        config.write = { vm, _, bytes, count, data in
            let output = Unmanaged<TaskOutput>.fromOpaque(data!).takeUnretainedValue()
            output.write(UnsafeRawBufferPointer(start: bytes, count: count), of: vm!)
            return 0
        }
        config.read = { _, _, _, _ in 0 } // standard input has the inputs, or is not for tasks
        return config
    }

    /// A process has room for some eleven private copies of libpython.
    private static let mostCopies = 8

    private static func defaultWorkers(_ request: MapRequest) -> Int {
        let processors = ProcessInfo.processInfo.activeProcessorCount
        if processors <= mostCopies { return processors }
        let vm = try? VM(VMConfiguration(kind: request.kind, python: request.python))
        let kind = try? vm?.information.kind
        try? vm?.close()
        return kind == VMConfiguration.Kind.isolated.rawValue ? mostCopies : processors
    }

    /// Why the function cannot be used.
    private func problem() throws(VMFailure) -> String? {
        final class Answer { var text: String? }
        let answer = Answer()
        let future = PyVM_PoolSubmit(
            pool,
            { vm, data, _ in
                guard let vm, let data, let module = PyVMImport_ImportModule(vm, WorkerCode.module) else { return -1 }
                defer { PyVM_DecRef(vm, module) }
                guard let text = PyVMObject_GetAttrString(vm, module, "problem") else { return -1 }
                defer { PyVM_DecRef(vm, text) }
                if PyVMUnicode_Check(vm, text) == 0 { return 0 } // None
                guard let bytes = PyVMUnicode_AsEncodedString(vm, text, "utf-8", "backslashreplace") else { return -1 }
                defer { PyVM_DecRef(vm, bytes) }
                let answer = Unmanaged<Answer>.fromOpaque(data).takeUnretainedValue()
                answer.text = PyVMBytes_AsString(vm, bytes).map { String(cString: $0) }
                return 0
            }, Unmanaged.passUnretained(answer).toOpaque(), nil)
        guard let future else { throw VMFailure.last }
        defer { PyVM_FutureFree(future) }
        guard PyVM_FutureWait(future, -1) == PYVM_OK.rawValue else { throw VMFailure.last }
        return withExtendedLifetime(answer) { answer.text }
    }

    func submit(_ piece: Piece) throws(VMFailure) -> Task {
        let job = Job(piece: piece, retries: retries, output: output, wake: wake)
        let data = Unmanaged.passRetained(job).toOpaque()
        let future = PyVM_PoolSubmit(
            pool,
            { vm, data, _ in
                // It may be abandoned, and come back when its future has ended.
                let job = Unmanaged<Job>.fromOpaque(data!).takeUnretainedValue()
                return withExtendedLifetime(job) { job.run(in: vm!) }
            }, data, nil)
        guard let future else {
            Unmanaged<Job>.fromOpaque(data).release()
            throw VMFailure.last
        }
        let task = Task(piece, future)
        let noted = PyVM_FutureNotify(
            future,
            { _, data in
                let job = Unmanaged<Job>.fromOpaque(data!).takeRetainedValue()
                job.piece.state.withLock { $0.hasEnded = true }
                job.wake()
            }, data)
        guard noted == PYVM_OK.rawValue else { throw VMFailure.last }
        return task
    }

    /// Ends the pool, when nothing runs any more. False: that takes too long.
    func close() -> Bool { PyVM_PoolClose(pool, PYVM_POOL_CANCEL, 5_000_000_000) == PYVM_OK.rawValue }
}

/// What a task needs.
private final class Job: Sendable {
    let piece: Piece
    private let retries: Int
    private let output: TaskOutput
    let wake: @Sendable () -> Void

    init(piece: Piece, retries: Int, output: TaskOutput, wake: @escaping @Sendable () -> Void) {
        (self.piece, self.retries, self.output, self.wake) = (piece, retries, output, wake)
    }

    func run(in vm: OpaquePointer) -> Int32 {
        output.begin(piece, in: vm)
        defer { output.end(in: vm) }
        return PieceTask(piece, in: vm, retries: retries, wake: wake).run()
    }
}

extension VMConfiguration.Kind {
    fileprivate var number: PyVM_Kind {
        switch self {
        case .standard: PYVM_KIND_DEFAULT
        case .ownGIL: PYVM_KIND_OWN_GIL
        case .sharedGIL: PYVM_KIND_SHARED_GIL
        case .isolated: PYVM_KIND_ISOLATED
        case .main: PYVM_KIND_MAIN
        }
    }
}
