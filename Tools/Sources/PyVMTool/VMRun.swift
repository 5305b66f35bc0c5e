import Foundation
import PyVM
import Synchronization

/// One VM's share of a run: a thread that runs the script and closes the VM.
final class VMRun: Sendable {
    let number: Int
    private let vm: VM
    private let output: VMOutput?
    private let state = Mutex(State())

    private struct State {
        var isCancelled = false
        var hasEnded = false
        var timedOut = false
        var result: RunResult?
    }

    init(number: Int, request: RunRequest) throws(VMFailure) {
        self.number = number
        output = request.count > 1 ? VMOutput(prefix: "[\(number)] ") : nil
        var configuration = VMConfiguration(kind: request.kind, python: request.python)
        configuration.arguments = [request.script] + request.arguments
        if let output { configuration.output = { try output.write($1, to: $0) } }
        do { vm = try VM(configuration) } catch { throw VMFailure(error) }
    }

    /// Starts the thread and returns at once. The thread calls `ended` when the script has ended and the VM is closed.
    func start(_ script: Script, ended: @escaping @Sendable () -> Void) {
        let thread = Thread { [self] in
            let begin = ContinuousClock.now
            let code = run(script)
            let seconds = begin.duration(to: .now) / .seconds(1)
            close()
            state.withLock { state in
                state.hasEnded = true
                state.result = RunResult(
                    number: number, code: state.timedOut ? ExitStatus.timedOut : code, seconds: seconds)
            }
            ended()
        }
        thread.stackSize = 16 << 20 // python's main thread has at least 8 MB, and deep recursion relies on that
        thread.start()
    }

    private func run(_ script: Script) -> Int32 {
        do {
            return switch try script.run(in: vm, isCancelled: { state.withLock(\.isCancelled) }) {
            case .code(let code): code
            case .keyboardInterrupt: ExitStatus.interrupted
            }
        } catch {
            complain("VM \(number): \(VMFailure(error))")
            return ExitStatus.failed
        }
    }

    /// Closes the VM. Python's exit handlers run here, and may write.
    func close() {
        do { try vm.close() } catch { complain("VM \(number): \(error.message)") }
        output?.finish()
    }

    var result: RunResult? { state.withLock(\.result) }

    /// Raises KeyboardInterrupt in the VM's Python code. A thread of its own does that, since it may have to wait for a
    /// C call that holds the GIL. With `untilItEnds` it does so again and again, in case the script catches it.
    func interrupt(untilItEnds: Bool) {
        state.withLock { $0.isCancelled = true }
        Thread.detachNewThread { [self] in
            repeat {
                vm.interrupt()
                Thread.sleep(forTimeInterval: 0.05)
            } while untilItEnds && !state.withLock(\.hasEnded)
        }
    }

    /// Ends the script because of the time-out, and marks it as timed out unless it has ended already.
    func timeOut() {
        state.withLock { state in state.timedOut = !state.hasEnded }
        interrupt(untilItEnds: true)
    }
}
