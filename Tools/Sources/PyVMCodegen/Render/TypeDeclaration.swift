/// C declarations of the catalog's types.
struct TypeDeclaration {
    let entry: TypeCatalog.Entry
    /// All versions covered. A member that not all have that show the type's members is declared with a remark.
    var versions: [PythonVersion] = []

    /// What to use instead of the members of a type that callers only point to.
    var accessor: String?

    /// The tag of such a type. Where existing code looks into it, compilers print the tag, which tells what to use.
    private func sentence(_ tag: String) -> String {
        guard let accessor, case .opaque = entry.shape else { return tag }
        return "PYVM_OPAQUE(\(tag), \(accessor))"
    }

    /// The declaration of a record by its name, so that others can point to it before its members are known.
    var ahead: String? {
        guard let tag = entry.tag else { return nil }
        switch entry.shape {
        case .record(let keyword, _, _), .opaque(let keyword, _):
            return entry.hasTypedef ? "typedef \(keyword) \(sentence(tag)) \(entry.name);" : "\(keyword) \(tag);"
        case .alias, .enumeration: return nil
        }
    }

    /// The declaration itself; nil for a type that callers only point to.
    var body: String? {
        switch entry.shape {
        case .alias(let type): return "typedef \(type.declaring(entry.name));\n"
        case .enumeration(let cases):
            let lines = cases.map { "    \($0.name) = \($0.value)" }.joined(separator: ",\n")
            let tag = entry.tag ?? entry.name
            return entry.hasTypedef
                ? "typedef enum \(tag) {\n\(lines)\n} \(entry.name);\n" : "enum \(tag) {\n\(lines)\n};\n"
        case .record(let keyword, let fields, _):
            let lines = byCondition(fields).map { condition, fields in
                let lines = fields.map(line).joined()
                return condition.map { "#if \($0)\n\(lines)#endif\n" } ?? lines
            }.joined()
            return "\(keyword) \(entry.tag ?? entry.name) {\n\(lines)};\n"
        case .opaque: return nil
        }
    }

    private func line(_ field: HeaderSnapshot.Record.Field) -> String {
        let text = field.name.isEmpty ? field.type.spelling : field.type.declaring(field.name)
        return Self.member(text, depth: 1, remark: remark(field.name))
    }

    /// Neighbours with the same condition together. Members that not all versions have come last, and code that is
    /// compiled for one CPython alone has them if that one has.
    private func byCondition(
        _ fields: [HeaderSnapshot.Record.Field]
    ) -> [(condition: String?, fields: [HeaderSnapshot.Record.Field])] {
        var groups: [(condition: String?, fields: [HeaderSnapshot.Record.Field])] = []
        for field in fields {
            let condition = condition(field.name)
            if let last = groups.last, last.condition == condition {
                groups[groups.count - 1].fields.append(field)
            } else {
                groups.append((condition, [field]))
            }
        }
        return groups
    }

    private func condition(_ member: String) -> String? {
        guard entry.grows, !versions.isEmpty else { return nil }
        let missing = Set(entry.fieldsIn.filter { !$0.value.isEmpty && !$0.value.contains(member) }.keys)
        return Availability(Set(versions).subtracting(missing)).condition(among: versions)?
            .replacing("PY_VERSION_HEX", with: TypesRenderer.layoutVersion)
    }

    /// An inner record's members have lines of their own where one line is too short.
    private static func member(_ text: String, depth: Int, remark: String = "") -> String {
        let indent = String(repeating: "    ", count: depth)
        let line = "\(indent)\(text);\(remark)"
        guard line.utf8.count > Lines.width, let open = text.firstIndex(of: "{"), let close = text.lastIndex(of: "}")
        else { return line + "\n" }
        let inner = String(text[text.index(after: open)..<close]).splitOutsideBrackets(at: ";").filter { !$0.isEmpty }
        let lines = inner.map { member($0, depth: depth + 1) }.joined()
        return "\(indent)\(text[...open])\n\(lines)\(indent)\(text[close...]);\n"
    }

    private func remark(_ member: String) -> String {
        let showing = Availability(entry.fieldsIn.filter { !$0.value.isEmpty }.keys)
        let availability = entry.availability(ofField: member)
        return availability == showing || versions.isEmpty
            ? "" : " /* CPython: \(availability.sentence(among: versions)) */"
    }

    /// How C code spells the type.
    var spelling: String {
        guard !entry.hasTypedef, let tag = entry.tag else { return entry.name }
        switch entry.shape {
        case .record(let keyword, _, _), .opaque(let keyword, _): return "\(keyword) \(tag)"
        case .enumeration: return "enum \(tag)"
        case .alias: return entry.name
        }
    }
}
