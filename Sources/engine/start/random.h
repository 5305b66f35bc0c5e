/*
 * random.h: getrandom for the code in a private copy of libpython: CPython draws from it with what it hashes text, and
 * copies are to have the same (libpyvm/runtimes/hash_secret.h).
 */
#ifndef PYVM_ENGINE_START_RANDOM_H
#define PYVM_ENGINE_START_RANDOM_H

#include <stddef.h>
#include <sys/types.h>

/* As getrandom(2). */
ssize_t pyvm_random_get(void *bytes, size_t size, unsigned flags);

/*
 * Around CPython's start in the calling thread: what it draws its secret from is this. It draws one at its first start,
 * and keeps it; with PYTHONHASHSEED, none. NULL: it draws its own.
 */
void pyvm_random_begin_start(const unsigned char *secret);
void pyvm_random_end_start(void);

#endif
