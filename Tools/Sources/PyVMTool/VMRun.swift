import Foundation
import PyVM
import Synchronization

/// One VM's share of a run: a thread that runs the program and closes the VM.
final class VMRun: Sendable {
    let number: Int
    let vm: VM
    private let output: VMOutput?
    private let state = Mutex(State())

    private struct State {
        var isCancelled = false
        var hasEnded = false
        var timedOut = false
        var isLeft = false
        /// A Ctrl-C came when the VM was being closed.
        var isEndInterrupted = false
        var result: RunResult?
    }

    /// - Parameters:
    ///   - starts: whether the VM starts a CPython, and so gets the command line.
    ///   - input: a program from standard input, if several VMs are to run it.
    init(number: Int, request: RunRequest, starts: Bool, input: Data?) throws(VMFailure) {
        self.number = number
        output = request.count > 1 ? VMOutput(prefix: "[\(number)] ") : nil
        var configuration = VMConfiguration(kind: request.kind, python: request.python)
        if starts { configuration.commandLine = request.commandLine.words }
        if let output { configuration.output = { try output.write($1, to: $0) } }
        if let input = input.map(SharedInput.init) { configuration.input = { input.read(into: $0) } }
        // As under python; but it would take the other VMs with it.
        configuration.allowsExec = request.count == 1
        configuration.allowsDaemonThreads = true
        do { vm = try VM(configuration) } catch { throw VMFailure(starting: error) }
    }

    /// Starts the thread and returns at once. The thread calls `ended` when the program has ended and the VM is closed.
    func start(_ program: Program, ended: @escaping @Sendable () -> Void) {
        let thread = Thread { [self] in
            let begin = ContinuousClock.now
            var result = run(program)
            result.seconds = begin.duration(to: .now) / .seconds(1)
            close()
            state.withLock { state in
                state.hasEnded = true
                if state.result != nil { return } // it was left behind
                if state.timedOut { (result.code, result.isInterrupted) = (ExitStatus.timedOut, false) }
                state.result = result
            }
            ended()
        }
        thread.stackSize = 16 << 20 // python's main thread has at least 8 MB, and deep recursion relies on that
        thread.start()
    }

    private func run(_ program: Program) -> RunResult {
        var result = RunResult(number: number, code: ExitStatus.failed, seconds: 0)
        do {
            switch try program.run(in: vm, isCancelled: { state.withLock(\.isCancelled) }) {
            case .code(let code): result.code = code
            case .keyboardInterrupt: (result.code, result.isInterrupted) = (ExitStatus.interrupted, true)
            }
        } catch {
            complain("VM \(number): \(VMFailure(error))")
        }
        return result
    }

    /// Ends the program, which may take its time, and closes the VM. Python's exit handlers run here, and may write.
    /// Daemon threads go on until the process ends, as under python.
    func close() {
        do {
            try vm.runExitHandlers()
            try vm.close(within: Self.patience)
        } catch  where error.code == .busy {
            state.withLock { $0.isLeft = true }
        } catch {
            complain("VM \(number): \(error.message)")
        }
        output?.finish()
    }

    /// How long daemon threads and finalizers may take to go, in milliseconds.
    private static let patience = 1000

    var result: RunResult? { state.withLock(\.result) }

    /// Whether threads of the VM still run although its program has ended.
    var isLeft: Bool { state.withLock(\.isLeft) }

    /// Raises a signal in the VM. A Ctrl-C leaves the VM behind if the one before has not arrived. Returns whether the
    /// VM takes it.
    func raise(_ number: Int32) -> Bool {
        if number == SIGINT && isInterruptWaiting {
            leave()
            return true
        }
        do { return try vm.raiseSignal(number) } catch {
            guard number == SIGINT else { return false }
            state.withLock { $0.isEndInterrupted = true }
            return true
        }
    }

    /// Whether a Ctrl-C has not arrived yet.
    private var isInterruptWaiting: Bool {
        ((try? vm.information.signalsWaiting) ?? 0) > 0 || state.withLock(\.isEndInterrupted)
    }

    /// Says what a Ctrl-C waits for, if it still does.
    func tellOfInterrupt() {
        guard isInterruptWaiting else { return }
        let reason =
            vm.isOpen
            ? "is in a C call that does not look at signals, so the interrupt waits until it returns"
            : "is ending, and waits for its threads and exit handlers"
        complain("VM \(number) \(reason); a second Ctrl-C leaves this VM behind")
    }

    /// Gives the VM up: it counts as interrupted, and the process ends without it.
    private func leave() {
        state.withLock { state in
            state.isLeft = true
            if state.result != nil { return }
            state.result = RunResult(number: number, code: ExitStatus.interrupted, seconds: 0)
            state.result?.isInterrupted = true
        }
    }

    /// Raises KeyboardInterrupt in the VM's Python code. A thread of its own does that, since it may have to wait for a
    /// C call that holds the GIL. With `untilItEnds` it does so again and again, in case the program catches it.
    func interrupt(untilItEnds: Bool) {
        state.withLock { $0.isCancelled = true }
        Thread.detachNewThread { [self] in
            repeat {
                vm.interrupt()
                Thread.sleep(forTimeInterval: 0.05)
            } while untilItEnds && !state.withLock(\.hasEnded)
        }
    }

    /// Ends the program because of the time-out, and marks it as timed out unless it has ended already.
    func timeOut() {
        state.withLock { state in state.timedOut = !state.hasEnded }
        interrupt(untilItEnds: true)
    }
}
