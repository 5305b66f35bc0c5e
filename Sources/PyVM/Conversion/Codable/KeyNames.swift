import CPyVM

/// A coding key for what has none of its own: indices, keys of dictionaries, names found in Python.
enum PythonKey: CodingKey {
    case name(String)
    case number(Int)
    /// Its text is made when somebody asks for it.
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

    /// What `super` is encoded under, as by Foundation's coders.
    static let `super` = PythonKey.name("super")
}

/// Types that are asked for their parts, having neither a conversion nor a way of their own here: to find that out costs more than
/// to know it.
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
    /// The number that the key is, if it is nothing but that. A case `b = 2` of an enum is "b".
    var number: Int? {
        guard let number = intValue, stringValue == String(number) else { return nil }
        return number
    }
}

/// Python strings for the names of keys, each made once for all values that have it.
struct NameTable {
    private var strings: [String: PyObject] = [:]
    private let convert: (String) -> String

    init(convert: @escaping (String) -> String = { $0 }) { self.convert = convert }

    /// - Throws: ``PythonError`` (MemoryError).
    mutating func string(for name: String, in vm: VM) throws -> PyObject {
        if let string = strings[name] { return string }
        // Names are few. Where they are not they are data, which is not worth being kept.
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

    /// `user_name` to `userName`. Underscores at either end stay; what has no others stays as it is.
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
