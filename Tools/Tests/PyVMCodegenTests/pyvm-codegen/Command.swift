import Foundation
import Subprocess

/// The command that the test run has built.
enum Command {
    struct Result {
        var status: Int32?
        var output: String
        var errors: String
    }

    static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "pyvm-codegen"
    )
    .path

    static func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Result {
        try await run(path, arguments, environment: environment)
    }

    /// A shell runs the script, in which "$@" is the command and its arguments.
    static func run(_ arguments: [String], by script: String) async throws -> Result {
        try await run("/bin/sh", ["-c", script, "sh", path] + arguments, environment: [:])
    }

    private static func run(
        _ program: String, _ arguments: [String], environment: [String: String]
    ) async throws -> Result {
        let variables = environment.map { (Environment.Key(rawValue: $0.key)!, Optional($0.value)) }
        let result = try await Subprocess.run(
            .path(.init(program)), arguments: Arguments(arguments),
            environment: .inherit.updating(Dictionary(uniqueKeysWithValues: variables)),
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        guard case .exited(let status) = result.terminationStatus else {
            return Result(status: nil, output: result.standardOutput, errors: result.standardError)
        }
        return Result(status: status, output: result.standardOutput, errors: result.standardError)
    }
}

/// Each file of a folder with its contents, and each empty folder.
func contents(of folder: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        found[path] = FileManager.default.contents(atPath: folder.appending(path: path).path) ?? Data()
    }
    return found
}
