/// A folder, or folders, with interpreters in `bin`, headers in `include` and libraries in `lib`.
public struct CPythonPlace: Codable, Hashable, Sendable {
    /// The path as in `codegen/cpythons.toml`: `$HOME/.pyenv/versions/{version}*`.
    public var path: String
    public var name: String?

    /// What messages call the interpreters there.
    var inWords: String { name ?? "\(path)/bin" }

    private static let version = "{version}"

    /// The variable of the environment that the path begins with.
    var variable: String? {
        guard path.hasPrefix("$") else { return nil }
        return String(path.dropFirst().prefix { $0 != "/" })
    }

    /// The path after the variable, up to the version if there is one.
    var beforeVersion: String { parts[0] }

    /// The path after the version; nil if the path has no version.
    var behindVersion: String? { parts.count > 1 ? parts[1] : nil }

    private var parts: [String] {
        let rest = variable.map { path.dropFirst($0.count + 1) } ?? path[...]
        return String(rest).split(separator: Self.version, omittingEmptySubsequences: false).map(String.init)
    }

    /// The pattern of its folders, for any version; nil if its variable is not set.
    func pattern(in environment: [String: String]) -> String? {
        guard let variable else { return parts.joined() }
        guard let value = environment[variable], !value.isEmpty else { return nil }
        return value + parts.joined()
    }

    /// Checks that the path can be put into C and shell code as it is.
    func check() throws {
        let rest = parts.joined()
        guard rest.wholeMatch(of: /(?:\/[A-Za-z0-9_.*-]+)+/) != nil, parts.count <= 2,
            variable?.wholeMatch(of: /[A-Z_]+/) != nil || variable == nil
        else {
            let advice = "neither /a/path nor $VARIABLE/a/path of letters, digits and ._-* with {version} once"
            throw CodegenError("\(CPythonList.path): the place '\(path)' is \(advice)")
        }
        guard name?.wholeMatch(of: /[A-Za-z0-9_ '.,\/-]+/) != nil || name == nil else {
            let advice = "has more than letters, digits and '.,/-; mend it"
            throw CodegenError("\(CPythonList.path): the name of '\(path)' \(advice)")
        }
    }
}
