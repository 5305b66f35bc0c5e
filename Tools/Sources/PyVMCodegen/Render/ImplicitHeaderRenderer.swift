/// `pyvm/implicit.h`: CPython's names and signatures, for code that does not know VMs. The VM is PyVM_Default().
struct ImplicitHeaderRenderer: Renderer {
    let api: API
    private let placeholders: API.Placeholders

    init(api: API) {
        self.api = api
        placeholders = api.placeholders
    }

    private static let current = "PyVM_Default()"

    var files: [GeneratedFile] {
        var lines: [String: [(name: String, text: String)]] = [:]
        for function in api.functions {
            lines[function.group, default: []].append(
                (function.name, function.isValue ? value(function) : call(function)))
        }
        for variadic in api.variadics { lines[variadic.group, default: []].append((variadic.name, call(variadic))) }
        lines["control macros"] = api.renamedControlMacros.map { ($0.name, control($0.name, $0.macro)) }
        lines["the VM itself"] = api.runtimeFunctions.map { ($0.name, runtime($0)) }
        let body = lines.sorted { $0.key < $1.key }.map { group, lines in
            "/* \(group) */\n" + api.visibility.guarding(lines.sorted { $0.name < $1.name })
        }.joined(separator: "\n")
        let text = PublicHeader.text(
            guard: "PYVM_IMPLICIT_H",
            includes: [
                "<stdlib.h>", "\"\(ChosenVersionRenderer.choose)\"", "\"pyvm/addresses.h\"", "\"pyvm/private.h\"",
            ],
            body: """
                \(body)
                #include "\(OmissionsRenderer.path)"
                #if PYVM_IS_EXACT
                #include "pyvm/exact/check.h"
                #endif
                #include "\(ChosenVersionRenderer.hide)"

                """)
        return [
            GeneratedFile(
                path: "include/pyvm/implicit.h", by: Self.self,
                purpose: "CPython's names and signatures; the VM is PyVM_Default().", text: text)
        ]
    }

    /// `PyExc_ValueError` is a value, and `PyList_Type` an object whose address can be taken.
    private func value(_ function: API.Function) -> String {
        if placeholders.has(function) {
            let symbol = API.Placeholders.symbol(of: function.name)
            return "#define \(function.name) PYVM_TYPE(\(function.frontName), \(symbol))\n"
        }
        let call = "\(function.frontName)(\(Self.current))"
        let isAddress = function.forms.values.contains { form in
            if case .value(let expression) = form { return expression.hasPrefix("&") }
            return false
        }
        return "#define \(function.name) \(isAddress ? "(*\(call))" : call)\n"
    }

    private func call(_ function: API.Function) -> String {
        let arguments = ([Self.current] + function.prototype.parameters.map(\.name)).joined(separator: ", ")
        let call = "\(function.frontName)(\(arguments));"
        let declaration = function.prototype.declaration(named: function.name)
        return inline(
            placeholders.has(function)
                ? "PYVM_ADDRESSED(\(function.name), \(declaration))"
                : "\(function.doesNotReturn ? "PYVM_NORETURN " : "")static inline \(declaration)",
            function.doesNotReturn ? [call, "abort();"] : [function.prototype.result.isVoid ? call : "return \(call)"])
            + (ImplicitMacro(function)?.text ?? "")
    }

    private func call(_ variadic: API.VariadicFunction) -> String {
        let prototype = variadic.prototype
        let last = prototype.parameters.last?.name ?? ""
        let arguments = ([Self.current] + prototype.parameters.map(\.name) + ["pyvm_arguments"]).joined(separator: ", ")
        let call = "\(variadic.twin.frontName)(\(arguments));"
        let result = prototype.result.isVoid ? call : "\(prototype.result.declaring("pyvm_result")) = \(call)"
        let end = prototype.result.isVoid ? [] : ["return pyvm_result;"]
        return inline(
            "static inline \(prototype.declaration(named: variadic.name))",
            ["va_list pyvm_arguments;", "va_start(pyvm_arguments, \(last));", result, "va_end(pyvm_arguments);"] + end)
    }

    /// In one line where that is not too long.
    private func inline(_ head: String, _ statements: [String]) -> String {
        let line = "\(head) { \(statements.joined(separator: " ")) }"
        if line.utf8.count <= Lines.width { return line + "\n" }
        return "\(head)\n{\n\(statements.map { "    \($0)\n" }.joined())}\n"
    }

    private func control(_ name: String, _ macro: ControlMacro) -> String {
        let parameters = (macro.parameters ?? []).dropFirst()
        let list = parameters.joined(separator: ", ")
        if let implicit = macro.implicit {
            let body = parameters.enumerated().reduce(implicit) { $0.replacing("$\($1.offset + 1)", with: $1.element) }
            return "#define \(name)\(macro.isCalledByCPython ? "(\(list))" : "") \(body)\n"
        }
        let front = FrontName.of(name)
        let arguments = ([Self.current] + parameters.map { $0 == "..." ? "__VA_ARGS__" : $0 }).joined(separator: ", ")
        return
            "#define \(name)\(parameters.isEmpty && !macro.isCalledByCPython ? "" : "(\(list))") \(front)(\(arguments))\n"
    }

    private func runtime(_ function: API.RuntimeFunction) -> String {
        let prototype = function.prototype
        let vm = function.annotation.takesVM == false ? [] : [Self.current]
        let arguments = (vm + prototype.parameters.map(\.name)).joined(separator: ", ")
        var special = function.annotation.implicit
        for (index, parameter) in prototype.parameters.enumerated() {
            special = special?.replacing("$\(index + 1)", with: parameter.name)
        }
        let call = "\(special ?? "\(FrontName.of(function.name))(\(arguments))");"
        let mark = function.doesNotReturn ? "PYVM_NORETURN " : ""
        return inline(
            "\(mark)static inline \(prototype.declaration(named: function.name))",
            [prototype.result.isVoid ? call : "return \(call)"])
    }
}
