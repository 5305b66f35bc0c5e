/*
 * thread.h: the pyvm_thread of the calling thread.
 */
#ifndef PYVM_THREADS_THREAD_H
#define PYVM_THREADS_THREAD_H

#include "libpyvm/state/loaded.h"
#include "libpyvm/state/self.h"

/* May the thread hold GILs that PyVM has not taken? */
static inline bool pyvm_thread_is_foreign(const pyvm_thread *thread)
{
    return thread->foreign || atomic_load_explicit(&pyvm_loaded_has_host, memory_order_relaxed);
}

/* The calling thread's, made if need be; NULL when out of memory. */
pyvm_thread *pyvm_thread_get(void);

/* The calling thread's entry for the VM, made if need be. NULL with *code set: the VM is closed, or out of memory. */
pyvm_entry *pyvm_thread_entry(PyVM *vm, int *code);

/* Frees a pyvm_thread, in its own OS thread: the destructor of pthread keys. */
void pyvm_thread_end(void *thread);

#endif
