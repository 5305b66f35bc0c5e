/*
 * interpreter.c: makes interpreters, and takes them down.
 */
#include "host.h"

/* ---- Python code -------------------------------------------------------------------------------------------- */

int pyvm_run_code(const char *code, PyObject *globals)
{
    if (!globals || PyDict_SetItemString(globals, "__builtins__", PyEval_GetBuiltins()) < 0)
        return -1;
    PyObject *result = PyRun_String(code, Py_file_input, globals, globals);
    Py_XDECREF(result);
    return result ? 0 : -1;
}

/* Where it fails there is nobody to tell but stderr. */
static void run(const char *code)
{
    PyObject *globals = PyDict_New();
    if (pyvm_run_code(code, globals) < 0)
        PyErr_WriteUnraisable(NULL);
    Py_XDECREF(globals);
}

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
    return Py_NewInterpreterFromConfig(state, &config);
}

#else

static PyStatus new_interpreter(PyThreadState **state, const pyvm_recipe *recipe)
{
    (void)recipe; /* rules.c keeps it */
    *state = Py_NewInterpreter();
    return *state ? PyStatus_Ok() : PyStatus_Error("Py_NewInterpreter failed");
}

#endif

/*
 * Importing threading makes it take this thread, in which the interpreter was made, for its main one; imported later,
 * by some other thread, it would wait at the end for that one.
 */
static int furnish(const pyvm_recipe *recipe)
{
    PyObject *threading = PyImport_ImportModule("threading");
    Py_XDECREF(threading);
    return threading ? pyvm_rules_set(recipe) : -1;
}

static PyThreadState *make(const pyvm_recipe *recipe, char *why)
{
    PyThreadState *state = NULL;
    PyStatus status = new_interpreter(&state, recipe);
    if (PyStatus_Exception(status) || !state) {
        snprintf(why, PYVM_WHY, "%s", status.err_msg ? status.err_msg : "unknown error");
        return NULL;
    }
    if (furnish(recipe) == 0)
        return state;
    PyErr_Print();
    snprintf(why, PYVM_WHY, "threading cannot be imported (stderr has the exception)");
    pyvm_end();
    return NULL;
}

PyThreadState *pyvm_create(const pyvm_recipe *recipe, char *why)
{
    /* The main interpreter's first state belongs to the thread that started it: this one gets its own for a moment. */
    PyThreadState *helper = pyvm_main_state();
    if (!helper) {
        snprintf(why, PYVM_WHY, "out of memory");
        return NULL;
    }
    pyvm_acquire(helper);
    PyThreadState *state = make(recipe, why);
    if (state)
        pyvm_release();
    if (pyvm_current() != helper)
        pyvm_acquire(helper);
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

void pyvm_flush(void)
{
    flush_stream("stdout");
    flush_stream("stderr");
}

/*
 * Through 3.12, threading._shutdown must run in the thread that made the interpreter: elsewhere it waits for that
 * thread's state to be deleted, which happens after it. And Py_EndInterpreter calls it a second time, which 3.12 does
 * not expect. With its main thread out of the way it joins the others, in any thread, as often as one likes.
 */
static const char shut_down_threading[] =
#if PY_VERSION_HEX < 0x030D0000
    "import threading\n"
    "main = threading._main_thread\n"
    "threading._shutdown_locks.discard(main._tstate_lock)\n"
    "main._ident = None\n"
    "if main._tstate_lock and main._tstate_lock.locked():\n"
    "    main._tstate_lock.release()\n" /* there may be who wants to join it */
#else
    "import threading\n"
#endif
    "threading._shutdown()\n";

/* Both do what Py_EndInterpreter does first, but while the VM can still go on if something stands in its way. */

void pyvm_join_threads(void)
{
    PyErr_Clear(); /* an exception that nobody looked at must not get in the way */
    run(shut_down_threading);
}

void pyvm_run_exit_handlers(void)
{
    run("import atexit\natexit._run_exitfuncs()\n");
    pyvm_flush();
}

#if PY_VERSION_HEX >= 0x030C0000

void pyvm_end(void)
{
    Py_EndInterpreter(PyThreadState_Get());
    pyvm_slot_set(NULL);
}

#else

/* 3.11 leaves the GIL taken, with no state to let it go with: it needs one of another interpreter. */
void pyvm_end(void)
{
    PyThreadState *state = PyThreadState_Get();
    PyThreadState *helper = pyvm_main_state();
    Py_EndInterpreter(state);
    if (!helper)
        Py_FatalError("out of memory while a VM was closed");
    PyThreadState_Swap(helper);
    pyvm_slot_set(helper);
    pyvm_state_delete_current();
}

#endif
