/// What typedefs stand for.
extension Rule {
    static let typedefType = Rule(
        "typedef-type", .breaking, "A typedef stands for another type.",
        example: .init(
            before: "typedef int (*PyPair_First)(PyObject *);", after: "typedef int (*PyPair_First)(PyObject *, int);"),
        harmless: .init(
            before: "typedef struct { int a; } PyPair_First;",
            after: "struct PyPair { int a; };\ntypedef struct PyPair PyPair_First;")
    ) { comparison in
        comparison.types.compactMap { pair in
            guard let old = pair.old.typedef?.type else { return nil }
            let before = "typedef \(old.declaring(pair.old.name))"
            guard let new = pair.new.typedef?.type else {
                return .init(
                    pair.new, "C source has to write \(pair.new.kind) \(pair.new.name) now: the typedef is gone.",
                    old: before)
            }
            guard old.withoutConst != new.withoutConst, pair.old.record == nil || pair.new.record == nil,
                pair.old.enumeration == nil || pair.new.enumeration == nil
            else { return nil }
            return .init(
                pair.new,
                "It is \(new) instead of \(old): functions and variables of the old type do not fit any more.",
                old: before,
                new: "typedef \(new.declaring(pair.new.name))")
        }
    }
}
