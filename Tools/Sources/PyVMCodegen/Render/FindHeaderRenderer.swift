/// `Sources/libpyvm/find/cpythons.h`: the CPythons that libpyvm takes, and where it looks for them.
struct FindHeaderRenderer: Renderer {
    let api: API

    static let path = "Sources/libpyvm/find/cpythons.h"

    var files: [GeneratedFile] {
        let list = api.cpythons
        let names = ["python3"] + list.versions.map { "python\($0)" }
        let text = """
            #ifndef PYVM_FIND_CPYTHONS_H
            #define PYVM_FIND_CPYTHONS_H

            #include <stddef.h>

            /* The oldest and newest CPython that engines can be built for. */
            #define PYVM_OLDEST \(list.oldest.minor)
            #define PYVM_NEWEST \(list.newest.minor)
            #define PYVM_OLDEST_VERSION "\(list.oldest)"

            /* What interpreters are called: any, and those of each version. */
            #define PYVM_INTERPRETERS \(names.map { "\"\($0)\"" }.joined(separator: ", "))

            /* The places in words, for messages. */
            #define PYVM_PLACES \\
                "\(list.placesInWords)"

            /* Interpreters are in bin of each folder that the pattern matches. */
            typedef struct pyvm_place {
                const char *variable; /* of the environment, whose value the pattern begins with; NULL: of none */
                const char *before;   /* what follows, up to the version that is looked for */
                const char *behind;   /* what follows the version; NULL: the pattern has none */
            } pyvm_place;

            /* In the order in which they are looked at, after PATH. */
            static const pyvm_place pyvm_places[] = {
            \(list.places.map(entry).joined())};

            #endif

            """
        return [
            GeneratedFile(
                path: Self.path, by: Self.self, purpose: "the CPythons and places of \(CPythonList.path).", text: text)
        ]
    }

    private func entry(_ place: CPythonPlace) -> String {
        let fields = [place.variable, place.beforeVersion, place.behindVersion]
        return "    {\(fields.map { $0.map { "\"\($0)\"" } ?? "NULL" }.joined(separator: ", "))},\n"
    }
}
