import ArgumentParser
import PyVM
import PyVMTool

struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Calls a Python function for each input, on all processors, and prints the results.",
        usage: "pyvm map [<option> ...] <function> [<input> ... | -]",
        discussion: """
            The function is named as module:function (pyvm map os.path:getsize *.py), or it is an expression in which \
            _ is the input (pyvm map 'len(_)' < words). Modules that an expression names are imported. Modules are found \
            as with `python -m`, also in the current folder.

            An input is a text: each argument, as the name of a file; or each line of standard input if there are no \
            arguments, and in the place of -. Results are printed as by print, one after the other in the order of \
            the inputs, as soon as they are there. What the function itself prints goes to stderr, with the number of \
            its input before each line.

            An input fails if the function raises an exception, or is interrupted by --timeout. Failures are listed on \
            stderr at the end. The exit status is 0 if no input failed, else 1; 2 if nothing was run, because the \
            command or the function has a mistake; 130 after Ctrl-C.
            """)

    @Option(
        name: .customLong("import"),
        help: "A module for the expression, also 'numpy as np' or 'from math import sqrt'. May be repeated.")
    var imports: [String] = []

    @Flag(help: "Lines of standard input are JSON, and results are printed as JSON.")
    var json = false

    @Flag(
        name: [.customShort("0"), .long],
        help: "Inputs in standard input end with a NUL, not with a line's end: find -print0.")
    var null = false

    @Flag(help: "Print results as they come, in any order.")
    var unordered = false

    @Option(parsing: .unconditional, help: "How many VMs work side by side. (default: one for each processor)")
    var workers: Int?

    @Option(parsing: .unconditional, help: "Interrupt an input that takes more seconds.")
    var timeout: Double?

    @Option(parsing: .unconditional, help: "Try an input that fails again, so many times.")
    var retries = 0

    @Option(help: "Note what is done in a file; the next run with it prints that, and does only the rest.")
    var journal: String?

    @Flag(help: "List failures with their tracebacks.")
    var traceback = false

    @Flag(help: "Show no progress, which is on stderr if that is a terminal.")
    var noProgress = false

    @Option(help: "default, own-gil, shared-gil or isolated.")
    var kind = VMConfiguration.Kind.standard.rawValue

    @Option(help: "A CPython: a version (3.13), an interpreter, an environment's folder or a libpython.")
    var python: String?

    @Argument(help: "module:function, or an expression with _.")
    var function: String

    @Argument(help: "The inputs.")
    var inputs: [String] = []

    func run() throws {
        var request = try MapRequest(
            function: CommandWords.checked(function), inputs: inputs.map(CommandWords.decoded))
        request.imports = try imports.map { try CommandWords.checked($0) }
        request.isJSON = json
        request.separator = null ? 0 : UInt8(ascii: "\n")
        request.isOrdered = !unordered
        request.workers = try workers.map { try MapRequest.checked(workers: $0) }
        request.timeout = try timeout.map { try RunRequest.checked(timeout: $0) }
        request.retries = try MapRequest.checked(retries: retries)
        request.kind = try RunRequest.checked(kind: kind)
        request.python = try python.map { try CommandWords.checked($0) }
        request.journal = try journal.map { try CommandWords.checked($0) }
        request.showsProgress = !noProgress
        request.showsTracebacks = traceback
        throw ExitCode(try inOtherThread { [request] in try MapRun(request).run() })
    }
}
