import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

@Suite struct ABIRulesTests {
    private func findings(_ rule: ABIRule, in example: (before: String, after: String)) throws -> [Finding] {
        rule.findings(from: try ABILock(text: example.before + "\n"), to: try ABILock(text: example.after + "\n"))
    }

    @Test(arguments: ABIRule.all.map(\.id))
    func findsItsExampleAndNotWhatIsHarmless(id: String) throws {
        let rule = try #require(ABIRule.all.first { $0.id == id })
        let found = try findings(rule, in: rule.example)
        #expect(
            !found.isEmpty && found.allSatisfy { $0.rule == id && $0.severity == rule.severity && $0.kind == "slot" })
        #expect(try findings(rule, in: rule.harmless) == [])
    }

    /// The tree's table against the one of the oldest headers kept, whose programs RuntimeTests runs.
    @Test func theTreesLockTakesProgramsOfTheOldestHeaders() async throws {
        let folder = project.appending(path: "Tests/checks/abi")
        let archives = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".tar.xz")
        }
        let oldest = try #require(archives.min())
        let kept = try await run(
            .name("tar"), arguments: ["-xJOf", folder.appending(path: oldest).path, ABILock.path],
            output: .string(limit: 1 << 20))
        let old = try ABILock(text: kept.standardOutput, path: oldest)
        let new = try ABILock(text: String(contentsOf: project.appending(path: ABILock.path), encoding: .utf8))
        #expect(old.slotCount > 1500)
        let findings = ABIRule.all.flatMap { $0.findings(from: old, to: new) }
        #expect(findings.filter { $0.severity == .breaking } == [])
    }

    /// A lock remembers which slots are retired, and that they are not any more.
    @Test func retiredSlotsAreMarked() async throws {
        let temporary = try TemporaryTree()
        let result = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")])
        let text = try #require(result.files.first { $0.path == ABILock.path }?.text)
        let lines = text.split(separator: "\n").filter { !$0.hasSuffix(" slots") }
        let bygone = "\(lines.count { !$0.hasPrefix("#") }) PyList_Bygone int (void)"
        try temporary.write((lines + [Substring(bygone)]).joined(separator: "\n") + "\n", to: ABILock.path)
        let again = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")])
        let lock = try #require(again.files.first { $0.path == ABILock.path }?.text)
        #expect(lock.contains("PyList_Bygone int (void) # retired\n"))
        #expect(lock.components(separatedBy: "# retired").count == 2)
        let report = ABIRule.all.flatMap { $0.findings(from: try! ABILock(text: text), to: try! ABILock(text: lock)) }
        #expect(report.map(\.rule) == ["slot-added"])
    }
}
