/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's object.h, with the VM first. */
#ifndef PYVM_API_OBJECT_H
#define PYVM_API_OBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyBaseObject_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMBaseObject_Type(PyVM *vm);

/** PyBool_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMBool_Type(PyVM *vm);

/** PyCallable_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCallable_Check(PyVM *vm, PyObject *o);

/** PyLong_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMLong_Type(PyVM *vm);

/** PyObject_ASCII. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_ASCII(PyVM *vm, PyObject *o);

/** PyObject_Bytes. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Bytes(PyVM *vm, PyObject *o);

/** PyObject_CallFinalizer. CPython: all versions. */
PYVM_EXPORT void PyVMObject_CallFinalizer(PyVM *vm, PyObject *op);

/** PyObject_CallFinalizerFromDealloc. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMObject_CallFinalizerFromDealloc(PyVM *vm, PyObject *op);

/** PyObject_ClearManagedDict. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMObject_ClearManagedDict(PyVM *vm, PyObject *obj);

/** PyObject_ClearWeakRefs. CPython: all versions. */
PYVM_EXPORT void PyVMObject_ClearWeakRefs(PyVM *vm, PyObject *object);

/** PyObject_DelAttr. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_DelAttr(PyVM *vm, PyObject *o, PyObject *attr_name);

/** PyObject_DelAttrString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_DelAttrString(PyVM *vm, PyObject *o, const char *attr_name);

/** PyObject_Dir. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Dir(PyVM *vm, PyObject *o);

/** PyObject_Dump. CPython: 3.15 and newer; made from older functions in 3.11 to 3.14. */
PYVM_EXPORT void PyVMObject_Dump(PyVM *vm, PyObject *op);

/** PyObject_GenericGetAttr. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_GenericGetAttr(PyVM *vm, PyObject *o, PyObject *name);

/** PyObject_GenericSetAttr. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_GenericSetAttr(PyVM *vm, PyObject *o, PyObject *name, PyObject *value);

/** PyObject_GenericSetDict. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_GenericSetDict(PyVM *vm, PyObject *o, PyObject *value, void *context);

/** PyObject_GetAttr. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_GetAttr(PyVM *vm, PyObject *o, PyObject *attr_name);

/** PyObject_GetAttrString. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_GetAttrString(PyVM *vm, PyObject *o, const char *attr_name);

/** PyObject_GetItemData. On error: NULL, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT void *PyVMObject_GetItemData(PyVM *vm, PyObject *o);

/**
 * PyObject_GetItemData_DuringGC. On failure: NULL, with no exception. CPython: 3.15 and newer; made from
 * older functions in 3.12 to 3.14.
 */
PYVM_EXPORT void *PyVMObject_GetItemData_DuringGC(PyVM *vm, PyObject *o);

/**
 * PyObject_GetOptionalAttr. On error: -1, with an exception. Stores a new reference in result. CPython: 3.13
 * and newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMObject_GetOptionalAttr(PyVM *vm, PyObject *obj, PyObject *attr_name, PyObject **result);

/**
 * PyObject_GetOptionalAttrString. On error: -1, with an exception. Stores a new reference in result. CPython:
 * 3.13 and newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMObject_GetOptionalAttrString(PyVM *vm, PyObject *obj, const char *attr_name, PyObject **result);

/** PyObject_GetTypeData. On error: NULL, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT void *PyVMObject_GetTypeData(PyVM *vm, PyObject *o, PyTypeObject *cls);

/**
 * PyObject_GetTypeData_DuringGC. On failure: NULL, with no exception. CPython: 3.15 and newer; made from
 * older functions in 3.12 to 3.14.
 */
PYVM_EXPORT void *PyVMObject_GetTypeData_DuringGC(PyVM *vm, PyObject *o, PyTypeObject *cls);

/** PyObject_HasAttr. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMObject_HasAttr(PyVM *vm, PyObject *o, PyObject *attr_name);

/** PyObject_HasAttrString. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMObject_HasAttrString(PyVM *vm, PyObject *o, const char *attr_name);

/**
 * PyObject_HasAttrStringWithError. On error: -1, with an exception. CPython: 3.13 and newer; made from older
 * functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMObject_HasAttrStringWithError(PyVM *vm, PyObject *o, const char *attr_name);

/**
 * PyObject_HasAttrWithError. On error: -1, with an exception. CPython: 3.13 and newer; made from older
 * functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMObject_HasAttrWithError(PyVM *vm, PyObject *o, PyObject *attr_name);

/** PyObject_Hash. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_hash_t PyVMObject_Hash(PyVM *vm, PyObject *o);

/** PyObject_HashNotImplemented. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_hash_t PyVMObject_HashNotImplemented(PyVM *vm, PyObject *o);

/** PyObject_IsTrue. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_IsTrue(PyVM *vm, PyObject *o);

/** PyObject_Not. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_Not(PyVM *vm, PyObject *o);

/** PyObject_Print. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_Print(PyVM *vm, PyObject *o, FILE *fp, int flags);

/** PyObject_Repr. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Repr(PyVM *vm, PyObject *o);

/** PyObject_RichCompare. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_RichCompare(PyVM *vm, PyObject *o1, PyObject *o2, int opid);

/** PyObject_RichCompareBool. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_RichCompareBool(PyVM *vm, PyObject *o1, PyObject *o2, int opid);

/** PyObject_SelfIter. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_SelfIter(PyVM *vm, PyObject *obj);

/** PyObject_SetAttr. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_SetAttr(PyVM *vm, PyObject *o, PyObject *attr_name, PyObject *v);

/** PyObject_SetAttrString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_SetAttrString(PyVM *vm, PyObject *o, const char *attr_name, PyObject *v);

/** PyObject_Str. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Str(PyVM *vm, PyObject *o);

/** PyObject_TypeCheck. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMObject_TypeCheck(PyVM *vm, PyObject *o, PyTypeObject *type);

/** PyObject_VisitManagedDict. Never fails. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMObject_VisitManagedDict(PyVM *vm, PyObject *obj, visitproc visit, void *arg);

/** PyRefTracer_GetTracer. Never fails. CPython: 3.13 and newer. */
PYVM_EXPORT PyRefTracer PyVMRefTracer_GetTracer(PyVM *vm, void **data);

/** PyRefTracer_SetTracer. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMRefTracer_SetTracer(PyVM *vm, PyRefTracer tracer, void *data);

/** PySuper_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMSuper_Type(PyVM *vm);

/** PyType_AddWatcher. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMType_AddWatcher(PyVM *vm, PyType_WatchCallback callback);

/** PyType_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMType_Check(PyVM *vm, PyObject *o);

/** PyType_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMType_CheckExact(PyVM *vm, PyObject *o);

/** PyType_ClearCache. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned int PyVMType_ClearCache(PyVM *vm);

/** PyType_ClearWatcher. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMType_ClearWatcher(PyVM *vm, int watcher_id);

/** PyType_FastSubclass. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMType_FastSubclass(PyVM *vm, PyTypeObject *type, unsigned long flag);

/** PyType_Freeze. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMType_Freeze(PyVM *vm, PyTypeObject *type);

/** PyType_FromMetaclass. Returns a new reference. On error: NULL, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT PyObject *PyVMType_FromMetaclass(PyVM *vm, PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases);

/**
 * PyType_FromModuleAndSpec. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMType_FromModuleAndSpec(PyVM *vm, PyObject *module, PyType_Spec *spec, PyObject *bases);

/** PyType_FromSlots. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT PyObject *PyVMType_FromSlots(PyVM *vm, struct PySlot *slots);

/** PyType_FromSpec. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMType_FromSpec(PyVM *vm, PyType_Spec *spec);

/**
 * PyType_FromSpecWithBases. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMType_FromSpecWithBases(PyVM *vm, PyType_Spec *spec, PyObject *bases);

/** PyType_GenericAlloc. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMType_GenericAlloc(PyVM *vm, PyTypeObject *type, Py_ssize_t nitems);

/** PyType_GenericNew. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMType_GenericNew(PyVM *vm, PyTypeObject *type, PyObject *arg2, PyObject *kwds);

/**
 * PyType_GetBaseByToken. On error: -1, with an exception. Stores a new reference in result. CPython: 3.14 and
 * newer.
 */
PYVM_EXPORT int PyVMType_GetBaseByToken(PyVM *vm, PyTypeObject *type, void *tp_token, PyTypeObject **result);

/**
 * PyType_GetBaseByToken_DuringGC. On failure: -1, with no exception. Stores a borrowed reference in result.
 * CPython: 3.15 and newer; made from older functions in 3.14 only.
 */
PYVM_EXPORT int PyVMType_GetBaseByToken_DuringGC(PyVM *vm, PyTypeObject *type, void *tp_token, PyTypeObject **result);

/**
 * PyType_GetDict. Returns a new reference. Never fails. CPython: 3.12 and newer; made from older functions in
 * 3.11 only.
 */
PYVM_EXPORT PyObject *PyVMType_GetDict(PyVM *vm, PyTypeObject *type);

/** PyType_GetFlags. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned long PyVMType_GetFlags(PyVM *vm, PyTypeObject *type);

/**
 * PyType_GetFullyQualifiedName. Returns a new reference. On error: NULL, with an exception. CPython: 3.13 and
 * newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMType_GetFullyQualifiedName(PyVM *vm, PyTypeObject *type);

/** PyType_GetModule. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMType_GetModule(PyVM *vm, PyTypeObject *type);

/**
 * PyType_GetModuleByDef. Returns a borrowed reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMType_GetModuleByDef(PyVM *vm, PyTypeObject *type, PyModuleDef *def);

/**
 * PyType_GetModuleByToken. Returns a new reference. On error: NULL, with an exception. CPython: 3.15 and
 * newer.
 */
PYVM_EXPORT PyObject *PyVMType_GetModuleByToken(PyVM *vm, PyTypeObject *type, const void *mod_token);

/**
 * PyType_GetModuleByToken_DuringGC. Returns a borrowed reference. On failure: NULL, with no exception.
 * CPython: 3.15 and newer.
 */
PYVM_EXPORT PyObject *PyVMType_GetModuleByToken_DuringGC(PyVM *vm, PyTypeObject *type, const void *mod_token);

/**
 * PyType_GetModuleName. Returns a new reference. On error: NULL, with an exception. CPython: 3.13 and newer;
 * made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMType_GetModuleName(PyVM *vm, PyTypeObject *type);

/**
 * PyType_GetModuleState. On error: NULL, which may be a result too: ask PyVMErr_Occurred. CPython: all
 * versions.
 */
PYVM_EXPORT void *PyVMType_GetModuleState(PyVM *vm, PyTypeObject *type);

/**
 * PyType_GetModuleState_DuringGC. On failure: NULL, with no exception. CPython: 3.15 and newer; made from
 * older functions in 3.11 to 3.14.
 */
PYVM_EXPORT void *PyVMType_GetModuleState_DuringGC(PyVM *vm, PyTypeObject *type);

/**
 * PyType_GetModule_DuringGC. Returns a borrowed reference. On failure: NULL, with no exception. CPython: 3.15
 * and newer; made from older functions in 3.11 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMType_GetModule_DuringGC(PyVM *vm, PyTypeObject *type);

/** PyType_GetName. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMType_GetName(PyVM *vm, PyTypeObject *type);

/** PyType_GetQualName. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMType_GetQualName(PyVM *vm, PyTypeObject *type);

/** PyType_GetSlot. On error: NULL, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT void *PyVMType_GetSlot(PyVM *vm, PyTypeObject *type, int slot);

/** PyType_GetTypeDataSize. Never fails. CPython: 3.12 and newer. */
PYVM_EXPORT Py_ssize_t PyVMType_GetTypeDataSize(PyVM *vm, PyTypeObject *cls);

/** PyType_HasFeature. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMType_HasFeature(PyVM *vm, PyTypeObject *o, unsigned long feature);

/** PyType_IsSubtype. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMType_IsSubtype(PyVM *vm, PyTypeObject *a, PyTypeObject *b);

/** PyType_Modified. CPython: all versions. */
PYVM_EXPORT void PyVMType_Modified(PyVM *vm, PyTypeObject *type);

/** PyType_Ready. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMType_Ready(PyVM *vm, PyTypeObject *type);

/** PyType_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMType_Type(PyVM *vm);

/** PyType_Unwatch. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMType_Unwatch(PyVM *vm, int watcher_id, PyObject *type);

/** PyType_Watch. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMType_Watch(PyVM *vm, int watcher_id, PyObject *type);

/** PyUnstable_EnableTryIncRef. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13. */
PYVM_EXPORT void PyVMUnstable_EnableTryIncRef(PyVM *vm, PyObject *obj);

/** PyUnstable_IsImmortal. Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13. */
PYVM_EXPORT int PyVMUnstable_IsImmortal(PyVM *vm, PyObject *obj);

/** PyUnstable_Object_ClearWeakRefsNoCallbacks. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMUnstable_Object_ClearWeakRefsNoCallbacks(PyVM *vm, PyObject *object);

/**
 * PyUnstable_Object_EnableDeferredRefcount. Never fails. CPython: 3.14 and newer; made from older functions
 * in 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMUnstable_Object_EnableDeferredRefcount(PyVM *vm, PyObject *obj);

/** PyUnstable_Object_IsUniqueReferencedTemporary. Never fails. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnstable_Object_IsUniqueReferencedTemporary(PyVM *vm, PyObject *obj);

/**
 * PyUnstable_Object_IsUniquelyReferenced. Never fails. CPython: 3.14 and newer; made from older functions in
 * 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMUnstable_Object_IsUniquelyReferenced(PyVM *vm, PyObject *op);

/** PyUnstable_SetImmortal. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMUnstable_SetImmortal(PyVM *vm, PyObject *op);

/** PyUnstable_TryIncRef. Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13. */
PYVM_EXPORT int PyVMUnstable_TryIncRef(PyVM *vm, PyObject *obj);

/** PyUnstable_Type_AssignVersionTag. Never fails. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMUnstable_Type_AssignVersionTag(PyVM *vm, PyTypeObject *type);

/**
 * Py_GetConstant. Returns a new reference. On error: NULL, with an exception. CPython: 3.13 and newer; made
 * from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVM_GetConstant(PyVM *vm, unsigned int constant_id);

/**
 * Py_GetConstantBorrowed. Returns a borrowed reference. On error: NULL, with an exception. CPython: 3.13 and
 * newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVM_GetConstantBorrowed(PyVM *vm, unsigned int constant_id);

/** Py_IS_TYPE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_IS_TYPE(PyVM *vm, PyObject *o, PyTypeObject *type);

/** Py_Is. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_Is(PyVM *vm, PyObject *x, PyObject *y);

/** Py_IsNone. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_IsNone(PyVM *vm, PyObject *x);

/** Py_None. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_None(PyVM *vm);

/** Py_NotImplemented. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_NotImplemented(PyVM *vm);

/** Py_ReprEnter. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVM_ReprEnter(PyVM *vm, PyObject *object);

/** Py_ReprLeave. CPython: all versions. */
PYVM_EXPORT void PyVM_ReprLeave(PyVM *vm, PyObject *object);

/** Py_SET_SIZE. CPython: all versions. */
PYVM_EXPORT void PyVM_SET_SIZE(PyVM *vm, PyVarObject *o, Py_ssize_t size);

/** Py_SET_TYPE. CPython: all versions. */
PYVM_EXPORT void PyVM_SET_TYPE(PyVM *vm, PyObject *o, PyTypeObject *type);

/** Py_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVM_SIZE(PyVM *vm, PyObject *o);

/** Py_TYPE. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVM_TYPE(PyVM *vm, PyObject *o);

/** _PyObject_GetDictPtr. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT PyObject **_PyVMObject_GetDictPtr(PyVM *vm, PyObject *obj);

#ifdef __cplusplus
}
#endif

#endif
