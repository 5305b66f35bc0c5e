import TOMLKit

/// `codegen/replacements.toml`: replacements for names that are removed or deprecated.
struct Replacements: Sendable {
    private struct File: Codable {
        var replacements: [String: String]
    }

    static let path = "codegen/replacements.toml"

    private let byName: [String: String]

    init(text: String, path: String = Replacements.path) throws {
        do {
            byName = try TOMLDecoder().decode(File.self, from: text).replacements
        } catch let error as TOMLParseError {
            throw CodegenError("\(path):\(error.source.begin.line): not TOML (\(error.description)); mend the line")
        } catch {
            throw CodegenError("\(path): it needs a table [replacements] of names and texts (\(error))")
        }
    }

    private static let rules: Set = [
        "function-removed", "macro-removed", "constant-removed", "data-removed", "type-removed", "enum-case-removed",
        "deprecated", "soft-deprecated", "limited-removed", "struct-opaque",
    ]

    func instead(of finding: Finding) -> String? {
        if Self.rules.contains(finding.rule), let text = byName[finding.name] { return text }
        guard finding.rule.hasPrefix("struct-") else { return nil }
        let (before, after) = (Set((finding.old ?? "").tokens()), Set((finding.new ?? "").tokens()))
        let members = before.subtracting(after).sorted().compactMap { member in
            byName["\(finding.name).\(member)"].map { "\(member): \($0)" }
        }
        return members.isEmpty ? nil : members.joined(separator: "; ")
    }
}
