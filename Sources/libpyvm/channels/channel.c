/*
 * channel.c: whether a channel can be used.
 */
#include "libpyvm/channels/channel.h"

#include "libpyvm/channels/channel_list.h"
#include "libpyvm/threads/fail.h"

bool pyvm_channel_is_lost(const PyVM_Channel *channel)
{
    return channel->generation != pyvm_channel_list_generation;
}

int pyvm_channel_check(const PyVM_Channel *channel, const char *function)
{
    if (!channel)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the channel is NULL");
    if (pyvm_channel_is_lost(channel))
        return pyvm_fail(
            PYVM_ERROR_UNSUPPORTED, function,
            "channel %llu is the parent's: this process is a child of fork, and nobody is at the other end "
            "of the channel here",
            channel->id);
    return PYVM_OK;
}
