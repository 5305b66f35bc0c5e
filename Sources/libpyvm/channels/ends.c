/*
 * ends.c: which VMs are bound to a channel: a list of each channel's. A VM's end looks through all channels, since VMs
 * end seldom.
 */
#include "libpyvm/channels/ends.h"

#include <stdlib.h>

#include "libpyvm/channels/channel_list.h"
#include "libpyvm/channels/queue.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame/fail.h"

enum { BOTH = PYVM_CHANNEL_SEND | PYVM_CHANNEL_RECEIVE };

static pyvm_bound **find(PyVM_Channel *channel, const PyVM *vm)
{
    pyvm_bound **link = &channel->bound;
    while (*link && (*link)->vm != vm)
        link = &(*link)->next;
    return link;
}

static void drop(pyvm_bound **link)
{
    pyvm_bound *bound = *link;
    *link = bound->next;
    free(bound);
}

static bool has_senders(const PyVM_Channel *channel)
{
    const pyvm_bound *bound = channel->bound;
    while (bound && !bound->senders)
        bound = bound->next;
    return bound;
}

static bool has_receivers(const PyVM_Channel *channel)
{
    const pyvm_bound *bound = channel->bound;
    while (bound && !bound->receivers)
        bound = bound->next;
    return bound;
}

/* With the lock: takes so many bindings from a VM. If they were the last of an end, the channel is closed. */
static void take_back(PyVM_Channel *channel, pyvm_bound **link, size_t senders, size_t receivers, pyvm_wakes *wakes)
{
    pyvm_bound *bound = *link;
    bound->senders -= senders;
    bound->receivers -= receivers;
    if (!bound->senders && !bound->receivers)
        drop(link);
    if ((senders && !has_senders(channel)) || (receivers && !has_receivers(channel)))
        pyvm_queue_close(channel, wakes);
}

/* ---- Binding ----------------------------------------------------------------------------------------------------- */

static int check(const PyVM_Channel *channel, const PyVM *vm, int ends, const char *function)
{
    int code = pyvm_channel_check(channel, function);
    if (code != PYVM_OK)
        return code;
    if (!vm || pyvm_forked_refuses(vm))
        return pyvm_frame_fail(vm ? PYVM_ERROR_UNSUPPORTED : PYVM_ERROR_ARGUMENT, vm, function);
    if (ends < 1 || ends > BOTH)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                         "%d is no end of a channel: these are PYVM_CHANNEL_SEND, PYVM_CHANNEL_RECEIVE and their sum",
                         ends);
    return PYVM_OK;
}

static bool bind_locked(PyVM_Channel *channel, PyVM *vm, int ends)
{
    pyvm_bound **link = find(channel, vm);
    if (!*link && !(*link = calloc(1, sizeof **link)))
        return false;
    (*link)->vm = vm;
    (*link)->senders += (ends & PYVM_CHANNEL_SEND) != 0;
    (*link)->receivers += (ends & PYVM_CHANNEL_RECEIVE) != 0;
    return true;
}

static bool is_closed(PyVM *vm)
{
    return atomic_load(&vm->life) == PYVM_LIFE_CLOSED;
}

/* With the lock: the VM's end sets it to closed, then looks through all channels with their locks. */
static int bind_if_open(PyVM_Channel *channel, PyVM *vm, int ends)
{
    if (channel->is_closed || is_closed(vm))
        return PYVM_ERROR_CLOSED;
    return bind_locked(channel, vm, ends) ? PYVM_OK : PYVM_ERROR_MEMORY;
}

static int fail_to_bind(int code, const PyVM_Channel *channel, PyVM *vm, const char *function)
{
    if (code == PYVM_ERROR_CLOSED && !is_closed(vm))
        return pyvm_fail(PYVM_ERROR_CLOSED, function, "channel %llu is closed", channel->id);
    return pyvm_frame_fail(code, vm, function);
}

int PyVM_ChannelBind(PyVM_Channel *channel, PyVM *vm, int ends)
{
    int code = check(channel, vm, ends, __func__);
    if (code != PYVM_OK)
        return code;
    pthread_mutex_lock(&channel->lock);
    code = bind_if_open(channel, vm, ends);
    pthread_mutex_unlock(&channel->lock);
    return code == PYVM_OK ? PYVM_OK : fail_to_bind(code, channel, vm, __func__);
}

/* ---- Unbinding --------------------------------------------------------------------------------------------------- */

static bool is_bound(const pyvm_bound *bound, int ends)
{
    return bound && (bound->senders || !(ends & PYVM_CHANNEL_SEND)) &&
           (bound->receivers || !(ends & PYVM_CHANNEL_RECEIVE));
}

int PyVM_ChannelUnbind(PyVM_Channel *channel, PyVM *vm, int ends)
{
    pyvm_wakes wakes = {.count = 0};
    int code = check(channel, vm, ends, __func__);
    if (code != PYVM_OK)
        return code;
    pthread_mutex_lock(&channel->lock);
    pyvm_bound **link = find(channel, vm);
    bool was_bound = is_bound(*link, ends);
    if (was_bound)
        take_back(channel, link, (ends & PYVM_CHANNEL_SEND) != 0, (ends & PYVM_CHANNEL_RECEIVE) != 0, &wakes);
    pthread_mutex_unlock(&channel->lock);
    pyvm_waiter_wake(&wakes);
    if (was_bound)
        return PYVM_OK;
    return pyvm_fail(PYVM_ERROR_ORDER, __func__, "VM %lu is not bound to this end of channel %llu", vm->id,
                     channel->id);
}

static void unbind_all_of(PyVM_Channel *channel, void *vm)
{
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&channel->lock);
    pyvm_bound **link = find(channel, vm);
    if (*link)
        take_back(channel, link, (*link)->senders, (*link)->receivers, &wakes);
    pthread_mutex_unlock(&channel->lock);
    pyvm_waiter_wake(&wakes);
}

void pyvm_ends_unbind_all(PyVM *vm)
{
    pyvm_channel_list_each(unbind_all_of, vm);
}

void pyvm_ends_free(PyVM_Channel *channel)
{
    while (channel->bound)
        drop(&channel->bound);
}
