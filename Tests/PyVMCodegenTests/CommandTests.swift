import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

/// The command as a user meets it: what it prints, and its exit status.
@Suite struct CommandTests {
    /// The executable that the test run has built.
    private static let command: String = {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return folder.appending(path: "pyvm-codegen").path
    }()

    private func run(_ arguments: String..., environment: [Environment.Key: String] = [:]) async throws -> (status: Int32?, output: String, errors: String) {
        let result = try await Subprocess.run(
            .path(.init(Self.command)), arguments: Arguments(arguments),
            environment: .inherit.updating(Dictionary(uniqueKeysWithValues: environment.map { ($0.key, Optional($0.value)) })),
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        guard case .exited(let status) = result.terminationStatus else { return (nil, result.standardOutput, result.standardError) }
        return (status, result.standardOutput, result.standardError)
    }

    private var fixture: String { testFolder.appending(path: "Fixtures/python3.12").path }

    @Test func generateWritesAndThenChangesNothing() async throws {
        let temporary = try TemporaryTree()
        let arguments = ["generate", "--tree", temporary.url.path, "--python", fixture]
        let first = try await run(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("made include/pyvm/types.h"))
        let second = try await run(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4])
        #expect(second.status == 0)
        #expect(second.output.contains(", 0 changed"), "\(second.output)")
    }

    @Test func checkNamesWhatDiffersAndTheCommandThatMendsIt() async throws {
        let temporary = try TemporaryTree()
        _ = try await run("generate", "--tree", temporary.url.path, "--python", fixture)
        let clean = try await run("check", "--tree", temporary.url.path, "--python", fixture)
        #expect(clean.status == 0, "\(clean.output)\(clean.errors)")
        try temporary.write("changed by hand", to: "Sources/libpyvm/table.h")
        let changed = try await run("check", "--tree", temporary.url.path, "--python", fixture)
        #expect(changed.status == 1)
        #expect(changed.output.contains("Sources/libpyvm/table.h differs from what is generated"))
        #expect(changed.output.contains("run: pyvm-codegen generate"))
    }

    @Test func coverageExitsWith1ForANameThatNothingExplains() async throws {
        let temporary = try TemporaryTree()
        _ = try await run("generate", "--tree", temporary.url.path, "--python", fixture)
        #expect(try await run("coverage", "--tree", temporary.url.path).status == 0)
        try temporary.write("function PyList_Unheard\n", to: "codegen/docs/inventory-3.12.txt")
        let coverage = try await run("coverage", "--tree", temporary.url.path)
        #expect(coverage.status == 1)
        #expect(coverage.output.contains("PyList_Unheard"))
    }

    @Test(arguments: [
        (["generate", "--python", "2.7"], "CPython 2.7 is too old; 3.11 is the oldest that works"),
        (["generate", "--python", "3.99"], "CPython 3.99: its headers are in none of"),
        (["generate", "--python", "/nowhere"], "/nowhere: neither a version such as 3.13, nor an interpreter"),
        (["generate", "--python", "/bin/false"], "/bin/false: not a Python interpreter"),
        (["generate", "--tree", "/tmp"], "no codegen folder there"),
        (["docs", "--html", "nonsense"], "--html nonsense: write a version"),
    ])
    func whatCannotBeDoneIsSaidInOneLineWithStatus2(arguments: [String], expected: String) async throws {
        let temporary = try TemporaryTree()
        var all = arguments
        if !all.contains("--tree") { all += ["--tree", temporary.url.path] }
        let result = try await Subprocess.run(
            .path(.init(Self.command)), arguments: Arguments(all), output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        #expect(result.terminationStatus == .exited(2), "\(result.terminationStatus)")
        #expect(result.standardError.contains(expected), "\(result.standardError)")
        #expect(result.standardError.split(separator: "\n").count == 1, "\(result.standardError)")
    }

    @Test func aMissingClangIsStatus2AndLeavesNothing() async throws {
        let temporary = try TemporaryTree()
        let result = try await run(
            "generate", "--tree", temporary.url.path, "--python", fixture, environment: ["PYVM_CLANG": "/nowhere/clang"])
        #expect(result.status == 2)
        #expect(result.errors.contains("/nowhere/clang could not be run"))
        #expect(!FileManager.default.fileExists(atPath: temporary.url.appending(path: "codegen/snapshots").path))
    }
}
