/// `scripts/cpythons.sh`: the CPythons and places, for bash.
struct FindScriptRenderer: Renderer {
    let api: API

    static let path = "scripts/cpythons.sh"

    var files: [GeneratedFile] {
        let list = api.cpythons
        let text = """
            # shellcheck shell=bash disable=SC2034

            # Oldest first.
            cpython_versions=(\(list.versions.map(\.description).joined(separator: " ")))

            # Those that scripts/fetch-cpythons brings, and those whose documentation this or a newer distribution has.
            cpython_fetched=(\(versions { $0.fetched == true }))
            cpython_documented_here=(\(versions { $0.documentation == .this }))
            cpython_documented_newer=(\(versions { $0.documentation == .newer }))

            # Patterns of folders with interpreters in bin, headers in include, libraries in lib; in order. For {version} put the
            # beginning of a version.
            cpython_places=(
            \(list.places.map { "    \(word($0))\n" }.joined()))

            """
        return [
            GeneratedFile(
                path: Self.path, by: Self.self,
                purpose: "the CPythons and places of \(CPythonList.path), for bash scripts to source.", text: text)
        ]
    }

    private func versions(_ isOne: (CPythonList.CPython) -> Bool) -> String {
        api.cpythons.cpythons.filter(isOne).map(\.version).joined(separator: " ")
    }

    /// The place expands to no word if its variable is not set.
    private func word(_ place: CPythonPlace) -> String {
        place.variable.map { "${\($0):+\"\(place.wholePath)\"}" } ?? "\"\(place.wholePath)\""
    }
}
