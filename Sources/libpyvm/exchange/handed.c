/*
 * handed.c: VMs and channels, handed to Python code and taken from it.
 */
#include "pyvm/vm/handed.h"

#include "contract/engine.h"
#include "libpyvm/exchange/portrait.h"
#include "libpyvm/exchange/ports.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"

static bool enter(PyVM *vm, PyVM_Callback *frame, const char *function)
{
    int code = pyvm_frame_push(frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK)
        pyvm_frame_fail(code, vm, function);
    return code == PYVM_OK;
}

/* A new object of the kind. Takes the block, which may be NULL. */
static PyObject *hand(PyVM *vm, pyvm_handle_kind kind, pyvm_block *block, const char *function)
{
    PyVM_Callback frame;
    PyObject *object = NULL;
    if (block && enter(vm, &frame, function)) {
        object = vm->engine->handle_new(kind, block);
        pyvm_frame_pop(pyvm_self);
    }
    if (block)
        pyvm_block_let_go(block);
    return object;
}

static bool is_null(const void *argument, const char *what, const char *function)
{
    if (!argument)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the %s is NULL", what);
    return !argument;
}

PyObject *PyVM_ChannelObject(PyVM *vm, PyVM_Channel *channel)
{
    if (is_null(channel, "channel", __func__))
        return NULL;
    return hand(vm, PYVM_HANDLE_CHANNEL, pyvm_ports_block(channel), __func__);
}

PyObject *PyVM_VMObject(PyVM *vm, PyVM *other)
{
    if (is_null(other, "other VM", __func__))
        return NULL;
    return hand(vm, PYVM_HANDLE_VM, pyvm_portrait_block(other), __func__);
}

/* What an object of the kind stands for, in a VM that is attached. NULL with an exception. */
static void *find(PyVM *vm, PyObject *object, pyvm_handle_kind kind)
{
    const pyvm_block *block = vm->engine->handle_of(object, kind);
    return block ? block->memory : NULL;
}

PyVM_Channel *PyVM_ChannelFromObject(PyVM *vm, PyObject *object)
{
    PyVM_Callback frame;
    if (is_null(object, "object", __func__) || !enter(vm, &frame, __func__))
        return NULL;
    PyVM_Channel *channel = PyVM_ChannelHold(find(vm, object, PYVM_HANDLE_CHANNEL));
    pyvm_frame_pop(pyvm_self);
    return channel;
}

PyVM *PyVM_VMFromObject(PyVM *vm, PyObject *object)
{
    PyVM_Callback frame;
    if (is_null(object, "object", __func__) || !enter(vm, &frame, __func__))
        return NULL;
    PyVM *found = find(vm, object, PYVM_HANDLE_VM);
    pyvm_frame_pop(pyvm_self);
    return found;
}
