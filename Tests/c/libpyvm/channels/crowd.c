/*
 * crowd.c: many threads on both ends of a channel: each parcel arrives once, a sender's in the order in which they were
 * sent, and whoever waits is woken.
 */
#include "libpyvm/channels/queue.h"

#include <pthread.h>

#include "support/parcels.h"
#include "support/time.h"
#include "support/vm.h"

enum { SENDERS = 6, RECEIVERS = 5, EACH = 4000, CHANNELS = 3 };

static PyVM_Channel *channel;

static pthread_t start(void *(*work)(void *), void *argument)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, work, argument) == 0);
    return thread;
}

static void start_all(pthread_t *threads, size_t count, void *(*work)(void *))
{
    for (size_t i = 0; i < count; i++)
        threads[i] = start(work, (void *)i);
}

static void join_all(const pthread_t *threads, size_t count)
{
    for (size_t i = 0; i < count; i++)
        pthread_join(threads[i], NULL);
}

/* Until so many wait in the line of senders or of receivers. */
static void let_line_up(const pyvm_line *line, int count)
{
    int found = -1;
    while (found != count) {
        found = 0;
        pthread_mutex_lock(&channel->lock);
        for (const pyvm_offer *offer = line->first; offer; offer = offer->next)
            found++;
        pthread_mutex_unlock(&channel->lock);
        if (found != count)
            sleep_ms(1);
    }
}

/* ---- Each once, in order ----------------------------------------------------------------------------------------- */

static atomic_int seen[SENDERS * EACH];

typedef struct received {
    long last[SENDERS]; /* of each sender's numbers */
    bool in_order;
} received;

static void note(received *received, long number)
{
    REQUIRE(number >= 0 && number < SENDERS * EACH);
    atomic_fetch_add(&seen[number], 1);
    long sender = number / EACH;
    if (number < received->last[sender])
        received->in_order = false;
    received->last[sender] = number;
}

/* The odd ones in batches. */
static void *send_some(void *argument)
{
    long number = (long)(size_t)argument * EACH, end = number + EACH;
    PyVM_Parcel *batch[8];
    size_t sent;
    while (number < end) {
        if ((size_t)argument % 2 == 0) {
            CHECK(send_number(channel, number++, -1) == PYVM_OK);
            continue;
        }
        for (size_t i = 0; i < COUNT(batch); i++)
            batch[i] = number_parcel(number++);
        CHECK(PyVM_ChannelSendMany(channel, batch, COUNT(batch), &sent, -1) == PYVM_OK && sent == COUNT(batch));
    }
    return NULL;
}

static void *receive_some(void *argument)
{
    received received = {.in_order = true};
    PyVM_Parcel *batch[8];
    size_t count;
    while (PyVM_ChannelReceiveMany(channel, batch, (size_t)argument % 2 ? COUNT(batch) : 1, &count, -1) == PYVM_OK)
        for (size_t i = 0; i < count; i++)
            note(&received, take_number(batch[i]));
    CHECK(PyVM_LastError()->code == PYVM_ERROR_CLOSED);
    CHECK(received.in_order);
    return NULL;
}

static void check_all_seen(void)
{
    for (int i = 0; i < SENDERS * EACH; i++) {
        if (seen[i] != 1)
            check_failed(__FILE__, __LINE__, "parcel %d arrived %d times", i, seen[i]);
        seen[i] = 0;
    }
    CHECK(parcels_alive == 0);
}

static void each_once(PyVM_Channel *made)
{
    pthread_t senders[SENDERS], receivers[RECEIVERS];
    channel = made;
    start_all(receivers, RECEIVERS, receive_some);
    start_all(senders, SENDERS, send_some);
    join_all(senders, SENDERS);
    PyVM_ChannelClose(channel);
    join_all(receivers, RECEIVERS);
    PyVM_ChannelFree(channel);
    check_all_seen();
}

/* ---- Select on both sides ---------------------------------------------------------------------------------------- */

static PyVM_Channel *several[CHANNELS];

static void *send_to_any(void *argument)
{
    PyVM_ChannelCase cases[CHANNELS];
    for (long number = (long)(size_t)argument * EACH, end = number + EACH; number < end; number++) {
        PyVM_Parcel *parcel = number_parcel(number);
        size_t chosen;
        for (size_t i = 0; i < CHANNELS; i++)
            cases[i] = (PyVM_ChannelCase){several[i], PYVM_CHANNEL_SEND, parcel};
        CHECK(PyVM_ChannelSelect(cases, CHANNELS, &chosen, -1) == PYVM_OK && chosen < CHANNELS);
    }
    return NULL;
}

/* With short time limits now and then, so that waiters leave while others claim them. */
static void *receive_from_any(void *unused)
{
    PyVM_ChannelCase cases[CHANNELS];
    size_t chosen, open = CHANNELS;
    for (size_t i = 0; i < CHANNELS; i++)
        cases[i] = (PyVM_ChannelCase){several[i], PYVM_CHANNEL_RECEIVE, NULL};
    for (long turn = 0; open > 0; turn++) {
        int code = PyVM_ChannelSelect(cases, CHANNELS, &chosen, turn % 3 ? 20000 : -1);
        if (code == PYVM_ERROR_CLOSED) {
            cases[chosen].channel = NULL;
            open--;
        } else if (code == PYVM_OK) {
            atomic_fetch_add(&seen[take_number(cases[chosen].parcel)], 1);
        } else {
            CHECK(code == PYVM_ERROR_TIMEOUT && chosen == CHANNELS);
        }
    }
    return unused;
}

static void select_on_both_sides(void)
{
    pthread_t senders[SENDERS], receivers[RECEIVERS];
    for (size_t i = 0; i < CHANNELS; i++)
        several[i] = bounded_channel(1 + i, 0);
    start_all(senders, SENDERS, send_to_any);
    start_all(receivers, RECEIVERS, receive_from_any);
    join_all(senders, SENDERS);
    for (size_t i = 0; i < CHANNELS; i++)
        PyVM_ChannelClose(several[i]);
    join_all(receivers, RECEIVERS);
    for (size_t i = 0; i < CHANNELS; i++)
        PyVM_ChannelFree(several[i]);
    check_all_seen();
}

/* ---- One is woken, all are woken --------------------------------------------------------------------------------- */

static atomic_int woken, closed;

static void *receive_one(void *unused)
{
    PyVM_Parcel *parcel;
    int code = PyVM_ChannelReceive(channel, &parcel, -1);
    atomic_fetch_add(code == PYVM_OK ? &woken : &closed, 1);
    CHECK(code == PYVM_OK || code == PYVM_ERROR_CLOSED);
    PyVM_ParcelFree(parcel);
    return unused;
}

static void *send_one(void *unused)
{
    int code = send_number(channel, 1, -1);
    atomic_fetch_add(code == PYVM_OK ? &woken : &closed, 1);
    CHECK(code == PYVM_OK || code == PYVM_ERROR_CLOSED);
    return unused;
}

static void expect(int now_woken, int now_closed)
{
    for (int ms = 0; ms < 5000 && (woken != now_woken || closed != now_closed); ms++)
        sleep_ms(1);
    sleep_ms(5);
    CHECK(woken == now_woken && closed == now_closed);
}

static void one_receiver_for_each_parcel(void)
{
    pthread_t threads[4];
    woken = closed = 0;
    channel = PyVM_ChannelNew(NULL);
    start_all(threads, 4, receive_one);
    let_line_up(&channel->receivers, 4);
    send_number(channel, 1, 0);
    expect(1, 0);
    send_number(channel, 2, 0);
    expect(2, 0);
    PyVM_ChannelClose(channel);
    expect(2, 2);
    join_all(threads, 4);
    PyVM_ChannelFree(channel);
}

static void one_sender_for_each_room(void)
{
    pthread_t threads[4];
    woken = closed = 0;
    channel = bounded_channel(1, 0);
    send_number(channel, 0, 0);
    start_all(threads, 4, send_one);
    let_line_up(&channel->senders, 4);
    CHECK(receive_number(channel, 0) == 0 && PyVM_ChannelCount(channel) == 1);
    expect(1, 0);
    CHECK(receive_number(channel, 0) == 1);
    expect(2, 0);
    PyVM_ChannelClose(channel);
    expect(2, 2);
    CHECK(receive_number(channel, 0) == 1 && receive_number(channel, 0) == -1);
    join_all(threads, 4);
    PyVM_ChannelFree(channel);
}

/* ---- A large parcel, and a small one behind it ------------------------------------------------------------------- */

static void *send_large(void *unused)
{
    PyVM_Parcel *parcel = sized_parcel(1, 90);
    CHECK(PyVM_ChannelSend(channel, parcel, 500000000) == PYVM_ERROR_TIMEOUT);
    PyVM_ParcelFree(parcel);
    return unused;
}

/* The small one would have room, and waits its turn; when the large one gives up, its turn has come. */
static void small_behind_large(void)
{
    channel = bounded_channel(0, 100);
    CHECK(PyVM_ChannelSend(channel, sized_parcel(0, 50), 0) == PYVM_OK);
    pthread_t large = start(send_large, NULL);
    let_line_up(&channel->senders, 1);
    CHECK(send_number(channel, 2, 0) == PYVM_ERROR_TIMEOUT);
    CHECK(send_number(channel, 2, 5000000000) == PYVM_OK);
    pthread_join(large, NULL);
    CHECK(receive_number(channel, 0) == 0 && receive_number(channel, 0) == 2);
    PyVM_ChannelFree(channel);
}

int main(void)
{
    for (int round = 0; round < 2; round++) {
        each_once(PyVM_ChannelNew(NULL));
        each_once(bounded_channel(1, 0));
        each_once(bounded_channel(7, 0));
        each_once(bounded_channel(0, 40));
        select_on_both_sides();
        one_receiver_for_each_parcel();
        one_sender_for_each_room();
        small_behind_large();
        CHECK(parcels_alive == 0);
    }
    return 0;
}
