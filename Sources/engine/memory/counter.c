/*
 * counter.c: a counter for each interpreter that has its own memory, and which counter the calling thread uses now.
 *
 * The main interpreter's counter gets what belongs to no other: the memory of interpreters that share with it, and that
 * of CPython as a whole. In CPython 3.11 all interpreters share their memory, so there it gets everything.
 *
 * Allocators are called with no lock held and, in CPython's raw domain, with no GIL. So counters are found without a
 * lock, and never freed: the counter of an interpreter that is gone serves a later one.
 */
#include "engine/memory/counter.h"

#include "engine/python/current.h"

#include <stdlib.h>

static pyvm_counter main_counter;

#if PY_VERSION_HEX >= 0x030C0000

#define BUCKETS 256
static _Atomic(pyvm_counter *) buckets[BUCKETS];
static pyvm_counter unborn;

/* Which interpreters the thread works for. */
static _Thread_local struct {
    PyInterpreterState *charged; /* gets all that the thread allocates, whatever state is current */
    PyInterpreterState *last;    /* had the current state when the thread last allocated; used while none is current,
                                    as without the GIL, or when it frees its state */
    PyInterpreterState *made;    /* the interpreter that it makes, once it has a state */
    bool makes;                  /* is it making an interpreter? */
} thread;

static _Atomic(pyvm_counter *) *bucket_of(PyInterpreterState *interpreter)
{
    return &buckets[(uint64_t)(uintptr_t)interpreter * UINT64_C(0x9E3779B97F4A7C15) >> 56];
}

static pyvm_counter *find(PyInterpreterState *interpreter, PyInterpreterState *kept)
{
    pyvm_counter *counter = atomic_load_explicit(bucket_of(interpreter), memory_order_acquire);
    while (counter && atomic_load_explicit(&counter->interpreter, memory_order_relaxed) != kept)
        counter = counter->next;
    return counter;
}

/* Only one thread makes interpreters at a time. */
static pyvm_counter *enrol(PyInterpreterState *interpreter)
{
    pyvm_counter *counter = find(interpreter, NULL);
    if (counter) {
        atomic_store(&counter->interpreter, interpreter);
        return counter;
    }
    counter = aligned_alloc(_Alignof(pyvm_counter), sizeof *counter);
    if (!counter)
        return NULL;
    _Atomic(pyvm_counter *) *bucket = bucket_of(interpreter);
    *counter = (pyvm_counter){.interpreter = interpreter, .next = atomic_load(bucket)};
    atomic_store(bucket, counter);
    return counter;
}

/* While an interpreter is made, what is allocated before it has a current state belongs to it too. */
static pyvm_counter *unknown(PyInterpreterState *interpreter)
{
    if (!thread.makes || thread.made)
        return &main_counter;
    if (!interpreter || interpreter == PyInterpreterState_Main())
        return &unborn;
    thread.made = interpreter;
    pyvm_counter *counter = enrol(interpreter);
    if (!counter)
        return &main_counter;
    atomic_store(&counter->bytes, atomic_exchange(&unborn.bytes, 0));
    return counter;
}

static PyInterpreterState *interpreter_here(void)
{
    if (thread.charged)
        return thread.charged;
    PyThreadState *state = pyvm_current();
    if (state && thread.last != state->interp)
        thread.last = state->interp;
    return thread.last;
}

pyvm_counter *pyvm_counter_here(void)
{
    PyInterpreterState *interpreter = interpreter_here();
    pyvm_counter *counter = find(interpreter, interpreter);
    return counter ? counter : unknown(interpreter);
}

static pyvm_counter *find_own(PyInterpreterState *interpreter)
{
    return interpreter ? find(interpreter, interpreter) : NULL;
}

void pyvm_counter_begin_making(void)
{
    thread.makes = true;
    thread.made = NULL;
    atomic_store(&unborn.bytes, 0);
}

void pyvm_counter_end_making(bool made)
{
    thread.makes = false;
    if (!made)
        pyvm_counter_forget(thread.made);
}

void pyvm_counter_charge(PyInterpreterState *interpreter)
{
    thread.charged = interpreter;
}

#else

pyvm_counter *pyvm_counter_here(void)
{
    return &main_counter;
}

static pyvm_counter *find_own(PyInterpreterState *interpreter)
{
    (void)interpreter;
    return NULL;
}

void pyvm_counter_begin_making(void) {}

void pyvm_counter_end_making(bool made)
{
    (void)made;
}

void pyvm_counter_charge(PyInterpreterState *interpreter)
{
    (void)interpreter;
}

#endif

pyvm_counter *pyvm_counter_of(PyInterpreterState *interpreter)
{
    return interpreter && interpreter == PyInterpreterState_Main() ? &main_counter : find_own(interpreter);
}

void pyvm_counter_limit(pyvm_counter *counter, size_t bytes)
{
    if (!counter)
        return;
    atomic_store(&counter->alarm, 0);
    atomic_store(&counter->limit, bytes);
}

static void reset(pyvm_counter *counter)
{
    pyvm_counter_limit(counter, 0);
    atomic_store(&counter->bytes, 0);
    atomic_store(&counter->interpreter, NULL);
}

void pyvm_counter_restart(void)
{
    reset(&main_counter);
}

void pyvm_counter_forget(PyInterpreterState *interpreter)
{
    pyvm_counter *counter = find_own(interpreter);
    if (counter)
        reset(counter);
}
