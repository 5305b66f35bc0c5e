/*
 * recipe.c: the recipe for a VM's interpreter.
 */
#include "libpyvm/vms/recipe.h"

/* As a callback, so that the program's function can use the VM, also on a thread that Python made. */
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

pyvm_recipe pyvm_recipe_for(PyVM *vm, const PyVM_Config *config)
{
    return (pyvm_recipe){
        .own_gil = vm->kind == PYVM_KIND_OWN_GIL,
        .is_copy = vm->kind == PYVM_KIND_ISOLATED,
        .own_allocator = vm->kind == PYVM_KIND_OWN_GIL,
        .check_extensions = vm->kind == PYVM_KIND_OWN_GIL,
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
