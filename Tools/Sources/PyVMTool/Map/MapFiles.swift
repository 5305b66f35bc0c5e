import Foundation

/// The process's standard input and output, which the command keeps for itself. What tasks and the programs that they
/// start write to standard output goes to standard errors, so that it is not among the results; their input is empty.
struct MapFiles {
    let input: Int32
    let output: Int32

    static func take() throws(VMFailure) -> MapFiles {
        let input = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
        let output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        let empty = open("/dev/null", O_RDONLY | O_CLOEXEC)
        guard input >= 0, output >= 0, empty >= 0, dup2(empty, STDIN_FILENO) >= 0,
            dup2(STDERR_FILENO, STDOUT_FILENO) >= 0
        else { throw VMFailure("standard input and output cannot be set up: \(String(cString: strerror(errno)))") }
        close(empty)
        return MapFiles(input: input, output: output)
    }

    var inputIsTerminal: Bool { isatty(input) != 0 }
}
