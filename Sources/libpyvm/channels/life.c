/*
 * life.c: making, holding, closing and freeing channels, and looking at them.
 */
#include <stdint.h>
#include <stdlib.h>

#include "libpyvm/channels/channel.h"
#include "libpyvm/channels/channel_list.h"
#include "libpyvm/channels/ends.h"
#include "libpyvm/channels/queue.h"
#include "libpyvm/state/end_watch.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/vms/sized.h"

/* ---- Making ------------------------------------------------------------------------------------------------------ */

static void prepare(void)
{
    static pyvm_end_watch watch = {NULL, pyvm_ends_unbind_all, NULL};
    pyvm_end_watch_add(&watch);
    pthread_atfork(NULL, NULL, pyvm_channel_list_in_child);
}

static bool configure(const PyVM_ChannelConfig *given, PyVM_ChannelConfig *config, const char *function)
{
    static const pyvm_sized sized = {sizeof *config, _Alignof(PyVM_ChannelConfig), sizeof *config,
                                     "PYVM_CHANNEL_CONFIG_INIT"};
    *config = (PyVM_ChannelConfig)PYVM_CHANNEL_CONFIG_INIT;
    return !given || pyvm_sized_read(given, config, &sized, function);
}

/* A thread that finds the lock taken looks for a moment before it sleeps: it is never held for long. */
static void make_lock(pthread_mutex_t *lock)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ADAPTIVE_NP);
    pthread_mutex_init(lock, &attributes);
    pthread_mutexattr_destroy(&attributes);
}

PyVM_Channel *PyVM_ChannelNew(const PyVM_ChannelConfig *given)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    PyVM_ChannelConfig config;
    if (!configure(given, &config, __func__))
        return NULL;
    PyVM_Channel *channel = calloc(1, sizeof *channel);
    if (!channel) {
        pyvm_fail_memory(__func__);
        return NULL;
    }
    pthread_once(&once, prepare);
    atomic_init(&channel->holders, 1);
    atomic_init(&channel->patience, PYVM_WAITER_PATIENCE);
    atomic_init(&channel->sent_on, -1);
    atomic_init(&channel->received_on, -1);
    channel->generation = pyvm_channel_list_generation;
    channel->max_items = config.max_items ? config.max_items : SIZE_MAX;
    channel->max_bytes = config.max_bytes ? config.max_bytes : SIZE_MAX;
    make_lock(&channel->lock);
    pyvm_channel_list_add(channel);
    return channel;
}

PyVM_Channel *PyVM_ChannelFind(unsigned long long id)
{
    return pyvm_channel_list_find(id);
}

/* ---- Holding ----------------------------------------------------------------------------------------------------- */

PyVM_Channel *PyVM_ChannelHold(PyVM_Channel *channel)
{
    if (channel)
        atomic_fetch_add_explicit(&channel->holders, 1, memory_order_relaxed);
    return channel;
}

static void free_channel(PyVM_Channel *channel)
{
    pyvm_channel_list_remove(channel);
    pyvm_ends_free(channel);
    for (PyVM_Parcel *parcel = channel->first, *next; parcel; parcel = next) {
        next = parcel->next;
        PyVM_ParcelFree(parcel);
    }
    pthread_mutex_destroy(&channel->lock);
    free(channel);
}

void PyVM_ChannelFree(PyVM_Channel *channel)
{
    if (channel && !pyvm_channel_is_lost(channel) && atomic_fetch_sub(&channel->holders, 1) == 1)
        free_channel(channel);
}

/* ---- Closing, and looking ---------------------------------------------------------------------------------------- */

int PyVM_ChannelClose(PyVM_Channel *channel)
{
    pyvm_wakes wakes = {.count = 0};
    int code = pyvm_channel_check(channel, __func__);
    if (code != PYVM_OK)
        return code;
    pthread_mutex_lock(&channel->lock);
    pyvm_queue_close(channel, &wakes);
    pthread_mutex_unlock(&channel->lock);
    pyvm_waiter_wake(&wakes);
    return PYVM_OK;
}

unsigned long long PyVM_ChannelId(const PyVM_Channel *channel)
{
    return channel ? channel->id : 0;
}

typedef struct pyvm_look {
    size_t count, bytes;
    bool is_closed;
} pyvm_look;

static pyvm_look look_at(PyVM_Channel *channel)
{
    if (!channel || pyvm_channel_is_lost(channel))
        return (pyvm_look){0, 0, true};
    pthread_mutex_lock(&channel->lock);
    pyvm_look look = {channel->count, channel->bytes, channel->is_closed};
    pthread_mutex_unlock(&channel->lock);
    return look;
}

int PyVM_ChannelIsClosed(PyVM_Channel *channel)
{
    return look_at(channel).is_closed;
}

size_t PyVM_ChannelCount(PyVM_Channel *channel)
{
    return look_at(channel).count;
}

size_t PyVM_ChannelBytes(PyVM_Channel *channel)
{
    return look_at(channel).bytes;
}
