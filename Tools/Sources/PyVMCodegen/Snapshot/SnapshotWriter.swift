import PyVMDocs

/// Writes a snapshot as text: one line an item, sorted, so that `git diff` shows what a CPython changed.
///
///     function PyObject *PyList_New(Py_ssize_t size) @ listobject.h
///     constant METH_NOARGS int = 4 @ methodobject.h
///     struct PyGetSetDef { const char *name; getter get; setter set; const char *doc; void *closure; } @ descrobject.h
///
/// After the header stand marks (`inline`, `deprecated`, `noreturn`, `shadowed`, `limited` for the limited API, `size=40`)
/// and what the documentation says, in the form of `FactsFile`. The last line counts the items, so that a file that was cut
/// is not taken for a whole one. A record that is only declared has no braces; one with bit-fields or unnamed members has
/// the mark `intricate`.
public struct SnapshotWriter {
    public static func text(of snapshot: HeaderSnapshot) -> String {
        let head = """
            # The public C API in CPython \(snapshot.release)'s headers. Generated: pyvm-codegen snapshot --python \(snapshot.version)
            release \(snapshot.release)

            """
        let lines = lines(of: snapshot)
        let items = lines.sorted { ($0.item.kind, $0.item.name) < ($1.item.kind, $1.item.name) }
            .map { "\($0.item.kind) \($0.text)\n" }.joined()
        return "\(head)\(items)end \(lines.count)\n"
    }

    /// Each item with the text of its line, without the kind.
    static func lines(of snapshot: HeaderSnapshot) -> [(item: HeaderSnapshot.Item, text: String)] {
        let lines =
            snapshot.constants.map(line) + snapshot.data.map(line) + snapshot.enumerations.map(line)
            + snapshot.functions.map(line) + snapshot.macros.map(line) + snapshot.records.map(line)
            + snapshot.typedefs.map(line)
        let tags = Set(snapshot.records.map(\.tag)).union(snapshot.enumerations.map(\.tag))
        return lines.map { kind, name, text in
            let item = HeaderSnapshot.Item(kind, name)
            let deprecated = snapshot.deprecated.contains(item) ? " deprecated" : ""
            let limited = snapshot.limited.contains(item) ? " limited" : ""
            // The typedef of a record says nothing that the record does not.
            let facts = kind == "typedef" && tags.contains(name) ? nil : snapshot.facts[name].map(FactsFile.fields)
            return (item, "\(text)\(deprecated)\(limited)\(facts.map { " " + $0 } ?? "")")
        }
    }

    private typealias Line = (kind: String, name: String, text: String)

    private static func line(_ constant: HeaderSnapshot.Constant) -> Line {
        let value = switch constant.value {
        case .integer(let value), .spelled(let value): value
        }
        let word = if case .integer = constant.value { "constant" } else { "literal" }
        return (word, constant.name, "\(constant.name): \(constant.type) = \(value) @ \(constant.header)")
    }

    private static func line(_ data: HeaderSnapshot.DataSymbol) -> Line {
        ("data", data.name, "\(data.type.declaring(data.name)) @ \(data.header)")
    }

    private static func line(_ enumeration: HeaderSnapshot.Enumeration) -> Line {
        let cases = enumeration.cases.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
        return ("enum", enumeration.tag, "\(enumeration.tag) { \(cases) } @ \(enumeration.header)")
    }

    private static func line(_ function: HeaderSnapshot.Function) -> Line {
        let marks = [
            function.isInline ? " inline" : "", function.isDeprecated ? " deprecated" : "",
            function.doesNotReturn ? " noreturn" : "", function.isShadowed ? " shadowed" : "",
        ]
        let text = "\(function.prototype.declaration(named: function.name)) @ \(function.header)\(marks.joined())"
        return ("function", function.name, text)
    }

    private static func line(_ macro: HeaderSnapshot.Macro) -> Line {
        let parameters = macro.parameters.map { "(\($0.joined(separator: ", ")))" } ?? ""
        return ("macro", macro.name, "\(macro.name)\(parameters) @ \(macro.header)")
    }

    private static func line(_ record: HeaderSnapshot.Record) -> Line {
        let body = switch record.body {
        case .incomplete: ""
        case .intricate(let text): " { \(text) }"
        case .fields(let fields): " { \(fields.map { $0.type.declaring($0.name) + "; " }.joined())}"
        }
        let mark = if case .intricate = record.body { " intricate" } else { "" }
        let size = record.size.map { " size=\($0)" } ?? ""
        return (record.keyword, record.tag, "\(record.tag)\(body) @ \(record.header)\(mark)\(size)")
    }

    private static func line(_ typedef: HeaderSnapshot.Typedef) -> Line {
        ("typedef", typedef.name, "\(typedef.type.declaring(typedef.name)) @ \(typedef.header)")
    }
}
