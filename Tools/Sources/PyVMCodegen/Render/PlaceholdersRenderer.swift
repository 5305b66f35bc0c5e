/// `pyvm/placeholders.h`, and the placeholders in libpyvm: what static initializers have in place of CPython's own
/// functions and types (Sources/contract/placeholder.h).
struct PlaceholdersRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] { [publicHeader, source] }

    private var placeholders: API.Placeholders { api.placeholders }

    private func symbol(_ function: API.Function) -> String { API.Placeholders.symbol(of: function.name) }

    private var publicHeader: GeneratedFile {
        let functions = placeholders.functions.map {
            "PYVM_EXPORT \($0.prototype.declaration(named: symbol($0)));\n"
        }
        let types = placeholders.types.map { "PYVM_EXPORT void \(symbol($0))(void);\n" }
        let body = """
            /*
             * CPython compares some of its own functions where they stand in a type: PyObject_HashNotImplemented,
             * PyType_GenericNew, PyObject_Free. To have libpython's own there, a type slot or a member of a static
             * type names the placeholder. It is a function that does the same, with one address in the process:
             *
             *     {Py_tp_hash, PyVM_AS_SLOT(PyVM_placeholder_PyObject_HashNotImplemented)}
             *
             * PyType_Ready, PyType_FromSpec and the like put in libpython's own. In pyvm/implicit.h CPython's name
             * alone is the placeholder.
             */
            \(functions.joined())
            /*
             * The same for types, as the base of a static type or in a type slot. Only the address counts.
             */
            \(types.joined())
            """
        let text = PublicHeader.text(
            guard: "PYVM_PLACEHOLDERS_H", includes: ["\"pyvm/types.h\"", "\"pyvm/vm/export.h\""], body: body)
        return GeneratedFile(
            path: "include/pyvm/placeholders.h", by: Self.self,
            purpose: "what a static initializer has in place of a function or a type of CPython's.", text: text)
    }

    private var source: GeneratedFile {
        let functions = placeholders.functions.map(definition).joined(separator: "\n")
        let types = placeholders.types.map { "void \(symbol($0))(void) {}\n" }.joined()
        let entries =
            placeholders.functions.map { "    {ADDRESS(\(symbol($0))), ENTRY(\($0.frontName)), false},\n" }
            + placeholders.types.map { "    {ADDRESS(\(symbol($0))), ENTRY(\($0.frontName)), true},\n" }
        let text = """
            #include "pyvm/placeholders.h"

            #include <stddef.h>

            #include "contract/count.h"
            #include "libpyvm/calls/call.h"
            #include "libpyvm/state/placeholders.h"

            \(functions)
            \(types)
            #define ADDRESS(symbol) (__extension__(const void *)(symbol))
            #define ENTRY(member) offsetof(PyVM_API, member)

            static const pyvm_placeholder all[] = {
            \(entries.joined())};

            /* When libpyvm is loaded: an engine finds them, whoever loads it. */
            __attribute__((constructor)) static void set(void)
            {
                pyvm_placeholders_set(all, PYVM_COUNT(all));
            }

            """
        return GeneratedFile(
            path: "Sources/libpyvm/placeholders/all.c", by: Self.self,
            purpose: "the placeholders, and the list of them.", text: text)
    }

    /// It does what its function does in the VM that the thread is in, wherever it is called.
    private func definition(_ function: API.Function) -> String {
        let prototype = function.prototype
        let call = "pyvm_scope_.api->\(function.frontName)(\(prototype.argumentList));"
        let isVoid = prototype.result.isVoid
        return """
            \(prototype.declaration(named: symbol(function)))
            {
                pyvm_scope pyvm_scope_;
                pyvm_call_enter(PyVM_Default(), &pyvm_scope_);
                \(isVoid ? "" : "\(prototype.result.declaring("pyvm_result_")) = ")\(call)
                pyvm_call_leave(&pyvm_scope_);
            \(isVoid ? "" : "    return pyvm_result_;\n")}

            """
    }
}
