import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

@Suite struct HTMLFormatTests {
    /// Texts that would change the page if any of them got into it as it is. A combining mark makes one character of
    /// itself and the quote before it.
    private static let hostile =
        #"</script></style></code><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"#
        + "'\"\u{301} onmouseover=window.pwned=1 autofocus onfocus=window.pwned=1 x=\"<\u{301}b> &amp; {{name}}"

    private func report(_ findings: [Finding], notes: [String] = []) -> Report {
        Report(
            subject: .api, old: .init(release: "3.12.1", source: "/usr/include/python3.12"),
            new: .init(release: "3.13.0", source: "git:HEAD~1 codegen/snapshots/3.13.api"),
            findings: findings, notes: notes)
    }

    /// A report with hostile text in every field, and with findings of every severity to filter.
    private var hostileReport: Report {
        let hostile = Self.hostile
        var findings = Severity.allCases.flatMap { severity in
            ["PyList_New", "PyDict_Next", "PyTuple_Pack", "PyTuple_Size"].map { changed($0, severity) }
        }
        findings += Severity.allCases.map { severity in
            Finding(
                rule: hostile, severity: severity, kind: hostile, name: hostile, header: hostile, effect: hostile,
                shim: hostile, instead: hostile, old: "a \(hostile)", new: "b \(hostile)", waived: hostile)
        }
        findings.append(
            Finding(
                rule: "function-added", severity: .compatible, kind: "function", name: "PyList_NewEmpty", header: nil,
                effect: "It is new.", shim: nil, instead: nil, old: nil, new: "PyObject *PyList_NewEmpty(void)",
                waived: nil))
        var report = report(findings, notes: [hostile])
        report.old = .init(release: hostile, source: hostile)
        report.new = .init(release: hostile, source: hostile)
        return report
    }

    private func changed(_ name: String, _ severity: Severity) -> Finding {
        Finding(
            rule: "\(severity.rawValue)-\(name.prefix(6))", severity: severity, kind: "function", name: name,
            header: "\(name.dropFirst(2).prefix(4))object.h", effect: "It takes other arguments.",
            shim: nil, instead: nil,
            old: "int \(name)(PyObject *op)", new: "Py_ssize_t \(name)(PyObject *op, int flags)",
            waived: name == "PyDict_Next" ? "not used" : nil)
    }

    private func removed(_ name: String, waived: String? = nil) -> Finding {
        Finding(
            rule: "function-removed", severity: .breaking, kind: "function", name: name, header: "listobject.h",
            effect: "Code that calls it does not compile.", shim: "It fails.", instead: "PyList_Other",
            old: "void \(name)(void)", new: nil, waived: waived)
    }

    private func occurrences(of text: String, in page: String) -> Int {
        page.components(separatedBy: text).count - 1
    }

    @Test func everyFindingIsInThePage() throws {
        let names = (1...60).map { "PyList_Old\($0)" }
        let page = try HTMLFormat.text(of: report(names.map { removed($0) }, notes: ["A note."]))
        #expect(occurrences(of: "<article ", in: page) == names.count)
        for name in names {
            #expect(page.contains("<h3><a href=\"#function-removed.\(name)\">\(name)</a></h3>"))
            #expect(page.contains(">void \(name)(void)</code"))
        }
        #expect(page.contains("<title>CPython 3.12.1 → 3.13.0</title>"))
        #expect(page.contains("<code>git:HEAD~1 codegen/snapshots/3.13.api</code>"))
        #expect(page.contains("<li>A note.</li>"))
        #expect(page.contains("<dt>Instead:</dt><dd>PyList_Other</dd>"))
        #expect(page.contains("<dt>PyVM:</dt><dd>It fails.</dd>"))
        #expect(page.contains("listobject.h (60)</option>"))
    }

    @Test func waivedFindingsAreCountedApart() throws {
        let page = try HTMLFormat.text(of: report([removed("PyList_A"), removed("PyList_B", waived: "not used here")]))
        #expect(page.contains(#"<span class="number">1</span> breaking"#))
        #expect(page.contains("1 waived, not counted."))
        #expect(page.contains(">function-removed</a></th>\n<td>1</td>\n<td>1</td>\n"))
        #expect(page.contains("<dt>Waived:</dt><dd>not used here</dd>"))
    }

    @Test func longRunsOfUnchangedLinesAreFolded() throws {
        func declaration(_ last: String) -> String {
            "struct numbers { \((1...30).map { "int member\($0); " }.joined())\(last) }"
        }
        var finding = removed("numbers")
        finding.old = declaration("int more;")
        finding.new = declaration("long more;")
        let page = try HTMLFormat.text(of: report([finding]))
        #expect(occurrences(of: "<summary>25 more lines</summary>", in: page) == 2)
        #expect(occurrences(of: "    int member17;\n", in: page) == 2)
        #expect(page.contains("<del>int</del> more;"))
        #expect(page.contains("<ins>long</ins> more;"))
    }

    @Test func aReportWithoutFindingsIsAPageToo() throws {
        let page = try HTMLFormat.text(of: report([]))
        #expect(page.contains("Nothing changes."))
        #expect(!page.contains("<form"))
        #expect(!page.contains("<table"))
        #expect(page.hasSuffix("</html>\n"))
    }

    @Test func findingsThatAreAlikeHaveIdsOfTheirOwn() throws {
        let page = try HTMLFormat.text(of: report([removed("PyList_A"), removed("PyList_A"), removed("a b")]))
        #expect(page.contains(#"id="function-removed.PyList_A""#))
        #expect(page.contains(#"id="function-removed.PyList_A.2""#))
        #expect(page.contains(#"id="function-removed.a-b""#))
    }

    @Test func noTextGetsOutOfItsPlace() throws {
        let page = try HTMLFormat.text(of: hostileReport)
        #expect(occurrences(of: "<script", in: page) == 1)
        #expect(occurrences(of: "</script", in: page) == 1)
        #expect(occurrences(of: "</style", in: page) == 1)
        #expect(!page.contains("<img"))
        // By bytes: as characters, a quote with a combining mark is no quote.
        for end in ["\"\u{301}", "'\u{301}", "<\u{301}"] {
            #expect(page.utf8.firstRange(of: Array(end.utf8)) == nil)
        }
        #expect(page.contains("&amp;amp; {{name}}"))
    }

    @Test func thePageNeedsNothingElse() throws {
        let page = try HTMLFormat.text(of: report([removed("PyList_A")]))
        #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("url("))
        #expect(!page.contains(" src="))
        #expect(page.contains("default-src 'none'"))
    }

    /// The page in a browser: filters, links, hostile texts, wide and narrow.
    @Test(.timeLimit(.minutes(5))) func thePageWorksInABrowser() async throws {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let isThere = path.split(separator: ":").contains { folder in
            FileManager.default.isExecutableFile(atPath: "\(folder)/chromedriver")
        }
        guard isThere else {
            Issue.record("no chromedriver: run scripts/install-dependencies chromium chromedriver=chromium-driver")
            return
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "pyvm-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = folder.appending(path: "page.html").path
        let screenshot = folder.appending(path: "page.png").path
        try HTMLFormat.text(of: hostileReport).write(toFile: page, atomically: true, encoding: .utf8)
        let check = project.appending(path: "Tests/checks/browser/check-page").path
        let result = try await Subprocess.run(
            .path(.init(check)), arguments: [page, screenshot],
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        #expect(result.terminationStatus == .exited(0), "\(result.standardOutput)\(result.standardError)")
        #expect(FileManager.default.fileExists(atPath: screenshot))
    }
}
