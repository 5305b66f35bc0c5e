/// `pyvm/types.h`: CPython's types as they are in every version covered.
struct TypesRenderer: Renderer {
    let api: API

    /// The macro with the version whose members structs have.
    static let layoutVersion = "PYVM_LAYOUT_VERSION"

    static let systemHeaders = [
        "<pthread.h>", "<stdarg.h>", "<stddef.h>", "<stdint.h>", "<stdio.h>", "<sys/types.h>", "<time.h>", "<wchar.h>",
    ]

    var files: [GeneratedFile] {
        let entries = api.types.entries
        let ahead = entries.compactMap {
            TypeDeclaration(entry: $0, accessor: api.accessors[$0.name]).ahead
        }.sorted().map { $0 + "\n" }.joined()
        let bodies = entries.compactMap(body).joined(separator: "\n")
        let records = "/* Records by name; those with no members below are only pointed to. */\n\(ahead)"
        let text = PublicHeader.text(
            guard: "PYVM_TYPES_H", includes: Self.systemHeaders, body: "\(Self.opaque)\(records)\n\(bodies)")
        return [
            GeneratedFile(
                path: "include/pyvm/types.h", by: Self.self,
                purpose:
                    "CPython's types; each engine asserts that its CPython has them so (Sources/engine/api/layout.c).",
                text: text)
        ]
    }

    /// `pyvm/implicit.h` gives it another meaning.
    private static let opaque = """
        #ifndef PYVM_OPAQUE
        #define PYVM_OPAQUE(tag, use) tag
        #endif

        /*
         * Structs have the newest CPython's members, unless code is compiled for one CPython alone. Then they have
         * those of its newest patch release: a struct that is too long does no harm, one that is too short overlaps.
         */
        #undef \(layoutVersion)
        #if defined(PYVM_API_EXACT) && defined(PYVM_API_VERSION) && !defined(Py_LIMITED_API)
        #define \(layoutVersion) (PYVM_API_VERSION | 0xFFFF)
        #else
        #define \(layoutVersion) 0x7FFFFFFF
        #endif


        """

    private func body(_ entry: TypeCatalog.Entry) -> String? {
        guard let declaration = TypeDeclaration(entry: entry, versions: api.versions).body else { return nil }
        let body = Self.remark(entry) + declaration
        guard entry.availability.condition(among: api.versions) != nil else { return body }
        return "/* CPython: \(entry.availability.sentence(among: api.versions)). */\n\(body)"
    }

    private static func remark(_ entry: TypeCatalog.Entry) -> String {
        guard entry.isTranslated else { return "" }
        let place = MembersRenderer.path(of: entry)
        let text = "The members of every version, laid out as in none: what is set is copied by name (\(place))."
        return CComment.text(text.split(separator: " "))
    }
}
