// Generated: pyvm-codegen generate. Do not edit: codegen/cpythons.toml, for where the generator has no source tree.

extension CPythonList {
    public static let builtIn = CPythonList(
        cpythons: [
            CPython(version: "3.11", documentation: .this),
            CPython(version: "3.12", fetched: true, documentation: .newer),
        ],
        places: [
            CPythonPlace(path: "/usr"),
            CPythonPlace(path: "$PYENV_ROOT/versions/{version}*", name: "pyenv's versions"),
            CPythonPlace(path: "$HOME/.pyenv/versions/{version}*", name: "pyenv's versions"),
        ])
}
