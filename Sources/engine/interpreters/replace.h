/*
 * replace.h: puts C functions in the places of functions of Python modules, and takes them away again.
 */
#ifndef PYVM_ENGINE_REPLACE_H
#define PYVM_ENGINE_REPLACE_H

#include "engine/cpython/headers.h"

/* The `self` of the C function is what it replaces. */
typedef struct pyvm_replacement {
    const char *module;
    const char *name;
    PyMethodDef *method;
} pyvm_replacement;

/* Both: 0, also where the module is not loaded or lacks the name; -1 with an exception. */
int pyvm_replace(const pyvm_replacement *replacement);
int pyvm_replace_back(const pyvm_replacement *replacement);

#endif
