import ArgumentParser
import PyVMCodegen
import PyVMDocs

struct CoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract:
            "Counts the documented C API: what works, and each name left out with its reason; exits 1 if a name is neither."
    )

    @Option(help: "PyVM's source tree.")
    var tree = "."

    @Option(help: "A version to print; all if absent. May be repeated.")
    var python: [String] = []

    func run() async throws {
        let result = try await Pipeline(tree: try SourceTree(locked: tree, for: .reading)).run([])
        let coverage = Coverage(result)
        for version in coverage.versions where python.isEmpty || python.contains(version.version.description) {
            try StandardOutput.print(CoverageText.table(version))
        }
        try StandardOutput.print(CoverageText.leftOut(coverage))
        let unexplained = CoverageText.unexplained(coverage)
        guard unexplained.isEmpty else {
            try StandardOutput.print(unexplained)
            throw ExitCode(1)
        }
    }
}
