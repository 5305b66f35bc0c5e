import PyVMDocs

/// Counts how much of CPython's documented C API PyVM offers.
public struct Coverage: Sendable {
    public enum Status: Equatable, Sendable {
        case works
        /// In the documentation, and left out for a reason.
        case leftOut(reason: String, instead: String)
        /// In the documentation, but in none of this platform's headers: another platform's, another build's, another
        /// module's, or no C name at all.
        case elsewhere(reason: String, instead: String)
        /// In the documentation, and neither offered nor explained.
        case unexplained
    }

    public struct Entry: Sendable {
        public var name: String
        public var kind: NameKind
        public var status: Status
    }

    /// The documented names of one version.
    public struct Version: Sendable {
        public var version: PythonVersion
        public var entries: [Entry]
        /// Public in the headers, documented nowhere, and neither offered nor explained.
        public var unexplainedUndocumented: [String]

        public func count(_ kind: NameKind? = nil, where isCounted: (Status) -> Bool) -> Int {
            entries.count { (kind == nil || $0.kind == kind) && isCounted($0.status) }
        }

        /// The share that works, among the names that this platform's headers have: of one kind, or of all.
        public func share(of kind: NameKind? = nil) -> Double {
            let here = count(kind) { if case .elsewhere = $0 { false } else { true } }
            return here == 0 ? 1 : Double(count(kind) { $0 == .works }) / Double(here)
        }

        public var share: Double { share() }
    }

    public let versions: [Version]

    public init(_ result: Pipeline.Result) {
        let newest = Dictionary(result.snapshots.map { ($0.version.feature, $0) }) { $1 }
        versions = newest.sorted { $0.key < $1.key }.compactMap { version, snapshot in
            guard let inventory = result.annotations.inventories[version] else { return nil }
            let judge = CoverageJudge(snapshot: snapshot, api: result.api, annotations: result.annotations)
            let entries = inventory.kinds.sorted { $0.key < $1.key }.map { name, kind in
                Entry(name: name, kind: kind, status: judge.status(of: name))
            }
            let undocumented = judge.publicNames.filter {
                inventory.kinds[$0] == nil && judge.status(of: $0) == .unexplained
            }
            return Version(version: version, entries: entries, unexplainedUndocumented: undocumented.sorted())
        }
    }

    /// Names that are neither offered nor explained.
    public var unexplained: Int {
        versions.map { version in
            version.count { $0 == .unexplained } + version.unexplainedUndocumented.count
        }.reduce(0, +)
    }
}

/// Tells whether PyVM offers a name in one version.
struct CoverageJudge {
    private let version: PythonVersion
    private let annotations: Annotations
    let publicNames: Set<String>
    private let declared: Set<String>
    /// The members of structs, by the struct's name, as far as the headers show them.
    private let members: [String: Set<String>]
    private var offered: Set<String> = []
    private var opaqueReasons: [String: String] = [:]

    init(snapshot: HeaderSnapshot, api: API, annotations: Annotations) {
        self.annotations = annotations
        declared = SnapshotIndex(snapshots: [snapshot]).allNames
        publicNames = declared.filter { $0.hasPrefix("Py") || $0.hasPrefix("PY") }
        version = snapshot.version
        members = Self.members(snapshot)
        offered.formUnion(api.functions.filter { $0.worksIn.contains(version) }.map(\.name))
        offered.formUnion(api.variadics.filter { $0.twin.worksIn.contains(version) }.map(\.name))
        offered.formUnion(api.constants.filter { $0.availability.contains(version) }.map(\.name))
        offered.formUnion(api.runtimeFunctions.map(\.name))
        offered.formUnion(api.controlMacros.map { $0.takesVM ? CPythonName.of($0.name) : $0.name })
        for entry in api.types.entries { add(entry) }
    }

    private mutating func add(_ entry: TypeCatalog.Entry) {
        offered.insert(entry.name)
        if let tag = entry.tag { offered.insert(tag) }
        switch entry.shape {
        case .enumeration(let cases): offered.formUnion(cases.map(\.name))
        case .record(_, let fields, _): offered.formUnion(fields.flatMap(\.memberNames).map { "\(entry.name).\($0)" })
        case .opaque(_, let reason): opaqueReasons[entry.name] = reason ?? "its headers tell no members"
        case .alias: break
        }
    }

    private static func members(_ snapshot: HeaderSnapshot) -> [String: Set<String>] {
        var members: [String: Set<String>] = [:]
        for record in snapshot.records {
            guard case .fields(let fields) = record.body else { continue }
            members[record.tag] = Set(fields.flatMap(\.memberNames))
        }
        for typedef in snapshot.typedefs {
            guard let tag = typedef.type.spelling.split(separator: " ").last else { continue }
            members[typedef.name] = members[typedef.name] ?? members[String(tag)]
        }
        return members
    }

    /// A struct of this platform may have members that only other platforms have.
    private func isDeclared(_ name: String, owner: String) -> Bool {
        guard owner != name, let members = members[owner] else { return declared.contains(owner) }
        return members.contains(String(name.dropFirst(owner.count + 1)))
    }

    func status(of name: String) -> Coverage.Status {
        let owner = name.split(separator: ".").first.map(String.init) ?? name
        if let entry = annotations.leftOut(name) {
            return isDeclared(name, owner: owner)
                ? .leftOut(reason: entry.reason, instead: entry.instead)
                : .elsewhere(reason: entry.reason, instead: entry.instead)
        }
        if offered.contains(name) { return .works }
        if let absent = annotations.absent[name], let first = PythonVersion(absent.until), version < first {
            return .elsewhere(reason: absent.reason, instead: "CPython \(first) or newer")
        }
        if owner != name, let reason = opaqueReasons[owner] {
            return .leftOut(
                reason: "a member of \(owner), which is opaque: \(reason)",
                instead: "the functions that take a \(owner) *")
        }
        return .unexplained
    }
}
