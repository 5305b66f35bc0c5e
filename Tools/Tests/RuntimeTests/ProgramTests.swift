import Foundation
import Testing

/// Runs the C test programs on every CPython found, each in a process of its own.
@Suite(.serialized) struct ProgramTests {
    @Test func cpythonsWereFound() {
        print("CPythons found: \(cpythons.joined(separator: ", "))")
        #expect(!cpythons.isEmpty, "no engine was built; run 'make engines'")
        #expect(!programs(in: "runtime").isEmpty && !programs(in: "api").isEmpty, "no program was built; run 'make test-programs'")
    }

    @Test(arguments: programs(in: "generated") + programs(in: "runtime") + programs(in: "api"), cpythons)
    func program(_ program: String, on cpython: String) async throws {
        let outcome = try await runProgram(["scripts/with-python", cpython, program])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test(arguments: cpythons)
    func aRunningPythonIsAVM(on cpython: String) async throws {
        let outcome = try await runProgram(["Tests/host/test-host", "build", cpython])
        #expect(outcome.succeeded, "\(outcome)")
    }

    @Test(arguments: cpythons)
    func engineFunctions(of cpython: String) async throws {
        let programs = programs(in: "engine-\(cpython)")
        #expect(!programs.isEmpty, "no engine test was built; run 'make engine-tests'")
        for program in programs {
            let outcome = try await runProgram(["scripts/with-python", "--home", cpython, program])
            #expect(outcome.succeeded, "\(outcome)")
        }
    }
}
