/*
 * load.h: the CPython that this process runs: its library, its engine, its start.
 */
#ifndef PYVM_CORE_LOAD_H
#define PYVM_CORE_LOAD_H

#include "core/find.h"
#include "engine/engine.h"

typedef struct pyvm_runtime {
    const pyvm_engine *engine;
    char *libpython;      /* the library's path */
    char *executable;     /* whose environment is used, or NULL */
    char version[32];     /* "3.11.2" */
    unsigned python;      /* 0x030B */
} pyvm_runtime;

/*
 * The process's runtime. The first call finds, loads and starts what `python` names (see PyVM_Config), as `config`
 * says; later calls check that it fits what `python` names, and that `config` is NULL. NULL, with the error noted for
 * `function`, where that fails.
 */
const pyvm_runtime *pyvm_runtime_get(const char *python, const PyConfig *config, const char *function);

/*
 * For what has to be said before CPython starts: true, and no start until pyvm_before_start_end; false, with the error
 * noted for `function`, where it has started.
 */
bool pyvm_before_start(const char *function);
void pyvm_before_start_end(void);

/* The engine of the runtime that has been started, or NULL. */
const pyvm_engine *pyvm_runtime_engine(void);

/* Loads a libpython and its engine. False with the error noted. `runtime` gets engine, version and python. */
bool pyvm_load(pyvm_runtime *runtime, const pyvm_found *found, const char *function);

#endif
