/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's critical_section.h, with the VM first. */
#ifndef PYVM_API_CRITICAL_SECTION_H
#define PYVM_API_CRITICAL_SECTION_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyCriticalSection2_Begin. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMCriticalSection2_Begin(PyVM *vm, PyCriticalSection2 *c, PyObject *a, PyObject *b);

/** PyCriticalSection2_BeginMutex. CPython: 3.14 and newer. */
PYVM_EXPORT void PyVMCriticalSection2_BeginMutex(PyVM *vm, PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2);

/** PyCriticalSection2_End. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMCriticalSection2_End(PyVM *vm, PyCriticalSection2 *c);

/** PyCriticalSection_Begin. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMCriticalSection_Begin(PyVM *vm, PyCriticalSection *c, PyObject *op);

/** PyCriticalSection_BeginMutex. CPython: 3.14 and newer. */
PYVM_EXPORT void PyVMCriticalSection_BeginMutex(PyVM *vm, PyCriticalSection *c, PyMutex *m);

/** PyCriticalSection_End. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMCriticalSection_End(PyVM *vm, PyCriticalSection *c);

#ifdef __cplusplus
}
#endif

#endif
