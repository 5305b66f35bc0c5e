/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's moduleobject.h, with the VM first. */
#ifndef PYVM_API_MODULEOBJECT_H
#define PYVM_API_MODULEOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyModuleDef_Init. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMModuleDef_Init(PyVM *vm, PyModuleDef *def);

/** PyModuleDef_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMModuleDef_Type(PyVM *vm);

/** PyModule_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMModule_Check(PyVM *vm, PyObject *p);

/** PyModule_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMModule_CheckExact(PyVM *vm, PyObject *p);

/** PyModule_Exec. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMModule_Exec(PyVM *vm, PyObject *module);

/**
 * PyModule_FromSlotsAndSpec. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and
 * newer.
 */
PYVM_EXPORT PyObject *PyVMModule_FromSlotsAndSpec(PyVM *vm, const PySlot *slots, PyObject *spec);

/** PyModule_GetDef. On error: NULL, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT PyModuleDef *PyVMModule_GetDef(PyVM *vm, PyObject *module);

/** PyModule_GetDict. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMModule_GetDict(PyVM *vm, PyObject *module);

/** PyModule_GetFilename. On error: NULL, with an exception. CPython: all versions. Deprecated in all versions. */
PYVM_EXPORT const char *PyVMModule_GetFilename(PyVM *vm, PyObject *module);

/**
 * PyModule_GetFilenameObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMModule_GetFilenameObject(PyVM *vm, PyObject *module);

/** PyModule_GetName. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT const char *PyVMModule_GetName(PyVM *vm, PyObject *module);

/** PyModule_GetNameObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMModule_GetNameObject(PyVM *vm, PyObject *module);

/** PyModule_GetState. On error: NULL, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT void *PyVMModule_GetState(PyVM *vm, PyObject *module);

/** PyModule_GetStateSize. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMModule_GetStateSize(PyVM *vm, PyObject *module, Py_ssize_t *result);

/**
 * PyModule_GetState_DuringGC. On failure: NULL, with no exception. CPython: 3.15 and newer; made from older
 * functions in 3.11 to 3.14.
 */
PYVM_EXPORT void *PyVMModule_GetState_DuringGC(PyVM *vm, PyObject *module);

/** PyModule_GetToken. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMModule_GetToken(PyVM *vm, PyObject *module, void **result);

/** PyModule_GetToken_DuringGC. On failure: -1, with no exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMModule_GetToken_DuringGC(PyVM *vm, PyObject *module, void **result);

/** PyModule_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMModule_New(PyVM *vm, const char *name);

/** PyModule_NewObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMModule_NewObject(PyVM *vm, PyObject *name);

/** PyModule_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMModule_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
