/*
 * limit.c: how much an interpreter with a limit may allocate, and how it gets MemoryError.
 *
 * A large request beyond the limit fails, and CPython raises MemoryError. When a small request fails, CPython does not
 * always manage: it returns NULL without an exception (3.11, a piece of the stack) or crashes (3.12.1 and 3.13.0,
 * making a function). So small requests get memory from a reserve, and MemoryError is raised between two bytecodes soon
 * after. The reserve also serves for handling and printing the exception. Code that goes on gets another MemoryError at
 * each eighth of the reserve. When the reserve is used up, small requests fail too.
 */
#include "engine/memory/limit.h"

#include "engine/python/current.h"
#include "engine/python/private.h"

#define RESERVE ((size_t)4 << 20) /* at most, and no more than a sixteenth of the limit */

static _Thread_local bool is_exempt;

void pyvm_limit_exempt(bool exempt)
{
    is_exempt = exempt;
}

static size_t total_of(pyvm_counter *counter, size_t more)
{
    ptrdiff_t bytes = atomic_load_explicit(&counter->bytes, memory_order_relaxed);
    return more + (bytes > 0 ? (size_t)bytes : 0); /* CPython asks for PTRDIFF_MAX at most */
}

bool pyvm_limit_is_passed(pyvm_counter *counter, size_t more)
{
    return !is_exempt && total_of(counter, more) > atomic_load_explicit(&counter->limit, memory_order_relaxed);
}

/* ---- Whom a MemoryError is for --------------------------------------------------------------------------------- */

/* Does the thread run Python code? If not, there is nothing to interrupt: the next code is another's. */
static bool runs_python(const PyThreadState *state)
{
#if PY_VERSION_HEX >= 0x030D0000
    return state->current_frame != NULL;
#else
    return state->cframe && state->cframe->current_frame;
#endif
}

#if PY_VERSION_HEX < 0x030C0000

/* Takes a MemoryError back that has not arrived before the end of the code that it was for. */
static void forget_late_one(void)
{
    PyThreadState *state = pyvm_current();
    if (state && state->async_exc == PyExc_MemoryError && !runs_python(state))
        state->async_exc = NULL; /* not released: the type is static, and allocators cannot release */
}

#else

static void forget_late_one(void) {}

#endif

/* ---- Raising MemoryError later --------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030C0000

/* Any thread of the interpreter may make the call. */
static int raise_now(void *thread)
{
    pyvm_counter *counter = pyvm_counter_here();
    if (!pyvm_counter_is_limited(counter) || !pyvm_limit_is_passed(counter, 0))
        return 0; /* memory was freed meanwhile */
    if (PyThread_get_thread_ident() == (unsigned long)(uintptr_t)thread) {
        PyErr_NoMemory();
        return -1;
    }
    PyThreadState_SetAsyncExc((unsigned long)(uintptr_t)thread, PyExc_MemoryError);
    return 0;
}

/* Not by PyThreadState_SetAsyncExc, which takes a lock that sys._current_frames holds while it allocates. */
static bool raise_later(PyThreadState *state)
{
    void *thread = (void *)(uintptr_t)PyThread_get_thread_ident();
    return pyvm_private_add_pending_call(state->interp, raise_now, thread) == 0;
}

#else

static bool raise_later(PyThreadState *state)
{
    if (!state->async_exc) /* else there is an exception on its way already */
        PyThreadState_SetAsyncExc(PyThread_get_thread_ident(), PyExc_MemoryError);
    return true;
}

#endif

static void alarm_at(pyvm_counter *counter, size_t total, size_t step)
{
    if (total <= atomic_load_explicit(&counter->alarm, memory_order_relaxed))
        return;
    PyThreadState *state = pyvm_current();
    if (state && runs_python(state) && raise_later(state))
        atomic_store_explicit(&counter->alarm, total + step, memory_order_relaxed);
}

/* How far beyond the limit such a request may go. */
static size_t leeway(size_t limit, size_t reserve, size_t more, pyvm_request request)
{
    if (request == PYVM_STACK)
        return SIZE_MAX; /* see above; each call of a function looks for the exception */
    if (request == PYVM_GROWTH)
        return reserve + limit / 8; /* 3.15.0 releases an object twice when list.append fails */
    return more <= reserve / 8 ? reserve : 0;
}

bool pyvm_limit_allows(pyvm_counter *counter, size_t more, pyvm_request request)
{
    size_t limit = atomic_load_explicit(&counter->limit, memory_order_relaxed);
    size_t reserve = limit / 16 < RESERVE ? limit / 16 : RESERVE;
    size_t total = total_of(counter, more);
    if (is_exempt)
        return true;
    forget_late_one();
    if (total <= limit) {
        if (total + reserve <= limit)
            atomic_store_explicit(&counter->alarm, 0, memory_order_relaxed);
        return true;
    }
    if (total - limit > leeway(limit, reserve, more, request))
        return false;
    alarm_at(counter, total, reserve / 8);
    return true;
}
