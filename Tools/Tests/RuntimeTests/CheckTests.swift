import Foundation
import Testing

/// A row of `Tests/checks/checks.txt`, on one CPython or on none in particular.
struct Check: CustomStringConvertible, Sendable {
    let name: String
    let cpython: String?
    let command: [String]

    var description: String { cpython.map { "\(name) on CPython \($0)" } ?? name }

    private static let rows: [[String]] = {
        let file = project.appending(path: "Tests/checks/checks.txt")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ").map(String.init) }
    }()

    static let names = rows.map { $0[0] }

    /// Those that run once on each CPython, or on the ends and one between.
    static func all(on cpython: String) -> [Check] {
        rows.filter { $0[1] == "each" && cpythons(for: $0[0]).contains(cpython) }.map { row in
            let command = command(of: row).map { $0.replacing("VERSION", with: cpython) }
            return Check(name: row[0], cpython: cpython, command: command)
        }
    }

    /// Those that run once, on no CPython in particular or with all of them.
    static let once: [Check] = rows.filter { $0[1] != "each" }.map { row in
        Check(name: row[0], cpython: nil, command: command(of: row).flatMap { $0 == "VERSIONS" ? cpythons : [$0] })
    }

    private static func command(of row: [String]) -> [String] {
        row.dropFirst(3).map { $0.replacing("BUILD", with: "build") }
    }
}

/// The scripts that look at the whole: the library as it is built, its headers, an installation, the documents.
@Suite struct CheckTests {
    @Test func thereAreSome() { #expect(Check.once.count > 10 && Check.all(on: "3.13").count > 5) }

    /// Not each CPython has one: what it has none for, the check passes over.
    @Test func numpyWasFetched() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: project.appending(path: ".cache/numpy").path)
        #expect(folders.contains { $0.hasPrefix("3.") }, "no NumPy in .cache/numpy; run scripts/fetch-numpy")
    }

    @Test(arguments: Check.once + cpythons.flatMap(Check.all))
    func passes(check: Check) async throws {
        let outcome = try await runProgram(check.command, as: check.name, on: check.cpython, .long, within: 1200)
        #expect(outcome.succeeded, "\(check): \(outcome)")
    }
}
