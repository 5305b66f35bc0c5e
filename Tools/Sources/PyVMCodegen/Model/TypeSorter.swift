/// Puts types into an order that C accepts, and adds the types that they mention.
///
/// All records are declared by name before everything else. So only typedefs, enumerations, and records that are
/// members have to come before the type that uses them.
struct TypeSorter {
    let entries: [String: TypeCatalog.Entry]
    let typedefOfTag: [String: String]
    private var done: Set<String> = []
    private var mentioned: [String] = []
    private var result: [TypeCatalog.Entry] = []

    init(entries: [String: TypeCatalog.Entry], typedefOfTag: [String: String]) {
        self.entries = entries
        self.typedefOfTag = typedefOfTag
    }

    mutating func sorted(_ names: [String]) -> [TypeCatalog.Entry] {
        mentioned = names.reversed()
        while let name = mentioned.popLast() { visit(name) }
        return result
    }

    private mutating func visit(_ name: String) {
        guard let entry = entries[name], done.insert(name).inserted else { return }
        for type in types(of: entry) {
            let member = member(type)
            for word in type.spelling.tokens() {
                let name = typedefOfTag[word] ?? word
                guard let part = entries[name], name != entry.name else { continue }
                if part.isRecord, name != member || !entry.isRecord {
                    mentioned.append(name)
                } else {
                    visit(name)
                }
            }
        }
        result.append(entry)
    }

    private func types(of entry: TypeCatalog.Entry) -> [CType] {
        switch entry.shape {
        case .alias(let type): [type]
        case .record(_, let fields, _): fields.map(\.type)
        case .enumeration, .opaque: []
        }
    }

    /// The record that a member holds, not a pointer to one: `PyObject` for `PyObject` and for `PyObject[2]`.
    private func member(_ type: CType) -> String? {
        guard !type.spelling.contains("*") else { return nil }
        let words = type.spelling.prefix { $0 != "[" }.split(separator: " ")
        return words.last.map { typedefOfTag[String($0)] ?? String($0) }
    }
}

extension TypeCatalog.Entry {
    /// Whether its declaration shows more than its name.
    var hasBody: Bool {
        if case .opaque = shape { false } else { true }
    }

    var isRecord: Bool {
        switch shape {
        case .record, .opaque: true
        case .alias, .enumeration: false
        }
    }
}
