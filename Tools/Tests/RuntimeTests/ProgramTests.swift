import Foundation
import Testing

/// Runs the C test programs on every CPython found, each in a process of its own.
@Suite struct ProgramTests {
    @Test func cpythonsWereFound() {
        print("CPythons found: \(cpythons.joined(separator: ", "))")
        #expect(!cpythons.isEmpty, "no engine was built for the CPythons that are to be tested; run 'make engines'")
        for list in ["each", "once", "inside", "engine"] {
            #expect(!programs(list).isEmpty, "scripts/list-c-tests \(list) lists nothing")
        }
    }

    /// So that nothing is left out and nobody knows.
    @Test func namesWhatIsLeftOut() {
        let tests = programs("each") + programs("inside") + programs("engine") + Check.names + ["PyVMTests"]
        for test in tests.sorted() {
            let left = cpythons.filter { !cpythons(for: test).contains($0) }.joined(separator: ", ")
            if !left.isEmpty { print("left out, as Tests/ends.txt says: \(test) on CPython \(left)") }
        }
        for row in between.keys {
            #expect(
                tests.contains { $0 == row || row.hasSuffix("/") && $0.hasPrefix(row) },
                "Tests/ends.txt: there is no test \(row)")
        }
        #expect(!between.isEmpty)
    }

    private static let runs = (programs("each") + programs("inside")).flatMap { program in
        cpythons(for: program).map { (program, $0) }
    }

    @Test(arguments: zip(runs.map(\.0), runs.map(\.1)))
    func succeeds(program: String, on cpython: String) async throws {
        let outcome = try await runProgram(
            ["scripts/with-python", cpython, "build/tests/\(program)"], as: program, on: cpython, .short)
        #expect(outcome.succeeded, "\(outcome)")
    }

    /// These test libpyvm's own functions, and need no CPython.
    @Test(arguments: programs("once"))
    func succeeds(program: String) async throws {
        let outcome = try await runProgram(["build/tests/\(program)"], as: program, on: nil, .short)
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test(arguments: programs("engine"), cpythons)
    func engineFunctionsSucceed(program: String, of cpython: String) async throws {
        let built = "build/tests/engine-\(cpython)/\(program.dropFirst("engine/".count))"
        let outcome = try await runProgram(
            ["scripts/with-python", "--home", cpython, built], as: program, on: cpython, .short)
        #expect(outcome.succeeded, "\(outcome)")
    }
}
