/// `Sources/libpyvm/refuse/refuse.c`: the table of a VM that cannot be entered.
struct RefuseRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let functions = api.functions.map(stub).joined(separator: "\n")
        let members = api.functions.map { "    .\($0.frontName) = refuse_\($0.name),\n" }.joined()
        let text = """
            \(Banner.c("the table of a VM that cannot be entered: each function notes why and returns its error value."))#include "libpyvm/refuse/refuse.h"
            #include "libpyvm/threads/fail.h"

            \(functions)
            const PyVM_API pyvm_refuse_table = {
            \(members)};

            """
        return [GeneratedFile(path: "Sources/libpyvm/refuse/refuse.c", text: text)]
    }

    private func stub(_ function: API.Function) -> String {
        let unused = function.prototype.parameters.map { "    (void)\($0.name);\n" }.joined()
        let result = ErrorExpression(for: function).code.map { "    return \($0);\n" } ?? ""
        return """
            static \(function.prototype.declaration(named: "refuse_\(function.name)"))
            {
            \(unused)    pyvm_fail_in("\(FrontName.of(function.reportedName))");
            \(result)}

            """
    }
}
