extension HeaderSnapshot {
    /// What one line of a snapshot's file says, apart from the documentation's facts and the releases that have it.
    struct Entry: Hashable, Sendable {
        enum Content: Hashable, Sendable {
            case constant(Constant)
            case data(DataSymbol)
            case enumeration(Enumeration)
            case function(Function)
            case macro(Macro)
            case record(Record)
            case typedef(Typedef)
        }

        var content: Content
        /// Whether the headers mark it as deprecated. Functions have a mark of their own.
        var isDeprecated = false
        var isLimited = false

        var item: Item { content.item }

        /// The entry as far as the model looks at it: without the limited API, and without members that it cannot use.
        var modelled: Entry {
            var entry = self
            entry.isLimited = false
            if case .record(var record) = content, case .intricate = record.body {
                record.body = .intricate("")
                record.size = nil
                entry.content = .record(record)
            }
            return entry
        }
    }

    /// All items, in the order of their kinds.
    var entries: [Entry] {
        contents.map { content in
            var entry = Entry(content: content)
            entry.isDeprecated = deprecated.contains(entry.item)
            entry.isLimited = limited.contains(entry.item)
            return entry
        }
    }

    mutating func append(_ entry: Entry) {
        switch entry.content {
        case .constant(let constant): constants.append(constant)
        case .data(let data): self.data.append(data)
        case .enumeration(let enumeration): enumerations.append(enumeration)
        case .function(let function): functions.append(function)
        case .macro(let macro): macros.append(macro)
        case .record(let record): records.append(record)
        case .typedef(let typedef): typedefs.append(typedef)
        }
        if entry.isDeprecated { deprecated.insert(entry.item) }
        if entry.isLimited { limited.insert(entry.item) }
    }
}

extension HeaderSnapshot.Entry.Content {
    var item: HeaderSnapshot.Item {
        switch self {
        case .constant(let constant): .init(constant.kind, constant.name)
        case .data(let data): .init("data", data.name)
        case .enumeration(let enumeration): .init("enum", enumeration.tag)
        case .function(let function): .init("function", function.name)
        case .macro(let macro): .init("macro", macro.name)
        case .record(let record): .init(record.keyword, record.tag)
        case .typedef(let typedef): .init("typedef", typedef.name)
        }
    }

    var header: String {
        switch self {
        case .constant(let constant): constant.header
        case .data(let data): data.header
        case .enumeration(let enumeration): enumeration.header
        case .function(let function): function.header
        case .macro(let macro): macro.header
        case .record(let record): record.header
        case .typedef(let typedef): typedef.header
        }
    }
}
