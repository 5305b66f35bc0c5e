import Foundation
import Testing

/// Runs the C test programs on every CPython found, each in a process of its own. The CPythons run beside each other,
/// since programs mostly wait.
@Suite struct ProgramTests {
    @Test func cpythonsWereFound() {
        print("CPythons found: \(cpythons.joined(separator: ", "))")
        #expect(!cpythons.isEmpty, "no engine was built for the CPythons that are to be tested; run 'make engines'")
        for list in ["each", "once", "engine"] {
            #expect(!programs(list).isEmpty, "scripts/list-c-tests \(list) lists nothing")
        }
    }

    @Test(arguments: cpythons)
    func programsOfEach(on cpython: String) async throws {
        for program in programs("each") {
            let outcome = try await runProgram(["scripts/with-python", cpython, "build/tests/\(program)"])
            #expect(outcome.succeeded, "\(outcome)")
        }
    }

    /// These test libpyvm's own functions, and need no CPython.
    @Test func programsOfNoCPython() async throws {
        for program in programs("once") {
            let outcome = try await runProgram(["build/tests/\(program)"])
            #expect(outcome.succeeded, "\(outcome)")
        }
    }

    @Test(arguments: cpythons)
    func engineFunctions(of cpython: String) async throws {
        for program in programs("engine") {
            let built = "build/tests/engine-\(cpython)/\(program.dropFirst("engine/".count))"
            let outcome = try await runProgram(["scripts/with-python", "--home", cpython, built])
            #expect(outcome.succeeded, "\(outcome)")
        }
    }
}
