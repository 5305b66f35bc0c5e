import ArgumentParser
import PyVMCodegen

struct Headers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the CPythons found, one a line: the version and the compiler's flags for its headers.")

    @Option(
        help:
            "A CPython: a version (3.13), an interpreter or the folder of its Python.h. May be repeated; every one found if absent."
    )
    var python: [String] = []

    func run() async throws {
        for headers in try await HeaderFinder().headers(named: python) {
            print("\(headers.version) \(headers.compilerFlags.joined(separator: " "))")
        }
    }
}
