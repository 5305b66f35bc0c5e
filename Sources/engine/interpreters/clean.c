/*
 * clean.c: takes back what code has left in an interpreter, all but imported modules.
 * Exit handlers have run, so some modules have noted that the interpreter is about to end. This takes such notes back.
 */
#include "engine/interpreters/clean.h"

#include "contract/count.h"
#include "engine/continuation/silence.h"
#include "engine/interpreters/original.h"
#include "engine/memory/memory.h"
#include "engine/module/exports.h"
#include "engine/process/undo.h"
#include "engine/python/imported.h"
#include "engine/python/run.h"

/* Attributes of modules, and of classes in them, that exit handlers have set. */
static const char *const ended[][3] = {
    {"threading", NULL, "_SHUTTING_DOWN"},
    {"concurrent.futures.thread", NULL, "_shutdown"},
    {"concurrent.futures.process", NULL, "_global_shutdown"},
    {"multiprocessing.util", NULL, "_exiting"},
    {"weakref", "finalize", "_shutdown"},
    {"weakref", "finalize", "_registered_with_atexit"},
};

/* Exit handlers that modules register when they are imported; they will not be imported again. */
static const char *const exit_handlers[][2] = {{"logging", "shutdown"}, {"multiprocessing.util", "_exit_function"}};

static int set_false(const char *const *place)
{
    PyObject *owner = pyvm_imported(place[0]);
    if (owner && place[1])
        Py_SETREF(owner, PyObject_GetAttrString(owner, place[1]));
    int result = owner ? PyObject_SetAttrString(owner, place[2], Py_False) : PyErr_Occurred() ? -1 : 0;
    Py_XDECREF(owner);
    return result;
}

static int register_again(PyObject *atexit, const char *const *place)
{
    PyObject *module = pyvm_imported(place[0]);
    PyObject *handler = module ? PyObject_GetAttrString(module, place[1]) : NULL;
    PyObject *done = handler ? PyObject_CallMethod(atexit, "register", "O", handler) : NULL;
    int result = !module || done ? 0 : -1;
    Py_XDECREF(done);
    Py_XDECREF(handler);
    Py_XDECREF(module);
    return result;
}

static int clear_exit_handlers(void)
{
    PyObject *atexit = pyvm_imported("atexit");
    if (!atexit)
        return 0;
    PyObject *done = PyObject_CallMethod(atexit, "_clear", NULL);
    int result = done ? 0 : -1;
    for (size_t i = 0; i < PYVM_COUNT(exit_handlers) && result == 0; i++)
        result = register_again(atexit, exit_handlers[i]);
    Py_XDECREF(done);
    Py_DECREF(atexit);
    return result;
}

/* threading's main thread may be gone, and was marked as ended when threads were joined. */
static const char threading_anew[] =
    "import threading\n"
    "threading._active.clear()\n"
    "threading._main_thread = threading._MainThread()\n"
    "threading.settrace(None)\n"
    "threading.setprofile(None)\n"
    "threading.excepthook = threading.__excepthook__\n";

/* The filters are the original ones: decisions that other filters made no longer count. */
static const char warnings_anew[] =
    "import _warnings, warnings\n"
    "warnings.filters = _warnings.filters\n"
    "warnings._filters_mutated()\n";

/* An executor of the next VM takes calls, and is waited for at that one's end. */
static const char executors_anew[] =
    "import sys\n"
    "sys.modules['pyvm.executor._ends'].begin_anew()\n";

static int run_if_imported(const char *name, const char *code)
{
    PyObject *module = pyvm_imported(name);
    int result = module ? pyvm_run_alone(code) : 0;
    Py_XDECREF(module);
    return result;
}

/* 1: sys.monitoring has tools, which may have events and callbacks anywhere. */
static int has_monitoring_tools(void)
{
#if PY_VERSION_HEX >= 0x030C0000
    PyObject *monitoring = PySys_GetObject("monitoring"); /* borrowed */
    for (int id = 0; id < 6 && monitoring; id++) {
        PyObject *tool = PyObject_CallMethod(monitoring, "get_tool", "i", id);
        bool is_free = tool == Py_None;
        Py_XDECREF(tool);
        if (!is_free)
            return 1;
    }
#endif
    return 0;
}

/* Twice: finalizers of what was in __main__ may put something there. */
static int clear_main(void)
{
    if (pyvm_original_restore_main() < 0)
        return -1;
    PyGC_Enable();
    PyGC_Collect();
    return pyvm_original_restore_main();
}

static int clean(void)
{
    for (size_t i = 0; i < PYVM_COUNT(ended); i++)
        if (set_false(ended[i]) < 0)
            return -1;
    if (clear_main() < 0 || pyvm_original_restore() < 0 || clear_exit_handlers() < 0)
        return -1;
    if (run_if_imported("threading", threading_anew) < 0 || run_if_imported("warnings", warnings_anew) < 0)
        return -1;
    return run_if_imported("pyvm.executor._ends", executors_anew);
}

static bool is_usable(void)
{
    return pyvm_undo_all() && pyvm_original_is_kept() && !has_monitoring_tools() && !pyvm_silence_is_on();
}

int pyvm_clean(void)
{
    PyErr_Clear();
    pyvm_memory_reserve(PyInterpreterState_Get()); /* so that there is room for it */
    PyEval_SetTrace(NULL, NULL);
    PyEval_SetProfile(NULL, NULL);
    pyvm_exports_clear();
    int result = is_usable() && clean() == 0 ? 0 : -1;
    PyGC_Collect(); /* the program's streams, among others */
    PyErr_Clear();
    if (result == 0)
        pyvm_memory_limit(PyInterpreterState_Get(), 0, NULL); /* the next VM has its own */
    return result;
}
