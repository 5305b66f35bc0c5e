/*
 * random.c: random bytes in a private copy, from the kernel alone.
 */
#include "engine/start/random.h"

#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "engine/cpython/headers.h"

#include "contract/engine.h"

static _Thread_local const unsigned char *wanted; /* NULL: CPython has drawn its secret, or does not start */

/*
 * The secret is what is asked for first, and without waiting (_Py_HashRandomization_Init in Python/bootstrap_hash.c).
 * The rest goes to the kernel: glibc's function keeps a state for each thread since 2.41.
 */
ssize_t pyvm_random_get(void *bytes, size_t size, unsigned flags)
{
    if (!wanted || size != PYVM_HASH_SECRET || flags != GRND_NONBLOCK)
        return syscall(SYS_getrandom, bytes, size, flags);
    memcpy(bytes, wanted, size);
    wanted = NULL;
    return (ssize_t)size;
}

void pyvm_random_begin_start(const unsigned char *secret)
{
    wanted = secret;
}

void pyvm_random_end_start(void)
{
    wanted = NULL;
}
