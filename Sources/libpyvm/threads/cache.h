/*
 * cache.h: gives back what a thread of a copy's libc has left in malloc's cache.
 */
#ifndef PYVM_THREADS_CACHE_H
#define PYVM_THREADS_CACHE_H

#include <stdbool.h>

/*
 * Needs the lock of loaded.h, before the first thread of a copy's libc. False: threads leave nothing, or nothing can be
 * done, as malloc is not that of this libc.
 */
bool pyvm_cache_prepare(void);

/* Does what __call_tls_dtors of this libc does, and then empties the calling thread's cache. */
void pyvm_cache_leave(void);

/* Frees what threads have left, as long as the process lives: for a thread of this libc that does nothing else. */
void pyvm_cache_serve(void);

#endif
