/*
 * channel_list.h: all channels of the process.
 */
#ifndef PYVM_CHANNELS_CHANNEL_LIST_H
#define PYVM_CHANNELS_CHANNEL_LIST_H

#include "libpyvm/channels/channel.h"

/* How often this process has been made by fork: a channel of an earlier generation is a parent's. */
extern unsigned pyvm_channel_list_generation __attribute__((visibility("hidden")));

/* Adds a channel, and gives it its number. */
void pyvm_channel_list_add(PyVM_Channel *channel);
/* Removes a channel without holders. Nobody looks at it any more when this returns. */
void pyvm_channel_list_remove(PyVM_Channel *channel);

/* The channel of this number, with one holder more; or NULL. */
PyVM_Channel *pyvm_channel_list_find(unsigned long long id);

/* Calls `visit` for each channel, with no channel's lock held; it may not add or remove one. */
void pyvm_channel_list_each(void (*visit)(PyVM_Channel *channel, void *context), void *context);

/* In a child of fork: there are none. */
void pyvm_channel_list_in_child(void);

#endif
