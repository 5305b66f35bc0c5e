/// `pyvm/callbacks.h`: for each type of function that Python calls, the macro that defines one with the VM first.
struct CallbacksRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let body = api.callbacks.sorted { $0.name < $1.name }.map(definition).joined(separator: "\n")
        let text = PublicHeader.text(
            guard: "PYVM_CALLBACKS_H", includes: ["\"pyvm/vm.h\""], body: body)
        return [
            GeneratedFile(
                path: "include/pyvm/callbacks.h", by: Self.self,
                purpose: "PyVM_DEFINE's kinds, one for each type of function that Python calls.", text: text)
        ]
    }

    private func definition(_ callback: API.Callback) -> String {
        let prototype = ParameterNames.filled(
            Prototype(
                result: callback.prototype.result,
                parameters: callback.prototype.parameters.map { Parameter(name: "", type: $0.type) }))
        let arguments = (["PyVM_BeginCallback(&callback)"] + prototype.parameters.map(\.name)).joined(separator: ", ")
        let call = "name##_vm(\(arguments));"
        let isVoid = prototype.result.isVoid
        let inner = FrontFunction.withVM(prototype)
        var lines = [
            "#define PYVM_DEFINE_\(callback.name)(name)",
            "    static \(inner.result.declaring("name##_vm(\(inner.typeList))"));",
            "    static \(prototype.declaration(named: "name"))",
            "    {",
            "        PyVM_Callback callback;",
            "        \(isVoid ? "" : "\(prototype.result.declaring("result")) = ")\(call)",
            "        PyVM_EndCallback(&callback);",
        ]
        if !isVoid { lines.append("        return result;") }
        lines += ["    }", "    static \(prototype.result.declaring("name##_vm"))"]
        return "/** \(callback.summary) */\n" + lines.joined(separator: " \\\n") + "\n"
    }
}
