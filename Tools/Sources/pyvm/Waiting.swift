import Dispatch
import Foundation
import Synchronization

/// Runs an `async` function, and blocks the thread until it has ended. That thread must be the process's first, which
/// is none of those in which such functions run.
func waiting<Value: Sendable>(for work: @escaping @Sendable () async throws -> Value) throws -> Value {
    let answer = Answer<Value>()
    Task {
        do { answer.give(.success(try await work())) } catch { answer.give(.failure(error)) }
    }
    return try answer.wait()
}

/// Runs a function in a thread of its own, and waits until it has ended. libpyvm looks where a thread's stack is, and
/// for the process's first thread the C library opens a file to tell, whose number the program may count on.
func inOtherThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) throws -> Value {
    let answer = Answer<Value>()
    let thread = Thread { answer.give(Result { try work() }) }
    thread.stackSize = 8 << 20
    thread.start()
    return try answer.wait()
}

/// What a task or a thread gives to a thread that waits for it.
private final class Answer<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    func give(_ result: Result<Value, any Error>) {
        self.result.withLock { $0 = result }
        isThere.signal()
    }

    func wait() throws -> Value {
        isThere.wait()
        return try result.withLock { try $0!.get() }
    }
}
