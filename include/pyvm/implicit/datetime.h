/*
 * datetime.h: stands in for CPython's: the C API of the module datetime.
 */
#ifndef DATETIME_H
#define DATETIME_H

#include "Python.h"

#ifndef Py_LIMITED_API

/*
 * The API of the current VM's module, which is another one in each VM. CPython has a variable of each C file here,
 * which PyDateTime_IMPORT fills. This is imported on first use: NULL with an exception only if that fails.
 */
#define PyDateTimeAPI (pyvm_datetime_api())

static inline PyDateTime_CAPI *pyvm_datetime_api(void)
{
    PyVM *vm = PyVM_Default();
    PyObject *type, *value, *traceback;
    PyVMErr_Fetch(vm, &type, &value, &traceback);
    PyDateTime_CAPI *api = (PyDateTime_CAPI *)PyVMCapsule_Import(vm, PyDateTime_CAPSULE_NAME, 0);
    if (api || type)
        PyVMErr_Restore(vm, type, value, traceback);
    return api;
}

/* CPython has a macro without an argument list. */
#undef PyDateTime_IMPORT
#define PyDateTime_IMPORT ((void)PyDateTimeAPI)

#endif

#endif
