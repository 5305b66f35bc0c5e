/*
 * info.c: PyVM_IsInitialized and PyVM_GetInfo.
 */
#include <stddef.h>
#include <string.h>

#include "contract/engine.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/kind.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/state/vm.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame/fail.h"

int PyVM_IsInitialized(PyVM *vm)
{
    return vm && atomic_load(&vm->life) == PYVM_LIFE_OPEN && !pyvm_forked_refuses(vm);
}

/* The engine looks up the interpreter by its address only, so the interpreter may just end: then it has 0 bytes. */
static size_t memory_of(PyVM *vm)
{
    PyInterpreterState *interpreter = vm->interpreter;
    return pyvm_kind_has_own_gil(vm->kind) && interpreter ? vm->engine->memory(interpreter) : 0;
}

static int signals_waiting(PyVM *vm)
{
    PyInterpreterState *interpreter = vm->interpreter;
    return interpreter ? vm->engine->signals_waiting(interpreter) : 0;
}

int PyVM_GetInfo(PyVM *vm, PyVM_Info *info)
{
    if (!vm)
        return pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, __func__);
    if (!info || info->size < offsetof(PyVM_Info, id))
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__,
                         "info is NULL, or info->size is not set: set it to sizeof(PyVM_Info)");
    size_t size = info->size < sizeof *info ? info->size : sizeof *info;
    PyVM_Info full = {
        .size = info->size,
        .id = vm->id,
        .kind = vm->kind,
        .is_open = PyVM_IsInitialized(vm),
        .has_own_gil = pyvm_kind_has_own_gil(vm->kind),
        .threads_inside = pyvm_forked_refuses(vm) ? 0 : pyvm_entry_count_inside(vm, NULL, 0),
        .version = vm->python->version,
        .libpython = vm->python->libpython,
        .executable = vm->python->executable,
        .memory = memory_of(vm),
        .memory_limit = vm->memory_limit,
        .copy = vm->runtime->copy,
        .signals_waiting = signals_waiting(vm),
        .can_fork_frames = vm->engine->knows_frames(),
        .threads_left = atomic_load(&vm->lingering),
    };
    memcpy(info, &full, size);
    memset((char *)info + size, 0, info->size - size); /* a newer header's members, which this library does not know */
    return PYVM_OK;
}
