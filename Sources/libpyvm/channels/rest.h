/*
 * rest.h: a thread that rests until somebody claims its waiter: with no GIL meanwhile, told of signals and interrupts,
 * and sent away by those who close a VM that it is inside.
 */
#ifndef PYVM_CHANNELS_REST_H
#define PYVM_CHANNELS_REST_H

#include "libpyvm/channels/waiter.h"

/* What pyvm_rest returns where the waiter is to be set up again: a signal came, and nothing was raised. */
enum { PYVM_REST_AGAIN = -1 };

typedef struct pyvm_rest_way {
    atomic_int *patience;
    bool looks;                   /* before it sleeps: see waiter.h */
    long long deadline;           /* PYVM_LIMIT_NEVER: none */
    void (*leave)(void *context); /* called when the rest is over, before a GIL is taken: nobody is to claim it later */
    void *context;
} pyvm_rest_way;

/* PYVM_OK: it was claimed; PYVM_ERROR_CLOSED: it must leave; PYVM_ERROR_TIMEOUT; PYVM_ERROR_RAISED; PYVM_REST_AGAIN. */
int pyvm_rest(pyvm_waiter *waiter, const pyvm_rest_way *way);

#endif
