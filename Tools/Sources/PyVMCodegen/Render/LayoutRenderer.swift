/// `Sources/engine/api/{layout,exact_layout}.c`: assertions that this CPython's types and constants are those of PyVM's
/// headers, as all code sees them, and as code does that is compiled for this CPython alone.
///
/// Both declare the same names, so PyVM's are read under others: `pyvm_layout_Py_buffer` for `Py_buffer`.
struct LayoutRenderer: Renderer {
    let api: API

    private static let prefix = "pyvm_layout_"

    var files: [GeneratedFile] {
        [
            GeneratedFile(
                path: "Sources/engine/api/pyvm_types.h", by: Self.self,
                purpose: "PyVM's types under names of their own, beside this CPython's.", text: ourTypes),
            GeneratedFile(
                path: "Sources/engine/api/layout.c", by: Self.self,
                purpose: "asserts that this CPython's types and constants are those of PyVM's headers.",
                text: """
                    #include "engine/api/pyvm_types.h"

                    \(types)
                    \(enumerators)
                    \(constants)
                    """),
            GeneratedFile(
                path: "Sources/engine/api/exact_layout.c", by: Self.self,
                purpose:
                    "asserts that this CPython's structs are those of code that is compiled for it alone (PYVM_API_EXACT).",
                text: """
                    #define PYVM_API_EXACT 1
                    #define PYVM_API_VERSION PY_VERSION_HEX
                    #include "engine/api/pyvm_types.h"

                    \(exactTypes)
                    """),
        ]
    }

    private var ourTypes: String {
        let names = renamed
        return """
            #ifndef PYVM_ENGINE_API_PYVM_TYPES_H
            #define PYVM_ENGINE_API_PYVM_TYPES_H

            #include "engine/cpython/headers.h"

            #pragma GCC diagnostic ignored "-Wdeprecated-declarations"

            \(names.map { "#define \($0) \(Self.prefix)\($0)\n" }.joined())#include "pyvm/types.h"
            #ifdef PYVM_API_EXACT
            \(ExactHeadersRenderer.includes(of: api))#endif
            \(names.map { "#undef \($0)\n" }.joined())
            #define SAME_SIZE(ours, theirs) \\
                _Static_assert(sizeof(ours) == sizeof(theirs), "the size of " #theirs " differs")
            #define NOT_SHORTER(ours, theirs) \\
                _Static_assert(sizeof(ours) >= sizeof(theirs), #theirs " is longer")
            #define SAME_PLACE(ours, theirs, member) \\
                _Static_assert(offsetof(ours, member) == offsetof(theirs, member), \\
                    "the place of " #theirs "." #member " differs")
            #define SAME_VALUE(name, value) \\
                _Static_assert((long long)(name) == (long long)(value), "the value of " #name " differs")

            #endif

            """
    }

    private var renamed: [String] {
        var names: Set<String> = []
        for entry in api.types.entries {
            names.insert(entry.name)
            if let tag = entry.tag { names.insert(tag) }
            if case .enumeration(let cases) = entry.shape { names.formUnion(cases.map(\.name)) }
        }
        for layout in api.exactLayouts { names.formUnion(layout.names) }
        return names.sorted()
    }

    private var records: Set<String> {
        Set(api.types.entries.filter(\.isRecord).map(\.name))
    }

    private var types: String {
        let records = records
        return api.types.entries.compactMap { entry -> String? in
            switch entry.shape {
            case .alias(let type):
                guard !type.isVoid, !records.contains(type.spelling) else { return nil }
                return guarded(
                    entry.availability, "SAME_SIZE(\(ours(entry)), \(TypeDeclaration(entry: entry).spelling));\n")
            case .record(_, let fields, isTranslated: false): return record(entry, fields)
            case .record, .enumeration, .opaque: return nil
            }
        }.joined()
    }

    /// If a version lacks the newest members, the others still have to be in their places, and the struct may not be
    /// larger.
    private func record(_ entry: TypeCatalog.Entry, _ fields: [HeaderSnapshot.Record.Field]) -> String {
        let spelling = TypeDeclaration(entry: entry).spelling
        let grows = entry.fieldsIn.filter { !$0.value.isEmpty && $0.value.count < fields.count }
        let whole = Availability(entry.availability.versions.subtracting(grows.keys))
        var text = guarded(whole, "SAME_SIZE(\(ours(entry)), \(spelling));\n")
        for field in fields where !field.type.spelling.hasSuffix("[]") {
            let without = grows.filter { !$0.value.contains(field.name) }.keys
            let here = Availability(entry.availability.versions.subtracting(without))
            for member in field.memberNames {
                text += guarded(here, "SAME_PLACE(\(ours(entry)), \(spelling), \(member));\n")
            }
        }
        return text
    }

    private var enumerators: String {
        api.types.entries.map { entry -> String in
            guard case .enumeration(let cases) = entry.shape, let newest = entry.availability.newest else { return "" }
            return cases.filter { entry.availability(ofField: $0.name).contains(newest) }.map { item in
                guarded(
                    entry.availability(ofField: item.name), "SAME_VALUE(\(item.name), \(Self.prefix)\(item.name));\n")
            }.joined()
        }.joined()
    }

    private var constants: String {
        api.constants.filter(\.isAsserted).map { constant in
            guarded(constant.availability, "SAME_VALUE(\(constant.name), \(constant.value));\n")
        }.joined()
    }

    /// What `PYVM_API_EXACT` changes: structs that other CPythons have longer, and those that they have otherwise.
    private var exactTypes: String {
        let growing = api.types.entries.filter(\.grows).map { entry in
            let check = entry.growsInPatchReleases ? "NOT_SHORTER" : "SAME_SIZE"
            return guarded(entry.availability, "\(check)(\(ours(entry)), \(TypeDeclaration(entry: entry).spelling));\n")
        }.joined()
        return growing
            + api.exactLayouts.map { layout in
                let asserts = layout.entries.map { exact($0, isGrown: layout.grown.contains($0.tag ?? $0.name)) }
                return "#if \(ExactHeadersRenderer.condition(layout.version))\n\(asserts.joined())#endif\n"
            }.joined()
    }

    /// One that a patch release made longer has the size of the first one.
    private func exact(_ entry: TypeCatalog.Entry, isGrown: Bool) -> String {
        guard case .record(_, let fields, _) = entry.shape else { return "" }
        let spelling = TypeDeclaration(entry: entry).spelling
        let places = fields.flatMap(\.placedNames).map { "SAME_PLACE(\(ours(entry)), \(spelling), \($0));\n" }
        return (isGrown ? "" : "SAME_SIZE(\(ours(entry)), \(spelling));\n") + places.joined()
    }

    private func ours(_ entry: TypeCatalog.Entry) -> String {
        let spelling = TypeDeclaration(entry: entry).spelling
        let words = spelling.split(separator: " ")
        return words.count == 2 ? "\(words[0]) \(Self.prefix)\(words[1])" : Self.prefix + spelling
    }

    private func guarded(_ versions: Availability, _ code: String) -> String {
        guard let condition = versions.condition(among: api.versions) else { return code }
        return versions.isEmpty ? "" : "#if \(condition)\n\(code)#endif\n"
    }
}
