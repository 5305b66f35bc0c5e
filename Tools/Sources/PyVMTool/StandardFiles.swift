import Foundation
import Synchronization

/// Standard input, output and errors of the process (0 to 2), which may be closed when it starts. Python then has None
/// for them, and so does a VM here.
public enum StandardFiles {
    /// Those that were closed. Nothing of the command's own is written to them: they may be files of the program's.
    static var closed: [Int32] { state.withLock(\.closed) }

    private struct State {
        var closed: [Int32] = []
        var areHeld = false
    }

    private static let state = Mutex(State())

    /// Opens those that are closed, so that no file of the command's own gets such a number. To be called before any
    /// other file is opened.
    public static func hold() {
        state.withLock { state in
            state.closed = (STDIN_FILENO...STDERR_FILENO).filter { fcntl($0, F_GETFD) < 0 }
            // A new file has the lowest number that is free.
            for _ in state.closed { _ = open("/dev/null", O_RDWR) }
            state.areHeld = true
        }
    }

    /// Closes them again. To be called before the first VM is made: CPython then looks at them.
    static func release() {
        state.withLock { state in
            if state.areHeld { for number in state.closed { close(number) } }
            state.areHeld = false
        }
    }
}
