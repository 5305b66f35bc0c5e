/*
 * exits.c: what Python does at the end of its program, before its interpreter ends. Py_EndInterpreter begins with the
 * same, but then nobody can go on with the interpreter if threads are left.
 */
#include "engine/interpreters/exits.h"

#include "engine/memory/limit.h"
#include "engine/python/imported.h"
#include "engine/python/run.h"
#include "engine/threads/arrive.h"
#include "engine/threads/cancel.h"
#include "engine/threads/interrupt.h"
#include "engine/threads/left.h"
#include "engine/threads/state.h"

/* ---- Output -------------------------------------------------------------------------------------------------- */

static void flush_stream(const char *name)
{
    PyObject *stream = PySys_GetObject(name); /* borrowed */
    if (!stream || stream == Py_None)
        return;
    PyObject *result = PyObject_CallMethod(stream, "flush", NULL);
    if (!result)
        PyErr_Clear(); /* a closed file, a broken pipe: nobody is left to tell */
    Py_XDECREF(result);
}

void pyvm_exits_flush(void)
{
    flush_stream("stdout");
    flush_stream("stderr");
}

/* ---- The main thread ------------------------------------------------------------------------------------------ */

#if PY_VERSION_HEX >= 0x030D0000

static bool has_locals(const PyThreadState *state)
{
    return state->dict || state->context || state->threading_local_key;
}

static void share_thread_locals(PyThreadState *own, const PyThreadState *main)
{
    Py_XSETREF(own->threading_local_key, Py_XNewRef(main->threading_local_key));
    Py_XSETREF(own->threading_local_sentinel, Py_XNewRef(main->threading_local_sentinel));
}

#else

static bool has_locals(const PyThreadState *state)
{
    return state->dict || state->context;
}

/* They are in the state's dict. */
static void share_thread_locals(PyThreadState *own, const PyThreadState *main)
{
    (void)own;
    (void)main;
}

#endif

static bool is_of_thread(const void *ident, const PyThreadState *state)
{
    return state->thread_id == *(const unsigned long *)ident;
}

/* Not the current state, though it may have that identifier. */
static bool is_other_with_locals(const void *ident, const PyThreadState *state)
{
    return is_of_thread(ident, state) && state != PyThreadState_Get() && has_locals(state);
}

/* Exit handlers run in the main thread, and find there what the script has left: its locals, its context. */
static void share_locals(unsigned long ident)
{
    PyThreadState *own = PyThreadState_Get();
    const PyThreadState *main = pyvm_state_find(is_other_with_locals, &ident);
    if (!main)
        return;
    share_thread_locals(own, main);
    Py_XSETREF(own->dict, Py_XNewRef(main->dict));
    Py_XSETREF(own->context, Py_XNewRef(main->context));
    own->context_ver++;
}

static unsigned long ident_of(PyObject *thread)
{
    PyObject *ident = thread ? PyObject_GetAttrString(thread, "_ident") : NULL;
    unsigned long value = ident && PyLong_Check(ident) ? PyLong_AsUnsignedLong(ident) : 0;
    Py_XDECREF(ident);
    PyErr_Clear();
    return value;
}

/* threading._active[ident] is the main thread, and _active[old] is nobody. */
static void move_main(PyObject *main, unsigned long old, unsigned long ident)
{
    PyObject *active = pyvm_imported_attribute("threading", "_active");
    PyObject *old_key = PyLong_FromUnsignedLong(old), *key = PyLong_FromUnsignedLong(ident);
    if (active && PyDict_Check(active) && old_key && key) {
        if (PyDict_GetItemWithError(active, old_key) == main)
            PyDict_DelItem(active, old_key);
        if (PyDict_SetItem(active, key, main) == 0)
            PyObject_SetAttrString(main, "_ident", key);
    }
    PyErr_Clear();
    Py_XDECREF(key);
    Py_XDECREF(old_key);
    Py_XDECREF(active);
}

/* For signals, too: only the main thread may set a handler. */
static void move_signals(pyvm_signals *signals, unsigned long ident)
{
    const PyThreadState *state = pyvm_state_find(is_of_thread, &ident);
    signals->main_native_id = state ? state->native_thread_id : 0;
    atomic_store(&signals->main, state ? ident : 0);
}

static unsigned long move(unsigned long ident, bool with_locals)
{
    PyObject *main = pyvm_imported_attribute("threading", "_main_thread");
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    unsigned long old = main ? ident_of(main) : signals ? atomic_load(&signals->main) : 0;
    if (old == ident)
        old = 0;
    if (old && with_locals)
        share_locals(old);
    if (old && main)
        move_main(main, old, ident);
    if (signals)
        move_signals(signals, ident);
    Py_XDECREF(main);
    return old;
}

unsigned long pyvm_exits_become_main(void)
{
    return move(PyThread_get_thread_ident(), true);
}

void pyvm_exits_leave_main(unsigned long ident)
{
    if (ident)
        move(ident, false);
}

/* ---- Threads -------------------------------------------------------------------------------------------------- */

/* Calls a function of a module, if that was ever imported. Failures can only go to stderr. */
static void call_if_imported(const char *name, const char *function)
{
    PyObject *module = pyvm_imported(name);
    PyObject *result = module ? PyObject_CallMethod(module, function, NULL) : NULL;
    if (module && !result)
        PyErr_WriteUnraisable(module);
    Py_XDECREF(result);
    Py_XDECREF(module);
}

/* As python says that threading._shutdown has raised. */
static void print_as_ignored(void)
{
#if PY_VERSION_HEX >= 0x030D0000
    PyErr_FormatUnraisable("Exception ignored on threading shutdown");
#else
    PyObject *threading = pyvm_imported("threading");
    PyErr_WriteUnraisable(threading);
    Py_XDECREF(threading);
#endif
}

/* Takes it from the list, for which no memory is needed, and calls it. */
static bool call_last(PyObject *functions)
{
    Py_ssize_t last = PyList_GET_SIZE(functions) - 1;
    PyObject *function = Py_NewRef(PyList_GET_ITEM(functions, last));
    PyList_SetSlice(functions, last, last + 1, NULL);
    PyObject *result = PyObject_CallNoArgs(function);
    bool is_good = result;
    if (!result)
        print_as_ignored();
    Py_XDECREF(result);
    Py_DECREF(function);
    return is_good;
}

/* A list of which each function is called once: Py_EndInterpreter would call all of them again. NULL: there is none. */
static PyObject *exit_functions(void)
{
    PyObject *functions = pyvm_imported_attribute("threading", "_threading_atexits");
    if (functions && !PyList_CheckExact(functions))
        Py_CLEAR(functions);
    return functions;
}

/* A new reference, NULL with an exception, also if there is no object. */
static PyObject *attribute_of(PyObject *object, const char *name)
{
    return object ? PyObject_GetAttrString(object, name) : NULL;
}

/* A thread may wait to join threading's main thread: the program's end is that one's. */
static void end_main_thread(void)
{
    PyObject *main = pyvm_imported_attribute("threading", "_main_thread");
#if PY_VERSION_HEX >= 0x030D0000
    PyObject *end = attribute_of(main, PY_VERSION_HEX < 0x030E0000 ? "_handle" : "_os_thread_handle");
    PyObject *ended = end ? PyObject_CallMethod(end, "_set_done", NULL) : NULL;
#else
    PyObject *end = attribute_of(main, "_tstate_lock"); /* None, if somebody has seen its end */
    PyObject *is_locked = end && end != Py_None ? PyObject_CallMethod(end, "locked", NULL) : NULL;
    PyObject *ended = is_locked == Py_True ? PyObject_CallMethod(end, "release", NULL) : NULL;
    Py_XDECREF(is_locked);
#endif
    PyErr_Clear();
    Py_XDECREF(ended);
    Py_XDECREF(end);
    Py_XDECREF(main);
}

bool pyvm_exits_run_threading(void)
{
    pyvm_interrupt_drop_kept(); /* it is for the program's code */
    PyErr_Clear();              /* an exception that nobody looked at must not get in the way */
    PyObject *threading = pyvm_imported("threading"), *functions = exit_functions();
    bool is_good = true;
    if (threading && PyObject_SetAttrString(threading, "_SHUTTING_DOWN", Py_True) < 0)
        PyErr_Clear();
    while (functions && is_good && PyList_GET_SIZE(functions) > 0)
        is_good = call_last(functions);
    if (is_good)
        end_main_thread();
    Py_XDECREF(functions);
    Py_XDECREF(threading);
    return is_good;
}

bool pyvm_exits_let_signals_arrive(void)
{
    bool is_good = pyvm_arrive_check_signals() == 0;
    if (!is_good)
        print_as_ignored();
    return is_good;
}

void pyvm_exits_abandon_threads(void)
{
    PyObject *functions = exit_functions();
    if (functions)
        PyList_SetSlice(functions, 0, PyList_GET_SIZE(functions), NULL);
    Py_XDECREF(functions);
    pyvm_left_abandon();
}

#if PY_VERSION_HEX < 0x030D0000

/*
 * Through 3.12, threading's main thread is the thread that first imports it, and threading._shutdown must run there. In
 * another thread it waits until the main thread's state is deleted, which happens only later; on 3.11 it does nothing
 * if the main thread is known to be gone. And Py_EndInterpreter calls it a second time, which 3.12 does not expect.
 * With the main thread out of the way it joins the other threads, in any thread and as often as it is called.
 */
static const char free_main_thread[] =
    "import threading\n"
    "main = threading._main_thread\n"
    "threading._shutdown_locks.discard(main._tstate_lock)\n"
    "main._ident = None\n"
    "stopped, main._is_stopped = main._is_stopped, False\n"
    "threading._shutdown()\n"
    "main._is_stopped = stopped\n";

static void join_threads(void)
{
    PyObject *threading = pyvm_imported("threading"); /* which may not be: then it has no threads to join */
    if (threading && pyvm_run_alone(free_main_thread) < 0)
        PyErr_WriteUnraisable(threading);
    Py_XDECREF(threading);
}

#else

/* threading calls its exit functions and then _thread's, but through 3.14 does so only once in a main interpreter. */
static void join_threads(void)
{
    call_if_imported("threading", "_shutdown");
    call_if_imported("_thread", "_shutdown");
}

#endif

/* threading cannot be left in the middle of this: with threads left, as it thinks, the interpreter cannot be ended. */
static void spare(PyThreadState *state)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    if (signals)
        signals->spared = state;
    if (state)
        pyvm_cancel(state);
}

void pyvm_exits_join_threads(void)
{
    PyErr_Clear();
    pyvm_limit_exempt(true); /* a limit must not get in the way either */
    spare(PyThreadState_Get());
    join_threads();
    spare(NULL);
    pyvm_limit_exempt(false);
}

/* ---- Exit handlers -------------------------------------------------------------------------------------------- */

/* The thread of `state` runs exit handlers from now on, NULL: it does so no more. See signals.h. */
static void note_exits(const PyThreadState *state)
{
    pyvm_signals *signals = pyvm_signals_of(PyInterpreterState_Get());
    if (!signals)
        return;
    signals->exits = state;
    signals->interrupts_exits = false;
}

void pyvm_exits_run_handlers(void)
{
    note_exits(PyThreadState_Get());
    call_if_imported("atexit", "_run_exitfuncs");
    pyvm_exits_flush();
    note_exits(NULL);
}
