/// For a pull request: a table for each severity, the compatible changes folded away.
enum MarkdownFormat {
    static func text(of report: Report) -> String {
        let notes = report.notes.map { "> \(escaped($0))\n\n" }.joined()
        let head =
            "## \(escaped(report.title))\n\n\(report.summary). Read: \(code(report.old.source)), \(code(report.new.source)).\n\n\(notes)"
        return head + Severity.allCases.map { section($0, report) }.joined()
    }

    private static func section(_ severity: Severity, _ report: Report) -> String {
        let findings = report.findings.filter { $0.severity == severity }
        guard !findings.isEmpty else { return "" }
        let title = "\(severity.rawValue.capitalized) (\(report.count(of: severity)))"
        let rows = findings.map(row).joined()
        let table = "| What | Rule | What it does | PyVM |\n| --- | --- | --- | --- |\n\(rows)\n"
        return severity == .compatible
            ? "<details><summary>\(title)</summary>\n\n\(table)</details>\n" : "### \(title)\n\n\(table)"
    }

    private static func row(_ finding: Finding) -> String {
        let change = [finding.old.map { "− " + code($0) }, finding.new.map { "+ " + code($0) }].compactMap { $0 }
        let effect =
            [
                escaped(finding.effect), finding.instead.map { "Instead: \(escaped($0))." },
                finding.waived.map { "Waived: \(escaped($0))." },
            ]
            + change.map(Optional.some)
        let cells = [
            code(finding.name), finding.rule, effect.compactMap { $0 }.joined(separator: "<br>"),
            escaped(finding.shim ?? ""),
        ]
        return "| \(cells.joined(separator: " | ")) |\n"
    }

    /// Escapes bars: one would end the table's cell, even inside a code span. GitHub takes a backslash before it.
    private static func code(_ text: String) -> String {
        let inside = text.replacing("|", with: "\\|").replacing("\n", with: " ")
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        return longest == 0 ? "`\(inside)`" : "\(fence) \(inside) \(fence)"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "|", "#": escaped += "\\\(character)"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\n", "\r\n": escaped += " "
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
