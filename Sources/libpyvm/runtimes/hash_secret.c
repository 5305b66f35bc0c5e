/*
 * hash_secret.c: a process that has no CPython of its own draws a secret for all copies.
 */
#include "libpyvm/runtimes/hash_secret.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "contract/engine.h"
#include "libpyvm/base/symbol.h"

static unsigned char drawn[PYVM_HASH_SECRET];
static bool has_drawn;

/*
 * Not by getrandom: since 2.41 glibc keeps a state for each thread, and a thread that another C library has made
 * crashes at its end if it has one of this library's.
 */
static void draw(void)
{
    has_drawn = syscall(SYS_getrandom, drawn, sizeof drawn, 0) == sizeof drawn;
}

const unsigned char *pyvm_hash_secret(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    int (*is_running)(void);
    pyvm_symbol_get(RTLD_DEFAULT, "Py_IsInitialized", &is_running);
    const unsigned char *its = is_running && is_running() ? dlsym(RTLD_DEFAULT, "_Py_HashSecret") : NULL;
    if (its)
        return its;
    pthread_once(&once, draw);
    return has_drawn ? drawn : NULL;
}
