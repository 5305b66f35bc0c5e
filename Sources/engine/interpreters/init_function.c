/*
 * init_function.c: from CPython 3.13 on, PyInit_name of a C module runs in the main interpreter, whichever interpreter
 * loads it, because only what it returns tells whether the module can be in a sub-interpreter.
 *
 * - The main interpreter of a runtime runs no code of its own, and would not find what such a function imports. So it
 *   gets the module path of the interpreter that loads.
 * - On 3.13 an exception of such a function goes from one interpreter to the other. If each has memory of its own,
 *   CPython crashes when it is freed. So it is replaced.
 */
#include "engine/interpreters/init_function.h"

#include "engine/cpython/headers.h"

#include "engine/interpreters/replace.h"
#include "engine/threads/state.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#if PY_VERSION_HEX >= 0x030C0000

/* ---- In the main interpreter ---------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030D0000

/* Calls `job` in the main interpreter, from another one. */
static void do_in_main(void (*job)(void *), void *argument)
{
    PyThreadState *helper = pyvm_state_new_in_main();
    if (!helper)
        return;
    PyThreadState *here = pyvm_state_release();
    pyvm_state_acquire(helper);
    job(argument);
    PyErr_Clear();
    pyvm_state_delete_current();
    pyvm_state_acquire(here);
}

/* ---- The module path ------------------------------------------------------------------------------------------ */

/* Each entry of sys.path with its terminator. No object: those belong to one interpreter. */
typedef struct path {
    char *text;
    size_t size;
} path;

static bool append(path *path, PyObject *entry)
{
    PyObject *bytes = PyUnicode_Check(entry) ? PyUnicode_EncodeFSDefault(entry) : NULL;
    if (!bytes) { /* nothing that a file could be found in */
        PyErr_Clear();
        return true;
    }
    size_t size = (size_t)PyBytes_Size(bytes) + 1;
    char *text = realloc(path->text, path->size + size);
    if (text) {
        memcpy(text + path->size, PyBytes_AsString(bytes), size);
        *path = (struct path){text, path->size + size};
    }
    Py_DECREF(bytes);
    return text;
}

static path read_path(void)
{
    path own = {NULL, 0};
    PyObject *list = PySys_GetObject("path"); /* borrowed */
    for (Py_ssize_t i = 0; list && PyList_Check(list) && i < PyList_Size(list); i++)
        if (!append(&own, PyList_GetItem(list, i)))
            break;
    return own;
}

/* The entries come first in sys.path; what is there and not among them follows. */
static void set_path(void *argument)
{
    const path *own = argument;
    PyObject *list = PySys_GetObject("path"), *wanted = PyList_New(0); /* the first is borrowed */
    for (size_t at = 0; wanted && at < own->size; at += strlen(own->text + at) + 1) {
        PyObject *entry = PyUnicode_DecodeFSDefault(own->text + at);
        if (entry)
            PyList_Append(wanted, entry);
        Py_XDECREF(entry);
    }
    for (Py_ssize_t i = 0; wanted && list && PyList_Check(list) && i < PyList_Size(list); i++)
        if (PySequence_Contains(wanted, PyList_GetItem(list, i)) == 0)
            PyList_Append(wanted, PyList_GetItem(list, i));
    if (wanted)
        PySys_SetObject("path", wanted);
    Py_XDECREF(wanted);
}

/* Is it what was shared last? From now on it is. */
static bool is_shared(path own)
{
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    static path last;
    pthread_mutex_lock(&lock);
    bool is_same = own.size == last.size && memcmp(own.text, last.text, own.size) == 0;
    char *text = is_same ? NULL : malloc(own.size);
    if (text) {
        free(last.text);
        last = (path){memcpy(text, own.text, own.size), own.size};
    }
    pthread_mutex_unlock(&lock);
    return is_same;
}

static void share_path(void)
{
    path own = read_path();
    if (own.size && !is_shared(own))
        do_in_main(set_path, &own);
    free(own.text);
}

#else

static void share_path(void) {}

#endif

/* ---- Exceptions of another interpreter ------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030D0000 && PY_VERSION_HEX < 0x030E0000

typedef struct search {
    const PyObject *sought;
    bool found;
} search;

static int look_at(PyObject *object, void *argument)
{
    search *search = argument;
    search->found = object == search->sought;
    return !search->found;
}

/* Is it an object of this interpreter? The collector knows all exceptions that are. */
static bool is_own(const PyObject *exception)
{
    search search = {exception, false};
    PyUnstable_GC_VisitObjects(look_at, &search);
    return search.found;
}

static void drop(void *exception)
{
    Py_DECREF((PyObject *)exception);
}

static char *text_of(PyObject *exception)
{
    PyObject *text = PyObject_Str(exception);
    const char *bytes = text ? PyUnicode_AsUTF8(text) : NULL;
    char *copy = strdup(bytes ? bytes : "?");
    PyErr_Clear();
    Py_XDECREF(text);
    return copy;
}

/* As an exception of the same type, where all interpreters share that; else as an ImportError that tells the type. */
static void raise_anew(PyTypeObject *type, const char *text)
{
    PyObject *exception = NULL;
    if (!(PyType_GetFlags(type) & Py_TPFLAGS_HEAPTYPE))
        exception = PyObject_CallFunction((PyObject *)type, "s", text);
    if (exception && PyExceptionInstance_Check(exception)) {
        PyErr_SetRaisedException(exception);
        return;
    }
    PyErr_Clear();
    Py_XDECREF(exception);
    PyErr_Format(PyExc_ImportError, "%s: %s", type->tp_name, text);
}

static void own_exception(void)
{
    PyObject *exception = PyErr_GetRaisedException();
    if (is_own(exception)) {
        PyErr_SetRaisedException(exception);
        return;
    }
    char *text = text_of(exception);
    raise_anew(Py_TYPE(exception), text ? text : "?");
    free(text);
    PyObject *raised = PyErr_GetRaisedException();
    do_in_main(drop, exception);
    PyErr_SetRaisedException(raised);
}

#else

static void own_exception(void) {}

#endif

/* ---- Modules for one interpreter ------------------------------------------------------------------------------- */

static void explain_refusal(void)
{
    static const char refusal[] = "does not support loading in subinterpreters";
    PyObject *exception = PyErr_GetRaisedException();
    PyObject *text = PyErr_GivenExceptionMatches(exception, PyExc_ImportError) ? PyObject_Str(exception) : NULL;
    const char *bytes = text ? PyUnicode_AsUTF8(text) : NULL;
    PyObject *longer = bytes && strstr(bytes, refusal)
                           ? PyUnicode_FromFormat("%s, which own-gil VMs are: use an isolated or a shared-gil VM",
                                                  bytes)
                           : NULL;
    if (longer)
        PyObject_SetAttrString(exception, "msg", longer);
    PyErr_Clear();
    Py_XDECREF(longer);
    Py_XDECREF(text);
    PyErr_SetRaisedException(exception);
}

/* create_dynamic(spec, file=None) */
static PyObject *create_in_own_gil(PyObject *original, PyObject *args)
{
    share_path();
    PyObject *result = PyObject_Call(original, args, NULL);
    if (!result) {
        own_exception();
        explain_refusal();
    }
    return result;
}

static PyObject *create_in_shared_gil(PyObject *original, PyObject *args)
{
    share_path();
    return PyObject_Call(original, args, NULL);
}

int pyvm_init_function_watch(bool own_gil)
{
    static PyMethodDef methods[] = {{"create_dynamic", create_in_shared_gil, METH_VARARGS, NULL},
                                    {"create_dynamic", create_in_own_gil, METH_VARARGS, NULL}};
    return pyvm_replace(&(pyvm_replacement){"_imp", "create_dynamic", &methods[own_gil]});
}

#else

int pyvm_init_function_watch(bool own_gil)
{
    (void)own_gil;
    return 0;
}

#endif
