/*
 * engines.h: the engine of a runtime.
 */
#ifndef PYVM_RUNTIMES_ENGINES_H
#define PYVM_RUNTIMES_ENGINES_H

#include "libpyvm/state/python.h"
#include "libpyvm/state/runtime.h"

/* The path of the engine, which is there; NULL with the error noted for `function`. To be freed. */
char *pyvm_engines_find(const pyvm_python *python, const char *function);

/*
 * Gives the runtime the engine that `library`, loaded from `path`, is. False with the error noted; NULL is an error
 * too.
 */
bool pyvm_engines_take(pyvm_runtime *runtime, const pyvm_python *python, void *library, const char *path,
                       const char *function);

/* Loads the engine of a CPython that is in the process already, whoever loaded it. False with the error noted. */
bool pyvm_engines_load(pyvm_runtime *runtime, const pyvm_python *python, const char *function);

#endif
