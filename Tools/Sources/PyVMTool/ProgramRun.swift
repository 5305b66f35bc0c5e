import Foundation
import PyVM

/// Runs a program in several VMs at once, and waits for them.
public struct ProgramRun: Sendable {
    let request: RunRequest
    let events: EventPipe

    /// How long an interrupted VM may take to return from C code.
    static let patience = Duration.seconds(5)

    /// After how long a Ctrl-C that has not arrived is told of.
    static let grace = Duration.seconds(1)

    public init(_ request: RunRequest) throws(VMFailure) {
        self.request = request
        events = try EventPipe()
    }

    /// Runs the program to its end in all VMs, and returns the command's exit status.
    public func run() throws(VMFailure) -> Int32 {
        let runs = try open()
        events.takeSignals(PassedSignals.all)
        for run in runs {
            run.start(Program()) { [events] in events.send(.ended) }
        }
        wait(for: runs)
        let results = runs.compactMap(\.result)
        if request.count > 1 { writeAll(Array(results.summary.utf8), to: 2) }
        fflush(nil)
        if results.isInterrupted { die(of: SIGINT) }
        if runs.contains(where: \.isLeft) { leave(results.status) }
        return results.status
    }

    /// Ends the process without its exit handlers: threads of Python still run, and would find the process half gone.
    private func leave(_ status: Int32) -> Never { _exit(status) }

    /// Takes a signal's default action. `python` ends itself so for a KeyboardInterrupt: a shell stops a loop around it
    /// then.
    private func die(of number: Int32) {
        signal(number, SIG_DFL)
        raise(number)
    }

    /// Makes all VMs, or none: the program should not run in some of them if the others cannot be made.
    private func open() throws(VMFailure) -> [VMRun] {
        var runs: [VMRun] = []
        let input = request.sharesInput ? try SharedInput.all() : nil
        StandardFiles.release()
        for number in 1...request.count {
            do throws(VMFailure) {
                // Sub-interpreters of one CPython have its command line.
                let starts =
                    runs.first.map { (try? $0.vm.information.kind) == VMConfiguration.Kind.isolated.rawValue } ?? true
                runs.append(try VMRun(number: number, request: request, starts: starts, input: input))
            } catch {
                for run in runs { run.close() }
                throw request.count == 1 || error.exitStatus != nil
                    ? error : VMFailure("VM \(number) of \(request.count) cannot be made: \(error)")
            }
        }
        return runs
    }

    /// Waits until all VMs have ended.
    private func wait(for runs: [VMRun]) {
        var deadline = request.timeout.map { ContinuousClock.now + $0 }
        var telling: ContinuousClock.Instant?
        var isOver = false
        while true {
            let running = runs.filter { $0.result == nil }
            if running.isEmpty { return }
            switch events.next(until: [deadline, telling].compactMap(\.self).min()) {
            case .ended:
                break
            case .signal(let number):
                pass(number, to: running)
                if number == SIGINT { telling = .now + Self.grace }
            case nil where telling.map({ $0 <= .now }) ?? false:
                telling = nil
                for run in running { run.tellOfInterrupt() }
            case nil where isOver:
                giveUp(running)
            case nil:
                isOver = true
                deadline = .now + Self.patience
                for run in running { run.timeOut() }
            }
        }
    }

    /// Raises a signal in the VMs. If none has a handler for it, it has its default action, as under `python`.
    private func pass(_ number: Int32, to runs: [VMRun]) {
        let taken = runs.map { $0.raise(number) }
        if !taken.contains(true) && PassedSignals.endsByDefault(number) { die(of: number) }
    }

    /// Ends the process, since nothing else stops C code.
    private func giveUp(_ runs: [VMRun]) -> Never {
        let numbers = runs.map { "\($0.number)" }.joined(separator: ", ")
        complain(
            "the time is up, and VM \(numbers) does not end: it is in a C call that does not return, "
                + "or catches KeyboardInterrupt each time; the process ends now")
        _exit(ExitStatus.timedOut)
    }
}
