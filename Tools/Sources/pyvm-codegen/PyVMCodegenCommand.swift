import ArgumentParser
import CommandSupport
import Foundation
import PyVMCodegen

@main
struct PyVMCodegenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pyvm-codegen",
        abstract: "Makes PyVM's C library from the headers of CPython.",
        subcommands: [
            Generate.self, Check.self, SnapshotCommand.self, DiffCommand.self, CoverageCommand.self, Docs.self,
            Headers.self,
        ])

    static func main() async {
        do {
            try await runParsed()
        } catch let error as CodegenError {
            FileHandle.standardError.write(Data("pyvm-codegen: \(error)\n".utf8))
            Foundation.exit(2)
        } catch {
            exit(withError: error)
        }
    }
}

/// The options of every command.
struct TreeOptions: ParsableArguments {
    @Option(help: "PyVM's source tree.")
    var tree = "."

    @Option(
        help:
            "A CPython to read: a version (3.13), an interpreter or the folder of its Python.h. May be repeated; every one found if absent."
    )
    var python: [String] = []

    func pipeline() throws -> Pipeline {
        Pipeline(tree: try SourceTree(root: tree))
    }

    func headers() async throws -> [PythonHeaders] {
        let list = try AnnotationsReader(tree: SourceTree(root: tree)).cpythons()
        return try await HeaderFinder(list: list).headers(named: python)
    }
}
