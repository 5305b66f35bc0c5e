import Foundation
import Subprocess

/// The project's folder, in which `make` has built the programs that these tests run.
let project = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

/// What a program that ran by itself has left behind.
struct Outcome: CustomStringConvertible {
    let succeeded: Bool
    let description: String
}

/// Runs a program of the project in a process of its own, so that a crash ends that process alone. `scripts/timed`
/// notes how long it took.
/// - Parameters:
///   - name: the test's, as in `make test TEST=name`; `Tests/alone.txt` may have it.
///   - cpython: the version that it runs on, if it is one in particular.
///   - seconds: after which it hangs; other tests run beside it.
func runProgram(
    _ arguments: [String], as name: String, on cpython: String?, _ order: Order = .oneOfSeveral,
    within seconds: Int = 300
) async throws -> Outcome {
    let timed = ["build", cpython.map { "\(name) on CPython \($0)" } ?? name]
    return try await Turns.run(alone.contains(name) ? .alone : order) {
        try await runNow(timed + ["timeout", "--kill-after=10", "\(seconds)"], arguments)
    }
}

private func runNow(_ timed: [String], _ arguments: [String]) async throws -> Outcome {
    let result = try await run(
        .path(.init(project.appending(path: "scripts/timed").path)), arguments: Arguments(timed + arguments),
        // Unbuffered, print writes a line and its end apart, and the lines of several VMs mix.
        environment: .inherit.updating(["PYTHONUNBUFFERED": nil]),
        workingDirectory: .init(project.path), output: .string(limit: 1 << 22), error: .string(limit: 1 << 22))
    let output = "\(result.standardOutput)\(result.standardError)"
    return Outcome(
        succeeded: result.terminationStatus.isSuccess,
        description: "\(arguments.joined(separator: " ")): \(result.terminationStatus)\n\(output)")
}

/// The tests that run while no other does: the names in `Tests/alone.txt`.
let alone: Set<String> = {
    let list = (try? String(contentsOf: project.appending(path: "Tests/alone.txt"), encoding: .utf8)) ?? ""
    return Set(
        list.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap {
            $0.split(separator: " ").first.map(String.init)
        })
}()

/// The CPythons for which `make engines` found headers and built an engine; of them the one that PYVM_TEST_PYTHON
/// names, if it is set.
let cpythons: [String] = {
    let wanted = ProcessInfo.processInfo.environment["PYVM_TEST_PYTHON"] ?? ""
    let list = (try? String(contentsOf: project.appending(path: "build/cpythons"), encoding: .utf8)) ?? ""
    return list.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
        .filter { wanted.isEmpty || $0 == wanted }
}()

/// The rows of `Tests/ends.txt`: the one CPython between the oldest and the newest that a test runs on, by the test's
/// name or by its folder's.
let between: [String: String] = {
    let list = (try? String(contentsOf: project.appending(path: "Tests/ends.txt"), encoding: .utf8)) ?? ""
    let lines = list.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let rows = lines.map { $0.split(separator: " ").map(String.init) }.filter { $0.count > 2 }
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
}()

/// The CPythons that a test runs on: all, or those that `Tests/ends.txt` says. If the one between is not here, all.
func cpythons(for name: String) -> [String] {
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    guard let one = between[name] ?? between[folder], cpythons.contains(one) else { return cpythons }
    return cpythons.filter { $0 == cpythons.first || $0 == one || $0 == cpythons.last }
}

/// The C tests of a list of `scripts/list-c-tests`, by their paths below `Tests/c` without `.c`.
func programs(_ list: String) -> [String] { lists[list] ?? [] }

/// All lists. They are made when the tests are planned: once these run, other threads open and close files, and
/// Foundation's Process may crash while it looks through those that are open.
private let lists: [String: [String]] = {
    let names = ["each", "once", "inside", "engine"]
    return Dictionary(uniqueKeysWithValues: names.map { ($0, lines(of: "scripts/list-c-tests", $0)) })
}()

private func lines(of program: String, _ argument: String) -> [String] {
    let script = Process(), output = Pipe()
    script.executableURL = project.appending(path: program)
    script.arguments = [argument]
    script.standardOutput = output
    guard (try? script.run()) != nil else { return [] }
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    script.waitUntilExit()
    return lines.split(separator: "\n").map(String.init)
}
