/*
 * load.h: loads libpythons with their engines, into the process's own namespace or into one of their own.
 */
#ifndef PYVM_RUNTIMES_LOAD_H
#define PYVM_RUNTIMES_LOAD_H

#include "libpyvm/find/pythons.h"
#include "libpyvm/state/runtime.h"

/*
 * Looks at a libpython without keeping it: fills in version and python. False with the error noted for `function`.
 * One that is loaded globally, or into a namespace, cannot be taken back.
 */
bool pyvm_check_library(pyvm_python *python, const char *function);

/* The same for the one whose symbols the process shows already. */
bool pyvm_check_present(pyvm_python *python, const char *function);

/* Loads it globally, where extension modules look for its symbols, and its engine. False with the error noted. */
bool pyvm_load(pyvm_runtime *runtime, const pyvm_python *python, const char *function);

/* The engine of a CPython that is in the process already, whoever loaded it. False with the error noted. */
bool pyvm_load_engine(pyvm_runtime *runtime, const pyvm_python *python, const char *function);

/* Loads a private copy of both. PYVM_OK, or the error noted: PYVM_ERROR_COPIES where there is no room for another. */
int pyvm_load_copy(pyvm_runtime *runtime, const pyvm_python *python, const char *function);

/* Where the engine for a version (0x030D) is looked for; NULL: out of memory. To be freed. */
char *pyvm_engine_path(unsigned python);

/* The function `name` of `library` into *function, a pointer to a function pointer: NULL if it has none. */
void pyvm_get_function(void *library, const char *name, void *function);

#endif
