import Foundation

/// Runs a script in several VMs at once, and waits for them.
public struct ScriptRun: Sendable {
    let request: RunRequest
    let events: EventPipe

    /// How long an interrupted VM may take to return from C code.
    static let patience = Duration.seconds(5)

    public init(_ request: RunRequest) throws(VMFailure) {
        self.request = request
        events = try EventPipe()
    }

    /// Runs the script to its end in all VMs, and returns the command's exit status.
    public func run() throws(VMFailure) -> Int32 {
        let runs = try open()
        events.takeInterrupts()
        let script = Script(path: request.script)
        for run in runs {
            run.start(script) { [events] in events.send(.ended) }
        }
        let interrupted = wait(for: runs)
        let results = runs.compactMap(\.result)
        if request.count > 1 { writeAll(Array(results.summary.utf8), to: 2) }
        return interrupted ? ExitStatus.interrupted : results.status
    }

    /// Makes all VMs, or none: the script should not run in some of them if the others cannot be made.
    private func open() throws(VMFailure) -> [VMRun] {
        var runs: [VMRun] = []
        for number in 1...request.count {
            do throws(VMFailure) {
                runs.append(try VMRun(number: number, request: request))
            } catch {
                for run in runs { run.close() }
                throw request.count == 1
                    ? error : VMFailure("VM \(number) of \(request.count) cannot be made: \(error)")
            }
        }
        return runs
    }

    /// Waits until all VMs have ended. Returns true if Ctrl-C ended them.
    private func wait(for runs: [VMRun]) -> Bool {
        var deadline = request.timeout.map { ContinuousClock.now + $0 }
        var left = runs.count, isOver = false, interrupted = false
        while left > 0 {
            switch events.next(until: deadline) {
            case .ended:
                left -= 1
            case .interrupted:
                interrupted = true
                for run in runs where run.result == nil { run.interrupt(untilItEnds: false) }
            case nil where isOver:
                giveUp(runs.filter { $0.result == nil })
            case nil:
                isOver = true
                deadline = .now + Self.patience
                for run in runs where run.result == nil { run.timeOut() }
            }
        }
        return interrupted
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
