/*
 * queue.c: what a channel promises to one thread: order, bounds, time limits, batches, closing, and that nothing is
 * lost or kept.
 */
#include "libpyvm/transfer/parcel.h"

#include <limits.h>
#include <time.h>

#include "support/parcels.h"
#include "support/vm.h"

static long long now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void in_order(void)
{
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    REQUIRE(channel);
    for (long i = 0; i < 1000; i++)
        CHECK(send_number(channel, i, 0) == PYVM_OK);
    CHECK(PyVM_ChannelCount(channel) == 1000 && PyVM_ChannelBytes(channel) == 1000 * sizeof(long));
    for (long i = 0; i < 1000; i++)
        CHECK(receive_number(channel, 0) == i);
    CHECK(PyVM_ChannelCount(channel) == 0 && PyVM_ChannelBytes(channel) == 0);
    PyVM_ChannelFree(channel);
}

static void identity(void)
{
    PyVM_Channel *first = PyVM_ChannelNew(NULL), *second = PyVM_ChannelNew(NULL);
    unsigned long long id = PyVM_ChannelId(first);
    CHECK(id > 0 && PyVM_ChannelId(second) > id);
    CHECK(PyVM_ChannelFind(id) == first); /* two holders now */
    CHECK(PyVM_ChannelHold(first) == first);
    PyVM_ChannelFree(first);
    PyVM_ChannelFree(first);
    CHECK(PyVM_ChannelFind(id) == first);
    PyVM_ChannelFree(first);
    CHECK(send_number(first, 7, 0) == PYVM_OK && receive_number(first, 0) == 7);
    PyVM_ChannelFree(first);
    CHECK(!PyVM_ChannelFind(id) && !PyVM_ChannelFind(0) && !PyVM_ChannelFind(ULLONG_MAX));
    PyVM_Channel *third = PyVM_ChannelNew(NULL);
    CHECK(PyVM_ChannelId(third) > PyVM_ChannelId(second)); /* not the freed one's */
    PyVM_ChannelFree(second);
    PyVM_ChannelFree(third);
}

/* ---- Bounds ------------------------------------------------------------------------------------------------------ */

static void items_are_bounded(void)
{
    PyVM_Channel *channel = bounded_channel(2, 0);
    CHECK(send_number(channel, 1, 0) == PYVM_OK && send_number(channel, 2, -1) == PYVM_OK);
    CHECK(send_number(channel, 3, 0) == PYVM_ERROR_TIMEOUT);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_ChannelSend");
    CHECK(receive_number(channel, 0) == 1);
    CHECK(send_number(channel, 3, 0) == PYVM_OK && send_number(channel, 4, 0) == PYVM_ERROR_TIMEOUT);
    CHECK(receive_number(channel, 0) == 2 && receive_number(channel, 0) == 3);
    PyVM_ChannelFree(channel);
}

static int send_sized(PyVM_Channel *channel, size_t size)
{
    PyVM_Parcel *parcel = sized_parcel((long)size, size);
    int code = PyVM_ChannelSend(channel, parcel, 0);
    if (code != PYVM_OK)
        PyVM_ParcelFree(parcel);
    return code;
}

static void bytes_are_bounded(void)
{
    PyVM_Channel *channel = bounded_channel(0, 1000);
    CHECK(send_sized(channel, 600) == PYVM_OK && send_sized(channel, 401) == PYVM_ERROR_TIMEOUT);
    CHECK(send_sized(channel, 400) == PYVM_OK && PyVM_ChannelBytes(channel) == 1000);
    CHECK(send_sized(channel, 8) == PYVM_ERROR_TIMEOUT);
    CHECK(receive_number(channel, 0) == 600 && PyVM_ChannelBytes(channel) == 400);
    CHECK(receive_number(channel, 0) == 400);
    CHECK(send_sized(channel, 5000) == PYVM_OK && PyVM_ChannelBytes(channel) == 5000); /* it was empty */
    CHECK(send_sized(channel, 8) == PYVM_ERROR_TIMEOUT);
    CHECK(receive_number(channel, 0) == 5000);
    PyVM_ChannelFree(channel);
}

/* ---- Time limits ------------------------------------------------------------------------------------------------- */

/* The time that it takes to find a channel empty or full, in nanoseconds. */
static long long waited(PyVM_Channel *channel, bool sends, long long timeout_ns)
{
    long long begin = now_ns();
    if (sends)
        CHECK(send_number(channel, 1, timeout_ns) == PYVM_ERROR_TIMEOUT);
    else
        CHECK(receive_number(channel, timeout_ns) == -1);
    return now_ns() - begin;
}

static void time_limits(void)
{
    static const long long limits[] = {1, 1000, 500000, 1500000, 20000000};
    PyVM_Channel *empty = PyVM_ChannelNew(NULL), *full = bounded_channel(1, 0);
    CHECK(send_number(full, 1, 0) == PYVM_OK);
    for (size_t i = 0; i < COUNT(limits); i++) {
        CHECK(waited(empty, false, limits[i]) >= limits[i]);
        CHECK(waited(full, true, limits[i]) >= limits[i]);
        CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_ChannelSend");
    }
    long long shortest = LLONG_MAX;
    for (int i = 0; i < 20; i++) {
        long long time = waited(empty, false, 500000);
        shortest = time < shortest ? time : shortest;
    }
    CHECK(shortest < 5000000); /* half a millisecond, not some */
    PyVM_ChannelCase cases[] = {{empty, PYVM_CHANNEL_RECEIVE, NULL}, {full, PYVM_CHANNEL_SEND, number_parcel(2)}};
    size_t chosen;
    long long begin = now_ns();
    CHECK(PyVM_ChannelSelect(cases, 2, &chosen, 500000) == PYVM_ERROR_TIMEOUT && chosen == 2);
    CHECK(now_ns() - begin >= 500000);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_ChannelSelect");
    PyVM_ParcelFree(cases[1].parcel);
    PyVM_ChannelFree(empty);
    PyVM_ChannelFree(full);
}

/* ---- Closing ----------------------------------------------------------------------------------------------------- */

static void what_is_left_can_be_received(void)
{
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    PyVM_Parcel *parcel;
    CHECK(!PyVM_ChannelIsClosed(channel));
    CHECK(send_number(channel, 1, 0) == PYVM_OK && send_number(channel, 2, 0) == PYVM_OK);
    CHECK(PyVM_ChannelClose(channel) == PYVM_OK && PyVM_ChannelClose(channel) == PYVM_OK);
    CHECK(PyVM_ChannelIsClosed(channel) && PyVM_ChannelCount(channel) == 2);
    CHECK(send_number(channel, 3, -1) == PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_ChannelSend");
    CHECK(receive_number(channel, -1) == 1 && receive_number(channel, -1) == 2);
    CHECK(PyVM_ChannelReceive(channel, &parcel, -1) == PYVM_ERROR_CLOSED && !parcel);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_ChannelReceive");
    PyVM_ChannelFree(channel);
}

static void what_is_left_is_freed(void)
{
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    long before = parcels_alive;
    for (long i = 0; i < 100; i++)
        CHECK(send_number(channel, i, 0) == PYVM_OK);
    CHECK(parcels_alive == before + 100);
    PyVM_ChannelFree(channel);
    CHECK(parcels_alive == before);
}

/* ---- Batches ----------------------------------------------------------------------------------------------------- */

static void batches(void)
{
    PyVM_Parcel *parcels[10];
    size_t count;
    PyVM_Channel *channel = bounded_channel(6, 0);
    for (long i = 0; i < 10; i++)
        parcels[i] = number_parcel(i);
    CHECK(PyVM_ChannelSendMany(channel, parcels, 10, &count, 0) == PYVM_ERROR_TIMEOUT && count == 6);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_ChannelSendMany");
    CHECK(PyVM_ChannelSendMany(channel, parcels + 6, 4, &count, 1000000) == PYVM_ERROR_TIMEOUT && count == 0);
    PyVM_Parcel *received[10];
    CHECK(PyVM_ChannelReceiveMany(channel, received, 4, &count, 0) == PYVM_OK && count == 4);
    for (long i = 0; i < 4; i++)
        CHECK(take_number(received[i]) == i);
    CHECK(PyVM_ChannelSendMany(channel, parcels + 6, 4, NULL, 0) == PYVM_OK);
    CHECK(PyVM_ChannelSendMany(channel, NULL, 0, &count, 0) == PYVM_OK && count == 0);
    CHECK(PyVM_ChannelReceiveMany(channel, received, 10, &count, -1) == PYVM_OK && count == 6); /* what there is */
    for (long i = 0; i < 6; i++)
        CHECK(take_number(received[i]) == i + 4);
    CHECK(PyVM_ChannelReceiveMany(channel, received, 10, &count, 1000) == PYVM_ERROR_TIMEOUT && count == 0);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_ChannelReceiveMany");
    PyVM_ChannelClose(channel);
    CHECK(PyVM_ChannelReceiveMany(channel, received, 10, &count, -1) == PYVM_ERROR_CLOSED && count == 0);
    PyVM_ChannelFree(channel);
}

/* ---- Select ------------------------------------------------------------------------------------------------------ */

enum { CASES = 4, TURNS = 4000 };

/* Three of the four are ready, not the second; and more cases than have room on the stack are as fair. */
static void fair_among_ready(size_t count)
{
    PyVM_ChannelCase cases[40];
    int taken[40] = {0};
    size_t chosen;
    for (size_t i = 0; i < count; i++) {
        cases[i] = (PyVM_ChannelCase){PyVM_ChannelNew(NULL), PYVM_CHANNEL_RECEIVE, NULL};
        for (long turn = 0; i % CASES != 1 && turn < TURNS; turn++)
            send_number(cases[i].channel, turn, 0);
    }
    for (int turn = 0; turn < TURNS; turn++) {
        REQUIRE(PyVM_ChannelSelect(cases, count, &chosen, -1) == PYVM_OK && chosen < count);
        CHECK(take_number(cases[chosen].parcel) == taken[chosen]++);
    }
    for (size_t i = 0; i < count; i++) {
        int fair = i % CASES == 1 ? 0 : TURNS * CASES / (int)(count * (CASES - 1));
        if (taken[i] < fair * 2 / 3 || taken[i] > fair * 3 / 2)
            check_failed(__FILE__, __LINE__, "case %zu of %zu was taken %d times, not about %d", i, count, taken[i],
                         fair);
        PyVM_ChannelFree(cases[i].channel);
    }
}

static void select_does_one(void)
{
    size_t chosen = 9;
    PyVM_Channel *in = PyVM_ChannelNew(NULL), *out = bounded_channel(1, 0), *closed = PyVM_ChannelNew(NULL);
    PyVM_ChannelCase cases[] = {{NULL, PYVM_CHANNEL_RECEIVE, NULL},
                                {in, PYVM_CHANNEL_RECEIVE, NULL},
                                {out, PYVM_CHANNEL_SEND, number_parcel(5)}};
    CHECK(PyVM_ChannelSelect(cases, 3, &chosen, -1) == PYVM_OK && chosen == 2);
    CHECK(PyVM_ChannelCount(out) == 1);
    cases[2].parcel = number_parcel(6);
    CHECK(PyVM_ChannelSelect(cases, 3, &chosen, 0) == PYVM_ERROR_TIMEOUT && chosen == 3);
    CHECK(send_number(in, 8, 0) == PYVM_OK);
    CHECK(PyVM_ChannelSelect(cases, 3, &chosen, -1) == PYVM_OK && chosen == 1 && take_number(cases[1].parcel) == 8);

    /* A channel that is closed answers when it is empty, too. */
    CHECK(send_number(closed, 9, 0) == PYVM_OK);
    PyVM_ChannelClose(closed);
    cases[0].channel = closed;
    CHECK(PyVM_ChannelSelect(cases, 3, &chosen, -1) == PYVM_OK && chosen == 0 && take_number(cases[0].parcel) == 9);
    CHECK(PyVM_ChannelSelect(cases, 3, &chosen, -1) == PYVM_ERROR_CLOSED && chosen == 0 && !cases[0].parcel);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_ChannelSelect");
    cases[0].channel = NULL;
    PyVM_ChannelClose(out);
    CHECK(PyVM_ChannelSelect(cases, 3, &chosen, -1) == PYVM_ERROR_CLOSED && chosen == 2);
    PyVM_ParcelFree(cases[2].parcel);
    PyVM_ChannelFree(in);
    PyVM_ChannelFree(out);
    PyVM_ChannelFree(closed);
}

/* A thread does not take from its own hand: with nothing in the channel both its cases have to wait. */
static void both_ends_of_one_channel(void)
{
    size_t chosen;
    PyVM_Channel *channel = bounded_channel(1, 0);
    PyVM_ChannelCase cases[] = {{channel, PYVM_CHANNEL_RECEIVE, NULL}, {channel, PYVM_CHANNEL_SEND, number_parcel(3)}};
    CHECK(PyVM_ChannelSelect(cases, 2, &chosen, -1) == PYVM_OK && chosen == 1);
    cases[1].parcel = number_parcel(4);
    CHECK(PyVM_ChannelSelect(cases, 2, &chosen, -1) == PYVM_OK && chosen == 0 && take_number(cases[0].parcel) == 3);
    PyVM_ChannelCase twice[] = {{channel, PYVM_CHANNEL_RECEIVE, NULL}, {channel, PYVM_CHANNEL_RECEIVE, NULL}};
    CHECK(PyVM_ChannelSelect(twice, 2, &chosen, 100000) == PYVM_ERROR_TIMEOUT);
    CHECK(send_number(channel, 5, 0) == PYVM_OK);
    CHECK(PyVM_ChannelSelect(twice, 2, &chosen, -1) == PYVM_OK && take_number(twice[chosen].parcel) == 5);
    PyVM_ParcelFree(cases[1].parcel);
    PyVM_ChannelFree(channel);
}

/* ---- Bad input --------------------------------------------------------------------------------------------------- */

static void bad_configurations(void)
{
    struct {
        PyVM_ChannelConfig known;
        size_t later;
    } newer = {{sizeof newer, 1, 0}, 0};
    PyVM_ChannelConfig config = {3, 0, 0};
    CHECK(!PyVM_ChannelNew(&config));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelNew");
    PyVM_Channel *channel = PyVM_ChannelNew(&newer.known);
    CHECK(channel && send_number(channel, 1, 0) == PYVM_OK && send_number(channel, 1, 0) == PYVM_ERROR_TIMEOUT);
    PyVM_ChannelFree(channel);
    newer.later = 1;
    CHECK(!PyVM_ChannelNew(&newer.known));
    CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_ChannelNew");
}

static void nothing_given(void)
{
    PyVM_Parcel *parcel = number_parcel(1), *received = parcel;
    size_t count = 9;
    CHECK(!PyVM_ChannelHold(NULL) && PyVM_ChannelId(NULL) == 0 && PyVM_ChannelIsClosed(NULL));
    CHECK(PyVM_ChannelCount(NULL) == 0 && PyVM_ChannelBytes(NULL) == 0);
    PyVM_ChannelFree(NULL);
    CHECK(PyVM_ChannelClose(NULL) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelClose");
    CHECK(PyVM_ChannelSend(NULL, parcel, 0) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelSend");
    CHECK(PyVM_ChannelReceive(NULL, &received, 0) == PYVM_ERROR_ARGUMENT && !received);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelReceive");
    CHECK(PyVM_ChannelReceiveMany(NULL, &received, 1, &count, 0) == PYVM_ERROR_ARGUMENT && count == 0);
    CHECK(PyVM_ChannelBind(NULL, NULL, PYVM_CHANNEL_SEND) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ChannelSelect(NULL, 0, &count, 0) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelSelect");
    PyVM_ParcelFree(parcel);
}

static void bad_arguments(void)
{
    PyVM_Parcel *parcels[2] = {number_parcel(1), NULL};
    size_t count = 9;
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    CHECK(PyVM_ChannelSend(channel, NULL, 0) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ChannelSendMany(channel, parcels, 2, &count, 0) == PYVM_ERROR_ARGUMENT && count == 0);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelSendMany");
    CHECK(PyVM_ChannelSendMany(channel, NULL, 2, &count, 0) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ChannelReceive(channel, NULL, 0) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ChannelReceiveMany(channel, parcels, 0, &count, -1) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ChannelReceiveMany(channel, parcels, 1, NULL, -1) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelReceiveMany");
    CHECK(PyVM_ChannelCount(channel) == 0);
    PyVM_ChannelCase cases[] = {{channel, (PyVM_ChannelEnd)3, NULL}, {channel, PYVM_CHANNEL_SEND, NULL}, {0}};
    CHECK(PyVM_ChannelSelect(cases, 1, &count, -1) == PYVM_ERROR_ARGUMENT && count == 1);
    CHECK(PyVM_ChannelSelect(cases + 1, 1, &count, -1) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ChannelSelect(cases + 2, 1, &count, -1) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelSelect");
    CHECK(PyVM_ChannelBind(channel, NULL, PYVM_CHANNEL_SEND) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_ChannelBind");
    PyVM_ParcelFree(parcels[0]);
    PyVM_ChannelFree(channel);
}

/* ---- The error handler ------------------------------------------------------------------------------------------- */

static void count_failure(const PyVM_Error *error, void *data)
{
    (void)error;
    ++*(int *)data;
}

static void answers_are_no_failures(void)
{
    int failures = 0;
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    PyVM_SetErrorHandler(count_failure, &failures);
    CHECK(receive_number(channel, 0) == -1);
    PyVM_ChannelClose(channel);
    CHECK(receive_number(channel, 0) == -1);
    CHECK(failures == 0);
    CHECK(PyVM_ChannelReceive(channel, NULL, 0) == PYVM_ERROR_ARGUMENT);
    CHECK(failures == 1);
    PyVM_SetErrorHandler(NULL, NULL);
    PyVM_ClearLastError();
    PyVM_ChannelFree(channel);
}

int main(void)
{
    for (int round = 0; round < 2; round++) {
        in_order();
        identity();
        items_are_bounded();
        bytes_are_bounded();
        time_limits();
        what_is_left_can_be_received();
        what_is_left_is_freed();
        batches();
        fair_among_ready(CASES);
        fair_among_ready(40);
        select_does_one();
        both_ends_of_one_channel();
        bad_configurations();
        nothing_given();
        bad_arguments();
        answers_are_no_failures();
        CHECK(parcels_alive == 0);
    }
    return 0;
}
