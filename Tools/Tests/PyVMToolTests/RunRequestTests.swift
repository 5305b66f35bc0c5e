import Foundation
import Testing

@testable import PyVMTool

@Suite struct RunRequestTests {
    private func problem(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func whatFollowsTheScriptIsTheScripts() throws {
        let request = try RunRequest(command: [#filePath, "--vms", "3", "--"])
        #expect(request.script == #filePath)
        #expect(request.arguments == ["--vms", "3", "--"])
    }

    @Test func twoDashesMayComeBeforeTheScript() throws {
        let request = try RunRequest(command: ["--", #filePath, "x"])
        #expect(request.script == #filePath && request.arguments == ["x"])
    }

    @Test(arguments: [
        ([], "a script is needed"),
        (["--"], "a script is needed"),
        (["-"], "cannot come from standard input"),
        (["/nonexistent.py"], "/nonexistent.py: no such script"),
        (["--bogus", "x.py"], "--bogus: no such option"),
        (["/tmp"], "/tmp is a folder"),
    ])
    func commandsThatCannotBeFollowed(command: [String], words: String) {
        #expect(problem { _ = try RunRequest(command: command) }?.contains(words) == true)
    }

    @Test(arguments: [0, -1]) func thereIsOneVMAtLeast(count: Int) {
        #expect(problem { _ = try RunRequest.checked(count: count) }?.contains("at least one VM") == true)
    }

    @Test(arguments: [0, -1, .nan, .infinity]) func aTimeoutIsATime(seconds: Double) {
        #expect(problem { _ = try RunRequest.checked(timeout: seconds) }?.contains("above 0") == true)
    }

    @Test func goodValuesAreTaken() throws {
        #expect(try RunRequest.checked(count: 12) == 12)
        #expect(try RunRequest.checked(timeout: 0.5) == .milliseconds(500))
        #expect(try RunRequest.checked(kind: "own-gil") == .ownGIL)
    }

    @Test func anUnknownKindIsToldTheKnownOnes() {
        let told = problem { _ = try RunRequest.checked(kind: "fast") }
        #expect(told?.contains("default, own-gil, shared-gil, isolated") == true)
    }
}
