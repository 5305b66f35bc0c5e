/*
 * select.c: pyvm.select: waits for several channels.
 */
#include "engine/module/select.h"

#include "engine/module/connected.h"
#include "engine/module/duration.h"
#include "engine/module/handle.h"
#include "engine/module/left.h"
#include "engine/module/outcome.h"

/* A case is a channel, or a tuple of a channel and what is to be put in. False with an exception. */
static bool parse_case(PyObject *from, pyvm_select_case *into)
{
    bool puts = PyTuple_Check(from) && PyTuple_GET_SIZE(from) == 2;
    PyObject *channel = puts ? PyTuple_GET_ITEM(from, 0) : from;
    into->channel = pyvm_handle_find(channel, PYVM_HANDLE_CHANNEL);
    into->object = puts ? PyTuple_GET_ITEM(from, 1) : NULL;
    if (!into->channel)
        PyErr_Format(PyExc_TypeError, "a case is a Channel, or (Channel, object) to put something in, not %R", from);
    return into->channel;
}

static bool parse(PyObject *args, pyvm_select_case *cases)
{
    Py_ssize_t i = 0;
    while (i < PyTuple_GET_SIZE(args) && parse_case(PyTuple_GET_ITEM(args, i), &cases[i]))
        i++;
    return i == PyTuple_GET_SIZE(args);
}

static PyObject *do_select(pyvm_select_case *cases, size_t count, long long timeout)
{
    size_t chosen = count;
    PyObject *object = NULL;
    pyvm_block *left = NULL;
    int status = pyvm_connected_exchange()->select(cases, count, &chosen, &object, &left, timeout);
    pyvm_left_take(left);
    if (status == PYVM_ERROR_CLOSED && chosen < count && !PyErr_Occurred()) {
        pyvm_outcome_is_fine(status);
        PyObject *type, *value, *traceback, *index = PyLong_FromSize_t(chosen);
        PyErr_Fetch(&type, &value, &traceback);
        PyErr_NormalizeException(&type, &value, &traceback);
        if (index && value)
            PyObject_SetAttrString(value, "index", index);
        Py_XDECREF(index);
        PyErr_Restore(type, value, traceback);
        return NULL;
    }
    if (!pyvm_outcome_is_fine(status))
        return NULL;
    return Py_BuildValue("nN", (Py_ssize_t)chosen, object ? object : Py_NewRef(Py_None));
}

/* select(*cases, timeout=None) */
static PyObject *select_of(PyObject *module, PyObject *args, PyObject *kwargs)
{
    (void)module;
    static char *names[] = {"timeout", NULL};
    PyObject *none = PyTuple_New(0), *seconds = NULL;
    long long timeout;
    int fits = none && PyArg_ParseTupleAndKeywords(none, kwargs, "|O:select", names, &seconds);
    Py_XDECREF(none);
    if (!fits || !pyvm_duration_parse(seconds, &timeout))
        return NULL;
    size_t count = (size_t)PyTuple_GET_SIZE(args);
    pyvm_select_case *cases = PyMem_Calloc(count ? count : 1, sizeof *cases);
    PyObject *result = NULL;
    if (!cases)
        return PyErr_NoMemory();
    if (count == 0)
        PyErr_SetString(PyExc_TypeError, "select needs a case");
    else if (parse(args, cases))
        result = do_select(cases, count, timeout);
    PyMem_Free(cases);
    return result;
}

int pyvm_select_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"select", (PyCFunction)(void (*)(void))select_of, METH_VARARGS | METH_KEYWORDS,
         "select(*cases, timeout=None)\n--\n\n"
         "Waits until one of the cases can be done, and does this one: a Channel, to get from, or (Channel, object), to\n"
         "put in. (index, object): the case's place and what was got, None for a put. ChannelClosed has the attribute\n"
         "`index` if it is a case's channel that is closed."},
        {0},
    };
    return PyModule_AddFunctions(module, functions);
}
