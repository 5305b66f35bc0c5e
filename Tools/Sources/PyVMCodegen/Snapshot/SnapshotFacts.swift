import PyVMDocs

extension HeaderSnapshot {
    /// The names of all items, and of the cases of enums.
    var itemNames: Set<String> {
        var names = Set(functions.map(\.name))
        names.formUnion(data.map(\.name))
        names.formUnion(macros.map(\.name))
        names.formUnion(constants.map(\.name))
        names.formUnion(records.map(\.tag))
        names.formUnion(enumerations.map(\.tag))
        names.formUnion(typedefs.map(\.name))
        return names
    }

    /// The same snapshot with these facts, as far as they hold in this version, in place of its own.
    func stating(_ facts: [String: ItemFacts]) -> HeaderSnapshot {
        var snapshot = self
        snapshot.facts = Self.held(facts, by: itemNames, in: version)
        return snapshot
    }

    /// Those of the facts that hold in a version and say something, for the items named.
    static func held(
        _ facts: [String: ItemFacts], by names: Set<String>, in version: PythonVersion
    ) -> [String: ItemFacts] {
        var all: [String: ItemFacts] = [:]
        for name in names {
            guard let held = facts[name]?.holding(in: version), held != ItemFacts(name: name) else { continue }
            all[name] = held
        }
        return all
    }
}
