import CPyVM
import Foundation

/// A run of `pyvm map`: gives inputs to the pool, and prints their results. All but tasks, reading and writing happens
/// in one thread, which sleeps until something is new.
public final class MapRun {
    private let request: MapRequest
    private let events: EventPipe
    private let waker: Waker
    private let screen: Screen
    private let writer: ResultWriter
    private let journal: Journal?
    private let pool: MapPool
    private var backlog: Backlog
    private var running: [Running] = []
    private var queue: OutputQueue
    private var failures = FailureList()
    private var progress = ProgressLine()
    private let start = ContinuousClock.now
    /// Whether a worker is in a call that does not end; the pool has another in its place.
    private var hasAbandoned = false
    /// What ends the run before all is done.
    private var end: End?

    private enum End {
        case signal(Int32)
        case failure(String)
        /// Who reads the results has gone.
        case brokenPipe
    }

    /// A piece that a task works through.
    private struct Running {
        let task: MapPool.Task
        /// How many of its inputs have been noted.
        var noted = 0
    }

    /// How long the end may take, in nanoseconds. The pool gives up sooner what cannot be interrupted.
    private static let patience = Duration.seconds(5)
    private static let tick = Duration.milliseconds(100)
    private static let syncTime = Duration.seconds(1)

    // MARK: Beginning

    /// - Throws: `UsageError` or `VMFailure`.
    public init(_ request: MapRequest) throws {
        self.request = request
        let events = try EventPipe()
        let waker = Waker(events)
        let files = try MapFiles.take()
        (self.events, self.waker) = (events, waker)
        screen = Screen(showsProgress: request.showsProgress && !(request.readsLines && files.inputIsTerminal))
        journal = try request.journal.map { path throws(VMFailure) in
            try Journal(
                path: path,
                header: Journal.header(function: request.function, imports: request.imports, isJSON: request.isJSON))
        }
        pool = try MapPool(request, screen: screen) { waker.wake() }
        writer = ResultWriter(descriptor: files.output, screen: screen) { waker.wake() }
        let reader =
            request.readsLines
            ? LineReader(
                descriptor: files.input, separator: request.separator, skipsBlank: request.isJSON
            ) { waker.wake() } : nil
        backlog = Backlog(InputSource(words: request.words, reader: reader), journal: journal)
        queue = OutputQueue(isOrdered: request.isOrdered)
        reader?.start()
        writer.start()
    }

    /// Runs all, and returns the command's exit status.
    public func run() -> Int32 {
        events.takeSignals([SIGINT, SIGTERM, SIGHUP])
        var synchronized = ContinuousClock.now
        while true {
            do throws(VMFailure) {
                try collect()
                try submit()
                if .now - synchronized > Self.syncTime {
                    try journal?.synchronize()
                    synchronized = .now
                }
            } catch { end = end ?? .failure(error.description) }
            if writer.failure != 0 { end = end ?? ending(by: writer.failure) }
            if end != nil || isDone { break }
            showProgress()
            wait()
        }
        return finish()
    }

    private var isDone: Bool { backlog.isEmpty && running.isEmpty && queue.isEmpty && writer.isIdle }

    private func ending(by error: Int32) -> End {
        error == EPIPE ? .brokenPipe : .failure("the results cannot be written: \(String(cString: strerror(error)))")
    }

    private func wait() {
        let now = nanoseconds()
        let due = running.compactMap { limit(of: $0) }.min().map { $0 > now ? Int64($0 - now) : 0 }
        let nap = due.map { min(.nanoseconds($0), Self.tick) } ?? Self.tick
        if case .signal(let number) = events.next(until: .now + nap) { end = .signal(number) }
        waker.begin()
    }

    // MARK: Submitting

    /// Keeps each worker busy, with one task more for it to go on with.
    private func submit() throws(VMFailure) {
        queue.unwritten = writer.backlog
        while running.count < 2 * pool.workers, let piece = try backlog.next(into: &queue) {
            running.append(Running(task: try pool.submit(piece)))
        }
        progress.done += backlog.resumed - progress.atStart
        progress.atStart = backlog.resumed
        let isFull = queue.isFull
        writer.add(queue.take()) // what the journal had
        if isFull && !queue.isFull { waker.wake() }
    }

    // MARK: Collecting

    private func collect() throws(VMFailure) {
        for index in running.indices { try note(&running[index]) }
        try journal?.write()
        var ended: [Running] = []
        running.removeAll { run in
            let hasEnded = run.task.piece.state.withLock(\.hasEnded)
            if hasEnded { ended.append(run) }
            return hasEnded
        }
        for run in ended { try settle(run) }
        try journal?.write()
        writer.add(queue.take())
        let now = nanoseconds()
        for run in running where limit(of: run).map({ $0 <= now }) ?? false { stop(run) }
    }

    /// Notes the inputs that have ended by now.
    private func note(_ run: inout Running) throws(VMFailure) {
        let piece = run.task.piece
        let first = run.noted
        run.noted = piece.state.withLock { state in
            for number in first..<state.done { note(piece, number, state) }
            queue.note(piece, done: state.done, bytes: state.output(from: first, to: state.done).count)
            return state.done
        }
    }

    private func note(_ piece: Piece, _ number: Int, _ state: Piece.State) {
        progress.done += 1
        if let failure = state.failures[number] {
            note(failure, of: piece, number)
        } else if let journal {
            journal.add(piece.input(number), result: state.output(from: number, to: number + 1).dropLast())
        }
    }

    private func note(_ failure: Piece.Failure, of piece: Piece, _ number: Int) {
        let input = piece.input(number)
        failures.add(.init(number: piece.position + number + 1, input: input, failure: failure))
        progress.failed += 1
        journal?.add(input, failure: failure.reason)
    }

    /// Goes on with what a task that has ended has left.
    private func settle(_ old: Running) throws(VMFailure) {
        var run = old
        try note(&run)
        let piece = run.task.piece
        let state = piece.state.withLock { $0 }
        if state.begun != 0 { hasAbandoned = true }
        if state.spent > 0 { backlog.note(state.done, nanoseconds: state.spent) }
        queue.end(piece)
        if state.done == piece.count { return }
        var rest: [Piece] = []
        var next = state.done
        if let reason = failure(of: run, state) {
            let tried = state.tried + 1
            let one = piece.part(next..<next + 1, tried: tried)
            if tried <= request.retries {
                rest.append(one)
            } else {
                let failure = Piece.Failure(reason: reason + (tried > 1 ? " (tried \(tried) times)" : ""))
                one.state.withLock { $0.end(with: failure) }
                progress.done += 1
                note(failure, of: one, 0)
            }
            next += 1
        }
        if next < piece.count { rest.append(piece.part(next..<piece.count)) }
        backlog.putBack(rest, of: piece, into: &queue)
    }

    /// Why the first input that has not ended has failed; nil: it was not begun.
    private func failure(of run: Running, _ state: Piece.State) -> String? {
        if state.stop == .timeOut {
            let limit = "did not end within \(Self.seconds(request.timeout)) s"
            return state.begun == 0 ? limit : limit + ", and cannot be stopped: it is in a C call that does not return"
        }
        switch run.task.state {
        case PYVM_FUTURE_LOST: return "its worker's VM was closed while it ran"
        case PYVM_FUTURE_RAISED: return "the worker failed"
        default: return nil
        }
    }

    private static func seconds(_ duration: Duration?) -> String {
        let seconds = (duration ?? .zero) / .seconds(1)
        return seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    }

    // MARK: Time limits

    /// When the time of the input that runs is up.
    private func limit(of run: Running) -> UInt64? {
        guard let timeout = request.timeout else { return nil }
        return run.task.piece.state.withLock { state in
            state.begun == 0 || state.stop != .none ? nil : state.begun + UInt64(timeout / .nanoseconds(1))
        }
    }

    /// Interrupts the input that runs, if it is still the one whose time is up.
    private func stop(_ run: Running) {
        guard let timeout = request.timeout else { return }
        let isDue = run.task.piece.state.withLock { state in
            let isDue = state.begun != 0 && state.begun + UInt64(timeout / .nanoseconds(1)) <= nanoseconds()
            if isDue { state.stop = .timeOut }
            return isDue
        }
        if isDue { run.task.interrupt() }
    }

    // MARK: Ending

    private func showProgress() {
        progress.total = backlog.total
        progress.seconds = start.duration(to: .now) / .seconds(1)
        screen.show(progress)
    }

    private func finish() -> Int32 {
        if end != nil { stopAll() }
        switch end {
        case .failure: writer.wait(atMost: Self.patience)
        case .signal: writer.wait(atMost: Self.tick)
        default: break
        }
        screen.clear()
        do throws(VMFailure) { try journal?.synchronize() } catch { end = end ?? .failure(error.description) }
        if failures.count > 0 {
            let text = failures.text(
                of: progress.done, showsTracebacks: request.showsTracebacks, hasJournal: journal != nil)
            screen.write(Array(text.utf8))
        }
        fflush(nil)
        switch end {
        case .signal(let number):
            let all = backlog.total.map { " of \($0)" } ?? ""
            screen.complain("interrupted, when \(progress.done)\(all) \(progress.done == 1 ? "was" : "were") done")
            die(of: number)
        case .brokenPipe: die(of: SIGPIPE)
        case .failure(let reason):
            screen.complain(reason)
            _exit(ExitStatus.failed)
        case nil: break
        }
        let status = failures.count > 0 ? ExitStatus.failed : 0
        // Threads of Python that still run would find the process half gone.
        if hasAbandoned || !pool.close() { _exit(status) }
        return status
    }

    /// Interrupts all that runs, and notes what has ended by then.
    private func stopAll() {
        for run in running {
            run.task.piece.state.withLock { state in
                if state.stop == .none { state.stop = .cancel }
            }
            run.task.interrupt()
        }
        let deadline = ContinuousClock.now + Self.patience
        while .now < deadline {
            if running.allSatisfy({ $0.task.piece.state.withLock(\.hasEnded) }) { break }
            if case .signal = events.next(until: .now + Self.tick) { break } // a second Ctrl-C
            waker.begin()
        }
        do throws(VMFailure) {
            for index in running.indices { try note(&running[index]) }
            try journal?.write()
        } catch { screen.complain(error.description) }
    }

    /// Takes a signal's default action, without the process's exit handlers: tasks may still run.
    private func die(of number: Int32) -> Never {
        signal(number, SIG_DFL)
        raise(number)
        _exit(128 + number)
    }
}
