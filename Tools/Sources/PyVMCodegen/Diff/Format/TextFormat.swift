@preconcurrency import Rainbow

/// A report for a terminal, in colour if Rainbow finds that standard output is a terminal.
enum TextFormat {
    static func text(of report: Report) -> String {
        let head = "\(report.title): \(report.summary)\n" + report.notes.map { $0 + "\n" }.joined()
        let parts = Severity.allCases.map { severity in
            let findings = report.findings.filter { $0.severity == severity }
            return findings.isEmpty
                ? "" : "\n" + colour(severity, severity.rawValue) + "\n" + findings.map(text).joined()
        }
        return head + parts.joined()
    }

    private static func text(of finding: Finding) -> String {
        let place = [finding.kind, finding.header].compactMap { $0 }.joined(separator: ", ")
        var lines = ["  \(finding.name.bold)  \(finding.rule)  \("(\(place))".dim)", "      " + finding.effect]
        if let old = finding.old { lines.append("      - \(old)".red) }
        if let new = finding.new { lines.append("      + \(new)".green) }
        if let instead = finding.instead { lines.append("      instead: \(instead)") }
        if let shim = finding.shim { lines.append("      PyVM: \(shim)") }
        if let waived = finding.waived { lines.append("      waived: \(waived)") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func colour(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .breaking: text.red.bold
        case .risky: text.yellow.bold
        case .compatible: text.green.bold
        }
    }
}
