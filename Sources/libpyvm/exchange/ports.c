/*
 * ports.c: channels as Python code has them. A thread that Python has made is inside its VM for PyVM, too, while it
 * waits in a channel: each function is a callback.
 */
#include "libpyvm/exchange/ports.h"

#include <stdlib.h>

#include "libpyvm/channels/objects.h"
#include "libpyvm/exchange/packed.h"
#include "libpyvm/threads/fail.h"
#include "pyvm/vm.h"
#include "pyvm/vm/transfer.h"

/* ---- Channels ------------------------------------------------------------------------------------------------ */

static PyVM_Channel *of(const pyvm_block *block)
{
    return block->memory;
}

static void free_block(pyvm_block *block)
{
    PyVM_ChannelFree(of(block));
    free(block);
}

pyvm_block *pyvm_ports_block(PyVM_Channel *channel)
{
    pyvm_block *block = malloc(sizeof *block);
    if (block)
        *block = (pyvm_block){.holders = 1, .free = free_block, .memory = PyVM_ChannelHold(channel)};
    else
        pyvm_fail_memory("PyVM_ChannelObject");
    return block;
}

pyvm_block *pyvm_ports_new(size_t max_items, size_t max_bytes)
{
    PyVM_ChannelConfig config = PYVM_CHANNEL_CONFIG_INIT;
    config.max_items = max_items;
    config.max_bytes = max_bytes;
    PyVM_Channel *channel = PyVM_ChannelNew(&config);
    pyvm_block *block = channel ? pyvm_ports_block(channel) : NULL;
    PyVM_ChannelFree(channel);
    return block;
}

pyvm_channel_look pyvm_ports_look(const pyvm_block *channel)
{
    PyVM_Channel *its = of(channel);
    return (pyvm_channel_look){PyVM_ChannelId(its), PyVM_ChannelCount(its), PyVM_ChannelBytes(its),
                               PyVM_ChannelIsClosed(its)};
}

int pyvm_ports_close(const pyvm_block *channel)
{
    return PyVM_ChannelClose(of(channel));
}

int pyvm_ports_bind(const pyvm_block *channel, bool sends, bool receives)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyVM_EndCallback(&frame);
    int ends = (sends ? PYVM_CHANNEL_SEND : 0) | (receives ? PYVM_CHANNEL_RECEIVE : 0);
    return vm ? PyVM_ChannelBind(of(channel), vm, ends) : PYVM_ERROR_ORDER;
}

/* ---- One ----------------------------------------------------------------------------------------------------- */

int pyvm_ports_send(const pyvm_block *channel, PyObject *object, long long timeout_ns)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    int code = vm ? PyVM_ChannelPut(vm, of(channel), object, timeout_ns) : PYVM_ERROR_ORDER;
    PyVM_EndCallback(&frame);
    return code;
}

int pyvm_ports_receive(const pyvm_block *channel, PyObject **object, pyvm_block **left, long long timeout_ns)
{
    PyVM_Callback frame;
    PyVM_Parcel *parcel = NULL;
    PyVM *vm = PyVM_BeginCallback(&frame);
    int code = vm ? pyvm_objects_get(vm, of(channel), object, &parcel, timeout_ns, "PyVM_ChannelGet")
                  : PYVM_ERROR_ORDER;
    PyVM_EndCallback(&frame);
    *left = parcel ? pyvm_packed_block(parcel) : NULL;
    return code;
}

/* ---- What is to be sent -------------------------------------------------------------------------------------- */

/* What is moved is emptied when its message is in the channel. */
typedef struct outgoing {
    PyVM_Parcel *parcel;
    PyObject *moved; /* see PyVM_ParcelPrepare */
} outgoing;

static bool prepare(PyVM *vm, PyObject *object, outgoing *made)
{
    made->parcel = PyVM_ParcelPrepare(vm, object, PYVM_MODE_COPY, &made->moved);
    return made->parcel;
}

static void settle(PyVM *vm, outgoing *made, bool is_sent)
{
    if (!is_sent)
        PyVM_ParcelFree(made->parcel);
    PyVM_ParcelSettle(vm, made->moved, is_sent);
}

/* ---- Many ---------------------------------------------------------------------------------------------------- */

static int send_all(PyVM *vm, PyVM_Channel *channel, PyObject *const *objects, size_t count, size_t *sent,
                    long long timeout_ns)
{
    size_t packed = 0;
    outgoing *all = calloc(count ? count : 1, sizeof *all);
    PyVM_Parcel **parcels = calloc(count ? count : 1, sizeof *parcels);
    int code = all && parcels ? PYVM_ERROR_RAISED : pyvm_fail_memory("PyVM_ChannelSendMany");
    while (code == PYVM_ERROR_RAISED && packed < count && prepare(vm, objects[packed], &all[packed])) {
        parcels[packed] = all[packed].parcel;
        packed++;
    }
    if (code == PYVM_ERROR_RAISED && packed == count)
        code = count ? PyVM_ChannelSendMany(channel, parcels, count, sent, timeout_ns) : PYVM_OK;
    for (size_t i = 0; i < packed; i++)
        settle(vm, &all[i], i < *sent);
    free(parcels);
    free(all);
    return code;
}

int pyvm_ports_send_many(const pyvm_block *channel, PyObject *const *objects, size_t count, size_t *sent,
                         long long timeout_ns)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    *sent = 0;
    int code = vm ? send_all(vm, of(channel), objects, count, sent, timeout_ns) : PYVM_ERROR_ORDER;
    PyVM_EndCallback(&frame);
    return code;
}

/* Of parcels, which it takes: all, or none. */
static int make_blocks(PyVM_Parcel **parcels, size_t count, pyvm_block **blocks)
{
    size_t made = 0;
    for (size_t i = 0; i < count; i++)
        if ((blocks[made] = pyvm_packed_block(parcels[i])))
            made++;
    for (size_t i = 0; made < count && i < made; i++)
        pyvm_block_let_go(blocks[i]);
    return made == count ? PYVM_OK : PYVM_ERROR_MEMORY;
}

int pyvm_ports_receive_many(const pyvm_block *channel, size_t room, pyvm_block **parcels, size_t *received,
                            long long timeout_ns)
{
    PyVM_Callback frame;
    PyVM_Parcel **taken = malloc(room * sizeof *taken);
    *received = 0;
    if (!taken)
        return pyvm_fail_memory("PyVM_ChannelReceiveMany");
    PyVM *vm = PyVM_BeginCallback(&frame);
    int code = vm ? PyVM_ChannelReceiveMany(of(channel), taken, room, received, timeout_ns) : PYVM_ERROR_ORDER;
    PyVM_EndCallback(&frame);
    if (code == PYVM_OK)
        code = make_blocks(taken, *received, parcels);
    free(taken);
    return code;
}

/* ---- Several channels ---------------------------------------------------------------------------------------- */

/* `all` is zeroed; what is prepared is there also after a failure. */
static bool prepare_cases(PyVM *vm, const pyvm_select_case *cases, size_t count, PyVM_ChannelCase *packed,
                          outgoing *all)
{
    for (size_t i = 0; i < count; i++) {
        packed[i] = (PyVM_ChannelCase){of(cases[i].channel), PYVM_CHANNEL_RECEIVE, NULL};
        if (!cases[i].object)
            continue;
        packed[i].end = PYVM_CHANNEL_SEND;
        if (!prepare(vm, cases[i].object, &all[i]))
            return false;
        packed[i].parcel = all[i].parcel;
    }
    return true;
}

/* Takes the parcel. */
static int unpack(PyVM *vm, PyVM_Parcel *parcel, PyObject **object, pyvm_block **left)
{
    *object = PyVM_ParcelUnpack(vm, parcel);
    if (*object)
        PyVM_ParcelFree(parcel);
    else
        *left = pyvm_packed_block(parcel);
    return *object ? PYVM_OK : PYVM_ERROR_RAISED;
}

static int select_in(PyVM *vm, const pyvm_select_case *cases, size_t count, size_t *chosen, PyObject **object,
                     pyvm_block **left, long long timeout_ns)
{
    PyVM_ChannelCase *packed = calloc(count ? count : 1, sizeof *packed);
    outgoing *all = calloc(count ? count : 1, sizeof *all);
    int code = packed && all ? PYVM_ERROR_RAISED : pyvm_fail_memory("PyVM_ChannelSelect");
    if (code == PYVM_ERROR_RAISED && prepare_cases(vm, cases, count, packed, all))
        code = PyVM_ChannelSelect(packed, count, chosen, timeout_ns);
    for (size_t i = 0; all && i < count; i++)
        settle(vm, &all[i], code == PYVM_OK && i == *chosen);
    if (code == PYVM_OK && packed[*chosen].end == PYVM_CHANNEL_RECEIVE)
        code = unpack(vm, packed[*chosen].parcel, object, left);
    free(all);
    free(packed);
    return code;
}

int pyvm_ports_select(const pyvm_select_case *cases, size_t count, size_t *chosen, PyObject **object, pyvm_block **left,
                      long long timeout_ns)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    *chosen = count;
    *object = NULL;
    *left = NULL;
    int code = vm ? select_in(vm, cases, count, chosen, object, left, timeout_ns) : PYVM_ERROR_ORDER;
    PyVM_EndCallback(&frame);
    return code;
}
