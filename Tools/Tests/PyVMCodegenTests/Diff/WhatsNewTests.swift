import Foundation
import Testing

@testable import PyVMCodegen

/// The diff of the tree's own snapshots against what CPython's "What's New" pages list about the C API (`WhatsNew/`).
@Suite struct WhatsNewTests {
    /// A line of such a list: `removed PyEval_InitThreads # the headers still have it`.
    struct Line: Sendable, CustomTestStringConvertible {
        var verb: String
        var name: String
        /// Why the diff does not find it.
        var remark: String?

        var testDescription: String { "\(verb) \(name)" }
    }

    private static func lines(_ version: String) throws -> [Line] {
        let file = testFolder.appending(path: "WhatsNew/\(version).txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            line in
            let parts = line.components(separatedBy: " # ")
            let words = parts[0].split(separator: " ").map(String.init)
            guard words.count == 2 else { throw CodegenError("\(file.lastPathComponent): '\(line)'") }
            return Line(verb: words[0], name: words[1], remark: parts.count > 1 ? parts[1] : nil)
        }
    }

    /// The rules whose findings say what the verb says.
    private static func says(_ finding: Finding, _ verb: String) -> Bool {
        switch verb {
        case "added": finding.rule.hasSuffix("-added") && finding.rule != "limited-added"
        case "removed": finding.rule.hasSuffix("-removed") && finding.rule != "limited-removed"
        case "deprecated": ["deprecated", "soft-deprecated"].contains(finding.rule)
        case "limited":
            finding.rule == "limited-added"
                || (finding.rule.hasSuffix("-added") && finding.effect.contains("limited API"))
        case "unlimited": finding.rule == "limited-removed"
        default: false
        }
    }

    /// A member is found with its struct: what is new or gone is in the one declaration and not in the other.
    private static func saysOfMember(_ finding: Finding, _ verb: String, _ member: String) -> Bool {
        guard finding.rule.hasPrefix("struct-") else { return false }
        let (before, after) = (finding.old ?? "", finding.new ?? "")
        switch verb {
        case "added": return !before.tokens().contains(member) && after.tokens().contains(member)
        case "removed": return before.tokens().contains(member) && !after.tokens().contains(member)
        default: return false
        }
    }

    private static func isFound(_ line: Line, in findings: [Finding]) -> Bool {
        let parts = line.name.split(separator: ".").map(String.init)
        return findings.contains { finding in
            finding.name == parts[0]
                && (parts.count == 1 ? says(finding, line.verb) : saysOfMember(finding, line.verb, parts[1]))
        }
    }

    @Test(arguments: steps)
    func whatThePageListsIsFound(old: String, new: String) async throws {
        let report = try await Diff(tree: SourceTree(root: project.path)).run(old: old, new: new)
        let lines = try Self.lines(new)
        #expect(lines.count > 80)
        for line in lines {
            let isFound = Self.isFound(line, in: report.findings)
            if let remark = line.remark {
                #expect(!isFound, "\(line.verb) \(line.name) is found, though: \(remark)")
            } else {
                #expect(isFound, "\(line.verb) \(line.name) is on the page and not found")
            }
        }
        print(
            "\(old) to \(new): \(lines.count { $0.remark == nil }) of \(lines.count) items of the page found, the others explained"
        )
    }
}
