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
            \(slowBody(call, prototype))}

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

    /// Only what a general register holds can be pinned, and at most six of these.
    private func pin(_ prototype: Prototype, _ table: String) -> String {
        let parameters = prototype.parameters
        let others: Set = ["double", "float", "Py_complex", "PyStatus", "Py_tss_t"]
        guard (1...6).contains(parameters.count), !parameters.contains(where: { others.contains($0.type.spelling) })
        else { return "" }
        let arguments = ([table] + parameters.map(\.name)).joined(separator: ", ")
        return "        PYVM_PIN\(parameters.count)(\(arguments));\n"
    }

    private func slowBody(_ call: String, _ prototype: Prototype) -> String {
        let taken = Set(prototype.parameters.map(\.name))
        let scope = Self.local("scope", avoiding: taken)
        let enter = "\(scope).api->\(call);"
        if prototype.result.isVoid {
            return
                "    pyvm_scope \(scope);\n    pyvm_call_enter(vm, &\(scope));\n    \(enter)\n    pyvm_call_leave(&\(scope));\n"
        }
        let result = Self.local("result", avoiding: taken)
        return """
                pyvm_scope \(scope);
                pyvm_call_enter(vm, &\(scope));
                \(prototype.result.declaring(result)) = \(enter)
                pyvm_call_leave(&\(scope));
                return \(result);

            """
    }

    private func definition(_ variadic: API.VariadicFunction) -> String {
        let prototype = variadic.prototype
        let taken = Set(prototype.parameters.map(\.name))
        let list = Self.local("arguments", avoiding: taken)
        let last = prototype.parameters.last?.name ?? "vm"
        let passed = (["vm"] + prototype.parameters.map(\.name) + [list]).joined(separator: ", ")
        let call = "\(variadic.twin.frontName)(\(passed));"
        let result = Self.local("result", avoiding: taken)
        let isVoid = prototype.result.isVoid
        return """
            \(FrontFunction.declaration(variadic.frontName, prototype))
            {
                va_list \(list);
                va_start(\(list), \(last));
                \(isVoid ? "" : "\(prototype.result.declaring(result)) = ")\(call)
                va_end(\(list));
            \(isVoid ? "" : "    return \(result);\n")}

            """
    }

    /// A name for a local variable that no parameter has.
    private static func local(_ name: String, avoiding taken: Set<String>) -> String {
        taken.contains(name) ? "front_\(name)" : name
    }
}
