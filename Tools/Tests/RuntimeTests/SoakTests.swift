import Foundation
import Testing

/// What takes several CPythons in one process, or an extension module that others do not take.
@Suite(.serialized) struct SoakTests {
    /// The short form of `make soak`.
    @Test func sixteenThreadsCallVMsOfSeveralCPythons() async throws {
        let outcome = try await runProgram(["scripts/soak", "build", "8"])
        #expect(outcome.succeeded && outcome.description.contains("none failed"), "\(outcome)")
        print(outcome)
    }

    private static let numpy = project.appending(path: ".cache/numpy")

    @Test func numpyWasFetched() {
        let missing = cpythons.filter { !FileManager.default.fileExists(atPath: Self.numpy.appending(path: $0).path) }
        print("NumPy is missing for: \(missing.isEmpty ? "none" : missing.joined(separator: ", "))")
        #expect(missing.count < cpythons.count, "no NumPy in \(Self.numpy.path); run scripts/fetch-numpy")
    }

    @Test(arguments: cpythons.filter { FileManager.default.fileExists(atPath: numpy.appending(path: $0).path) })
    func twoVMsMultiplyMatricesWithNumPy(on cpython: String) async throws {
        let folder = Self.numpy.appending(path: cpython).path
        let outcome = try await runProgram(["scripts/with-python", cpython, "build/tests/numpy/matrices", folder])
        #expect(outcome.succeeded, "\(outcome)")
    }
}
