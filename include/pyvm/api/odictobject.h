/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's odictobject.h, with the VM first. */
#ifndef PYVM_API_ODICTOBJECT_H
#define PYVM_API_ODICTOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyODictItems_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMODictItems_Type(PyVM *vm);

/** PyODictIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMODictIter_Type(PyVM *vm);

/** PyODictKeys_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMODictKeys_Type(PyVM *vm);

/** PyODictValues_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMODictValues_Type(PyVM *vm);

/** PyODict_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMODict_Check(PyVM *vm, PyObject *od);

/** PyODict_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMODict_CheckExact(PyVM *vm, PyObject *od);

/** PyODict_Contains. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMODict_Contains(PyVM *vm, PyObject *od, PyObject *key);

/** PyODict_DelItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMODict_DelItem(PyVM *vm, PyObject *od, PyObject *key);

/** PyODict_GetItem. Returns a borrowed reference. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMODict_GetItem(PyVM *vm, PyObject *od, PyObject *key);

/**
 * PyODict_GetItemString. Returns a borrowed reference. On failure: NULL, with no exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMODict_GetItemString(PyVM *vm, PyObject *od, const char *key);

/**
 * PyODict_GetItemWithError. Returns a borrowed reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMODict_GetItemWithError(PyVM *vm, PyObject *od, PyObject *key);

/** PyODict_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMODict_New(PyVM *vm);

/** PyODict_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMODict_SIZE(PyVM *vm, PyObject *od);

/** PyODict_SetItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMODict_SetItem(PyVM *vm, PyObject *od, PyObject *key, PyObject *value);

/** PyODict_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMODict_Size(PyVM *vm, PyObject *od);

/** PyODict_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMODict_Type(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
