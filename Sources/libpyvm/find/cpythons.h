/* Generated: pyvm-codegen generate. Do not edit: the CPythons and places of codegen/cpythons.toml. */
#ifndef PYVM_FIND_CPYTHONS_H
#define PYVM_FIND_CPYTHONS_H

#include <stddef.h>

/* The oldest and newest CPython that engines can be built for. */
#define PYVM_OLDEST 11
#define PYVM_NEWEST 15
#define PYVM_OLDEST_VERSION "3.11"

/* What interpreters are called: any, and those of each version. */
#define PYVM_INTERPRETERS "python3", "python3.11", "python3.12", "python3.13", "python3.14", "python3.15"

/* The places in words, for messages. */
#define PYVM_PLACES \
    "PATH, /usr/bin, /usr/local/bin, pyenv's versions, uv's versions, /opt/*/bin, /opt/python/*/bin"

/* Interpreters are in bin of each folder that the pattern matches. */
typedef struct pyvm_place {
    const char *variable; /* of the environment, whose value the pattern begins with; NULL: of none */
    const char *before;   /* what follows, up to the version that is looked for */
    const char *behind;   /* what follows the version; NULL: the pattern has none */
} pyvm_place;

/* In the order in which they are looked at, after PATH. */
static const pyvm_place pyvm_places[] = {
    {NULL, "/usr", NULL},
    {NULL, "/usr/local", NULL},
    {"PYENV_ROOT", "/versions/", "*"},
    {"HOME", "/.pyenv/versions/", "*"},
    {"HOME", "/.local/share/uv/python/cpython-", "*"},
    {NULL, "/opt/*", NULL},
    {NULL, "/opt/python/*", NULL},
    {"XDG_DATA_HOME", "/uv/python/cpython-", "*"},
    {"UV_PYTHON_INSTALL_DIR", "/cpython-", "*"},
};

#endif
