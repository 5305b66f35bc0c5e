/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's abstract.h, with the VM first. */
#ifndef PYVM_API_ABSTRACT_H
#define PYVM_API_ABSTRACT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyAIter_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMAIter_Check(PyVM *vm, PyObject *o);

/** PyIndex_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMIndex_Check(PyVM *vm, PyObject *o);

/** PyIter_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMIter_Check(PyVM *vm, PyObject *o);

/**
 * PyIter_Next. Returns a new reference. On error: NULL, which may be a result too: ask PyVMErr_Occurred.
 * CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMIter_Next(PyVM *vm, PyObject *o);

/**
 * PyIter_NextItem. On error: -1, with an exception. Stores a new reference in item. CPython: 3.14 and newer;
 * made from older functions in 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMIter_NextItem(PyVM *vm, PyObject *iter, PyObject **item);

/**
 * PyIter_Send. On error: PYGEN_ERROR, with an exception. Stores a new reference in presult. CPython: all
 * versions.
 */
PYVM_EXPORT PySendResult PyVMIter_Send(PyVM *vm, PyObject *iter, PyObject *arg2, PyObject **presult);

/** PyMapping_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMMapping_Check(PyVM *vm, PyObject *o);

/** PyMapping_DelItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMMapping_DelItem(PyVM *vm, PyObject *o, PyObject *key);

/** PyMapping_DelItemString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMMapping_DelItemString(PyVM *vm, PyObject *o, const char *key);

/** PyMapping_GetItemString. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMapping_GetItemString(PyVM *vm, PyObject *o, const char *key);

/**
 * PyMapping_GetOptionalItem. On error: -1, with an exception. Stores a new reference in result. CPython: 3.13
 * and newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMMapping_GetOptionalItem(PyVM *vm, PyObject *obj, PyObject *key, PyObject **result);

/**
 * PyMapping_GetOptionalItemString. On error: -1, with an exception. Stores a new reference in result.
 * CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMMapping_GetOptionalItemString(PyVM *vm, PyObject *obj, const char *key, PyObject **result);

/** PyMapping_HasKey. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMMapping_HasKey(PyVM *vm, PyObject *o, PyObject *key);

/** PyMapping_HasKeyString. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMMapping_HasKeyString(PyVM *vm, PyObject *o, const char *key);

/**
 * PyMapping_HasKeyStringWithError. On error: -1, with an exception. CPython: 3.13 and newer; made from older
 * functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMMapping_HasKeyStringWithError(PyVM *vm, PyObject *o, const char *key);

/**
 * PyMapping_HasKeyWithError. On error: -1, with an exception. CPython: 3.13 and newer; made from older
 * functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMMapping_HasKeyWithError(PyVM *vm, PyObject *o, PyObject *key);

/** PyMapping_Items. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMapping_Items(PyVM *vm, PyObject *o);

/** PyMapping_Keys. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMapping_Keys(PyVM *vm, PyObject *o);

/** PyMapping_Length. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMMapping_Length(PyVM *vm, PyObject *o);

/** PyMapping_SetItemString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMMapping_SetItemString(PyVM *vm, PyObject *o, const char *key, PyObject *v);

/** PyMapping_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMMapping_Size(PyVM *vm, PyObject *o);

/** PyMapping_Values. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMapping_Values(PyVM *vm, PyObject *o);

/** PyNumber_Absolute. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Absolute(PyVM *vm, PyObject *o);

/** PyNumber_Add. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Add(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_And. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_And(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_AsSsize_t. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMNumber_AsSsize_t(PyVM *vm, PyObject *o, PyObject *exc);

/** PyNumber_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMNumber_Check(PyVM *vm, PyObject *o);

/** PyNumber_Divmod. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Divmod(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_Float. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Float(PyVM *vm, PyObject *o);

/** PyNumber_FloorDivide. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_FloorDivide(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_InPlaceAdd. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceAdd(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_InPlaceAnd. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceAnd(PyVM *vm, PyObject *o1, PyObject *o2);

/**
 * PyNumber_InPlaceFloorDivide. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceFloorDivide(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_InPlaceLshift. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceLshift(PyVM *vm, PyObject *o1, PyObject *o2);

/**
 * PyNumber_InPlaceMatrixMultiply. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceMatrixMultiply(PyVM *vm, PyObject *o1, PyObject *o2);

/**
 * PyNumber_InPlaceMultiply. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceMultiply(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_InPlaceOr. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceOr(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_InPlacePower. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_InPlacePower(PyVM *vm, PyObject *o1, PyObject *o2, PyObject *o3);

/**
 * PyNumber_InPlaceRemainder. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceRemainder(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_InPlaceRshift. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceRshift(PyVM *vm, PyObject *o1, PyObject *o2);

/**
 * PyNumber_InPlaceSubtract. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceSubtract(PyVM *vm, PyObject *o1, PyObject *o2);

/**
 * PyNumber_InPlaceTrueDivide. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceTrueDivide(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_InPlaceXor. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_InPlaceXor(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_Index. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Index(PyVM *vm, PyObject *o);

/** PyNumber_Invert. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Invert(PyVM *vm, PyObject *o);

/** PyNumber_Long. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Long(PyVM *vm, PyObject *o);

/** PyNumber_Lshift. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Lshift(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_MatrixMultiply. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_MatrixMultiply(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_Multiply. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Multiply(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_Negative. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Negative(PyVM *vm, PyObject *o);

/** PyNumber_Or. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Or(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_Positive. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Positive(PyVM *vm, PyObject *o);

/** PyNumber_Power. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Power(PyVM *vm, PyObject *o1, PyObject *o2, PyObject *o3);

/** PyNumber_Remainder. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Remainder(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_Rshift. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Rshift(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_Subtract. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Subtract(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_ToBase. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_ToBase(PyVM *vm, PyObject *n, int base);

/** PyNumber_TrueDivide. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_TrueDivide(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyNumber_Xor. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMNumber_Xor(PyVM *vm, PyObject *o1, PyObject *o2);

/** PyObject_AsCharBuffer. On error: -1, with an exception. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT int PyVMObject_AsCharBuffer(PyVM *vm, PyObject *obj, const char **buffer, Py_ssize_t *buffer_len);

/** PyObject_AsReadBuffer. On error: -1, with an exception. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT int PyVMObject_AsReadBuffer(PyVM *vm, PyObject *obj, const void **buffer, Py_ssize_t *buffer_len);

/** PyObject_AsWriteBuffer. On error: -1, with an exception. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT int PyVMObject_AsWriteBuffer(PyVM *vm, PyObject *obj, void **buffer, Py_ssize_t *buffer_len);

/** PyObject_Call. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Call(PyVM *vm, PyObject *callable, PyObject *args, PyObject *kwargs);

/** PyObject_CallFunction. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_CallFunction(PyVM *vm, PyObject *callable, const char *format, ...);

/**
 * PyObject_CallFunctionObjArgs. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMObject_CallFunctionObjArgs(PyVM *vm, PyObject *callable, ...);

/**
 * PyObject_CallFunctionObjArgsV. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMObject_CallFunctionObjArgsV(PyVM *vm, PyObject *callable, va_list arguments);

/** PyObject_CallFunctionV. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_CallFunctionV(PyVM *vm, PyObject *callable, const char *format, va_list arguments);

/** PyObject_CallMethod. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_CallMethod(PyVM *vm, PyObject *obj, const char *name, const char *format, ...);

/**
 * PyObject_CallMethodNoArgs. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMObject_CallMethodNoArgs(PyVM *vm, PyObject *obj, PyObject *name);

/**
 * PyObject_CallMethodObjArgs. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMObject_CallMethodObjArgs(PyVM *vm, PyObject *obj, PyObject *name, ...);

/**
 * PyObject_CallMethodObjArgsV. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMObject_CallMethodObjArgsV(PyVM *vm, PyObject *obj, PyObject *name, va_list arguments);

/**
 * PyObject_CallMethodOneArg. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMObject_CallMethodOneArg(PyVM *vm, PyObject *obj, PyObject *name, PyObject *arg);

/** PyObject_CallMethodV. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_CallMethodV(PyVM *vm, PyObject *obj, const char *name, const char *format, va_list arguments);

/** PyObject_CallNoArgs. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_CallNoArgs(PyVM *vm, PyObject *callable);

/** PyObject_CallObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_CallObject(PyVM *vm, PyObject *callable, PyObject *args);

/** PyObject_CallOneArg. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_CallOneArg(PyVM *vm, PyObject *callable, PyObject *arg);

/** PyObject_CheckReadBuffer. Never fails. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12. */
PYVM_EXPORT int PyVMObject_CheckReadBuffer(PyVM *vm, PyObject *o);

/** PyObject_DelItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_DelItem(PyVM *vm, PyObject *o, PyObject *key);

/** PyObject_DelItemString. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_DelItemString(PyVM *vm, PyObject *o, const char *key);

/** PyObject_Format. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Format(PyVM *vm, PyObject *obj, PyObject *format_spec);

/** PyObject_GetAIter. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_GetAIter(PyVM *vm, PyObject *o);

/** PyObject_GetItem. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_GetItem(PyVM *vm, PyObject *o, PyObject *key);

/** PyObject_GetIter. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_GetIter(PyVM *vm, PyObject *o);

/** PyObject_IsInstance. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_IsInstance(PyVM *vm, PyObject *inst, PyObject *cls);

/** PyObject_IsSubclass. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_IsSubclass(PyVM *vm, PyObject *derived, PyObject *cls);

/** PyObject_Length. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMObject_Length(PyVM *vm, PyObject *o);

/** PyObject_LengthHint. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMObject_LengthHint(PyVM *vm, PyObject *o, Py_ssize_t defaultvalue);

/** PyObject_SetItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMObject_SetItem(PyVM *vm, PyObject *o, PyObject *key, PyObject *v);

/** PyObject_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMObject_Size(PyVM *vm, PyObject *o);

/** PyObject_Type. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Type(PyVM *vm, PyObject *o);

/** PyObject_Vectorcall. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_Vectorcall(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames);

/** PyObject_VectorcallDict. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMObject_VectorcallDict(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict);

/**
 * PyObject_VectorcallMethod. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMObject_VectorcallMethod(PyVM *vm, PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames);

/** PySequence_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMSequence_Check(PyVM *vm, PyObject *o);

/** PySequence_Concat. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_Concat(PyVM *vm, PyObject *o1, PyObject *o2);

/** PySequence_Contains. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSequence_Contains(PyVM *vm, PyObject *o, PyObject *value);

/** PySequence_Count. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMSequence_Count(PyVM *vm, PyObject *o, PyObject *value);

/** PySequence_DelItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSequence_DelItem(PyVM *vm, PyObject *o, Py_ssize_t i);

/** PySequence_DelSlice. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSequence_DelSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2);

/** PySequence_Fast. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_Fast(PyVM *vm, PyObject *o, const char *m);

/** PySequence_Fast_GET_ITEM. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_Fast_GET_ITEM(PyVM *vm, PyObject *o, Py_ssize_t i);

/** PySequence_Fast_GET_SIZE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMSequence_Fast_GET_SIZE(PyVM *vm, PyObject *o);

/** PySequence_Fast_ITEMS. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject **PyVMSequence_Fast_ITEMS(PyVM *vm, PyObject *o);

/** PySequence_GetItem. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_GetItem(PyVM *vm, PyObject *o, Py_ssize_t i);

/** PySequence_GetSlice. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_GetSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2);

/** PySequence_ITEM. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_ITEM(PyVM *vm, PyObject *o, Py_ssize_t i);

/** PySequence_In. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSequence_In(PyVM *vm, PyObject *o, PyObject *value);

/**
 * PySequence_InPlaceConcat. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMSequence_InPlaceConcat(PyVM *vm, PyObject *o1, PyObject *o2);

/**
 * PySequence_InPlaceRepeat. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMSequence_InPlaceRepeat(PyVM *vm, PyObject *o, Py_ssize_t count);

/** PySequence_Index. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMSequence_Index(PyVM *vm, PyObject *o, PyObject *value);

/** PySequence_Length. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMSequence_Length(PyVM *vm, PyObject *o);

/** PySequence_List. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_List(PyVM *vm, PyObject *o);

/** PySequence_Repeat. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_Repeat(PyVM *vm, PyObject *o, Py_ssize_t count);

/** PySequence_SetItem. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSequence_SetItem(PyVM *vm, PyObject *o, Py_ssize_t i, PyObject *v);

/** PySequence_SetSlice. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMSequence_SetSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v);

/** PySequence_Size. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMSequence_Size(PyVM *vm, PyObject *o);

/** PySequence_Tuple. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMSequence_Tuple(PyVM *vm, PyObject *o);

/** PyVectorcall_Call. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMVectorcall_Call(PyVM *vm, PyObject *callable, PyObject *tuple, PyObject *dict);

/** PyVectorcall_Function. Never fails. CPython: all versions. */
PYVM_EXPORT vectorcallfunc PyVMVectorcall_Function(PyVM *vm, PyObject *op);

/** PyVectorcall_NARGS. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMVectorcall_NARGS(PyVM *vm, size_t nargsf);

/** _PyObject_Vectorcall. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *_PyVMObject_Vectorcall(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames);

#ifdef __cplusplus
}
#endif

#endif
