/// `pyvm/constants.h`: CPython's constants under their own names.
struct ConstantsRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let groups = Dictionary(grouping: api.constants, by: \.group).sorted { $0.key < $1.key }
        let body = groups.map { group, constants in
            "/* \(group).h */\n" + constants.map(line).joined()
        }.joined(separator: "\n")
        let text = PublicHeader.text(
            guard: "PYVM_CONSTANTS_H", includes: ["<float.h>", "<limits.h>", "<math.h>", "\"pyvm/types.h\""], body: body
        )
        return [
            GeneratedFile(
                path: "include/pyvm/constants.h", by: Self.self,
                purpose: "CPython's constants; each engine asserts their values (Sources/engine/api/layout.c).",
                text: text)
        ]
    }

    private func line(_ constant: API.Constant) -> String {
        let definition = "#define \(constant.name) \(constant.value)"
        guard constant.availability.condition(among: api.versions) != nil else { return definition + "\n" }
        return "\(definition) /* CPython: \(constant.availability.sentence(among: api.versions)) */\n"
    }
}
