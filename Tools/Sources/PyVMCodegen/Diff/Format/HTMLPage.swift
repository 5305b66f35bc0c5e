import Foundation

/// The parts of a report that `page.mustache` shows. Mustache reads only stored properties, by their names. If one is
/// nil, Mustache looks for the name in the enclosing part. So the template puts a dot before names of an inner part:
/// `{{.old}}`.
struct HTMLPage {
    let title: String
    let subject: String
    let sources: [Source]
    let severities: [SeveritySummary]
    let hasWaived: Bool
    let hasNotes: Bool
    let notes: [String]
    let selects: [Select]
    let hasFindings: Bool
    let findings: [FindingView]
    let style: String
    let script: String

    init(_ report: Report, style: String, script: String) {
        title = report.title
        subject =
            switch report.subject {
            case .api: "What changes in the C API"
            case .abi: "What changes in libpyvm's table of functions"
            }
        sources = [Source(label: "Before", of: report.old), Source(label: "After", of: report.new)]
        severities = Severity.allCases.map { SeveritySummary($0, in: report) }
        hasWaived = report.findings.contains { $0.waived != nil }
        hasNotes = !report.notes.isEmpty
        notes = report.notes
        selects = [
            Select(label: "Rule", name: "rule", values: report.findings.map(\.rule)),
            Select(label: "Header", name: "header", values: report.findings.map { FindingView.headerValue($0) }),
            Select(label: "Kind", name: "kind", values: report.findings.map(\.kind)),
        ]
        hasFindings = !report.findings.isEmpty
        findings = FindingView.views(of: report.findings)
        self.style = style
        self.script = script
    }

    struct Source {
        let label: String
        let release: String
        let source: String

        init(label: String, of side: Report.Side) {
            self.label = label
            release = side.release
            source = side.source
        }
    }

    /// A filter by one of the findings' values.
    struct Select {
        let label: String
        let name: String
        let options: [Option]

        init(label: String, name: String, values: [String]) {
            self.label = label
            self.name = name
            options = values.counts().sorted { $0.key < $1.key }.map { Option(value: $0.key, count: $0.value) }
        }
    }

    struct Option {
        let value: String
        let label: String
        let count: Int

        init(value: String, count: Int) {
            self.value = value
            label = value == FindingView.noHeader ? "none" : value
            self.count = count
        }
    }
}

/// The findings of one severity, with their number in all and for each rule. Waived findings are counted apart.
struct SeveritySummary {
    let name: String
    let meaning: String
    let count: Int
    /// Nil instead of 0, because Mustache would show a 0.
    let waived: Int?
    let hasRules: Bool
    let rules: [RuleCount]

    init(_ severity: Severity, in report: Report) {
        let findings = report.findings.filter { $0.severity == severity }
        let waived = findings.filter { $0.waived != nil }
        name = severity.rawValue
        meaning =
            switch severity {
            case .breaking: "Code that was right has to be changed."
            case .risky: "Code compiles and runs, but may do something else or has to be changed later."
            case .compatible: "Nothing has to be done."
            }
        count = report.count(of: severity)
        self.waived = waived.isEmpty ? nil : waived.count
        let counts = findings.map(\.rule).counts()
        let waivedCounts = waived.map(\.rule).counts()
        rules = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { rule, all in
            let waived = waivedCounts[rule] ?? 0
            return RuleCount(name: rule, severity: severity, count: all - waived, waived: waived)
        }
        hasRules = !rules.isEmpty
    }

    struct RuleCount {
        let name: String
        /// The id of the view with these findings; `page.js` reads it.
        let fragment: String
        let count: Int
        let waived: Int

        init(name: String, severity: Severity, count: Int, waived: Int) {
            self.name = name
            let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._"))
            let value = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
            fragment = "severity=\(severity.rawValue)&rule=\(value)"
            self.count = count
            self.waived = waived
        }
    }
}

extension Sequence<String> {
    /// How often each value occurs.
    fileprivate func counts() -> [String: Int] {
        Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
    }
}
