/// Asks clang which items are in the limited API. clang reads the headers once more, with `Py_LIMITED_API`, and then a
/// use of each item. If the use is an error, the item is not in it.
struct LimitedProbe {
    private let items: [HeaderSnapshot.Item]
    let source: String

    /// The first line number of the uses, beyond that of anything before.
    private static let firstLine = 1_000_000
    private static let linesEach = 4

    init(_ snapshot: HeaderSnapshot) {
        var uses: [(HeaderSnapshot.Item, String)] = []
        func add(_ kind: String, _ name: String, _ use: String) { uses.append((.init(kind, name), use)) }
        for function in snapshot.functions { add("function", function.name, Self.value(function.name)) }
        for data in snapshot.data { add("data", data.name, Self.value(data.name)) }
        for macro in snapshot.macros { add("macro", macro.name, Self.macro(macro.name)) }
        for constant in snapshot.constants {
            add(constant.kind, constant.name, Self.macro(constant.name))
        }
        let typedefs = Set(snapshot.typedefs.map(\.name))
        // C accepts a pointer to any `struct x`, so a struct that is only declared counts if its typedef is there.
        for record in snapshot.records where record.body != .incomplete {
            let isTypedef = typedefs.contains(record.tag)
            add(record.keyword, record.tag, Self.layout(isTypedef ? record.tag : "\(record.keyword) \(record.tag)"))
        }
        for enumeration in snapshot.enumerations {
            let isTypedef = typedefs.contains(enumeration.tag)
            add("enum", enumeration.tag, Self.layout(isTypedef ? enumeration.tag : "enum \(enumeration.tag)"))
        }
        for typedef in snapshot.typedefs { add("typedef", typedef.name, Self.type(typedef.name)) }
        items = uses.map(\.0)
        source = uses.enumerated().map { "#line \(Self.firstLine + $0 * Self.linesEach)\n\($1.1)\n" }.joined()
    }

    private static func value(_ name: String) -> String {
        "#ifndef \(name)\n\(assert("__typeof__(\(name)) *"))\n#endif"
    }

    private static func macro(_ name: String) -> String {
        "#ifndef \(name)\n_Static_assert(0, \"\");\n#endif"
    }

    private static func type(_ name: String) -> String { assert("\(name) *") }

    private static func layout(_ name: String) -> String { assert(name) }

    private static func assert(_ type: String) -> String { "_Static_assert(sizeof(\(type)) > 0, \"\");" }

    /// The items for which clang reported no error such as `input.c:1000041:37: error: use of undeclared identifier`.
    func limited(in diagnostics: String) -> Set<HeaderSnapshot.Item> {
        var all = Set(items)
        for line in diagnostics.split(separator: "\n") where line.contains(": error:") {
            let parts = line.split(separator: ":")
            guard let number = parts.lazy.compactMap({ Int($0) }).first, number >= Self.firstLine else { continue }
            let index = (number - Self.firstLine) / Self.linesEach
            if items.indices.contains(index) { all.remove(items[index]) }
        }
        return all
    }
}
