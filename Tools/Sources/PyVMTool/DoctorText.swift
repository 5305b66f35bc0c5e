/// A report for people: names on the left, what they have or are on the right.
public struct DoctorText: CustomStringConvertible {
    public let report: DoctorReport

    public init(_ report: DoctorReport) {
        self.report = report
    }

    public var description: String {
        var rows = [Row("libpyvm", report.library.version), Row("", report.library.path)]
        rows += report.environment.map { Row($0.name, $0.value.map { "\"\($0)\"" } ?? "not set", $0.remark) }
        let blocks = [rows] + report.pythons.map(rowsOf)
        return blocks.map { $0.map(\.text).joined() }.joined(separator: "\n") + "\n" + conclusion + "\n"
    }

    private func rowsOf(_ python: DoctorReport.Python) -> [Row] {
        let found = python.found
        let title = found.version.map { "Python \($0)" } ?? "Python"
        var rows = [Row(title, python.isUsable ? "usable" : "not usable")]
        let places = [("executable", found.executable), ("libpython", found.libpython), ("engine", found.engine)]
        rows += places.compactMap { name, value in value.map { Row("  " + name, $0) } }
        rows += found.problem.map { [Row("  problem", $0)] } ?? []
        for kind in python.kinds {
            rows.append(Row("  " + kind.kind.rawValue, kind.works ? "works" : "does not work", kind.message))
        }
        if let copies = python.copies {
            rows.append(Row("  copies", "\(copies.count) isolated VMs fit into a process; then", copies.message))
        }
        return rows
    }

    private var conclusion: String {
        if report.pythons.isEmpty { return "No such CPython was found." }
        let all = report.pythons.count
        return "\(report.usable) of \(all) \(all == 1 ? "is" : "are") usable."
    }

    private struct Row {
        let name: String
        let value: String

        init(_ name: String, _ value: String, _ remark: String? = nil) {
            self.name = name
            self.value = value + (remark.map { ": \($0)" } ?? "")
        }

        /// The name and the value. Further lines of the value begin below its first line.
        var text: String {
            let lines = value.split(separator: "\n").flatMap { Self.wrap(String($0), to: Self.whole - Self.left) }
            return lines.enumerated().map { index, line in
                let start = index == 0 ? name : ""
                return start + String(repeating: " ", count: max(1, Self.left - start.count)) + line + "\n"
            }.joined()
        }

        private static let left = 16
        private static let whole = 110

        /// Breaks a text at spaces. A path that is longer than a line stays in one piece.
        private static func wrap(_ text: String, to width: Int) -> [String] {
            text.split(separator: " ").reduce(into: []) { lines, word in
                if let last = lines.last, last.count + 1 + word.count <= width {
                    lines[lines.count - 1] += " " + word
                } else {
                    lines.append(String(word))
                }
            }
        }
    }
}
