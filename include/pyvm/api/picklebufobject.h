/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's picklebufobject.h, with the VM first. */
#ifndef PYVM_API_PICKLEBUFOBJECT_H
#define PYVM_API_PICKLEBUFOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyPickleBuffer_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMPickleBuffer_Check(PyVM *vm, PyObject *op);

/**
 * PyPickleBuffer_FromObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMPickleBuffer_FromObject(PyVM *vm, PyObject *obj);

/** PyPickleBuffer_GetBuffer. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT const Py_buffer *PyVMPickleBuffer_GetBuffer(PyVM *vm, PyObject *picklebuf);

/** PyPickleBuffer_Release. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMPickleBuffer_Release(PyVM *vm, PyObject *picklebuf);

/** PyPickleBuffer_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMPickleBuffer_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
