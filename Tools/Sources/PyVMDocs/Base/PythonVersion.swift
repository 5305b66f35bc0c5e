/// A CPython: a feature release such as `3.13`, which is also its first patch release, or a later patch release such as
/// `3.13.4`.
public struct PythonVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var major: Int
    public var minor: Int
    public var micro: Int

    public init(_ major: Int, _ minor: Int, _ micro: Int = 0) {
        self.major = major
        self.minor = minor
        self.micro = micro
    }

    /// The feature release that `text` names. The documentation names the versions of the API so: what follows the
    /// first two numbers, a patch level (`3.5.2`) or a pre-release mark (`3.15.0b1`), is left out. Nil when there are
    /// no two numbers.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2,
            let major = PythonVersion.number(parts[0]),
            let minor = PythonVersion.number(parts[1].prefix { $0.isASCII && $0.isNumber })
        else { return nil }
        self.init(major, minor)
    }

    /// The patch release that `text` names: `3.13.4`. A pre-release mark (`3.15.0b1`) is left out. Nil when there are
    /// no three numbers.
    public init?(release text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let feature = PythonVersion(text),
            let micro = PythonVersion.number(parts[2].prefix { $0.isASCII && $0.isNumber })
        else { return nil }
        self.init(feature.major, feature.minor, micro)
    }

    /// Without the number of the patch release.
    public var feature: PythonVersion { PythonVersion(major, minor) }

    public var description: String { micro == 0 ? "\(major).\(minor)" : "\(major).\(minor).\(micro)" }

    public static func < (left: PythonVersion, right: PythonVersion) -> Bool {
        (left.major, left.minor, left.micro) < (right.major, right.minor, right.micro)
    }

    private static func number(_ digits: some StringProtocol) -> Int? {
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(digits)
    }
}
