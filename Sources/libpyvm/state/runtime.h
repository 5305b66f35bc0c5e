/*
 * runtime.h: a runtime: a libpython in memory with its engine, in the process's own namespace or as a private copy. It
 * serves either one isolated VM, or any number of sub-interpreters.
 */
#ifndef PYVM_STATE_RUNTIME_H
#define PYVM_STATE_RUNTIME_H

#include <stdatomic.h>
#include <stdbool.h>

#include "contract/engine.h"
#include "libpyvm/state/python.h"

struct pyvm_copy_libc;

typedef enum pyvm_use {
    PYVM_USE_IDLE,   /* loaded, not started: a copy that waits for its next VM */
    PYVM_USE_SHARED, /* started, for sub-interpreters */
    PYVM_USE_TAKEN,  /* an isolated VM has it */
    PYVM_USE_LOST    /* CPython cannot start again: a start or an end failed half-way, or left a spoiler */
} pyvm_use;

typedef struct pyvm_runtime {
    const pyvm_engine *engine;
    const pyvm_python *python; /* what is loaded, and the environment that it starts in */
    pyvm_use use;              /* guarded by the lock of loaded.h */
    _Atomic bool started;
    bool is_host;                     /* the program starts and ends it, not PyVM */
    bool joined;                      /* it is a host that serves VMs which the program makes */
    int copy;                         /* 1, 2, 3 …; 0: the process's own */
    struct pyvm_copy_libc *copy_libc; /* of a copy: its libc's side */
    char **environment;               /* of a copy: what its C `environ` points to, with the strings behind the list */
    size_t environment_room;          /* its size in bytes */
} pyvm_runtime;

#endif
