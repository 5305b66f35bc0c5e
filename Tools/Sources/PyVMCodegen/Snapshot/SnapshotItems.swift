extension HeaderSnapshot {
    /// What each item is, in the order of their kinds.
    var contents: [Entry.Content] {
        let named: [[Entry.Content]] = [
            constants.map { .constant($0) }, data.map { .data($0) }, enumerations.map { .enumeration($0) },
            functions.map { .function($0) }, macros.map { .macro($0) }, records.map { .record($0) },
            typedefs.map { .typedef($0) },
        ]
        return named.flatMap(\.self)
    }

    /// All items, as their lines name them.
    var items: Set<Item> { Set(contents.map(\.item)) }

    /// The headers that its items are from.
    var headers: Set<String> { Set(contents.map(\.header)) }
}

extension HeaderSnapshot.Constant {
    /// The word that its line begins with.
    var kind: String { if case .integer = value { "constant" } else { "literal" } }
}
