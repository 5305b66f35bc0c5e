/*
 * datetime.h: stands in for CPython's: the C API of the module datetime.
 */
#ifndef DATETIME_H
#define DATETIME_H

#include "Python.h"

#ifndef Py_LIMITED_API

/*
 * The API of the current VM's module, which is another one in each VM. CPython has a variable of each C file here,
 * which PyDateTime_IMPORT fills. This is imported at each use: NULL with an exception only if that fails. What is
 * assigned is forgotten at the next use, so it may be another VM's.
 */
#define PyDateTimeAPI (*pyvm_datetime_api())

static inline PyDateTime_CAPI **pyvm_datetime_api(void)
{
    static __thread PyDateTime_CAPI *api;
    PyVM *vm = PyVM_Default();
    PyObject *type, *value, *traceback;
    PyVMErr_Fetch(vm, &type, &value, &traceback);
    api = (PyDateTime_CAPI *)PyVMCapsule_Import(vm, PyDateTime_CAPSULE_NAME, 0);
    if (api || type)
        PyVMErr_Restore(vm, type, value, traceback);
    return &api;
}

/* As CPython has it: a macro without an argument list. */
#undef PyDateTime_IMPORT
#define PyDateTime_IMPORT PyDateTimeAPI = (PyDateTime_CAPI *)PyCapsule_Import(PyDateTime_CAPSULE_NAME, 0)

#endif

#endif
