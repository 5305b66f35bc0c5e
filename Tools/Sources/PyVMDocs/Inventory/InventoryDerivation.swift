/// Derives the inventory of a version whose documentation is not at hand from that of its neighbours and
/// from its headers.
public struct InventoryDerivation: Sendable {
    public var version: PythonVersion
    /// The nearest older and newer documentation.
    public var older: Inventory
    public var newer: Inventory
    /// The names that the headers of `version` declare: functions, variables, types, enumerators, macros.
    public var headerNames: Set<String>
    /// The same of the newer version. A name that is in neither set says nothing: it may stand in a header
    /// that `Python.h` does not include, or be another platform's.
    public var newerHeaderNames: Set<String>
    /// When names were added, as far as any documentation says.
    public var added: [String: PythonVersion]

    public init(
        version: PythonVersion, older: Inventory, newer: Inventory,
        headerNames: Set<String>, newerHeaderNames: Set<String>, added: [String: PythonVersion]
    ) {
        self.version = version
        self.older = older
        self.newer = newer
        self.headerNames = headerNames
        self.newerHeaderNames = newerHeaderNames
        self.added = added
    }

    public func derive() -> Inventory {
        // A kind was corrected over time, so the newer documentation's word counts.
        let candidates = older.kinds.merging(newer.kinds) { $1 }
        return Inventory(version: version, kinds: candidates.filter { belongs($0.key) })
    }

    /// The rule of `belongs`, in words for the top of a derived inventory file.
    public var rule: [String] {
        let (older, newer) = (older.version, newer.version)
        return [
            "There is no documentation package of \(version), so its names are derived. In are the names of",
            "\(older)'s and of \(newer)'s documentation that the headers of \(version) declare, and of the others:",
            "- all that both of them have;",
            "- those that only \(newer)'s has, unless a page says that the name (or the struct it is a member",
            "  of) was added after \(version), or the headers of \(newer) declare it and those of \(version) do not.",
            "Out are, with that, the names that only \(older)'s has and the headers of \(version) do not.",
        ]
    }

    private func belongs(_ name: String) -> Bool {
        if headerNames.contains(name) { return true }
        guard newer.kinds[name] != nil else { return false }
        if older.kinds[name] != nil { return true }
        let owner = String(name.prefix { $0 != "." })
        return ![name, owner].contains { isNew($0) }
    }

    private func isNew(_ name: String) -> Bool {
        if headerNames.contains(name) { return false }
        if let added = added[name], added > version { return true }
        return newerHeaderNames.contains(name)
    }
}
