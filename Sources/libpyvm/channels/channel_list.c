/*
 * channel_list.c: lists of channels, by their numbers.
 */
#include "libpyvm/channels/channel_list.h"

#include <string.h>

enum { LISTS = 256 };

unsigned pyvm_channel_list_generation;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static PyVM_Channel *lists[LISTS];
static unsigned long long last_id;

static PyVM_Channel **list_of(unsigned long long id)
{
    return &lists[id % LISTS];
}

void pyvm_channel_list_add(PyVM_Channel *channel)
{
    pthread_mutex_lock(&lock);
    channel->id = ++last_id;
    channel->next = *list_of(channel->id);
    *list_of(channel->id) = channel;
    pthread_mutex_unlock(&lock);
}

void pyvm_channel_list_remove(PyVM_Channel *channel)
{
    pthread_mutex_lock(&lock);
    PyVM_Channel **link = list_of(channel->id);
    while (*link != channel)
        link = &(*link)->next;
    *link = channel->next;
    pthread_mutex_unlock(&lock);
}

/* One without holders is about to be removed, and stays so. */
static bool hold(PyVM_Channel *channel)
{
    size_t holders = atomic_load(&channel->holders);
    while (holders > 0)
        if (atomic_compare_exchange_weak(&channel->holders, &holders, holders + 1))
            return true;
    return false;
}

PyVM_Channel *pyvm_channel_list_find(unsigned long long id)
{
    pthread_mutex_lock(&lock);
    PyVM_Channel *channel = *list_of(id);
    while (channel && channel->id != id)
        channel = channel->next;
    if (channel && !hold(channel))
        channel = NULL;
    pthread_mutex_unlock(&lock);
    return channel;
}

void pyvm_channel_list_each(void (*visit)(PyVM_Channel *channel, void *context), void *context)
{
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < LISTS; i++)
        for (PyVM_Channel *channel = lists[i]; channel; channel = channel->next)
            visit(channel, context);
    pthread_mutex_unlock(&lock);
}

void pyvm_channel_list_in_child(void)
{
    pyvm_channel_list_generation++;
    pthread_mutex_init(&lock, NULL);
    memset(lists, 0, sizeof lists);
}
