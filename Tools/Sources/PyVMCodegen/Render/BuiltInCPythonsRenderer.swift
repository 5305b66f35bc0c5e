/// `codegen/cpythons.toml` as Swift code, for a generator that runs without a source tree.
struct BuiltInCPythonsRenderer: Renderer {
    let api: API

    static let path = "Tools/Sources/PyVMCodegen/Annotations/BuiltInCPythons.swift"

    var files: [GeneratedFile] {
        let text = """

            extension CPythonList {
                public static let builtIn = CPythonList(
                    cpythons: [
            \(api.cpythons.cpythons.map(entry).joined())        ],
                    places: [
            \(api.cpythons.places.map(entry).joined())        ])
            }

            """
        return [
            GeneratedFile(
                path: Self.path, by: Self.self,
                purpose: "\(CPythonList.path), for where the generator has no source tree.",
                text: text)
        ]
    }

    private func entry(_ cpython: CPythonList.CPython) -> String {
        let fetched = cpython.fetched.map { ", fetched: \($0)" } ?? ""
        let documentation = cpython.documentation.map { ", documentation: .\($0.rawValue)" } ?? ""
        return "            CPython(version: \"\(cpython.version)\"\(fetched)\(documentation)),\n"
    }

    private func entry(_ place: CPythonPlace) -> String {
        let name = place.name.map { ", name: \"\($0)\"" } ?? ""
        return "            CPythonPlace(path: \"\(place.path)\"\(name)),\n"
    }
}
