/*
 * registry.c: allocation of VMs, and the list of those that are not closed.
 * The lock is taken when VMs come and go and when an unknown thread calls back, never by ordinary calls.
 */
#include "libpyvm/state/vm.h"

#include <stdlib.h>

#include "libpyvm/state/runtime.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static PyVM **vms; /* by slot; NULL where free */
static unsigned room;
static unsigned long last_id;

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
    return vm;
}

static bool find_free_slot(unsigned *slot)
{
    for (*slot = 0; *slot < room; ++*slot)
        if (!vms[*slot])
            return true;
    unsigned larger = room ? room * 2 : 16;
    PyVM **moved = realloc(vms, larger * sizeof *moved);
    if (!moved)
        return false;
    for (unsigned i = room; i < larger; i++)
        moved[i] = NULL;
    vms = moved;
    room = larger;
    return true;
}

bool pyvm_registry_add(PyVM *vm)
{
    pthread_mutex_lock(&lock);
    bool found = find_free_slot(&vm->slot);
    if (found) {
        vm->id = ++last_id;
        vms[vm->slot] = vm;
    }
    pthread_mutex_unlock(&lock);
    return found;
}

void pyvm_registry_remove(PyVM *vm)
{
    pthread_mutex_lock(&lock);
    vms[vm->slot] = NULL;
    pthread_mutex_unlock(&lock);
}

PyVM *pyvm_registry_find(PyInterpreterState *interpreter)
{
    PyVM *found = NULL;
    pthread_mutex_lock(&lock);
    for (unsigned i = 0; i < room && !found; i++)
        if (vms[i] && vms[i]->interpreter == interpreter)
            found = vms[i];
    pthread_mutex_unlock(&lock);
    return found;
}

PyVM *pyvm_registry_main(void)
{
    PyVM *found = NULL;
    pthread_mutex_lock(&lock);
    for (unsigned i = 0; i < room && !found; i++)
        if (vms[i] && vms[i]->kind == PYVM_KIND_MAIN && atomic_load(&vms[i]->life) == PYVM_LIFE_OPEN)
            found = vms[i];
    pthread_mutex_unlock(&lock);
    return found;
}

PyVM *pyvm_registry_next(unsigned *slot)
{
    PyVM *found = NULL;
    pthread_mutex_lock(&lock);
    while (*slot < room && !found)
        found = vms[(*slot)++];
    pthread_mutex_unlock(&lock);
    return found;
}
