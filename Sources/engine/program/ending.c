/*
 * ending.c: what an exception that nobody caught ends a program with.
 */
#include "engine/program/ending.h"

#include "engine/interpreters/exits.h"
#include "engine/python/exception.h"

bool pyvm_ending_is_inspected(void)
{
    pyvm_exception pending = pyvm_exception_take();
    PyObject *flags = PySys_GetObject("flags"); /* borrowed */
    PyObject *inspect = flags ? PyObject_GetAttrString(flags, "inspect") : NULL;
    bool result = inspect && PyObject_IsTrue(inspect) > 0;
    Py_XDECREF(inspect);
    pyvm_exception_put(pending);
    return result;
}

/* ---- SystemExit ------------------------------------------------------------------------------------------------ */

static void write_last_words(PyObject *words)
{
    PyObject *errors = PySys_GetObject("stderr"); /* borrowed */
    if (errors && errors != Py_None) {
        PyFile_WriteObject(words, errors, Py_PRINT_RAW);
    } else {
        PyObject_Print(words, stderr, Py_PRINT_RAW);
        fflush(stderr);
    }
    PySys_WriteStderr("\n");
}

/* Takes the pending SystemExit. */
static int status_of_exit(void)
{
    PyObject *exit = pyvm_exception_take_object();
    PyObject *code = exit ? PyObject_GetAttrString(exit, "code") : NULL;
    if (!code)
        code = Py_XNewRef(exit); /* as CPython: the exception stands for its code */
    int status = 0;
    PyErr_Clear();
    if (code && PyLong_Check(code)) {
        status = (int)PyLong_AsLong(code) & 0xFF; /* -1 for a number that is too large */
    } else if (code && code != Py_None) {
        write_last_words(code);
        status = 1;
    }
    Py_XDECREF(code);
    Py_XDECREF(exit);
    PyErr_Clear();
    return status;
}

/* ---- Other exceptions ------------------------------------------------------------------------------------------ */

static void note(const char *name, PyObject *value)
{
    if (PySys_SetObject(name, value) < 0)
        PyErr_Clear();
}

/* For debuggers: sys.last_exc and its like. */
static void note_last(PyObject *exception, PyObject *traceback)
{
#if PY_VERSION_HEX >= 0x030C0000
    note("last_exc", exception);
#endif
    note("last_type", (PyObject *)Py_TYPE(exception));
    note("last_value", exception);
    note("last_traceback", traceback);
}

static int status_of_hook_failure(PyObject *exception)
{
    if (PyErr_ExceptionMatches(PyExc_SystemExit))
        return status_of_exit();
    PyObject *second = pyvm_exception_take_object();
    PySys_WriteStderr("Error in sys.excepthook:\n");
    pyvm_exception_display(second);
    PySys_WriteStderr("\nOriginal exception was:\n");
    pyvm_exception_display(exception);
    Py_XDECREF(second);
    return 1;
}

/* As PyErr_Print, but that ends the process when the hook raises SystemExit, or prints that as an error. */
static int print_by(PyObject *hook)
{
    PyObject *exception = pyvm_exception_take_object();
    PyObject *traceback = exception ? PyException_GetTraceback(exception) : NULL;
    PyObject *shown = traceback ? traceback : Py_None, *type = exception ? (PyObject *)Py_TYPE(exception) : Py_None;
    PyObject *result = NULL;
    int status = 1;
    if (exception) {
        note_last(exception, shown);
        if (PySys_Audit("sys.excepthook", "OOOO", hook, type, exception, shown) == 0)
            result = PyObject_CallFunctionObjArgs(hook, type, exception, shown, NULL);
        if (!result)
            status = status_of_hook_failure(exception);
    }
    Py_XDECREF(result);
    Py_XDECREF(traceback);
    Py_XDECREF(exception);
    return status;
}

static int print(void)
{
    PyObject *hook = PySys_GetObject("excepthook"), *own = PySys_GetObject("__excepthook__"); /* borrowed */
    if (!hook || hook == own) {
        PyErr_Print();
        return 1;
    }
    Py_INCREF(hook);
    int status = print_by(hook);
    Py_DECREF(hook);
    return status;
}

/* ---------------------------------------------------------------------------------------------------------------- */

/* Is the pending exception one for which `python` ends itself by SIGINT? */
static bool is_interrupt(void)
{
#if PY_VERSION_HEX >= 0x030E0000
    return PyErr_ExceptionMatches(PyExc_KeyboardInterrupt);
#else
    return PyErr_Occurred() == PyExc_KeyboardInterrupt;
#endif
}

static int of_exception(bool exits)
{
    if (exits && PyErr_ExceptionMatches(PyExc_SystemExit))
        return status_of_exit();
    bool interrupted = is_interrupt();
    int status = print();
    return interrupted ? PYVM_ENDING_INTERRUPTED : status;
}

int pyvm_ending_of_exception(void)
{
    return of_exception(!pyvm_ending_is_inspected());
}

static int of_result(PyObject *result, bool exits)
{
    pyvm_exception pending = pyvm_exception_take();
    pyvm_exits_flush();
    pyvm_exception_put(pending);
    if (!result)
        return of_exception(exits);
    Py_DECREF(result);
    return 0;
}

int pyvm_ending_of(PyObject *result)
{
    return of_result(result, !pyvm_ending_is_inspected());
}

int pyvm_ending_of_prompt(PyObject *result)
{
    return of_result(result, true);
}

/* ---- Output ---------------------------------------------------------------------------------------------------- */

enum { OUTPUT_LOST = 120 };

static void tell(PyObject *stream)
{
#if PY_VERSION_HEX >= 0x030D0000
    (void)stream;
    PyErr_FormatUnraisable("Exception ignored %s flushing sys.stdout", PY_VERSION_HEX >= 0x030E0000 ? "while" : "on");
#else
    PyErr_WriteUnraisable(stream);
#endif
}

/* The end of a main interpreter tells by itself what it could not write. */
static bool tells_at_its_end(void)
{
    return PyInterpreterState_Get() == PyInterpreterState_Main();
}

static bool is_closed(PyObject *stream)
{
    PyObject *closed = PyObject_GetAttrString(stream, "closed");
    bool result = closed && PyObject_IsTrue(closed) > 0;
    Py_XDECREF(closed);
    PyErr_Clear();
    return result;
}

int pyvm_ending_with_output(int ending)
{
    PyObject *stream = PySys_GetObject("stdout"); /* borrowed */
    if (!stream || stream == Py_None || is_closed(stream))
        return ending;
    Py_INCREF(stream);
    PyObject *result = PyObject_CallMethod(stream, "flush", NULL);
    if (!result && !tells_at_its_end())
        tell(stream);
    if (!result)
        ending = OUTPUT_LOST;
    PyErr_Clear();
    Py_XDECREF(result);
    Py_DECREF(stream);
    return ending;
}
