/// Membership in the limited API. Its programs run on all later CPythons without being compiled again.
extension Rule {
    private static let inside = "int PyPair_First(PyObject *pair);"
    private static let outside = "#ifndef Py_LIMITED_API\nint PyPair_First(PyObject *pair);\n#endif"

    static let limitedRemoved = Rule(
        "limited-removed", .breaking, "Something is no longer in the limited API.",
        example: .init(before: inside, after: outside),
        harmless: .init(before: outside, after: outside)
    ) { comparison in
        comparison.changes { old, new in
            old.isLimited && !new.isLimited
                ? "C source that is compiled with Py_LIMITED_API for \(comparison.newVersion) does not compile." : nil
        }
    }

    static let limitedAdded = Rule(
        "limited-added", .compatible, "Something has become part of the limited API.",
        example: .init(before: outside, after: inside),
        harmless: .init(before: "", after: inside)
    ) { comparison in
        comparison.changes { old, new in
            !old.isLimited && new.isLimited
                ? "Source that is compiled with Py_LIMITED_API for \(comparison.newVersion) or later may use it." : nil
        }
    }

    static let headerMoved = Rule(
        "header-moved", .compatible, "Another header declares it.",
        example: .init(before: inside, after: "#include \"moved.h\""),
        harmless: .init(before: inside, after: "\n" + inside)
    ) { comparison in
        func effect(_ old: String, _ new: String) -> String {
            "Nothing has to be done where Python.h is included: \(new) declares it instead of \(old)."
        }
        return comparison.items.filter { $0.old.header != $0.new.header }.map {
            .init($0.new, effect($0.old.header, $0.new.header), old: $0.old.header, new: $0.new.header)
        }
            + comparison.types.filter { $0.old.header != $0.new.header }.map {
                .init($0.new, effect($0.old.header, $0.new.header), old: $0.old.header, new: $0.new.header)
            }
    }
}
