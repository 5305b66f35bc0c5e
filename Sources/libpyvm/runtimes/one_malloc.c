/*
 * one_malloc.c: one malloc for the process, whatever namespace calls it.
 *
 * Each namespace has its own libc, and so its own heap; but glibc passes memory from one libc to another:
 * - There is one dynamic linker, which allocates threads' TLS blocks with the base libc's malloc. The blocks stay with
 *   the stack of a thread that has ended. The libc that next makes a thread on that stack frees them with its own free.
 * - One libc may allocate the blocks of pthread keys, and another may free them.
 * - Only the libc that made a thread gives back what the thread has in its malloc's cache.
 *
 * So the functions of the copy's libc are redirected to this libc's. No code has run in the copy then, so it has
 * allocated nothing. Threads of the copy's libc then have blocks in this libc's cache, which cache.c gives back.
 */
#include "libpyvm/runtimes/one_malloc.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "contract/count.h"
#include "contract/engine.h"
#include "libpyvm/runtimes/redirect.h"
#include "libpyvm/threads/cache.h"

static const char *const names[] = {"malloc",        "free",           "calloc", "realloc", "memalign",
                                    "aligned_alloc", "posix_memalign", "valloc", "pvalloc", "malloc_usable_size"};

bool pyvm_one_malloc(void *library, char *why)
{
    for (size_t i = 0; i < PYVM_COUNT(names); i++) {
        void *theirs = dlsym(library, names[i]), *ours = dlsym(RTLD_DEFAULT, names[i]);
        if (!theirs || !ours || !pyvm_redirect(theirs, ours)) {
            snprintf(why, PYVM_WHY,
                     "%s in its C library cannot be made to call the process's: PyVM must be allowed to make code "
                     "writable (mprotect)",
                     names[i]);
            return false;
        }
    }
    return true;
}

/*
 * A thread that ends has its libc destroy its thread-local objects of C++. That is redirected; so this libc has to
 * destroy them, and to keep the list of them.
 */
void pyvm_one_malloc_watch_threads(void *library)
{
    static const char adding[] = "__cxa_thread_atexit_impl";
    void (*leave)(void) = pyvm_cache_leave;
    void *ours[] = {dlsym(RTLD_DEFAULT, adding), NULL};
    void *theirs[] = {dlsym(library, adding), dlsym(library, "__call_tls_dtors")};
    memcpy(&ours[1], &leave, sizeof ours[1]);
    if (pyvm_cache_prepare() && ours[0] && theirs[0] && theirs[1] && pyvm_redirect(theirs[0], ours[0]))
        pyvm_redirect(theirs[1], ours[1]);
}
