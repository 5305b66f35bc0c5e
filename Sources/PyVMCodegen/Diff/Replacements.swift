import TOMLKit

/// `codegen/replacements.toml`: what to use instead of what is gone or deprecated, by name.
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
        Self.rules.contains(finding.rule) ? byName[finding.name] : nil
    }
}
