/*
 * exports.c: the objects of an interpreter for which proxies in others stand: in a dict in the interpreter's dict.
 */
#include "engine/module/exports.h"

#include "engine/python/exception.h"

#include <stdatomic.h>

static const char name[] = "pyvm.exports"; /* in the interpreter's dict */

static atomic_ullong last_key; /* of all interpreters, so that a key is never used again */

static PyObject *interpreter_dict(void)
{
    return PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
}

/* Borrowed; NULL: nothing was kept so far. */
static PyObject *find(void)
{
    PyObject *dict = interpreter_dict();
    return dict ? PyDict_GetItemString(dict, name) : NULL;
}

static PyObject *find_or_make(void)
{
    PyObject *exports = find();
    if (exports)
        return exports;
    exports = PyDict_New();
    if (exports && PyDict_SetItemString(interpreter_dict(), name, exports) < 0)
        Py_CLEAR(exports);
    Py_XDECREF(exports); /* the interpreter's dict has it */
    return exports;
}

unsigned long long pyvm_exports_add(PyObject *object, bool deep)
{
    unsigned long long key = atomic_fetch_add(&last_key, 1) + 1;
    PyObject *exports = find_or_make(), *number = PyLong_FromUnsignedLongLong(key);
    PyObject *entry = PyTuple_Pack(2, object, deep ? Py_True : Py_False);
    int result = exports && number && entry ? PyDict_SetItem(exports, number, entry) : -1;
    Py_XDECREF(entry);
    Py_XDECREF(number);
    return result == 0 ? key : 0;
}

PyObject *pyvm_exports_get(unsigned long long key, bool *deep)
{
    *deep = false;
    if (key == 0)
        return Py_XNewRef(PyImport_AddModule("__main__"));
    PyObject *exports = find(), *number = PyLong_FromUnsignedLongLong(key);
    PyObject *entry = exports && number ? PyDict_GetItemWithError(exports, number) : NULL; /* borrowed */
    Py_XDECREF(number);
    if (entry) {
        *deep = PyTuple_GET_ITEM(entry, 1) == Py_True;
        return Py_NewRef(PyTuple_GET_ITEM(entry, 0));
    }
    if (!PyErr_Occurred())
        PyErr_SetString(PyExc_ReferenceError, "the object of this proxy is gone");
    return NULL;
}

void pyvm_exports_remove(unsigned long long key)
{
    pyvm_exception pending = pyvm_exception_take(); /* whoever drops a proxy may be handling one */
    PyObject *exports = find(), *number = exports ? PyLong_FromUnsignedLongLong(key) : NULL;
    if (number && PyDict_DelItem(exports, number) < 0)
        PyErr_Clear();
    Py_XDECREF(number);
    pyvm_exception_put(pending);
}

void pyvm_exports_clear(void)
{
    if (find() && PyDict_DelItemString(interpreter_dict(), name) < 0)
        PyErr_Clear();
}
