/// Types that differ in nothing but `const`: the same machine code calls both.
extension Rule {
    static let constTightened = Rule(
        "const-tightened", .risky, "A result became const, or a parameter is const no more.",
        example: .init(before: "char *PyPair_First(PyObject *pair);", after: "const char *PyPair_First(PyObject *pair);"),
        harmless: .init(before: "int PyPair_First(char *pair);", after: "int PyPair_First(const char *pair);")
    ) { comparison in
        changes(comparison).filter(\.tightens).map {
            .init($0.pair, "C source gets a warning, which some compilers treat as an error, where it writes through the pointer or passes "
                + "a const one; what was compiled before runs as before.")
        }
    }

    static let constRelaxed = Rule(
        "const-relaxed", .compatible, "A parameter became const, or a result is const no more.",
        example: .init(before: "int PyPair_First(char *pair);", after: "int PyPair_First(const char *pair);"),
        harmless: .init(before: "char *PyPair_First(PyObject *pair);", after: "const char *PyPair_First(PyObject *pair);")
    ) { comparison in
        changes(comparison).filter { !$0.tightens }.map {
            .init($0.pair, "Calls compile as before; only a pointer to the function has another type.")
        }
    }

    private static func changes(_ comparison: Comparison) -> [(pair: Comparison.Pair<APIItem>, tightens: Bool)] {
        comparison.items.compactMap { pair in
            guard let old = pair.old.function?.prototype, let new = pair.new.function?.prototype,
                old.hasSameLayout(as: new), !old.hasSameTypes(as: new)
            else { return nil }
            let parameters = zip(old.parameters, new.parameters).contains { consts(in: $1.type) < consts(in: $0.type) }
            return (pair, parameters || consts(in: new.result) > consts(in: old.result))
        }
    }

    private static func consts(in type: CType) -> Int {
        type.spelling.tokens().count { $0 == "const" }
    }
}
