/// Programs can still call the item, but it is another kind of thing: a function, an inline function or a macro.
extension Rule {
    static let forms: [Rule] = [
        form(
            "function", "inline", .risky,
            "Calls in C source compile as before, but libpython need not export it any more: a program that was compiled before may not start."
        ),
        form(
            "function", "macro", .risky,
            "Calls in C source compile as before, but it has no address any more, and a program that was compiled before may not start."
        ),
        form("inline", "macro", .risky, "Calls in C source compile as before, but it has no address any more."),
        form("inline", "function", .compatible, "Calls compile as before; now it has an address in libpython."),
        form("macro", "inline", .compatible, "Calls compile as before, with the arguments' types checked."),
        form(
            "macro", "function", .compatible,
            "Calls compile as before, with the arguments' types checked; now it has an address in libpython."),
    ]

    private static let examples = [
        "function": "int PyPair_First(PyObject *pair);",
        "inline": "static inline int PyPair_First(PyObject *pair) { return pair != 0; }",
        "macro": "#define PyPair_First(pair) ((pair) != 0)",
    ]

    private static func form(_ old: String, _ new: String, _ severity: Severity, _ effect: String) -> Rule {
        let (before, after) = (examples[old] ?? "", examples[new] ?? "")
        return Rule(
            "\(old)-to-\(new)", severity, "\(article(old)) is \(article(new).lowercased()) now.",
            example: .init(before: before, after: after), harmless: .init(before: before, after: before)
        ) { comparison in
            comparison.items.filter { $0.old.kind == old && $0.new.kind == new }.map { .init($0, effect) }
        }
    }

    private static func text(_ old: String, _ new: String) -> String {
        "It was \(article(old).lowercased()) and is \(article(new).lowercased()): C source that needs the one does not compile, and a program that was compiled before may not start."
    }

    static let constantToEnum = Rule(
        "constant-to-enum", .risky, "A constant is a case of an enum.",
        example: .init(before: "#define PyPair_First 1", after: "typedef enum { PyPair_First = 1 } PyPair_Order;"),
        harmless: .init(before: "#define PyPair_First 1", after: "#define PyPair_First (2 - 1)")
    ) { comparison in
        comparison.items.filter { $0.old.kind == "constant" && $0.new.kind == "enum" }.map {
            .init($0, "Expressions compile as before; #if and #ifdef do not see it any more.")
        }
    }

    static let kindChanged = Rule(
        "kind-changed", .breaking, "A name stands for something else.",
        example: .init(before: "#define PyPair_First 1", after: "extern int PyPair_First;"),
        harmless: .init(
            before: "#define PyPair_First 1", after: "typedef enum { PyPair_First = 1 } PyPair_Order;")
    ) { comparison in
        let called: Set = ["function", "inline", "macro"], constant: Set = ["constant", "enum"]
        return comparison.items.filter { pair in
            let kinds: Set = [pair.old.kind, pair.new.kind]
            return kinds.count > 1 && !kinds.isSubset(of: called) && !kinds.isSubset(of: constant)
        }.map { .init($0, text($0.old.kind, $0.new.kind)) }
            + comparison.becameTypes.map {
                .init($0.new, text($0.old.kind, $0.new.kind), old: $0.old.declaration, new: $0.new.declaration)
            }
    }
}
