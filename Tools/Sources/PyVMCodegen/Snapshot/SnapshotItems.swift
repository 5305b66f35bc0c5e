extension HeaderSnapshot {
    /// All items, as their lines name them.
    var items: Set<Item> {
        var items = Set(functions.map { Item("function", $0.name) })
        items.formUnion(data.map { Item("data", $0.name) })
        items.formUnion(macros.map { Item("macro", $0.name) })
        items.formUnion(constants.map { Item($0.kind, $0.name) })
        items.formUnion(records.map { Item($0.keyword, $0.tag) })
        items.formUnion(enumerations.map { Item("enum", $0.tag) })
        items.formUnion(typedefs.map { Item("typedef", $0.name) })
        return items
    }
}

extension HeaderSnapshot {
    /// The headers that its items are from.
    var headers: Set<String> {
        var headers = Set(functions.map(\.header))
        headers.formUnion(data.map(\.header))
        headers.formUnion(macros.map(\.header))
        headers.formUnion(constants.map(\.header))
        headers.formUnion(records.map(\.header))
        headers.formUnion(enumerations.map(\.header))
        headers.formUnion(typedefs.map(\.header))
        return headers
    }
}

extension HeaderSnapshot.Constant {
    /// The word that its line begins with.
    var kind: String { if case .integer = value { "constant" } else { "literal" } }
}
