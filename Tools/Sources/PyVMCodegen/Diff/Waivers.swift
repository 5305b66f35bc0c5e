import Foundation

/// `codegen/waivers.toml`: changes that somebody has looked at, and that need no attention.
///
///     [[waiver]]
///     from = "3.12"
///     to = "3.13"
///     rule = "constant-value"
///     names = ["PY_MINOR_VERSION"]
///     reason = "it says which CPython this is"
public struct Waivers: Sendable {
    struct Waiver: Codable, Sendable {
        var from: String
        var to: String
        var rule: String
        var names: [String]
        var reason: String
    }

    private struct File: Codable {
        var waiver: [Waiver]?
    }

    static let path = "codegen/waivers.toml"

    let waivers: [Waiver]

    /// - Throws: `CodegenError` for what is no waiver, or names no rule.
    init(text: String, path: String = Waivers.path) throws {
        waivers = try AnnotationFile(path: path, text: text).decode(File.self).waiver ?? []
        let rules = Set(Rule.all.map(\.id))
        for waiver in waivers {
            guard rules.contains(waiver.rule) else { throw CodegenError("\(path): there is no rule '\(waiver.rule)'") }
            guard PythonVersion(waiver.from) != nil, PythonVersion(waiver.to) != nil else {
                throw CodegenError(
                    "\(path): from and to are versions such as \"3.12\", not '\(waiver.from)' and '\(waiver.to)'")
            }
            guard !waiver.reason.trimmingSpaces().isEmpty, !waiver.names.isEmpty else {
                throw CodegenError(
                    "\(path): the waiver of \(waiver.rule) from \(waiver.from) to \(waiver.to) names nothing, or no reason"
                )
            }
        }
    }

    /// Marks what is waived.
    /// - Parameter strictly: whether each has to match.
    /// - Throws: `CodegenError` for a name that none of the findings has: the waiver says something that is not so.
    func apply(to findings: inout [Finding], from old: PythonVersion, to new: PythonVersion, strictly: Bool) throws {
        for waiver in waivers where PythonVersion(waiver.from) == old && PythonVersion(waiver.to) == new {
            for name in waiver.names {
                guard let index = findings.firstIndex(where: { $0.rule == waiver.rule && $0.name == name }) else {
                    guard strictly else { continue }
                    throw CodegenError(
                        "\(Self.path): the waiver of \(waiver.rule) for \(name) from \(old) to \(new) matches nothing; take it out"
                    )
                }
                findings[index].waived = waiver.reason
            }
        }
    }
}
