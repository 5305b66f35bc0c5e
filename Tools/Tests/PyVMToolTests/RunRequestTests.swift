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

    @Test func severalVMsShareAProgramFromStandardInput() throws {
        #expect(try RunRequest(count: 2, command: ["-", "x"]).sharesInput == true)
        #expect(try RunRequest(count: 1, command: ["-", "x"]).sharesInput == false)
        #expect(try RunRequest(count: 2, command: ["-c", "x"]).sharesInput == false)
    }

    @Test func aPromptIsForOneVM() {
        #expect(
            problem { _ = try RunRequest(count: 2, command: ["-i", "x.py"]) }?.contains("a prompt is for one VM")
                == true)
        #expect(problem { _ = try RunRequest(count: 1, command: ["-i", "x.py"]) } == nil)
    }

    @Test(arguments: [0, -1]) func thereIsOneVMAtLeast(count: Int) {
        #expect(problem { _ = try RunRequest(count: count, command: []) }?.contains("at least one VM") == true)
    }

    @Test(arguments: [0, -1, .nan, .infinity]) func aTimeoutIsATime(seconds: Double) {
        #expect(problem { _ = try RunRequest.checked(timeout: seconds) }?.contains("above 0") == true)
    }

    @Test func goodValuesAreTaken() throws {
        #expect(try RunRequest.checked(timeout: 0.5) == .milliseconds(500))
        #expect(try RunRequest.checked(kind: "own-gil") == .ownGIL)
    }

    @Test func anUnknownKindIsToldTheKnownOnes() {
        let told = problem { _ = try RunRequest.checked(kind: "fast") }
        #expect(told?.contains("default, own-gil, shared-gil, isolated") == true)
    }
}
