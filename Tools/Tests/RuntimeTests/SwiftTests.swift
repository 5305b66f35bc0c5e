import Foundation
import Testing

/// The Swift bindings' own tests, on each CPython found: each time in a process of its own, whose Python that is.
@Suite struct SwiftTests {
    private static let tests = ".build/debug/PyVMPackageTests.xctest"

    @Test(arguments: cpythons(for: "PyVMTests"))
    func bindings(on cpython: String) async throws {
        let command = ["scripts/with-python", cpython, Self.tests, "--testing-library", "swift-testing"]
        let outcome = try await runProgram(
            command + ["--filter", "PyVMTests\\."], as: "PyVMTests", on: cpython, .long, within: 1200)
        #expect(outcome.succeeded && outcome.description.contains("passed after"), "\(outcome)")
    }
}
