/*
 * join.c: joins a host, a Python that the program runs already, for example python3 where ctypes has loaded libpyvm.
 */
#include "engine/start/join.h"

#include "engine/cpython/headers.h"

#include "contract/engine.h"
#include "engine/memory/memory.h"
#include "engine/module/finder.h"
#include "engine/process/watch.h"
#include "engine/python/exception.h"
#include "engine/table/at_exit.h"
#include "engine/threads/record.h"

/*
 * threading's main thread is the thread that first imports it. preload.c may import it with a state that is deleted
 * soon, and 3.12 asserts at the end that the main thread's state is still there. So this imports it before.
 */
static void import_threading(void)
{
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
    PyObject *threading = PyImport_ImportModule("threading");
    if (!threading)
        PyErr_Clear();
    Py_XDECREF(threading);
#endif
}

static int register_end(void (*at_end)(void), char *why)
{
    if (pyvm_Py_AtExit(at_end) == 0)
        return 0;
    PyErr_Clear();
    snprintf(why, PYVM_WHY, "its atexit module does not take a function");
    return -1;
}

/* Needs the thread's own state in the main interpreter current. */
static int take_part(void (*at_end)(void), char *why)
{
    PyThreadState *current = PyThreadState_Get();
    if (PyThreadState_GetInterpreter(current) != PyInterpreterState_Main())
        snprintf(why, PYVM_WHY, "this thread is in a sub-interpreter of the host's: call from its main interpreter");
    else if (pyvm_record_find(current, why) == 0)
        return register_end(at_end, why);
    return -1;
}

/* Writes sys.executable; "" if it is not set, as in a program that is no interpreter. */
static void read_executable(char *executable, size_t room)
{
    PyObject *value = PySys_GetObject("executable"); /* borrowed */
    const char *text = value && PyUnicode_Check(value) ? PyUnicode_AsUTF8(value) : NULL;
    PyErr_Clear();
    snprintf(executable, room, "%s", text ? text : "");
}

/*
 * PyGILState_Ensure gives what is needed here: the state that the thread has in the main interpreter, with or without
 * the GIL, or else a new state for the moment.
 */
int pyvm_join(void (*at_end)(void), char *executable, size_t room, char *why)
{
    if (!Py_IsInitialized()) {
        snprintf(why, PYVM_WHY, "no Python runs in it");
        return -1;
    }
    bool is_guest = !PyGILState_GetThisThreadState();
    PyGILState_STATE before = PyGILState_Ensure();
    pyvm_exception pending = pyvm_exception_take();
    if (!is_guest)
        import_threading();
    int result = take_part(at_end, why);
    if (result == 0 && pyvm_finder_add(true) < 0)
        PyErr_Clear(); /* its code cannot import pyvm, unless that is installed */
    read_executable(executable, room);
    pyvm_memory_watch();
    pyvm_watch_begin();
    pyvm_exception_put(pending);
    PyGILState_Release(before);
    return result;
}
