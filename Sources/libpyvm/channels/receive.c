/*
 * receive.c: receiving parcels. What need not wait is done here, with one lock.
 */
#include "libpyvm/channels/receive.h"

#include "libpyvm/channels/reply.h"
#include "libpyvm/channels/deal.h"
#include "libpyvm/threads/fail.h"

/* Takes out as many as there are; *received is how many have been received by now. */
static int receive_at_once(PyVM_Channel *channel, PyVM_Parcel **parcels, size_t room, size_t *received)
{
    pyvm_wakes wakes = {.count = 0};
    int code = PYVM_OK;
    pthread_mutex_lock(&channel->lock);
    while (code == PYVM_OK && *received < room)
        if ((code = pyvm_queue_take(channel, &parcels[*received], &wakes)) == PYVM_OK)
            ++*received;
    pthread_mutex_unlock(&channel->lock);
    pyvm_waiter_wake(&wakes);
    return *received > 0 ? PYVM_OK : code;
}

static int receive(PyVM_Channel *channel, PyVM_Parcel **parcels, size_t room, size_t *received, long long timeout_ns,
                   const char *function)
{
    int code = receive_at_once(channel, parcels, room, received);
    if (code != PYVM_QUEUE_WAIT)
        return code == PYVM_OK ? PYVM_OK : pyvm_reply(code, function);
    pyvm_offer offer = {.channel = channel};
    pyvm_limit limit = {timeout_ns, 0};
    code = pyvm_deal_with_one(&offer, &limit, function);
    if (code != PYVM_OK)
        return code;
    parcels[0] = offer.parcel;
    *received = 1;
    if (room > 1)
        receive_at_once(channel, parcels, room, received);
    return PYVM_OK;
}

int pyvm_receive(PyVM_Channel *channel, PyVM_Parcel **parcel, long long timeout_ns, const char *function)
{
    size_t received = 0;
    if (parcel)
        *parcel = NULL;
    int code = pyvm_channel_check(channel, function);
    if (code == PYVM_OK && !parcel)
        code = pyvm_fail(PYVM_ERROR_ARGUMENT, function, "`parcel` is NULL");
    return code == PYVM_OK ? receive(channel, parcel, 1, &received, timeout_ns, function) : code;
}

int PyVM_ChannelReceive(PyVM_Channel *channel, PyVM_Parcel **parcel, long long timeout_ns)
{
    return pyvm_receive(channel, parcel, timeout_ns, __func__);
}

int PyVM_ChannelReceiveMany(PyVM_Channel *channel, PyVM_Parcel **parcels, size_t room, size_t *received,
                            long long timeout_ns)
{
    if (received)
        *received = 0;
    int code = pyvm_channel_check(channel, __func__);
    if (code == PYVM_OK && (!parcels || !received || room == 0))
        code = pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "there is no room for parcels, or `received` is NULL");
    return code == PYVM_OK ? receive(channel, parcels, room, received, timeout_ns, __func__) : code;
}
