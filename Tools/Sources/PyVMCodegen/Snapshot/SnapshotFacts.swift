import PyVMDocs

extension HeaderSnapshot {
    /// The same snapshot with these facts, as far as they hold in this version, in place of its own.
    func stating(_ facts: [String: ItemFacts]) -> HeaderSnapshot {
        var snapshot = self
        snapshot.facts = Self.held(facts, by: contents.map(\.item.name), in: version)
        return snapshot
    }

    /// Those of the facts that hold in a version and say something, for the items named.
    static func held(
        _ facts: [String: ItemFacts], by names: some Sequence<String>, in version: PythonVersion
    ) -> [String: ItemFacts] {
        var all: [String: ItemFacts] = [:]
        for name in names {
            guard let held = facts[name]?.holding(in: version), held != ItemFacts(name: name) else { continue }
            all[name] = held
        }
        return all
    }
}
