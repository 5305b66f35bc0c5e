import Foundation
import PyVMDocs

/// The coverage for people to read.
public enum CoverageText {
    /// A table with the names of each kind in a version's documentation: how many there are, how many work, how many
    /// are left out.
    public static func table(_ version: Coverage.Version) -> String {
        var lines = ["CPython \(version.version)", row("kind", "documented", "elsewhere", "work", "left out", "")]
        for kind in NameKind.allCases where version.count(kind, where: { _ in true }) > 0 {
            lines.append(row(kind.rawValue, version, kind))
        }
        lines.append(row("all", version, nil))
        return lines.joined(separator: "\n") + "\n"
    }

    /// Lists each documented name that does not work in some version, with its reason and what to use instead.
    public static func leftOut(_ coverage: Coverage) -> String {
        list("Left out", coverage) { status in
            if case .leftOut(let reason, let instead) = status { (reason, instead) } else { nil }
        }
            + list("\nElsewhere: documented, but in none of this platform's headers", coverage) { status in
                if case .elsewhere(let reason, let instead) = status { (reason, instead) } else { nil }
            }
    }

    private static func list(
        _ title: String, _ coverage: Coverage, _ explanation: (Coverage.Status) -> (reason: String, instead: String)?
    ) -> String {
        var lines: [String: (text: String, versions: [PythonVersion])] = [:]
        for version in coverage.versions {
            for entry in version.entries {
                guard let (reason, instead) = explanation(entry.status) else { continue }
                let text = "\(entry.name): \(reason); instead: \(instead)"
                lines[entry.name, default: (text, [])].versions.append(version.version)
            }
        }
        let all = coverage.versions.map(\.version)
        return title + "\n"
            + lines.sorted { $0.key < $1.key }.map { _, line in
                "  \(line.text) (\(Availability(line.versions).sentence(among: all)))\n"
            }.joined()
    }

    /// Names that are neither offered nor explained; empty if there are none.
    public static func unexplained(_ coverage: Coverage) -> String {
        coverage.versions.map { version in
            let documented = version.entries.filter { $0.status == .unexplained }.map(\.name)
            let names = documented + version.unexplainedUndocumented
            return names.isEmpty
                ? ""
                : "CPython \(version.version): neither offered nor in codegen/left-out.toml: \(names.joined(separator: ", "))\n"
        }.joined()
    }

    private static func row(_ title: String, _ version: Coverage.Version, _ kind: NameKind?) -> String {
        let all = version.count(kind) { _ in true }
        let work = version.count(kind) { $0 == .works }
        let elsewhere = version.count(kind) { if case .elsewhere = $0 { true } else { false } }
        return row(title, "\(all)", "\(elsewhere)", "\(work)", "\(all - elsewhere - work)", share(version, of: kind))
    }

    /// The share as the table and the README print it: "98.5%".
    public static func share(_ version: Coverage.Version, of kind: NameKind? = nil) -> String {
        String(format: "%.1f%%", version.share(of: kind) * 100)
    }

    private static func row(_ cells: String...) -> String {
        let widths = [12, 12, 11, 8, 10, 8]
        return zip(cells, widths).enumerated().map { index, cell in
            let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return index == 0 ? cell.0 + padding : padding + cell.0
        }.joined()
    }
}
