import Foundation
import Testing

/// The Swift examples that `swift run` runs, on every CPython found.
@Suite struct SwiftExampleTests {
    private static func run(_ program: String, _ arguments: [String], on cpython: String) async throws -> Outcome {
        try await runProgram(
            ["scripts/with-python", cpython, "Examples/.build/debug/\(program)"] + arguments,
            as: "Examples/\(program)", on: cpython)
    }

    /// Also with more VMs than columns, and one.
    @Test(arguments: cpythons)
    func statisticsOfACSV(on cpython: String) async throws {
        for vms in ["1", "2", "6"] {
            let outcome = try await Self.run(
                "csv-statistics", ["Examples/csv-statistics/weather.csv", "--vms", vms], on: cpython)
            #expect(
                outcome.succeeded
                    && outcome.description.contains(
                        """
                        Examples/csv-statistics/weather.csv
                        column       count  missing  distinct   mean  median  deviation   min   max
                        station          6        0         2      -       -          -     -     -
                        day              6        0         3      2       2     0.8944     1     3
                        temperature      6        0         6  4.833       5       6.94  -3.5  12.5
                        rain             5        1         5    2.5     1.4      3.173     0   7.7
                        remark           2        4         2      -       -          -     -     -
                        """),
                "\(outcome)")
        }
    }

    @Test func whatIsNoCSVIsToldAndTheOthersAreDone() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pyvm-csv-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let empty = folder.appending(path: "empty.csv").path, uneven = folder.appending(path: "uneven.csv").path
        let good = folder.appending(path: "good.csv").path
        try Data().write(to: URL(filePath: empty))
        try Data("a,b\n1,2\n3\n".utf8).write(to: URL(filePath: uneven))
        try Data("a;b\n1;2\n".utf8).write(to: URL(filePath: good))
        let cpython = try #require(cpythons.first)
        let outcome = try await Self.run(
            "csv-statistics", [empty, uneven, "\(folder.path)/none.csv", good, "--delimiter", ";"], on: cpython)
        #expect(!outcome.succeeded)
        for text in ["the file is empty", "No such file", "good.csv\ncolumn", "\na           1"] {
            #expect(outcome.description.contains(text), "\(text): \(outcome)")
        }
        let commas = try await Self.run("csv-statistics", [uneven], on: cpython)
        #expect(
            !commas.succeeded && commas.description.contains("line 3 has 1 fields, and the first line 2"), "\(commas)")
        let none = try await Self.run("csv-statistics", [good, "--vms", "0"], on: cpython)
        #expect(!none.succeeded && none.description.contains("--vms must be 1 or more"), "\(none)")
    }

    @Test(arguments: cpythons)
    func pluginsHaveLimits(on cpython: String) async throws {
        let scripts = ["square", "greedy", "endless", "hungry"].map { "Examples/plugins/scripts/\($0).py" }
        let outcome = try await Self.run("plugins", scripts + ["--seconds", "2"], on: cpython)
        #expect(
            outcome.succeeded
                && outcome.description.contains(
                    """
                    square.py: at (0, 1), fuel 81
                    greedy.py: stopped: 14 units of fuel are needed, and 2 are left
                    endless.py: failed: KeyboardInterrupt
                    hungry.py: failed: MemoryError
                    """),
            "\(outcome)")
    }
}
