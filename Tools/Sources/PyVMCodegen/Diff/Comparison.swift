/// The public C APIs of two CPythons, item by item, for the rules to compare.
struct Comparison: Sendable {
    struct Pair<Item: Sendable>: Sendable {
        var old: Item
        var new: Item
    }

    let oldVersion: PythonVersion
    let newVersion: PythonVersion
    /// The items that both have, sorted by name.
    let items: [Pair<APIItem>]
    let types: [Pair<APIType>]
    let removed: [APIItem]
    let added: [APIItem]
    let removedTypes: [APIType]
    let addedTypes: [APIType]
    /// Items, such as macros, that a type of the same name has replaced.
    let becameTypes: [(old: APIItem, new: APIType)]

    init(old: HeaderSnapshot, new: HeaderSnapshot) {
        oldVersion = old.version
        newVersion = new.version
        let (oldItems, newItems) = (Self.items(of: old), Self.items(of: new))
        let (oldTypes, newTypes) = (Self.types(of: old), Self.types(of: new))
        let split = Self.split(oldItems, newItems)
        (items, added) = (split.both, split.added)
        becameTypes = split.removed.compactMap { item in newTypes[item.name].map { (item, $0) } }
        removed = split.removed.filter { newTypes[$0.name] == nil }
        (types, removedTypes, addedTypes) = Self.split(oldTypes, newTypes)
    }

    private static func split<Item>(
        _ old: [String: Item], _ new: [String: Item]
    ) -> (both: [Pair<Item>], removed: [Item], added: [Item]) {
        let names = old.keys.sorted()
        return (
            names.compactMap { name in new[name].map { Pair(old: old[name]!, new: $0) } },
            names.filter { new[$0] == nil }.compactMap { old[$0] },
            new.keys.filter { old[$0] == nil }.sorted().compactMap { new[$0] }
        )
    }

    /// CPython's private names are no API; public macros use them.
    private static func isPublic(_ name: String) -> Bool { !name.hasPrefix("_") }

    /// Whether CPython does not define the type, as with `struct timeval;`.
    private static func isElsewhere(_ record: HeaderSnapshot.Record, _ publicName: [String: String]) -> Bool {
        record.body == .incomplete && publicName[record.tag] == nil && !record.tag.hasPrefix("Py")
    }

    private static func items(of snapshot: HeaderSnapshot) -> [String: APIItem] {
        var items: [String: APIItem] = [:]
        func add(_ kind: String, _ name: String, _ header: String, _ form: APIItem.Form) {
            guard isPublic(name) else { return }
            var isMarked = snapshot.deprecated.contains(.init(kind, name))
            if case .function(let function) = form { isMarked = function.isDeprecated }
            items[name] = APIItem(
                name: name, header: header, form: form, isLimited: snapshot.limited.contains(.init(kind, name)),
                isMarkedDeprecated: isMarked, facts: snapshot.facts[name])
        }
        for enumeration in snapshot.enumerations {
            for item in enumeration.cases {
                add("enum", item.name, enumeration.header, .enumCase(of: enumeration.tag, value: item.value))
                items[item.name]?.isLimited = snapshot.limited.contains(.init("enum", enumeration.tag))
            }
        }
        for constant in snapshot.constants {
            switch constant.value {
            case .integer(let value):
                add("constant", constant.name, constant.header, .constant(type: constant.type, value: value))
            case .spelled(let value):
                add("literal", constant.name, constant.header, .constant(type: constant.type, value: value))
            }
        }
        for macro in snapshot.macros { add("macro", macro.name, macro.header, .macro(parameters: macro.parameters)) }
        for data in snapshot.data { add("data", data.name, data.header, .data(data.type)) }
        for function in snapshot.functions { add("function", function.name, function.header, .function(function)) }
        return items
    }

    /// The private names that public functions mention, such as `struct _inittab`: callers of PyImport_ExtendInittab
    /// fill it.
    private static func privateNamesSpelled(by snapshot: HeaderSnapshot) -> Set<String> {
        let functions = snapshot.functions.filter { isPublic($0.name) }.flatMap { function in
            [function.prototype.result] + function.prototype.parameters.map(\.type)
        }
        let types = functions + snapshot.data.filter { isPublic($0.name) }.map(\.type)
        return Set(types.flatMap { $0.spelling.tokens() }.filter { $0.hasPrefix("_") })
    }

    private static func types(of snapshot: HeaderSnapshot) -> [String: APIType] {
        var types: [String: APIType] = [:]
        var publicName: [String: String] = [:]
        for typedef in snapshot.typedefs {
            let words = typedef.type.spelling.split(separator: " ")
            if words.count == 2, ["struct", "union", "enum"].contains(words[0]), isPublic(typedef.name) {
                publicName[String(words[1])] = typedef.name
            }
            types[typedef.name] = APIType(name: typedef.name, header: typedef.header, typedef: typedef)
            types[typedef.name]?.isLimited = snapshot.limited.contains(.init("typedef", typedef.name))
            types[typedef.name]?.isMarkedDeprecated = snapshot.deprecated.contains(.init("typedef", typedef.name))
        }
        for record in snapshot.records where !isElsewhere(record, publicName) {
            let name = publicName[record.tag] ?? record.tag
            types[name, default: APIType(name: name, header: record.header)].record = record
            if types[name]?.typedef == nil {
                types[name]?.isLimited = snapshot.limited.contains(.init(record.keyword, record.tag))
            }
            if record.body != .incomplete { types[name]?.header = record.header }
        }
        for enumeration in snapshot.enumerations {
            let name = publicName[enumeration.tag] ?? enumeration.tag
            types[name, default: APIType(name: name, header: enumeration.header)].enumeration = enumeration
        }
        for name in types.keys { types[name]?.facts = snapshot.facts[name] }
        let spelled = privateNamesSpelled(by: snapshot)
        return types.filter { isPublic($0.key) || spelled.contains($0.key) }
    }
}
