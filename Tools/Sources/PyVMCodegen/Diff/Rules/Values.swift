/// What constants and variables hold.
extension Rule {
    static let constantValue = Rule(
        "constant-value", .risky, "A constant has another value.",
        example: .init(before: "#define PyPair_First 1", after: "#define PyPair_First 2"),
        harmless: .init(before: "#define PyPair_First 1", after: "#define PyPair_First (2 - 1)")
    ) { values($0, ofEnum: false) }

    static let enumCaseValue = Rule(
        "enum-case-value", .risky, "A case of an enum has another value.",
        example: .init(
            before: "typedef enum { PyPair_First } PyPair_Order;",
            after: "typedef enum { PyPair_None, PyPair_First } PyPair_Order;"),
        harmless: .init(
            before: "typedef enum { PyPair_First } PyPair_Order;",
            after: "typedef enum { PyPair_First, PyPair_None } PyPair_Order;")
    ) { values($0, ofEnum: true) }

    private static func values(_ comparison: Comparison, ofEnum isEnum: Bool) -> [Change] {
        comparison.items.compactMap { pair in
            guard let old = pair.old.value, let new = pair.new.value, old != new, (pair.new.kind == "enum") == isEnum
            else { return nil }
            // A floating-point number may be the same in another spelling.
            if case .constant(let type, _) = pair.new.form, ["double", "float"].contains(type.spelling) { return nil }
            return .init(
                pair,
                "It is \(new) instead of \(old): C source means the new value once it is compiled again; a program that was "
                    + "compiled before passes the old one.")
        }
    }

    static let constantType = Rule(
        "constant-type", .compatible, "A constant of the same value has another type.",
        example: .init(before: "#define PyPair_First 1", after: "#define PyPair_First 1L"),
        harmless: .init(before: "#define PyPair_First 1", after: "#define PyPair_First 2L")
    ) { comparison in
        comparison.items.compactMap { pair in
            guard case .constant(let old, let value) = pair.old.form, case .constant(let new, value) = pair.new.form,
                old != new
            else { return nil }
            return .init(
                pair, "It is a \(new) instead of a \(old): compilers may warn where the two are compared or printed.")
        }
    }

    static let dataType = Rule(
        "data-type", .breaking, "A variable has another type.",
        example: .init(before: "extern int PyPair_First;", after: "extern long PyPair_First;"),
        harmless: .init(before: "extern int PyPair_First;", after: "int PyPair_Second(void); extern int PyPair_First;")
    ) { comparison in
        comparison.items.compactMap { pair in
            guard case .data(let old) = pair.old.form, case .data(let new) = pair.new.form,
                old.withoutConst != new.withoutConst
            else { return nil }
            return .init(
                pair,
                "It is a \(new) instead of a \(old): C source may not compile, and what was compiled before reads it wrongly."
            )
        }
    }
}
