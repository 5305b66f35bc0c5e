/// `Sources/engine/api/table.c` and `table.h`: the function table of an engine.
struct EngineTableRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let includes = EngineFunctionsRenderer(api: api).groupsWithCode.map {
            "#include \"engine/api/\($0.group).h\"\n"
        }.joined()
        let members = api.functions.sorted { $0.slot < $1.slot }.map(member).joined()
        let text = """
            #include "engine/api/table.h"
            #include "engine/table/after_fork.h"
            #include "engine/table/at_exit.h"
            #include "engine/table/backport.h"
            #include "engine/table/errno.h"
            #include "engine/table/macros.h"
            #include "engine/table/missing.h"
            #include "engine/table/module_def.h"
            #include "engine/table/pending_call.h"
            #include "engine/table/type_ready.h"
            #include "engine/table/type_spec.h"
            #include "engine/table/variadic.h"
            \(includes)
            const PyVM_API pyvm_table = {
            \(members)};

            """
        let table = GeneratedFile(
            path: "Sources/engine/api/table.c", by: Self.self,
            purpose: "this CPython's function table; the compiler checks each address against the headers.", text: text)
        return [header, table]
    }

    private var header: GeneratedFile {
        let text = """
            #ifndef PYVM_ENGINE_TABLE_H
            #define PYVM_ENGINE_TABLE_H

            #include "engine/cpython/headers.h"

            #include "contract/table.h"

            extern const PyVM_API pyvm_table;

            #endif

            """
        return GeneratedFile(
            path: "Sources/engine/api/table.h", by: Self.self, purpose: "declares this CPython's function table.",
            text: text)
    }

    private func member(_ function: API.Function) -> String {
        let choices = EngineFunctionsRenderer.versionsByForm(function)
        var byValue: [(value: String, versions: Set<PythonVersion>)] = []
        for (form, versions) in choices {
            let value = value(function, form)
            if let index = byValue.firstIndex(where: { $0.value == value }) {
                byValue[index].versions.formUnion(versions.versions)
            } else {
                byValue.append((value, versions.versions))
            }
        }
        return Conditional(versions: api.versions).text(
            byValue.map { (Availability($0.versions), line(function, $0.value)) })
    }

    private func line(_ function: API.Function, _ value: String) -> String {
        "    .\(function.frontName) = \(value),\n"
    }

    private func value(_ function: API.Function, _ form: API.Form) -> String {
        switch form {
        case .address: function.name
        case .backport: "pyvm_backport_\(function.name)"
        case .call, .value, .sought, .handWritten, .missing: "pyvm_\(function.name)"
        }
    }
}
