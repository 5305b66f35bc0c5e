/// Reads TOML 1.0. Any text gives a table or a `TOMLProblem`, whatever is in it.
///
/// TOMLKit was here before. At a text that ends in `[` an assertion in it ends the process, and what it says of a
/// missing or unknown field names no line.
struct TOMLReader {
    private var scanner: TOMLScanner
    private let root = TOMLTable(use: .headed)
    private var section: TOMLTable

    /// Deeper ones are no annotations, and would need more and more stack.
    private static let deepest = 50

    static func table(of text: String) throws -> TOMLTable {
        var reader = TOMLReader(text)
        try reader.read()
        return reader.root
    }

    private init(_ text: String) {
        scanner = TOMLScanner(text)
        section = root
    }

    private mutating func read() throws {
        while true {
            try scanner.skipBlankLines()
            if scanner.isAtEnd { return }
            if scanner.take("[") { try readHeader() } else { try readPair(into: section, depth: 0) }
            try scanner.endLine()
        }
    }

    // MARK: Headers

    private mutating func readHeader() throws {
        let line = scanner.line
        let isList = scanner.take("[")
        let keys = try readKeys()
        guard scanner.take("]"), !isList || scanner.take("]") else {
            throw scanner.problem("the header does not end in \(isList ? "]]" : "]")")
        }
        var table = root
        for key in keys.dropLast() { table = try descend(table, key, use: .implicit, line) }
        let last = keys[keys.count - 1]
        section = isList ? try addToList(table, last, line) : try openTable(table, last, line)
    }

    private func openTable(_ parent: TOMLTable, _ key: String, _ line: Int) throws -> TOMLTable {
        if let value = parent.values[key] {
            guard case .table(let table) = value.kind, table.use == .implicit else {
                throw TOMLProblem(line: line, text: "\"\(key)\" is there already")
            }
            table.use = .headed
            return table
        }
        let table = TOMLTable(use: .headed)
        parent.values[key] = TOMLValue(kind: .table(table), line: line)
        return table
    }

    private func addToList(_ parent: TOMLTable, _ key: String, _ line: Int) throws -> TOMLTable {
        let table = TOMLTable(use: .headed)
        let element = TOMLValue(kind: .table(table), line: line)
        if let value = parent.values[key] {
            // A list in brackets is closed; the tables in it are in braces.
            guard case .list(let list) = value.kind, case .table(let first)? = list.first?.kind, first.use == .headed
            else { throw TOMLProblem(line: line, text: "\"\(key)\" is there already") }
            parent.values[key]?.kind = .list(list + [element])
        } else {
            parent.values[key] = TOMLValue(kind: .list([element]), line: line)
        }
        return table
    }

    /// The table in a table; of a list of tables the last one. It is made if it is not there.
    private func descend(_ table: TOMLTable, _ key: String, use: TOMLTable.Use, _ line: Int) throws -> TOMLTable {
        guard let value = table.values[key] else {
            let inner = TOMLTable(use: use)
            table.values[key] = TOMLValue(kind: .table(inner), line: line)
            return inner
        }
        switch value.kind {
        case .table(let inner) where use == .dotted ? inner.use == .dotted : inner.use != .inBraces:
            return inner
        case .list(let list) where use == .implicit:
            if case .table(let inner)? = list.last?.kind, inner.use != .inBraces { return inner }
        default: break
        }
        throw TOMLProblem(line: line, text: "\"\(key)\" is there already, and is no table that can get more")
    }

    // MARK: Pairs

    private mutating func readPair(into table: TOMLTable, depth: Int) throws {
        let line = scanner.line
        let keys = try readKeys()
        guard scanner.take("=") else { throw scanner.problem("after the name a = is missing") }
        scanner.skipBlanks()
        let value = try readValue(depth: depth)
        var table = table
        for key in keys.dropLast() { table = try descend(table, key, use: .dotted, line) }
        let last = keys[keys.count - 1]
        guard table.values[last] == nil else { throw TOMLProblem(line: line, text: "\"\(last)\" is there twice") }
        table.values[last] = value
    }

    /// `a`, `"a b"`, `a.b`, with the blanks around it.
    private mutating func readKeys() throws -> [String] {
        var keys: [String] = []
        repeat {
            scanner.skipBlanks()
            keys.append(try scanner.readKey())
            scanner.skipBlanks()
        } while scanner.take(".")
        return keys
    }

    // MARK: Values

    private mutating func readValue(depth: Int) throws -> TOMLValue {
        guard depth < Self.deepest else { throw scanner.problem("lists and tables are nested too deep") }
        let line = scanner.line
        let kind: TOMLValue.Kind
        if scanner.take("[") {
            kind = .list(try readList(depth: depth + 1))
        } else if scanner.take("{") {
            kind = .table(try readTable(depth: depth + 1))
        } else if let text = try scanner.readText() {
            kind = .text(text)
        } else {
            let word = try scanner.readWord()
            kind = word == "true" || word == "false" ? .boolean(word == "true") : .other(word)
        }
        return TOMLValue(kind: kind, line: line)
    }

    private mutating func readList(depth: Int) throws -> [TOMLValue] {
        var list: [TOMLValue] = []
        while true {
            try scanner.skipBlankLines()
            if scanner.take("]") { return list }
            list.append(try readValue(depth: depth))
            try scanner.skipBlankLines()
            if scanner.take(",") { continue }
            guard scanner.take("]") else { throw scanner.problem("the list does not end in ]") }
            return list
        }
    }

    private mutating func readTable(depth: Int) throws -> TOMLTable {
        let table = TOMLTable(use: .dotted)
        scanner.skipBlanks()
        if !scanner.take("}") {
            repeat {
                try readPair(into: table, depth: depth)
                scanner.skipBlanks()
            } while scanner.take(",")
            guard scanner.take("}") else { throw scanner.problem("the table does not end in }") }
        }
        Self.close(table)
        return table
    }

    private static func close(_ table: TOMLTable) {
        table.use = .inBraces
        for case .table(let inner) in table.values.values.map(\.kind) { close(inner) }
    }
}
