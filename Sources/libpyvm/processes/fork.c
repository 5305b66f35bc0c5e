/*
 * fork.c: the functions of pyvm/vm/fork.h: forking a VM, and its children, for C programs.
 */
#include "pyvm/vm/fork.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "contract/engine.h"
#include "libpyvm/processes/apart.h"
#include "libpyvm/processes/child.h"
#include "libpyvm/processes/kill.h"
#include "libpyvm/processes/process.h"
#include "libpyvm/processes/reap.h"
#include "libpyvm/state/last_error.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/vms/sized.h"

/* ---- Forking ----------------------------------------------------------------------------------------------------- */

static bool is_possible(const PyVM *vm, PyVM_ForkFunction run, const int *pid, const char *function)
{
    const char *missing = !vm ? "vm" : !run ? "run" : !pid ? "pid" : NULL;
    if (missing)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "`%s` is NULL", missing);
    return !missing;
}

static bool configure(const PyVM_ForkConfig *given, PyVM_ForkConfig *config, const char *function)
{
    static const pyvm_sized sized = {sizeof *config, _Alignof(PyVM_ForkConfig), offsetof(PyVM_ForkConfig, release),
                                     "PYVM_FORK_CONFIG_INIT"};
    *config = (PyVM_ForkConfig)PYVM_FORK_CONFIG_INIT;
    return !given || pyvm_sized_read(given, config, &sized, function);
}

/* The pid, or -1 with the error noted: libpyvm's own, if it is why Python code has failed. */
static int fork_attached(PyVM *vm, const PyVM_ForkConfig *config, const pyvm_native *native, const char *function)
{
    char why[PYVM_WHY];
    pyvm_last_error before = pyvm_last_error_take();
    pyvm_last_error_clear();
    int pid = vm->engine->fork(native, config->name, config->leaves_out, why);
    if (pid >= 0) {
        pyvm_last_error_put(before); /* success does not reset it */
        return pid;
    }
    free(before.text);
    PyVM_Status own = PyVM_LastError()->code;
    pyvm_fail(own == PYVM_OK ? PYVM_ERROR_RAISED : own, function, "%s", why);
    return -1;
}

int PyVM_Fork(PyVM *vm, const PyVM_ForkConfig *given, PyVM_ForkFunction run, void *argument, int *pid)
{
    PyVM_ForkConfig config;
    PyVM_Callback frame;
    if (!is_possible(vm, run, pid, __func__) || !configure(given, &config, __func__))
        return PyVM_LastError()->code;
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK)
        return pyvm_frame_fail(code, vm, __func__);
    pyvm_native native = {run, argument, config.release};
    int child = fork_attached(vm, &config, &native, __func__);
    pyvm_frame_pop(pyvm_self);
    if (child < 0)
        return PyVM_LastError()->code;
    *pid = child;
    return PYVM_OK;
}

/* ---- Children ---------------------------------------------------------------------------------------------------- */

int PyVM_WaitProcess(int which, long long timeout_ns, int *pid, int *status)
{
    pyvm_reaped reaped = {0, 0};
    int code = pyvm_reap(pyvm_process_here(), which, timeout_ns, &reaped);
    if (code == PYVM_REAP_NO_CHILD)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__,
                         which == -1 || which == 0 ? "process %d has no children" : "process %d has no child %d",
                         pyvm_process_here(), which);
    if (code == PYVM_ERROR_TIMEOUT)
        return pyvm_fail(code, __func__, "no child has ended in this time");
    if (code != PYVM_OK)
        return pyvm_fail(code, __func__,
                         code == PYVM_ERROR_RAISED ? "there is an exception in the VM" : "the VM is being closed");
    if (pid)
        *pid = reaped.pid;
    if (status)
        *status = reaped.status;
    return PYVM_OK;
}

int PyVM_KillProcess(int pid, int number)
{
    int error = pyvm_kill(pid, number);
    if (error == EAGAIN)
        return pyvm_fail(PYVM_ERROR_MEMORY, __func__, "no thread could be made that ends process %d", pid);
    if (error)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "signal %d for pseudo-process %d: %s", number, pid,
                         strerror(error));
    return PYVM_OK;
}

int PyVM_GetProcessID(const PyVM *vm)
{
    return vm ? pyvm_process_of_vm(vm) : pyvm_process_here();
}

static PyVM_ProcessInfo describe(const pyvm_process_info *known, size_t size)
{
    PyVM_ProcessInfo info = {
        .size = size,
        .pid = known->pid,
        .parent = known->parent,
        .vm = known->vm,
        .has_ended = known->has_ended,
        .status = known->has_ended ? known->status : 0,
        .program = known->program,
        .has_own_files = (known->apart & PYVM_APART_FILES) != 0,
        .has_own_folder = (known->apart & PYVM_APART_FOLDER) != 0,
    };
    _Static_assert(sizeof info.name == sizeof known->name, "a name fits");
    memcpy(info.name, known->name, sizeof info.name);
    return info;
}

int PyVM_GetProcessInfo(int pid, PyVM_ProcessInfo *info)
{
    pyvm_process_info known;
    if (!info || info->size < offsetof(PyVM_ProcessInfo, parent))
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__,
                         "info is NULL, or info->size is not set: set it to sizeof(PyVM_ProcessInfo)");
    if (!pyvm_process_get(pid, &known))
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "there is no pseudo-process %d", pid);
    size_t given = info->size, size = given < sizeof *info ? given : sizeof *info;
    PyVM_ProcessInfo full = describe(&known, given);
    memcpy(info, &full, size);
    memset((char *)info + size, 0, given - size);
    return PYVM_OK;
}
