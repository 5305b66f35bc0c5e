/*
 * memory.c: functions of channels that run out of memory say so, and nothing has changed. Sending, receiving and
 * waiting take none.
 */
#include "libpyvm/transfer/parcel.h"

#include "libpyvm/state/vm.h"
#include "support/out_of_memory.h"
#include "support/parcels.h"
#include "support/vm.h"

static void making(void)
{
    memory_lasts(0);
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    CHECK(memory_ran_out() && !channel);
    CHECK_ERROR(PYVM_ERROR_MEMORY, "PyVM_ChannelNew");
}

static void binding(void)
{
    static PyVM vm = {.life = PYVM_LIFE_OPEN};
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    memory_lasts(0);
    int code = PyVM_ChannelBind(channel, &vm, PYVM_CHANNEL_SEND);
    CHECK(memory_ran_out() && code == PYVM_ERROR_MEMORY);
    CHECK_ERROR(PYVM_ERROR_MEMORY, "PyVM_ChannelBind");
    CHECK(PyVM_ChannelUnbind(channel, &vm, PYVM_CHANNEL_SEND) == PYVM_ERROR_ORDER && !PyVM_ChannelIsClosed(channel));
    PyVM_ChannelFree(channel);
}

static void selecting(void)
{
    enum { MANY = 50 };
    PyVM_ChannelCase cases[MANY];
    PyVM_Channel *channel = PyVM_ChannelNew(NULL);
    size_t chosen;
    for (size_t i = 0; i < MANY; i++)
        cases[i] = (PyVM_ChannelCase){channel, PYVM_CHANNEL_RECEIVE, NULL};
    CHECK(send_number(channel, 4, 0) == PYVM_OK);
    memory_lasts(0);
    int many = PyVM_ChannelSelect(cases, MANY, &chosen, -1);
    CHECK(memory_ran_out() && many == PYVM_ERROR_MEMORY && chosen == MANY);
    CHECK_ERROR(PYVM_ERROR_MEMORY, "PyVM_ChannelSelect");
    memory_lasts(0);
    int few = PyVM_ChannelSelect(cases, 3, &chosen, -1);
    CHECK(!memory_ran_out() && few == PYVM_OK && take_number(cases[chosen].parcel) == 4);
    PyVM_ChannelFree(channel);
}

static void sending_and_receiving(void)
{
    PyVM_Channel *channel = bounded_channel(1, 0);
    PyVM_Parcel *parcel = number_parcel(1), *second = number_parcel(2), *received, *nothing;
    memory_lasts(0);
    int sent = PyVM_ChannelSend(channel, parcel, -1), full = PyVM_ChannelSend(channel, second, 1000000),
        got = PyVM_ChannelReceive(channel, &received, -1), empty = PyVM_ChannelReceive(channel, &nothing, 1000000);
    CHECK(!memory_ran_out());
    CHECK(sent == PYVM_OK && full == PYVM_ERROR_TIMEOUT && got == PYVM_OK && empty == PYVM_ERROR_TIMEOUT);
    CHECK(take_number(received) == 1);
    PyVM_ParcelFree(second);
    PyVM_ChannelFree(channel);
}

int main(void)
{
    for (int round = 0; round < 2; round++) {
        making();
        binding();
        selecting();
        sending_and_receiving();
        CHECK(parcels_alive == 0);
    }
    return 0;
}
