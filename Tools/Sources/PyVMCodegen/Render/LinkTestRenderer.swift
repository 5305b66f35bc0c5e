/// `Tests/c/generated/every_function.c`: links every front function, checks its type through a pointer, and calls it
/// without a VM: the error tells its name.
struct LinkTestRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let functions = api.functions.map { ($0.frontName, FrontFunction.withVM($0.prototype)) }
        let variadics = api.variadics.map { ($0.frontName, FrontFunction.withVM($0.prototype)) }
        let all = (functions + variadics).sorted { $0.0 < $1.0 }
        let links = all.map { "    LINK(\($0), \($1.pointerDeclaration(named: "function")), \(zeros($1)));\n" }.joined()
        let text = """
            #include "pyvm/pyvm.h"

            #include <stdio.h>
            #include <string.h>

            static int checked, wrong;

            static void fail(const char *name, const char *what, const char *other)
            {
                wrong++;
                printf("%s %s%s\\n", name, what, other);
            }

            #define LINK(name, pointer, ...) \\
                do { \\
                    pointer = name; \\
                    checked++; \\
                    if (!function) { \\
                        fail(#name, "has no address", ""); \\
                        break; \\
                    } \\
                    function(__VA_ARGS__); \\
                    if (strcmp(PyVM_LastError()->function, #name) != 0) \\
                        fail(#name, "is refused as ", PyVM_LastError()->function); \\
                } while (0)

            /* `unused` is no argument: it is there to make a va_list. */
            static void call_all(int unused, ...)
            {
                va_list list;
                va_start(list, unused);
            \(links)    va_end(list);
            }

            int main(void)
            {
                call_all(0);
                printf("%d front functions called, %d are wrong\\n", checked, wrong);
                return wrong != 0;
            }

            """
        return [
            GeneratedFile(
                path: "Tests/c/generated/every_function.c", by: Self.self,
                purpose: "calls every front function under its full type, without a VM.", text: text)
        ]
    }

    /// A zero for each parameter. The table of refusals looks at none.
    private func zeros(_ prototype: Prototype) -> String {
        prototype.parameters
            .map { $0.type.isVariableArguments ? "list" : "(\($0.type.spelling)){0}" }
            .joined(separator: ", ")
    }
}
