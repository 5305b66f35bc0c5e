/*
 * deal.h: doing something with a channel, or with one of several, as soon as that can be done.
 */
#ifndef PYVM_CHANNELS_DEAL_H
#define PYVM_CHANNELS_DEAL_H

#include "libpyvm/channels/limit.h"
#include "libpyvm/channels/queue.h"

/* What is to be done: one of these. */
typedef struct pyvm_deal {
    pyvm_offer *offers; /* the caller sets channel, sends and parcel */
    size_t count;
    PyVM_Channel **channels; /* room for `count`: each channel once, in the order in which they are locked */
    size_t channel_count;
    pyvm_waiter waiter;
} pyvm_deal;

/*
 * Does one, and waits until it can. *chosen is which; `count` if none was. PYVM_OK; PYVM_ERROR_CLOSED, with *chosen the
 * one whose channel is closed, or none: a VM is being closed; PYVM_ERROR_TIMEOUT; PYVM_ERROR_RAISED. All noted for
 * `function`.
 */
int pyvm_deal_make(pyvm_deal *deal, size_t *chosen, pyvm_limit *limit, const char *function);

/* The same with one offer. */
int pyvm_deal_with_one(pyvm_offer *offer, pyvm_limit *limit, const char *function);

#endif
