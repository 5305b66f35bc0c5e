/// `Sources/libpyvm/refuse/refuse.c`: the table of a VM that cannot be entered.
struct RefuseRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let functions = api.functions.map(stub).joined()
        let members = api.functions.map { "    .\($0.frontName) = refuse_\($0.name),\n" }.joined()
        let text = """
            #include "libpyvm/refuse/refuse.h"
            #include "libpyvm/threads/fail.h"

            /* These functions look at none of their arguments. */
            #pragma GCC diagnostic ignored "-Wunused-parameter"

            /* The value comes last, since it may have commas in it. */
            #define REFUSE(function, name, ...) \\
                static function \\
                { \\
                    pyvm_fail_in(name); \\
                    return __VA_ARGS__; \\
                }

            #define REFUSE_VOID(function, name) \\
                static function \\
                { \\
                    pyvm_fail_in(name); \\
                }

            \(functions)
            const PyVM_API pyvm_refuse_table = {
            \(members)};

            """
        return [
            GeneratedFile(
                path: "Sources/libpyvm/refuse/refuse.c", by: Self.self,
                purpose:
                    "the table of a VM that cannot be entered: each function notes why and returns its error value.",
                text: text)
        ]
    }

    private func stub(_ function: API.Function) -> String {
        let declaration = function.prototype.declaration(named: "refuse_\(function.name)")
        let named = "\(declaration), \"\(function.frontName)\""
        return ErrorExpression(for: function).code.map { "REFUSE(\(named), \($0))\n" } ?? "REFUSE_VOID(\(named))\n"
    }
}
