# Generated: pyvm-codegen generate. Do not edit: the CPythons and places of codegen/cpythons.toml, for bash scripts to source.
# shellcheck shell=bash disable=SC2034

# Oldest first.
cpython_versions=(3.11 3.12)

# Those that scripts/fetch-cpythons brings, and those whose documentation this or a newer distribution has.
cpython_fetched=(3.12)
cpython_documented_here=(3.11)
cpython_documented_newer=(3.12)

# Patterns of folders with interpreters in bin, headers in include, libraries in lib; in order. For {version} put the
# beginning of a version.
cpython_places=(
    "/usr"
    ${PYENV_ROOT:+"$PYENV_ROOT/versions/{version}*"}
    ${HOME:+"$HOME/.pyenv/versions/{version}*"}
)
