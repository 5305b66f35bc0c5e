/*
 * copy_libc.c: makes threads and a copy's libc known to each other; home.h tells why.
 */
#include "libpyvm/threads/copy_libc.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "libpyvm/runtimes/load.h"
#include "libpyvm/runtimes/one_malloc.h"

enum { KEYS = 1024, KEYS_IN_BLOCK = 32, BLOCKS = KEYS / KEYS_IN_BLOCK };

/* Functions of the copy's libc, and where its variables are. */
typedef struct libc {
    int (*key_create)(pthread_key_t *, void (*)(void *));
    int (*key_delete)(pthread_key_t);
    int (*setspecific)(pthread_key_t, const void *);
    int (*create)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    int (*flush)(FILE *);
    void (*ctype_init)(void);
    char ***environment;
} libc;

struct pyvm_home {
    libc libc;
    unsigned block;             /* of keys */
    pthread_key_t end_key;      /* of the copy's libc: its destructor ends a thread's record */
    unsigned number;            /* of the bit in pyvm_thread's `welcome` */
    pthread_mutex_t turn;       /* one job at a time */
    pthread_mutex_t lock;       /* guards what follows */
    pthread_cond_t changed;
    void (*job)(void *);
    void *argument;
};

static unsigned homes;          /* guarded by whoever loads copies */
static void (*own_ctype_init)(void);

/* ---- Keys --------------------------------------------------------------------------------------------------- */

/* Takes this libc's keys until it has all of a block; keeps that block's and gives the others back. */
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
        found = ++count[*block] == KEYS_IN_BLOCK && *block > 0; /* the first is in the thread itself, for common use */
    }
    for (key = 0; key < KEYS; key++)
        if (mine[key] && !(found && key / KEYS_IN_BLOCK == *block))
            pthread_key_delete(key);
    return found;
}

/* Leaves the copy's libc the keys of its block. */
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

static void *live(void *argument)
{
    pyvm_home *home = argument;
    if (own_ctype_init)
        own_ctype_init();
    pthread_mutex_lock(&home->lock);
    for (;;) {
        while (!home->job)
            pthread_cond_wait(&home->changed, &home->lock);
        pthread_mutex_unlock(&home->lock);
        home->job(home->argument);
        pthread_mutex_lock(&home->lock);
        home->job = NULL;
        pthread_cond_broadcast(&home->changed);
    }
    return NULL;
}

void pyvm_home_do(pyvm_home *home, void (*job)(void *), void *argument)
{
    pthread_mutex_lock(&home->turn);
    pthread_mutex_lock(&home->lock);
    home->argument = argument;
    home->job = job;
    pthread_cond_broadcast(&home->changed);
    while (home->job)
        pthread_cond_wait(&home->changed, &home->lock);
    pthread_mutex_unlock(&home->lock);
    pthread_mutex_unlock(&home->turn);
}

/* ---- Threads ------------------------------------------------------------------------------------------------ */

void pyvm_home_welcome(pyvm_home *home, pyvm_thread *thread)
{
    unsigned bit = 1u << home->number;
    if (thread->welcome & bit || thread->maker == home)
        return;
    thread->welcome |= bit;
    home->libc.ctype_init();
}

bool pyvm_home_adopt(pyvm_home *home, pyvm_thread *record)
{
    if (own_ctype_init)
        own_ctype_init();
    return home->libc.setspecific(home->end_key, record) == 0;
}

/* ---- This libc's other thread ------------------------------------------------------------------------------- */

static void *sleep_on(void *unused)
{
    for (;;)
        pause();
    return unused;
}

static bool have_two_threads(void)
{
    static bool have;
    pthread_t thread;
    if (!have && pthread_create(&thread, NULL, sleep_on, NULL) == 0)
        have = pthread_detach(thread) == 0;
    return have;
}

/* ---- The libc ----------------------------------------------------------------------------------------------- */

static bool find_libc(libc *libc, void *library)
{
    pyvm_get_function(library, "pthread_key_create", &libc->key_create);
    pyvm_get_function(library, "pthread_key_delete", &libc->key_delete);
    pyvm_get_function(library, "pthread_setspecific", &libc->setspecific);
    pyvm_get_function(library, "pthread_create", &libc->create);
    pyvm_get_function(library, "fflush", &libc->flush);
    pyvm_get_function(library, "__ctype_init", &libc->ctype_init);
    libc->environment = dlsym(library, "environ");
    return libc->key_create && libc->key_delete && libc->setspecific && libc->create && libc->flush &&
           libc->ctype_init && libc->environment;
}

static bool settle(pyvm_home *home, void *library, char *why)
{
    pthread_t thread;
    if (!pyvm_one_malloc(library, why))
        return false;
    if (!find_libc(&home->libc, library))
        snprintf(why, PYVM_WHY, "its C library is not one that PyVM knows (glibc 2.34 or newer)");
    else if (!reserve_block(&home->block))
        snprintf(why, PYVM_WHY, "this process has no 32 pthread keys left for it");
    else if (!confine(&home->libc, home->block) || home->libc.key_create(&home->end_key, pyvm_thread_end) != 0)
        snprintf(why, PYVM_WHY, "its C library's pthread keys are in use");
    else if (!have_two_threads() || home->libc.create(&thread, NULL, live, home) != 0)
        snprintf(why, PYVM_WHY, "its thread cannot be started");
    else
        return true;
    return false;
}

pyvm_home *pyvm_home_open(void *library, char *why)
{
    pyvm_home *home = calloc(1, sizeof *home);
    if (!home) {
        snprintf(why, PYVM_WHY, "out of memory");
        return NULL;
    }
    if (!own_ctype_init)
        pyvm_get_function(RTLD_DEFAULT, "__ctype_init", &own_ctype_init);
    pthread_mutex_init(&home->turn, NULL);
    pthread_mutex_init(&home->lock, NULL);
    pthread_cond_init(&home->changed, NULL);
    home->number = homes;
    if (settle(home, library, why)) {
        homes++;
        return home;
    }
    free(home);
    return NULL;
}

void pyvm_home_set_environment(pyvm_home *home, const char *const *environment)
{
    *home->libc.environment = (char **)(void *)environment;
}

void pyvm_home_flush(pyvm_home *home)
{
    home->libc.flush(NULL);
}
