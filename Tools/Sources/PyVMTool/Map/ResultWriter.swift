import Foundation

/// Writes results to standard output, in a thread of its own: who reads them may be slow, and Ctrl-C must not wait for
/// that.
final class ResultWriter: @unchecked Sendable {
    private let descriptor: Int32
    private let screen: Screen
    private let wake: @Sendable () -> Void
    /// A terminal shows the progress line and the results.
    private let sharesScreen: Bool
    /// Guards all below.
    private let changed = NSCondition()
    private var waiting: [UInt8] = []
    private var isWriting = false
    private var error: Int32 = 0

    init(descriptor: Int32, screen: Screen, wake: @escaping @Sendable () -> Void) {
        (self.descriptor, self.screen, self.wake) = (descriptor, screen, wake)
        sharesScreen = isatty(descriptor) != 0
    }

    func start() {
        Thread.detachNewThread { [self] in writeAll() }
    }

    /// Does not wait.
    func add(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        changed.withLock {
            if waiting.isEmpty { changed.signal() }
            waiting += bytes
        }
    }

    /// How many bytes have not been written yet.
    var backlog: Int { changed.withLock { waiting.count } }

    /// Why writing has failed: an errno value; 0: it has not.
    var failure: Int32 { changed.withLock { error } }

    /// Whether all has been written, or can never be.
    var isIdle: Bool { changed.withLock { (waiting.isEmpty && !isWriting) || error != 0 } }

    /// Waits until it is idle, at most so long.
    func wait(atMost limit: Duration) {
        let deadline = ContinuousClock.now + limit
        while !isIdle && .now < deadline { Thread.sleep(forTimeInterval: 0.01) }
    }

    private func writeAll() {
        while true {
            let bytes = changed.withLock {
                while waiting.isEmpty { changed.wait() }
                isWriting = true
                defer { waiting = [] }
                return waiting
            }
            var error: Int32 = 0
            if sharesScreen { screen.withoutProgress { error = write(bytes) } } else { error = write(bytes) }
            changed.withLock {
                isWriting = false
                if self.error == 0 { self.error = error }
            }
            wake()
            if error != 0 { return }
        }
    }

    /// Returns 0 or an errno value.
    private func write(_ bytes: [UInt8]) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Foundation.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
                if count < 0 && errno != EINTR { return errno }
                done += max(count, 0)
            }
            return 0
        }
    }
}
