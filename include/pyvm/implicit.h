/* Generated: pyvm-codegen generate. Do not edit: CPython's names and signatures; the VM is PyVM_Default(). */
#ifndef PYVM_IMPLICIT_H
#define PYVM_IMPLICIT_H

#include "pyvm/pyvm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* abstract */
static inline int PyAIter_Check(PyObject *o) { return PyVMAIter_Check(PyVM_Default(), o); }
static inline int PyIndex_Check(PyObject *o) { return PyVMIndex_Check(PyVM_Default(), o); }
static inline int PyIter_Check(PyObject *o) { return PyVMIter_Check(PyVM_Default(), o); }
static inline PyObject *PyIter_Next(PyObject *o) { return PyVMIter_Next(PyVM_Default(), o); }
static inline int PyIter_NextItem(PyObject *iter, PyObject **item) { return PyVMIter_NextItem(PyVM_Default(), iter, item); }
static inline PySendResult PyIter_Send(PyObject *iter, PyObject *arg2, PyObject **presult) { return PyVMIter_Send(PyVM_Default(), iter, arg2, presult); }
static inline int PyMapping_Check(PyObject *o) { return PyVMMapping_Check(PyVM_Default(), o); }
static inline int PyMapping_DelItem(PyObject *o, PyObject *key) { return PyVMMapping_DelItem(PyVM_Default(), o, key); }
static inline int PyMapping_DelItemString(PyObject *o, const char *key) { return PyVMMapping_DelItemString(PyVM_Default(), o, key); }
static inline PyObject *PyMapping_GetItemString(PyObject *o, const char *key) { return PyVMMapping_GetItemString(PyVM_Default(), o, key); }
static inline int PyMapping_GetOptionalItem(PyObject *obj, PyObject *key, PyObject **result) { return PyVMMapping_GetOptionalItem(PyVM_Default(), obj, key, result); }
static inline int PyMapping_GetOptionalItemString(PyObject *obj, const char *key, PyObject **result) { return PyVMMapping_GetOptionalItemString(PyVM_Default(), obj, key, result); }
static inline int PyMapping_HasKey(PyObject *o, PyObject *key) { return PyVMMapping_HasKey(PyVM_Default(), o, key); }
static inline int PyMapping_HasKeyString(PyObject *o, const char *key) { return PyVMMapping_HasKeyString(PyVM_Default(), o, key); }
static inline int PyMapping_HasKeyStringWithError(PyObject *o, const char *key) { return PyVMMapping_HasKeyStringWithError(PyVM_Default(), o, key); }
static inline int PyMapping_HasKeyWithError(PyObject *o, PyObject *key) { return PyVMMapping_HasKeyWithError(PyVM_Default(), o, key); }
static inline PyObject *PyMapping_Items(PyObject *o) { return PyVMMapping_Items(PyVM_Default(), o); }
static inline PyObject *PyMapping_Keys(PyObject *o) { return PyVMMapping_Keys(PyVM_Default(), o); }
static inline Py_ssize_t PyMapping_Length(PyObject *o) { return PyVMMapping_Length(PyVM_Default(), o); }
static inline int PyMapping_SetItemString(PyObject *o, const char *key, PyObject *v) { return PyVMMapping_SetItemString(PyVM_Default(), o, key, v); }
static inline Py_ssize_t PyMapping_Size(PyObject *o) { return PyVMMapping_Size(PyVM_Default(), o); }
static inline PyObject *PyMapping_Values(PyObject *o) { return PyVMMapping_Values(PyVM_Default(), o); }
static inline PyObject *PyNumber_Absolute(PyObject *o) { return PyVMNumber_Absolute(PyVM_Default(), o); }
static inline PyObject *PyNumber_Add(PyObject *o1, PyObject *o2) { return PyVMNumber_Add(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_And(PyObject *o1, PyObject *o2) { return PyVMNumber_And(PyVM_Default(), o1, o2); }
static inline Py_ssize_t PyNumber_AsSsize_t(PyObject *o, PyObject *exc) { return PyVMNumber_AsSsize_t(PyVM_Default(), o, exc); }
static inline int PyNumber_Check(PyObject *o) { return PyVMNumber_Check(PyVM_Default(), o); }
static inline PyObject *PyNumber_Divmod(PyObject *o1, PyObject *o2) { return PyVMNumber_Divmod(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_Float(PyObject *o) { return PyVMNumber_Float(PyVM_Default(), o); }
static inline PyObject *PyNumber_FloorDivide(PyObject *o1, PyObject *o2) { return PyVMNumber_FloorDivide(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceAdd(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceAdd(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceAnd(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceAnd(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceFloorDivide(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceFloorDivide(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceLshift(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceLshift(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceMatrixMultiply(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceMatrixMultiply(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceMultiply(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceMultiply(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceOr(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceOr(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlacePower(PyObject *o1, PyObject *o2, PyObject *o3) { return PyVMNumber_InPlacePower(PyVM_Default(), o1, o2, o3); }
static inline PyObject *PyNumber_InPlaceRemainder(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceRemainder(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceRshift(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceRshift(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceSubtract(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceSubtract(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceTrueDivide(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceTrueDivide(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_InPlaceXor(PyObject *o1, PyObject *o2) { return PyVMNumber_InPlaceXor(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_Index(PyObject *o) { return PyVMNumber_Index(PyVM_Default(), o); }
static inline PyObject *PyNumber_Invert(PyObject *o) { return PyVMNumber_Invert(PyVM_Default(), o); }
static inline PyObject *PyNumber_Long(PyObject *o) { return PyVMNumber_Long(PyVM_Default(), o); }
static inline PyObject *PyNumber_Lshift(PyObject *o1, PyObject *o2) { return PyVMNumber_Lshift(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_MatrixMultiply(PyObject *o1, PyObject *o2) { return PyVMNumber_MatrixMultiply(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_Multiply(PyObject *o1, PyObject *o2) { return PyVMNumber_Multiply(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_Negative(PyObject *o) { return PyVMNumber_Negative(PyVM_Default(), o); }
static inline PyObject *PyNumber_Or(PyObject *o1, PyObject *o2) { return PyVMNumber_Or(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_Positive(PyObject *o) { return PyVMNumber_Positive(PyVM_Default(), o); }
static inline PyObject *PyNumber_Power(PyObject *o1, PyObject *o2, PyObject *o3) { return PyVMNumber_Power(PyVM_Default(), o1, o2, o3); }
static inline PyObject *PyNumber_Remainder(PyObject *o1, PyObject *o2) { return PyVMNumber_Remainder(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_Rshift(PyObject *o1, PyObject *o2) { return PyVMNumber_Rshift(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_Subtract(PyObject *o1, PyObject *o2) { return PyVMNumber_Subtract(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_ToBase(PyObject *n, int base) { return PyVMNumber_ToBase(PyVM_Default(), n, base); }
static inline PyObject *PyNumber_TrueDivide(PyObject *o1, PyObject *o2) { return PyVMNumber_TrueDivide(PyVM_Default(), o1, o2); }
static inline PyObject *PyNumber_Xor(PyObject *o1, PyObject *o2) { return PyVMNumber_Xor(PyVM_Default(), o1, o2); }
static inline int PyObject_AsCharBuffer(PyObject *obj, const char **buffer, Py_ssize_t *buffer_len) { return PyVMObject_AsCharBuffer(PyVM_Default(), obj, buffer, buffer_len); }
static inline int PyObject_AsReadBuffer(PyObject *obj, const void **buffer, Py_ssize_t *buffer_len) { return PyVMObject_AsReadBuffer(PyVM_Default(), obj, buffer, buffer_len); }
static inline int PyObject_AsWriteBuffer(PyObject *obj, void **buffer, Py_ssize_t *buffer_len) { return PyVMObject_AsWriteBuffer(PyVM_Default(), obj, buffer, buffer_len); }
static inline PyObject *PyObject_Call(PyObject *callable, PyObject *args, PyObject *kwargs) { return PyVMObject_Call(PyVM_Default(), callable, args, kwargs); }
static inline PyObject *PyObject_CallFunction(PyObject *callable, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMObject_CallFunctionV(PyVM_Default(), callable, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyObject_CallFunctionObjArgs(PyObject *callable, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, callable); PyObject *pyvm_result = PyVMObject_CallFunctionObjArgsV(PyVM_Default(), callable, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyObject_CallFunctionObjArgsV(PyObject *callable, va_list arguments) { return PyVMObject_CallFunctionObjArgsV(PyVM_Default(), callable, arguments); }
static inline PyObject *PyObject_CallFunctionV(PyObject *callable, const char *format, va_list arguments) { return PyVMObject_CallFunctionV(PyVM_Default(), callable, format, arguments); }
static inline PyObject *PyObject_CallMethod(PyObject *obj, const char *name, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMObject_CallMethodV(PyVM_Default(), obj, name, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyObject_CallMethodNoArgs(PyObject *obj, PyObject *name) { return PyVMObject_CallMethodNoArgs(PyVM_Default(), obj, name); }
static inline PyObject *PyObject_CallMethodObjArgs(PyObject *obj, PyObject *name, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, name); PyObject *pyvm_result = PyVMObject_CallMethodObjArgsV(PyVM_Default(), obj, name, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyObject_CallMethodObjArgsV(PyObject *obj, PyObject *name, va_list arguments) { return PyVMObject_CallMethodObjArgsV(PyVM_Default(), obj, name, arguments); }
static inline PyObject *PyObject_CallMethodOneArg(PyObject *obj, PyObject *name, PyObject *arg) { return PyVMObject_CallMethodOneArg(PyVM_Default(), obj, name, arg); }
static inline PyObject *PyObject_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments) { return PyVMObject_CallMethodV(PyVM_Default(), obj, name, format, arguments); }
static inline PyObject *PyObject_CallNoArgs(PyObject *callable) { return PyVMObject_CallNoArgs(PyVM_Default(), callable); }
static inline PyObject *PyObject_CallObject(PyObject *callable, PyObject *args) { return PyVMObject_CallObject(PyVM_Default(), callable, args); }
static inline PyObject *PyObject_CallOneArg(PyObject *callable, PyObject *arg) { return PyVMObject_CallOneArg(PyVM_Default(), callable, arg); }
static inline int PyObject_CheckReadBuffer(PyObject *o) { return PyVMObject_CheckReadBuffer(PyVM_Default(), o); }
static inline int PyObject_DelItem(PyObject *o, PyObject *key) { return PyVMObject_DelItem(PyVM_Default(), o, key); }
static inline int PyObject_DelItemString(PyObject *o, const char *key) { return PyVMObject_DelItemString(PyVM_Default(), o, key); }
static inline PyObject *PyObject_Format(PyObject *obj, PyObject *format_spec) { return PyVMObject_Format(PyVM_Default(), obj, format_spec); }
static inline PyObject *PyObject_GetAIter(PyObject *o) { return PyVMObject_GetAIter(PyVM_Default(), o); }
static inline PyObject *PyObject_GetItem(PyObject *o, PyObject *key) { return PyVMObject_GetItem(PyVM_Default(), o, key); }
static inline PyObject *PyObject_GetIter(PyObject *o) { return PyVMObject_GetIter(PyVM_Default(), o); }
static inline int PyObject_IsInstance(PyObject *inst, PyObject *cls) { return PyVMObject_IsInstance(PyVM_Default(), inst, cls); }
static inline int PyObject_IsSubclass(PyObject *derived, PyObject *cls) { return PyVMObject_IsSubclass(PyVM_Default(), derived, cls); }
static inline Py_ssize_t PyObject_Length(PyObject *o) { return PyVMObject_Length(PyVM_Default(), o); }
static inline Py_ssize_t PyObject_LengthHint(PyObject *o, Py_ssize_t defaultvalue) { return PyVMObject_LengthHint(PyVM_Default(), o, defaultvalue); }
static inline int PyObject_SetItem(PyObject *o, PyObject *key, PyObject *v) { return PyVMObject_SetItem(PyVM_Default(), o, key, v); }
static inline Py_ssize_t PyObject_Size(PyObject *o) { return PyVMObject_Size(PyVM_Default(), o); }
static inline PyObject *PyObject_Type(PyObject *o) { return PyVMObject_Type(PyVM_Default(), o); }
static inline PyObject *PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames) { return PyVMObject_Vectorcall(PyVM_Default(), callable, args, nargsf, kwnames); }
static inline PyObject *PyObject_VectorcallDict(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict) { return PyVMObject_VectorcallDict(PyVM_Default(), callable, args, nargsf, kwdict); }
static inline PyObject *PyObject_VectorcallMethod(PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames) { return PyVMObject_VectorcallMethod(PyVM_Default(), name, args, nargsf, kwnames); }
static inline int PySequence_Check(PyObject *o) { return PyVMSequence_Check(PyVM_Default(), o); }
static inline PyObject *PySequence_Concat(PyObject *o1, PyObject *o2) { return PyVMSequence_Concat(PyVM_Default(), o1, o2); }
static inline int PySequence_Contains(PyObject *o, PyObject *value) { return PyVMSequence_Contains(PyVM_Default(), o, value); }
static inline Py_ssize_t PySequence_Count(PyObject *o, PyObject *value) { return PyVMSequence_Count(PyVM_Default(), o, value); }
static inline int PySequence_DelItem(PyObject *o, Py_ssize_t i) { return PyVMSequence_DelItem(PyVM_Default(), o, i); }
static inline int PySequence_DelSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2) { return PyVMSequence_DelSlice(PyVM_Default(), o, i1, i2); }
static inline PyObject *PySequence_Fast(PyObject *o, const char *m) { return PyVMSequence_Fast(PyVM_Default(), o, m); }
static inline PyObject *PySequence_Fast_GET_ITEM(PyObject *o, Py_ssize_t i) { return PyVMSequence_Fast_GET_ITEM(PyVM_Default(), o, i); }
static inline Py_ssize_t PySequence_Fast_GET_SIZE(PyObject *o) { return PyVMSequence_Fast_GET_SIZE(PyVM_Default(), o); }
static inline PyObject **PySequence_Fast_ITEMS(PyObject *o) { return PyVMSequence_Fast_ITEMS(PyVM_Default(), o); }
static inline PyObject *PySequence_GetItem(PyObject *o, Py_ssize_t i) { return PyVMSequence_GetItem(PyVM_Default(), o, i); }
static inline PyObject *PySequence_GetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2) { return PyVMSequence_GetSlice(PyVM_Default(), o, i1, i2); }
static inline PyObject *PySequence_ITEM(PyObject *o, Py_ssize_t i) { return PyVMSequence_ITEM(PyVM_Default(), o, i); }
static inline int PySequence_In(PyObject *o, PyObject *value) { return PyVMSequence_In(PyVM_Default(), o, value); }
static inline PyObject *PySequence_InPlaceConcat(PyObject *o1, PyObject *o2) { return PyVMSequence_InPlaceConcat(PyVM_Default(), o1, o2); }
static inline PyObject *PySequence_InPlaceRepeat(PyObject *o, Py_ssize_t count) { return PyVMSequence_InPlaceRepeat(PyVM_Default(), o, count); }
static inline Py_ssize_t PySequence_Index(PyObject *o, PyObject *value) { return PyVMSequence_Index(PyVM_Default(), o, value); }
static inline Py_ssize_t PySequence_Length(PyObject *o) { return PyVMSequence_Length(PyVM_Default(), o); }
static inline PyObject *PySequence_List(PyObject *o) { return PyVMSequence_List(PyVM_Default(), o); }
static inline PyObject *PySequence_Repeat(PyObject *o, Py_ssize_t count) { return PyVMSequence_Repeat(PyVM_Default(), o, count); }
static inline int PySequence_SetItem(PyObject *o, Py_ssize_t i, PyObject *v) { return PyVMSequence_SetItem(PyVM_Default(), o, i, v); }
static inline int PySequence_SetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v) { return PyVMSequence_SetSlice(PyVM_Default(), o, i1, i2, v); }
static inline Py_ssize_t PySequence_Size(PyObject *o) { return PyVMSequence_Size(PyVM_Default(), o); }
static inline PyObject *PySequence_Tuple(PyObject *o) { return PyVMSequence_Tuple(PyVM_Default(), o); }
static inline PyObject *PyVectorcall_Call(PyObject *callable, PyObject *tuple, PyObject *dict) { return PyVMVectorcall_Call(PyVM_Default(), callable, tuple, dict); }
static inline vectorcallfunc PyVectorcall_Function(PyObject *op) { return PyVMVectorcall_Function(PyVM_Default(), op); }
static inline Py_ssize_t PyVectorcall_NARGS(size_t nargsf) { return PyVMVectorcall_NARGS(PyVM_Default(), nargsf); }
static inline PyObject *_PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames) { return _PyVMObject_Vectorcall(PyVM_Default(), callable, args, nargsf, kwnames); }

/* audit */
static inline int PySys_AddAuditHook(Py_AuditHookFunction hook, void *userData) { return PyVMSys_AddAuditHook(PyVM_Default(), hook, userData); }
static inline int PySys_Audit(const char *event, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMSys_AuditV(PyVM_Default(), event, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PySys_AuditTuple(const char *event, PyObject *args) { return PyVMSys_AuditTuple(PyVM_Default(), event, args); }
static inline int PySys_AuditV(const char *event, const char *format, va_list arguments) { return PyVMSys_AuditV(PyVM_Default(), event, format, arguments); }

/* bltinmodule */
#define PyFilter_Type (*PyVMFilter_Type(PyVM_Default()))
#define PyMap_Type (*PyVMMap_Type(PyVM_Default()))
#define PyZip_Type (*PyVMZip_Type(PyVM_Default()))

/* boolobject */
static inline int PyBool_Check(PyObject *o) { return PyVMBool_Check(PyVM_Default(), o); }
static inline PyObject *PyBool_FromLong(long v) { return PyVMBool_FromLong(PyVM_Default(), v); }
#define Py_False PyVM_False(PyVM_Default())
static inline int Py_IsFalse(PyObject *x) { return PyVM_IsFalse(PyVM_Default(), x); }
static inline int Py_IsTrue(PyObject *x) { return PyVM_IsTrue(PyVM_Default(), x); }
#define Py_True PyVM_True(PyVM_Default())

/* bytearrayobject */
#define PyByteArrayIter_Type (*PyVMByteArrayIter_Type(PyVM_Default()))
static inline char *PyByteArray_AS_STRING(PyObject *bytearray) { return PyVMByteArray_AS_STRING(PyVM_Default(), bytearray); }
static inline char *PyByteArray_AsString(PyObject *bytearray) { return PyVMByteArray_AsString(PyVM_Default(), bytearray); }
static inline int PyByteArray_Check(PyObject *o) { return PyVMByteArray_Check(PyVM_Default(), o); }
static inline int PyByteArray_CheckExact(PyObject *o) { return PyVMByteArray_CheckExact(PyVM_Default(), o); }
static inline PyObject *PyByteArray_Concat(PyObject *a, PyObject *b) { return PyVMByteArray_Concat(PyVM_Default(), a, b); }
static inline PyObject *PyByteArray_FromObject(PyObject *o) { return PyVMByteArray_FromObject(PyVM_Default(), o); }
static inline PyObject *PyByteArray_FromStringAndSize(const char *string, Py_ssize_t len) { return PyVMByteArray_FromStringAndSize(PyVM_Default(), string, len); }
static inline Py_ssize_t PyByteArray_GET_SIZE(PyObject *bytearray) { return PyVMByteArray_GET_SIZE(PyVM_Default(), bytearray); }
static inline int PyByteArray_Resize(PyObject *bytearray, Py_ssize_t len) { return PyVMByteArray_Resize(PyVM_Default(), bytearray, len); }
static inline Py_ssize_t PyByteArray_Size(PyObject *bytearray) { return PyVMByteArray_Size(PyVM_Default(), bytearray); }
#define PyByteArray_Type (*PyVMByteArray_Type(PyVM_Default()))

/* bytesobject */
#define PyBytesIter_Type (*PyVMBytesIter_Type(PyVM_Default()))
static inline PyBytesWriter *PyBytesWriter_Create(Py_ssize_t size) { return PyVMBytesWriter_Create(PyVM_Default(), size); }
static inline void PyBytesWriter_Discard(PyBytesWriter *writer) { PyVMBytesWriter_Discard(PyVM_Default(), writer); }
static inline PyObject *PyBytesWriter_Finish(PyBytesWriter *writer) { return PyVMBytesWriter_Finish(PyVM_Default(), writer); }
static inline PyObject *PyBytesWriter_FinishWithPointer(PyBytesWriter *writer, void *buf) { return PyVMBytesWriter_FinishWithPointer(PyVM_Default(), writer, buf); }
static inline PyObject *PyBytesWriter_FinishWithSize(PyBytesWriter *writer, Py_ssize_t size) { return PyVMBytesWriter_FinishWithSize(PyVM_Default(), writer, size); }
static inline int PyBytesWriter_Format(PyBytesWriter *writer, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMBytesWriter_FormatV(PyVM_Default(), writer, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyBytesWriter_FormatV(PyBytesWriter *writer, const char *format, va_list arguments) { return PyVMBytesWriter_FormatV(PyVM_Default(), writer, format, arguments); }
static inline void *PyBytesWriter_GetData(PyBytesWriter *writer) { return PyVMBytesWriter_GetData(PyVM_Default(), writer); }
static inline Py_ssize_t PyBytesWriter_GetSize(PyBytesWriter *writer) { return PyVMBytesWriter_GetSize(PyVM_Default(), writer); }
static inline int PyBytesWriter_Grow(PyBytesWriter *writer, Py_ssize_t grow) { return PyVMBytesWriter_Grow(PyVM_Default(), writer, grow); }
static inline void *PyBytesWriter_GrowAndUpdatePointer(PyBytesWriter *writer, Py_ssize_t size, void *buf) { return PyVMBytesWriter_GrowAndUpdatePointer(PyVM_Default(), writer, size, buf); }
static inline int PyBytesWriter_Resize(PyBytesWriter *writer, Py_ssize_t size) { return PyVMBytesWriter_Resize(PyVM_Default(), writer, size); }
static inline int PyBytesWriter_WriteBytes(PyBytesWriter *writer, const void *bytes, Py_ssize_t size) { return PyVMBytesWriter_WriteBytes(PyVM_Default(), writer, bytes, size); }
static inline char *PyBytes_AS_STRING(PyObject *string) { return PyVMBytes_AS_STRING(PyVM_Default(), string); }
static inline char *PyBytes_AsString(PyObject *o) { return PyVMBytes_AsString(PyVM_Default(), o); }
static inline int PyBytes_AsStringAndSize(PyObject *obj, char **buffer, Py_ssize_t *length) { return PyVMBytes_AsStringAndSize(PyVM_Default(), obj, buffer, length); }
static inline int PyBytes_Check(PyObject *o) { return PyVMBytes_Check(PyVM_Default(), o); }
static inline int PyBytes_CheckExact(PyObject *o) { return PyVMBytes_CheckExact(PyVM_Default(), o); }
static inline void PyBytes_Concat(PyObject **bytes, PyObject *newpart) { PyVMBytes_Concat(PyVM_Default(), bytes, newpart); }
static inline void PyBytes_ConcatAndDel(PyObject **bytes, PyObject *newpart) { PyVMBytes_ConcatAndDel(PyVM_Default(), bytes, newpart); }
static inline PyObject *PyBytes_DecodeEscape(const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding) { return PyVMBytes_DecodeEscape(PyVM_Default(), s, len, errors, unicode, recode_encoding); }
static inline PyObject *PyBytes_FromFormat(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMBytes_FromFormatV(PyVM_Default(), format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyBytes_FromFormatV(const char *format, va_list vargs) { return PyVMBytes_FromFormatV(PyVM_Default(), format, vargs); }
static inline PyObject *PyBytes_FromObject(PyObject *o) { return PyVMBytes_FromObject(PyVM_Default(), o); }
static inline PyObject *PyBytes_FromString(const char *v) { return PyVMBytes_FromString(PyVM_Default(), v); }
static inline PyObject *PyBytes_FromStringAndSize(const char *v, Py_ssize_t len) { return PyVMBytes_FromStringAndSize(PyVM_Default(), v, len); }
static inline Py_ssize_t PyBytes_GET_SIZE(PyObject *o) { return PyVMBytes_GET_SIZE(PyVM_Default(), o); }
static inline PyObject *PyBytes_Join(PyObject *sep, PyObject *iterable) { return PyVMBytes_Join(PyVM_Default(), sep, iterable); }
static inline PyObject *PyBytes_Repr(PyObject *bytes, int smartquotes) { return PyVMBytes_Repr(PyVM_Default(), bytes, smartquotes); }
static inline Py_ssize_t PyBytes_Size(PyObject *o) { return PyVMBytes_Size(PyVM_Default(), o); }
#define PyBytes_Type (*PyVMBytes_Type(PyVM_Default()))
static inline int _PyBytes_Resize(PyObject **bytes, Py_ssize_t newsize) { return _PyVMBytes_Resize(PyVM_Default(), bytes, newsize); }

/* cellobject */
static inline int PyCell_Check(PyObject *ob) { return PyVMCell_Check(PyVM_Default(), ob); }
static inline PyObject *PyCell_GET(PyObject *cell) { return PyVMCell_GET(PyVM_Default(), cell); }
static inline PyObject *PyCell_Get(PyObject *cell) { return PyVMCell_Get(PyVM_Default(), cell); }
static inline PyObject *PyCell_New(PyObject *ob) { return PyVMCell_New(PyVM_Default(), ob); }
static inline void PyCell_SET(PyObject *cell, PyObject *value) { PyVMCell_SET(PyVM_Default(), cell, value); }
static inline int PyCell_Set(PyObject *cell, PyObject *value) { return PyVMCell_Set(PyVM_Default(), cell, value); }
#define PyCell_Type (*PyVMCell_Type(PyVM_Default()))

/* ceval */
static inline PyObject *PyEval_CallFunction(PyObject *callable, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMEval_CallFunctionV(PyVM_Default(), callable, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyEval_CallFunctionV(PyObject *callable, const char *format, va_list arguments) { return PyVMEval_CallFunctionV(PyVM_Default(), callable, format, arguments); }
static inline PyObject *PyEval_CallMethod(PyObject *obj, const char *name, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMEval_CallMethodV(PyVM_Default(), obj, name, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyEval_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments) { return PyVMEval_CallMethodV(PyVM_Default(), obj, name, format, arguments); }
static inline PyObject *PyEval_CallObject(PyObject *callable, PyObject *args) { return PyVMEval_CallObject(PyVM_Default(), callable, args); }
static inline PyObject *PyEval_CallObjectWithKeywords(PyObject *callable, PyObject *args, PyObject *kwargs) { return PyVMEval_CallObjectWithKeywords(PyVM_Default(), callable, args, kwargs); }
static inline PyObject *PyEval_EvalCode(PyObject *co, PyObject *globals, PyObject *locals) { return PyVMEval_EvalCode(PyVM_Default(), co, globals, locals); }
static inline PyObject *PyEval_EvalCodeEx(PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure) { return PyVMEval_EvalCodeEx(PyVM_Default(), co, globals, locals, args, argc, kws, kwcount, defs, defcount, kwdefs, closure); }
static inline PyObject *PyEval_EvalFrame(PyFrameObject *f) { return PyVMEval_EvalFrame(PyVM_Default(), f); }
static inline PyObject *PyEval_EvalFrameEx(PyFrameObject *f, int throwflag) { return PyVMEval_EvalFrameEx(PyVM_Default(), f, throwflag); }
static inline PyObject *PyEval_GetBuiltins(void) { return PyVMEval_GetBuiltins(PyVM_Default()); }
static inline PyFrameObject *PyEval_GetFrame(void) { return PyVMEval_GetFrame(PyVM_Default()); }
static inline PyObject *PyEval_GetFrameBuiltins(void) { return PyVMEval_GetFrameBuiltins(PyVM_Default()); }
static inline PyObject *PyEval_GetFrameGlobals(void) { return PyVMEval_GetFrameGlobals(PyVM_Default()); }
static inline PyObject *PyEval_GetFrameLocals(void) { return PyVMEval_GetFrameLocals(PyVM_Default()); }
static inline const char *PyEval_GetFuncDesc(PyObject *func) { return PyVMEval_GetFuncDesc(PyVM_Default(), func); }
static inline const char *PyEval_GetFuncName(PyObject *func) { return PyVMEval_GetFuncName(PyVM_Default(), func); }
static inline PyObject *PyEval_GetGlobals(void) { return PyVMEval_GetGlobals(PyVM_Default()); }
static inline PyObject *PyEval_GetLocals(void) { return PyVMEval_GetLocals(PyVM_Default()); }
static inline void PyEval_InitThreads(void) { PyVMEval_InitThreads(PyVM_Default()); }
static inline int PyEval_MergeCompilerFlags(PyCompilerFlags *cf) { return PyVMEval_MergeCompilerFlags(PyVM_Default(), cf); }
static inline void PyEval_SetProfile(Py_tracefunc func, PyObject *obj) { PyVMEval_SetProfile(PyVM_Default(), func, obj); }
static inline void PyEval_SetProfileAllThreads(Py_tracefunc func, PyObject *obj) { PyVMEval_SetProfileAllThreads(PyVM_Default(), func, obj); }
static inline void PyEval_SetTrace(Py_tracefunc func, PyObject *obj) { PyVMEval_SetTrace(PyVM_Default(), func, obj); }
static inline void PyEval_SetTraceAllThreads(Py_tracefunc func, PyObject *obj) { PyVMEval_SetTraceAllThreads(PyVM_Default(), func, obj); }
static inline int PyEval_ThreadsInitialized(void) { return PyVMEval_ThreadsInitialized(PyVM_Default()); }
static inline int PyUnstable_CopyPerfMapFile(const char *parent_filename) { return PyVMUnstable_CopyPerfMapFile(PyVM_Default(), parent_filename); }
static inline Py_ssize_t PyUnstable_Eval_RequestCodeExtraIndex(freefunc free) { return PyVMUnstable_Eval_RequestCodeExtraIndex(PyVM_Default(), free); }
static inline void PyUnstable_PerfMapState_Fini(void) { PyVMUnstable_PerfMapState_Fini(PyVM_Default()); }
static inline int PyUnstable_PerfMapState_Init(void) { return PyVMUnstable_PerfMapState_Init(PyVM_Default()); }
static inline int PyUnstable_PerfTrampoline_CompileCode(PyCodeObject *code) { return PyVMUnstable_PerfTrampoline_CompileCode(PyVM_Default(), code); }
static inline int PyUnstable_PerfTrampoline_SetPersistAfterFork(int enable) { return PyVMUnstable_PerfTrampoline_SetPersistAfterFork(PyVM_Default(), enable); }
static inline int PyUnstable_WritePerfMapEntry(const void *code_addr, size_t code_size, const char *entry_name) { return PyVMUnstable_WritePerfMapEntry(PyVM_Default(), code_addr, code_size, entry_name); }
static inline int Py_AddPendingCall(int (*func)(void *), void *arg) { return PyVM_AddPendingCall(PyVM_Default(), func, arg); }
static inline int Py_EnterRecursiveCall(const char *where) { return PyVM_EnterRecursiveCall(PyVM_Default(), where); }
static inline int Py_GetRecursionLimit(void) { return PyVM_GetRecursionLimit(PyVM_Default()); }
static inline void Py_LeaveRecursiveCall(void) { PyVM_LeaveRecursiveCall(PyVM_Default()); }
static inline int Py_MakePendingCalls(void) { return PyVM_MakePendingCalls(PyVM_Default()); }
static inline void Py_SetRecursionLimit(int new_limit) { PyVM_SetRecursionLimit(PyVM_Default(), new_limit); }
static inline Py_ssize_t _PyEval_RequestCodeExtraIndex(freefunc f) { return _PyVMEval_RequestCodeExtraIndex(PyVM_Default(), f); }

/* classobject */
static inline int PyInstanceMethod_Check(PyObject *o) { return PyVMInstanceMethod_Check(PyVM_Default(), o); }
static inline PyObject *PyInstanceMethod_Function(PyObject *im) { return PyVMInstanceMethod_Function(PyVM_Default(), im); }
static inline PyObject *PyInstanceMethod_GET_FUNCTION(PyObject *im) { return PyVMInstanceMethod_GET_FUNCTION(PyVM_Default(), im); }
static inline PyObject *PyInstanceMethod_New(PyObject *func) { return PyVMInstanceMethod_New(PyVM_Default(), func); }
#define PyInstanceMethod_Type (*PyVMInstanceMethod_Type(PyVM_Default()))
static inline int PyMethod_Check(PyObject *o) { return PyVMMethod_Check(PyVM_Default(), o); }
static inline PyObject *PyMethod_Function(PyObject *meth) { return PyVMMethod_Function(PyVM_Default(), meth); }
static inline PyObject *PyMethod_GET_FUNCTION(PyObject *meth) { return PyVMMethod_GET_FUNCTION(PyVM_Default(), meth); }
static inline PyObject *PyMethod_GET_SELF(PyObject *meth) { return PyVMMethod_GET_SELF(PyVM_Default(), meth); }
static inline PyObject *PyMethod_New(PyObject *func, PyObject *self) { return PyVMMethod_New(PyVM_Default(), func, self); }
static inline PyObject *PyMethod_Self(PyObject *meth) { return PyVMMethod_Self(PyVM_Default(), meth); }
#define PyMethod_Type (*PyVMMethod_Type(PyVM_Default()))

/* code */
static inline int PyCode_AddWatcher(PyCode_WatchCallback callback) { return PyVMCode_AddWatcher(PyVM_Default(), callback); }
static inline int PyCode_Addr2Line(PyCodeObject *co, int byte_offset) { return PyVMCode_Addr2Line(PyVM_Default(), co, byte_offset); }
static inline int PyCode_Addr2Location(PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int *end_column) { return PyVMCode_Addr2Location(PyVM_Default(), co, byte_offset, start_line, start_column, end_line, end_column); }
static inline int PyCode_Check(PyObject *co) { return PyVMCode_Check(PyVM_Default(), co); }
static inline int PyCode_ClearWatcher(int watcher_id) { return PyVMCode_ClearWatcher(PyVM_Default(), watcher_id); }
static inline PyObject *PyCode_GetCellvars(PyCodeObject *co) { return PyVMCode_GetCellvars(PyVM_Default(), co); }
static inline PyObject *PyCode_GetCode(PyCodeObject *co) { return PyVMCode_GetCode(PyVM_Default(), co); }
static inline int PyCode_GetFirstFree(PyCodeObject *op) { return PyVMCode_GetFirstFree(PyVM_Default(), op); }
static inline PyObject *PyCode_GetFreevars(PyCodeObject *co) { return PyVMCode_GetFreevars(PyVM_Default(), co); }
static inline Py_ssize_t PyCode_GetNumFree(PyCodeObject *co) { return PyVMCode_GetNumFree(PyVM_Default(), co); }
static inline PyObject *PyCode_GetVarnames(PyCodeObject *co) { return PyVMCode_GetVarnames(PyVM_Default(), co); }
static inline PyCodeObject *PyCode_New(int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q) { return PyVMCode_New(PyVM_Default(), a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q); }
static inline PyCodeObject *PyCode_NewEmpty(const char *filename, const char *funcname, int firstlineno) { return PyVMCode_NewEmpty(PyVM_Default(), filename, funcname, firstlineno); }
static inline PyCodeObject *PyCode_NewWithPosOnlyArgs(int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q) { return PyVMCode_NewWithPosOnlyArgs(PyVM_Default(), a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q); }
static inline PyObject *PyCode_Optimize(PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj) { return PyVMCode_Optimize(PyVM_Default(), code, consts, names, lnotab_obj); }
#define PyCode_Type (*PyVMCode_Type(PyVM_Default()))
static inline int PyUnstable_Code_GetExtra(PyObject *code, Py_ssize_t index, void **extra) { return PyVMUnstable_Code_GetExtra(PyVM_Default(), code, index, extra); }
static inline int PyUnstable_Code_GetFirstFree(PyCodeObject *co) { return PyVMUnstable_Code_GetFirstFree(PyVM_Default(), co); }
static inline PyCodeObject *PyUnstable_Code_New(int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable) { return PyVMUnstable_Code_New(PyVM_Default(), arg1, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable); }
static inline PyCodeObject *PyUnstable_Code_NewWithPosOnlyArgs(int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable) { return PyVMUnstable_Code_NewWithPosOnlyArgs(PyVM_Default(), arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable); }
static inline int PyUnstable_Code_SetExtra(PyObject *code, Py_ssize_t index, void *extra) { return PyVMUnstable_Code_SetExtra(PyVM_Default(), code, index, extra); }
static inline int _PyCode_GetExtra(PyObject *code, Py_ssize_t index, void **extra) { return _PyVMCode_GetExtra(PyVM_Default(), code, index, extra); }
static inline int _PyCode_SetExtra(PyObject *code, Py_ssize_t index, void *extra) { return _PyVMCode_SetExtra(PyVM_Default(), code, index, extra); }

/* codecs */
static inline PyObject *PyCodec_BackslashReplaceErrors(PyObject *exc) { return PyVMCodec_BackslashReplaceErrors(PyVM_Default(), exc); }
static inline PyObject *PyCodec_Decode(PyObject *object, const char *encoding, const char *errors) { return PyVMCodec_Decode(PyVM_Default(), object, encoding, errors); }
static inline PyObject *PyCodec_Decoder(const char *encoding) { return PyVMCodec_Decoder(PyVM_Default(), encoding); }
static inline PyObject *PyCodec_Encode(PyObject *object, const char *encoding, const char *errors) { return PyVMCodec_Encode(PyVM_Default(), object, encoding, errors); }
static inline PyObject *PyCodec_Encoder(const char *encoding) { return PyVMCodec_Encoder(PyVM_Default(), encoding); }
static inline PyObject *PyCodec_IgnoreErrors(PyObject *exc) { return PyVMCodec_IgnoreErrors(PyVM_Default(), exc); }
static inline PyObject *PyCodec_IncrementalDecoder(const char *encoding, const char *errors) { return PyVMCodec_IncrementalDecoder(PyVM_Default(), encoding, errors); }
static inline PyObject *PyCodec_IncrementalEncoder(const char *encoding, const char *errors) { return PyVMCodec_IncrementalEncoder(PyVM_Default(), encoding, errors); }
static inline int PyCodec_KnownEncoding(const char *encoding) { return PyVMCodec_KnownEncoding(PyVM_Default(), encoding); }
static inline PyObject *PyCodec_LookupError(const char *name) { return PyVMCodec_LookupError(PyVM_Default(), name); }
static inline PyObject *PyCodec_NameReplaceErrors(PyObject *exc) { return PyVMCodec_NameReplaceErrors(PyVM_Default(), exc); }
static inline int PyCodec_Register(PyObject *search_function) { return PyVMCodec_Register(PyVM_Default(), search_function); }
static inline int PyCodec_RegisterError(const char *name, PyObject *error) { return PyVMCodec_RegisterError(PyVM_Default(), name, error); }
static inline PyObject *PyCodec_ReplaceErrors(PyObject *exc) { return PyVMCodec_ReplaceErrors(PyVM_Default(), exc); }
static inline PyObject *PyCodec_StreamReader(const char *encoding, PyObject *stream, const char *errors) { return PyVMCodec_StreamReader(PyVM_Default(), encoding, stream, errors); }
static inline PyObject *PyCodec_StreamWriter(const char *encoding, PyObject *stream, const char *errors) { return PyVMCodec_StreamWriter(PyVM_Default(), encoding, stream, errors); }
static inline PyObject *PyCodec_StrictErrors(PyObject *exc) { return PyVMCodec_StrictErrors(PyVM_Default(), exc); }
static inline int PyCodec_Unregister(PyObject *search_function) { return PyVMCodec_Unregister(PyVM_Default(), search_function); }
static inline PyObject *PyCodec_XMLCharRefReplaceErrors(PyObject *exc) { return PyVMCodec_XMLCharRefReplaceErrors(PyVM_Default(), exc); }
#define Py_hexdigits PyVM_hexdigits(PyVM_Default())

/* compile */
#define PyCF_COMPILE_MASK PyVMCF_COMPILE_MASK(PyVM_Default())
static inline int PyCompile_OpcodeStackEffect(int opcode, int oparg) { return PyVMCompile_OpcodeStackEffect(PyVM_Default(), opcode, oparg); }
static inline int PyCompile_OpcodeStackEffectWithJump(int opcode, int oparg, int jump) { return PyVMCompile_OpcodeStackEffectWithJump(PyVM_Default(), opcode, oparg, jump); }

/* complexobject */
static inline Py_complex PyComplex_AsCComplex(PyObject *op) { return PyVMComplex_AsCComplex(PyVM_Default(), op); }
static inline int PyComplex_Check(PyObject *p) { return PyVMComplex_Check(PyVM_Default(), p); }
static inline int PyComplex_CheckExact(PyObject *p) { return PyVMComplex_CheckExact(PyVM_Default(), p); }
static inline PyObject *PyComplex_FromCComplex(Py_complex v) { return PyVMComplex_FromCComplex(PyVM_Default(), v); }
static inline PyObject *PyComplex_FromDoubles(double real, double imag) { return PyVMComplex_FromDoubles(PyVM_Default(), real, imag); }
static inline double PyComplex_ImagAsDouble(PyObject *op) { return PyVMComplex_ImagAsDouble(PyVM_Default(), op); }
static inline double PyComplex_RealAsDouble(PyObject *op) { return PyVMComplex_RealAsDouble(PyVM_Default(), op); }
#define PyComplex_Type (*PyVMComplex_Type(PyVM_Default()))
static inline double _Py_c_abs(Py_complex num) { return _PyVM_c_abs(PyVM_Default(), num); }
static inline Py_complex _Py_c_diff(Py_complex left, Py_complex right) { return _PyVM_c_diff(PyVM_Default(), left, right); }
static inline Py_complex _Py_c_neg(Py_complex num) { return _PyVM_c_neg(PyVM_Default(), num); }
static inline Py_complex _Py_c_pow(Py_complex num, Py_complex exp) { return _PyVM_c_pow(PyVM_Default(), num, exp); }
static inline Py_complex _Py_c_prod(Py_complex left, Py_complex right) { return _PyVM_c_prod(PyVM_Default(), left, right); }
static inline Py_complex _Py_c_quot(Py_complex dividend, Py_complex divisor) { return _PyVM_c_quot(PyVM_Default(), dividend, divisor); }
static inline Py_complex _Py_c_sum(Py_complex left, Py_complex right) { return _PyVM_c_sum(PyVM_Default(), left, right); }

/* context */
static inline int PyContextToken_CheckExact(PyObject *o) { return PyVMContextToken_CheckExact(PyVM_Default(), o); }
#define PyContextToken_Type (*PyVMContextToken_Type(PyVM_Default()))
static inline int PyContextVar_CheckExact(PyObject *o) { return PyVMContextVar_CheckExact(PyVM_Default(), o); }
static inline int PyContextVar_Get(PyObject *var, PyObject *default_value, PyObject **value) { return PyVMContextVar_Get(PyVM_Default(), var, default_value, value); }
static inline PyObject *PyContextVar_New(const char *name, PyObject *def) { return PyVMContextVar_New(PyVM_Default(), name, def); }
static inline int PyContextVar_Reset(PyObject *var, PyObject *token) { return PyVMContextVar_Reset(PyVM_Default(), var, token); }
static inline PyObject *PyContextVar_Set(PyObject *var, PyObject *value) { return PyVMContextVar_Set(PyVM_Default(), var, value); }
#define PyContextVar_Type (*PyVMContextVar_Type(PyVM_Default()))
static inline int PyContext_AddWatcher(PyContext_WatchCallback callback) { return PyVMContext_AddWatcher(PyVM_Default(), callback); }
static inline int PyContext_CheckExact(PyObject *o) { return PyVMContext_CheckExact(PyVM_Default(), o); }
static inline int PyContext_ClearWatcher(int watcher_id) { return PyVMContext_ClearWatcher(PyVM_Default(), watcher_id); }
static inline PyObject *PyContext_Copy(PyObject *ctx) { return PyVMContext_Copy(PyVM_Default(), ctx); }
static inline PyObject *PyContext_CopyCurrent(void) { return PyVMContext_CopyCurrent(PyVM_Default()); }
static inline int PyContext_Enter(PyObject *ctx) { return PyVMContext_Enter(PyVM_Default(), ctx); }
static inline int PyContext_Exit(PyObject *ctx) { return PyVMContext_Exit(PyVM_Default(), ctx); }
static inline PyObject *PyContext_New(void) { return PyVMContext_New(PyVM_Default()); }
#define PyContext_Type (*PyVMContext_Type(PyVM_Default()))

/* control macros */
#define PyMem_NEW(type, n) PyVMMem_NEW(PyVM_Default(), type, n)
#define PyMem_New(type, n) PyVMMem_New(PyVM_Default(), type, n)
#define PyMem_RESIZE(p, type, n) PyVMMem_RESIZE(PyVM_Default(), p, type, n)
#define PyMem_Resize(p, type, n) PyVMMem_Resize(PyVM_Default(), p, type, n)
#define PyModule_AddIntMacro(module, macro) PyVMModule_AddIntConstant(PyVM_Default(), module, #macro, macro)
#define PyModule_AddStringMacro(module, macro) PyVMModule_AddStringConstant(PyVM_Default(), module, #macro, macro)
#define PyObject_GC_New(type, typeobj) PyVMObject_GC_New(PyVM_Default(), type, typeobj)
#define PyObject_GC_NewVar(type, typeobj, n) PyVMObject_GC_NewVar(PyVM_Default(), type, typeobj, n)
#define PyObject_NEW(type, typeobj) PyVMObject_NEW(PyVM_Default(), type, typeobj)
#define PyObject_NEW_VAR(type, typeobj, n) PyVMObject_NEW_VAR(PyVM_Default(), type, typeobj, n)
#define PyObject_New(type, typeobj) PyVMObject_New(PyVM_Default(), type, typeobj)
#define PyObject_NewVar(type, typeobj, n) PyVMObject_NewVar(PyVM_Default(), type, typeobj, n)
#define Py_BEGIN_ALLOW_THREADS PyVM_BEGIN_ALLOW_THREADS(PyVM_Default())
#define Py_BEGIN_CRITICAL_SECTION(op) PyVM_BEGIN_CRITICAL_SECTION(PyVM_Default(), op)
#define Py_BEGIN_CRITICAL_SECTION2(a, b) PyVM_BEGIN_CRITICAL_SECTION2(PyVM_Default(), a, b)
#define Py_BEGIN_CRITICAL_SECTION2_MUTEX(m1, m2) PyVM_BEGIN_CRITICAL_SECTION2_MUTEX(PyVM_Default(), m1, m2)
#define Py_BEGIN_CRITICAL_SECTION_MUTEX(mutex) PyVM_BEGIN_CRITICAL_SECTION_MUTEX(PyVM_Default(), mutex)
#define Py_BLOCK_THREADS PyVM_BLOCK_THREADS(PyVM_Default())
#define Py_CLEAR(op) PyVM_CLEAR(PyVM_Default(), op)
#define Py_END_ALLOW_THREADS PyVM_END_ALLOW_THREADS(PyVM_Default())
#define Py_END_CRITICAL_SECTION() PyVM_END_CRITICAL_SECTION(PyVM_Default())
#define Py_END_CRITICAL_SECTION2() PyVM_END_CRITICAL_SECTION2(PyVM_Default())
#define Py_RETURN_FALSE PyVM_RETURN_FALSE(PyVM_Default())
#define Py_RETURN_INF(sign) PyVM_RETURN_INF(PyVM_Default(), sign)
#define Py_RETURN_NAN PyVM_RETURN_NAN(PyVM_Default())
#define Py_RETURN_NONE PyVM_RETURN_NONE(PyVM_Default())
#define Py_RETURN_NOTIMPLEMENTED PyVM_RETURN_NOTIMPLEMENTED(PyVM_Default())
#define Py_RETURN_RICHCOMPARE(val1, val2, op) PyVM_RETURN_RICHCOMPARE(PyVM_Default(), val1, val2, op)
#define Py_RETURN_TRUE PyVM_RETURN_TRUE(PyVM_Default())
#define Py_SETREF(dst, src) PyVM_SETREF(PyVM_Default(), dst, src)
#define Py_UNBLOCK_THREADS PyVM_UNBLOCK_THREADS(PyVM_Default())
#define Py_XSETREF(dst, src) PyVM_XSETREF(PyVM_Default(), dst, src)

/* critical_section */
static inline void PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b) { PyVMCriticalSection2_Begin(PyVM_Default(), c, a, b); }
static inline void PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2) { PyVMCriticalSection2_BeginMutex(PyVM_Default(), c, m1, m2); }
static inline void PyCriticalSection2_End(PyCriticalSection2 *c) { PyVMCriticalSection2_End(PyVM_Default(), c); }
static inline void PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op) { PyVMCriticalSection_Begin(PyVM_Default(), c, op); }
static inline void PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m) { PyVMCriticalSection_BeginMutex(PyVM_Default(), c, m); }
static inline void PyCriticalSection_End(PyCriticalSection *c) { PyVMCriticalSection_End(PyVM_Default(), c); }

/* datetime */
static inline int PyDateTime_Check(PyObject *ob) { return PyVMDateTime_Check(PyVM_Default(), ob); }
static inline int PyDateTime_CheckExact(PyObject *ob) { return PyVMDateTime_CheckExact(PyVM_Default(), ob); }
static inline int PyDateTime_DATE_GET_FOLD(PyObject *o) { return PyVMDateTime_DATE_GET_FOLD(PyVM_Default(), o); }
static inline int PyDateTime_DATE_GET_HOUR(PyObject *o) { return PyVMDateTime_DATE_GET_HOUR(PyVM_Default(), o); }
static inline int PyDateTime_DATE_GET_MICROSECOND(PyObject *o) { return PyVMDateTime_DATE_GET_MICROSECOND(PyVM_Default(), o); }
static inline int PyDateTime_DATE_GET_MINUTE(PyObject *o) { return PyVMDateTime_DATE_GET_MINUTE(PyVM_Default(), o); }
static inline int PyDateTime_DATE_GET_SECOND(PyObject *o) { return PyVMDateTime_DATE_GET_SECOND(PyVM_Default(), o); }
static inline PyObject *PyDateTime_DATE_GET_TZINFO(PyObject *o) { return PyVMDateTime_DATE_GET_TZINFO(PyVM_Default(), o); }
static inline int PyDateTime_DELTA_GET_DAYS(PyObject *o) { return PyVMDateTime_DELTA_GET_DAYS(PyVM_Default(), o); }
static inline int PyDateTime_DELTA_GET_MICROSECONDS(PyObject *o) { return PyVMDateTime_DELTA_GET_MICROSECONDS(PyVM_Default(), o); }
static inline int PyDateTime_DELTA_GET_SECONDS(PyObject *o) { return PyVMDateTime_DELTA_GET_SECONDS(PyVM_Default(), o); }
static inline PyObject *PyDateTime_FromDateAndTime(int year, int month, int day, int hour, int minute, int second, int usecond) { return PyVMDateTime_FromDateAndTime(PyVM_Default(), year, month, day, hour, minute, second, usecond); }
static inline PyObject *PyDateTime_FromDateAndTimeAndFold(int year, int month, int day, int hour, int minute, int second, int usecond, int fold) { return PyVMDateTime_FromDateAndTimeAndFold(PyVM_Default(), year, month, day, hour, minute, second, usecond, fold); }
static inline PyObject *PyDateTime_FromTimestamp(PyObject *args) { return PyVMDateTime_FromTimestamp(PyVM_Default(), args); }
static inline int PyDateTime_GET_DAY(PyObject *o) { return PyVMDateTime_GET_DAY(PyVM_Default(), o); }
static inline int PyDateTime_GET_MONTH(PyObject *o) { return PyVMDateTime_GET_MONTH(PyVM_Default(), o); }
static inline int PyDateTime_GET_YEAR(PyObject *o) { return PyVMDateTime_GET_YEAR(PyVM_Default(), o); }
static inline void PyDateTime_IMPORT(void) { PyVMDateTime_IMPORT(PyVM_Default()); }
static inline int PyDateTime_TIME_GET_FOLD(PyObject *o) { return PyVMDateTime_TIME_GET_FOLD(PyVM_Default(), o); }
static inline int PyDateTime_TIME_GET_HOUR(PyObject *o) { return PyVMDateTime_TIME_GET_HOUR(PyVM_Default(), o); }
static inline int PyDateTime_TIME_GET_MICROSECOND(PyObject *o) { return PyVMDateTime_TIME_GET_MICROSECOND(PyVM_Default(), o); }
static inline int PyDateTime_TIME_GET_MINUTE(PyObject *o) { return PyVMDateTime_TIME_GET_MINUTE(PyVM_Default(), o); }
static inline int PyDateTime_TIME_GET_SECOND(PyObject *o) { return PyVMDateTime_TIME_GET_SECOND(PyVM_Default(), o); }
static inline PyObject *PyDateTime_TIME_GET_TZINFO(PyObject *o) { return PyVMDateTime_TIME_GET_TZINFO(PyVM_Default(), o); }
#define PyDateTime_TimeZone_UTC PyVMDateTime_TimeZone_UTC(PyVM_Default())
static inline int PyDate_Check(PyObject *ob) { return PyVMDate_Check(PyVM_Default(), ob); }
static inline int PyDate_CheckExact(PyObject *ob) { return PyVMDate_CheckExact(PyVM_Default(), ob); }
static inline PyObject *PyDate_FromDate(int year, int month, int day) { return PyVMDate_FromDate(PyVM_Default(), year, month, day); }
static inline PyObject *PyDate_FromTimestamp(PyObject *args) { return PyVMDate_FromTimestamp(PyVM_Default(), args); }
static inline int PyDelta_Check(PyObject *ob) { return PyVMDelta_Check(PyVM_Default(), ob); }
static inline int PyDelta_CheckExact(PyObject *ob) { return PyVMDelta_CheckExact(PyVM_Default(), ob); }
static inline PyObject *PyDelta_FromDSU(int days, int seconds, int useconds) { return PyVMDelta_FromDSU(PyVM_Default(), days, seconds, useconds); }
static inline int PyTZInfo_Check(PyObject *ob) { return PyVMTZInfo_Check(PyVM_Default(), ob); }
static inline int PyTZInfo_CheckExact(PyObject *ob) { return PyVMTZInfo_CheckExact(PyVM_Default(), ob); }
static inline PyObject *PyTimeZone_FromOffset(PyObject *offset) { return PyVMTimeZone_FromOffset(PyVM_Default(), offset); }
static inline PyObject *PyTimeZone_FromOffsetAndName(PyObject *offset, PyObject *name) { return PyVMTimeZone_FromOffsetAndName(PyVM_Default(), offset, name); }
static inline int PyTime_Check(PyObject *ob) { return PyVMTime_Check(PyVM_Default(), ob); }
static inline int PyTime_CheckExact(PyObject *ob) { return PyVMTime_CheckExact(PyVM_Default(), ob); }
static inline PyObject *PyTime_FromTime(int hour, int minute, int second, int usecond) { return PyVMTime_FromTime(PyVM_Default(), hour, minute, second, usecond); }
static inline PyObject *PyTime_FromTimeAndFold(int hour, int minute, int second, int usecond, int fold) { return PyVMTime_FromTimeAndFold(PyVM_Default(), hour, minute, second, usecond, fold); }

/* descrobject */
#define PyClassMethodDescr_Type (*PyVMClassMethodDescr_Type(PyVM_Default()))
static inline int PyDescr_IsData(PyObject *descr) { return PyVMDescr_IsData(PyVM_Default(), descr); }
static inline PyObject *PyDescr_NAME(PyObject *descr) { return PyVMDescr_NAME(PyVM_Default(), descr); }
static inline PyObject *PyDescr_NewClassMethod(PyTypeObject *type, PyMethodDef *method) { return PyVMDescr_NewClassMethod(PyVM_Default(), type, method); }
static inline PyObject *PyDescr_NewGetSet(PyTypeObject *type, PyGetSetDef *getset) { return PyVMDescr_NewGetSet(PyVM_Default(), type, getset); }
static inline PyObject *PyDescr_NewMember(PyTypeObject *type, PyMemberDef *member) { return PyVMDescr_NewMember(PyVM_Default(), type, member); }
static inline PyObject *PyDescr_NewMethod(PyTypeObject *type, PyMethodDef *meth) { return PyVMDescr_NewMethod(PyVM_Default(), type, meth); }
static inline PyObject *PyDescr_NewWrapper(PyTypeObject *type, struct wrapperbase *base, void *wrapped) { return PyVMDescr_NewWrapper(PyVM_Default(), type, base, wrapped); }
static inline PyTypeObject *PyDescr_TYPE(PyObject *descr) { return PyVMDescr_TYPE(PyVM_Default(), descr); }
static inline PyObject *PyDictProxy_New(PyObject *mapping) { return PyVMDictProxy_New(PyVM_Default(), mapping); }
#define PyDictProxy_Type (*PyVMDictProxy_Type(PyVM_Default()))
#define PyGetSetDescr_Type (*PyVMGetSetDescr_Type(PyVM_Default()))
#define PyMemberDescr_Type (*PyVMMemberDescr_Type(PyVM_Default()))
static inline PyObject *PyMember_GetOne(const char *obj_addr, PyMemberDef *m) { return PyVMMember_GetOne(PyVM_Default(), obj_addr, m); }
static inline int PyMember_SetOne(char *obj_addr, PyMemberDef *m, PyObject *o) { return PyVMMember_SetOne(PyVM_Default(), obj_addr, m, o); }
#define PyMethodDescr_Type (*PyVMMethodDescr_Type(PyVM_Default()))
#define PyProperty_Type (*PyVMProperty_Type(PyVM_Default()))
#define PyWrapperDescr_Type (*PyVMWrapperDescr_Type(PyVM_Default()))
static inline PyObject *PyWrapper_New(PyObject *d, PyObject *self) { return PyVMWrapper_New(PyVM_Default(), d, self); }

/* dictobject */
static inline int PyAnyDict_Check(PyObject *p) { return PyVMAnyDict_Check(PyVM_Default(), p); }
static inline int PyAnyDict_CheckExact(PyObject *p) { return PyVMAnyDict_CheckExact(PyVM_Default(), p); }
static inline int PyDictItems_Check(PyObject *op) { return PyVMDictItems_Check(PyVM_Default(), op); }
#define PyDictItems_Type (*PyVMDictItems_Type(PyVM_Default()))
#define PyDictIterItem_Type (*PyVMDictIterItem_Type(PyVM_Default()))
#define PyDictIterKey_Type (*PyVMDictIterKey_Type(PyVM_Default()))
#define PyDictIterValue_Type (*PyVMDictIterValue_Type(PyVM_Default()))
static inline int PyDictKeys_Check(PyObject *op) { return PyVMDictKeys_Check(PyVM_Default(), op); }
#define PyDictKeys_Type (*PyVMDictKeys_Type(PyVM_Default()))
#define PyDictRevIterItem_Type (*PyVMDictRevIterItem_Type(PyVM_Default()))
#define PyDictRevIterKey_Type (*PyVMDictRevIterKey_Type(PyVM_Default()))
#define PyDictRevIterValue_Type (*PyVMDictRevIterValue_Type(PyVM_Default()))
static inline int PyDictValues_Check(PyObject *op) { return PyVMDictValues_Check(PyVM_Default(), op); }
#define PyDictValues_Type (*PyVMDictValues_Type(PyVM_Default()))
static inline int PyDictViewSet_Check(PyObject *op) { return PyVMDictViewSet_Check(PyVM_Default(), op); }
static inline int PyDict_AddWatcher(PyDict_WatchCallback callback) { return PyVMDict_AddWatcher(PyVM_Default(), callback); }
static inline int PyDict_Check(PyObject *p) { return PyVMDict_Check(PyVM_Default(), p); }
static inline int PyDict_CheckExact(PyObject *p) { return PyVMDict_CheckExact(PyVM_Default(), p); }
static inline void PyDict_Clear(PyObject *p) { PyVMDict_Clear(PyVM_Default(), p); }
static inline int PyDict_ClearWatcher(int watcher_id) { return PyVMDict_ClearWatcher(PyVM_Default(), watcher_id); }
static inline int PyDict_Contains(PyObject *p, PyObject *key) { return PyVMDict_Contains(PyVM_Default(), p, key); }
static inline int PyDict_ContainsString(PyObject *p, const char *key) { return PyVMDict_ContainsString(PyVM_Default(), p, key); }
static inline PyObject *PyDict_Copy(PyObject *p) { return PyVMDict_Copy(PyVM_Default(), p); }
static inline int PyDict_DelItem(PyObject *p, PyObject *key) { return PyVMDict_DelItem(PyVM_Default(), p, key); }
static inline int PyDict_DelItemString(PyObject *p, const char *key) { return PyVMDict_DelItemString(PyVM_Default(), p, key); }
static inline Py_ssize_t PyDict_GET_SIZE(PyObject *p) { return PyVMDict_GET_SIZE(PyVM_Default(), p); }
static inline PyObject *PyDict_GetItem(PyObject *p, PyObject *key) { return PyVMDict_GetItem(PyVM_Default(), p, key); }
static inline int PyDict_GetItemRef(PyObject *p, PyObject *key, PyObject **result) { return PyVMDict_GetItemRef(PyVM_Default(), p, key, result); }
static inline PyObject *PyDict_GetItemString(PyObject *p, const char *key) { return PyVMDict_GetItemString(PyVM_Default(), p, key); }
static inline int PyDict_GetItemStringRef(PyObject *p, const char *key, PyObject **result) { return PyVMDict_GetItemStringRef(PyVM_Default(), p, key, result); }
static inline PyObject *PyDict_GetItemWithError(PyObject *p, PyObject *key) { return PyVMDict_GetItemWithError(PyVM_Default(), p, key); }
static inline PyObject *PyDict_Items(PyObject *p) { return PyVMDict_Items(PyVM_Default(), p); }
static inline PyObject *PyDict_Keys(PyObject *p) { return PyVMDict_Keys(PyVM_Default(), p); }
static inline int PyDict_Merge(PyObject *a, PyObject *b, int override) { return PyVMDict_Merge(PyVM_Default(), a, b, override); }
static inline int PyDict_MergeFromSeq2(PyObject *a, PyObject *seq2, int override) { return PyVMDict_MergeFromSeq2(PyVM_Default(), a, seq2, override); }
static inline PyObject *PyDict_New(void) { return PyVMDict_New(PyVM_Default()); }
static inline int PyDict_Next(PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue) { return PyVMDict_Next(PyVM_Default(), p, ppos, pkey, pvalue); }
static inline int PyDict_Pop(PyObject *p, PyObject *key, PyObject **result) { return PyVMDict_Pop(PyVM_Default(), p, key, result); }
static inline int PyDict_PopString(PyObject *p, const char *key, PyObject **result) { return PyVMDict_PopString(PyVM_Default(), p, key, result); }
static inline PyObject *PyDict_SetDefault(PyObject *p, PyObject *key, PyObject *defaultobj) { return PyVMDict_SetDefault(PyVM_Default(), p, key, defaultobj); }
static inline int PyDict_SetDefaultRef(PyObject *p, PyObject *key, PyObject *default_value, PyObject **result) { return PyVMDict_SetDefaultRef(PyVM_Default(), p, key, default_value, result); }
static inline int PyDict_SetItem(PyObject *p, PyObject *key, PyObject *val) { return PyVMDict_SetItem(PyVM_Default(), p, key, val); }
static inline int PyDict_SetItemString(PyObject *p, const char *key, PyObject *val) { return PyVMDict_SetItemString(PyVM_Default(), p, key, val); }
static inline Py_ssize_t PyDict_Size(PyObject *p) { return PyVMDict_Size(PyVM_Default(), p); }
#define PyDict_Type (*PyVMDict_Type(PyVM_Default()))
static inline int PyDict_Unwatch(int watcher_id, PyObject *dict) { return PyVMDict_Unwatch(PyVM_Default(), watcher_id, dict); }
static inline int PyDict_Update(PyObject *a, PyObject *b) { return PyVMDict_Update(PyVM_Default(), a, b); }
static inline PyObject *PyDict_Values(PyObject *p) { return PyVMDict_Values(PyVM_Default(), p); }
static inline int PyDict_Watch(int watcher_id, PyObject *dict) { return PyVMDict_Watch(PyVM_Default(), watcher_id, dict); }
static inline int PyFrozenDict_Check(PyObject *p) { return PyVMFrozenDict_Check(PyVM_Default(), p); }
static inline int PyFrozenDict_CheckExact(PyObject *p) { return PyVMFrozenDict_CheckExact(PyVM_Default(), p); }
static inline PyObject *PyFrozenDict_New(PyObject *iterable) { return PyVMFrozenDict_New(PyVM_Default(), iterable); }
#define PyFrozenDict_Type (*PyVMFrozenDict_Type(PyVM_Default()))
static inline PyObject *PyObject_GenericGetDict(PyObject *o, void *context) { return PyVMObject_GenericGetDict(PyVM_Default(), o, context); }

/* enumobject */
#define PyEnum_Type (*PyVMEnum_Type(PyVM_Default()))
#define PyReversed_Type (*PyVMReversed_Type(PyVM_Default()))

/* fileobject */
static inline PyObject *PyFile_FromFd(int fd, const char *name, const char *mode, int buffering, const char *encoding, const char *errors, const char *newline, int closefd) { return PyVMFile_FromFd(PyVM_Default(), fd, name, mode, buffering, encoding, errors, newline, closefd); }
static inline PyObject *PyFile_GetLine(PyObject *p, int n) { return PyVMFile_GetLine(PyVM_Default(), p, n); }
static inline PyObject *PyFile_NewStdPrinter(int fd) { return PyVMFile_NewStdPrinter(PyVM_Default(), fd); }
static inline PyObject *PyFile_OpenCode(const char *path) { return PyVMFile_OpenCode(PyVM_Default(), path); }
static inline PyObject *PyFile_OpenCodeObject(PyObject *path) { return PyVMFile_OpenCodeObject(PyVM_Default(), path); }
static inline int PyFile_SetOpenCodeHook(Py_OpenCodeHookFunction hook, void *userData) { return PyVMFile_SetOpenCodeHook(PyVM_Default(), hook, userData); }
static inline int PyFile_WriteObject(PyObject *obj, PyObject *p, int flags) { return PyVMFile_WriteObject(PyVM_Default(), obj, p, flags); }
static inline int PyFile_WriteString(const char *s, PyObject *p) { return PyVMFile_WriteString(PyVM_Default(), s, p); }
static inline int PyObject_AsFileDescriptor(PyObject *p) { return PyVMObject_AsFileDescriptor(PyVM_Default(), p); }
#define PyStdPrinter_Type (*PyVMStdPrinter_Type(PyVM_Default()))
#define Py_FileSystemDefaultEncodeErrors PyVM_FileSystemDefaultEncodeErrors(PyVM_Default())
#define Py_FileSystemDefaultEncoding PyVM_FileSystemDefaultEncoding(PyVM_Default())
#define Py_HasFileSystemDefaultEncoding (*PyVM_HasFileSystemDefaultEncoding(PyVM_Default()))
#define Py_UTF8Mode (*PyVM_UTF8Mode(PyVM_Default()))
static inline char *Py_UniversalNewlineFgets(char *arg1, int arg2, FILE *arg3, PyObject *arg4) { return PyVM_UniversalNewlineFgets(PyVM_Default(), arg1, arg2, arg3, arg4); }

/* fileutils */
static inline wchar_t *Py_DecodeLocale(const char *arg, size_t *size) { return PyVM_DecodeLocale(PyVM_Default(), arg, size); }
static inline char *Py_EncodeLocale(const wchar_t *text, size_t *error_pos) { return PyVM_EncodeLocale(PyVM_Default(), text, error_pos); }
static inline int Py_fclose(FILE *file) { return PyVM_fclose(PyVM_Default(), file); }
static inline FILE *Py_fopen(PyObject *path, const char *mode) { return PyVM_fopen(PyVM_Default(), path, mode); }

/* floatobject */
static inline double PyFloat_AS_DOUBLE(PyObject *pyfloat) { return PyVMFloat_AS_DOUBLE(PyVM_Default(), pyfloat); }
static inline double PyFloat_AsDouble(PyObject *pyfloat) { return PyVMFloat_AsDouble(PyVM_Default(), pyfloat); }
static inline int PyFloat_Check(PyObject *p) { return PyVMFloat_Check(PyVM_Default(), p); }
static inline int PyFloat_CheckExact(PyObject *p) { return PyVMFloat_CheckExact(PyVM_Default(), p); }
static inline PyObject *PyFloat_FromDouble(double v) { return PyVMFloat_FromDouble(PyVM_Default(), v); }
static inline PyObject *PyFloat_FromString(PyObject *str) { return PyVMFloat_FromString(PyVM_Default(), str); }
static inline PyObject *PyFloat_GetInfo(void) { return PyVMFloat_GetInfo(PyVM_Default()); }
static inline double PyFloat_GetMax(void) { return PyVMFloat_GetMax(PyVM_Default()); }
static inline double PyFloat_GetMin(void) { return PyVMFloat_GetMin(PyVM_Default()); }
static inline int PyFloat_Pack2(double x, char *p, int le) { return PyVMFloat_Pack2(PyVM_Default(), x, p, le); }
static inline int PyFloat_Pack4(double x, char *p, int le) { return PyVMFloat_Pack4(PyVM_Default(), x, p, le); }
static inline int PyFloat_Pack8(double x, char *p, int le) { return PyVMFloat_Pack8(PyVM_Default(), x, p, le); }
#define PyFloat_Type (*PyVMFloat_Type(PyVM_Default()))
static inline double PyFloat_Unpack2(const char *p, int le) { return PyVMFloat_Unpack2(PyVM_Default(), p, le); }
static inline double PyFloat_Unpack4(const char *p, int le) { return PyVMFloat_Unpack4(PyVM_Default(), p, le); }
static inline double PyFloat_Unpack8(const char *p, int le) { return PyVMFloat_Unpack8(PyVM_Default(), p, le); }

/* frameobject */
static inline void PyFrame_FastToLocals(PyFrameObject *f) { PyVMFrame_FastToLocals(PyVM_Default(), f); }
static inline int PyFrame_FastToLocalsWithError(PyFrameObject *f) { return PyVMFrame_FastToLocalsWithError(PyVM_Default(), f); }
static inline void PyFrame_LocalsToFast(PyFrameObject *f, int clear) { PyVMFrame_LocalsToFast(PyVM_Default(), f, clear); }
static inline PyFrameObject *PyFrame_New(PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals) { return PyVMFrame_New(PyVM_Default(), tstate, code, globals, locals); }

/* funcobject */
static inline PyObject *PyClassMethod_New(PyObject *callable) { return PyVMClassMethod_New(PyVM_Default(), callable); }
#define PyClassMethod_Type (*PyVMClassMethod_Type(PyVM_Default()))
static inline int PyFunction_AddWatcher(PyFunction_WatchCallback callback) { return PyVMFunction_AddWatcher(PyVM_Default(), callback); }
static inline int PyFunction_Check(PyObject *o) { return PyVMFunction_Check(PyVM_Default(), o); }
static inline int PyFunction_ClearWatcher(int watcher_id) { return PyVMFunction_ClearWatcher(PyVM_Default(), watcher_id); }
static inline PyObject *PyFunction_GET_ANNOTATIONS(PyObject *op) { return PyVMFunction_GET_ANNOTATIONS(PyVM_Default(), op); }
static inline PyObject *PyFunction_GET_CLOSURE(PyObject *op) { return PyVMFunction_GET_CLOSURE(PyVM_Default(), op); }
static inline PyObject *PyFunction_GET_CODE(PyObject *op) { return PyVMFunction_GET_CODE(PyVM_Default(), op); }
static inline PyObject *PyFunction_GET_DEFAULTS(PyObject *op) { return PyVMFunction_GET_DEFAULTS(PyVM_Default(), op); }
static inline PyObject *PyFunction_GET_GLOBALS(PyObject *op) { return PyVMFunction_GET_GLOBALS(PyVM_Default(), op); }
static inline PyObject *PyFunction_GET_KW_DEFAULTS(PyObject *op) { return PyVMFunction_GET_KW_DEFAULTS(PyVM_Default(), op); }
static inline PyObject *PyFunction_GET_MODULE(PyObject *op) { return PyVMFunction_GET_MODULE(PyVM_Default(), op); }
static inline PyObject *PyFunction_GetAnnotations(PyObject *op) { return PyVMFunction_GetAnnotations(PyVM_Default(), op); }
static inline PyObject *PyFunction_GetClosure(PyObject *op) { return PyVMFunction_GetClosure(PyVM_Default(), op); }
static inline PyObject *PyFunction_GetCode(PyObject *op) { return PyVMFunction_GetCode(PyVM_Default(), op); }
static inline PyObject *PyFunction_GetDefaults(PyObject *op) { return PyVMFunction_GetDefaults(PyVM_Default(), op); }
static inline PyObject *PyFunction_GetGlobals(PyObject *op) { return PyVMFunction_GetGlobals(PyVM_Default(), op); }
static inline PyObject *PyFunction_GetKwDefaults(PyObject *op) { return PyVMFunction_GetKwDefaults(PyVM_Default(), op); }
static inline PyObject *PyFunction_GetModule(PyObject *op) { return PyVMFunction_GetModule(PyVM_Default(), op); }
static inline PyObject *PyFunction_New(PyObject *code, PyObject *globals) { return PyVMFunction_New(PyVM_Default(), code, globals); }
static inline PyObject *PyFunction_NewWithQualName(PyObject *code, PyObject *globals, PyObject *qualname) { return PyVMFunction_NewWithQualName(PyVM_Default(), code, globals, qualname); }
static inline int PyFunction_SetAnnotations(PyObject *op, PyObject *annotations) { return PyVMFunction_SetAnnotations(PyVM_Default(), op, annotations); }
static inline int PyFunction_SetClosure(PyObject *op, PyObject *closure) { return PyVMFunction_SetClosure(PyVM_Default(), op, closure); }
static inline int PyFunction_SetDefaults(PyObject *op, PyObject *defaults) { return PyVMFunction_SetDefaults(PyVM_Default(), op, defaults); }
static inline int PyFunction_SetKwDefaults(PyObject *op, PyObject *defaults) { return PyVMFunction_SetKwDefaults(PyVM_Default(), op, defaults); }
static inline void PyFunction_SetVectorcall(PyFunctionObject *func, vectorcallfunc vectorcall) { PyVMFunction_SetVectorcall(PyVM_Default(), func, vectorcall); }
#define PyFunction_Type (*PyVMFunction_Type(PyVM_Default()))
static inline PyObject *PyStaticMethod_New(PyObject *callable) { return PyVMStaticMethod_New(PyVM_Default(), callable); }
#define PyStaticMethod_Type (*PyVMStaticMethod_Type(PyVM_Default()))

/* genericaliasobject */
static inline PyObject *Py_GenericAlias(PyObject *origin, PyObject *arg2) { return PyVM_GenericAlias(PyVM_Default(), origin, arg2); }
#define Py_GenericAliasType (*PyVM_GenericAliasType(PyVM_Default()))

/* genobject */
static inline int PyAsyncGenASend_CheckExact(PyObject *op) { return PyVMAsyncGenASend_CheckExact(PyVM_Default(), op); }
static inline int PyAsyncGen_CheckExact(PyObject *op) { return PyVMAsyncGen_CheckExact(PyVM_Default(), op); }
static inline PyObject *PyAsyncGen_New(PyFrameObject *frame, PyObject *name, PyObject *qualname) { return PyVMAsyncGen_New(PyVM_Default(), frame, name, qualname); }
#define PyAsyncGen_Type (*PyVMAsyncGen_Type(PyVM_Default()))
static inline int PyCoro_CheckExact(PyObject *ob) { return PyVMCoro_CheckExact(PyVM_Default(), ob); }
static inline PyObject *PyCoro_New(PyFrameObject *frame, PyObject *name, PyObject *qualname) { return PyVMCoro_New(PyVM_Default(), frame, name, qualname); }
#define PyCoro_Type (*PyVMCoro_Type(PyVM_Default()))
static inline int PyGen_Check(PyObject *ob) { return PyVMGen_Check(PyVM_Default(), ob); }
static inline int PyGen_CheckExact(PyObject *ob) { return PyVMGen_CheckExact(PyVM_Default(), ob); }
static inline PyCodeObject *PyGen_GetCode(PyGenObject *gen) { return PyVMGen_GetCode(PyVM_Default(), gen); }
static inline PyObject *PyGen_New(PyFrameObject *frame) { return PyVMGen_New(PyVM_Default(), frame); }
static inline PyObject *PyGen_NewWithQualName(PyFrameObject *frame, PyObject *name, PyObject *qualname) { return PyVMGen_NewWithQualName(PyVM_Default(), frame, name, qualname); }
#define PyGen_Type (*PyVMGen_Type(PyVM_Default()))

/* import */
static inline PyObject *PyImport_AddModule(const char *name) { return PyVMImport_AddModule(PyVM_Default(), name); }
static inline PyObject *PyImport_AddModuleObject(PyObject *name) { return PyVMImport_AddModuleObject(PyVM_Default(), name); }
static inline PyObject *PyImport_AddModuleRef(const char *name) { return PyVMImport_AddModuleRef(PyVM_Default(), name); }
static inline PyObject *PyImport_CreateModuleFromInitfunc(PyObject *spec, PyObject *(*initfunc)(void)) { return PyVMImport_CreateModuleFromInitfunc(PyVM_Default(), spec, initfunc); }
static inline PyObject *PyImport_ExecCodeModule(const char *name, PyObject *co) { return PyVMImport_ExecCodeModule(PyVM_Default(), name, co); }
static inline PyObject *PyImport_ExecCodeModuleEx(const char *name, PyObject *co, const char *pathname) { return PyVMImport_ExecCodeModuleEx(PyVM_Default(), name, co, pathname); }
static inline PyObject *PyImport_ExecCodeModuleObject(PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname) { return PyVMImport_ExecCodeModuleObject(PyVM_Default(), name, co, pathname, cpathname); }
static inline PyObject *PyImport_ExecCodeModuleWithPathnames(const char *name, PyObject *co, const char *pathname, const char *cpathname) { return PyVMImport_ExecCodeModuleWithPathnames(PyVM_Default(), name, co, pathname, cpathname); }
#define PyImport_FrozenModules (*PyVMImport_FrozenModules(PyVM_Default()))
static inline PyObject *PyImport_GetImporter(PyObject *path) { return PyVMImport_GetImporter(PyVM_Default(), path); }
static inline PyObject *PyImport_GetLazyImportsFilter(void) { return PyVMImport_GetLazyImportsFilter(PyVM_Default()); }
static inline PyImport_LazyImportsMode PyImport_GetLazyImportsMode(void) { return PyVMImport_GetLazyImportsMode(PyVM_Default()); }
static inline long PyImport_GetMagicNumber(void) { return PyVMImport_GetMagicNumber(PyVM_Default()); }
static inline const char *PyImport_GetMagicTag(void) { return PyVMImport_GetMagicTag(PyVM_Default()); }
static inline PyObject *PyImport_GetModule(PyObject *name) { return PyVMImport_GetModule(PyVM_Default(), name); }
static inline PyObject *PyImport_GetModuleDict(void) { return PyVMImport_GetModuleDict(PyVM_Default()); }
static inline PyObject *PyImport_Import(PyObject *name) { return PyVMImport_Import(PyVM_Default(), name); }
static inline int PyImport_ImportFrozenModule(const char *name) { return PyVMImport_ImportFrozenModule(PyVM_Default(), name); }
static inline int PyImport_ImportFrozenModuleObject(PyObject *name) { return PyVMImport_ImportFrozenModuleObject(PyVM_Default(), name); }
static inline PyObject *PyImport_ImportModule(const char *name) { return PyVMImport_ImportModule(PyVM_Default(), name); }
static inline PyObject *PyImport_ImportModuleAttr(PyObject *mod_name, PyObject *attr_name) { return PyVMImport_ImportModuleAttr(PyVM_Default(), mod_name, attr_name); }
static inline PyObject *PyImport_ImportModuleAttrString(const char *mod_name, const char *attr_name) { return PyVMImport_ImportModuleAttrString(PyVM_Default(), mod_name, attr_name); }
static inline PyObject *PyImport_ImportModuleEx(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist) { return PyVMImport_ImportModuleEx(PyVM_Default(), name, globals, locals, fromlist); }
static inline PyObject *PyImport_ImportModuleLevel(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level) { return PyVMImport_ImportModuleLevel(PyVM_Default(), name, globals, locals, fromlist, level); }
static inline PyObject *PyImport_ImportModuleLevelObject(PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level) { return PyVMImport_ImportModuleLevelObject(PyVM_Default(), name, globals, locals, fromlist, level); }
static inline PyObject *PyImport_ImportModuleNoBlock(const char *name) { return PyVMImport_ImportModuleNoBlock(PyVM_Default(), name); }
static inline PyObject *PyImport_ReloadModule(PyObject *m) { return PyVMImport_ReloadModule(PyVM_Default(), m); }
static inline int PyImport_SetLazyImportsFilter(PyObject *filter) { return PyVMImport_SetLazyImportsFilter(PyVM_Default(), filter); }
static inline int PyImport_SetLazyImportsMode(PyImport_LazyImportsMode mode) { return PyVMImport_SetLazyImportsMode(PyVM_Default(), mode); }

/* initconfig */
static inline PyObject *PyConfig_Get(const char *name) { return PyVMConfig_Get(PyVM_Default(), name); }
static inline int PyConfig_GetInt(const char *name, int *value) { return PyVMConfig_GetInt(PyVM_Default(), name, value); }
static inline PyObject *PyConfig_Names(void) { return PyVMConfig_Names(PyVM_Default()); }
static inline int PyConfig_Set(const char *name, PyObject *value) { return PyVMConfig_Set(PyVM_Default(), name, value); }
static inline int PyInitConfig_AddModule(PyInitConfig *config, const char *name, PyObject *(*initfunc)(void)) { return PyVMInitConfig_AddModule(PyVM_Default(), config, name, initfunc); }
static inline PyInitConfig *PyInitConfig_Create(void) { return PyVMInitConfig_Create(PyVM_Default()); }
static inline void PyInitConfig_Free(PyInitConfig *config) { PyVMInitConfig_Free(PyVM_Default(), config); }
static inline void PyInitConfig_FreeStrList(size_t length, char **items) { PyVMInitConfig_FreeStrList(PyVM_Default(), length, items); }
static inline int PyInitConfig_GetError(PyInitConfig *config, const char **err_msg) { return PyVMInitConfig_GetError(PyVM_Default(), config, err_msg); }
static inline int PyInitConfig_GetExitCode(PyInitConfig *config, int *exitcode) { return PyVMInitConfig_GetExitCode(PyVM_Default(), config, exitcode); }
static inline int PyInitConfig_GetInt(PyInitConfig *config, const char *name, int64_t *value) { return PyVMInitConfig_GetInt(PyVM_Default(), config, name, value); }
static inline int PyInitConfig_GetStr(PyInitConfig *config, const char *name, char **value) { return PyVMInitConfig_GetStr(PyVM_Default(), config, name, value); }
static inline int PyInitConfig_GetStrList(PyInitConfig *config, const char *name, size_t *length, char ***items) { return PyVMInitConfig_GetStrList(PyVM_Default(), config, name, length, items); }
static inline int PyInitConfig_HasOption(PyInitConfig *config, const char *name) { return PyVMInitConfig_HasOption(PyVM_Default(), config, name); }
static inline int PyInitConfig_SetInt(PyInitConfig *config, const char *name, int64_t value) { return PyVMInitConfig_SetInt(PyVM_Default(), config, name, value); }
static inline int PyInitConfig_SetStr(PyInitConfig *config, const char *name, const char *value) { return PyVMInitConfig_SetStr(PyVM_Default(), config, name, value); }
static inline int PyInitConfig_SetStrList(PyInitConfig *config, const char *name, size_t length, char *const *items) { return PyVMInitConfig_SetStrList(PyVM_Default(), config, name, length, items); }
static inline void Py_GetArgcArgv(int *argc, wchar_t ***argv) { PyVM_GetArgcArgv(PyVM_Default(), argc, argv); }

/* intrcheck */
static inline void PyOS_AfterFork_Parent(void) { PyVMOS_AfterFork_Parent(PyVM_Default()); }
static inline void PyOS_BeforeFork(void) { PyVMOS_BeforeFork(PyVM_Default()); }
static inline int PyOS_InterruptOccurred(void) { return PyVMOS_InterruptOccurred(PyVM_Default()); }

/* iterobject */
static inline int PyCallIter_Check(PyObject *op) { return PyVMCallIter_Check(PyVM_Default(), op); }
static inline PyObject *PyCallIter_New(PyObject *callable, PyObject *sentinel) { return PyVMCallIter_New(PyVM_Default(), callable, sentinel); }
#define PyCallIter_Type (*PyVMCallIter_Type(PyVM_Default()))
static inline int PySeqIter_Check(PyObject *op) { return PyVMSeqIter_Check(PyVM_Default(), op); }
static inline PyObject *PySeqIter_New(PyObject *seq) { return PyVMSeqIter_New(PyVM_Default(), seq); }
#define PySeqIter_Type (*PyVMSeqIter_Type(PyVM_Default()))

/* listobject */
#define PyListIter_Type (*PyVMListIter_Type(PyVM_Default()))
#define PyListRevIter_Type (*PyVMListRevIter_Type(PyVM_Default()))
static inline int PyList_Append(PyObject *list, PyObject *item) { return PyVMList_Append(PyVM_Default(), list, item); }
static inline PyObject *PyList_AsTuple(PyObject *list) { return PyVMList_AsTuple(PyVM_Default(), list); }
static inline int PyList_Check(PyObject *p) { return PyVMList_Check(PyVM_Default(), p); }
static inline int PyList_CheckExact(PyObject *p) { return PyVMList_CheckExact(PyVM_Default(), p); }
static inline int PyList_Clear(PyObject *list) { return PyVMList_Clear(PyVM_Default(), list); }
static inline int PyList_Extend(PyObject *list, PyObject *iterable) { return PyVMList_Extend(PyVM_Default(), list, iterable); }
static inline PyObject *PyList_GET_ITEM(PyObject *list, Py_ssize_t i) { return PyVMList_GET_ITEM(PyVM_Default(), list, i); }
static inline Py_ssize_t PyList_GET_SIZE(PyObject *list) { return PyVMList_GET_SIZE(PyVM_Default(), list); }
static inline PyObject *PyList_GetItem(PyObject *list, Py_ssize_t index) { return PyVMList_GetItem(PyVM_Default(), list, index); }
static inline PyObject *PyList_GetItemRef(PyObject *list, Py_ssize_t index) { return PyVMList_GetItemRef(PyVM_Default(), list, index); }
static inline PyObject *PyList_GetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high) { return PyVMList_GetSlice(PyVM_Default(), list, low, high); }
static inline int PyList_Insert(PyObject *list, Py_ssize_t index, PyObject *item) { return PyVMList_Insert(PyVM_Default(), list, index, item); }
static inline PyObject *PyList_New(Py_ssize_t len) { return PyVMList_New(PyVM_Default(), len); }
static inline int PyList_Reverse(PyObject *list) { return PyVMList_Reverse(PyVM_Default(), list); }
static inline void PyList_SET_ITEM(PyObject *list, Py_ssize_t i, PyObject *o) { PyVMList_SET_ITEM(PyVM_Default(), list, i, o); }
static inline int PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item) { return PyVMList_SetItem(PyVM_Default(), list, index, item); }
static inline int PyList_SetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist) { return PyVMList_SetSlice(PyVM_Default(), list, low, high, itemlist); }
static inline Py_ssize_t PyList_Size(PyObject *list) { return PyVMList_Size(PyVM_Default(), list); }
static inline int PyList_Sort(PyObject *list) { return PyVMList_Sort(PyVM_Default(), list); }
#define PyList_Type (*PyVMList_Type(PyVM_Default()))

/* longobject */
static inline PyLongWriter *PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits) { return PyVMLongWriter_Create(PyVM_Default(), negative, ndigits, digits); }
static inline void PyLongWriter_Discard(PyLongWriter *writer) { PyVMLongWriter_Discard(PyVM_Default(), writer); }
static inline PyObject *PyLongWriter_Finish(PyLongWriter *writer) { return PyVMLongWriter_Finish(PyVM_Default(), writer); }
static inline long PyLong_AS_LONG(PyObject *obj) { return PyVMLong_AS_LONG(PyVM_Default(), obj); }
static inline double PyLong_AsDouble(PyObject *pylong) { return PyVMLong_AsDouble(PyVM_Default(), pylong); }
static inline int PyLong_AsInt(PyObject *obj) { return PyVMLong_AsInt(PyVM_Default(), obj); }
static inline int PyLong_AsInt32(PyObject *obj, int32_t *value) { return PyVMLong_AsInt32(PyVM_Default(), obj, value); }
static inline int PyLong_AsInt64(PyObject *obj, int64_t *value) { return PyVMLong_AsInt64(PyVM_Default(), obj, value); }
static inline long PyLong_AsLong(PyObject *obj) { return PyVMLong_AsLong(PyVM_Default(), obj); }
static inline long PyLong_AsLongAndOverflow(PyObject *obj, int *overflow) { return PyVMLong_AsLongAndOverflow(PyVM_Default(), obj, overflow); }
static inline long long PyLong_AsLongLong(PyObject *obj) { return PyVMLong_AsLongLong(PyVM_Default(), obj); }
static inline long long PyLong_AsLongLongAndOverflow(PyObject *obj, int *overflow) { return PyVMLong_AsLongLongAndOverflow(PyVM_Default(), obj, overflow); }
static inline Py_ssize_t PyLong_AsNativeBytes(PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags) { return PyVMLong_AsNativeBytes(PyVM_Default(), pylong, buffer, n_bytes, flags); }
static inline pid_t PyLong_AsPid(PyObject *pid) { return PyVMLong_AsPid(PyVM_Default(), pid); }
static inline size_t PyLong_AsSize_t(PyObject *pylong) { return PyVMLong_AsSize_t(PyVM_Default(), pylong); }
static inline Py_ssize_t PyLong_AsSsize_t(PyObject *pylong) { return PyVMLong_AsSsize_t(PyVM_Default(), pylong); }
static inline int PyLong_AsUInt32(PyObject *obj, uint32_t *value) { return PyVMLong_AsUInt32(PyVM_Default(), obj, value); }
static inline int PyLong_AsUInt64(PyObject *obj, uint64_t *value) { return PyVMLong_AsUInt64(PyVM_Default(), obj, value); }
static inline unsigned long PyLong_AsUnsignedLong(PyObject *pylong) { return PyVMLong_AsUnsignedLong(PyVM_Default(), pylong); }
static inline unsigned long long PyLong_AsUnsignedLongLong(PyObject *pylong) { return PyVMLong_AsUnsignedLongLong(PyVM_Default(), pylong); }
static inline unsigned long long PyLong_AsUnsignedLongLongMask(PyObject *obj) { return PyVMLong_AsUnsignedLongLongMask(PyVM_Default(), obj); }
static inline unsigned long PyLong_AsUnsignedLongMask(PyObject *obj) { return PyVMLong_AsUnsignedLongMask(PyVM_Default(), obj); }
static inline void *PyLong_AsVoidPtr(PyObject *pylong) { return PyVMLong_AsVoidPtr(PyVM_Default(), pylong); }
static inline int PyLong_Check(PyObject *p) { return PyVMLong_Check(PyVM_Default(), p); }
static inline int PyLong_CheckExact(PyObject *p) { return PyVMLong_CheckExact(PyVM_Default(), p); }
static inline int PyLong_Export(PyObject *obj, PyLongExport *export_long) { return PyVMLong_Export(PyVM_Default(), obj, export_long); }
static inline void PyLong_FreeExport(PyLongExport *export_long) { PyVMLong_FreeExport(PyVM_Default(), export_long); }
static inline PyObject *PyLong_FromDouble(double v) { return PyVMLong_FromDouble(PyVM_Default(), v); }
static inline PyObject *PyLong_FromInt32(int32_t value) { return PyVMLong_FromInt32(PyVM_Default(), value); }
static inline PyObject *PyLong_FromInt64(int64_t value) { return PyVMLong_FromInt64(PyVM_Default(), value); }
static inline PyObject *PyLong_FromLong(long v) { return PyVMLong_FromLong(PyVM_Default(), v); }
static inline PyObject *PyLong_FromLongLong(long long v) { return PyVMLong_FromLongLong(PyVM_Default(), v); }
static inline PyObject *PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags) { return PyVMLong_FromNativeBytes(PyVM_Default(), buffer, n_bytes, flags); }
static inline PyObject *PyLong_FromPid(pid_t pid) { return PyVMLong_FromPid(PyVM_Default(), pid); }
static inline PyObject *PyLong_FromSize_t(size_t v) { return PyVMLong_FromSize_t(PyVM_Default(), v); }
static inline PyObject *PyLong_FromSsize_t(Py_ssize_t v) { return PyVMLong_FromSsize_t(PyVM_Default(), v); }
static inline PyObject *PyLong_FromString(const char *str, char **pend, int base) { return PyVMLong_FromString(PyVM_Default(), str, pend, base); }
static inline PyObject *PyLong_FromUInt32(uint32_t value) { return PyVMLong_FromUInt32(PyVM_Default(), value); }
static inline PyObject *PyLong_FromUInt64(uint64_t value) { return PyVMLong_FromUInt64(PyVM_Default(), value); }
static inline PyObject *PyLong_FromUnicodeObject(PyObject *u, int base) { return PyVMLong_FromUnicodeObject(PyVM_Default(), u, base); }
static inline PyObject *PyLong_FromUnsignedLong(unsigned long v) { return PyVMLong_FromUnsignedLong(PyVM_Default(), v); }
static inline PyObject *PyLong_FromUnsignedLongLong(unsigned long long v) { return PyVMLong_FromUnsignedLongLong(PyVM_Default(), v); }
static inline PyObject *PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes, int flags) { return PyVMLong_FromUnsignedNativeBytes(PyVM_Default(), buffer, n_bytes, flags); }
static inline PyObject *PyLong_FromVoidPtr(void *p) { return PyVMLong_FromVoidPtr(PyVM_Default(), p); }
static inline PyObject *PyLong_GetInfo(void) { return PyVMLong_GetInfo(PyVM_Default()); }
static inline const PyLongLayout *PyLong_GetNativeLayout(void) { return PyVMLong_GetNativeLayout(PyVM_Default()); }
static inline int PyLong_GetSign(PyObject *obj, int *sign) { return PyVMLong_GetSign(PyVM_Default(), obj, sign); }
static inline int PyLong_IsNegative(PyObject *obj) { return PyVMLong_IsNegative(PyVM_Default(), obj); }
static inline int PyLong_IsPositive(PyObject *obj) { return PyVMLong_IsPositive(PyVM_Default(), obj); }
static inline int PyLong_IsZero(PyObject *obj) { return PyVMLong_IsZero(PyVM_Default(), obj); }
static inline long PyOS_strtol(const char *str, char **ptr, int base) { return PyVMOS_strtol(PyVM_Default(), str, ptr, base); }
static inline unsigned long PyOS_strtoul(const char *str, char **ptr, int base) { return PyVMOS_strtoul(PyVM_Default(), str, ptr, base); }
static inline Py_ssize_t PyUnstable_Long_CompactValue(const PyLongObject *op) { return PyVMUnstable_Long_CompactValue(PyVM_Default(), op); }
static inline int PyUnstable_Long_IsCompact(const PyLongObject *op) { return PyVMUnstable_Long_IsCompact(PyVM_Default(), op); }

/* marshal */
static inline PyObject *PyMarshal_ReadLastObjectFromFile(FILE *file) { return PyVMMarshal_ReadLastObjectFromFile(PyVM_Default(), file); }
static inline long PyMarshal_ReadLongFromFile(FILE *file) { return PyVMMarshal_ReadLongFromFile(PyVM_Default(), file); }
static inline PyObject *PyMarshal_ReadObjectFromFile(FILE *file) { return PyVMMarshal_ReadObjectFromFile(PyVM_Default(), file); }
static inline PyObject *PyMarshal_ReadObjectFromString(const char *data, Py_ssize_t len) { return PyVMMarshal_ReadObjectFromString(PyVM_Default(), data, len); }
static inline int PyMarshal_ReadShortFromFile(FILE *file) { return PyVMMarshal_ReadShortFromFile(PyVM_Default(), file); }
static inline void PyMarshal_WriteLongToFile(long value, FILE *file, int version) { PyVMMarshal_WriteLongToFile(PyVM_Default(), value, file, version); }
static inline void PyMarshal_WriteObjectToFile(PyObject *value, FILE *file, int version) { PyVMMarshal_WriteObjectToFile(PyVM_Default(), value, file, version); }
static inline PyObject *PyMarshal_WriteObjectToString(PyObject *value, int version) { return PyVMMarshal_WriteObjectToString(PyVM_Default(), value, version); }

/* memoryobject */
static inline int PyMemoryView_Check(PyObject *obj) { return PyVMMemoryView_Check(PyVM_Default(), obj); }
static inline PyObject *PyMemoryView_FromBuffer(const Py_buffer *view) { return PyVMMemoryView_FromBuffer(PyVM_Default(), view); }
static inline PyObject *PyMemoryView_FromMemory(char *mem, Py_ssize_t size, int flags) { return PyVMMemoryView_FromMemory(PyVM_Default(), mem, size, flags); }
static inline PyObject *PyMemoryView_FromObject(PyObject *obj) { return PyVMMemoryView_FromObject(PyVM_Default(), obj); }
static inline PyObject *PyMemoryView_GET_BASE(PyObject *mview) { return PyVMMemoryView_GET_BASE(PyVM_Default(), mview); }
static inline Py_buffer *PyMemoryView_GET_BUFFER(PyObject *mview) { return PyVMMemoryView_GET_BUFFER(PyVM_Default(), mview); }
static inline PyObject *PyMemoryView_GetContiguous(PyObject *obj, int buffertype, char order) { return PyVMMemoryView_GetContiguous(PyVM_Default(), obj, buffertype, order); }
#define PyMemoryView_Type (*PyVMMemoryView_Type(PyVM_Default()))

/* methodobject */
static inline PyObject *PyCFunction_Call(PyObject *arg1, PyObject *arg2, PyObject *arg3) { return PyVMCFunction_Call(PyVM_Default(), arg1, arg2, arg3); }
static inline int PyCFunction_Check(PyObject *op) { return PyVMCFunction_Check(PyVM_Default(), op); }
static inline int PyCFunction_CheckExact(PyObject *op) { return PyVMCFunction_CheckExact(PyVM_Default(), op); }
static inline PyTypeObject *PyCFunction_GET_CLASS(PyObject *func_obj) { return PyVMCFunction_GET_CLASS(PyVM_Default(), func_obj); }
static inline int PyCFunction_GET_FLAGS(PyObject *func) { return PyVMCFunction_GET_FLAGS(PyVM_Default(), func); }
static inline PyCFunction PyCFunction_GET_FUNCTION(PyObject *func) { return PyVMCFunction_GET_FUNCTION(PyVM_Default(), func); }
static inline PyObject *PyCFunction_GET_SELF(PyObject *func) { return PyVMCFunction_GET_SELF(PyVM_Default(), func); }
static inline int PyCFunction_GetFlags(PyObject *func) { return PyVMCFunction_GetFlags(PyVM_Default(), func); }
static inline PyCFunction PyCFunction_GetFunction(PyObject *func) { return PyVMCFunction_GetFunction(PyVM_Default(), func); }
static inline PyObject *PyCFunction_GetSelf(PyObject *func) { return PyVMCFunction_GetSelf(PyVM_Default(), func); }
static inline PyObject *PyCFunction_New(PyMethodDef *ml, PyObject *self) { return PyVMCFunction_New(PyVM_Default(), ml, self); }
static inline PyObject *PyCFunction_NewEx(PyMethodDef *ml, PyObject *self, PyObject *module) { return PyVMCFunction_NewEx(PyVM_Default(), ml, self, module); }
#define PyCFunction_Type (*PyVMCFunction_Type(PyVM_Default()))
static inline int PyCMethod_Check(PyObject *op) { return PyVMCMethod_Check(PyVM_Default(), op); }
static inline int PyCMethod_CheckExact(PyObject *op) { return PyVMCMethod_CheckExact(PyVM_Default(), op); }
static inline PyObject *PyCMethod_New(PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls) { return PyVMCMethod_New(PyVM_Default(), ml, self, module, cls); }
#define PyCMethod_Type (*PyVMCMethod_Type(PyVM_Default()))

/* modsupport */
static inline int PyABIInfo_Check(PyABIInfo *info, const char *module_name) { return PyVMABIInfo_Check(PyVM_Default(), info, module_name); }
static inline int PyArg_Parse(PyObject *arg1, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMArg_ParseV(PyVM_Default(), arg1, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseArray(PyObject *const *args, Py_ssize_t nargs, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMArg_ParseArrayV(PyVM_Default(), args, nargs, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseArrayAndKeywords(PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, kwlist); int pyvm_result = PyVMArg_ParseArrayAndKeywordsV(PyVM_Default(), args, nargs, kwnames, format, kwlist, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseArrayAndKeywordsV(PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, va_list arguments) { return PyVMArg_ParseArrayAndKeywordsV(PyVM_Default(), args, nargs, kwnames, format, kwlist, arguments); }
static inline int PyArg_ParseArrayV(PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments) { return PyVMArg_ParseArrayV(PyVM_Default(), args, nargs, format, arguments); }
static inline int PyArg_ParseTuple(PyObject *arg1, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMArg_VaParse(PyVM_Default(), arg1, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseTupleAndKeywords(PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, keywords); int pyvm_result = PyVMArg_VaParseTupleAndKeywords(PyVM_Default(), arg1, kw, format, keywords, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_ParseV(PyObject *arg1, const char *format, va_list arguments) { return PyVMArg_ParseV(PyVM_Default(), arg1, format, arguments); }
static inline int PyArg_UnpackTuple(PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, max); int pyvm_result = PyVMArg_UnpackTupleV(PyVM_Default(), arg1, name, min, max, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyArg_UnpackTupleV(PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments) { return PyVMArg_UnpackTupleV(PyVM_Default(), arg1, name, min, max, arguments); }
static inline int PyArg_VaParse(PyObject *arg1, const char *format, va_list vargs) { return PyVMArg_VaParse(PyVM_Default(), arg1, format, vargs); }
static inline int PyArg_VaParseTupleAndKeywords(PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, va_list vargs) { return PyVMArg_VaParseTupleAndKeywords(PyVM_Default(), arg1, kw, format, keywords, vargs); }
static inline int PyArg_ValidateKeywordArguments(PyObject *arg1) { return PyVMArg_ValidateKeywordArguments(PyVM_Default(), arg1); }
static inline int PyModule_Add(PyObject *module, const char *name, PyObject *value) { return PyVMModule_Add(PyVM_Default(), module, name, value); }
static inline int PyModule_AddFunctions(PyObject *module, PyMethodDef *functions) { return PyVMModule_AddFunctions(PyVM_Default(), module, functions); }
static inline int PyModule_AddIntConstant(PyObject *module, const char *name, long value) { return PyVMModule_AddIntConstant(PyVM_Default(), module, name, value); }
static inline int PyModule_AddObject(PyObject *module, const char *name, PyObject *value) { return PyVMModule_AddObject(PyVM_Default(), module, name, value); }
static inline int PyModule_AddObjectRef(PyObject *module, const char *name, PyObject *value) { return PyVMModule_AddObjectRef(PyVM_Default(), module, name, value); }
static inline int PyModule_AddStringConstant(PyObject *module, const char *name, const char *value) { return PyVMModule_AddStringConstant(PyVM_Default(), module, name, value); }
static inline int PyModule_AddType(PyObject *module, PyTypeObject *type) { return PyVMModule_AddType(PyVM_Default(), module, type); }
static inline PyObject *PyModule_Create(PyModuleDef *def) { return PyVMModule_Create(PyVM_Default(), def); }
static inline PyObject *PyModule_Create2(PyModuleDef *def, int module_api_version) { return PyVMModule_Create2(PyVM_Default(), def, module_api_version); }
static inline int PyModule_ExecDef(PyObject *module, PyModuleDef *def) { return PyVMModule_ExecDef(PyVM_Default(), module, def); }
static inline PyObject *PyModule_FromDefAndSpec(PyModuleDef *def, PyObject *spec) { return PyVMModule_FromDefAndSpec(PyVM_Default(), def, spec); }
static inline PyObject *PyModule_FromDefAndSpec2(PyModuleDef *def, PyObject *spec, int module_api_version) { return PyVMModule_FromDefAndSpec2(PyVM_Default(), def, spec, module_api_version); }
static inline int PyModule_SetDocString(PyObject *module, const char *docstring) { return PyVMModule_SetDocString(PyVM_Default(), module, docstring); }
static inline PyObject *Py_BuildValue(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVM_VaBuildValue(PyVM_Default(), format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *Py_VaBuildValue(const char *format, va_list vargs) { return PyVM_VaBuildValue(PyVM_Default(), format, vargs); }

/* moduleobject */
static inline PyObject *PyModuleDef_Init(PyModuleDef *def) { return PyVMModuleDef_Init(PyVM_Default(), def); }
#define PyModuleDef_Type (*PyVMModuleDef_Type(PyVM_Default()))
static inline int PyModule_Check(PyObject *p) { return PyVMModule_Check(PyVM_Default(), p); }
static inline int PyModule_CheckExact(PyObject *p) { return PyVMModule_CheckExact(PyVM_Default(), p); }
static inline int PyModule_Exec(PyObject *module) { return PyVMModule_Exec(PyVM_Default(), module); }
static inline PyObject *PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec) { return PyVMModule_FromSlotsAndSpec(PyVM_Default(), slots, spec); }
static inline PyModuleDef *PyModule_GetDef(PyObject *module) { return PyVMModule_GetDef(PyVM_Default(), module); }
static inline PyObject *PyModule_GetDict(PyObject *module) { return PyVMModule_GetDict(PyVM_Default(), module); }
static inline const char *PyModule_GetFilename(PyObject *module) { return PyVMModule_GetFilename(PyVM_Default(), module); }
static inline PyObject *PyModule_GetFilenameObject(PyObject *module) { return PyVMModule_GetFilenameObject(PyVM_Default(), module); }
static inline const char *PyModule_GetName(PyObject *module) { return PyVMModule_GetName(PyVM_Default(), module); }
static inline PyObject *PyModule_GetNameObject(PyObject *module) { return PyVMModule_GetNameObject(PyVM_Default(), module); }
static inline void *PyModule_GetState(PyObject *module) { return PyVMModule_GetState(PyVM_Default(), module); }
static inline int PyModule_GetStateSize(PyObject *module, Py_ssize_t *result) { return PyVMModule_GetStateSize(PyVM_Default(), module, result); }
static inline void *PyModule_GetState_DuringGC(PyObject *module) { return PyVMModule_GetState_DuringGC(PyVM_Default(), module); }
static inline int PyModule_GetToken(PyObject *module, void **result) { return PyVMModule_GetToken(PyVM_Default(), module, result); }
static inline int PyModule_GetToken_DuringGC(PyObject *module, void **result) { return PyVMModule_GetToken_DuringGC(PyVM_Default(), module, result); }
static inline PyObject *PyModule_New(const char *name) { return PyVMModule_New(PyVM_Default(), name); }
static inline PyObject *PyModule_NewObject(PyObject *name) { return PyVMModule_NewObject(PyVM_Default(), name); }
#define PyModule_Type (*PyVMModule_Type(PyVM_Default()))

/* monitoring */
#define PY_MONITORING_EVENT_BRANCH PYVM_MONITORING_EVENT_BRANCH(PyVM_Default())
#define PY_MONITORING_EVENT_C_RAISE PYVM_MONITORING_EVENT_C_RAISE(PyVM_Default())
#define PY_MONITORING_EVENT_C_RETURN PYVM_MONITORING_EVENT_C_RETURN(PyVM_Default())
#define PY_MONITORING_EVENT_EXCEPTION_HANDLED PYVM_MONITORING_EVENT_EXCEPTION_HANDLED(PyVM_Default())
#define PY_MONITORING_EVENT_PY_THROW PYVM_MONITORING_EVENT_PY_THROW(PyVM_Default())
#define PY_MONITORING_EVENT_PY_UNWIND PYVM_MONITORING_EVENT_PY_UNWIND(PyVM_Default())
#define PY_MONITORING_EVENT_RAISE PYVM_MONITORING_EVENT_RAISE(PyVM_Default())
#define PY_MONITORING_EVENT_RERAISE PYVM_MONITORING_EVENT_RERAISE(PyVM_Default())
#define PY_MONITORING_EVENT_STOP_ITERATION PYVM_MONITORING_EVENT_STOP_ITERATION(PyVM_Default())
static inline int PY_MONITORING_IS_INSTRUMENTED_EVENT(int ev) { return PYVM_MONITORING_IS_INSTRUMENTED_EVENT(PyVM_Default(), ev); }
static inline int PyMonitoring_EnterScope(PyMonitoringState *state_array, uint64_t *version, const uint8_t *event_types, Py_ssize_t length) { return PyVMMonitoring_EnterScope(PyVM_Default(), state_array, version, event_types, length); }
static inline int PyMonitoring_ExitScope(void) { return PyVMMonitoring_ExitScope(PyVM_Default()); }
static inline int PyMonitoring_FireBranchEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset) { return PyVMMonitoring_FireBranchEvent(PyVM_Default(), state, codelike, offset, target_offset); }
static inline int PyMonitoring_FireBranchLeftEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset) { return PyVMMonitoring_FireBranchLeftEvent(PyVM_Default(), state, codelike, offset, target_offset); }
static inline int PyMonitoring_FireBranchRightEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset) { return PyVMMonitoring_FireBranchRightEvent(PyVM_Default(), state, codelike, offset, target_offset); }
static inline int PyMonitoring_FireCRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FireCRaiseEvent(PyVM_Default(), state, codelike, offset); }
static inline int PyMonitoring_FireCReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval) { return PyVMMonitoring_FireCReturnEvent(PyVM_Default(), state, codelike, offset, retval); }
static inline int PyMonitoring_FireCallEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject *arg0) { return PyVMMonitoring_FireCallEvent(PyVM_Default(), state, codelike, offset, callable, arg0); }
static inline int PyMonitoring_FireExceptionHandledEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FireExceptionHandledEvent(PyVM_Default(), state, codelike, offset); }
static inline int PyMonitoring_FireJumpEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset) { return PyVMMonitoring_FireJumpEvent(PyVM_Default(), state, codelike, offset, target_offset); }
static inline int PyMonitoring_FireLineEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno) { return PyVMMonitoring_FireLineEvent(PyVM_Default(), state, codelike, offset, lineno); }
static inline int PyMonitoring_FirePyResumeEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FirePyResumeEvent(PyVM_Default(), state, codelike, offset); }
static inline int PyMonitoring_FirePyReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval) { return PyVMMonitoring_FirePyReturnEvent(PyVM_Default(), state, codelike, offset, retval); }
static inline int PyMonitoring_FirePyStartEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FirePyStartEvent(PyVM_Default(), state, codelike, offset); }
static inline int PyMonitoring_FirePyThrowEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FirePyThrowEvent(PyVM_Default(), state, codelike, offset); }
static inline int PyMonitoring_FirePyUnwindEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FirePyUnwindEvent(PyVM_Default(), state, codelike, offset); }
static inline int PyMonitoring_FirePyYieldEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval) { return PyVMMonitoring_FirePyYieldEvent(PyVM_Default(), state, codelike, offset, retval); }
static inline int PyMonitoring_FireRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FireRaiseEvent(PyVM_Default(), state, codelike, offset); }
static inline int PyMonitoring_FireReraiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset) { return PyVMMonitoring_FireReraiseEvent(PyVM_Default(), state, codelike, offset); }
static inline int PyMonitoring_FireStopIterationEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value) { return PyVMMonitoring_FireStopIterationEvent(PyVM_Default(), state, codelike, offset, value); }

/* object */
#define PyBaseObject_Type (*PyVMBaseObject_Type(PyVM_Default()))
#define PyBool_Type (*PyVMBool_Type(PyVM_Default()))
static inline int PyCallable_Check(PyObject *o) { return PyVMCallable_Check(PyVM_Default(), o); }
#define PyLong_Type (*PyVMLong_Type(PyVM_Default()))
static inline PyObject *PyObject_ASCII(PyObject *o) { return PyVMObject_ASCII(PyVM_Default(), o); }
static inline PyObject *PyObject_Bytes(PyObject *o) { return PyVMObject_Bytes(PyVM_Default(), o); }
static inline void PyObject_CallFinalizer(PyObject *op) { PyVMObject_CallFinalizer(PyVM_Default(), op); }
static inline int PyObject_CallFinalizerFromDealloc(PyObject *op) { return PyVMObject_CallFinalizerFromDealloc(PyVM_Default(), op); }
static inline void PyObject_ClearManagedDict(PyObject *obj) { PyVMObject_ClearManagedDict(PyVM_Default(), obj); }
static inline void PyObject_ClearWeakRefs(PyObject *object) { PyVMObject_ClearWeakRefs(PyVM_Default(), object); }
static inline int PyObject_DelAttr(PyObject *o, PyObject *attr_name) { return PyVMObject_DelAttr(PyVM_Default(), o, attr_name); }
static inline int PyObject_DelAttrString(PyObject *o, const char *attr_name) { return PyVMObject_DelAttrString(PyVM_Default(), o, attr_name); }
static inline PyObject *PyObject_Dir(PyObject *o) { return PyVMObject_Dir(PyVM_Default(), o); }
static inline void PyObject_Dump(PyObject *op) { PyVMObject_Dump(PyVM_Default(), op); }
static inline PyObject *PyObject_GenericGetAttr(PyObject *o, PyObject *name) { return PyVMObject_GenericGetAttr(PyVM_Default(), o, name); }
static inline int PyObject_GenericSetAttr(PyObject *o, PyObject *name, PyObject *value) { return PyVMObject_GenericSetAttr(PyVM_Default(), o, name, value); }
static inline int PyObject_GenericSetDict(PyObject *o, PyObject *value, void *context) { return PyVMObject_GenericSetDict(PyVM_Default(), o, value, context); }
static inline PyObject *PyObject_GetAttr(PyObject *o, PyObject *attr_name) { return PyVMObject_GetAttr(PyVM_Default(), o, attr_name); }
static inline PyObject *PyObject_GetAttrString(PyObject *o, const char *attr_name) { return PyVMObject_GetAttrString(PyVM_Default(), o, attr_name); }
static inline void *PyObject_GetItemData(PyObject *o) { return PyVMObject_GetItemData(PyVM_Default(), o); }
static inline void *PyObject_GetItemData_DuringGC(PyObject *o) { return PyVMObject_GetItemData_DuringGC(PyVM_Default(), o); }
static inline int PyObject_GetOptionalAttr(PyObject *obj, PyObject *attr_name, PyObject **result) { return PyVMObject_GetOptionalAttr(PyVM_Default(), obj, attr_name, result); }
static inline int PyObject_GetOptionalAttrString(PyObject *obj, const char *attr_name, PyObject **result) { return PyVMObject_GetOptionalAttrString(PyVM_Default(), obj, attr_name, result); }
static inline void *PyObject_GetTypeData(PyObject *o, PyTypeObject *cls) { return PyVMObject_GetTypeData(PyVM_Default(), o, cls); }
static inline void *PyObject_GetTypeData_DuringGC(PyObject *o, PyTypeObject *cls) { return PyVMObject_GetTypeData_DuringGC(PyVM_Default(), o, cls); }
static inline int PyObject_HasAttr(PyObject *o, PyObject *attr_name) { return PyVMObject_HasAttr(PyVM_Default(), o, attr_name); }
static inline int PyObject_HasAttrString(PyObject *o, const char *attr_name) { return PyVMObject_HasAttrString(PyVM_Default(), o, attr_name); }
static inline int PyObject_HasAttrStringWithError(PyObject *o, const char *attr_name) { return PyVMObject_HasAttrStringWithError(PyVM_Default(), o, attr_name); }
static inline int PyObject_HasAttrWithError(PyObject *o, PyObject *attr_name) { return PyVMObject_HasAttrWithError(PyVM_Default(), o, attr_name); }
static inline Py_hash_t PyObject_Hash(PyObject *o) { return PyVMObject_Hash(PyVM_Default(), o); }
static inline Py_hash_t PyObject_HashNotImplemented(PyObject *o) { return PyVMObject_HashNotImplemented(PyVM_Default(), o); }
static inline int PyObject_IsTrue(PyObject *o) { return PyVMObject_IsTrue(PyVM_Default(), o); }
static inline int PyObject_Not(PyObject *o) { return PyVMObject_Not(PyVM_Default(), o); }
static inline int PyObject_Print(PyObject *o, FILE *fp, int flags) { return PyVMObject_Print(PyVM_Default(), o, fp, flags); }
static inline PyObject *PyObject_Repr(PyObject *o) { return PyVMObject_Repr(PyVM_Default(), o); }
static inline PyObject *PyObject_RichCompare(PyObject *o1, PyObject *o2, int opid) { return PyVMObject_RichCompare(PyVM_Default(), o1, o2, opid); }
static inline int PyObject_RichCompareBool(PyObject *o1, PyObject *o2, int opid) { return PyVMObject_RichCompareBool(PyVM_Default(), o1, o2, opid); }
static inline PyObject *PyObject_SelfIter(PyObject *obj) { return PyVMObject_SelfIter(PyVM_Default(), obj); }
static inline int PyObject_SetAttr(PyObject *o, PyObject *attr_name, PyObject *v) { return PyVMObject_SetAttr(PyVM_Default(), o, attr_name, v); }
static inline int PyObject_SetAttrString(PyObject *o, const char *attr_name, PyObject *v) { return PyVMObject_SetAttrString(PyVM_Default(), o, attr_name, v); }
static inline PyObject *PyObject_Str(PyObject *o) { return PyVMObject_Str(PyVM_Default(), o); }
static inline int PyObject_TypeCheck(PyObject *o, PyTypeObject *type) { return PyVMObject_TypeCheck(PyVM_Default(), o, type); }
static inline int PyObject_VisitManagedDict(PyObject *obj, visitproc visit, void *arg) { return PyVMObject_VisitManagedDict(PyVM_Default(), obj, visit, arg); }
static inline PyRefTracer PyRefTracer_GetTracer(void **data) { return PyVMRefTracer_GetTracer(PyVM_Default(), data); }
static inline int PyRefTracer_SetTracer(PyRefTracer tracer, void *data) { return PyVMRefTracer_SetTracer(PyVM_Default(), tracer, data); }
#define PySuper_Type (*PyVMSuper_Type(PyVM_Default()))
static inline int PyType_AddWatcher(PyType_WatchCallback callback) { return PyVMType_AddWatcher(PyVM_Default(), callback); }
static inline int PyType_Check(PyObject *o) { return PyVMType_Check(PyVM_Default(), o); }
static inline int PyType_CheckExact(PyObject *o) { return PyVMType_CheckExact(PyVM_Default(), o); }
static inline unsigned int PyType_ClearCache(void) { return PyVMType_ClearCache(PyVM_Default()); }
static inline int PyType_ClearWatcher(int watcher_id) { return PyVMType_ClearWatcher(PyVM_Default(), watcher_id); }
static inline int PyType_FastSubclass(PyTypeObject *type, unsigned long flag) { return PyVMType_FastSubclass(PyVM_Default(), type, flag); }
static inline int PyType_Freeze(PyTypeObject *type) { return PyVMType_Freeze(PyVM_Default(), type); }
static inline PyObject *PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases) { return PyVMType_FromMetaclass(PyVM_Default(), metaclass, module, spec, bases); }
static inline PyObject *PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec, PyObject *bases) { return PyVMType_FromModuleAndSpec(PyVM_Default(), module, spec, bases); }
static inline PyObject *PyType_FromSlots(struct PySlot *slots) { return PyVMType_FromSlots(PyVM_Default(), slots); }
static inline PyObject *PyType_FromSpec(PyType_Spec *spec) { return PyVMType_FromSpec(PyVM_Default(), spec); }
static inline PyObject *PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases) { return PyVMType_FromSpecWithBases(PyVM_Default(), spec, bases); }
static inline PyObject *PyType_GenericAlloc(PyTypeObject *type, Py_ssize_t nitems) { return PyVMType_GenericAlloc(PyVM_Default(), type, nitems); }
static inline PyObject *PyType_GenericNew(PyTypeObject *type, PyObject *arg2, PyObject *kwds) { return PyVMType_GenericNew(PyVM_Default(), type, arg2, kwds); }
static inline int PyType_GetBaseByToken(PyTypeObject *type, void *tp_token, PyTypeObject **result) { return PyVMType_GetBaseByToken(PyVM_Default(), type, tp_token, result); }
static inline int PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *tp_token, PyTypeObject **result) { return PyVMType_GetBaseByToken_DuringGC(PyVM_Default(), type, tp_token, result); }
static inline PyObject *PyType_GetDict(PyTypeObject *type) { return PyVMType_GetDict(PyVM_Default(), type); }
static inline unsigned long PyType_GetFlags(PyTypeObject *type) { return PyVMType_GetFlags(PyVM_Default(), type); }
static inline PyObject *PyType_GetFullyQualifiedName(PyTypeObject *type) { return PyVMType_GetFullyQualifiedName(PyVM_Default(), type); }
static inline PyObject *PyType_GetModule(PyTypeObject *type) { return PyVMType_GetModule(PyVM_Default(), type); }
static inline PyObject *PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *def) { return PyVMType_GetModuleByDef(PyVM_Default(), type, def); }
static inline PyObject *PyType_GetModuleByToken(PyTypeObject *type, const void *mod_token) { return PyVMType_GetModuleByToken(PyVM_Default(), type, mod_token); }
static inline PyObject *PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *mod_token) { return PyVMType_GetModuleByToken_DuringGC(PyVM_Default(), type, mod_token); }
static inline PyObject *PyType_GetModuleName(PyTypeObject *type) { return PyVMType_GetModuleName(PyVM_Default(), type); }
static inline void *PyType_GetModuleState(PyTypeObject *type) { return PyVMType_GetModuleState(PyVM_Default(), type); }
static inline void *PyType_GetModuleState_DuringGC(PyTypeObject *type) { return PyVMType_GetModuleState_DuringGC(PyVM_Default(), type); }
static inline PyObject *PyType_GetModule_DuringGC(PyTypeObject *type) { return PyVMType_GetModule_DuringGC(PyVM_Default(), type); }
static inline PyObject *PyType_GetName(PyTypeObject *type) { return PyVMType_GetName(PyVM_Default(), type); }
static inline PyObject *PyType_GetQualName(PyTypeObject *type) { return PyVMType_GetQualName(PyVM_Default(), type); }
static inline void *PyType_GetSlot(PyTypeObject *type, int slot) { return PyVMType_GetSlot(PyVM_Default(), type, slot); }
static inline Py_ssize_t PyType_GetTypeDataSize(PyTypeObject *cls) { return PyVMType_GetTypeDataSize(PyVM_Default(), cls); }
static inline int PyType_HasFeature(PyTypeObject *o, unsigned long feature) { return PyVMType_HasFeature(PyVM_Default(), o, feature); }
static inline int PyType_IsSubtype(PyTypeObject *a, PyTypeObject *b) { return PyVMType_IsSubtype(PyVM_Default(), a, b); }
static inline void PyType_Modified(PyTypeObject *type) { PyVMType_Modified(PyVM_Default(), type); }
static inline int PyType_Ready(PyTypeObject *type) { return PyVMType_Ready(PyVM_Default(), type); }
#define PyType_Type (*PyVMType_Type(PyVM_Default()))
static inline int PyType_Unwatch(int watcher_id, PyObject *type) { return PyVMType_Unwatch(PyVM_Default(), watcher_id, type); }
static inline int PyType_Watch(int watcher_id, PyObject *type) { return PyVMType_Watch(PyVM_Default(), watcher_id, type); }
static inline void PyUnstable_EnableTryIncRef(PyObject *obj) { PyVMUnstable_EnableTryIncRef(PyVM_Default(), obj); }
static inline int PyUnstable_IsImmortal(PyObject *obj) { return PyVMUnstable_IsImmortal(PyVM_Default(), obj); }
static inline void PyUnstable_Object_ClearWeakRefsNoCallbacks(PyObject *object) { PyVMUnstable_Object_ClearWeakRefsNoCallbacks(PyVM_Default(), object); }
static inline int PyUnstable_Object_EnableDeferredRefcount(PyObject *obj) { return PyVMUnstable_Object_EnableDeferredRefcount(PyVM_Default(), obj); }
static inline int PyUnstable_Object_IsUniqueReferencedTemporary(PyObject *obj) { return PyVMUnstable_Object_IsUniqueReferencedTemporary(PyVM_Default(), obj); }
static inline int PyUnstable_Object_IsUniquelyReferenced(PyObject *op) { return PyVMUnstable_Object_IsUniquelyReferenced(PyVM_Default(), op); }
static inline int PyUnstable_SetImmortal(PyObject *op) { return PyVMUnstable_SetImmortal(PyVM_Default(), op); }
static inline int PyUnstable_TryIncRef(PyObject *obj) { return PyVMUnstable_TryIncRef(PyVM_Default(), obj); }
static inline int PyUnstable_Type_AssignVersionTag(PyTypeObject *type) { return PyVMUnstable_Type_AssignVersionTag(PyVM_Default(), type); }
static inline PyObject *Py_GetConstant(unsigned int constant_id) { return PyVM_GetConstant(PyVM_Default(), constant_id); }
static inline PyObject *Py_GetConstantBorrowed(unsigned int constant_id) { return PyVM_GetConstantBorrowed(PyVM_Default(), constant_id); }
static inline int Py_IS_TYPE(PyObject *o, PyTypeObject *type) { return PyVM_IS_TYPE(PyVM_Default(), o, type); }
static inline int Py_Is(PyObject *x, PyObject *y) { return PyVM_Is(PyVM_Default(), x, y); }
static inline int Py_IsNone(PyObject *x) { return PyVM_IsNone(PyVM_Default(), x); }
#define Py_None PyVM_None(PyVM_Default())
#define Py_NotImplemented PyVM_NotImplemented(PyVM_Default())
static inline int Py_ReprEnter(PyObject *object) { return PyVM_ReprEnter(PyVM_Default(), object); }
static inline void Py_ReprLeave(PyObject *object) { PyVM_ReprLeave(PyVM_Default(), object); }
static inline void Py_SET_SIZE(PyVarObject *o, Py_ssize_t size) { PyVM_SET_SIZE(PyVM_Default(), o, size); }
static inline void Py_SET_TYPE(PyObject *o, PyTypeObject *type) { PyVM_SET_TYPE(PyVM_Default(), o, type); }
static inline Py_ssize_t Py_SIZE(PyObject *o) { return PyVM_SIZE(PyVM_Default(), o); }
static inline PyTypeObject *Py_TYPE(PyObject *o) { return PyVM_TYPE(PyVM_Default(), o); }
static inline PyObject **_PyObject_GetDictPtr(PyObject *obj) { return _PyVMObject_GetDictPtr(PyVM_Default(), obj); }

/* objimpl */
static inline Py_ssize_t PyGC_Collect(void) { return PyVMGC_Collect(PyVM_Default()); }
static inline int PyGC_Disable(void) { return PyVMGC_Disable(PyVM_Default()); }
static inline int PyGC_Enable(void) { return PyVMGC_Enable(PyVM_Default()); }
static inline int PyGC_IsEnabled(void) { return PyVMGC_IsEnabled(PyVM_Default()); }
static inline void *PyObject_Calloc(size_t nelem, size_t elsize) { return PyVMObject_Calloc(PyVM_Default(), nelem, elsize); }
static inline void PyObject_DEL(void *p) { PyVMObject_DEL(PyVM_Default(), p); }
static inline void PyObject_Del(void *p) { PyVMObject_Del(PyVM_Default(), p); }
static inline void PyObject_FREE(void *p) { PyVMObject_FREE(PyVM_Default(), p); }
static inline void PyObject_Free(void *p) { PyVMObject_Free(PyVM_Default(), p); }
static inline void PyObject_GC_Del(void *op) { PyVMObject_GC_Del(PyVM_Default(), op); }
static inline int PyObject_GC_IsFinalized(PyObject *op) { return PyVMObject_GC_IsFinalized(PyVM_Default(), op); }
static inline int PyObject_GC_IsTracked(PyObject *op) { return PyVMObject_GC_IsTracked(PyVM_Default(), op); }
static inline void PyObject_GC_Track(void *op) { PyVMObject_GC_Track(PyVM_Default(), op); }
static inline void PyObject_GC_UnTrack(void *op) { PyVMObject_GC_UnTrack(PyVM_Default(), op); }
static inline PyObject **PyObject_GET_WEAKREFS_LISTPTR(PyObject *op) { return PyVMObject_GET_WEAKREFS_LISTPTR(PyVM_Default(), op); }
static inline void PyObject_GetArenaAllocator(PyObjectArenaAllocator *allocator) { PyVMObject_GetArenaAllocator(PyVM_Default(), allocator); }
static inline PyObject *PyObject_INIT(PyObject *op, PyTypeObject *typeobj) { return PyVMObject_INIT(PyVM_Default(), op, typeobj); }
static inline PyVarObject *PyObject_INIT_VAR(PyVarObject *op, PyTypeObject *typeobj, Py_ssize_t n) { return PyVMObject_INIT_VAR(PyVM_Default(), op, typeobj, n); }
static inline int PyObject_IS_GC(PyObject *obj) { return PyVMObject_IS_GC(PyVM_Default(), obj); }
static inline PyObject *PyObject_Init(PyObject *op, PyTypeObject *type) { return PyVMObject_Init(PyVM_Default(), op, type); }
static inline PyVarObject *PyObject_InitVar(PyVarObject *op, PyTypeObject *type, Py_ssize_t size) { return PyVMObject_InitVar(PyVM_Default(), op, type, size); }
static inline void *PyObject_MALLOC(size_t n) { return PyVMObject_MALLOC(PyVM_Default(), n); }
static inline void *PyObject_Malloc(size_t n) { return PyVMObject_Malloc(PyVM_Default(), n); }
static inline void *PyObject_REALLOC(void *p, size_t n) { return PyVMObject_REALLOC(PyVM_Default(), p, n); }
static inline void *PyObject_Realloc(void *p, size_t n) { return PyVMObject_Realloc(PyVM_Default(), p, n); }
static inline int PyType_IS_GC(PyTypeObject *o) { return PyVMType_IS_GC(PyVM_Default(), o); }
static inline int PyType_SUPPORTS_WEAKREFS(PyTypeObject *type) { return PyVMType_SUPPORTS_WEAKREFS(PyVM_Default(), type); }
static inline void PyUnstable_GC_VisitObjects(gcvisitobjects_t callback, void *arg) { PyVMUnstable_GC_VisitObjects(PyVM_Default(), callback, arg); }
static inline PyObject *PyUnstable_Object_GC_NewWithExtraData(PyTypeObject *type, size_t extra_size) { return PyVMUnstable_Object_GC_NewWithExtraData(PyVM_Default(), type, extra_size); }
static inline PyObject *_PyObject_New(PyTypeObject *type) { return _PyVMObject_New(PyVM_Default(), type); }
static inline PyVarObject *_PyObject_NewVar(PyTypeObject *type, Py_ssize_t size) { return _PyVMObject_NewVar(PyVM_Default(), type, size); }

/* odictobject */
#define PyODictItems_Type (*PyVMODictItems_Type(PyVM_Default()))
#define PyODictIter_Type (*PyVMODictIter_Type(PyVM_Default()))
#define PyODictKeys_Type (*PyVMODictKeys_Type(PyVM_Default()))
#define PyODictValues_Type (*PyVMODictValues_Type(PyVM_Default()))
static inline int PyODict_Check(PyObject *od) { return PyVMODict_Check(PyVM_Default(), od); }
static inline int PyODict_CheckExact(PyObject *od) { return PyVMODict_CheckExact(PyVM_Default(), od); }
static inline int PyODict_Contains(PyObject *od, PyObject *key) { return PyVMODict_Contains(PyVM_Default(), od, key); }
static inline int PyODict_DelItem(PyObject *od, PyObject *key) { return PyVMODict_DelItem(PyVM_Default(), od, key); }
static inline PyObject *PyODict_GetItem(PyObject *od, PyObject *key) { return PyVMODict_GetItem(PyVM_Default(), od, key); }
static inline PyObject *PyODict_GetItemString(PyObject *od, const char *key) { return PyVMODict_GetItemString(PyVM_Default(), od, key); }
static inline PyObject *PyODict_GetItemWithError(PyObject *od, PyObject *key) { return PyVMODict_GetItemWithError(PyVM_Default(), od, key); }
static inline PyObject *PyODict_New(void) { return PyVMODict_New(PyVM_Default()); }
static inline Py_ssize_t PyODict_SIZE(PyObject *od) { return PyVMODict_SIZE(PyVM_Default(), od); }
static inline int PyODict_SetItem(PyObject *od, PyObject *key, PyObject *value) { return PyVMODict_SetItem(PyVM_Default(), od, key, value); }
static inline Py_ssize_t PyODict_Size(PyObject *od) { return PyVMODict_Size(PyVM_Default(), od); }
#define PyODict_Type (*PyVMODict_Type(PyVM_Default()))

/* osmodule */
static inline PyObject *PyOS_FSPath(PyObject *path) { return PyVMOS_FSPath(PyVM_Default(), path); }

/* picklebufobject */
static inline int PyPickleBuffer_Check(PyObject *op) { return PyVMPickleBuffer_Check(PyVM_Default(), op); }
static inline PyObject *PyPickleBuffer_FromObject(PyObject *obj) { return PyVMPickleBuffer_FromObject(PyVM_Default(), obj); }
static inline const Py_buffer *PyPickleBuffer_GetBuffer(PyObject *picklebuf) { return PyVMPickleBuffer_GetBuffer(PyVM_Default(), picklebuf); }
static inline int PyPickleBuffer_Release(PyObject *picklebuf) { return PyVMPickleBuffer_Release(PyVM_Default(), picklebuf); }
#define PyPickleBuffer_Type (*PyVMPickleBuffer_Type(PyVM_Default()))

/* pybuffer */
static inline void PyBuffer_FillContiguousStrides(int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order) { PyVMBuffer_FillContiguousStrides(PyVM_Default(), ndims, shape, strides, itemsize, order); }
static inline int PyBuffer_FillInfo(Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags) { return PyVMBuffer_FillInfo(PyVM_Default(), view, exporter, buf, len, readonly, flags); }
static inline int PyBuffer_FromContiguous(const Py_buffer *view, const void *buf, Py_ssize_t len, char order) { return PyVMBuffer_FromContiguous(PyVM_Default(), view, buf, len, order); }
static inline void *PyBuffer_GetPointer(const Py_buffer *view, const Py_ssize_t *indices) { return PyVMBuffer_GetPointer(PyVM_Default(), view, indices); }
static inline int PyBuffer_IsContiguous(const Py_buffer *view, char order) { return PyVMBuffer_IsContiguous(PyVM_Default(), view, order); }
static inline void PyBuffer_Release(Py_buffer *view) { PyVMBuffer_Release(PyVM_Default(), view); }
static inline Py_ssize_t PyBuffer_SizeFromFormat(const char *format) { return PyVMBuffer_SizeFromFormat(PyVM_Default(), format); }
static inline int PyBuffer_ToContiguous(void *buf, const Py_buffer *src, Py_ssize_t len, char order) { return PyVMBuffer_ToContiguous(PyVM_Default(), buf, src, len, order); }
static inline int PyObject_CheckBuffer(PyObject *obj) { return PyVMObject_CheckBuffer(PyVM_Default(), obj); }
static inline int PyObject_CopyData(PyObject *dest, PyObject *src) { return PyVMObject_CopyData(PyVM_Default(), dest, src); }
static inline int PyObject_GetBuffer(PyObject *exporter, Py_buffer *view, int flags) { return PyVMObject_GetBuffer(PyVM_Default(), exporter, view, flags); }

/* pycapsule */
static inline int PyCapsule_CheckExact(PyObject *p) { return PyVMCapsule_CheckExact(PyVM_Default(), p); }
static inline void *PyCapsule_GetContext(PyObject *capsule) { return PyVMCapsule_GetContext(PyVM_Default(), capsule); }
static inline PyCapsule_Destructor PyCapsule_GetDestructor(PyObject *capsule) { return PyVMCapsule_GetDestructor(PyVM_Default(), capsule); }
static inline const char *PyCapsule_GetName(PyObject *capsule) { return PyVMCapsule_GetName(PyVM_Default(), capsule); }
static inline void *PyCapsule_GetPointer(PyObject *capsule, const char *name) { return PyVMCapsule_GetPointer(PyVM_Default(), capsule, name); }
static inline void *PyCapsule_Import(const char *name, int no_block) { return PyVMCapsule_Import(PyVM_Default(), name, no_block); }
static inline int PyCapsule_IsValid(PyObject *capsule, const char *name) { return PyVMCapsule_IsValid(PyVM_Default(), capsule, name); }
static inline PyObject *PyCapsule_New(void *pointer, const char *name, PyCapsule_Destructor destructor) { return PyVMCapsule_New(PyVM_Default(), pointer, name, destructor); }
static inline int PyCapsule_SetContext(PyObject *capsule, void *context) { return PyVMCapsule_SetContext(PyVM_Default(), capsule, context); }
static inline int PyCapsule_SetDestructor(PyObject *capsule, PyCapsule_Destructor destructor) { return PyVMCapsule_SetDestructor(PyVM_Default(), capsule, destructor); }
static inline int PyCapsule_SetName(PyObject *capsule, const char *name) { return PyVMCapsule_SetName(PyVM_Default(), capsule, name); }
static inline int PyCapsule_SetPointer(PyObject *capsule, void *pointer) { return PyVMCapsule_SetPointer(PyVM_Default(), capsule, pointer); }
#define PyCapsule_Type (*PyVMCapsule_Type(PyVM_Default()))

/* pydebug */
#define Py_BytesWarningFlag (*PyVM_BytesWarningFlag(PyVM_Default()))
#define Py_DebugFlag (*PyVM_DebugFlag(PyVM_Default()))
#define Py_DontWriteBytecodeFlag (*PyVM_DontWriteBytecodeFlag(PyVM_Default()))
#define Py_FrozenFlag (*PyVM_FrozenFlag(PyVM_Default()))
static inline char *Py_GETENV(const char *s) { return PyVM_GETENV(PyVM_Default(), s); }
#define Py_HashRandomizationFlag (*PyVM_HashRandomizationFlag(PyVM_Default()))
#define Py_IgnoreEnvironmentFlag (*PyVM_IgnoreEnvironmentFlag(PyVM_Default()))
#define Py_InspectFlag (*PyVM_InspectFlag(PyVM_Default()))
#define Py_InteractiveFlag (*PyVM_InteractiveFlag(PyVM_Default()))
#define Py_IsolatedFlag (*PyVM_IsolatedFlag(PyVM_Default()))
#define Py_NoSiteFlag (*PyVM_NoSiteFlag(PyVM_Default()))
#define Py_NoUserSiteDirectory (*PyVM_NoUserSiteDirectory(PyVM_Default()))
#define Py_OptimizeFlag (*PyVM_OptimizeFlag(PyVM_Default()))
#define Py_QuietFlag (*PyVM_QuietFlag(PyVM_Default()))
#define Py_UnbufferedStdioFlag (*PyVM_UnbufferedStdioFlag(PyVM_Default()))
#define Py_VerboseFlag (*PyVM_VerboseFlag(PyVM_Default()))

/* pyerrors */
static inline int PyErr_BadArgument(void) { return PyVMErr_BadArgument(PyVM_Default()); }
static inline void PyErr_BadInternalCall(void) { PyVMErr_BadInternalCall(PyVM_Default()); }
static inline int PyErr_CheckSignals(void) { return PyVMErr_CheckSignals(PyVM_Default()); }
static inline void PyErr_Clear(void) { PyVMErr_Clear(PyVM_Default()); }
static inline int PyErr_ExceptionMatches(PyObject *exc) { return PyVMErr_ExceptionMatches(PyVM_Default(), exc); }
static inline void PyErr_Fetch(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback) { PyVMErr_Fetch(PyVM_Default(), ptype, pvalue, ptraceback); }
static inline PyObject *PyErr_Format(PyObject *exception, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMErr_FormatV(PyVM_Default(), exception, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline void PyErr_FormatUnraisable(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMErr_FormatUnraisableV(PyVM_Default(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PyErr_FormatUnraisableV(const char *format, va_list arguments) { PyVMErr_FormatUnraisableV(PyVM_Default(), format, arguments); }
static inline PyObject *PyErr_FormatV(PyObject *exception, const char *format, va_list vargs) { return PyVMErr_FormatV(PyVM_Default(), exception, format, vargs); }
static inline void PyErr_GetExcInfo(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback) { PyVMErr_GetExcInfo(PyVM_Default(), ptype, pvalue, ptraceback); }
static inline PyObject *PyErr_GetHandledException(void) { return PyVMErr_GetHandledException(PyVM_Default()); }
static inline PyObject *PyErr_GetRaisedException(void) { return PyVMErr_GetRaisedException(PyVM_Default()); }
static inline int PyErr_GivenExceptionMatches(PyObject *given, PyObject *exc) { return PyVMErr_GivenExceptionMatches(PyVM_Default(), given, exc); }
static inline PyObject *PyErr_NewException(const char *name, PyObject *base, PyObject *dict) { return PyVMErr_NewException(PyVM_Default(), name, base, dict); }
static inline PyObject *PyErr_NewExceptionWithDoc(const char *name, const char *doc, PyObject *base, PyObject *dict) { return PyVMErr_NewExceptionWithDoc(PyVM_Default(), name, doc, base, dict); }
static inline PyObject *PyErr_NoMemory(void) { return PyVMErr_NoMemory(PyVM_Default()); }
static inline void PyErr_NormalizeException(PyObject **exc, PyObject **val, PyObject **tb) { PyVMErr_NormalizeException(PyVM_Default(), exc, val, tb); }
static inline PyObject *PyErr_Occurred(void) { return PyVMErr_Occurred(PyVM_Default()); }
static inline PyObject *PyErr_ProgramText(const char *filename, int lineno) { return PyVMErr_ProgramText(PyVM_Default(), filename, lineno); }
static inline PyObject *PyErr_ProgramTextObject(PyObject *filename, int lineno) { return PyVMErr_ProgramTextObject(PyVM_Default(), filename, lineno); }
static inline void PyErr_RangedSyntaxLocationObject(PyObject *filename, int lineno, int col_offset, int end_lineno, int end_col_offset) { PyVMErr_RangedSyntaxLocationObject(PyVM_Default(), filename, lineno, col_offset, end_lineno, end_col_offset); }
static inline void PyErr_Restore(PyObject *type, PyObject *value, PyObject *traceback) { PyVMErr_Restore(PyVM_Default(), type, value, traceback); }
static inline void PyErr_SetExcInfo(PyObject *type, PyObject *value, PyObject *traceback) { PyVMErr_SetExcInfo(PyVM_Default(), type, value, traceback); }
static inline PyObject *PyErr_SetFromErrno(PyObject *type) { return PyVMErr_SetFromErrno(PyVM_Default(), type); }
static inline PyObject *PyErr_SetFromErrnoWithFilename(PyObject *type, const char *filename) { return PyVMErr_SetFromErrnoWithFilename(PyVM_Default(), type, filename); }
static inline PyObject *PyErr_SetFromErrnoWithFilenameObject(PyObject *type, PyObject *filenameObject) { return PyVMErr_SetFromErrnoWithFilenameObject(PyVM_Default(), type, filenameObject); }
static inline PyObject *PyErr_SetFromErrnoWithFilenameObjects(PyObject *type, PyObject *filenameObject, PyObject *filenameObject2) { return PyVMErr_SetFromErrnoWithFilenameObjects(PyVM_Default(), type, filenameObject, filenameObject2); }
static inline void PyErr_SetHandledException(PyObject *exc) { PyVMErr_SetHandledException(PyVM_Default(), exc); }
static inline PyObject *PyErr_SetImportError(PyObject *msg, PyObject *name, PyObject *path) { return PyVMErr_SetImportError(PyVM_Default(), msg, name, path); }
static inline PyObject *PyErr_SetImportErrorSubclass(PyObject *exception, PyObject *msg, PyObject *name, PyObject *path) { return PyVMErr_SetImportErrorSubclass(PyVM_Default(), exception, msg, name, path); }
static inline void PyErr_SetInterrupt(void) { PyVMErr_SetInterrupt(PyVM_Default()); }
static inline int PyErr_SetInterruptEx(int signum) { return PyVMErr_SetInterruptEx(PyVM_Default(), signum); }
static inline void PyErr_SetNone(PyObject *type) { PyVMErr_SetNone(PyVM_Default(), type); }
static inline void PyErr_SetObject(PyObject *type, PyObject *value) { PyVMErr_SetObject(PyVM_Default(), type, value); }
static inline void PyErr_SetRaisedException(PyObject *exc) { PyVMErr_SetRaisedException(PyVM_Default(), exc); }
static inline void PyErr_SetString(PyObject *type, const char *message) { PyVMErr_SetString(PyVM_Default(), type, message); }
static inline void PyErr_SyntaxLocation(const char *filename, int lineno) { PyVMErr_SyntaxLocation(PyVM_Default(), filename, lineno); }
static inline void PyErr_SyntaxLocationEx(const char *filename, int lineno, int col_offset) { PyVMErr_SyntaxLocationEx(PyVM_Default(), filename, lineno, col_offset); }
static inline void PyErr_SyntaxLocationObject(PyObject *filename, int lineno, int col_offset) { PyVMErr_SyntaxLocationObject(PyVM_Default(), filename, lineno, col_offset); }
static inline void PyErr_WriteUnraisable(PyObject *obj) { PyVMErr_WriteUnraisable(PyVM_Default(), obj); }
#define PyExc_ArithmeticError PyVMExc_ArithmeticError(PyVM_Default())
#define PyExc_AssertionError PyVMExc_AssertionError(PyVM_Default())
#define PyExc_AttributeError PyVMExc_AttributeError(PyVM_Default())
#define PyExc_BaseException PyVMExc_BaseException(PyVM_Default())
#define PyExc_BaseExceptionGroup PyVMExc_BaseExceptionGroup(PyVM_Default())
#define PyExc_BlockingIOError PyVMExc_BlockingIOError(PyVM_Default())
#define PyExc_BrokenPipeError PyVMExc_BrokenPipeError(PyVM_Default())
#define PyExc_BufferError PyVMExc_BufferError(PyVM_Default())
#define PyExc_BytesWarning PyVMExc_BytesWarning(PyVM_Default())
#define PyExc_ChildProcessError PyVMExc_ChildProcessError(PyVM_Default())
#define PyExc_ConnectionAbortedError PyVMExc_ConnectionAbortedError(PyVM_Default())
#define PyExc_ConnectionError PyVMExc_ConnectionError(PyVM_Default())
#define PyExc_ConnectionRefusedError PyVMExc_ConnectionRefusedError(PyVM_Default())
#define PyExc_ConnectionResetError PyVMExc_ConnectionResetError(PyVM_Default())
#define PyExc_DeprecationWarning PyVMExc_DeprecationWarning(PyVM_Default())
#define PyExc_EOFError PyVMExc_EOFError(PyVM_Default())
#define PyExc_EncodingWarning PyVMExc_EncodingWarning(PyVM_Default())
#define PyExc_EnvironmentError PyVMExc_EnvironmentError(PyVM_Default())
#define PyExc_Exception PyVMExc_Exception(PyVM_Default())
#define PyExc_FileExistsError PyVMExc_FileExistsError(PyVM_Default())
#define PyExc_FileNotFoundError PyVMExc_FileNotFoundError(PyVM_Default())
#define PyExc_FloatingPointError PyVMExc_FloatingPointError(PyVM_Default())
#define PyExc_FutureWarning PyVMExc_FutureWarning(PyVM_Default())
#define PyExc_GeneratorExit PyVMExc_GeneratorExit(PyVM_Default())
#define PyExc_IOError PyVMExc_IOError(PyVM_Default())
#define PyExc_ImportCycleError PyVMExc_ImportCycleError(PyVM_Default())
#define PyExc_ImportError PyVMExc_ImportError(PyVM_Default())
#define PyExc_ImportWarning PyVMExc_ImportWarning(PyVM_Default())
#define PyExc_IndentationError PyVMExc_IndentationError(PyVM_Default())
#define PyExc_IndexError PyVMExc_IndexError(PyVM_Default())
#define PyExc_InterruptedError PyVMExc_InterruptedError(PyVM_Default())
#define PyExc_IsADirectoryError PyVMExc_IsADirectoryError(PyVM_Default())
#define PyExc_KeyError PyVMExc_KeyError(PyVM_Default())
#define PyExc_KeyboardInterrupt PyVMExc_KeyboardInterrupt(PyVM_Default())
#define PyExc_LookupError PyVMExc_LookupError(PyVM_Default())
#define PyExc_MemoryError PyVMExc_MemoryError(PyVM_Default())
#define PyExc_ModuleNotFoundError PyVMExc_ModuleNotFoundError(PyVM_Default())
#define PyExc_NameError PyVMExc_NameError(PyVM_Default())
#define PyExc_NotADirectoryError PyVMExc_NotADirectoryError(PyVM_Default())
#define PyExc_NotImplementedError PyVMExc_NotImplementedError(PyVM_Default())
#define PyExc_OSError PyVMExc_OSError(PyVM_Default())
#define PyExc_OverflowError PyVMExc_OverflowError(PyVM_Default())
#define PyExc_PendingDeprecationWarning PyVMExc_PendingDeprecationWarning(PyVM_Default())
#define PyExc_PermissionError PyVMExc_PermissionError(PyVM_Default())
#define PyExc_ProcessLookupError PyVMExc_ProcessLookupError(PyVM_Default())
#define PyExc_PythonFinalizationError PyVMExc_PythonFinalizationError(PyVM_Default())
#define PyExc_RecursionError PyVMExc_RecursionError(PyVM_Default())
#define PyExc_ReferenceError PyVMExc_ReferenceError(PyVM_Default())
#define PyExc_ResourceWarning PyVMExc_ResourceWarning(PyVM_Default())
#define PyExc_RuntimeError PyVMExc_RuntimeError(PyVM_Default())
#define PyExc_RuntimeWarning PyVMExc_RuntimeWarning(PyVM_Default())
#define PyExc_StopAsyncIteration PyVMExc_StopAsyncIteration(PyVM_Default())
#define PyExc_StopIteration PyVMExc_StopIteration(PyVM_Default())
#define PyExc_SyntaxError PyVMExc_SyntaxError(PyVM_Default())
#define PyExc_SyntaxWarning PyVMExc_SyntaxWarning(PyVM_Default())
#define PyExc_SystemError PyVMExc_SystemError(PyVM_Default())
#define PyExc_SystemExit PyVMExc_SystemExit(PyVM_Default())
#define PyExc_TabError PyVMExc_TabError(PyVM_Default())
#define PyExc_TimeoutError PyVMExc_TimeoutError(PyVM_Default())
#define PyExc_TypeError PyVMExc_TypeError(PyVM_Default())
#define PyExc_UnboundLocalError PyVMExc_UnboundLocalError(PyVM_Default())
#define PyExc_UnicodeDecodeError PyVMExc_UnicodeDecodeError(PyVM_Default())
#define PyExc_UnicodeEncodeError PyVMExc_UnicodeEncodeError(PyVM_Default())
#define PyExc_UnicodeError PyVMExc_UnicodeError(PyVM_Default())
#define PyExc_UnicodeTranslateError PyVMExc_UnicodeTranslateError(PyVM_Default())
#define PyExc_UnicodeWarning PyVMExc_UnicodeWarning(PyVM_Default())
#define PyExc_UserWarning PyVMExc_UserWarning(PyVM_Default())
#define PyExc_ValueError PyVMExc_ValueError(PyVM_Default())
#define PyExc_Warning PyVMExc_Warning(PyVM_Default())
#define PyExc_ZeroDivisionError PyVMExc_ZeroDivisionError(PyVM_Default())
static inline int PyExceptionClass_Check(PyObject *ob) { return PyVMExceptionClass_Check(PyVM_Default(), ob); }
static inline const char *PyExceptionClass_Name(PyObject *ob) { return PyVMExceptionClass_Name(PyVM_Default(), ob); }
static inline int PyExceptionInstance_Check(PyObject *op) { return PyVMExceptionInstance_Check(PyVM_Default(), op); }
static inline PyObject *PyExceptionInstance_Class(PyObject *op) { return PyVMExceptionInstance_Class(PyVM_Default(), op); }
static inline PyObject *PyException_GetArgs(PyObject *ex) { return PyVMException_GetArgs(PyVM_Default(), ex); }
static inline PyObject *PyException_GetCause(PyObject *ex) { return PyVMException_GetCause(PyVM_Default(), ex); }
static inline PyObject *PyException_GetContext(PyObject *ex) { return PyVMException_GetContext(PyVM_Default(), ex); }
static inline PyObject *PyException_GetTraceback(PyObject *ex) { return PyVMException_GetTraceback(PyVM_Default(), ex); }
static inline void PyException_SetArgs(PyObject *ex, PyObject *arg2) { PyVMException_SetArgs(PyVM_Default(), ex, arg2); }
static inline void PyException_SetCause(PyObject *ex, PyObject *cause) { PyVMException_SetCause(PyVM_Default(), ex, cause); }
static inline void PyException_SetContext(PyObject *ex, PyObject *ctx) { PyVMException_SetContext(PyVM_Default(), ex, ctx); }
static inline int PyException_SetTraceback(PyObject *ex, PyObject *tb) { return PyVMException_SetTraceback(PyVM_Default(), ex, tb); }
static inline int PyOS_snprintf(char *str, size_t size, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMOS_vsnprintf(PyVM_Default(), str, size, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyOS_vsnprintf(char *str, size_t size, const char *format, va_list va) { return PyVMOS_vsnprintf(PyVM_Default(), str, size, format, va); }
static inline int PySignal_SetWakeupFd(int fd) { return PyVMSignal_SetWakeupFd(PyVM_Default(), fd); }
static inline PyObject *PyUnicodeDecodeError_Create(const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start, Py_ssize_t end, const char *reason) { return PyVMUnicodeDecodeError_Create(PyVM_Default(), encoding, object, length, start, end, reason); }
static inline PyObject *PyUnicodeDecodeError_GetEncoding(PyObject *exc) { return PyVMUnicodeDecodeError_GetEncoding(PyVM_Default(), exc); }
static inline int PyUnicodeDecodeError_GetEnd(PyObject *exc, Py_ssize_t *end) { return PyVMUnicodeDecodeError_GetEnd(PyVM_Default(), exc, end); }
static inline PyObject *PyUnicodeDecodeError_GetObject(PyObject *exc) { return PyVMUnicodeDecodeError_GetObject(PyVM_Default(), exc); }
static inline PyObject *PyUnicodeDecodeError_GetReason(PyObject *exc) { return PyVMUnicodeDecodeError_GetReason(PyVM_Default(), exc); }
static inline int PyUnicodeDecodeError_GetStart(PyObject *exc, Py_ssize_t *start) { return PyVMUnicodeDecodeError_GetStart(PyVM_Default(), exc, start); }
static inline int PyUnicodeDecodeError_SetEnd(PyObject *exc, Py_ssize_t end) { return PyVMUnicodeDecodeError_SetEnd(PyVM_Default(), exc, end); }
static inline int PyUnicodeDecodeError_SetReason(PyObject *exc, const char *reason) { return PyVMUnicodeDecodeError_SetReason(PyVM_Default(), exc, reason); }
static inline int PyUnicodeDecodeError_SetStart(PyObject *exc, Py_ssize_t start) { return PyVMUnicodeDecodeError_SetStart(PyVM_Default(), exc, start); }
static inline PyObject *PyUnicodeEncodeError_GetEncoding(PyObject *exc) { return PyVMUnicodeEncodeError_GetEncoding(PyVM_Default(), exc); }
static inline int PyUnicodeEncodeError_GetEnd(PyObject *exc, Py_ssize_t *end) { return PyVMUnicodeEncodeError_GetEnd(PyVM_Default(), exc, end); }
static inline PyObject *PyUnicodeEncodeError_GetObject(PyObject *exc) { return PyVMUnicodeEncodeError_GetObject(PyVM_Default(), exc); }
static inline PyObject *PyUnicodeEncodeError_GetReason(PyObject *exc) { return PyVMUnicodeEncodeError_GetReason(PyVM_Default(), exc); }
static inline int PyUnicodeEncodeError_GetStart(PyObject *exc, Py_ssize_t *start) { return PyVMUnicodeEncodeError_GetStart(PyVM_Default(), exc, start); }
static inline int PyUnicodeEncodeError_SetEnd(PyObject *exc, Py_ssize_t end) { return PyVMUnicodeEncodeError_SetEnd(PyVM_Default(), exc, end); }
static inline int PyUnicodeEncodeError_SetReason(PyObject *exc, const char *reason) { return PyVMUnicodeEncodeError_SetReason(PyVM_Default(), exc, reason); }
static inline int PyUnicodeEncodeError_SetStart(PyObject *exc, Py_ssize_t start) { return PyVMUnicodeEncodeError_SetStart(PyVM_Default(), exc, start); }
static inline int PyUnicodeTranslateError_GetEnd(PyObject *exc, Py_ssize_t *end) { return PyVMUnicodeTranslateError_GetEnd(PyVM_Default(), exc, end); }
static inline PyObject *PyUnicodeTranslateError_GetObject(PyObject *exc) { return PyVMUnicodeTranslateError_GetObject(PyVM_Default(), exc); }
static inline PyObject *PyUnicodeTranslateError_GetReason(PyObject *exc) { return PyVMUnicodeTranslateError_GetReason(PyVM_Default(), exc); }
static inline int PyUnicodeTranslateError_GetStart(PyObject *exc, Py_ssize_t *start) { return PyVMUnicodeTranslateError_GetStart(PyVM_Default(), exc, start); }
static inline int PyUnicodeTranslateError_SetEnd(PyObject *exc, Py_ssize_t end) { return PyVMUnicodeTranslateError_SetEnd(PyVM_Default(), exc, end); }
static inline int PyUnicodeTranslateError_SetReason(PyObject *exc, const char *reason) { return PyVMUnicodeTranslateError_SetReason(PyVM_Default(), exc, reason); }
static inline int PyUnicodeTranslateError_SetStart(PyObject *exc, Py_ssize_t start) { return PyVMUnicodeTranslateError_SetStart(PyVM_Default(), exc, start); }
static inline PyObject *PyUnstable_Exc_PrepReraiseStar(PyObject *orig, PyObject *excs) { return PyVMUnstable_Exc_PrepReraiseStar(PyVM_Default(), orig, excs); }
static inline void Py_FatalError(const char *message) { PyVM_FatalError(PyVM_Default(), message); }

/* pyframe */
static inline int PyFrameLocalsProxy_Check(PyObject *obj) { return PyVMFrameLocalsProxy_Check(PyVM_Default(), obj); }
#define PyFrameLocalsProxy_Type (*PyVMFrameLocalsProxy_Type(PyVM_Default()))
static inline int PyFrame_Check(PyObject *obj) { return PyVMFrame_Check(PyVM_Default(), obj); }
static inline PyFrameObject *PyFrame_GetBack(PyFrameObject *frame) { return PyVMFrame_GetBack(PyVM_Default(), frame); }
static inline PyObject *PyFrame_GetBuiltins(PyFrameObject *frame) { return PyVMFrame_GetBuiltins(PyVM_Default(), frame); }
static inline PyCodeObject *PyFrame_GetCode(PyFrameObject *frame) { return PyVMFrame_GetCode(PyVM_Default(), frame); }
static inline PyObject *PyFrame_GetGenerator(PyFrameObject *frame) { return PyVMFrame_GetGenerator(PyVM_Default(), frame); }
static inline PyObject *PyFrame_GetGlobals(PyFrameObject *frame) { return PyVMFrame_GetGlobals(PyVM_Default(), frame); }
static inline int PyFrame_GetLasti(PyFrameObject *frame) { return PyVMFrame_GetLasti(PyVM_Default(), frame); }
static inline int PyFrame_GetLineNumber(PyFrameObject *frame) { return PyVMFrame_GetLineNumber(PyVM_Default(), frame); }
static inline PyObject *PyFrame_GetLocals(PyFrameObject *frame) { return PyVMFrame_GetLocals(PyVM_Default(), frame); }
static inline PyObject *PyFrame_GetVar(PyFrameObject *frame, PyObject *name) { return PyVMFrame_GetVar(PyVM_Default(), frame, name); }
static inline PyObject *PyFrame_GetVarString(PyFrameObject *frame, const char *name) { return PyVMFrame_GetVarString(PyVM_Default(), frame, name); }
#define PyFrame_Type (*PyVMFrame_Type(PyVM_Default()))
#define PyUnstable_ExecutableKinds PyVMUnstable_ExecutableKinds(PyVM_Default())
static inline PyObject *PyUnstable_InterpreterFrame_GetCode(struct _PyInterpreterFrame *frame) { return PyVMUnstable_InterpreterFrame_GetCode(PyVM_Default(), frame); }
static inline int PyUnstable_InterpreterFrame_GetLasti(struct _PyInterpreterFrame *frame) { return PyVMUnstable_InterpreterFrame_GetLasti(PyVM_Default(), frame); }
static inline int PyUnstable_InterpreterFrame_GetLine(struct _PyInterpreterFrame *frame) { return PyVMUnstable_InterpreterFrame_GetLine(PyVM_Default(), frame); }

/* pyhash */
static inline PyHash_FuncDef *PyHash_GetFuncDef(void) { return PyVMHash_GetFuncDef(PyVM_Default()); }
static inline Py_hash_t PyObject_GenericHash(PyObject *obj) { return PyVMObject_GenericHash(PyVM_Default(), obj); }
static inline Py_hash_t Py_HashBuffer(const void *ptr, Py_ssize_t len) { return PyVM_HashBuffer(PyVM_Default(), ptr, len); }
static inline Py_hash_t Py_HashPointer(const void *ptr) { return PyVM_HashPointer(PyVM_Default(), ptr); }

/* pylifecycle */
static inline PyOS_sighandler_t PyOS_getsig(int i) { return PyVMOS_getsig(PyVM_Default(), i); }
static inline PyOS_sighandler_t PyOS_setsig(int i, PyOS_sighandler_t h) { return PyVMOS_setsig(PyVM_Default(), i, h); }
static inline int PyUnstable_AtExit(PyInterpreterState *interp, atexit_datacallbackfunc func, void *data) { return PyVMUnstable_AtExit(PyVM_Default(), interp, func, data); }
static inline int Py_AtExit(void (*func)(void)) { return PyVM_AtExit(PyVM_Default(), func); }
static inline int Py_FdIsInteractive(FILE *fp, const char *filename) { return PyVM_FdIsInteractive(PyVM_Default(), fp, filename); }
static inline const char *Py_GetBuildInfo(void) { return PyVM_GetBuildInfo(PyVM_Default()); }
static inline const char *Py_GetCompiler(void) { return PyVM_GetCompiler(PyVM_Default()); }
static inline const char *Py_GetCopyright(void) { return PyVM_GetCopyright(PyVM_Default()); }
static inline wchar_t *Py_GetExecPrefix(void) { return PyVM_GetExecPrefix(PyVM_Default()); }
static inline wchar_t *Py_GetPath(void) { return PyVM_GetPath(PyVM_Default()); }
static inline const char *Py_GetPlatform(void) { return PyVM_GetPlatform(PyVM_Default()); }
static inline wchar_t *Py_GetPrefix(void) { return PyVM_GetPrefix(PyVM_Default()); }
static inline wchar_t *Py_GetProgramFullPath(void) { return PyVM_GetProgramFullPath(PyVM_Default()); }
static inline wchar_t *Py_GetProgramName(void) { return PyVM_GetProgramName(PyVM_Default()); }
static inline wchar_t *Py_GetPythonHome(void) { return PyVM_GetPythonHome(PyVM_Default()); }
static inline const char *Py_GetVersion(void) { return PyVM_GetVersion(PyVM_Default()); }
static inline int Py_IsFinalizing(void) { return PyVM_IsFinalizing(PyVM_Default()); }
static inline int Py_SetStandardStreamEncoding(const char *encoding, const char *errors) { return PyVM_SetStandardStreamEncoding(PyVM_Default(), encoding, errors); }
#define Py_Version PyVM_Version(PyVM_Default())

/* pylock */
static inline int PyMutex_IsLocked(PyMutex *m) { return PyVMMutex_IsLocked(PyVM_Default(), m); }
static inline void PyMutex_Lock(PyMutex *m) { PyVMMutex_Lock(PyVM_Default(), m); }
static inline void PyMutex_Unlock(PyMutex *m) { PyVMMutex_Unlock(PyVM_Default(), m); }

/* pymacro */
static inline uint32_t Py_PACK_FULL_VERSION(int major, int minor, int micro, int release_level, int release_serial) { return PyVM_PACK_FULL_VERSION(PyVM_Default(), major, minor, micro, release_level, release_serial); }
static inline uint32_t Py_PACK_VERSION(int major, int minor) { return PyVM_PACK_VERSION(PyVM_Default(), major, minor); }

/* pymem */
static inline void *PyMem_Calloc(size_t nelem, size_t elsize) { return PyVMMem_Calloc(PyVM_Default(), nelem, elsize); }
static inline void PyMem_DEL(void *ptr) { PyVMMem_DEL(PyVM_Default(), ptr); }
static inline void PyMem_Del(void *p) { PyVMMem_Del(PyVM_Default(), p); }
static inline void PyMem_FREE(void *ptr) { PyVMMem_FREE(PyVM_Default(), ptr); }
static inline void PyMem_Free(void *p) { PyVMMem_Free(PyVM_Default(), p); }
static inline void PyMem_GetAllocator(PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator) { PyVMMem_GetAllocator(PyVM_Default(), domain, allocator); }
static inline void *PyMem_MALLOC(size_t size) { return PyVMMem_MALLOC(PyVM_Default(), size); }
static inline void *PyMem_Malloc(size_t n) { return PyVMMem_Malloc(PyVM_Default(), n); }
static inline void *PyMem_REALLOC(void *ptr, size_t size) { return PyVMMem_REALLOC(PyVM_Default(), ptr, size); }
static inline void *PyMem_RawCalloc(size_t nelem, size_t elsize) { return PyVMMem_RawCalloc(PyVM_Default(), nelem, elsize); }
static inline void PyMem_RawFree(void *p) { PyVMMem_RawFree(PyVM_Default(), p); }
static inline void *PyMem_RawMalloc(size_t n) { return PyVMMem_RawMalloc(PyVM_Default(), n); }
static inline void *PyMem_RawRealloc(void *p, size_t n) { return PyVMMem_RawRealloc(PyVM_Default(), p, n); }
static inline void *PyMem_Realloc(void *p, size_t n) { return PyVMMem_Realloc(PyVM_Default(), p, n); }

/* pystate */
static inline void PyInterpreterGuard_Close(PyInterpreterGuard *guard) { PyVMInterpreterGuard_Close(PyVM_Default(), guard); }
static inline PyInterpreterGuard *PyInterpreterGuard_FromCurrent(void) { return PyVMInterpreterGuard_FromCurrent(PyVM_Default()); }
static inline PyInterpreterGuard *PyInterpreterGuard_FromView(PyInterpreterView *view) { return PyVMInterpreterGuard_FromView(PyVM_Default(), view); }
static inline PyInterpreterState *PyInterpreterState_Get(void) { return PyVMInterpreterState_Get(PyVM_Default()); }
static inline PyObject *PyInterpreterState_GetDict(PyInterpreterState *interp) { return PyVMInterpreterState_GetDict(PyVM_Default(), interp); }
static inline int64_t PyInterpreterState_GetID(PyInterpreterState *interp) { return PyVMInterpreterState_GetID(PyVM_Default(), interp); }
static inline PyInterpreterState *PyInterpreterState_Head(void) { return PyVMInterpreterState_Head(PyVM_Default()); }
static inline PyInterpreterState *PyInterpreterState_Main(void) { return PyVMInterpreterState_Main(PyVM_Default()); }
static inline PyInterpreterState *PyInterpreterState_Next(PyInterpreterState *interp) { return PyVMInterpreterState_Next(PyVM_Default(), interp); }
static inline PyThreadState *PyInterpreterState_ThreadHead(PyInterpreterState *interp) { return PyVMInterpreterState_ThreadHead(PyVM_Default(), interp); }
static inline void PyInterpreterView_Close(PyInterpreterView *view) { PyVMInterpreterView_Close(PyVM_Default(), view); }
static inline PyInterpreterView *PyInterpreterView_FromCurrent(void) { return PyVMInterpreterView_FromCurrent(PyVM_Default()); }
static inline PyInterpreterView *PyInterpreterView_FromMain(void) { return PyVMInterpreterView_FromMain(PyVM_Default()); }
static inline int PyState_AddModule(PyObject *module, PyModuleDef *def) { return PyVMState_AddModule(PyVM_Default(), module, def); }
static inline PyObject *PyState_FindModule(PyModuleDef *def) { return PyVMState_FindModule(PyVM_Default(), def); }
static inline int PyState_RemoveModule(PyModuleDef *def) { return PyVMState_RemoveModule(PyVM_Default(), def); }
static inline void PyThreadState_Clear(PyThreadState *tstate) { PyVMThreadState_Clear(PyVM_Default(), tstate); }
static inline void PyThreadState_Delete(PyThreadState *tstate) { PyVMThreadState_Delete(PyVM_Default(), tstate); }
static inline void PyThreadState_EnterTracing(PyThreadState *tstate) { PyVMThreadState_EnterTracing(PyVM_Default(), tstate); }
static inline PyThreadState *PyThreadState_GET(void) { return PyVMThreadState_GET(PyVM_Default()); }
static inline PyThreadState *PyThreadState_Get(void) { return PyVMThreadState_Get(PyVM_Default()); }
static inline PyObject *PyThreadState_GetDict(void) { return PyVMThreadState_GetDict(PyVM_Default()); }
static inline PyFrameObject *PyThreadState_GetFrame(PyThreadState *tstate) { return PyVMThreadState_GetFrame(PyVM_Default(), tstate); }
static inline uint64_t PyThreadState_GetID(PyThreadState *tstate) { return PyVMThreadState_GetID(PyVM_Default(), tstate); }
static inline PyInterpreterState *PyThreadState_GetInterpreter(PyThreadState *tstate) { return PyVMThreadState_GetInterpreter(PyVM_Default(), tstate); }
static inline PyThreadState *PyThreadState_GetUnchecked(void) { return PyVMThreadState_GetUnchecked(PyVM_Default()); }
static inline void PyThreadState_LeaveTracing(PyThreadState *tstate) { PyVMThreadState_LeaveTracing(PyVM_Default(), tstate); }
static inline PyThreadState *PyThreadState_New(PyInterpreterState *interp) { return PyVMThreadState_New(PyVM_Default(), interp); }
static inline PyThreadState *PyThreadState_Next(PyThreadState *tstate) { return PyVMThreadState_Next(PyVM_Default(), tstate); }
static inline int PyThreadState_SetAsyncExc(unsigned long id, PyObject *exc) { return PyVMThreadState_SetAsyncExc(PyVM_Default(), id, exc); }
static inline PyObject *PyUnstable_InterpreterState_GetMainModule(PyInterpreterState *interp) { return PyVMUnstable_InterpreterState_GetMainModule(PyVM_Default(), interp); }
static inline void PyUnstable_ThreadState_ResetStackProtection(PyThreadState *tstate) { PyVMUnstable_ThreadState_ResetStackProtection(PyVM_Default(), tstate); }
static inline int PyUnstable_ThreadState_SetStackProtection(PyThreadState *tstate, void *stack_start_addr, size_t stack_size) { return PyVMUnstable_ThreadState_SetStackProtection(PyVM_Default(), tstate, stack_start_addr, stack_size); }
static inline _PyFrameEvalFunction _PyInterpreterState_GetEvalFrameFunc(PyInterpreterState *interp) { return _PyVMInterpreterState_GetEvalFrameFunc(PyVM_Default(), interp); }
static inline int _PyInterpreterState_IsSpecializationEnabled(PyInterpreterState *interp) { return _PyVMInterpreterState_IsSpecializationEnabled(PyVM_Default(), interp); }
static inline void _PyInterpreterState_SetEvalFrameAllowSpecialization(PyInterpreterState *interp, int allow_specialization) { _PyVMInterpreterState_SetEvalFrameAllowSpecialization(PyVM_Default(), interp, allow_specialization); }
static inline void _PyInterpreterState_SetEvalFrameFunc(PyInterpreterState *interp, _PyFrameEvalFunction eval_frame) { _PyVMInterpreterState_SetEvalFrameFunc(PyVM_Default(), interp, eval_frame); }

/* pystrcmp */
static inline int PyOS_mystricmp(const char *str1, const char *str2) { return PyVMOS_mystricmp(PyVM_Default(), str1, str2); }
static inline int PyOS_mystrnicmp(const char *str1, const char *str2, Py_ssize_t size) { return PyVMOS_mystrnicmp(PyVM_Default(), str1, str2, size); }
static inline int PyOS_stricmp(const char *str1, const char *str2) { return PyVMOS_stricmp(PyVM_Default(), str1, str2); }
static inline int PyOS_strnicmp(const char *str1, const char *str2, Py_ssize_t size) { return PyVMOS_strnicmp(PyVM_Default(), str1, str2, size); }

/* pystrtod */
static inline char *PyOS_double_to_string(double val, char format_code, int precision, int flags, int *ptype) { return PyVMOS_double_to_string(PyVM_Default(), val, format_code, precision, flags, ptype); }
static inline double PyOS_string_to_double(const char *s, char **endptr, PyObject *overflow_exception) { return PyVMOS_string_to_double(PyVM_Default(), s, endptr, overflow_exception); }

/* pythonrun */
static inline void PyErr_Display(PyObject *unused, PyObject *value, PyObject *tb) { PyVMErr_Display(PyVM_Default(), unused, value, tb); }
static inline void PyErr_DisplayException(PyObject *exc) { PyVMErr_DisplayException(PyVM_Default(), exc); }
static inline void PyErr_Print(void) { PyVMErr_Print(PyVM_Default()); }
static inline void PyErr_PrintEx(int set_sys_last_vars) { PyVMErr_PrintEx(PyVM_Default(), set_sys_last_vars); }
#define PyOS_InputHook (*PyVMOS_InputHook(PyVM_Default()))
static inline char *PyOS_Readline(FILE *arg1, FILE *arg2, const char *arg3) { return PyVMOS_Readline(PyVM_Default(), arg1, arg2, arg3); }
#define PyOS_ReadlineFunctionPointer (*PyVMOS_ReadlineFunctionPointer(PyVM_Default()))
static inline int PyRun_AnyFile(FILE *fp, const char *filename) { return PyVMRun_AnyFile(PyVM_Default(), fp, filename); }
static inline int PyRun_AnyFileEx(FILE *fp, const char *filename, int closeit) { return PyVMRun_AnyFileEx(PyVM_Default(), fp, filename, closeit); }
static inline int PyRun_AnyFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags) { return PyVMRun_AnyFileExFlags(PyVM_Default(), fp, filename, closeit, flags); }
static inline int PyRun_AnyFileFlags(FILE *fp, const char *filename, PyCompilerFlags *flags) { return PyVMRun_AnyFileFlags(PyVM_Default(), fp, filename, flags); }
static inline PyObject *PyRun_File(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals) { return PyVMRun_File(PyVM_Default(), fp, filename, start, globals, locals); }
static inline PyObject *PyRun_FileEx(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit) { return PyVMRun_FileEx(PyVM_Default(), fp, filename, start, globals, locals, closeit); }
static inline PyObject *PyRun_FileExFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyCompilerFlags *flags) { return PyVMRun_FileExFlags(PyVM_Default(), fp, filename, start, globals, locals, closeit, flags); }
static inline PyObject *PyRun_FileFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags) { return PyVMRun_FileFlags(PyVM_Default(), fp, filename, start, globals, locals, flags); }
static inline int PyRun_InteractiveLoop(FILE *fp, const char *filename) { return PyVMRun_InteractiveLoop(PyVM_Default(), fp, filename); }
static inline int PyRun_InteractiveLoopFlags(FILE *fp, const char *filename, PyCompilerFlags *flags) { return PyVMRun_InteractiveLoopFlags(PyVM_Default(), fp, filename, flags); }
static inline int PyRun_InteractiveOne(FILE *fp, const char *filename) { return PyVMRun_InteractiveOne(PyVM_Default(), fp, filename); }
static inline int PyRun_InteractiveOneFlags(FILE *fp, const char *filename, PyCompilerFlags *flags) { return PyVMRun_InteractiveOneFlags(PyVM_Default(), fp, filename, flags); }
static inline int PyRun_InteractiveOneObject(FILE *fp, PyObject *filename, PyCompilerFlags *flags) { return PyVMRun_InteractiveOneObject(PyVM_Default(), fp, filename, flags); }
static inline int PyRun_SimpleFile(FILE *fp, const char *filename) { return PyVMRun_SimpleFile(PyVM_Default(), fp, filename); }
static inline int PyRun_SimpleFileEx(FILE *fp, const char *filename, int closeit) { return PyVMRun_SimpleFileEx(PyVM_Default(), fp, filename, closeit); }
static inline int PyRun_SimpleFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags) { return PyVMRun_SimpleFileExFlags(PyVM_Default(), fp, filename, closeit, flags); }
static inline int PyRun_SimpleString(const char *command) { return PyVMRun_SimpleString(PyVM_Default(), command); }
static inline int PyRun_SimpleStringFlags(const char *command, PyCompilerFlags *flags) { return PyVMRun_SimpleStringFlags(PyVM_Default(), command, flags); }
static inline PyObject *PyRun_String(const char *str, int start, PyObject *globals, PyObject *locals) { return PyVMRun_String(PyVM_Default(), str, start, globals, locals); }
static inline PyObject *PyRun_StringFlags(const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags) { return PyVMRun_StringFlags(PyVM_Default(), str, start, globals, locals, flags); }
static inline PyObject *Py_CompileString(const char *str, const char *filename, int start) { return PyVM_CompileString(PyVM_Default(), str, filename, start); }
static inline PyObject *Py_CompileStringExFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags, int optimize) { return PyVM_CompileStringExFlags(PyVM_Default(), str, filename, start, flags, optimize); }
static inline PyObject *Py_CompileStringFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags) { return PyVM_CompileStringFlags(PyVM_Default(), str, filename, start, flags); }
static inline PyObject *Py_CompileStringObject(const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize) { return PyVM_CompileStringObject(PyVM_Default(), str, filename, start, flags, optimize); }

/* pythread */
#define PY_TIMEOUT_MAX PYVM_TIMEOUT_MAX(PyVM_Default())
static inline PyObject *PyThread_GetInfo(void) { return PyVMThread_GetInfo(PyVM_Default()); }
static inline void PyThread_ReInitTLS(void) { PyVMThread_ReInitTLS(PyVM_Default()); }
static inline int PyThread_acquire_lock(PyThread_type_lock lock, int waitflag) { return PyVMThread_acquire_lock(PyVM_Default(), lock, waitflag); }
static inline PyLockStatus PyThread_acquire_lock_timed(PyThread_type_lock lock, long long microseconds, int intr_flag) { return PyVMThread_acquire_lock_timed(PyVM_Default(), lock, microseconds, intr_flag); }
static inline PyThread_type_lock PyThread_allocate_lock(void) { return PyVMThread_allocate_lock(PyVM_Default()); }
static inline int PyThread_create_key(void) { return PyVMThread_create_key(PyVM_Default()); }
static inline void PyThread_delete_key(int key) { PyVMThread_delete_key(PyVM_Default(), key); }
static inline void PyThread_delete_key_value(int key) { PyVMThread_delete_key_value(PyVM_Default(), key); }
static inline void PyThread_free_lock(PyThread_type_lock lock) { PyVMThread_free_lock(PyVM_Default(), lock); }
static inline void *PyThread_get_key_value(int key) { return PyVMThread_get_key_value(PyVM_Default(), key); }
static inline size_t PyThread_get_stacksize(void) { return PyVMThread_get_stacksize(PyVM_Default()); }
static inline unsigned long PyThread_get_thread_ident(void) { return PyVMThread_get_thread_ident(PyVM_Default()); }
static inline unsigned long PyThread_get_thread_native_id(void) { return PyVMThread_get_thread_native_id(PyVM_Default()); }
static inline void PyThread_init_thread(void) { PyVMThread_init_thread(PyVM_Default()); }
static inline void PyThread_release_lock(PyThread_type_lock lock) { PyVMThread_release_lock(PyVM_Default(), lock); }
static inline int PyThread_set_key_value(int key, void *value) { return PyVMThread_set_key_value(PyVM_Default(), key, value); }
static inline int PyThread_set_stacksize(size_t size) { return PyVMThread_set_stacksize(PyVM_Default(), size); }
static inline unsigned long PyThread_start_new_thread(void (*func)(void *), void *arg2) { return PyVMThread_start_new_thread(PyVM_Default(), func, arg2); }
static inline Py_tss_t *PyThread_tss_alloc(void) { return PyVMThread_tss_alloc(PyVM_Default()); }
static inline int PyThread_tss_create(Py_tss_t *key) { return PyVMThread_tss_create(PyVM_Default(), key); }
static inline void PyThread_tss_delete(Py_tss_t *key) { PyVMThread_tss_delete(PyVM_Default(), key); }
static inline void PyThread_tss_free(Py_tss_t *key) { PyVMThread_tss_free(PyVM_Default(), key); }
static inline void *PyThread_tss_get(Py_tss_t *key) { return PyVMThread_tss_get(PyVM_Default(), key); }
static inline int PyThread_tss_is_created(Py_tss_t *key) { return PyVMThread_tss_is_created(PyVM_Default(), key); }
static inline int PyThread_tss_set(Py_tss_t *key, void *value) { return PyVMThread_tss_set(PyVM_Default(), key, value); }

/* pytime */
static inline double PyTime_AsSecondsDouble(PyTime_t t) { return PyVMTime_AsSecondsDouble(PyVM_Default(), t); }
static inline int PyTime_Monotonic(PyTime_t *result) { return PyVMTime_Monotonic(PyVM_Default(), result); }
static inline int PyTime_MonotonicRaw(PyTime_t *result) { return PyVMTime_MonotonicRaw(PyVM_Default(), result); }
static inline int PyTime_PerfCounter(PyTime_t *result) { return PyVMTime_PerfCounter(PyVM_Default(), result); }
static inline int PyTime_PerfCounterRaw(PyTime_t *result) { return PyVMTime_PerfCounterRaw(PyVM_Default(), result); }
static inline int PyTime_Time(PyTime_t *result) { return PyVMTime_Time(PyVM_Default(), result); }
static inline int PyTime_TimeRaw(PyTime_t *result) { return PyVMTime_TimeRaw(PyVM_Default(), result); }

/* rangeobject */
#define PyLongRangeIter_Type (*PyVMLongRangeIter_Type(PyVM_Default()))
#define PyRangeIter_Type (*PyVMRangeIter_Type(PyVM_Default()))
static inline int PyRange_Check(PyObject *o) { return PyVMRange_Check(PyVM_Default(), o); }
#define PyRange_Type (*PyVMRange_Type(PyVM_Default()))

/* refcount */
static inline void Py_DECREF(PyObject *o) { PyVM_DECREF(PyVM_Default(), o); }
static inline void Py_DecRef(PyObject *o) { PyVM_DecRef(PyVM_Default(), o); }
static inline void Py_INCREF(PyObject *o) { PyVM_INCREF(PyVM_Default(), o); }
static inline void Py_IncRef(PyObject *o) { PyVM_IncRef(PyVM_Default(), o); }
static inline PyObject *Py_NewRef(PyObject *o) { return PyVM_NewRef(PyVM_Default(), o); }
static inline Py_ssize_t Py_REFCNT(PyObject *o) { return PyVM_REFCNT(PyVM_Default(), o); }
static inline void Py_SET_REFCNT(PyObject *o, Py_ssize_t refcnt) { PyVM_SET_REFCNT(PyVM_Default(), o, refcnt); }
static inline void Py_XDECREF(PyObject *o) { PyVM_XDECREF(PyVM_Default(), o); }
static inline void Py_XINCREF(PyObject *o) { PyVM_XINCREF(PyVM_Default(), o); }
static inline PyObject *Py_XNewRef(PyObject *o) { return PyVM_XNewRef(PyVM_Default(), o); }

/* sentinelobject */
static inline int PySentinel_Check(PyObject *o) { return PyVMSentinel_Check(PyVM_Default(), o); }
static inline int PySentinel_CheckExact(PyObject *o) { return PyVMSentinel_CheckExact(PyVM_Default(), o); }
static inline PyObject *PySentinel_New(const char *name, const char *module_name, const char *repr) { return PyVMSentinel_New(PyVM_Default(), name, module_name, repr); }
#define PySentinel_Type (*PyVMSentinel_Type(PyVM_Default()))

/* setobject */
static inline int PyAnySet_Check(PyObject *p) { return PyVMAnySet_Check(PyVM_Default(), p); }
static inline int PyAnySet_CheckExact(PyObject *p) { return PyVMAnySet_CheckExact(PyVM_Default(), p); }
static inline int PyFrozenSet_Check(PyObject *p) { return PyVMFrozenSet_Check(PyVM_Default(), p); }
static inline int PyFrozenSet_CheckExact(PyObject *p) { return PyVMFrozenSet_CheckExact(PyVM_Default(), p); }
static inline PyObject *PyFrozenSet_New(PyObject *iterable) { return PyVMFrozenSet_New(PyVM_Default(), iterable); }
#define PyFrozenSet_Type (*PyVMFrozenSet_Type(PyVM_Default()))
#define PySetIter_Type (*PyVMSetIter_Type(PyVM_Default()))
static inline int PySet_Add(PyObject *set, PyObject *key) { return PyVMSet_Add(PyVM_Default(), set, key); }
static inline int PySet_Check(PyObject *p) { return PyVMSet_Check(PyVM_Default(), p); }
static inline int PySet_CheckExact(PyObject *p) { return PyVMSet_CheckExact(PyVM_Default(), p); }
static inline int PySet_Clear(PyObject *set) { return PyVMSet_Clear(PyVM_Default(), set); }
static inline int PySet_Contains(PyObject *anyset, PyObject *key) { return PyVMSet_Contains(PyVM_Default(), anyset, key); }
static inline int PySet_Discard(PyObject *set, PyObject *key) { return PyVMSet_Discard(PyVM_Default(), set, key); }
static inline Py_ssize_t PySet_GET_SIZE(PyObject *anyset) { return PyVMSet_GET_SIZE(PyVM_Default(), anyset); }
static inline PyObject *PySet_New(PyObject *iterable) { return PyVMSet_New(PyVM_Default(), iterable); }
static inline PyObject *PySet_Pop(PyObject *set) { return PyVMSet_Pop(PyVM_Default(), set); }
static inline Py_ssize_t PySet_Size(PyObject *anyset) { return PyVMSet_Size(PyVM_Default(), anyset); }
#define PySet_Type (*PyVMSet_Type(PyVM_Default()))

/* sliceobject */
#define PyEllipsis_Type (*PyVMEllipsis_Type(PyVM_Default()))
static inline Py_ssize_t PySlice_AdjustIndices(Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step) { return PyVMSlice_AdjustIndices(PyVM_Default(), length, start, stop, step); }
static inline int PySlice_Check(PyObject *ob) { return PyVMSlice_Check(PyVM_Default(), ob); }
static inline int PySlice_GetIndices(PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step) { return PyVMSlice_GetIndices(PyVM_Default(), slice, length, start, stop, step); }
static inline int PySlice_GetIndicesEx(PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength) { return PyVMSlice_GetIndicesEx(PyVM_Default(), slice, length, start, stop, step, slicelength); }
static inline PyObject *PySlice_New(PyObject *start, PyObject *stop, PyObject *step) { return PyVMSlice_New(PyVM_Default(), start, stop, step); }
#define PySlice_Type (*PyVMSlice_Type(PyVM_Default()))
static inline int PySlice_Unpack(PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step) { return PyVMSlice_Unpack(PyVM_Default(), slice, start, stop, step); }
#define Py_Ellipsis PyVM_Ellipsis(PyVM_Default())

/* structseq */
static inline PyObject *PyStructSequence_GET_ITEM(PyObject *p, Py_ssize_t pos) { return PyVMStructSequence_GET_ITEM(PyVM_Default(), p, pos); }
static inline PyObject *PyStructSequence_GetItem(PyObject *p, Py_ssize_t pos) { return PyVMStructSequence_GetItem(PyVM_Default(), p, pos); }
static inline void PyStructSequence_InitType(PyTypeObject *type, PyStructSequence_Desc *desc) { PyVMStructSequence_InitType(PyVM_Default(), type, desc); }
static inline int PyStructSequence_InitType2(PyTypeObject *type, PyStructSequence_Desc *desc) { return PyVMStructSequence_InitType2(PyVM_Default(), type, desc); }
static inline PyObject *PyStructSequence_New(PyTypeObject *type) { return PyVMStructSequence_New(PyVM_Default(), type); }
static inline PyTypeObject *PyStructSequence_NewType(PyStructSequence_Desc *desc) { return PyVMStructSequence_NewType(PyVM_Default(), desc); }
static inline void PyStructSequence_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o) { PyVMStructSequence_SET_ITEM(PyVM_Default(), p, pos, o); }
static inline void PyStructSequence_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o) { PyVMStructSequence_SetItem(PyVM_Default(), p, pos, o); }
#define PyStructSequence_UnnamedField PyVMStructSequence_UnnamedField(PyVM_Default())

/* sysmodule */
static inline void PySys_AddWarnOption(const wchar_t *s) { PyVMSys_AddWarnOption(PyVM_Default(), s); }
static inline void PySys_AddWarnOptionUnicode(PyObject *unicode) { PyVMSys_AddWarnOptionUnicode(PyVM_Default(), unicode); }
static inline void PySys_AddXOption(const wchar_t *s) { PyVMSys_AddXOption(PyVM_Default(), s); }
static inline void PySys_FormatStderr(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMSys_FormatStderrV(PyVM_Default(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PySys_FormatStderrV(const char *format, va_list arguments) { PyVMSys_FormatStderrV(PyVM_Default(), format, arguments); }
static inline void PySys_FormatStdout(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMSys_FormatStdoutV(PyVM_Default(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PySys_FormatStdoutV(const char *format, va_list arguments) { PyVMSys_FormatStdoutV(PyVM_Default(), format, arguments); }
static inline PyObject *PySys_GetAttr(PyObject *name) { return PyVMSys_GetAttr(PyVM_Default(), name); }
static inline PyObject *PySys_GetAttrString(const char *name) { return PyVMSys_GetAttrString(PyVM_Default(), name); }
static inline PyObject *PySys_GetObject(const char *name) { return PyVMSys_GetObject(PyVM_Default(), name); }
static inline int PySys_GetOptionalAttr(PyObject *name, PyObject **result) { return PyVMSys_GetOptionalAttr(PyVM_Default(), name, result); }
static inline int PySys_GetOptionalAttrString(const char *name, PyObject **result) { return PyVMSys_GetOptionalAttrString(PyVM_Default(), name, result); }
static inline PyObject *PySys_GetXOptions(void) { return PyVMSys_GetXOptions(PyVM_Default()); }
static inline int PySys_HasWarnOptions(void) { return PyVMSys_HasWarnOptions(PyVM_Default()); }
static inline void PySys_ResetWarnOptions(void) { PyVMSys_ResetWarnOptions(PyVM_Default()); }
static inline void PySys_SetArgv(int arg1, wchar_t **arg2) { PyVMSys_SetArgv(PyVM_Default(), arg1, arg2); }
static inline void PySys_SetArgvEx(int arg1, wchar_t **arg2, int updatepath) { PyVMSys_SetArgvEx(PyVM_Default(), arg1, arg2, updatepath); }
static inline int PySys_SetObject(const char *name, PyObject *v) { return PyVMSys_SetObject(PyVM_Default(), name, v); }
static inline void PySys_SetPath(const wchar_t *path) { PyVMSys_SetPath(PyVM_Default(), path); }
static inline void PySys_WriteStderr(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMSys_WriteStderrV(PyVM_Default(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PySys_WriteStderrV(const char *format, va_list arguments) { PyVMSys_WriteStderrV(PyVM_Default(), format, arguments); }
static inline void PySys_WriteStdout(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyVMSys_WriteStdoutV(PyVM_Default(), format, pyvm_arguments); va_end(pyvm_arguments); }
static inline void PySys_WriteStdoutV(const char *format, va_list arguments) { PyVMSys_WriteStdoutV(PyVM_Default(), format, arguments); }

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
static inline void PyEval_ReleaseThread(PyThreadState *tstate) { PyVMEval_ReleaseThread(PyVM_Default(), tstate); }
static inline void PyEval_RestoreThread(PyThreadState *tstate) { PyVMEval_RestoreThread(PyVM_Default(), tstate); }
static inline PyThreadState *PyEval_SaveThread(void) { return PyVMEval_SaveThread(PyVM_Default()); }
static inline int PyGILState_Check(void) { return PyVMGILState_Check(PyVM_Default()); }
static inline PyGILState_STATE PyGILState_Ensure(void) { return PyVMGILState_Ensure(PyVM_Default()); }
static inline PyThreadState *PyGILState_GetThisThreadState(void) { return PyVMGILState_GetThisThreadState(PyVM_Default()); }
static inline void PyGILState_Release(PyGILState_STATE PyGILState_STATE) { PyVMGILState_Release(PyVM_Default(), PyGILState_STATE); }
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
static inline void Py_Finalize(void) { PyVM_Finalize(PyVM_Default()); }
static inline int Py_FinalizeEx(void) { return PyVM_FinalizeEx(PyVM_Default()); }
static inline void Py_Initialize(void) { PyVM_InitializeDefault(1); }
static inline void Py_InitializeEx(int initsigs) { PyVM_InitializeDefault(initsigs); }
static inline PyStatus Py_InitializeFromConfig(const PyConfig *config) { return PyVM_InitializeFromConfig(config) ? PyVMStatus_Ok() : PyVM_LastStatus(); }
static inline int Py_IsInitialized(void) { return PyVM_IsInitialized(PyVM_Default()); }
static inline PyStatus Py_PreInitialize(const PyPreConfig *preconfig) { return PyVM_PreInitialize(preconfig); }
static inline PyStatus Py_PreInitializeFromArgs(const PyPreConfig *preconfig, Py_ssize_t argc, wchar_t **argv) { return PyVM_PreInitializeFromArgs(preconfig, argc, argv); }
static inline PyStatus Py_PreInitializeFromBytesArgs(const PyPreConfig *preconfig, Py_ssize_t argc, char **argv) { return PyVM_PreInitializeFromBytesArgs(preconfig, argc, argv); }
static inline void Py_SetPath(const wchar_t *arg1) { PyVM_SetPath(arg1); }
static inline void Py_SetProgramName(const wchar_t *name) { PyVM_SetProgramName(name); }
static inline void Py_SetPythonHome(const wchar_t *home) { PyVM_SetPythonHome(home); }

/* traceback */
static inline int PyTraceBack_Check(PyObject *op) { return PyVMTraceBack_Check(PyVM_Default(), op); }
static inline int PyTraceBack_Here(PyFrameObject *f) { return PyVMTraceBack_Here(PyVM_Default(), f); }
static inline int PyTraceBack_Print(PyObject *tb, PyObject *f) { return PyVMTraceBack_Print(PyVM_Default(), tb, f); }
#define PyTraceBack_Type (*PyVMTraceBack_Type(PyVM_Default()))
static inline const char *PyUnstable_DumpTraceback(int fd, PyThreadState *tstate) { return PyVMUnstable_DumpTraceback(PyVM_Default(), fd, tstate); }
static inline const char *PyUnstable_DumpTracebackThreads(int fd, PyInterpreterState *interp, PyThreadState *current_tstate, Py_ssize_t max_threads) { return PyVMUnstable_DumpTracebackThreads(PyVM_Default(), fd, interp, current_tstate, max_threads); }

/* tracemalloc */
static inline int PyTraceMalloc_Track(unsigned int domain, uintptr_t ptr, size_t size) { return PyVMTraceMalloc_Track(PyVM_Default(), domain, ptr, size); }
static inline int PyTraceMalloc_Untrack(unsigned int domain, uintptr_t ptr) { return PyVMTraceMalloc_Untrack(PyVM_Default(), domain, ptr); }

/* tupleobject */
#define PyTupleIter_Type (*PyVMTupleIter_Type(PyVM_Default()))
static inline int PyTuple_Check(PyObject *p) { return PyVMTuple_Check(PyVM_Default(), p); }
static inline int PyTuple_CheckExact(PyObject *p) { return PyVMTuple_CheckExact(PyVM_Default(), p); }
static inline PyObject *PyTuple_FromArray(PyObject *const *array, Py_ssize_t size) { return PyVMTuple_FromArray(PyVM_Default(), array, size); }
static inline PyObject *PyTuple_GET_ITEM(PyObject *p, Py_ssize_t pos) { return PyVMTuple_GET_ITEM(PyVM_Default(), p, pos); }
static inline Py_ssize_t PyTuple_GET_SIZE(PyObject *p) { return PyVMTuple_GET_SIZE(PyVM_Default(), p); }
static inline PyObject *PyTuple_GetItem(PyObject *p, Py_ssize_t pos) { return PyVMTuple_GetItem(PyVM_Default(), p, pos); }
static inline PyObject *PyTuple_GetSlice(PyObject *p, Py_ssize_t low, Py_ssize_t high) { return PyVMTuple_GetSlice(PyVM_Default(), p, low, high); }
static inline PyObject *PyTuple_New(Py_ssize_t len) { return PyVMTuple_New(PyVM_Default(), len); }
static inline PyObject *PyTuple_Pack(Py_ssize_t n, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, n); PyObject *pyvm_result = PyVMTuple_PackV(PyVM_Default(), n, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyTuple_PackV(Py_ssize_t n, va_list arguments) { return PyVMTuple_PackV(PyVM_Default(), n, arguments); }
static inline void PyTuple_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o) { PyVMTuple_SET_ITEM(PyVM_Default(), p, pos, o); }
static inline int PyTuple_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o) { return PyVMTuple_SetItem(PyVM_Default(), p, pos, o); }
static inline Py_ssize_t PyTuple_Size(PyObject *p) { return PyVMTuple_Size(PyVM_Default(), p); }
#define PyTuple_Type (*PyVMTuple_Type(PyVM_Default()))
static inline int _PyTuple_Resize(PyObject **p, Py_ssize_t newsize) { return _PyVMTuple_Resize(PyVM_Default(), p, newsize); }

/* unicodeobject */
#define PyUnicodeIter_Type (*PyVMUnicodeIter_Type(PyVM_Default()))
static inline PyUnicodeWriter *PyUnicodeWriter_Create(Py_ssize_t length) { return PyVMUnicodeWriter_Create(PyVM_Default(), length); }
static inline int PyUnicodeWriter_DecodeUTF8Stateful(PyUnicodeWriter *writer, const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed) { return PyVMUnicodeWriter_DecodeUTF8Stateful(PyVM_Default(), writer, string, length, errors, consumed); }
static inline void PyUnicodeWriter_Discard(PyUnicodeWriter *writer) { PyVMUnicodeWriter_Discard(PyVM_Default(), writer); }
static inline PyObject *PyUnicodeWriter_Finish(PyUnicodeWriter *writer) { return PyVMUnicodeWriter_Finish(PyVM_Default(), writer); }
static inline int PyUnicodeWriter_Format(PyUnicodeWriter *writer, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMUnicodeWriter_FormatV(PyVM_Default(), writer, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyUnicodeWriter_FormatV(PyUnicodeWriter *writer, const char *format, va_list arguments) { return PyVMUnicodeWriter_FormatV(PyVM_Default(), writer, format, arguments); }
static inline int PyUnicodeWriter_WriteASCII(PyUnicodeWriter *writer, const char *str, Py_ssize_t size) { return PyVMUnicodeWriter_WriteASCII(PyVM_Default(), writer, str, size); }
static inline int PyUnicodeWriter_WriteChar(PyUnicodeWriter *writer, Py_UCS4 ch) { return PyVMUnicodeWriter_WriteChar(PyVM_Default(), writer, ch); }
static inline int PyUnicodeWriter_WriteRepr(PyUnicodeWriter *writer, PyObject *obj) { return PyVMUnicodeWriter_WriteRepr(PyVM_Default(), writer, obj); }
static inline int PyUnicodeWriter_WriteStr(PyUnicodeWriter *writer, PyObject *obj) { return PyVMUnicodeWriter_WriteStr(PyVM_Default(), writer, obj); }
static inline int PyUnicodeWriter_WriteSubstring(PyUnicodeWriter *writer, PyObject *str, Py_ssize_t start, Py_ssize_t end) { return PyVMUnicodeWriter_WriteSubstring(PyVM_Default(), writer, str, start, end); }
static inline int PyUnicodeWriter_WriteUCS4(PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size) { return PyVMUnicodeWriter_WriteUCS4(PyVM_Default(), writer, str, size); }
static inline int PyUnicodeWriter_WriteUTF8(PyUnicodeWriter *writer, const char *str, Py_ssize_t size) { return PyVMUnicodeWriter_WriteUTF8(PyVM_Default(), writer, str, size); }
static inline int PyUnicodeWriter_WriteWideChar(PyUnicodeWriter *writer, const wchar_t *str, Py_ssize_t size) { return PyVMUnicodeWriter_WriteWideChar(PyVM_Default(), writer, str, size); }
static inline Py_UCS1 *PyUnicode_1BYTE_DATA(PyObject *unicode) { return PyVMUnicode_1BYTE_DATA(PyVM_Default(), unicode); }
static inline Py_UCS2 *PyUnicode_2BYTE_DATA(PyObject *unicode) { return PyVMUnicode_2BYTE_DATA(PyVM_Default(), unicode); }
static inline Py_UCS4 *PyUnicode_4BYTE_DATA(PyObject *unicode) { return PyVMUnicode_4BYTE_DATA(PyVM_Default(), unicode); }
static inline const char *PyUnicode_AS_DATA(PyObject *o) { return PyVMUnicode_AS_DATA(PyVM_Default(), o); }
static inline Py_UNICODE *PyUnicode_AS_UNICODE(PyObject *o) { return PyVMUnicode_AS_UNICODE(PyVM_Default(), o); }
static inline void PyUnicode_Append(PyObject **p_left, PyObject *right) { PyVMUnicode_Append(PyVM_Default(), p_left, right); }
static inline void PyUnicode_AppendAndDel(PyObject **p_left, PyObject *right) { PyVMUnicode_AppendAndDel(PyVM_Default(), p_left, right); }
static inline PyObject *PyUnicode_AsASCIIString(PyObject *unicode) { return PyVMUnicode_AsASCIIString(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_AsCharmapString(PyObject *unicode, PyObject *mapping) { return PyVMUnicode_AsCharmapString(PyVM_Default(), unicode, mapping); }
static inline PyObject *PyUnicode_AsDecodedObject(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsDecodedObject(PyVM_Default(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsDecodedUnicode(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsDecodedUnicode(PyVM_Default(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsEncodedObject(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsEncodedObject(PyVM_Default(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsEncodedString(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsEncodedString(PyVM_Default(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsEncodedUnicode(PyObject *unicode, const char *encoding, const char *errors) { return PyVMUnicode_AsEncodedUnicode(PyVM_Default(), unicode, encoding, errors); }
static inline PyObject *PyUnicode_AsLatin1String(PyObject *unicode) { return PyVMUnicode_AsLatin1String(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_AsRawUnicodeEscapeString(PyObject *unicode) { return PyVMUnicode_AsRawUnicodeEscapeString(PyVM_Default(), unicode); }
static inline Py_UCS4 *PyUnicode_AsUCS4(PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null) { return PyVMUnicode_AsUCS4(PyVM_Default(), unicode, buffer, buflen, copy_null); }
static inline Py_UCS4 *PyUnicode_AsUCS4Copy(PyObject *unicode) { return PyVMUnicode_AsUCS4Copy(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_AsUTF16String(PyObject *unicode) { return PyVMUnicode_AsUTF16String(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_AsUTF32String(PyObject *unicode) { return PyVMUnicode_AsUTF32String(PyVM_Default(), unicode); }
static inline const char *PyUnicode_AsUTF8(PyObject *unicode) { return PyVMUnicode_AsUTF8(PyVM_Default(), unicode); }
static inline const char *PyUnicode_AsUTF8AndSize(PyObject *unicode, Py_ssize_t *size) { return PyVMUnicode_AsUTF8AndSize(PyVM_Default(), unicode, size); }
static inline PyObject *PyUnicode_AsUTF8String(PyObject *unicode) { return PyVMUnicode_AsUTF8String(PyVM_Default(), unicode); }
static inline Py_UNICODE *PyUnicode_AsUnicode(PyObject *unicode) { return PyVMUnicode_AsUnicode(PyVM_Default(), unicode); }
static inline Py_UNICODE *PyUnicode_AsUnicodeAndSize(PyObject *unicode, Py_ssize_t *size) { return PyVMUnicode_AsUnicodeAndSize(PyVM_Default(), unicode, size); }
static inline PyObject *PyUnicode_AsUnicodeEscapeString(PyObject *unicode) { return PyVMUnicode_AsUnicodeEscapeString(PyVM_Default(), unicode); }
static inline Py_ssize_t PyUnicode_AsWideChar(PyObject *unicode, wchar_t *wstr, Py_ssize_t size) { return PyVMUnicode_AsWideChar(PyVM_Default(), unicode, wstr, size); }
static inline wchar_t *PyUnicode_AsWideCharString(PyObject *unicode, Py_ssize_t *size) { return PyVMUnicode_AsWideCharString(PyVM_Default(), unicode, size); }
static inline PyObject *PyUnicode_BuildEncodingMap(PyObject *string) { return PyVMUnicode_BuildEncodingMap(PyVM_Default(), string); }
static inline unsigned int PyUnicode_CHECK_INTERNED(PyObject *str) { return PyVMUnicode_CHECK_INTERNED(PyVM_Default(), str); }
static inline int PyUnicode_Check(PyObject *obj) { return PyVMUnicode_Check(PyVM_Default(), obj); }
static inline int PyUnicode_CheckExact(PyObject *obj) { return PyVMUnicode_CheckExact(PyVM_Default(), obj); }
static inline int PyUnicode_Compare(PyObject *left, PyObject *right) { return PyVMUnicode_Compare(PyVM_Default(), left, right); }
static inline int PyUnicode_CompareWithASCIIString(PyObject *unicode, const char *string) { return PyVMUnicode_CompareWithASCIIString(PyVM_Default(), unicode, string); }
static inline PyObject *PyUnicode_Concat(PyObject *left, PyObject *right) { return PyVMUnicode_Concat(PyVM_Default(), left, right); }
static inline int PyUnicode_Contains(PyObject *unicode, PyObject *substr) { return PyVMUnicode_Contains(PyVM_Default(), unicode, substr); }
static inline Py_ssize_t PyUnicode_CopyCharacters(PyObject *to, Py_ssize_t to_start, PyObject *from, Py_ssize_t from_start, Py_ssize_t how_many) { return PyVMUnicode_CopyCharacters(PyVM_Default(), to, to_start, from, from_start, how_many); }
static inline Py_ssize_t PyUnicode_Count(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end) { return PyVMUnicode_Count(PyVM_Default(), unicode, substr, start, end); }
static inline void *PyUnicode_DATA(PyObject *unicode) { return PyVMUnicode_DATA(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_Decode(const char *str, Py_ssize_t size, const char *encoding, const char *errors) { return PyVMUnicode_Decode(PyVM_Default(), str, size, encoding, errors); }
static inline PyObject *PyUnicode_DecodeASCII(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeASCII(PyVM_Default(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeCharmap(const char *str, Py_ssize_t length, PyObject *mapping, const char *errors) { return PyVMUnicode_DecodeCharmap(PyVM_Default(), str, length, mapping, errors); }
static inline PyObject *PyUnicode_DecodeFSDefault(const char *str) { return PyVMUnicode_DecodeFSDefault(PyVM_Default(), str); }
static inline PyObject *PyUnicode_DecodeFSDefaultAndSize(const char *str, Py_ssize_t size) { return PyVMUnicode_DecodeFSDefaultAndSize(PyVM_Default(), str, size); }
static inline PyObject *PyUnicode_DecodeLatin1(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeLatin1(PyVM_Default(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeLocale(const char *str, const char *errors) { return PyVMUnicode_DecodeLocale(PyVM_Default(), str, errors); }
static inline PyObject *PyUnicode_DecodeLocaleAndSize(const char *str, Py_ssize_t length, const char *errors) { return PyVMUnicode_DecodeLocaleAndSize(PyVM_Default(), str, length, errors); }
static inline PyObject *PyUnicode_DecodeRawUnicodeEscape(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeRawUnicodeEscape(PyVM_Default(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeUTF16(const char *str, Py_ssize_t size, const char *errors, int *byteorder) { return PyVMUnicode_DecodeUTF16(PyVM_Default(), str, size, errors, byteorder); }
static inline PyObject *PyUnicode_DecodeUTF16Stateful(const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed) { return PyVMUnicode_DecodeUTF16Stateful(PyVM_Default(), str, size, errors, byteorder, consumed); }
static inline PyObject *PyUnicode_DecodeUTF32(const char *str, Py_ssize_t size, const char *errors, int *byteorder) { return PyVMUnicode_DecodeUTF32(PyVM_Default(), str, size, errors, byteorder); }
static inline PyObject *PyUnicode_DecodeUTF32Stateful(const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed) { return PyVMUnicode_DecodeUTF32Stateful(PyVM_Default(), str, size, errors, byteorder, consumed); }
static inline PyObject *PyUnicode_DecodeUTF7(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeUTF7(PyVM_Default(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeUTF7Stateful(const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed) { return PyVMUnicode_DecodeUTF7Stateful(PyVM_Default(), str, size, errors, consumed); }
static inline PyObject *PyUnicode_DecodeUTF8(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeUTF8(PyVM_Default(), str, size, errors); }
static inline PyObject *PyUnicode_DecodeUTF8Stateful(const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed) { return PyVMUnicode_DecodeUTF8Stateful(PyVM_Default(), str, size, errors, consumed); }
static inline PyObject *PyUnicode_DecodeUnicodeEscape(const char *str, Py_ssize_t size, const char *errors) { return PyVMUnicode_DecodeUnicodeEscape(PyVM_Default(), str, size, errors); }
static inline PyObject *PyUnicode_EncodeFSDefault(PyObject *unicode) { return PyVMUnicode_EncodeFSDefault(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_EncodeLocale(PyObject *unicode, const char *errors) { return PyVMUnicode_EncodeLocale(PyVM_Default(), unicode, errors); }
static inline int PyUnicode_Equal(PyObject *a, PyObject *b) { return PyVMUnicode_Equal(PyVM_Default(), a, b); }
static inline int PyUnicode_EqualToUTF8(PyObject *unicode, const char *string) { return PyVMUnicode_EqualToUTF8(PyVM_Default(), unicode, string); }
static inline int PyUnicode_EqualToUTF8AndSize(PyObject *unicode, const char *string, Py_ssize_t size) { return PyVMUnicode_EqualToUTF8AndSize(PyVM_Default(), unicode, string, size); }
static inline int PyUnicode_FSConverter(PyObject *obj, void *result) { return PyVMUnicode_FSConverter(PyVM_Default(), obj, result); }
static inline int PyUnicode_FSDecoder(PyObject *obj, void *result) { return PyVMUnicode_FSDecoder(PyVM_Default(), obj, result); }
static inline Py_ssize_t PyUnicode_Fill(PyObject *unicode, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill_char) { return PyVMUnicode_Fill(PyVM_Default(), unicode, start, length, fill_char); }
static inline Py_ssize_t PyUnicode_Find(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction) { return PyVMUnicode_Find(PyVM_Default(), unicode, substr, start, end, direction); }
static inline Py_ssize_t PyUnicode_FindChar(PyObject *unicode, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction) { return PyVMUnicode_FindChar(PyVM_Default(), unicode, ch, start, end, direction); }
static inline PyObject *PyUnicode_Format(PyObject *format, PyObject *args) { return PyVMUnicode_Format(PyVM_Default(), format, args); }
static inline PyObject *PyUnicode_FromEncodedObject(PyObject *obj, const char *encoding, const char *errors) { return PyVMUnicode_FromEncodedObject(PyVM_Default(), obj, encoding, errors); }
static inline PyObject *PyUnicode_FromFormat(const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); PyObject *pyvm_result = PyVMUnicode_FromFormatV(PyVM_Default(), format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline PyObject *PyUnicode_FromFormatV(const char *format, va_list vargs) { return PyVMUnicode_FromFormatV(PyVM_Default(), format, vargs); }
static inline PyObject *PyUnicode_FromKindAndData(int kind, const void *buffer, Py_ssize_t size) { return PyVMUnicode_FromKindAndData(PyVM_Default(), kind, buffer, size); }
static inline PyObject *PyUnicode_FromObject(PyObject *obj) { return PyVMUnicode_FromObject(PyVM_Default(), obj); }
static inline PyObject *PyUnicode_FromOrdinal(int ordinal) { return PyVMUnicode_FromOrdinal(PyVM_Default(), ordinal); }
static inline PyObject *PyUnicode_FromString(const char *str) { return PyVMUnicode_FromString(PyVM_Default(), str); }
static inline PyObject *PyUnicode_FromStringAndSize(const char *str, Py_ssize_t size) { return PyVMUnicode_FromStringAndSize(PyVM_Default(), str, size); }
static inline PyObject *PyUnicode_FromUnicode(const Py_UNICODE *u, Py_ssize_t size) { return PyVMUnicode_FromUnicode(PyVM_Default(), u, size); }
static inline PyObject *PyUnicode_FromWideChar(const wchar_t *wstr, Py_ssize_t size) { return PyVMUnicode_FromWideChar(PyVM_Default(), wstr, size); }
static inline Py_ssize_t PyUnicode_GET_DATA_SIZE(PyObject *o) { return PyVMUnicode_GET_DATA_SIZE(PyVM_Default(), o); }
static inline Py_ssize_t PyUnicode_GET_LENGTH(PyObject *unicode) { return PyVMUnicode_GET_LENGTH(PyVM_Default(), unicode); }
static inline Py_ssize_t PyUnicode_GET_SIZE(PyObject *o) { return PyVMUnicode_GET_SIZE(PyVM_Default(), o); }
static inline const char *PyUnicode_GetDefaultEncoding(void) { return PyVMUnicode_GetDefaultEncoding(PyVM_Default()); }
static inline Py_ssize_t PyUnicode_GetLength(PyObject *unicode) { return PyVMUnicode_GetLength(PyVM_Default(), unicode); }
static inline Py_ssize_t PyUnicode_GetSize(PyObject *unicode) { return PyVMUnicode_GetSize(PyVM_Default(), unicode); }
static inline unsigned int PyUnicode_IS_ASCII(PyObject *unicode) { return PyVMUnicode_IS_ASCII(PyVM_Default(), unicode); }
static inline unsigned int PyUnicode_IS_COMPACT(PyObject *o) { return PyVMUnicode_IS_COMPACT(PyVM_Default(), o); }
static inline int PyUnicode_IS_COMPACT_ASCII(PyObject *o) { return PyVMUnicode_IS_COMPACT_ASCII(PyVM_Default(), o); }
static inline unsigned int PyUnicode_IS_READY(PyObject *unicode) { return PyVMUnicode_IS_READY(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_InternFromString(const char *str) { return PyVMUnicode_InternFromString(PyVM_Default(), str); }
static inline void PyUnicode_InternImmortal(PyObject **p_unicode) { PyVMUnicode_InternImmortal(PyVM_Default(), p_unicode); }
static inline void PyUnicode_InternInPlace(PyObject **p_unicode) { PyVMUnicode_InternInPlace(PyVM_Default(), p_unicode); }
static inline int PyUnicode_IsIdentifier(PyObject *unicode) { return PyVMUnicode_IsIdentifier(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_Join(PyObject *separator, PyObject *seq) { return PyVMUnicode_Join(PyVM_Default(), separator, seq); }
static inline int PyUnicode_KIND(PyObject *unicode) { return PyVMUnicode_KIND(PyVM_Default(), unicode); }
static inline Py_UCS4 PyUnicode_MAX_CHAR_VALUE(PyObject *unicode) { return PyVMUnicode_MAX_CHAR_VALUE(PyVM_Default(), unicode); }
static inline PyObject *PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar) { return PyVMUnicode_New(PyVM_Default(), size, maxchar); }
static inline PyObject *PyUnicode_Partition(PyObject *unicode, PyObject *sep) { return PyVMUnicode_Partition(PyVM_Default(), unicode, sep); }
static inline Py_UCS4 PyUnicode_READ(int kind, const void *data, Py_ssize_t index) { return PyVMUnicode_READ(PyVM_Default(), kind, data, index); }
static inline int PyUnicode_READY(PyObject *unicode) { return PyVMUnicode_READY(PyVM_Default(), unicode); }
static inline Py_UCS4 PyUnicode_READ_CHAR(PyObject *unicode, Py_ssize_t index) { return PyVMUnicode_READ_CHAR(PyVM_Default(), unicode, index); }
static inline PyObject *PyUnicode_RPartition(PyObject *unicode, PyObject *sep) { return PyVMUnicode_RPartition(PyVM_Default(), unicode, sep); }
static inline PyObject *PyUnicode_RSplit(PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit) { return PyVMUnicode_RSplit(PyVM_Default(), unicode, sep, maxsplit); }
static inline Py_UCS4 PyUnicode_ReadChar(PyObject *unicode, Py_ssize_t index) { return PyVMUnicode_ReadChar(PyVM_Default(), unicode, index); }
static inline PyObject *PyUnicode_Replace(PyObject *unicode, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount) { return PyVMUnicode_Replace(PyVM_Default(), unicode, substr, replstr, maxcount); }
static inline int PyUnicode_Resize(PyObject **unicode, Py_ssize_t length) { return PyVMUnicode_Resize(PyVM_Default(), unicode, length); }
static inline PyObject *PyUnicode_RichCompare(PyObject *left, PyObject *right, int op) { return PyVMUnicode_RichCompare(PyVM_Default(), left, right, op); }
static inline PyObject *PyUnicode_Split(PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit) { return PyVMUnicode_Split(PyVM_Default(), unicode, sep, maxsplit); }
static inline PyObject *PyUnicode_Splitlines(PyObject *unicode, int keepends) { return PyVMUnicode_Splitlines(PyVM_Default(), unicode, keepends); }
static inline PyObject *PyUnicode_Substring(PyObject *unicode, Py_ssize_t start, Py_ssize_t end) { return PyVMUnicode_Substring(PyVM_Default(), unicode, start, end); }
static inline Py_ssize_t PyUnicode_Tailmatch(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction) { return PyVMUnicode_Tailmatch(PyVM_Default(), unicode, substr, start, end, direction); }
static inline PyObject *PyUnicode_Translate(PyObject *unicode, PyObject *table, const char *errors) { return PyVMUnicode_Translate(PyVM_Default(), unicode, table, errors); }
#define PyUnicode_Type (*PyVMUnicode_Type(PyVM_Default()))
static inline void PyUnicode_WRITE(int kind, void *data, Py_ssize_t index, Py_UCS4 value) { PyVMUnicode_WRITE(PyVM_Default(), kind, data, index, value); }
static inline Py_ssize_t PyUnicode_WSTR_LENGTH(PyObject *op) { return PyVMUnicode_WSTR_LENGTH(PyVM_Default(), op); }
static inline int PyUnicode_WriteChar(PyObject *unicode, Py_ssize_t index, Py_UCS4 character) { return PyVMUnicode_WriteChar(PyVM_Default(), unicode, index, character); }
static inline Py_hash_t PyUnstable_Unicode_GET_CACHED_HASH(PyObject *str) { return PyVMUnstable_Unicode_GET_CACHED_HASH(PyVM_Default(), str); }
static inline Py_UCS4 Py_UNICODE_HIGH_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_HIGH_SURROGATE(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISALNUM(Py_UCS4 ch) { return PyVM_UNICODE_ISALNUM(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISALPHA(Py_UCS4 ch) { return PyVM_UNICODE_ISALPHA(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISDECIMAL(Py_UCS4 ch) { return PyVM_UNICODE_ISDECIMAL(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISDIGIT(Py_UCS4 ch) { return PyVM_UNICODE_ISDIGIT(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISLINEBREAK(Py_UCS4 ch) { return PyVM_UNICODE_ISLINEBREAK(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISLOWER(Py_UCS4 ch) { return PyVM_UNICODE_ISLOWER(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISNUMERIC(Py_UCS4 ch) { return PyVM_UNICODE_ISNUMERIC(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISPRINTABLE(Py_UCS4 ch) { return PyVM_UNICODE_ISPRINTABLE(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISSPACE(Py_UCS4 ch) { return PyVM_UNICODE_ISSPACE(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISTITLE(Py_UCS4 ch) { return PyVM_UNICODE_ISTITLE(PyVM_Default(), ch); }
static inline int Py_UNICODE_ISUPPER(Py_UCS4 ch) { return PyVM_UNICODE_ISUPPER(PyVM_Default(), ch); }
static inline int Py_UNICODE_IS_HIGH_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_IS_HIGH_SURROGATE(PyVM_Default(), ch); }
static inline int Py_UNICODE_IS_LOW_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_IS_LOW_SURROGATE(PyVM_Default(), ch); }
static inline int Py_UNICODE_IS_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_IS_SURROGATE(PyVM_Default(), ch); }
static inline Py_UCS4 Py_UNICODE_JOIN_SURROGATES(Py_UCS4 high, Py_UCS4 low) { return PyVM_UNICODE_JOIN_SURROGATES(PyVM_Default(), high, low); }
static inline Py_UCS4 Py_UNICODE_LOW_SURROGATE(Py_UCS4 ch) { return PyVM_UNICODE_LOW_SURROGATE(PyVM_Default(), ch); }
static inline int Py_UNICODE_TODECIMAL(Py_UCS4 ch) { return PyVM_UNICODE_TODECIMAL(PyVM_Default(), ch); }
static inline int Py_UNICODE_TODIGIT(Py_UCS4 ch) { return PyVM_UNICODE_TODIGIT(PyVM_Default(), ch); }
static inline Py_UCS4 Py_UNICODE_TOLOWER(Py_UCS4 ch) { return PyVM_UNICODE_TOLOWER(PyVM_Default(), ch); }
static inline double Py_UNICODE_TONUMERIC(Py_UCS4 ch) { return PyVM_UNICODE_TONUMERIC(PyVM_Default(), ch); }
static inline Py_UCS4 Py_UNICODE_TOTITLE(Py_UCS4 ch) { return PyVM_UNICODE_TOTITLE(PyVM_Default(), ch); }
static inline Py_UCS4 Py_UNICODE_TOUPPER(Py_UCS4 ch) { return PyVM_UNICODE_TOUPPER(PyVM_Default(), ch); }

/* warnings */
static inline int PyErr_ResourceWarning(PyObject *source, Py_ssize_t stack_level, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMErr_ResourceWarningV(PyVM_Default(), source, stack_level, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyErr_ResourceWarningV(PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments) { return PyVMErr_ResourceWarningV(PyVM_Default(), source, stack_level, format, arguments); }
static inline int PyErr_Warn(PyObject *category, const char *message) { return PyVMErr_Warn(PyVM_Default(), category, message); }
static inline int PyErr_WarnEx(PyObject *category, const char *message, Py_ssize_t stack_level) { return PyVMErr_WarnEx(PyVM_Default(), category, message, stack_level); }
static inline int PyErr_WarnExplicit(PyObject *category, const char *message, const char *filename, int lineno, const char *module, PyObject *registry) { return PyVMErr_WarnExplicit(PyVM_Default(), category, message, filename, lineno, module, registry); }
static inline int PyErr_WarnExplicitFormat(PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMErr_WarnExplicitFormatV(PyVM_Default(), category, filename, lineno, module, registry, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyErr_WarnExplicitFormatV(PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, va_list arguments) { return PyVMErr_WarnExplicitFormatV(PyVM_Default(), category, filename, lineno, module, registry, format, arguments); }
static inline int PyErr_WarnExplicitObject(PyObject *category, PyObject *message, PyObject *filename, int lineno, PyObject *module, PyObject *registry) { return PyVMErr_WarnExplicitObject(PyVM_Default(), category, message, filename, lineno, module, registry); }
static inline int PyErr_WarnFormat(PyObject *category, Py_ssize_t stack_level, const char *format, ...) { va_list pyvm_arguments; va_start(pyvm_arguments, format); int pyvm_result = PyVMErr_WarnFormatV(PyVM_Default(), category, stack_level, format, pyvm_arguments); va_end(pyvm_arguments); return pyvm_result; }
static inline int PyErr_WarnFormatV(PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments) { return PyVMErr_WarnFormatV(PyVM_Default(), category, stack_level, format, arguments); }

/* weakrefobject */
static inline int PyWeakref_Check(PyObject *ob) { return PyVMWeakref_Check(PyVM_Default(), ob); }
static inline int PyWeakref_CheckProxy(PyObject *ob) { return PyVMWeakref_CheckProxy(PyVM_Default(), ob); }
static inline int PyWeakref_CheckRef(PyObject *ob) { return PyVMWeakref_CheckRef(PyVM_Default(), ob); }
static inline int PyWeakref_CheckRefExact(PyObject *ob) { return PyVMWeakref_CheckRefExact(PyVM_Default(), ob); }
static inline PyObject *PyWeakref_GET_OBJECT(PyObject *ref) { return PyVMWeakref_GET_OBJECT(PyVM_Default(), ref); }
static inline PyObject *PyWeakref_GetObject(PyObject *ref) { return PyVMWeakref_GetObject(PyVM_Default(), ref); }
static inline int PyWeakref_GetRef(PyObject *ref, PyObject **pobj) { return PyVMWeakref_GetRef(PyVM_Default(), ref, pobj); }
static inline int PyWeakref_IsDead(PyObject *ref) { return PyVMWeakref_IsDead(PyVM_Default(), ref); }
static inline PyObject *PyWeakref_NewProxy(PyObject *ob, PyObject *callback) { return PyVMWeakref_NewProxy(PyVM_Default(), ob, callback); }
static inline PyObject *PyWeakref_NewRef(PyObject *ob, PyObject *callback) { return PyVMWeakref_NewRef(PyVM_Default(), ob, callback); }

#ifdef __cplusplus
}
#endif

#endif
