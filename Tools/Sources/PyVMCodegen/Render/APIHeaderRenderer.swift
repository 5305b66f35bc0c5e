/// `pyvm/api.h` and `pyvm/api/*.h`: the front functions, a file for each of CPython's headers.
struct APIHeaderRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let groups = api.groups
        let all = PublicHeader.text(
            guard: "PYVM_API_H", includes: groups.map { "\"pyvm/api/\($0).h\"" }, body: "")
        let header = GeneratedFile(
            path: "include/pyvm/api.h", by: Self.self, purpose: "every function of CPython's C API, with the VM first.",
            text: all)
        return [header] + groups.map(file)
    }

    private func file(_ group: String) -> GeneratedFile {
        let comment = FunctionComment(versions: api.versions)
        let functions = api.functions.filter { $0.group == group }.map {
            (
                name: $0.name,
                text: comment.text($0) + "PYVM_EXPORT \(FrontFunction.declaration($0.frontName, $0.prototype));\n"
            )
        }
        let variadics = api.variadics.filter { $0.group == group }.map {
            (
                name: $0.name,
                text: comment.text($0) + "PYVM_EXPORT \(FrontFunction.declaration($0.frontName, $0.prototype));\n"
            )
        }
        let body = (functions + variadics).sorted { $0.name < $1.name }.map(\.text).joined(separator: "\n")
        let text = PublicHeader.text(
            guard: "PYVM_API_\(group.uppercased())_H", includes: ["\"pyvm/vm.h\""], body: body)
        return GeneratedFile(
            path: "include/pyvm/api/\(group).h", by: Self.self,
            purpose: "the functions of CPython's \(group).h, with the VM first.", text: text)
    }
}

/// The front function's prototype: CPython's, with a VM before its parameters.
enum FrontFunction {
    static func withVM(_ prototype: Prototype) -> Prototype {
        var prototype = prototype
        prototype.parameters.insert(Parameter(name: "vm", type: CType("PyVM *")), at: 0)
        return prototype
    }

    static func declaration(_ frontName: String, _ prototype: Prototype) -> String {
        withVM(prototype).declaration(named: frontName)
    }
}
