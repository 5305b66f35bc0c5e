/// Types that differ only in `const`, so that the same machine code calls both.
extension Rule {
    static let constTightened = Rule(
        "const-tightened", .risky, "A result became const, or a parameter is no longer const.",
        example: .init(
            before: "char *PyPair_First(PyObject *pair);", after: "const char *PyPair_First(PyObject *pair);"),
        harmless: .init(before: "int PyPair_First(char *pair);", after: "int PyPair_First(const char *pair);")
    ) { comparison in
        changes(comparison).filter(\.tightens).map {
            .init(
                $0.pair,
                "C source gets a warning, which some compilers treat as an error, where it writes through the pointer or passes "
                    + "a const one; what was compiled before runs as before.")
        }
    }

    static let constRelaxed = Rule(
        "const-relaxed", .compatible, "A parameter became const, or a result is no longer const.",
        example: .init(before: "int PyPair_First(char *pair);", after: "int PyPair_First(const char *pair);"),
        harmless: .init(
            before: "char *PyPair_First(PyObject *pair);", after: "const char *PyPair_First(PyObject *pair);")
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
            // Beyond the first pointer no conversion adds const by itself.
            let parameters = zip(old.parameters, new.parameters).contains {
                consts(in: $1.type) < consts(in: $0.type)
                    || ($0.type != $1.type && $1.type.spelling.hasPrefix("const ")
                        && $1.type.spelling.tokens().count { $0 == "*" } > 1)
            }
            return (pair, parameters || consts(in: new.result) > consts(in: old.result))
        }
    }

    static let constOnly = Rule(
        "const-only", .risky, "A variable, a member of a struct or a typedef differs in const only.",
        example: .init(before: "extern char *PyPair_First;", after: "extern const char *PyPair_First;"),
        harmless: .init(before: "extern char *PyPair_First;", after: "extern long PyPair_First;")
    ) { comparison in
        let effect =
            "C source gets a warning, or an error, where it writes to it or through it; programs that were compiled before run as before."
        return comparison.items.filter { pair in
            guard case .data(let old) = pair.old.form, case .data(let new) = pair.new.form else { return false }
            return isConstOnly(old, new)
        }.map { .init($0, effect) }
            + comparison.types.filter { pair in
                let fields = zip(pair.old.fields ?? [], pair.new.fields ?? []).contains {
                    $0.name == $1.name && isConstOnly($0.type, $1.type)
                }
                guard let old = pair.old.typedef?.type, let new = pair.new.typedef?.type else { return fields }
                return fields || isConstOnly(old, new)
            }.map { .init($0, effect) }
    }

    private static func isConstOnly(_ old: CType, _ new: CType) -> Bool {
        old != new && old.withoutConst == new.withoutConst
    }

    private static func consts(in type: CType) -> Int {
        type.spelling.tokens().count { $0 == "const" }
    }
}
