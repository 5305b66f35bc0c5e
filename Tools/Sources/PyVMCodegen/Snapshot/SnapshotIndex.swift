/// The snapshots by name: for each name, the versions that have it.
struct SnapshotIndex {
    let versions: [PythonVersion]
    private(set) var functions: [String: [PythonVersion: HeaderSnapshot.Function]] = [:]
    private(set) var data: [String: [PythonVersion: HeaderSnapshot.DataSymbol]] = [:]
    private(set) var macros: [String: [PythonVersion: HeaderSnapshot.Macro]] = [:]
    private(set) var constants: [String: [PythonVersion: HeaderSnapshot.Constant]] = [:]
    private(set) var typeNames: [String: Set<PythonVersion>] = [:]
    /// The members of structs, by the name of the struct or of its typedef: `PyTypeObject.tp_del`.
    private(set) var members: Set<String> = []
    private(set) var enumerators: [String: Set<PythonVersion>] = [:]
    /// The headers that the items are from.
    private(set) var headers: Set<String> = []

    init(snapshots: [HeaderSnapshot]) {
        versions = snapshots.map(\.version).sorted()
        for snapshot in snapshots {
            let version = snapshot.version
            for item in snapshot.functions { functions[item.name, default: [:]][version] = item }
            for item in snapshot.data { data[item.name, default: [:]][version] = item }
            for item in snapshot.macros { macros[item.name, default: [:]][version] = item }
            for item in snapshot.constants { constants[item.name, default: [:]][version] = item }
            for name in snapshot.typedefs.map(\.name) + snapshot.records.map(\.tag) + snapshot.enumerations.map(\.tag) {
                typeNames[name, default: []].insert(version)
            }
            members.formUnion(Self.members(of: snapshot))
            headers.formUnion(snapshot.headers)
            for name in snapshot.enumerations.flatMap(\.cases).map(\.name) {
                enumerators[name, default: []].insert(version)
            }
        }
    }

    private static func members(of snapshot: HeaderSnapshot) -> [String] {
        var names = Dictionary(snapshot.records.map { ($0.tag, [$0.tag]) }) { first, _ in first }
        for typedef in snapshot.typedefs { names[typedef.type.spelling.lastWord]?.append(typedef.name) }
        return snapshot.records.flatMap { record in
            (record.memberNames ?? []).flatMap { member in (names[record.tag] ?? []).map { "\($0).\(member)" } }
        }
    }

    /// The versions whose headers declare a name, whatever it is.
    func versions(declaring name: String) -> Set<PythonVersion> {
        var found = typeNames[name] ?? []
        found.formUnion(enumerators[name] ?? [])
        if let items = functions[name] { found.formUnion(items.keys) }
        if let items = data[name] { found.formUnion(items.keys) }
        if let items = macros[name] { found.formUnion(items.keys) }
        if let items = constants[name] { found.formUnion(items.keys) }
        return found
    }

    /// Whether a name is a function or macro that programs call, data that they read, or a constant.
    var allNames: Set<String> {
        Set(functions.keys).union(data.keys).union(macros.keys).union(constants.keys).union(typeNames.keys).union(
            enumerators.keys)
    }
}
