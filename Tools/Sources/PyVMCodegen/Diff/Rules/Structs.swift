/// What structs and unions have.
extension Rule {
    typealias Fields = [HeaderSnapshot.Record.Field]

    /// Records whose fields are known on both sides.
    private static func records(_ comparison: Comparison) -> [(
        pair: Comparison.Pair<APIType>, old: Fields, new: Fields
    )] {
        comparison.types.compactMap { pair in
            guard let old = pair.old.fields, let new = pair.new.fields, old != new else { return nil }
            return (pair, old, new)
        }
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

    /// Records whose members' names are known on both sides, and which of them are gone or new.
    private static func members(
        _ comparison: Comparison
    ) -> [(pair: Comparison.Pair<APIType>, gone: [String], added: [String])] {
        comparison.types.compactMap { pair in
            guard let old = pair.old.memberNames, let new = pair.new.memberNames, old != new else { return nil }
            return (pair, old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
        }
    }

    static let structFieldRemoved = Rule(
        "struct-field-removed", .breaking, "A struct has lost a member.",
        example: .init(
            before: "typedef struct { int a, b; } PyPair_First;", after: "typedef struct { int a; } PyPair_First;"),
        harmless: .init(
            before: "typedef struct { unsigned a : 2; unsigned : 6; } PyPair_First;",
            after: "typedef struct { unsigned a : 2, b : 6; } PyPair_First;")
    ) { comparison in
        members(comparison).filter { !$0.gone.isEmpty }.map { pair, gone, _ in
            .init(
                pair,
                "It has no \(list(gone)) any more: C source that uses it does not compile, and a program that was compiled before "
                    + "reads something else there.")
        }
    }

    static let structFieldAdded = Rule(
        "struct-field-added", .risky, "A struct has a new member.",
        example: .init(
            before: "typedef struct { int a; } PyPair_First;", after: "typedef struct { int a, b; } PyPair_First;"),
        harmless: .init(
            before: "typedef struct { int a, b; } PyPair_First;", after: "typedef struct { int a; } PyPair_First;")
    ) { comparison in
        members(comparison).filter { !$0.added.isEmpty }.map { pair, _, added in
            let isAsLarge = pair.old.record?.size == pair.new.record?.size
            return .init(
                pair,
                "It has \(list(added)): C source that sets members by name compiles as before; a program that was compiled "
                    + (isAsLarge
                        ? "before makes one as large, without knowing of it."
                        : "before makes one that is too small, or reads others at the wrong place."))
        }
    }

    static let structFieldType = Rule(
        "struct-field-type", .breaking, "A member of a struct has another type.",
        example: .init(
            before: "typedef struct { int a; } PyPair_First;", after: "typedef struct { long a; } PyPair_First;"),
        harmless: .init(
            before: "typedef struct { int a; } PyPair_First;", after: "typedef struct { int a, b; } PyPair_First;")
    ) { comparison in
        records(comparison).compactMap { pair, old, new in
            let changed = new.filter { field in
                old.contains { $0.name == field.name && $0.type.withoutConst != field.type.withoutConst }
            }
            return changed.isEmpty
                ? nil
                : .init(
                    pair,
                    "Another type has \(list(changed.map(\.name))): C source may not compile, and a program "
                        + "that was compiled before reads or writes it wrongly.")
        }
    }

    static let structFieldMoved = Rule(
        "struct-field-moved", .risky, "Members of a struct stand in another order.",
        example: .init(
            before: "typedef struct { int a, b; } PyPair_First;", after: "typedef struct { int b, a; } PyPair_First;"),
        harmless: .init(
            before: "typedef struct { int a, b; } PyPair_First;", after: "typedef struct { int a, c, b; } PyPair_First;"
        )
    ) { comparison in
        records(comparison).compactMap { pair, old, new in
            let stayed = old.map(\.name).filter { name in new.contains { $0.name == name } }
            let order = new.map(\.name).filter { stayed.contains($0) }
            return stayed == order
                ? nil
                : .init(
                    pair,
                    "C source that sets members in order, without their names, sets the wrong ones; "
                        + "a program that was compiled before reads others.")
        }
    }

    static let structLayout = Rule(
        "struct-layout", .risky,
        "A struct with bit-fields or unnamed members has the same members, laid out otherwise.",
        example: .init(
            before: "typedef struct { unsigned a : 2; } PyPair_First;",
            after: "typedef struct { unsigned a : 3; } PyPair_First;"),
        harmless: .init(
            before: "typedef struct { unsigned a : 2; } PyPair_First;",
            after: "typedef struct { unsigned int a : 2; } PyPair_First;")
    ) { comparison in
        comparison.types.filter { pair in
            guard let old = pair.old.record?.body, let new = pair.new.record?.body, old != new else { return false }
            guard pair.old.memberNames == pair.new.memberNames else { return false }
            if case .intricate = old { return new != .incomplete }
            if case .intricate = new { return old != .incomplete }
            return false
        }.map { .init($0, "A program that was compiled before may read members at the wrong place.") }
    }

    static let structSize = Rule(
        "struct-size", .risky, "A struct has another size.",
        example: .init(
            before: "typedef struct { int a; } PyPair_First;", after: "typedef struct { int a, b; } PyPair_First;"),
        harmless: .init(
            before: "typedef struct { int a, b; } PyPair_First;",
            after: "typedef struct { int a; unsigned b; } PyPair_First;")
    ) { comparison in
        comparison.types.compactMap { pair in
            guard let old = pair.old.record?.size, let new = pair.new.record?.size, old != new else { return nil }
            return .init(
                pair,
                "It has \(new) bytes instead of \(old): a program that was compiled before makes it, or something that has it "
                    + "as a member, in the wrong size.")
        }
    }

    static let structOpaque = Rule(
        "struct-opaque", .breaking, "A struct's members are not public any more.",
        example: .init(before: "struct PyPair_First { int a; };", after: "struct PyPair_First;"),
        harmless: .init(before: "struct PyPair_First;", after: "struct PyPair_First { int a; };")
    ) { comparison in
        comparison.types.filter { !$0.old.isOpaque && $0.new.isOpaque }.map {
            .init(
                $0,
                "C source that uses a member or the size does not compile, and a program that was compiled before may read others."
            )
        }
    }

    static let structComplete = Rule(
        "struct-complete", .compatible, "A struct's members have become public.",
        example: .init(before: "struct PyPair_First;", after: "struct PyPair_First { int a; };"),
        harmless: .init(before: "struct PyPair_First { int a; };", after: "struct PyPair_First;")
    ) { comparison in
        comparison.types.filter { $0.old.isOpaque && !$0.new.isOpaque }.map {
            .init($0, "Source that uses its members needs \(comparison.newVersion).")
        }
    }

    static let structKeyword = Rule(
        "struct-keyword", .breaking, "A struct is a union, or the other way round.",
        example: .init(
            before: "typedef struct PyPair_First { int a; } PyPair_First;",
            after: "typedef union PyPair_First { int a; } PyPair_First;"),
        harmless: .init(
            before: "typedef struct PyPair_First { int a; } PyPair_First;",
            after: "struct PyPair_First { int a; }; typedef struct PyPair_First PyPair_First;")
    ) { comparison in
        comparison.types.filter { pair in
            guard let old = pair.old.record?.keyword, let new = pair.new.record?.keyword else { return false }
            return old != new
        }.map {
            .init(
                $0,
                "Its members lie over each other now, or apart: C source and programs that were compiled before read the wrong ones."
            )
        }
    }
}
