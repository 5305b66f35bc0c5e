/// `Tests/c/generated/every_function.c`: links every front function, and checks its type through a pointer.
struct LinkTestRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let functions = api.functions.map { ($0.frontName, FrontFunction.withVM($0.prototype)) }
        let variadics = api.variadics.map { ($0.frontName, FrontFunction.withVM($0.prototype)) }
        let all = (functions + variadics).sorted { $0.0 < $1.0 }
        let links = all.map { "    LINK(\($0), \($1.pointerDeclaration(named: "function")));\n" }.joined()
        let text = """
            #include "pyvm/pyvm.h"

            #include <stdio.h>

            static int checked, absent;

            static void check(void (*function)(void), const char *name)
            {
                checked++;
                if (function)
                    return;
                absent++;
                printf("%s has no address\\n", name);
            }

            #define LINK(name, pointer) \\
                do { \\
                    pointer = name; \\
                    check((void (*)(void))function, #name); \\
                } while (0)

            int main(void)
            {
            \(links)    printf("%d front functions linked, %d absent\\n", checked, absent);
                return absent != 0;
            }

            """
        return [
            GeneratedFile(
                path: "Tests/c/generated/every_function.c", by: Self.self,
                purpose: "takes the address of every front function under its full type.", text: text)
        ]
    }
}
