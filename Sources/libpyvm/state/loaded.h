/*
 * loaded.h: the runtimes of this process: at most one in the process's own namespace, and private copies.
 */
#ifndef PYVM_STATE_LOADED_H
#define PYVM_STATE_LOADED_H

#include <stdatomic.h>
#include <stdbool.h>

#include "libpyvm/state/runtime.h"

/* A Python that PyVM did not start runs in this process: any thread may hold its GIL. */
extern _Atomic bool pyvm_loaded_has_host;

/* Guards the list, and each runtime's `use`. Taken without any GIL held. */
void pyvm_loaded_lock(void);
void pyvm_loaded_unlock(void);

/* ---- With the lock ----------------------------------------------------------------------------------------- */

/* A runtime that is not in the list yet; NULL: out of memory. */
pyvm_runtime *pyvm_loaded_allocate(const pyvm_python *python);

/* Is there room for one more? */
bool pyvm_loaded_has_room(void);

/* Lists it, in the order of loading: as the process's own if it is no copy. */
void pyvm_loaded_add(pyvm_runtime *runtime);

/* The one in the process's own namespace, PyVM's or a host's that was joined; NULL: none yet. */
pyvm_runtime *pyvm_loaded_own(void);

/* The first one that fits `python`; NULL: none does. */
pyvm_runtime *pyvm_loaded_find(bool (*fits)(const pyvm_runtime *runtime, const pyvm_python *python),
                               const pyvm_python *python);

/* ---- Without the lock -------------------------------------------------------------------------------------- */

/* From now on it is started, and seen by those who look for a GIL; or it is not any more. */
void pyvm_loaded_set_started(pyvm_runtime *runtime, bool started);

/* The first runtime from *index on that is started, which moves behind it; NULL at the end. */
pyvm_runtime *pyvm_loaded_next(unsigned *index);

/* With which state of which runtime the thread holds a GIL, by asking them all. NULL: it holds none. */
PyThreadState *pyvm_loaded_held(const pyvm_engine **engine);

/* Has the process's namespace a runtime yet? */
bool pyvm_loaded_has_own(void);

#endif
