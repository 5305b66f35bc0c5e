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

    /// The path after the version. It begins with a *, as any text may follow the version. Nil if the path has no
    /// version.
    var behindVersion: String? {
        guard parts.count > 1 else { return nil }
        return parts[1].hasPrefix("*") ? parts[1] : "*" + parts[1]
    }

    /// The path with the * after the version, written or not.
    var wholePath: String {
        (variable.map { "$" + $0 } ?? "") + beforeVersion + (behindVersion.map { Self.version + $0 } ?? "")
    }

    private var afterVariable: String { String(path.dropFirst(variable.map { $0.count + 1 } ?? 0)) }

    private var parts: [String] {
        afterVariable.split(separator: Self.version, omittingEmptySubsequences: false).map(String.init)
    }

    /// The pattern of its folders, for any version; nil if its variable is not set.
    func pattern(in environment: [String: String]) -> String? {
        let rest = beforeVersion + (behindVersion ?? "")
        guard let variable else { return rest }
        guard let value = environment[variable], !value.isEmpty else { return nil }
        return value + rest
    }

    /// Checks that the path can be put into C and shell code as it is.
    func check() throws {
        let folders = afterVariable.replacing(Self.version, with: "0")
        guard folders.wholeMatch(of: /(?:\/[A-Za-z0-9_.*-]+)+/) != nil, parts.count <= 2,
            variable?.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil || variable == nil
        else {
            let advice = "neither /a/path nor $VARIABLE/a/path of letters, digits and ._-* with {version} at most once"
            throw CodegenError("\(CPythonList.path): the place '\(path)' is \(advice)")
        }
        guard !folders.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else {
            throw CodegenError("\(CPythonList.path): the place '\(path)' has a . or .. in it; write the path without")
        }
        guard name?.wholeMatch(of: /[A-Za-z0-9_ '.,\/-]+/) != nil || name == nil else {
            let advice = "has more than letters, digits and '.,/-; mend it"
            throw CodegenError("\(CPythonList.path): the name of '\(path)' \(advice)")
        }
    }
}
