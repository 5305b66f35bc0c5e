/// `Sources/libpyvm/front/*.c`: the functions that programs call.
struct FrontRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        api.groups.map { group in
            let functions = api.functions.filter { $0.group == group }.map { (name: $0.name, text: definition($0)) }
            let variadics = api.variadics.filter { $0.group == group }.map { (name: $0.name, text: definition($0)) }
            let body = (functions + variadics).sorted { $0.name < $1.name }.map(\.text).joined(separator: "\n")
            let text = """
                #include "libpyvm/calls/call.h"
                #include "pyvm/api/\(group).h"

                \(body)
                """
            return GeneratedFile(
                path: "Sources/libpyvm/front/\(group).c", by: Self.self,
                purpose: "the functions of CPython's \(group).h, with the VM first.", text: text)
        }
    }

    /// The way in for a thread that has the VM attached, and a function apart for all other threads;
    /// calls/call.h tells why they are so.
    private func definition(_ function: API.Function) -> String {
        let prototype = function.prototype
        let call = "\(function.frontName)(\(prototype.argumentList))"
        let slow = "slow_\(function.name)"
        let slowCall = "\(slow)(\((["vm"] + prototype.parameters.map(\.name)).joined(separator: ", ")));"
        let isVoid = prototype.result.isVoid
        let table = Self.local("api", avoiding: Set(prototype.parameters.map(\.name)))
        return """
            PYVM_SLOW \(FrontFunction.declaration(slow, prototype))
            {
            \(slowBody(call, prototype, withoutGILSince: function.withoutGILSince))}

            \(FrontFunction.declaration(function.frontName, prototype))
            {
                if (PYVM_LIKELY(vm == pyvm_attached)) {
                    const PyVM_API *\(table) = vm->api;
            \(pin(prototype, table))        \(isVoid ? "" : "return ")\(table)->\(call);
            \(isVoid ? "        return;\n" : "")    }
                \(isVoid ? "" : "return ")\(slowCall)
            }

            """
    }

    /// Only what a general register holds can be pinned, and at most six of these. A va_list is a struct on ARM64.
    private func pin(_ prototype: Prototype, _ table: String) -> String {
        let others: Set = ["double", "float", "Py_complex", "PyStatus", "Py_tss_t"]
        let parameters = prototype.parameters.filter { !$0.type.isVariableArguments }
        guard (1...6).contains(parameters.count), !parameters.contains(where: { others.contains($0.type.spelling) })
        else { return "" }
        let arguments = ([table] + parameters.map(\.name)).joined(separator: ", ")
        return "        PYVM_PIN\(parameters.count)(\(arguments));\n"
    }

    /// `name`: what errors call the function, where that is not the name of the one in the table.
    private func slowBody(
        _ call: String, _ prototype: Prototype, as name: String? = nil, withoutGILSince: PythonVersion? = nil
    ) -> String {
        let taken = Set(prototype.parameters.map(\.name))
        let scope = Self.local("scope", avoiding: taken)
        let result = Self.local("result", avoiding: taken)
        let keep = prototype.result.isVoid ? "" : "\(prototype.result.declaring(result)) = "
        let enter =
            name.map { "pyvm_call_enter_as(vm, &\(scope), \"\($0)\")" }
            ?? withoutGILSince.map { "pyvm_call_enter_without_gil(vm, &\(scope), \($0.hexLiteral) >> 16)" }
            ?? "pyvm_call_enter(vm, &\(scope))"
        return """
                pyvm_scope \(scope);
                \(enter);
                \(keep)\(scope).api->\(call);
                pyvm_call_leave(&\(scope));
            \(prototype.result.isVoid ? "" : "    return \(result);\n")
            """
    }

    /// The variadic function makes a va_list and calls its twin in the table. It does so without the twin's front
    /// function, since an error tells the name of the function that was called.
    private func definition(_ variadic: API.VariadicFunction) -> String {
        let taken = Set(variadic.prototype.parameters.map(\.name))
        let list = Self.local("arguments", avoiding: taken)
        let last = variadic.prototype.parameters.last?.name ?? "vm"
        let packed = Prototype(
            result: variadic.prototype.result,
            parameters: variadic.prototype.parameters + [Parameter(name: list, type: CType("va_list"))])
        let call = "\(variadic.twin.frontName)(\(packed.argumentList))"
        let slow = "slow_\(variadic.name)"
        let slowCall = "\(slow)(\((["vm"] + packed.parameters.map(\.name)).joined(separator: ", ")))"
        let result = Self.local("result", avoiding: taken)
        let isVoid = packed.result.isVoid
        let keep = isVoid ? "" : "\(result) = "
        return """
            PYVM_SLOW \(FrontFunction.declaration(slow, packed))
            {
            \(slowBody(call, packed, as: variadic.frontName))}

            \(FrontFunction.declaration(variadic.frontName, variadic.prototype))
            {
                va_list \(list);
            \(isVoid ? "" : "    \(packed.result.declaring(result));\n")    va_start(\(list), \(last));
                if (PYVM_LIKELY(vm == pyvm_attached))
                    \(keep)vm->api->\(call);
                else
                    \(keep)\(slowCall);
                va_end(\(list));
            \(isVoid ? "" : "    return \(result);\n")}

            """
    }

    /// A name for a local variable that no parameter has.
    private static func local(_ name: String, avoiding taken: Set<String>) -> String {
        taken.contains(name) ? "front_\(name)" : name
    }
}
