/*
 * gil.h: taking a GIL and letting go of it, in the quick way where that is possible.
 *
 * An engine's acquire and release look for CPython's record each time. An entry knows where the record of its thread
 * is, once the thread has been in the VM.
 */
#ifndef PYVM_THREADS_GIL_H
#define PYVM_THREADS_GIL_H

#include "contract/engine.h"
#include "libpyvm/state/self.h"

static inline void pyvm_gil_take(const pyvm_engine *engine, const pyvm_entry *entry, PyThreadState *state)
{
    if (entry && entry->record && entry->state == state) {
        *entry->record = state;
        entry->take(state);
    } else {
        engine->acquire(state);
    }
}

static inline PyThreadState *pyvm_gil_let_go(const pyvm_engine *engine, const pyvm_entry *entry)
{
    if (!entry || !entry->record)
        return engine->release();
    PyThreadState *state = entry->let_go();
    *entry->record = NULL;
    return state;
}

#endif
