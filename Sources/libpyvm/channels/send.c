/*
 * send.c: sending parcels. What need not wait is done here, with one lock.
 */
#include "libpyvm/channels/send.h"

#include "libpyvm/channels/reply.h"
#include "libpyvm/channels/deal.h"
#include "libpyvm/threads/fail.h"

static int check(const PyVM_Channel *channel, PyVM_Parcel *const *parcels, size_t count, const char *function)
{
    int code = pyvm_channel_check(channel, function);
    for (size_t i = 0; code == PYVM_OK && i < count; i++)
        if (!parcels[i])
            code = pyvm_fail(PYVM_ERROR_ARGUMENT, function, "parcel %zu is NULL", i);
    return code;
}

/* Sends as many as it can at once; *sent is how many have been sent by now. */
static int send_at_once(PyVM_Channel *channel, PyVM_Parcel *const *parcels, size_t count, size_t *sent)
{
    pyvm_wakes wakes = {.count = 0};
    int code = PYVM_OK;
    pthread_mutex_lock(&channel->lock);
    while (code == PYVM_OK && *sent < count)
        if ((code = pyvm_queue_put(channel, parcels[*sent], &wakes)) == PYVM_OK)
            ++*sent;
    pthread_mutex_unlock(&channel->lock);
    pyvm_waiter_wake(&wakes);
    return code;
}

static int send_all(PyVM_Channel *channel, PyVM_Parcel *const *parcels, size_t count, size_t *sent,
                    long long timeout_ns, const char *function)
{
    pyvm_limit limit = {timeout_ns, 0};
    for (;;) {
        int code = send_at_once(channel, parcels, count, sent);
        if (code != PYVM_QUEUE_WAIT)
            return code == PYVM_OK ? PYVM_OK : pyvm_reply(code, function);
        pyvm_offer offer = {.channel = channel, .sends = true, .parcel = parcels[*sent]};
        code = pyvm_deal_with_one(&offer, &limit, function);
        if (code != PYVM_OK)
            return code;
        if (++*sent == count)
            return PYVM_OK;
    }
}

int pyvm_send(PyVM_Channel *channel, PyVM_Parcel *parcel, long long timeout_ns, const char *function)
{
    size_t sent = 0;
    int code = pyvm_channel_check(channel, function);
    if (code == PYVM_OK && !parcel)
        code = pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the parcel is NULL");
    return code == PYVM_OK ? send_all(channel, &parcel, 1, &sent, timeout_ns, function) : code;
}

int PyVM_ChannelSend(PyVM_Channel *channel, PyVM_Parcel *parcel, long long timeout_ns)
{
    return pyvm_send(channel, parcel, timeout_ns, __func__);
}

int PyVM_ChannelSendMany(PyVM_Channel *channel, PyVM_Parcel *const *parcels, size_t count, size_t *sent,
                         long long timeout_ns)
{
    size_t counted = 0;
    int code = check(channel, parcels, parcels ? count : 0, __func__);
    if (code == PYVM_OK && !parcels && count > 0)
        code = pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the parcels are NULL");
    if (code == PYVM_OK)
        code = send_all(channel, parcels, count, &counted, timeout_ns, __func__);
    if (sent)
        *sent = counted;
    return code;
}
