extension API {
    /// The structs of one CPython that differ between CPythons, for code that is compiled for that one
    /// (`PYVM_API_EXACT`).
    public struct ExactLayout: Sendable {
        /// A feature release.
        public var version: PythonVersion
        /// The structs, and the types that they mention; each comes after its parts.
        public var entries: [TypeCatalog.Entry]
        /// The tags of structs that a patch release made longer: they have the members of the first one.
        public var grown: Set<String>

        /// The typedefs' names and the tags of the structs that it lays out.
        var names: Set<String> {
            Set(entries.flatMap { [$0.name, $0.tag].compactMap(\.self) })
        }

        public func entry(named name: String) -> TypeCatalog.Entry? { entries.first { $0.name == name } }
    }
}

/// Finds them in the snapshots of a CPython and of those of its patch releases that changed something.
struct ExactLayoutBuilder {
    let snapshots: [HeaderSnapshot]
    let annotations: Annotations
    /// The types that all CPythons have alike.
    let common: TypeCatalog

    func layouts() throws -> [API.ExactLayout] {
        let tags = Dictionary(uniqueKeysWithValues: common.entries.map { ($0.name, $0.tag) })
        return try Dictionary(grouping: snapshots, by: \.version.feature).sorted { $0.key < $1.key }.map {
            feature, all in
            let release = FeatureRelease(all)
            var builder = TypeCatalogBuilder(snapshots: [release.snapshot], annotations: annotations)
            let entries = try builder.build(lackingIn: common).entries.map { entry in
                var entry = entry
                // The typedef is of the common tag already, which CPythons may have otherwise.
                entry.tag = tags[entry.name] ?? entry.tag
                return entry
            }
            return API.ExactLayout(version: feature, entries: entries, grown: release.grown)
        }
    }
}

/// The structs that all patch releases of a CPython have in the same layout.
private struct FeatureRelease {
    /// The newest one's. A struct that became longer has the first one's members; one that changed has none.
    private(set) var snapshot: HeaderSnapshot
    private(set) var grown: Set<String> = []

    init(_ stages: [HeaderSnapshot]) {
        let stages = stages.sorted { $0.version < $1.version }
        snapshot = stages[stages.count - 1]
        for older in stages.dropLast().reversed() {
            let records = Dictionary(older.records.map { ($0.tag, $0) }) { first, _ in first }
            for index in snapshot.records.indices {
                if let record = records[snapshot.records[index].tag] { keepCommonPart(record, at: index) }
            }
        }
    }

    private mutating func keepCommonPart(_ older: HeaderSnapshot.Record, at index: Int) {
        let newer = snapshot.records[index]
        if newer.body == older.body || newer.size == older.size && newer.places == older.places { return }
        let isLonger = newer.places.starts(with: older.places)
        snapshot.records[index].body = isLonger ? older.body : .incomplete
        if isLonger { grown.insert(newer.tag) }
    }
}

extension HeaderSnapshot.Record {
    /// What has an address in it, in order.
    fileprivate var places: [String] {
        switch body {
        case .incomplete: []
        case .fields(let fields): fields.map(\.name)
        case .intricate: TypeCatalogBuilder.allFields(body)?.flatMap(\.placedNames) ?? []
        }
    }
}
