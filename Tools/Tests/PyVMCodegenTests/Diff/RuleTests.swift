import Foundation
import PyVMDocs
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

    /// Each rule is a `static let` that others can see, or stands in a list that is one.
    @Test(arguments: [("Diff/Rules", "Diff/Rule.swift"), ("Diff/ABIRules.swift", "Diff/ABIRules.swift")])
    func everyRuleOfTheSourcesRuns(place: String, list: String) throws {
        let sources = project.appending(path: "Tools/Sources/PyVMCodegen")
        let folder = sources.appending(path: place)
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        let files = names.map { $0.map { folder.appending(path: $0) } } ?? [folder]
        let declared = try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /\n    static let (\w+)/).map {
                String($0.output.1)
            }
        }
        let text = try String(contentsOf: sources.appending(path: list), encoding: .utf8)
        let all = try #require(
            text.firstMatch(of: /static let all\b[^=]*=([^}]*?)\n\n|static let all\b[^=]*=([^}]*)\n}/))
        let listed = (all.output.1 ?? all.output.2 ?? "").matches(of: /\w+/).map { String($0.output) }
        #expect(declared.count > 5 && Set(declared).subtracting(["all"]) == Set(listed))
    }

    @Test func idsAreUniqueAndSummariesAreSentences() {
        let rules = Rule.all.map { ($0.id, $0.summary) } + ABIRule.all.map { ($0.id, $0.summary) }
        #expect(Set(rules.map(\.0)).count == rules.count)
        for (id, summary) in rules { #expect(summary.hasSuffix(".") && summary.first?.isUppercase == true, "\(id)") }
    }

    /// Nothing that two snapshots differ in goes unseen: whatever line of one is taken out or added, there is a
    /// finding.
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
