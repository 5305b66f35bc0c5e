/*
 * strand.c: forking and joining. A strand is offered in its worker's deque. Whoever joins it pops it: mostly it is
 * there still, and then it is a plain call. Else a thief has it, and the one who waits helps that thief alone: it
 * steals from the thief's deque (leapfrogging: Wagner and Calder, 1993). What is there was forked by the very strand
 * that is waited for, so no stack grows deeper than without thieves.
 */
#include "libpyvm/pool/strand.h"

#include <string.h>

#include "contract/engine.h"
#include "libpyvm/base/likely.h"
#include "libpyvm/channels/limit.h"
#include "libpyvm/pool/help.h"
#include "libpyvm/pool/offer.h"
#include "libpyvm/pool/root.h"
#include "libpyvm/pool/search.h"
#include "libpyvm/pool/steal.h"
#include "libpyvm/pool/theft.h"
#include "libpyvm/threads/fail.h"

static inline unsigned state_of(const PyVM_Strand *strand)
{
    return __atomic_load_n(&strand->state_, __ATOMIC_ACQUIRE);
}

/* ---- Forking ----------------------------------------------------------------------------------------------------- */

/* NULL: a thief has it. */
static inline pyvm_run *origin_of(const PyVM_Strand *strand)
{
    uintptr_t address = (uintptr_t)__atomic_load_n(&strand->thief_, __ATOMIC_ACQUIRE);
    return address & 1 ? (pyvm_run *)(address - 1) : NULL;
}

void pyvm_strand_tell(pyvm_worker *worker)
{
    pyvm_gauge_add(&worker->forked, 1);
    if (PYVM_UNLIKELY(pyvm_search_load(&worker->helper_count) > 0))
        pyvm_help_wake_helper(worker);
    else if (PYVM_UNLIKELY(pyvm_search_is_wanted(worker->pool)))
        pyvm_search_wake_for_strand(worker->pool);
}

/* What a worker forks outside of a task, as by its initializer, is not offered. */
void PyVM_StrandFork(PyVM_Strand *strand, void (*function)(PyVM *vm, void *data), void *data)
{
    pyvm_worker *worker = pyvm_pool_worker;
    strand->function = function;
    strand->data = data;
    strand->thief_ = worker ? pyvm_strand_origin(worker->overseer.runs) : NULL;
    __atomic_store_n(&strand->state_, PYVM_STRAND_OFFERED, __ATOMIC_RELAXED);
    if (!worker || !worker->overseer.runs || PYVM_UNLIKELY(!pyvm_deque_push(&worker->strands, strand))) {
        __atomic_store_n(&strand->state_, PYVM_STRAND_NOT_OFFERED, __ATOMIC_RELAXED);
        return;
    }
    pyvm_strand_tell(worker);
}

/* ---- By thieves -------------------------------------------------------------------------------------------------- */

/* Once it is done it may be gone. */
void pyvm_strand_run(pyvm_worker *worker, PyVM_Strand *strand)
{
    const pyvm_run *origin = origin_of(strand);
    pyvm_worker *owner = origin->worker;
    pyvm_run run = {.root = origin->root, .worker = worker, .vm = worker->vm, .state = worker->vm->engine->current()};
    pyvm_theft *theft = pyvm_theft_of(strand);
    int64_t bottom = pyvm_deque_bottom(&worker->strands);
    bool is_abandoned;
    pyvm_gauge_add(&worker->stolen, 1);
    __atomic_store_n(&strand->thief_, worker, __ATOMIC_RELEASE);
    size_t traced = atomic_load_explicit(&worker->pool->traced, memory_order_relaxed);
    pyvm_trace_event event = {"strand", traced ? pyvm_limit_now() : 0, 0, 0, 0, -1, ""};
    if (theft)
        theft->name = traced ? run.name : NULL;
    else if (traced)
        pyvm_trace_name_function((const void *)(size_t)strand->function, run.name);
    PyObject *pending = worker->vm->api->PyVMErr_GetRaisedException(); /* of one who helps while it joins */
    pyvm_root_begin(&run);
    strand->function(worker->vm, strand->data);
    pyvm_offer_clear(worker, bottom);
    worker->vm->api->PyVMErr_SetRaisedException(pending); /* what the strand has left goes: nobody is there for it */
    if (traced) {
        event.end = pyvm_limit_now();
        memcpy(event.name, run.name, sizeof event.name);
        pyvm_trace_note(&worker->trace, traced, &event);
    }
    pyvm_root_end(&run, &is_abandoned);
    if (__atomic_exchange_n(&strand->state_, PYVM_STRAND_DONE, __ATOMIC_ACQ_REL) == PYVM_STRAND_AWAITED)
        pyvm_help_wake(owner);
    pyvm_theft_let_go(theft);
}

/* ---- Joining ----------------------------------------------------------------------------------------------------- */

enum { HELP_NS = 20000 };

/* Runs what the thief forks, until that has been nothing for a while. */
static void help(pyvm_worker *worker, pyvm_worker *thief, const PyVM_Strand *strand)
{
    for (long long end = 0; state_of(strand) != PYVM_STRAND_DONE; pyvm_waiter_relax()) {
        PyVM_Strand *other = pyvm_steal_from(thief);
        if (other)
            pyvm_strand_run(worker, other);
        long long now = pyvm_limit_now();
        if (other || end == 0)
            end = now + HELP_NS;
        else if (now > end)
            return;
    }
}

void pyvm_strand_await(pyvm_worker *worker, PyVM_Strand *strand)
{
    while (state_of(strand) != PYVM_STRAND_DONE) {
        pyvm_worker *thief = __atomic_load_n((pyvm_worker **)&strand->thief_, __ATOMIC_ACQUIRE);
        if ((uintptr_t)thief & 1) { /* it is just being taken */
            pyvm_waiter_relax();
            continue;
        }
        if (pyvm_offer_run_own(worker))
            continue;
        help(worker, thief, strand);
        if (state_of(strand) != PYVM_STRAND_DONE)
            pyvm_help_sleep(worker, thief, strand);
    }
}

void pyvm_strand_run_here(PyVM *vm, PyVM_Strand *strand)
{
    strand->function(vm, strand->data);
    __atomic_store_n(&strand->state_, PYVM_STRAND_DONE, __ATOMIC_RELEASE);
}

/*
 * If a thief has it, all that were forked before are stolen too. So what is in the deque was forked afterwards and has
 * not been joined: it runs now.
 */
static bool run_until(pyvm_worker *worker, PyVM *vm, const PyVM_Strand *strand)
{
    void *popped;
    while ((popped = pyvm_deque_pop(&worker->strands)) != NULL) {
        if (popped == strand) {
            strand->function(vm, strand->data);
            return true;
        }
        if (pyvm_hatch_offer(popped))
            pyvm_offer_run(worker, pyvm_hatch_offer(popped));
        else
            pyvm_strand_run_here(vm, popped);
    }
    return false;
}

void PyVM_StrandJoin(PyVM *vm, PyVM_Strand *strand)
{
    pyvm_worker *worker = pyvm_pool_worker;
    unsigned state = state_of(strand);
    if (PYVM_UNLIKELY(state == PYVM_STRAND_NOT_OFFERED))
        strand->function(vm, strand->data);
    else if (PYVM_UNLIKELY(!worker))
        pyvm_fail(PYVM_ERROR_ORDER, __func__,
                  "a worker has forked this strand, and this thread is no worker: join a strand in the thread that "
                  "forked it");
    else if (state != PYVM_STRAND_DONE && !run_until(worker, vm, strand))
        pyvm_strand_await(worker, strand);
}
