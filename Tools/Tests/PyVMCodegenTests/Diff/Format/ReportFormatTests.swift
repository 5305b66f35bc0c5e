import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

@Suite struct ReportFormatTests {
    private let report = Report(
        subject: .api, old: .init(release: "3.11.4", source: "old.api"),
        new: .init(release: "3.12.1", source: "new.api"),
        findings: [
            Finding(
                rule: "constant-value", severity: .risky, kind: "constant", name: "PyPair_KIND", header: "pair.h",
                effect: "It is 2.", old: "#define PyPair_KIND 1", new: "#define PyPair_KIND 2", waived: "on purpose"),
            Finding(
                rule: "function-removed", severity: .breaking, kind: "function", name: "PyPair_Old", header: "pair.h",
                effect: "It is gone; a|b, <c> and `d`\nare 100%.", shim: "It raises.", instead: "PyPair_New",
                old: "int PyPair_Old(void)"),
            Finding(
                rule: "type-added", severity: .compatible, kind: "typedef", name: "PyPair", effect: "It is new.",
                new: "typedef int PyPair"),
        ], notes: ["A note."])

    @Test func theWorstComesFirst() {
        #expect(report.findings.map(\.severity) == [.breaking, .risky, .compatible])
        #expect(report.summary == "1 breaking, 0 risky, 1 compatible, 1 waived")
    }

    @Test func textTellsEverything() throws {
        let text = try ReportFormat.text.text(of: report)
        #expect(
            text.hasPrefix(
                "CPython 3.11.4 → 3.12.1: 1 breaking, 0 risky, 1 compatible, 1 waived\nA note.\n\nbreaking\n"))
        for part in [
            "PyPair_Old  function-removed  (function, pair.h)", "- int PyPair_Old(void)", "instead: PyPair_New",
            "PyVM: It raises.", "waived: on purpose", "+ typedef int PyPair",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("\u{1B}["), "no colours where it is no terminal")
    }

    @Test func markdownKeepsItsTables() throws {
        let text = try ReportFormat.markdown.text(of: report)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(rows.count == 3)
        for row in rows {
            let bars = row.replacing("\\|", with: "").filter { $0 == "|" }.count
            #expect(bars == 5, "\(row)")
        }
        #expect(text.contains("a\\|b, &lt;c&gt; and \\`d\\` are 100%"))
        #expect(text.contains("### Breaking (1)") && text.contains("<details><summary>Compatible (1)</summary>"))
    }

    @Test func gitHubTakesEachLineAsOneCommand() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pyvm-github-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "old.api").path
        try "# head\nrelease 3.11.4\nfunction int PyPair_Older(void) @ pair.h\nfunction int PyPair_Old(void) @ pair.h\n"
            .write(toFile: path, atomically: true, encoding: .utf8)
        var report = report
        report.old.source = path
        let lines = try ReportFormat.github.text(of: report).split(separator: "\n")
        #expect(lines.count == 2, "what is waived is not shown")
        #expect(lines[0].hasPrefix("::error file=\(path),line=4,title=function-removed PyPair_Old::It is gone; "))
        #expect(lines[0].contains("are 100%25.%0AInstead: PyPair_New.%0APyVM: It raises."))
        #expect(lines[1].hasPrefix("::notice title=type-added PyPair::"))
    }

    /// Checked by a JSON Schema validator, on this report and on one between two real CPythons.
    @Test func jsonIsAsItsSchemaSays() async throws {
        let real = try await Diff(tree: SourceTree(root: project.path)).run(old: "3.11", new: "3.12")
        let folder = FileManager.default.temporaryDirectory.appending(path: "pyvm-json-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let check = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            for path in sys.argv[2:]: jsonschema.validate(json.load(open(path)), schema)
            broken = json.load(open(sys.argv[2])); broken["findings"][0]["severity"] = "dreadful"
            try: jsonschema.validate(broken, schema)
            except jsonschema.ValidationError: pass
            else: sys.exit("the schema takes anything")
            """
        var paths: [String] = []
        for (index, report) in [report, real].enumerated() {
            paths.append(folder.appending(path: "\(index).json").path)
            let text = try ReportFormat.json.text(of: report)
            #expect(try JSONDecoder().decode(Report.self, from: Data(text.utf8)) == report)
            try text.write(toFile: paths[index], atomically: true, encoding: .utf8)
        }
        let schema = project.appending(path: "codegen/diff.schema.json").path
        let result = try await run(
            .path("/usr/bin/python3"), arguments: Arguments(["-c", check, schema] + paths), output: .discarded,
            error: .string(limit: 1 << 16))
        #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
    }
}
