import Foundation
import Subprocess
import Testing

@testable import PyVMTool

/// What becomes of a probe that does not end as it should.
@Suite struct ProbeProcessTests {
    private func run(_ script: String) async throws -> Probe.Answer {
        // The words of the probe follow, and are the shell's to ignore.
        let shell = SelfCommand(executable: "/bin/sh", commandLine: ["sh", "-c", script, "x"], count: 0)
        return await ProbeProcess(program: shell).run(.kind(.ownGIL), on: "3.13")
    }

    @Test func anAnswerIsTaken() async throws {
        #expect(try await run("echo noise; echo '{\"works\": true}'") == Probe.Answer(works: true))
    }

    @Test func theChildIsToldWhatToDo() async throws {
        let answer = try await run("echo \"{\\\"works\\\": false, \\\"message\\\": \\\"$*\\\"}\"")
        #expect(answer.message == "probe --python 3.13 --kind own-gil")
    }

    @Test func aCrashIsReported() async throws {
        let answer = try await run("echo Fatal error >&2; kill -SEGV $$")
        #expect(answer == Probe.Answer(works: false, message: "crashes: Segmentation fault (Fatal error)"))
    }

    @Test func aTimeOutIsReported() async throws {
        let answer = try await run("kill -ALRM $$")
        #expect(answer == Probe.Answer(works: false, message: "does not end within 20 seconds"))
    }

    @Test func anEndWithoutAnAnswerIsReported() async throws {
        let answer = try await run("echo something; exit 3")
        #expect(answer == Probe.Answer(works: false, message: "ends the process with status 3"))
    }

    @Test func anEndThatFailsAfterTheAnswerIsReported() async throws {
        let answer = try await run("echo '{\"works\": true}'; exit 3")
        #expect(!answer.works && answer.message == "works, but then ends the process with status 3")
    }

    @Test func aProgramThatIsNotThereIsReported() async throws {
        let answer = await ProbeProcess(program: SelfCommand(executable: "/nonexistent", commandLine: [], count: 0))
            .run(.copies, on: "3")
        #expect(!answer.works && answer.message?.contains("could not be run") == true)
    }

    @Test func theProgramIsRunAgainAsItWasRun() {
        let plain = SelfCommand(executable: "/bin/pyvm", commandLine: ["pyvm", "doctor", "--format", "json"], count: 3)
        #expect(plain.arguments == [])
        let loaded = SelfCommand(
            executable: "/lib/ld.so", commandLine: ["ld.so", "--library-path", "/x", "bin/pyvm", "doctor"], count: 1)
        #expect(loaded.arguments == ["--library-path", "/x", "bin/pyvm"])
    }
}
