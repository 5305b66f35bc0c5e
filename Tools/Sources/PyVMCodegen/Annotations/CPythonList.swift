/// The contents of `codegen/cpythons.toml`: the CPythons that PyVM works with, and the places where PyVM looks for
/// them.
public struct CPythonList: Codable, Hashable, Sendable {
    /// A release of the distribution: the machine's own, or one that came later.
    public enum Distribution: String, Choice {
        case this, newer
    }

    public struct CPython: Codable, Hashable, Sendable {
        public var version: String
        /// Whether `scripts/fetch-cpythons` brings it.
        public var fetched: Bool?
        /// The distribution's release that has the package of its documentation; nil if none has.
        public var documentation: Distribution?
    }

    public var cpythons: [CPython]
    public var places: [CPythonPlace]

    enum CodingKeys: String, CodingKey {
        case cpythons = "cpython"
        case places = "place"
    }

    static let path = "codegen/cpythons.toml"

    /// The oldest that the list can have. The hand-written C of libpyvm and the engines was made for 3.11 and newer:
    /// nothing in it knows how older CPythons keep thread states, and nothing makes the functions that those lack.
    private static let oldestPossible = PythonVersion(3, 11)

    /// Oldest first.
    public var versions: [PythonVersion] { cpythons.compactMap { PythonVersion($0.version) } }

    public var oldest: PythonVersion { versions.first ?? PythonVersion(3, 0) }
    public var newest: PythonVersion { versions.last ?? oldest }

    /// The places in words. Places of the same name are listed once.
    var placesInWords: String {
        var words = ["PATH"]
        for place in places where !words.contains(place.inWords) { words.append(place.inWords) }
        return words.joined(separator: ", ")
    }

    func check() throws {
        guard !cpythons.isEmpty, !places.isEmpty else {
            throw CodegenError("\(Self.path): needs a [[cpython]] and a [[place]]; restore the file from git")
        }
        try checkVersions()
        for place in places { try place.check() }
        for (index, place) in places.enumerated()
        where places[..<index].contains(where: { $0.wholePath == place.wholePath }) {
            throw CodegenError("\(Self.path): the place '\(place.path)' is in it twice; remove one")
        }
    }

    private func checkVersions() throws {
        for cpython in cpythons where PythonVersion(cpython.version)?.description != cpython.version {
            throw CodegenError("\(Self.path): '\(cpython.version)' is no feature release; write it as 3.14")
        }
        for version in versions where version < Self.oldestPossible || version.major != 3 {
            let advice = "libpyvm works with CPython \(Self.oldestPossible) and newer releases of 3; remove it"
            throw CodegenError("\(Self.path): '\(version)' cannot be in it: \(advice)")
        }
        for (older, newer) in zip(versions, versions.dropFirst()) {
            guard newer == PythonVersion(older.major, older.minor + 1) else {
                let advice = "list every version from the oldest to the newest, in order"
                throw CodegenError("\(Self.path): \(newer) comes after \(older); \(advice)")
            }
        }
    }

    /// Checks that the list has every CPython whose API is generated.
    func check(covers generated: [PythonVersion]) throws {
        for version in generated where !versions.contains(version) {
            throw CodegenError("\(Self.path): CPython \(version) is not in it; add a [[cpython]] with that version")
        }
    }
}

extension CPythonList {
    /// A list without entries is one for `check` to refuse.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        cpythons = try fields.decodeIfPresent([CPython].self, forKey: .cpythons) ?? []
        places = try fields.decodeIfPresent([CPythonPlace].self, forKey: .places) ?? []
    }
}
