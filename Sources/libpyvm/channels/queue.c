/*
 * queue.c: what is in a channel: a list of parcels, and two lines of offers.
 */
#include "libpyvm/channels/queue.h"

#include <sched.h>

/* ---- Lines ------------------------------------------------------------------------------------------------------- */

static pyvm_line *line_of(pyvm_offer *offer)
{
    return offer->sends ? &offer->channel->senders : &offer->channel->receivers;
}

static void unlink_offer(pyvm_offer *offer)
{
    pyvm_line *line = line_of(offer);
    *(offer->before ? &offer->before->next : &line->first) = offer->next;
    *(offer->next ? &offer->next->before : &line->last) = offer->before;
    offer->is_in_line = false;
}

void pyvm_queue_line_up(pyvm_offer *offer, bool again)
{
    pyvm_line *line = line_of(offer);
    offer->size = offer->sends ? PyVM_ParcelSize(offer->parcel) : 0;
    offer->before = again ? NULL : line->last;
    offer->next = again ? line->first : NULL;
    *(offer->before ? &offer->before->next : &line->first) = offer;
    *(offer->next ? &offer->next->before : &line->last) = offer;
    offer->is_in_line = true;
}

/* Takes an offer out of its line and claims its waiter, with this outcome. False: the waiter was claimed elsewhere. */
static bool serve(pyvm_offer *offer, int status, pyvm_wakes *wakes)
{
    unlink_offer(offer);
    offer->status = status;
    return pyvm_waiter_claim(offer->waiter, PYVM_WAITER_CLAIMED + offer->number, wakes);
}

/* ---- Parcels ----------------------------------------------------------------------------------------------------- */

static bool fits(const PyVM_Channel *channel, size_t size)
{
    if (channel->count == 0)
        return true;
    return channel->count < channel->max_items && channel->bytes <= channel->max_bytes &&
           size <= channel->max_bytes - channel->bytes;
}

static void append(PyVM_Channel *channel, PyVM_Parcel *parcel)
{
    parcel->next = NULL;
    *(channel->last ? &channel->last->next : &channel->first) = parcel;
    channel->last = parcel;
    channel->count++;
    channel->bytes += PyVM_ParcelSize(parcel);
}

static PyVM_Parcel *remove_first(PyVM_Channel *channel)
{
    PyVM_Parcel *parcel = channel->first;
    channel->first = parcel->next;
    if (!channel->first)
        channel->last = NULL;
    channel->count--;
    channel->bytes -= PyVM_ParcelSize(parcel);
    return parcel;
}

/* Senders that wait put theirs in, as far as there is room. */
static void admit(PyVM_Channel *channel, pyvm_wakes *wakes)
{
    pyvm_offer *offer;
    while ((offer = channel->senders.first) != NULL && fits(channel, offer->size)) {
        PyVM_Parcel *parcel = offer->parcel;
        if (serve(offer, PYVM_OK, wakes))
            append(channel, parcel);
    }
}

static bool hand_over(PyVM_Channel *channel, PyVM_Parcel *parcel, pyvm_wakes *wakes)
{
    pyvm_offer *offer;
    while ((offer = channel->receivers.first) != NULL) {
        offer->parcel = parcel;
        if (serve(offer, PYVM_OK, wakes))
            return true;
        offer->parcel = NULL; /* its waiter needs the lock before it can go */
    }
    return false;
}

int pyvm_queue_put(PyVM_Channel *channel, PyVM_Parcel *parcel, pyvm_wakes *wakes)
{
    if (channel->is_closed)
        return PYVM_ERROR_CLOSED;
    atomic_store_explicit(&channel->sent_on, sched_getcpu(), memory_order_relaxed);
    if (channel->receivers.first && hand_over(channel, parcel, wakes))
        return PYVM_OK;
    while (channel->senders.first && pyvm_waiter_is_done(channel->senders.first->waiter))
        unlink_offer(channel->senders.first); /* it was claimed elsewhere, or leaves */
    if (channel->senders.first || !fits(channel, PyVM_ParcelSize(parcel)))
        return PYVM_QUEUE_WAIT;
    append(channel, parcel);
    return PYVM_OK;
}

int pyvm_queue_take(PyVM_Channel *channel, PyVM_Parcel **parcel, pyvm_wakes *wakes)
{
    if (channel->count == 0)
        return channel->is_closed ? PYVM_ERROR_CLOSED : PYVM_QUEUE_WAIT;
    atomic_store_explicit(&channel->received_on, sched_getcpu(), memory_order_relaxed);
    *parcel = remove_first(channel);
    if (channel->senders.first)
        admit(channel, wakes);
    return PYVM_OK;
}

bool pyvm_queue_is_ready(const pyvm_offer *offer)
{
    const PyVM_Channel *channel = offer->channel;
    if (!offer->sends)
        return channel->count > 0 || channel->is_closed;
    return channel->is_closed || channel->receivers.first ||
           (!channel->senders.first && fits(channel, PyVM_ParcelSize(offer->parcel)));
}

int pyvm_queue_do(pyvm_offer *offer, pyvm_wakes *wakes)
{
    return offer->sends ? pyvm_queue_put(offer->channel, offer->parcel, wakes)
                        : pyvm_queue_take(offer->channel, &offer->parcel, wakes);
}

void pyvm_queue_step_out(pyvm_offer *offer, pyvm_wakes *wakes)
{
    if (!offer->is_in_line)
        return;
    unlink_offer(offer);
    if (offer->sends)
        admit(offer->channel, wakes); /* the next one's parcel may be smaller */
}

void pyvm_queue_close(PyVM_Channel *channel, pyvm_wakes *wakes)
{
    channel->is_closed = true;
    while (channel->senders.first)
        serve(channel->senders.first, PYVM_ERROR_CLOSED, wakes);
    while (channel->receivers.first)
        serve(channel->receivers.first, PYVM_ERROR_CLOSED, wakes);
}
