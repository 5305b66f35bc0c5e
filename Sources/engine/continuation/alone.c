/*
 * alone.c: whoever waits for a GIL asks for it when the switch interval is over (Python/ceval_gil.c, take_gil). With
 * another interval, of which all that wait are told, nobody asks. Then nobody would ask for the thread itself either,
 * once it has let go of the GIL: a thread of its own does.
 */
#include "engine/continuation/alone.h"

#include <errno.h>
#include <signal.h>
#include <time.h>

#include "engine/continuation/interpreted.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <internal/pycore_gil.h>
#pragma GCC diagnostic pop

typedef struct _gil_runtime_state gil_state;

enum { MICROSECONDS = 1000000, OWN = 1000 * MICROSECONDS + 1 }; /* no program has the latter */
enum { ASK_NS = 5000000, STACK = 128 * 1024 };

static _Thread_local const pyvm_alone *current; /* the time that the calling thread has */

static gil_state *gil_of(PyInterpreterState *interpreter)
{
#if PY_VERSION_HEX >= 0x030C0000
    return interpreter->ceval.gil;
#else
    return &interpreter->runtime->ceval.gil;
#endif
}

/* ---- Requests, which are written with the GIL's mutex ------------------------------------------------------------ */

#if PY_VERSION_HEX >= 0x030D0000

enum { REQUEST = 1 }; /* _PY_GIL_DROP_REQUEST_BIT */

static void forget_request(PyThreadState *thread)
{
    __atomic_fetch_and(&thread->eval_breaker, ~(uintptr_t)REQUEST, __ATOMIC_SEQ_CST);
}

static void ask(const gil_state *gil, PyThreadState *thread)
{
    PyThreadState *holder = __atomic_load_n(&gil->last_holder, __ATOMIC_RELAXED);
    if (holder && holder != thread)
        __atomic_fetch_or(&holder->eval_breaker, (uintptr_t)REQUEST, __ATOMIC_SEQ_CST);
}

#else

static void forget_request(PyThreadState *thread)
{
    _Py_atomic_store_relaxed(&thread->interp->ceval.gil_drop_request, 0);
}

static void ask(const gil_state *gil, PyThreadState *thread)
{
    if ((PyThreadState *)_Py_atomic_load_relaxed(&gil->last_holder) == thread)
        return;
    _Py_atomic_store_relaxed(&thread->interp->ceval.gil_drop_request, 1);
    _Py_atomic_store_relaxed(&thread->interp->ceval.eval_breaker, 1);
}

#endif

static bool is_taken(const gil_state *gil)
{
    return __atomic_load_n((const int *)(const void *)&gil->locked, __ATOMIC_RELAXED) == 1;
}

static void *ask_now_and_then(void *argument)
{
    pyvm_alone *alone = argument;
    gil_state *gil = alone->gil;
    struct timespec until;
    do {
        pthread_mutex_lock(&gil->mutex);
        if (is_taken(gil))
            ask(gil, alone->thread);
        pthread_mutex_unlock(&gil->mutex);
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += ASK_NS;
        until.tv_sec += until.tv_nsec / 1000000000;
        until.tv_nsec %= 1000000000;
    } while (sem_timedwait(&alone->is_over, &until) != 0);
    return NULL;
}

/* 0, or an errno value. It takes no signal. */
static int start_asker(pyvm_alone *alone)
{
    sigset_t all, before;
    pthread_attr_t attributes;
    sigfillset(&all);
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(&alone->asker, &attributes, ask_now_and_then, alone);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    return error;
}

/* ---- The interval ------------------------------------------------------------------------------------------------ */

static double told_seconds(void)
{
    double seconds = -1;
    PyObject *getter = PySys_GetObject("getswitchinterval"), *told = getter ? PyObject_CallNoArgs(getter) : NULL;
    if (told)
        seconds = PyFloat_AsDouble(told);
    Py_XDECREF(told);
    PyErr_Clear();
    return seconds;
}

/* Whether this CPython has its GIL where its headers say. */
static bool is_known(const gil_state *gil)
{
    static _Atomic int known; /* 1: yes, -1: no */
    if (!gil)
        return false;
    if (known == 0)
        known = is_taken(gil) && gil->interval == (unsigned long)(told_seconds() * MICROSECONDS + 0.5) ? 1 : -1;
    return known > 0;
}

/* Tells all that wait. `thread`: nobody has asked it for the GIL; or NULL. */
static void set_interval(gil_state *gil, unsigned long interval, PyThreadState *thread)
{
    pthread_mutex_lock(&gil->mutex);
    gil->interval = interval;
    if (thread)
        forget_request(thread);
    pthread_cond_broadcast(&gil->cond);
    pthread_mutex_unlock(&gil->mutex);
}

void pyvm_alone_begin(pyvm_alone *alone)
{
    PyThreadState *this = PyThreadState_Get();
    gil_state *gil = gil_of(PyThreadState_GetInterpreter(this));
    *alone = (pyvm_alone){.thread = this};
    if (!is_known(gil) || gil->interval == OWN)
        return; /* the latter: another thread has such a time, and waits for something */
    alone->gil = gil;
    alone->interval = gil->interval;
    alone->switches = gil->switch_number;
    sem_init(&alone->is_over, 0, 0);
    set_interval(gil, OWN, this);
    if (start_asker(alone) != 0) {
        set_interval(gil, alone->interval, NULL);
        alone->gil = NULL;
        return;
    }
    current = alone;
}

bool pyvm_alone_end(pyvm_alone *alone)
{
    gil_state *gil = alone->gil;
    if (!gil)
        return true;
    current = NULL;
    sem_post(&alone->is_over);
    pthread_join(alone->asker, NULL);
    sem_destroy(&alone->is_over);
    if (gil->interval == OWN) /* or else code has set another */
        set_interval(gil, alone->interval, NULL);
    return gil->switch_number == alone->switches;
}

double pyvm_alone_interval(void)
{
    return current ? (double)current->interval / MICROSECONDS : told_seconds();
}
