import ArgumentParser
import Foundation
import PyVMCodegen
@preconcurrency import Rainbow

extension ReportFormat: ExpressibleByArgument {}

struct DiffCommand: AsyncParsableCommand {
    enum Threshold: String, ExpressibleByArgument, CaseIterable {
        case breaking, risky, any

        /// Whether the report has such changes.
        func isPassed(by report: Report) -> Bool {
            let severities: [Severity] =
                switch self {
                case .breaking: [.breaking]
                case .risky: [.breaking, .risky]
                case .any: Severity.allCases
                }
            return severities.contains { report.count(of: $0) > 0 }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract:
            "Tells what changes from one CPython, or one abi.lock, to another, and what the changes do to programs.",
        discussion: """
            OLD and NEW are each a version (3.13: the snapshot in codegen/snapshots, as its newest release; 3.13.4: as that \
            one), a snapshot file, the include folder of a CPython, or git:REVISION (git:REVISION:3.13) for the snapshot of that commit; or each an abi.lock.

            Exits 0; 1 if --fail-on is met; 2 if something cannot be read. Findings listed in codegen/waivers.toml do not count.
            """)

    @Argument(help: "What was.")
    var old: String

    @Argument(help: "What is.")
    var new: String

    @Option(help: "The report's format: text, markdown, json, html or github (annotations).")
    var format: ReportFormat = .text

    @Option(help: "Exit with status 1 if there are such changes: breaking, risky (or worse) or any.")
    var failOn: Threshold?

    @Option(help: "A file to write to; standard output if absent.")
    var output: String?

    @Option(help: "PyVM's source tree.")
    var tree = "."

    func run() async throws {
        let report = try await Diff(tree: try SourceTree(locked: tree, for: .reading)).run(old: old, new: new)
        if output != nil { Rainbow.enabled = false }
        let text = try format.text(of: report)
        try ReportFile.write(text, to: output)
        if let failOn, failOn.isPassed(by: report) { throw ExitCode(1) }
    }
}
