/*
 * objects.c: sending and receiving objects. The thread is inside the VM all the time, with its GIL let go of while it
 * waits: so it is interrupted as code of the VM is, and a VM that cannot be entered is found out before anything is
 * received.
 */
#include "libpyvm/channels/objects.h"

#include "contract/engine.h"
#include "libpyvm/channels/channel.h"
#include "libpyvm/channels/receive.h"
#include "libpyvm/channels/send.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/transfer/parcel.h"

static int enter(PyVM *vm, const PyVM_Channel *channel, const void *object, PyVM_Callback *frame, const char *function)
{
    int code = pyvm_channel_check(channel, function);
    if (code != PYVM_OK)
        return code;
    if (!object)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the object is NULL");
    code = pyvm_frame_push(frame, vm, PYVM_FRAME_BORROW, NULL);
    return code == PYVM_OK ? PYVM_OK : pyvm_frame_fail(code, vm, function);
}

/* What is moved is emptied when its message is in the channel. */
static int put(PyVM *vm, PyVM_Channel *channel, PyObject *object, PyVM_Mode mode, long long timeout_ns,
               const char *function)
{
    PyObject *moved = NULL;
    PyVM_Parcel *parcel = pyvm_parcel_new();
    if (!parcel)
        return pyvm_fail_memory(function);
    int code = vm->engine->pack(parcel, object, mode, false, &moved) == 0 ? PYVM_OK : PYVM_ERROR_RAISED;
    if (code == PYVM_OK)
        code = pyvm_send(channel, parcel, timeout_ns, function);
    if (code != PYVM_OK)
        PyVM_ParcelFree(parcel);
    if (moved)
        vm->engine->settle(moved, code == PYVM_OK);
    return code;
}

int PyVM_ChannelPutAs(PyVM *vm, PyVM_Channel *channel, PyObject *object, PyVM_Mode mode, long long timeout_ns)
{
    PyVM_Callback frame;
    if (mode < PYVM_MODE_COPY || mode > PYVM_MODE_PROXY)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "%d is no PyVM_Mode", (int)mode);
    int code = enter(vm, channel, object, &frame, __func__);
    if (code != PYVM_OK)
        return code;
    code = put(vm, channel, object, mode, timeout_ns, __func__);
    pyvm_frame_pop(pyvm_self);
    return code;
}

int PyVM_ChannelPut(PyVM *vm, PyVM_Channel *channel, PyObject *object, long long timeout_ns)
{
    PyVM_Callback frame;
    int code = enter(vm, channel, object, &frame, __func__);
    if (code != PYVM_OK)
        return code;
    code = put(vm, channel, object, PYVM_MODE_COPY, timeout_ns, __func__);
    pyvm_frame_pop(pyvm_self);
    return code;
}

static int get(PyVM *vm, PyVM_Channel *channel, PyObject **object, PyVM_Parcel **left, long long timeout_ns,
               const char *function)
{
    PyVM_Parcel *parcel;
    int code = pyvm_receive(channel, &parcel, timeout_ns, function);
    if (code != PYVM_OK)
        return code;
    *object = vm->engine->unpack(parcel, true);
    if (*object || !left)
        PyVM_ParcelFree(parcel);
    else
        *left = parcel;
    return *object ? PYVM_OK : PYVM_ERROR_RAISED;
}

int pyvm_objects_get(PyVM *vm, PyVM_Channel *channel, PyObject **object, PyVM_Parcel **left, long long timeout_ns,
                     const char *function)
{
    PyVM_Callback frame;
    if (object)
        *object = NULL;
    int code = enter(vm, channel, object, &frame, function);
    if (code != PYVM_OK)
        return code;
    code = get(vm, channel, object, left, timeout_ns, function);
    pyvm_frame_pop(pyvm_self);
    return code;
}

int PyVM_ChannelGet(PyVM *vm, PyVM_Channel *channel, PyObject **object, long long timeout_ns)
{
    return pyvm_objects_get(vm, channel, object, NULL, timeout_ns, __func__);
}
