/// `Sources/engine/cpython/headers.h`: the headers of the CPython that an engine is compiled for.
struct EngineHeadersRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let extra = api.extraHeaders.map { "#if __has_include(<\($0)>)\n#include <\($0)>\n#endif\n" }.joined()
        let text = """
            #ifndef PYVM_ENGINE_HEADERS_H
            #define PYVM_ENGINE_HEADERS_H

            /* Lengths in format strings are Py_ssize_t, in every version. */
            #define PY_SSIZE_T_CLEAN

            /* CPython's headers take a compiler in C23 mode to know nullptr, which gcc's does from 13 on. */
            #if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13 && __STDC_VERSION__ > 201710L
            #define nullptr ((void *)0)
            #endif

            #include <Python.h>

            /* datetime.h has a static variable that not every file of an engine uses. */
            #pragma GCC diagnostic push
            #pragma GCC diagnostic ignored "-Wunused-variable"
            \(extra)#pragma GCC diagnostic pop

            #include "engine/cpython/types.h"

            #endif

            """
        return [
            GeneratedFile(
                path: "Sources/engine/cpython/headers.h", by: Self.self,
                purpose: "the headers of the CPython that the engine is compiled for (codegen/headers.txt).", text: text
            )
        ]
    }
}
