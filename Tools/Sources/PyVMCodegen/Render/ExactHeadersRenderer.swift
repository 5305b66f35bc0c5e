/// `pyvm/exact/structs_3_13.h` and its like: the structs of one CPython, for code that is compiled for that one.
struct ExactHeadersRenderer: Renderer {
    let api: API

    static func path(of version: PythonVersion) -> String {
        "pyvm/exact/structs_\(version.major)_\(version.minor).h"
    }

    /// Where one of them is read: the one of the chosen version.
    static func includes(of api: API) -> String {
        let choices = api.exactLayouts.enumerated().map { index, layout in
            """
            \(index == 0 ? "#if" : "#elif") \(condition(layout.version))
            #include "\(path(of: layout.version))"

            """
        }
        return choices.joined() + (choices.isEmpty ? "" : "#endif\n")
    }

    static func condition(_ version: PythonVersion) -> String {
        "(PY_VERSION_HEX >> 16) == 0x\(version.hexLiteral.dropFirst(2).prefix(4))"
    }

    var files: [GeneratedFile] {
        let common = Set(api.types.entries.map(\.name))
        return api.exactLayouts.map { layout in
            let unknown = layout.entries.filter { !common.contains($0.name) }
            let ahead = unknown.compactMap { TypeDeclaration(entry: $0).ahead }.sorted().map { $0 + "\n" }.joined()
            let bodies = layout.entries.compactMap { body($0, in: layout) }.joined(separator: "\n")
            return GeneratedFile(
                path: "include/\(Self.path(of: layout.version))", by: Self.self,
                purpose:
                    "the structs of CPython \(layout.version) that other CPythons have otherwise; its engine asserts that they are so (Sources/engine/api/layout.c).",
                text: PublicHeader.text(
                    guard: "PYVM_EXACT_STRUCTS_\(layout.version.major)_\(layout.version.minor)_H",
                    includes: ["\"pyvm/types.h\""],
                    body: "\(ahead)\n\(bodies)"))
        }
    }

    private func body(_ entry: TypeCatalog.Entry, in layout: API.ExactLayout) -> String? {
        guard let body = TypeDeclaration(entry: entry).body else { return nil }
        let isLonger = layout.grown.contains(entry.tag ?? entry.name)
        return (isLonger ? "/* A patch release added members at its end. */\n" : "") + body
    }
}
