/*
 * ctypes_end.c: CPython's end frees what ctypes has made, on 3.11 and 3.12 too.
 *
 * There the garbage collector does not see what a type of ctypes refers to. Such types are in a cycle: ctypes._cast has
 * py_object as the type of its result, py_object has a function in Python, and this has ctypes's variables. And _ctypes
 * has a C variable for the dict of all pointer types, which outlives the end. So each end would leave ctypes with all
 * that it has imported, 200 KB. That is why both dicts are emptied, by capsules in the interpreter's own dict, which
 * the end clears when no Python code runs any more, and before the last garbage collection.
 *
 * All sub-interpreters have the dict of pointer types in common. Of it, only what the interpreter has made itself goes.
 */
#include "engine/start/ctypes_end.h"

#include "engine/cpython/headers.h"

#include <stdlib.h>

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

/* Borrowed, or NULL. */
static PyObject *pointer_types(void)
{
    PyObject *inner = variables_of("_ctypes");
    return inner ? PyDict_GetItemString(inner, "_pointer_type_cache") : NULL;
}

void pyvm_ctypes_end(void)
{
    empty_at_end("pyvm.ctypes", variables_of("ctypes"));
    empty_at_end("pyvm.pointer_types", pointer_types());
}

/* ---- A sub-interpreter ------------------------------------------------------------------------------------------ */

static int compare(const void *left, const void *right)
{
    const PyObject *const *one = left, *const *other = right;
    return (*one > *other) - (*one < *other);
}

/* The garbage collector's list, where an interpreter has what it has made; or NULL. */
static PyObject *tracked(void)
{
    PyObject *gc = PyImport_ImportModuleLevel("gc", NULL, NULL, NULL, 0); /* not by a function of the program's */
    PyObject *objects = gc ? PyObject_CallMethod(gc, "get_objects", NULL) : NULL;
    Py_XDECREF(gc);
    return objects;
}

/* The types among these objects, borrowed, by address; NULL: out of memory. */
static PyObject **types_of(PyObject *objects, size_t *count)
{
    Py_ssize_t size = PyList_GET_SIZE(objects);
    PyObject **types = PyMem_RawMalloc((size_t)(size + 1) * sizeof *types);
    *count = 0;
    for (Py_ssize_t i = 0; types && i < size; i++)
        if (PyType_Check(PyList_GET_ITEM(objects, i)))
            types[(*count)++] = PyList_GET_ITEM(objects, i);
    if (types)
        qsort(types, *count, sizeof *types, compare);
    return types;
}

/* The keys of the pointer types that this interpreter has made: a list, or NULL. */
static PyObject *own_keys(PyObject *cache, PyObject *objects)
{
    PyObject *keys = PyList_New(0), *key, *type;
    Py_ssize_t position = 0;
    size_t count;
    PyObject **types = types_of(objects, &count);
    while (keys && types && PyDict_Next(cache, &position, &key, &type))
        if (bsearch(&type, types, count, sizeof *types, compare) && PyList_Append(keys, key) < 0)
            PyErr_Clear();
    PyMem_RawFree(types);
    return keys;
}

/* The capsule has a list of the dict and the keys. */
static void remove_own(PyObject *capsule)
{
    PyObject *both = PyCapsule_GetPointer(capsule, name);
    PyObject *cache = PyList_GET_ITEM(both, 0), *keys = PyList_GET_ITEM(both, 1);
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(keys); i++)
        if (PyDict_DelItem(cache, PyList_GET_ITEM(keys, i)) < 0)
            PyErr_Clear();
    Py_DECREF(both);
}

static void remove_own_at_end(PyObject *cache)
{
    PyObject *objects = tracked(), *others = PyInterpreterState_GetDict(PyInterpreterState_Get());
    PyObject *keys = objects && PyList_Check(objects) ? own_keys(cache, objects) : NULL;
    PyObject *both = keys && others ? Py_BuildValue("[OO]", cache, keys) : NULL;
    PyObject *capsule = both ? PyCapsule_New(both, name, remove_own) : NULL;
    if (capsule)
        PyDict_SetItemString(others, "pyvm.pointer_types", capsule);
    else
        Py_XDECREF(both);
    Py_XDECREF(capsule);
    Py_XDECREF(keys);
    Py_XDECREF(objects);
    PyErr_Clear();
}

void pyvm_ctypes_end_sub(void)
{
    PyObject *cache = pointer_types();
    empty_at_end("pyvm.ctypes", variables_of("ctypes"));
    if (cache && PyDict_Check(cache))
        remove_own_at_end(cache);
}

#else

void pyvm_ctypes_end(void) {}

void pyvm_ctypes_end_sub(void) {}

#endif
