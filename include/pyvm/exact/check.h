/*
 * pyvm/exact/check.h: code that is compiled for one CPython alone (PYVM_API_EXACT) runs with no other. Its modules are
 * refused by another CPython, and its Py_Initialize starts the one that it is compiled for. pyvm/implicit.h reads this
 * last.
 */
#ifndef PYVM_EXACT_CHECK_H
#define PYVM_EXACT_CHECK_H

#include "pyvm/implicit.h"

/* Whether the VM runs the CPython that this code is compiled for; false with ImportError raised. */
static inline int pyvm_check_release(void)
{
    unsigned long version = PyVM_Version(PyVM_Default());
    if (version >> 16 == PYVM_API_VERSION >> 16)
        return 1;
    PyErr_Format(PyExc_ImportError,
                 "this module looks into structs of CPython %d.%d (it is compiled with PYVM_API_EXACT), and CPython "
                 "%d.%d has others: compile it for that one",
                 PY_MAJOR_VERSION, PY_MINOR_VERSION, (int)(version >> 24), (int)(version >> 16 & 0xFF));
    return 0;
}

/* ---- What a module begins with ----------------------------------------------------------------------------------- */

#undef PyModule_Create
#undef PyModule_FromDefAndSpec
#define PyModule_Create(def) (pyvm_check_release() ? PyVMModule_Create(PyVM_Default(), def) : NULL)
#define PyModule_Create2(def, version) (pyvm_check_release() ? PyModule_Create2(def, version) : NULL)
#define PyModule_FromDefAndSpec(def, spec) \
    (pyvm_check_release() ? PyVMModule_FromDefAndSpec(PyVM_Default(), def, (PyObject *)(spec)) : NULL)
#define PyModule_FromDefAndSpec2(def, spec, version) \
    (pyvm_check_release() ? PyModule_FromDefAndSpec2(def, spec, version) : NULL)
#define PyModuleDef_Init(def) (pyvm_check_release() ? PyModuleDef_Init(def) : NULL)

/* ---- What a program begins with ---------------------------------------------------------------------------------- */

#define Py_Initialize() (PyVM_SetDefaultVersion(PYVM_API_VERSION), Py_Initialize())
#define Py_InitializeEx(initsigs) (PyVM_SetDefaultVersion(PYVM_API_VERSION), Py_InitializeEx(initsigs))
#define Py_InitializeFromConfig(config) (PyVM_SetDefaultVersion(PYVM_API_VERSION), Py_InitializeFromConfig(config))

#endif
