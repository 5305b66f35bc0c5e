import Foundation
import Testing

/// Programs that the bindings' types keep the compiler from taking: `Tests/checks/refused`, each with what the compiler
/// says of it.
@Suite struct RefusedTests {
    private static let folder = project.appending(path: "Tests/checks/refused")
    private static let programs = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    @Test func thereAreSome() { #expect(!Self.programs.isEmpty) }

    @Test(arguments: programs)
    func isRefused(program: String) async throws {
        let text = try String(contentsOf: Self.folder.appending(path: program), encoding: .utf8)
        let expected = try #require(text.firstMatch(of: /\/\/ expected: (.*)/)).1
        let modules = ".build/debug/Modules"
        let outcome = try await runProgram(
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-Iinclude", "-I\(modules)",
                "-module-cache-path", "build/obj/modules", "Tests/checks/refused/\(program)",
            ], as: "refused/\(program)", on: nil)
        #expect(
            !outcome.succeeded && outcome.description.contains("error:") && outcome.description.contains(expected),
            "\(outcome)")
    }
}
