/*
 * quiet.c: which objects can be packed without code of the program's.
 */
#include "engine/copy/pack/quiet.h"

static bool allow(const pyvm_packer *packer, PyObject *object, bool is_quiet)
{
    if (!packer->is_quiet || is_quiet)
        return true;
    PyErr_Format(PyExc_TypeError, "a %.200s may run code of the program's while it is packed",
                 Py_TYPE(object)->tp_name);
    return false;
}

static bool is_registered(const pyvm_known *known, PyObject *type)
{
    return !PyDict_CheckExact(known->dispatch_table) || PyDict_Contains(known->dispatch_table, type) != 0;
}

/* A type that is no heap type is in C, and so is its own reducer. */
bool pyvm_quiet_reducer(const pyvm_packer *packer, PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    return allow(packer, object,
                 (PyObject *)type == packer->known->bare || (!PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE) &&
                                                             !is_registered(packer->known, (PyObject *)type)));
}

/* Exceptions have reducers of their own, and metaclasses may have anything. */
bool pyvm_quiet_by_value(const pyvm_packer *packer, PyObject *object)
{
    return allow(packer, object,
                 !PyExceptionInstance_Check(object) && (!PyType_Check(object) || PyType_CheckExact(object)));
}
