/*
 * loaded.h: the runtimes of this process: at most one in the process's own namespace, and private copies.
 */
#ifndef PYVM_STATE_LOADED_H
#define PYVM_STATE_LOADED_H

#include <stdatomic.h>
#include <stdbool.h>

#include "libpyvm/state/runtime.h"

/* Has a host been joined? Then any thread may hold the host's GIL. */
extern _Atomic bool pyvm_loaded_has_host;

/* The lock of the list and of each runtime's `use`. It is taken with no GIL held. */
void pyvm_loaded_lock(void);
void pyvm_loaded_unlock(void);

/* For a thread that may hold a GIL: takes the lock only if it is free. */
bool pyvm_loaded_try_lock(void);

/* In a child of fork: frees the lock, which a thread of the parent's may have held. */
void pyvm_loaded_in_child(void);

/* ---- With the lock ----------------------------------------------------------------------------------------- */

/* A runtime that is not in the list yet; NULL: out of memory. */
pyvm_runtime *pyvm_loaded_allocate(const pyvm_python *python);

/* Is there room for one more? */
bool pyvm_loaded_has_room(void);

/* Adds a runtime at the end of the list; one that is no copy is then the process's own. */
void pyvm_loaded_add(pyvm_runtime *runtime);

/* The runtime in the process's own namespace, PyVM's or a host's; NULL: there is none yet. */
pyvm_runtime *pyvm_loaded_own(void);

/* The first runtime that fits `python`; NULL: none does. */
pyvm_runtime *pyvm_loaded_find(bool (*fits)(const pyvm_runtime *runtime, const pyvm_python *python),
                               const pyvm_python *python);

/* ---- Without the lock -------------------------------------------------------------------------------------- */

/* Says whether the runtime is started. Searches for a GIL look only at started ones. */
void pyvm_loaded_set_started(pyvm_runtime *runtime, bool started);

/* The first started runtime at *index or behind; moves *index behind it. NULL at the end. */
pyvm_runtime *pyvm_loaded_next(unsigned *index);

/* The state with which this thread holds a GIL, with the engine that it belongs to; asks all runtimes. NULL: none. */
PyThreadState *pyvm_loaded_held(const pyvm_engine **engine);

/* Is there a runtime in the process's own namespace? */
bool pyvm_loaded_has_own(void);

#endif
