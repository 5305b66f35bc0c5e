/// Changes of the types that a function takes and returns.
extension Rule {
    /// Functions that both have.
    private static func functions(
        _ comparison: Comparison
    ) -> [(pair: Comparison.Pair<APIItem>, old: Prototype, new: Prototype)] {
        comparison.items.compactMap { pair in
            guard let old = pair.old.function, let new = pair.new.function else { return nil }
            return old.prototype == new.prototype ? nil : (pair, old.prototype, new.prototype)
        }
    }

    private static func isOther(_ old: CType, _ new: CType) -> Bool { old.withoutConst != new.withoutConst }

    static let returnType = Rule(
        "return-type", .breaking, "A function returns another type.",
        example: .init(before: "int PyPair_First(PyObject *pair);", after: "PyObject *PyPair_First(PyObject *pair);"),
        harmless: .init(
            before: "int PyPair_First(PyObject *pair);", after: "int PyPair_First(PyObject *pair, int deep);")
    ) { comparison in
        functions(comparison).filter { isOther($0.old.result, $0.new.result) }.map { pair, old, new in
            .init(
                pair,
                "It returns \(new.result) instead of \(old.result): C source may not compile or lose part of the value, "
                    + "and a program that was compiled before reads the wrong one.")
        }
    }

    static let parameterType = Rule(
        "parameter-type", .breaking, "A parameter has another type.",
        example: .init(
            before: "int PyPair_First(PyObject *pair, int deep);", after: "int PyPair_First(PyObject *pair, long deep);"
        ),
        harmless: .init(before: "int PyPair_First(char *pair);", after: "int PyPair_First(const char *pair);")
    ) { comparison in
        functions(comparison).compactMap { pair, old, new in
            guard old.parameters.count == new.parameters.count else { return nil }
            let changed = zip(old.parameters, new.parameters).enumerated().filter { isOther($1.0.type, $1.1.type) }
            guard !changed.isEmpty else { return nil }
            let list = changed.map { "parameter \($0 + 1) as \($1.1.type) instead of \($1.0.type)" }
            return .init(
                pair,
                "It takes \(list.joined(separator: ", ")): C source that passes the old type may not compile, and a program "
                    + "that was compiled before passes the wrong one.")
        }
    }

    static let parameterCount = Rule(
        "parameter-count", .breaking, "A function takes more or fewer arguments.",
        example: .init(
            before: "int PyPair_First(PyObject *pair);", after: "int PyPair_First(PyObject *pair, int deep);"),
        harmless: .init(before: "int PyPair_First(PyObject *pair);", after: "int PyPair_First(PyObject *);")
    ) { comparison in
        functions(comparison).filter { $0.old.parameters.count != $0.new.parameters.count }.map { pair, old, new in
            .init(
                pair,
                "It takes \(new.parameters.count) arguments instead of \(old.parameters.count): C source does not compile, "
                    + "and a program that was compiled before passes too few or too many.")
        }
    }

    static let variadic = Rule(
        "variadic", .breaking, "A function takes any number of arguments now, or does not any more.",
        example: .init(before: "int PyPair_First(PyObject *pair, ...);", after: "int PyPair_First(PyObject *pair);"),
        harmless: .init(
            before: "int PyPair_First(PyObject *pair, ...);", after: "int PyPair_First(PyObject *other, ...);")
    ) { comparison in
        functions(comparison).filter { $0.old.isVariadic != $0.new.isVariadic }.map { pair, _, new in
            .init(
                pair,
                new.isVariadic
                    ? "It takes further arguments now: the calling convention of a program that was compiled before is another."
                    : "It takes no further arguments: C source that passes some does not compile.")
        }
    }

    static let parameterName = Rule(
        "parameter-name", .compatible, "A parameter is called otherwise.",
        example: .init(before: "int PyPair_First(PyObject *pair);", after: "int PyPair_First(PyObject *couple);"),
        harmless: .init(before: "int PyPair_First(PyObject *pair);", after: "int PyPair_First(PyObject *);")
    ) { comparison in
        functions(comparison).filter { _, old, new in
            old.hasSameTypes(as: new)
                && zip(old.parameters, new.parameters).contains {
                    $0.name != $1.name && !$0.name.isEmpty && !$1.name.isEmpty
                }
        }.map { .init($0.pair, "Nothing has to be done: names of parameters are no part of a call in C.") }
    }

    static let macroParameters = Rule(
        "macro-parameters", .breaking, "A macro takes more or fewer arguments.",
        example: .init(before: "#define PyPair_First(pair) 1", after: "#define PyPair_First(pair, deep) 1"),
        harmless: .init(before: "#define PyPair_First(pair) 1", after: "#define PyPair_First(couple) 1")
    ) { comparison in
        macros(comparison).filter {
            $0.old?.count != $0.new?.count || $0.old?.last != $0.new?.last && isVariadic($0.old, $0.new)
        }
        .filter { $0.old != nil && $0.new != nil }
        .map { .init($0.pair, "C source that uses it as before does not compile, or means something else.") }
    }

    static let macroAlias = Rule(
        "macro-alias", .risky, "A macro that stood for another name takes arguments itself, or the other way round.",
        example: .init(before: "#define PyPair_First PyPair_Get", after: "#define PyPair_First(pair) PyPair_Get(pair)"),
        harmless: .init(before: "#define PyPair_First PyPair_Get", after: "#define PyPair_First PyPair_Take")
    ) { comparison in
        macros(comparison).filter { ($0.old == nil) != ($0.new == nil) }.map {
            .init(
                $0.pair,
                "Calls compile as before; its name without brackets, as a function's address say, means something else."
            )
        }
    }

    private static func isVariadic(_ one: [String]?, _ other: [String]?) -> Bool {
        one?.last == "..." || other?.last == "..."
    }

    private static func macros(_ comparison: Comparison) -> [(
        pair: Comparison.Pair<APIItem>, old: [String]?, new: [String]?
    )] {
        comparison.items.compactMap { pair in
            guard case .macro(let old) = pair.old.form, case .macro(let new) = pair.new.form, old != new else {
                return nil
            }
            return (pair, old, new)
        }
    }

    static let noReturn = Rule(
        "noreturn", .risky, "A function that returned does not, or the other way round.",
        example: .init(before: "void PyPair_First(void);", after: "__attribute__((noreturn)) void PyPair_First(void);"),
        harmless: .init(
            before: "__attribute__((noreturn)) void PyPair_First(void);",
            after: "void PyPair_First(void) __attribute__((noreturn));")
    ) { comparison in
        comparison.items.filter { pair in
            guard let old = pair.old.function, let new = pair.new.function else { return false }
            return old.doesNotReturn != new.doesNotReturn
        }.map {
            .init(
                $0,
                "Compilers leave out what stands behind a call that does not return, or warn that something is missing there."
            )
        }
    }
}
