/*
 * postponed.c: see postponed.h.
 */
#include "engine/copy/pack/postponed.h"

enum { DEEPEST = 5 }; /* of tuples in tuples that are looked into */

static bool is_packed_now(const pyvm_packer *packer, PyObject *object)
{
    for (size_t i = 0; i < packer->depth; i++)
        if (packer->frames[i].object == object)
            return true;
    return false;
}

/* The hash of a weak reference is that of what it leads to. It is alive as long as it is packed. */
static PyObject *borrow_target(PyObject *reference)
{
#if PY_VERSION_HEX >= 0x030D0000
    PyObject *target = NULL;
    (void)PyWeakref_GetRef(reference, &target);
    Py_XDECREF(target);
    return target;
#else
    return PyWeakref_GET_OBJECT(reference);
#endif
}

static bool needs(const pyvm_packer *packer, PyObject *key, int depth)
{
    if (PyUnicode_CheckExact(key) || PyLong_CheckExact(key) || PyType_Check(key))
        return false;
    if (PyWeakref_CheckRef(key))
        return is_packed_now(packer, borrow_target(key));
    if (!PyTuple_CheckExact(key))
        return is_packed_now(packer, key);
    for (Py_ssize_t i = 0; depth < DEEPEST && i < PyTuple_GET_SIZE(key); i++)
        if (needs(packer, PyTuple_GET_ITEM(key, i), depth + 1))
            return true;
    return false;
}

static bool dict_needs(const pyvm_packer *packer, PyObject *dict)
{
    PyObject *key, *value;
    for (Py_ssize_t at = 0; PyDict_Next(dict, &at, &key, &value);)
        if (needs(packer, key, 0))
            return true;
    return false;
}

static bool list_needs(const pyvm_packer *packer, PyObject *list)
{
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(list); i++)
        if (needs(packer, PyList_GET_ITEM(list, i), 0))
            return true;
    return false;
}

static int postpone(pyvm_packer *packer, PyObject *container, PyObject *content)
{
    PyObject *done = content ? PyObject_CallMethod(packer->cloner, "postpone", "OO", container, content) : NULL;
    Py_XDECREF(done);
    return done ? 1 : -1;
}

bool pyvm_postponed_tell(pyvm_packer *packer, PyObject *frozen)
{
    PyObject *list = PySequence_List(frozen), *holders = NULL;
    bool is_told = list;
    if (list && list_needs(packer, list)) {
        holders = pyvm_packer_holders(packer);
        PyObject *done = holders ? PyObject_CallMethod(packer->cloner, "hash_early", "OO", list, holders) : NULL;
        is_told = done;
        Py_XDECREF(done);
    }
    Py_XDECREF(holders);
    Py_XDECREF(list);
    return is_told;
}

int pyvm_postponed(pyvm_packer *packer, PyObject *container, PyObject *content)
{
    int result = 0;
    PyObject *list = NULL;
    if (PyDict_Check(content)) {
        if (!dict_needs(packer, content))
            return 0;
        result = postpone(packer, container, list = PyDict_Items(content));
    } else {
        list = PySequence_List(content);
        if (!list)
            return -1;
        result = list_needs(packer, list) ? postpone(packer, container, list) : 0;
    }
    Py_XDECREF(list);
    return result;
}
