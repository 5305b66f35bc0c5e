/*
 * copy_libc.h: the libc side of a private copy of libpython: what its threads need, and the copy's own thread.
 *
 * A namespace has a libc of its own, beside the one that this library and the program use. A thread belongs to the libc
 * that made it, and is a stranger to the others:
 *
 * - It has no ctype tables there: isalpha crashes. `__ctype_init` of that libc makes them.
 * - Each libc numbers its pthread keys from 0, but a thread's values are in one place, in blocks of 32. So a copy gets
 *   a block of its own: this libc keeps that block's keys, the copy's libc all others.
 * - What one libc has allocated another may free: see one_malloc.h.
 * - A libc that has made no thread thinks there is but one, and takes no locks: malloc does not, and
 *   pthread_mutex_unlock wakes nobody. So each copy makes a thread, which lives as long as the process, and in which
 *   its CPython starts and ends. And this libc makes one that sleeps.
 */
#ifndef PYVM_THREADS_COPY_LIBC_H
#define PYVM_THREADS_COPY_LIBC_H

#include <stdbool.h>

#include "libpyvm/state/self.h"

typedef struct pyvm_copy_libc pyvm_copy_libc;

/*
 * Makes ready the libc of the namespace that `library` is in: its keys and its thread. `end` gets the pyvm_thread of
 * each thread that this libc has made, when that ends. NULL with the reason in why[PYVM_WHY].
 */
pyvm_copy_libc *pyvm_copy_libc_open(void *library, void (*end)(void *thread), char *why);

/* Does something in the copy's own thread, and waits for it; with no GIL held that it needs. */
void pyvm_copy_libc_do(pyvm_copy_libc *copy, void (*job)(void *), void *argument);

/* Makes the calling thread fit to run code of this copy: to be called before it first does. */
void pyvm_copy_libc_welcome(pyvm_copy_libc *copy, pyvm_thread *thread);

/* For the calling thread, which the copy's libc made: fit for this library, and `thread` ended when it ends. */
bool pyvm_copy_libc_adopt(pyvm_copy_libc *copy, pyvm_thread *thread);

/* Sets the copy's C environment, as "NAME=value"; it must last. */
void pyvm_copy_libc_set_environment(pyvm_copy_libc *copy, const char *const *environment);

/* Writes out what C code in the copy has left in stdio's buffers: the process's exit does not know of it. */
void pyvm_copy_libc_flush(pyvm_copy_libc *copy);

#endif
