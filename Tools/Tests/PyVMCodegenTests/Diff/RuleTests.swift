import Foundation
import PyVMDocs
import Subprocess
import Testing

@testable import PyVMCodegen

/// Each rule of the diff on its own example, read from real headers by clang.
@Suite struct RuleTests {
    /// A CPython whose Python.h has little but the text given.
    private func snapshot(_ header: String, release: String, facts: String) async throws -> HeaderSnapshot {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pyvm-rules-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let python = """
            typedef struct _object { long ob_refcnt; } PyObject;
            \(header)

            """
        try python.write(to: folder.appending(path: "Python.h"), atomically: true, encoding: .utf8)
        try "#define PY_VERSION \"\(release)\"\n".write(
            to: folder.appending(path: "patchlevel.h"), atomically: true, encoding: .utf8)
        try "int PyPair_First(PyObject *pair);\n".write(
            to: folder.appending(path: "moved.h"), atomically: true, encoding: .utf8)
        let headers = try PythonHeaders(folder: folder.path)
        let items = try FactsFile.parse(text: facts).map { ($0.name, $0) }
        return try await HeaderReader(extraHeaders: [], namesWithoutPrefix: []).read(headers)
            .stating(Dictionary(uniqueKeysWithValues: items))
    }

    private func findings(_ rule: Rule, in example: Rule.Example) async throws -> [Finding] {
        let old = try await snapshot(example.before, release: "3.11.0", facts: example.factsBefore)
        let new = try await snapshot(example.after, release: "3.12.0", facts: example.factsAfter)
        // As from a file, so that the snapshot's text is shown to have what the rule needs.
        let read = try [old, new].map { try SnapshotReader.read(SnapshotWriter.text(of: $0), path: "x.api") }
        return rule.findings(in: Comparison(old: read[0], new: read[1]))
    }

    @Test(arguments: Rule.all.map(\.id))
    func findsItsExample(id: String) async throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        let found = try await findings(rule, in: rule.example)
        #expect(found.map(\.name) == [rule.example.name], "\(found)")
        let finding = try #require(found.first)
        #expect(finding.rule == id && finding.severity == rule.severity)
        #expect(finding.effect.hasSuffix(".") && finding.effect.first?.isUppercase == true, "\(finding.effect)")
        #expect(finding.old != nil || finding.new != nil)
    }

    @Test(arguments: Rule.all.map(\.id))
    func findsNothingInWhatIsHarmless(id: String) async throws {
        let rule = try #require(Rule.all.first { $0.id == id })
        #expect(try await findings(rule, in: rule.harmless) == [])
    }

    @Test func idsAreUniqueAndSummariesAreSentences() {
        let rules = Rule.all.map { ($0.id, $0.summary) } + ABIRule.all.map { ($0.id, $0.summary) }
        #expect(Set(rules.map(\.0)).count == rules.count)
        for (id, summary) in rules { #expect(summary.hasSuffix(".") && summary.first?.isUppercase == true, "\(id)") }
    }

    /// Nothing that two snapshots differ in goes unseen: whatever line of one is taken out or added, there is a finding.
    @Test func eachLineOfASnapshotIsWatched() async throws {
        let text = SnapshotWriter.text(of: try await fixtureSnapshot("3.12"))
        let lines = text.split(separator: "\n").map(String.init)
        let items = lines.filter { !$0.hasPrefix("#") && !$0.hasPrefix("release") && !$0.hasPrefix("end") }
        let whole = try SnapshotReader.read(text, path: "whole.api")
        for line in items where !line.contains(" _") && !line.contains("struct _") {
            var fewer = lines.filter { $0 != line }
            fewer[fewer.count - 1] = "end \(items.count - 1)"
            let less = try SnapshotReader.read(fewer.joined(separator: "\n"), path: "less.api")
            let comparison = Comparison(old: whole, new: less)
            #expect(Rule.all.contains { !$0.findings(in: comparison).isEmpty }, "\(line)")
        }
    }
}

@Suite struct ABIRuleTests {
    private func findings(_ rule: ABIRule, in example: (before: String, after: String)) throws -> [Finding] {
        rule.findings(from: try ABILock(text: example.before + "\n"), to: try ABILock(text: example.after + "\n"))
    }

    @Test(arguments: ABIRule.all.map(\.id))
    func findsItsExampleAndNotWhatIsHarmless(id: String) throws {
        let rule = try #require(ABIRule.all.first { $0.id == id })
        let found = try findings(rule, in: rule.example)
        #expect(!found.isEmpty && found.allSatisfy { $0.rule == id && $0.severity == rule.severity && $0.kind == "slot" })
        #expect(try findings(rule, in: rule.harmless) == [])
    }

    /// The tree's table against the one of the oldest headers kept, whose programs RuntimeTests runs.
    @Test func theTreesLockTakesProgramsOfTheOldestHeaders() async throws {
        let folder = project.appending(path: "Tests/checks/abi")
        let archives = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tar.xz") }
        let oldest = try #require(archives.min())
        let kept = try await run(
            .name("tar"), arguments: ["-xJOf", folder.appending(path: oldest).path, ABILock.path], output: .string(limit: 1 << 20))
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
