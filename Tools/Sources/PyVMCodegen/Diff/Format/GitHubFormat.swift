import Foundation

/// Workflow commands, which GitHub shows as annotations at the item's line in the snapshot or lock.
enum GitHubFormat {
    static func text(of report: Report) -> String {
        let (old, new) = (Lines(of: report.old.source), Lines(of: report.new.source))
        return report.findings.filter { $0.waived == nil }.map { finding in
            let lines = finding.new == nil && new[finding] == nil ? old : new
            var properties = ["title=\(property("\(finding.rule) \(finding.name)"))"]
            if let line = lines[finding] { properties = ["file=\(property(lines.path))", "line=\(line)"] + properties }
            let text = [finding.effect, finding.instead.map { "Instead: \($0)." }, finding.shim.map { "PyVM: \($0)" }]
            return
                "::\(command(finding.severity)) \(properties.joined(separator: ","))::\(data(text.compactMap { $0 }.joined(separator: "\n")))\n"
        }.joined()
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .breaking: "error"
        case .risky: "warning"
        case .compatible: "notice"
        }
    }

    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }

    /// The line numbers of the items, if the side is a file.
    private struct Lines {
        let path: String
        private var numbers: [String: Int] = [:]

        init(of path: String) {
            self.path = path
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let kind = line.prefix { $0 != " " }
                let item = line[..<(line.firstRange(of: " @ ")?.lowerBound ?? line.endIndex)].dropFirst(kind.count)
                for name in Set(item.tokens()) where numbers["\(kind) \(name)"] == nil {
                    numbers["\(kind) \(name)"] = index + 1
                }
            }
        }

        subscript(finding: Finding) -> Int? {
            let kinds =
                switch finding.kind {
                case "inline": ["function"]
                case "constant": ["constant", "literal"]
                case "struct", "union", "enum", "typedef": [finding.kind, "typedef"]
                default: [finding.kind]
                }
            return kinds.lazy.compactMap { numbers["\($0) \(finding.name)"] }.first
        }
    }
}
