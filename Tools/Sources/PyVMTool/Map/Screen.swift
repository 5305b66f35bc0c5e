import Foundation
import Synchronization

/// Standard errors, and a progress line on it if it is a terminal. What is written goes above that line.
final class Screen: Sendable {
    private let showsProgress: Bool
    /// Whether the progress line is there now.
    private let isShown = Mutex(false)

    init(showsProgress: Bool) {
        let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
        self.showsProgress = showsProgress && isatty(STDERR_FILENO) != 0 && !["", "dumb"].contains(terminal)
    }

    func show(_ line: ProgressLine) {
        guard showsProgress else { return }
        isShown.withLock { isShown in
            // Behind the last column a terminal may begin another line.
            writeAll(Array("\r\(line.text(columns: Self.columns - 1))\u{1B}[K".utf8), to: STDERR_FILENO)
            isShown = true
        }
    }

    /// Writes something else to the terminal; the progress line comes back when it is next shown.
    func write(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        withoutProgress { writeAll(bytes, to: STDERR_FILENO) }
    }

    func complain(_ message: String) { write(Array("pyvm: \(message)\n".utf8)) }

    /// Takes the progress line away, and keeps it away meanwhile.
    func withoutProgress(_ body: () -> Void) {
        isShown.withLock { isShown in
            if isShown { writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
            isShown = false
            body()
        }
    }

    func clear() { withoutProgress {} }

    private static var columns: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }
}
