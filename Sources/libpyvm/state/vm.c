/*
 * vm.c: a VM without an interpreter.
 */
#include "libpyvm/state/vm.h"

#include <stdlib.h>

#include "libpyvm/state/runtime.h"

PyVM *pyvm_vm_allocate(pyvm_runtime *runtime, PyVM_Kind kind)
{
    PyVM *vm = calloc(1, sizeof *vm);
    if (!vm)
        return NULL;
    vm->api = runtime->engine->api;
    vm->engine = runtime->engine;
    vm->runtime = runtime;
    vm->python = runtime->python;
    vm->kind = kind;
    atomic_init(&vm->life, PYVM_LIFE_CLOSING); /* until it has an interpreter */
    pthread_mutex_init(&vm->lock, NULL);
    pthread_mutex_init(&vm->ending.lock, NULL);
    pthread_cond_init(&vm->ending.changed, NULL);
    return vm;
}

unsigned pyvm_vm_rules(const PyVM_Config *config)
{
    return (config->allow_fork ? PYVM_RULE_FORK : 0u) | (config->allow_exec ? PYVM_RULE_EXEC : 0u) |
           (config->allow_threads ? PYVM_RULE_THREADS : 0u) |
           (config->allow_daemon_threads ? PYVM_RULE_DAEMON_THREADS : 0u);
}

void pyvm_vm_configure(PyVM *vm, const PyVM_Config *config)
{
    vm->releases = config->release_between_calls != 0;
    vm->recycles = config->recycle != 0;
    vm->rules = pyvm_vm_rules(config);
    vm->memory_limit = config->memory_limit;
    vm->write = config->write;
    vm->read = config->read;
    vm->stream_data = config->stream_data;
    vm->shares_streams = config->shares_streams != 0;
}

void pyvm_vm_share_streams(const PyVM *vm, PyVM_Config *config)
{
    config->write = vm->write;
    config->read = vm->read;
    config->stream_data = vm->stream_data;
    config->shares_streams = 1;
}
