/// Something that the newer CPython no longer has.
extension Rule {
    static let removals: [Rule] = [
        removal(
            of: "function", or: "inline",
            "C source that calls it does not compile, and a program that was compiled before may not start",
            header: "int PyPair_First(PyObject *pair);"),
        removal(
            of: "macro", "C source that uses it does not compile; what was compiled before keeps what it stood for",
            header: "#define PyPair_First(pair) PyPair_Get((pair), 0)"),
        removal(
            of: "constant", "C source that uses it does not compile; what was compiled before keeps its value",
            header: "#define PyPair_First 1"),
        removal(
            of: "data", "C source that uses it does not compile, and a program that was compiled before may not start",
            header: "extern PyObject *PyPair_First;"),
        removal(
            of: "enum", id: "enum-case",
            "C source that uses it does not compile; what was compiled before keeps its value",
            header: "typedef enum { PyPair_None, PyPair_First } PyPair_Order;",
            after: "typedef enum { PyPair_None } PyPair_Order;"),
        Rule(
            "type-removed", .breaking, "A type is gone.",
            example: .init(before: "typedef struct { int first; } PyPair_First;", after: ""),
            harmless: .init(
                before: "typedef struct { int first; } PyPair_First;",
                after: "struct PyPair { int first; };\ntypedef struct PyPair PyPair_First;")
        ) { comparison in
            comparison.removedTypes.map {
                .init($0, "C source that names the type does not compile.", old: $0.declaration)
            }
        },
    ]

    private static func removal(
        of kind: String, or other: String? = nil, id: String? = nil, _ effect: String, header: String,
        after: String = ""
    ) -> Rule {
        Rule(
            "\(id ?? kind)-removed", .breaking, "\(article(id ?? kind)) is gone.",
            example: .init(before: header, after: after),
            harmless: .init(before: header, after: header + "\nint PyPair_Second(PyObject *pair);")
        ) { comparison in
            comparison.removed.filter { $0.kind == kind || $0.kind == other }.map { item in
                // CPython's stable ABI keeps every function that the limited API once had.
                let stays =
                    item.isLimited && (item.kind == "function" || item.kind == "data")
                    && comparison.oldVersion < comparison.newVersion
                if item.kind == "inline" {
                    return .init(
                        item, "C source that calls it does not compile; what was compiled before has it in itself.",
                        old: item.declaration)
                }
                return .init(
                    item,
                    stays
                        ? "C source that uses it does not compile; a program that was compiled before runs on, for libpython still "
                            + "exports it." : effect + ".", old: item.declaration)
            }
        }
    }

    static func article(_ kind: String) -> String {
        switch kind {
        case "enum-case": "A case of an enum"
        case "enum": "An enum's case"
        case "inline": "An inline function"
        case "data": "A variable"
        default: "A \(kind)"
        }
    }
}
