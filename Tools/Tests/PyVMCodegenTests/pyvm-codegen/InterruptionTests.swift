import Foundation
import Testing

@testable import PyVMCodegen

/// Signals, other commands on the same tree, and outputs that take nothing.
@Suite struct InterruptionTests {
    private static let headers = testFolder.appending(path: "Fixtures/python3.12").path

    /// A tree, and a folder for temporary files that has to be empty at the end.
    private static func make() throws -> (tree: TemporaryTree, scratch: TemporaryTree) {
        let scratch = try TemporaryTree()
        for name in try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) {
            try FileManager.default.removeItem(at: scratch.url.appending(path: name))
        }
        return (try TemporaryTree(), scratch)
    }

    private func generate(_ tree: TemporaryTree, by script: String) async throws -> Command.Result {
        try await Command.run(["generate", "--tree", tree.url.path, "--python", Self.headers], by: script)
    }

    @Test(arguments: ["INT", "TERM", "HUP"])
    func aSignalLeavesTheTreeAsItWasOrWhole(signal: String) async throws {
        let (whole, _) = try Self.make()
        let before = try contents(of: whole.url)
        let start = ContinuousClock.now
        #expect(try await generate(whole, by: "\"$@\"").status == 0)
        let time = (ContinuousClock.now - start) / .milliseconds(1)
        let after = try contents(of: whole.url)
        for step in 1...10 {
            let (temporary, scratch) = try Self.make()
            let delay = time * Double(step) / 10_000
            // A shell starts what runs in the background with SIGINT ignored.
            let script = "export TMPDIR='\(scratch.url.path)'; exec timeout -s \(signal) \(delay) \"$@\""
            let result = try await generate(temporary, by: script)
            #expect([124, 0].contains(result.status) && result.errors.isEmpty, "\(result)")
            let found = try contents(of: temporary.url)
            #expect(found == before || found == after, "\(signal) after \(delay) s left half a tree")
            #expect(try contents(of: scratch.url).isEmpty)
        }
    }

    @Test func twoCommandsOnOneTreeWorkOneAfterTheOther() async throws {
        let (temporary, _) = try Self.make()
        let script = """
            "$@" >"$4/first" 2>&1 & first=$!
            "$@" >"$4/second" 2>&1; second=$?
            wait $first; echo "$? $second"
            """
        let result = try await generate(temporary, by: script)
        #expect(result.output == "0 0\n", "\(result)")
        let said = try temporary.text("first") + temporary.text("second")
        #expect(said.contains(", 0 changed") && said.contains("made include/pyvm/types.h"), "\(said)")
        #expect(try await Command.run(["check", "--tree", temporary.url.path, "--python", Self.headers]).status == 0)
    }

    @Test func aCommandWaitsForTheTreeAndSaysSo() async throws {
        let (temporary, _) = try Self.make()
        let script = "flock \"$4/codegen\" sleep 2 & sleep 0.5; \"$@\"; status=$?; wait; exit $status"
        let result = try await generate(temporary, by: script)
        #expect(result.status == 0)
        #expect(result.errors == "pyvm-codegen: another pyvm-codegen works on \(temporary.url.path): waiting for it\n")
    }

    @Test func commandsThatReadWaitForNoOther() async throws {
        let (temporary, _) = try Self.make()
        #expect(try await generate(temporary, by: "\"$@\"").status == 0)
        let script = "flock -s \"$4/codegen\" sleep 9 >/dev/null 2>&1 & sleep 0.5; \"$@\""
        let result = try await Command.run(
            ["check", "--tree", temporary.url.path, "--python", Self.headers], by: script)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
    }

    @Test(arguments: [
        (">/dev/full", "standard output: cannot be written (No space left on device)"),
        (">&-", "standard output: cannot be written (Bad file descriptor)"),
    ])
    func anOutputThatTakesNothingIsStatus2(redirection: String, expected: String) async throws {
        let (temporary, _) = try Self.make()
        let tree = ["--tree", temporary.url.path]
        #expect(try await generate(temporary, by: "\"$@\"").status == 0)
        for arguments in [
            ["generate", "--python", Self.headers] + tree, ["check", "--python", Self.headers] + tree,
            ["snapshot", "--python", Self.headers] + tree, ["coverage"] + tree, ["diff", "3.12", "3.12"] + tree,
            ["headers", "--python", Self.headers], ["--help"], ["generate", "--help"],
        ] {
            let result = try await Command.run(arguments, by: "\"$@\" \(redirection)")
            #expect(result.status == 2 && result.errors == "pyvm-codegen: \(expected)\n", "\(arguments): \(result)")
        }
        #expect(try await Command.run(["check", "--python", Self.headers] + tree).status == 0)
    }

    @Test(arguments: [
        [], ["generate"], ["check"], ["snapshot"], ["diff"], ["coverage"], ["docs"], ["headers"],
    ])
    func aMistakeInTheCommandLineIsStatus2(command: [String]) async throws {
        let result = try await Command.run(command + ["--no-such-option"])
        #expect(result.status == 2 && result.output.isEmpty, "\(result)")
        #expect(result.errors.contains("Error: ") && result.errors.contains("Usage: pyvm-codegen"), "\(result)")
        let help = try await Command.run(command + ["--help"])
        #expect(help.status == 0 && help.errors.isEmpty && help.output.contains("USAGE"), "\(help)")
    }
}
