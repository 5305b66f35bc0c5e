/*
 * interpreter.c: makes interpreters, and takes them down.
 */
#include "engine/interpreters/interpreter.h"

#include "engine/interpreters/block.h"
#include "engine/interpreters/complete.h"
#include "engine/interpreters/furnish.h"
#include "engine/interpreters/original.h"
#include "engine/interpreters/preload.h"
#include "engine/interpreters/rules.h"
#include "engine/memory/counter.h"
#include "engine/memory/limit.h"
#include "engine/memory/memory.h"
#include "engine/process/undo.h"
#include "engine/python/current.h"
#include "engine/python/exception.h"
#include "engine/python/imported.h"
#include "engine/python/run.h"
#include "engine/threads/first_code.h"
#include "engine/threads/interrupt.h"
#include "engine/threads/record.h"
#include "engine/threads/state.h"

/* ---- Making ------------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030C0000

static PyStatus new_interpreter(PyThreadState **state, const pyvm_recipe *recipe)
{
    PyInterpreterConfig config = {
        .use_main_obmalloc = !recipe->own_gil,
        .allow_fork = recipe->allow_fork,
        .allow_exec = recipe->allow_exec,
        .allow_threads = recipe->allow_threads,
        .allow_daemon_threads = recipe->allow_daemon_threads,
        .check_multi_interp_extensions = recipe->own_gil,
        .gil = recipe->own_gil ? PyInterpreterConfig_OWN_GIL : PyInterpreterConfig_SHARED_GIL,
    };
    if (!recipe->own_gil)
        return Py_NewInterpreterFromConfig(state, &config);
    pyvm_counter_begin_making();
    PyStatus status = Py_NewInterpreterFromConfig(state, &config);
    pyvm_counter_end_making(!PyStatus_Exception(status) && *state);
    return status;
}

#else

static PyStatus new_interpreter(PyThreadState **state, const pyvm_recipe *recipe)
{
    (void)recipe; /* rules.c keeps it */
    *state = Py_NewInterpreter();
    return *state ? PyStatus_Ok() : PyStatus_Error("Py_NewInterpreter failed");
}

#endif

static PyThreadState *make(const pyvm_recipe *recipe, char *why)
{
    PyThreadState *state = NULL;
    PyStatus status = new_interpreter(&state, recipe);
    if (PyStatus_Exception(status) || !state) {
        snprintf(why, PYVM_WHY, "%s", status.err_msg ? status.err_msg : "unknown error");
        return NULL;
    }
    int result = pyvm_rules_made_with(recipe) == 0 ? 0 : pyvm_exception_explain(why, "its rules could not be noted");
    if (result == 0 && (pyvm_complete() < 0 || pyvm_block(recipe->own_gil) < 0))
        result = pyvm_exception_explain(why, "it could not be made as the main interpreter is");
    if (result == 0 && pyvm_furnish(recipe, why) == 0)
        return state;
    pyvm_interpreter_end();
    return NULL;
}

PyThreadState *pyvm_interpreter_create(const pyvm_recipe *recipe, char *why)
{
    /* The main interpreter's first state belongs to the thread that started it: this one gets its own for a moment. */
    PyThreadState *helper = pyvm_state_new_in_main();
    if (!helper) {
        snprintf(why, PYVM_WHY, "out of memory");
        return NULL;
    }
    pyvm_state_acquire(helper);
    pyvm_preload();
    PyThreadState *state = make(recipe, why);
    if (state)
        pyvm_state_release();
    if (pyvm_current() != helper)
        pyvm_state_acquire(helper);
    pyvm_state_delete_current();
    return state;
}

/* ---- Taking down -------------------------------------------------------------------------------------------- */

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

void pyvm_interpreter_flush(void)
{
    flush_stream("stdout");
    flush_stream("stderr");
}

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
    "if main._tstate_lock and main._tstate_lock.locked():\n"
    "    main._tstate_lock.release()\n" /* another thread may wait to join it */
    "stopped, main._is_stopped = main._is_stopped, False\n"
    "threading._shutdown()\n"
    "main._is_stopped = stopped\n";

static void join_threads(void)
{
    PyObject *threading = pyvm_imported("threading"); /* which may not be: then it has no threads to join */
    PyObject *globals = threading ? PyDict_New() : NULL;
    if (threading && pyvm_run_code(free_main_thread, globals) < 0)
        PyErr_WriteUnraisable(threading);
    Py_XDECREF(globals);
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

/* The next two do what Py_EndInterpreter begins with, but early: if they fail, the VM can still go on. */

void pyvm_interpreter_join_threads(void)
{
    pyvm_interrupt_drop_kept(); /* it is for the program's code */
    PyErr_Clear();              /* an exception that nobody looked at must not get in the way */
    pyvm_limit_exempt(true);    /* nor a limit: with threads left the interpreter cannot be ended */
    join_threads();
    pyvm_limit_exempt(false);
}

void pyvm_interpreter_run_exit_handlers(void)
{
    call_if_imported("atexit", "_run_exitfuncs");
    pyvm_interpreter_flush();
}

#if PY_VERSION_HEX >= 0x030C0000

void pyvm_interpreter_end(void)
{
    pyvm_undo_all();
    pyvm_original_forget();
    pyvm_first_code_end();
    PyThreadState *state = PyThreadState_Get();
    PyInterpreterState *interpreter = state->interp;
    pyvm_memory_limit(interpreter, 0, NULL);
    Py_EndInterpreter(state);
    pyvm_counter_forget(interpreter);
    pyvm_record_set(NULL);
}

#else

/* 3.11's Py_EndInterpreter keeps the GIL and leaves no state. A state of the main interpreter lets go of it. */
void pyvm_interpreter_end(void)
{
    pyvm_undo_all();
    PyThreadState *state = PyThreadState_Get();
    PyThreadState *helper = pyvm_state_new_in_main();
    pyvm_original_forget();
    pyvm_first_code_end();
    Py_EndInterpreter(state);
    if (!helper)
        Py_FatalError("out of memory while a VM was closed");
    PyThreadState_Swap(helper);
    pyvm_record_set(helper);
    pyvm_state_delete_current();
}

#endif
