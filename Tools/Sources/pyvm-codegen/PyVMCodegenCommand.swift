import ArgumentParser
import Foundation
import PyVMCodegen

@main
struct PyVMCodegenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pyvm-codegen",
        abstract: "Makes PyVM's C library from the headers of CPython.",
        discussion: """
            Exits 0; 1 if the answer is no: check finds differences, coverage a name that nothing explains, diff what \
            --fail-on asks for; 2 if the command line has a mistake, or something cannot be read, found or written.
            """,
        subcommands: [
            Generate.self, Check.self, SnapshotCommand.self, DiffCommand.self, CoverageCommand.self, Docs.self,
            Headers.self,
        ])

    static func main() async {
        StandardOutput.reserve()
        Interruption.prepare()
        do {
            try await runParsed()
        } catch let status as ExitCode {
            Interruption.waitIfInterrupted()
            Foundation.exit(status.rawValue)
        } catch  where exitCode(for: error) == .success {
            // --help and the like.
            do { try StandardOutput.print(fullMessage(for: error)) } catch {
                fail(with: StandardError.line("\(error)"))
            }
        } catch  where exitCode(for: error) == .validationFailure {
            fail(with: fullMessage(for: error))
        } catch {
            fail(with: StandardError.line("\(error)"))
        }
    }

    private static func fail(with message: String) -> Never {
        Interruption.waitIfInterrupted()
        StandardError.write(message)
        Foundation.exit(2)
    }
}

extension SourceTree {
    /// The tree, locked until the command ends.
    init(locked root: String, for use: TreeLock.Use) throws {
        try self.init(root: root)
        try TreeLock.take(self, for: use) { StandardError.print($0) }
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

    /// The pipeline of the tree, which other commands leave alone from now on.
    func pipeline(for use: TreeLock.Use, accepting losses: LossOptions? = nil) throws -> Pipeline {
        Pipeline(tree: try SourceTree(locked: tree, for: use), acceptsLosses: losses?.acceptLosses ?? false)
    }

    func headers() async throws -> [PythonHeaders] {
        let list = try AnnotationsReader(tree: SourceTree(root: tree)).cpythons()
        return try await FoundHeaders.named(python, by: HeaderFinder(list: list))
    }
}

/// The option of the commands that write snapshots.
struct LossOptions: ParsableArguments {
    @Flag(help: "Write a snapshot even if it lacks many items that the tree's snapshot of that CPython has.")
    var acceptLosses = false
}
