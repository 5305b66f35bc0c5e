/*
 * runtime.h: the CPython runtimes of this process. Each is a libpython with its engine: one in the process's own
 * namespace, and private copies. It serves either one isolated VM, or any number of sub-interpreters.
 */
#ifndef PYVM_STATE_RUNTIME_H
#define PYVM_STATE_RUNTIME_H

#include <stdatomic.h>
#include <stdbool.h>

#include "libpyvm/find/pythons.h"
#include "contract/engine.h"
#include "pyvm/vm.h"

struct pyvm_home;

typedef enum pyvm_use {
    PYVM_USE_IDLE,   /* loaded, not started: a copy that waits for its next VM */
    PYVM_USE_SHARED, /* started, for sub-interpreters */
    PYVM_USE_TAKEN,  /* an isolated VM's */
    PYVM_USE_LOST    /* a start or an end failed half-way: CPython cannot begin again */
} pyvm_use;

typedef struct pyvm_runtime {
    const pyvm_engine *engine;
    const pyvm_python *python;    /* what is loaded, in which environment it is started */
    pyvm_use use;                 /* guarded by the lock of runtime.c */
    _Atomic bool started;
    bool joined;                  /* it is the host's: started, and to be ended, by somebody else */
    int copy;                     /* 1, 2, 3 …; 0: the process's own */
    struct pyvm_home *home;       /* of a copy: its libc's side, see home.h */
    const char *const *environment; /* of a copy: what its C `environ` points to */
} pyvm_runtime;

/* What a VM asks of its runtime. */
typedef struct pyvm_demand {
    PyVM_Kind kind;
    const char *python;           /* as in PyVM_Config */
    const PyConfig *config;       /* or NULL */
    bool isolated_mode;
    bool limited;                 /* its memory is to be limited */
    const char *const *environment; /* for a copy */
    const char *function;         /* in whose name errors are noted */
} pyvm_demand;

/*
 * The runtime for a VM, found, loaded and started if need be; demand->kind, if default, becomes the kind it is. One for an
 * isolated VM is the caller's until pyvm_runtime_give_back. NULL with the error noted. To be called with no GIL held.
 */
pyvm_runtime *pyvm_runtime_get(pyvm_demand *demand);

/*
 * Ends the CPython of an isolated VM, whose only state is the main one; false with the reason in why[PYVM_WHY]. The copy
 * then serves the next one, if its engine says that it can.
 */
bool pyvm_runtime_give_back(pyvm_runtime *runtime, char *why);

/* The first runtime from *index on that is started, which moves behind it; NULL at the end. Takes no lock. */
pyvm_runtime *pyvm_runtime_next(unsigned *index);

/* With which state of which runtime the thread holds a GIL, by asking them all. NULL: it holds none. */
PyThreadState *pyvm_runtime_held(const pyvm_engine **engine);

/* Has the process's namespace a runtime yet, PyVM's or a host's that was joined? */
bool pyvm_runtime_has_own(void);

/*
 * For what has to be said before CPython starts: true, and no start until pyvm_before_start_end; false, with the error
 * noted for `function`, where one has started.
 */
bool pyvm_before_start(const char *function);
void pyvm_before_start_end(void);

#endif
