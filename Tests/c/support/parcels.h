/*
 * parcels.h: parcels that carry a number, for tests of channels: what is in a parcel is of no concern to a
 * channel. They are linked with libpyvm's objects.
 */
#ifndef PYVM_TESTS_PARCELS_H
#define PYVM_TESTS_PARCELS_H

#include <stdlib.h>
#include <string.h>

#include "libpyvm/transfer/parcel.h"
#include "pyvm/pyvm.h"
#include "support/check.h"

/* How many parcels with a number there are. */
static atomic_long parcels_alive;

static inline void free_number(pyvm_block *block)
{
    free(block);
    atomic_fetch_sub(&parcels_alive, 1);
}

/* A parcel of this size (PyVM_ParcelSize). Its block's end tells that it was freed. */
static inline PyVM_Parcel *sized_parcel(long number, size_t size)
{
    PyVM_Parcel *parcel = pyvm_parcel_new();
    pyvm_block *block = calloc(1, sizeof *block);
    pyvm_block **blocks = malloc(sizeof *blocks);
    REQUIRE(parcel && block && blocks && size >= sizeof number);
    *block = (pyvm_block){.holders = 1, .free = free_number};
    blocks[0] = block;
    parcel->size = sizeof number;
    memcpy(parcel->bytes, &number, sizeof number);
    parcel->blocks = blocks;
    parcel->block_count = parcel->block_room = 1;
    parcel->weight = size - sizeof number;
    atomic_fetch_add(&parcels_alive, 1);
    return parcel;
}

static inline PyVM_Parcel *number_parcel(long number)
{
    return sized_parcel(number, sizeof number);
}

/* The number in a parcel, which is freed; -1: there is none. */
static inline long take_number(PyVM_Parcel *parcel)
{
    long number = -1;
    if (parcel)
        memcpy(&number, parcel->bytes, sizeof number);
    PyVM_ParcelFree(parcel);
    return number;
}

/* Sends a number; frees the parcel if that fails. */
static inline int send_number(PyVM_Channel *channel, long number, long long timeout_ns)
{
    PyVM_Parcel *parcel = number_parcel(number);
    int code = PyVM_ChannelSend(channel, parcel, timeout_ns);
    if (code != PYVM_OK)
        PyVM_ParcelFree(parcel);
    return code;
}

/* Receives a number; -1: something else than PYVM_OK. */
static inline long receive_number(PyVM_Channel *channel, long long timeout_ns)
{
    PyVM_Parcel *parcel;
    PyVM_ChannelReceive(channel, &parcel, timeout_ns);
    return take_number(parcel);
}

static inline PyVM_Channel *bounded_channel(size_t max_items, size_t max_bytes)
{
    PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT;
    config.max_items = max_items;
    config.max_bytes = max_bytes;
    PyVM_Channel *channel = PyVM_ChannelNew(&config);
    REQUIRE(channel);
    return channel;
}

#endif
