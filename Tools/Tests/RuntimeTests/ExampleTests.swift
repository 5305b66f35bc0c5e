import Foundation
import Testing

/// The examples do what they say, on every CPython found.
@Suite struct ExampleTests {
    @Test(arguments: cpythons)
    func helloPrintsThreeTimes(on cpython: String) async throws {
        let outcome = try await runProgram(
            ["scripts/with-python", cpython, "build/bin/hello"], as: "Examples/hello", on: cpython)
        #expect(outcome.succeeded, "\(outcome)")
        let lines = outcome.description.split(separator: "\n").filter { $0 == "Hello World1" }
        #expect(lines.count == 3, "\(outcome)")
    }

    @Test(arguments: cpythons)
    func swiftCallsTheCLibrary(on cpython: String) async throws {
        let outcome = try await runProgram(
            ["scripts/with-python", cpython, "build/bin/hello-swift"], as: "Examples/hello-swift", on: cpython)
        #expect(outcome.succeeded, "\(outcome)")
        #expect(outcome.description.contains("spam has 4 letters\neggs has 4 letters"), "\(outcome)")
    }

    @Test(arguments: cpythons)
    func extensionWorksInTwoVMs(on cpython: String) async throws {
        let outcome = try await runProgram(
            ["scripts/with-python", cpython, "build/bin/extension"], as: "Examples/extension", on: cpython)
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test(arguments: cpythons)
    func parallelRuns(on cpython: String) async throws {
        let outcome = try await runProgram(
            ["scripts/with-python", cpython, "build/bin/parallel", "2", "--rounds", "1"], as: "Examples/parallel",
            on: cpython)
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test(arguments: cpythons)
    func wordsOfFilesAreCountedInSeveralVMs(on cpython: String) async throws {
        let command = ["scripts/with-python", cpython, "build/bin/channels", "LICENSE", "LICENSE"]
        let outcome = try await runProgram(command, as: "Examples/channels", on: cpython)
        #expect(outcome.succeeded, "\(outcome)")
        #expect(outcome.description.contains("30 the\n"), "\(outcome)")
    }
    @Test(arguments: cpythons)
    func filesAreCountedInAPool(on cpython: String) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "pyvm-pool-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try String(repeating: "one two three\n", count: 100_000).write(to: file, atomically: true, encoding: .utf8)
        let command = ["scripts/with-python", cpython, "build/bin/pool", file.path, "LICENSE"]
        let outcome = try await runProgram(command, as: "Examples/pool", on: cpython)
        #expect(outcome.succeeded, "\(outcome)")
        #expect(outcome.description.contains("100021 lines, 300170 words, 1401073 bytes\n"), "\(outcome)")
    }
}
