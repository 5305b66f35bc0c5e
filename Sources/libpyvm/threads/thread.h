/*
 * thread.h: the calling thread, as libpyvm keeps it.
 */
#ifndef PYVM_THREADS_THREAD_H
#define PYVM_THREADS_THREAD_H

#include "libpyvm/state/loaded.h"
#include "libpyvm/state/self.h"

/* May it hold GILs that PyVM has not taken? */
static inline bool pyvm_thread_is_foreign(const pyvm_thread *thread)
{
    return thread->foreign || atomic_load_explicit(&pyvm_loaded_has_host, memory_order_relaxed);
}

/* The calling thread, made if need be; NULL when out of memory. */
pyvm_thread *pyvm_thread_get(void);

/* Ends a pyvm_thread, in the OS thread that it is for: the destructor of pthread keys. */
void pyvm_thread_end(void *thread);

#endif
