/// The fields of an entry of a file. One that is not among the known ones is refused: misspelt, it would be ignored.
struct KnownFields<Known: CodingKey & CaseIterable> {
    private let container: KeyedDecodingContainer<AnyField>

    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: AnyField.self)
        let known = Known.allCases.map(\.stringValue)
        for field in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue })
        where !known.contains(field.stringValue) {
            let advice = "is '\(field.stringValue)', which is not known; known are \(known.joined(separator: ", "))"
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath + [field], debugDescription: advice))
        }
    }

    func decode<Value: Decodable>(_ field: Known) throws -> Value {
        try container.decode(Value.self, forKey: AnyField(stringValue: field.stringValue))
    }

    func decodeIfPresent<Value: Decodable>(_ field: Known) throws -> Value? {
        try container.decodeIfPresent(Value.self, forKey: AnyField(stringValue: field.stringValue))
    }
}

private struct AnyField: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
