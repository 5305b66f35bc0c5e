import ArgumentParser
import PyVM
import PyVMTool

struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs Python programs as `python` does, in VMs of one process, one thread each, all at once.",
        usage: """
            pyvm run [--vms <n>] [--kind <kind>] [--python <python>] [--timeout <seconds>] [<option of python> ...] \
            [-c <code> | -m <module> | <file> | -] [<argument> ...]
            """,
        discussion: """
            What follows pyvm's own options is a command line as `python` takes it: its options (-b -B -d -E -i -I -O -P \
            -q -s -S -u -v -V -W -x -X), then code, a module, a script, compiled code, a folder or an archive. Without \
            a program it is read from standard input; on a terminal, that is a prompt.

            With several VMs, every line of output begins with the VM's number, and a summary follows on stderr. The \
            exit status is 0 if the program's is 0 in every VM, else the first other one. It is 124 after a time-out, \
            130 after Ctrl-C, and 2 for a mistake in the command. A Ctrl-C that has not arrived after a second \
            is told of; a second one then leaves that VM behind.
            """)

    @Option(parsing: .unconditional, help: "How many VMs.")
    var vms = 1

    @Option(help: "default, own-gil, shared-gil or isolated.")
    var kind = VMConfiguration.Kind.standard.rawValue

    @Option(help: "A CPython: a version (3.13), an interpreter, an environment's folder or a libpython.")
    var python: String?

    @Option(parsing: .unconditional, help: "Raise KeyboardInterrupt in programs that still run after so many seconds.")
    var timeout: Double?

    @Argument(parsing: .captureForPassthrough, help: "Python's options, the program and its arguments.")
    var command: [String] = []

    func run() throws {
        // ArgumentParser passes these words through, so it does not see --help among them.
        if let first = command.first, ["-h", "--help"].contains(first) { throw CleanExit.helpRequest(Self.self) }
        try GivenWords.check()
        let kind = try RunRequest.checked(kind: kind)
        let timeout = try timeout.map { try RunRequest.checked(timeout: $0) }
        var request = try RunRequest(count: vms, command: command)
        request.kind = kind
        request.python = python
        request.timeout = timeout
        throw ExitCode(try inOtherThread { [request] in try ProgramRun(request).run() })
    }
}
