/// `Sources/contract/members/*.h`: the members of each translated struct. libpyvm and the engines make tables of them.
struct MembersRenderer: Renderer {
    let api: API

    static func path(of entry: TypeCatalog.Entry) -> String { "Sources/contract/members/\(entry.name).h" }

    var files: [GeneratedFile] {
        api.types.entries.compactMap { entry in
            guard case .record(_, let fields, isTranslated: true) = entry.shape else { return nil }
            let members = fields.map { member($0.name, of: entry) }.joined()
            let text = """
                /* In an engine, where Python.h comes first, only those that its CPython has. */

                \(members)
                """
            return GeneratedFile(
                path: Self.path(of: entry), by: Self.self,
                purpose: "the members of \(entry.name), for a table: MEMBER(name, versions that have it).", text: text)
        }
    }

    private func member(_ name: String, of entry: TypeCatalog.Entry) -> String {
        let availability = entry.availability(ofField: name)
        let line = "MEMBER(\(name), \"\(availability.sentence(among: api.versions))\")\n"
        guard let condition = availability.condition(among: api.versions) else { return line }
        let alternative = condition.contains("&&") || condition.contains("||") ? "(\(condition))" : condition
        return "#if !defined(Py_PYTHON_H) || \(alternative)\n\(line)#endif\n"
    }
}
