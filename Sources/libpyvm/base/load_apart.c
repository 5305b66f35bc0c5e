/*
 * load_apart.c: loads a library in a thread of its own.
 */
#include "libpyvm/base/load_apart.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <unistd.h>

#include "contract/engine.h"
#include "libpyvm/base/drop_files.h"

typedef struct loading {
    Lmid_t namespace;
    const char *path;
    void *library;
    char reason[PYVM_WHY];
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool done;
} loading;

static void *load(void *argument)
{
    loading *loading = argument;
    void *library = dlmopen(loading->namespace, loading->path, RTLD_NOW | RTLD_LOCAL);
    const char *reason = library ? NULL : dlerror();
    pyvm_drop_files(0); /* it stays */
    pthread_mutex_lock(&loading->lock);
    loading->library = library;
    snprintf(loading->reason, sizeof loading->reason, "%s", reason ? reason : "unknown reason");
    loading->done = true;
    pthread_cond_signal(&loading->changed);
    pthread_mutex_unlock(&loading->lock);
    while (library)
        pause();
    return NULL;
}

void *pyvm_load_apart(Lmid_t namespace, const char *path, char *why)
{
    loading loading = {namespace, path, NULL, "", PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false};
    pthread_t thread;
    if (pthread_create(&thread, NULL, load, &loading) != 0 || pthread_detach(thread) != 0) {
        snprintf(why, PYVM_WHY, "a thread to load it in cannot be made");
        return NULL;
    }
    pthread_mutex_lock(&loading.lock);
    while (!loading.done)
        pthread_cond_wait(&loading.changed, &loading.lock);
    pthread_mutex_unlock(&loading.lock);
    snprintf(why, PYVM_WHY, "%s", loading.reason);
    return loading.library;
}
