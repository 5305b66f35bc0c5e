import ArgumentParser
import PyVMTool

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Tells which CPythons are found, what works on each, and what to do if something does not.",
        discussion:
            "Each test runs in a process of its own. Exits 0 if at least one CPython can be used, else 1.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Option(
        help: "The only CPython to look at: a version (3.13), an interpreter, an environment's folder or a libpython.")
    var python: String?

    @Option(help: "How to print the report: text or json.")
    var format = Format.text

    func run() throws {
        let report = try waiting { [python] in try await Doctor(python: python).examine() }
        switch format {
        case .text: print(DoctorText(report), terminator: "")
        case .json: print(try DoctorJSON(report), terminator: "")
        }
        throw ExitCode(report.status)
    }
}
