import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Starts a thread that nobody joins.
/// - Throws: ``VMError`` if the system cannot start another thread.
func startThread(_ body: @escaping @Sendable () -> Void) throws(VMError) {
    final class Body: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let retained = Unmanaged.passRetained(Body(body))
    var id = pthread_t()
    let status = pthread_create(
        &id, nil,
        { argument in
            if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().body() }
            return nil
        }, retained.toOpaque())
    guard status == 0 else {
        retained.release()
        throw VMError(
            code: .other(status), function: "pthread_create", message: "no thread could be started: error \(status)")
    }
    pthread_detach(id)
}

/// Threads for work that may wait: one for each piece of work. An idle thread stays for some seconds.
///
/// Swift has only as many threads of its own as there are cores. They come from Dispatch, which is slow to add one when
/// all of them wait.
final class WaitingThreads: Sendable {
    static let shared = WaitingThreads()

    private struct State {
        /// Work that no thread has taken yet. A thread is on its way to each piece.
        var work: [@Sendable () -> Void] = []
        /// The threads that wait and have no work on its way to them.
        var idle = 0
    }

    private let state = Mutex(State())
    private let added = DispatchSemaphore(value: 0)

    /// - Throws: ``VMError`` if the system cannot start another thread.
    func run(_ work: @escaping @Sendable () -> Void) throws(VMError) {
        let isTaken = state.withLock { state in
            guard state.idle > 0 else { return false }
            // From here on an idle thread belongs to this work.
            state.idle -= 1
            state.work.append(work)
            return true
        }
        if !isTaken {
            // The work goes through the queue. In the thread's closure it would live as long as the thread.
            try startThread { [self] in
                added.wait()
                takeWork()()
                while let next = nextWork() { next() }
            }
            state.withLock { $0.work.append(work) }
        }
        added.signal()
    }

    private func takeWork() -> @Sendable () -> Void { state.withLock { $0.work.removeFirst() } }

    /// The next work; nil if none comes within ten seconds.
    private func nextWork() -> (@Sendable () -> Void)? {
        state.withLock { $0.idle += 1 }
        if added.wait(timeout: .now() + .seconds(10)) == .timedOut {
            let mayLeave = state.withLock { state in
                guard state.idle > 0 else { return false }
                state.idle -= 1
                return true
            }
            if mayLeave { return nil }
            added.wait() // work is on its way to this thread
        }
        return takeWork()
    }
}
