/* implicit.c: an extension module as CPython's documentation writes it, with state of its own. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include "pyvm/implicit.h"

typedef struct state {
    long counted;
    PyObject *error;
} state;

static PyObject *add(PyObject *self, PyObject *args)
{
    int a, b;
    (void)self;
    if (!PyArg_ParseTuple(args, "ii", &a, &b))
        return NULL;
    return PyLong_FromLong(a + b);
}

static PyObject *count(PyObject *self, PyObject *unused)
{
    (void)unused;
    return PyLong_FromLong(++((state *)PyModule_GetState(self))->counted);
}

static PyObject *fail(PyObject *self, PyObject *unused)
{
    (void)unused;
    PyErr_SetString(((state *)PyModule_GetState(self))->error, "as asked for");
    return NULL;
}

/* errno is this library's libc's, which in a private copy is not the program's. */
static PyObject *open_file(PyObject *self, PyObject *path)
{
    const char *text = PyUnicode_AsUTF8(path);
    (void)self;
    if (!text)
        return NULL;
    int file = open(text, O_RDONLY);
    if (file < 0)
        return PyErr_SetFromErrnoWithFilename(PyExc_OSError, text);
    close(file);
    Py_RETURN_NONE;
}

static PyObject *errno_of_number(PyObject *self, PyObject *number)
{
    const char *text = PyUnicode_AsUTF8(number);
    (void)self;
    if (!text)
        return NULL;
    errno = 0;
    PyOS_strtol(text, NULL, 10);
    return PyLong_FromLong(errno);
}

/* Calls each item with the GIL, and lets go of it in between. */
static PyObject *call_each(PyObject *self, PyObject *items)
{
    (void)self;
    for (Py_ssize_t i = 0; i < PyList_Size(items); i++) {
        PyObject *result = PyObject_CallNoArgs(PyList_GetItem(items, i));
        if (!result)
            return NULL;
        Py_DECREF(result);
        Py_BEGIN_ALLOW_THREADS usleep(100);
        Py_END_ALLOW_THREADS
    }
    Py_RETURN_NONE;
}

static void *call_in_thread(void *callable)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *result = PyObject_CallNoArgs(callable);
    PyGILState_Release(state);
    return result;
}

/* Calls it in a thread that C makes, which names no interpreter. */
static PyObject *in_thread(PyObject *self, PyObject *callable)
{
    pthread_t thread;
    void *result = NULL;
    (void)self;
    if (pthread_create(&thread, NULL, call_in_thread, callable) != 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    Py_BEGIN_ALLOW_THREADS pthread_join(thread, &result);
    Py_END_ALLOW_THREADS return result ? result : PyErr_Format(PyExc_RuntimeError, "the thread has called nothing");
}

static void *look(void *end)
{
    usleep(500000);
    if (write((int)(intptr_t)end, PyVM_Default() ? "y" : "n", 1) != 1)
        abort();
    return NULL;
}

/* Writes "y" or "n" to a file descriptor half a second later: whether there is a VM then. */
static PyObject *look_later(PyObject *self, PyObject *end)
{
    pthread_t thread;
    (void)self;
    if (pthread_create(&thread, NULL, look, (void *)(intptr_t)PyLong_AsLong(end)) != 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    pthread_detach(thread);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {{"add", add, METH_VARARGS, NULL},
                                {"count", count, METH_NOARGS, NULL},
                                {"fail", fail, METH_NOARGS, NULL},
                                {"open_file", open_file, METH_O, NULL},
                                {"errno_of_number", errno_of_number, METH_O, NULL},
                                {"call_each", call_each, METH_O, NULL},
                                {"in_thread", in_thread, METH_O, NULL},
                                {"look_later", look_later, METH_O, NULL},
                                {NULL, NULL, 0, NULL}};

static int fill(PyObject *module)
{
    state *own = PyModule_GetState(module);
    own->error = PyErr_NewException("implicit.Error", NULL, NULL);
    if (!own->error || PyModule_AddObjectRef(module, "Error", own->error) < 0)
        return -1;
    return PyModule_AddIntConstant(module, "x", 7);
}

static int visit_state(PyObject *module, visitproc visit, void *arg)
{
    state *own = PyModule_GetState(module);
    if (own)
        Py_VISIT(own->error);
    return 0;
}

static int clear_state(PyObject *module)
{
    state *own = PyModule_GetState(module);
    if (own)
        Py_CLEAR(own->error);
    return 0;
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, PyVM_AS_SLOT(fill)},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, .m_name = "implicit",      .m_size = sizeof(state), .m_methods = methods,
    .m_slots = slots,      .m_traverse = visit_state, .m_clear = clear_state,
};

PyMODINIT_FUNC PyInit_implicit(void)
{
    return PyModuleDef_Init(&definition);
}
