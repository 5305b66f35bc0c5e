/// The C types of the API: one declaration each, for all versions.
public struct TypeCatalog: Sendable {
    public struct Entry: Sendable {
        public enum Shape: Sendable {
            case alias(CType)
            case enumeration([HeaderSnapshot.Enumeration.Case])
            /// A record whose members are declared. A translated record has the members of all versions and a layout of
            /// its own; an engine copies the members by name. Any other record has the layout of each version's own.
            case record(keyword: String, fields: [HeaderSnapshot.Record.Field], isTranslated: Bool)
            /// A record that callers only point to. If its headers do show the members, there is a reason.
            case opaque(keyword: String, reason: String?)
        }

        /// The name that declarations use: the typedef's, or the tag if there is no typedef.
        public var name: String
        /// For records and enumerations the tag, which may differ from the typedef's name.
        public var tag: String?
        /// Whether a typedef gives the tag its plain name.
        public var hasTypedef: Bool
        public var shape: Shape
        public var availability: Availability
        public var group: String
        /// For each version that has the type: its members, or its cases, there.
        public var fieldsIn: [PythonVersion: Set<String>] = [:]

        /// The versions that have a certain member or case.
        func availability(ofField name: String) -> Availability {
            Availability(fieldsIn.filter { $0.value.contains(name) }.keys)
        }

        /// Whether it is laid out, and newer versions have more members than older ones.
        var grows: Bool {
            guard case .record(_, let fields, isTranslated: false) = shape else { return false }
            let names = Set(fields.map(\.name))
            return fieldsIn.values.contains { !$0.isEmpty && !names.isSubset(of: $0) && $0.isSubset(of: names) }
        }

        /// Whether some patch releases of a CPython have more members than others.
        var growsInPatchReleases: Bool {
            let shown = fieldsIn.filter { !$0.value.isEmpty }
            return Dictionary(grouping: shown, by: \.key.feature).values.contains { Set($0.map(\.value)).count > 1 }
        }

        /// Whether it has the members of all versions, for an engine to copy by name.
        var isTranslated: Bool {
            if case .record(_, _, isTranslated: true) = shape { true } else { false }
        }
    }

    /// The entries; each comes after its parts.
    public var entries: [Entry]

    public func entry(named name: String) -> Entry? { entries.first { $0.name == name } }

    /// The named types, and those that their declarations mention.
    func closure(of names: Set<String>) -> Set<String> {
        let byName = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0) })
        var found: Set<String> = []
        var open = Array(names)
        while let name = open.popLast() {
            guard let entry = byName[name], found.insert(name).inserted else { continue }
            if case .alias(let type) = entry.shape { open += type.spelling.tokens() }
        }
        return found
    }

    /// Function-pointer types: what C code gives to Python to call.
    public var callbacks: [(name: String, prototype: Prototype, availability: Availability)] {
        entries.compactMap { entry in
            guard case .alias(let type) = entry.shape,
                let prototype = try? PrototypeReader.readFunctionPointer(type)
            else { return nil }
            return (entry.name, prototype, entry.availability)
        }
    }
}
