/*
 * configure.c: from a PyVM_Config to what an engine is asked for.
 */
#include <string.h>

#include "libpyvm/calls/callback.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/vms/configure.h"

/* ---- Reading ------------------------------------------------------------------------------------------------ */

static bool is_kind(PyVM_Kind kind)
{
    return kind >= PYVM_KIND_DEFAULT && kind <= PYVM_KIND_MAIN;
}

/* What cannot be, whatever CPython it is: then none needs to be looked for. */
static bool is_possible(const PyVM_Config *config, const char *function)
{
    if (!is_kind(config->kind))
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "%d is not a kind of VM", (int)config->kind);
    else if (config->memory_limit && (config->kind == PYVM_KIND_SHARED_GIL || config->kind == PYVM_KIND_MAIN))
        pyvm_fail(PYVM_ERROR_UNSUPPORTED, function, "a VM of kind %s shares its memory with others, so it cannot have a "
                  "memory limit; own-gil and isolated VMs can", PyVM_KindName(config->kind));
    else if (config->python_config && config->isolated_mode)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "isolated_mode and python_config are both set: python_config has a "
                  "member `isolated`");
    else
        return true;
    return false;
}

bool pyvm_configure(const PyVM_Config *given, PyVM_Config *config, const char *function)
{
    *config = (PyVM_Config)PYVM_CONFIG_INIT;
    if (!given)
        return true;
    if (given->size < offsetof(PyVM_Config, python) || given->size % _Alignof(PyVM_Config) != 0) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "config->size is %zu; begin with PYVM_CONFIG_INIT", given->size);
        return false;
    }
    /* A caller built against an older header knows fewer members: the rest keeps its defaults. */
    memcpy(config, given, given->size < sizeof *config ? given->size : sizeof *config);
    return is_possible(config, function);
}

/* ---- Streams ------------------------------------------------------------------------------------------------ */

/* Python writes: in a callback, so that the program's function can use the VM, also in a thread that Python made. */
static int write_stream(void *self, int stream, const char *bytes, size_t count)
{
    PyVM *vm = self;
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame);
    int result = vm->write(vm, stream, bytes, count, vm->stream_data);
    PyVM_EndCallback(&frame);
    return result;
}

static ptrdiff_t read_stream(void *self, char *buffer, size_t room)
{
    PyVM *vm = self;
    PyVM_Callback frame;
    PyVM_BeginCallback(&frame);
    ptrdiff_t result = vm->read(vm, buffer, room, vm->stream_data);
    PyVM_EndCallback(&frame);
    return result;
}

/* ---- The recipe --------------------------------------------------------------------------------------------- */

unsigned pyvm_rules_of(const PyVM_Config *config)
{
    return (config->allow_fork != 0) | (config->allow_exec != 0) << 1 | (config->allow_threads != 0) << 2 |
           (config->allow_daemon_threads != 0) << 3;
}

pyvm_recipe pyvm_recipe_for(PyVM *vm, const PyVM_Config *config)
{
    vm->releases = config->release_between_calls != 0;
    vm->recycles = config->recycle != 0;
    vm->rules = pyvm_rules_of(config);
    vm->memory_limit = config->memory_limit;
    vm->write = config->write;
    vm->read = config->read;
    vm->stream_data = config->stream_data;
    return (pyvm_recipe){
        .own_gil = vm->kind == PYVM_KIND_OWN_GIL,
        .allow_fork = config->allow_fork != 0,
        .allow_exec = config->allow_exec != 0,
        .allow_threads = config->allow_threads != 0,
        .allow_daemon_threads = config->allow_daemon_threads != 0,
        .argv = config->argv,
        .path = config->path,
        .environment = vm->kind == PYVM_KIND_ISOLATED ? NULL : config->environment, /* its libc has it */
        .streams = {vm->write ? write_stream : NULL, vm->read ? read_stream : NULL, vm},
        .memory_limit = config->memory_limit,
    };
}
