/*
 * tasks.c: tasks of pools as Python code has them.
 */
#include "libpyvm/exchange/tasks.h"

#include <stdlib.h>

#include "libpyvm/exchange/pools.h"
#include "libpyvm/pool/wait.h"
#include "libpyvm/threads/fail.h"
#include "pyvm/vm.h"
#include "pyvm/vm/channels.h"

static PyVM_Future *of(const pyvm_block *task)
{
    return task->memory;
}

static void free_block(pyvm_block *block)
{
    PyVM_FutureFree(of(block));
    free(block);
}

/* Takes the future, which may be NULL. */
static pyvm_block *new_block(PyVM_Future *future)
{
    pyvm_block *block = future ? malloc(sizeof *block) : NULL;
    if (block) {
        *block = (pyvm_block){.holders = 1, .free = free_block, .memory = future};
    } else if (future) {
        PyVM_FutureFree(future);
        pyvm_fail_memory("PyVM_PoolSubmitCall");
    }
    return block;
}

pyvm_block *pyvm_tasks_submit(const pyvm_block *pool, const pyvm_pool_call *call)
{
    PyVM_Callback frame;
    PyVM_TaskOptions options = PYVM_TASK_OPTIONS_INIT;
    options.priority = call->priority;
    options.timeout_ns = call->timeout_ns;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyVM_Future *future = NULL;
    if (vm)
        future = PyVM_PoolSubmitCall(pyvm_pools_of(pool), vm, call->callable, call->arguments, call->keywords,
                                     &options);
    PyVM_EndCallback(&frame);
    return new_block(future);
}

int pyvm_tasks_state(const pyvm_block *task)
{
    return (int)PyVM_FutureGetState(of(task));
}

int pyvm_tasks_wait(const pyvm_block *task, long long timeout_ns)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    int code = vm ? PyVM_FutureWait(of(task), timeout_ns) : PYVM_ERROR_ORDER;
    PyVM_EndCallback(&frame);
    return code;
}

int pyvm_tasks_get(const pyvm_block *task, PyObject **object, long long timeout_ns)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    int code = vm ? PyVM_FutureGet(vm, of(task), object, timeout_ns) : PYVM_ERROR_ORDER;
    PyVM_EndCallback(&frame);
    return code;
}

bool pyvm_tasks_raise(const pyvm_block *task)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    bool is_known = vm && pyvm_wait_raise(vm, of(task));
    PyVM_EndCallback(&frame);
    return is_known;
}

bool pyvm_tasks_help(const pyvm_block *task)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    bool has_run = vm && pyvm_wait_run_here(of(task));
    PyVM_EndCallback(&frame);
    return has_run;
}

bool pyvm_tasks_cancel(const pyvm_block *task, bool interrupts)
{
    return interrupts ? PyVM_FutureInterrupt(of(task)) : PyVM_FutureCancel(of(task));
}

/* ---- Telling of its end ------------------------------------------------------------------------------------------ */

typedef struct message {
    PyVM_Channel *channel;
    PyVM_Parcel *parcel;
} message;

static void free_message(message *its)
{
    PyVM_ChannelFree(its->channel);
    PyVM_ParcelFree(its->parcel);
    free(its);
}

static void send(PyVM_Future *future, void *data)
{
    message *its = data;
    (void)future;
    if (PyVM_ChannelSend(its->channel, its->parcel, 0) == PYVM_OK)
        its->parcel = NULL;
    free_message(its);
}

/* NULL: PYVM_ERROR_MEMORY, or PYVM_ERROR_RAISED with an exception. */
static message *new_message(PyVM *vm, const pyvm_block *channel, PyObject *object)
{
    message *its = calloc(1, sizeof *its);
    if (!its) {
        pyvm_fail_memory("PyVM_FutureNotify");
        return NULL;
    }
    its->channel = PyVM_ChannelHold(channel->memory);
    its->parcel = PyVM_ParcelPack(vm, object);
    if (its->parcel)
        return its;
    free_message(its);
    return NULL;
}

int pyvm_tasks_notify(const pyvm_block *task, const pyvm_block *channel, PyObject *object)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    message *its = vm ? new_message(vm, channel, object) : NULL;
    PyVM_EndCallback(&frame);
    if (!its)
        return PyVM_LastError()->code;
    int code = PyVM_FutureNotify(of(task), send, its);
    if (code != PYVM_OK)
        free_message(its);
    return code;
}
