/*
 * channel.h: a channel, as this folder sees it.
 */
#ifndef PYVM_CHANNELS_CHANNEL_H
#define PYVM_CHANNELS_CHANNEL_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "contract/parcel.h"
#include "libpyvm/channels/waiter.h"
#include "libpyvm/state/vm.h"
#include "pyvm/vm/channels.h"

/* A VM that is bound to a channel: how often to each end. */
typedef struct pyvm_bound {
    PyVM *vm;
    size_t senders, receivers;
    struct pyvm_bound *next;
} pyvm_bound;

/* The offers of those who wait, the first to come first. */
typedef struct pyvm_line {
    struct pyvm_offer *first, *last;
} pyvm_line;

struct PyVM_Channel {
    _Atomic size_t holders;
    unsigned long long id;
    unsigned generation;             /* pyvm_channel_list_generation when it was made */
    size_t max_items, max_bytes;     /* SIZE_MAX: no bound */
    atomic_int patience;             /* see waiter.h */
    atomic_int sent_on, received_on; /* the processors on which a thread did so last; -1: none did */
    struct PyVM_Channel *next;       /* in the list of all; guarded by its lock */

    pthread_mutex_t lock; /* guards what follows */
    PyVM_Parcel *first, *last;
    size_t count, bytes;
    bool is_closed;
    pyvm_line senders, receivers; /* there are receivers only if it is empty, senders only if the first does not fit */
    pyvm_bound *bound;
};

/* Is it a parent's, of fork? Another thread of the parent's may have held its lock, so nothing of it is looked at. */
bool pyvm_channel_is_lost(const PyVM_Channel *channel);

/* PYVM_OK, or the error, noted for `function`: NULL, or a channel of a parent of fork. */
int pyvm_channel_check(const PyVM_Channel *channel, const char *function);

#endif
