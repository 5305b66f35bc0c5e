import Foundation
import Testing

/// Runs the C test programs on every CPython found, each in a process of its own.
@Suite(.serialized) struct ProgramTests {
    @Test func cpythonsWereFound() {
        print("CPythons found: \(cpythons.joined(separator: ", "))")
        #expect(!cpythons.isEmpty, "no engine was built for the CPythons that are to be tested; run 'make engines'")
        #expect(!programs(of: "libpyvm").isEmpty && !programs(of: "api").isEmpty)
    }

    @Test(
        arguments: programs(of: "generated") + programs(of: "libpyvm") + programs(of: "api") + programs(of: "support"),
        cpythons)
    func program(_ program: String, on cpython: String) async throws {
        let outcome = try await runProgram(["scripts/with-python", cpython, program])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test(arguments: cpythons)
    func engineFunctions(of cpython: String) async throws {
        let programs = programs(of: "engine", in: "engine-\(cpython)")
        #expect(!programs.isEmpty)
        for program in programs {
            let outcome = try await runProgram(["scripts/with-python", "--home", cpython, program])
            #expect(outcome.succeeded, "\(outcome)")
        }
    }
}
