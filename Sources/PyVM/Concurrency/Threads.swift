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
/// - Throws: ``VMError`` if there can be no further thread.
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

/// Threads for what waits: as many as there are waiting, each kept for some seconds.
///
/// Swift's own threads are as few as there are cores, and Dispatch, which they come from, is slow to add one where all are waiting.
final class WaitingThreads: Sendable {
    static let shared = WaitingThreads()

    private struct State {
        /// Each has a thread of those that wait.
        var work: [@Sendable () -> Void] = []
        /// The threads that wait beyond these.
        var idle = 0
    }

    private let state = Mutex(State())
    private let added = DispatchSemaphore(value: 0)

    /// - Throws: ``VMError`` if there can be no further thread.
    func run(_ work: @escaping @Sendable () -> Void) throws(VMError) {
        let isTaken = state.withLock { state in
            guard state.idle > 0 else { return false }
            // It is this work's from here on.
            state.idle -= 1
            state.work.append(work)
            return true
        }
        if !isTaken {
            // The work goes by way of the queue, for the thread's closure lives as long as the thread.
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

    /// Nil after ten seconds without.
    private func nextWork() -> (@Sendable () -> Void)? {
        state.withLock { $0.idle += 1 }
        if added.wait(timeout: .now() + .seconds(10)) == .timedOut {
            let mayLeave = state.withLock { state in
                guard state.idle > 0 else { return false }
                state.idle -= 1
                return true
            }
            if mayLeave { return nil }
            added.wait()  // somebody counts on this thread
        }
        return takeWork()
    }
}
