/// Makes a value's Swift form. A field that is missing, of the wrong kind or unknown is a `TOMLProblem`.
struct TOMLDecoder: Decoder {
    let value: TOMLValue
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]
    /// The fields that were asked for. Nil: none, so any is known.
    private let asked = Asked()

    private final class Asked {
        var names: Set<String>?
    }

    static func decode<Value: Decodable>(_ type: Value.Type = Value.self, from table: TOMLTable) throws -> Value {
        try decode(type, from: TOMLValue(kind: .table(table), line: 1), at: [])
    }

    private static func decode<Value: Decodable>(
        _ type: Value.Type, from value: TOMLValue, at path: [any CodingKey]
    ) throws -> Value {
        let decoder = TOMLDecoder(value: value, codingPath: path)
        switch type {
        case is String.Type:
            guard case .text(let text) = value.kind else { throw decoder.wrongKind("a text in quotes") }
            return text as! Value
        case is Bool.Type:
            guard case .boolean(let boolean) = value.kind else { throw decoder.wrongKind("true or false") }
            return boolean as! Value
        default: break
        }
        do {
            let result = try type.init(from: decoder)
            try decoder.checkForUnknown()
            return result
        } catch DecodingError.dataCorrupted(let context) {
            throw decoder.problem("\"\(decoder.field)\" \(context.debugDescription)")
        }
    }

    // MARK: What is wrong

    /// The field, whether the value is the field's or an element of its list.
    private var field: String { codingPath.last { $0.intValue == nil }?.stringValue ?? "" }

    private func wrongKind(_ kind: String) -> TOMLProblem {
        let isElement = codingPath.last?.intValue != nil && codingPath.count > 2
        let kinds = ["a text in quotes": "texts in quotes", "true or false": "true and false"]
        return problem("\"\(field)\" has to be \(isElement ? "a list of \(kinds[kind] ?? kind)" : kind)")
    }

    private func problem(_ what: String) -> TOMLProblem { TOMLProblem(line: value.line, text: entry + what) }

    /// The entry in words: `NAME = { ... }`, or one of the `[[key]]` of the same key.
    private var entry: String {
        guard codingPath.count > 1 else { return "" }
        let name = codingPath[0].stringValue
        return codingPath[1].intValue == nil ? "\(name): " : "this [[\(name)]]: "
    }

    private func checkForUnknown() throws {
        guard case .table(let table) = value.kind, let names = asked.names,
            let unknown = table.values.keys.filter({ !names.contains($0) }).min(), let value = table.values[unknown]
        else { return }
        throw TOMLDecoder(value: value, codingPath: codingPath + [Place(unknown)]).problem(
            "\"\(unknown)\" is not known")
    }

    // MARK: Containers

    private struct Place: CodingKey {
        let stringValue: String
        let intValue: Int?

        init(_ name: String) { (stringValue, intValue) = (name, nil) }
        init(_ index: Int) { (stringValue, intValue) = ("\(index)", index) }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { self.init(intValue) }
    }

    func container<Name: CodingKey>(keyedBy type: Name.Type) throws -> KeyedDecodingContainer<Name> {
        guard case .table(let table) = value.kind else { throw wrongKind("{ fields in braces }") }
        asked.names = asked.names ?? []
        return KeyedDecodingContainer(Fields<Name>(decoder: self, table: table))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let list) = value.kind else { throw wrongKind("a list in brackets") }
        return Elements(decoder: self, list: list)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { Single(decoder: self) }

    private struct Fields<Name: CodingKey>: KeyedDecodingContainerProtocol {
        let decoder: TOMLDecoder
        let table: TOMLTable

        var codingPath: [any CodingKey] { decoder.codingPath }
        var allKeys: [Name] { table.values.keys.sorted().compactMap(Name.init(stringValue:)) }

        func contains(_ key: Name) -> Bool {
            decoder.asked.names?.insert(key.stringValue)
            return table.values[key.stringValue] != nil
        }

        func decodeNil(forKey key: Name) throws -> Bool { !contains(key) }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Name) throws -> Value {
            guard contains(key), let value = table.values[key.stringValue] else {
                let missing = TOMLDecoder(value: decoder.value, codingPath: codingPath + [key])
                throw missing.problem("\"\(key.stringValue)\" is missing")
            }
            return try TOMLDecoder.decode(type, from: value, at: codingPath + [Place(key.stringValue)])
        }

        func nestedContainer<Inner: CodingKey>(
            keyedBy type: Inner.Type, forKey key: Name
        ) throws -> KeyedDecodingContainer<Inner> {
            try superDecoder(forKey: key).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Name) throws -> any UnkeyedDecodingContainer {
            try superDecoder(forKey: key).unkeyedContainer()
        }

        func superDecoder() throws -> any Decoder { decoder }

        func superDecoder(forKey key: Name) throws -> any Decoder {
            let value = contains(key) ? table.values[key.stringValue] : nil
            return TOMLDecoder(value: value ?? decoder.value, codingPath: codingPath + [Place(key.stringValue)])
        }
    }

    private struct Elements: UnkeyedDecodingContainer {
        let decoder: TOMLDecoder
        let list: [TOMLValue]
        var currentIndex = 0

        var codingPath: [any CodingKey] { decoder.codingPath }
        var count: Int? { list.count }
        var isAtEnd: Bool { currentIndex >= list.count }

        func decodeNil() -> Bool { false }

        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            guard !isAtEnd else { throw decoder.problem("\"\(decoder.field)\" is too short") }
            defer { currentIndex += 1 }
            return try TOMLDecoder.decode(type, from: list[currentIndex], at: codingPath + [Place(currentIndex)])
        }

        mutating func nestedContainer<Inner: CodingKey>(
            keyedBy type: Inner.Type
        ) throws -> KeyedDecodingContainer<Inner> {
            try superDecoder().container(keyedBy: type)
        }

        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            try superDecoder().unkeyedContainer()
        }

        mutating func superDecoder() throws -> any Decoder {
            guard !isAtEnd else { throw decoder.problem("\"\(decoder.field)\" is too short") }
            defer { currentIndex += 1 }
            return TOMLDecoder(value: list[currentIndex], codingPath: codingPath + [Place(currentIndex)])
        }
    }

    private struct Single: SingleValueDecodingContainer {
        let decoder: TOMLDecoder

        var codingPath: [any CodingKey] { decoder.codingPath }

        func decodeNil() -> Bool { false }

        func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            try TOMLDecoder.decode(type, from: decoder.value, at: codingPath)
        }
    }
}
