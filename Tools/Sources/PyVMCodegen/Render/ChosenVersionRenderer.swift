/// `pyvm/version`: which CPython's names code sees through `pyvm/implicit.h`.
///
/// Types, constants and macros that need no VM have the same names for code that names VMs, in headers that know no
/// chosen version. So types are read under other names where the chosen CPython lacks them, and the rest is undefined
/// afterwards.
struct ChosenVersionRenderer: Renderer {
    let api: API

    static let choose = "pyvm/version/choose.h"
    static let numbers = "pyvm/version/numbers.h"
    static let hide = "pyvm/version/hide.h"

    var files: [GeneratedFile] {
        [
            GeneratedFile(
                path: "include/\(Self.choose)", by: Self.self,
                purpose: "chooses the CPython whose names existing code sees; all of PyVM, for pyvm/implicit.h.",
                text: guarded("PYVM_VERSION_CHOOSE_H", "\(choice)\n\(renaming)\n\(all)")),
            GeneratedFile(
                path: "include/\(Self.numbers)", by: Self.self,
                purpose: "PY_VERSION_HEX and its like, of the CPython that pyvm/version/choose.h chose.", text: values),
            GeneratedFile(
                path: "include/\(Self.hide)", by: Self.self,
                purpose:
                    "takes away the names that the chosen CPython lacks; read once, at the end of pyvm/implicit.h.",
                text: guarded("PYVM_VERSION_HIDE_H", hiding)),
        ]
    }

    private func guarded(_ name: String, _ body: String) -> String {
        "#ifndef \(name)\n#define \(name)\n\n\(body)\n#endif\n"
    }

    // MARK: Choosing

    private var features: [PythonVersion] { Set(api.versions.map(\.feature)).sorted() }

    private var choice: String {
        guard let oldest = features.first, let newest = features.last else { return "" }
        let end = PythonVersion(newest.major, newest.minor + 1)
        return """
            /*
             * PYVM_API_VERSION: the CPython whose API code sees, as PY_VERSION_HEX has it (0x030D0000 for 3.13).
             * Without it the oldest that PyVM works with, or the one that Py_LIMITED_API names, if that is newer:
             * such code does without what newer CPythons brought, so it runs on each. Code that includes
             * pyvm/implicit.h itself and chooses none sees the names of all CPythons.
             */
            #if !defined(PYVM_API_VERSION) && !defined(Py_LIMITED_API) && !defined(Py_PYTHON_H)
            #define PYVM_API_ALL 1
            #else
            #define PYVM_API_ALL 0
            #endif
            #if defined(PYVM_API_EXACT) && defined(Py_LIMITED_API)
            #error "PYVM_API_EXACT shows the structs of one CPython, and Py_LIMITED_API hides them: define one of the two"
            #elif defined(PYVM_API_EXACT) && !defined(PYVM_API_VERSION)
            #error "PYVM_API_EXACT is for code that is compiled for one CPython: name it with PYVM_API_VERSION"
            #endif
            #ifndef PYVM_API_VERSION
            #if defined(Py_LIMITED_API) && (Py_LIMITED_API + 0) >= \(oldest.hexLiteral)
            #define PYVM_API_VERSION (Py_LIMITED_API & 0x7FFF0000)
            #else
            #define PYVM_API_VERSION \(oldest.hexLiteral)
            #endif
            #endif

            #if PYVM_API_VERSION < \(oldest.hexLiteral) || PYVM_API_VERSION >= \(end.hexLiteral)
            #error "PYVM_API_VERSION names no CPython that PyVM works with: give one from \(oldest.hexLiteral) to \(newest.hexLiteral)"
            #endif

            /* The limited API that code asks for; above all versions if it asks for none. 3 is the first, 3.2's. */
            #if !defined(Py_LIMITED_API)
            #define PYVM_API_LIMITED 0x7FFFFFFF
            #elif (Py_LIMITED_API + 0) < \(Visibility.firstLimited.hexLiteral)
            #define PYVM_API_LIMITED \(Visibility.firstLimited.hexLiteral)
            #else
            #define PYVM_API_LIMITED Py_LIMITED_API
            #endif

            """
    }

    private var all: String {
        """
        /*
         * PYVM_API_EXACT: code that is compiled for the chosen CPython alone, and looks into structs that differ
         * between CPythons. Without it compilers print the struct's tag where code does so, which tells what to use.
         */
        #if defined(PYVM_API_EXACT) && !defined(Py_LIMITED_API) && !PYVM_API_ALL
        #define PYVM_IS_EXACT 1
        #else
        #define PYVM_IS_EXACT 0
        #endif
        #if !PYVM_IS_EXACT
        #undef PYVM_OPAQUE
        #define PYVM_OPAQUE(tag, use) tag##_is_opaque__use_##use
        \(opaqueTags)#endif

        \(Self.versionNames.map { "#undef \($0)\n" }.joined())#include "pyvm/pyvm.h"
        #include "\(Self.numbers)"
        #if PYVM_IS_EXACT
        \(ExactHeadersRenderer.includes(of: api))#endif

        """
    }

    /// Code that names the struct by its tag means the same struct.
    private var opaqueTags: String {
        api.types.entries.compactMap { entry in
            guard case .opaque = entry.shape, let use = api.accessors[entry.name], let tag = entry.tag,
                tag != entry.name, api.visibility.versionCondition(of: tag) == nil
            else { return nil }
            return "#define \(tag) \(tag)_is_opaque__use_\(use)\n"
        }.joined()
    }

    // MARK: Numbers

    private static let versionNames = [
        "PY_MAJOR_VERSION", "PY_MICRO_VERSION", "PY_MINOR_VERSION", "PY_VERSION", "PY_VERSION_HEX",
    ]

    /// Literals, because programs make texts of them.
    private var values: String {
        let majors = Set(features.map(\.major)).sorted()
        let micros = (0...Self.newestMicro).map { micro in
            "\(micro == 0 ? "#if" : "#elif") PYVM_API_MICRO == \(micro)\n#define PY_MICRO_VERSION \(micro)\n"
        }
        let minors = features.enumerated().map { index, version in
            "\(index == 0 ? "#if" : "#elif") (PYVM_API_VERSION >> 16) == 0x\(version.hexLiteral.dropFirst(2).prefix(4))\n"
                + "#define PY_MINOR_VERSION \(version.minor)\n"
        }
        return """
            \(Self.versionNames.map { "#undef \($0)\n" }.joined())
            #define PY_VERSION_HEX ((PYVM_API_VERSION & 0x7FFFFF00) | 0xF0)
            #define PY_MAJOR_VERSION \(majors.last ?? 3)
            \(minors.joined())#endif

            #undef PYVM_API_MICRO
            #define PYVM_API_MICRO ((PYVM_API_VERSION >> 8) & 0xFF)
            \(micros.joined())#else
            #error "PYVM_API_VERSION names a patch release that there is none of; give the feature release, as in 0x030D0000"
            #endif

            #undef PYVM_API_TEXT
            #undef PYVM_API_TEXT_OF
            #define PYVM_API_TEXT(number) #number
            #define PYVM_API_TEXT_OF(macro) PYVM_API_TEXT(macro)
            #define PY_VERSION \\
                PYVM_API_TEXT_OF(PY_MAJOR_VERSION) "." PYVM_API_TEXT_OF(PY_MINOR_VERSION) "." PYVM_API_TEXT_OF(PY_MICRO_VERSION)

            """
    }

    /// No CPython has had as many patch releases.
    private static let newestMicro = 31

    // MARK: Hiding

    /// Types, their tags and their cases that not all versions have.
    private var hiddenTypeNames: [(name: String, condition: String)] {
        var names: Set<String> = []
        for entry in api.types.entries {
            names.insert(entry.name)
            if let tag = entry.tag { names.insert(tag) }
            if case .enumeration(let cases) = entry.shape { names.formUnion(cases.map(\.name)) }
        }
        return names.sorted().compactMap { name in
            api.visibility.versionCondition(of: name).map { (name, $0) }
        }
    }

    private var renaming: String {
        """
        /* Types that the chosen CPython lacks, so that code can have its own of these names. */
        #include "\(Self.numbers)"
        \(byCondition(hiddenTypeNames) { "#define \($0) pyvm_hidden_\($0)\n" })
        """
    }

    private var hiding: String {
        let own = api.controlMacros.filter { !$0.takesVM }.map(\.name)
        let constants = api.constants.map(\.name).filter { !Self.versionNames.contains($0) }
        let names = Set(own + constants).sorted().compactMap { name in
            api.visibility.condition(of: name).map { (name: name, condition: $0) }
        }
        let undefine = { (name: String) in "#undef \(name)\n" }
        return """
            /* Types. */
            \(byCondition(hiddenTypeNames, undefine))
            /* Constants and macros. */
            \(byCondition(names, undefine))
            /* What Python.h does not bring: its header defines it again. */
            #ifdef Py_PYTHON_H
            \(api.unprefixedConstants.map { undefine($0.name) }.joined())#endif

            """
    }

    /// Lines for the names that code does not see, together where they have the same condition.
    private func byCondition(_ names: [(name: String, condition: String)], _ line: (String) -> String) -> String {
        Dictionary(grouping: names, by: \.condition).sorted { $0.key < $1.key }.map { condition, names in
            "#if !(\(condition))\n\(names.map { line($0.name) }.joined())#endif\n"
        }.joined()
    }
}

extension API {
    /// Constants of headers that Python.h leaves out, with names that programs use, too: `T_INT`, `READONLY`.
    var unprefixedConstants: [Constant] {
        let groups = Set(extraHeaders.map(TypeCatalogBuilder.group))
        return constants.filter { groups.contains($0.group) && !$0.name.uppercased().hasPrefix("PY") }
    }
}
