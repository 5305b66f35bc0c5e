/*
 * copy_libc.c: lets threads run in a copy's libc, and threads of a copy's libc in this library; copy_libc.h tells why.
 */
#include "libpyvm/threads/copy_libc.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "contract/engine.h"
#include "libpyvm/base/drop_files.h"
#include "libpyvm/base/symbol.h"
#include "libpyvm/threads/cache.h"
#include "libpyvm/threads/fork.h"
#include "libpyvm/threads/hold_forks.h"

enum { KEYS = 1024, KEYS_IN_BLOCK = 32, BLOCKS = KEYS / KEYS_IN_BLOCK };

/* Functions of the copy's libc, and its `environ`. */
typedef struct libc {
    int (*key_create)(pthread_key_t *, void (*)(void *));
    int (*key_delete)(pthread_key_t);
    int (*setspecific)(pthread_key_t, const void *);
    int (*create)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    int (*detach)(pthread_t);
    int (*flush)(FILE *);
    int (*at_fork)(void (*before)(void), void (*parent)(void), void (*child)(void), void *library); /* pthread_atfork */
    void (*ctype_init)(void);
    char ***environment;
} libc;

struct pyvm_copy_libc {
    libc libc;
    unsigned block;        /* the number of its block of keys */
    pthread_key_t end_key; /* a key of the copy's libc; its destructor ends a pyvm_thread */
    unsigned number;       /* of its bit in pyvm_thread.welcome */
    pthread_mutex_t turn;  /* one job at a time */
    pthread_mutex_t lock;  /* guards what follows */
    pthread_cond_t changed;
    void (*job)(void *);
    void *argument;
    bool is_over; /* its thread is to end */
};

static unsigned copies; /* guarded by the lock of loaded.h */
static void (*own_ctype_init)(void);

/* ---- Keys --------------------------------------------------------------------------------------------------- */

/* Takes this libc's keys until it has all keys of one block. Keeps these, and gives the others back. */
static bool reserve_block(unsigned *block)
{
    bool mine[KEYS] = {false};
    unsigned count[BLOCKS] = {0};
    pthread_key_t key;
    bool found = false;
    while (!found && pthread_key_create(&key, NULL) == 0) {
        if (key >= KEYS) {
            pthread_key_delete(key);
            break;
        }
        mine[key] = true;
        *block = key / KEYS_IN_BLOCK;
        found = ++count[*block] == KEYS_IN_BLOCK && *block > 0; /* block 0 is for common use */
    }
    for (key = 0; key < KEYS; key++)
        if (mine[key] && !(found && key / KEYS_IN_BLOCK == *block))
            pthread_key_delete(key);
    return found;
}

/* Takes all keys of the copy's libc, and gives back those of its block. */
static bool confine(const libc *libc, unsigned block)
{
    bool mine[KEYS] = {false};
    pthread_key_t key, first = block * KEYS_IN_BLOCK;
    while (libc->key_create(&key, NULL) == 0 && key < KEYS)
        mine[key] = true;
    for (key = first; key < first + KEYS_IN_BLOCK; key++)
        if (!mine[key] || libc->key_delete(key) != 0)
            return false;
    return true;
}

/* ---- The copy's thread ------------------------------------------------------------------------------------- */

/* Needs the lock. */
static void do_jobs(pyvm_copy_libc *copy)
{
    for (; !copy->is_over; pthread_cond_wait(&copy->changed, &copy->lock)) {
        if (!copy->job)
            continue;
        pthread_mutex_unlock(&copy->lock);
        copy->job(copy->argument);
        pthread_mutex_lock(&copy->lock);
        copy->job = NULL;
        pthread_cond_broadcast(&copy->changed);
    }
}

static void *live(void *argument)
{
    pyvm_copy_libc *copy = argument;
    if (own_ctype_init)
        own_ctype_init();
    pthread_mutex_lock(&copy->lock);
    do_jobs(copy);
    copy->is_over = false; /* for the next one */
    pthread_cond_broadcast(&copy->changed);
    pthread_mutex_unlock(&copy->lock);
    return NULL;
}

bool pyvm_copy_libc_begin(pyvm_copy_libc *copy)
{
    pthread_t thread;
    return copy->libc.create(&thread, NULL, live, copy) == 0 && copy->libc.detach(thread) == 0;
}

void pyvm_copy_libc_end(pyvm_copy_libc *copy)
{
    pthread_mutex_lock(&copy->lock);
    copy->is_over = true;
    pthread_cond_broadcast(&copy->changed);
    while (copy->is_over)
        pthread_cond_wait(&copy->changed, &copy->lock);
    pthread_mutex_unlock(&copy->lock);
}

void pyvm_copy_libc_do(pyvm_copy_libc *copy, void (*job)(void *), void *argument)
{
    pthread_mutex_lock(&copy->turn);
    pthread_mutex_lock(&copy->lock);
    copy->argument = argument;
    copy->job = job;
    pthread_cond_broadcast(&copy->changed);
    while (copy->job)
        pthread_cond_wait(&copy->changed, &copy->lock);
    pthread_mutex_unlock(&copy->lock);
    pthread_mutex_unlock(&copy->turn);
}

/* ---- Threads ------------------------------------------------------------------------------------------------ */

void pyvm_copy_libc_welcome(pyvm_copy_libc *copy, pyvm_thread *thread)
{
    unsigned bit = 1u << copy->number;
    if (thread->welcome & bit || thread->maker == copy)
        return;
    thread->welcome |= bit;
    copy->libc.ctype_init();
}

bool pyvm_copy_libc_adopt(pyvm_copy_libc *copy, pyvm_thread *thread)
{
    if (own_ctype_init)
        own_ctype_init();
    return copy->libc.setspecific(copy->end_key, thread) == 0;
}

/* ---- Threads that sleep ------------------------------------------------------------------------------------- */

static void *sleep_on(void *unused)
{
    pyvm_drop_files(0); /* it would keep those of whoever happened to be the first */
    for (;;)
        pause();
    return unused;
}

/* This libc's thread frees what threads of copies leave. */
static void *serve(void *unused)
{
    pyvm_drop_files(0);
    pyvm_cache_serve();
    return unused;
}

static bool have_two_threads(void)
{
    static bool have;
    pthread_t thread;
    if (!have && pthread_create(&thread, NULL, serve, NULL) == 0)
        have = pthread_detach(thread) == 0;
    return have;
}

/* ---- The libc ----------------------------------------------------------------------------------------------- */

static bool find_libc(libc *libc, void *library)
{
    pyvm_symbol_get(library, "pthread_key_create", &libc->key_create);
    pyvm_symbol_get(library, "pthread_key_delete", &libc->key_delete);
    pyvm_symbol_get(library, "pthread_setspecific", &libc->setspecific);
    pyvm_symbol_get(library, "pthread_create", &libc->create);
    pyvm_symbol_get(library, "pthread_detach", &libc->detach);
    pyvm_symbol_get(library, "fflush", &libc->flush);
    pyvm_symbol_get(library, "__register_atfork", &libc->at_fork);
    pyvm_symbol_get(library, "__ctype_init", &libc->ctype_init);
    libc->environment = dlsym(library, "environ");
    return libc->key_create && libc->key_delete && libc->setspecific && libc->create && libc->detach && libc->flush &&
           libc->at_fork && libc->ctype_init && libc->environment;
}

static bool settle(pyvm_copy_libc *copy, void *library, void (*end)(void *), char *why)
{
    pthread_t thread;
    if (!find_libc(&copy->libc, library))
        snprintf(why, PYVM_WHY, "its C library is not glibc 2.34 or newer");
    else if (!reserve_block(&copy->block))
        snprintf(why, PYVM_WHY, "this process has no 32 pthread keys left for it");
    else if (!confine(&copy->libc, copy->block) || copy->libc.key_create(&copy->end_key, end) != 0)
        snprintf(why, PYVM_WHY, "its C library's pthread keys are in use already");
    else if (copy->libc.at_fork(pyvm_hold_forks, pyvm_hold_forks_end, pyvm_hold_forks_in_child, NULL) != 0 ||
             copy->libc.at_fork(NULL, NULL, pyvm_fork_in_child, NULL) != 0)
        snprintf(why, PYVM_WHY, "its C library does not take a function to call after a fork");
    else if (!have_two_threads() || copy->libc.create(&thread, NULL, sleep_on, NULL) != 0)
        snprintf(why, PYVM_WHY, "a thread cannot be started");
    else
        return true;
    return false;
}

pyvm_copy_libc *pyvm_copy_libc_open(void *library, void (*end)(void *), char *why)
{
    pyvm_copy_libc *copy = calloc(1, sizeof *copy);
    if (!copy) {
        snprintf(why, PYVM_WHY, "out of memory");
        return NULL;
    }
    if (!own_ctype_init)
        pyvm_symbol_get(RTLD_DEFAULT, "__ctype_init", &own_ctype_init);
    pthread_mutex_init(&copy->turn, NULL);
    pthread_mutex_init(&copy->lock, NULL);
    pthread_cond_init(&copy->changed, NULL);
    copy->number = copies;
    if (settle(copy, library, end, why)) {
        copies++;
        return copy;
    }
    free(copy);
    return NULL;
}

void pyvm_copy_libc_set_environment(pyvm_copy_libc *copy, char **environment)
{
    *copy->libc.environment = environment;
}

void pyvm_copy_libc_flush(pyvm_copy_libc *copy)
{
    copy->libc.flush(NULL);
}
