/*
 * registry.c: the VMs that are not closed.
 * The lock is taken when VMs come and go, and when a thread that Python made calls back; ordinary calls never take it.
 */
#include "libpyvm/state/registry.h"

#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/state/runtime.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static PyVM **vms; /* by index; NULL where free */
static unsigned room;
static unsigned long last_id;

static bool find_free_index(unsigned *index)
{
    for (*index = 0; *index < room; ++*index)
        if (!vms[*index])
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
    bool found = find_free_index(&vm->index);
    if (found) {
        vm->id = ++last_id;
        vms[vm->index] = vm;
    }
    pthread_mutex_unlock(&lock);
    return found;
}

void pyvm_registry_remove(PyVM *vm)
{
    pthread_mutex_lock(&lock);
    vms[vm->index] = NULL;
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

static bool is_main(const PyVM *vm)
{
    return vm->kind == PYVM_KIND_MAIN && !vm->runtime->copy && vm->interpreter == vm->engine->main_interpreter();
}

PyVM *pyvm_registry_main(void)
{
    PyVM *found = NULL;
    pthread_mutex_lock(&lock);
    for (unsigned i = 0; i < room && !found; i++)
        if (vms[i] && is_main(vms[i]) && atomic_load(&vms[i]->life) == PYVM_LIFE_OPEN)
            found = vms[i];
    pthread_mutex_unlock(&lock);
    return found;
}

PyVM *pyvm_registry_of_copy(int copy)
{
    PyVM *found = NULL;
    pthread_mutex_lock(&lock);
    for (unsigned i = 0; i < room && !found; i++)
        if (vms[i] && vms[i]->runtime->copy == copy && atomic_load(&vms[i]->life) == PYVM_LIFE_OPEN)
            found = vms[i];
    pthread_mutex_unlock(&lock);
    return found;
}

PyVM *pyvm_registry_next(unsigned *index)
{
    PyVM *found = NULL;
    pthread_mutex_lock(&lock);
    while (*index < room && !found)
        found = vms[(*index)++];
    pthread_mutex_unlock(&lock);
    return found;
}

void pyvm_registry_in_child(void)
{
    pthread_mutex_init(&lock, NULL);
}
