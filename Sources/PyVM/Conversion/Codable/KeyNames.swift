import CPyVM

/// A coding key for indices, keys of dictionaries and names found in Python, which have none of their own.
enum PythonKey: CodingKey {
    case name(String)
    case number(Int)
    /// The text is made only when somebody asks for it.
    case index(Int)

    init(stringValue: String) { self = .name(stringValue) }
    init(intValue: Int) { self = .number(intValue) }

    var stringValue: String {
        switch self {
        case .name(let name): name
        case .number(let number): "\(number)"
        case .index(let index): "Index \(index)"
        }
    }

    var intValue: Int? {
        switch self {
        case .name: nil
        case .number(let number), .index(let number): number
        }
    }

    /// The key of a superclass's container; Foundation's coders use the same.
    static let `super` = PythonKey.name("super")
}

/// The types that are known to have no conversion and no special case here, so that they code their parts. Looking a
/// type up here costs less than finding that out again.
struct PlainTypes {
    private var last: ObjectIdentifier?
    private var all: Set<ObjectIdentifier> = []

    @inline(__always)
    mutating func contains(_ type: Any.Type) -> Bool {
        let type = ObjectIdentifier(type)
        if type == last { return true }
        guard all.contains(type) else { return false }
        last = type
        return true
    }

    mutating func insert(_ type: Any.Type) {
        last = ObjectIdentifier(type)
        all.insert(ObjectIdentifier(type))
    }
}

extension CodingKey {
    /// The key's number, if its text is that number. For the enum case `b = 2` the text is "b", so there is none.
    var number: Int? {
        guard let number = intValue, stringValue == String(number) else { return nil }
        return number
    }
}

/// Python strings for the names of keys. Each is made once, for all values that use it.
struct NameTable {
    private var strings: [String: PyObject] = [:]
    private let convert: (String) -> String

    init(convert: @escaping (String) -> String = { $0 }) { self.convert = convert }

    /// - Throws: ``PythonError`` (MemoryError).
    mutating func string(for name: String, in vm: VM) throws -> PyObject {
        if let string = strings[name] { return string }
        // Names are few. If there are many, they are data, and not worth keeping.
        if strings.count >= 1024 { strings.removeAll(keepingCapacity: true) }
        let string = try vm.object(convert(name))
        strings[name] = string
        return string
    }
}

enum SnakeCase {
    /// `userName` to `user_name`, `imageURL` to `image_url`, `HTTPServer` to `http_server`.
    static func from(camelCase name: String) -> String {
        var result = ""
        var previous: Character?
        var rest = Substring(name)
        while let character = rest.popFirst() {
            if character.isUppercase, let previous, previous != "_" {
                let beginsWord = previous.isUppercase ? rest.first?.isLowercase == true : true
                if beginsWord { result.append("_") }
            }
            result += character.lowercased()
            previous = character
        }
        return result
    }

    /// `user_name` to `userName`. Underscores at either end stay. A name without others stays as it is.
    static func toCamelCase(_ name: String) -> String {
        let leading = name.prefix { $0 == "_" }
        guard leading.count < name.count else { return name }
        let trailing = String(name.reversed().prefix { $0 == "_" })
        let words = name.dropFirst(leading.count).dropLast(trailing.count).split(separator: "_")
        guard words.count > 1 else { return name }
        let capitalized = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
        return leading + words[0].lowercased() + capitalized.joined() + trailing
    }
}
