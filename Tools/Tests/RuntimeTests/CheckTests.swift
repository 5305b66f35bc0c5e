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

    /// Those that run once on each CPython.
    static func all(on cpython: String) -> [Check] {
        rows.filter { $0[1] == "each" }.map { row in
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

/// Gives each of those who run checks the next one.
private actor CheckQueue {
    private var left = Check.once[...]

    func next() -> Check? { left.popFirst() }
}

/// The scripts that look at the whole: the library as it is built, its headers, an installation, the documents. Those
/// of each CPython run beside those of the others. Those that run once are shared out, for a long one at the end would
/// run alone.
@Suite struct CheckTests {
    private static let queue = CheckQueue()

    @Test func thereAreSome() { #expect(Check.once.count > 10 && Check.all(on: "3.13").count > 5) }

    /// Not each CPython has one: what it has none for, the check passes over.
    @Test func numpyWasFetched() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: project.appending(path: ".cache/numpy").path)
        #expect(folders.contains { $0.hasPrefix("3.") }, "no NumPy in .cache/numpy; run scripts/fetch-numpy")
    }

    @Test(arguments: cpythons)
    func passes(on cpython: String) async throws {
        for check in Check.all(on: cpython) { try await pass(check) }
    }

    @Test(arguments: 1...3)
    func passesOnce(runner: Int) async throws {
        while let check = await Self.queue.next() { try await pass(check) }
    }

    private func pass(_ check: Check) async throws {
        let outcome = try await runProgram(check.command, within: 1200)
        #expect(outcome.succeeded, "\(check): \(outcome)")
    }
}
