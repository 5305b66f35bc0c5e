/// `pyvm/Python.h`: CPython's own spelling, VM first: `PyList_Append(vm, list, item)`.
struct PythonHeaderRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        var lines: [String: [String]] = [:]
        for function in api.functions {
            lines[function.group, default: []].append(function.isValue ? value(function) : define(function.name))
        }
        for variadic in api.variadics { lines[variadic.group, default: []].append(define(variadic.name)) }
        lines["control macros"] = api.renamedControlMacros.map { define($0.name) }
        lines["the VM itself"] = api.runtimeFunctions.map { define($0.name) }
        let body = lines.sorted { $0.key < $1.key }.map { group, lines in
            "/* \(group) */\n" + lines.sorted().joined()
        }.joined(separator: "\n")
        let text = PublicHeader.text(
            guard: "PYVM_PYTHON_H", includes: ["\"pyvm/pyvm.h\""], body: body)
        return [
            GeneratedFile(
                path: "include/pyvm/Python.h", by: Self.self,
                purpose: "CPython's names, with the VM as the first argument.", text: text)
        ]
    }

    /// Only with its argument: `Py_True` alone would be the function, which C lets code give for an object.
    private func value(_ function: API.Function) -> String {
        "#define \(function.name)(vm) \(function.frontName)(vm)\n"
    }

    private func define(_ name: String) -> String {
        "#define \(name) \(FrontName.of(name))\n"
    }
}

extension API {
    /// CPython's macros that `pyvm/control.h` offers with a VM, by CPython's name.
    var renamedControlMacros: [(name: String, macro: ControlMacro)] {
        controlMacros.filter(\.takesVM).map { macro in (CPythonName.of(macro.name), macro) }.sorted {
            $0.name < $1.name
        }
    }
}
