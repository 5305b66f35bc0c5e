/// A field of an annotation that has one of a few words.
public protocol Choice: Codable, CaseIterable, RawRepresentable, Sendable where RawValue == String {}

extension Choice {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let word = try container.decode(String.self)
        guard let choice = Self(rawValue: word) else {
            let words = Self.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "cannot be \"\(word)\": it is \(words)")
        }
        self = choice
    }
}
