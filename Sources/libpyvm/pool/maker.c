/*
 * maker.c: there are never more spares than workers; with as many old VMs as workers, closing goes first.
 */
#include "libpyvm/pool/maker.h"

#include "libpyvm/base/silent_thread.h"
#include "libpyvm/pool/pool.h"
#include "libpyvm/pool/prepare.h"

/* ---- The thread: with the pool's lock, which is let go of meanwhile ---------------------------------------------- */

static void make_one(PyVM_Pool *pool)
{
    pyvm_maker *maker = &pool->maker;
    maker->ordered--;
    maker->making++;
    pthread_mutex_unlock(&pool->lock);
    PyVM *vm = pyvm_prepare_vm(pool); /* NULL: the worker will try it, too */
    pthread_mutex_lock(&pool->lock);
    maker->making--;
    if (vm)
        maker->spares.items[maker->spares.count++] = vm;
}

static void close_one(PyVM_Pool *pool, pyvm_maker_stack *from)
{
    PyVM *vm = from->items[--from->count];
    pthread_mutex_unlock(&pool->lock);
    pyvm_prepare_close(pool, vm);
    pthread_mutex_lock(&pool->lock);
}

static void do_next(PyVM_Pool *pool)
{
    pyvm_maker *maker = &pool->maker;
    bool has_order = maker->ordered > 0 && !pool->is_closing;
    if (maker->old.count > 0 && (!has_order || maker->old.count >= pool->alive))
        close_one(pool, &maker->old);
    else if (has_order)
        make_one(pool);
    else
        pthread_cond_wait(&maker->changed, &pool->lock);
}

static void *work(void *argument)
{
    PyVM_Pool *pool = argument;
    pyvm_maker *maker = &pool->maker;
    pyvm_wakes wakes = {.count = 0};
    pthread_mutex_lock(&pool->lock);
    while (pool->alive > 0)
        do_next(pool);
    while (maker->old.count > 0)
        close_one(pool, &maker->old);
    while (maker->spares.count > 0)
        close_one(pool, &maker->spares);
    maker->is_running = false;
    pyvm_waiters_claim_all(&pool->changes, &wakes);
    pthread_mutex_unlock(&pool->lock);
    pyvm_waiter_wake(&wakes);
    return NULL;
}

int pyvm_maker_start(PyVM_Pool *pool)
{
    pyvm_maker *maker = &pool->maker;
    int error = pyvm_silent_thread_start(&maker->thread, work, pool);
    maker->has_thread = maker->is_running = error == 0;
    return error;
}

/* ---- For workers ------------------------------------------------------------------------------------------------- */

void pyvm_maker_order(PyVM_Pool *pool)
{
    pyvm_maker *maker = &pool->maker;
    pthread_mutex_lock(&pool->lock);
    if (maker->ordered + maker->making + maker->spares.count < pool->alive) {
        maker->ordered++;
        pthread_cond_signal(&maker->changed);
    }
    pthread_mutex_unlock(&pool->lock);
}

PyVM *pyvm_maker_take(PyVM_Pool *pool)
{
    pyvm_maker *maker = &pool->maker;
    PyVM *vm = NULL;
    pthread_mutex_lock(&pool->lock);
    if (maker->spares.count > 0)
        vm = maker->spares.items[--maker->spares.count];
    else if (maker->ordered > 0)
        maker->ordered--;
    pthread_mutex_unlock(&pool->lock);
    return vm;
}

void pyvm_maker_cancel(PyVM_Pool *pool)
{
    pyvm_maker *maker = &pool->maker;
    pthread_mutex_lock(&pool->lock);
    if (maker->ordered > 0)
        maker->ordered--;
    else if (maker->spares.count > 0 && maker->old.count < PYVM_WORKERS_MOST)
        maker->old.items[maker->old.count++] = maker->spares.items[--maker->spares.count];
    pthread_cond_signal(&maker->changed);
    pthread_mutex_unlock(&pool->lock);
}

void pyvm_maker_close(PyVM_Pool *pool, PyVM *vm)
{
    pyvm_maker *maker = &pool->maker;
    pthread_mutex_lock(&pool->lock);
    bool has_room = maker->old.count < PYVM_WORKERS_MOST;
    if (has_room) {
        maker->old.items[maker->old.count++] = vm;
        pthread_cond_signal(&maker->changed);
    }
    pthread_mutex_unlock(&pool->lock);
    if (!has_room)
        pyvm_prepare_close(pool, vm);
}
