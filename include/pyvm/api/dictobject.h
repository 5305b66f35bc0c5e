/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's dictobject.h, with the VM first. */
#ifndef PYVM_API_DICTOBJECT_H
#define PYVM_API_DICTOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyAnyDict_Check. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMAnyDict_Check(PyVM *vm, PyObject *p);

/** PyAnyDict_CheckExact. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMAnyDict_CheckExact(PyVM *vm, PyObject *p);

/** PyDictItems_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDictItems_Check(PyVM *vm, PyObject *op);

/** PyDictItems_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictItems_Type(PyVM *vm);

/** PyDictIterItem_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictIterItem_Type(PyVM *vm);

/** PyDictIterKey_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictIterKey_Type(PyVM *vm);

/** PyDictIterValue_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictIterValue_Type(PyVM *vm);

/** PyDictKeys_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDictKeys_Check(PyVM *vm, PyObject *op);

/** PyDictKeys_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictKeys_Type(PyVM *vm);

/** PyDictRevIterItem_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictRevIterItem_Type(PyVM *vm);

/** PyDictRevIterKey_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictRevIterKey_Type(PyVM *vm);

/** PyDictRevIterValue_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictRevIterValue_Type(PyVM *vm);

/** PyDictValues_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDictValues_Check(PyVM *vm, PyObject *op);

/** PyDictValues_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictValues_Type(PyVM *vm);

/** PyDictViewSet_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDictViewSet_Check(PyVM *vm, PyObject *op);

/** PyDict_AddWatcher. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMDict_AddWatcher(PyVM *vm, PyDict_WatchCallback callback);

/** PyDict_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDict_Check(PyVM *vm, PyObject *p);

/** PyDict_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDict_CheckExact(PyVM *vm, PyObject *p);

/** PyDict_Clear. CPython: all versions. */
PYVM_EXPORT void PyVMDict_Clear(PyVM *vm, PyObject *p);

/** PyDict_ClearWatcher. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMDict_ClearWatcher(PyVM *vm, int watcher_id);

/** PyDict_Contains. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMDict_Contains(PyVM *vm, PyObject *p, PyObject *key);

/**
 * PyDict_ContainsString. On error: -1, with an exception. CPython: 3.13 and newer; made from older functions
 * in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMDict_ContainsString(PyVM *vm, PyObject *p, const char *key);

/** PyDict_Copy. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDict_Copy(PyVM *vm, PyObject *p);

/** PyDict_DelItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMDict_DelItem(PyVM *vm, PyObject *p, PyObject *key);

/** PyDict_DelItemString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMDict_DelItemString(PyVM *vm, PyObject *p, const char *key);

/** PyDict_GET_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMDict_GET_SIZE(PyVM *vm, PyObject *p);

/** PyDict_GetItem. Returns a borrowed reference. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDict_GetItem(PyVM *vm, PyObject *p, PyObject *key);

/**
 * PyDict_GetItemRef. On error: -1, with an exception. Stores a new reference in result. CPython: 3.13 and
 * newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMDict_GetItemRef(PyVM *vm, PyObject *p, PyObject *key, PyObject **result);

/**
 * PyDict_GetItemString. Returns a borrowed reference. On failure: NULL, with no exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMDict_GetItemString(PyVM *vm, PyObject *p, const char *key);

/**
 * PyDict_GetItemStringRef. On error: -1, with an exception. Stores a new reference in result. CPython: 3.13
 * and newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMDict_GetItemStringRef(PyVM *vm, PyObject *p, const char *key, PyObject **result);

/**
 * PyDict_GetItemWithError. Returns a borrowed reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMDict_GetItemWithError(PyVM *vm, PyObject *p, PyObject *key);

/** PyDict_Items. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDict_Items(PyVM *vm, PyObject *p);

/** PyDict_Keys. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDict_Keys(PyVM *vm, PyObject *p);

/** PyDict_Merge. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMDict_Merge(PyVM *vm, PyObject *a, PyObject *b, int override);

/** PyDict_MergeFromSeq2. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMDict_MergeFromSeq2(PyVM *vm, PyObject *a, PyObject *seq2, int override);

/** PyDict_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDict_New(PyVM *vm);

/**
 * PyDict_Next. Never fails. Stores a borrowed reference in pkey. Stores a borrowed reference in pvalue.
 * CPython: all versions.
 */
PYVM_EXPORT int PyVMDict_Next(PyVM *vm, PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue);

/**
 * PyDict_Pop. On error: -1, with an exception. Stores a new reference in result. CPython: 3.13 and newer;
 * made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMDict_Pop(PyVM *vm, PyObject *p, PyObject *key, PyObject **result);

/**
 * PyDict_PopString. On error: -1, with an exception. Stores a new reference in result. CPython: 3.13 and
 * newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMDict_PopString(PyVM *vm, PyObject *p, const char *key, PyObject **result);

/** PyDict_SetDefault. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDict_SetDefault(PyVM *vm, PyObject *p, PyObject *key, PyObject *defaultobj);

/**
 * PyDict_SetDefaultRef. On error: -1, with an exception. Stores a new reference in result. CPython: 3.13 and
 * newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMDict_SetDefaultRef(PyVM *vm, PyObject *p, PyObject *key, PyObject *default_value, PyObject **result);

/** PyDict_SetItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMDict_SetItem(PyVM *vm, PyObject *p, PyObject *key, PyObject *val);

/** PyDict_SetItemString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMDict_SetItemString(PyVM *vm, PyObject *p, const char *key, PyObject *val);

/** PyDict_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMDict_Size(PyVM *vm, PyObject *p);

/** PyDict_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDict_Type(PyVM *vm);

/** PyDict_Unwatch. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMDict_Unwatch(PyVM *vm, int watcher_id, PyObject *dict);

/** PyDict_Update. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMDict_Update(PyVM *vm, PyObject *a, PyObject *b);

/** PyDict_Values. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDict_Values(PyVM *vm, PyObject *p);

/** PyDict_Watch. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMDict_Watch(PyVM *vm, int watcher_id, PyObject *dict);

/** PyFrozenDict_Check. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMFrozenDict_Check(PyVM *vm, PyObject *p);

/** PyFrozenDict_CheckExact. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMFrozenDict_CheckExact(PyVM *vm, PyObject *p);

/** PyFrozenDict_New. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyObject *PyVMFrozenDict_New(PyVM *vm, PyObject *iterable);

/** PyFrozenDict_Type. Returns a borrowed reference. CPython: 3.15 and newer. */
PYVM_EXPORT PyTypeObject *PyVMFrozenDict_Type(PyVM *vm);

/** PyObject_GenericGetDict. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_GenericGetDict(PyVM *vm, PyObject *o, void *context);

#ifdef __cplusplus
}
#endif

#endif
