# Generated: pyvm-codegen generate. Do not edit: the CPythons and places of codegen/cpythons.toml, for bash scripts to source.
# shellcheck shell=bash disable=SC2034

# Oldest first.
cpython_versions=(3.11 3.12 3.13 3.14 3.15)

# Those that scripts/fetch-cpythons brings, and those whose documentation this or a newer distribution has.
cpython_fetched=(3.14 3.15)
cpython_documented_here=(3.11)
cpython_documented_newer=(3.13 3.14 3.15)

# Patterns of folders with interpreters in bin, headers in include, libraries in lib; in order. For {version} put the
# beginning of a version.
cpython_places=(
    "/usr"
    "/usr/local"
    ${PYENV_ROOT:+"$PYENV_ROOT/versions/{version}*"}
    ${HOME:+"$HOME/.pyenv/versions/{version}*"}
    ${HOME:+"$HOME/.local/share/uv/python/cpython-{version}*"}
    "/opt/*"
    "/opt/python/*"
    ${XDG_DATA_HOME:+"$XDG_DATA_HOME/uv/python/cpython-{version}*"}
    ${UV_PYTHON_INSTALL_DIR:+"$UV_PYTHON_INSTALL_DIR/cpython-{version}*"}
)
