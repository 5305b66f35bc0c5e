// Generated: pyvm-codegen generate. Do not edit: codegen/cpythons.toml, for where the generator has no source tree.

extension CPythonList {
    public static let builtIn = CPythonList(
        cpythons: [
            CPython(version: "3.11", documentation: .this),
            CPython(version: "3.12"),
            CPython(version: "3.13", documentation: .newer),
            CPython(version: "3.14", fetched: true, documentation: .newer),
            CPython(version: "3.15", fetched: true, documentation: .newer),
        ],
        places: [
            CPythonPlace(path: "/usr"),
            CPythonPlace(path: "/usr/local"),
            CPythonPlace(path: "$PYENV_ROOT/versions/{version}*", name: "pyenv's versions"),
            CPythonPlace(path: "$HOME/.pyenv/versions/{version}*", name: "pyenv's versions"),
            CPythonPlace(path: "$HOME/.local/share/uv/python/cpython-{version}*", name: "uv's versions"),
            CPythonPlace(path: "/opt/*"),
            CPythonPlace(path: "/opt/python/*"),
            CPythonPlace(path: "$XDG_DATA_HOME/uv/python/cpython-{version}*", name: "uv's versions"),
            CPythonPlace(path: "$UV_PYTHON_INSTALL_DIR/cpython-{version}*", name: "uv's versions"),
        ])
}
