/// `pyvm/implicit`: the public headers of CPython's include folder under their names, for existing code. Each brings
/// `Python.h`, and what that leaves out; `codegen/stand-ins.toml` names those that are written by hand.
struct StandInHeadersRenderer: Renderer {
    let api: API

    private static let folder = "include/pyvm/implicit"
    var files: [GeneratedFile] {
        let names = api.headers.union(api.standIns.keys).filter { api.standIns[$0]?.byHand != true }
        return names.sorted().map { name in
            GeneratedFile(
                path: "\(Self.folder)/\(name)", by: Self.self, purpose: "stands in for CPython's \(name).",
                text: text(of: name))
        }
    }

    private func text(of name: String) -> String {
        if let refusal = api.standIns[name]?.refused { return "#error \"\(name): \(refusal)\"\n" }
        let constants = api.unprefixedConstants.filter { "\($0.group).h" == name }
        let body = constants.map { "#ifndef \($0.name)\n#define \($0.name) \($0.value)\n#endif\n" }.joined()
        guard !body.isEmpty else { return "#include \"Python.h\"\n" }
        let guardName = "PYVM_IMPLICIT_\(name.uppercased().replacing(".", with: "_"))"
        return "#ifndef \(guardName)\n#define \(guardName)\n\n#include \"Python.h\"\n\n\(body)\n#endif\n"
    }
}
