/// Replacements for names that are removed or deprecated: `codegen/replacements.toml`.
struct Replacements: Sendable {
    let byName: [String: String]

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
