import PyVMDocs

/// Which names code sees that chose a CPython (`PYVM_API_VERSION`) and maybe the limited API of one.
public struct Visibility: Sendable {
    /// CPythons that have a name, and since when the limited API has it; nil if no version's has.
    private struct Sight: Sendable {
        var versions: Set<PythonVersion> = []
        var limitedSince: PythonVersion?
    }

    /// The limited API is counted from CPython 3.2 on. `Py_LIMITED_API` set to 3 means that version.
    static let firstLimited = PythonVersion(3, 2)

    private let versions: [PythonVersion]
    private var sights: [String: Sight] = [:]

    /// `limited`: by a name, the version whose limited API has it in headers, earlier than documented.
    init(snapshots: [HeaderSnapshot], limited: [String: String]) {
        versions = snapshots.map(\.version).sorted()
        for (name, version) in limited { sights[name] = Sight(limitedSince: PythonVersion(version)) }
        for snapshot in snapshots.sorted(by: { $0.version < $1.version }) {
            for item in snapshot.items { see(item.name, item, in: snapshot) }
            for enumeration in snapshot.enumerations {
                let item = HeaderSnapshot.Item("enum", enumeration.tag)
                for entry in enumeration.cases { see(entry.name, item, in: snapshot) }
            }
        }
    }

    private mutating func see(_ name: String, _ item: HeaderSnapshot.Item, in snapshot: HeaderSnapshot) {
        sights[name, default: Sight()].versions.insert(snapshot.version)
        guard sights[name]?.limitedSince == nil, snapshot.limited.contains(item) else { return }
        let isOldest = snapshot.version == versions.first
        sights[name]?.limitedSince =
            snapshot.facts[name]?.stableSince ?? (isOldest ? Self.firstLimited : snapshot.version.feature)
    }

    /// A condition of the preprocessor; nil if all code sees the name.
    public func condition(of name: String) -> String? {
        let parts = [versionCondition(of: name), limitedCondition(of: name)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " && ")
    }

    /// The part of it that is about the version.
    public func versionCondition(of name: String) -> String? {
        guard let sight = sights[name] else { return nil }
        guard let condition = Availability(sight.versions).condition(among: versions) else { return nil }
        return "(PYVM_API_ALL || \(condition))"
    }

    /// The part of it that is about `Py_LIMITED_API`.
    public func limitedCondition(of name: String) -> String? {
        guard let sight = sights[name] else { return nil }
        guard let since = sight.limitedSince else { return "!defined(Py_LIMITED_API)" }
        return since <= Self.firstLimited ? nil : "PYVM_API_LIMITED >= \(since.feature.hexLiteral)"
    }
}

extension Visibility {
    /// Lines, each about one name, under the condition on which the name is seen: one `#if` around neighbours that
    /// have the same.
    public func guarding(_ lines: [(name: String, text: String)]) -> String {
        var text = ""
        var open: String?
        for line in lines {
            let condition = condition(of: line.name)
            if condition != open {
                if open != nil { text += "#endif\n" }
                if let condition { text += "#if \(condition)\n" }
                open = condition
            }
            text += line.text
        }
        return open == nil ? text : text + "#endif\n"
    }
}
