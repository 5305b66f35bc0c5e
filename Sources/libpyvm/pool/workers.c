/*
 * workers.c: makes and frees workers.
 */
#include "libpyvm/pool/workers.h"

#include <stdlib.h>
#include <string.h>

#include "libpyvm/pool/pool.h"

/* NULL: out of memory. */
static pyvm_worker *new_worker(void)
{
    pyvm_worker *worker = aligned_alloc(_Alignof(pyvm_worker), sizeof *worker);
    if (!worker)
        return NULL;
    memset(worker, 0, sizeof *worker);
    if (pyvm_deque_begin(&worker->strands))
        return worker;
    free(worker);
    return NULL;
}

static void free_worker(pyvm_worker *worker)
{
    pyvm_deque_end(&worker->strands);
    free(worker);
}

/* PYVM_WORKERS_MOST: all are in use. */
static unsigned free_slot(const pyvm_workers *workers)
{
    unsigned slot = 0;
    while (slot < PYVM_WORKERS_MOST && pyvm_workers_at(workers, slot))
        slot++;
    return slot;
}

pyvm_worker *pyvm_workers_add(PyVM_Pool *pool)
{
    pyvm_workers *workers = &pool->workers;
    unsigned slot = free_slot(workers);
    pyvm_worker *worker = slot < PYVM_WORKERS_MOST ? new_worker() : NULL;
    if (!worker)
        return NULL;
    worker->pool = pool;
    worker->random = (slot + 1) * UINT64_C(0x9E3779B97F4A7C15);
    worker->made_before = workers->made;
    workers->made = worker;
    atomic_store_explicit(&workers->slot[slot], worker, memory_order_release);
    if (slot >= atomic_load_explicit(&workers->slots, memory_order_relaxed))
        atomic_store_explicit(&workers->slots, slot + 1, memory_order_release);
    return worker;
}

void pyvm_workers_free(pyvm_workers *workers)
{
    while (workers->made) {
        pyvm_worker *worker = workers->made;
        workers->made = worker->made_before;
        free_worker(worker);
    }
}
