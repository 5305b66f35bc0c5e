/*
 * pyvm/private/containers.h: private functions of CPython's that existing code uses: dicts. Each does what CPython's
 * does, by means of the public API; what a program knows beforehand, such as a hash, only makes CPython's faster.
 */
#ifndef PYVM_PRIVATE_CONTAINERS_H
#define PYVM_PRIVATE_CONTAINERS_H

#include "pyvm/pyvm.h"

static inline PyObject *_PyDict_NewPresized(Py_ssize_t count)
{
    (void)count;
    return PyVMDict_New(PyVM_Default());
}

static inline PyObject *_PyDict_GetItem_KnownHash(PyObject *dict, PyObject *key, Py_hash_t hash)
{
    (void)hash;
    return PyVMDict_GetItemWithError(PyVM_Default(), dict, key);
}

static inline int _PyDict_SetItem_KnownHash(PyObject *dict, PyObject *key, PyObject *value, Py_hash_t hash)
{
    (void)hash;
    return PyVMDict_SetItem(PyVM_Default(), dict, key, value);
}

static inline int _PyDict_DelItem_KnownHash(PyObject *dict, PyObject *key, Py_hash_t hash)
{
    (void)hash;
    return PyVMDict_DelItem(PyVM_Default(), dict, key);
}

static inline PyObject *_PyDict_GetItemStringWithError(PyObject *dict, const char *key)
{
    PyVM *vm = PyVM_Default();
    PyObject *name = PyVMUnicode_FromString(vm, key);
    PyObject *value = name ? PyVMDict_GetItemWithError(vm, dict, name) : NULL;
    PyVM_XDECREF(vm, name);
    return value;
}

/* KeyError whose one argument is the key, also if that is a tuple. */
static inline void pyvm_private_key_error(PyVM *vm, PyObject *key)
{
    PyObject *type = PyVMExc_KeyError(vm), *exception = PyVMObject_CallOneArg(vm, type, key);
    if (exception)
        PyVMErr_SetObject(vm, type, exception);
    PyVM_XDECREF(vm, exception);
}

/* The value, or the default; NULL with KeyError if there is none. */
static inline PyObject *_PyDict_Pop(PyObject *dict, PyObject *key, PyObject *otherwise)
{
    PyVM *vm = PyVM_Default();
    PyObject *value = NULL;
    if (PyVMDict_Pop(vm, dict, key, &value) == 0) {
        PyVM_XINCREF(vm, otherwise);
        if (!otherwise)
            pyvm_private_key_error(vm, key);
        return otherwise;
    }
    return value;
}

#endif
