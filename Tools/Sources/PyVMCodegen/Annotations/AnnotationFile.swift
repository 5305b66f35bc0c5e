import TOMLKit

/// A TOML file of `codegen/`. What is wrong with it is told in a sentence, with the line.
struct AnnotationFile {
    let path: String
    let text: String

    /// - Throws: `CodegenError` for what is no TOML, and for an entry with a field that is missing, wrong or unknown.
    func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        do {
            let table = try TOMLTable(string: text)
            do {
                return try TOMLDecoder(strictDecoding: true).decode(Value.self, from: table)
            } catch let error as DecodingError {
                throw problem(error, in: table)
            }
        } catch let error as TOMLParseError {
            throw CodegenError("\(path):\(error.source.begin.line): not TOML (\(error.description)); mend the line")
        } catch let error as UnexpectedKeysError {
            let unknown = error.keys.min { $0.key < $1.key }
            throw problem("\"\(unknown?.key ?? "")\" is not known", at: unknown?.value ?? [])
        }
    }

    // MARK: What is wrong

    private func problem(_ error: DecodingError, in table: TOMLTable) -> CodegenError {
        switch error {
        case .keyNotFound(let key, let context):
            guard Self.has(context.codingPath, in: table) else {
                return problem("\"\(key.stringValue)\" is missing", at: context.codingPath)
            }
            // TOMLKit reports a field of the wrong kind as one that is missing; only its text names the kind.
            let kind = context.debugDescription.firstMatch(of: /^A "(\w+)" does not exist/).map { String($0.output.1) }
            return problem(wrongKind(key.stringValue, kind ?? ""), at: context.codingPath)
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            let kind = context.codingPath.last?.intValue == nil ? "\(type)" : "list of \(type)"
            return problem(wrongKind(Self.field(context.codingPath), kind), at: context.codingPath)
        case .dataCorrupted(let context):
            return problem("\"\(Self.field(context.codingPath))\" \(context.debugDescription)", at: context.codingPath)
        @unknown default:
            return CodegenError("\(path): \(error)")
        }
    }

    private func wrongKind(_ field: String, _ kind: String) -> String {
        "\"\(field)\" has to be " + (Self.kinds[kind] ?? "of another kind")
    }

    /// The kinds of values as TOMLKit names them, in words.
    private static let kinds = [
        "String": "a text in quotes", "Bool": "true or false", "TOMLArray": "a list in brackets",
        "TOMLTable": "{ fields in braces }", "list of String": "a list of texts in quotes",
    ]

    private func problem(_ what: String, at place: [any CodingKey]) -> CodegenError {
        let line = line(of: place).map { ":\($0)" } ?? ""
        return CodegenError("\(path)\(line): \(entry(of: place))\(what); see the file's first lines")
    }

    // MARK: Where

    /// The field that a place is in, whether it is the field's value or an element of its list.
    private static func field(_ place: [any CodingKey]) -> String {
        place.last { $0.intValue == nil }?.stringValue ?? ""
    }

    private static func has(_ place: [any CodingKey], in table: TOMLTable) -> Bool {
        var value: (any TOMLValueConvertible)? = table
        for key in place {
            if let index = key.intValue {
                value = value?.array.flatMap { index < $0.count ? $0[index] : nil }
            } else {
                value = value?.table?[key.stringValue]
            }
        }
        return value != nil
    }

    /// The entry in words: `NAME = { ... }`, or one of the `[[key]]` of the same key.
    private func entry(of place: [any CodingKey]) -> String {
        guard place.count > 1 else { return "" }
        return place[1].intValue == nil ? "\(place[0].stringValue): " : "this [[\(place[0].stringValue)]]: "
    }

    /// The line of the field if it has one of its own, or else of its entry.
    private func line(of place: [any CodingKey]) -> Int? {
        guard let first = place.first?.stringValue else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
        let starts = lines.indices.filter { Self.begins(lines[$0], first) }
        let count = place.count > 1 ? place[1].intValue ?? 0 : 0
        guard starts.indices.contains(count) else { return nil }
        let fields = lines[(starts[count] + 1)...].prefix { !$0.hasPrefix("[") }
        let field = place.count > 1 ? fields.indices.first { Self.begins(lines[$0], Self.field(place)) } : nil
        return (field ?? starts[count]) + 1
    }

    /// Whether a line begins what has this name: `NAME = `, `"NAME" = `, `[NAME]` or `[[NAME]]`.
    private static func begins(_ line: String, _ name: String) -> Bool {
        [name, "\"\(name)\"", "'\(name)'"].contains { spelled in
            line == "[\(spelled)]" || line == "[[\(spelled)]]"
                || line.removingPrefix(spelled)?.trimmingSpaces().hasPrefix("=") == true
        }
    }
}
