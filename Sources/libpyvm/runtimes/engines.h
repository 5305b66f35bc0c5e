/*
 * engines.h: the engine of a runtime.
 */
#ifndef PYVM_RUNTIMES_ENGINES_H
#define PYVM_RUNTIMES_ENGINES_H

#include "contract/exchange.h"
#include "contract/package.h"
#include "libpyvm/state/python.h"
#include "libpyvm/state/runtime.h"

/* The path of the engine's file, to be freed; NULL with the error noted for `function`: there is no such file. */
char *pyvm_engines_find(const pyvm_python *python, const char *function);

/*
 * Gives the runtime the engine `library`, which was loaded from `path`. False with the error noted. A NULL `library` is
 * an error too: the one that dlerror tells.
 */
bool pyvm_engines_take(pyvm_runtime *runtime, const pyvm_python *python, void *library, const char *path,
                       const char *function);

/* What all engines get for `import pyvm`; it lasts. Once, when libpyvm is loaded. */
void pyvm_engines_give(const pyvm_source *package, const pyvm_exchange *exchange);

/* What tells whether the calling thread has a current folder and an umask of its own. Once, when libpyvm is loaded. */
void pyvm_engines_ask(bool (*has_folder)(void));

/* Loads the engine for a CPython in the process's own namespace. False with the error noted. */
bool pyvm_engines_load(pyvm_runtime *runtime, const pyvm_python *python, const char *function);

#endif
