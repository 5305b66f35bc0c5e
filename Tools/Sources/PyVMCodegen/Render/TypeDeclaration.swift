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
            let lines = fields.map { field in
                "    \(field.name.isEmpty ? field.type.spelling : field.type.declaring(field.name));\(remark(field.name))\n"
            }.joined()
            return "\(keyword) \(entry.tag ?? entry.name) {\n\(lines)};\n"
        case .opaque: return nil
        }
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
