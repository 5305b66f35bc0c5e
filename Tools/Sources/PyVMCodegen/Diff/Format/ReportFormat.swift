/// The formats of a report.
public enum ReportFormat: String, CaseIterable, Sendable {
    case text, markdown, json, html, github

    /// The whole report. It ends with a line break.
    public func text(of report: Report) throws -> String {
        switch self {
        case .text: TextFormat.text(of: report)
        case .markdown: MarkdownFormat.text(of: report)
        case .json: try JSONFormat.text(of: report)
        case .html: try HTMLFormat.text(of: report)
        case .github: GitHubFormat.text(of: report)
        }
    }
}

extension Report {
    /// "CPython 3.12.1 → 3.13.0".
    var title: String {
        switch subject {
        case .api: "CPython \(old.release) → \(new.release)"
        case .abi: "libpyvm's ABI, \(old.release) → \(new.release)"
        }
    }

    /// "12 breaking, 30 risky, 200 compatible, 4 waived".
    var summary: String {
        let counts = Severity.allCases.map { "\(count(of: $0)) \($0.rawValue)" }
        let waived = findings.count { $0.waived != nil }
        return (counts + (waived > 0 ? ["\(waived) waived"] : [])).joined(separator: ", ")
    }
}
