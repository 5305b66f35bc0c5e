/*
 * queue.h: what is in a channel, and who waits for it. All of this needs the channel's lock.
 */
#ifndef PYVM_CHANNELS_QUEUE_H
#define PYVM_CHANNELS_QUEUE_H

#include "libpyvm/channels/channel.h"

/* What a thread would do with a channel. While it waits the offer is in one of the lines of the channel. */
typedef struct pyvm_offer {
    PyVM_Channel *channel;
    bool sends;
    PyVM_Parcel *parcel; /* to be sent; or what was received */
    size_t size;         /* of the one to be sent, which may be gone by now if the waiter was claimed elsewhere */
    int status;          /* once claimed: PYVM_OK or PYVM_ERROR_CLOSED */
    pyvm_waiter *waiter;
    uint32_t number; /* among the waiter's */
    bool is_in_line;
    struct pyvm_offer *before, *next;
} pyvm_offer;

/* What pyvm_queue_put and pyvm_queue_take return where they would have to wait. */
enum { PYVM_QUEUE_WAIT = -1 };

/* Puts a parcel in, or into the hands of a receiver that waits. PYVM_OK, PYVM_ERROR_CLOSED or PYVM_QUEUE_WAIT. */
int pyvm_queue_put(PyVM_Channel *channel, PyVM_Parcel *parcel, pyvm_wakes *wakes);

/* Takes the first parcel out; then senders that wait may put theirs in. The same. */
int pyvm_queue_take(PyVM_Channel *channel, PyVM_Parcel **parcel, pyvm_wakes *wakes);

/* Can what the offer is for be done now? It may be that it cannot, after all, if another waiter is needed for it. */
bool pyvm_queue_is_ready(const pyvm_offer *offer);

/* Does it: pyvm_queue_put or pyvm_queue_take. */
int pyvm_queue_do(pyvm_offer *offer, pyvm_wakes *wakes);

/* Puts an offer into its line, at its end; or, where it has been there before, at its beginning. */
void pyvm_queue_line_up(pyvm_offer *offer, bool again);

/* Takes an offer out of its line, if it is in it. */
void pyvm_queue_step_out(pyvm_offer *offer, pyvm_wakes *wakes);

/* Closes the channel. */
void pyvm_queue_close(PyVM_Channel *channel, pyvm_wakes *wakes);

#endif
