/*
 * ctypes_end.c: CPython's end frees what ctypes has made, on 3.11 and 3.12 too.
 *
 * There the garbage collector does not see what a type of ctypes refers to. Such types are in a cycle: ctypes._cast has
 * py_object as the type of its result, py_object has a function in Python, and this has ctypes's variables. And _ctypes
 * has a C variable for the dict of all pointer types, which outlives the end. So each end would leave ctypes with all
 * that it has imported, 200 KB. That is why both dicts are emptied, by capsules in the interpreter's own dict, which
 * the end clears when no Python code runs any more, and before the last garbage collection.
 */
#include "engine/start/ctypes_end.h"

#include "engine/cpython/headers.h"

#if PY_VERSION_HEX < 0x030D0000

static const char name[] = "pyvm.ctypes"; /* the capsules' */

static void empty(PyObject *capsule)
{
    PyObject *dict = PyCapsule_GetPointer(capsule, name);
    PyDict_Clear(dict);
    Py_DECREF(dict);
}

/* Borrowed; NULL: the module is not there. */
static PyObject *variables_of(const char *module)
{
    PyObject *found = PyDict_GetItemString(PyImport_GetModuleDict(), module);
    return found && PyModule_Check(found) ? PyModule_GetDict(found) : NULL;
}

static void empty_at_end(const char *key, PyObject *dict)
{
    PyObject *others = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
    if (!others || !dict || !PyDict_Check(dict))
        return;
    PyObject *capsule = PyCapsule_New(Py_NewRef(dict), name, empty);
    if (capsule)
        PyDict_SetItemString(others, key, capsule);
    else
        Py_DECREF(dict);
    Py_XDECREF(capsule);
    PyErr_Clear();
}

void pyvm_ctypes_end(void)
{
    PyObject *inner = variables_of("_ctypes");
    empty_at_end("pyvm.ctypes", variables_of("ctypes"));
    empty_at_end("pyvm.pointer_types", inner ? PyDict_GetItemString(inner, "_pointer_type_cache") : NULL);
}

#else

void pyvm_ctypes_end(void) {}

#endif
