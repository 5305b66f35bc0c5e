import Foundation

/// What happens when a signal asks the command to end: it removes its temporary folders and ends by that signal. What
/// must not be left half done is done first.
public enum Interruption {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// Held while something is done that no signal may cut short, and by the thread that ends the process.
    private static let lock = NSRecursiveLock()
    private nonisolated(unsafe) static var folders: Set<URL> = []

    /// Call it once, before anything is made. A signal that is ignored, as under nohup, stays ignored.
    public static func prepare() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        pipeForSignals = ends[1]
        for number in signals {
            let before = signal(number, noteSignal)
            let wasIgnored = unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
            if wasIgnored { signal(number, SIG_IGN) }
        }
        let source = ends[0]
        Thread.detachNewThread { endAtSignal(source) }
    }

    /// Waits for the end if a signal has come: what fails now, fails because of it.
    public static func waitIfInterrupted() {
        while signalNoted != 0 { sleep(1) }
    }

    /// Does something as a whole: a signal ends the process before it or after it.
    static func withoutOne<Result>(_ body: () throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body()
    }

    /// Makes a folder that is removed if a signal ends the process.
    static func makeFolder(_ folder: URL, _ make: (URL) throws -> Void) rethrows {
        try withoutOne {
            try make(folder)
            folders.insert(folder)
        }
    }

    static func removeFolder(_ folder: URL) {
        withoutOne {
            try? FileManager.default.removeItem(at: folder)
            folders.remove(folder)
        }
    }

    private static func endAtSignal(_ source: Int32) {
        var number: UInt8 = 0
        while read(source, &number, 1) != 1 {}
        lock.lock()
        for folder in folders {
            // Another thread may be writing into it.
            for _ in 0..<100 where (try? FileManager.default.removeItem(at: folder)) == nil {}
        }
        signal(Int32(number), SIG_DFL)
        kill(getpid(), Int32(number))
    }
}

// A signal handler must not touch what Swift makes at its first use; these exist from the start.
private nonisolated(unsafe) var pipeForSignals: Int32 = -1
private nonisolated(unsafe) var signalNoted: Int32 = 0

private func noteSignal(_ number: Int32) {
    let before = errno
    signalNoted = number
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(pipeForSignals, &byte, 1)
    errno = before
}
