/* Generated: pyvm-codegen generate. Do not edit: CPython's names and signatures; the VM is the one that the thread has attached. */
#ifndef PYVM_IMPLICIT_H
#define PYVM_IMPLICIT_H

#include "pyvm/pyvm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* abstract */
static inline int PyAIter_Check(PyObject *o) { return PyVMAIter_Check(PyVM_Current(), o); }
static inline int PyIndex_Check(PyObject *o) { return PyVMIndex_Check(PyVM_Current(), o); }
static inline int PyIter_Check(PyObject *o) { return PyVMIter_Check(PyVM_Current(), o); }
static inline PyObject *PyIter_Next(PyObject *o) { return PyVMIter_Next(PyVM_Current(), o); }
static inline int PyIter_NextItem(PyObject *iter, PyObject **item) { return PyVMIter_NextItem(PyVM_Current(), iter, item); }
static inline PySendResult PyIter_Send(PyObject *iter, PyObject *arg2, PyObject **presult) { return PyVMIter_Send(PyVM_Current(), iter, arg2, presult); }
static inline int PyMapping_Check(PyObject *o) { return PyVMMapping_Check(PyVM_Current(), o); }
static inline int PyMapping_DelItem(PyObject *o, PyObject *key) { return PyVMMapping_DelItem(PyVM_Current(), o, key); }
static inline int PyMapping_DelItemString(PyObject *o, const char *key) { return PyVMMapping_DelItemString(PyVM_Current(), o, key); }
static inline PyObject *PyMapping_GetItemString(PyObject *o, const char *key) { return PyVMMapping_GetItemString(PyVM_Current(), o, key); }
static inline int PyMapping_GetOptionalItem(PyObject *obj, PyObject *key, PyObject **result) { return PyVMMapping_GetOptionalItem(PyVM_Current(), obj, key, result); }
static inline int PyMapping_GetOptionalItemString(PyObject *obj, const char *key, PyObject **result) { return PyVMMapping_GetOptionalItemString(PyVM_Current(), obj, key, result); }
static inline int PyMapping_HasKey(PyObject *o, PyObject *key) { return PyVMMapping_HasKey(PyVM_Current(), o, key); }
static inline int PyMapping_HasKeyString(PyObject *o, const char *key) { return PyVMMapping_HasKeyString(PyVM_Current(), o, key); }
static inline int PyMapping_HasKeyStringWithError(PyObject *o, const char *key) { return PyVMMapping_HasKeyStringWithError(PyVM_Current(), o, key); }
static inline int PyMapping_HasKeyWithError(PyObject *o, PyObject *key) { return PyVMMapping_HasKeyWithError(PyVM_Current(), o, key); }
static inline PyObject *PyMapping_Items(PyObject *o) { return PyVMMapping_Items(PyVM_Current(), o); }
static inline PyObject *PyMapping_Keys(PyObject *o) { return PyVMMapping_Keys(PyVM_Current(), o); }
static inline Py_ssize_t PyMapping_Length(PyObject *o) { return PyVMMapping_Length(PyVM_Current(), o); }
static inline int PyMapping_SetItemString(PyObject *o, const char *key, PyObject *v) { return PyVMMapping_SetItemString(PyVM_Current(), o, key, v); }
static inline Py_ssize_t PyMapping_Size(PyObject *o) { return PyVMMapping_Size(PyVM_Current(), o); }
static inline PyObject *PyMapping_Values(PyObject *o) { return PyVMMapping_Values(PyVM_Current(), o); }
static inline PyObject *PyNumber_Absolute(PyObject *o) { return PyVMNumber_Absolute(PyVM_Current(), o); }
static inline PyObject *PyNumber_Add(PyObject *o1, PyObject *o2) { return PyVMNumber_Add(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_And(PyObject *o1, PyObject *o2) { return PyVMNumber_And(PyVM_Current(), o1, o2); }
static inline Py_ssize_t PyNumber_AsSsize_t(PyObject *o, PyObject *exc) { return PyVMNumber_AsSsize_t(PyVM_Current(), o, exc); }
static inline int PyNumber_Check(PyObject *o) { return PyVMNumber_Check(PyVM_Current(), o); }
static inline PyObject *PyNumber_Divmod(PyObject *o1, PyObject *o2) { return PyVMNumber_Divmod(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_Float(PyObject *o) { return PyVMNumber_Float(PyVM_Current(), o); }
static inline PyObject *PyNumber_FloorDivide(PyObject *o1, PyObject *o2) { return PyVMNumber_FloorDivide(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceAdd(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceAdd(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceAnd(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceAnd(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceFloorDivide(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceFloorDivide(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceLshift(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceLshift(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceMatrixMultiply(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceMatrixMultiply(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceMultiply(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceMultiply(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceOr(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceOr(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlacePower(PyObject *o1, PyObject *o2, PyObject *o3) { return PyVMNumber_InPlacePower(PyVM_Current(), o1, o2, o3); }
static inline PyObject *PyNumber_InPlaceRemainder(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceRemainder(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceRshift(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceRshift(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceSubtract(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceSubtract(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceTrueDivide(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceTrueDivide(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_InPlaceXor(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceXor(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_Index(PyObject *o) { return PyVMNumber_Index(PyVM_Current(), o); }
static inline PyObject *PyNumber_Invert(PyObject *o) { return PyVMNumber_Invert(PyVM_Current(), o); }
static inline PyObject *PyNumber_Long(PyObject *o) { return PyVMNumber_Long(PyVM_Current(), o); }
static inline PyObject *PyNumber_Lshift(PyObject *o1, PyObject *o2) { return PyVMNumber_Lshift(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_MatrixMultiply(PyObject *o1, PyObject *o2) { return PyVMNumber_MatrixMultiply(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_Multiply(PyObject *o1, PyObject *o2) { return PyVMNumber_Multiply(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_Negative(PyObject *o) { return PyVMNumber_Negative(PyVM_Current(), o); }
static inline PyObject *PyNumber_Or(PyObject *o1, PyObject *o2) { return PyVMNumber_Or(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_Positive(PyObject *o) { return PyVMNumber_Positive(PyVM_Current(), o); }
static inline PyObject *PyNumber_Power(PyObject *o1, PyObject *o2, PyObject *o3) { return PyVMNumber_Power(PyVM_Current(), o1, o2, o3); }
static inline PyObject *PyNumber_Remainder(PyObject *o1, PyObject *o2) { return PyVMNumber_Remainder(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_Rshift(PyObject *o1, PyObject *o2) { return PyVMNumber_Rshift(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_Subtract(PyObject *o1, PyObject *o2) { return PyVMNumber_Subtract(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_ToBase(PyObject *n, int base) { return PyVMNumber_ToBase(PyVM_Current(), n, base); }
static inline PyObject *PyNumber_TrueDivide(PyObject *o1, PyObject *o2) { return PyVMNumber_TrueDivide(PyVM_Current(), o1, o2); }
static inline PyObject *PyNumber_Xor(PyObject *o1, PyObject *o2) { return PyVMNumber_Xor(PyVM_Current(), o1, o2); }
static inline int PyObject_AsCharBuffer(PyObject *obj, const char **buffer, Py_ssize_t *buffer_len) { return PyVMObject_AsCharBuffer(PyVM_Current(), obj, buffer, buffer_len); }
static inline int PyObject_AsReadBuffer(PyObject *obj, const void **buffer, Py_ssize_t *buffer_len) { return PyVMObject_AsReadBuffer(PyVM_Current(), obj, buffer, buffer_len); }
static inline int PyObject_AsWriteBuffer(PyObject *obj, void **buffer, Py_ssize_t *buffer_len) { return PyVMObject_AsWriteBuffer(PyVM_Current(), obj, buffer, buffer_len); }
static inline PyObject *PyObject_Call(PyObject *callable, PyObject *args, PyObject *kwargs) { return PyVMObject_Call(PyVM_Current(), callable, args, kwargs); }
static inline PyObject *PyObject_CallFunction(PyObject *callable, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMObject_CallFunctionV(PyVM_Current(), callable, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyObject_CallFunctionObjArgs(PyObject *callable, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, callable); PyObject *pyvm_result = PyVMObject_CallFunctionObjArgsV(PyVM_Current(), callable, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyObject_CallFunctionObjArgsV(PyObject *callable, va_list arguments) { return PyVMObject_CallFunctionObjArgsV(PyVM_Current(), callable, arguments); }
static inline PyObject *PyObject_CallFunctionV(PyObject *callable, const char *format, va_list arguments) { return PyVMObject_CallFunctionV(PyVM_Current(), callable, format, arguments); }
static inline PyObject *PyObject_CallMethod(PyObject *obj, const char *name, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMObject_CallMethodV(PyVM_Current(), obj, name, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyObject_CallMethodNoArgs(PyObject *obj, PyObject *name) { return PyVMObject_CallMethodNoArgs(PyVM_Current(), obj, name); }
static inline PyObject *PyObject_CallMethodObjArgs(PyObject *obj, PyObject *name, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, name); PyObject *pyvm_result = PyVMObject_CallMethodObjArgsV(PyVM_Current(), obj, name, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyObject_CallMethodObjArgsV(PyObject *obj, PyObject *name, va_list arguments) { return PyVMObject_CallMethodObjArgsV(PyVM_Current(), obj, name, arguments); }
static inline PyObject *PyObject_CallMethodOneArg(PyObject *obj, PyObject *name, PyObject *arg) { return PyVMObject_CallMethodOneArg(PyVM_Current(), obj, name, arg); }
static inline PyObject *PyObject_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments) { return PyVMObject_CallMethodV(PyVM_Current(), obj, name, format, arguments); }
static inline PyObject *PyObject_CallNoArgs(PyObject *callable) { return PyVMObject_CallNoArgs(PyVM_Current(), callable); }
static inline PyObject *PyObject_CallObject(PyObject *callable, PyObject *args) { return PyVMObject_CallObject(PyVM_Current(), callable, args); }
static inline PyObject *PyObject_CallOneArg(PyObject *callable, PyObject *arg) { return PyVMObject_CallOneArg(PyVM_Current(), callable, arg); }
static inline int PyObject_CheckReadBuffer(PyObject *o) { return PyVMObject_CheckReadBuffer(PyVM_Current(), o); }
static inline int PyObject_DelItem(PyObject *o, PyObject *key) { return PyVMObject_DelItem(PyVM_Current(), o, key); }
static inline int PyObject_DelItemString(PyObject *o, const char *key) { return PyVMObject_DelItemString(PyVM_Current(), o, key); }
static inline PyObject *PyObject_Format(PyObject *obj, PyObject *format_spec) { return PyVMObject_Format(PyVM_Current(), obj, format_spec); }
static inline PyObject *PyObject_GetAIter(PyObject *o) { return PyVMObject_GetAIter(PyVM_Current(), o); }
static inline PyObject *PyObject_GetItem(PyObject *o, PyObject *key) { return PyVMObject_GetItem(PyVM_Current(), o, key); }
static inline PyObject *PyObject_GetIter(PyObject *o) { return PyVMObject_GetIter(PyVM_Current(), o); }
static inline int PyObject_IsInstance(PyObject *inst, PyObject *cls) { return PyVMObject_IsInstance(PyVM_Current(), inst, cls); }
static inline int PyObject_IsSubclass(PyObject *derived, PyObject *cls) { return PyVMObject_IsSubclass(PyVM_Current(), derived, cls); }
static inline Py_ssize_t PyObject_Length(PyObject *o) { return PyVMObject_Length(PyVM_Current(), o); }
static inline Py_ssize_t PyObject_LengthHint(PyObject *o, Py_ssize_t defaultvalue) { return PyVMObject_LengthHint(PyVM_Current(), o, defaultvalue); }
static inline int PyObject_SetItem(PyObject *o, PyObject *key, PyObject *v) { return PyVMObject_SetItem(PyVM_Current(), o, key, v); }
static inline Py_ssize_t PyObject_Size(PyObject *o) { return PyVMObject_Size(PyVM_Current(), o); }
static inline PyObject *PyObject_Type(PyObject *o) { return PyVMObject_Type(PyVM_Current(), o); }
static inline PyObject *PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames) { return PyVMObject_Vectorcall(PyVM_Current(), callable, args, nargsf, kwnames); }
static inline PyObject *PyObject_VectorcallDict(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict) { return PyVMObject_VectorcallDict(PyVM_Current(), callable, args, nargsf, kwdict); }
static inline PyObject *PyObject_VectorcallMethod(PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames) { return PyVMObject_VectorcallMethod(PyVM_Current(), name, args, nargsf, kwnames); }
static inline int PySequence_Check(PyObject *o) { return PyVMSequence_Check(PyVM_Current(), o); }
static inline PyObject *PySequence_Concat(PyObject *o1, PyObject *o2) { return PyVMSequence_Concat(PyVM_Current(), o1, o2); }
static inline int PySequence_Contains(PyObject *o, PyObject *value) { return PyVMSequence_Contains(PyVM_Current(), o, value); }
static inline Py_ssize_t PySequence_Count(PyObject *o, PyObject *value) { return PyVMSequence_Count(PyVM_Current(), o, value); }
static inline int PySequence_DelItem(PyObject *o, Py_ssize_t i) { return PyVMSequence_DelItem(PyVM_Current(), o, i); }
static inline int PySequence_DelSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2) { return PyVMSequence_DelSlice(PyVM_Current(), o, i1, i2); }
static inline PyObject *PySequence_Fast(PyObject *o, const char *m) { return PyVMSequence_Fast(PyVM_Current(), o, m); }
static inline PyObject *PySequence_Fast_GET_ITEM(PyObject *o, Py_ssize_t i) { return PyVMSequence_Fast_GET_ITEM(PyVM_Current(), o, i); }
static inline Py_ssize_t PySequence_Fast_GET_SIZE(PyObject *o) { return PyVMSequence_Fast_GET_SIZE(PyVM_Current(), o); }
static inline PyObject **PySequence_Fast_ITEMS(PyObject *o) { return PyVMSequence_Fast_ITEMS(PyVM_Current(), o); }
static inline PyObject *PySequence_GetItem(PyObject *o, Py_ssize_t i) { return PyVMSequence_GetItem(PyVM_Current(), o, i); }
static inline PyObject *PySequence_GetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2) { return PyVMSequence_GetSlice(PyVM_Current(), o, i1, i2); }
static inline PyObject *PySequence_ITEM(PyObject *o, Py_ssize_t i) { return PyVMSequence_ITEM(PyVM_Current(), o, i); }
static inline int PySequence_In(PyObject *o, PyObject *value) { return PyVMSequence_In(PyVM_Current(), o, value); }
static inline PyObject *PySequence_InPlaceConcat(PyObject *o1, PyObject *o2) { return PyVMSequence_InPlaceConcat(PyVM_Current(), o1, o2); }
static inline PyObject *PySequence_InPlaceRepeat(PyObject *o, Py_ssize_t count) { return PyVMSequence_InPlaceRepeat(PyVM_Current(), o, count); }
static inline Py_ssize_t PySequence_Index(PyObject *o, PyObject *value) { return PyVMSequence_Index(PyVM_Current(), o, value); }
static inline Py_ssize_t PySequence_Length(PyObject *o) { return PyVMSequence_Length(PyVM_Current(), o); }
static inline PyObject *PySequence_List(PyObject *o) { return PyVMSequence_List(PyVM_Current(), o); }
static inline PyObject *PySequence_Repeat(PyObject *o, Py_ssize_t count) { return PyVMSequence_Repeat(PyVM_Current(), o, count); }
static inline int PySequence_SetItem(PyObject *o, Py_ssize_t i, PyObject *v) { return PyVMSequence_SetItem(PyVM_Current(), o, i, v); }
static inline int PySequence_SetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v) { return PyVMSequence_SetSlice(PyVM_Current(), o, i1, i2, v); }
static inline Py_ssize_t PySequence_Size(PyObject *o) { return PyVMSequence_Size(PyVM_Current(), o); }
static inline PyObject *PySequence_Tuple(PyObject *o) { return PyVMSequence_Tuple(PyVM_Current(), o); }
static inline PyObject *PyVectorcall_Call(PyObject *callable, PyObject *tuple, PyObject *dict) { return PyVMVectorcall_Call(PyVM_Current(), callable, tuple, dict); }
static inline vectorcallfunc PyVectorcall_Function(PyObject *op) { return PyVMVectorcall_Function(PyVM_Current(), op); }
static inline Py_ssize_t PyVectorcall_NARGS(size_t nargsf) { return PyVMVectorcall_NARGS(PyVM_Current(), nargsf); }
static inline PyObject *_PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames) { return _PyVMObject_Vectorcall(PyVM_Current(), callable, args, nargsf, kwnames); }

/* audit */
static inline int PySys_AddAuditHook(Py_AuditHookFunction hook, void *userData) { return PyVMSys_AddAuditHook(PyVM_Current(), hook, userData); }
static inline int PySys_Audit(const char *event, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMSys_AuditV(PyVM_Current(), event, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PySys_AuditTuple(const char *event, PyObject *args) { return PyVMSys_AuditTuple(PyVM_Current(), event, args); }
static inline int PySys_AuditV(const char *event, const char *format, va_list arguments) { return PyVMSys_AuditV(PyVM_Current(), event, format, arguments); }

/* bltinmodule */
#define PyFilter_Type (*PyVMFilter_Type(PyVM_Current()))
#define PyMap_Type (*PyVMMap_Type(PyVM_Current()))
#define PyZip_Type (*PyVMZip_Type(PyVM_Current()))

/* boolobject */
static inline int PyBool_Check(PyObject *o) { return PyVMBool_Check(PyVM_Current(), o); }
static inline PyObject *PyBool_FromLong(long v) { return PyVMBool_FromLong(PyVM_Current(), v); }
#define Py_False PyVM_False(PyVM_Current())
static inline int Py_IsFalse(PyObject *x) { return PyVM_IsFalse(PyVM_Current(), x); }
static inline int Py_IsTrue(PyObject *x) { return PyVM_IsTrue(PyVM_Current(), x); }
#define Py_True PyVM_True(PyVM_Current())

/* bytearrayobject */
#define PyByteArrayIter_Type (*PyVMByteArrayIter_Type(PyVM_Current()))
static inline char *PyByteArray_AS_STRING(PyObject *bytearray) { return PyVMByteArray_AS_STRING(PyVM_Current(), bytearray); }
static inline char *PyByteArray_AsString(PyObject *bytearray) { return PyVMByteArray_AsString(PyVM_Current(), bytearray); }
static inline int PyByteArray_Check(PyObject *o) { return PyVMByteArray_Check(PyVM_Current(), o); }
static inline int PyByteArray_CheckExact(PyObject *o) { return PyVMByteArray_CheckExact(PyVM_Current(), o); }
static inline PyObject *PyByteArray_Concat(PyObject *a, PyObject *b) { return PyVMByteArray_Concat(PyVM_Current(), a, b); }
static inline PyObject *PyByteArray_FromObject(PyObject *o) { return PyVMByteArray_FromObject(PyVM_Current(), o); }
static inline PyObject *PyByteArray_FromStringAndSize(const char *string, Py_ssize_t len) { return PyVMByteArray_FromStringAndSize(PyVM_Current(), string, len); }
static inline Py_ssize_t PyByteArray_GET_SIZE(PyObject *bytearray) { return PyVMByteArray_GET_SIZE(PyVM_Current(), bytearray); }
static inline int PyByteArray_Resize(PyObject *bytearray, Py_ssize_t len) { return PyVMByteArray_Resize(PyVM_Current(), bytearray, len); }
static inline Py_ssize_t PyByteArray_Size(PyObject *bytearray) { return PyVMByteArray_Size(PyVM_Current(), bytearray); }
#define PyByteArray_Type (*PyVMByteArray_Type(PyVM_Current()))

/* bytesobject */
#define PyBytesIter_Type (*PyVMBytesIter_Type(PyVM_Current()))
static inline PyBytesWriter *PyBytesWriter_Create(Py_ssize_t size) { return PyVMBytesWriter_Create(PyVM_Current(), size); }
static inline void PyBytesWriter_Discard(PyBytesWriter *writer) { PyVMBytesWriter_Discard(PyVM_Current(), writer); }
static inline PyObject *PyBytesWriter_Finish(PyBytesWriter *writer) { return PyVMBytesWriter_Finish(PyVM_Current(), writer); }
static inline PyObject *PyBytesWriter_FinishWithPointer(PyBytesWriter *writer, void *buf) { return PyVMBytesWriter_FinishWithPointer(PyVM_Current(), writer, buf); }
static inline PyObject *PyBytesWriter_FinishWithSize(PyBytesWriter *writer, Py_ssize_t size) { return PyVMBytesWriter_FinishWithSize(PyVM_Current(), writer, size); }
static inline int PyBytesWriter_Format(PyBytesWriter *writer, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMBytesWriter_FormatV(PyVM_Current(), writer, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyBytesWriter_FormatV(PyBytesWriter *writer, const char *format, va_list arguments) { return PyVMBytesWriter_FormatV(PyVM_Current(), writer, format, arguments); }
static inline void *PyBytesWriter_GetData(PyBytesWriter *writer) { return PyVMBytesWriter_GetData(PyVM_Current(), writer); }
static inline Py_ssize_t PyBytesWriter_GetSize(PyBytesWriter *writer) { return PyVMBytesWriter_GetSize(PyVM_Current(), writer); }
static inline int PyBytesWriter_Grow(PyBytesWriter *writer, Py_ssize_t grow) { return PyVMBytesWriter_Grow(PyVM_Current(), writer, grow); }
static inline void *PyBytesWriter_GrowAndUpdatePointer(PyBytesWriter *writer, Py_ssize_t size, void *buf) { return PyVMBytesWriter_GrowAndUpdatePointer(PyVM_Current(), writer, size, buf); }
static inline int PyBytesWriter_Resize(PyBytesWriter *writer, Py_ssize_t size) { return PyVMBytesWriter_Resize(PyVM_Current(), writer, size); }
static inline int PyBytesWriter_WriteBytes(PyBytesWriter *writer, const void *bytes, Py_ssize_t size) { return PyVMBytesWriter_WriteBytes(PyVM_Current(), writer, bytes, size); }
static inline char *PyBytes_AS_STRING(PyObject *string) { return PyVMBytes_AS_STRING(PyVM_Current(), string); }
static inline char *PyBytes_AsString(PyObject *o) { return PyVMBytes_AsString(PyVM_Current(), o); }
static inline int PyBytes_AsStringAndSize(PyObject *obj, char **buffer, Py_ssize_t *length) { return PyVMBytes_AsStringAndSize(PyVM_Current(), obj, buffer, length); }
static inline int PyBytes_Check(PyObject *o) { return PyVMBytes_Check(PyVM_Current(), o); }
static inline int PyBytes_CheckExact(PyObject *o) { return PyVMBytes_CheckExact(PyVM_Current(), o); }
static inline void PyBytes_Concat(PyObject **bytes, PyObject *newpart) { PyVMBytes_Concat(PyVM_Current(), bytes, newpart); }
static inline void PyBytes_ConcatAndDel(PyObject **bytes, PyObject *newpart) { PyVMBytes_ConcatAndDel(PyVM_Current(), bytes, newpart); }
static inline PyObject *PyBytes_DecodeEscape(const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding) { return PyVMBytes_DecodeEscape(PyVM_Current(), s, len, errors, unicode, recode_encoding); }
static inline PyObject *PyBytes_FromFormat(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMBytes_FromFormatV(PyVM_Current(), format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyBytes_FromFormatV(const char *format, va_list vargs) { return PyVMBytes_FromFormatV(PyVM_Current(), format, vargs); }
static inline PyObject *PyBytes_FromObject(PyObject *o) { return PyVMBytes_FromObject(PyVM_Current(), o); }
static inline PyObject *PyBytes_FromString(const char *v) { return PyVMBytes_FromString(PyVM_Current(), v); }
static inline PyObject *PyBytes_FromStringAndSize(const char *v, Py_ssize_t len) { return PyVMBytes_FromStringAndSize(PyVM_Current(), v, len); }
static inline Py_ssize_t PyBytes_GET_SIZE(PyObject *o) { return PyVMBytes_GET_SIZE(PyVM_Current(), o); }
static inline PyObject *PyBytes_Join(PyObject *sep, PyObject *iterable) { return PyVMBytes_Join(PyVM_Current(), sep, iterable); }
static inline PyObject *PyBytes_Repr(PyObject *bytes, int smartquotes) { return PyVMBytes_Repr(PyVM_Current(), bytes, smartquotes); }
static inline Py_ssize_t PyBytes_Size(PyObject *o) { return PyVMBytes_Size(PyVM_Current(), o); }
#define PyBytes_Type (*PyVMBytes_Type(PyVM_Current()))
static inline int _PyBytes_Resize(PyObject **bytes, Py_ssize_t newsize) { return _PyVMBytes_Resize(PyVM_Current(), bytes, newsize); }

/* cellobject */
static inline int PyCell_Check(PyObject *ob) { return PyVMCell_Check(PyVM_Current(), ob); }
static inline PyObject *PyCell_GET(PyObject *cell) { return PyVMCell_GET(PyVM_Current(), cell); }
static inline PyObject *PyCell_Get(PyObject *cell) { return PyVMCell_Get(PyVM_Current(), cell); }
static inline PyObject *PyCell_New(PyObject *ob) { return PyVMCell_New(PyVM_Current(), ob); }
static inline void PyCell_SET(PyObject *cell, PyObject *value) { PyVMCell_SET(PyVM_Current(), cell, value); }
static inline int PyCell_Set(PyObject *cell, PyObject *value) { return PyVMCell_Set(PyVM_Current(), cell, value); }
#define PyCell_Type (*PyVMCell_Type(PyVM_Current()))

/* ceval */
static inline PyObject *PyEval_CallFunction(PyObject *callable, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMEval_CallFunctionV(PyVM_Current(), callable, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyEval_CallFunctionV(PyObject *callable, const char *format, va_list arguments) { return PyVMEval_CallFunctionV(PyVM_Current(), callable, format, arguments); }
static inline PyObject *PyEval_CallMethod(PyObject *obj, const char *name, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMEval_CallMethodV(PyVM_Current(), obj, name, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyEval_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments) { return PyVMEval_CallMethodV(PyVM_Current(), obj, name, format, arguments); }
static inline PyObject *PyEval_CallObject(PyObject *callable, PyObject *args) { return PyVMEval_CallObject(PyVM_Current(), callable, args); }
static inline PyObject *PyEval_CallObjectWithKeywords(PyObject *callable, PyObject *args, PyObject *kwargs) { return PyVMEval_CallObjectWithKeywords(PyVM_Current(), callable, args, kwargs); }
static inline PyObject *PyEval_EvalCode(PyObject *co, PyObject *globals, PyObject *locals) { return PyVMEval_EvalCode(PyVM_Current(), co, globals, locals); }
static inline PyObject *PyEval_EvalCodeEx(PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure) { return PyVMEval_EvalCodeEx(PyVM_Current(), co, globals, locals, args, argc, kws, kwcount, defs, defcount, kwdefs, closure); }
static inline PyObject *PyEval_EvalFrame(PyFrameObject *f) { return PyVMEval_EvalFrame(PyVM_Current(), f); }
static inline PyObject *PyEval_EvalFrameEx(PyFrameObject *f, int throwflag) { return PyVMEval_EvalFrameEx(PyVM_Current(), f, throwflag); }
static inline PyObject *PyEval_GetBuiltins(void) { return PyVMEval_GetBuiltins(PyVM_Current()); }
static inline PyFrameObject *PyEval_GetFrame(void) { return PyVMEval_GetFrame(PyVM_Current()); }
static inline PyObject *PyEval_GetFrameBuiltins(void) { return PyVMEval_GetFrameBuiltins(PyVM_Current()); }
static inline PyObject *PyEval_GetFrameGlobals(void) { return PyVMEval_GetFrameGlobals(PyVM_Current()); }
static inline PyObject *PyEval_GetFrameLocals(void) { return PyVMEval_GetFrameLocals(PyVM_Current()); }
static inline const char *PyEval_GetFuncDesc(PyObject *func) { return PyVMEval_GetFuncDesc(PyVM_Current(), func); }
static inline const char *PyEval_GetFuncName(PyObject *func) { return PyVMEval_GetFuncName(PyVM_Current(), func); }
static inline PyObject *PyEval_GetGlobals(void) { return PyVMEval_GetGlobals(PyVM_Current()); }
static inline PyObject *PyEval_GetLocals(void) { return PyVMEval_GetLocals(PyVM_Current()); }
static inline void PyEval_InitThreads(void) { PyVMEval_InitThreads(PyVM_Current()); }
static inline int PyEval_MergeCompilerFlags(PyCompilerFlags *cf) { return PyVMEval_MergeCompilerFlags(PyVM_Current(), cf); }
static inline void PyEval_SetProfile(Py_tracefunc func, PyObject *obj) { PyVMEval_SetProfile(PyVM_Current(), func, obj); }
static inline void PyEval_SetProfileAllThreads(Py_tracefunc func, PyObject *obj) { PyVMEval_SetProfileAllThreads(PyVM_Current(), func, obj); }
static inline void PyEval_SetTrace(Py_tracefunc func, PyObject *obj) { PyVMEval_SetTrace(PyVM_Current(), func, obj); }
static inline void PyEval_SetTraceAllThreads(Py_tracefunc func, PyObject *obj) { PyVMEval_SetTraceAllThreads(PyVM_Current(), func, obj); }
static inline int PyEval_ThreadsInitialized(void) { return PyVMEval_ThreadsInitialized(PyVM_Current()); }
static inline int PyUnstable_CopyPerfMapFile(const char *parent_filename) { return PyVMUnstable_CopyPerfMapFile(PyVM_Current(), parent_filename); }
static inline Py_ssize_t PyUnstable_Eval_RequestCodeExtraIndex(freefunc free) { return PyVMUnstable_Eval_RequestCodeExtraIndex(PyVM_Current(), free); }
static inline void PyUnstable_PerfMapState_Fini(void) { PyVMUnstable_PerfMapState_Fini(PyVM_Current()); }
static inline int PyUnstable_PerfMapState_Init(void) { return PyVMUnstable_PerfMapState_Init(PyVM_Current()); }
static inline int PyUnstable_PerfTrampoline_CompileCode(PyCodeObject *code) { return PyVMUnstable_PerfTrampoline_CompileCode(PyVM_Current(), code); }
static inline int PyUnstable_PerfTrampoline_SetPersistAfterFork(int enable) { return PyVMUnstable_PerfTrampoline_SetPersistAfterFork(PyVM_Current(), enable); }
static inline int PyUnstable_WritePerfMapEntry(const void *code_addr, size_t code_size, const char *entry_name) { return PyVMUnstable_WritePerfMapEntry(PyVM_Current(), code_addr, code_size, entry_name); }
static inline int Py_AddPendingCall(int (*func)(void *), void *arg) { return PyVM_AddPendingCall(PyVM_Current(), func, arg); }
static inline int Py_EnterRecursiveCall(const char *where) { return PyVM_EnterRecursiveCall(PyVM_Current(), where); }
static inline int Py_GetRecursionLimit(void) { return PyVM_GetRecursionLimit(PyVM_Current()); }
static inline void Py_LeaveRecursiveCall(void) { PyVM_LeaveRecursiveCall(PyVM_Current()); }
static inline int Py_MakePendingCalls(void) { return PyVM_MakePendingCalls(PyVM_Current()); }
static inline void Py_SetRecursionLimit(int new_limit) { PyVM_SetRecursionLimit(PyVM_Current(), new_limit); }
static inline Py_ssize_t _PyEval_RequestCodeExtraIndex(freefunc f) { return _PyVMEval_RequestCodeExtraIndex(PyVM_Current(), f); }

/* classobject */
static inline int PyInstanceMethod_Check(PyObject *o) { return PyVMInstanceMethod_Check(PyVM_Current(), o); }
static inline PyObject *PyInstanceMethod_Function(PyObject *im) { return PyVMInstanceMethod_Function(PyVM_Current(), im); }
static inline PyObject *PyInstanceMethod_GET_FUNCTION(PyObject *im) { return PyVMInstanceMethod_GET_FUNCTION(PyVM_Current(), im); }
static inline PyObject *PyInstanceMethod_New(PyObject *func) { return PyVMInstanceMethod_New(PyVM_Current(), func); }
#define PyInstanceMethod_Type (*PyVMInstanceMethod_Type(PyVM_Current()))
static inline int PyMethod_Check(PyObject *o) { return PyVMMethod_Check(PyVM_Current(), o); }
static inline PyObject *PyMethod_Function(PyObject *meth) { return PyVMMethod_Function(PyVM_Current(), meth); }
static inline PyObject *PyMethod_GET_FUNCTION(PyObject *meth) { return PyVMMethod_GET_FUNCTION(PyVM_Current(), meth); }
static inline PyObject *PyMethod_GET_SELF(PyObject *meth) { return PyVMMethod_GET_SELF(PyVM_Current(), meth); }
static inline PyObject *PyMethod_New(PyObject *func, PyObject *self) { return PyVMMethod_New(PyVM_Current(), func, self); }
static inline PyObject *PyMethod_Self(PyObject *meth) { return PyVMMethod_Self(PyVM_Current(), meth); }
#define PyMethod_Type (*PyVMMethod_Type(PyVM_Current()))

/* code */
static inline int PyCode_AddWatcher(PyCode_WatchCallback callback) { return PyVMCode_AddWatcher(PyVM_Current(), callback); }
static inline int PyCode_Addr2Line(PyCodeObject *co, int byte_offset) { return PyVMCode_Addr2Line(PyVM_Current(), co, byte_offset); }
static inline int PyCode_Addr2Location(PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int *end_column) { return PyVMCode_Addr2Location(PyVM_Current(), co, byte_offset, start_line, start_column, end_line, end_column); }
static inline int PyCode_Check(PyObject *co) { return PyVMCode_Check(PyVM_Current(), co); }
static inline int PyCode_ClearWatcher(int watcher_id) { return PyVMCode_ClearWatcher(PyVM_Current(), watcher_id); }
static inline PyObject *PyCode_GetCellvars(PyCodeObject *co) { return PyVMCode_GetCellvars(PyVM_Current(), co); }
static inline PyObject *PyCode_GetCode(PyCodeObject *co) { return PyVMCode_GetCode(PyVM_Current(), co); }
static inline int PyCode_GetFirstFree(PyCodeObject *op) { return PyVMCode_GetFirstFree(PyVM_Current(), op); }
static inline PyObject *PyCode_GetFreevars(PyCodeObject *co) { return PyVMCode_GetFreevars(PyVM_Current(), co); }
static inline Py_ssize_t PyCode_GetNumFree(PyCodeObject *co) { return PyVMCode_GetNumFree(PyVM_Current(), co); }
static inline PyObject *PyCode_GetVarnames(PyCodeObject *co) { return PyVMCode_GetVarnames(PyVM_Current(), co); }
static inline PyCodeObject *PyCode_New(int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q) { return PyVMCode_New(PyVM_Current(), a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q); }
static inline PyCodeObject *PyCode_NewEmpty(const char *filename, const char *funcname, int firstlineno) { return PyVMCode_NewEmpty(PyVM_Current(), filename, funcname, firstlineno); }
static inline PyCodeObject *PyCode_NewWithPosOnlyArgs(int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q) { return PyVMCode_NewWithPosOnlyArgs(PyVM_Current(), a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q); }
static inline PyObject *PyCode_Optimize(PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj) { return PyVMCode_Optimize(PyVM_Current(), code, consts, names, lnotab_obj); }
#define PyCode_Type (*PyVMCode_Type(PyVM_Current()))
static inline int PyUnstable_Code_GetExtra(PyObject *code, Py_ssize_t index, void **extra) { return PyVMUnstable_Code_GetExtra(PyVM_Current(), code, index, extra); }
static inline int PyUnstable_Code_GetFirstFree(PyCodeObject *co) { return PyVMUnstable_Code_GetFirstFree(PyVM_Current(), co); }
static inline PyCodeObject *PyUnstable_Code_New(int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable) { return PyVMUnstable_Code_New(PyVM_Current(), arg1, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable); }
static inline PyCodeObject *PyUnstable_Code_NewWithPosOnlyArgs(int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable) { return PyVMUnstable_Code_NewWithPosOnlyArgs(PyVM_Current(), arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable); }
static inline int PyUnstable_Code_SetExtra(PyObject *code, Py_ssize_t index, void *extra) { return PyVMUnstable_Code_SetExtra(PyVM_Current(), code, index, extra); }
static inline int _PyCode_GetExtra(PyObject *code, Py_ssize_t index, void **extra) { return _PyVMCode_GetExtra(PyVM_Current(), code, index, extra); }
static inline int _PyCode_SetExtra(PyObject *code, Py_ssize_t index, void *extra) { return _PyVMCode_SetExtra(PyVM_Current(), code, index, extra); }

/* codecs */
static inline PyObject *PyCodec_BackslashReplaceErrors(PyObject *exc) { return PyVMCodec_BackslashReplaceErrors(PyVM_Current(), exc); }
static inline PyObject *PyCodec_Decode(PyObject *object, const char *encoding, const char *errors) { return PyVMCodec_Decode(PyVM_Current(), object, encoding, errors); }
static inline PyObject *PyCodec_Decoder(const char *encoding) { return PyVMCodec_Decoder(PyVM_Current(), encoding); }
static inline PyObject *PyCodec_Encode(PyObject *object, const char *encoding, const char *errors) { return PyVMCodec_Encode(PyVM_Current(), object, encoding, errors); }
static inline PyObject *PyCodec_Encoder(const char *encoding) { return PyVMCodec_Encoder(PyVM_Current(), encoding); }
static inline PyObject *PyCodec_IgnoreErrors(PyObject *exc) { return PyVMCodec_IgnoreErrors(PyVM_Current(), exc); }
static inline PyObject *PyCodec_IncrementalDecoder(const char *encoding, const char *errors) { return PyVMCodec_IncrementalDecoder(PyVM_Current(), encoding, errors); }
static inline PyObject *PyCodec_IncrementalEncoder(const char *encoding, const char *errors) { return PyVMCodec_IncrementalEncoder(PyVM_Current(), encoding, errors); }
static inline int PyCodec_KnownEncoding(const char *encoding) { return PyVMCodec_KnownEncoding(PyVM_Current(), encoding); }
static inline PyObject *PyCodec_LookupError(const char *name) { return PyVMCodec_LookupError(PyVM_Current(), name); }
static inline PyObject *PyCodec_NameReplaceErrors(PyObject *exc) { return PyVMCodec_NameReplaceErrors(PyVM_Current(), exc); }
static inline int PyCodec_Register(PyObject *search_function) { return PyVMCodec_Register(PyVM_Current(), search_function); }
static inline int PyCodec_RegisterError(const char *name, PyObject *error) { return PyVMCodec_RegisterError(PyVM_Current(), name, error); }
static inline PyObject *PyCodec_ReplaceErrors(PyObject *exc) { return PyVMCodec_ReplaceErrors(PyVM_Current(), exc); }
static inline PyObject *PyCodec_StreamReader(const char *encoding, PyObject *stream, const char *errors) { return PyVMCodec_StreamReader(PyVM_Current(), encoding, stream, errors); }
static inline PyObject *PyCodec_StreamWriter(const char *encoding, PyObject *stream, const char *errors) { return PyVMCodec_StreamWriter(PyVM_Current(), encoding, stream, errors); }
static inline PyObject *PyCodec_StrictErrors(PyObject *exc) { return PyVMCodec_StrictErrors(PyVM_Current(), exc); }
static inline int PyCodec_Unregister(PyObject *search_function) { return PyVMCodec_Unregister(PyVM_Current(), search_function); }
static inline PyObject *PyCodec_XMLCharRefReplaceErrors(PyObject *exc) { return PyVMCodec_XMLCharRefReplaceErrors(PyVM_Current(), exc); }
#define Py_hexdigits PyVM_hexdigits(PyVM_Current())

/* compile */
#define PyCF_COMPILE_MASK PyVMCF_COMPILE_MASK(PyVM_Current())
static inline int PyCompile_OpcodeStackEffect(int opcode, int oparg) { return PyVMCompile_OpcodeStackEffect(PyVM_Current(), opcode, oparg); }
static inline int PyCompile_OpcodeStackEffectWithJump(int opcode, int oparg, int jump) { return PyVMCompile_OpcodeStackEffectWithJump(PyVM_Current(), opcode, oparg, jump); }

/* complexobject */
static inline Py_complex PyComplex_AsCComplex(PyObject *op) { return PyVMComplex_AsCComplex(PyVM_Current(), op); }
static inline int PyComplex_Check(PyObject *p) { return PyVMComplex_Check(PyVM_Current(), p); }
static inline int PyComplex_CheckExact(PyObject *p) { return PyVMComplex_CheckExact(PyVM_Current(), p); }
static inline PyObject *PyComplex_FromCComplex(Py_complex v) { return PyVMComplex_FromCComplex(PyVM_Current(), v); }
static inline PyObject *PyComplex_FromDoubles(double real, double imag) { return PyVMComplex_FromDoubles(PyVM_Current(), real, imag); }
static inline double PyComplex_ImagAsDouble(PyObject *op) { return PyVMComplex_ImagAsDouble(PyVM_Current(), op); }
static inline double PyComplex_RealAsDouble(PyObject *op) { return PyVMComplex_RealAsDouble(PyVM_Current(), op); }
#define PyComplex_Type (*PyVMComplex_Type(PyVM_Current()))
static inline double _Py_c_abs(Py_complex num) { return _PyVM_c_abs(PyVM_Current(), num); }
static inline Py_complex _Py_c_diff(Py_complex left, Py_complex right) { return _PyVM_c_diff(PyVM_Current(), left, right); }
static inline Py_complex _Py_c_neg(Py_complex num) { return _PyVM_c_neg(PyVM_Current(), num); }
static inline Py_complex _Py_c_pow(Py_complex num, Py_complex exp) { return _PyVM_c_pow(PyVM_Current(), num, exp); }
static inline Py_complex _Py_c_prod(Py_complex left, Py_complex right) { return _PyVM_c_prod(PyVM_Current(), left, right); }
static inline Py_complex _Py_c_quot(Py_complex dividend, Py_complex divisor) { return _PyVM_c_quot(PyVM_Current(), dividend, divisor); }
static inline Py_complex _Py_c_sum(Py_complex left, Py_complex right) { return _PyVM_c_sum(PyVM_Current(), left, right); }

/* context */
static inline int PyContextToken_CheckExact(PyObject *o) { return PyVMContextToken_CheckExact(PyVM_Current(), o); }
#define PyContextToken_Type (*PyVMContextToken_Type(PyVM_Current()))
static inline int PyContextVar_CheckExact(PyObject *o) { return PyVMContextVar_CheckExact(PyVM_Current(), o); }
static inline int PyContextVar_Get(PyObject *var, PyObject *default_value, PyObject **value) { return PyVMContextVar_Get(PyVM_Current(), var, default_value, value); }
static inline PyObject *PyContextVar_New(const char *name, PyObject *def) { return PyVMContextVar_New(PyVM_Current(), name, def); }
static inline int PyContextVar_Reset(PyObject *var, PyObject *token) { return PyVMContextVar_Reset(PyVM_Current(), var, token); }
static inline PyObject *PyContextVar_Set(PyObject *var, PyObject *value) { return PyVMContextVar_Set(PyVM_Current(), var, value); }
#define PyContextVar_Type (*PyVMContextVar_Type(PyVM_Current()))
static inline int PyContext_AddWatcher(PyContext_WatchCallback callback) { return PyVMContext_AddWatcher(PyVM_Current(), callback); }
static inline int PyContext_CheckExact(PyObject *o) { return PyVMContext_CheckExact(PyVM_Current(), o); }
static inline int PyContext_ClearWatcher(int watcher_id) { return PyVMContext_ClearWatcher(PyVM_Current(), watcher_id); }
static inline PyObject *PyContext_Copy(PyObject *ctx) { return PyVMContext_Copy(PyVM_Current(), ctx); }
static inline PyObject *PyContext_CopyCurrent(void) { return PyVMContext_CopyCurrent(PyVM_Current()); }
static inline int PyContext_Enter(PyObject *ctx) { return PyVMContext_Enter(PyVM_Current(), ctx); }
static inline int PyContext_Exit(PyObject *ctx) { return PyVMContext_Exit(PyVM_Current(), ctx); }
static inline PyObject *PyContext_New(void) { return PyVMContext_New(PyVM_Current()); }
#define PyContext_Type (*PyVMContext_Type(PyVM_Current()))

/* control macros */
#define PyMem_NEW(type, n) PyVMMem_NEW(PyVM_Current(), type, n)
#define PyMem_New(type, n) PyVMMem_New(PyVM_Current(), type, n)
#define PyMem_RESIZE(p, type, n) PyVMMem_RESIZE(PyVM_Current(), p, type, n)
#define PyMem_Resize(p, type, n) PyVMMem_Resize(PyVM_Current(), p, type, n)
#define PyModule_AddIntMacro(module, macro) PyVMModule_AddIntConstant(PyVM_Current(), module, #macro, macro)
#define PyModule_AddStringMacro(module, macro) PyVMModule_AddStringConstant(PyVM_Current(), module, #macro, macro)
#define PyObject_GC_New(type, typeobj) PyVMObject_GC_New(PyVM_Current(), type, typeobj)
#define PyObject_GC_NewVar(type, typeobj, n) PyVMObject_GC_NewVar(PyVM_Current(), type, typeobj, n)
#define PyObject_NEW(type, typeobj) PyVMObject_NEW(PyVM_Current(), type, typeobj)
#define PyObject_NEW_VAR(type, typeobj, n) PyVMObject_NEW_VAR(PyVM_Current(), type, typeobj, n)
#define PyObject_New(type, typeobj) PyVMObject_New(PyVM_Current(), type, typeobj)
#define PyObject_NewVar(type, typeobj, n) PyVMObject_NewVar(PyVM_Current(), type, typeobj, n)
#define Py_BEGIN_ALLOW_THREADS PyVM_BEGIN_ALLOW_THREADS(PyVM_Current())
#define Py_BEGIN_CRITICAL_SECTION(op) PyVM_BEGIN_CRITICAL_SECTION(PyVM_Current(), op)
#define Py_BEGIN_CRITICAL_SECTION2(a, b) PyVM_BEGIN_CRITICAL_SECTION2(PyVM_Current(), a, b)
#define Py_BEGIN_CRITICAL_SECTION2_MUTEX(m1, m2) PyVM_BEGIN_CRITICAL_SECTION2_MUTEX(PyVM_Current(), m1, m2)
#define Py_BEGIN_CRITICAL_SECTION_MUTEX(mutex) PyVM_BEGIN_CRITICAL_SECTION_MUTEX(PyVM_Current(), mutex)
#define Py_BLOCK_THREADS PyVM_BLOCK_THREADS(PyVM_Current())
#define Py_CLEAR(op) PyVM_CLEAR(PyVM_Current(), op)
#define Py_END_ALLOW_THREADS PyVM_END_ALLOW_THREADS(PyVM_Current())
#define Py_END_CRITICAL_SECTION() PyVM_END_CRITICAL_SECTION(PyVM_Current())
#define Py_END_CRITICAL_SECTION2() PyVM_END_CRITICAL_SECTION2(PyVM_Current())
#define Py_RETURN_FALSE PyVM_RETURN_FALSE(PyVM_Current())
#define Py_RETURN_INF(sign) PyVM_RETURN_INF(PyVM_Current(), sign)
#define Py_RETURN_NAN PyVM_RETURN_NAN(PyVM_Current())
#define Py_RETURN_NONE PyVM_RETURN_NONE(PyVM_Current())
#define Py_RETURN_NOTIMPLEMENTED PyVM_RETURN_NOTIMPLEMENTED(PyVM_Current())
#define Py_RETURN_RICHCOMPARE(val1, val2, op) PyVM_RETURN_RICHCOMPARE(PyVM_Current(), val1, val2, op)
#define Py_RETURN_TRUE PyVM_RETURN_TRUE(PyVM_Current())
#define Py_SETREF(dst, src) PyVM_SETREF(PyVM_Current(), dst, src)
#define Py_UNBLOCK_THREADS PyVM_UNBLOCK_THREADS(PyVM_Current())
#define Py_XSETREF(dst, src) PyVM_XSETREF(PyVM_Current(), dst, src)

/* critical_section */
static inline void PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b) { PyVMCriticalSection2_Begin(PyVM_Current(), c, a, b); }
static inline void PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2) { PyVMCriticalSection2_BeginMutex(PyVM_Current(), c, m1, m2); }
static inline void PyCriticalSection2_End(PyCriticalSection2 *c) { PyVMCriticalSection2_End(PyVM_Current(), c); }
static inline void PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op) { PyVMCriticalSection_Begin(PyVM_Current(), c, op); }
static inline void PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m) { PyVMCriticalSection_BeginMutex(PyVM_Current(), c, m); }
static inline void PyCriticalSection_End(PyCriticalSection *c) { PyVMCriticalSection_End(PyVM_Current(), c); }

/* datetime */
static inline int PyDateTime_Check(PyObject *ob) { return PyVMDateTime_Check(PyVM_Current(), ob); }
static inline int PyDateTime_CheckExact(PyObject *ob) { return PyVMDateTime_CheckExact(PyVM_Current(), ob); }
static inline int PyDateTime_DATE_GET_FOLD(PyObject *o) { return PyVMDateTime_DATE_GET_FOLD(PyVM_Current(), o); }
static inline int PyDateTime_DATE_GET_HOUR(PyObject *o) { return PyVMDateTime_DATE_GET_HOUR(PyVM_Current(), o); }
static inline int PyDateTime_DATE_GET_MICROSECOND(PyObject *o) { return PyVMDateTime_DATE_GET_MICROSECOND(PyVM_Current(), o); }
static inline int PyDateTime_DATE_GET_MINUTE(PyObject *o) { return PyVMDateTime_DATE_GET_MINUTE(PyVM_Current(), o); }
static inline int PyDateTime_DATE_GET_SECOND(PyObject *o) { return PyVMDateTime_DATE_GET_SECOND(PyVM_Current(), o); }
static inline PyObject *PyDateTime_DATE_GET_TZINFO(PyObject *o) { return PyVMDateTime_DATE_GET_TZINFO(PyVM_Current(), o); }
static inline int PyDateTime_DELTA_GET_DAYS(PyObject *o) { return PyVMDateTime_DELTA_GET_DAYS(PyVM_Current(), o); }
static inline int PyDateTime_DELTA_GET_MICROSECONDS(PyObject *o) { return PyVMDateTime_DELTA_GET_MICROSECONDS(PyVM_Current(), o); }
static inline int PyDateTime_DELTA_GET_SECONDS(PyObject *o) { return PyVMDateTime_DELTA_GET_SECONDS(PyVM_Current(), o); }
static inline PyObject *PyDateTime_FromDateAndTime(int year, int month, int day, int hour, int minute, int second, int usecond) { return PyVMDateTime_FromDateAndTime(PyVM_Current(), year, month, day, hour, minute, second, usecond); }
static inline PyObject *PyDateTime_FromDateAndTimeAndFold(int year, int month, int day, int hour, int minute, int second, int usecond, int fold) { return PyVMDateTime_FromDateAndTimeAndFold(PyVM_Current(), year, month, day, hour, minute, second, usecond, fold); }
static inline PyObject *PyDateTime_FromTimestamp(PyObject *args) { return PyVMDateTime_FromTimestamp(PyVM_Current(), args); }
static inline int PyDateTime_GET_DAY(PyObject *o) { return PyVMDateTime_GET_DAY(PyVM_Current(), o); }
static inline int PyDateTime_GET_MONTH(PyObject *o) { return PyVMDateTime_GET_MONTH(PyVM_Current(), o); }
static inline int PyDateTime_GET_YEAR(PyObject *o) { return PyVMDateTime_GET_YEAR(PyVM_Current(), o); }
static inline void PyDateTime_IMPORT(void) { PyVMDateTime_IMPORT(PyVM_Current()); }
static inline int PyDateTime_TIME_GET_FOLD(PyObject *o) { return PyVMDateTime_TIME_GET_FOLD(PyVM_Current(), o); }
static inline int PyDateTime_TIME_GET_HOUR(PyObject *o) { return PyVMDateTime_TIME_GET_HOUR(PyVM_Current(), o); }
static inline int PyDateTime_TIME_GET_MICROSECOND(PyObject *o) { return PyVMDateTime_TIME_GET_MICROSECOND(PyVM_Current(), o); }
static inline int PyDateTime_TIME_GET_MINUTE(PyObject *o) { return PyVMDateTime_TIME_GET_MINUTE(PyVM_Current(), o); }
static inline int PyDateTime_TIME_GET_SECOND(PyObject *o) { return PyVMDateTime_TIME_GET_SECOND(PyVM_Current(), o); }
static inline PyObject *PyDateTime_TIME_GET_TZINFO(PyObject *o) { return PyVMDateTime_TIME_GET_TZINFO(PyVM_Current(), o); }
#define PyDateTime_TimeZone_UTC PyVMDateTime_TimeZone_UTC(PyVM_Current())
static inline int PyDate_Check(PyObject *ob) { return PyVMDate_Check(PyVM_Current(), ob); }
static inline int PyDate_CheckExact(PyObject *ob) { return PyVMDate_CheckExact(PyVM_Current(), ob); }
static inline PyObject *PyDate_FromDate(int year, int month, int day) { return PyVMDate_FromDate(PyVM_Current(), year, month, day); }
static inline PyObject *PyDate_FromTimestamp(PyObject *args) { return PyVMDate_FromTimestamp(PyVM_Current(), args); }
static inline int PyDelta_Check(PyObject *ob) { return PyVMDelta_Check(PyVM_Current(), ob); }
static inline int PyDelta_CheckExact(PyObject *ob) { return PyVMDelta_CheckExact(PyVM_Current(), ob); }
static inline PyObject *PyDelta_FromDSU(int days, int seconds, int useconds) { return PyVMDelta_FromDSU(PyVM_Current(), days, seconds, useconds); }
static inline int PyTZInfo_Check(PyObject *ob) { return PyVMTZInfo_Check(PyVM_Current(), ob); }
static inline int PyTZInfo_CheckExact(PyObject *ob) { return PyVMTZInfo_CheckExact(PyVM_Current(), ob); }
static inline PyObject *PyTimeZone_FromOffset(PyObject *offset) { return PyVMTimeZone_FromOffset(PyVM_Current(), offset); }
static inline PyObject *PyTimeZone_FromOffsetAndName(PyObject *offset, PyObject *name) { return PyVMTimeZone_FromOffsetAndName(PyVM_Current(), offset, name); }
static inline int PyTime_Check(PyObject *ob) { return PyVMTime_Check(PyVM_Current(), ob); }
static inline int PyTime_CheckExact(PyObject *ob) { return PyVMTime_CheckExact(PyVM_Current(), ob); }
static inline PyObject *PyTime_FromTime(int hour, int minute, int second, int usecond) { return PyVMTime_FromTime(PyVM_Current(), hour, minute, second, usecond); }
static inline PyObject *PyTime_FromTimeAndFold(int hour, int minute, int second, int usecond, int fold) { return PyVMTime_FromTimeAndFold(PyVM_Current(), hour, minute, second, usecond, fold); }

/* descrobject */
#define PyClassMethodDescr_Type (*PyVMClassMethodDescr_Type(PyVM_Current()))
static inline int PyDescr_IsData(PyObject *descr) { return PyVMDescr_IsData(PyVM_Current(), descr); }
static inline PyObject *PyDescr_NAME(PyObject *descr) { return PyVMDescr_NAME(PyVM_Current(), descr); }
static inline PyObject *PyDescr_NewClassMethod(PyTypeObject *type, PyMethodDef *method) { return PyVMDescr_NewClassMethod(PyVM_Current(), type, method); }
static inline PyObject *PyDescr_NewGetSet(PyTypeObject *type, PyGetSetDef *getset) { return PyVMDescr_NewGetSet(PyVM_Current(), type, getset); }
static inline PyObject *PyDescr_NewMember(PyTypeObject *type, PyMemberDef *member) { return PyVMDescr_NewMember(PyVM_Current(), type, member); }
static inline PyObject *PyDescr_NewMethod(PyTypeObject *type, PyMethodDef *meth) { return PyVMDescr_NewMethod(PyVM_Current(), type, meth); }
static inline PyObject *PyDescr_NewWrapper(PyTypeObject *type, struct wrapperbase *base, void *wrapped) { return PyVMDescr_NewWrapper(PyVM_Current(), type, base, wrapped); }
static inline PyTypeObject *PyDescr_TYPE(PyObject *descr) { return PyVMDescr_TYPE(PyVM_Current(), descr); }
static inline PyObject *PyDictProxy_New(PyObject *mapping) { return PyVMDictProxy_New(PyVM_Current(), mapping); }
#define PyDictProxy_Type (*PyVMDictProxy_Type(PyVM_Current()))
#define PyGetSetDescr_Type (*PyVMGetSetDescr_Type(PyVM_Current()))
#define PyMemberDescr_Type (*PyVMMemberDescr_Type(PyVM_Current()))
static inline PyObject *PyMember_GetOne(const char *obj_addr, PyMemberDef *m) { return PyVMMember_GetOne(PyVM_Current(), obj_addr, m); }
static inline int PyMember_SetOne(char *obj_addr, PyMemberDef *m, PyObject *o) { return PyVMMember_SetOne(PyVM_Current(), obj_addr, m, o); }
#define PyMethodDescr_Type (*PyVMMethodDescr_Type(PyVM_Current()))
#define PyProperty_Type (*PyVMProperty_Type(PyVM_Current()))
#define PyWrapperDescr_Type (*PyVMWrapperDescr_Type(PyVM_Current()))
static inline PyObject *PyWrapper_New(PyObject *d, PyObject *self) { return PyVMWrapper_New(PyVM_Current(), d, self); }

/* dictobject */
static inline int PyAnyDict_Check(PyObject *p) { return PyVMAnyDict_Check(PyVM_Current(), p); }
static inline int PyAnyDict_CheckExact(PyObject *p) { return PyVMAnyDict_CheckExact(PyVM_Current(), p); }
static inline int PyDictItems_Check(PyObject *op) { return PyVMDictItems_Check(PyVM_Current(), op); }
#define PyDictItems_Type (*PyVMDictItems_Type(PyVM_Current()))
#define PyDictIterItem_Type (*PyVMDictIterItem_Type(PyVM_Current()))
#define PyDictIterKey_Type (*PyVMDictIterKey_Type(PyVM_Current()))
#define PyDictIterValue_Type (*PyVMDictIterValue_Type(PyVM_Current()))
static inline int PyDictKeys_Check(PyObject *op) { return PyVMDictKeys_Check(PyVM_Current(), op); }
#define PyDictKeys_Type (*PyVMDictKeys_Type(PyVM_Current()))
#define PyDictRevIterItem_Type (*PyVMDictRevIterItem_Type(PyVM_Current()))
#define PyDictRevIterKey_Type (*PyVMDictRevIterKey_Type(PyVM_Current()))
#define PyDictRevIterValue_Type (*PyVMDictRevIterValue_Type(PyVM_Current()))
static inline int PyDictValues_Check(PyObject *op) { return PyVMDictValues_Check(PyVM_Current(), op); }
#define PyDictValues_Type (*PyVMDictValues_Type(PyVM_Current()))
static inline int PyDictViewSet_Check(PyObject *op) { return PyVMDictViewSet_Check(PyVM_Current(), op); }
static inline int PyDict_AddWatcher(PyDict_WatchCallback callback) { return PyVMDict_AddWatcher(PyVM_Current(), callback); }
static inline int PyDict_Check(PyObject *p) { return PyVMDict_Check(PyVM_Current(), p); }
static inline int PyDict_CheckExact(PyObject *p) { return PyVMDict_CheckExact(PyVM_Current(), p); }
static inline void PyDict_Clear(PyObject *p) { PyVMDict_Clear(PyVM_Current(), p); }
static inline int PyDict_ClearWatcher(int watcher_id) { return PyVMDict_ClearWatcher(PyVM_Current(), watcher_id); }
static inline int PyDict_Contains(PyObject *p, PyObject *key) { return PyVMDict_Contains(PyVM_Current(), p, key); }
static inline int PyDict_ContainsString(PyObject *p, const char *key) { return PyVMDict_ContainsString(PyVM_Current(), p, key); }
static inline PyObject *PyDict_Copy(PyObject *p) { return PyVMDict_Copy(PyVM_Current(), p); }
static inline int PyDict_DelItem(PyObject *p, PyObject *key) { return PyVMDict_DelItem(PyVM_Current(), p, key); }
static inline int PyDict_DelItemString(PyObject *p, const char *key) { return PyVMDict_DelItemString(PyVM_Current(), p, key); }
static inline Py_ssize_t PyDict_GET_SIZE(PyObject *p) { return PyVMDict_GET_SIZE(PyVM_Current(), p); }
static inline PyObject *PyDict_GetItem(PyObject *p, PyObject *key) { return PyVMDict_GetItem(PyVM_Current(), p, key); }
static inline int PyDict_GetItemRef(PyObject *p, PyObject *key, PyObject **result) { return PyVMDict_GetItemRef(PyVM_Current(), p, key, result); }
static inline PyObject *PyDict_GetItemString(PyObject *p, const char *key) { return PyVMDict_GetItemString(PyVM_Current(), p, key); }
static inline int PyDict_GetItemStringRef(PyObject *p, const char *key, PyObject **result) { return PyVMDict_GetItemStringRef(PyVM_Current(), p, key, result); }
static inline PyObject *PyDict_GetItemWithError(PyObject *p, PyObject *key) { return PyVMDict_GetItemWithError(PyVM_Current(), p, key); }
static inline PyObject *PyDict_Items(PyObject *p) { return PyVMDict_Items(PyVM_Current(), p); }
static inline PyObject *PyDict_Keys(PyObject *p) { return PyVMDict_Keys(PyVM_Current(), p); }
static inline int PyDict_Merge(PyObject *a, PyObject *b, int override) { return PyVMDict_Merge(PyVM_Current(), a, b, override); }
static inline int PyDict_MergeFromSeq2(PyObject *a, PyObject *seq2, int override) { return PyVMDict_MergeFromSeq2(PyVM_Current(), a, seq2, override); }
static inline PyObject *PyDict_New(void) { return PyVMDict_New(PyVM_Current()); }
static inline int PyDict_Next(PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue) { return PyVMDict_Next(PyVM_Current(), p, ppos, pkey, pvalue); }
static inline int PyDict_Pop(PyObject *p, PyObject *key, PyObject **result) { return PyVMDict_Pop(PyVM_Current(), p, key, result); }
static inline int PyDict_PopString(PyObject *p, const char *key, PyObject **result) { return PyVMDict_PopString(PyVM_Current(), p, key, result); }
static inline PyObject *PyDict_SetDefault(PyObject *p, PyObject *key, PyObject *defaultobj) { return PyVMDict_SetDefault(PyVM_Current(), p, key, defaultobj); }
static inline int PyDict_SetDefaultRef(PyObject *p, PyObject *key, PyObject *default_value, PyObject **result) { return PyVMDict_SetDefaultRef(PyVM_Current(), p, key, default_value, result); }
static inline int PyDict_SetItem(PyObject *p, PyObject *key, PyObject *val) { return PyVMDict_SetItem(PyVM_Current(), p, key, val); }
static inline int PyDict_SetItemString(PyObject *p, const char *key, PyObject *val) { return PyVMDict_SetItemString(PyVM_Current(), p, key, val); }
static inline Py_ssize_t PyDict_Size(PyObject *p) { return PyVMDict_Size(PyVM_Current(), p); }
#define PyDict_Type (*PyVMDict_Type(PyVM_Current()))
static inline int PyDict_Unwatch(int watcher_id, PyObject *dict) { return PyVMDict_Unwatch(PyVM_Current(), watcher_id, dict); }
static inline int PyDict_Update(PyObject *a, PyObject *b) { return PyVMDict_Update(PyVM_Current(), a, b); }
static inline PyObject *PyDict_Values(PyObject *p) { return PyVMDict_Values(PyVM_Current(), p); }
static inline int PyDict_Watch(int watcher_id, PyObject *dict) { return PyVMDict_Watch(PyVM_Current(), watcher_id, dict); }
static inline int PyFrozenDict_Check(PyObject *p) { return PyVMFrozenDict_Check(PyVM_Current(), p); }
static inline int PyFrozenDict_CheckExact(PyObject *p) { return PyVMFrozenDict_CheckExact(PyVM_Current(), p); }
static inline PyObject *PyFrozenDict_New(PyObject *iterable) { return PyVMFrozenDict_New(PyVM_Current(), iterable); }
#define PyFrozenDict_Type (*PyVMFrozenDict_Type(PyVM_Current()))
static inline PyObject *PyObject_GenericGetDict(PyObject *o, void *context) { return PyVMObject_GenericGetDict(PyVM_Current(), o, context); }

/* enumobject */
#define PyEnum_Type (*PyVMEnum_Type(PyVM_Current()))
#define PyReversed_Type (*PyVMReversed_Type(PyVM_Current()))

/* fileobject */
static inline PyObject *PyFile_FromFd(int fd, const char *name, const char *mode, int buffering, const char *encoding, const char *errors, const char *newline, int closefd) { return PyVMFile_FromFd(PyVM_Current(), fd, name, mode, buffering, encoding, errors, newline, closefd); }
static inline PyObject *PyFile_GetLine(PyObject *p, int n) { return PyVMFile_GetLine(PyVM_Current(), p, n); }
static inline PyObject *PyFile_NewStdPrinter(int fd) { return PyVMFile_NewStdPrinter(PyVM_Current(), fd); }
static inline PyObject *PyFile_OpenCode(const char *path) { return PyVMFile_OpenCode(PyVM_Current(), path); }
static inline PyObject *PyFile_OpenCodeObject(PyObject *path) { return PyVMFile_OpenCodeObject(PyVM_Current(), path); }
static inline int PyFile_SetOpenCodeHook(Py_OpenCodeHookFunction hook, void *userData) { return PyVMFile_SetOpenCodeHook(PyVM_Current(), hook, userData); }
static inline int PyFile_WriteObject(PyObject *obj, PyObject *p, int flags) { return PyVMFile_WriteObject(PyVM_Current(), obj, p, flags); }
static inline int PyFile_WriteString(const char *s, PyObject *p) { return PyVMFile_WriteString(PyVM_Current(), s, p); }
static inline int PyObject_AsFileDescriptor(PyObject *p) { return PyVMObject_AsFileDescriptor(PyVM_Current(), p); }
#define PyStdPrinter_Type (*PyVMStdPrinter_Type(PyVM_Current()))
#define Py_FileSystemDefaultEncodeErrors PyVM_FileSystemDefaultEncodeErrors(PyVM_Current())
#define Py_FileSystemDefaultEncoding PyVM_FileSystemDefaultEncoding(PyVM_Current())
#define Py_HasFileSystemDefaultEncoding (*PyVM_HasFileSystemDefaultEncoding(PyVM_Current()))
#define Py_UTF8Mode (*PyVM_UTF8Mode(PyVM_Current()))
static inline char *Py_UniversalNewlineFgets(char *arg1, int arg2, FILE *arg3, PyObject *arg4) { return PyVM_UniversalNewlineFgets(PyVM_Current(), arg1, arg2, arg3, arg4); }

/* fileutils */
static inline wchar_t *Py_DecodeLocale(const char *arg, size_t *size) { return PyVM_DecodeLocale(PyVM_Current(), arg, size); }
static inline char *Py_EncodeLocale(const wchar_t *text, size_t *error_pos) { return PyVM_EncodeLocale(PyVM_Current(), text, error_pos); }
static inline int Py_fclose(FILE *file) { return PyVM_fclose(PyVM_Current(), file); }
static inline FILE *Py_fopen(PyObject *path, const char *mode) { return PyVM_fopen(PyVM_Current(), path, mode); }

/* floatobject */
static inline double PyFloat_AS_DOUBLE(PyObject *pyfloat) { return PyVMFloat_AS_DOUBLE(PyVM_Current(), pyfloat); }
static inline double PyFloat_AsDouble(PyObject *pyfloat) { return PyVMFloat_AsDouble(PyVM_Current(), pyfloat); }
static inline int PyFloat_Check(PyObject *p) { return PyVMFloat_Check(PyVM_Current(), p); }
static inline int PyFloat_CheckExact(PyObject *p) { return PyVMFloat_CheckExact(PyVM_Current(), p); }
static inline PyObject *PyFloat_FromDouble(double v) { return PyVMFloat_FromDouble(PyVM_Current(), v); }
static inline PyObject *PyFloat_FromString(PyObject *str) { return PyVMFloat_FromString(PyVM_Current(), str); }
static inline PyObject *PyFloat_GetInfo(void) { return PyVMFloat_GetInfo(PyVM_Current()); }
static inline double PyFloat_GetMax(void) { return PyVMFloat_GetMax(PyVM_Current()); }
static inline double PyFloat_GetMin(void) { return PyVMFloat_GetMin(PyVM_Current()); }
static inline int PyFloat_Pack2(double x, char *p, int le) { return PyVMFloat_Pack2(PyVM_Current(), x, p, le); }
static inline int PyFloat_Pack4(double x, char *p, int le) { return PyVMFloat_Pack4(PyVM_Current(), x, p, le); }
static inline int PyFloat_Pack8(double x, char *p, int le) { return PyVMFloat_Pack8(PyVM_Current(), x, p, le); }
#define PyFloat_Type (*PyVMFloat_Type(PyVM_Current()))
static inline double PyFloat_Unpack2(const char *p, int le) { return PyVMFloat_Unpack2(PyVM_Current(), p, le); }
static inline double PyFloat_Unpack4(const char *p, int le) { return PyVMFloat_Unpack4(PyVM_Current(), p, le); }
static inline double PyFloat_Unpack8(const char *p, int le) { return PyVMFloat_Unpack8(PyVM_Current(), p, le); }

/* frameobject */
static inline void PyFrame_FastToLocals(PyFrameObject *f) { PyVMFrame_FastToLocals(PyVM_Current(), f); }
static inline int PyFrame_FastToLocalsWithError(PyFrameObject *f) { return PyVMFrame_FastToLocalsWithError(PyVM_Current(), f); }
static inline void PyFrame_LocalsToFast(PyFrameObject *f, int clear) { PyVMFrame_LocalsToFast(PyVM_Current(), f, clear); }
static inline PyFrameObject *PyFrame_New(PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals) { return PyVMFrame_New(PyVM_Current(), tstate, code, globals, locals); }

/* funcobject */
static inline PyObject *PyClassMethod_New(PyObject *callable) { return PyVMClassMethod_New(PyVM_Current(), callable); }
#define PyClassMethod_Type (*PyVMClassMethod_Type(PyVM_Current()))
static inline int PyFunction_AddWatcher(PyFunction_WatchCallback callback) { return PyVMFunction_AddWatcher(PyVM_Current(), callback); }
static inline int PyFunction_Check(PyObject *o) { return PyVMFunction_Check(PyVM_Current(), o); }
static inline int PyFunction_ClearWatcher(int watcher_id) { return PyVMFunction_ClearWatcher(PyVM_Current(), watcher_id); }
static inline PyObject *PyFunction_GET_ANNOTATIONS(PyObject *op) { return PyVMFunction_GET_ANNOTATIONS(PyVM_Current(), op); }
static inline PyObject *PyFunction_GET_CLOSURE(PyObject *op) { return PyVMFunction_GET_CLOSURE(PyVM_Current(), op); }
static inline PyObject *PyFunction_GET_CODE(PyObject *op) { return PyVMFunction_GET_CODE(PyVM_Current(), op); }
static inline PyObject *PyFunction_GET_DEFAULTS(PyObject *op) { return PyVMFunction_GET_DEFAULTS(PyVM_Current(), op); }
static inline PyObject *PyFunction_GET_GLOBALS(PyObject *op) { return PyVMFunction_GET_GLOBALS(PyVM_Current(), op); }
static inline PyObject *PyFunction_GET_KW_DEFAULTS(PyObject *op) { return PyVMFunction_GET_KW_DEFAULTS(PyVM_Current(), op); }
static inline PyObject *PyFunction_GET_MODULE(PyObject *op) { return PyVMFunction_GET_MODULE(PyVM_Current(), op); }
static inline PyObject *PyFunction_GetAnnotations(PyObject *op) { return PyVMFunction_GetAnnotations(PyVM_Current(), op); }
static inline PyObject *PyFunction_GetClosure(PyObject *op) { return PyVMFunction_GetClosure(PyVM_Current(), op); }
static inline PyObject *PyFunction_GetCode(PyObject *op) { return PyVMFunction_GetCode(PyVM_Current(), op); }
static inline PyObject *PyFunction_GetDefaults(PyObject *op) { return PyVMFunction_GetDefaults(PyVM_Current(), op); }
static inline PyObject *PyFunction_GetGlobals(PyObject *op) { return PyVMFunction_GetGlobals(PyVM_Current(), op); }
static inline PyObject *PyFunction_GetKwDefaults(PyObject *op) { return PyVMFunction_GetKwDefaults(PyVM_Current(), op); }
static inline PyObject *PyFunction_GetModule(PyObject *op) { return PyVMFunction_GetModule(PyVM_Current(), op); }
static inline PyObject *PyFunction_New(PyObject *code, PyObject *globals) { return PyVMFunction_New(PyVM_Current(), code, globals); }
static inline PyObject *PyFunction_NewWithQualName(PyObject *code, PyObject *globals, PyObject *qualname) { return PyVMFunction_NewWithQualName(PyVM_Current(), code, globals, qualname); }
static inline int PyFunction_SetAnnotations(PyObject *op, PyObject *annotations) { return PyVMFunction_SetAnnotations(PyVM_Current(), op, annotations); }
static inline int PyFunction_SetClosure(PyObject *op, PyObject *closure) { return PyVMFunction_SetClosure(PyVM_Current(), op, closure); }
static inline int PyFunction_SetDefaults(PyObject *op, PyObject *defaults) { return PyVMFunction_SetDefaults(PyVM_Current(), op, defaults); }
static inline int PyFunction_SetKwDefaults(PyObject *op, PyObject *defaults) { return PyVMFunction_SetKwDefaults(PyVM_Current(), op, defaults); }
static inline void PyFunction_SetVectorcall(PyFunctionObject *func, vectorcallfunc vectorcall) { PyVMFunction_SetVectorcall(PyVM_Current(), func, vectorcall); }
#define PyFunction_Type (*PyVMFunction_Type(PyVM_Current()))
static inline PyObject *PyStaticMethod_New(PyObject *callable) { return PyVMStaticMethod_New(PyVM_Current(), callable); }
#define PyStaticMethod_Type (*PyVMStaticMethod_Type(PyVM_Current()))

/* genericaliasobject */
static inline PyObject *Py_GenericAlias(PyObject *origin, PyObject *arg2) { return PyVM_GenericAlias(PyVM_Current(), origin, arg2); }
#define Py_GenericAliasType (*PyVM_GenericAliasType(PyVM_Current()))

/* genobject */
static inline int PyAsyncGenASend_CheckExact(PyObject *op) { return PyVMAsyncGenASend_CheckExact(PyVM_Current(), op); }
static inline int PyAsyncGen_CheckExact(PyObject *op) { return PyVMAsyncGen_CheckExact(PyVM_Current(), op); }
static inline PyObject *PyAsyncGen_New(PyFrameObject *frame, PyObject *name, PyObject *qualname) { return PyVMAsyncGen_New(PyVM_Current(), frame, name, qualname); }
#define PyAsyncGen_Type (*PyVMAsyncGen_Type(PyVM_Current()))
static inline int PyCoro_CheckExact(PyObject *ob) { return PyVMCoro_CheckExact(PyVM_Current(), ob); }
static inline PyObject *PyCoro_New(PyFrameObject *frame, PyObject *name, PyObject *qualname) { return PyVMCoro_New(PyVM_Current(), frame, name, qualname); }
#define PyCoro_Type (*PyVMCoro_Type(PyVM_Current()))
static inline int PyGen_Check(PyObject *ob) { return PyVMGen_Check(PyVM_Current(), ob); }
static inline int PyGen_CheckExact(PyObject *ob) { return PyVMGen_CheckExact(PyVM_Current(), ob); }
static inline PyCodeObject *PyGen_GetCode(PyGenObject *gen) { return PyVMGen_GetCode(PyVM_Current(), gen); }
static inline PyObject *PyGen_New(PyFrameObject *frame) { return PyVMGen_New(PyVM_Current(), frame); }
static inline PyObject *PyGen_NewWithQualName(PyFrameObject *frame, PyObject *name, PyObject *qualname) { return PyVMGen_NewWithQualName(PyVM_Current(), frame, name, qualname); }
#define PyGen_Type (*PyVMGen_Type(PyVM_Current()))

/* import */
static inline PyObject *PyImport_AddModule(const char *name) { return PyVMImport_AddModule(PyVM_Current(), name); }
static inline PyObject *PyImport_AddModuleObject(PyObject *name) { return PyVMImport_AddModuleObject(PyVM_Current(), name); }
static inline PyObject *PyImport_AddModuleRef(const char *name) { return PyVMImport_AddModuleRef(PyVM_Current(), name); }
static inline PyObject *PyImport_CreateModuleFromInitfunc(PyObject *spec, PyObject *(*initfunc)(void)) { return PyVMImport_CreateModuleFromInitfunc(PyVM_Current(), spec, initfunc); }
static inline PyObject *PyImport_ExecCodeModule(const char *name, PyObject *co) { return PyVMImport_ExecCodeModule(PyVM_Current(), name, co); }
static inline PyObject *PyImport_ExecCodeModuleEx(const char *name, PyObject *co, const char *pathname) { return PyVMImport_ExecCodeModuleEx(PyVM_Current(), name, co, pathname); }
static inline PyObject *PyImport_ExecCodeModuleObject(PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname) { return PyVMImport_ExecCodeModuleObject(PyVM_Current(), name, co, pathname, cpathname); }
static inline PyObject *PyImport_ExecCodeModuleWithPathnames(const char *name, PyObject *co, const char *pathname, const char *cpathname) { return PyVMImport_ExecCodeModuleWithPathnames(PyVM_Current(), name, co, pathname, cpathname); }
#define PyImport_FrozenModules (*PyVMImport_FrozenModules(PyVM_Current()))
static inline PyObject *PyImport_GetImporter(PyObject *path) { return PyVMImport_GetImporter(PyVM_Current(), path); }
static inline PyObject *PyImport_GetLazyImportsFilter(void) { return PyVMImport_GetLazyImportsFilter(PyVM_Current()); }
static inline PyImport_LazyImportsMode PyImport_GetLazyImportsMode(void) { return PyVMImport_GetLazyImportsMode(PyVM_Current()); }
static inline long PyImport_GetMagicNumber(void) { return PyVMImport_GetMagicNumber(PyVM_Current()); }
static inline const char *PyImport_GetMagicTag(void) { return PyVMImport_GetMagicTag(PyVM_Current()); }
static inline PyObject *PyImport_GetModule(PyObject *name) { return PyVMImport_GetModule(PyVM_Current(), name); }
static inline PyObject *PyImport_GetModuleDict(void) { return PyVMImport_GetModuleDict(PyVM_Current()); }
static inline PyObject *PyImport_Import(PyObject *name) { return PyVMImport_Import(PyVM_Current(), name); }
static inline int PyImport_ImportFrozenModule(const char *name) { return PyVMImport_ImportFrozenModule(PyVM_Current(), name); }
static inline int PyImport_ImportFrozenModuleObject(PyObject *name) { return PyVMImport_ImportFrozenModuleObject(PyVM_Current(), name); }
static inline PyObject *PyImport_ImportModule(const char *name) { return PyVMImport_ImportModule(PyVM_Current(), name); }
static inline PyObject *PyImport_ImportModuleAttr(PyObject *mod_name, PyObject *attr_name) { return PyVMImport_ImportModuleAttr(PyVM_Current(), mod_name, attr_name); }
static inline PyObject *PyImport_ImportModuleAttrString(const char *mod_name, const char *attr_name) { return PyVMImport_ImportModuleAttrString(PyVM_Current(), mod_name, attr_name); }
static inline PyObject *PyImport_ImportModuleEx(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist) { return PyVMImport_ImportModuleEx(PyVM_Current(), name, globals, locals, fromlist); }
static inline PyObject *PyImport_ImportModuleLevel(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level) { return PyVMImport_ImportModuleLevel(PyVM_Current(), name, globals, locals, fromlist, level); }
static inline PyObject *PyImport_ImportModuleLevelObject(PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level) { return PyVMImport_ImportModuleLevelObject(PyVM_Current(), name, globals, locals, fromlist, level); }
static inline PyObject *PyImport_ImportModuleNoBlock(const char *name) { return PyVMImport_ImportModuleNoBlock(PyVM_Current(), name); }
static inline PyObject *PyImport_ReloadModule(PyObject *m) { return PyVMImport_ReloadModule(PyVM_Current(), m); }
static inline int PyImport_SetLazyImportsFilter(PyObject *filter) { return PyVMImport_SetLazyImportsFilter(PyVM_Current(), filter); }
static inline int PyImport_SetLazyImportsMode(PyImport_LazyImportsMode mode) { return PyVMImport_SetLazyImportsMode(PyVM_Current(), mode); }

/* initconfig */
static inline PyObject *PyConfig_Get(const char *name) { return PyVMConfig_Get(PyVM_Current(), name); }
static inline int PyConfig_GetInt(const char *name, int *value) { return PyVMConfig_GetInt(PyVM_Current(), name, value); }
static inline PyObject *PyConfig_Names(void) { return PyVMConfig_Names(PyVM_Current()); }
static inline int PyConfig_Set(const char *name, PyObject *value) { return PyVMConfig_Set(PyVM_Current(), name, value); }
static inline int PyInitConfig_AddModule(PyInitConfig *config, const char *name, PyObject *(*initfunc)(void)) { return PyVMInitConfig_AddModule(PyVM_Current(), config, name, initfunc); }
static inline PyInitConfig *PyInitConfig_Create(void) { return PyVMInitConfig_Create(PyVM_Current()); }
static inline void PyInitConfig_Free(PyInitConfig *config) { PyVMInitConfig_Free(PyVM_Current(), config); }
static inline void PyInitConfig_FreeStrList(size_t length, char **items) { PyVMInitConfig_FreeStrList(PyVM_Current(), length, items); }
static inline int PyInitConfig_GetError(PyInitConfig *config, const char **err_msg) { return PyVMInitConfig_GetError(PyVM_Current(), config, err_msg); }
static inline int PyInitConfig_GetExitCode(PyInitConfig *config, int *exitcode) { return PyVMInitConfig_GetExitCode(PyVM_Current(), config, exitcode); }
static inline int PyInitConfig_GetInt(PyInitConfig *config, const char *name, int64_t *value) { return PyVMInitConfig_GetInt(PyVM_Current(), config, name, value); }
static inline int PyInitConfig_GetStr(PyInitConfig *config, const char *name, char **value) { return PyVMInitConfig_GetStr(PyVM_Current(), config, name, value); }
static inline int PyInitConfig_GetStrList(PyInitConfig *config, const char *name, size_t *length, char ***items) { return PyVMInitConfig_GetStrList(PyVM_Current(), config, name, length, items); }
static inline int PyInitConfig_HasOption(PyInitConfig *config, const char *name) { return PyVMInitConfig_HasOption(PyVM_Current(), config, name); }
static inline int PyInitConfig_SetInt(PyInitConfig *config, const char *name, int64_t value) { return PyVMInitConfig_SetInt(PyVM_Current(), config, name, value); }
static inline int PyInitConfig_SetStr(PyInitConfig *config, const char *name, const char *value) { return PyVMInitConfig_SetStr(PyVM_Current(), config, name, value); }
static inline int PyInitConfig_SetStrList(PyInitConfig *config, const char *name, size_t length, char *const *items) { return PyVMInitConfig_SetStrList(PyVM_Current(), config, name, length, items); }
static inline void Py_GetArgcArgv(int *argc, wchar_t ***argv) { PyVM_GetArgcArgv(PyVM_Current(), argc, argv); }

/* intrcheck */
static inline void PyOS_AfterFork_Parent(void) { PyVMOS_AfterFork_Parent(PyVM_Current()); }
static inline void PyOS_BeforeFork(void) { PyVMOS_BeforeFork(PyVM_Current()); }
static inline int PyOS_InterruptOccurred(void) { return PyVMOS_InterruptOccurred(PyVM_Current()); }

/* iterobject */
static inline int PyCallIter_Check(PyObject *op) { return PyVMCallIter_Check(PyVM_Current(), op); }
static inline PyObject *PyCallIter_New(PyObject *callable, PyObject *sentinel) { return PyVMCallIter_New(PyVM_Current(), callable, sentinel); }
#define PyCallIter_Type (*PyVMCallIter_Type(PyVM_Current()))
static inline int PySeqIter_Check(PyObject *op) { return PyVMSeqIter_Check(PyVM_Current(), op); }
static inline PyObject *PySeqIter_New(PyObject *seq) { return PyVMSeqIter_New(PyVM_Current(), seq); }
#define PySeqIter_Type (*PyVMSeqIter_Type(PyVM_Current()))

/* listobject */
#define PyListIter_Type (*PyVMListIter_Type(PyVM_Current()))
#define PyListRevIter_Type (*PyVMListRevIter_Type(PyVM_Current()))
static inline int PyList_Append(PyObject *list, PyObject *item) { return PyVMList_Append(PyVM_Current(), list, item); }
static inline PyObject *PyList_AsTuple(PyObject *list) { return PyVMList_AsTuple(PyVM_Current(), list); }
static inline int PyList_Check(PyObject *p) { return PyVMList_Check(PyVM_Current(), p); }
static inline int PyList_CheckExact(PyObject *p) { return PyVMList_CheckExact(PyVM_Current(), p); }
static inline int PyList_Clear(PyObject *list) { return PyVMList_Clear(PyVM_Current(), list); }
static inline int PyList_Extend(PyObject *list, PyObject *iterable) { return PyVMList_Extend(PyVM_Current(), list, iterable); }
static inline PyObject *PyList_GET_ITEM(PyObject *list, Py_ssize_t i) { return PyVMList_GET_ITEM(PyVM_Current(), list, i); }
static inline Py_ssize_t PyList_GET_SIZE(PyObject *list) { return PyVMList_GET_SIZE(PyVM_Current(), list); }
static inline PyObject *PyList_GetItem(PyObject *list, Py_ssize_t index) { return PyVMList_GetItem(PyVM_Current(), list, index); }
static inline PyObject *PyList_GetItemRef(PyObject *list, Py_ssize_t index) { return PyVMList_GetItemRef(PyVM_Current(), list, index); }
static inline PyObject *PyList_GetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high) { return PyVMList_GetSlice(PyVM_Current(), list, low, high); }
static inline int PyList_Insert(PyObject *list, Py_ssize_t index, PyObject *item) { return PyVMList_Insert(PyVM_Current(), list, index, item); }
static inline PyObject *PyList_New(Py_ssize_t len) { return PyVMList_New(PyVM_Current(), len); }
static inline int PyList_Reverse(PyObject *list) { return PyVMList_Reverse(PyVM_Current(), list); }
static inline void PyList_SET_ITEM(PyObject *list, Py_ssize_t i, PyObject *o) { PyVMList_SET_ITEM(PyVM_Current(), list, i, o); }
static inline int PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item) { return PyVMList_SetItem(PyVM_Current(), list, index, item); }
static inline int PyList_SetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist) { return PyVMList_SetSlice(PyVM_Current(), list, low, high, itemlist); }
static inline Py_ssize_t PyList_Size(PyObject *list) { return PyVMList_Size(PyVM_Current(), list); }
static inline int PyList_Sort(PyObject *list) { return PyVMList_Sort(PyVM_Current(), list); }
#define PyList_Type (*PyVMList_Type(PyVM_Current()))

/* longobject */
static inline PyLongWriter *PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits) { return PyVMLongWriter_Create(PyVM_Current(), negative, ndigits, digits); }
static inline void PyLongWriter_Discard(PyLongWriter *writer) { PyVMLongWriter_Discard(PyVM_Current(), writer); }
static inline PyObject *PyLongWriter_Finish(PyLongWriter *writer) { return PyVMLongWriter_Finish(PyVM_Current(), writer); }
static inline long PyLong_AS_LONG(PyObject *obj) { return PyVMLong_AS_LONG(PyVM_Current(), obj); }
static inline double PyLong_AsDouble(PyObject *pylong) { return PyVMLong_AsDouble(PyVM_Current(), pylong); }
static inline int PyLong_AsInt(PyObject *obj) { return PyVMLong_AsInt(PyVM_Current(), obj); }
static inline int PyLong_AsInt32(PyObject *obj, int32_t *value) { return PyVMLong_AsInt32(PyVM_Current(), obj, value); }
static inline int PyLong_AsInt64(PyObject *obj, int64_t *value) { return PyVMLong_AsInt64(PyVM_Current(), obj, value); }
static inline long PyLong_AsLong(PyObject *obj) { return PyVMLong_AsLong(PyVM_Current(), obj); }
static inline long PyLong_AsLongAndOverflow(PyObject *obj, int *overflow) { return PyVMLong_AsLongAndOverflow(PyVM_Current(), obj, overflow); }
static inline long long PyLong_AsLongLong(PyObject *obj) { return PyVMLong_AsLongLong(PyVM_Current(), obj); }
static inline long long PyLong_AsLongLongAndOverflow(PyObject *obj, int *overflow) { return PyVMLong_AsLongLongAndOverflow(PyVM_Current(), obj, overflow); }
static inline Py_ssize_t PyLong_AsNativeBytes(PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags) { return PyVMLong_AsNativeBytes(PyVM_Current(), pylong, buffer, n_bytes, flags); }
static inline pid_t PyLong_AsPid(PyObject *pid) { return PyVMLong_AsPid(PyVM_Current(), pid); }
static inline size_t PyLong_AsSize_t(PyObject *pylong) { return PyVMLong_AsSize_t(PyVM_Current(), pylong); }
static inline Py_ssize_t PyLong_AsSsize_t(PyObject *pylong) { return PyVMLong_AsSsize_t(PyVM_Current(), pylong); }
static inline int PyLong_AsUInt32(PyObject *obj, uint32_t *value) { return PyVMLong_AsUInt32(PyVM_Current(), obj, value); }
static inline int PyLong_AsUInt64(PyObject *obj, uint64_t *value) { return PyVMLong_AsUInt64(PyVM_Current(), obj, value); }
static inline unsigned long PyLong_AsUnsignedLong(PyObject *pylong) { return PyVMLong_AsUnsignedLong(PyVM_Current(), pylong); }
static inline unsigned long long PyLong_AsUnsignedLongLong(PyObject *pylong) { return PyVMLong_AsUnsignedLongLong(PyVM_Current(), pylong); }
static inline unsigned long long PyLong_AsUnsignedLongLongMask(PyObject *obj) { return PyVMLong_AsUnsignedLongLongMask(PyVM_Current(), obj); }
static inline unsigned long PyLong_AsUnsignedLongMask(PyObject *obj) { return PyVMLong_AsUnsignedLongMask(PyVM_Current(), obj); }
static inline void *PyLong_AsVoidPtr(PyObject *pylong) { return PyVMLong_AsVoidPtr(PyVM_Current(), pylong); }
static inline int PyLong_Check(PyObject *p) { return PyVMLong_Check(PyVM_Current(), p); }
static inline int PyLong_CheckExact(PyObject *p) { return PyVMLong_CheckExact(PyVM_Current(), p); }
static inline int PyLong_Export(PyObject *obj, PyLongExport *export_long) { return PyVMLong_Export(PyVM_Current(), obj, export_long); }
static inline void PyLong_FreeExport(PyLongExport *export_long) { PyVMLong_FreeExport(PyVM_Current(), export_long); }
static inline PyObject *PyLong_FromDouble(double v) { return PyVMLong_FromDouble(PyVM_Current(), v); }
static inline PyObject *PyLong_FromInt32(int32_t value) { return PyVMLong_FromInt32(PyVM_Current(), value); }
static inline PyObject *PyLong_FromInt64(int64_t value) { return PyVMLong_FromInt64(PyVM_Current(), value); }
static inline PyObject *PyLong_FromLong(long v) { return PyVMLong_FromLong(PyVM_Current(), v); }
static inline PyObject *PyLong_FromLongLong(long long v) { return PyVMLong_FromLongLong(PyVM_Current(), v); }
static inline PyObject *PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags) { return PyVMLong_FromNativeBytes(PyVM_Current(), buffer, n_bytes, flags); }
static inline PyObject *PyLong_FromPid(pid_t pid) { return PyVMLong_FromPid(PyVM_Current(), pid); }
static inline PyObject *PyLong_FromSize_t(size_t v) { return PyVMLong_FromSize_t(PyVM_Current(), v); }
static inline PyObject *PyLong_FromSsize_t(Py_ssize_t v) { return PyVMLong_FromSsize_t(PyVM_Current(), v); }
static inline PyObject *PyLong_FromString(const char *str, char **pend, int base) { return PyVMLong_FromString(PyVM_Current(), str, pend, base); }
static inline PyObject *PyLong_FromUInt32(uint32_t value) { return PyVMLong_FromUInt32(PyVM_Current(), value); }
static inline PyObject *PyLong_FromUInt64(uint64_t value) { return PyVMLong_FromUInt64(PyVM_Current(), value); }
static inline PyObject *PyLong_FromUnicodeObject(PyObject *u, int base) { return PyVMLong_FromUnicodeObject(PyVM_Current(), u, base); }
static inline PyObject *PyLong_FromUnsignedLong(unsigned long v) { return PyVMLong_FromUnsignedLong(PyVM_Current(), v); }
static inline PyObject *PyLong_FromUnsignedLongLong(unsigned long long v) { return PyVMLong_FromUnsignedLongLong(PyVM_Current(), v); }
static inline PyObject *PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes, int flags) { return PyVMLong_FromUnsignedNativeBytes(PyVM_Current(), buffer, n_bytes, flags); }
static inline PyObject *PyLong_FromVoidPtr(void *p) { return PyVMLong_FromVoidPtr(PyVM_Current(), p); }
static inline PyObject *PyLong_GetInfo(void) { return PyVMLong_GetInfo(PyVM_Current()); }
static inline const PyLongLayout *PyLong_GetNativeLayout(void) { return PyVMLong_GetNativeLayout(PyVM_Current()); }
static inline int PyLong_GetSign(PyObject *obj, int *sign) { return PyVMLong_GetSign(PyVM_Current(), obj, sign); }
static inline int PyLong_IsNegative(PyObject *obj) { return PyVMLong_IsNegative(PyVM_Current(), obj); }
static inline int PyLong_IsPositive(PyObject *obj) { return PyVMLong_IsPositive(PyVM_Current(), obj); }
static inline int PyLong_IsZero(PyObject *obj) { return PyVMLong_IsZero(PyVM_Current(), obj); }
static inline long PyOS_strtol(const char *str, char **ptr, int base) { return PyVMOS_strtol(PyVM_Current(), str, ptr, base); }
static inline unsigned long PyOS_strtoul(const char *str, char **ptr, int base) { return PyVMOS_strtoul(PyVM_Current(), str, ptr, base); }
static inline Py_ssize_t PyUnstable_Long_CompactValue(const PyLongObject *op) { return PyVMUnstable_Long_CompactValue(PyVM_Current(), op); }
static inline int PyUnstable_Long_IsCompact(const PyLongObject *op) { return PyVMUnstable_Long_IsCompact(PyVM_Current(), op); }

/* marshal */
static inline PyObject *PyMarshal_ReadLastObjectFromFile(FILE *file) { return PyVMMarshal_ReadLastObjectFromFile(PyVM_Current(), file); }
static inline long PyMarshal_ReadLongFromFile(FILE *file) { return PyVMMarshal_ReadLongFromFile(PyVM_Current(), file); }
static inline PyObject *PyMarshal_ReadObjectFromFile(FILE *file) { return PyVMMarshal_ReadObjectFromFile(PyVM_Current(), file); }
static inline PyObject *PyMarshal_ReadObjectFromString(const char *data, Py_ssize_t len) { return PyVMMarshal_ReadObjectFromString(PyVM_Current(), data, len); }
static inline int PyMarshal_ReadShortFromFile(FILE *file) { return PyVMMarshal_ReadShortFromFile(PyVM_Current(), file); }
static inline void PyMarshal_WriteLongToFile(long value, FILE *file, int version) { PyVMMarshal_WriteLongToFile(PyVM_Current(), value, file, version); }
static inline void PyMarshal_WriteObjectToFile(PyObject *value, FILE *file, int version) { PyVMMarshal_WriteObjectToFile(PyVM_Current(), value, file, version); }
static inline PyObject *PyMarshal_WriteObjectToString(PyObject *value, int version) { return PyVMMarshal_WriteObjectToString(PyVM_Current(), value, version); }

/* memoryobject */
static inline int PyMemoryView_Check(PyObject *obj) { return PyVMMemoryView_Check(PyVM_Current(), obj); }
static inline PyObject *PyMemoryView_FromBuffer(const Py_buffer *view) { return PyVMMemoryView_FromBuffer(PyVM_Current(), view); }
static inline PyObject *PyMemoryView_FromMemory(char *mem, Py_ssize_t size, int flags) { return PyVMMemoryView_FromMemory(PyVM_Current(), mem, size, flags); }
static inline PyObject *PyMemoryView_FromObject(PyObject *obj) { return PyVMMemoryView_FromObject(PyVM_Current(), obj); }
static inline PyObject *PyMemoryView_GET_BASE(PyObject *mview) { return PyVMMemoryView_GET_BASE(PyVM_Current(), mview); }
static inline Py_buffer *PyMemoryView_GET_BUFFER(PyObject *mview) { return PyVMMemoryView_GET_BUFFER(PyVM_Current(), mview); }
static inline PyObject *PyMemoryView_GetContiguous(PyObject *obj, int buffertype, char order) { return PyVMMemoryView_GetContiguous(PyVM_Current(), obj, buffertype, order); }
#define PyMemoryView_Type (*PyVMMemoryView_Type(PyVM_Current()))

/* methodobject */
static inline PyObject *PyCFunction_Call(PyObject *arg1, PyObject *arg2, PyObject *arg3) { return PyVMCFunction_Call(PyVM_Current(), arg1, arg2, arg3); }
static inline int PyCFunction_Check(PyObject *op) { return PyVMCFunction_Check(PyVM_Current(), op); }
static inline int PyCFunction_CheckExact(PyObject *op) { return PyVMCFunction_CheckExact(PyVM_Current(), op); }
static inline PyTypeObject *PyCFunction_GET_CLASS(PyObject *func_obj) { return PyVMCFunction_GET_CLASS(PyVM_Current(), func_obj); }
static inline int PyCFunction_GET_FLAGS(PyObject *func) { return PyVMCFunction_GET_FLAGS(PyVM_Current(), func); }
static inline PyCFunction PyCFunction_GET_FUNCTION(PyObject *func) { return PyVMCFunction_GET_FUNCTION(PyVM_Current(), func); }
static inline PyObject *PyCFunction_GET_SELF(PyObject *func) { return PyVMCFunction_GET_SELF(PyVM_Current(), func); }
static inline int PyCFunction_GetFlags(PyObject *func) { return PyVMCFunction_GetFlags(PyVM_Current(), func); }
static inline PyCFunction PyCFunction_GetFunction(PyObject *func) { return PyVMCFunction_GetFunction(PyVM_Current(), func); }
static inline PyObject *PyCFunction_GetSelf(PyObject *func) { return PyVMCFunction_GetSelf(PyVM_Current(), func); }
static inline PyObject *PyCFunction_New(PyMethodDef *ml, PyObject *self) { return PyVMCFunction_New(PyVM_Current(), ml, self); }
static inline PyObject *PyCFunction_NewEx(PyMethodDef *ml, PyObject *self, PyObject *module) { return PyVMCFunction_NewEx(PyVM_Current(), ml, self, module); }
#define PyCFunction_Type (*PyVMCFunction_Type(PyVM_Current()))
static inline int PyCMethod_Check(PyObject *op) { return PyVMCMethod_Check(PyVM_Current(), op); }
static inline int PyCMethod_CheckExact(PyObject *op) { return PyVMCMethod_CheckExact(PyVM_Current(), op); }
static inline PyObject *PyCMethod_New(PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls) { return PyVMCMethod_New(PyVM_Current(), ml, self, module, cls); }
#define PyCMethod_Type (*PyVMCMethod_Type(PyVM_Current()))

/* modsupport */
static inline int PyABIInfo_Check(PyABIInfo *info, const char *module_name) { return PyVMABIInfo_Check(PyVM_Current(), info, module_name); }
static inline int PyArg_Parse(PyObject *arg1, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMArg_ParseV(PyVM_Current(), arg1, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseArray(PyObject *const *args, Py_ssize_t nargs, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMArg_ParseArrayV(PyVM_Current(), args, nargs, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseArrayAndKeywords(PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, kwlist); int pyvm_result = PyVMArg_ParseArrayAndKeywordsV(PyVM_Current(), args, nargs, kwnames, format, kwlist, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseArrayAndKeywordsV(PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, va_list arguments) { return PyVMArg_ParseArrayAndKeywordsV(PyVM_Current(), args, nargs, kwnames, format, kwlist, arguments); }
static inline int PyArg_ParseArrayV(PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments) { return PyVMArg_ParseArrayV(PyVM_Current(), args, nargs, format, arguments); }
static inline int PyArg_ParseTuple(PyObject *arg1, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMArg_VaParse(PyVM_Current(), arg1, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseTupleAndKeywords(PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, keywords); int pyvm_result = PyVMArg_VaParseTupleAndKeywords(PyVM_Current(), arg1, kw, format, keywords, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseV(PyObject *arg1, const char *format, va_list arguments) { return PyVMArg_ParseV(PyVM_Current(), arg1, format, arguments); }
static inline int PyArg_UnpackTuple(PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, max); int pyvm_result = PyVMArg_UnpackTupleV(PyVM_Current(), arg1, name, min, max, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_UnpackTupleV(PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments) { return PyVMArg_UnpackTupleV(PyVM_Current(), arg1, name, min, max, arguments); }
static inline int PyArg_VaParse(PyObject *arg1, const char *format, va_list vargs) { return PyVMArg_VaParse(PyVM_Current(), arg1, format, vargs); }
static inline int PyArg_VaParseTupleAndKeywords(PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, va_list vargs) { return PyVMArg_VaParseTupleAndKeywords(PyVM_Current(), arg1, kw, format, keywords, vargs); }
static inline int PyArg_ValidateKeywordArguments(PyObject *arg1) { return PyVMArg_ValidateKeywordArguments(PyVM_Current(), arg1); }
static inline int PyModule_Add(PyObject *module, const char *name, PyObject *value) { return PyVMModule_Add(PyVM_Current(), module, name, value); }
static inline int PyModule_AddFunctions(PyObject *module, PyMethodDef *functions) { return PyVMModule_AddFunctions(PyVM_Current(), module, functions); }
static inline int PyModule_AddIntConstant(PyObject *module, const char *name, long value) { return PyVMModule_AddIntConstant(PyVM_Current(), module, name, value); }
static inline int PyModule_AddObject(PyObject *module, const char *name, PyObject *value) { return PyVMModule_AddObject(PyVM_Current(), module, name, value); }
static inline int PyModule_AddObjectRef(PyObject *module, const char *name, PyObject *value) { return PyVMModule_AddObjectRef(PyVM_Current(), module, name, value); }
static inline int PyModule_AddStringConstant(PyObject *module, const char *name, const char *value) { return PyVMModule_AddStringConstant(PyVM_Current(), module, name, value); }
static inline int PyModule_AddType(PyObject *module, PyTypeObject *type) { return PyVMModule_AddType(PyVM_Current(), module, type); }
static inline PyObject *PyModule_Create(PyModuleDef *def) { return PyVMModule_Create(PyVM_Current(), def); }
static inline PyObject *PyModule_Create2(PyModuleDef *def, int module_api_version) { return PyVMModule_Create2(PyVM_Current(), def, module_api_version); }
static inline int PyModule_ExecDef(PyObject *module, PyModuleDef *def) { return PyVMModule_ExecDef(PyVM_Current(), module, def); }
static inline PyObject *PyModule_FromDefAndSpec(PyModuleDef *def, PyObject *spec) { return PyVMModule_FromDefAndSpec(PyVM_Current(), def, spec); }
static inline PyObject *PyModule_FromDefAndSpec2(PyModuleDef *def, PyObject *spec, int module_api_version) { return PyVMModule_FromDefAndSpec2(PyVM_Current(), def, spec, module_api_version); }
static inline int PyModule_SetDocString(PyObject *module, const char *docstring) { return PyVMModule_SetDocString(PyVM_Current(), module, docstring); }
static inline PyObject *Py_BuildValue(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVM_VaBuildValue(PyVM_Current(), format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *Py_VaBuildValue(const char *format, va_list vargs) { return PyVM_VaBuildValue(PyVM_Current(), format, vargs); }

/* moduleobject */
static inline PyObject *PyModuleDef_Init(PyModuleDef *def) { return PyVMModuleDef_Init(PyVM_Current(), def); }
#define PyModuleDef_Type (*PyVMModuleDef_Type(PyVM_Current()))
static inline int PyModule_Check(PyObject *p) { return PyVMModule_Check(PyVM_Current(), p); }
static inline int PyModule_CheckExact(PyObject *p) { return PyVMModule_CheckExact(PyVM_Current(), p); }
static inline int PyModule_Exec(PyObject *module) { return PyVMModule_Exec(PyVM_Current(), module); }
static inline PyObject *PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec) { return PyVMModule_FromSlotsAndSpec(PyVM_Current(), slots, spec); }
static inline PyModuleDef *PyModule_GetDef(PyObject *module) { return PyVMModule_GetDef(PyVM_Current(), module); }
static inline PyObject *PyModule_GetDict(PyObject *module) { return PyVMModule_GetDict(PyVM_Current(), module); }
static inline const char *PyModule_GetFilename(PyObject *module) { return PyVMModule_GetFilename(PyVM_Current(), module); }
static inline PyObject *PyModule_GetFilenameObject(PyObject *module) { return PyVMModule_GetFilenameObject(PyVM_Current(), module); }
static inline const char *PyModule_GetName(PyObject *module) { return PyVMModule_GetName(PyVM_Current(), module); }
static inline PyObject *PyModule_GetNameObject(PyObject *module) { return PyVMModule_GetNameObject(PyVM_Current(), module); }
static inline void *PyModule_GetState(PyObject *module) { return PyVMModule_GetState(PyVM_Current(), module); }
static inline int PyModule_GetStateSize(PyObject *module, Py_ssize_t *result) { return PyVMModule_GetStateSize(PyVM_Current(), module, result); }
static inline void *PyModule_GetState_DuringGC(PyObject *module) { return PyVMModule_GetState_DuringGC(PyVM_Current(), module); }
static inline int PyModule_GetToken(PyObject *module, void **result) { return PyVMModule_GetToken(PyVM_Current(), module, result); }
static inline int PyModule_GetToken_DuringGC(PyObject *module, void **result) { return PyVMModule_GetToken_DuringGC(PyVM_Current(), module, result); }
static inline PyObject *PyModule_New(const char *name) { return PyVMModule_New(PyVM_Current(), name); }
static inline PyObject *PyModule_NewObject(PyObject *name) { return PyVMModule_NewObject(PyVM_Current(), name); }
#define PyModule_Type (*PyVMModule_Type(PyVM_Current()))

/* monitoring */
#define PY_MONITORING_EVENT_BRANCH PYVM_MONITORING_EVENT_BRANCH(PyVM_Current())
#define PY_MONITORING_EVENT_C_RAISE PYVM_MONITORING_EVENT_C_RAISE(PyVM_Current())
#define PY_MONITORING_EVENT_C_RETURN PYVM_MONITORING_EVENT_C_RETURN(PyVM_Current())
#define PY_MONITORING_EVENT_EXCEPTION_HANDLED PYVM_MONITORING_EVENT_EXCEPTION_HANDLED(PyVM_Current())
#define PY_MONITORING_EVENT_PY_THROW PYVM_MONITORING_EVENT_PY_THROW(PyVM_Current())
#define PY_MONITORING_EVENT_PY_UNWIND PYVM_MONITORING_EVENT_PY_UNWIND(PyVM_Current())
#define PY_MONITORING_EVENT_RAISE PYVM_MONITORING_EVENT_RAISE(PyVM_Current())
#define PY_MONITORING_EVENT_RERAISE PYVM_MONITORING_EVENT_RERAISE(PyVM_Current())
#define PY_MONITORING_EVENT_STOP_ITERATION PYVM_MONITORING_EVENT_STOP_ITERATION(PyVM_Current())
static inline int PY_MONITORING_IS_INSTRUMENTED_EVENT(int ev) { return PYVM_MONITORING_IS_INSTRUMENTED_EVENT(PyVM_Current(), ev); }
static inline int PyMonitoring_EnterScope(PyMonitoringState *state_array, uint64_t *version, const uint8_t *event_types, Py_ssize_t length) { return PyVMMonitoring_EnterScope(PyVM_Current(), state_array, version, event_types, length); }
static inline int PyMonitoring_ExitScope(void) { return PyVMMonitoring_ExitScope(PyVM_Current()); }
static inline int PyMonitoring_FireBranchEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset) { return PyVMMonitoring_FireBranchEvent(PyVM_Current(), state, codelike, offset, target_offset); }
static inline int PyMonitoring_FireBranchLeftEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset) { return PyVMMonitoring_FireBranchLeftEvent(PyVM_Current(), state, codelike, offset, target_offset); }
static inline int PyMonitoring_FireBranchRightEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset) { return PyVMMonitoring_FireBranchRightEvent(PyVM_Current(), state, codelike, offset, target_offset); }
static inline int PyMonitoring_FireCRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FireCRaiseEvent(PyVM_Current(), state, codelike, offset); }
static inline int PyMonitoring_FireCReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval) { return PyVMMonitoring_FireCReturnEvent(PyVM_Current(), state, codelike, offset, retval); }
static inline int PyMonitoring_FireCallEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject *arg0) { return PyVMMonitoring_FireCallEvent(PyVM_Current(), state, codelike, offset, callable, arg0); }
static inline int PyMonitoring_FireExceptionHandledEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FireExceptionHandledEvent(PyVM_Current(), state, codelike, offset); }
static inline int PyMonitoring_FireJumpEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset) { return PyVMMonitoring_FireJumpEvent(PyVM_Current(), state, codelike, offset, target_offset); }
static inline int PyMonitoring_FireLineEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno) { return PyVMMonitoring_FireLineEvent(PyVM_Current(), state, codelike, offset, lineno); }
static inline int PyMonitoring_FirePyResumeEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FirePyResumeEvent(PyVM_Current(), state, codelike, offset); }
static inline int PyMonitoring_FirePyReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval) { return PyVMMonitoring_FirePyReturnEvent(PyVM_Current(), state, codelike, offset, retval); }
static inline int PyMonitoring_FirePyStartEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FirePyStartEvent(PyVM_Current(), state, codelike, offset); }
static inline int PyMonitoring_FirePyThrowEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FirePyThrowEvent(PyVM_Current(), state, codelike, offset); }
static inline int PyMonitoring_FirePyUnwindEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FirePyUnwindEvent(PyVM_Current(), state, codelike, offset); }
static inline int PyMonitoring_FirePyYieldEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval) { return PyVMMonitoring_FirePyYieldEvent(PyVM_Current(), state, codelike, offset, retval); }
static inline int PyMonitoring_FireRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FireRaiseEvent(PyVM_Current(), state, codelike, offset); }
static inline int PyMonitoring_FireReraiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FireReraiseEvent(PyVM_Current(), state, codelike, offset); }
static inline int PyMonitoring_FireStopIterationEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value) { return PyVMMonitoring_FireStopIterationEvent(PyVM_Current(), state, codelike, offset, value); }

/* object */
#define PyBaseObject_Type (*PyVMBaseObject_Type(PyVM_Current()))
#define PyBool_Type (*PyVMBool_Type(PyVM_Current()))
static inline int PyCallable_Check(PyObject *o) { return PyVMCallable_Check(PyVM_Current(), o); }
#define PyLong_Type (*PyVMLong_Type(PyVM_Current()))
static inline PyObject *PyObject_ASCII(PyObject *o) { return PyVMObject_ASCII(PyVM_Current(), o); }
static inline PyObject *PyObject_Bytes(PyObject *o) { return PyVMObject_Bytes(PyVM_Current(), o); }
static inline void PyObject_CallFinalizer(PyObject *op) { PyVMObject_CallFinalizer(PyVM_Current(), op); }
static inline int PyObject_CallFinalizerFromDealloc(PyObject *op) { return PyVMObject_CallFinalizerFromDealloc(PyVM_Current(), op); }
static inline void PyObject_ClearManagedDict(PyObject *obj) { PyVMObject_ClearManagedDict(PyVM_Current(), obj); }
static inline void PyObject_ClearWeakRefs(PyObject *object) { PyVMObject_ClearWeakRefs(PyVM_Current(), object); }
static inline int PyObject_DelAttr(PyObject *o, PyObject *attr_name) { return PyVMObject_DelAttr(PyVM_Current(), o, attr_name); }
static inline int PyObject_DelAttrString(PyObject *o, const char *attr_name) { return PyVMObject_DelAttrString(PyVM_Current(), o, attr_name); }
static inline PyObject *PyObject_Dir(PyObject *o) { return PyVMObject_Dir(PyVM_Current(), o); }
static inline void PyObject_Dump(PyObject *op) { PyVMObject_Dump(PyVM_Current(), op); }
static inline PyObject *PyObject_GenericGetAttr(PyObject *o, PyObject *name) { return PyVMObject_GenericGetAttr(PyVM_Current(), o, name); }
static inline int PyObject_GenericSetAttr(PyObject *o, PyObject *name, PyObject *value) { return PyVMObject_GenericSetAttr(PyVM_Current(), o, name, value); }
static inline int PyObject_GenericSetDict(PyObject *o, PyObject *value, void *context) { return PyVMObject_GenericSetDict(PyVM_Current(), o, value, context); }
static inline PyObject *PyObject_GetAttr(PyObject *o, PyObject *attr_name) { return PyVMObject_GetAttr(PyVM_Current(), o, attr_name); }
static inline PyObject *PyObject_GetAttrString(PyObject *o, const char *attr_name) { return PyVMObject_GetAttrString(PyVM_Current(), o, attr_name); }
static inline void *PyObject_GetItemData(PyObject *o) { return PyVMObject_GetItemData(PyVM_Current(), o); }
static inline void *PyObject_GetItemData_DuringGC(PyObject *o) { return PyVMObject_GetItemData_DuringGC(PyVM_Current(), o); }
static inline int PyObject_GetOptionalAttr(PyObject *obj, PyObject *attr_name, PyObject **result) { return PyVMObject_GetOptionalAttr(PyVM_Current(), obj, attr_name, result); }
static inline int PyObject_GetOptionalAttrString(PyObject *obj, const char *attr_name, PyObject **result) { return PyVMObject_GetOptionalAttrString(PyVM_Current(), obj, attr_name, result); }
static inline void *PyObject_GetTypeData(PyObject *o, PyTypeObject *cls) { return PyVMObject_GetTypeData(PyVM_Current(), o, cls); }
static inline void *PyObject_GetTypeData_DuringGC(PyObject *o, PyTypeObject *cls) { return PyVMObject_GetTypeData_DuringGC(PyVM_Current(), o, cls); }
static inline int PyObject_HasAttr(PyObject *o, PyObject *attr_name) { return PyVMObject_HasAttr(PyVM_Current(), o, attr_name); }
static inline int PyObject_HasAttrString(PyObject *o, const char *attr_name) { return PyVMObject_HasAttrString(PyVM_Current(), o, attr_name); }
static inline int PyObject_HasAttrStringWithError(PyObject *o, const char *attr_name) { return PyVMObject_HasAttrStringWithError(PyVM_Current(), o, attr_name); }
static inline int PyObject_HasAttrWithError(PyObject *o, PyObject *attr_name) { return PyVMObject_HasAttrWithError(PyVM_Current(), o, attr_name); }
static inline Py_hash_t PyObject_Hash(PyObject *o) { return PyVMObject_Hash(PyVM_Current(), o); }
static inline Py_hash_t PyObject_HashNotImplemented(PyObject *o) { return PyVMObject_HashNotImplemented(PyVM_Current(), o); }
static inline int PyObject_IsTrue(PyObject *o) { return PyVMObject_IsTrue(PyVM_Current(), o); }
static inline int PyObject_Not(PyObject *o) { return PyVMObject_Not(PyVM_Current(), o); }
static inline int PyObject_Print(PyObject *o, FILE *fp, int flags) { return PyVMObject_Print(PyVM_Current(), o, fp, flags); }
static inline PyObject *PyObject_Repr(PyObject *o) { return PyVMObject_Repr(PyVM_Current(), o); }
static inline PyObject *PyObject_RichCompare(PyObject *o1, PyObject *o2, int opid) { return PyVMObject_RichCompare(PyVM_Current(), o1, o2, opid); }
static inline int PyObject_RichCompareBool(PyObject *o1, PyObject *o2, int opid) { return PyVMObject_RichCompareBool(PyVM_Current(), o1, o2, opid); }
static inline PyObject *PyObject_SelfIter(PyObject *obj) { return PyVMObject_SelfIter(PyVM_Current(), obj); }
static inline int PyObject_SetAttr(PyObject *o, PyObject *attr_name, PyObject *v) { return PyVMObject_SetAttr(PyVM_Current(), o, attr_name, v); }
static inline int PyObject_SetAttrString(PyObject *o, const char *attr_name, PyObject *v) { return PyVMObject_SetAttrString(PyVM_Current(), o, attr_name, v); }
static inline PyObject *PyObject_Str(PyObject *o) { return PyVMObject_Str(PyVM_Current(), o); }
static inline int PyObject_TypeCheck(PyObject *o, PyTypeObject *type) { return PyVMObject_TypeCheck(PyVM_Current(), o, type); }
static inline int PyObject_VisitManagedDict(PyObject *obj, visitproc visit, void *arg) { return PyVMObject_VisitManagedDict(PyVM_Current(), obj, visit, arg); }
static inline PyRefTracer PyRefTracer_GetTracer(void **data) { return PyVMRefTracer_GetTracer(PyVM_Current(), data); }
static inline int PyRefTracer_SetTracer(PyRefTracer tracer, void *data) { return PyVMRefTracer_SetTracer(PyVM_Current(), tracer, data); }
#define PySuper_Type (*PyVMSuper_Type(PyVM_Current()))
static inline int PyType_AddWatcher(PyType_WatchCallback callback) { return PyVMType_AddWatcher(PyVM_Current(), callback); }
static inline int PyType_Check(PyObject *o) { return PyVMType_Check(PyVM_Current(), o); }
static inline int PyType_CheckExact(PyObject *o) { return PyVMType_CheckExact(PyVM_Current(), o); }
static inline unsigned int PyType_ClearCache(void) { return PyVMType_ClearCache(PyVM_Current()); }
static inline int PyType_ClearWatcher(int watcher_id) { return PyVMType_ClearWatcher(PyVM_Current(), watcher_id); }
static inline int PyType_FastSubclass(PyTypeObject *type, unsigned long flag) { return PyVMType_FastSubclass(PyVM_Current(), type, flag); }
static inline int PyType_Freeze(PyTypeObject *type) { return PyVMType_Freeze(PyVM_Current(), type); }
static inline PyObject *PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases) { return PyVMType_FromMetaclass(PyVM_Current(), metaclass, module, spec, bases); }
static inline PyObject *PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec, PyObject *bases) { return PyVMType_FromModuleAndSpec(PyVM_Current(), module, spec, bases); }
static inline PyObject *PyType_FromSlots(struct PySlot *slots) { return PyVMType_FromSlots(PyVM_Current(), slots); }
static inline PyObject *PyType_FromSpec(PyType_Spec *spec) { return PyVMType_FromSpec(PyVM_Current(), spec); }
static inline PyObject *PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases) { return PyVMType_FromSpecWithBases(PyVM_Current(), spec, bases); }
static inline PyObject *PyType_GenericAlloc(PyTypeObject *type, Py_ssize_t nitems) { return PyVMType_GenericAlloc(PyVM_Current(), type, nitems); }
static inline PyObject *PyType_GenericNew(PyTypeObject *type, PyObject *arg2, PyObject *kwds) { return PyVMType_GenericNew(PyVM_Current(), type, arg2, kwds); }
static inline int PyType_GetBaseByToken(PyTypeObject *type, void *tp_token, PyTypeObject **result) { return PyVMType_GetBaseByToken(PyVM_Current(), type, tp_token, result); }
static inline int PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *tp_token, PyTypeObject **result) { return PyVMType_GetBaseByToken_DuringGC(PyVM_Current(), type, tp_token, result); }
static inline PyObject *PyType_GetDict(PyTypeObject *type) { return PyVMType_GetDict(PyVM_Current(), type); }
static inline unsigned long PyType_GetFlags(PyTypeObject *type) { return PyVMType_GetFlags(PyVM_Current(), type); }
static inline PyObject *PyType_GetFullyQualifiedName(PyTypeObject *type) { return PyVMType_GetFullyQualifiedName(PyVM_Current(), type); }
static inline PyObject *PyType_GetModule(PyTypeObject *type) { return PyVMType_GetModule(PyVM_Current(), type); }
static inline PyObject *PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *def) { return PyVMType_GetModuleByDef(PyVM_Current(), type, def); }
static inline PyObject *PyType_GetModuleByToken(PyTypeObject *type, const void *mod_token) { return PyVMType_GetModuleByToken(PyVM_Current(), type, mod_token); }
static inline PyObject *PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *mod_token) { return PyVMType_GetModuleByToken_DuringGC(PyVM_Current(), type, mod_token); }
static inline PyObject *PyType_GetModuleName(PyTypeObject *type) { return PyVMType_GetModuleName(PyVM_Current(), type); }
static inline void *PyType_GetModuleState(PyTypeObject *type) { return PyVMType_GetModuleState(PyVM_Current(), type); }
static inline void *PyType_GetModuleState_DuringGC(PyTypeObject *type) { return PyVMType_GetModuleState_DuringGC(PyVM_Current(), type); }
static inline PyObject *PyType_GetModule_DuringGC(PyTypeObject *type) { return PyVMType_GetModule_DuringGC(PyVM_Current(), type); }
static inline PyObject *PyType_GetName(PyTypeObject *type) { return PyVMType_GetName(PyVM_Current(), type); }
static inline PyObject *PyType_GetQualName(PyTypeObject *type) { return PyVMType_GetQualName(PyVM_Current(), type); }
static inline void *PyType_GetSlot(PyTypeObject *type, int slot) { return PyVMType_GetSlot(PyVM_Current(), type, slot); }
static inline Py_ssize_t PyType_GetTypeDataSize(PyTypeObject *cls) { return PyVMType_GetTypeDataSize(PyVM_Current(), cls); }
static inline int PyType_HasFeature(PyTypeObject *o, unsigned long feature) { return PyVMType_HasFeature(PyVM_Current(), o, feature); }
static inline int PyType_IsSubtype(PyTypeObject *a, PyTypeObject *b) { return PyVMType_IsSubtype(PyVM_Current(), a, b); }
static inline void PyType_Modified(PyTypeObject *type) { PyVMType_Modified(PyVM_Current(), type); }
static inline int PyType_Ready(PyTypeObject *type) { return PyVMType_Ready(PyVM_Current(), type); }
#define PyType_Type (*PyVMType_Type(PyVM_Current()))
static inline int PyType_Unwatch(int watcher_id, PyObject *type) { return PyVMType_Unwatch(PyVM_Current(), watcher_id, type); }
static inline int PyType_Watch(int watcher_id, PyObject *type) { return PyVMType_Watch(PyVM_Current(), watcher_id, type); }
static inline void PyUnstable_EnableTryIncRef(PyObject *obj) { PyVMUnstable_EnableTryIncRef(PyVM_Current(), obj); }
static inline int PyUnstable_IsImmortal(PyObject *obj) { return PyVMUnstable_IsImmortal(PyVM_Current(), obj); }
static inline void PyUnstable_Object_ClearWeakRefsNoCallbacks(PyObject *object) { PyVMUnstable_Object_ClearWeakRefsNoCallbacks(PyVM_Current(), object); }
static inline int PyUnstable_Object_EnableDeferredRefcount(PyObject *obj) { return PyVMUnstable_Object_EnableDeferredRefcount(PyVM_Current(), obj); }
static inline int PyUnstable_Object_IsUniqueReferencedTemporary(PyObject *obj) { return PyVMUnstable_Object_IsUniqueReferencedTemporary(PyVM_Current(), obj); }
static inline int PyUnstable_Object_IsUniquelyReferenced(PyObject *op) { return PyVMUnstable_Object_IsUniquelyReferenced(PyVM_Current(), op); }
static inline int PyUnstable_SetImmortal(PyObject *op) { return PyVMUnstable_SetImmortal(PyVM_Current(), op); }
static inline int PyUnstable_TryIncRef(PyObject *obj) { return PyVMUnstable_TryIncRef(PyVM_Current(), obj); }
static inline int PyUnstable_Type_AssignVersionTag(PyTypeObject *type) { return PyVMUnstable_Type_AssignVersionTag(PyVM_Current(), type); }
static inline PyObject *Py_GetConstant(unsigned int constant_id) { return PyVM_GetConstant(PyVM_Current(), constant_id); }
static inline PyObject *Py_GetConstantBorrowed(unsigned int constant_id) { return PyVM_GetConstantBorrowed(PyVM_Current(), constant_id); }
static inline int Py_IS_TYPE(PyObject *o, PyTypeObject *type) { return PyVM_IS_TYPE(PyVM_Current(), o, type); }
static inline int Py_Is(PyObject *x, PyObject *y) { return PyVM_Is(PyVM_Current(), x, y); }
static inline int Py_IsNone(PyObject *x) { return PyVM_IsNone(PyVM_Current(), x); }
#define Py_None PyVM_None(PyVM_Current())
#define Py_NotImplemented PyVM_NotImplemented(PyVM_Current())
static inline int Py_ReprEnter(PyObject *object) { return PyVM_ReprEnter(PyVM_Current(), object); }
static inline void Py_ReprLeave(PyObject *object) { PyVM_ReprLeave(PyVM_Current(), object); }
static inline void Py_SET_SIZE(PyVarObject *o, Py_ssize_t size) { PyVM_SET_SIZE(PyVM_Current(), o, size); }
static inline void Py_SET_TYPE(PyObject *o, PyTypeObject *type) { PyVM_SET_TYPE(PyVM_Current(), o, type); }
static inline Py_ssize_t Py_SIZE(PyObject *o) { return PyVM_SIZE(PyVM_Current(), o); }
static inline PyTypeObject *Py_TYPE(PyObject *o) { return PyVM_TYPE(PyVM_Current(), o); }
static inline PyObject **_PyObject_GetDictPtr(PyObject *obj) { return _PyVMObject_GetDictPtr(PyVM_Current(), obj); }

/* objimpl */
static inline Py_ssize_t PyGC_Collect(void) { return PyVMGC_Collect(PyVM_Current()); }
static inline int PyGC_Disable(void) { return PyVMGC_Disable(PyVM_Current()); }
static inline int PyGC_Enable(void) { return PyVMGC_Enable(PyVM_Current()); }
static inline int PyGC_IsEnabled(void) { return PyVMGC_IsEnabled(PyVM_Current()); }
static inline void *PyObject_Calloc(size_t nelem, size_t elsize) { return PyVMObject_Calloc(PyVM_Current(), nelem, elsize); }
static inline void PyObject_DEL(void *p) { PyVMObject_DEL(PyVM_Current(), p); }
static inline void PyObject_Del(void *p) { PyVMObject_Del(PyVM_Current(), p); }
static inline void PyObject_FREE(void *p) { PyVMObject_FREE(PyVM_Current(), p); }
static inline void PyObject_Free(void *p) { PyVMObject_Free(PyVM_Current(), p); }
static inline void PyObject_GC_Del(void *op) { PyVMObject_GC_Del(PyVM_Current(), op); }
static inline int PyObject_GC_IsFinalized(PyObject *op) { return PyVMObject_GC_IsFinalized(PyVM_Current(), op); }
static inline int PyObject_GC_IsTracked(PyObject *op) { return PyVMObject_GC_IsTracked(PyVM_Current(), op); }
static inline void PyObject_GC_Track(void *op) { PyVMObject_GC_Track(PyVM_Current(), op); }
static inline void PyObject_GC_UnTrack(void *op) { PyVMObject_GC_UnTrack(PyVM_Current(), op); }
static inline PyObject **PyObject_GET_WEAKREFS_LISTPTR(PyObject *op) { return PyVMObject_GET_WEAKREFS_LISTPTR(PyVM_Current(), op); }
static inline void PyObject_GetArenaAllocator(PyObjectArenaAllocator *allocator) { PyVMObject_GetArenaAllocator(PyVM_Current(), allocator); }
static inline PyObject *PyObject_INIT(PyObject *op, PyTypeObject *typeobj) { return PyVMObject_INIT(PyVM_Current(), op, typeobj); }
static inline PyVarObject *PyObject_INIT_VAR(PyVarObject *op, PyTypeObject *typeobj, Py_ssize_t n) { return PyVMObject_INIT_VAR(PyVM_Current(), op, typeobj, n); }
static inline int PyObject_IS_GC(PyObject *obj) { return PyVMObject_IS_GC(PyVM_Current(), obj); }
static inline PyObject *PyObject_Init(PyObject *op, PyTypeObject *type) { return PyVMObject_Init(PyVM_Current(), op, type); }
static inline PyVarObject *PyObject_InitVar(PyVarObject *op, PyTypeObject *type, Py_ssize_t size) { return PyVMObject_InitVar(PyVM_Current(), op, type, size); }
static inline void *PyObject_MALLOC(size_t n) { return PyVMObject_MALLOC(PyVM_Current(), n); }
static inline void *PyObject_Malloc(size_t n) { return PyVMObject_Malloc(PyVM_Current(), n); }
static inline void *PyObject_REALLOC(void *p, size_t n) { return PyVMObject_REALLOC(PyVM_Current(), p, n); }
static inline void *PyObject_Realloc(void *p, size_t n) { return PyVMObject_Realloc(PyVM_Current(), p, n); }
static inline int PyType_IS_GC(PyTypeObject *o) { return PyVMType_IS_GC(PyVM_Current(), o); }
static inline int PyType_SUPPORTS_WEAKREFS(PyTypeObject *type) { return PyVMType_SUPPORTS_WEAKREFS(PyVM_Current(), type); }
static inline void PyUnstable_GC_VisitObjects(gcvisitobjects_t callback, void *arg) { PyVMUnstable_GC_VisitObjects(PyVM_Current(), callback, arg); }
static inline PyObject *PyUnstable_Object_GC_NewWithExtraData(PyTypeObject *type, size_t extra_size) { return PyVMUnstable_Object_GC_NewWithExtraData(PyVM_Current(), type, extra_size); }
static inline PyObject *_PyObject_New(PyTypeObject *type) { return _PyVMObject_New(PyVM_Current(), type); }
static inline PyVarObject *_PyObject_NewVar(PyTypeObject *type, Py_ssize_t size) { return _PyVMObject_NewVar(PyVM_Current(), type, size); }

/* odictobject */
#define PyODictItems_Type (*PyVMODictItems_Type(PyVM_Current()))
#define PyODictIter_Type (*PyVMODictIter_Type(PyVM_Current()))
#define PyODictKeys_Type (*PyVMODictKeys_Type(PyVM_Current()))
#define PyODictValues_Type (*PyVMODictValues_Type(PyVM_Current()))
static inline int PyODict_Check(PyObject *od) { return PyVMODict_Check(PyVM_Current(), od); }
static inline int PyODict_CheckExact(PyObject *od) { return PyVMODict_CheckExact(PyVM_Current(), od); }
static inline int PyODict_Contains(PyObject *od, PyObject *key) { return PyVMODict_Contains(PyVM_Current(), od, key); }
static inline int PyODict_DelItem(PyObject *od, PyObject *key) { return PyVMODict_DelItem(PyVM_Current(), od, key); }
static inline PyObject *PyODict_GetItem(PyObject *od, PyObject *key) { return PyVMODict_GetItem(PyVM_Current(), od, key); }
static inline PyObject *PyODict_GetItemString(PyObject *od, const char *key) { return PyVMODict_GetItemString(PyVM_Current(), od, key); }
static inline PyObject *PyODict_GetItemWithError(PyObject *od, PyObject *key) { return PyVMODict_GetItemWithError(PyVM_Current(), od, key); }
static inline PyObject *PyODict_New(void) { return PyVMODict_New(PyVM_Current()); }
static inline Py_ssize_t PyODict_SIZE(PyObject *od) { return PyVMODict_SIZE(PyVM_Current(), od); }
static inline int PyODict_SetItem(PyObject *od, PyObject *key, PyObject *value) { return PyVMODict_SetItem(PyVM_Current(), od, key, value); }
static inline Py_ssize_t PyODict_Size(PyObject *od) { return PyVMODict_Size(PyVM_Current(), od); }
#define PyODict_Type (*PyVMODict_Type(PyVM_Current()))

/* osmodule */
static inline PyObject *PyOS_FSPath(PyObject *path) { return PyVMOS_FSPath(PyVM_Current(), path); }

/* picklebufobject */
static inline int PyPickleBuffer_Check(PyObject *op) { return PyVMPickleBuffer_Check(PyVM_Current(), op); }
static inline PyObject *PyPickleBuffer_FromObject(PyObject *obj) { return PyVMPickleBuffer_FromObject(PyVM_Current(), obj); }
static inline const Py_buffer *PyPickleBuffer_GetBuffer(PyObject *picklebuf) { return PyVMPickleBuffer_GetBuffer(PyVM_Current(), picklebuf); }
static inline int PyPickleBuffer_Release(PyObject *picklebuf) { return PyVMPickleBuffer_Release(PyVM_Current(), picklebuf); }
#define PyPickleBuffer_Type (*PyVMPickleBuffer_Type(PyVM_Current()))

/* pybuffer */
static inline void PyBuffer_FillContiguousStrides(int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order) { PyVMBuffer_FillContiguousStrides(PyVM_Current(), ndims, shape, strides, itemsize, order); }
static inline int PyBuffer_FillInfo(Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags) { return PyVMBuffer_FillInfo(PyVM_Current(), view, exporter, buf, len, readonly, flags); }
static inline int PyBuffer_FromContiguous(const Py_buffer *view, const void *buf, Py_ssize_t len, char order) { return PyVMBuffer_FromContiguous(PyVM_Current(), view, buf, len, order); }
static inline void *PyBuffer_GetPointer(const Py_buffer *view, const Py_ssize_t *indices) { return PyVMBuffer_GetPointer(PyVM_Current(), view, indices); }
static inline int PyBuffer_IsContiguous(const Py_buffer *view, char order) { return PyVMBuffer_IsContiguous(PyVM_Current(), view, order); }
static inline void PyBuffer_Release(Py_buffer *view) { PyVMBuffer_Release(PyVM_Current(), view); }
static inline Py_ssize_t PyBuffer_SizeFromFormat(const char *format) { return PyVMBuffer_SizeFromFormat(PyVM_Current(), format); }
static inline int PyBuffer_ToContiguous(void *buf, const Py_buffer *src, Py_ssize_t len, char order) { return PyVMBuffer_ToContiguous(PyVM_Current(), buf, src, len, order); }
static inline int PyObject_CheckBuffer(PyObject *obj) { return PyVMObject_CheckBuffer(PyVM_Current(), obj); }
static inline int PyObject_CopyData(PyObject *dest, PyObject *src) { return PyVMObject_CopyData(PyVM_Current(), dest, src); }
static inline int PyObject_GetBuffer(PyObject *exporter, Py_buffer *view, int flags) { return PyVMObject_GetBuffer(PyVM_Current(), exporter, view, flags); }

/* pycapsule */
static inline int PyCapsule_CheckExact(PyObject *p) { return PyVMCapsule_CheckExact(PyVM_Current(), p); }
static inline void *PyCapsule_GetContext(PyObject *capsule) { return PyVMCapsule_GetContext(PyVM_Current(), capsule); }
static inline PyCapsule_Destructor PyCapsule_GetDestructor(PyObject *capsule) { return PyVMCapsule_GetDestructor(PyVM_Current(), capsule); }
static inline const char *PyCapsule_GetName(PyObject *capsule) { return PyVMCapsule_GetName(PyVM_Current(), capsule); }
static inline void *PyCapsule_GetPointer(PyObject *capsule, const char *name) { return PyVMCapsule_GetPointer(PyVM_Current(), capsule, name); }
static inline void *PyCapsule_Import(const char *name, int no_block) { return PyVMCapsule_Import(PyVM_Current(), name, no_block); }
static inline int PyCapsule_IsValid(PyObject *capsule, const char *name) { return PyVMCapsule_IsValid(PyVM_Current(), capsule, name); }
static inline PyObject *PyCapsule_New(void *pointer, const char *name, PyCapsule_Destructor destructor) { return PyVMCapsule_New(PyVM_Current(), pointer, name, destructor); }
static inline int PyCapsule_SetContext(PyObject *capsule, void *context) { return PyVMCapsule_SetContext(PyVM_Current(), capsule, context); }
static inline int PyCapsule_SetDestructor(PyObject *capsule, PyCapsule_Destructor destructor) { return PyVMCapsule_SetDestructor(PyVM_Current(), capsule, destructor); }
static inline int PyCapsule_SetName(PyObject *capsule, const char *name) { return PyVMCapsule_SetName(PyVM_Current(), capsule, name); }
static inline int PyCapsule_SetPointer(PyObject *capsule, void *pointer) { return PyVMCapsule_SetPointer(PyVM_Current(), capsule, pointer); }
#define PyCapsule_Type (*PyVMCapsule_Type(PyVM_Current()))

/* pydebug */
#define Py_BytesWarningFlag (*PyVM_BytesWarningFlag(PyVM_Current()))
#define Py_DebugFlag (*PyVM_DebugFlag(PyVM_Current()))
#define Py_DontWriteBytecodeFlag (*PyVM_DontWriteBytecodeFlag(PyVM_Current()))
#define Py_FrozenFlag (*PyVM_FrozenFlag(PyVM_Current()))
static inline char *Py_GETENV(const char *s) { return PyVM_GETENV(PyVM_Current(), s); }
#define Py_HashRandomizationFlag (*PyVM_HashRandomizationFlag(PyVM_Current()))
#define Py_IgnoreEnvironmentFlag (*PyVM_IgnoreEnvironmentFlag(PyVM_Current()))
#define Py_InspectFlag (*PyVM_InspectFlag(PyVM_Current()))
#define Py_InteractiveFlag (*PyVM_InteractiveFlag(PyVM_Current()))
#define Py_IsolatedFlag (*PyVM_IsolatedFlag(PyVM_Current()))
#define Py_NoSiteFlag (*PyVM_NoSiteFlag(PyVM_Current()))
#define Py_NoUserSiteDirectory (*PyVM_NoUserSiteDirectory(PyVM_Current()))
#define Py_OptimizeFlag (*PyVM_OptimizeFlag(PyVM_Current()))
#define Py_QuietFlag (*PyVM_QuietFlag(PyVM_Current()))
#define Py_UnbufferedStdioFlag (*PyVM_UnbufferedStdioFlag(PyVM_Current()))
#define Py_VerboseFlag (*PyVM_VerboseFlag(PyVM_Current()))

/* pyerrors */
static inline int PyErr_BadArgument(void) { return PyVMErr_BadArgument(PyVM_Current()); }
static inline void PyErr_BadInternalCall(void) { PyVMErr_BadInternalCall(PyVM_Current()); }
static inline int PyErr_CheckSignals(void) { return PyVMErr_CheckSignals(PyVM_Current()); }
static inline void PyErr_Clear(void) { PyVMErr_Clear(PyVM_Current()); }
static inline int PyErr_ExceptionMatches(PyObject *exc) { return PyVMErr_ExceptionMatches(PyVM_Current(), exc); }
static inline void PyErr_Fetch(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback) { PyVMErr_Fetch(PyVM_Current(), ptype, pvalue, ptraceback); }
static inline PyObject *PyErr_Format(PyObject *exception, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMErr_FormatV(PyVM_Current(), exception, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline void PyErr_FormatUnraisable(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMErr_FormatUnraisableV(PyVM_Current(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PyErr_FormatUnraisableV(const char *format, va_list arguments) { PyVMErr_FormatUnraisableV(PyVM_Current(), format, arguments); }
static inline PyObject *PyErr_FormatV(PyObject *exception, const char *format, va_list vargs) { return PyVMErr_FormatV(PyVM_Current(), exception, format, vargs); }
static inline void PyErr_GetExcInfo(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback) { PyVMErr_GetExcInfo(PyVM_Current(), ptype, pvalue, ptraceback); }
static inline PyObject *PyErr_GetHandledException(void) { return PyVMErr_GetHandledException(PyVM_Current()); }
static inline PyObject *PyErr_GetRaisedException(void) { return PyVMErr_GetRaisedException(PyVM_Current()); }
static inline int PyErr_GivenExceptionMatches(PyObject *given, PyObject *exc) { return PyVMErr_GivenExceptionMatches(PyVM_Current(), given, exc); }
static inline PyObject *PyErr_NewException(const char *name, PyObject *base, PyObject *dict) { return PyVMErr_NewException(PyVM_Current(), name, base, dict); }
static inline PyObject *PyErr_NewExceptionWithDoc(const char *name, const char *doc, PyObject *base, PyObject *dict) { return PyVMErr_NewExceptionWithDoc(PyVM_Current(), name, doc, base, dict); }
static inline PyObject *PyErr_NoMemory(void) { return PyVMErr_NoMemory(PyVM_Current()); }
static inline void PyErr_NormalizeException(PyObject **exc, PyObject **val, PyObject **tb) { PyVMErr_NormalizeException(PyVM_Current(), exc, val, tb); }
static inline PyObject *PyErr_Occurred(void) { return PyVMErr_Occurred(PyVM_Current()); }
static inline PyObject *PyErr_ProgramText(const char *filename, int lineno) { return PyVMErr_ProgramText(PyVM_Current(), filename, lineno); }
static inline PyObject *PyErr_ProgramTextObject(PyObject *filename, int lineno) { return PyVMErr_ProgramTextObject(PyVM_Current(), filename, lineno); }
static inline void PyErr_RangedSyntaxLocationObject(PyObject *filename, int lineno, int col_offset, int end_lineno, int end_col_offset) { PyVMErr_RangedSyntaxLocationObject(PyVM_Current(), filename, lineno, col_offset, end_lineno, end_col_offset); }
static inline void PyErr_Restore(PyObject *type, PyObject *value, PyObject *traceback) { PyVMErr_Restore(PyVM_Current(), type, value, traceback); }
static inline void PyErr_SetExcInfo(PyObject *type, PyObject *value, PyObject *traceback) { PyVMErr_SetExcInfo(PyVM_Current(), type, value, traceback); }
static inline PyObject *PyErr_SetFromErrno(PyObject *type) { return PyVMErr_SetFromErrno(PyVM_Current(), type); }
static inline PyObject *PyErr_SetFromErrnoWithFilename(PyObject *type, const char *filename) { return PyVMErr_SetFromErrnoWithFilename(PyVM_Current(), type, filename); }
static inline PyObject *PyErr_SetFromErrnoWithFilenameObject(PyObject *type, PyObject *filenameObject) { return PyVMErr_SetFromErrnoWithFilenameObject(PyVM_Current(), type, filenameObject); }
static inline PyObject *PyErr_SetFromErrnoWithFilenameObjects(PyObject *type, PyObject *filenameObject, PyObject *filenameObject2) { return PyVMErr_SetFromErrnoWithFilenameObjects(PyVM_Current(), type, filenameObject, filenameObject2); }
static inline void PyErr_SetHandledException(PyObject *exc) { PyVMErr_SetHandledException(PyVM_Current(), exc); }
static inline PyObject *PyErr_SetImportError(PyObject *msg, PyObject *name, PyObject *path) { return PyVMErr_SetImportError(PyVM_Current(), msg, name, path); }
static inline PyObject *PyErr_SetImportErrorSubclass(PyObject *exception, PyObject *msg, PyObject *name, PyObject *path) { return PyVMErr_SetImportErrorSubclass(PyVM_Current(), exception, msg, name, path); }
static inline void PyErr_SetInterrupt(void) { PyVMErr_SetInterrupt(PyVM_Current()); }
static inline int PyErr_SetInterruptEx(int signum) { return PyVMErr_SetInterruptEx(PyVM_Current(), signum); }
static inline void PyErr_SetNone(PyObject *type) { PyVMErr_SetNone(PyVM_Current(), type); }
static inline void PyErr_SetObject(PyObject *type, PyObject *value) { PyVMErr_SetObject(PyVM_Current(), type, value); }
static inline void PyErr_SetRaisedException(PyObject *exc) { PyVMErr_SetRaisedException(PyVM_Current(), exc); }
static inline void PyErr_SetString(PyObject *type, const char *message) { PyVMErr_SetString(PyVM_Current(), type, message); }
static inline void PyErr_SyntaxLocation(const char *filename, int lineno) { PyVMErr_SyntaxLocation(PyVM_Current(), filename, lineno); }
static inline void PyErr_SyntaxLocationEx(const char *filename, int lineno, int col_offset) { PyVMErr_SyntaxLocationEx(PyVM_Current(), filename, lineno, col_offset); }
static inline void PyErr_SyntaxLocationObject(PyObject *filename, int lineno, int col_offset) { PyVMErr_SyntaxLocationObject(PyVM_Current(), filename, lineno, col_offset); }
static inline void PyErr_WriteUnraisable(PyObject *obj) { PyVMErr_WriteUnraisable(PyVM_Current(), obj); }
#define PyExc_ArithmeticError PyVMExc_ArithmeticError(PyVM_Current())
#define PyExc_AssertionError PyVMExc_AssertionError(PyVM_Current())
#define PyExc_AttributeError PyVMExc_AttributeError(PyVM_Current())
#define PyExc_BaseException PyVMExc_BaseException(PyVM_Current())
#define PyExc_BaseExceptionGroup PyVMExc_BaseExceptionGroup(PyVM_Current())
#define PyExc_BlockingIOError PyVMExc_BlockingIOError(PyVM_Current())
#define PyExc_BrokenPipeError PyVMExc_BrokenPipeError(PyVM_Current())
#define PyExc_BufferError PyVMExc_BufferError(PyVM_Current())
#define PyExc_BytesWarning PyVMExc_BytesWarning(PyVM_Current())
#define PyExc_ChildProcessError PyVMExc_ChildProcessError(PyVM_Current())
#define PyExc_ConnectionAbortedError PyVMExc_ConnectionAbortedError(PyVM_Current())
#define PyExc_ConnectionError PyVMExc_ConnectionError(PyVM_Current())
#define PyExc_ConnectionRefusedError PyVMExc_ConnectionRefusedError(PyVM_Current())
#define PyExc_ConnectionResetError PyVMExc_ConnectionResetError(PyVM_Current())
#define PyExc_DeprecationWarning PyVMExc_DeprecationWarning(PyVM_Current())
#define PyExc_EOFError PyVMExc_EOFError(PyVM_Current())
#define PyExc_EncodingWarning PyVMExc_EncodingWarning(PyVM_Current())
#define PyExc_EnvironmentError PyVMExc_EnvironmentError(PyVM_Current())
#define PyExc_Exception PyVMExc_Exception(PyVM_Current())
#define PyExc_FileExistsError PyVMExc_FileExistsError(PyVM_Current())
#define PyExc_FileNotFoundError PyVMExc_FileNotFoundError(PyVM_Current())
#define PyExc_FloatingPointError PyVMExc_FloatingPointError(PyVM_Current())
#define PyExc_FutureWarning PyVMExc_FutureWarning(PyVM_Current())
#define PyExc_GeneratorExit PyVMExc_GeneratorExit(PyVM_Current())
#define PyExc_IOError PyVMExc_IOError(PyVM_Current())
#define PyExc_ImportCycleError PyVMExc_ImportCycleError(PyVM_Current())
#define PyExc_ImportError PyVMExc_ImportError(PyVM_Current())
#define PyExc_ImportWarning PyVMExc_ImportWarning(PyVM_Current())
#define PyExc_IndentationError PyVMExc_IndentationError(PyVM_Current())
#define PyExc_IndexError PyVMExc_IndexError(PyVM_Current())
#define PyExc_InterruptedError PyVMExc_InterruptedError(PyVM_Current())
#define PyExc_IsADirectoryError PyVMExc_IsADirectoryError(PyVM_Current())
#define PyExc_KeyError PyVMExc_KeyError(PyVM_Current())
#define PyExc_KeyboardInterrupt PyVMExc_KeyboardInterrupt(PyVM_Current())
#define PyExc_LookupError PyVMExc_LookupError(PyVM_Current())
#define PyExc_MemoryError PyVMExc_MemoryError(PyVM_Current())
#define PyExc_ModuleNotFoundError PyVMExc_ModuleNotFoundError(PyVM_Current())
#define PyExc_NameError PyVMExc_NameError(PyVM_Current())
#define PyExc_NotADirectoryError PyVMExc_NotADirectoryError(PyVM_Current())
#define PyExc_NotImplementedError PyVMExc_NotImplementedError(PyVM_Current())
#define PyExc_OSError PyVMExc_OSError(PyVM_Current())
#define PyExc_OverflowError PyVMExc_OverflowError(PyVM_Current())
#define PyExc_PendingDeprecationWarning PyVMExc_PendingDeprecationWarning(PyVM_Current())
#define PyExc_PermissionError PyVMExc_PermissionError(PyVM_Current())
#define PyExc_ProcessLookupError PyVMExc_ProcessLookupError(PyVM_Current())
#define PyExc_PythonFinalizationError PyVMExc_PythonFinalizationError(PyVM_Current())
#define PyExc_RecursionError PyVMExc_RecursionError(PyVM_Current())
#define PyExc_ReferenceError PyVMExc_ReferenceError(PyVM_Current())
#define PyExc_ResourceWarning PyVMExc_ResourceWarning(PyVM_Current())
#define PyExc_RuntimeError PyVMExc_RuntimeError(PyVM_Current())
#define PyExc_RuntimeWarning PyVMExc_RuntimeWarning(PyVM_Current())
#define PyExc_StopAsyncIteration PyVMExc_StopAsyncIteration(PyVM_Current())
#define PyExc_StopIteration PyVMExc_StopIteration(PyVM_Current())
#define PyExc_SyntaxError PyVMExc_SyntaxError(PyVM_Current())
#define PyExc_SyntaxWarning PyVMExc_SyntaxWarning(PyVM_Current())
#define PyExc_SystemError PyVMExc_SystemError(PyVM_Current())
#define PyExc_SystemExit PyVMExc_SystemExit(PyVM_Current())
#define PyExc_TabError PyVMExc_TabError(PyVM_Current())
#define PyExc_TimeoutError PyVMExc_TimeoutError(PyVM_Current())
#define PyExc_TypeError PyVMExc_TypeError(PyVM_Current())
#define PyExc_UnboundLocalError PyVMExc_UnboundLocalError(PyVM_Current())
#define PyExc_UnicodeDecodeError PyVMExc_UnicodeDecodeError(PyVM_Current())
#define PyExc_UnicodeEncodeError PyVMExc_UnicodeEncodeError(PyVM_Current())
#define PyExc_UnicodeError PyVMExc_UnicodeError(PyVM_Current())
#define PyExc_UnicodeTranslateError PyVMExc_UnicodeTranslateError(PyVM_Current())
#define PyExc_UnicodeWarning PyVMExc_UnicodeWarning(PyVM_Current())
#define PyExc_UserWarning PyVMExc_UserWarning(PyVM_Current())
#define PyExc_ValueError PyVMExc_ValueError(PyVM_Current())
#define PyExc_Warning PyVMExc_Warning(PyVM_Current())
#define PyExc_ZeroDivisionError PyVMExc_ZeroDivisionError(PyVM_Current())
static inline int PyExceptionClass_Check(PyObject *ob) { return PyVMExceptionClass_Check(PyVM_Current(), ob); }
static inline const char *PyExceptionClass_Name(PyObject *ob) { return PyVMExceptionClass_Name(PyVM_Current(), ob); }
static inline int PyExceptionInstance_Check(PyObject *op) { return PyVMExceptionInstance_Check(PyVM_Current(), op); }
static inline PyObject *PyExceptionInstance_Class(PyObject *op) { return PyVMExceptionInstance_Class(PyVM_Current(), op); }
static inline PyObject *PyException_GetArgs(PyObject *ex) { return PyVMException_GetArgs(PyVM_Current(), ex); }
static inline PyObject *PyException_GetCause(PyObject *ex) { return PyVMException_GetCause(PyVM_Current(), ex); }
static inline PyObject *PyException_GetContext(PyObject *ex) { return PyVMException_GetContext(PyVM_Current(), ex); }
static inline PyObject *PyException_GetTraceback(PyObject *ex) { return PyVMException_GetTraceback(PyVM_Current(), ex); }
static inline void PyException_SetArgs(PyObject *ex, PyObject *arg2) { PyVMException_SetArgs(PyVM_Current(), ex, arg2); }
static inline void PyException_SetCause(PyObject *ex, PyObject *cause) { PyVMException_SetCause(PyVM_Current(), ex, cause); }
static inline void PyException_SetContext(PyObject *ex, PyObject *ctx) { PyVMException_SetContext(PyVM_Current(), ex, ctx); }
static inline int PyException_SetTraceback(PyObject *ex, PyObject *tb) { return PyVMException_SetTraceback(PyVM_Current(), ex, tb); }
static inline int PyOS_snprintf(char *str, size_t size, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMOS_vsnprintf(PyVM_Current(), str, size, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyOS_vsnprintf(char *str, size_t size, const char *format, va_list va) { return PyVMOS_vsnprintf(PyVM_Current(), str, size, format, va); }
static inline int PySignal_SetWakeupFd(int fd) { return PyVMSignal_SetWakeupFd(PyVM_Current(), fd); }
static inline PyObject *PyUnicodeDecodeError_Create(const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start, Py_ssize_t end, const char *reason) { return PyVMUnicodeDecodeError_Create(PyVM_Current(), encoding, object, length, start, end, reason); }
static inline PyObject *PyUnicodeDecodeError_GetEncoding(PyObject *exc) { return PyVMUnicodeDecodeError_GetEncoding(PyVM_Current(), exc); }
static inline int PyUnicodeDecodeError_GetEnd(PyObject *exc, Py_ssize_t *end) { return PyVMUnicodeDecodeError_GetEnd(PyVM_Current(), exc, end); }
static inline PyObject *PyUnicodeDecodeError_GetObject(PyObject *exc) { return PyVMUnicodeDecodeError_GetObject(PyVM_Current(), exc); }
static inline PyObject *PyUnicodeDecodeError_GetReason(PyObject *exc) { return PyVMUnicodeDecodeError_GetReason(PyVM_Current(), exc); }
static inline int PyUnicodeDecodeError_GetStart(PyObject *exc, Py_ssize_t *start) { return PyVMUnicodeDecodeError_GetStart(PyVM_Current(), exc, start); }
static inline int PyUnicodeDecodeError_SetEnd(PyObject *exc, Py_ssize_t end) { return PyVMUnicodeDecodeError_SetEnd(PyVM_Current(), exc, end); }
static inline int PyUnicodeDecodeError_SetReason(PyObject *exc, const char *reason) { return PyVMUnicodeDecodeError_SetReason(PyVM_Current(), exc, reason); }
static inline int PyUnicodeDecodeError_SetStart(PyObject *exc, Py_ssize_t start) { return PyVMUnicodeDecodeError_SetStart(PyVM_Current(), exc, start); }
static inline PyObject *PyUnicodeEncodeError_GetEncoding(PyObject *exc) { return PyVMUnicodeEncodeError_GetEncoding(PyVM_Current(), exc); }
static inline int PyUnicodeEncodeError_GetEnd(PyObject *exc, Py_ssize_t *end) { return PyVMUnicodeEncodeError_GetEnd(PyVM_Current(), exc, end); }
static inline PyObject *PyUnicodeEncodeError_GetObject(PyObject *exc) { return PyVMUnicodeEncodeError_GetObject(PyVM_Current(), exc); }
static inline PyObject *PyUnicodeEncodeError_GetReason(PyObject *exc) { return PyVMUnicodeEncodeError_GetReason(PyVM_Current(), exc); }
static inline int PyUnicodeEncodeError_GetStart(PyObject *exc, Py_ssize_t *start) { return PyVMUnicodeEncodeError_GetStart(PyVM_Current(), exc, start); }
static inline int PyUnicodeEncodeError_SetEnd(PyObject *exc, Py_ssize_t end) { return PyVMUnicodeEncodeError_SetEnd(PyVM_Current(), exc, end); }
static inline int PyUnicodeEncodeError_SetReason(PyObject *exc, const char *reason) { return PyVMUnicodeEncodeError_SetReason(PyVM_Current(), exc, reason); }
static inline int PyUnicodeEncodeError_SetStart(PyObject *exc, Py_ssize_t start) { return PyVMUnicodeEncodeError_SetStart(PyVM_Current(), exc, start); }
static inline int PyUnicodeTranslateError_GetEnd(PyObject *exc, Py_ssize_t *end) { return PyVMUnicodeTranslateError_GetEnd(PyVM_Current(), exc, end); }
static inline PyObject *PyUnicodeTranslateError_GetObject(PyObject *exc) { return PyVMUnicodeTranslateError_GetObject(PyVM_Current(), exc); }
static inline PyObject *PyUnicodeTranslateError_GetReason(PyObject *exc) { return PyVMUnicodeTranslateError_GetReason(PyVM_Current(), exc); }
static inline int PyUnicodeTranslateError_GetStart(PyObject *exc, Py_ssize_t *start) { return PyVMUnicodeTranslateError_GetStart(PyVM_Current(), exc, start); }
static inline int PyUnicodeTranslateError_SetEnd(PyObject *exc, Py_ssize_t end) { return PyVMUnicodeTranslateError_SetEnd(PyVM_Current(), exc, end); }
static inline int PyUnicodeTranslateError_SetReason(PyObject *exc, const char *reason) { return PyVMUnicodeTranslateError_SetReason(PyVM_Current(), exc, reason); }
static inline int PyUnicodeTranslateError_SetStart(PyObject *exc, Py_ssize_t start) { return PyVMUnicodeTranslateError_SetStart(PyVM_Current(), exc, start); }
static inline PyObject *PyUnstable_Exc_PrepReraiseStar(PyObject *orig, PyObject *excs) { return PyVMUnstable_Exc_PrepReraiseStar(PyVM_Current(), orig, excs); }
static inline void Py_FatalError(const char *message) { PyVM_FatalError(PyVM_Current(), message); }

/* pyframe */
static inline int PyFrameLocalsProxy_Check(PyObject *obj) { return PyVMFrameLocalsProxy_Check(PyVM_Current(), obj); }
#define PyFrameLocalsProxy_Type (*PyVMFrameLocalsProxy_Type(PyVM_Current()))
static inline int PyFrame_Check(PyObject *obj) { return PyVMFrame_Check(PyVM_Current(), obj); }
static inline PyFrameObject *PyFrame_GetBack(PyFrameObject *frame) { return PyVMFrame_GetBack(PyVM_Current(), frame); }
static inline PyObject *PyFrame_GetBuiltins(PyFrameObject *frame) { return PyVMFrame_GetBuiltins(PyVM_Current(), frame); }
static inline PyCodeObject *PyFrame_GetCode(PyFrameObject *frame) { return PyVMFrame_GetCode(PyVM_Current(), frame); }
static inline PyObject *PyFrame_GetGenerator(PyFrameObject *frame) { return PyVMFrame_GetGenerator(PyVM_Current(), frame); }
static inline PyObject *PyFrame_GetGlobals(PyFrameObject *frame) { return PyVMFrame_GetGlobals(PyVM_Current(), frame); }
static inline int PyFrame_GetLasti(PyFrameObject *frame) { return PyVMFrame_GetLasti(PyVM_Current(), frame); }
static inline int PyFrame_GetLineNumber(PyFrameObject *frame) { return PyVMFrame_GetLineNumber(PyVM_Current(), frame); }
static inline PyObject *PyFrame_GetLocals(PyFrameObject *frame) { return PyVMFrame_GetLocals(PyVM_Current(), frame); }
static inline PyObject *PyFrame_GetVar(PyFrameObject *frame, PyObject *name) { return PyVMFrame_GetVar(PyVM_Current(), frame, name); }
static inline PyObject *PyFrame_GetVarString(PyFrameObject *frame, const char *name) { return PyVMFrame_GetVarString(PyVM_Current(), frame, name); }
#define PyFrame_Type (*PyVMFrame_Type(PyVM_Current()))
#define PyUnstable_ExecutableKinds PyVMUnstable_ExecutableKinds(PyVM_Current())
static inline PyObject *PyUnstable_InterpreterFrame_GetCode(struct _PyInterpreterFrame *frame) { return PyVMUnstable_InterpreterFrame_GetCode(PyVM_Current(), frame); }
static inline int PyUnstable_InterpreterFrame_GetLasti(struct _PyInterpreterFrame *frame) { return PyVMUnstable_InterpreterFrame_GetLasti(PyVM_Current(), frame); }
static inline int PyUnstable_InterpreterFrame_GetLine(struct _PyInterpreterFrame *frame) { return PyVMUnstable_InterpreterFrame_GetLine(PyVM_Current(), frame); }

/* pyhash */
static inline PyHash_FuncDef *PyHash_GetFuncDef(void) { return PyVMHash_GetFuncDef(PyVM_Current()); }
static inline Py_hash_t PyObject_GenericHash(PyObject *obj) { return PyVMObject_GenericHash(PyVM_Current(), obj); }
static inline Py_hash_t Py_HashBuffer(const void *ptr, Py_ssize_t len) { return PyVM_HashBuffer(PyVM_Current(), ptr, len); }
static inline Py_hash_t Py_HashPointer(const void *ptr) { return PyVM_HashPointer(PyVM_Current(), ptr); }

/* pylifecycle */
static inline PyOS_sighandler_t PyOS_getsig(int i) { return PyVMOS_getsig(PyVM_Current(), i); }
static inline PyOS_sighandler_t PyOS_setsig(int i, PyOS_sighandler_t h) { return PyVMOS_setsig(PyVM_Current(), i, h); }
static inline int PyUnstable_AtExit(PyInterpreterState *interp, atexit_datacallbackfunc func, void *data) { return PyVMUnstable_AtExit(PyVM_Current(), interp, func, data); }
static inline int Py_AtExit(void (*func)(void)) { return PyVM_AtExit(PyVM_Current(), func); }
static inline int Py_FdIsInteractive(FILE *fp, const char *filename) { return PyVM_FdIsInteractive(PyVM_Current(), fp, filename); }
static inline const char *Py_GetBuildInfo(void) { return PyVM_GetBuildInfo(PyVM_Current()); }
static inline const char *Py_GetCompiler(void) { return PyVM_GetCompiler(PyVM_Current()); }
static inline const char *Py_GetCopyright(void) { return PyVM_GetCopyright(PyVM_Current()); }
static inline wchar_t *Py_GetExecPrefix(void) { return PyVM_GetExecPrefix(PyVM_Current()); }
static inline wchar_t *Py_GetPath(void) { return PyVM_GetPath(PyVM_Current()); }
static inline const char *Py_GetPlatform(void) { return PyVM_GetPlatform(PyVM_Current()); }
static inline wchar_t *Py_GetPrefix(void) { return PyVM_GetPrefix(PyVM_Current()); }
static inline wchar_t *Py_GetProgramFullPath(void) { return PyVM_GetProgramFullPath(PyVM_Current()); }
static inline wchar_t *Py_GetProgramName(void) { return PyVM_GetProgramName(PyVM_Current()); }
static inline wchar_t *Py_GetPythonHome(void) { return PyVM_GetPythonHome(PyVM_Current()); }
static inline const char *Py_GetVersion(void) { return PyVM_GetVersion(PyVM_Current()); }
static inline int Py_IsFinalizing(void) { return PyVM_IsFinalizing(PyVM_Current()); }
static inline int Py_SetStandardStreamEncoding(const char *encoding, const char *errors) { return PyVM_SetStandardStreamEncoding(PyVM_Current(), encoding, errors); }
#define Py_Version PyVM_Version(PyVM_Current())

/* pylock */
static inline int PyMutex_IsLocked(PyMutex *m) { return PyVMMutex_IsLocked(PyVM_Current(), m); }
static inline void PyMutex_Lock(PyMutex *m) { PyVMMutex_Lock(PyVM_Current(), m); }
static inline void PyMutex_Unlock(PyMutex *m) { PyVMMutex_Unlock(PyVM_Current(), m); }

/* pymacro */
static inline uint32_t Py_PACK_FULL_VERSION(int major, int minor, int micro, int release_level, int release_serial) { return PyVM_PACK_FULL_VERSION(PyVM_Current(), major, minor, micro, release_level, release_serial); }
static inline uint32_t Py_PACK_VERSION(int major, int minor) { return PyVM_PACK_VERSION(PyVM_Current(), major, minor); }

/* pymem */
static inline void *PyMem_Calloc(size_t nelem, size_t elsize) { return PyVMMem_Calloc(PyVM_Current(), nelem, elsize); }
static inline void PyMem_DEL(void *ptr) { PyVMMem_DEL(PyVM_Current(), ptr); }
static inline void PyMem_Del(void *p) { PyVMMem_Del(PyVM_Current(), p); }
static inline void PyMem_FREE(void *ptr) { PyVMMem_FREE(PyVM_Current(), ptr); }
static inline void PyMem_Free(void *p) { PyVMMem_Free(PyVM_Current(), p); }
static inline void PyMem_GetAllocator(PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator) { PyVMMem_GetAllocator(PyVM_Current(), domain, allocator); }
static inline void *PyMem_MALLOC(size_t size) { return PyVMMem_MALLOC(PyVM_Current(), size); }
static inline void *PyMem_Malloc(size_t n) { return PyVMMem_Malloc(PyVM_Current(), n); }
static inline void *PyMem_REALLOC(void *ptr, size_t size) { return PyVMMem_REALLOC(PyVM_Current(), ptr, size); }
static inline void *PyMem_RawCalloc(size_t nelem, size_t elsize) { return PyVMMem_RawCalloc(PyVM_Current(), nelem, elsize); }
static inline void PyMem_RawFree(void *p) { PyVMMem_RawFree(PyVM_Current(), p); }
static inline void *PyMem_RawMalloc(size_t n) { return PyVMMem_RawMalloc(PyVM_Current(), n); }
static inline void *PyMem_RawRealloc(void *p, size_t n) { return PyVMMem_RawRealloc(PyVM_Current(), p, n); }
static inline void *PyMem_Realloc(void *p, size_t n) { return PyVMMem_Realloc(PyVM_Current(), p, n); }

/* pystate */
static inline void PyInterpreterGuard_Close(PyInterpreterGuard *guard) { PyVMInterpreterGuard_Close(PyVM_Current(), guard); }
static inline PyInterpreterGuard *PyInterpreterGuard_FromCurrent(void) { return PyVMInterpreterGuard_FromCurrent(PyVM_Current()); }
static inline PyInterpreterGuard *PyInterpreterGuard_FromView(PyInterpreterView *view) { return PyVMInterpreterGuard_FromView(PyVM_Current(), view); }
static inline PyInterpreterState *PyInterpreterState_Get(void) { return PyVMInterpreterState_Get(PyVM_Current()); }
static inline PyObject *PyInterpreterState_GetDict(PyInterpreterState *interp) { return PyVMInterpreterState_GetDict(PyVM_Current(), interp); }
static inline int64_t PyInterpreterState_GetID(PyInterpreterState *interp) { return PyVMInterpreterState_GetID(PyVM_Current(), interp); }
static inline PyInterpreterState *PyInterpreterState_Head(void) { return PyVMInterpreterState_Head(PyVM_Current()); }
static inline PyInterpreterState *PyInterpreterState_Main(void) { return PyVMInterpreterState_Main(PyVM_Current()); }
static inline PyInterpreterState *PyInterpreterState_Next(PyInterpreterState *interp) { return PyVMInterpreterState_Next(PyVM_Current(), interp); }
static inline PyThreadState *PyInterpreterState_ThreadHead(PyInterpreterState *interp) { return PyVMInterpreterState_ThreadHead(PyVM_Current(), interp); }
static inline void PyInterpreterView_Close(PyInterpreterView *view) { PyVMInterpreterView_Close(PyVM_Current(), view); }
static inline PyInterpreterView *PyInterpreterView_FromCurrent(void) { return PyVMInterpreterView_FromCurrent(PyVM_Current()); }
static inline PyInterpreterView *PyInterpreterView_FromMain(void) { return PyVMInterpreterView_FromMain(PyVM_Current()); }
static inline int PyState_AddModule(PyObject *module, PyModuleDef *def) { return PyVMState_AddModule(PyVM_Current(), module, def); }
static inline PyObject *PyState_FindModule(PyModuleDef *def) { return PyVMState_FindModule(PyVM_Current(), def); }
static inline int PyState_RemoveModule(PyModuleDef *def) { return PyVMState_RemoveModule(PyVM_Current(), def); }
static inline void PyThreadState_Clear(PyThreadState *tstate) { PyVMThreadState_Clear(PyVM_Current(), tstate); }
static inline void PyThreadState_Delete(PyThreadState *tstate) { PyVMThreadState_Delete(PyVM_Current(), tstate); }
static inline void PyThreadState_EnterTracing(PyThreadState *tstate) { PyVMThreadState_EnterTracing(PyVM_Current(), tstate); }
static inline PyThreadState *PyThreadState_GET(void) { return PyVMThreadState_GET(PyVM_Current()); }
static inline PyThreadState *PyThreadState_Get(void) { return PyVMThreadState_Get(PyVM_Current()); }
static inline PyObject *PyThreadState_GetDict(void) { return PyVMThreadState_GetDict(PyVM_Current()); }
static inline PyFrameObject *PyThreadState_GetFrame(PyThreadState *tstate) { return PyVMThreadState_GetFrame(PyVM_Current(), tstate); }
static inline uint64_t PyThreadState_GetID(PyThreadState *tstate) { return PyVMThreadState_GetID(PyVM_Current(), tstate); }
static inline PyInterpreterState *PyThreadState_GetInterpreter(PyThreadState *tstate) { return PyVMThreadState_GetInterpreter(PyVM_Current(), tstate); }
static inline PyThreadState *PyThreadState_GetUnchecked(void) { return PyVMThreadState_GetUnchecked(PyVM_Current()); }
static inline void PyThreadState_LeaveTracing(PyThreadState *tstate) { PyVMThreadState_LeaveTracing(PyVM_Current(), tstate); }
static inline PyThreadState *PyThreadState_New(PyInterpreterState *interp) { return PyVMThreadState_New(PyVM_Current(), interp); }
static inline PyThreadState *PyThreadState_Next(PyThreadState *tstate) { return PyVMThreadState_Next(PyVM_Current(), tstate); }
static inline int PyThreadState_SetAsyncExc(unsigned long id, PyObject *exc) { return PyVMThreadState_SetAsyncExc(PyVM_Current(), id, exc); }
static inline PyObject *PyUnstable_InterpreterState_GetMainModule(PyInterpreterState *interp) { return PyVMUnstable_InterpreterState_GetMainModule(PyVM_Current(), interp); }
static inline void PyUnstable_ThreadState_ResetStackProtection(PyThreadState *tstate) { PyVMUnstable_ThreadState_ResetStackProtection(PyVM_Current(), tstate); }
static inline int PyUnstable_ThreadState_SetStackProtection(PyThreadState *tstate, void *stack_start_addr, size_t stack_size) { return PyVMUnstable_ThreadState_SetStackProtection(PyVM_Current(), tstate, stack_start_addr, stack_size); }
static inline _PyFrameEvalFunction _PyInterpreterState_GetEvalFrameFunc(PyInterpreterState *interp) { return _PyVMInterpreterState_GetEvalFrameFunc(PyVM_Current(), interp); }
static inline int _PyInterpreterState_IsSpecializationEnabled(PyInterpreterState *interp) { return _PyVMInterpreterState_IsSpecializationEnabled(PyVM_Current(), interp); }
static inline void _PyInterpreterState_SetEvalFrameAllowSpecialization(PyInterpreterState *interp, int allow_specialization) { _PyVMInterpreterState_SetEvalFrameAllowSpecialization(PyVM_Current(), interp, allow_specialization); }
static inline void _PyInterpreterState_SetEvalFrameFunc(PyInterpreterState *interp, _PyFrameEvalFunction eval_frame) { _PyVMInterpreterState_SetEvalFrameFunc(PyVM_Current(), interp, eval_frame); }

/* pystrcmp */
static inline int PyOS_mystricmp(const char *str1, const char *str2) { return PyVMOS_mystricmp(PyVM_Current(), str1, str2); }
static inline int PyOS_mystrnicmp(const char *str1, const char *str2, Py_ssize_t size) { return PyVMOS_mystrnicmp(PyVM_Current(), str1, str2, size); }
static inline int PyOS_stricmp(const char *str1, const char *str2) { return PyVMOS_stricmp(PyVM_Current(), str1, str2); }
static inline int PyOS_strnicmp(const char *str1, const char *str2, Py_ssize_t size) { return PyVMOS_strnicmp(PyVM_Current(), str1, str2, size); }

/* pystrtod */
static inline char *PyOS_double_to_string(double val, char format_code, int precision, int flags, int *ptype) { return PyVMOS_double_to_string(PyVM_Current(), val, format_code, precision, flags, ptype); }
static inline double PyOS_string_to_double(const char *s, char **endptr, PyObject *overflow_exception) { return PyVMOS_string_to_double(PyVM_Current(), s, endptr, overflow_exception); }

/* pythonrun */
static inline void PyErr_Display(PyObject *unused, PyObject *value, PyObject *tb) { PyVMErr_Display(PyVM_Current(), unused, value, tb); }
static inline void PyErr_DisplayException(PyObject *exc) { PyVMErr_DisplayException(PyVM_Current(), exc); }
static inline void PyErr_Print(void) { PyVMErr_Print(PyVM_Current()); }
static inline void PyErr_PrintEx(int set_sys_last_vars) { PyVMErr_PrintEx(PyVM_Current(), set_sys_last_vars); }
#define PyOS_InputHook (*PyVMOS_InputHook(PyVM_Current()))
static inline char *PyOS_Readline(FILE *arg1, FILE *arg2, const char *arg3) { return PyVMOS_Readline(PyVM_Current(), arg1, arg2, arg3); }
#define PyOS_ReadlineFunctionPointer (*PyVMOS_ReadlineFunctionPointer(PyVM_Current()))
static inline int PyRun_AnyFile(FILE *fp, const char *filename) { return PyVMRun_AnyFile(PyVM_Current(), fp, filename); }
static inline int PyRun_AnyFileEx(FILE *fp, const char *filename, int closeit) { return PyVMRun_AnyFileEx(PyVM_Current(), fp, filename, closeit); }
static inline int PyRun_AnyFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags) { return PyVMRun_AnyFileExFlags(PyVM_Current(), fp, filename, closeit, flags); }
static inline int PyRun_AnyFileFlags(FILE *fp, const char *filename, PyCompilerFlags *flags) { return PyVMRun_AnyFileFlags(PyVM_Current(), fp, filename, flags); }
static inline PyObject *PyRun_File(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals) { return PyVMRun_File(PyVM_Current(), fp, filename, start, globals, locals); }
static inline PyObject *PyRun_FileEx(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit) { return PyVMRun_FileEx(PyVM_Current(), fp, filename, start, globals, locals, closeit); }
static inline PyObject *PyRun_FileExFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyCompilerFlags *flags) { return PyVMRun_FileExFlags(PyVM_Current(), fp, filename, start, globals, locals, closeit, flags); }
static inline PyObject *PyRun_FileFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags) { return PyVMRun_FileFlags(PyVM_Current(), fp, filename, start, globals, locals, flags); }
static inline int PyRun_InteractiveLoop(FILE *fp, const char *filename) { return PyVMRun_InteractiveLoop(PyVM_Current(), fp, filename); }
static inline int PyRun_InteractiveLoopFlags(FILE *fp, const char *filename, PyCompilerFlags *flags) { return PyVMRun_InteractiveLoopFlags(PyVM_Current(), fp, filename, flags); }
static inline int PyRun_InteractiveOne(FILE *fp, const char *filename) { return PyVMRun_InteractiveOne(PyVM_Current(), fp, filename); }
static inline int PyRun_InteractiveOneFlags(FILE *fp, const char *filename, PyCompilerFlags *flags) { return PyVMRun_InteractiveOneFlags(PyVM_Current(), fp, filename, flags); }
static inline int PyRun_InteractiveOneObject(FILE *fp, PyObject *filename, PyCompilerFlags *flags) { return PyVMRun_InteractiveOneObject(PyVM_Current(), fp, filename, flags); }
static inline int PyRun_SimpleFile(FILE *fp, const char *filename) { return PyVMRun_SimpleFile(PyVM_Current(), fp, filename); }
static inline int PyRun_SimpleFileEx(FILE *fp, const char *filename, int closeit) { return PyVMRun_SimpleFileEx(PyVM_Current(), fp, filename, closeit); }
static inline int PyRun_SimpleFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags) { return PyVMRun_SimpleFileExFlags(PyVM_Current(), fp, filename, closeit, flags); }
static inline int PyRun_SimpleString(const char *command) { return PyVMRun_SimpleString(PyVM_Current(), command); }
static inline int PyRun_SimpleStringFlags(const char *command, PyCompilerFlags *flags) { return PyVMRun_SimpleStringFlags(PyVM_Current(), command, flags); }
static inline PyObject *PyRun_String(const char *str, int start, PyObject *globals, PyObject *locals) { return PyVMRun_String(PyVM_Current(), str, start, globals, locals); }
static inline PyObject *PyRun_StringFlags(const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags) { return PyVMRun_StringFlags(PyVM_Current(), str, start, globals, locals, flags); }
static inline PyObject *Py_CompileString(const char *str, const char *filename, int start) { return PyVM_CompileString(PyVM_Current(), str, filename, start); }
static inline PyObject *Py_CompileStringExFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags, int optimize) { return PyVM_CompileStringExFlags(PyVM_Current(), str, filename, start, flags, optimize); }
static inline PyObject *Py_CompileStringFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags) { return PyVM_CompileStringFlags(PyVM_Current(), str, filename, start, flags); }
static inline PyObject *Py_CompileStringObject(const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize) { return PyVM_CompileStringObject(PyVM_Current(), str, filename, start, flags, optimize); }

/* pythread */
#define PY_TIMEOUT_MAX PYVM_TIMEOUT_MAX(PyVM_Current())
static inline PyObject *PyThread_GetInfo(void) { return PyVMThread_GetInfo(PyVM_Current()); }
static inline void PyThread_ReInitTLS(void) { PyVMThread_ReInitTLS(PyVM_Current()); }
static inline int PyThread_acquire_lock(PyThread_type_lock lock, int waitflag) { return PyVMThread_acquire_lock(PyVM_Current(), lock, waitflag); }
static inline PyLockStatus PyThread_acquire_lock_timed(PyThread_type_lock lock, long long microseconds, int intr_flag) { return PyVMThread_acquire_lock_timed(PyVM_Current(), lock, microseconds, intr_flag); }
static inline PyThread_type_lock PyThread_allocate_lock(void) { return PyVMThread_allocate_lock(PyVM_Current()); }
static inline int PyThread_create_key(void) { return PyVMThread_create_key(PyVM_Current()); }
static inline void PyThread_delete_key(int key) { PyVMThread_delete_key(PyVM_Current(), key); }
static inline void PyThread_delete_key_value(int key) { PyVMThread_delete_key_value(PyVM_Current(), key); }
static inline void PyThread_free_lock(PyThread_type_lock lock) { PyVMThread_free_lock(PyVM_Current(), lock); }
static inline void *PyThread_get_key_value(int key) { return PyVMThread_get_key_value(PyVM_Current(), key); }
static inline size_t PyThread_get_stacksize(void) { return PyVMThread_get_stacksize(PyVM_Current()); }
static inline unsigned long PyThread_get_thread_ident(void) { return PyVMThread_get_thread_ident(PyVM_Current()); }
static inline unsigned long PyThread_get_thread_native_id(void) { return PyVMThread_get_thread_native_id(PyVM_Current()); }
static inline void PyThread_init_thread(void) { PyVMThread_init_thread(PyVM_Current()); }
static inline void PyThread_release_lock(PyThread_type_lock lock) { PyVMThread_release_lock(PyVM_Current(), lock); }
static inline int PyThread_set_key_value(int key, void *value) { return PyVMThread_set_key_value(PyVM_Current(), key, value); }
static inline int PyThread_set_stacksize(size_t size) { return PyVMThread_set_stacksize(PyVM_Current(), size); }
static inline unsigned long PyThread_start_new_thread(void (*func)(void *), void *arg2) { return PyVMThread_start_new_thread(PyVM_Current(), func, arg2); }
static inline Py_tss_t *PyThread_tss_alloc(void) { return PyVMThread_tss_alloc(PyVM_Current()); }
static inline int PyThread_tss_create(Py_tss_t *key) { return PyVMThread_tss_create(PyVM_Current(), key); }
static inline void PyThread_tss_delete(Py_tss_t *key) { PyVMThread_tss_delete(PyVM_Current(), key); }
static inline void PyThread_tss_free(Py_tss_t *key) { PyVMThread_tss_free(PyVM_Current(), key); }
static inline void *PyThread_tss_get(Py_tss_t *key) { return PyVMThread_tss_get(PyVM_Current(), key); }
static inline int PyThread_tss_is_created(Py_tss_t *key) { return PyVMThread_tss_is_created(PyVM_Current(), key); }
static inline int PyThread_tss_set(Py_tss_t *key, void *value) { return PyVMThread_tss_set(PyVM_Current(), key, value); }

/* pytime */
static inline double PyTime_AsSecondsDouble(PyTime_t t) { return PyVMTime_AsSecondsDouble(PyVM_Current(), t); }
static inline int PyTime_Monotonic(PyTime_t *result) { return PyVMTime_Monotonic(PyVM_Current(), result); }
static inline int PyTime_MonotonicRaw(PyTime_t *result) { return PyVMTime_MonotonicRaw(PyVM_Current(), result); }
static inline int PyTime_PerfCounter(PyTime_t *result) { return PyVMTime_PerfCounter(PyVM_Current(), result); }
static inline int PyTime_PerfCounterRaw(PyTime_t *result) { return PyVMTime_PerfCounterRaw(PyVM_Current(), result); }
static inline int PyTime_Time(PyTime_t *result) { return PyVMTime_Time(PyVM_Current(), result); }
static inline int PyTime_TimeRaw(PyTime_t *result) { return PyVMTime_TimeRaw(PyVM_Current(), result); }

/* rangeobject */
#define PyLongRangeIter_Type (*PyVMLongRangeIter_Type(PyVM_Current()))
#define PyRangeIter_Type (*PyVMRangeIter_Type(PyVM_Current()))
static inline int PyRange_Check(PyObject *o) { return PyVMRange_Check(PyVM_Current(), o); }
#define PyRange_Type (*PyVMRange_Type(PyVM_Current()))

/* refcount */
static inline void Py_DECREF(PyObject *o) { PyVM_DECREF(PyVM_Current(), o); }
static inline void Py_DecRef(PyObject *o) { PyVM_DecRef(PyVM_Current(), o); }
static inline void Py_INCREF(PyObject *o) { PyVM_INCREF(PyVM_Current(), o); }
static inline void Py_IncRef(PyObject *o) { PyVM_IncRef(PyVM_Current(), o); }
static inline PyObject *Py_NewRef(PyObject *o) { return PyVM_NewRef(PyVM_Current(), o); }
static inline Py_ssize_t Py_REFCNT(PyObject *o) { return PyVM_REFCNT(PyVM_Current(), o); }
static inline void Py_SET_REFCNT(PyObject *o, Py_ssize_t refcnt) { PyVM_SET_REFCNT(PyVM_Current(), o, refcnt); }
static inline void Py_XDECREF(PyObject *o) { PyVM_XDECREF(PyVM_Current(), o); }
static inline void Py_XINCREF(PyObject *o) { PyVM_XINCREF(PyVM_Current(), o); }
static inline PyObject *Py_XNewRef(PyObject *o) { return PyVM_XNewRef(PyVM_Current(), o); }

/* sentinelobject */
static inline int PySentinel_Check(PyObject *o) { return PyVMSentinel_Check(PyVM_Current(), o); }
static inline int PySentinel_CheckExact(PyObject *o) { return PyVMSentinel_CheckExact(PyVM_Current(), o); }
static inline PyObject *PySentinel_New(const char *name, const char *module_name, const char *repr) { return PyVMSentinel_New(PyVM_Current(), name, module_name, repr); }
#define PySentinel_Type (*PyVMSentinel_Type(PyVM_Current()))

/* setobject */
static inline int PyAnySet_Check(PyObject *p) { return PyVMAnySet_Check(PyVM_Current(), p); }
static inline int PyAnySet_CheckExact(PyObject *p) { return PyVMAnySet_CheckExact(PyVM_Current(), p); }
static inline int PyFrozenSet_Check(PyObject *p) { return PyVMFrozenSet_Check(PyVM_Current(), p); }
static inline int PyFrozenSet_CheckExact(PyObject *p) { return PyVMFrozenSet_CheckExact(PyVM_Current(), p); }
static inline PyObject *PyFrozenSet_New(PyObject *iterable) { return PyVMFrozenSet_New(PyVM_Current(), iterable); }
#define PyFrozenSet_Type (*PyVMFrozenSet_Type(PyVM_Current()))
#define PySetIter_Type (*PyVMSetIter_Type(PyVM_Current()))
static inline int PySet_Add(PyObject *set, PyObject *key) { return PyVMSet_Add(PyVM_Current(), set, key); }
static inline int PySet_Check(PyObject *p) { return PyVMSet_Check(PyVM_Current(), p); }
static inline int PySet_CheckExact(PyObject *p) { return PyVMSet_CheckExact(PyVM_Current(), p); }
static inline int PySet_Clear(PyObject *set) { return PyVMSet_Clear(PyVM_Current(), set); }
static inline int PySet_Contains(PyObject *anyset, PyObject *key) { return PyVMSet_Contains(PyVM_Current(), anyset, key); }
static inline int PySet_Discard(PyObject *set, PyObject *key) { return PyVMSet_Discard(PyVM_Current(), set, key); }
static inline Py_ssize_t PySet_GET_SIZE(PyObject *anyset) { return PyVMSet_GET_SIZE(PyVM_Current(), anyset); }
static inline PyObject *PySet_New(PyObject *iterable) { return PyVMSet_New(PyVM_Current(), iterable); }
static inline PyObject *PySet_Pop(PyObject *set) { return PyVMSet_Pop(PyVM_Current(), set); }
static inline Py_ssize_t PySet_Size(PyObject *anyset) { return PyVMSet_Size(PyVM_Current(), anyset); }
#define PySet_Type (*PyVMSet_Type(PyVM_Current()))

/* sliceobject */
#define PyEllipsis_Type (*PyVMEllipsis_Type(PyVM_Current()))
static inline Py_ssize_t PySlice_AdjustIndices(Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step) { return PyVMSlice_AdjustIndices(PyVM_Current(), length, start, stop, step); }
static inline int PySlice_Check(PyObject *ob) { return PyVMSlice_Check(PyVM_Current(), ob); }
static inline int PySlice_GetIndices(PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step) { return PyVMSlice_GetIndices(PyVM_Current(), slice, length, start, stop, step); }
static inline int PySlice_GetIndicesEx(PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength) { return PyVMSlice_GetIndicesEx(PyVM_Current(), slice, length, start, stop, step, slicelength); }
static inline PyObject *PySlice_New(PyObject *start, PyObject *stop, PyObject *step) { return PyVMSlice_New(PyVM_Current(), start, stop, step); }
#define PySlice_Type (*PyVMSlice_Type(PyVM_Current()))
static inline int PySlice_Unpack(PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step) { return PyVMSlice_Unpack(PyVM_Current(), slice, start, stop, step); }
#define Py_Ellipsis PyVM_Ellipsis(PyVM_Current())

/* structseq */
static inline PyObject *PyStructSequence_GET_ITEM(PyObject *p, Py_ssize_t pos) { return PyVMStructSequence_GET_ITEM(PyVM_Current(), p, pos); }
static inline PyObject *PyStructSequence_GetItem(PyObject *p, Py_ssize_t pos) { return PyVMStructSequence_GetItem(PyVM_Current(), p, pos); }
static inline void PyStructSequence_InitType(PyTypeObject *type, PyStructSequence_Desc *desc) { PyVMStructSequence_InitType(PyVM_Current(), type, desc); }
static inline int PyStructSequence_InitType2(PyTypeObject *type, PyStructSequence_Desc *desc) { return PyVMStructSequence_InitType2(PyVM_Current(), type, desc); }
static inline PyObject *PyStructSequence_New(PyTypeObject *type) { return PyVMStructSequence_New(PyVM_Current(), type); }
static inline PyTypeObject *PyStructSequence_NewType(PyStructSequence_Desc *desc) { return PyVMStructSequence_NewType(PyVM_Current(), desc); }
static inline void PyStructSequence_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o) { PyVMStructSequence_SET_ITEM(PyVM_Current(), p, pos, o); }
static inline void PyStructSequence_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o) { PyVMStructSequence_SetItem(PyVM_Current(), p, pos, o); }
#define PyStructSequence_UnnamedField PyVMStructSequence_UnnamedField(PyVM_Current())

/* sysmodule */
static inline void PySys_AddWarnOption(const wchar_t *s) { PyVMSys_AddWarnOption(PyVM_Current(), s); }
static inline void PySys_AddWarnOptionUnicode(PyObject *unicode) { PyVMSys_AddWarnOptionUnicode(PyVM_Current(), unicode); }
static inline void PySys_AddXOption(const wchar_t *s) { PyVMSys_AddXOption(PyVM_Current(), s); }
static inline void PySys_FormatStderr(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMSys_FormatStderrV(PyVM_Current(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PySys_FormatStderrV(const char *format, va_list arguments) { PyVMSys_FormatStderrV(PyVM_Current(), format, arguments); }
static inline void PySys_FormatStdout(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMSys_FormatStdoutV(PyVM_Current(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PySys_FormatStdoutV(const char *format, va_list arguments) { PyVMSys_FormatStdoutV(PyVM_Current(), format, arguments); }
static inline PyObject *PySys_GetAttr(PyObject *name) { return PyVMSys_GetAttr(PyVM_Current(), name); }
static inline PyObject *PySys_GetAttrString(const char *name) { return PyVMSys_GetAttrString(PyVM_Current(), name); }
static inline PyObject *PySys_GetObject(const char *name) { return PyVMSys_GetObject(PyVM_Current(), name); }
static inline int PySys_GetOptionalAttr(PyObject *name, PyObject **result) { return PyVMSys_GetOptionalAttr(PyVM_Current(), name, result); }
static inline int PySys_GetOptionalAttrString(const char *name, PyObject **result) { return PyVMSys_GetOptionalAttrString(PyVM_Current(), name, result); }
static inline PyObject *PySys_GetXOptions(void) { return PyVMSys_GetXOptions(PyVM_Current()); }
static inline int PySys_HasWarnOptions(void) { return PyVMSys_HasWarnOptions(PyVM_Current()); }
static inline void PySys_ResetWarnOptions(void) { PyVMSys_ResetWarnOptions(PyVM_Current()); }
static inline void PySys_SetArgv(int arg1, wchar_t **arg2) { PyVMSys_SetArgv(PyVM_Current(), arg1, arg2); }
static inline void PySys_SetArgvEx(int arg1, wchar_t **arg2, int updatepath) { PyVMSys_SetArgvEx(PyVM_Current(), arg1, arg2, updatepath); }
static inline int PySys_SetObject(const char *name, PyObject *v) { return PyVMSys_SetObject(PyVM_Current(), name, v); }
static inline void PySys_SetPath(const wchar_t *path) { PyVMSys_SetPath(PyVM_Current(), path); }
static inline void PySys_WriteStderr(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMSys_WriteStderrV(PyVM_Current(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PySys_WriteStderrV(const char *format, va_list arguments) { PyVMSys_WriteStderrV(PyVM_Current(), format, arguments); }
static inline void PySys_WriteStdout(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMSys_WriteStdoutV(PyVM_Current(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PySys_WriteStdoutV(const char *format, va_list arguments) { PyVMSys_WriteStdoutV(PyVM_Current(), format, arguments); }

/* the VM itself */
static inline void PyConfig_Clear(PyConfig *config) { PyVMConfig_Clear(config); }
static inline void PyConfig_InitIsolatedConfig(PyConfig *config) { PyVMConfig_InitIsolatedConfig(config); }
static inline void PyConfig_InitPythonConfig(PyConfig *config) { PyVMConfig_InitPythonConfig(config); }
static inline PyStatus PyConfig_SetArgv(PyConfig *config, Py_ssize_t argc, wchar_t *const *argv) { return PyVMConfig_SetArgv(config, argc, argv); }
static inline PyStatus PyConfig_SetBytesArgv(PyConfig *config, Py_ssize_t argc, char *const *argv) { return PyVMConfig_SetBytesArgv(config, argc, argv); }
static inline PyStatus PyConfig_SetBytesString(PyConfig *config, wchar_t **config_str, const char *str) { return PyVMConfig_SetBytesString(config, config_str, str); }
static inline PyStatus PyConfig_SetString(PyConfig *config, wchar_t **config_str, const wchar_t *str) { return PyVMConfig_SetString(config, config_str, str); }
static inline PyStatus PyConfig_SetWideStringList(PyConfig *config, PyWideStringList *list, Py_ssize_t length, wchar_t **items) { return PyVMConfig_SetWideStringList(config, list, length, items); }
static inline void PyEval_AcquireThread(PyThreadState *tstate) { PyVMEval_RestoreThread(PyVM_Default(), tstate); }
static inline void PyEval_ReleaseThread(PyThreadState *tstate) { PyVMEval_ReleaseThread(PyVM_Current(), tstate); }
static inline void PyEval_RestoreThread(PyThreadState *tstate) { PyVMEval_RestoreThread(PyVM_Default(), tstate); }
static inline PyThreadState *PyEval_SaveThread(void) { return PyVMEval_SaveThread(PyVM_Current()); }
static inline int PyGILState_Check(void) { return PyVMGILState_Check(PyVM_Current()); }
static inline PyGILState_STATE PyGILState_Ensure(void) { return PyVMGILState_Ensure(PyVM_Default()); }
static inline PyThreadState *PyGILState_GetThisThreadState(void) { return PyVMGILState_GetThisThreadState(PyVM_Current()); }
static inline void PyGILState_Release(PyGILState_STATE PyGILState_STATE) { PyVMGILState_Release(PyVM_Current(), PyGILState_STATE); }
static inline int PyImport_AppendInittab(const char *name, PyObject *(*initfunc)(void)) { return PyVMImport_AppendInittab(name, initfunc); }
static inline int PyImport_ExtendInittab(struct _inittab *newtab) { return PyVMImport_ExtendInittab(newtab); }
static inline void PyPreConfig_InitIsolatedConfig(PyPreConfig *preconfig) { PyVMPreConfig_InitIsolatedConfig(preconfig); }
static inline void PyPreConfig_InitPythonConfig(PyPreConfig *preconfig) { PyVMPreConfig_InitPythonConfig(preconfig); }
static inline PyStatus PyStatus_Error(const char *err_msg) { return PyVMStatus_Error(err_msg); }
static inline int PyStatus_Exception(PyStatus status) { return PyVMStatus_Exception(status); }
static inline PyStatus PyStatus_Exit(int exitcode) { return PyVMStatus_Exit(exitcode); }
static inline int PyStatus_IsError(PyStatus status) { return PyVMStatus_IsError(status); }
static inline int PyStatus_IsExit(PyStatus status) { return PyVMStatus_IsExit(status); }
static inline PyStatus PyStatus_NoMemory(void) { return PyVMStatus_NoMemory(); }
static inline PyStatus PyStatus_Ok(void) { return PyVMStatus_Ok(); }
static inline PyStatus PyWideStringList_Append(PyWideStringList *list, const wchar_t *item) { return PyVMWideStringList_Append(list, item); }
static inline PyStatus PyWideStringList_Insert(PyWideStringList *list, Py_ssize_t index, const wchar_t *item) { return PyVMWideStringList_Insert(list, index, item); }
PYVM_NORETURN static inline void Py_ExitStatusException(PyStatus status) { PyVM_ExitStatusException(status); }
static inline void Py_Finalize(void) { PyVM_Finalize(PyVM_Current()); }
static inline int Py_FinalizeEx(void) { return PyVM_FinalizeEx(PyVM_Current()); }
static inline void Py_Initialize(void) { PyVM_InitializeDefault(1); }
static inline void Py_InitializeEx(int initsigs) { PyVM_InitializeDefault(initsigs); }
static inline PyStatus Py_InitializeFromConfig(const PyConfig *config) { return PyVM_InitializeFromConfig(config) ? PyVMStatus_Ok() : PyVM_LastStatus(); }
static inline int Py_IsInitialized(void) { return PyVM_IsInitialized(PyVM_Current()); }
static inline PyStatus Py_PreInitialize(const PyPreConfig *preconfig) { return PyVM_PreInitialize(preconfig); }
static inline PyStatus Py_PreInitializeFromArgs(const PyPreConfig *preconfig, Py_ssize_t argc, wchar_t **argv) { return PyVM_PreInitializeFromArgs(preconfig, argc, argv); }
static inline PyStatus Py_PreInitializeFromBytesArgs(const PyPreConfig *preconfig, Py_ssize_t argc, char **argv) { return PyVM_PreInitializeFromBytesArgs(preconfig, argc, argv); }
static inline void Py_SetPath(const wchar_t *arg1) { PyVM_SetPath(arg1); }
static inline void Py_SetProgramName(const wchar_t *name) { PyVM_SetProgramName(name); }
static inline void Py_SetPythonHome(const wchar_t *home) { PyVM_SetPythonHome(home); }

/* traceback */
static inline int PyTraceBack_Check(PyObject *op) { return PyVMTraceBack_Check(PyVM_Current(), op); }
static inline int PyTraceBack_Here(PyFrameObject *f) { return PyVMTraceBack_Here(PyVM_Current(), f); }
static inline int PyTraceBack_Print(PyObject *tb, PyObject *f) { return PyVMTraceBack_Print(PyVM_Current(), tb, f); }
#define PyTraceBack_Type (*PyVMTraceBack_Type(PyVM_Current()))
static inline const char *PyUnstable_DumpTraceback(int fd, PyThreadState *tstate) { return PyVMUnstable_DumpTraceback(PyVM_Current(), fd, tstate); }
static inline const char *PyUnstable_DumpTracebackThreads(int fd, PyInterpreterState *interp, PyThreadState *current_tstate, Py_ssize_t max_threads) { return PyVMUnstable_DumpTracebackThreads(PyVM_Current(), fd, interp, current_tstate, max_threads); }

/* tracemalloc */
static inline int PyTraceMalloc_Track(unsigned int domain, uintptr_t ptr, size_t size) { return PyVMTraceMalloc_Track(PyVM_Current(), domain, ptr, size); }
static inline int PyTraceMalloc_Untrack(unsigned int domain, uintptr_t ptr) { return PyVMTraceMalloc_Untrack(PyVM_Current(), domain, ptr); }

/* tupleobject */
#define PyTupleIter_Type (*PyVMTupleIter_Type(PyVM_Current()))
static inline int PyTuple_Check(PyObject *p) { return PyVMTuple_Check(PyVM_Current(), p); }
static inline int PyTuple_CheckExact(PyObject *p) { return PyVMTuple_CheckExact(PyVM_Current(), p); }
static inline PyObject *PyTuple_FromArray(PyObject *const *array, Py_ssize_t size) { return PyVMTuple_FromArray(PyVM_Current(), array, size); }
static inline PyObject *PyTuple_GET_ITEM(PyObject *p, Py_ssize_t pos) { return PyVMTuple_GET_ITEM(PyVM_Current(), p, pos); }
static inline Py_ssize_t PyTuple_GET_SIZE(PyObject *p) { return PyVMTuple_GET_SIZE(PyVM_Current(), p); }
static inline PyObject *PyTuple_GetItem(PyObject *p, Py_ssize_t pos) { return PyVMTuple_GetItem(PyVM_Current(), p, pos); }
static inline PyObject *PyTuple_GetSlice(PyObject *p, Py_ssize_t low, Py_ssize_t high) { return PyVMTuple_GetSlice(PyVM_Current(), p, low, high); }
static inline PyObject *PyTuple_New(Py_ssize_t len) { return PyVMTuple_New(PyVM_Current(), len); }
static inline PyObject *PyTuple_Pack(Py_ssize_t n, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, n); PyObject *pyvm_result = PyVMTuple_PackV(PyVM_Current(), n, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyTuple_PackV(Py_ssize_t n, va_list arguments) { return PyVMTuple_PackV(PyVM_Current(), n, arguments); }
static inline void PyTuple_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o) { PyVMTuple_SET_ITEM(PyVM_Current(), p, pos, o); }
static inline int PyTuple_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o) { return PyVMTuple_SetItem(PyVM_Current(), p, pos, o); }
static inline Py_ssize_t PyTuple_Size(PyObject *p) { return PyVMTuple_Size(PyVM_Current(), p); }
#define PyTuple_Type (*PyVMTuple_Type(PyVM_Current()))
static inline int _PyTuple_Resize(PyObject **p, Py_ssize_t newsize) { return _PyVMTuple_Resize(PyVM_Current(), p, newsize); }

/* unicodeobject */
#define PyUnicodeIter_Type (*PyVMUnicodeIter_Type(PyVM_Current()))
static inline PyUnicodeWriter *PyUnicodeWriter_Create(Py_ssize_t length) { return PyVMUnicodeWriter_Create(PyVM_Current(), length); }
static inline int PyUnicodeWriter_DecodeUTF8Stateful(PyUnicodeWriter *writer, const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed) { return PyVMUnicodeWriter_DecodeUTF8Stateful(PyVM_Current(), writer, string, length, errors, consumed); }
static inline void PyUnicodeWriter_Discard(PyUnicodeWriter *writer) { PyVMUnicodeWriter_Discard(PyVM_Current(), writer); }
static inline PyObject *PyUnicodeWriter_Finish(PyUnicodeWriter *writer) { return PyVMUnicodeWriter_Finish(PyVM_Current(), writer); }
static inline int PyUnicodeWriter_Format(PyUnicodeWriter *writer, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMUnicodeWriter_FormatV(PyVM_Current(), writer, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyUnicodeWriter_FormatV(PyUnicodeWriter *writer, const char *format, va_list arguments) { return PyVMUnicodeWriter_FormatV(PyVM_Current(), writer, format, arguments); }
static inline int PyUnicodeWriter_WriteASCII(PyUnicodeWriter *writer, const char *str, Py_ssize_t size) { return PyVMUnicodeWriter_WriteASCII(PyVM_Current(), writer, str, size); }
static inline int PyUnicodeWriter_WriteChar(PyUnicodeWriter *writer, Py_UCS4 ch) { return PyVMUnicodeWriter_WriteChar(PyVM_Current(), writer, ch); }
static inline int PyUnicodeWriter_WriteRepr(PyUnicodeWriter *writer, PyObject *obj) { return PyVMUnicodeWriter_WriteRepr(PyVM_Current(), writer, obj); }
static inline int PyUnicodeWriter_WriteStr(PyUnicodeWriter *writer, PyObject *obj) { return PyVMUnicodeWriter_WriteStr(PyVM_Current(), writer, obj); }
static inline int PyUnicodeWriter_WriteSubstring(PyUnicodeWriter *writer, PyObject *str, Py_ssize_t start, Py_ssize_t end) { return PyVMUnicodeWriter_WriteSubstring(PyVM_Current(), writer, str, start, end); }
static inline int PyUnicodeWriter_WriteUCS4(PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size) { return PyVMUnicodeWriter_WriteUCS4(PyVM_Current(), writer, str, size); }
static inline int PyUnicodeWriter_WriteUTF8(PyUnicodeWriter *writer, const char *str, Py_ssize_t size) { return PyVMUnicodeWriter_WriteUTF8(PyVM_Current(), writer, str, size); }
static inline int PyUnicodeWriter_WriteWideChar(PyUnicodeWriter *writer, const wchar_t *str, Py_ssize_t size) { return PyVMUnicodeWriter_WriteWideChar(PyVM_Current(), writer, str, size); }
static inline Py_UCS1 *PyUnicode_1BYTE_DATA(PyObject *unicode) { return PyVMUnicode_1BYTE_DATA(PyVM_Current(), unicode); }
static inline Py_UCS2 *PyUnicode_2BYTE_DATA(PyObject *unicode) { return PyVMUnicode_2BYTE_DATA(PyVM_Current(), unicode); }
static inline Py_UCS4 *PyUnicode_4BYTE_DATA(PyObject *unicode) { return PyVMUnicode_4BYTE_DATA(PyVM_Current(), unicode); }
static inline const char *PyUnicode_AS_DATA(PyObject *o) { return PyVMUnicode_AS_DATA(PyVM_Current(), o); }
static inline Py_UNICODE *PyUnicode_AS_UNICODE(PyObject *o) { return PyVMUnicode_AS_UNICODE(PyVM_Current(), o); }
static inline void PyUnicode_Append(PyObject **p_left, PyObject *right) { PyVMUnicode_Append(PyVM_Current(), p_left, right); }
static inline void PyUnicode_AppendAndDel(PyObject **p_left, PyObject *right) { PyVMUnicode_AppendAndDel(PyVM_Current(), p_left, right); }
static inline PyObject *PyUnicode_AsASCIIString(PyObject *unicode) { return PyVMUnicode_AsASCIIString(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_AsCharmapString(PyObject *unicode, PyObject *mapping) { return PyVMUnicode_AsCharmapString(PyVM_Current(), unicode, mapping); }
static inline PyObject *PyUnicode_AsDecodedObject(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsDecodedObject(PyVM_Current(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsDecodedUnicode(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsDecodedUnicode(PyVM_Current(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsEncodedObject(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsEncodedObject(PyVM_Current(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsEncodedString(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsEncodedString(PyVM_Current(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsEncodedUnicode(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsEncodedUnicode(PyVM_Current(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsLatin1String(PyObject *unicode) { return PyVMUnicode_AsLatin1String(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_AsRawUnicodeEscapeString(PyObject *unicode) { return PyVMUnicode_AsRawUnicodeEscapeString(PyVM_Current(), unicode); }
static inline Py_UCS4 *PyUnicode_AsUCS4(PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null) { return PyVMUnicode_AsUCS4(PyVM_Current(), unicode, buffer, buflen, copy_null); }
static inline Py_UCS4 *PyUnicode_AsUCS4Copy(PyObject *unicode) { return PyVMUnicode_AsUCS4Copy(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_AsUTF16String(PyObject *unicode) { return PyVMUnicode_AsUTF16String(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_AsUTF32String(PyObject *unicode) { return PyVMUnicode_AsUTF32String(PyVM_Current(), unicode); }
static inline const char *PyUnicode_AsUTF8(PyObject *unicode) { return PyVMUnicode_AsUTF8(PyVM_Current(), unicode); }
static inline const char *PyUnicode_AsUTF8AndSize(PyObject *unicode, Py_ssize_t *size) { return PyVMUnicode_AsUTF8AndSize(PyVM_Current(), unicode, size); }
static inline PyObject *PyUnicode_AsUTF8String(PyObject *unicode) { return PyVMUnicode_AsUTF8String(PyVM_Current(), unicode); }
static inline Py_UNICODE *PyUnicode_AsUnicode(PyObject *unicode) { return PyVMUnicode_AsUnicode(PyVM_Current(), unicode); }
static inline Py_UNICODE *PyUnicode_AsUnicodeAndSize(PyObject *unicode, Py_ssize_t *size) { return PyVMUnicode_AsUnicodeAndSize(PyVM_Current(), unicode, size); }
static inline PyObject *PyUnicode_AsUnicodeEscapeString(PyObject *unicode) { return PyVMUnicode_AsUnicodeEscapeString(PyVM_Current(), unicode); }
static inline Py_ssize_t PyUnicode_AsWideChar(PyObject *unicode, wchar_t *wstr, Py_ssize_t size) { return PyVMUnicode_AsWideChar(PyVM_Current(), unicode, wstr, size); }
static inline wchar_t *PyUnicode_AsWideCharString(PyObject *unicode, Py_ssize_t *size) { return PyVMUnicode_AsWideCharString(PyVM_Current(), unicode, size); }
static inline PyObject *PyUnicode_BuildEncodingMap(PyObject *string) { return PyVMUnicode_BuildEncodingMap(PyVM_Current(), string); }
static inline unsigned int PyUnicode_CHECK_INTERNED(PyObject *str) { return PyVMUnicode_CHECK_INTERNED(PyVM_Current(), str); }
static inline int PyUnicode_Check(PyObject *obj) { return PyVMUnicode_Check(PyVM_Current(), obj); }
static inline int PyUnicode_CheckExact(PyObject *obj) { return PyVMUnicode_CheckExact(PyVM_Current(), obj); }
static inline int PyUnicode_Compare(PyObject *left, PyObject *right) { return PyVMUnicode_Compare(PyVM_Current(), left, right); }
static inline int PyUnicode_CompareWithASCIIString(PyObject *unicode, const char *string) { return PyVMUnicode_CompareWithASCIIString(PyVM_Current(), unicode, string); }
static inline PyObject *PyUnicode_Concat(PyObject *left, PyObject *right) { return PyVMUnicode_Concat(PyVM_Current(), left, right); }
static inline int PyUnicode_Contains(PyObject *unicode, PyObject *substr) { return PyVMUnicode_Contains(PyVM_Current(), unicode, substr); }
static inline Py_ssize_t PyUnicode_CopyCharacters(PyObject *to, Py_ssize_t to_start, PyObject *from, Py_ssize_t from_start, Py_ssize_t how_many) { return PyVMUnicode_CopyCharacters(PyVM_Current(), to, to_start, from, from_start, how_many); }
static inline Py_ssize_t PyUnicode_Count(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end) { return PyVMUnicode_Count(PyVM_Current(), unicode, substr, start, end); }
static inline void *PyUnicode_DATA(PyObject *unicode) { return PyVMUnicode_DATA(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_Decode(const char *str, Py_ssize_t size, const char *encoding, const char *errors) { return PyVMUnicode_Decode(PyVM_Current(), str, size, encoding, errors); }
static inline PyObject *PyUnicode_DecodeASCII(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeASCII(PyVM_Current(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeCharmap(const char *str, Py_ssize_t length, PyObject *mapping, const char *errors) { return PyVMUnicode_DecodeCharmap(PyVM_Current(), str, length, mapping, errors); }
static inline PyObject *PyUnicode_DecodeFSDefault(const char *str) { return PyVMUnicode_DecodeFSDefault(PyVM_Current(), str); }
static inline PyObject *PyUnicode_DecodeFSDefaultAndSize(const char *str, Py_ssize_t size) { return PyVMUnicode_DecodeFSDefaultAndSize(PyVM_Current(), str, size); }
static inline PyObject *PyUnicode_DecodeLatin1(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeLatin1(PyVM_Current(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeLocale(const char *str, const char *errors) { return PyVMUnicode_DecodeLocale(PyVM_Current(), str, errors); }
static inline PyObject *PyUnicode_DecodeLocaleAndSize(const char *str, Py_ssize_t length, const char *errors) { return PyVMUnicode_DecodeLocaleAndSize(PyVM_Current(), str, length, errors); }
static inline PyObject *PyUnicode_DecodeRawUnicodeEscape(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeRawUnicodeEscape(PyVM_Current(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeUTF16(const char *str, Py_ssize_t size, const char *errors, int *byteorder) { return PyVMUnicode_DecodeUTF16(PyVM_Current(), str, size, errors, byteorder); }
static inline PyObject *PyUnicode_DecodeUTF16Stateful(const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed) { return PyVMUnicode_DecodeUTF16Stateful(PyVM_Current(), str, size, errors, byteorder, consumed); }
static inline PyObject *PyUnicode_DecodeUTF32(const char *str, Py_ssize_t size, const char *errors, int *byteorder) { return PyVMUnicode_DecodeUTF32(PyVM_Current(), str, size, errors, byteorder); }
static inline PyObject *PyUnicode_DecodeUTF32Stateful(const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed) { return PyVMUnicode_DecodeUTF32Stateful(PyVM_Current(), str, size, errors, byteorder, consumed); }
static inline PyObject *PyUnicode_DecodeUTF7(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeUTF7(PyVM_Current(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeUTF7Stateful(const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed) { return PyVMUnicode_DecodeUTF7Stateful(PyVM_Current(), str, size, errors, consumed); }
static inline PyObject *PyUnicode_DecodeUTF8(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeUTF8(PyVM_Current(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeUTF8Stateful(const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed) { return PyVMUnicode_DecodeUTF8Stateful(PyVM_Current(), str, size, errors, consumed); }
static inline PyObject *PyUnicode_DecodeUnicodeEscape(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeUnicodeEscape(PyVM_Current(), str, size, errors); }
static inline PyObject *PyUnicode_EncodeFSDefault(PyObject *unicode) { return PyVMUnicode_EncodeFSDefault(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_EncodeLocale(PyObject *unicode, const char *errors) { return PyVMUnicode_EncodeLocale(PyVM_Current(), unicode, errors); }
static inline int PyUnicode_Equal(PyObject *a, PyObject *b) { return PyVMUnicode_Equal(PyVM_Current(), a, b); }
static inline int PyUnicode_EqualToUTF8(PyObject *unicode, const char *string) { return PyVMUnicode_EqualToUTF8(PyVM_Current(), unicode, string); }
static inline int PyUnicode_EqualToUTF8AndSize(PyObject *unicode, const char *string, Py_ssize_t size) { return PyVMUnicode_EqualToUTF8AndSize(PyVM_Current(), unicode, string, size); }
static inline int PyUnicode_FSConverter(PyObject *obj, void *result) { return PyVMUnicode_FSConverter(PyVM_Current(), obj, result); }
static inline int PyUnicode_FSDecoder(PyObject *obj, void *result) { return PyVMUnicode_FSDecoder(PyVM_Current(), obj, result); }
static inline Py_ssize_t PyUnicode_Fill(PyObject *unicode, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill_char) { return PyVMUnicode_Fill(PyVM_Current(), unicode, start, length, fill_char); }
static inline Py_ssize_t PyUnicode_Find(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction) { return PyVMUnicode_Find(PyVM_Current(), unicode, substr, start, end, direction); }
static inline Py_ssize_t PyUnicode_FindChar(PyObject *unicode, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction) { return PyVMUnicode_FindChar(PyVM_Current(), unicode, ch, start, end, direction); }
static inline PyObject *PyUnicode_Format(PyObject *format, PyObject *args) { return PyVMUnicode_Format(PyVM_Current(), format, args); }
static inline PyObject *PyUnicode_FromEncodedObject(PyObject *obj, const char *encoding, const char *errors) { return PyVMUnicode_FromEncodedObject(PyVM_Current(), obj, encoding, errors); }
static inline PyObject *PyUnicode_FromFormat(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMUnicode_FromFormatV(PyVM_Current(), format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyUnicode_FromFormatV(const char *format, va_list vargs) { return PyVMUnicode_FromFormatV(PyVM_Current(), format, vargs); }
static inline PyObject *PyUnicode_FromKindAndData(int kind, const void *buffer, Py_ssize_t size) { return PyVMUnicode_FromKindAndData(PyVM_Current(), kind, buffer, size); }
static inline PyObject *PyUnicode_FromObject(PyObject *obj) { return PyVMUnicode_FromObject(PyVM_Current(), obj); }
static inline PyObject *PyUnicode_FromOrdinal(int ordinal) { return PyVMUnicode_FromOrdinal(PyVM_Current(), ordinal); }
static inline PyObject *PyUnicode_FromString(const char *str) { return PyVMUnicode_FromString(PyVM_Current(), str); }
static inline PyObject *PyUnicode_FromStringAndSize(const char *str, Py_ssize_t size) { return PyVMUnicode_FromStringAndSize(PyVM_Current(), str, size); }
static inline PyObject *PyUnicode_FromUnicode(const Py_UNICODE *u, Py_ssize_t size) { return PyVMUnicode_FromUnicode(PyVM_Current(), u, size); }
static inline PyObject *PyUnicode_FromWideChar(const wchar_t *wstr, Py_ssize_t size) { return PyVMUnicode_FromWideChar(PyVM_Current(), wstr, size); }
static inline Py_ssize_t PyUnicode_GET_DATA_SIZE(PyObject *o) { return PyVMUnicode_GET_DATA_SIZE(PyVM_Current(), o); }
static inline Py_ssize_t PyUnicode_GET_LENGTH(PyObject *unicode) { return PyVMUnicode_GET_LENGTH(PyVM_Current(), unicode); }
static inline Py_ssize_t PyUnicode_GET_SIZE(PyObject *o) { return PyVMUnicode_GET_SIZE(PyVM_Current(), o); }
static inline const char *PyUnicode_GetDefaultEncoding(void) { return PyVMUnicode_GetDefaultEncoding(PyVM_Current()); }
static inline Py_ssize_t PyUnicode_GetLength(PyObject *unicode) { return PyVMUnicode_GetLength(PyVM_Current(), unicode); }
static inline Py_ssize_t PyUnicode_GetSize(PyObject *unicode) { return PyVMUnicode_GetSize(PyVM_Current(), unicode); }
static inline unsigned int PyUnicode_IS_ASCII(PyObject *unicode) { return PyVMUnicode_IS_ASCII(PyVM_Current(), unicode); }
static inline unsigned int PyUnicode_IS_COMPACT(PyObject *o) { return PyVMUnicode_IS_COMPACT(PyVM_Current(), o); }
static inline int PyUnicode_IS_COMPACT_ASCII(PyObject *o) { return PyVMUnicode_IS_COMPACT_ASCII(PyVM_Current(), o); }
static inline unsigned int PyUnicode_IS_READY(PyObject *unicode) { return PyVMUnicode_IS_READY(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_InternFromString(const char *str) { return PyVMUnicode_InternFromString(PyVM_Current(), str); }
static inline void PyUnicode_InternImmortal(PyObject **arg1) { PyVMUnicode_InternImmortal(PyVM_Current(), arg1); }
static inline void PyUnicode_InternInPlace(PyObject **p_unicode) { PyVMUnicode_InternInPlace(PyVM_Current(), p_unicode); }
static inline int PyUnicode_IsIdentifier(PyObject *unicode) { return PyVMUnicode_IsIdentifier(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_Join(PyObject *separator, PyObject *seq) { return PyVMUnicode_Join(PyVM_Current(), separator, seq); }
static inline int PyUnicode_KIND(PyObject *unicode) { return PyVMUnicode_KIND(PyVM_Current(), unicode); }
static inline Py_UCS4 PyUnicode_MAX_CHAR_VALUE(PyObject *unicode) { return PyVMUnicode_MAX_CHAR_VALUE(PyVM_Current(), unicode); }
static inline PyObject *PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar) { return PyVMUnicode_New(PyVM_Current(), size, maxchar); }
static inline PyObject *PyUnicode_Partition(PyObject *unicode, PyObject *sep) { return PyVMUnicode_Partition(PyVM_Current(), unicode, sep); }
static inline Py_UCS4 PyUnicode_READ(int kind, const void *data, Py_ssize_t index) { return PyVMUnicode_READ(PyVM_Current(), kind, data, index); }
static inline int PyUnicode_READY(PyObject *unicode) { return PyVMUnicode_READY(PyVM_Current(), unicode); }
static inline Py_UCS4 PyUnicode_READ_CHAR(PyObject *unicode, Py_ssize_t index) { return PyVMUnicode_READ_CHAR(PyVM_Current(), unicode, index); }
static inline PyObject *PyUnicode_RPartition(PyObject *unicode, PyObject *sep) { return PyVMUnicode_RPartition(PyVM_Current(), unicode, sep); }
static inline PyObject *PyUnicode_RSplit(PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit) { return PyVMUnicode_RSplit(PyVM_Current(), unicode, sep, maxsplit); }
static inline Py_UCS4 PyUnicode_ReadChar(PyObject *unicode, Py_ssize_t index) { return PyVMUnicode_ReadChar(PyVM_Current(), unicode, index); }
static inline PyObject *PyUnicode_Replace(PyObject *unicode, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount) { return PyVMUnicode_Replace(PyVM_Current(), unicode, substr, replstr, maxcount); }
static inline int PyUnicode_Resize(PyObject **unicode, Py_ssize_t length) { return PyVMUnicode_Resize(PyVM_Current(), unicode, length); }
static inline PyObject *PyUnicode_RichCompare(PyObject *left, PyObject *right, int op) { return PyVMUnicode_RichCompare(PyVM_Current(), left, right, op); }
static inline PyObject *PyUnicode_Split(PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit) { return PyVMUnicode_Split(PyVM_Current(), unicode, sep, maxsplit); }
static inline PyObject *PyUnicode_Splitlines(PyObject *unicode, int keepends) { return PyVMUnicode_Splitlines(PyVM_Current(), unicode, keepends); }
static inline PyObject *PyUnicode_Substring(PyObject *unicode, Py_ssize_t start, Py_ssize_t end) { return PyVMUnicode_Substring(PyVM_Current(), unicode, start, end); }
static inline Py_ssize_t PyUnicode_Tailmatch(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction) { return PyVMUnicode_Tailmatch(PyVM_Current(), unicode, substr, start, end, direction); }
static inline PyObject *PyUnicode_Translate(PyObject *unicode, PyObject *table, const char *errors) { return PyVMUnicode_Translate(PyVM_Current(), unicode, table, errors); }
#define PyUnicode_Type (*PyVMUnicode_Type(PyVM_Current()))
static inline void PyUnicode_WRITE(int kind, void *data, Py_ssize_t index, Py_UCS4 value) { PyVMUnicode_WRITE(PyVM_Current(), kind, data, index, value); }
static inline Py_ssize_t PyUnicode_WSTR_LENGTH(PyObject *op) { return PyVMUnicode_WSTR_LENGTH(PyVM_Current(), op); }
static inline int PyUnicode_WriteChar(PyObject *unicode, Py_ssize_t index, Py_UCS4 character) { return PyVMUnicode_WriteChar(PyVM_Current(), unicode, index, character); }
static inline Py_hash_t PyUnstable_Unicode_GET_CACHED_HASH(PyObject *str) { return PyVMUnstable_Unicode_GET_CACHED_HASH(PyVM_Current(), str); }
static inline Py_UCS4 Py_UNICODE_HIGH_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_HIGH_SURROGATE(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISALNUM(Py_UCS4 ch) { return PyVM_UNICODE_ISALNUM(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISALPHA(Py_UCS4 ch) { return PyVM_UNICODE_ISALPHA(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISDECIMAL(Py_UCS4 ch) { return PyVM_UNICODE_ISDECIMAL(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISDIGIT(Py_UCS4 ch) { return PyVM_UNICODE_ISDIGIT(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISLINEBREAK(Py_UCS4 ch) { return PyVM_UNICODE_ISLINEBREAK(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISLOWER(Py_UCS4 ch) { return PyVM_UNICODE_ISLOWER(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISNUMERIC(Py_UCS4 ch) { return PyVM_UNICODE_ISNUMERIC(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISPRINTABLE(Py_UCS4 ch) { return PyVM_UNICODE_ISPRINTABLE(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISSPACE(Py_UCS4 ch) { return PyVM_UNICODE_ISSPACE(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISTITLE(Py_UCS4 ch) { return PyVM_UNICODE_ISTITLE(PyVM_Current(), ch); }
static inline int Py_UNICODE_ISUPPER(Py_UCS4 ch) { return PyVM_UNICODE_ISUPPER(PyVM_Current(), ch); }
static inline int Py_UNICODE_IS_HIGH_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_IS_HIGH_SURROGATE(PyVM_Current(), ch); }
static inline int Py_UNICODE_IS_LOW_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_IS_LOW_SURROGATE(PyVM_Current(), ch); }
static inline int Py_UNICODE_IS_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_IS_SURROGATE(PyVM_Current(), ch); }
static inline Py_UCS4 Py_UNICODE_JOIN_SURROGATES(Py_UCS4 high, Py_UCS4 low) { return PyVM_UNICODE_JOIN_SURROGATES(PyVM_Current(), high, low); }
static inline Py_UCS4 Py_UNICODE_LOW_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_LOW_SURROGATE(PyVM_Current(), ch); }
static inline int Py_UNICODE_TODECIMAL(Py_UCS4 ch) { return PyVM_UNICODE_TODECIMAL(PyVM_Current(), ch); }
static inline int Py_UNICODE_TODIGIT(Py_UCS4 ch) { return PyVM_UNICODE_TODIGIT(PyVM_Current(), ch); }
static inline Py_UCS4 Py_UNICODE_TOLOWER(Py_UCS4 ch) { return PyVM_UNICODE_TOLOWER(PyVM_Current(), ch); }
static inline double Py_UNICODE_TONUMERIC(Py_UCS4 ch) { return PyVM_UNICODE_TONUMERIC(PyVM_Current(), ch); }
static inline Py_UCS4 Py_UNICODE_TOTITLE(Py_UCS4 ch) { return PyVM_UNICODE_TOTITLE(PyVM_Current(), ch); }
static inline Py_UCS4 Py_UNICODE_TOUPPER(Py_UCS4 ch) { return PyVM_UNICODE_TOUPPER(PyVM_Current(), ch); }

/* warnings */
static inline int PyErr_ResourceWarning(PyObject *source, Py_ssize_t stack_level, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMErr_ResourceWarningV(PyVM_Current(), source, stack_level, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyErr_ResourceWarningV(PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments) { return PyVMErr_ResourceWarningV(PyVM_Current(), source, stack_level, format, arguments); }
static inline int PyErr_Warn(PyObject *category, const char *message) { return PyVMErr_Warn(PyVM_Current(), category, message); }
static inline int PyErr_WarnEx(PyObject *category, const char *message, Py_ssize_t stack_level) { return PyVMErr_WarnEx(PyVM_Current(), category, message, stack_level); }
static inline int PyErr_WarnExplicit(PyObject *category, const char *message, const char *filename, int lineno, const char *module, PyObject *registry) { return PyVMErr_WarnExplicit(PyVM_Current(), category, message, filename, lineno, module, registry); }
static inline int PyErr_WarnExplicitFormat(PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMErr_WarnExplicitFormatV(PyVM_Current(), category, filename, lineno, module, registry, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyErr_WarnExplicitFormatV(PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, va_list arguments) { return PyVMErr_WarnExplicitFormatV(PyVM_Current(), category, filename, lineno, module, registry, format, arguments); }
static inline int PyErr_WarnExplicitObject(PyObject *category, PyObject *message, PyObject *filename, int lineno, PyObject *module, PyObject *registry) { return PyVMErr_WarnExplicitObject(PyVM_Current(), category, message, filename, lineno, module, registry); }
static inline int PyErr_WarnFormat(PyObject *category, Py_ssize_t stack_level, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMErr_WarnFormatV(PyVM_Current(), category, stack_level, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyErr_WarnFormatV(PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments) { return PyVMErr_WarnFormatV(PyVM_Current(), category, stack_level, format, arguments); }

/* weakrefobject */
static inline int PyWeakref_Check(PyObject *ob) { return PyVMWeakref_Check(PyVM_Current(), ob); }
static inline int PyWeakref_CheckProxy(PyObject *ob) { return PyVMWeakref_CheckProxy(PyVM_Current(), ob); }
static inline int PyWeakref_CheckRef(PyObject *ob) { return PyVMWeakref_CheckRef(PyVM_Current(), ob); }
static inline int PyWeakref_CheckRefExact(PyObject *ob) { return PyVMWeakref_CheckRefExact(PyVM_Current(), ob); }
static inline PyObject *PyWeakref_GET_OBJECT(PyObject *ref) { return PyVMWeakref_GET_OBJECT(PyVM_Current(), ref); }
static inline PyObject *PyWeakref_GetObject(PyObject *ref) { return PyVMWeakref_GetObject(PyVM_Current(), ref); }
static inline int PyWeakref_GetRef(PyObject *ref, PyObject **pobj) { return PyVMWeakref_GetRef(PyVM_Current(), ref, pobj); }
static inline int PyWeakref_IsDead(PyObject *ref) { return PyVMWeakref_IsDead(PyVM_Current(), ref); }
static inline PyObject *PyWeakref_NewProxy(PyObject *ob, PyObject *callback) { return PyVMWeakref_NewProxy(PyVM_Current(), ob, callback); }
static inline PyObject *PyWeakref_NewRef(PyObject *ob, PyObject *callback) { return PyVMWeakref_NewRef(PyVM_Current(), ob, callback); }

#ifdef __cplusplus
}
#endif

#endif
