import Foundation

/// The signals that are passed on to the VMs, whose Python code may have handlers for them.
enum PassedSignals {
    /// The thread that made the fault cannot go on.
    private static let ofFaults = [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGABRT]

    /// Nobody can handle these.
    private static let ofTheKernel = [SIGKILL, SIGSTOP]

    /// A program that is to be stopped takes its handler away, sends the signal to itself and sets the handler again
    /// when it goes on. It must have been stopped when that os.kill returns; a signal that is passed on comes later.
    private static let ofJobControl = [SIGTSTP, SIGTTIN, SIGTTOU]

    /// Python code gets an exception instead. They are ignored, and children have to inherit that.
    private static let ofOutput = [SIGPIPE, SIGXFSZ]

    /// libpyvm wakes threads by SIGURG; by the last real-time signal where the process ignores that.
    private static let ofLibpyvm = [SIGURG, __libc_current_sigrtmax()]

    static let all: [Int32] = {
        let others = ofFaults + ofTheKernel + ofJobControl + ofOutput + ofLibpyvm
        return (1...__libc_current_sigrtmax()).filter { !others.contains($0) }
    }()

    /// Whether the signal does something by default. What it does, for all that are passed on, is ending the process.
    static func endsByDefault(_ number: Int32) -> Bool {
        ![SIGCHLD, SIGWINCH, SIGCONT].contains(number)
    }
}
