import Foundation
import Subprocess
import Testing

@testable import PyVMCodegen

/// The diff of two CPythons' headers against what abidiff (libabigail) finds in their libpythons.
@Suite(.serialized) struct AbidiffTests {

    private struct Program: Error, CustomStringConvertible { var description: String }

    private static func output(_ program: String, _ arguments: [String]) async throws -> String {
        let result = try await run(
            program.contains("/") ? .path(.init(program)) : .name(program), arguments: Arguments(arguments),
            output: .string(limit: 64 << 20), error: .string(limit: 1 << 20))
        // abidiff's status has a bit for each kind of difference; 1 and 2 are failures.
        guard case .exited(let status) = result.terminationStatus,
            status == 0 || (program == "abidiff" && status & 3 == 0)
        else {
            throw Program(description: "\(program) \(arguments): \(result.terminationStatus) \(result.standardError)")
        }
        return result.standardOutput
    }

    private static func libpython(_ version: PythonVersion) async throws -> String {
        let script = project.appending(path: "scripts/with-python").path
        return try await output(script, ["--libpython", version.description]).trimmingSpaces()
    }

    private static func exported(by library: String) async throws -> Set<String> {
        let lines = try await output("nm", ["-D", "--defined-only", library]).split(separator: "\n")
        return Set(lines.compactMap { $0.split(separator: " ").last?.split(separator: "@").first.map(String.init) })
    }

    /// One entry of abidiff's report with the lines that explain it.
    private struct Entry {
        var name: String
        var text: String
        var words: Set<String> { Set(text.tokens()) }
    }

    /// `[D] 'function int PyA(void)'    {PyA}` and `[D] PyA`; `[C] 'function int PyA(void)' at …`.
    private static func entries(_ mark: String, in report: String) -> [Entry] {
        var entries: [Entry] = []
        var isInside = false
        for line in report.split(separator: "\n", omittingEmptySubsequences: true) {
            if line.hasPrefix("  [") {
                isInside = line.hasPrefix("  [\(mark)]")
                if isInside { entries.append(Entry(name: name(in: String(line.dropFirst(6))), text: "")) }
            }
            if isInside { entries[entries.count - 1].text += line + "\n" }
        }
        return entries
    }

    private static func name(in line: String) -> String {
        if let open = line.lastIndex(of: "{"), line.hasSuffix("}") {
            return String(line[line.index(after: open)...].dropLast())
        }
        guard line.hasPrefix("'") else { return line.firstWord }
        let declaration = line.dropFirst().prefix { $0 != "'" }
        return String(declaration[..<(declaration.firstIndex(of: "(") ?? declaration.endIndex)]).lastWord
    }

    @Test(arguments: steps)
    func findsWhatAbidiffFinds(old: String, new: String) async throws {
        let found = HeaderFinder(
            environment: ProcessInfo.processInfo.environment.merging(
                ["PYVM_CPYTHONS": project.appending(path: ".cache/cpythons").path]) { mine, _ in mine }
        ).all()
        guard let before = found.first(where: { $0.version.description == old }),
            let after = found.first(where: { $0.version.description == new })
        else {
            print("abidiff: CPython \(old) or \(new) is not on this machine: left out")
            return
        }
        let maker = SnapshotMaker(annotations: try AnnotationsReader(tree: SourceTree(root: project.path)).read())
        let libraries = [try await Self.libpython(before.version), try await Self.libpython(after.version)]
        let snapshot = try await maker.snapshot(of: before)
        guard libraries.allSatisfy({ !$0.isEmpty }) else {
            print("abidiff: no shared libpython of CPython \(old) or \(new): left out")
            return
        }
        let comparison = Comparison(old: snapshot, new: try await maker.snapshot(of: after))
        let findings = Rule.all.flatMap { $0.findings(in: comparison) }
        let report = try await Self.output("abidiff", ["--no-added-syms"] + libraries)

        let removed = Self.entries("D", in: report)
        #expect(!removed.isEmpty)
        let declared = Set(snapshot.functions.map(\.name) + snapshot.data.map(\.name))
        let gone: Set = ["function-removed", "data-removed", "function-to-inline", "function-to-macro", "kind-changed"]
        var unseen = 0
        for entry in removed {
            // What no public header declares is no public API: private names, and what internal headers declare.
            guard declared.contains(entry.name), !entry.name.hasPrefix("_") else {
                unseen += 1
                continue
            }
            #expect(
                findings.contains { $0.name == entry.name && gone.contains($0.rule) },
                "abidiff has \(entry.name) as removed")
        }

        let changed = Self.entries("C", in: report).filter { !$0.name.hasPrefix("_") && declared.contains($0.name) }
        let structs = Set(findings.filter { ["struct", "union"].contains($0.kind) }.map(\.name))
        for entry in changed {
            // Its own change, that of a struct it takes, or of one that only internal headers define.
            let isInternal = entry.text.contains("at pycore_")
            #expect(
                findings.contains { $0.name == entry.name } || !structs.isDisjoint(with: entry.words) || isInternal,
                "abidiff has \(entry.name) as changed:\n\(entry.text)")
        }

        // The other way round: what the diff has as removed and abidiff has not.
        let names = Set(removed.map(\.name))
        let (was, stays) = (try await Self.exported(by: libraries[0]), try await Self.exported(by: libraries[1]))
        var explained: [String: Int] = [:]
        for finding in findings
        where ["function-removed", "data-removed"].contains(finding.rule) && !names.contains(finding.name) {
            if finding.kind == "inline" {
                explained["inline, so libpython never exported it", default: 0] += 1
                #expect(!was.contains(finding.name), "\(finding.name)")
            } else if finding.effect.contains("still exports it") {
                explained["gone from the headers, and exported for programs compiled before", default: 0] += 1
            } else if stays.contains(finding.name) {
                explained["exported, but declared by internal headers only", default: 0] += 1
            } else {
                explained[
                    "declared by the older headers, and not exported by the older libpython either", default: 0] += 1
                #expect(!was.contains(finding.name), "\(finding.name) is not in abidiff's list")
            }
        }
        // What the diff says of programs that were compiled before is so.
        for finding in findings where finding.effect.contains("still exports it") {
            #expect(stays.contains(finding.name), "\(finding.name)")
        }
        print(
            "abidiff, \(old) to \(new): \(removed.count) removed, of which \(unseen) are no public API; \(changed.count) public functions and "
                + "variables changed; the diff alone has \(explained)")
    }
}
