/// Something that only the newer CPython has.
extension Rule {
    static let additions: [Rule] = [
        addition(of: "function", or: "inline", header: "int PyPair_First(PyObject *pair);"),
        addition(of: "macro", header: "#define PyPair_First(pair) PyPair_Get((pair), 0)"),
        addition(of: "constant", header: "#define PyPair_First 1"),
        addition(of: "data", header: "extern PyObject *PyPair_First;"),
        addition(
            of: "enum", id: "enum-case", header: "typedef enum { PyPair_None, PyPair_First } PyPair_Order;",
            before: "typedef enum { PyPair_None } PyPair_Order;"),
        Rule(
            "type-added", .compatible, "A type is new.",
            example: .init(before: "", after: "typedef struct { int first; } PyPair_First;"),
            harmless: .init(
                before: "struct PyPair { int first; };\ntypedef struct PyPair PyPair_First;",
                after: "typedef struct { int first; } PyPair_First;")
        ) { comparison in
            comparison.addedTypes.filter { type in !comparison.becameTypes.contains { $0.new.name == type.name } }.map {
                .init($0, "Source that uses it needs \(comparison.newVersion).", new: $0.declaration)
            }
        },
    ]

    private static func addition(
        of kind: String, or other: String? = nil, id: String? = nil, header: String, before: String = ""
    ) -> Rule {
        Rule(
            "\(id ?? kind)-added", .compatible, "\(article(id ?? kind)) is new.",
            example: .init(before: before, after: header),
            harmless: .init(before: header + "\nint PyPair_Second(PyObject *pair);", after: header)
        ) { comparison in
            comparison.added.filter { $0.kind == kind || $0.kind == other }.map { item in
                let limited = item.isLimited ? ", and is in the limited API" : ""
                return .init(
                    item, "Source that uses it needs \(comparison.newVersion)\(limited).", new: item.declaration)
            }
        }
    }
}
