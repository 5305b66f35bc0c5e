/*
 * packer.h: a thread beside a worker, which packs what thieves have asked for where the worker's code does not come to
 * it: it enters the VM. It is made when it is first needed.
 */
#ifndef PYVM_POOL_PACKER_H
#define PYVM_POOL_PACKER_H

#include <pthread.h>
#include <stdbool.h>

#include "pyvm/types.h"

struct pyvm_worker;

typedef struct pyvm_packer {
    PyThreadState *state; /* with which it packs; NULL: it does not. Needs the GIL of the worker's VM */
    pthread_t thread;
    bool has_thread;
    pthread_mutex_t lock; /* guards the rest; no thread waits for a GIL while it holds the lock */
    pthread_cond_t changed;
    bool is_wanted;
    bool is_over;
} pyvm_packer;

void pyvm_packer_make(pyvm_packer *packer);
void pyvm_packer_unmake(pyvm_packer *packer);
/* After it was stopped: it may be wanted again. */
void pyvm_packer_renew(pyvm_packer *packer);

/* Has packed what is asked for, if it is still asked for then. Any thread; does not wait. */
void pyvm_packer_want(struct pyvm_worker *worker);

/* Needs no VM attached. Waits until the thread has ended, if there is one. */
void pyvm_packer_stop(pyvm_packer *packer);

#endif
