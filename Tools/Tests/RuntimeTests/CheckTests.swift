import Foundation
import Testing

/// A row of `Tests/checks/checks.txt`, on one CPython or on none in particular.
struct Check: CustomStringConvertible {
    let name: String
    let cpython: String?
    let command: [String]

    var description: String { cpython.map { "\(name) on CPython \($0)" } ?? name }

    private static let rows: [[String]] = {
        let file = project.appending(path: "Tests/checks/checks.txt")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ").map(String.init) }
    }()

    /// Those of a CPython, or with nil those of none in particular.
    static func all(on cpython: String?) -> [Check] {
        rows.filter { $0[1] == (cpython == nil ? "once" : "each") }.map { row in
            let command = row.dropFirst(3).map { $0.replacing("BUILD", with: "build") }
            return Check(
                name: row[0], cpython: cpython, command: command.map { $0.replacing("VERSION", with: cpython ?? "") })
        }
    }
}

/// The scripts that look at the whole: the library as it is built, its headers, an installation, the documents. Those
/// of each CPython run beside those of the others.
@Suite struct CheckTests {
    @Test func thereAreSome() { #expect(Check.all(on: nil).count > 10 && Check.all(on: "3.13").count > 5) }

    /// Not each CPython has one: what it has none for, the check passes over.
    @Test func numpyWasFetched() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: project.appending(path: ".cache/numpy").path)
        #expect(folders.contains { $0.hasPrefix("3.") }, "no NumPy in .cache/numpy; run scripts/fetch-numpy")
    }

    @Test(arguments: [nil] + cpythons.map(Optional.some))
    func passes(on cpython: String?) async throws {
        for check in Check.all(on: cpython) {
            let outcome = try await runProgram(check.command, within: 1200)
            #expect(outcome.succeeded, "\(check): \(outcome)")
        }
    }
}
