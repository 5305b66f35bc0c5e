/// `Sources/engine/cpython/types.h`: the types of the table that some CPython's headers lack.
struct EngineTypesRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let needed = api.types.closure(of: api.tableTypes)
        let entries = api.types.entries.filter {
            needed.contains($0.name) && $0.availability.condition(among: api.versions) != nil
        }
        let declarations = entries.map { entry in
            let type = TypeDeclaration(entry: entry)
            let code = [type.ahead.map { $0 + "\n" }, type.body].compactMap(\.self).joined()
            return "#if !(\(entry.availability.condition(among: api.versions) ?? "1"))\n\(code)#endif\n"
        }
        let text = """
            #ifndef PYVM_ENGINE_TYPES_H
            #define PYVM_ENGINE_TYPES_H

            /* What is deprecated stays callable as long as a version has it. */
            #pragma GCC diagnostic ignored "-Wdeprecated-declarations"

            \(declarations.joined(separator: "\n"))
            #endif

            """
        return [
            GeneratedFile(
                path: "Sources/engine/cpython/types.h", by: Self.self,
                purpose: "types that the table spells and that some CPython's headers lack.", text: text)
        ]
    }
}
