/*
 * value.c: a pool's list of values, with its lock. It is as long as the pool has VMs, and looked through when a worker
 * gets another VM.
 */
#include "libpyvm/pool/value.h"

#include <stdlib.h>

#include "libpyvm/pool/pool.h"

static void add(PyVM_Pool *pool, pyvm_value *entry)
{
    pthread_mutex_lock(&pool->lock);
    entry->next = pool->values;
    pool->values = entry;
    pthread_mutex_unlock(&pool->lock);
}

/* NULL: it has none. */
static pyvm_value *take_out(PyVM_Pool *pool, const PyVM *vm)
{
    pthread_mutex_lock(&pool->lock);
    pyvm_value **place = &pool->values;
    while (*place && (*place)->vm != vm)
        place = &(*place)->next;
    pyvm_value *entry = *place;
    if (entry)
        *place = entry->next;
    pthread_mutex_unlock(&pool->lock);
    return entry;
}

bool pyvm_value_make(PyVM_Pool *pool, PyVM *vm)
{
    const PyVM_PoolConfig *config = &pool->config;
    if (!config->make_value)
        return true;
    pyvm_value *entry = malloc(sizeof *entry);
    if (!entry) {
        vm->api->PyVMErr_NoMemory();
        return false;
    }
    *entry = (pyvm_value){vm, config->make_value(vm, config->value_data), NULL};
    if (!vm->api->PyVMErr_Occurred()) {
        add(pool, entry);
        return true;
    }
    free(entry);
    return false;
}

void pyvm_value_end(PyVM_Pool *pool, PyVM *vm)
{
    const PyVM_PoolConfig *config = &pool->config;
    pyvm_value *entry = config->make_value ? take_out(pool, vm) : NULL;
    if (!entry)
        return;
    if (config->free_value && entry->value) {
        bool is_open = PyVM_IsInitialized(vm) && PyVM_Attach(vm) == PYVM_OK;
        config->free_value(is_open ? vm : NULL, entry->value, config->value_data);
        if (is_open) {
            vm->api->PyVMErr_Clear();
            PyVM_Detach(vm);
        }
    }
    free(entry);
}

void *pyvm_value_find(PyVM_Pool *pool, const PyVM *vm)
{
    void *value = NULL;
    if (!pool->config.make_value)
        return NULL;
    pthread_mutex_lock(&pool->lock);
    for (const pyvm_value *entry = pool->values; entry; entry = entry->next)
        if (entry->vm == vm)
            value = entry->value;
    pthread_mutex_unlock(&pool->lock);
    return value;
}

void *PyVM_PoolWorkerValue(void)
{
    return pyvm_pool_worker ? pyvm_pool_worker->value : NULL;
}
