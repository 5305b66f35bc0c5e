import PyVMDocs

/// The coverage for people to read.
public enum CoverageText {
    /// How many names of each kind a version's documentation has, how many work, how many are left out.
    public static func table(_ version: Coverage.Version) -> String {
        var lines = ["CPython \(version.version)", row("kind", "documented", "work", "left out", "")]
        for kind in NameKind.allCases where version.count(kind, where: { _ in true }) > 0 {
            lines.append(row(kind.rawValue, version, kind))
        }
        lines.append(row("all", version, nil))
        return lines.joined(separator: "\n") + "\n"
    }

    /// Every documented name that is left out in any version, once, with its reason and what to use instead.
    public static func leftOut(_ coverage: Coverage) -> String {
        var lines: [String: (text: String, versions: [PythonVersion])] = [:]
        for version in coverage.versions {
            for entry in version.entries {
                guard case .leftOut(let reason, let instead) = entry.status else { continue }
                let use = instead.map { "; instead: \($0)" } ?? ""
                lines[entry.name, default: ("\(entry.name): \(reason)\(use)", [])].versions.append(version.version)
            }
        }
        let all = coverage.versions.map(\.version)
        return "Left out\n" + lines.sorted { $0.key < $1.key }.map { _, line in
            "  \(line.text) (\(Availability(line.versions).sentence(among: all)))\n"
        }.joined()
    }

    /// Names that are neither offered nor explained; empty if there are none.
    public static func unexplained(_ coverage: Coverage) -> String {
        coverage.versions.map { version in
            let documented = version.entries.filter { $0.status == .unexplained }.map(\.name)
            let names = documented + version.unexplainedUndocumented
            return names.isEmpty ? "" : "CPython \(version.version): neither offered nor in codegen/left-out.toml: \(names.joined(separator: ", "))\n"
        }.joined()
    }

    private static func row(_ title: String, _ version: Coverage.Version, _ kind: NameKind?) -> String {
        let all = version.count(kind) { _ in true }
        let work = version.count(kind) { $0 == .works }
        let share = all == 0 ? "" : "\((work * 1000 / all + 5) / 10)%"
        return row(title, "\(all)", "\(work)", "\(all - work)", share)
    }

    private static func row(_ cells: String...) -> String {
        let widths = [12, 12, 8, 10, 6]
        return zip(cells, widths).enumerated().map { index, cell in
            let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return index == 0 ? cell.0 + padding : padding + cell.0
        }.joined()
    }
}
