/// Items that new code should not use.
extension Rule {
    private static let plain = "int PyPair_First(PyObject *pair);"
    private static let marked = "__attribute__((deprecated)) int PyPair_First(PyObject *pair);"

    static let deprecated = Rule(
        "deprecated", .risky, "Something is deprecated now.",
        example: .init(before: plain, after: marked),
        harmless: .init(before: plain, after: marked, factsBefore: "PyPair_First deprecated=3.11")
    ) { comparison in
        comparison.changes { old, new in
            !old.isDeprecated && new.isDeprecated
                ? effect(warns: new.isMarkedDeprecated, removed: new.facts?.removed) : nil
        }
            + comparison.becameTypes.filter { !$0.old.isDeprecated && $0.new.isDeprecated }.map {
                .init(
                    $0.new, effect(warns: $0.new.isMarkedDeprecated, removed: nil), old: $0.old.declaration,
                    new: $0.new.declaration)
            }
            + comparison.added.filter(\.isDeprecated).map {
                .init(
                    $0, "It is new and deprecated at once: old source may use it until it is gone.", new: $0.declaration
                )
            }
    }

    private static func effect(warns: Bool, removed: PythonVersion?) -> String {
        let gone = removed.map { " in \($0)" } ?? " later"
        return "\(warns ? "C source gets a warning; it" : "It") works as before, and may be removed\(gone)."
    }

    static let softDeprecated = Rule(
        "soft-deprecated", .compatible, "Something is not to be used in new code, but stays.",
        example: .init(before: plain, after: plain, factsAfter: "PyPair_First soft-deprecated=3.12"),
        harmless: .init(
            before: plain, after: plain, factsBefore: "PyPair_First soft-deprecated=3.11",
            factsAfter: "PyPair_First soft-deprecated=3.11")
    ) { comparison in
        comparison.changes { old, new in
            old.facts?.softDeprecated == nil && new.facts?.softDeprecated != nil
                ? "It works as before and is not going to be removed; new code has something better." : nil
        }
    }

    static let undeprecated = Rule(
        "undeprecated", .compatible, "Something is not deprecated any more.",
        example: .init(before: marked, after: plain),
        harmless: .init(before: marked, after: plain, factsAfter: "PyPair_First deprecated=3.11")
    ) { comparison in
        comparison.changes { $0.isDeprecated && !$1.isDeprecated ? "It may be used again." : nil }
    }
}
