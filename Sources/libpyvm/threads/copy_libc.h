/*
 * copy_libc.h: the libc side of a private copy of libpython: what its threads need, and the copy's own thread.
 *
 * A namespace has a libc of its own, beside the one that this library and the program use. A thread belongs to the libc
 * that made it, and is a stranger to the others:
 *
 * - It has no ctype tables there: isalpha crashes. `__ctype_init` of that libc makes them.
 * - Each libc numbers its pthread keys from 0, but a thread's values are in one place, in blocks of 32. So a copy gets a
 *   block of its own: this libc keeps that block's keys, the copy's libc all others.
 * - What one libc has allocated another may free: see one_malloc.h.
 * - A libc that has made no thread thinks there is but one, and takes no locks: malloc does not, and pthread_mutex_unlock
 *   wakes nobody. So each copy makes a thread: its home, which lives as long as the process, and in which its CPython
 *   starts and ends. And this libc makes one that sleeps.
 */
#ifndef PYVM_THREADS_COPY_LIBC_H
#define PYVM_THREADS_COPY_LIBC_H

#include <stdbool.h>

#include "libpyvm/threads/thread.h"

typedef struct pyvm_home pyvm_home;

/* Makes ready the libc of the namespace that `library` is in: its keys and its home. NULL with the reason in why[PYVM_WHY]. */
pyvm_home *pyvm_home_open(void *library, char *why);

/* Does something in the copy's own thread, and waits for it; with no GIL held that it needs. */
void pyvm_home_do(pyvm_home *home, void (*job)(void *), void *argument);

/* Makes the calling thread fit to run code of this copy: to be called before it first does. */
void pyvm_home_welcome(pyvm_home *home, pyvm_thread *thread);

/* For a thread that the copy's libc made: fit for this library, and `record` ended when the thread does. */
bool pyvm_home_adopt(pyvm_home *home, pyvm_thread *record);

/* Sets the copy's C environment, as "NAME=value"; it must last. */
void pyvm_home_set_environment(pyvm_home *home, const char *const *environment);

/* Writes out what C code in the copy has left in stdio's buffers: the process's exit does not know of it. */
void pyvm_home_flush(pyvm_home *home);

#endif
