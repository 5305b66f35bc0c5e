import Foundation
import Testing

/// A row of `Tests/checks/checks.txt`, on one CPython or on none in particular.
struct Check: CustomTestStringConvertible {
    let name: String
    let cpython: String?
    let command: [String]

    var testDescription: String { cpython.map { "\(name) on CPython \($0)" } ?? name }

    private static let rows: [[String]] = {
        let file = project.appending(path: "Tests/checks/checks.txt")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ").map(String.init) }
    }()

    static let all: [Check] = rows.flatMap { row in
        let command = row.dropFirst(3).map { $0.replacing("BUILD", with: "build") }
        guard row[1] == "each" else { return [Check(name: row[0], cpython: nil, command: command)] }
        return cpythons.map { cpython in
            Check(name: row[0], cpython: cpython, command: command.map { $0.replacing("VERSION", with: cpython) })
        }
    }
}

/// The scripts that look at the whole: the library as it is built, its headers, an installation, the documents.
@Suite(.serialized) struct CheckTests {
    @Test func thereAreSome() { #expect(Check.all.count > 10) }

    /// Not each CPython has one: what it has none for, the check passes over.
    @Test func numpyWasFetched() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: project.appending(path: ".cache/numpy").path)
        #expect(folders.contains { $0.hasPrefix("3.") }, "no NumPy in .cache/numpy; run scripts/fetch-numpy")
    }

    @Test(arguments: Check.all)
    func passes(_ check: Check) async throws {
        let outcome = try await runProgram(check.command, within: 1200)
        #expect(outcome.succeeded, "\(outcome)")
    }
}
