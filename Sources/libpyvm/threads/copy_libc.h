/*
 * copy_libc.h: the libc of a private copy of libpython: what threads need to run in it, and the copy's own thread.
 *
 * A private copy has its own libc, beside the one that this library and the program use ("this libc"). A thread belongs
 * to the libc that made it. In another libc it meets these problems:
 *
 * - It has no ctype tables there: isalpha crashes. `__ctype_init` of that libc makes the tables.
 * - Each libc numbers its pthread keys from 0, but a thread has only one place for the values of all of them, in blocks
 *   of 32. So each copy gets a block of keys that this libc does not use, and the copy's libc uses no other.
 * - What one libc has allocated another may free: see one_malloc.h.
 * - A libc that has made no thread assumes that there is only one. Then malloc takes no locks, and pthread_mutex_unlock
 *   wakes nobody. So each copy's libc makes a thread that sleeps as long as the process lives, and so does this libc.
 */
#ifndef PYVM_THREADS_COPY_LIBC_H
#define PYVM_THREADS_COPY_LIBC_H

#include <stdbool.h>

#include "libpyvm/state/self.h"

typedef struct pyvm_copy_libc pyvm_copy_libc;

/*
 * Prepares the libc of the namespace that `library` is in: its keys, and a thread. When a thread that the copy's libc
 * made ends, `end` gets its pyvm_thread. NULL with the reason in why[PYVM_WHY].
 */
pyvm_copy_libc *pyvm_copy_libc_open(void *library, void (*end)(void *thread), char *why);

/*
 * Starts the copy's own thread, and ends it. CPython starts and ends in it; between them there is one such thread. It
 * has the descriptors and the folder of the thread that has started it, as other threads do (processes/apart.h). False:
 * it cannot be started.
 */
bool pyvm_copy_libc_begin(pyvm_copy_libc *copy);
void pyvm_copy_libc_end(pyvm_copy_libc *copy);

/* Does a job in the copy's own thread, and waits for its end. The caller holds no GIL that the job needs. */
void pyvm_copy_libc_do(pyvm_copy_libc *copy, void (*job)(void *), void *argument);

/* Makes the calling thread able to run code of this copy. To be called before the thread first does. */
void pyvm_copy_libc_welcome(pyvm_copy_libc *copy, pyvm_thread *thread);

/* Makes the calling thread, which the copy's libc made, able to run this library; ends `thread` when it ends. */
bool pyvm_copy_libc_adopt(pyvm_copy_libc *copy, pyvm_thread *thread);

/* Sets the copy's C environment, as "NAME=value"; it must last. */
void pyvm_copy_libc_set_environment(pyvm_copy_libc *copy, char **environment);

/* Writes out stdio's buffers of the copy's libc, which the exit of the process does not flush. */
void pyvm_copy_libc_flush(pyvm_copy_libc *copy);

#endif
