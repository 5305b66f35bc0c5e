/* Generated: pyvm-codegen generate. Do not edit: the table of a VM that cannot be entered: each function notes why and returns its error value. */
#include "libpyvm/refuse/refuse.h"
#include "libpyvm/threads/fail.h"

static int refuse_PyAIter_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMAIter_Check");
    return 0;
}

static int refuse_PyIndex_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMIndex_Check");
    return 0;
}

static int refuse_PyIter_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMIter_Check");
    return 0;
}

static PyObject *refuse_PyIter_Next(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMIter_Next");
    return NULL;
}

static int refuse_PyIter_NextItem(PyObject *iter, PyObject **item)
{
    (void)iter;
    (void)item;
    pyvm_fail_in("PyVMIter_NextItem");
    return -1;
}

static PySendResult refuse_PyIter_Send(PyObject *iter, PyObject *arg2, PyObject **presult)
{
    (void)iter;
    (void)arg2;
    (void)presult;
    pyvm_fail_in("PyVMIter_Send");
    return (PySendResult)-1;
}

static int refuse_PyMapping_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMMapping_Check");
    return 0;
}

static int refuse_PyMapping_DelItem(PyObject *o, PyObject *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMMapping_DelItem");
    return -1;
}

static int refuse_PyMapping_DelItemString(PyObject *o, const char *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMMapping_DelItemString");
    return -1;
}

static PyObject *refuse_PyMapping_GetItemString(PyObject *o, const char *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMMapping_GetItemString");
    return NULL;
}

static int refuse_PyMapping_GetOptionalItem(PyObject *obj, PyObject *key, PyObject **result)
{
    (void)obj;
    (void)key;
    (void)result;
    pyvm_fail_in("PyVMMapping_GetOptionalItem");
    return -1;
}

static int refuse_PyMapping_GetOptionalItemString(PyObject *obj, const char *key, PyObject **result)
{
    (void)obj;
    (void)key;
    (void)result;
    pyvm_fail_in("PyVMMapping_GetOptionalItemString");
    return -1;
}

static int refuse_PyMapping_HasKey(PyObject *o, PyObject *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMMapping_HasKey");
    return 0;
}

static int refuse_PyMapping_HasKeyString(PyObject *o, const char *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMMapping_HasKeyString");
    return 0;
}

static int refuse_PyMapping_HasKeyStringWithError(PyObject *o, const char *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMMapping_HasKeyStringWithError");
    return -1;
}

static int refuse_PyMapping_HasKeyWithError(PyObject *o, PyObject *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMMapping_HasKeyWithError");
    return -1;
}

static PyObject *refuse_PyMapping_Items(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMMapping_Items");
    return NULL;
}

static PyObject *refuse_PyMapping_Keys(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMMapping_Keys");
    return NULL;
}

static Py_ssize_t refuse_PyMapping_Length(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMMapping_Length");
    return -1;
}

static int refuse_PyMapping_SetItemString(PyObject *o, const char *key, PyObject *v)
{
    (void)o;
    (void)key;
    (void)v;
    pyvm_fail_in("PyVMMapping_SetItemString");
    return -1;
}

static Py_ssize_t refuse_PyMapping_Size(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMMapping_Size");
    return -1;
}

static PyObject *refuse_PyMapping_Values(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMMapping_Values");
    return NULL;
}

static PyObject *refuse_PyNumber_Absolute(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMNumber_Absolute");
    return NULL;
}

static PyObject *refuse_PyNumber_Add(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Add");
    return NULL;
}

static PyObject *refuse_PyNumber_And(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_And");
    return NULL;
}

static Py_ssize_t refuse_PyNumber_AsSsize_t(PyObject *o, PyObject *exc)
{
    (void)o;
    (void)exc;
    pyvm_fail_in("PyVMNumber_AsSsize_t");
    return -1;
}

static int refuse_PyNumber_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMNumber_Check");
    return 0;
}

static PyObject *refuse_PyNumber_Divmod(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Divmod");
    return NULL;
}

static PyObject *refuse_PyNumber_Float(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMNumber_Float");
    return NULL;
}

static PyObject *refuse_PyNumber_FloorDivide(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_FloorDivide");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceAdd(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceAdd");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceAnd(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceAnd");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceFloorDivide(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceFloorDivide");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceLshift(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceLshift");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceMatrixMultiply(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceMatrixMultiply");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceMultiply(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceMultiply");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceOr(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceOr");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlacePower(PyObject *o1, PyObject *o2, PyObject *o3)
{
    (void)o1;
    (void)o2;
    (void)o3;
    pyvm_fail_in("PyVMNumber_InPlacePower");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceRemainder(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceRemainder");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceRshift(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceRshift");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceSubtract(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceSubtract");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceTrueDivide(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceTrueDivide");
    return NULL;
}

static PyObject *refuse_PyNumber_InPlaceXor(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_InPlaceXor");
    return NULL;
}

static PyObject *refuse_PyNumber_Index(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMNumber_Index");
    return NULL;
}

static PyObject *refuse_PyNumber_Invert(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMNumber_Invert");
    return NULL;
}

static PyObject *refuse_PyNumber_Long(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMNumber_Long");
    return NULL;
}

static PyObject *refuse_PyNumber_Lshift(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Lshift");
    return NULL;
}

static PyObject *refuse_PyNumber_MatrixMultiply(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_MatrixMultiply");
    return NULL;
}

static PyObject *refuse_PyNumber_Multiply(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Multiply");
    return NULL;
}

static PyObject *refuse_PyNumber_Negative(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMNumber_Negative");
    return NULL;
}

static PyObject *refuse_PyNumber_Or(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Or");
    return NULL;
}

static PyObject *refuse_PyNumber_Positive(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMNumber_Positive");
    return NULL;
}

static PyObject *refuse_PyNumber_Power(PyObject *o1, PyObject *o2, PyObject *o3)
{
    (void)o1;
    (void)o2;
    (void)o3;
    pyvm_fail_in("PyVMNumber_Power");
    return NULL;
}

static PyObject *refuse_PyNumber_Remainder(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Remainder");
    return NULL;
}

static PyObject *refuse_PyNumber_Rshift(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Rshift");
    return NULL;
}

static PyObject *refuse_PyNumber_Subtract(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Subtract");
    return NULL;
}

static PyObject *refuse_PyNumber_ToBase(PyObject *n, int base)
{
    (void)n;
    (void)base;
    pyvm_fail_in("PyVMNumber_ToBase");
    return NULL;
}

static PyObject *refuse_PyNumber_TrueDivide(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_TrueDivide");
    return NULL;
}

static PyObject *refuse_PyNumber_Xor(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMNumber_Xor");
    return NULL;
}

static int refuse_PyObject_AsCharBuffer(PyObject *obj, const char **buffer, Py_ssize_t *buffer_len)
{
    (void)obj;
    (void)buffer;
    (void)buffer_len;
    pyvm_fail_in("PyVMObject_AsCharBuffer");
    return -1;
}

static int refuse_PyObject_AsReadBuffer(PyObject *obj, const void **buffer, Py_ssize_t *buffer_len)
{
    (void)obj;
    (void)buffer;
    (void)buffer_len;
    pyvm_fail_in("PyVMObject_AsReadBuffer");
    return -1;
}

static int refuse_PyObject_AsWriteBuffer(PyObject *obj, void **buffer, Py_ssize_t *buffer_len)
{
    (void)obj;
    (void)buffer;
    (void)buffer_len;
    pyvm_fail_in("PyVMObject_AsWriteBuffer");
    return -1;
}

static PyObject *refuse_PyObject_Call(PyObject *callable, PyObject *args, PyObject *kwargs)
{
    (void)callable;
    (void)args;
    (void)kwargs;
    pyvm_fail_in("PyVMObject_Call");
    return NULL;
}

static PyObject *refuse_PyObject_CallFunctionObjArgsV(PyObject *callable, va_list arguments)
{
    (void)callable;
    (void)arguments;
    pyvm_fail_in("PyVMObject_CallFunctionObjArgs");
    return NULL;
}

static PyObject *refuse_PyObject_CallFunctionV(PyObject *callable, const char *format, va_list arguments)
{
    (void)callable;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMObject_CallFunction");
    return NULL;
}

static PyObject *refuse_PyObject_CallMethodNoArgs(PyObject *obj, PyObject *name)
{
    (void)obj;
    (void)name;
    pyvm_fail_in("PyVMObject_CallMethodNoArgs");
    return NULL;
}

static PyObject *refuse_PyObject_CallMethodObjArgsV(PyObject *obj, PyObject *name, va_list arguments)
{
    (void)obj;
    (void)name;
    (void)arguments;
    pyvm_fail_in("PyVMObject_CallMethodObjArgs");
    return NULL;
}

static PyObject *refuse_PyObject_CallMethodOneArg(PyObject *obj, PyObject *name, PyObject *arg)
{
    (void)obj;
    (void)name;
    (void)arg;
    pyvm_fail_in("PyVMObject_CallMethodOneArg");
    return NULL;
}

static PyObject *refuse_PyObject_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments)
{
    (void)obj;
    (void)name;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMObject_CallMethod");
    return NULL;
}

static PyObject *refuse_PyObject_CallNoArgs(PyObject *callable)
{
    (void)callable;
    pyvm_fail_in("PyVMObject_CallNoArgs");
    return NULL;
}

static PyObject *refuse_PyObject_CallObject(PyObject *callable, PyObject *args)
{
    (void)callable;
    (void)args;
    pyvm_fail_in("PyVMObject_CallObject");
    return NULL;
}

static PyObject *refuse_PyObject_CallOneArg(PyObject *callable, PyObject *arg)
{
    (void)callable;
    (void)arg;
    pyvm_fail_in("PyVMObject_CallOneArg");
    return NULL;
}

static int refuse_PyObject_CheckReadBuffer(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_CheckReadBuffer");
    return 0;
}

static int refuse_PyObject_DelItem(PyObject *o, PyObject *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMObject_DelItem");
    return -1;
}

static int refuse_PyObject_DelItemString(PyObject *o, const char *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMObject_DelItemString");
    return -1;
}

static PyObject *refuse_PyObject_Format(PyObject *obj, PyObject *format_spec)
{
    (void)obj;
    (void)format_spec;
    pyvm_fail_in("PyVMObject_Format");
    return NULL;
}

static PyObject *refuse_PyObject_GetAIter(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_GetAIter");
    return NULL;
}

static PyObject *refuse_PyObject_GetItem(PyObject *o, PyObject *key)
{
    (void)o;
    (void)key;
    pyvm_fail_in("PyVMObject_GetItem");
    return NULL;
}

static PyObject *refuse_PyObject_GetIter(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_GetIter");
    return NULL;
}

static int refuse_PyObject_IsInstance(PyObject *inst, PyObject *cls)
{
    (void)inst;
    (void)cls;
    pyvm_fail_in("PyVMObject_IsInstance");
    return -1;
}

static int refuse_PyObject_IsSubclass(PyObject *derived, PyObject *cls)
{
    (void)derived;
    (void)cls;
    pyvm_fail_in("PyVMObject_IsSubclass");
    return -1;
}

static Py_ssize_t refuse_PyObject_Length(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Length");
    return -1;
}

static Py_ssize_t refuse_PyObject_LengthHint(PyObject *o, Py_ssize_t defaultvalue)
{
    (void)o;
    (void)defaultvalue;
    pyvm_fail_in("PyVMObject_LengthHint");
    return -1;
}

static int refuse_PyObject_SetItem(PyObject *o, PyObject *key, PyObject *v)
{
    (void)o;
    (void)key;
    (void)v;
    pyvm_fail_in("PyVMObject_SetItem");
    return -1;
}

static Py_ssize_t refuse_PyObject_Size(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Size");
    return -1;
}

static PyObject *refuse_PyObject_Type(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Type");
    return NULL;
}

static PyObject *refuse_PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    (void)callable;
    (void)args;
    (void)nargsf;
    (void)kwnames;
    pyvm_fail_in("PyVMObject_Vectorcall");
    return NULL;
}

static PyObject *refuse_PyObject_VectorcallDict(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict)
{
    (void)callable;
    (void)args;
    (void)nargsf;
    (void)kwdict;
    pyvm_fail_in("PyVMObject_VectorcallDict");
    return NULL;
}

static PyObject *refuse_PyObject_VectorcallMethod(PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    (void)name;
    (void)args;
    (void)nargsf;
    (void)kwnames;
    pyvm_fail_in("PyVMObject_VectorcallMethod");
    return NULL;
}

static int refuse_PySequence_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSequence_Check");
    return 0;
}

static PyObject *refuse_PySequence_Concat(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMSequence_Concat");
    return NULL;
}

static int refuse_PySequence_Contains(PyObject *o, PyObject *value)
{
    (void)o;
    (void)value;
    pyvm_fail_in("PyVMSequence_Contains");
    return -1;
}

static Py_ssize_t refuse_PySequence_Count(PyObject *o, PyObject *value)
{
    (void)o;
    (void)value;
    pyvm_fail_in("PyVMSequence_Count");
    return -1;
}

static int refuse_PySequence_DelItem(PyObject *o, Py_ssize_t i)
{
    (void)o;
    (void)i;
    pyvm_fail_in("PyVMSequence_DelItem");
    return -1;
}

static int refuse_PySequence_DelSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2)
{
    (void)o;
    (void)i1;
    (void)i2;
    pyvm_fail_in("PyVMSequence_DelSlice");
    return -1;
}

static PyObject *refuse_PySequence_Fast(PyObject *o, const char *m)
{
    (void)o;
    (void)m;
    pyvm_fail_in("PyVMSequence_Fast");
    return NULL;
}

static PyObject *refuse_PySequence_Fast_GET_ITEM(PyObject *o, Py_ssize_t i)
{
    (void)o;
    (void)i;
    pyvm_fail_in("PyVMSequence_Fast_GET_ITEM");
    return NULL;
}

static Py_ssize_t refuse_PySequence_Fast_GET_SIZE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSequence_Fast_GET_SIZE");
    return 0;
}

static PyObject **refuse_PySequence_Fast_ITEMS(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSequence_Fast_ITEMS");
    return NULL;
}

static PyObject *refuse_PySequence_GetItem(PyObject *o, Py_ssize_t i)
{
    (void)o;
    (void)i;
    pyvm_fail_in("PyVMSequence_GetItem");
    return NULL;
}

static PyObject *refuse_PySequence_GetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2)
{
    (void)o;
    (void)i1;
    (void)i2;
    pyvm_fail_in("PyVMSequence_GetSlice");
    return NULL;
}

static PyObject *refuse_PySequence_ITEM(PyObject *o, Py_ssize_t i)
{
    (void)o;
    (void)i;
    pyvm_fail_in("PyVMSequence_ITEM");
    return NULL;
}

static int refuse_PySequence_In(PyObject *o, PyObject *value)
{
    (void)o;
    (void)value;
    pyvm_fail_in("PyVMSequence_In");
    return -1;
}

static PyObject *refuse_PySequence_InPlaceConcat(PyObject *o1, PyObject *o2)
{
    (void)o1;
    (void)o2;
    pyvm_fail_in("PyVMSequence_InPlaceConcat");
    return NULL;
}

static PyObject *refuse_PySequence_InPlaceRepeat(PyObject *o, Py_ssize_t count)
{
    (void)o;
    (void)count;
    pyvm_fail_in("PyVMSequence_InPlaceRepeat");
    return NULL;
}

static Py_ssize_t refuse_PySequence_Index(PyObject *o, PyObject *value)
{
    (void)o;
    (void)value;
    pyvm_fail_in("PyVMSequence_Index");
    return -1;
}

static Py_ssize_t refuse_PySequence_Length(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSequence_Length");
    return -1;
}

static PyObject *refuse_PySequence_List(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSequence_List");
    return NULL;
}

static PyObject *refuse_PySequence_Repeat(PyObject *o, Py_ssize_t count)
{
    (void)o;
    (void)count;
    pyvm_fail_in("PyVMSequence_Repeat");
    return NULL;
}

static int refuse_PySequence_SetItem(PyObject *o, Py_ssize_t i, PyObject *v)
{
    (void)o;
    (void)i;
    (void)v;
    pyvm_fail_in("PyVMSequence_SetItem");
    return -1;
}

static int refuse_PySequence_SetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v)
{
    (void)o;
    (void)i1;
    (void)i2;
    (void)v;
    pyvm_fail_in("PyVMSequence_SetSlice");
    return -1;
}

static Py_ssize_t refuse_PySequence_Size(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSequence_Size");
    return -1;
}

static PyObject *refuse_PySequence_Tuple(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSequence_Tuple");
    return NULL;
}

static PyObject *refuse_PyVectorcall_Call(PyObject *callable, PyObject *tuple, PyObject *dict)
{
    (void)callable;
    (void)tuple;
    (void)dict;
    pyvm_fail_in("PyVMVectorcall_Call");
    return NULL;
}

static vectorcallfunc refuse_PyVectorcall_Function(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMVectorcall_Function");
    return 0;
}

static Py_ssize_t refuse_PyVectorcall_NARGS(size_t nargsf)
{
    (void)nargsf;
    pyvm_fail_in("PyVMVectorcall_NARGS");
    return 0;
}

static PyObject *refuse__PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    (void)callable;
    (void)args;
    (void)nargsf;
    (void)kwnames;
    pyvm_fail_in("_PyVMObject_Vectorcall");
    return NULL;
}

static int refuse_PySys_AddAuditHook(Py_AuditHookFunction hook, void *userData)
{
    (void)hook;
    (void)userData;
    pyvm_fail_in("PyVMSys_AddAuditHook");
    return -1;
}

static int refuse_PySys_AuditTuple(const char *event, PyObject *args)
{
    (void)event;
    (void)args;
    pyvm_fail_in("PyVMSys_AuditTuple");
    return -1;
}

static int refuse_PySys_AuditV(const char *event, const char *format, va_list arguments)
{
    (void)event;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMSys_Audit");
    return -1;
}

static PyTypeObject *refuse_PyFilter_Type(void)
{
    pyvm_fail_in("PyVMFilter_Type");
    return NULL;
}

static PyTypeObject *refuse_PyMap_Type(void)
{
    pyvm_fail_in("PyVMMap_Type");
    return NULL;
}

static PyTypeObject *refuse_PyZip_Type(void)
{
    pyvm_fail_in("PyVMZip_Type");
    return NULL;
}

static int refuse_PyBool_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMBool_Check");
    return 0;
}

static PyObject *refuse_PyBool_FromLong(long v)
{
    (void)v;
    pyvm_fail_in("PyVMBool_FromLong");
    return NULL;
}

static PyObject *refuse_Py_False(void)
{
    pyvm_fail_in("PyVM_False");
    return NULL;
}

static int refuse_Py_IsFalse(PyObject *x)
{
    (void)x;
    pyvm_fail_in("PyVM_IsFalse");
    return 0;
}

static int refuse_Py_IsTrue(PyObject *x)
{
    (void)x;
    pyvm_fail_in("PyVM_IsTrue");
    return 0;
}

static PyObject *refuse_Py_True(void)
{
    pyvm_fail_in("PyVM_True");
    return NULL;
}

static PyTypeObject *refuse_PyByteArrayIter_Type(void)
{
    pyvm_fail_in("PyVMByteArrayIter_Type");
    return NULL;
}

static char *refuse_PyByteArray_AS_STRING(PyObject *bytearray)
{
    (void)bytearray;
    pyvm_fail_in("PyVMByteArray_AS_STRING");
    return NULL;
}

static char *refuse_PyByteArray_AsString(PyObject *bytearray)
{
    (void)bytearray;
    pyvm_fail_in("PyVMByteArray_AsString");
    return NULL;
}

static int refuse_PyByteArray_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMByteArray_Check");
    return 0;
}

static int refuse_PyByteArray_CheckExact(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMByteArray_CheckExact");
    return 0;
}

static PyObject *refuse_PyByteArray_Concat(PyObject *a, PyObject *b)
{
    (void)a;
    (void)b;
    pyvm_fail_in("PyVMByteArray_Concat");
    return NULL;
}

static PyObject *refuse_PyByteArray_FromObject(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMByteArray_FromObject");
    return NULL;
}

static PyObject *refuse_PyByteArray_FromStringAndSize(const char *string, Py_ssize_t len)
{
    (void)string;
    (void)len;
    pyvm_fail_in("PyVMByteArray_FromStringAndSize");
    return NULL;
}

static Py_ssize_t refuse_PyByteArray_GET_SIZE(PyObject *bytearray)
{
    (void)bytearray;
    pyvm_fail_in("PyVMByteArray_GET_SIZE");
    return 0;
}

static int refuse_PyByteArray_Resize(PyObject *bytearray, Py_ssize_t len)
{
    (void)bytearray;
    (void)len;
    pyvm_fail_in("PyVMByteArray_Resize");
    return -1;
}

static Py_ssize_t refuse_PyByteArray_Size(PyObject *bytearray)
{
    (void)bytearray;
    pyvm_fail_in("PyVMByteArray_Size");
    return 0;
}

static PyTypeObject *refuse_PyByteArray_Type(void)
{
    pyvm_fail_in("PyVMByteArray_Type");
    return NULL;
}

static PyTypeObject *refuse_PyBytesIter_Type(void)
{
    pyvm_fail_in("PyVMBytesIter_Type");
    return NULL;
}

static PyBytesWriter *refuse_PyBytesWriter_Create(Py_ssize_t size)
{
    (void)size;
    pyvm_fail_in("PyVMBytesWriter_Create");
    return NULL;
}

static void refuse_PyBytesWriter_Discard(PyBytesWriter *writer)
{
    (void)writer;
    pyvm_fail_in("PyVMBytesWriter_Discard");
}

static PyObject *refuse_PyBytesWriter_Finish(PyBytesWriter *writer)
{
    (void)writer;
    pyvm_fail_in("PyVMBytesWriter_Finish");
    return NULL;
}

static PyObject *refuse_PyBytesWriter_FinishWithPointer(PyBytesWriter *writer, void *buf)
{
    (void)writer;
    (void)buf;
    pyvm_fail_in("PyVMBytesWriter_FinishWithPointer");
    return NULL;
}

static PyObject *refuse_PyBytesWriter_FinishWithSize(PyBytesWriter *writer, Py_ssize_t size)
{
    (void)writer;
    (void)size;
    pyvm_fail_in("PyVMBytesWriter_FinishWithSize");
    return NULL;
}

static int refuse_PyBytesWriter_FormatV(PyBytesWriter *writer, const char *format, va_list arguments)
{
    (void)writer;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMBytesWriter_Format");
    return -1;
}

static void *refuse_PyBytesWriter_GetData(PyBytesWriter *writer)
{
    (void)writer;
    pyvm_fail_in("PyVMBytesWriter_GetData");
    return NULL;
}

static Py_ssize_t refuse_PyBytesWriter_GetSize(PyBytesWriter *writer)
{
    (void)writer;
    pyvm_fail_in("PyVMBytesWriter_GetSize");
    return 0;
}

static int refuse_PyBytesWriter_Grow(PyBytesWriter *writer, Py_ssize_t grow)
{
    (void)writer;
    (void)grow;
    pyvm_fail_in("PyVMBytesWriter_Grow");
    return -1;
}

static void *refuse_PyBytesWriter_GrowAndUpdatePointer(PyBytesWriter *writer, Py_ssize_t size, void *buf)
{
    (void)writer;
    (void)size;
    (void)buf;
    pyvm_fail_in("PyVMBytesWriter_GrowAndUpdatePointer");
    return NULL;
}

static int refuse_PyBytesWriter_Resize(PyBytesWriter *writer, Py_ssize_t size)
{
    (void)writer;
    (void)size;
    pyvm_fail_in("PyVMBytesWriter_Resize");
    return -1;
}

static int refuse_PyBytesWriter_WriteBytes(PyBytesWriter *writer, const void *bytes, Py_ssize_t size)
{
    (void)writer;
    (void)bytes;
    (void)size;
    pyvm_fail_in("PyVMBytesWriter_WriteBytes");
    return -1;
}

static char *refuse_PyBytes_AS_STRING(PyObject *string)
{
    (void)string;
    pyvm_fail_in("PyVMBytes_AS_STRING");
    return NULL;
}

static char *refuse_PyBytes_AsString(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMBytes_AsString");
    return NULL;
}

static int refuse_PyBytes_AsStringAndSize(PyObject *obj, char **buffer, Py_ssize_t *length)
{
    (void)obj;
    (void)buffer;
    (void)length;
    pyvm_fail_in("PyVMBytes_AsStringAndSize");
    return -1;
}

static int refuse_PyBytes_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMBytes_Check");
    return 0;
}

static int refuse_PyBytes_CheckExact(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMBytes_CheckExact");
    return 0;
}

static void refuse_PyBytes_Concat(PyObject **bytes, PyObject *newpart)
{
    (void)bytes;
    (void)newpart;
    pyvm_fail_in("PyVMBytes_Concat");
}

static void refuse_PyBytes_ConcatAndDel(PyObject **bytes, PyObject *newpart)
{
    (void)bytes;
    (void)newpart;
    pyvm_fail_in("PyVMBytes_ConcatAndDel");
}

static PyObject *refuse_PyBytes_DecodeEscape(const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding)
{
    (void)s;
    (void)len;
    (void)errors;
    (void)unicode;
    (void)recode_encoding;
    pyvm_fail_in("PyVMBytes_DecodeEscape");
    return NULL;
}

static PyObject *refuse_PyBytes_FromFormatV(const char *format, va_list vargs)
{
    (void)format;
    (void)vargs;
    pyvm_fail_in("PyVMBytes_FromFormatV");
    return NULL;
}

static PyObject *refuse_PyBytes_FromObject(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMBytes_FromObject");
    return NULL;
}

static PyObject *refuse_PyBytes_FromString(const char *v)
{
    (void)v;
    pyvm_fail_in("PyVMBytes_FromString");
    return NULL;
}

static PyObject *refuse_PyBytes_FromStringAndSize(const char *v, Py_ssize_t len)
{
    (void)v;
    (void)len;
    pyvm_fail_in("PyVMBytes_FromStringAndSize");
    return NULL;
}

static Py_ssize_t refuse_PyBytes_GET_SIZE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMBytes_GET_SIZE");
    return 0;
}

static PyObject *refuse_PyBytes_Join(PyObject *sep, PyObject *iterable)
{
    (void)sep;
    (void)iterable;
    pyvm_fail_in("PyVMBytes_Join");
    return NULL;
}

static PyObject *refuse_PyBytes_Repr(PyObject *bytes, int smartquotes)
{
    (void)bytes;
    (void)smartquotes;
    pyvm_fail_in("PyVMBytes_Repr");
    return NULL;
}

static Py_ssize_t refuse_PyBytes_Size(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMBytes_Size");
    return -1;
}

static PyTypeObject *refuse_PyBytes_Type(void)
{
    pyvm_fail_in("PyVMBytes_Type");
    return NULL;
}

static int refuse__PyBytes_Resize(PyObject **bytes, Py_ssize_t newsize)
{
    (void)bytes;
    (void)newsize;
    pyvm_fail_in("_PyVMBytes_Resize");
    return -1;
}

static int refuse_PyCell_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMCell_Check");
    return 0;
}

static PyObject *refuse_PyCell_GET(PyObject *cell)
{
    (void)cell;
    pyvm_fail_in("PyVMCell_GET");
    return NULL;
}

static PyObject *refuse_PyCell_Get(PyObject *cell)
{
    (void)cell;
    pyvm_fail_in("PyVMCell_Get");
    return NULL;
}

static PyObject *refuse_PyCell_New(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMCell_New");
    return NULL;
}

static void refuse_PyCell_SET(PyObject *cell, PyObject *value)
{
    (void)cell;
    (void)value;
    pyvm_fail_in("PyVMCell_SET");
}

static int refuse_PyCell_Set(PyObject *cell, PyObject *value)
{
    (void)cell;
    (void)value;
    pyvm_fail_in("PyVMCell_Set");
    return -1;
}

static PyTypeObject *refuse_PyCell_Type(void)
{
    pyvm_fail_in("PyVMCell_Type");
    return NULL;
}

static PyObject *refuse_PyEval_CallFunctionV(PyObject *callable, const char *format, va_list arguments)
{
    (void)callable;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMEval_CallFunction");
    return NULL;
}

static PyObject *refuse_PyEval_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments)
{
    (void)obj;
    (void)name;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMEval_CallMethod");
    return NULL;
}

static PyObject *refuse_PyEval_CallObject(PyObject *callable, PyObject *args)
{
    (void)callable;
    (void)args;
    pyvm_fail_in("PyVMEval_CallObject");
    return NULL;
}

static PyObject *refuse_PyEval_CallObjectWithKeywords(PyObject *callable, PyObject *args, PyObject *kwargs)
{
    (void)callable;
    (void)args;
    (void)kwargs;
    pyvm_fail_in("PyVMEval_CallObjectWithKeywords");
    return NULL;
}

static PyObject *refuse_PyEval_EvalCode(PyObject *co, PyObject *globals, PyObject *locals)
{
    (void)co;
    (void)globals;
    (void)locals;
    pyvm_fail_in("PyVMEval_EvalCode");
    return NULL;
}

static PyObject *refuse_PyEval_EvalCodeEx(PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure)
{
    (void)co;
    (void)globals;
    (void)locals;
    (void)args;
    (void)argc;
    (void)kws;
    (void)kwcount;
    (void)defs;
    (void)defcount;
    (void)kwdefs;
    (void)closure;
    pyvm_fail_in("PyVMEval_EvalCodeEx");
    return NULL;
}

static PyObject *refuse_PyEval_EvalFrame(PyFrameObject *f)
{
    (void)f;
    pyvm_fail_in("PyVMEval_EvalFrame");
    return NULL;
}

static PyObject *refuse_PyEval_EvalFrameEx(PyFrameObject *f, int throwflag)
{
    (void)f;
    (void)throwflag;
    pyvm_fail_in("PyVMEval_EvalFrameEx");
    return NULL;
}

static PyObject *refuse_PyEval_GetBuiltins(void)
{
    pyvm_fail_in("PyVMEval_GetBuiltins");
    return NULL;
}

static PyFrameObject *refuse_PyEval_GetFrame(void)
{
    pyvm_fail_in("PyVMEval_GetFrame");
    return NULL;
}

static PyObject *refuse_PyEval_GetFrameBuiltins(void)
{
    pyvm_fail_in("PyVMEval_GetFrameBuiltins");
    return NULL;
}

static PyObject *refuse_PyEval_GetFrameGlobals(void)
{
    pyvm_fail_in("PyVMEval_GetFrameGlobals");
    return NULL;
}

static PyObject *refuse_PyEval_GetFrameLocals(void)
{
    pyvm_fail_in("PyVMEval_GetFrameLocals");
    return NULL;
}

static const char *refuse_PyEval_GetFuncDesc(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMEval_GetFuncDesc");
    return NULL;
}

static const char *refuse_PyEval_GetFuncName(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMEval_GetFuncName");
    return NULL;
}

static PyObject *refuse_PyEval_GetGlobals(void)
{
    pyvm_fail_in("PyVMEval_GetGlobals");
    return NULL;
}

static PyObject *refuse_PyEval_GetLocals(void)
{
    pyvm_fail_in("PyVMEval_GetLocals");
    return NULL;
}

static void refuse_PyEval_InitThreads(void)
{
    pyvm_fail_in("PyVMEval_InitThreads");
}

static int refuse_PyEval_MergeCompilerFlags(PyCompilerFlags *cf)
{
    (void)cf;
    pyvm_fail_in("PyVMEval_MergeCompilerFlags");
    return 0;
}

static void refuse_PyEval_SetProfile(Py_tracefunc func, PyObject *obj)
{
    (void)func;
    (void)obj;
    pyvm_fail_in("PyVMEval_SetProfile");
}

static void refuse_PyEval_SetProfileAllThreads(Py_tracefunc func, PyObject *obj)
{
    (void)func;
    (void)obj;
    pyvm_fail_in("PyVMEval_SetProfileAllThreads");
}

static void refuse_PyEval_SetTrace(Py_tracefunc func, PyObject *obj)
{
    (void)func;
    (void)obj;
    pyvm_fail_in("PyVMEval_SetTrace");
}

static void refuse_PyEval_SetTraceAllThreads(Py_tracefunc func, PyObject *obj)
{
    (void)func;
    (void)obj;
    pyvm_fail_in("PyVMEval_SetTraceAllThreads");
}

static int refuse_PyEval_ThreadsInitialized(void)
{
    pyvm_fail_in("PyVMEval_ThreadsInitialized");
    return 0;
}

static int refuse_PyUnstable_CopyPerfMapFile(const char *parent_filename)
{
    (void)parent_filename;
    pyvm_fail_in("PyVMUnstable_CopyPerfMapFile");
    return -1;
}

static Py_ssize_t refuse_PyUnstable_Eval_RequestCodeExtraIndex(freefunc free)
{
    (void)free;
    pyvm_fail_in("PyVMUnstable_Eval_RequestCodeExtraIndex");
    return -1;
}

static void refuse_PyUnstable_PerfMapState_Fini(void)
{
    pyvm_fail_in("PyVMUnstable_PerfMapState_Fini");
}

static int refuse_PyUnstable_PerfMapState_Init(void)
{
    pyvm_fail_in("PyVMUnstable_PerfMapState_Init");
    return -1;
}

static int refuse_PyUnstable_PerfTrampoline_CompileCode(PyCodeObject *code)
{
    (void)code;
    pyvm_fail_in("PyVMUnstable_PerfTrampoline_CompileCode");
    return -1;
}

static int refuse_PyUnstable_PerfTrampoline_SetPersistAfterFork(int enable)
{
    (void)enable;
    pyvm_fail_in("PyVMUnstable_PerfTrampoline_SetPersistAfterFork");
    return -1;
}

static int refuse_PyUnstable_WritePerfMapEntry(const void *code_addr, size_t code_size, const char *entry_name)
{
    (void)code_addr;
    (void)code_size;
    (void)entry_name;
    pyvm_fail_in("PyVMUnstable_WritePerfMapEntry");
    return -1;
}

static int refuse_Py_AddPendingCall(int (*func)(void *), void *arg)
{
    (void)func;
    (void)arg;
    pyvm_fail_in("PyVM_AddPendingCall");
    return -1;
}

static int refuse_Py_EnterRecursiveCall(const char *where)
{
    (void)where;
    pyvm_fail_in("PyVM_EnterRecursiveCall");
    return -1;
}

static int refuse_Py_GetRecursionLimit(void)
{
    pyvm_fail_in("PyVM_GetRecursionLimit");
    return 0;
}

static void refuse_Py_LeaveRecursiveCall(void)
{
    pyvm_fail_in("PyVM_LeaveRecursiveCall");
}

static int refuse_Py_MakePendingCalls(void)
{
    pyvm_fail_in("PyVM_MakePendingCalls");
    return -1;
}

static void refuse_Py_SetRecursionLimit(int new_limit)
{
    (void)new_limit;
    pyvm_fail_in("PyVM_SetRecursionLimit");
}

static Py_ssize_t refuse__PyEval_RequestCodeExtraIndex(freefunc f)
{
    (void)f;
    pyvm_fail_in("_PyVMEval_RequestCodeExtraIndex");
    return -1;
}

static int refuse_PyInstanceMethod_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMInstanceMethod_Check");
    return 0;
}

static PyObject *refuse_PyInstanceMethod_Function(PyObject *im)
{
    (void)im;
    pyvm_fail_in("PyVMInstanceMethod_Function");
    return NULL;
}

static PyObject *refuse_PyInstanceMethod_GET_FUNCTION(PyObject *im)
{
    (void)im;
    pyvm_fail_in("PyVMInstanceMethod_GET_FUNCTION");
    return NULL;
}

static PyObject *refuse_PyInstanceMethod_New(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMInstanceMethod_New");
    return NULL;
}

static PyTypeObject *refuse_PyInstanceMethod_Type(void)
{
    pyvm_fail_in("PyVMInstanceMethod_Type");
    return NULL;
}

static int refuse_PyMethod_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMMethod_Check");
    return 0;
}

static PyObject *refuse_PyMethod_Function(PyObject *meth)
{
    (void)meth;
    pyvm_fail_in("PyVMMethod_Function");
    return NULL;
}

static PyObject *refuse_PyMethod_GET_FUNCTION(PyObject *meth)
{
    (void)meth;
    pyvm_fail_in("PyVMMethod_GET_FUNCTION");
    return NULL;
}

static PyObject *refuse_PyMethod_GET_SELF(PyObject *meth)
{
    (void)meth;
    pyvm_fail_in("PyVMMethod_GET_SELF");
    return NULL;
}

static PyObject *refuse_PyMethod_New(PyObject *func, PyObject *self)
{
    (void)func;
    (void)self;
    pyvm_fail_in("PyVMMethod_New");
    return NULL;
}

static PyObject *refuse_PyMethod_Self(PyObject *meth)
{
    (void)meth;
    pyvm_fail_in("PyVMMethod_Self");
    return NULL;
}

static PyTypeObject *refuse_PyMethod_Type(void)
{
    pyvm_fail_in("PyVMMethod_Type");
    return NULL;
}

static int refuse_PyCode_AddWatcher(PyCode_WatchCallback callback)
{
    (void)callback;
    pyvm_fail_in("PyVMCode_AddWatcher");
    return -1;
}

static int refuse_PyCode_Addr2Line(PyCodeObject *co, int byte_offset)
{
    (void)co;
    (void)byte_offset;
    pyvm_fail_in("PyVMCode_Addr2Line");
    return 0;
}

static int refuse_PyCode_Addr2Location(PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int *end_column)
{
    (void)co;
    (void)byte_offset;
    (void)start_line;
    (void)start_column;
    (void)end_line;
    (void)end_column;
    pyvm_fail_in("PyVMCode_Addr2Location");
    return 0;
}

static int refuse_PyCode_Check(PyObject *co)
{
    (void)co;
    pyvm_fail_in("PyVMCode_Check");
    return 0;
}

static int refuse_PyCode_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_fail_in("PyVMCode_ClearWatcher");
    return -1;
}

static PyObject *refuse_PyCode_GetCellvars(PyCodeObject *co)
{
    (void)co;
    pyvm_fail_in("PyVMCode_GetCellvars");
    return NULL;
}

static PyObject *refuse_PyCode_GetCode(PyCodeObject *co)
{
    (void)co;
    pyvm_fail_in("PyVMCode_GetCode");
    return NULL;
}

static int refuse_PyCode_GetFirstFree(PyCodeObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMCode_GetFirstFree");
    return 0;
}

static PyObject *refuse_PyCode_GetFreevars(PyCodeObject *co)
{
    (void)co;
    pyvm_fail_in("PyVMCode_GetFreevars");
    return NULL;
}

static Py_ssize_t refuse_PyCode_GetNumFree(PyCodeObject *co)
{
    (void)co;
    pyvm_fail_in("PyVMCode_GetNumFree");
    return 0;
}

static PyObject *refuse_PyCode_GetVarnames(PyCodeObject *co)
{
    (void)co;
    pyvm_fail_in("PyVMCode_GetVarnames");
    return NULL;
}

static PyCodeObject *refuse_PyCode_New(int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    (void)a;
    (void)b;
    (void)c;
    (void)d;
    (void)e;
    (void)f;
    (void)g;
    (void)h;
    (void)i;
    (void)j;
    (void)k;
    (void)l;
    (void)m;
    (void)n;
    (void)o;
    (void)p;
    (void)q;
    pyvm_fail_in("PyVMCode_New");
    return NULL;
}

static PyCodeObject *refuse_PyCode_NewEmpty(const char *filename, const char *funcname, int firstlineno)
{
    (void)filename;
    (void)funcname;
    (void)firstlineno;
    pyvm_fail_in("PyVMCode_NewEmpty");
    return NULL;
}

static PyCodeObject *refuse_PyCode_NewWithPosOnlyArgs(int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    (void)a;
    (void)poac;
    (void)b;
    (void)c;
    (void)d;
    (void)e;
    (void)f;
    (void)g;
    (void)h;
    (void)i;
    (void)j;
    (void)k;
    (void)l;
    (void)m;
    (void)n;
    (void)o;
    (void)p;
    (void)q;
    pyvm_fail_in("PyVMCode_NewWithPosOnlyArgs");
    return NULL;
}

static PyObject *refuse_PyCode_Optimize(PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj)
{
    (void)code;
    (void)consts;
    (void)names;
    (void)lnotab_obj;
    pyvm_fail_in("PyVMCode_Optimize");
    return NULL;
}

static PyTypeObject *refuse_PyCode_Type(void)
{
    pyvm_fail_in("PyVMCode_Type");
    return NULL;
}

static int refuse_PyUnstable_Code_GetExtra(PyObject *code, Py_ssize_t index, void **extra)
{
    (void)code;
    (void)index;
    (void)extra;
    pyvm_fail_in("PyVMUnstable_Code_GetExtra");
    return -1;
}

static int refuse_PyUnstable_Code_GetFirstFree(PyCodeObject *co)
{
    (void)co;
    pyvm_fail_in("PyVMUnstable_Code_GetFirstFree");
    return 0;
}

static PyCodeObject *refuse_PyUnstable_Code_New(int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    (void)arg1;
    (void)kwonlyargcount;
    (void)nlocals;
    (void)stacksize;
    (void)flags;
    (void)code;
    (void)consts;
    (void)names;
    (void)varnames;
    (void)freevars;
    (void)cellvars;
    (void)filename;
    (void)name;
    (void)qualname;
    (void)firstlineno;
    (void)linetable;
    (void)exceptiontable;
    pyvm_fail_in("PyVMUnstable_Code_New");
    return NULL;
}

static PyCodeObject *refuse_PyUnstable_Code_NewWithPosOnlyArgs(int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    (void)arg1;
    (void)posonlyargcount;
    (void)kwonlyargcount;
    (void)nlocals;
    (void)stacksize;
    (void)flags;
    (void)code;
    (void)consts;
    (void)names;
    (void)varnames;
    (void)freevars;
    (void)cellvars;
    (void)filename;
    (void)name;
    (void)qualname;
    (void)firstlineno;
    (void)linetable;
    (void)exceptiontable;
    pyvm_fail_in("PyVMUnstable_Code_NewWithPosOnlyArgs");
    return NULL;
}

static int refuse_PyUnstable_Code_SetExtra(PyObject *code, Py_ssize_t index, void *extra)
{
    (void)code;
    (void)index;
    (void)extra;
    pyvm_fail_in("PyVMUnstable_Code_SetExtra");
    return -1;
}

static int refuse__PyCode_GetExtra(PyObject *code, Py_ssize_t index, void **extra)
{
    (void)code;
    (void)index;
    (void)extra;
    pyvm_fail_in("_PyVMCode_GetExtra");
    return -1;
}

static int refuse__PyCode_SetExtra(PyObject *code, Py_ssize_t index, void *extra)
{
    (void)code;
    (void)index;
    (void)extra;
    pyvm_fail_in("_PyVMCode_SetExtra");
    return -1;
}

static PyObject *refuse_PyCodec_BackslashReplaceErrors(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMCodec_BackslashReplaceErrors");
    return NULL;
}

static PyObject *refuse_PyCodec_Decode(PyObject *object, const char *encoding, const char *errors)
{
    (void)object;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMCodec_Decode");
    return NULL;
}

static PyObject *refuse_PyCodec_Decoder(const char *encoding)
{
    (void)encoding;
    pyvm_fail_in("PyVMCodec_Decoder");
    return NULL;
}

static PyObject *refuse_PyCodec_Encode(PyObject *object, const char *encoding, const char *errors)
{
    (void)object;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMCodec_Encode");
    return NULL;
}

static PyObject *refuse_PyCodec_Encoder(const char *encoding)
{
    (void)encoding;
    pyvm_fail_in("PyVMCodec_Encoder");
    return NULL;
}

static PyObject *refuse_PyCodec_IgnoreErrors(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMCodec_IgnoreErrors");
    return NULL;
}

static PyObject *refuse_PyCodec_IncrementalDecoder(const char *encoding, const char *errors)
{
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMCodec_IncrementalDecoder");
    return NULL;
}

static PyObject *refuse_PyCodec_IncrementalEncoder(const char *encoding, const char *errors)
{
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMCodec_IncrementalEncoder");
    return NULL;
}

static int refuse_PyCodec_KnownEncoding(const char *encoding)
{
    (void)encoding;
    pyvm_fail_in("PyVMCodec_KnownEncoding");
    return 0;
}

static PyObject *refuse_PyCodec_LookupError(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMCodec_LookupError");
    return NULL;
}

static PyObject *refuse_PyCodec_NameReplaceErrors(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMCodec_NameReplaceErrors");
    return NULL;
}

static int refuse_PyCodec_Register(PyObject *search_function)
{
    (void)search_function;
    pyvm_fail_in("PyVMCodec_Register");
    return -1;
}

static int refuse_PyCodec_RegisterError(const char *name, PyObject *error)
{
    (void)name;
    (void)error;
    pyvm_fail_in("PyVMCodec_RegisterError");
    return -1;
}

static PyObject *refuse_PyCodec_ReplaceErrors(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMCodec_ReplaceErrors");
    return NULL;
}

static PyObject *refuse_PyCodec_StreamReader(const char *encoding, PyObject *stream, const char *errors)
{
    (void)encoding;
    (void)stream;
    (void)errors;
    pyvm_fail_in("PyVMCodec_StreamReader");
    return NULL;
}

static PyObject *refuse_PyCodec_StreamWriter(const char *encoding, PyObject *stream, const char *errors)
{
    (void)encoding;
    (void)stream;
    (void)errors;
    pyvm_fail_in("PyVMCodec_StreamWriter");
    return NULL;
}

static PyObject *refuse_PyCodec_StrictErrors(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMCodec_StrictErrors");
    return NULL;
}

static int refuse_PyCodec_Unregister(PyObject *search_function)
{
    (void)search_function;
    pyvm_fail_in("PyVMCodec_Unregister");
    return -1;
}

static PyObject *refuse_PyCodec_XMLCharRefReplaceErrors(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMCodec_XMLCharRefReplaceErrors");
    return NULL;
}

static const char *refuse_Py_hexdigits(void)
{
    pyvm_fail_in("PyVM_hexdigits");
    return NULL;
}

static int refuse_PyCF_COMPILE_MASK(void)
{
    pyvm_fail_in("PyVMCF_COMPILE_MASK");
    return -1;
}

static int refuse_PyCompile_OpcodeStackEffect(int opcode, int oparg)
{
    (void)opcode;
    (void)oparg;
    pyvm_fail_in("PyVMCompile_OpcodeStackEffect");
    return -1;
}

static int refuse_PyCompile_OpcodeStackEffectWithJump(int opcode, int oparg, int jump)
{
    (void)opcode;
    (void)oparg;
    (void)jump;
    pyvm_fail_in("PyVMCompile_OpcodeStackEffectWithJump");
    return -1;
}

static Py_complex refuse_PyComplex_AsCComplex(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMComplex_AsCComplex");
    return (Py_complex){-1.0, 0.0};
}

static int refuse_PyComplex_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMComplex_Check");
    return 0;
}

static int refuse_PyComplex_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMComplex_CheckExact");
    return 0;
}

static PyObject *refuse_PyComplex_FromCComplex(Py_complex v)
{
    (void)v;
    pyvm_fail_in("PyVMComplex_FromCComplex");
    return NULL;
}

static PyObject *refuse_PyComplex_FromDoubles(double real, double imag)
{
    (void)real;
    (void)imag;
    pyvm_fail_in("PyVMComplex_FromDoubles");
    return NULL;
}

static double refuse_PyComplex_ImagAsDouble(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMComplex_ImagAsDouble");
    return -1.0;
}

static double refuse_PyComplex_RealAsDouble(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMComplex_RealAsDouble");
    return -1.0;
}

static PyTypeObject *refuse_PyComplex_Type(void)
{
    pyvm_fail_in("PyVMComplex_Type");
    return NULL;
}

static double refuse__Py_c_abs(Py_complex num)
{
    (void)num;
    pyvm_fail_in("_PyVM_c_abs");
    return -1.0;
}

static Py_complex refuse__Py_c_diff(Py_complex left, Py_complex right)
{
    (void)left;
    (void)right;
    pyvm_fail_in("_PyVM_c_diff");
    return (Py_complex){-1.0, 0.0};
}

static Py_complex refuse__Py_c_neg(Py_complex num)
{
    (void)num;
    pyvm_fail_in("_PyVM_c_neg");
    return (Py_complex){-1.0, 0.0};
}

static Py_complex refuse__Py_c_pow(Py_complex num, Py_complex exp)
{
    (void)num;
    (void)exp;
    pyvm_fail_in("_PyVM_c_pow");
    return (Py_complex){-1.0, 0.0};
}

static Py_complex refuse__Py_c_prod(Py_complex left, Py_complex right)
{
    (void)left;
    (void)right;
    pyvm_fail_in("_PyVM_c_prod");
    return (Py_complex){-1.0, 0.0};
}

static Py_complex refuse__Py_c_quot(Py_complex dividend, Py_complex divisor)
{
    (void)dividend;
    (void)divisor;
    pyvm_fail_in("_PyVM_c_quot");
    return (Py_complex){-1.0, 0.0};
}

static Py_complex refuse__Py_c_sum(Py_complex left, Py_complex right)
{
    (void)left;
    (void)right;
    pyvm_fail_in("_PyVM_c_sum");
    return (Py_complex){-1.0, 0.0};
}

static int refuse_PyContextToken_CheckExact(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMContextToken_CheckExact");
    return 0;
}

static PyTypeObject *refuse_PyContextToken_Type(void)
{
    pyvm_fail_in("PyVMContextToken_Type");
    return NULL;
}

static int refuse_PyContextVar_CheckExact(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMContextVar_CheckExact");
    return 0;
}

static int refuse_PyContextVar_Get(PyObject *var, PyObject *default_value, PyObject **value)
{
    (void)var;
    (void)default_value;
    (void)value;
    pyvm_fail_in("PyVMContextVar_Get");
    return -1;
}

static PyObject *refuse_PyContextVar_New(const char *name, PyObject *def)
{
    (void)name;
    (void)def;
    pyvm_fail_in("PyVMContextVar_New");
    return NULL;
}

static int refuse_PyContextVar_Reset(PyObject *var, PyObject *token)
{
    (void)var;
    (void)token;
    pyvm_fail_in("PyVMContextVar_Reset");
    return -1;
}

static PyObject *refuse_PyContextVar_Set(PyObject *var, PyObject *value)
{
    (void)var;
    (void)value;
    pyvm_fail_in("PyVMContextVar_Set");
    return NULL;
}

static PyTypeObject *refuse_PyContextVar_Type(void)
{
    pyvm_fail_in("PyVMContextVar_Type");
    return NULL;
}

static int refuse_PyContext_AddWatcher(PyContext_WatchCallback callback)
{
    (void)callback;
    pyvm_fail_in("PyVMContext_AddWatcher");
    return -1;
}

static int refuse_PyContext_CheckExact(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMContext_CheckExact");
    return 0;
}

static int refuse_PyContext_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_fail_in("PyVMContext_ClearWatcher");
    return -1;
}

static PyObject *refuse_PyContext_Copy(PyObject *ctx)
{
    (void)ctx;
    pyvm_fail_in("PyVMContext_Copy");
    return NULL;
}

static PyObject *refuse_PyContext_CopyCurrent(void)
{
    pyvm_fail_in("PyVMContext_CopyCurrent");
    return NULL;
}

static int refuse_PyContext_Enter(PyObject *ctx)
{
    (void)ctx;
    pyvm_fail_in("PyVMContext_Enter");
    return -1;
}

static int refuse_PyContext_Exit(PyObject *ctx)
{
    (void)ctx;
    pyvm_fail_in("PyVMContext_Exit");
    return -1;
}

static PyObject *refuse_PyContext_New(void)
{
    pyvm_fail_in("PyVMContext_New");
    return NULL;
}

static PyTypeObject *refuse_PyContext_Type(void)
{
    pyvm_fail_in("PyVMContext_Type");
    return NULL;
}

static void refuse_PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    (void)c;
    (void)a;
    (void)b;
    pyvm_fail_in("PyVMCriticalSection2_Begin");
}

static void refuse_PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    (void)c;
    (void)m1;
    (void)m2;
    pyvm_fail_in("PyVMCriticalSection2_BeginMutex");
}

static void refuse_PyCriticalSection2_End(PyCriticalSection2 *c)
{
    (void)c;
    pyvm_fail_in("PyVMCriticalSection2_End");
}

static void refuse_PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op)
{
    (void)c;
    (void)op;
    pyvm_fail_in("PyVMCriticalSection_Begin");
}

static void refuse_PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m)
{
    (void)c;
    (void)m;
    pyvm_fail_in("PyVMCriticalSection_BeginMutex");
}

static void refuse_PyCriticalSection_End(PyCriticalSection *c)
{
    (void)c;
    pyvm_fail_in("PyVMCriticalSection_End");
}

static int refuse_PyDateTime_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMDateTime_Check");
    return 0;
}

static int refuse_PyDateTime_CheckExact(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMDateTime_CheckExact");
    return 0;
}

static int refuse_PyDateTime_DATE_GET_FOLD(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DATE_GET_FOLD");
    return 0;
}

static int refuse_PyDateTime_DATE_GET_HOUR(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DATE_GET_HOUR");
    return 0;
}

static int refuse_PyDateTime_DATE_GET_MICROSECOND(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DATE_GET_MICROSECOND");
    return 0;
}

static int refuse_PyDateTime_DATE_GET_MINUTE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DATE_GET_MINUTE");
    return 0;
}

static int refuse_PyDateTime_DATE_GET_SECOND(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DATE_GET_SECOND");
    return 0;
}

static PyObject *refuse_PyDateTime_DATE_GET_TZINFO(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DATE_GET_TZINFO");
    return NULL;
}

static int refuse_PyDateTime_DELTA_GET_DAYS(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DELTA_GET_DAYS");
    return 0;
}

static int refuse_PyDateTime_DELTA_GET_MICROSECONDS(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DELTA_GET_MICROSECONDS");
    return 0;
}

static int refuse_PyDateTime_DELTA_GET_SECONDS(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_DELTA_GET_SECONDS");
    return 0;
}

static PyObject *refuse_PyDateTime_FromDateAndTime(int year, int month, int day, int hour, int minute, int second, int usecond)
{
    (void)year;
    (void)month;
    (void)day;
    (void)hour;
    (void)minute;
    (void)second;
    (void)usecond;
    pyvm_fail_in("PyVMDateTime_FromDateAndTime");
    return NULL;
}

static PyObject *refuse_PyDateTime_FromDateAndTimeAndFold(int year, int month, int day, int hour, int minute, int second, int usecond, int fold)
{
    (void)year;
    (void)month;
    (void)day;
    (void)hour;
    (void)minute;
    (void)second;
    (void)usecond;
    (void)fold;
    pyvm_fail_in("PyVMDateTime_FromDateAndTimeAndFold");
    return NULL;
}

static PyObject *refuse_PyDateTime_FromTimestamp(PyObject *args)
{
    (void)args;
    pyvm_fail_in("PyVMDateTime_FromTimestamp");
    return NULL;
}

static int refuse_PyDateTime_GET_DAY(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_GET_DAY");
    return 0;
}

static int refuse_PyDateTime_GET_MONTH(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_GET_MONTH");
    return 0;
}

static int refuse_PyDateTime_GET_YEAR(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_GET_YEAR");
    return 0;
}

static void refuse_PyDateTime_IMPORT(void)
{
    pyvm_fail_in("PyVMDateTime_IMPORT");
}

static int refuse_PyDateTime_TIME_GET_FOLD(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_TIME_GET_FOLD");
    return 0;
}

static int refuse_PyDateTime_TIME_GET_HOUR(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_TIME_GET_HOUR");
    return 0;
}

static int refuse_PyDateTime_TIME_GET_MICROSECOND(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_TIME_GET_MICROSECOND");
    return 0;
}

static int refuse_PyDateTime_TIME_GET_MINUTE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_TIME_GET_MINUTE");
    return 0;
}

static int refuse_PyDateTime_TIME_GET_SECOND(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_TIME_GET_SECOND");
    return 0;
}

static PyObject *refuse_PyDateTime_TIME_GET_TZINFO(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMDateTime_TIME_GET_TZINFO");
    return NULL;
}

static PyObject *refuse_PyDateTime_TimeZone_UTC(void)
{
    pyvm_fail_in("PyVMDateTime_TimeZone_UTC");
    return NULL;
}

static int refuse_PyDate_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMDate_Check");
    return 0;
}

static int refuse_PyDate_CheckExact(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMDate_CheckExact");
    return 0;
}

static PyObject *refuse_PyDate_FromDate(int year, int month, int day)
{
    (void)year;
    (void)month;
    (void)day;
    pyvm_fail_in("PyVMDate_FromDate");
    return NULL;
}

static PyObject *refuse_PyDate_FromTimestamp(PyObject *args)
{
    (void)args;
    pyvm_fail_in("PyVMDate_FromTimestamp");
    return NULL;
}

static int refuse_PyDelta_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMDelta_Check");
    return 0;
}

static int refuse_PyDelta_CheckExact(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMDelta_CheckExact");
    return 0;
}

static PyObject *refuse_PyDelta_FromDSU(int days, int seconds, int useconds)
{
    (void)days;
    (void)seconds;
    (void)useconds;
    pyvm_fail_in("PyVMDelta_FromDSU");
    return NULL;
}

static int refuse_PyTZInfo_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMTZInfo_Check");
    return 0;
}

static int refuse_PyTZInfo_CheckExact(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMTZInfo_CheckExact");
    return 0;
}

static PyObject *refuse_PyTimeZone_FromOffset(PyObject *offset)
{
    (void)offset;
    pyvm_fail_in("PyVMTimeZone_FromOffset");
    return NULL;
}

static PyObject *refuse_PyTimeZone_FromOffsetAndName(PyObject *offset, PyObject *name)
{
    (void)offset;
    (void)name;
    pyvm_fail_in("PyVMTimeZone_FromOffsetAndName");
    return NULL;
}

static int refuse_PyTime_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMTime_Check");
    return 0;
}

static int refuse_PyTime_CheckExact(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMTime_CheckExact");
    return 0;
}

static PyObject *refuse_PyTime_FromTime(int hour, int minute, int second, int usecond)
{
    (void)hour;
    (void)minute;
    (void)second;
    (void)usecond;
    pyvm_fail_in("PyVMTime_FromTime");
    return NULL;
}

static PyObject *refuse_PyTime_FromTimeAndFold(int hour, int minute, int second, int usecond, int fold)
{
    (void)hour;
    (void)minute;
    (void)second;
    (void)usecond;
    (void)fold;
    pyvm_fail_in("PyVMTime_FromTimeAndFold");
    return NULL;
}

static PyTypeObject *refuse_PyClassMethodDescr_Type(void)
{
    pyvm_fail_in("PyVMClassMethodDescr_Type");
    return NULL;
}

static int refuse_PyDescr_IsData(PyObject *descr)
{
    (void)descr;
    pyvm_fail_in("PyVMDescr_IsData");
    return 0;
}

static PyObject *refuse_PyDescr_NAME(PyObject *descr)
{
    (void)descr;
    pyvm_fail_in("PyVMDescr_NAME");
    return NULL;
}

static PyObject *refuse_PyDescr_NewClassMethod(PyTypeObject *type, PyMethodDef *method)
{
    (void)type;
    (void)method;
    pyvm_fail_in("PyVMDescr_NewClassMethod");
    return NULL;
}

static PyObject *refuse_PyDescr_NewGetSet(PyTypeObject *type, PyGetSetDef *getset)
{
    (void)type;
    (void)getset;
    pyvm_fail_in("PyVMDescr_NewGetSet");
    return NULL;
}

static PyObject *refuse_PyDescr_NewMember(PyTypeObject *type, PyMemberDef *member)
{
    (void)type;
    (void)member;
    pyvm_fail_in("PyVMDescr_NewMember");
    return NULL;
}

static PyObject *refuse_PyDescr_NewMethod(PyTypeObject *type, PyMethodDef *meth)
{
    (void)type;
    (void)meth;
    pyvm_fail_in("PyVMDescr_NewMethod");
    return NULL;
}

static PyObject *refuse_PyDescr_NewWrapper(PyTypeObject *type, struct wrapperbase *base, void *wrapped)
{
    (void)type;
    (void)base;
    (void)wrapped;
    pyvm_fail_in("PyVMDescr_NewWrapper");
    return NULL;
}

static PyTypeObject *refuse_PyDescr_TYPE(PyObject *descr)
{
    (void)descr;
    pyvm_fail_in("PyVMDescr_TYPE");
    return NULL;
}

static PyObject *refuse_PyDictProxy_New(PyObject *mapping)
{
    (void)mapping;
    pyvm_fail_in("PyVMDictProxy_New");
    return NULL;
}

static PyTypeObject *refuse_PyDictProxy_Type(void)
{
    pyvm_fail_in("PyVMDictProxy_Type");
    return NULL;
}

static PyTypeObject *refuse_PyGetSetDescr_Type(void)
{
    pyvm_fail_in("PyVMGetSetDescr_Type");
    return NULL;
}

static PyTypeObject *refuse_PyMemberDescr_Type(void)
{
    pyvm_fail_in("PyVMMemberDescr_Type");
    return NULL;
}

static PyObject *refuse_PyMember_GetOne(const char *obj_addr, PyMemberDef *m)
{
    (void)obj_addr;
    (void)m;
    pyvm_fail_in("PyVMMember_GetOne");
    return NULL;
}

static int refuse_PyMember_SetOne(char *obj_addr, PyMemberDef *m, PyObject *o)
{
    (void)obj_addr;
    (void)m;
    (void)o;
    pyvm_fail_in("PyVMMember_SetOne");
    return -1;
}

static PyTypeObject *refuse_PyMethodDescr_Type(void)
{
    pyvm_fail_in("PyVMMethodDescr_Type");
    return NULL;
}

static PyTypeObject *refuse_PyProperty_Type(void)
{
    pyvm_fail_in("PyVMProperty_Type");
    return NULL;
}

static PyTypeObject *refuse_PyWrapperDescr_Type(void)
{
    pyvm_fail_in("PyVMWrapperDescr_Type");
    return NULL;
}

static PyObject *refuse_PyWrapper_New(PyObject *d, PyObject *self)
{
    (void)d;
    (void)self;
    pyvm_fail_in("PyVMWrapper_New");
    return NULL;
}

static int refuse_PyAnyDict_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMAnyDict_Check");
    return 0;
}

static int refuse_PyAnyDict_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMAnyDict_CheckExact");
    return 0;
}

static int refuse_PyDictItems_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMDictItems_Check");
    return 0;
}

static PyTypeObject *refuse_PyDictItems_Type(void)
{
    pyvm_fail_in("PyVMDictItems_Type");
    return NULL;
}

static PyTypeObject *refuse_PyDictIterItem_Type(void)
{
    pyvm_fail_in("PyVMDictIterItem_Type");
    return NULL;
}

static PyTypeObject *refuse_PyDictIterKey_Type(void)
{
    pyvm_fail_in("PyVMDictIterKey_Type");
    return NULL;
}

static PyTypeObject *refuse_PyDictIterValue_Type(void)
{
    pyvm_fail_in("PyVMDictIterValue_Type");
    return NULL;
}

static int refuse_PyDictKeys_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMDictKeys_Check");
    return 0;
}

static PyTypeObject *refuse_PyDictKeys_Type(void)
{
    pyvm_fail_in("PyVMDictKeys_Type");
    return NULL;
}

static PyTypeObject *refuse_PyDictRevIterItem_Type(void)
{
    pyvm_fail_in("PyVMDictRevIterItem_Type");
    return NULL;
}

static PyTypeObject *refuse_PyDictRevIterKey_Type(void)
{
    pyvm_fail_in("PyVMDictRevIterKey_Type");
    return NULL;
}

static PyTypeObject *refuse_PyDictRevIterValue_Type(void)
{
    pyvm_fail_in("PyVMDictRevIterValue_Type");
    return NULL;
}

static int refuse_PyDictValues_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMDictValues_Check");
    return 0;
}

static PyTypeObject *refuse_PyDictValues_Type(void)
{
    pyvm_fail_in("PyVMDictValues_Type");
    return NULL;
}

static int refuse_PyDictViewSet_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMDictViewSet_Check");
    return 0;
}

static int refuse_PyDict_AddWatcher(PyDict_WatchCallback callback)
{
    (void)callback;
    pyvm_fail_in("PyVMDict_AddWatcher");
    return -1;
}

static int refuse_PyDict_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_Check");
    return 0;
}

static int refuse_PyDict_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_CheckExact");
    return 0;
}

static void refuse_PyDict_Clear(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_Clear");
}

static int refuse_PyDict_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_fail_in("PyVMDict_ClearWatcher");
    return -1;
}

static int refuse_PyDict_Contains(PyObject *p, PyObject *key)
{
    (void)p;
    (void)key;
    pyvm_fail_in("PyVMDict_Contains");
    return -1;
}

static int refuse_PyDict_ContainsString(PyObject *p, const char *key)
{
    (void)p;
    (void)key;
    pyvm_fail_in("PyVMDict_ContainsString");
    return -1;
}

static PyObject *refuse_PyDict_Copy(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_Copy");
    return NULL;
}

static int refuse_PyDict_DelItem(PyObject *p, PyObject *key)
{
    (void)p;
    (void)key;
    pyvm_fail_in("PyVMDict_DelItem");
    return -1;
}

static int refuse_PyDict_DelItemString(PyObject *p, const char *key)
{
    (void)p;
    (void)key;
    pyvm_fail_in("PyVMDict_DelItemString");
    return -1;
}

static Py_ssize_t refuse_PyDict_GET_SIZE(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_GET_SIZE");
    return 0;
}

static PyObject *refuse_PyDict_GetItem(PyObject *p, PyObject *key)
{
    (void)p;
    (void)key;
    pyvm_fail_in("PyVMDict_GetItem");
    return NULL;
}

static int refuse_PyDict_GetItemRef(PyObject *p, PyObject *key, PyObject **result)
{
    (void)p;
    (void)key;
    (void)result;
    pyvm_fail_in("PyVMDict_GetItemRef");
    return -1;
}

static PyObject *refuse_PyDict_GetItemString(PyObject *p, const char *key)
{
    (void)p;
    (void)key;
    pyvm_fail_in("PyVMDict_GetItemString");
    return NULL;
}

static int refuse_PyDict_GetItemStringRef(PyObject *p, const char *key, PyObject **result)
{
    (void)p;
    (void)key;
    (void)result;
    pyvm_fail_in("PyVMDict_GetItemStringRef");
    return -1;
}

static PyObject *refuse_PyDict_GetItemWithError(PyObject *p, PyObject *key)
{
    (void)p;
    (void)key;
    pyvm_fail_in("PyVMDict_GetItemWithError");
    return NULL;
}

static PyObject *refuse_PyDict_Items(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_Items");
    return NULL;
}

static PyObject *refuse_PyDict_Keys(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_Keys");
    return NULL;
}

static int refuse_PyDict_Merge(PyObject *a, PyObject *b, int override)
{
    (void)a;
    (void)b;
    (void)override;
    pyvm_fail_in("PyVMDict_Merge");
    return -1;
}

static int refuse_PyDict_MergeFromSeq2(PyObject *a, PyObject *seq2, int override)
{
    (void)a;
    (void)seq2;
    (void)override;
    pyvm_fail_in("PyVMDict_MergeFromSeq2");
    return -1;
}

static PyObject *refuse_PyDict_New(void)
{
    pyvm_fail_in("PyVMDict_New");
    return NULL;
}

static int refuse_PyDict_Next(PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue)
{
    (void)p;
    (void)ppos;
    (void)pkey;
    (void)pvalue;
    pyvm_fail_in("PyVMDict_Next");
    return 0;
}

static int refuse_PyDict_Pop(PyObject *p, PyObject *key, PyObject **result)
{
    (void)p;
    (void)key;
    (void)result;
    pyvm_fail_in("PyVMDict_Pop");
    return -1;
}

static int refuse_PyDict_PopString(PyObject *p, const char *key, PyObject **result)
{
    (void)p;
    (void)key;
    (void)result;
    pyvm_fail_in("PyVMDict_PopString");
    return -1;
}

static PyObject *refuse_PyDict_SetDefault(PyObject *p, PyObject *key, PyObject *defaultobj)
{
    (void)p;
    (void)key;
    (void)defaultobj;
    pyvm_fail_in("PyVMDict_SetDefault");
    return NULL;
}

static int refuse_PyDict_SetDefaultRef(PyObject *p, PyObject *key, PyObject *default_value, PyObject **result)
{
    (void)p;
    (void)key;
    (void)default_value;
    (void)result;
    pyvm_fail_in("PyVMDict_SetDefaultRef");
    return -1;
}

static int refuse_PyDict_SetItem(PyObject *p, PyObject *key, PyObject *val)
{
    (void)p;
    (void)key;
    (void)val;
    pyvm_fail_in("PyVMDict_SetItem");
    return -1;
}

static int refuse_PyDict_SetItemString(PyObject *p, const char *key, PyObject *val)
{
    (void)p;
    (void)key;
    (void)val;
    pyvm_fail_in("PyVMDict_SetItemString");
    return -1;
}

static Py_ssize_t refuse_PyDict_Size(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_Size");
    return -1;
}

static PyTypeObject *refuse_PyDict_Type(void)
{
    pyvm_fail_in("PyVMDict_Type");
    return NULL;
}

static int refuse_PyDict_Unwatch(int watcher_id, PyObject *dict)
{
    (void)watcher_id;
    (void)dict;
    pyvm_fail_in("PyVMDict_Unwatch");
    return -1;
}

static int refuse_PyDict_Update(PyObject *a, PyObject *b)
{
    (void)a;
    (void)b;
    pyvm_fail_in("PyVMDict_Update");
    return -1;
}

static PyObject *refuse_PyDict_Values(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMDict_Values");
    return NULL;
}

static int refuse_PyDict_Watch(int watcher_id, PyObject *dict)
{
    (void)watcher_id;
    (void)dict;
    pyvm_fail_in("PyVMDict_Watch");
    return -1;
}

static int refuse_PyFrozenDict_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMFrozenDict_Check");
    return 0;
}

static int refuse_PyFrozenDict_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMFrozenDict_CheckExact");
    return 0;
}

static PyObject *refuse_PyFrozenDict_New(PyObject *iterable)
{
    (void)iterable;
    pyvm_fail_in("PyVMFrozenDict_New");
    return NULL;
}

static PyTypeObject *refuse_PyFrozenDict_Type(void)
{
    pyvm_fail_in("PyVMFrozenDict_Type");
    return NULL;
}

static PyObject *refuse_PyObject_GenericGetDict(PyObject *o, void *context)
{
    (void)o;
    (void)context;
    pyvm_fail_in("PyVMObject_GenericGetDict");
    return NULL;
}

static PyTypeObject *refuse_PyEnum_Type(void)
{
    pyvm_fail_in("PyVMEnum_Type");
    return NULL;
}

static PyTypeObject *refuse_PyReversed_Type(void)
{
    pyvm_fail_in("PyVMReversed_Type");
    return NULL;
}

static PyObject *refuse_PyFile_FromFd(int fd, const char *name, const char *mode, int buffering, const char *encoding, const char *errors, const char *newline, int closefd)
{
    (void)fd;
    (void)name;
    (void)mode;
    (void)buffering;
    (void)encoding;
    (void)errors;
    (void)newline;
    (void)closefd;
    pyvm_fail_in("PyVMFile_FromFd");
    return NULL;
}

static PyObject *refuse_PyFile_GetLine(PyObject *p, int n)
{
    (void)p;
    (void)n;
    pyvm_fail_in("PyVMFile_GetLine");
    return NULL;
}

static PyObject *refuse_PyFile_NewStdPrinter(int fd)
{
    (void)fd;
    pyvm_fail_in("PyVMFile_NewStdPrinter");
    return NULL;
}

static PyObject *refuse_PyFile_OpenCode(const char *path)
{
    (void)path;
    pyvm_fail_in("PyVMFile_OpenCode");
    return NULL;
}

static PyObject *refuse_PyFile_OpenCodeObject(PyObject *path)
{
    (void)path;
    pyvm_fail_in("PyVMFile_OpenCodeObject");
    return NULL;
}

static int refuse_PyFile_SetOpenCodeHook(Py_OpenCodeHookFunction hook, void *userData)
{
    (void)hook;
    (void)userData;
    pyvm_fail_in("PyVMFile_SetOpenCodeHook");
    return -1;
}

static int refuse_PyFile_WriteObject(PyObject *obj, PyObject *p, int flags)
{
    (void)obj;
    (void)p;
    (void)flags;
    pyvm_fail_in("PyVMFile_WriteObject");
    return -1;
}

static int refuse_PyFile_WriteString(const char *s, PyObject *p)
{
    (void)s;
    (void)p;
    pyvm_fail_in("PyVMFile_WriteString");
    return -1;
}

static int refuse_PyObject_AsFileDescriptor(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMObject_AsFileDescriptor");
    return -1;
}

static PyTypeObject *refuse_PyStdPrinter_Type(void)
{
    pyvm_fail_in("PyVMStdPrinter_Type");
    return NULL;
}

static const char *refuse_Py_FileSystemDefaultEncodeErrors(void)
{
    pyvm_fail_in("PyVM_FileSystemDefaultEncodeErrors");
    return NULL;
}

static const char *refuse_Py_FileSystemDefaultEncoding(void)
{
    pyvm_fail_in("PyVM_FileSystemDefaultEncoding");
    return NULL;
}

static int *refuse_Py_HasFileSystemDefaultEncoding(void)
{
    pyvm_fail_in("PyVM_HasFileSystemDefaultEncoding");
    return NULL;
}

static int *refuse_Py_UTF8Mode(void)
{
    pyvm_fail_in("PyVM_UTF8Mode");
    return NULL;
}

static char *refuse_Py_UniversalNewlineFgets(char *arg1, int arg2, FILE *arg3, PyObject *arg4)
{
    (void)arg1;
    (void)arg2;
    (void)arg3;
    (void)arg4;
    pyvm_fail_in("PyVM_UniversalNewlineFgets");
    return NULL;
}

static wchar_t *refuse_Py_DecodeLocale(const char *arg, size_t *size)
{
    (void)arg;
    (void)size;
    pyvm_fail_in("PyVM_DecodeLocale");
    return NULL;
}

static char *refuse_Py_EncodeLocale(const wchar_t *text, size_t *error_pos)
{
    (void)text;
    (void)error_pos;
    pyvm_fail_in("PyVM_EncodeLocale");
    return NULL;
}

static int refuse_Py_fclose(FILE *file)
{
    (void)file;
    pyvm_fail_in("PyVM_fclose");
    return -1;
}

static FILE *refuse_Py_fopen(PyObject *path, const char *mode)
{
    (void)path;
    (void)mode;
    pyvm_fail_in("PyVM_fopen");
    return NULL;
}

static double refuse_PyFloat_AS_DOUBLE(PyObject *pyfloat)
{
    (void)pyfloat;
    pyvm_fail_in("PyVMFloat_AS_DOUBLE");
    return -1.0;
}

static double refuse_PyFloat_AsDouble(PyObject *pyfloat)
{
    (void)pyfloat;
    pyvm_fail_in("PyVMFloat_AsDouble");
    return -1.0;
}

static int refuse_PyFloat_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMFloat_Check");
    return 0;
}

static int refuse_PyFloat_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMFloat_CheckExact");
    return 0;
}

static PyObject *refuse_PyFloat_FromDouble(double v)
{
    (void)v;
    pyvm_fail_in("PyVMFloat_FromDouble");
    return NULL;
}

static PyObject *refuse_PyFloat_FromString(PyObject *str)
{
    (void)str;
    pyvm_fail_in("PyVMFloat_FromString");
    return NULL;
}

static PyObject *refuse_PyFloat_GetInfo(void)
{
    pyvm_fail_in("PyVMFloat_GetInfo");
    return NULL;
}

static double refuse_PyFloat_GetMax(void)
{
    pyvm_fail_in("PyVMFloat_GetMax");
    return -1.0;
}

static double refuse_PyFloat_GetMin(void)
{
    pyvm_fail_in("PyVMFloat_GetMin");
    return -1.0;
}

static int refuse_PyFloat_Pack2(double x, char *p, int le)
{
    (void)x;
    (void)p;
    (void)le;
    pyvm_fail_in("PyVMFloat_Pack2");
    return -1;
}

static int refuse_PyFloat_Pack4(double x, char *p, int le)
{
    (void)x;
    (void)p;
    (void)le;
    pyvm_fail_in("PyVMFloat_Pack4");
    return -1;
}

static int refuse_PyFloat_Pack8(double x, char *p, int le)
{
    (void)x;
    (void)p;
    (void)le;
    pyvm_fail_in("PyVMFloat_Pack8");
    return -1;
}

static PyTypeObject *refuse_PyFloat_Type(void)
{
    pyvm_fail_in("PyVMFloat_Type");
    return NULL;
}

static double refuse_PyFloat_Unpack2(const char *p, int le)
{
    (void)p;
    (void)le;
    pyvm_fail_in("PyVMFloat_Unpack2");
    return -1.0;
}

static double refuse_PyFloat_Unpack4(const char *p, int le)
{
    (void)p;
    (void)le;
    pyvm_fail_in("PyVMFloat_Unpack4");
    return -1.0;
}

static double refuse_PyFloat_Unpack8(const char *p, int le)
{
    (void)p;
    (void)le;
    pyvm_fail_in("PyVMFloat_Unpack8");
    return -1.0;
}

static void refuse_PyFrame_FastToLocals(PyFrameObject *f)
{
    (void)f;
    pyvm_fail_in("PyVMFrame_FastToLocals");
}

static int refuse_PyFrame_FastToLocalsWithError(PyFrameObject *f)
{
    (void)f;
    pyvm_fail_in("PyVMFrame_FastToLocalsWithError");
    return -1;
}

static void refuse_PyFrame_LocalsToFast(PyFrameObject *f, int clear)
{
    (void)f;
    (void)clear;
    pyvm_fail_in("PyVMFrame_LocalsToFast");
}

static PyFrameObject *refuse_PyFrame_New(PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals)
{
    (void)tstate;
    (void)code;
    (void)globals;
    (void)locals;
    pyvm_fail_in("PyVMFrame_New");
    return NULL;
}

static PyObject *refuse_PyClassMethod_New(PyObject *callable)
{
    (void)callable;
    pyvm_fail_in("PyVMClassMethod_New");
    return NULL;
}

static PyTypeObject *refuse_PyClassMethod_Type(void)
{
    pyvm_fail_in("PyVMClassMethod_Type");
    return NULL;
}

static int refuse_PyFunction_AddWatcher(PyFunction_WatchCallback callback)
{
    (void)callback;
    pyvm_fail_in("PyVMFunction_AddWatcher");
    return -1;
}

static int refuse_PyFunction_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMFunction_Check");
    return 0;
}

static int refuse_PyFunction_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_fail_in("PyVMFunction_ClearWatcher");
    return -1;
}

static PyObject *refuse_PyFunction_GET_ANNOTATIONS(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GET_ANNOTATIONS");
    return NULL;
}

static PyObject *refuse_PyFunction_GET_CLOSURE(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GET_CLOSURE");
    return NULL;
}

static PyObject *refuse_PyFunction_GET_CODE(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GET_CODE");
    return NULL;
}

static PyObject *refuse_PyFunction_GET_DEFAULTS(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GET_DEFAULTS");
    return NULL;
}

static PyObject *refuse_PyFunction_GET_GLOBALS(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GET_GLOBALS");
    return NULL;
}

static PyObject *refuse_PyFunction_GET_KW_DEFAULTS(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GET_KW_DEFAULTS");
    return NULL;
}

static PyObject *refuse_PyFunction_GET_MODULE(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GET_MODULE");
    return NULL;
}

static PyObject *refuse_PyFunction_GetAnnotations(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GetAnnotations");
    return NULL;
}

static PyObject *refuse_PyFunction_GetClosure(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GetClosure");
    return NULL;
}

static PyObject *refuse_PyFunction_GetCode(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GetCode");
    return NULL;
}

static PyObject *refuse_PyFunction_GetDefaults(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GetDefaults");
    return NULL;
}

static PyObject *refuse_PyFunction_GetGlobals(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GetGlobals");
    return NULL;
}

static PyObject *refuse_PyFunction_GetKwDefaults(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GetKwDefaults");
    return NULL;
}

static PyObject *refuse_PyFunction_GetModule(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMFunction_GetModule");
    return NULL;
}

static PyObject *refuse_PyFunction_New(PyObject *code, PyObject *globals)
{
    (void)code;
    (void)globals;
    pyvm_fail_in("PyVMFunction_New");
    return NULL;
}

static PyObject *refuse_PyFunction_NewWithQualName(PyObject *code, PyObject *globals, PyObject *qualname)
{
    (void)code;
    (void)globals;
    (void)qualname;
    pyvm_fail_in("PyVMFunction_NewWithQualName");
    return NULL;
}

static int refuse_PyFunction_SetAnnotations(PyObject *op, PyObject *annotations)
{
    (void)op;
    (void)annotations;
    pyvm_fail_in("PyVMFunction_SetAnnotations");
    return -1;
}

static int refuse_PyFunction_SetClosure(PyObject *op, PyObject *closure)
{
    (void)op;
    (void)closure;
    pyvm_fail_in("PyVMFunction_SetClosure");
    return -1;
}

static int refuse_PyFunction_SetDefaults(PyObject *op, PyObject *defaults)
{
    (void)op;
    (void)defaults;
    pyvm_fail_in("PyVMFunction_SetDefaults");
    return -1;
}

static int refuse_PyFunction_SetKwDefaults(PyObject *op, PyObject *defaults)
{
    (void)op;
    (void)defaults;
    pyvm_fail_in("PyVMFunction_SetKwDefaults");
    return -1;
}

static void refuse_PyFunction_SetVectorcall(PyFunctionObject *func, vectorcallfunc vectorcall)
{
    (void)func;
    (void)vectorcall;
    pyvm_fail_in("PyVMFunction_SetVectorcall");
}

static PyTypeObject *refuse_PyFunction_Type(void)
{
    pyvm_fail_in("PyVMFunction_Type");
    return NULL;
}

static PyObject *refuse_PyStaticMethod_New(PyObject *callable)
{
    (void)callable;
    pyvm_fail_in("PyVMStaticMethod_New");
    return NULL;
}

static PyTypeObject *refuse_PyStaticMethod_Type(void)
{
    pyvm_fail_in("PyVMStaticMethod_Type");
    return NULL;
}

static PyObject *refuse_Py_GenericAlias(PyObject *origin, PyObject *arg2)
{
    (void)origin;
    (void)arg2;
    pyvm_fail_in("PyVM_GenericAlias");
    return NULL;
}

static PyTypeObject *refuse_Py_GenericAliasType(void)
{
    pyvm_fail_in("PyVM_GenericAliasType");
    return NULL;
}

static int refuse_PyAsyncGenASend_CheckExact(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMAsyncGenASend_CheckExact");
    return 0;
}

static int refuse_PyAsyncGen_CheckExact(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMAsyncGen_CheckExact");
    return 0;
}

static PyObject *refuse_PyAsyncGen_New(PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    (void)frame;
    (void)name;
    (void)qualname;
    pyvm_fail_in("PyVMAsyncGen_New");
    return NULL;
}

static PyTypeObject *refuse_PyAsyncGen_Type(void)
{
    pyvm_fail_in("PyVMAsyncGen_Type");
    return NULL;
}

static int refuse_PyCoro_CheckExact(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMCoro_CheckExact");
    return 0;
}

static PyObject *refuse_PyCoro_New(PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    (void)frame;
    (void)name;
    (void)qualname;
    pyvm_fail_in("PyVMCoro_New");
    return NULL;
}

static PyTypeObject *refuse_PyCoro_Type(void)
{
    pyvm_fail_in("PyVMCoro_Type");
    return NULL;
}

static int refuse_PyGen_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMGen_Check");
    return 0;
}

static int refuse_PyGen_CheckExact(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMGen_CheckExact");
    return 0;
}

static PyCodeObject *refuse_PyGen_GetCode(PyGenObject *gen)
{
    (void)gen;
    pyvm_fail_in("PyVMGen_GetCode");
    return NULL;
}

static PyObject *refuse_PyGen_New(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMGen_New");
    return NULL;
}

static PyObject *refuse_PyGen_NewWithQualName(PyFrameObject *frame, PyObject *name, PyObject *qualname)
{
    (void)frame;
    (void)name;
    (void)qualname;
    pyvm_fail_in("PyVMGen_NewWithQualName");
    return NULL;
}

static PyTypeObject *refuse_PyGen_Type(void)
{
    pyvm_fail_in("PyVMGen_Type");
    return NULL;
}

static PyObject *refuse_PyImport_AddModule(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_AddModule");
    return NULL;
}

static PyObject *refuse_PyImport_AddModuleObject(PyObject *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_AddModuleObject");
    return NULL;
}

static PyObject *refuse_PyImport_AddModuleRef(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_AddModuleRef");
    return NULL;
}

static PyObject *refuse_PyImport_CreateModuleFromInitfunc(PyObject *spec, PyObject *(*initfunc)(void))
{
    (void)spec;
    (void)initfunc;
    pyvm_fail_in("PyVMImport_CreateModuleFromInitfunc");
    return NULL;
}

static PyObject *refuse_PyImport_ExecCodeModule(const char *name, PyObject *co)
{
    (void)name;
    (void)co;
    pyvm_fail_in("PyVMImport_ExecCodeModule");
    return NULL;
}

static PyObject *refuse_PyImport_ExecCodeModuleEx(const char *name, PyObject *co, const char *pathname)
{
    (void)name;
    (void)co;
    (void)pathname;
    pyvm_fail_in("PyVMImport_ExecCodeModuleEx");
    return NULL;
}

static PyObject *refuse_PyImport_ExecCodeModuleObject(PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname)
{
    (void)name;
    (void)co;
    (void)pathname;
    (void)cpathname;
    pyvm_fail_in("PyVMImport_ExecCodeModuleObject");
    return NULL;
}

static PyObject *refuse_PyImport_ExecCodeModuleWithPathnames(const char *name, PyObject *co, const char *pathname, const char *cpathname)
{
    (void)name;
    (void)co;
    (void)pathname;
    (void)cpathname;
    pyvm_fail_in("PyVMImport_ExecCodeModuleWithPathnames");
    return NULL;
}

static const struct _frozen **refuse_PyImport_FrozenModules(void)
{
    pyvm_fail_in("PyVMImport_FrozenModules");
    return NULL;
}

static PyObject *refuse_PyImport_GetImporter(PyObject *path)
{
    (void)path;
    pyvm_fail_in("PyVMImport_GetImporter");
    return NULL;
}

static PyObject *refuse_PyImport_GetLazyImportsFilter(void)
{
    pyvm_fail_in("PyVMImport_GetLazyImportsFilter");
    return NULL;
}

static PyImport_LazyImportsMode refuse_PyImport_GetLazyImportsMode(void)
{
    pyvm_fail_in("PyVMImport_GetLazyImportsMode");
    return (PyImport_LazyImportsMode)0;
}

static long refuse_PyImport_GetMagicNumber(void)
{
    pyvm_fail_in("PyVMImport_GetMagicNumber");
    return -1;
}

static const char *refuse_PyImport_GetMagicTag(void)
{
    pyvm_fail_in("PyVMImport_GetMagicTag");
    return NULL;
}

static PyObject *refuse_PyImport_GetModule(PyObject *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_GetModule");
    return NULL;
}

static PyObject *refuse_PyImport_GetModuleDict(void)
{
    pyvm_fail_in("PyVMImport_GetModuleDict");
    return NULL;
}

static PyObject *refuse_PyImport_Import(PyObject *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_Import");
    return NULL;
}

static int refuse_PyImport_ImportFrozenModule(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_ImportFrozenModule");
    return -1;
}

static int refuse_PyImport_ImportFrozenModuleObject(PyObject *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_ImportFrozenModuleObject");
    return -1;
}

static PyObject *refuse_PyImport_ImportModule(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_ImportModule");
    return NULL;
}

static PyObject *refuse_PyImport_ImportModuleAttr(PyObject *mod_name, PyObject *attr_name)
{
    (void)mod_name;
    (void)attr_name;
    pyvm_fail_in("PyVMImport_ImportModuleAttr");
    return NULL;
}

static PyObject *refuse_PyImport_ImportModuleAttrString(const char *mod_name, const char *attr_name)
{
    (void)mod_name;
    (void)attr_name;
    pyvm_fail_in("PyVMImport_ImportModuleAttrString");
    return NULL;
}

static PyObject *refuse_PyImport_ImportModuleEx(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist)
{
    (void)name;
    (void)globals;
    (void)locals;
    (void)fromlist;
    pyvm_fail_in("PyVMImport_ImportModuleEx");
    return NULL;
}

static PyObject *refuse_PyImport_ImportModuleLevel(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)
{
    (void)name;
    (void)globals;
    (void)locals;
    (void)fromlist;
    (void)level;
    pyvm_fail_in("PyVMImport_ImportModuleLevel");
    return NULL;
}

static PyObject *refuse_PyImport_ImportModuleLevelObject(PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)
{
    (void)name;
    (void)globals;
    (void)locals;
    (void)fromlist;
    (void)level;
    pyvm_fail_in("PyVMImport_ImportModuleLevelObject");
    return NULL;
}

static PyObject *refuse_PyImport_ImportModuleNoBlock(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMImport_ImportModuleNoBlock");
    return NULL;
}

static PyObject *refuse_PyImport_ReloadModule(PyObject *m)
{
    (void)m;
    pyvm_fail_in("PyVMImport_ReloadModule");
    return NULL;
}

static int refuse_PyImport_SetLazyImportsFilter(PyObject *filter)
{
    (void)filter;
    pyvm_fail_in("PyVMImport_SetLazyImportsFilter");
    return -1;
}

static int refuse_PyImport_SetLazyImportsMode(PyImport_LazyImportsMode mode)
{
    (void)mode;
    pyvm_fail_in("PyVMImport_SetLazyImportsMode");
    return 0;
}

static PyObject *refuse_PyConfig_Get(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMConfig_Get");
    return NULL;
}

static int refuse_PyConfig_GetInt(const char *name, int *value)
{
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMConfig_GetInt");
    return -1;
}

static PyObject *refuse_PyConfig_Names(void)
{
    pyvm_fail_in("PyVMConfig_Names");
    return NULL;
}

static int refuse_PyConfig_Set(const char *name, PyObject *value)
{
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMConfig_Set");
    return -1;
}

static int refuse_PyInitConfig_AddModule(PyInitConfig *config, const char *name, PyObject *(*initfunc)(void))
{
    (void)config;
    (void)name;
    (void)initfunc;
    pyvm_fail_in("PyVMInitConfig_AddModule");
    return -1;
}

static PyInitConfig *refuse_PyInitConfig_Create(void)
{
    pyvm_fail_in("PyVMInitConfig_Create");
    return NULL;
}

static void refuse_PyInitConfig_Free(PyInitConfig *config)
{
    (void)config;
    pyvm_fail_in("PyVMInitConfig_Free");
}

static void refuse_PyInitConfig_FreeStrList(size_t length, char **items)
{
    (void)length;
    (void)items;
    pyvm_fail_in("PyVMInitConfig_FreeStrList");
}

static int refuse_PyInitConfig_GetError(PyInitConfig *config, const char **err_msg)
{
    (void)config;
    (void)err_msg;
    pyvm_fail_in("PyVMInitConfig_GetError");
    return 0;
}

static int refuse_PyInitConfig_GetExitCode(PyInitConfig *config, int *exitcode)
{
    (void)config;
    (void)exitcode;
    pyvm_fail_in("PyVMInitConfig_GetExitCode");
    return 0;
}

static int refuse_PyInitConfig_GetInt(PyInitConfig *config, const char *name, int64_t *value)
{
    (void)config;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMInitConfig_GetInt");
    return -1;
}

static int refuse_PyInitConfig_GetStr(PyInitConfig *config, const char *name, char **value)
{
    (void)config;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMInitConfig_GetStr");
    return -1;
}

static int refuse_PyInitConfig_GetStrList(PyInitConfig *config, const char *name, size_t *length, char ***items)
{
    (void)config;
    (void)name;
    (void)length;
    (void)items;
    pyvm_fail_in("PyVMInitConfig_GetStrList");
    return -1;
}

static int refuse_PyInitConfig_HasOption(PyInitConfig *config, const char *name)
{
    (void)config;
    (void)name;
    pyvm_fail_in("PyVMInitConfig_HasOption");
    return 0;
}

static int refuse_PyInitConfig_SetInt(PyInitConfig *config, const char *name, int64_t value)
{
    (void)config;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMInitConfig_SetInt");
    return -1;
}

static int refuse_PyInitConfig_SetStr(PyInitConfig *config, const char *name, const char *value)
{
    (void)config;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMInitConfig_SetStr");
    return -1;
}

static int refuse_PyInitConfig_SetStrList(PyInitConfig *config, const char *name, size_t length, char *const *items)
{
    (void)config;
    (void)name;
    (void)length;
    (void)items;
    pyvm_fail_in("PyVMInitConfig_SetStrList");
    return -1;
}

static void refuse_Py_GetArgcArgv(int *argc, wchar_t ***argv)
{
    (void)argc;
    (void)argv;
    pyvm_fail_in("PyVM_GetArgcArgv");
}

static void refuse_PyOS_AfterFork_Parent(void)
{
    pyvm_fail_in("PyVMOS_AfterFork_Parent");
}

static void refuse_PyOS_BeforeFork(void)
{
    pyvm_fail_in("PyVMOS_BeforeFork");
}

static int refuse_PyOS_InterruptOccurred(void)
{
    pyvm_fail_in("PyVMOS_InterruptOccurred");
    return 0;
}

static int refuse_PyCallIter_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMCallIter_Check");
    return 0;
}

static PyObject *refuse_PyCallIter_New(PyObject *callable, PyObject *sentinel)
{
    (void)callable;
    (void)sentinel;
    pyvm_fail_in("PyVMCallIter_New");
    return NULL;
}

static PyTypeObject *refuse_PyCallIter_Type(void)
{
    pyvm_fail_in("PyVMCallIter_Type");
    return NULL;
}

static int refuse_PySeqIter_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMSeqIter_Check");
    return 0;
}

static PyObject *refuse_PySeqIter_New(PyObject *seq)
{
    (void)seq;
    pyvm_fail_in("PyVMSeqIter_New");
    return NULL;
}

static PyTypeObject *refuse_PySeqIter_Type(void)
{
    pyvm_fail_in("PyVMSeqIter_Type");
    return NULL;
}

static PyTypeObject *refuse_PyListIter_Type(void)
{
    pyvm_fail_in("PyVMListIter_Type");
    return NULL;
}

static PyTypeObject *refuse_PyListRevIter_Type(void)
{
    pyvm_fail_in("PyVMListRevIter_Type");
    return NULL;
}

static int refuse_PyList_Append(PyObject *list, PyObject *item)
{
    (void)list;
    (void)item;
    pyvm_fail_in("PyVMList_Append");
    return -1;
}

static PyObject *refuse_PyList_AsTuple(PyObject *list)
{
    (void)list;
    pyvm_fail_in("PyVMList_AsTuple");
    return NULL;
}

static int refuse_PyList_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMList_Check");
    return 0;
}

static int refuse_PyList_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMList_CheckExact");
    return 0;
}

static int refuse_PyList_Clear(PyObject *list)
{
    (void)list;
    pyvm_fail_in("PyVMList_Clear");
    return -1;
}

static int refuse_PyList_Extend(PyObject *list, PyObject *iterable)
{
    (void)list;
    (void)iterable;
    pyvm_fail_in("PyVMList_Extend");
    return -1;
}

static PyObject *refuse_PyList_GET_ITEM(PyObject *list, Py_ssize_t i)
{
    (void)list;
    (void)i;
    pyvm_fail_in("PyVMList_GET_ITEM");
    return NULL;
}

static Py_ssize_t refuse_PyList_GET_SIZE(PyObject *list)
{
    (void)list;
    pyvm_fail_in("PyVMList_GET_SIZE");
    return 0;
}

static PyObject *refuse_PyList_GetItem(PyObject *list, Py_ssize_t index)
{
    (void)list;
    (void)index;
    pyvm_fail_in("PyVMList_GetItem");
    return NULL;
}

static PyObject *refuse_PyList_GetItemRef(PyObject *list, Py_ssize_t index)
{
    (void)list;
    (void)index;
    pyvm_fail_in("PyVMList_GetItemRef");
    return NULL;
}

static PyObject *refuse_PyList_GetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high)
{
    (void)list;
    (void)low;
    (void)high;
    pyvm_fail_in("PyVMList_GetSlice");
    return NULL;
}

static int refuse_PyList_Insert(PyObject *list, Py_ssize_t index, PyObject *item)
{
    (void)list;
    (void)index;
    (void)item;
    pyvm_fail_in("PyVMList_Insert");
    return -1;
}

static PyObject *refuse_PyList_New(Py_ssize_t len)
{
    (void)len;
    pyvm_fail_in("PyVMList_New");
    return NULL;
}

static int refuse_PyList_Reverse(PyObject *list)
{
    (void)list;
    pyvm_fail_in("PyVMList_Reverse");
    return -1;
}

static void refuse_PyList_SET_ITEM(PyObject *list, Py_ssize_t i, PyObject *o)
{
    (void)list;
    (void)i;
    (void)o;
    pyvm_fail_in("PyVMList_SET_ITEM");
}

static int refuse_PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item)
{
    (void)list;
    (void)index;
    (void)item;
    pyvm_fail_in("PyVMList_SetItem");
    return -1;
}

static int refuse_PyList_SetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist)
{
    (void)list;
    (void)low;
    (void)high;
    (void)itemlist;
    pyvm_fail_in("PyVMList_SetSlice");
    return -1;
}

static Py_ssize_t refuse_PyList_Size(PyObject *list)
{
    (void)list;
    pyvm_fail_in("PyVMList_Size");
    return -1;
}

static int refuse_PyList_Sort(PyObject *list)
{
    (void)list;
    pyvm_fail_in("PyVMList_Sort");
    return -1;
}

static PyTypeObject *refuse_PyList_Type(void)
{
    pyvm_fail_in("PyVMList_Type");
    return NULL;
}

static PyLongWriter *refuse_PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits)
{
    (void)negative;
    (void)ndigits;
    (void)digits;
    pyvm_fail_in("PyVMLongWriter_Create");
    return NULL;
}

static void refuse_PyLongWriter_Discard(PyLongWriter *writer)
{
    (void)writer;
    pyvm_fail_in("PyVMLongWriter_Discard");
}

static PyObject *refuse_PyLongWriter_Finish(PyLongWriter *writer)
{
    (void)writer;
    pyvm_fail_in("PyVMLongWriter_Finish");
    return NULL;
}

static long refuse_PyLong_AS_LONG(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_AS_LONG");
    return 0;
}

static double refuse_PyLong_AsDouble(PyObject *pylong)
{
    (void)pylong;
    pyvm_fail_in("PyVMLong_AsDouble");
    return -1.0;
}

static int refuse_PyLong_AsInt(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_AsInt");
    return -1;
}

static int refuse_PyLong_AsInt32(PyObject *obj, int32_t *value)
{
    (void)obj;
    (void)value;
    pyvm_fail_in("PyVMLong_AsInt32");
    return -1;
}

static int refuse_PyLong_AsInt64(PyObject *obj, int64_t *value)
{
    (void)obj;
    (void)value;
    pyvm_fail_in("PyVMLong_AsInt64");
    return -1;
}

static long refuse_PyLong_AsLong(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_AsLong");
    return -1;
}

static long refuse_PyLong_AsLongAndOverflow(PyObject *obj, int *overflow)
{
    (void)obj;
    (void)overflow;
    pyvm_fail_in("PyVMLong_AsLongAndOverflow");
    return -1;
}

static long long refuse_PyLong_AsLongLong(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_AsLongLong");
    return -1;
}

static long long refuse_PyLong_AsLongLongAndOverflow(PyObject *obj, int *overflow)
{
    (void)obj;
    (void)overflow;
    pyvm_fail_in("PyVMLong_AsLongLongAndOverflow");
    return -1;
}

static Py_ssize_t refuse_PyLong_AsNativeBytes(PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags)
{
    (void)pylong;
    (void)buffer;
    (void)n_bytes;
    (void)flags;
    pyvm_fail_in("PyVMLong_AsNativeBytes");
    return -1;
}

static pid_t refuse_PyLong_AsPid(PyObject *pid)
{
    (void)pid;
    pyvm_fail_in("PyVMLong_AsPid");
    return (pid_t)-1;
}

static size_t refuse_PyLong_AsSize_t(PyObject *pylong)
{
    (void)pylong;
    pyvm_fail_in("PyVMLong_AsSize_t");
    return (size_t)-1;
}

static Py_ssize_t refuse_PyLong_AsSsize_t(PyObject *pylong)
{
    (void)pylong;
    pyvm_fail_in("PyVMLong_AsSsize_t");
    return -1;
}

static int refuse_PyLong_AsUInt32(PyObject *obj, uint32_t *value)
{
    (void)obj;
    (void)value;
    pyvm_fail_in("PyVMLong_AsUInt32");
    return -1;
}

static int refuse_PyLong_AsUInt64(PyObject *obj, uint64_t *value)
{
    (void)obj;
    (void)value;
    pyvm_fail_in("PyVMLong_AsUInt64");
    return -1;
}

static unsigned long refuse_PyLong_AsUnsignedLong(PyObject *pylong)
{
    (void)pylong;
    pyvm_fail_in("PyVMLong_AsUnsignedLong");
    return (unsigned long)-1;
}

static unsigned long long refuse_PyLong_AsUnsignedLongLong(PyObject *pylong)
{
    (void)pylong;
    pyvm_fail_in("PyVMLong_AsUnsignedLongLong");
    return (unsigned long long)-1;
}

static unsigned long long refuse_PyLong_AsUnsignedLongLongMask(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_AsUnsignedLongLongMask");
    return (unsigned long long)-1;
}

static unsigned long refuse_PyLong_AsUnsignedLongMask(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_AsUnsignedLongMask");
    return (unsigned long)-1;
}

static void *refuse_PyLong_AsVoidPtr(PyObject *pylong)
{
    (void)pylong;
    pyvm_fail_in("PyVMLong_AsVoidPtr");
    return NULL;
}

static int refuse_PyLong_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMLong_Check");
    return 0;
}

static int refuse_PyLong_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMLong_CheckExact");
    return 0;
}

static int refuse_PyLong_Export(PyObject *obj, PyLongExport *export_long)
{
    (void)obj;
    (void)export_long;
    pyvm_fail_in("PyVMLong_Export");
    return -1;
}

static void refuse_PyLong_FreeExport(PyLongExport *export_long)
{
    (void)export_long;
    pyvm_fail_in("PyVMLong_FreeExport");
}

static PyObject *refuse_PyLong_FromDouble(double v)
{
    (void)v;
    pyvm_fail_in("PyVMLong_FromDouble");
    return NULL;
}

static PyObject *refuse_PyLong_FromInt32(int32_t value)
{
    (void)value;
    pyvm_fail_in("PyVMLong_FromInt32");
    return NULL;
}

static PyObject *refuse_PyLong_FromInt64(int64_t value)
{
    (void)value;
    pyvm_fail_in("PyVMLong_FromInt64");
    return NULL;
}

static PyObject *refuse_PyLong_FromLong(long v)
{
    (void)v;
    pyvm_fail_in("PyVMLong_FromLong");
    return NULL;
}

static PyObject *refuse_PyLong_FromLongLong(long long v)
{
    (void)v;
    pyvm_fail_in("PyVMLong_FromLongLong");
    return NULL;
}

static PyObject *refuse_PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags)
{
    (void)buffer;
    (void)n_bytes;
    (void)flags;
    pyvm_fail_in("PyVMLong_FromNativeBytes");
    return NULL;
}

static PyObject *refuse_PyLong_FromPid(pid_t pid)
{
    (void)pid;
    pyvm_fail_in("PyVMLong_FromPid");
    return NULL;
}

static PyObject *refuse_PyLong_FromSize_t(size_t v)
{
    (void)v;
    pyvm_fail_in("PyVMLong_FromSize_t");
    return NULL;
}

static PyObject *refuse_PyLong_FromSsize_t(Py_ssize_t v)
{
    (void)v;
    pyvm_fail_in("PyVMLong_FromSsize_t");
    return NULL;
}

static PyObject *refuse_PyLong_FromString(const char *str, char **pend, int base)
{
    (void)str;
    (void)pend;
    (void)base;
    pyvm_fail_in("PyVMLong_FromString");
    return NULL;
}

static PyObject *refuse_PyLong_FromUInt32(uint32_t value)
{
    (void)value;
    pyvm_fail_in("PyVMLong_FromUInt32");
    return NULL;
}

static PyObject *refuse_PyLong_FromUInt64(uint64_t value)
{
    (void)value;
    pyvm_fail_in("PyVMLong_FromUInt64");
    return NULL;
}

static PyObject *refuse_PyLong_FromUnicodeObject(PyObject *u, int base)
{
    (void)u;
    (void)base;
    pyvm_fail_in("PyVMLong_FromUnicodeObject");
    return NULL;
}

static PyObject *refuse_PyLong_FromUnsignedLong(unsigned long v)
{
    (void)v;
    pyvm_fail_in("PyVMLong_FromUnsignedLong");
    return NULL;
}

static PyObject *refuse_PyLong_FromUnsignedLongLong(unsigned long long v)
{
    (void)v;
    pyvm_fail_in("PyVMLong_FromUnsignedLongLong");
    return NULL;
}

static PyObject *refuse_PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes, int flags)
{
    (void)buffer;
    (void)n_bytes;
    (void)flags;
    pyvm_fail_in("PyVMLong_FromUnsignedNativeBytes");
    return NULL;
}

static PyObject *refuse_PyLong_FromVoidPtr(void *p)
{
    (void)p;
    pyvm_fail_in("PyVMLong_FromVoidPtr");
    return NULL;
}

static PyObject *refuse_PyLong_GetInfo(void)
{
    pyvm_fail_in("PyVMLong_GetInfo");
    return NULL;
}

static const PyLongLayout *refuse_PyLong_GetNativeLayout(void)
{
    pyvm_fail_in("PyVMLong_GetNativeLayout");
    return NULL;
}

static int refuse_PyLong_GetSign(PyObject *obj, int *sign)
{
    (void)obj;
    (void)sign;
    pyvm_fail_in("PyVMLong_GetSign");
    return -1;
}

static int refuse_PyLong_IsNegative(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_IsNegative");
    return -1;
}

static int refuse_PyLong_IsPositive(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_IsPositive");
    return -1;
}

static int refuse_PyLong_IsZero(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMLong_IsZero");
    return -1;
}

static long refuse_PyOS_strtol(const char *str, char **ptr, int base)
{
    (void)str;
    (void)ptr;
    (void)base;
    pyvm_fail_in("PyVMOS_strtol");
    return 0;
}

static unsigned long refuse_PyOS_strtoul(const char *str, char **ptr, int base)
{
    (void)str;
    (void)ptr;
    (void)base;
    pyvm_fail_in("PyVMOS_strtoul");
    return 0;
}

static Py_ssize_t refuse_PyUnstable_Long_CompactValue(const PyLongObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMUnstable_Long_CompactValue");
    return 0;
}

static int refuse_PyUnstable_Long_IsCompact(const PyLongObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMUnstable_Long_IsCompact");
    return 0;
}

static PyObject *refuse_PyMarshal_ReadLastObjectFromFile(FILE *file)
{
    (void)file;
    pyvm_fail_in("PyVMMarshal_ReadLastObjectFromFile");
    return NULL;
}

static long refuse_PyMarshal_ReadLongFromFile(FILE *file)
{
    (void)file;
    pyvm_fail_in("PyVMMarshal_ReadLongFromFile");
    return -1;
}

static PyObject *refuse_PyMarshal_ReadObjectFromFile(FILE *file)
{
    (void)file;
    pyvm_fail_in("PyVMMarshal_ReadObjectFromFile");
    return NULL;
}

static PyObject *refuse_PyMarshal_ReadObjectFromString(const char *data, Py_ssize_t len)
{
    (void)data;
    (void)len;
    pyvm_fail_in("PyVMMarshal_ReadObjectFromString");
    return NULL;
}

static int refuse_PyMarshal_ReadShortFromFile(FILE *file)
{
    (void)file;
    pyvm_fail_in("PyVMMarshal_ReadShortFromFile");
    return -1;
}

static void refuse_PyMarshal_WriteLongToFile(long value, FILE *file, int version)
{
    (void)value;
    (void)file;
    (void)version;
    pyvm_fail_in("PyVMMarshal_WriteLongToFile");
}

static void refuse_PyMarshal_WriteObjectToFile(PyObject *value, FILE *file, int version)
{
    (void)value;
    (void)file;
    (void)version;
    pyvm_fail_in("PyVMMarshal_WriteObjectToFile");
}

static PyObject *refuse_PyMarshal_WriteObjectToString(PyObject *value, int version)
{
    (void)value;
    (void)version;
    pyvm_fail_in("PyVMMarshal_WriteObjectToString");
    return NULL;
}

static int refuse_PyMemoryView_Check(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMMemoryView_Check");
    return 0;
}

static PyObject *refuse_PyMemoryView_FromBuffer(const Py_buffer *view)
{
    (void)view;
    pyvm_fail_in("PyVMMemoryView_FromBuffer");
    return NULL;
}

static PyObject *refuse_PyMemoryView_FromMemory(char *mem, Py_ssize_t size, int flags)
{
    (void)mem;
    (void)size;
    (void)flags;
    pyvm_fail_in("PyVMMemoryView_FromMemory");
    return NULL;
}

static PyObject *refuse_PyMemoryView_FromObject(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMMemoryView_FromObject");
    return NULL;
}

static PyObject *refuse_PyMemoryView_GET_BASE(PyObject *mview)
{
    (void)mview;
    pyvm_fail_in("PyVMMemoryView_GET_BASE");
    return NULL;
}

static Py_buffer *refuse_PyMemoryView_GET_BUFFER(PyObject *mview)
{
    (void)mview;
    pyvm_fail_in("PyVMMemoryView_GET_BUFFER");
    return NULL;
}

static PyObject *refuse_PyMemoryView_GetContiguous(PyObject *obj, int buffertype, char order)
{
    (void)obj;
    (void)buffertype;
    (void)order;
    pyvm_fail_in("PyVMMemoryView_GetContiguous");
    return NULL;
}

static PyTypeObject *refuse_PyMemoryView_Type(void)
{
    pyvm_fail_in("PyVMMemoryView_Type");
    return NULL;
}

static PyObject *refuse_PyCFunction_Call(PyObject *arg1, PyObject *arg2, PyObject *arg3)
{
    (void)arg1;
    (void)arg2;
    (void)arg3;
    pyvm_fail_in("PyVMCFunction_Call");
    return NULL;
}

static int refuse_PyCFunction_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMCFunction_Check");
    return 0;
}

static int refuse_PyCFunction_CheckExact(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMCFunction_CheckExact");
    return 0;
}

static PyTypeObject *refuse_PyCFunction_GET_CLASS(PyObject *func_obj)
{
    (void)func_obj;
    pyvm_fail_in("PyVMCFunction_GET_CLASS");
    return NULL;
}

static int refuse_PyCFunction_GET_FLAGS(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMCFunction_GET_FLAGS");
    return 0;
}

static PyCFunction refuse_PyCFunction_GET_FUNCTION(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMCFunction_GET_FUNCTION");
    return (PyCFunction)0;
}

static PyObject *refuse_PyCFunction_GET_SELF(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMCFunction_GET_SELF");
    return NULL;
}

static int refuse_PyCFunction_GetFlags(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMCFunction_GetFlags");
    return -1;
}

static PyCFunction refuse_PyCFunction_GetFunction(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMCFunction_GetFunction");
    return (PyCFunction)-1;
}

static PyObject *refuse_PyCFunction_GetSelf(PyObject *func)
{
    (void)func;
    pyvm_fail_in("PyVMCFunction_GetSelf");
    return NULL;
}

static PyObject *refuse_PyCFunction_New(PyMethodDef *ml, PyObject *self)
{
    (void)ml;
    (void)self;
    pyvm_fail_in("PyVMCFunction_New");
    return NULL;
}

static PyObject *refuse_PyCFunction_NewEx(PyMethodDef *ml, PyObject *self, PyObject *module)
{
    (void)ml;
    (void)self;
    (void)module;
    pyvm_fail_in("PyVMCFunction_NewEx");
    return NULL;
}

static PyTypeObject *refuse_PyCFunction_Type(void)
{
    pyvm_fail_in("PyVMCFunction_Type");
    return NULL;
}

static int refuse_PyCMethod_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMCMethod_Check");
    return 0;
}

static int refuse_PyCMethod_CheckExact(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMCMethod_CheckExact");
    return 0;
}

static PyObject *refuse_PyCMethod_New(PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls)
{
    (void)ml;
    (void)self;
    (void)module;
    (void)cls;
    pyvm_fail_in("PyVMCMethod_New");
    return NULL;
}

static PyTypeObject *refuse_PyCMethod_Type(void)
{
    pyvm_fail_in("PyVMCMethod_Type");
    return NULL;
}

static int refuse_PyABIInfo_Check(PyABIInfo *info, const char *module_name)
{
    (void)info;
    (void)module_name;
    pyvm_fail_in("PyVMABIInfo_Check");
    return -1;
}

static int refuse_PyArg_ParseArrayAndKeywordsV(PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, va_list arguments)
{
    (void)args;
    (void)nargs;
    (void)kwnames;
    (void)format;
    (void)kwlist;
    (void)arguments;
    pyvm_fail_in("PyVMArg_ParseArrayAndKeywords");
    return 0;
}

static int refuse_PyArg_ParseArrayV(PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments)
{
    (void)args;
    (void)nargs;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMArg_ParseArray");
    return 0;
}

static int refuse_PyArg_ParseV(PyObject *arg1, const char *format, va_list arguments)
{
    (void)arg1;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMArg_Parse");
    return 0;
}

static int refuse_PyArg_UnpackTupleV(PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments)
{
    (void)arg1;
    (void)name;
    (void)min;
    (void)max;
    (void)arguments;
    pyvm_fail_in("PyVMArg_UnpackTuple");
    return 0;
}

static int refuse_PyArg_VaParse(PyObject *arg1, const char *format, va_list vargs)
{
    (void)arg1;
    (void)format;
    (void)vargs;
    pyvm_fail_in("PyVMArg_VaParse");
    return 0;
}

static int refuse_PyArg_VaParseTupleAndKeywords(PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, va_list vargs)
{
    (void)arg1;
    (void)kw;
    (void)format;
    (void)keywords;
    (void)vargs;
    pyvm_fail_in("PyVMArg_VaParseTupleAndKeywords");
    return 0;
}

static int refuse_PyArg_ValidateKeywordArguments(PyObject *arg1)
{
    (void)arg1;
    pyvm_fail_in("PyVMArg_ValidateKeywordArguments");
    return 0;
}

static int refuse_PyModule_Add(PyObject *module, const char *name, PyObject *value)
{
    (void)module;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMModule_Add");
    return -1;
}

static int refuse_PyModule_AddFunctions(PyObject *module, PyMethodDef *functions)
{
    (void)module;
    (void)functions;
    pyvm_fail_in("PyVMModule_AddFunctions");
    return -1;
}

static int refuse_PyModule_AddIntConstant(PyObject *module, const char *name, long value)
{
    (void)module;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMModule_AddIntConstant");
    return -1;
}

static int refuse_PyModule_AddObject(PyObject *module, const char *name, PyObject *value)
{
    (void)module;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMModule_AddObject");
    return -1;
}

static int refuse_PyModule_AddObjectRef(PyObject *module, const char *name, PyObject *value)
{
    (void)module;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMModule_AddObjectRef");
    return -1;
}

static int refuse_PyModule_AddStringConstant(PyObject *module, const char *name, const char *value)
{
    (void)module;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMModule_AddStringConstant");
    return -1;
}

static int refuse_PyModule_AddType(PyObject *module, PyTypeObject *type)
{
    (void)module;
    (void)type;
    pyvm_fail_in("PyVMModule_AddType");
    return -1;
}

static PyObject *refuse_PyModule_Create(PyModuleDef *def)
{
    (void)def;
    pyvm_fail_in("PyVMModule_Create");
    return NULL;
}

static PyObject *refuse_PyModule_Create2(PyModuleDef *def, int module_api_version)
{
    (void)def;
    (void)module_api_version;
    pyvm_fail_in("PyVMModule_Create2");
    return NULL;
}

static int refuse_PyModule_ExecDef(PyObject *module, PyModuleDef *def)
{
    (void)module;
    (void)def;
    pyvm_fail_in("PyVMModule_ExecDef");
    return -1;
}

static PyObject *refuse_PyModule_FromDefAndSpec(PyModuleDef *def, PyObject *spec)
{
    (void)def;
    (void)spec;
    pyvm_fail_in("PyVMModule_FromDefAndSpec");
    return NULL;
}

static PyObject *refuse_PyModule_FromDefAndSpec2(PyModuleDef *def, PyObject *spec, int module_api_version)
{
    (void)def;
    (void)spec;
    (void)module_api_version;
    pyvm_fail_in("PyVMModule_FromDefAndSpec2");
    return NULL;
}

static int refuse_PyModule_SetDocString(PyObject *module, const char *docstring)
{
    (void)module;
    (void)docstring;
    pyvm_fail_in("PyVMModule_SetDocString");
    return -1;
}

static PyObject *refuse_Py_VaBuildValue(const char *format, va_list vargs)
{
    (void)format;
    (void)vargs;
    pyvm_fail_in("PyVM_VaBuildValue");
    return NULL;
}

static PyObject *refuse_PyModuleDef_Init(PyModuleDef *def)
{
    (void)def;
    pyvm_fail_in("PyVMModuleDef_Init");
    return NULL;
}

static PyTypeObject *refuse_PyModuleDef_Type(void)
{
    pyvm_fail_in("PyVMModuleDef_Type");
    return NULL;
}

static int refuse_PyModule_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMModule_Check");
    return 0;
}

static int refuse_PyModule_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMModule_CheckExact");
    return 0;
}

static int refuse_PyModule_Exec(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_Exec");
    return -1;
}

static PyObject *refuse_PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec)
{
    (void)slots;
    (void)spec;
    pyvm_fail_in("PyVMModule_FromSlotsAndSpec");
    return NULL;
}

static PyModuleDef *refuse_PyModule_GetDef(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_GetDef");
    return NULL;
}

static PyObject *refuse_PyModule_GetDict(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_GetDict");
    return NULL;
}

static const char *refuse_PyModule_GetFilename(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_GetFilename");
    return NULL;
}

static PyObject *refuse_PyModule_GetFilenameObject(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_GetFilenameObject");
    return NULL;
}

static const char *refuse_PyModule_GetName(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_GetName");
    return NULL;
}

static PyObject *refuse_PyModule_GetNameObject(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_GetNameObject");
    return NULL;
}

static void *refuse_PyModule_GetState(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_GetState");
    return NULL;
}

static int refuse_PyModule_GetStateSize(PyObject *module, Py_ssize_t *result)
{
    (void)module;
    (void)result;
    pyvm_fail_in("PyVMModule_GetStateSize");
    return -1;
}

static void *refuse_PyModule_GetState_DuringGC(PyObject *module)
{
    (void)module;
    pyvm_fail_in("PyVMModule_GetState_DuringGC");
    return NULL;
}

static int refuse_PyModule_GetToken(PyObject *module, void **result)
{
    (void)module;
    (void)result;
    pyvm_fail_in("PyVMModule_GetToken");
    return -1;
}

static int refuse_PyModule_GetToken_DuringGC(PyObject *module, void **result)
{
    (void)module;
    (void)result;
    pyvm_fail_in("PyVMModule_GetToken_DuringGC");
    return -1;
}

static PyObject *refuse_PyModule_New(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMModule_New");
    return NULL;
}

static PyObject *refuse_PyModule_NewObject(PyObject *name)
{
    (void)name;
    pyvm_fail_in("PyVMModule_NewObject");
    return NULL;
}

static PyTypeObject *refuse_PyModule_Type(void)
{
    pyvm_fail_in("PyVMModule_Type");
    return NULL;
}

static int refuse_PY_MONITORING_EVENT_BRANCH(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_BRANCH");
    return -1;
}

static int refuse_PY_MONITORING_EVENT_C_RAISE(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_C_RAISE");
    return -1;
}

static int refuse_PY_MONITORING_EVENT_C_RETURN(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_C_RETURN");
    return -1;
}

static int refuse_PY_MONITORING_EVENT_EXCEPTION_HANDLED(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_EXCEPTION_HANDLED");
    return -1;
}

static int refuse_PY_MONITORING_EVENT_PY_THROW(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_PY_THROW");
    return -1;
}

static int refuse_PY_MONITORING_EVENT_PY_UNWIND(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_PY_UNWIND");
    return -1;
}

static int refuse_PY_MONITORING_EVENT_RAISE(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_RAISE");
    return -1;
}

static int refuse_PY_MONITORING_EVENT_RERAISE(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_RERAISE");
    return -1;
}

static int refuse_PY_MONITORING_EVENT_STOP_ITERATION(void)
{
    pyvm_fail_in("PYVM_MONITORING_EVENT_STOP_ITERATION");
    return -1;
}

static int refuse_PY_MONITORING_IS_INSTRUMENTED_EVENT(int ev)
{
    (void)ev;
    pyvm_fail_in("PYVM_MONITORING_IS_INSTRUMENTED_EVENT");
    return 0;
}

static int refuse_PyMonitoring_EnterScope(PyMonitoringState *state_array, uint64_t *version, const uint8_t *event_types, Py_ssize_t length)
{
    (void)state_array;
    (void)version;
    (void)event_types;
    (void)length;
    pyvm_fail_in("PyVMMonitoring_EnterScope");
    return -1;
}

static int refuse_PyMonitoring_ExitScope(void)
{
    pyvm_fail_in("PyVMMonitoring_ExitScope");
    return -1;
}

static int refuse_PyMonitoring_FireBranchEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_fail_in("PyVMMonitoring_FireBranchEvent");
    return -1;
}

static int refuse_PyMonitoring_FireBranchLeftEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_fail_in("PyVMMonitoring_FireBranchLeftEvent");
    return -1;
}

static int refuse_PyMonitoring_FireBranchRightEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_fail_in("PyVMMonitoring_FireBranchRightEvent");
    return -1;
}

static int refuse_PyMonitoring_FireCRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_fail_in("PyVMMonitoring_FireCRaiseEvent");
    return -1;
}

static int refuse_PyMonitoring_FireCReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)retval;
    pyvm_fail_in("PyVMMonitoring_FireCReturnEvent");
    return -1;
}

static int refuse_PyMonitoring_FireCallEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject *arg0)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)callable;
    (void)arg0;
    pyvm_fail_in("PyVMMonitoring_FireCallEvent");
    return -1;
}

static int refuse_PyMonitoring_FireExceptionHandledEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_fail_in("PyVMMonitoring_FireExceptionHandledEvent");
    return -1;
}

static int refuse_PyMonitoring_FireJumpEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_fail_in("PyVMMonitoring_FireJumpEvent");
    return -1;
}

static int refuse_PyMonitoring_FireLineEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)lineno;
    pyvm_fail_in("PyVMMonitoring_FireLineEvent");
    return -1;
}

static int refuse_PyMonitoring_FirePyResumeEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_fail_in("PyVMMonitoring_FirePyResumeEvent");
    return -1;
}

static int refuse_PyMonitoring_FirePyReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)retval;
    pyvm_fail_in("PyVMMonitoring_FirePyReturnEvent");
    return -1;
}

static int refuse_PyMonitoring_FirePyStartEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_fail_in("PyVMMonitoring_FirePyStartEvent");
    return -1;
}

static int refuse_PyMonitoring_FirePyThrowEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_fail_in("PyVMMonitoring_FirePyThrowEvent");
    return -1;
}

static int refuse_PyMonitoring_FirePyUnwindEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_fail_in("PyVMMonitoring_FirePyUnwindEvent");
    return -1;
}

static int refuse_PyMonitoring_FirePyYieldEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)retval;
    pyvm_fail_in("PyVMMonitoring_FirePyYieldEvent");
    return -1;
}

static int refuse_PyMonitoring_FireRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_fail_in("PyVMMonitoring_FireRaiseEvent");
    return -1;
}

static int refuse_PyMonitoring_FireReraiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_fail_in("PyVMMonitoring_FireReraiseEvent");
    return -1;
}

static int refuse_PyMonitoring_FireStopIterationEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)value;
    pyvm_fail_in("PyVMMonitoring_FireStopIterationEvent");
    return -1;
}

static PyTypeObject *refuse_PyBaseObject_Type(void)
{
    pyvm_fail_in("PyVMBaseObject_Type");
    return NULL;
}

static PyTypeObject *refuse_PyBool_Type(void)
{
    pyvm_fail_in("PyVMBool_Type");
    return NULL;
}

static int refuse_PyCallable_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMCallable_Check");
    return 0;
}

static PyTypeObject *refuse_PyLong_Type(void)
{
    pyvm_fail_in("PyVMLong_Type");
    return NULL;
}

static PyObject *refuse_PyObject_ASCII(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_ASCII");
    return NULL;
}

static PyObject *refuse_PyObject_Bytes(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Bytes");
    return NULL;
}

static void refuse_PyObject_CallFinalizer(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_CallFinalizer");
}

static int refuse_PyObject_CallFinalizerFromDealloc(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_CallFinalizerFromDealloc");
    return 0;
}

static void refuse_PyObject_ClearManagedDict(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMObject_ClearManagedDict");
}

static void refuse_PyObject_ClearWeakRefs(PyObject *object)
{
    (void)object;
    pyvm_fail_in("PyVMObject_ClearWeakRefs");
}

static int refuse_PyObject_DelAttr(PyObject *o, PyObject *attr_name)
{
    (void)o;
    (void)attr_name;
    pyvm_fail_in("PyVMObject_DelAttr");
    return -1;
}

static int refuse_PyObject_DelAttrString(PyObject *o, const char *attr_name)
{
    (void)o;
    (void)attr_name;
    pyvm_fail_in("PyVMObject_DelAttrString");
    return -1;
}

static PyObject *refuse_PyObject_Dir(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Dir");
    return NULL;
}

static void refuse_PyObject_Dump(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_Dump");
}

static PyObject *refuse_PyObject_GenericGetAttr(PyObject *o, PyObject *name)
{
    (void)o;
    (void)name;
    pyvm_fail_in("PyVMObject_GenericGetAttr");
    return NULL;
}

static int refuse_PyObject_GenericSetAttr(PyObject *o, PyObject *name, PyObject *value)
{
    (void)o;
    (void)name;
    (void)value;
    pyvm_fail_in("PyVMObject_GenericSetAttr");
    return -1;
}

static int refuse_PyObject_GenericSetDict(PyObject *o, PyObject *value, void *context)
{
    (void)o;
    (void)value;
    (void)context;
    pyvm_fail_in("PyVMObject_GenericSetDict");
    return -1;
}

static PyObject *refuse_PyObject_GetAttr(PyObject *o, PyObject *attr_name)
{
    (void)o;
    (void)attr_name;
    pyvm_fail_in("PyVMObject_GetAttr");
    return NULL;
}

static PyObject *refuse_PyObject_GetAttrString(PyObject *o, const char *attr_name)
{
    (void)o;
    (void)attr_name;
    pyvm_fail_in("PyVMObject_GetAttrString");
    return NULL;
}

static void *refuse_PyObject_GetItemData(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_GetItemData");
    return NULL;
}

static void *refuse_PyObject_GetItemData_DuringGC(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_GetItemData_DuringGC");
    return NULL;
}

static int refuse_PyObject_GetOptionalAttr(PyObject *obj, PyObject *attr_name, PyObject **result)
{
    (void)obj;
    (void)attr_name;
    (void)result;
    pyvm_fail_in("PyVMObject_GetOptionalAttr");
    return -1;
}

static int refuse_PyObject_GetOptionalAttrString(PyObject *obj, const char *attr_name, PyObject **result)
{
    (void)obj;
    (void)attr_name;
    (void)result;
    pyvm_fail_in("PyVMObject_GetOptionalAttrString");
    return -1;
}

static void *refuse_PyObject_GetTypeData(PyObject *o, PyTypeObject *cls)
{
    (void)o;
    (void)cls;
    pyvm_fail_in("PyVMObject_GetTypeData");
    return NULL;
}

static void *refuse_PyObject_GetTypeData_DuringGC(PyObject *o, PyTypeObject *cls)
{
    (void)o;
    (void)cls;
    pyvm_fail_in("PyVMObject_GetTypeData_DuringGC");
    return NULL;
}

static int refuse_PyObject_HasAttr(PyObject *o, PyObject *attr_name)
{
    (void)o;
    (void)attr_name;
    pyvm_fail_in("PyVMObject_HasAttr");
    return 0;
}

static int refuse_PyObject_HasAttrString(PyObject *o, const char *attr_name)
{
    (void)o;
    (void)attr_name;
    pyvm_fail_in("PyVMObject_HasAttrString");
    return 0;
}

static int refuse_PyObject_HasAttrStringWithError(PyObject *o, const char *attr_name)
{
    (void)o;
    (void)attr_name;
    pyvm_fail_in("PyVMObject_HasAttrStringWithError");
    return -1;
}

static int refuse_PyObject_HasAttrWithError(PyObject *o, PyObject *attr_name)
{
    (void)o;
    (void)attr_name;
    pyvm_fail_in("PyVMObject_HasAttrWithError");
    return -1;
}

static Py_hash_t refuse_PyObject_Hash(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Hash");
    return -1;
}

static Py_hash_t refuse_PyObject_HashNotImplemented(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_HashNotImplemented");
    return -1;
}

static int refuse_PyObject_IsTrue(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_IsTrue");
    return -1;
}

static int refuse_PyObject_Not(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Not");
    return -1;
}

static int refuse_PyObject_Print(PyObject *o, FILE *fp, int flags)
{
    (void)o;
    (void)fp;
    (void)flags;
    pyvm_fail_in("PyVMObject_Print");
    return -1;
}

static PyObject *refuse_PyObject_Repr(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Repr");
    return NULL;
}

static PyObject *refuse_PyObject_RichCompare(PyObject *o1, PyObject *o2, int opid)
{
    (void)o1;
    (void)o2;
    (void)opid;
    pyvm_fail_in("PyVMObject_RichCompare");
    return NULL;
}

static int refuse_PyObject_RichCompareBool(PyObject *o1, PyObject *o2, int opid)
{
    (void)o1;
    (void)o2;
    (void)opid;
    pyvm_fail_in("PyVMObject_RichCompareBool");
    return -1;
}

static PyObject *refuse_PyObject_SelfIter(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMObject_SelfIter");
    return NULL;
}

static int refuse_PyObject_SetAttr(PyObject *o, PyObject *attr_name, PyObject *v)
{
    (void)o;
    (void)attr_name;
    (void)v;
    pyvm_fail_in("PyVMObject_SetAttr");
    return -1;
}

static int refuse_PyObject_SetAttrString(PyObject *o, const char *attr_name, PyObject *v)
{
    (void)o;
    (void)attr_name;
    (void)v;
    pyvm_fail_in("PyVMObject_SetAttrString");
    return -1;
}

static PyObject *refuse_PyObject_Str(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMObject_Str");
    return NULL;
}

static int refuse_PyObject_TypeCheck(PyObject *o, PyTypeObject *type)
{
    (void)o;
    (void)type;
    pyvm_fail_in("PyVMObject_TypeCheck");
    return 0;
}

static int refuse_PyObject_VisitManagedDict(PyObject *obj, visitproc visit, void *arg)
{
    (void)obj;
    (void)visit;
    (void)arg;
    pyvm_fail_in("PyVMObject_VisitManagedDict");
    return 0;
}

static PyRefTracer refuse_PyRefTracer_GetTracer(void **data)
{
    (void)data;
    pyvm_fail_in("PyVMRefTracer_GetTracer");
    return (PyRefTracer)0;
}

static int refuse_PyRefTracer_SetTracer(PyRefTracer tracer, void *data)
{
    (void)tracer;
    (void)data;
    pyvm_fail_in("PyVMRefTracer_SetTracer");
    return -1;
}

static PyTypeObject *refuse_PySuper_Type(void)
{
    pyvm_fail_in("PyVMSuper_Type");
    return NULL;
}

static int refuse_PyType_AddWatcher(PyType_WatchCallback callback)
{
    (void)callback;
    pyvm_fail_in("PyVMType_AddWatcher");
    return -1;
}

static int refuse_PyType_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMType_Check");
    return 0;
}

static int refuse_PyType_CheckExact(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMType_CheckExact");
    return 0;
}

static unsigned int refuse_PyType_ClearCache(void)
{
    pyvm_fail_in("PyVMType_ClearCache");
    return 0;
}

static int refuse_PyType_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_fail_in("PyVMType_ClearWatcher");
    return -1;
}

static int refuse_PyType_FastSubclass(PyTypeObject *type, unsigned long flag)
{
    (void)type;
    (void)flag;
    pyvm_fail_in("PyVMType_FastSubclass");
    return 0;
}

static int refuse_PyType_Freeze(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_Freeze");
    return -1;
}

static PyObject *refuse_PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    (void)metaclass;
    (void)module;
    (void)spec;
    (void)bases;
    pyvm_fail_in("PyVMType_FromMetaclass");
    return NULL;
}

static PyObject *refuse_PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    (void)module;
    (void)spec;
    (void)bases;
    pyvm_fail_in("PyVMType_FromModuleAndSpec");
    return NULL;
}

static PyObject *refuse_PyType_FromSlots(struct PySlot *slots)
{
    (void)slots;
    pyvm_fail_in("PyVMType_FromSlots");
    return NULL;
}

static PyObject *refuse_PyType_FromSpec(PyType_Spec *spec)
{
    (void)spec;
    pyvm_fail_in("PyVMType_FromSpec");
    return NULL;
}

static PyObject *refuse_PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases)
{
    (void)spec;
    (void)bases;
    pyvm_fail_in("PyVMType_FromSpecWithBases");
    return NULL;
}

static PyObject *refuse_PyType_GenericAlloc(PyTypeObject *type, Py_ssize_t nitems)
{
    (void)type;
    (void)nitems;
    pyvm_fail_in("PyVMType_GenericAlloc");
    return NULL;
}

static PyObject *refuse_PyType_GenericNew(PyTypeObject *type, PyObject *arg2, PyObject *kwds)
{
    (void)type;
    (void)arg2;
    (void)kwds;
    pyvm_fail_in("PyVMType_GenericNew");
    return NULL;
}

static int refuse_PyType_GetBaseByToken(PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    (void)type;
    (void)tp_token;
    (void)result;
    pyvm_fail_in("PyVMType_GetBaseByToken");
    return -1;
}

static int refuse_PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    (void)type;
    (void)tp_token;
    (void)result;
    pyvm_fail_in("PyVMType_GetBaseByToken_DuringGC");
    return -1;
}

static PyObject *refuse_PyType_GetDict(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetDict");
    return NULL;
}

static unsigned long refuse_PyType_GetFlags(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetFlags");
    return 0;
}

static PyObject *refuse_PyType_GetFullyQualifiedName(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetFullyQualifiedName");
    return NULL;
}

static PyObject *refuse_PyType_GetModule(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetModule");
    return NULL;
}

static PyObject *refuse_PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *def)
{
    (void)type;
    (void)def;
    pyvm_fail_in("PyVMType_GetModuleByDef");
    return NULL;
}

static PyObject *refuse_PyType_GetModuleByToken(PyTypeObject *type, const void *mod_token)
{
    (void)type;
    (void)mod_token;
    pyvm_fail_in("PyVMType_GetModuleByToken");
    return NULL;
}

static PyObject *refuse_PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *mod_token)
{
    (void)type;
    (void)mod_token;
    pyvm_fail_in("PyVMType_GetModuleByToken_DuringGC");
    return NULL;
}

static PyObject *refuse_PyType_GetModuleName(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetModuleName");
    return NULL;
}

static void *refuse_PyType_GetModuleState(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetModuleState");
    return NULL;
}

static void *refuse_PyType_GetModuleState_DuringGC(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetModuleState_DuringGC");
    return NULL;
}

static PyObject *refuse_PyType_GetModule_DuringGC(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetModule_DuringGC");
    return NULL;
}

static PyObject *refuse_PyType_GetName(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetName");
    return NULL;
}

static PyObject *refuse_PyType_GetQualName(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_GetQualName");
    return NULL;
}

static void *refuse_PyType_GetSlot(PyTypeObject *type, int slot)
{
    (void)type;
    (void)slot;
    pyvm_fail_in("PyVMType_GetSlot");
    return NULL;
}

static Py_ssize_t refuse_PyType_GetTypeDataSize(PyTypeObject *cls)
{
    (void)cls;
    pyvm_fail_in("PyVMType_GetTypeDataSize");
    return 0;
}

static int refuse_PyType_HasFeature(PyTypeObject *o, unsigned long feature)
{
    (void)o;
    (void)feature;
    pyvm_fail_in("PyVMType_HasFeature");
    return 0;
}

static int refuse_PyType_IsSubtype(PyTypeObject *a, PyTypeObject *b)
{
    (void)a;
    (void)b;
    pyvm_fail_in("PyVMType_IsSubtype");
    return 0;
}

static void refuse_PyType_Modified(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_Modified");
}

static int refuse_PyType_Ready(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_Ready");
    return -1;
}

static PyTypeObject *refuse_PyType_Type(void)
{
    pyvm_fail_in("PyVMType_Type");
    return NULL;
}

static int refuse_PyType_Unwatch(int watcher_id, PyObject *type)
{
    (void)watcher_id;
    (void)type;
    pyvm_fail_in("PyVMType_Unwatch");
    return -1;
}

static int refuse_PyType_Watch(int watcher_id, PyObject *type)
{
    (void)watcher_id;
    (void)type;
    pyvm_fail_in("PyVMType_Watch");
    return -1;
}

static void refuse_PyUnstable_EnableTryIncRef(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMUnstable_EnableTryIncRef");
}

static int refuse_PyUnstable_IsImmortal(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMUnstable_IsImmortal");
    return 0;
}

static void refuse_PyUnstable_Object_ClearWeakRefsNoCallbacks(PyObject *object)
{
    (void)object;
    pyvm_fail_in("PyVMUnstable_Object_ClearWeakRefsNoCallbacks");
}

static int refuse_PyUnstable_Object_EnableDeferredRefcount(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMUnstable_Object_EnableDeferredRefcount");
    return 0;
}

static int refuse_PyUnstable_Object_IsUniqueReferencedTemporary(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMUnstable_Object_IsUniqueReferencedTemporary");
    return 0;
}

static int refuse_PyUnstable_Object_IsUniquelyReferenced(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMUnstable_Object_IsUniquelyReferenced");
    return 0;
}

static int refuse_PyUnstable_SetImmortal(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMUnstable_SetImmortal");
    return 0;
}

static int refuse_PyUnstable_TryIncRef(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMUnstable_TryIncRef");
    return 0;
}

static int refuse_PyUnstable_Type_AssignVersionTag(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMUnstable_Type_AssignVersionTag");
    return 0;
}

static PyObject *refuse_Py_GetConstant(unsigned int constant_id)
{
    (void)constant_id;
    pyvm_fail_in("PyVM_GetConstant");
    return NULL;
}

static PyObject *refuse_Py_GetConstantBorrowed(unsigned int constant_id)
{
    (void)constant_id;
    pyvm_fail_in("PyVM_GetConstantBorrowed");
    return NULL;
}

static int refuse_Py_IS_TYPE(PyObject *o, PyTypeObject *type)
{
    (void)o;
    (void)type;
    pyvm_fail_in("PyVM_IS_TYPE");
    return 0;
}

static int refuse_Py_Is(PyObject *x, PyObject *y)
{
    (void)x;
    (void)y;
    pyvm_fail_in("PyVM_Is");
    return 0;
}

static int refuse_Py_IsNone(PyObject *x)
{
    (void)x;
    pyvm_fail_in("PyVM_IsNone");
    return 0;
}

static PyObject *refuse_Py_None(void)
{
    pyvm_fail_in("PyVM_None");
    return NULL;
}

static PyObject *refuse_Py_NotImplemented(void)
{
    pyvm_fail_in("PyVM_NotImplemented");
    return NULL;
}

static int refuse_Py_ReprEnter(PyObject *object)
{
    (void)object;
    pyvm_fail_in("PyVM_ReprEnter");
    return -1;
}

static void refuse_Py_ReprLeave(PyObject *object)
{
    (void)object;
    pyvm_fail_in("PyVM_ReprLeave");
}

static void refuse_Py_SET_SIZE(PyVarObject *o, Py_ssize_t size)
{
    (void)o;
    (void)size;
    pyvm_fail_in("PyVM_SET_SIZE");
}

static void refuse_Py_SET_TYPE(PyObject *o, PyTypeObject *type)
{
    (void)o;
    (void)type;
    pyvm_fail_in("PyVM_SET_TYPE");
}

static Py_ssize_t refuse_Py_SIZE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_SIZE");
    return 0;
}

static PyTypeObject *refuse_Py_TYPE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_TYPE");
    return NULL;
}

static PyObject **refuse__PyObject_GetDictPtr(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("_PyVMObject_GetDictPtr");
    return NULL;
}

static Py_ssize_t refuse_PyGC_Collect(void)
{
    pyvm_fail_in("PyVMGC_Collect");
    return 0;
}

static int refuse_PyGC_Disable(void)
{
    pyvm_fail_in("PyVMGC_Disable");
    return 0;
}

static int refuse_PyGC_Enable(void)
{
    pyvm_fail_in("PyVMGC_Enable");
    return 0;
}

static int refuse_PyGC_IsEnabled(void)
{
    pyvm_fail_in("PyVMGC_IsEnabled");
    return 0;
}

static void *refuse_PyObject_Calloc(size_t nelem, size_t elsize)
{
    (void)nelem;
    (void)elsize;
    pyvm_fail_in("PyVMObject_Calloc");
    return NULL;
}

static void refuse_PyObject_DEL(void *p)
{
    (void)p;
    pyvm_fail_in("PyVMObject_DEL");
}

static void refuse_PyObject_Del(void *p)
{
    (void)p;
    pyvm_fail_in("PyVMObject_Del");
}

static void refuse_PyObject_FREE(void *p)
{
    (void)p;
    pyvm_fail_in("PyVMObject_FREE");
}

static void refuse_PyObject_Free(void *p)
{
    (void)p;
    pyvm_fail_in("PyVMObject_Free");
}

static void refuse_PyObject_GC_Del(void *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_GC_Del");
}

static int refuse_PyObject_GC_IsFinalized(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_GC_IsFinalized");
    return 0;
}

static int refuse_PyObject_GC_IsTracked(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_GC_IsTracked");
    return 0;
}

static void refuse_PyObject_GC_Track(void *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_GC_Track");
}

static void refuse_PyObject_GC_UnTrack(void *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_GC_UnTrack");
}

static PyObject **refuse_PyObject_GET_WEAKREFS_LISTPTR(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMObject_GET_WEAKREFS_LISTPTR");
    return NULL;
}

static void refuse_PyObject_GetArenaAllocator(PyObjectArenaAllocator *allocator)
{
    (void)allocator;
    pyvm_fail_in("PyVMObject_GetArenaAllocator");
}

static PyObject *refuse_PyObject_INIT(PyObject *op, PyTypeObject *typeobj)
{
    (void)op;
    (void)typeobj;
    pyvm_fail_in("PyVMObject_INIT");
    return NULL;
}

static PyVarObject *refuse_PyObject_INIT_VAR(PyVarObject *op, PyTypeObject *typeobj, Py_ssize_t n)
{
    (void)op;
    (void)typeobj;
    (void)n;
    pyvm_fail_in("PyVMObject_INIT_VAR");
    return NULL;
}

static int refuse_PyObject_IS_GC(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMObject_IS_GC");
    return 0;
}

static PyObject *refuse_PyObject_Init(PyObject *op, PyTypeObject *type)
{
    (void)op;
    (void)type;
    pyvm_fail_in("PyVMObject_Init");
    return NULL;
}

static PyVarObject *refuse_PyObject_InitVar(PyVarObject *op, PyTypeObject *type, Py_ssize_t size)
{
    (void)op;
    (void)type;
    (void)size;
    pyvm_fail_in("PyVMObject_InitVar");
    return NULL;
}

static void *refuse_PyObject_MALLOC(size_t n)
{
    (void)n;
    pyvm_fail_in("PyVMObject_MALLOC");
    return NULL;
}

static void *refuse_PyObject_Malloc(size_t n)
{
    (void)n;
    pyvm_fail_in("PyVMObject_Malloc");
    return NULL;
}

static void *refuse_PyObject_REALLOC(void *p, size_t n)
{
    (void)p;
    (void)n;
    pyvm_fail_in("PyVMObject_REALLOC");
    return NULL;
}

static void *refuse_PyObject_Realloc(void *p, size_t n)
{
    (void)p;
    (void)n;
    pyvm_fail_in("PyVMObject_Realloc");
    return NULL;
}

static int refuse_PyType_IS_GC(PyTypeObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMType_IS_GC");
    return 0;
}

static int refuse_PyType_SUPPORTS_WEAKREFS(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMType_SUPPORTS_WEAKREFS");
    return 0;
}

static void refuse_PyUnstable_GC_VisitObjects(gcvisitobjects_t callback, void *arg)
{
    (void)callback;
    (void)arg;
    pyvm_fail_in("PyVMUnstable_GC_VisitObjects");
}

static PyObject *refuse_PyUnstable_Object_GC_NewWithExtraData(PyTypeObject *type, size_t extra_size)
{
    (void)type;
    (void)extra_size;
    pyvm_fail_in("PyVMUnstable_Object_GC_NewWithExtraData");
    return NULL;
}

static PyObject *refuse__PyObject_New(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("_PyVMObject_New");
    return NULL;
}

static PyVarObject *refuse__PyObject_NewVar(PyTypeObject *type, Py_ssize_t size)
{
    (void)type;
    (void)size;
    pyvm_fail_in("_PyVMObject_NewVar");
    return NULL;
}

static PyTypeObject *refuse_PyODictItems_Type(void)
{
    pyvm_fail_in("PyVMODictItems_Type");
    return NULL;
}

static PyTypeObject *refuse_PyODictIter_Type(void)
{
    pyvm_fail_in("PyVMODictIter_Type");
    return NULL;
}

static PyTypeObject *refuse_PyODictKeys_Type(void)
{
    pyvm_fail_in("PyVMODictKeys_Type");
    return NULL;
}

static PyTypeObject *refuse_PyODictValues_Type(void)
{
    pyvm_fail_in("PyVMODictValues_Type");
    return NULL;
}

static int refuse_PyODict_Check(PyObject *od)
{
    (void)od;
    pyvm_fail_in("PyVMODict_Check");
    return 0;
}

static int refuse_PyODict_CheckExact(PyObject *od)
{
    (void)od;
    pyvm_fail_in("PyVMODict_CheckExact");
    return 0;
}

static int refuse_PyODict_Contains(PyObject *od, PyObject *key)
{
    (void)od;
    (void)key;
    pyvm_fail_in("PyVMODict_Contains");
    return -1;
}

static int refuse_PyODict_DelItem(PyObject *od, PyObject *key)
{
    (void)od;
    (void)key;
    pyvm_fail_in("PyVMODict_DelItem");
    return -1;
}

static PyObject *refuse_PyODict_GetItem(PyObject *od, PyObject *key)
{
    (void)od;
    (void)key;
    pyvm_fail_in("PyVMODict_GetItem");
    return NULL;
}

static PyObject *refuse_PyODict_GetItemString(PyObject *od, const char *key)
{
    (void)od;
    (void)key;
    pyvm_fail_in("PyVMODict_GetItemString");
    return NULL;
}

static PyObject *refuse_PyODict_GetItemWithError(PyObject *od, PyObject *key)
{
    (void)od;
    (void)key;
    pyvm_fail_in("PyVMODict_GetItemWithError");
    return NULL;
}

static PyObject *refuse_PyODict_New(void)
{
    pyvm_fail_in("PyVMODict_New");
    return NULL;
}

static Py_ssize_t refuse_PyODict_SIZE(PyObject *od)
{
    (void)od;
    pyvm_fail_in("PyVMODict_SIZE");
    return 0;
}

static int refuse_PyODict_SetItem(PyObject *od, PyObject *key, PyObject *value)
{
    (void)od;
    (void)key;
    (void)value;
    pyvm_fail_in("PyVMODict_SetItem");
    return -1;
}

static Py_ssize_t refuse_PyODict_Size(PyObject *od)
{
    (void)od;
    pyvm_fail_in("PyVMODict_Size");
    return -1;
}

static PyTypeObject *refuse_PyODict_Type(void)
{
    pyvm_fail_in("PyVMODict_Type");
    return NULL;
}

static PyObject *refuse_PyOS_FSPath(PyObject *path)
{
    (void)path;
    pyvm_fail_in("PyVMOS_FSPath");
    return NULL;
}

static int refuse_PyPickleBuffer_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMPickleBuffer_Check");
    return 0;
}

static PyObject *refuse_PyPickleBuffer_FromObject(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMPickleBuffer_FromObject");
    return NULL;
}

static const Py_buffer *refuse_PyPickleBuffer_GetBuffer(PyObject *picklebuf)
{
    (void)picklebuf;
    pyvm_fail_in("PyVMPickleBuffer_GetBuffer");
    return NULL;
}

static int refuse_PyPickleBuffer_Release(PyObject *picklebuf)
{
    (void)picklebuf;
    pyvm_fail_in("PyVMPickleBuffer_Release");
    return -1;
}

static PyTypeObject *refuse_PyPickleBuffer_Type(void)
{
    pyvm_fail_in("PyVMPickleBuffer_Type");
    return NULL;
}

static void refuse_PyBuffer_FillContiguousStrides(int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order)
{
    (void)ndims;
    (void)shape;
    (void)strides;
    (void)itemsize;
    (void)order;
    pyvm_fail_in("PyVMBuffer_FillContiguousStrides");
}

static int refuse_PyBuffer_FillInfo(Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags)
{
    (void)view;
    (void)exporter;
    (void)buf;
    (void)len;
    (void)readonly;
    (void)flags;
    pyvm_fail_in("PyVMBuffer_FillInfo");
    return -1;
}

static int refuse_PyBuffer_FromContiguous(const Py_buffer *view, const void *buf, Py_ssize_t len, char order)
{
    (void)view;
    (void)buf;
    (void)len;
    (void)order;
    pyvm_fail_in("PyVMBuffer_FromContiguous");
    return -1;
}

static void *refuse_PyBuffer_GetPointer(const Py_buffer *view, const Py_ssize_t *indices)
{
    (void)view;
    (void)indices;
    pyvm_fail_in("PyVMBuffer_GetPointer");
    return NULL;
}

static int refuse_PyBuffer_IsContiguous(const Py_buffer *view, char order)
{
    (void)view;
    (void)order;
    pyvm_fail_in("PyVMBuffer_IsContiguous");
    return 0;
}

static void refuse_PyBuffer_Release(Py_buffer *view)
{
    (void)view;
    pyvm_fail_in("PyVMBuffer_Release");
}

static Py_ssize_t refuse_PyBuffer_SizeFromFormat(const char *format)
{
    (void)format;
    pyvm_fail_in("PyVMBuffer_SizeFromFormat");
    return -1;
}

static int refuse_PyBuffer_ToContiguous(void *buf, const Py_buffer *src, Py_ssize_t len, char order)
{
    (void)buf;
    (void)src;
    (void)len;
    (void)order;
    pyvm_fail_in("PyVMBuffer_ToContiguous");
    return -1;
}

static int refuse_PyObject_CheckBuffer(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMObject_CheckBuffer");
    return 0;
}

static int refuse_PyObject_CopyData(PyObject *dest, PyObject *src)
{
    (void)dest;
    (void)src;
    pyvm_fail_in("PyVMObject_CopyData");
    return -1;
}

static int refuse_PyObject_GetBuffer(PyObject *exporter, Py_buffer *view, int flags)
{
    (void)exporter;
    (void)view;
    (void)flags;
    pyvm_fail_in("PyVMObject_GetBuffer");
    return -1;
}

static int refuse_PyCapsule_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMCapsule_CheckExact");
    return 0;
}

static void *refuse_PyCapsule_GetContext(PyObject *capsule)
{
    (void)capsule;
    pyvm_fail_in("PyVMCapsule_GetContext");
    return NULL;
}

static PyCapsule_Destructor refuse_PyCapsule_GetDestructor(PyObject *capsule)
{
    (void)capsule;
    pyvm_fail_in("PyVMCapsule_GetDestructor");
    return (PyCapsule_Destructor)-1;
}

static const char *refuse_PyCapsule_GetName(PyObject *capsule)
{
    (void)capsule;
    pyvm_fail_in("PyVMCapsule_GetName");
    return NULL;
}

static void *refuse_PyCapsule_GetPointer(PyObject *capsule, const char *name)
{
    (void)capsule;
    (void)name;
    pyvm_fail_in("PyVMCapsule_GetPointer");
    return NULL;
}

static void *refuse_PyCapsule_Import(const char *name, int no_block)
{
    (void)name;
    (void)no_block;
    pyvm_fail_in("PyVMCapsule_Import");
    return NULL;
}

static int refuse_PyCapsule_IsValid(PyObject *capsule, const char *name)
{
    (void)capsule;
    (void)name;
    pyvm_fail_in("PyVMCapsule_IsValid");
    return 0;
}

static PyObject *refuse_PyCapsule_New(void *pointer, const char *name, PyCapsule_Destructor destructor)
{
    (void)pointer;
    (void)name;
    (void)destructor;
    pyvm_fail_in("PyVMCapsule_New");
    return NULL;
}

static int refuse_PyCapsule_SetContext(PyObject *capsule, void *context)
{
    (void)capsule;
    (void)context;
    pyvm_fail_in("PyVMCapsule_SetContext");
    return -1;
}

static int refuse_PyCapsule_SetDestructor(PyObject *capsule, PyCapsule_Destructor destructor)
{
    (void)capsule;
    (void)destructor;
    pyvm_fail_in("PyVMCapsule_SetDestructor");
    return -1;
}

static int refuse_PyCapsule_SetName(PyObject *capsule, const char *name)
{
    (void)capsule;
    (void)name;
    pyvm_fail_in("PyVMCapsule_SetName");
    return -1;
}

static int refuse_PyCapsule_SetPointer(PyObject *capsule, void *pointer)
{
    (void)capsule;
    (void)pointer;
    pyvm_fail_in("PyVMCapsule_SetPointer");
    return -1;
}

static PyTypeObject *refuse_PyCapsule_Type(void)
{
    pyvm_fail_in("PyVMCapsule_Type");
    return NULL;
}

static int *refuse_Py_BytesWarningFlag(void)
{
    pyvm_fail_in("PyVM_BytesWarningFlag");
    return NULL;
}

static int *refuse_Py_DebugFlag(void)
{
    pyvm_fail_in("PyVM_DebugFlag");
    return NULL;
}

static int *refuse_Py_DontWriteBytecodeFlag(void)
{
    pyvm_fail_in("PyVM_DontWriteBytecodeFlag");
    return NULL;
}

static int *refuse_Py_FrozenFlag(void)
{
    pyvm_fail_in("PyVM_FrozenFlag");
    return NULL;
}

static char *refuse_Py_GETENV(const char *s)
{
    (void)s;
    pyvm_fail_in("PyVM_GETENV");
    return NULL;
}

static int *refuse_Py_HashRandomizationFlag(void)
{
    pyvm_fail_in("PyVM_HashRandomizationFlag");
    return NULL;
}

static int *refuse_Py_IgnoreEnvironmentFlag(void)
{
    pyvm_fail_in("PyVM_IgnoreEnvironmentFlag");
    return NULL;
}

static int *refuse_Py_InspectFlag(void)
{
    pyvm_fail_in("PyVM_InspectFlag");
    return NULL;
}

static int *refuse_Py_InteractiveFlag(void)
{
    pyvm_fail_in("PyVM_InteractiveFlag");
    return NULL;
}

static int *refuse_Py_IsolatedFlag(void)
{
    pyvm_fail_in("PyVM_IsolatedFlag");
    return NULL;
}

static int *refuse_Py_NoSiteFlag(void)
{
    pyvm_fail_in("PyVM_NoSiteFlag");
    return NULL;
}

static int *refuse_Py_NoUserSiteDirectory(void)
{
    pyvm_fail_in("PyVM_NoUserSiteDirectory");
    return NULL;
}

static int *refuse_Py_OptimizeFlag(void)
{
    pyvm_fail_in("PyVM_OptimizeFlag");
    return NULL;
}

static int *refuse_Py_QuietFlag(void)
{
    pyvm_fail_in("PyVM_QuietFlag");
    return NULL;
}

static int *refuse_Py_UnbufferedStdioFlag(void)
{
    pyvm_fail_in("PyVM_UnbufferedStdioFlag");
    return NULL;
}

static int *refuse_Py_VerboseFlag(void)
{
    pyvm_fail_in("PyVM_VerboseFlag");
    return NULL;
}

static int refuse_PyErr_BadArgument(void)
{
    pyvm_fail_in("PyVMErr_BadArgument");
    return 0;
}

static void refuse_PyErr_BadInternalCall(void)
{
    pyvm_fail_in("PyVMErr_BadInternalCall");
}

static int refuse_PyErr_CheckSignals(void)
{
    pyvm_fail_in("PyVMErr_CheckSignals");
    return -1;
}

static void refuse_PyErr_Clear(void)
{
    pyvm_fail_in("PyVMErr_Clear");
}

static int refuse_PyErr_ExceptionMatches(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMErr_ExceptionMatches");
    return 0;
}

static void refuse_PyErr_Fetch(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)
{
    (void)ptype;
    (void)pvalue;
    (void)ptraceback;
    pyvm_fail_in("PyVMErr_Fetch");
}

static void refuse_PyErr_FormatUnraisableV(const char *format, va_list arguments)
{
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMErr_FormatUnraisable");
}

static PyObject *refuse_PyErr_FormatV(PyObject *exception, const char *format, va_list vargs)
{
    (void)exception;
    (void)format;
    (void)vargs;
    pyvm_fail_in("PyVMErr_FormatV");
    return NULL;
}

static void refuse_PyErr_GetExcInfo(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)
{
    (void)ptype;
    (void)pvalue;
    (void)ptraceback;
    pyvm_fail_in("PyVMErr_GetExcInfo");
}

static PyObject *refuse_PyErr_GetHandledException(void)
{
    pyvm_fail_in("PyVMErr_GetHandledException");
    return NULL;
}

static PyObject *refuse_PyErr_GetRaisedException(void)
{
    pyvm_fail_in("PyVMErr_GetRaisedException");
    return NULL;
}

static int refuse_PyErr_GivenExceptionMatches(PyObject *given, PyObject *exc)
{
    (void)given;
    (void)exc;
    pyvm_fail_in("PyVMErr_GivenExceptionMatches");
    return 0;
}

static PyObject *refuse_PyErr_NewException(const char *name, PyObject *base, PyObject *dict)
{
    (void)name;
    (void)base;
    (void)dict;
    pyvm_fail_in("PyVMErr_NewException");
    return NULL;
}

static PyObject *refuse_PyErr_NewExceptionWithDoc(const char *name, const char *doc, PyObject *base, PyObject *dict)
{
    (void)name;
    (void)doc;
    (void)base;
    (void)dict;
    pyvm_fail_in("PyVMErr_NewExceptionWithDoc");
    return NULL;
}

static PyObject *refuse_PyErr_NoMemory(void)
{
    pyvm_fail_in("PyVMErr_NoMemory");
    return NULL;
}

static void refuse_PyErr_NormalizeException(PyObject **exc, PyObject **val, PyObject **tb)
{
    (void)exc;
    (void)val;
    (void)tb;
    pyvm_fail_in("PyVMErr_NormalizeException");
}

static PyObject *refuse_PyErr_Occurred(void)
{
    pyvm_fail_in("PyVMErr_Occurred");
    return NULL;
}

static PyObject *refuse_PyErr_ProgramText(const char *filename, int lineno)
{
    (void)filename;
    (void)lineno;
    pyvm_fail_in("PyVMErr_ProgramText");
    return NULL;
}

static PyObject *refuse_PyErr_ProgramTextObject(PyObject *filename, int lineno)
{
    (void)filename;
    (void)lineno;
    pyvm_fail_in("PyVMErr_ProgramTextObject");
    return NULL;
}

static void refuse_PyErr_RangedSyntaxLocationObject(PyObject *filename, int lineno, int col_offset, int end_lineno, int end_col_offset)
{
    (void)filename;
    (void)lineno;
    (void)col_offset;
    (void)end_lineno;
    (void)end_col_offset;
    pyvm_fail_in("PyVMErr_RangedSyntaxLocationObject");
}

static void refuse_PyErr_Restore(PyObject *type, PyObject *value, PyObject *traceback)
{
    (void)type;
    (void)value;
    (void)traceback;
    pyvm_fail_in("PyVMErr_Restore");
}

static void refuse_PyErr_SetExcInfo(PyObject *type, PyObject *value, PyObject *traceback)
{
    (void)type;
    (void)value;
    (void)traceback;
    pyvm_fail_in("PyVMErr_SetExcInfo");
}

static PyObject *refuse_PyErr_SetFromErrno(PyObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMErr_SetFromErrno");
    return NULL;
}

static PyObject *refuse_PyErr_SetFromErrnoWithFilename(PyObject *type, const char *filename)
{
    (void)type;
    (void)filename;
    pyvm_fail_in("PyVMErr_SetFromErrnoWithFilename");
    return NULL;
}

static PyObject *refuse_PyErr_SetFromErrnoWithFilenameObject(PyObject *type, PyObject *filenameObject)
{
    (void)type;
    (void)filenameObject;
    pyvm_fail_in("PyVMErr_SetFromErrnoWithFilenameObject");
    return NULL;
}

static PyObject *refuse_PyErr_SetFromErrnoWithFilenameObjects(PyObject *type, PyObject *filenameObject, PyObject *filenameObject2)
{
    (void)type;
    (void)filenameObject;
    (void)filenameObject2;
    pyvm_fail_in("PyVMErr_SetFromErrnoWithFilenameObjects");
    return NULL;
}

static void refuse_PyErr_SetHandledException(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMErr_SetHandledException");
}

static PyObject *refuse_PyErr_SetImportError(PyObject *msg, PyObject *name, PyObject *path)
{
    (void)msg;
    (void)name;
    (void)path;
    pyvm_fail_in("PyVMErr_SetImportError");
    return NULL;
}

static PyObject *refuse_PyErr_SetImportErrorSubclass(PyObject *exception, PyObject *msg, PyObject *name, PyObject *path)
{
    (void)exception;
    (void)msg;
    (void)name;
    (void)path;
    pyvm_fail_in("PyVMErr_SetImportErrorSubclass");
    return NULL;
}

static void refuse_PyErr_SetInterrupt(void)
{
    pyvm_fail_in("PyVMErr_SetInterrupt");
}

static int refuse_PyErr_SetInterruptEx(int signum)
{
    (void)signum;
    pyvm_fail_in("PyVMErr_SetInterruptEx");
    return -1;
}

static void refuse_PyErr_SetNone(PyObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMErr_SetNone");
}

static void refuse_PyErr_SetObject(PyObject *type, PyObject *value)
{
    (void)type;
    (void)value;
    pyvm_fail_in("PyVMErr_SetObject");
}

static void refuse_PyErr_SetRaisedException(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMErr_SetRaisedException");
}

static void refuse_PyErr_SetString(PyObject *type, const char *message)
{
    (void)type;
    (void)message;
    pyvm_fail_in("PyVMErr_SetString");
}

static void refuse_PyErr_SyntaxLocation(const char *filename, int lineno)
{
    (void)filename;
    (void)lineno;
    pyvm_fail_in("PyVMErr_SyntaxLocation");
}

static void refuse_PyErr_SyntaxLocationEx(const char *filename, int lineno, int col_offset)
{
    (void)filename;
    (void)lineno;
    (void)col_offset;
    pyvm_fail_in("PyVMErr_SyntaxLocationEx");
}

static void refuse_PyErr_SyntaxLocationObject(PyObject *filename, int lineno, int col_offset)
{
    (void)filename;
    (void)lineno;
    (void)col_offset;
    pyvm_fail_in("PyVMErr_SyntaxLocationObject");
}

static void refuse_PyErr_WriteUnraisable(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMErr_WriteUnraisable");
}

static PyObject *refuse_PyExc_ArithmeticError(void)
{
    pyvm_fail_in("PyVMExc_ArithmeticError");
    return NULL;
}

static PyObject *refuse_PyExc_AssertionError(void)
{
    pyvm_fail_in("PyVMExc_AssertionError");
    return NULL;
}

static PyObject *refuse_PyExc_AttributeError(void)
{
    pyvm_fail_in("PyVMExc_AttributeError");
    return NULL;
}

static PyObject *refuse_PyExc_BaseException(void)
{
    pyvm_fail_in("PyVMExc_BaseException");
    return NULL;
}

static PyObject *refuse_PyExc_BaseExceptionGroup(void)
{
    pyvm_fail_in("PyVMExc_BaseExceptionGroup");
    return NULL;
}

static PyObject *refuse_PyExc_BlockingIOError(void)
{
    pyvm_fail_in("PyVMExc_BlockingIOError");
    return NULL;
}

static PyObject *refuse_PyExc_BrokenPipeError(void)
{
    pyvm_fail_in("PyVMExc_BrokenPipeError");
    return NULL;
}

static PyObject *refuse_PyExc_BufferError(void)
{
    pyvm_fail_in("PyVMExc_BufferError");
    return NULL;
}

static PyObject *refuse_PyExc_BytesWarning(void)
{
    pyvm_fail_in("PyVMExc_BytesWarning");
    return NULL;
}

static PyObject *refuse_PyExc_ChildProcessError(void)
{
    pyvm_fail_in("PyVMExc_ChildProcessError");
    return NULL;
}

static PyObject *refuse_PyExc_ConnectionAbortedError(void)
{
    pyvm_fail_in("PyVMExc_ConnectionAbortedError");
    return NULL;
}

static PyObject *refuse_PyExc_ConnectionError(void)
{
    pyvm_fail_in("PyVMExc_ConnectionError");
    return NULL;
}

static PyObject *refuse_PyExc_ConnectionRefusedError(void)
{
    pyvm_fail_in("PyVMExc_ConnectionRefusedError");
    return NULL;
}

static PyObject *refuse_PyExc_ConnectionResetError(void)
{
    pyvm_fail_in("PyVMExc_ConnectionResetError");
    return NULL;
}

static PyObject *refuse_PyExc_DeprecationWarning(void)
{
    pyvm_fail_in("PyVMExc_DeprecationWarning");
    return NULL;
}

static PyObject *refuse_PyExc_EOFError(void)
{
    pyvm_fail_in("PyVMExc_EOFError");
    return NULL;
}

static PyObject *refuse_PyExc_EncodingWarning(void)
{
    pyvm_fail_in("PyVMExc_EncodingWarning");
    return NULL;
}

static PyObject *refuse_PyExc_EnvironmentError(void)
{
    pyvm_fail_in("PyVMExc_EnvironmentError");
    return NULL;
}

static PyObject *refuse_PyExc_Exception(void)
{
    pyvm_fail_in("PyVMExc_Exception");
    return NULL;
}

static PyObject *refuse_PyExc_FileExistsError(void)
{
    pyvm_fail_in("PyVMExc_FileExistsError");
    return NULL;
}

static PyObject *refuse_PyExc_FileNotFoundError(void)
{
    pyvm_fail_in("PyVMExc_FileNotFoundError");
    return NULL;
}

static PyObject *refuse_PyExc_FloatingPointError(void)
{
    pyvm_fail_in("PyVMExc_FloatingPointError");
    return NULL;
}

static PyObject *refuse_PyExc_FutureWarning(void)
{
    pyvm_fail_in("PyVMExc_FutureWarning");
    return NULL;
}

static PyObject *refuse_PyExc_GeneratorExit(void)
{
    pyvm_fail_in("PyVMExc_GeneratorExit");
    return NULL;
}

static PyObject *refuse_PyExc_IOError(void)
{
    pyvm_fail_in("PyVMExc_IOError");
    return NULL;
}

static PyObject *refuse_PyExc_ImportCycleError(void)
{
    pyvm_fail_in("PyVMExc_ImportCycleError");
    return NULL;
}

static PyObject *refuse_PyExc_ImportError(void)
{
    pyvm_fail_in("PyVMExc_ImportError");
    return NULL;
}

static PyObject *refuse_PyExc_ImportWarning(void)
{
    pyvm_fail_in("PyVMExc_ImportWarning");
    return NULL;
}

static PyObject *refuse_PyExc_IndentationError(void)
{
    pyvm_fail_in("PyVMExc_IndentationError");
    return NULL;
}

static PyObject *refuse_PyExc_IndexError(void)
{
    pyvm_fail_in("PyVMExc_IndexError");
    return NULL;
}

static PyObject *refuse_PyExc_InterruptedError(void)
{
    pyvm_fail_in("PyVMExc_InterruptedError");
    return NULL;
}

static PyObject *refuse_PyExc_IsADirectoryError(void)
{
    pyvm_fail_in("PyVMExc_IsADirectoryError");
    return NULL;
}

static PyObject *refuse_PyExc_KeyError(void)
{
    pyvm_fail_in("PyVMExc_KeyError");
    return NULL;
}

static PyObject *refuse_PyExc_KeyboardInterrupt(void)
{
    pyvm_fail_in("PyVMExc_KeyboardInterrupt");
    return NULL;
}

static PyObject *refuse_PyExc_LookupError(void)
{
    pyvm_fail_in("PyVMExc_LookupError");
    return NULL;
}

static PyObject *refuse_PyExc_MemoryError(void)
{
    pyvm_fail_in("PyVMExc_MemoryError");
    return NULL;
}

static PyObject *refuse_PyExc_ModuleNotFoundError(void)
{
    pyvm_fail_in("PyVMExc_ModuleNotFoundError");
    return NULL;
}

static PyObject *refuse_PyExc_NameError(void)
{
    pyvm_fail_in("PyVMExc_NameError");
    return NULL;
}

static PyObject *refuse_PyExc_NotADirectoryError(void)
{
    pyvm_fail_in("PyVMExc_NotADirectoryError");
    return NULL;
}

static PyObject *refuse_PyExc_NotImplementedError(void)
{
    pyvm_fail_in("PyVMExc_NotImplementedError");
    return NULL;
}

static PyObject *refuse_PyExc_OSError(void)
{
    pyvm_fail_in("PyVMExc_OSError");
    return NULL;
}

static PyObject *refuse_PyExc_OverflowError(void)
{
    pyvm_fail_in("PyVMExc_OverflowError");
    return NULL;
}

static PyObject *refuse_PyExc_PendingDeprecationWarning(void)
{
    pyvm_fail_in("PyVMExc_PendingDeprecationWarning");
    return NULL;
}

static PyObject *refuse_PyExc_PermissionError(void)
{
    pyvm_fail_in("PyVMExc_PermissionError");
    return NULL;
}

static PyObject *refuse_PyExc_ProcessLookupError(void)
{
    pyvm_fail_in("PyVMExc_ProcessLookupError");
    return NULL;
}

static PyObject *refuse_PyExc_PythonFinalizationError(void)
{
    pyvm_fail_in("PyVMExc_PythonFinalizationError");
    return NULL;
}

static PyObject *refuse_PyExc_RecursionError(void)
{
    pyvm_fail_in("PyVMExc_RecursionError");
    return NULL;
}

static PyObject *refuse_PyExc_ReferenceError(void)
{
    pyvm_fail_in("PyVMExc_ReferenceError");
    return NULL;
}

static PyObject *refuse_PyExc_ResourceWarning(void)
{
    pyvm_fail_in("PyVMExc_ResourceWarning");
    return NULL;
}

static PyObject *refuse_PyExc_RuntimeError(void)
{
    pyvm_fail_in("PyVMExc_RuntimeError");
    return NULL;
}

static PyObject *refuse_PyExc_RuntimeWarning(void)
{
    pyvm_fail_in("PyVMExc_RuntimeWarning");
    return NULL;
}

static PyObject *refuse_PyExc_StopAsyncIteration(void)
{
    pyvm_fail_in("PyVMExc_StopAsyncIteration");
    return NULL;
}

static PyObject *refuse_PyExc_StopIteration(void)
{
    pyvm_fail_in("PyVMExc_StopIteration");
    return NULL;
}

static PyObject *refuse_PyExc_SyntaxError(void)
{
    pyvm_fail_in("PyVMExc_SyntaxError");
    return NULL;
}

static PyObject *refuse_PyExc_SyntaxWarning(void)
{
    pyvm_fail_in("PyVMExc_SyntaxWarning");
    return NULL;
}

static PyObject *refuse_PyExc_SystemError(void)
{
    pyvm_fail_in("PyVMExc_SystemError");
    return NULL;
}

static PyObject *refuse_PyExc_SystemExit(void)
{
    pyvm_fail_in("PyVMExc_SystemExit");
    return NULL;
}

static PyObject *refuse_PyExc_TabError(void)
{
    pyvm_fail_in("PyVMExc_TabError");
    return NULL;
}

static PyObject *refuse_PyExc_TimeoutError(void)
{
    pyvm_fail_in("PyVMExc_TimeoutError");
    return NULL;
}

static PyObject *refuse_PyExc_TypeError(void)
{
    pyvm_fail_in("PyVMExc_TypeError");
    return NULL;
}

static PyObject *refuse_PyExc_UnboundLocalError(void)
{
    pyvm_fail_in("PyVMExc_UnboundLocalError");
    return NULL;
}

static PyObject *refuse_PyExc_UnicodeDecodeError(void)
{
    pyvm_fail_in("PyVMExc_UnicodeDecodeError");
    return NULL;
}

static PyObject *refuse_PyExc_UnicodeEncodeError(void)
{
    pyvm_fail_in("PyVMExc_UnicodeEncodeError");
    return NULL;
}

static PyObject *refuse_PyExc_UnicodeError(void)
{
    pyvm_fail_in("PyVMExc_UnicodeError");
    return NULL;
}

static PyObject *refuse_PyExc_UnicodeTranslateError(void)
{
    pyvm_fail_in("PyVMExc_UnicodeTranslateError");
    return NULL;
}

static PyObject *refuse_PyExc_UnicodeWarning(void)
{
    pyvm_fail_in("PyVMExc_UnicodeWarning");
    return NULL;
}

static PyObject *refuse_PyExc_UserWarning(void)
{
    pyvm_fail_in("PyVMExc_UserWarning");
    return NULL;
}

static PyObject *refuse_PyExc_ValueError(void)
{
    pyvm_fail_in("PyVMExc_ValueError");
    return NULL;
}

static PyObject *refuse_PyExc_Warning(void)
{
    pyvm_fail_in("PyVMExc_Warning");
    return NULL;
}

static PyObject *refuse_PyExc_ZeroDivisionError(void)
{
    pyvm_fail_in("PyVMExc_ZeroDivisionError");
    return NULL;
}

static int refuse_PyExceptionClass_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMExceptionClass_Check");
    return 0;
}

static const char *refuse_PyExceptionClass_Name(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMExceptionClass_Name");
    return NULL;
}

static int refuse_PyExceptionInstance_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMExceptionInstance_Check");
    return 0;
}

static PyObject *refuse_PyExceptionInstance_Class(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMExceptionInstance_Class");
    return NULL;
}

static PyObject *refuse_PyException_GetArgs(PyObject *ex)
{
    (void)ex;
    pyvm_fail_in("PyVMException_GetArgs");
    return NULL;
}

static PyObject *refuse_PyException_GetCause(PyObject *ex)
{
    (void)ex;
    pyvm_fail_in("PyVMException_GetCause");
    return NULL;
}

static PyObject *refuse_PyException_GetContext(PyObject *ex)
{
    (void)ex;
    pyvm_fail_in("PyVMException_GetContext");
    return NULL;
}

static PyObject *refuse_PyException_GetTraceback(PyObject *ex)
{
    (void)ex;
    pyvm_fail_in("PyVMException_GetTraceback");
    return NULL;
}

static void refuse_PyException_SetArgs(PyObject *ex, PyObject *arg2)
{
    (void)ex;
    (void)arg2;
    pyvm_fail_in("PyVMException_SetArgs");
}

static void refuse_PyException_SetCause(PyObject *ex, PyObject *cause)
{
    (void)ex;
    (void)cause;
    pyvm_fail_in("PyVMException_SetCause");
}

static void refuse_PyException_SetContext(PyObject *ex, PyObject *ctx)
{
    (void)ex;
    (void)ctx;
    pyvm_fail_in("PyVMException_SetContext");
}

static int refuse_PyException_SetTraceback(PyObject *ex, PyObject *tb)
{
    (void)ex;
    (void)tb;
    pyvm_fail_in("PyVMException_SetTraceback");
    return -1;
}

static int refuse_PyOS_vsnprintf(char *str, size_t size, const char *format, va_list va)
{
    (void)str;
    (void)size;
    (void)format;
    (void)va;
    pyvm_fail_in("PyVMOS_vsnprintf");
    return -1;
}

static int refuse_PySignal_SetWakeupFd(int fd)
{
    (void)fd;
    pyvm_fail_in("PyVMSignal_SetWakeupFd");
    return 0;
}

static PyObject *refuse_PyUnicodeDecodeError_Create(const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start, Py_ssize_t end, const char *reason)
{
    (void)encoding;
    (void)object;
    (void)length;
    (void)start;
    (void)end;
    (void)reason;
    pyvm_fail_in("PyVMUnicodeDecodeError_Create");
    return NULL;
}

static PyObject *refuse_PyUnicodeDecodeError_GetEncoding(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMUnicodeDecodeError_GetEncoding");
    return NULL;
}

static int refuse_PyUnicodeDecodeError_GetEnd(PyObject *exc, Py_ssize_t *end)
{
    (void)exc;
    (void)end;
    pyvm_fail_in("PyVMUnicodeDecodeError_GetEnd");
    return -1;
}

static PyObject *refuse_PyUnicodeDecodeError_GetObject(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMUnicodeDecodeError_GetObject");
    return NULL;
}

static PyObject *refuse_PyUnicodeDecodeError_GetReason(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMUnicodeDecodeError_GetReason");
    return NULL;
}

static int refuse_PyUnicodeDecodeError_GetStart(PyObject *exc, Py_ssize_t *start)
{
    (void)exc;
    (void)start;
    pyvm_fail_in("PyVMUnicodeDecodeError_GetStart");
    return -1;
}

static int refuse_PyUnicodeDecodeError_SetEnd(PyObject *exc, Py_ssize_t end)
{
    (void)exc;
    (void)end;
    pyvm_fail_in("PyVMUnicodeDecodeError_SetEnd");
    return -1;
}

static int refuse_PyUnicodeDecodeError_SetReason(PyObject *exc, const char *reason)
{
    (void)exc;
    (void)reason;
    pyvm_fail_in("PyVMUnicodeDecodeError_SetReason");
    return -1;
}

static int refuse_PyUnicodeDecodeError_SetStart(PyObject *exc, Py_ssize_t start)
{
    (void)exc;
    (void)start;
    pyvm_fail_in("PyVMUnicodeDecodeError_SetStart");
    return -1;
}

static PyObject *refuse_PyUnicodeEncodeError_GetEncoding(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMUnicodeEncodeError_GetEncoding");
    return NULL;
}

static int refuse_PyUnicodeEncodeError_GetEnd(PyObject *exc, Py_ssize_t *end)
{
    (void)exc;
    (void)end;
    pyvm_fail_in("PyVMUnicodeEncodeError_GetEnd");
    return -1;
}

static PyObject *refuse_PyUnicodeEncodeError_GetObject(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMUnicodeEncodeError_GetObject");
    return NULL;
}

static PyObject *refuse_PyUnicodeEncodeError_GetReason(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMUnicodeEncodeError_GetReason");
    return NULL;
}

static int refuse_PyUnicodeEncodeError_GetStart(PyObject *exc, Py_ssize_t *start)
{
    (void)exc;
    (void)start;
    pyvm_fail_in("PyVMUnicodeEncodeError_GetStart");
    return -1;
}

static int refuse_PyUnicodeEncodeError_SetEnd(PyObject *exc, Py_ssize_t end)
{
    (void)exc;
    (void)end;
    pyvm_fail_in("PyVMUnicodeEncodeError_SetEnd");
    return -1;
}

static int refuse_PyUnicodeEncodeError_SetReason(PyObject *exc, const char *reason)
{
    (void)exc;
    (void)reason;
    pyvm_fail_in("PyVMUnicodeEncodeError_SetReason");
    return -1;
}

static int refuse_PyUnicodeEncodeError_SetStart(PyObject *exc, Py_ssize_t start)
{
    (void)exc;
    (void)start;
    pyvm_fail_in("PyVMUnicodeEncodeError_SetStart");
    return -1;
}

static int refuse_PyUnicodeTranslateError_GetEnd(PyObject *exc, Py_ssize_t *end)
{
    (void)exc;
    (void)end;
    pyvm_fail_in("PyVMUnicodeTranslateError_GetEnd");
    return -1;
}

static PyObject *refuse_PyUnicodeTranslateError_GetObject(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMUnicodeTranslateError_GetObject");
    return NULL;
}

static PyObject *refuse_PyUnicodeTranslateError_GetReason(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMUnicodeTranslateError_GetReason");
    return NULL;
}

static int refuse_PyUnicodeTranslateError_GetStart(PyObject *exc, Py_ssize_t *start)
{
    (void)exc;
    (void)start;
    pyvm_fail_in("PyVMUnicodeTranslateError_GetStart");
    return -1;
}

static int refuse_PyUnicodeTranslateError_SetEnd(PyObject *exc, Py_ssize_t end)
{
    (void)exc;
    (void)end;
    pyvm_fail_in("PyVMUnicodeTranslateError_SetEnd");
    return -1;
}

static int refuse_PyUnicodeTranslateError_SetReason(PyObject *exc, const char *reason)
{
    (void)exc;
    (void)reason;
    pyvm_fail_in("PyVMUnicodeTranslateError_SetReason");
    return -1;
}

static int refuse_PyUnicodeTranslateError_SetStart(PyObject *exc, Py_ssize_t start)
{
    (void)exc;
    (void)start;
    pyvm_fail_in("PyVMUnicodeTranslateError_SetStart");
    return -1;
}

static PyObject *refuse_PyUnstable_Exc_PrepReraiseStar(PyObject *orig, PyObject *excs)
{
    (void)orig;
    (void)excs;
    pyvm_fail_in("PyVMUnstable_Exc_PrepReraiseStar");
    return NULL;
}

static void refuse_Py_FatalError(const char *message)
{
    (void)message;
    pyvm_fail_in("PyVM_FatalError");
}

static int refuse_PyFrameLocalsProxy_Check(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMFrameLocalsProxy_Check");
    return 0;
}

static PyTypeObject *refuse_PyFrameLocalsProxy_Type(void)
{
    pyvm_fail_in("PyVMFrameLocalsProxy_Type");
    return NULL;
}

static int refuse_PyFrame_Check(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMFrame_Check");
    return 0;
}

static PyFrameObject *refuse_PyFrame_GetBack(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMFrame_GetBack");
    return NULL;
}

static PyObject *refuse_PyFrame_GetBuiltins(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMFrame_GetBuiltins");
    return NULL;
}

static PyCodeObject *refuse_PyFrame_GetCode(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMFrame_GetCode");
    return NULL;
}

static PyObject *refuse_PyFrame_GetGenerator(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMFrame_GetGenerator");
    return NULL;
}

static PyObject *refuse_PyFrame_GetGlobals(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMFrame_GetGlobals");
    return NULL;
}

static int refuse_PyFrame_GetLasti(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMFrame_GetLasti");
    return 0;
}

static int refuse_PyFrame_GetLineNumber(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMFrame_GetLineNumber");
    return 0;
}

static PyObject *refuse_PyFrame_GetLocals(PyFrameObject *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMFrame_GetLocals");
    return NULL;
}

static PyObject *refuse_PyFrame_GetVar(PyFrameObject *frame, PyObject *name)
{
    (void)frame;
    (void)name;
    pyvm_fail_in("PyVMFrame_GetVar");
    return NULL;
}

static PyObject *refuse_PyFrame_GetVarString(PyFrameObject *frame, const char *name)
{
    (void)frame;
    (void)name;
    pyvm_fail_in("PyVMFrame_GetVarString");
    return NULL;
}

static PyTypeObject *refuse_PyFrame_Type(void)
{
    pyvm_fail_in("PyVMFrame_Type");
    return NULL;
}

static const PyTypeObject *const*refuse_PyUnstable_ExecutableKinds(void)
{
    pyvm_fail_in("PyVMUnstable_ExecutableKinds");
    return NULL;
}

static PyObject *refuse_PyUnstable_InterpreterFrame_GetCode(struct _PyInterpreterFrame *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMUnstable_InterpreterFrame_GetCode");
    return NULL;
}

static int refuse_PyUnstable_InterpreterFrame_GetLasti(struct _PyInterpreterFrame *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMUnstable_InterpreterFrame_GetLasti");
    return 0;
}

static int refuse_PyUnstable_InterpreterFrame_GetLine(struct _PyInterpreterFrame *frame)
{
    (void)frame;
    pyvm_fail_in("PyVMUnstable_InterpreterFrame_GetLine");
    return 0;
}

static PyHash_FuncDef *refuse_PyHash_GetFuncDef(void)
{
    pyvm_fail_in("PyVMHash_GetFuncDef");
    return NULL;
}

static Py_hash_t refuse_PyObject_GenericHash(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMObject_GenericHash");
    return 0;
}

static Py_hash_t refuse_Py_HashBuffer(const void *ptr, Py_ssize_t len)
{
    (void)ptr;
    (void)len;
    pyvm_fail_in("PyVM_HashBuffer");
    return 0;
}

static Py_hash_t refuse_Py_HashPointer(const void *ptr)
{
    (void)ptr;
    pyvm_fail_in("PyVM_HashPointer");
    return 0;
}

static PyOS_sighandler_t refuse_PyOS_getsig(int i)
{
    (void)i;
    pyvm_fail_in("PyVMOS_getsig");
    return 0;
}

static PyOS_sighandler_t refuse_PyOS_setsig(int i, PyOS_sighandler_t h)
{
    (void)i;
    (void)h;
    pyvm_fail_in("PyVMOS_setsig");
    return (PyOS_sighandler_t)-1;
}

static int refuse_PyUnstable_AtExit(PyInterpreterState *interp, atexit_datacallbackfunc func, void *data)
{
    (void)interp;
    (void)func;
    (void)data;
    pyvm_fail_in("PyVMUnstable_AtExit");
    return -1;
}

static int refuse_Py_AtExit(void (*func)(void))
{
    (void)func;
    pyvm_fail_in("PyVM_AtExit");
    return -1;
}

static int refuse_Py_FdIsInteractive(FILE *fp, const char *filename)
{
    (void)fp;
    (void)filename;
    pyvm_fail_in("PyVM_FdIsInteractive");
    return 0;
}

static const char *refuse_Py_GetBuildInfo(void)
{
    pyvm_fail_in("PyVM_GetBuildInfo");
    return NULL;
}

static const char *refuse_Py_GetCompiler(void)
{
    pyvm_fail_in("PyVM_GetCompiler");
    return NULL;
}

static const char *refuse_Py_GetCopyright(void)
{
    pyvm_fail_in("PyVM_GetCopyright");
    return NULL;
}

static wchar_t *refuse_Py_GetExecPrefix(void)
{
    pyvm_fail_in("PyVM_GetExecPrefix");
    return NULL;
}

static wchar_t *refuse_Py_GetPath(void)
{
    pyvm_fail_in("PyVM_GetPath");
    return NULL;
}

static const char *refuse_Py_GetPlatform(void)
{
    pyvm_fail_in("PyVM_GetPlatform");
    return NULL;
}

static wchar_t *refuse_Py_GetPrefix(void)
{
    pyvm_fail_in("PyVM_GetPrefix");
    return NULL;
}

static wchar_t *refuse_Py_GetProgramFullPath(void)
{
    pyvm_fail_in("PyVM_GetProgramFullPath");
    return NULL;
}

static wchar_t *refuse_Py_GetProgramName(void)
{
    pyvm_fail_in("PyVM_GetProgramName");
    return NULL;
}

static wchar_t *refuse_Py_GetPythonHome(void)
{
    pyvm_fail_in("PyVM_GetPythonHome");
    return NULL;
}

static const char *refuse_Py_GetVersion(void)
{
    pyvm_fail_in("PyVM_GetVersion");
    return NULL;
}

static int refuse_Py_IsFinalizing(void)
{
    pyvm_fail_in("PyVM_IsFinalizing");
    return 0;
}

static int refuse_Py_SetStandardStreamEncoding(const char *encoding, const char *errors)
{
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVM_SetStandardStreamEncoding");
    return -1;
}

static unsigned long refuse_Py_Version(void)
{
    pyvm_fail_in("PyVM_Version");
    return (unsigned long)-1;
}

static int refuse_PyMutex_IsLocked(PyMutex *m)
{
    (void)m;
    pyvm_fail_in("PyVMMutex_IsLocked");
    return 0;
}

static void refuse_PyMutex_Lock(PyMutex *m)
{
    (void)m;
    pyvm_fail_in("PyVMMutex_Lock");
}

static void refuse_PyMutex_Unlock(PyMutex *m)
{
    (void)m;
    pyvm_fail_in("PyVMMutex_Unlock");
}

static uint32_t refuse_Py_PACK_FULL_VERSION(int major, int minor, int micro, int release_level, int release_serial)
{
    (void)major;
    (void)minor;
    (void)micro;
    (void)release_level;
    (void)release_serial;
    pyvm_fail_in("PyVM_PACK_FULL_VERSION");
    return 0;
}

static uint32_t refuse_Py_PACK_VERSION(int major, int minor)
{
    (void)major;
    (void)minor;
    pyvm_fail_in("PyVM_PACK_VERSION");
    return 0;
}

static void *refuse_PyMem_Calloc(size_t nelem, size_t elsize)
{
    (void)nelem;
    (void)elsize;
    pyvm_fail_in("PyVMMem_Calloc");
    return NULL;
}

static void refuse_PyMem_DEL(void *ptr)
{
    (void)ptr;
    pyvm_fail_in("PyVMMem_DEL");
}

static void refuse_PyMem_Del(void *p)
{
    (void)p;
    pyvm_fail_in("PyVMMem_Del");
}

static void refuse_PyMem_FREE(void *ptr)
{
    (void)ptr;
    pyvm_fail_in("PyVMMem_FREE");
}

static void refuse_PyMem_Free(void *p)
{
    (void)p;
    pyvm_fail_in("PyVMMem_Free");
}

static void refuse_PyMem_GetAllocator(PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator)
{
    (void)domain;
    (void)allocator;
    pyvm_fail_in("PyVMMem_GetAllocator");
}

static void *refuse_PyMem_MALLOC(size_t size)
{
    (void)size;
    pyvm_fail_in("PyVMMem_MALLOC");
    return NULL;
}

static void *refuse_PyMem_Malloc(size_t n)
{
    (void)n;
    pyvm_fail_in("PyVMMem_Malloc");
    return NULL;
}

static void *refuse_PyMem_REALLOC(void *ptr, size_t size)
{
    (void)ptr;
    (void)size;
    pyvm_fail_in("PyVMMem_REALLOC");
    return NULL;
}

static void *refuse_PyMem_RawCalloc(size_t nelem, size_t elsize)
{
    (void)nelem;
    (void)elsize;
    pyvm_fail_in("PyVMMem_RawCalloc");
    return NULL;
}

static void refuse_PyMem_RawFree(void *p)
{
    (void)p;
    pyvm_fail_in("PyVMMem_RawFree");
}

static void *refuse_PyMem_RawMalloc(size_t n)
{
    (void)n;
    pyvm_fail_in("PyVMMem_RawMalloc");
    return NULL;
}

static void *refuse_PyMem_RawRealloc(void *p, size_t n)
{
    (void)p;
    (void)n;
    pyvm_fail_in("PyVMMem_RawRealloc");
    return NULL;
}

static void *refuse_PyMem_Realloc(void *p, size_t n)
{
    (void)p;
    (void)n;
    pyvm_fail_in("PyVMMem_Realloc");
    return NULL;
}

static void refuse_PyInterpreterGuard_Close(PyInterpreterGuard *guard)
{
    (void)guard;
    pyvm_fail_in("PyVMInterpreterGuard_Close");
}

static PyInterpreterGuard *refuse_PyInterpreterGuard_FromCurrent(void)
{
    pyvm_fail_in("PyVMInterpreterGuard_FromCurrent");
    return NULL;
}

static PyInterpreterGuard *refuse_PyInterpreterGuard_FromView(PyInterpreterView *view)
{
    (void)view;
    pyvm_fail_in("PyVMInterpreterGuard_FromView");
    return NULL;
}

static PyInterpreterState *refuse_PyInterpreterState_Get(void)
{
    pyvm_fail_in("PyVMInterpreterState_Get");
    return NULL;
}

static PyObject *refuse_PyInterpreterState_GetDict(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_fail_in("PyVMInterpreterState_GetDict");
    return NULL;
}

static int64_t refuse_PyInterpreterState_GetID(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_fail_in("PyVMInterpreterState_GetID");
    return -1;
}

static PyInterpreterState *refuse_PyInterpreterState_Head(void)
{
    pyvm_fail_in("PyVMInterpreterState_Head");
    return NULL;
}

static PyInterpreterState *refuse_PyInterpreterState_Main(void)
{
    pyvm_fail_in("PyVMInterpreterState_Main");
    return NULL;
}

static PyInterpreterState *refuse_PyInterpreterState_Next(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_fail_in("PyVMInterpreterState_Next");
    return NULL;
}

static PyThreadState *refuse_PyInterpreterState_ThreadHead(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_fail_in("PyVMInterpreterState_ThreadHead");
    return NULL;
}

static void refuse_PyInterpreterView_Close(PyInterpreterView *view)
{
    (void)view;
    pyvm_fail_in("PyVMInterpreterView_Close");
}

static PyInterpreterView *refuse_PyInterpreterView_FromCurrent(void)
{
    pyvm_fail_in("PyVMInterpreterView_FromCurrent");
    return NULL;
}

static PyInterpreterView *refuse_PyInterpreterView_FromMain(void)
{
    pyvm_fail_in("PyVMInterpreterView_FromMain");
    return NULL;
}

static int refuse_PyState_AddModule(PyObject *module, PyModuleDef *def)
{
    (void)module;
    (void)def;
    pyvm_fail_in("PyVMState_AddModule");
    return -1;
}

static PyObject *refuse_PyState_FindModule(PyModuleDef *def)
{
    (void)def;
    pyvm_fail_in("PyVMState_FindModule");
    return NULL;
}

static int refuse_PyState_RemoveModule(PyModuleDef *def)
{
    (void)def;
    pyvm_fail_in("PyVMState_RemoveModule");
    return -1;
}

static void refuse_PyThreadState_Clear(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMThreadState_Clear");
}

static void refuse_PyThreadState_Delete(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMThreadState_Delete");
}

static void refuse_PyThreadState_EnterTracing(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMThreadState_EnterTracing");
}

static PyThreadState *refuse_PyThreadState_GET(void)
{
    pyvm_fail_in("PyVMThreadState_GET");
    return NULL;
}

static PyThreadState *refuse_PyThreadState_Get(void)
{
    pyvm_fail_in("PyVMThreadState_Get");
    return NULL;
}

static PyObject *refuse_PyThreadState_GetDict(void)
{
    pyvm_fail_in("PyVMThreadState_GetDict");
    return NULL;
}

static PyFrameObject *refuse_PyThreadState_GetFrame(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMThreadState_GetFrame");
    return NULL;
}

static uint64_t refuse_PyThreadState_GetID(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMThreadState_GetID");
    return 0;
}

static PyInterpreterState *refuse_PyThreadState_GetInterpreter(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMThreadState_GetInterpreter");
    return NULL;
}

static PyThreadState *refuse_PyThreadState_GetUnchecked(void)
{
    pyvm_fail_in("PyVMThreadState_GetUnchecked");
    return NULL;
}

static void refuse_PyThreadState_LeaveTracing(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMThreadState_LeaveTracing");
}

static PyThreadState *refuse_PyThreadState_New(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_fail_in("PyVMThreadState_New");
    return NULL;
}

static PyThreadState *refuse_PyThreadState_Next(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMThreadState_Next");
    return NULL;
}

static int refuse_PyThreadState_SetAsyncExc(unsigned long id, PyObject *exc)
{
    (void)id;
    (void)exc;
    pyvm_fail_in("PyVMThreadState_SetAsyncExc");
    return 0;
}

static PyObject *refuse_PyUnstable_InterpreterState_GetMainModule(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_fail_in("PyVMUnstable_InterpreterState_GetMainModule");
    return NULL;
}

static void refuse_PyUnstable_ThreadState_ResetStackProtection(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_fail_in("PyVMUnstable_ThreadState_ResetStackProtection");
}

static int refuse_PyUnstable_ThreadState_SetStackProtection(PyThreadState *tstate, void *stack_start_addr, size_t stack_size)
{
    (void)tstate;
    (void)stack_start_addr;
    (void)stack_size;
    pyvm_fail_in("PyVMUnstable_ThreadState_SetStackProtection");
    return -1;
}

static _PyFrameEvalFunction refuse__PyInterpreterState_GetEvalFrameFunc(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_fail_in("_PyVMInterpreterState_GetEvalFrameFunc");
    return (_PyFrameEvalFunction)-1;
}

static int refuse__PyInterpreterState_IsSpecializationEnabled(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_fail_in("_PyVMInterpreterState_IsSpecializationEnabled");
    return -1;
}

static void refuse__PyInterpreterState_SetEvalFrameAllowSpecialization(PyInterpreterState *interp, int allow_specialization)
{
    (void)interp;
    (void)allow_specialization;
    pyvm_fail_in("_PyVMInterpreterState_SetEvalFrameAllowSpecialization");
}

static void refuse__PyInterpreterState_SetEvalFrameFunc(PyInterpreterState *interp, _PyFrameEvalFunction eval_frame)
{
    (void)interp;
    (void)eval_frame;
    pyvm_fail_in("_PyVMInterpreterState_SetEvalFrameFunc");
}

static int refuse_PyOS_mystricmp(const char *str1, const char *str2)
{
    (void)str1;
    (void)str2;
    pyvm_fail_in("PyVMOS_mystricmp");
    return 0;
}

static int refuse_PyOS_mystrnicmp(const char *str1, const char *str2, Py_ssize_t size)
{
    (void)str1;
    (void)str2;
    (void)size;
    pyvm_fail_in("PyVMOS_mystrnicmp");
    return 0;
}

static int refuse_PyOS_stricmp(const char *str1, const char *str2)
{
    (void)str1;
    (void)str2;
    pyvm_fail_in("PyVMOS_stricmp");
    return 0;
}

static int refuse_PyOS_strnicmp(const char *str1, const char *str2, Py_ssize_t size)
{
    (void)str1;
    (void)str2;
    (void)size;
    pyvm_fail_in("PyVMOS_strnicmp");
    return 0;
}

static char *refuse_PyOS_double_to_string(double val, char format_code, int precision, int flags, int *ptype)
{
    (void)val;
    (void)format_code;
    (void)precision;
    (void)flags;
    (void)ptype;
    pyvm_fail_in("PyVMOS_double_to_string");
    return NULL;
}

static double refuse_PyOS_string_to_double(const char *s, char **endptr, PyObject *overflow_exception)
{
    (void)s;
    (void)endptr;
    (void)overflow_exception;
    pyvm_fail_in("PyVMOS_string_to_double");
    return -1.0;
}

static void refuse_PyErr_Display(PyObject *unused, PyObject *value, PyObject *tb)
{
    (void)unused;
    (void)value;
    (void)tb;
    pyvm_fail_in("PyVMErr_Display");
}

static void refuse_PyErr_DisplayException(PyObject *exc)
{
    (void)exc;
    pyvm_fail_in("PyVMErr_DisplayException");
}

static void refuse_PyErr_Print(void)
{
    pyvm_fail_in("PyVMErr_Print");
}

static void refuse_PyErr_PrintEx(int set_sys_last_vars)
{
    (void)set_sys_last_vars;
    pyvm_fail_in("PyVMErr_PrintEx");
}

static int (**refuse_PyOS_InputHook(void))(void)
{
    pyvm_fail_in("PyVMOS_InputHook");
    return NULL;
}

static char *refuse_PyOS_Readline(FILE *arg1, FILE *arg2, const char *arg3)
{
    (void)arg1;
    (void)arg2;
    (void)arg3;
    pyvm_fail_in("PyVMOS_Readline");
    return NULL;
}

static char *(**refuse_PyOS_ReadlineFunctionPointer(void))(FILE *, FILE *, const char *)
{
    pyvm_fail_in("PyVMOS_ReadlineFunctionPointer");
    return NULL;
}

static int refuse_PyRun_AnyFile(FILE *fp, const char *filename)
{
    (void)fp;
    (void)filename;
    pyvm_fail_in("PyVMRun_AnyFile");
    return -1;
}

static int refuse_PyRun_AnyFileEx(FILE *fp, const char *filename, int closeit)
{
    (void)fp;
    (void)filename;
    (void)closeit;
    pyvm_fail_in("PyVMRun_AnyFileEx");
    return -1;
}

static int refuse_PyRun_AnyFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)
{
    (void)fp;
    (void)filename;
    (void)closeit;
    (void)flags;
    pyvm_fail_in("PyVMRun_AnyFileExFlags");
    return -1;
}

static int refuse_PyRun_AnyFileFlags(FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    (void)fp;
    (void)filename;
    (void)flags;
    pyvm_fail_in("PyVMRun_AnyFileFlags");
    return -1;
}

static PyObject *refuse_PyRun_File(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals)
{
    (void)fp;
    (void)filename;
    (void)start;
    (void)globals;
    (void)locals;
    pyvm_fail_in("PyVMRun_File");
    return NULL;
}

static PyObject *refuse_PyRun_FileEx(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit)
{
    (void)fp;
    (void)filename;
    (void)start;
    (void)globals;
    (void)locals;
    (void)closeit;
    pyvm_fail_in("PyVMRun_FileEx");
    return NULL;
}

static PyObject *refuse_PyRun_FileExFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyCompilerFlags *flags)
{
    (void)fp;
    (void)filename;
    (void)start;
    (void)globals;
    (void)locals;
    (void)closeit;
    (void)flags;
    pyvm_fail_in("PyVMRun_FileExFlags");
    return NULL;
}

static PyObject *refuse_PyRun_FileFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)
{
    (void)fp;
    (void)filename;
    (void)start;
    (void)globals;
    (void)locals;
    (void)flags;
    pyvm_fail_in("PyVMRun_FileFlags");
    return NULL;
}

static int refuse_PyRun_InteractiveLoop(FILE *fp, const char *filename)
{
    (void)fp;
    (void)filename;
    pyvm_fail_in("PyVMRun_InteractiveLoop");
    return -1;
}

static int refuse_PyRun_InteractiveLoopFlags(FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    (void)fp;
    (void)filename;
    (void)flags;
    pyvm_fail_in("PyVMRun_InteractiveLoopFlags");
    return -1;
}

static int refuse_PyRun_InteractiveOne(FILE *fp, const char *filename)
{
    (void)fp;
    (void)filename;
    pyvm_fail_in("PyVMRun_InteractiveOne");
    return -1;
}

static int refuse_PyRun_InteractiveOneFlags(FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    (void)fp;
    (void)filename;
    (void)flags;
    pyvm_fail_in("PyVMRun_InteractiveOneFlags");
    return -1;
}

static int refuse_PyRun_InteractiveOneObject(FILE *fp, PyObject *filename, PyCompilerFlags *flags)
{
    (void)fp;
    (void)filename;
    (void)flags;
    pyvm_fail_in("PyVMRun_InteractiveOneObject");
    return -1;
}

static int refuse_PyRun_SimpleFile(FILE *fp, const char *filename)
{
    (void)fp;
    (void)filename;
    pyvm_fail_in("PyVMRun_SimpleFile");
    return -1;
}

static int refuse_PyRun_SimpleFileEx(FILE *fp, const char *filename, int closeit)
{
    (void)fp;
    (void)filename;
    (void)closeit;
    pyvm_fail_in("PyVMRun_SimpleFileEx");
    return -1;
}

static int refuse_PyRun_SimpleFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)
{
    (void)fp;
    (void)filename;
    (void)closeit;
    (void)flags;
    pyvm_fail_in("PyVMRun_SimpleFileExFlags");
    return -1;
}

static int refuse_PyRun_SimpleString(const char *command)
{
    (void)command;
    pyvm_fail_in("PyVMRun_SimpleString");
    return -1;
}

static int refuse_PyRun_SimpleStringFlags(const char *command, PyCompilerFlags *flags)
{
    (void)command;
    (void)flags;
    pyvm_fail_in("PyVMRun_SimpleStringFlags");
    return -1;
}

static PyObject *refuse_PyRun_String(const char *str, int start, PyObject *globals, PyObject *locals)
{
    (void)str;
    (void)start;
    (void)globals;
    (void)locals;
    pyvm_fail_in("PyVMRun_String");
    return NULL;
}

static PyObject *refuse_PyRun_StringFlags(const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)
{
    (void)str;
    (void)start;
    (void)globals;
    (void)locals;
    (void)flags;
    pyvm_fail_in("PyVMRun_StringFlags");
    return NULL;
}

static PyObject *refuse_Py_CompileString(const char *str, const char *filename, int start)
{
    (void)str;
    (void)filename;
    (void)start;
    pyvm_fail_in("PyVM_CompileString");
    return NULL;
}

static PyObject *refuse_Py_CompileStringExFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags, int optimize)
{
    (void)str;
    (void)filename;
    (void)start;
    (void)flags;
    (void)optimize;
    pyvm_fail_in("PyVM_CompileStringExFlags");
    return NULL;
}

static PyObject *refuse_Py_CompileStringFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags)
{
    (void)str;
    (void)filename;
    (void)start;
    (void)flags;
    pyvm_fail_in("PyVM_CompileStringFlags");
    return NULL;
}

static PyObject *refuse_Py_CompileStringObject(const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize)
{
    (void)str;
    (void)filename;
    (void)start;
    (void)flags;
    (void)optimize;
    pyvm_fail_in("PyVM_CompileStringObject");
    return NULL;
}

static long long refuse_PY_TIMEOUT_MAX(void)
{
    pyvm_fail_in("PYVM_TIMEOUT_MAX");
    return -1;
}

static PyObject *refuse_PyThread_GetInfo(void)
{
    pyvm_fail_in("PyVMThread_GetInfo");
    return NULL;
}

static void refuse_PyThread_ReInitTLS(void)
{
    pyvm_fail_in("PyVMThread_ReInitTLS");
}

static int refuse_PyThread_acquire_lock(PyThread_type_lock lock, int waitflag)
{
    (void)lock;
    (void)waitflag;
    pyvm_fail_in("PyVMThread_acquire_lock");
    return 0;
}

static PyLockStatus refuse_PyThread_acquire_lock_timed(PyThread_type_lock lock, long long microseconds, int intr_flag)
{
    (void)lock;
    (void)microseconds;
    (void)intr_flag;
    pyvm_fail_in("PyVMThread_acquire_lock_timed");
    return (PyLockStatus)0;
}

static PyThread_type_lock refuse_PyThread_allocate_lock(void)
{
    pyvm_fail_in("PyVMThread_allocate_lock");
    return NULL;
}

static int refuse_PyThread_create_key(void)
{
    pyvm_fail_in("PyVMThread_create_key");
    return -1;
}

static void refuse_PyThread_delete_key(int key)
{
    (void)key;
    pyvm_fail_in("PyVMThread_delete_key");
}

static void refuse_PyThread_delete_key_value(int key)
{
    (void)key;
    pyvm_fail_in("PyVMThread_delete_key_value");
}

static void refuse_PyThread_free_lock(PyThread_type_lock lock)
{
    (void)lock;
    pyvm_fail_in("PyVMThread_free_lock");
}

static void *refuse_PyThread_get_key_value(int key)
{
    (void)key;
    pyvm_fail_in("PyVMThread_get_key_value");
    return NULL;
}

static size_t refuse_PyThread_get_stacksize(void)
{
    pyvm_fail_in("PyVMThread_get_stacksize");
    return 0;
}

static unsigned long refuse_PyThread_get_thread_ident(void)
{
    pyvm_fail_in("PyVMThread_get_thread_ident");
    return 0;
}

static unsigned long refuse_PyThread_get_thread_native_id(void)
{
    pyvm_fail_in("PyVMThread_get_thread_native_id");
    return 0;
}

static void refuse_PyThread_init_thread(void)
{
    pyvm_fail_in("PyVMThread_init_thread");
}

static void refuse_PyThread_release_lock(PyThread_type_lock lock)
{
    (void)lock;
    pyvm_fail_in("PyVMThread_release_lock");
}

static int refuse_PyThread_set_key_value(int key, void *value)
{
    (void)key;
    (void)value;
    pyvm_fail_in("PyVMThread_set_key_value");
    return -1;
}

static int refuse_PyThread_set_stacksize(size_t size)
{
    (void)size;
    pyvm_fail_in("PyVMThread_set_stacksize");
    return -1;
}

static unsigned long refuse_PyThread_start_new_thread(void (*func)(void *), void *arg2)
{
    (void)func;
    (void)arg2;
    pyvm_fail_in("PyVMThread_start_new_thread");
    return (unsigned long)-1;
}

static Py_tss_t *refuse_PyThread_tss_alloc(void)
{
    pyvm_fail_in("PyVMThread_tss_alloc");
    return NULL;
}

static int refuse_PyThread_tss_create(Py_tss_t *key)
{
    (void)key;
    pyvm_fail_in("PyVMThread_tss_create");
    return -1;
}

static void refuse_PyThread_tss_delete(Py_tss_t *key)
{
    (void)key;
    pyvm_fail_in("PyVMThread_tss_delete");
}

static void refuse_PyThread_tss_free(Py_tss_t *key)
{
    (void)key;
    pyvm_fail_in("PyVMThread_tss_free");
}

static void *refuse_PyThread_tss_get(Py_tss_t *key)
{
    (void)key;
    pyvm_fail_in("PyVMThread_tss_get");
    return NULL;
}

static int refuse_PyThread_tss_is_created(Py_tss_t *key)
{
    (void)key;
    pyvm_fail_in("PyVMThread_tss_is_created");
    return 0;
}

static int refuse_PyThread_tss_set(Py_tss_t *key, void *value)
{
    (void)key;
    (void)value;
    pyvm_fail_in("PyVMThread_tss_set");
    return -1;
}

static double refuse_PyTime_AsSecondsDouble(PyTime_t t)
{
    (void)t;
    pyvm_fail_in("PyVMTime_AsSecondsDouble");
    return -1.0;
}

static int refuse_PyTime_Monotonic(PyTime_t *result)
{
    (void)result;
    pyvm_fail_in("PyVMTime_Monotonic");
    return -1;
}

static int refuse_PyTime_MonotonicRaw(PyTime_t *result)
{
    (void)result;
    pyvm_fail_in("PyVMTime_MonotonicRaw");
    return -1;
}

static int refuse_PyTime_PerfCounter(PyTime_t *result)
{
    (void)result;
    pyvm_fail_in("PyVMTime_PerfCounter");
    return -1;
}

static int refuse_PyTime_PerfCounterRaw(PyTime_t *result)
{
    (void)result;
    pyvm_fail_in("PyVMTime_PerfCounterRaw");
    return -1;
}

static int refuse_PyTime_Time(PyTime_t *result)
{
    (void)result;
    pyvm_fail_in("PyVMTime_Time");
    return -1;
}

static int refuse_PyTime_TimeRaw(PyTime_t *result)
{
    (void)result;
    pyvm_fail_in("PyVMTime_TimeRaw");
    return -1;
}

static PyTypeObject *refuse_PyLongRangeIter_Type(void)
{
    pyvm_fail_in("PyVMLongRangeIter_Type");
    return NULL;
}

static PyTypeObject *refuse_PyRangeIter_Type(void)
{
    pyvm_fail_in("PyVMRangeIter_Type");
    return NULL;
}

static int refuse_PyRange_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMRange_Check");
    return 0;
}

static PyTypeObject *refuse_PyRange_Type(void)
{
    pyvm_fail_in("PyVMRange_Type");
    return NULL;
}

static void refuse_Py_DECREF(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_DECREF");
}

static void refuse_Py_DecRef(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_DecRef");
}

static void refuse_Py_INCREF(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_INCREF");
}

static void refuse_Py_IncRef(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_IncRef");
}

static PyObject *refuse_Py_NewRef(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_NewRef");
    return NULL;
}

static Py_ssize_t refuse_Py_REFCNT(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_REFCNT");
    return 0;
}

static void refuse_Py_SET_REFCNT(PyObject *o, Py_ssize_t refcnt)
{
    (void)o;
    (void)refcnt;
    pyvm_fail_in("PyVM_SET_REFCNT");
}

static void refuse_Py_XDECREF(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_XDECREF");
}

static void refuse_Py_XINCREF(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_XINCREF");
}

static PyObject *refuse_Py_XNewRef(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVM_XNewRef");
    return NULL;
}

static int refuse_PySentinel_Check(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSentinel_Check");
    return 0;
}

static int refuse_PySentinel_CheckExact(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMSentinel_CheckExact");
    return 0;
}

static PyObject *refuse_PySentinel_New(const char *name, const char *module_name, const char *repr)
{
    (void)name;
    (void)module_name;
    (void)repr;
    pyvm_fail_in("PyVMSentinel_New");
    return NULL;
}

static PyTypeObject *refuse_PySentinel_Type(void)
{
    pyvm_fail_in("PyVMSentinel_Type");
    return NULL;
}

static int refuse_PyAnySet_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMAnySet_Check");
    return 0;
}

static int refuse_PyAnySet_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMAnySet_CheckExact");
    return 0;
}

static int refuse_PyFrozenSet_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMFrozenSet_Check");
    return 0;
}

static int refuse_PyFrozenSet_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMFrozenSet_CheckExact");
    return 0;
}

static PyObject *refuse_PyFrozenSet_New(PyObject *iterable)
{
    (void)iterable;
    pyvm_fail_in("PyVMFrozenSet_New");
    return NULL;
}

static PyTypeObject *refuse_PyFrozenSet_Type(void)
{
    pyvm_fail_in("PyVMFrozenSet_Type");
    return NULL;
}

static PyTypeObject *refuse_PySetIter_Type(void)
{
    pyvm_fail_in("PyVMSetIter_Type");
    return NULL;
}

static int refuse_PySet_Add(PyObject *set, PyObject *key)
{
    (void)set;
    (void)key;
    pyvm_fail_in("PyVMSet_Add");
    return -1;
}

static int refuse_PySet_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMSet_Check");
    return 0;
}

static int refuse_PySet_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMSet_CheckExact");
    return 0;
}

static int refuse_PySet_Clear(PyObject *set)
{
    (void)set;
    pyvm_fail_in("PyVMSet_Clear");
    return -1;
}

static int refuse_PySet_Contains(PyObject *anyset, PyObject *key)
{
    (void)anyset;
    (void)key;
    pyvm_fail_in("PyVMSet_Contains");
    return -1;
}

static int refuse_PySet_Discard(PyObject *set, PyObject *key)
{
    (void)set;
    (void)key;
    pyvm_fail_in("PyVMSet_Discard");
    return -1;
}

static Py_ssize_t refuse_PySet_GET_SIZE(PyObject *anyset)
{
    (void)anyset;
    pyvm_fail_in("PyVMSet_GET_SIZE");
    return 0;
}

static PyObject *refuse_PySet_New(PyObject *iterable)
{
    (void)iterable;
    pyvm_fail_in("PyVMSet_New");
    return NULL;
}

static PyObject *refuse_PySet_Pop(PyObject *set)
{
    (void)set;
    pyvm_fail_in("PyVMSet_Pop");
    return NULL;
}

static Py_ssize_t refuse_PySet_Size(PyObject *anyset)
{
    (void)anyset;
    pyvm_fail_in("PyVMSet_Size");
    return -1;
}

static PyTypeObject *refuse_PySet_Type(void)
{
    pyvm_fail_in("PyVMSet_Type");
    return NULL;
}

static PyTypeObject *refuse_PyEllipsis_Type(void)
{
    pyvm_fail_in("PyVMEllipsis_Type");
    return NULL;
}

static Py_ssize_t refuse_PySlice_AdjustIndices(Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step)
{
    (void)length;
    (void)start;
    (void)stop;
    (void)step;
    pyvm_fail_in("PyVMSlice_AdjustIndices");
    return 0;
}

static int refuse_PySlice_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMSlice_Check");
    return 0;
}

static int refuse_PySlice_GetIndices(PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)
{
    (void)slice;
    (void)length;
    (void)start;
    (void)stop;
    (void)step;
    pyvm_fail_in("PyVMSlice_GetIndices");
    return -1;
}

static int refuse_PySlice_GetIndicesEx(PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength)
{
    (void)slice;
    (void)length;
    (void)start;
    (void)stop;
    (void)step;
    (void)slicelength;
    pyvm_fail_in("PyVMSlice_GetIndicesEx");
    return -1;
}

static PyObject *refuse_PySlice_New(PyObject *start, PyObject *stop, PyObject *step)
{
    (void)start;
    (void)stop;
    (void)step;
    pyvm_fail_in("PyVMSlice_New");
    return NULL;
}

static PyTypeObject *refuse_PySlice_Type(void)
{
    pyvm_fail_in("PyVMSlice_Type");
    return NULL;
}

static int refuse_PySlice_Unpack(PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)
{
    (void)slice;
    (void)start;
    (void)stop;
    (void)step;
    pyvm_fail_in("PyVMSlice_Unpack");
    return -1;
}

static PyObject *refuse_Py_Ellipsis(void)
{
    pyvm_fail_in("PyVM_Ellipsis");
    return NULL;
}

static PyObject *refuse_PyStructSequence_GET_ITEM(PyObject *p, Py_ssize_t pos)
{
    (void)p;
    (void)pos;
    pyvm_fail_in("PyVMStructSequence_GET_ITEM");
    return NULL;
}

static PyObject *refuse_PyStructSequence_GetItem(PyObject *p, Py_ssize_t pos)
{
    (void)p;
    (void)pos;
    pyvm_fail_in("PyVMStructSequence_GetItem");
    return NULL;
}

static void refuse_PyStructSequence_InitType(PyTypeObject *type, PyStructSequence_Desc *desc)
{
    (void)type;
    (void)desc;
    pyvm_fail_in("PyVMStructSequence_InitType");
}

static int refuse_PyStructSequence_InitType2(PyTypeObject *type, PyStructSequence_Desc *desc)
{
    (void)type;
    (void)desc;
    pyvm_fail_in("PyVMStructSequence_InitType2");
    return -1;
}

static PyObject *refuse_PyStructSequence_New(PyTypeObject *type)
{
    (void)type;
    pyvm_fail_in("PyVMStructSequence_New");
    return NULL;
}

static PyTypeObject *refuse_PyStructSequence_NewType(PyStructSequence_Desc *desc)
{
    (void)desc;
    pyvm_fail_in("PyVMStructSequence_NewType");
    return NULL;
}

static void refuse_PyStructSequence_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o)
{
    (void)p;
    (void)pos;
    (void)o;
    pyvm_fail_in("PyVMStructSequence_SET_ITEM");
}

static void refuse_PyStructSequence_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o)
{
    (void)p;
    (void)pos;
    (void)o;
    pyvm_fail_in("PyVMStructSequence_SetItem");
}

static const char *refuse_PyStructSequence_UnnamedField(void)
{
    pyvm_fail_in("PyVMStructSequence_UnnamedField");
    return NULL;
}

static void refuse_PySys_AddWarnOption(const wchar_t *s)
{
    (void)s;
    pyvm_fail_in("PyVMSys_AddWarnOption");
}

static void refuse_PySys_AddWarnOptionUnicode(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMSys_AddWarnOptionUnicode");
}

static void refuse_PySys_AddXOption(const wchar_t *s)
{
    (void)s;
    pyvm_fail_in("PyVMSys_AddXOption");
}

static void refuse_PySys_FormatStderrV(const char *format, va_list arguments)
{
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMSys_FormatStderr");
}

static void refuse_PySys_FormatStdoutV(const char *format, va_list arguments)
{
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMSys_FormatStdout");
}

static PyObject *refuse_PySys_GetAttr(PyObject *name)
{
    (void)name;
    pyvm_fail_in("PyVMSys_GetAttr");
    return NULL;
}

static PyObject *refuse_PySys_GetAttrString(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMSys_GetAttrString");
    return NULL;
}

static PyObject *refuse_PySys_GetObject(const char *name)
{
    (void)name;
    pyvm_fail_in("PyVMSys_GetObject");
    return NULL;
}

static int refuse_PySys_GetOptionalAttr(PyObject *name, PyObject **result)
{
    (void)name;
    (void)result;
    pyvm_fail_in("PyVMSys_GetOptionalAttr");
    return -1;
}

static int refuse_PySys_GetOptionalAttrString(const char *name, PyObject **result)
{
    (void)name;
    (void)result;
    pyvm_fail_in("PyVMSys_GetOptionalAttrString");
    return -1;
}

static PyObject *refuse_PySys_GetXOptions(void)
{
    pyvm_fail_in("PyVMSys_GetXOptions");
    return NULL;
}

static int refuse_PySys_HasWarnOptions(void)
{
    pyvm_fail_in("PyVMSys_HasWarnOptions");
    return 0;
}

static void refuse_PySys_ResetWarnOptions(void)
{
    pyvm_fail_in("PyVMSys_ResetWarnOptions");
}

static void refuse_PySys_SetArgv(int arg1, wchar_t **arg2)
{
    (void)arg1;
    (void)arg2;
    pyvm_fail_in("PyVMSys_SetArgv");
}

static void refuse_PySys_SetArgvEx(int arg1, wchar_t **arg2, int updatepath)
{
    (void)arg1;
    (void)arg2;
    (void)updatepath;
    pyvm_fail_in("PyVMSys_SetArgvEx");
}

static int refuse_PySys_SetObject(const char *name, PyObject *v)
{
    (void)name;
    (void)v;
    pyvm_fail_in("PyVMSys_SetObject");
    return -1;
}

static void refuse_PySys_SetPath(const wchar_t *path)
{
    (void)path;
    pyvm_fail_in("PyVMSys_SetPath");
}

static void refuse_PySys_WriteStderrV(const char *format, va_list arguments)
{
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMSys_WriteStderr");
}

static void refuse_PySys_WriteStdoutV(const char *format, va_list arguments)
{
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMSys_WriteStdout");
}

static int refuse_PyTraceBack_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMTraceBack_Check");
    return 0;
}

static int refuse_PyTraceBack_Here(PyFrameObject *f)
{
    (void)f;
    pyvm_fail_in("PyVMTraceBack_Here");
    return -1;
}

static int refuse_PyTraceBack_Print(PyObject *tb, PyObject *f)
{
    (void)tb;
    (void)f;
    pyvm_fail_in("PyVMTraceBack_Print");
    return -1;
}

static PyTypeObject *refuse_PyTraceBack_Type(void)
{
    pyvm_fail_in("PyVMTraceBack_Type");
    return NULL;
}

static const char *refuse_PyUnstable_DumpTraceback(int fd, PyThreadState *tstate)
{
    (void)fd;
    (void)tstate;
    pyvm_fail_in("PyVMUnstable_DumpTraceback");
    return NULL;
}

static const char *refuse_PyUnstable_DumpTracebackThreads(int fd, PyInterpreterState *interp, PyThreadState *current_tstate, Py_ssize_t max_threads)
{
    (void)fd;
    (void)interp;
    (void)current_tstate;
    (void)max_threads;
    pyvm_fail_in("PyVMUnstable_DumpTracebackThreads");
    return NULL;
}

static int refuse_PyTraceMalloc_Track(unsigned int domain, uintptr_t ptr, size_t size)
{
    (void)domain;
    (void)ptr;
    (void)size;
    pyvm_fail_in("PyVMTraceMalloc_Track");
    return -1;
}

static int refuse_PyTraceMalloc_Untrack(unsigned int domain, uintptr_t ptr)
{
    (void)domain;
    (void)ptr;
    pyvm_fail_in("PyVMTraceMalloc_Untrack");
    return -2;
}

static PyTypeObject *refuse_PyTupleIter_Type(void)
{
    pyvm_fail_in("PyVMTupleIter_Type");
    return NULL;
}

static int refuse_PyTuple_Check(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMTuple_Check");
    return 0;
}

static int refuse_PyTuple_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMTuple_CheckExact");
    return 0;
}

static PyObject *refuse_PyTuple_FromArray(PyObject *const *array, Py_ssize_t size)
{
    (void)array;
    (void)size;
    pyvm_fail_in("PyVMTuple_FromArray");
    return NULL;
}

static PyObject *refuse_PyTuple_GET_ITEM(PyObject *p, Py_ssize_t pos)
{
    (void)p;
    (void)pos;
    pyvm_fail_in("PyVMTuple_GET_ITEM");
    return NULL;
}

static Py_ssize_t refuse_PyTuple_GET_SIZE(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMTuple_GET_SIZE");
    return 0;
}

static PyObject *refuse_PyTuple_GetItem(PyObject *p, Py_ssize_t pos)
{
    (void)p;
    (void)pos;
    pyvm_fail_in("PyVMTuple_GetItem");
    return NULL;
}

static PyObject *refuse_PyTuple_GetSlice(PyObject *p, Py_ssize_t low, Py_ssize_t high)
{
    (void)p;
    (void)low;
    (void)high;
    pyvm_fail_in("PyVMTuple_GetSlice");
    return NULL;
}

static PyObject *refuse_PyTuple_New(Py_ssize_t len)
{
    (void)len;
    pyvm_fail_in("PyVMTuple_New");
    return NULL;
}

static PyObject *refuse_PyTuple_PackV(Py_ssize_t n, va_list arguments)
{
    (void)n;
    (void)arguments;
    pyvm_fail_in("PyVMTuple_Pack");
    return NULL;
}

static void refuse_PyTuple_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o)
{
    (void)p;
    (void)pos;
    (void)o;
    pyvm_fail_in("PyVMTuple_SET_ITEM");
}

static int refuse_PyTuple_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o)
{
    (void)p;
    (void)pos;
    (void)o;
    pyvm_fail_in("PyVMTuple_SetItem");
    return -1;
}

static Py_ssize_t refuse_PyTuple_Size(PyObject *p)
{
    (void)p;
    pyvm_fail_in("PyVMTuple_Size");
    return -1;
}

static PyTypeObject *refuse_PyTuple_Type(void)
{
    pyvm_fail_in("PyVMTuple_Type");
    return NULL;
}

static int refuse__PyTuple_Resize(PyObject **p, Py_ssize_t newsize)
{
    (void)p;
    (void)newsize;
    pyvm_fail_in("_PyVMTuple_Resize");
    return -1;
}

static PyTypeObject *refuse_PyUnicodeIter_Type(void)
{
    pyvm_fail_in("PyVMUnicodeIter_Type");
    return NULL;
}

static PyUnicodeWriter *refuse_PyUnicodeWriter_Create(Py_ssize_t length)
{
    (void)length;
    pyvm_fail_in("PyVMUnicodeWriter_Create");
    return NULL;
}

static int refuse_PyUnicodeWriter_DecodeUTF8Stateful(PyUnicodeWriter *writer, const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed)
{
    (void)writer;
    (void)string;
    (void)length;
    (void)errors;
    (void)consumed;
    pyvm_fail_in("PyVMUnicodeWriter_DecodeUTF8Stateful");
    return -1;
}

static void refuse_PyUnicodeWriter_Discard(PyUnicodeWriter *writer)
{
    (void)writer;
    pyvm_fail_in("PyVMUnicodeWriter_Discard");
}

static PyObject *refuse_PyUnicodeWriter_Finish(PyUnicodeWriter *writer)
{
    (void)writer;
    pyvm_fail_in("PyVMUnicodeWriter_Finish");
    return NULL;
}

static int refuse_PyUnicodeWriter_FormatV(PyUnicodeWriter *writer, const char *format, va_list arguments)
{
    (void)writer;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMUnicodeWriter_Format");
    return -1;
}

static int refuse_PyUnicodeWriter_WriteASCII(PyUnicodeWriter *writer, const char *str, Py_ssize_t size)
{
    (void)writer;
    (void)str;
    (void)size;
    pyvm_fail_in("PyVMUnicodeWriter_WriteASCII");
    return -1;
}

static int refuse_PyUnicodeWriter_WriteChar(PyUnicodeWriter *writer, Py_UCS4 ch)
{
    (void)writer;
    (void)ch;
    pyvm_fail_in("PyVMUnicodeWriter_WriteChar");
    return -1;
}

static int refuse_PyUnicodeWriter_WriteRepr(PyUnicodeWriter *writer, PyObject *obj)
{
    (void)writer;
    (void)obj;
    pyvm_fail_in("PyVMUnicodeWriter_WriteRepr");
    return -1;
}

static int refuse_PyUnicodeWriter_WriteStr(PyUnicodeWriter *writer, PyObject *obj)
{
    (void)writer;
    (void)obj;
    pyvm_fail_in("PyVMUnicodeWriter_WriteStr");
    return -1;
}

static int refuse_PyUnicodeWriter_WriteSubstring(PyUnicodeWriter *writer, PyObject *str, Py_ssize_t start, Py_ssize_t end)
{
    (void)writer;
    (void)str;
    (void)start;
    (void)end;
    pyvm_fail_in("PyVMUnicodeWriter_WriteSubstring");
    return -1;
}

static int refuse_PyUnicodeWriter_WriteUCS4(PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size)
{
    (void)writer;
    (void)str;
    (void)size;
    pyvm_fail_in("PyVMUnicodeWriter_WriteUCS4");
    return -1;
}

static int refuse_PyUnicodeWriter_WriteUTF8(PyUnicodeWriter *writer, const char *str, Py_ssize_t size)
{
    (void)writer;
    (void)str;
    (void)size;
    pyvm_fail_in("PyVMUnicodeWriter_WriteUTF8");
    return -1;
}

static int refuse_PyUnicodeWriter_WriteWideChar(PyUnicodeWriter *writer, const wchar_t *str, Py_ssize_t size)
{
    (void)writer;
    (void)str;
    (void)size;
    pyvm_fail_in("PyVMUnicodeWriter_WriteWideChar");
    return -1;
}

static Py_UCS1 *refuse_PyUnicode_1BYTE_DATA(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_1BYTE_DATA");
    return NULL;
}

static Py_UCS2 *refuse_PyUnicode_2BYTE_DATA(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_2BYTE_DATA");
    return NULL;
}

static Py_UCS4 *refuse_PyUnicode_4BYTE_DATA(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_4BYTE_DATA");
    return NULL;
}

static const char *refuse_PyUnicode_AS_DATA(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMUnicode_AS_DATA");
    return NULL;
}

static Py_UNICODE *refuse_PyUnicode_AS_UNICODE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMUnicode_AS_UNICODE");
    return NULL;
}

static void refuse_PyUnicode_Append(PyObject **p_left, PyObject *right)
{
    (void)p_left;
    (void)right;
    pyvm_fail_in("PyVMUnicode_Append");
}

static void refuse_PyUnicode_AppendAndDel(PyObject **p_left, PyObject *right)
{
    (void)p_left;
    (void)right;
    pyvm_fail_in("PyVMUnicode_AppendAndDel");
}

static PyObject *refuse_PyUnicode_AsASCIIString(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsASCIIString");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsCharmapString(PyObject *unicode, PyObject *mapping)
{
    (void)unicode;
    (void)mapping;
    pyvm_fail_in("PyVMUnicode_AsCharmapString");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsDecodedObject(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_AsDecodedObject");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsDecodedUnicode(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_AsDecodedUnicode");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsEncodedObject(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_AsEncodedObject");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsEncodedString(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_AsEncodedString");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsEncodedUnicode(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_AsEncodedUnicode");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsLatin1String(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsLatin1String");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsRawUnicodeEscapeString(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsRawUnicodeEscapeString");
    return NULL;
}

static Py_UCS4 *refuse_PyUnicode_AsUCS4(PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null)
{
    (void)unicode;
    (void)buffer;
    (void)buflen;
    (void)copy_null;
    pyvm_fail_in("PyVMUnicode_AsUCS4");
    return NULL;
}

static Py_UCS4 *refuse_PyUnicode_AsUCS4Copy(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsUCS4Copy");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsUTF16String(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsUTF16String");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsUTF32String(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsUTF32String");
    return NULL;
}

static const char *refuse_PyUnicode_AsUTF8(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsUTF8");
    return NULL;
}

static const char *refuse_PyUnicode_AsUTF8AndSize(PyObject *unicode, Py_ssize_t *size)
{
    (void)unicode;
    (void)size;
    pyvm_fail_in("PyVMUnicode_AsUTF8AndSize");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsUTF8String(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsUTF8String");
    return NULL;
}

static Py_UNICODE *refuse_PyUnicode_AsUnicode(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsUnicode");
    return NULL;
}

static Py_UNICODE *refuse_PyUnicode_AsUnicodeAndSize(PyObject *unicode, Py_ssize_t *size)
{
    (void)unicode;
    (void)size;
    pyvm_fail_in("PyVMUnicode_AsUnicodeAndSize");
    return NULL;
}

static PyObject *refuse_PyUnicode_AsUnicodeEscapeString(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_AsUnicodeEscapeString");
    return NULL;
}

static Py_ssize_t refuse_PyUnicode_AsWideChar(PyObject *unicode, wchar_t *wstr, Py_ssize_t size)
{
    (void)unicode;
    (void)wstr;
    (void)size;
    pyvm_fail_in("PyVMUnicode_AsWideChar");
    return -1;
}

static wchar_t *refuse_PyUnicode_AsWideCharString(PyObject *unicode, Py_ssize_t *size)
{
    (void)unicode;
    (void)size;
    pyvm_fail_in("PyVMUnicode_AsWideCharString");
    return NULL;
}

static PyObject *refuse_PyUnicode_BuildEncodingMap(PyObject *string)
{
    (void)string;
    pyvm_fail_in("PyVMUnicode_BuildEncodingMap");
    return NULL;
}

static unsigned int refuse_PyUnicode_CHECK_INTERNED(PyObject *str)
{
    (void)str;
    pyvm_fail_in("PyVMUnicode_CHECK_INTERNED");
    return 0;
}

static int refuse_PyUnicode_Check(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMUnicode_Check");
    return 0;
}

static int refuse_PyUnicode_CheckExact(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMUnicode_CheckExact");
    return 0;
}

static int refuse_PyUnicode_Compare(PyObject *left, PyObject *right)
{
    (void)left;
    (void)right;
    pyvm_fail_in("PyVMUnicode_Compare");
    return -1;
}

static int refuse_PyUnicode_CompareWithASCIIString(PyObject *unicode, const char *string)
{
    (void)unicode;
    (void)string;
    pyvm_fail_in("PyVMUnicode_CompareWithASCIIString");
    return 0;
}

static PyObject *refuse_PyUnicode_Concat(PyObject *left, PyObject *right)
{
    (void)left;
    (void)right;
    pyvm_fail_in("PyVMUnicode_Concat");
    return NULL;
}

static int refuse_PyUnicode_Contains(PyObject *unicode, PyObject *substr)
{
    (void)unicode;
    (void)substr;
    pyvm_fail_in("PyVMUnicode_Contains");
    return -1;
}

static Py_ssize_t refuse_PyUnicode_CopyCharacters(PyObject *to, Py_ssize_t to_start, PyObject *from, Py_ssize_t from_start, Py_ssize_t how_many)
{
    (void)to;
    (void)to_start;
    (void)from;
    (void)from_start;
    (void)how_many;
    pyvm_fail_in("PyVMUnicode_CopyCharacters");
    return -1;
}

static Py_ssize_t refuse_PyUnicode_Count(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end)
{
    (void)unicode;
    (void)substr;
    (void)start;
    (void)end;
    pyvm_fail_in("PyVMUnicode_Count");
    return -1;
}

static void *refuse_PyUnicode_DATA(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_DATA");
    return NULL;
}

static PyObject *refuse_PyUnicode_Decode(const char *str, Py_ssize_t size, const char *encoding, const char *errors)
{
    (void)str;
    (void)size;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_Decode");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeASCII(const char *str, Py_ssize_t size, const char *errors)
{
    (void)str;
    (void)size;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeASCII");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeCharmap(const char *str, Py_ssize_t length, PyObject *mapping, const char *errors)
{
    (void)str;
    (void)length;
    (void)mapping;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeCharmap");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeFSDefault(const char *str)
{
    (void)str;
    pyvm_fail_in("PyVMUnicode_DecodeFSDefault");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeFSDefaultAndSize(const char *str, Py_ssize_t size)
{
    (void)str;
    (void)size;
    pyvm_fail_in("PyVMUnicode_DecodeFSDefaultAndSize");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeLatin1(const char *str, Py_ssize_t size, const char *errors)
{
    (void)str;
    (void)size;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeLatin1");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeLocale(const char *str, const char *errors)
{
    (void)str;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeLocale");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeLocaleAndSize(const char *str, Py_ssize_t length, const char *errors)
{
    (void)str;
    (void)length;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeLocaleAndSize");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeRawUnicodeEscape(const char *str, Py_ssize_t size, const char *errors)
{
    (void)str;
    (void)size;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeRawUnicodeEscape");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUTF16(const char *str, Py_ssize_t size, const char *errors, int *byteorder)
{
    (void)str;
    (void)size;
    (void)errors;
    (void)byteorder;
    pyvm_fail_in("PyVMUnicode_DecodeUTF16");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUTF16Stateful(const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed)
{
    (void)str;
    (void)size;
    (void)errors;
    (void)byteorder;
    (void)consumed;
    pyvm_fail_in("PyVMUnicode_DecodeUTF16Stateful");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUTF32(const char *str, Py_ssize_t size, const char *errors, int *byteorder)
{
    (void)str;
    (void)size;
    (void)errors;
    (void)byteorder;
    pyvm_fail_in("PyVMUnicode_DecodeUTF32");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUTF32Stateful(const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed)
{
    (void)str;
    (void)size;
    (void)errors;
    (void)byteorder;
    (void)consumed;
    pyvm_fail_in("PyVMUnicode_DecodeUTF32Stateful");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUTF7(const char *str, Py_ssize_t size, const char *errors)
{
    (void)str;
    (void)size;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeUTF7");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUTF7Stateful(const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)
{
    (void)str;
    (void)size;
    (void)errors;
    (void)consumed;
    pyvm_fail_in("PyVMUnicode_DecodeUTF7Stateful");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUTF8(const char *str, Py_ssize_t size, const char *errors)
{
    (void)str;
    (void)size;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeUTF8");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUTF8Stateful(const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)
{
    (void)str;
    (void)size;
    (void)errors;
    (void)consumed;
    pyvm_fail_in("PyVMUnicode_DecodeUTF8Stateful");
    return NULL;
}

static PyObject *refuse_PyUnicode_DecodeUnicodeEscape(const char *str, Py_ssize_t size, const char *errors)
{
    (void)str;
    (void)size;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_DecodeUnicodeEscape");
    return NULL;
}

static PyObject *refuse_PyUnicode_EncodeFSDefault(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_EncodeFSDefault");
    return NULL;
}

static PyObject *refuse_PyUnicode_EncodeLocale(PyObject *unicode, const char *errors)
{
    (void)unicode;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_EncodeLocale");
    return NULL;
}

static int refuse_PyUnicode_Equal(PyObject *a, PyObject *b)
{
    (void)a;
    (void)b;
    pyvm_fail_in("PyVMUnicode_Equal");
    return -1;
}

static int refuse_PyUnicode_EqualToUTF8(PyObject *unicode, const char *string)
{
    (void)unicode;
    (void)string;
    pyvm_fail_in("PyVMUnicode_EqualToUTF8");
    return 0;
}

static int refuse_PyUnicode_EqualToUTF8AndSize(PyObject *unicode, const char *string, Py_ssize_t size)
{
    (void)unicode;
    (void)string;
    (void)size;
    pyvm_fail_in("PyVMUnicode_EqualToUTF8AndSize");
    return 0;
}

static int refuse_PyUnicode_FSConverter(PyObject *obj, void *result)
{
    (void)obj;
    (void)result;
    pyvm_fail_in("PyVMUnicode_FSConverter");
    return 0;
}

static int refuse_PyUnicode_FSDecoder(PyObject *obj, void *result)
{
    (void)obj;
    (void)result;
    pyvm_fail_in("PyVMUnicode_FSDecoder");
    return 0;
}

static Py_ssize_t refuse_PyUnicode_Fill(PyObject *unicode, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill_char)
{
    (void)unicode;
    (void)start;
    (void)length;
    (void)fill_char;
    pyvm_fail_in("PyVMUnicode_Fill");
    return -1;
}

static Py_ssize_t refuse_PyUnicode_Find(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)
{
    (void)unicode;
    (void)substr;
    (void)start;
    (void)end;
    (void)direction;
    pyvm_fail_in("PyVMUnicode_Find");
    return -2;
}

static Py_ssize_t refuse_PyUnicode_FindChar(PyObject *unicode, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction)
{
    (void)unicode;
    (void)ch;
    (void)start;
    (void)end;
    (void)direction;
    pyvm_fail_in("PyVMUnicode_FindChar");
    return -2;
}

static PyObject *refuse_PyUnicode_Format(PyObject *format, PyObject *args)
{
    (void)format;
    (void)args;
    pyvm_fail_in("PyVMUnicode_Format");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromEncodedObject(PyObject *obj, const char *encoding, const char *errors)
{
    (void)obj;
    (void)encoding;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_FromEncodedObject");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromFormatV(const char *format, va_list vargs)
{
    (void)format;
    (void)vargs;
    pyvm_fail_in("PyVMUnicode_FromFormatV");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromKindAndData(int kind, const void *buffer, Py_ssize_t size)
{
    (void)kind;
    (void)buffer;
    (void)size;
    pyvm_fail_in("PyVMUnicode_FromKindAndData");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromObject(PyObject *obj)
{
    (void)obj;
    pyvm_fail_in("PyVMUnicode_FromObject");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromOrdinal(int ordinal)
{
    (void)ordinal;
    pyvm_fail_in("PyVMUnicode_FromOrdinal");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromString(const char *str)
{
    (void)str;
    pyvm_fail_in("PyVMUnicode_FromString");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromStringAndSize(const char *str, Py_ssize_t size)
{
    (void)str;
    (void)size;
    pyvm_fail_in("PyVMUnicode_FromStringAndSize");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromUnicode(const Py_UNICODE *u, Py_ssize_t size)
{
    (void)u;
    (void)size;
    pyvm_fail_in("PyVMUnicode_FromUnicode");
    return NULL;
}

static PyObject *refuse_PyUnicode_FromWideChar(const wchar_t *wstr, Py_ssize_t size)
{
    (void)wstr;
    (void)size;
    pyvm_fail_in("PyVMUnicode_FromWideChar");
    return NULL;
}

static Py_ssize_t refuse_PyUnicode_GET_DATA_SIZE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMUnicode_GET_DATA_SIZE");
    return 0;
}

static Py_ssize_t refuse_PyUnicode_GET_LENGTH(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_GET_LENGTH");
    return 0;
}

static Py_ssize_t refuse_PyUnicode_GET_SIZE(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMUnicode_GET_SIZE");
    return 0;
}

static const char *refuse_PyUnicode_GetDefaultEncoding(void)
{
    pyvm_fail_in("PyVMUnicode_GetDefaultEncoding");
    return NULL;
}

static Py_ssize_t refuse_PyUnicode_GetLength(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_GetLength");
    return -1;
}

static Py_ssize_t refuse_PyUnicode_GetSize(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_GetSize");
    return -1;
}

static unsigned int refuse_PyUnicode_IS_ASCII(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_IS_ASCII");
    return 0;
}

static unsigned int refuse_PyUnicode_IS_COMPACT(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMUnicode_IS_COMPACT");
    return 0;
}

static int refuse_PyUnicode_IS_COMPACT_ASCII(PyObject *o)
{
    (void)o;
    pyvm_fail_in("PyVMUnicode_IS_COMPACT_ASCII");
    return 0;
}

static unsigned int refuse_PyUnicode_IS_READY(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_IS_READY");
    return 0;
}

static PyObject *refuse_PyUnicode_InternFromString(const char *str)
{
    (void)str;
    pyvm_fail_in("PyVMUnicode_InternFromString");
    return NULL;
}

static void refuse_PyUnicode_InternImmortal(PyObject **p_unicode)
{
    (void)p_unicode;
    pyvm_fail_in("PyVMUnicode_InternImmortal");
}

static void refuse_PyUnicode_InternInPlace(PyObject **p_unicode)
{
    (void)p_unicode;
    pyvm_fail_in("PyVMUnicode_InternInPlace");
}

static int refuse_PyUnicode_IsIdentifier(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_IsIdentifier");
    return 0;
}

static PyObject *refuse_PyUnicode_Join(PyObject *separator, PyObject *seq)
{
    (void)separator;
    (void)seq;
    pyvm_fail_in("PyVMUnicode_Join");
    return NULL;
}

static int refuse_PyUnicode_KIND(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_KIND");
    return 0;
}

static Py_UCS4 refuse_PyUnicode_MAX_CHAR_VALUE(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_MAX_CHAR_VALUE");
    return (Py_UCS4)0;
}

static PyObject *refuse_PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar)
{
    (void)size;
    (void)maxchar;
    pyvm_fail_in("PyVMUnicode_New");
    return NULL;
}

static PyObject *refuse_PyUnicode_Partition(PyObject *unicode, PyObject *sep)
{
    (void)unicode;
    (void)sep;
    pyvm_fail_in("PyVMUnicode_Partition");
    return NULL;
}

static Py_UCS4 refuse_PyUnicode_READ(int kind, const void *data, Py_ssize_t index)
{
    (void)kind;
    (void)data;
    (void)index;
    pyvm_fail_in("PyVMUnicode_READ");
    return (Py_UCS4)0;
}

static int refuse_PyUnicode_READY(PyObject *unicode)
{
    (void)unicode;
    pyvm_fail_in("PyVMUnicode_READY");
    return -1;
}

static Py_UCS4 refuse_PyUnicode_READ_CHAR(PyObject *unicode, Py_ssize_t index)
{
    (void)unicode;
    (void)index;
    pyvm_fail_in("PyVMUnicode_READ_CHAR");
    return (Py_UCS4)0;
}

static PyObject *refuse_PyUnicode_RPartition(PyObject *unicode, PyObject *sep)
{
    (void)unicode;
    (void)sep;
    pyvm_fail_in("PyVMUnicode_RPartition");
    return NULL;
}

static PyObject *refuse_PyUnicode_RSplit(PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit)
{
    (void)unicode;
    (void)sep;
    (void)maxsplit;
    pyvm_fail_in("PyVMUnicode_RSplit");
    return NULL;
}

static Py_UCS4 refuse_PyUnicode_ReadChar(PyObject *unicode, Py_ssize_t index)
{
    (void)unicode;
    (void)index;
    pyvm_fail_in("PyVMUnicode_ReadChar");
    return (Py_UCS4)-1;
}

static PyObject *refuse_PyUnicode_Replace(PyObject *unicode, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount)
{
    (void)unicode;
    (void)substr;
    (void)replstr;
    (void)maxcount;
    pyvm_fail_in("PyVMUnicode_Replace");
    return NULL;
}

static int refuse_PyUnicode_Resize(PyObject **unicode, Py_ssize_t length)
{
    (void)unicode;
    (void)length;
    pyvm_fail_in("PyVMUnicode_Resize");
    return -1;
}

static PyObject *refuse_PyUnicode_RichCompare(PyObject *left, PyObject *right, int op)
{
    (void)left;
    (void)right;
    (void)op;
    pyvm_fail_in("PyVMUnicode_RichCompare");
    return NULL;
}

static PyObject *refuse_PyUnicode_Split(PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit)
{
    (void)unicode;
    (void)sep;
    (void)maxsplit;
    pyvm_fail_in("PyVMUnicode_Split");
    return NULL;
}

static PyObject *refuse_PyUnicode_Splitlines(PyObject *unicode, int keepends)
{
    (void)unicode;
    (void)keepends;
    pyvm_fail_in("PyVMUnicode_Splitlines");
    return NULL;
}

static PyObject *refuse_PyUnicode_Substring(PyObject *unicode, Py_ssize_t start, Py_ssize_t end)
{
    (void)unicode;
    (void)start;
    (void)end;
    pyvm_fail_in("PyVMUnicode_Substring");
    return NULL;
}

static Py_ssize_t refuse_PyUnicode_Tailmatch(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)
{
    (void)unicode;
    (void)substr;
    (void)start;
    (void)end;
    (void)direction;
    pyvm_fail_in("PyVMUnicode_Tailmatch");
    return -1;
}

static PyObject *refuse_PyUnicode_Translate(PyObject *unicode, PyObject *table, const char *errors)
{
    (void)unicode;
    (void)table;
    (void)errors;
    pyvm_fail_in("PyVMUnicode_Translate");
    return NULL;
}

static PyTypeObject *refuse_PyUnicode_Type(void)
{
    pyvm_fail_in("PyVMUnicode_Type");
    return NULL;
}

static void refuse_PyUnicode_WRITE(int kind, void *data, Py_ssize_t index, Py_UCS4 value)
{
    (void)kind;
    (void)data;
    (void)index;
    (void)value;
    pyvm_fail_in("PyVMUnicode_WRITE");
}

static Py_ssize_t refuse_PyUnicode_WSTR_LENGTH(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMUnicode_WSTR_LENGTH");
    return 0;
}

static int refuse_PyUnicode_WriteChar(PyObject *unicode, Py_ssize_t index, Py_UCS4 character)
{
    (void)unicode;
    (void)index;
    (void)character;
    pyvm_fail_in("PyVMUnicode_WriteChar");
    return -1;
}

static Py_hash_t refuse_PyUnstable_Unicode_GET_CACHED_HASH(PyObject *str)
{
    (void)str;
    pyvm_fail_in("PyVMUnstable_Unicode_GET_CACHED_HASH");
    return 0;
}

static Py_UCS4 refuse_Py_UNICODE_HIGH_SURROGATE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_HIGH_SURROGATE");
    return (Py_UCS4)0;
}

static int refuse_Py_UNICODE_ISALNUM(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISALNUM");
    return 0;
}

static int refuse_Py_UNICODE_ISALPHA(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISALPHA");
    return 0;
}

static int refuse_Py_UNICODE_ISDECIMAL(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISDECIMAL");
    return 0;
}

static int refuse_Py_UNICODE_ISDIGIT(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISDIGIT");
    return 0;
}

static int refuse_Py_UNICODE_ISLINEBREAK(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISLINEBREAK");
    return 0;
}

static int refuse_Py_UNICODE_ISLOWER(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISLOWER");
    return 0;
}

static int refuse_Py_UNICODE_ISNUMERIC(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISNUMERIC");
    return 0;
}

static int refuse_Py_UNICODE_ISPRINTABLE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISPRINTABLE");
    return 0;
}

static int refuse_Py_UNICODE_ISSPACE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISSPACE");
    return 0;
}

static int refuse_Py_UNICODE_ISTITLE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISTITLE");
    return 0;
}

static int refuse_Py_UNICODE_ISUPPER(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_ISUPPER");
    return 0;
}

static int refuse_Py_UNICODE_IS_HIGH_SURROGATE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_IS_HIGH_SURROGATE");
    return 0;
}

static int refuse_Py_UNICODE_IS_LOW_SURROGATE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_IS_LOW_SURROGATE");
    return 0;
}

static int refuse_Py_UNICODE_IS_SURROGATE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_IS_SURROGATE");
    return 0;
}

static Py_UCS4 refuse_Py_UNICODE_JOIN_SURROGATES(Py_UCS4 high, Py_UCS4 low)
{
    (void)high;
    (void)low;
    pyvm_fail_in("PyVM_UNICODE_JOIN_SURROGATES");
    return (Py_UCS4)0;
}

static Py_UCS4 refuse_Py_UNICODE_LOW_SURROGATE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_LOW_SURROGATE");
    return (Py_UCS4)0;
}

static int refuse_Py_UNICODE_TODECIMAL(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_TODECIMAL");
    return 0;
}

static int refuse_Py_UNICODE_TODIGIT(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_TODIGIT");
    return 0;
}

static Py_UCS4 refuse_Py_UNICODE_TOLOWER(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_TOLOWER");
    return (Py_UCS4)0;
}

static double refuse_Py_UNICODE_TONUMERIC(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_TONUMERIC");
    return -1.0;
}

static Py_UCS4 refuse_Py_UNICODE_TOTITLE(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_TOTITLE");
    return (Py_UCS4)0;
}

static Py_UCS4 refuse_Py_UNICODE_TOUPPER(Py_UCS4 ch)
{
    (void)ch;
    pyvm_fail_in("PyVM_UNICODE_TOUPPER");
    return (Py_UCS4)0;
}

static int refuse_PyErr_ResourceWarningV(PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments)
{
    (void)source;
    (void)stack_level;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMErr_ResourceWarning");
    return -1;
}

static int refuse_PyErr_Warn(PyObject *category, const char *message)
{
    (void)category;
    (void)message;
    pyvm_fail_in("PyVMErr_Warn");
    return -1;
}

static int refuse_PyErr_WarnEx(PyObject *category, const char *message, Py_ssize_t stack_level)
{
    (void)category;
    (void)message;
    (void)stack_level;
    pyvm_fail_in("PyVMErr_WarnEx");
    return -1;
}

static int refuse_PyErr_WarnExplicit(PyObject *category, const char *message, const char *filename, int lineno, const char *module, PyObject *registry)
{
    (void)category;
    (void)message;
    (void)filename;
    (void)lineno;
    (void)module;
    (void)registry;
    pyvm_fail_in("PyVMErr_WarnExplicit");
    return -1;
}

static int refuse_PyErr_WarnExplicitFormatV(PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, va_list arguments)
{
    (void)category;
    (void)filename;
    (void)lineno;
    (void)module;
    (void)registry;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMErr_WarnExplicitFormat");
    return -1;
}

static int refuse_PyErr_WarnExplicitObject(PyObject *category, PyObject *message, PyObject *filename, int lineno, PyObject *module, PyObject *registry)
{
    (void)category;
    (void)message;
    (void)filename;
    (void)lineno;
    (void)module;
    (void)registry;
    pyvm_fail_in("PyVMErr_WarnExplicitObject");
    return -1;
}

static int refuse_PyErr_WarnFormatV(PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments)
{
    (void)category;
    (void)stack_level;
    (void)format;
    (void)arguments;
    pyvm_fail_in("PyVMErr_WarnFormat");
    return -1;
}

static int refuse_PyWeakref_Check(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMWeakref_Check");
    return 0;
}

static int refuse_PyWeakref_CheckProxy(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMWeakref_CheckProxy");
    return 0;
}

static int refuse_PyWeakref_CheckRef(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMWeakref_CheckRef");
    return 0;
}

static int refuse_PyWeakref_CheckRefExact(PyObject *ob)
{
    (void)ob;
    pyvm_fail_in("PyVMWeakref_CheckRefExact");
    return 0;
}

static PyObject *refuse_PyWeakref_GET_OBJECT(PyObject *ref)
{
    (void)ref;
    pyvm_fail_in("PyVMWeakref_GET_OBJECT");
    return NULL;
}

static PyObject *refuse_PyWeakref_GetObject(PyObject *ref)
{
    (void)ref;
    pyvm_fail_in("PyVMWeakref_GetObject");
    return NULL;
}

static int refuse_PyWeakref_GetRef(PyObject *ref, PyObject **pobj)
{
    (void)ref;
    (void)pobj;
    pyvm_fail_in("PyVMWeakref_GetRef");
    return -1;
}

static int refuse_PyWeakref_IsDead(PyObject *ref)
{
    (void)ref;
    pyvm_fail_in("PyVMWeakref_IsDead");
    return -1;
}

static PyObject *refuse_PyWeakref_NewProxy(PyObject *ob, PyObject *callback)
{
    (void)ob;
    (void)callback;
    pyvm_fail_in("PyVMWeakref_NewProxy");
    return NULL;
}

static PyObject *refuse_PyWeakref_NewRef(PyObject *ob, PyObject *callback)
{
    (void)ob;
    (void)callback;
    pyvm_fail_in("PyVMWeakref_NewRef");
    return NULL;
}

const PyVM_API pyvm_refuse_table = {
    .PyVMAIter_Check = refuse_PyAIter_Check,
    .PyVMIndex_Check = refuse_PyIndex_Check,
    .PyVMIter_Check = refuse_PyIter_Check,
    .PyVMIter_Next = refuse_PyIter_Next,
    .PyVMIter_NextItem = refuse_PyIter_NextItem,
    .PyVMIter_Send = refuse_PyIter_Send,
    .PyVMMapping_Check = refuse_PyMapping_Check,
    .PyVMMapping_DelItem = refuse_PyMapping_DelItem,
    .PyVMMapping_DelItemString = refuse_PyMapping_DelItemString,
    .PyVMMapping_GetItemString = refuse_PyMapping_GetItemString,
    .PyVMMapping_GetOptionalItem = refuse_PyMapping_GetOptionalItem,
    .PyVMMapping_GetOptionalItemString = refuse_PyMapping_GetOptionalItemString,
    .PyVMMapping_HasKey = refuse_PyMapping_HasKey,
    .PyVMMapping_HasKeyString = refuse_PyMapping_HasKeyString,
    .PyVMMapping_HasKeyStringWithError = refuse_PyMapping_HasKeyStringWithError,
    .PyVMMapping_HasKeyWithError = refuse_PyMapping_HasKeyWithError,
    .PyVMMapping_Items = refuse_PyMapping_Items,
    .PyVMMapping_Keys = refuse_PyMapping_Keys,
    .PyVMMapping_Length = refuse_PyMapping_Length,
    .PyVMMapping_SetItemString = refuse_PyMapping_SetItemString,
    .PyVMMapping_Size = refuse_PyMapping_Size,
    .PyVMMapping_Values = refuse_PyMapping_Values,
    .PyVMNumber_Absolute = refuse_PyNumber_Absolute,
    .PyVMNumber_Add = refuse_PyNumber_Add,
    .PyVMNumber_And = refuse_PyNumber_And,
    .PyVMNumber_AsSsize_t = refuse_PyNumber_AsSsize_t,
    .PyVMNumber_Check = refuse_PyNumber_Check,
    .PyVMNumber_Divmod = refuse_PyNumber_Divmod,
    .PyVMNumber_Float = refuse_PyNumber_Float,
    .PyVMNumber_FloorDivide = refuse_PyNumber_FloorDivide,
    .PyVMNumber_InPlaceAdd = refuse_PyNumber_InPlaceAdd,
    .PyVMNumber_InPlaceAnd = refuse_PyNumber_InPlaceAnd,
    .PyVMNumber_InPlaceFloorDivide = refuse_PyNumber_InPlaceFloorDivide,
    .PyVMNumber_InPlaceLshift = refuse_PyNumber_InPlaceLshift,
    .PyVMNumber_InPlaceMatrixMultiply = refuse_PyNumber_InPlaceMatrixMultiply,
    .PyVMNumber_InPlaceMultiply = refuse_PyNumber_InPlaceMultiply,
    .PyVMNumber_InPlaceOr = refuse_PyNumber_InPlaceOr,
    .PyVMNumber_InPlacePower = refuse_PyNumber_InPlacePower,
    .PyVMNumber_InPlaceRemainder = refuse_PyNumber_InPlaceRemainder,
    .PyVMNumber_InPlaceRshift = refuse_PyNumber_InPlaceRshift,
    .PyVMNumber_InPlaceSubtract = refuse_PyNumber_InPlaceSubtract,
    .PyVMNumber_InPlaceTrueDivide = refuse_PyNumber_InPlaceTrueDivide,
    .PyVMNumber_InPlaceXor = refuse_PyNumber_InPlaceXor,
    .PyVMNumber_Index = refuse_PyNumber_Index,
    .PyVMNumber_Invert = refuse_PyNumber_Invert,
    .PyVMNumber_Long = refuse_PyNumber_Long,
    .PyVMNumber_Lshift = refuse_PyNumber_Lshift,
    .PyVMNumber_MatrixMultiply = refuse_PyNumber_MatrixMultiply,
    .PyVMNumber_Multiply = refuse_PyNumber_Multiply,
    .PyVMNumber_Negative = refuse_PyNumber_Negative,
    .PyVMNumber_Or = refuse_PyNumber_Or,
    .PyVMNumber_Positive = refuse_PyNumber_Positive,
    .PyVMNumber_Power = refuse_PyNumber_Power,
    .PyVMNumber_Remainder = refuse_PyNumber_Remainder,
    .PyVMNumber_Rshift = refuse_PyNumber_Rshift,
    .PyVMNumber_Subtract = refuse_PyNumber_Subtract,
    .PyVMNumber_ToBase = refuse_PyNumber_ToBase,
    .PyVMNumber_TrueDivide = refuse_PyNumber_TrueDivide,
    .PyVMNumber_Xor = refuse_PyNumber_Xor,
    .PyVMObject_AsCharBuffer = refuse_PyObject_AsCharBuffer,
    .PyVMObject_AsReadBuffer = refuse_PyObject_AsReadBuffer,
    .PyVMObject_AsWriteBuffer = refuse_PyObject_AsWriteBuffer,
    .PyVMObject_Call = refuse_PyObject_Call,
    .PyVMObject_CallFunctionObjArgsV = refuse_PyObject_CallFunctionObjArgsV,
    .PyVMObject_CallFunctionV = refuse_PyObject_CallFunctionV,
    .PyVMObject_CallMethodNoArgs = refuse_PyObject_CallMethodNoArgs,
    .PyVMObject_CallMethodObjArgsV = refuse_PyObject_CallMethodObjArgsV,
    .PyVMObject_CallMethodOneArg = refuse_PyObject_CallMethodOneArg,
    .PyVMObject_CallMethodV = refuse_PyObject_CallMethodV,
    .PyVMObject_CallNoArgs = refuse_PyObject_CallNoArgs,
    .PyVMObject_CallObject = refuse_PyObject_CallObject,
    .PyVMObject_CallOneArg = refuse_PyObject_CallOneArg,
    .PyVMObject_CheckReadBuffer = refuse_PyObject_CheckReadBuffer,
    .PyVMObject_DelItem = refuse_PyObject_DelItem,
    .PyVMObject_DelItemString = refuse_PyObject_DelItemString,
    .PyVMObject_Format = refuse_PyObject_Format,
    .PyVMObject_GetAIter = refuse_PyObject_GetAIter,
    .PyVMObject_GetItem = refuse_PyObject_GetItem,
    .PyVMObject_GetIter = refuse_PyObject_GetIter,
    .PyVMObject_IsInstance = refuse_PyObject_IsInstance,
    .PyVMObject_IsSubclass = refuse_PyObject_IsSubclass,
    .PyVMObject_Length = refuse_PyObject_Length,
    .PyVMObject_LengthHint = refuse_PyObject_LengthHint,
    .PyVMObject_SetItem = refuse_PyObject_SetItem,
    .PyVMObject_Size = refuse_PyObject_Size,
    .PyVMObject_Type = refuse_PyObject_Type,
    .PyVMObject_Vectorcall = refuse_PyObject_Vectorcall,
    .PyVMObject_VectorcallDict = refuse_PyObject_VectorcallDict,
    .PyVMObject_VectorcallMethod = refuse_PyObject_VectorcallMethod,
    .PyVMSequence_Check = refuse_PySequence_Check,
    .PyVMSequence_Concat = refuse_PySequence_Concat,
    .PyVMSequence_Contains = refuse_PySequence_Contains,
    .PyVMSequence_Count = refuse_PySequence_Count,
    .PyVMSequence_DelItem = refuse_PySequence_DelItem,
    .PyVMSequence_DelSlice = refuse_PySequence_DelSlice,
    .PyVMSequence_Fast = refuse_PySequence_Fast,
    .PyVMSequence_Fast_GET_ITEM = refuse_PySequence_Fast_GET_ITEM,
    .PyVMSequence_Fast_GET_SIZE = refuse_PySequence_Fast_GET_SIZE,
    .PyVMSequence_Fast_ITEMS = refuse_PySequence_Fast_ITEMS,
    .PyVMSequence_GetItem = refuse_PySequence_GetItem,
    .PyVMSequence_GetSlice = refuse_PySequence_GetSlice,
    .PyVMSequence_ITEM = refuse_PySequence_ITEM,
    .PyVMSequence_In = refuse_PySequence_In,
    .PyVMSequence_InPlaceConcat = refuse_PySequence_InPlaceConcat,
    .PyVMSequence_InPlaceRepeat = refuse_PySequence_InPlaceRepeat,
    .PyVMSequence_Index = refuse_PySequence_Index,
    .PyVMSequence_Length = refuse_PySequence_Length,
    .PyVMSequence_List = refuse_PySequence_List,
    .PyVMSequence_Repeat = refuse_PySequence_Repeat,
    .PyVMSequence_SetItem = refuse_PySequence_SetItem,
    .PyVMSequence_SetSlice = refuse_PySequence_SetSlice,
    .PyVMSequence_Size = refuse_PySequence_Size,
    .PyVMSequence_Tuple = refuse_PySequence_Tuple,
    .PyVMVectorcall_Call = refuse_PyVectorcall_Call,
    .PyVMVectorcall_Function = refuse_PyVectorcall_Function,
    .PyVMVectorcall_NARGS = refuse_PyVectorcall_NARGS,
    ._PyVMObject_Vectorcall = refuse__PyObject_Vectorcall,
    .PyVMSys_AddAuditHook = refuse_PySys_AddAuditHook,
    .PyVMSys_AuditTuple = refuse_PySys_AuditTuple,
    .PyVMSys_AuditV = refuse_PySys_AuditV,
    .PyVMFilter_Type = refuse_PyFilter_Type,
    .PyVMMap_Type = refuse_PyMap_Type,
    .PyVMZip_Type = refuse_PyZip_Type,
    .PyVMBool_Check = refuse_PyBool_Check,
    .PyVMBool_FromLong = refuse_PyBool_FromLong,
    .PyVM_False = refuse_Py_False,
    .PyVM_IsFalse = refuse_Py_IsFalse,
    .PyVM_IsTrue = refuse_Py_IsTrue,
    .PyVM_True = refuse_Py_True,
    .PyVMByteArrayIter_Type = refuse_PyByteArrayIter_Type,
    .PyVMByteArray_AS_STRING = refuse_PyByteArray_AS_STRING,
    .PyVMByteArray_AsString = refuse_PyByteArray_AsString,
    .PyVMByteArray_Check = refuse_PyByteArray_Check,
    .PyVMByteArray_CheckExact = refuse_PyByteArray_CheckExact,
    .PyVMByteArray_Concat = refuse_PyByteArray_Concat,
    .PyVMByteArray_FromObject = refuse_PyByteArray_FromObject,
    .PyVMByteArray_FromStringAndSize = refuse_PyByteArray_FromStringAndSize,
    .PyVMByteArray_GET_SIZE = refuse_PyByteArray_GET_SIZE,
    .PyVMByteArray_Resize = refuse_PyByteArray_Resize,
    .PyVMByteArray_Size = refuse_PyByteArray_Size,
    .PyVMByteArray_Type = refuse_PyByteArray_Type,
    .PyVMBytesIter_Type = refuse_PyBytesIter_Type,
    .PyVMBytesWriter_Create = refuse_PyBytesWriter_Create,
    .PyVMBytesWriter_Discard = refuse_PyBytesWriter_Discard,
    .PyVMBytesWriter_Finish = refuse_PyBytesWriter_Finish,
    .PyVMBytesWriter_FinishWithPointer = refuse_PyBytesWriter_FinishWithPointer,
    .PyVMBytesWriter_FinishWithSize = refuse_PyBytesWriter_FinishWithSize,
    .PyVMBytesWriter_FormatV = refuse_PyBytesWriter_FormatV,
    .PyVMBytesWriter_GetData = refuse_PyBytesWriter_GetData,
    .PyVMBytesWriter_GetSize = refuse_PyBytesWriter_GetSize,
    .PyVMBytesWriter_Grow = refuse_PyBytesWriter_Grow,
    .PyVMBytesWriter_GrowAndUpdatePointer = refuse_PyBytesWriter_GrowAndUpdatePointer,
    .PyVMBytesWriter_Resize = refuse_PyBytesWriter_Resize,
    .PyVMBytesWriter_WriteBytes = refuse_PyBytesWriter_WriteBytes,
    .PyVMBytes_AS_STRING = refuse_PyBytes_AS_STRING,
    .PyVMBytes_AsString = refuse_PyBytes_AsString,
    .PyVMBytes_AsStringAndSize = refuse_PyBytes_AsStringAndSize,
    .PyVMBytes_Check = refuse_PyBytes_Check,
    .PyVMBytes_CheckExact = refuse_PyBytes_CheckExact,
    .PyVMBytes_Concat = refuse_PyBytes_Concat,
    .PyVMBytes_ConcatAndDel = refuse_PyBytes_ConcatAndDel,
    .PyVMBytes_DecodeEscape = refuse_PyBytes_DecodeEscape,
    .PyVMBytes_FromFormatV = refuse_PyBytes_FromFormatV,
    .PyVMBytes_FromObject = refuse_PyBytes_FromObject,
    .PyVMBytes_FromString = refuse_PyBytes_FromString,
    .PyVMBytes_FromStringAndSize = refuse_PyBytes_FromStringAndSize,
    .PyVMBytes_GET_SIZE = refuse_PyBytes_GET_SIZE,
    .PyVMBytes_Join = refuse_PyBytes_Join,
    .PyVMBytes_Repr = refuse_PyBytes_Repr,
    .PyVMBytes_Size = refuse_PyBytes_Size,
    .PyVMBytes_Type = refuse_PyBytes_Type,
    ._PyVMBytes_Resize = refuse__PyBytes_Resize,
    .PyVMCell_Check = refuse_PyCell_Check,
    .PyVMCell_GET = refuse_PyCell_GET,
    .PyVMCell_Get = refuse_PyCell_Get,
    .PyVMCell_New = refuse_PyCell_New,
    .PyVMCell_SET = refuse_PyCell_SET,
    .PyVMCell_Set = refuse_PyCell_Set,
    .PyVMCell_Type = refuse_PyCell_Type,
    .PyVMEval_CallFunctionV = refuse_PyEval_CallFunctionV,
    .PyVMEval_CallMethodV = refuse_PyEval_CallMethodV,
    .PyVMEval_CallObject = refuse_PyEval_CallObject,
    .PyVMEval_CallObjectWithKeywords = refuse_PyEval_CallObjectWithKeywords,
    .PyVMEval_EvalCode = refuse_PyEval_EvalCode,
    .PyVMEval_EvalCodeEx = refuse_PyEval_EvalCodeEx,
    .PyVMEval_EvalFrame = refuse_PyEval_EvalFrame,
    .PyVMEval_EvalFrameEx = refuse_PyEval_EvalFrameEx,
    .PyVMEval_GetBuiltins = refuse_PyEval_GetBuiltins,
    .PyVMEval_GetFrame = refuse_PyEval_GetFrame,
    .PyVMEval_GetFrameBuiltins = refuse_PyEval_GetFrameBuiltins,
    .PyVMEval_GetFrameGlobals = refuse_PyEval_GetFrameGlobals,
    .PyVMEval_GetFrameLocals = refuse_PyEval_GetFrameLocals,
    .PyVMEval_GetFuncDesc = refuse_PyEval_GetFuncDesc,
    .PyVMEval_GetFuncName = refuse_PyEval_GetFuncName,
    .PyVMEval_GetGlobals = refuse_PyEval_GetGlobals,
    .PyVMEval_GetLocals = refuse_PyEval_GetLocals,
    .PyVMEval_InitThreads = refuse_PyEval_InitThreads,
    .PyVMEval_MergeCompilerFlags = refuse_PyEval_MergeCompilerFlags,
    .PyVMEval_SetProfile = refuse_PyEval_SetProfile,
    .PyVMEval_SetProfileAllThreads = refuse_PyEval_SetProfileAllThreads,
    .PyVMEval_SetTrace = refuse_PyEval_SetTrace,
    .PyVMEval_SetTraceAllThreads = refuse_PyEval_SetTraceAllThreads,
    .PyVMEval_ThreadsInitialized = refuse_PyEval_ThreadsInitialized,
    .PyVMUnstable_CopyPerfMapFile = refuse_PyUnstable_CopyPerfMapFile,
    .PyVMUnstable_Eval_RequestCodeExtraIndex = refuse_PyUnstable_Eval_RequestCodeExtraIndex,
    .PyVMUnstable_PerfMapState_Fini = refuse_PyUnstable_PerfMapState_Fini,
    .PyVMUnstable_PerfMapState_Init = refuse_PyUnstable_PerfMapState_Init,
    .PyVMUnstable_PerfTrampoline_CompileCode = refuse_PyUnstable_PerfTrampoline_CompileCode,
    .PyVMUnstable_PerfTrampoline_SetPersistAfterFork = refuse_PyUnstable_PerfTrampoline_SetPersistAfterFork,
    .PyVMUnstable_WritePerfMapEntry = refuse_PyUnstable_WritePerfMapEntry,
    .PyVM_AddPendingCall = refuse_Py_AddPendingCall,
    .PyVM_EnterRecursiveCall = refuse_Py_EnterRecursiveCall,
    .PyVM_GetRecursionLimit = refuse_Py_GetRecursionLimit,
    .PyVM_LeaveRecursiveCall = refuse_Py_LeaveRecursiveCall,
    .PyVM_MakePendingCalls = refuse_Py_MakePendingCalls,
    .PyVM_SetRecursionLimit = refuse_Py_SetRecursionLimit,
    ._PyVMEval_RequestCodeExtraIndex = refuse__PyEval_RequestCodeExtraIndex,
    .PyVMInstanceMethod_Check = refuse_PyInstanceMethod_Check,
    .PyVMInstanceMethod_Function = refuse_PyInstanceMethod_Function,
    .PyVMInstanceMethod_GET_FUNCTION = refuse_PyInstanceMethod_GET_FUNCTION,
    .PyVMInstanceMethod_New = refuse_PyInstanceMethod_New,
    .PyVMInstanceMethod_Type = refuse_PyInstanceMethod_Type,
    .PyVMMethod_Check = refuse_PyMethod_Check,
    .PyVMMethod_Function = refuse_PyMethod_Function,
    .PyVMMethod_GET_FUNCTION = refuse_PyMethod_GET_FUNCTION,
    .PyVMMethod_GET_SELF = refuse_PyMethod_GET_SELF,
    .PyVMMethod_New = refuse_PyMethod_New,
    .PyVMMethod_Self = refuse_PyMethod_Self,
    .PyVMMethod_Type = refuse_PyMethod_Type,
    .PyVMCode_AddWatcher = refuse_PyCode_AddWatcher,
    .PyVMCode_Addr2Line = refuse_PyCode_Addr2Line,
    .PyVMCode_Addr2Location = refuse_PyCode_Addr2Location,
    .PyVMCode_Check = refuse_PyCode_Check,
    .PyVMCode_ClearWatcher = refuse_PyCode_ClearWatcher,
    .PyVMCode_GetCellvars = refuse_PyCode_GetCellvars,
    .PyVMCode_GetCode = refuse_PyCode_GetCode,
    .PyVMCode_GetFirstFree = refuse_PyCode_GetFirstFree,
    .PyVMCode_GetFreevars = refuse_PyCode_GetFreevars,
    .PyVMCode_GetNumFree = refuse_PyCode_GetNumFree,
    .PyVMCode_GetVarnames = refuse_PyCode_GetVarnames,
    .PyVMCode_New = refuse_PyCode_New,
    .PyVMCode_NewEmpty = refuse_PyCode_NewEmpty,
    .PyVMCode_NewWithPosOnlyArgs = refuse_PyCode_NewWithPosOnlyArgs,
    .PyVMCode_Optimize = refuse_PyCode_Optimize,
    .PyVMCode_Type = refuse_PyCode_Type,
    .PyVMUnstable_Code_GetExtra = refuse_PyUnstable_Code_GetExtra,
    .PyVMUnstable_Code_GetFirstFree = refuse_PyUnstable_Code_GetFirstFree,
    .PyVMUnstable_Code_New = refuse_PyUnstable_Code_New,
    .PyVMUnstable_Code_NewWithPosOnlyArgs = refuse_PyUnstable_Code_NewWithPosOnlyArgs,
    .PyVMUnstable_Code_SetExtra = refuse_PyUnstable_Code_SetExtra,
    ._PyVMCode_GetExtra = refuse__PyCode_GetExtra,
    ._PyVMCode_SetExtra = refuse__PyCode_SetExtra,
    .PyVMCodec_BackslashReplaceErrors = refuse_PyCodec_BackslashReplaceErrors,
    .PyVMCodec_Decode = refuse_PyCodec_Decode,
    .PyVMCodec_Decoder = refuse_PyCodec_Decoder,
    .PyVMCodec_Encode = refuse_PyCodec_Encode,
    .PyVMCodec_Encoder = refuse_PyCodec_Encoder,
    .PyVMCodec_IgnoreErrors = refuse_PyCodec_IgnoreErrors,
    .PyVMCodec_IncrementalDecoder = refuse_PyCodec_IncrementalDecoder,
    .PyVMCodec_IncrementalEncoder = refuse_PyCodec_IncrementalEncoder,
    .PyVMCodec_KnownEncoding = refuse_PyCodec_KnownEncoding,
    .PyVMCodec_LookupError = refuse_PyCodec_LookupError,
    .PyVMCodec_NameReplaceErrors = refuse_PyCodec_NameReplaceErrors,
    .PyVMCodec_Register = refuse_PyCodec_Register,
    .PyVMCodec_RegisterError = refuse_PyCodec_RegisterError,
    .PyVMCodec_ReplaceErrors = refuse_PyCodec_ReplaceErrors,
    .PyVMCodec_StreamReader = refuse_PyCodec_StreamReader,
    .PyVMCodec_StreamWriter = refuse_PyCodec_StreamWriter,
    .PyVMCodec_StrictErrors = refuse_PyCodec_StrictErrors,
    .PyVMCodec_Unregister = refuse_PyCodec_Unregister,
    .PyVMCodec_XMLCharRefReplaceErrors = refuse_PyCodec_XMLCharRefReplaceErrors,
    .PyVM_hexdigits = refuse_Py_hexdigits,
    .PyVMCF_COMPILE_MASK = refuse_PyCF_COMPILE_MASK,
    .PyVMCompile_OpcodeStackEffect = refuse_PyCompile_OpcodeStackEffect,
    .PyVMCompile_OpcodeStackEffectWithJump = refuse_PyCompile_OpcodeStackEffectWithJump,
    .PyVMComplex_AsCComplex = refuse_PyComplex_AsCComplex,
    .PyVMComplex_Check = refuse_PyComplex_Check,
    .PyVMComplex_CheckExact = refuse_PyComplex_CheckExact,
    .PyVMComplex_FromCComplex = refuse_PyComplex_FromCComplex,
    .PyVMComplex_FromDoubles = refuse_PyComplex_FromDoubles,
    .PyVMComplex_ImagAsDouble = refuse_PyComplex_ImagAsDouble,
    .PyVMComplex_RealAsDouble = refuse_PyComplex_RealAsDouble,
    .PyVMComplex_Type = refuse_PyComplex_Type,
    ._PyVM_c_abs = refuse__Py_c_abs,
    ._PyVM_c_diff = refuse__Py_c_diff,
    ._PyVM_c_neg = refuse__Py_c_neg,
    ._PyVM_c_pow = refuse__Py_c_pow,
    ._PyVM_c_prod = refuse__Py_c_prod,
    ._PyVM_c_quot = refuse__Py_c_quot,
    ._PyVM_c_sum = refuse__Py_c_sum,
    .PyVMContextToken_CheckExact = refuse_PyContextToken_CheckExact,
    .PyVMContextToken_Type = refuse_PyContextToken_Type,
    .PyVMContextVar_CheckExact = refuse_PyContextVar_CheckExact,
    .PyVMContextVar_Get = refuse_PyContextVar_Get,
    .PyVMContextVar_New = refuse_PyContextVar_New,
    .PyVMContextVar_Reset = refuse_PyContextVar_Reset,
    .PyVMContextVar_Set = refuse_PyContextVar_Set,
    .PyVMContextVar_Type = refuse_PyContextVar_Type,
    .PyVMContext_AddWatcher = refuse_PyContext_AddWatcher,
    .PyVMContext_CheckExact = refuse_PyContext_CheckExact,
    .PyVMContext_ClearWatcher = refuse_PyContext_ClearWatcher,
    .PyVMContext_Copy = refuse_PyContext_Copy,
    .PyVMContext_CopyCurrent = refuse_PyContext_CopyCurrent,
    .PyVMContext_Enter = refuse_PyContext_Enter,
    .PyVMContext_Exit = refuse_PyContext_Exit,
    .PyVMContext_New = refuse_PyContext_New,
    .PyVMContext_Type = refuse_PyContext_Type,
    .PyVMCriticalSection2_Begin = refuse_PyCriticalSection2_Begin,
    .PyVMCriticalSection2_BeginMutex = refuse_PyCriticalSection2_BeginMutex,
    .PyVMCriticalSection2_End = refuse_PyCriticalSection2_End,
    .PyVMCriticalSection_Begin = refuse_PyCriticalSection_Begin,
    .PyVMCriticalSection_BeginMutex = refuse_PyCriticalSection_BeginMutex,
    .PyVMCriticalSection_End = refuse_PyCriticalSection_End,
    .PyVMDateTime_Check = refuse_PyDateTime_Check,
    .PyVMDateTime_CheckExact = refuse_PyDateTime_CheckExact,
    .PyVMDateTime_DATE_GET_FOLD = refuse_PyDateTime_DATE_GET_FOLD,
    .PyVMDateTime_DATE_GET_HOUR = refuse_PyDateTime_DATE_GET_HOUR,
    .PyVMDateTime_DATE_GET_MICROSECOND = refuse_PyDateTime_DATE_GET_MICROSECOND,
    .PyVMDateTime_DATE_GET_MINUTE = refuse_PyDateTime_DATE_GET_MINUTE,
    .PyVMDateTime_DATE_GET_SECOND = refuse_PyDateTime_DATE_GET_SECOND,
    .PyVMDateTime_DATE_GET_TZINFO = refuse_PyDateTime_DATE_GET_TZINFO,
    .PyVMDateTime_DELTA_GET_DAYS = refuse_PyDateTime_DELTA_GET_DAYS,
    .PyVMDateTime_DELTA_GET_MICROSECONDS = refuse_PyDateTime_DELTA_GET_MICROSECONDS,
    .PyVMDateTime_DELTA_GET_SECONDS = refuse_PyDateTime_DELTA_GET_SECONDS,
    .PyVMDateTime_FromDateAndTime = refuse_PyDateTime_FromDateAndTime,
    .PyVMDateTime_FromDateAndTimeAndFold = refuse_PyDateTime_FromDateAndTimeAndFold,
    .PyVMDateTime_FromTimestamp = refuse_PyDateTime_FromTimestamp,
    .PyVMDateTime_GET_DAY = refuse_PyDateTime_GET_DAY,
    .PyVMDateTime_GET_MONTH = refuse_PyDateTime_GET_MONTH,
    .PyVMDateTime_GET_YEAR = refuse_PyDateTime_GET_YEAR,
    .PyVMDateTime_IMPORT = refuse_PyDateTime_IMPORT,
    .PyVMDateTime_TIME_GET_FOLD = refuse_PyDateTime_TIME_GET_FOLD,
    .PyVMDateTime_TIME_GET_HOUR = refuse_PyDateTime_TIME_GET_HOUR,
    .PyVMDateTime_TIME_GET_MICROSECOND = refuse_PyDateTime_TIME_GET_MICROSECOND,
    .PyVMDateTime_TIME_GET_MINUTE = refuse_PyDateTime_TIME_GET_MINUTE,
    .PyVMDateTime_TIME_GET_SECOND = refuse_PyDateTime_TIME_GET_SECOND,
    .PyVMDateTime_TIME_GET_TZINFO = refuse_PyDateTime_TIME_GET_TZINFO,
    .PyVMDateTime_TimeZone_UTC = refuse_PyDateTime_TimeZone_UTC,
    .PyVMDate_Check = refuse_PyDate_Check,
    .PyVMDate_CheckExact = refuse_PyDate_CheckExact,
    .PyVMDate_FromDate = refuse_PyDate_FromDate,
    .PyVMDate_FromTimestamp = refuse_PyDate_FromTimestamp,
    .PyVMDelta_Check = refuse_PyDelta_Check,
    .PyVMDelta_CheckExact = refuse_PyDelta_CheckExact,
    .PyVMDelta_FromDSU = refuse_PyDelta_FromDSU,
    .PyVMTZInfo_Check = refuse_PyTZInfo_Check,
    .PyVMTZInfo_CheckExact = refuse_PyTZInfo_CheckExact,
    .PyVMTimeZone_FromOffset = refuse_PyTimeZone_FromOffset,
    .PyVMTimeZone_FromOffsetAndName = refuse_PyTimeZone_FromOffsetAndName,
    .PyVMTime_Check = refuse_PyTime_Check,
    .PyVMTime_CheckExact = refuse_PyTime_CheckExact,
    .PyVMTime_FromTime = refuse_PyTime_FromTime,
    .PyVMTime_FromTimeAndFold = refuse_PyTime_FromTimeAndFold,
    .PyVMClassMethodDescr_Type = refuse_PyClassMethodDescr_Type,
    .PyVMDescr_IsData = refuse_PyDescr_IsData,
    .PyVMDescr_NAME = refuse_PyDescr_NAME,
    .PyVMDescr_NewClassMethod = refuse_PyDescr_NewClassMethod,
    .PyVMDescr_NewGetSet = refuse_PyDescr_NewGetSet,
    .PyVMDescr_NewMember = refuse_PyDescr_NewMember,
    .PyVMDescr_NewMethod = refuse_PyDescr_NewMethod,
    .PyVMDescr_NewWrapper = refuse_PyDescr_NewWrapper,
    .PyVMDescr_TYPE = refuse_PyDescr_TYPE,
    .PyVMDictProxy_New = refuse_PyDictProxy_New,
    .PyVMDictProxy_Type = refuse_PyDictProxy_Type,
    .PyVMGetSetDescr_Type = refuse_PyGetSetDescr_Type,
    .PyVMMemberDescr_Type = refuse_PyMemberDescr_Type,
    .PyVMMember_GetOne = refuse_PyMember_GetOne,
    .PyVMMember_SetOne = refuse_PyMember_SetOne,
    .PyVMMethodDescr_Type = refuse_PyMethodDescr_Type,
    .PyVMProperty_Type = refuse_PyProperty_Type,
    .PyVMWrapperDescr_Type = refuse_PyWrapperDescr_Type,
    .PyVMWrapper_New = refuse_PyWrapper_New,
    .PyVMAnyDict_Check = refuse_PyAnyDict_Check,
    .PyVMAnyDict_CheckExact = refuse_PyAnyDict_CheckExact,
    .PyVMDictItems_Check = refuse_PyDictItems_Check,
    .PyVMDictItems_Type = refuse_PyDictItems_Type,
    .PyVMDictIterItem_Type = refuse_PyDictIterItem_Type,
    .PyVMDictIterKey_Type = refuse_PyDictIterKey_Type,
    .PyVMDictIterValue_Type = refuse_PyDictIterValue_Type,
    .PyVMDictKeys_Check = refuse_PyDictKeys_Check,
    .PyVMDictKeys_Type = refuse_PyDictKeys_Type,
    .PyVMDictRevIterItem_Type = refuse_PyDictRevIterItem_Type,
    .PyVMDictRevIterKey_Type = refuse_PyDictRevIterKey_Type,
    .PyVMDictRevIterValue_Type = refuse_PyDictRevIterValue_Type,
    .PyVMDictValues_Check = refuse_PyDictValues_Check,
    .PyVMDictValues_Type = refuse_PyDictValues_Type,
    .PyVMDictViewSet_Check = refuse_PyDictViewSet_Check,
    .PyVMDict_AddWatcher = refuse_PyDict_AddWatcher,
    .PyVMDict_Check = refuse_PyDict_Check,
    .PyVMDict_CheckExact = refuse_PyDict_CheckExact,
    .PyVMDict_Clear = refuse_PyDict_Clear,
    .PyVMDict_ClearWatcher = refuse_PyDict_ClearWatcher,
    .PyVMDict_Contains = refuse_PyDict_Contains,
    .PyVMDict_ContainsString = refuse_PyDict_ContainsString,
    .PyVMDict_Copy = refuse_PyDict_Copy,
    .PyVMDict_DelItem = refuse_PyDict_DelItem,
    .PyVMDict_DelItemString = refuse_PyDict_DelItemString,
    .PyVMDict_GET_SIZE = refuse_PyDict_GET_SIZE,
    .PyVMDict_GetItem = refuse_PyDict_GetItem,
    .PyVMDict_GetItemRef = refuse_PyDict_GetItemRef,
    .PyVMDict_GetItemString = refuse_PyDict_GetItemString,
    .PyVMDict_GetItemStringRef = refuse_PyDict_GetItemStringRef,
    .PyVMDict_GetItemWithError = refuse_PyDict_GetItemWithError,
    .PyVMDict_Items = refuse_PyDict_Items,
    .PyVMDict_Keys = refuse_PyDict_Keys,
    .PyVMDict_Merge = refuse_PyDict_Merge,
    .PyVMDict_MergeFromSeq2 = refuse_PyDict_MergeFromSeq2,
    .PyVMDict_New = refuse_PyDict_New,
    .PyVMDict_Next = refuse_PyDict_Next,
    .PyVMDict_Pop = refuse_PyDict_Pop,
    .PyVMDict_PopString = refuse_PyDict_PopString,
    .PyVMDict_SetDefault = refuse_PyDict_SetDefault,
    .PyVMDict_SetDefaultRef = refuse_PyDict_SetDefaultRef,
    .PyVMDict_SetItem = refuse_PyDict_SetItem,
    .PyVMDict_SetItemString = refuse_PyDict_SetItemString,
    .PyVMDict_Size = refuse_PyDict_Size,
    .PyVMDict_Type = refuse_PyDict_Type,
    .PyVMDict_Unwatch = refuse_PyDict_Unwatch,
    .PyVMDict_Update = refuse_PyDict_Update,
    .PyVMDict_Values = refuse_PyDict_Values,
    .PyVMDict_Watch = refuse_PyDict_Watch,
    .PyVMFrozenDict_Check = refuse_PyFrozenDict_Check,
    .PyVMFrozenDict_CheckExact = refuse_PyFrozenDict_CheckExact,
    .PyVMFrozenDict_New = refuse_PyFrozenDict_New,
    .PyVMFrozenDict_Type = refuse_PyFrozenDict_Type,
    .PyVMObject_GenericGetDict = refuse_PyObject_GenericGetDict,
    .PyVMEnum_Type = refuse_PyEnum_Type,
    .PyVMReversed_Type = refuse_PyReversed_Type,
    .PyVMFile_FromFd = refuse_PyFile_FromFd,
    .PyVMFile_GetLine = refuse_PyFile_GetLine,
    .PyVMFile_NewStdPrinter = refuse_PyFile_NewStdPrinter,
    .PyVMFile_OpenCode = refuse_PyFile_OpenCode,
    .PyVMFile_OpenCodeObject = refuse_PyFile_OpenCodeObject,
    .PyVMFile_SetOpenCodeHook = refuse_PyFile_SetOpenCodeHook,
    .PyVMFile_WriteObject = refuse_PyFile_WriteObject,
    .PyVMFile_WriteString = refuse_PyFile_WriteString,
    .PyVMObject_AsFileDescriptor = refuse_PyObject_AsFileDescriptor,
    .PyVMStdPrinter_Type = refuse_PyStdPrinter_Type,
    .PyVM_FileSystemDefaultEncodeErrors = refuse_Py_FileSystemDefaultEncodeErrors,
    .PyVM_FileSystemDefaultEncoding = refuse_Py_FileSystemDefaultEncoding,
    .PyVM_HasFileSystemDefaultEncoding = refuse_Py_HasFileSystemDefaultEncoding,
    .PyVM_UTF8Mode = refuse_Py_UTF8Mode,
    .PyVM_UniversalNewlineFgets = refuse_Py_UniversalNewlineFgets,
    .PyVM_DecodeLocale = refuse_Py_DecodeLocale,
    .PyVM_EncodeLocale = refuse_Py_EncodeLocale,
    .PyVM_fclose = refuse_Py_fclose,
    .PyVM_fopen = refuse_Py_fopen,
    .PyVMFloat_AS_DOUBLE = refuse_PyFloat_AS_DOUBLE,
    .PyVMFloat_AsDouble = refuse_PyFloat_AsDouble,
    .PyVMFloat_Check = refuse_PyFloat_Check,
    .PyVMFloat_CheckExact = refuse_PyFloat_CheckExact,
    .PyVMFloat_FromDouble = refuse_PyFloat_FromDouble,
    .PyVMFloat_FromString = refuse_PyFloat_FromString,
    .PyVMFloat_GetInfo = refuse_PyFloat_GetInfo,
    .PyVMFloat_GetMax = refuse_PyFloat_GetMax,
    .PyVMFloat_GetMin = refuse_PyFloat_GetMin,
    .PyVMFloat_Pack2 = refuse_PyFloat_Pack2,
    .PyVMFloat_Pack4 = refuse_PyFloat_Pack4,
    .PyVMFloat_Pack8 = refuse_PyFloat_Pack8,
    .PyVMFloat_Type = refuse_PyFloat_Type,
    .PyVMFloat_Unpack2 = refuse_PyFloat_Unpack2,
    .PyVMFloat_Unpack4 = refuse_PyFloat_Unpack4,
    .PyVMFloat_Unpack8 = refuse_PyFloat_Unpack8,
    .PyVMFrame_FastToLocals = refuse_PyFrame_FastToLocals,
    .PyVMFrame_FastToLocalsWithError = refuse_PyFrame_FastToLocalsWithError,
    .PyVMFrame_LocalsToFast = refuse_PyFrame_LocalsToFast,
    .PyVMFrame_New = refuse_PyFrame_New,
    .PyVMClassMethod_New = refuse_PyClassMethod_New,
    .PyVMClassMethod_Type = refuse_PyClassMethod_Type,
    .PyVMFunction_AddWatcher = refuse_PyFunction_AddWatcher,
    .PyVMFunction_Check = refuse_PyFunction_Check,
    .PyVMFunction_ClearWatcher = refuse_PyFunction_ClearWatcher,
    .PyVMFunction_GET_ANNOTATIONS = refuse_PyFunction_GET_ANNOTATIONS,
    .PyVMFunction_GET_CLOSURE = refuse_PyFunction_GET_CLOSURE,
    .PyVMFunction_GET_CODE = refuse_PyFunction_GET_CODE,
    .PyVMFunction_GET_DEFAULTS = refuse_PyFunction_GET_DEFAULTS,
    .PyVMFunction_GET_GLOBALS = refuse_PyFunction_GET_GLOBALS,
    .PyVMFunction_GET_KW_DEFAULTS = refuse_PyFunction_GET_KW_DEFAULTS,
    .PyVMFunction_GET_MODULE = refuse_PyFunction_GET_MODULE,
    .PyVMFunction_GetAnnotations = refuse_PyFunction_GetAnnotations,
    .PyVMFunction_GetClosure = refuse_PyFunction_GetClosure,
    .PyVMFunction_GetCode = refuse_PyFunction_GetCode,
    .PyVMFunction_GetDefaults = refuse_PyFunction_GetDefaults,
    .PyVMFunction_GetGlobals = refuse_PyFunction_GetGlobals,
    .PyVMFunction_GetKwDefaults = refuse_PyFunction_GetKwDefaults,
    .PyVMFunction_GetModule = refuse_PyFunction_GetModule,
    .PyVMFunction_New = refuse_PyFunction_New,
    .PyVMFunction_NewWithQualName = refuse_PyFunction_NewWithQualName,
    .PyVMFunction_SetAnnotations = refuse_PyFunction_SetAnnotations,
    .PyVMFunction_SetClosure = refuse_PyFunction_SetClosure,
    .PyVMFunction_SetDefaults = refuse_PyFunction_SetDefaults,
    .PyVMFunction_SetKwDefaults = refuse_PyFunction_SetKwDefaults,
    .PyVMFunction_SetVectorcall = refuse_PyFunction_SetVectorcall,
    .PyVMFunction_Type = refuse_PyFunction_Type,
    .PyVMStaticMethod_New = refuse_PyStaticMethod_New,
    .PyVMStaticMethod_Type = refuse_PyStaticMethod_Type,
    .PyVM_GenericAlias = refuse_Py_GenericAlias,
    .PyVM_GenericAliasType = refuse_Py_GenericAliasType,
    .PyVMAsyncGenASend_CheckExact = refuse_PyAsyncGenASend_CheckExact,
    .PyVMAsyncGen_CheckExact = refuse_PyAsyncGen_CheckExact,
    .PyVMAsyncGen_New = refuse_PyAsyncGen_New,
    .PyVMAsyncGen_Type = refuse_PyAsyncGen_Type,
    .PyVMCoro_CheckExact = refuse_PyCoro_CheckExact,
    .PyVMCoro_New = refuse_PyCoro_New,
    .PyVMCoro_Type = refuse_PyCoro_Type,
    .PyVMGen_Check = refuse_PyGen_Check,
    .PyVMGen_CheckExact = refuse_PyGen_CheckExact,
    .PyVMGen_GetCode = refuse_PyGen_GetCode,
    .PyVMGen_New = refuse_PyGen_New,
    .PyVMGen_NewWithQualName = refuse_PyGen_NewWithQualName,
    .PyVMGen_Type = refuse_PyGen_Type,
    .PyVMImport_AddModule = refuse_PyImport_AddModule,
    .PyVMImport_AddModuleObject = refuse_PyImport_AddModuleObject,
    .PyVMImport_AddModuleRef = refuse_PyImport_AddModuleRef,
    .PyVMImport_CreateModuleFromInitfunc = refuse_PyImport_CreateModuleFromInitfunc,
    .PyVMImport_ExecCodeModule = refuse_PyImport_ExecCodeModule,
    .PyVMImport_ExecCodeModuleEx = refuse_PyImport_ExecCodeModuleEx,
    .PyVMImport_ExecCodeModuleObject = refuse_PyImport_ExecCodeModuleObject,
    .PyVMImport_ExecCodeModuleWithPathnames = refuse_PyImport_ExecCodeModuleWithPathnames,
    .PyVMImport_FrozenModules = refuse_PyImport_FrozenModules,
    .PyVMImport_GetImporter = refuse_PyImport_GetImporter,
    .PyVMImport_GetLazyImportsFilter = refuse_PyImport_GetLazyImportsFilter,
    .PyVMImport_GetLazyImportsMode = refuse_PyImport_GetLazyImportsMode,
    .PyVMImport_GetMagicNumber = refuse_PyImport_GetMagicNumber,
    .PyVMImport_GetMagicTag = refuse_PyImport_GetMagicTag,
    .PyVMImport_GetModule = refuse_PyImport_GetModule,
    .PyVMImport_GetModuleDict = refuse_PyImport_GetModuleDict,
    .PyVMImport_Import = refuse_PyImport_Import,
    .PyVMImport_ImportFrozenModule = refuse_PyImport_ImportFrozenModule,
    .PyVMImport_ImportFrozenModuleObject = refuse_PyImport_ImportFrozenModuleObject,
    .PyVMImport_ImportModule = refuse_PyImport_ImportModule,
    .PyVMImport_ImportModuleAttr = refuse_PyImport_ImportModuleAttr,
    .PyVMImport_ImportModuleAttrString = refuse_PyImport_ImportModuleAttrString,
    .PyVMImport_ImportModuleEx = refuse_PyImport_ImportModuleEx,
    .PyVMImport_ImportModuleLevel = refuse_PyImport_ImportModuleLevel,
    .PyVMImport_ImportModuleLevelObject = refuse_PyImport_ImportModuleLevelObject,
    .PyVMImport_ImportModuleNoBlock = refuse_PyImport_ImportModuleNoBlock,
    .PyVMImport_ReloadModule = refuse_PyImport_ReloadModule,
    .PyVMImport_SetLazyImportsFilter = refuse_PyImport_SetLazyImportsFilter,
    .PyVMImport_SetLazyImportsMode = refuse_PyImport_SetLazyImportsMode,
    .PyVMConfig_Get = refuse_PyConfig_Get,
    .PyVMConfig_GetInt = refuse_PyConfig_GetInt,
    .PyVMConfig_Names = refuse_PyConfig_Names,
    .PyVMConfig_Set = refuse_PyConfig_Set,
    .PyVMInitConfig_AddModule = refuse_PyInitConfig_AddModule,
    .PyVMInitConfig_Create = refuse_PyInitConfig_Create,
    .PyVMInitConfig_Free = refuse_PyInitConfig_Free,
    .PyVMInitConfig_FreeStrList = refuse_PyInitConfig_FreeStrList,
    .PyVMInitConfig_GetError = refuse_PyInitConfig_GetError,
    .PyVMInitConfig_GetExitCode = refuse_PyInitConfig_GetExitCode,
    .PyVMInitConfig_GetInt = refuse_PyInitConfig_GetInt,
    .PyVMInitConfig_GetStr = refuse_PyInitConfig_GetStr,
    .PyVMInitConfig_GetStrList = refuse_PyInitConfig_GetStrList,
    .PyVMInitConfig_HasOption = refuse_PyInitConfig_HasOption,
    .PyVMInitConfig_SetInt = refuse_PyInitConfig_SetInt,
    .PyVMInitConfig_SetStr = refuse_PyInitConfig_SetStr,
    .PyVMInitConfig_SetStrList = refuse_PyInitConfig_SetStrList,
    .PyVM_GetArgcArgv = refuse_Py_GetArgcArgv,
    .PyVMOS_AfterFork_Parent = refuse_PyOS_AfterFork_Parent,
    .PyVMOS_BeforeFork = refuse_PyOS_BeforeFork,
    .PyVMOS_InterruptOccurred = refuse_PyOS_InterruptOccurred,
    .PyVMCallIter_Check = refuse_PyCallIter_Check,
    .PyVMCallIter_New = refuse_PyCallIter_New,
    .PyVMCallIter_Type = refuse_PyCallIter_Type,
    .PyVMSeqIter_Check = refuse_PySeqIter_Check,
    .PyVMSeqIter_New = refuse_PySeqIter_New,
    .PyVMSeqIter_Type = refuse_PySeqIter_Type,
    .PyVMListIter_Type = refuse_PyListIter_Type,
    .PyVMListRevIter_Type = refuse_PyListRevIter_Type,
    .PyVMList_Append = refuse_PyList_Append,
    .PyVMList_AsTuple = refuse_PyList_AsTuple,
    .PyVMList_Check = refuse_PyList_Check,
    .PyVMList_CheckExact = refuse_PyList_CheckExact,
    .PyVMList_Clear = refuse_PyList_Clear,
    .PyVMList_Extend = refuse_PyList_Extend,
    .PyVMList_GET_ITEM = refuse_PyList_GET_ITEM,
    .PyVMList_GET_SIZE = refuse_PyList_GET_SIZE,
    .PyVMList_GetItem = refuse_PyList_GetItem,
    .PyVMList_GetItemRef = refuse_PyList_GetItemRef,
    .PyVMList_GetSlice = refuse_PyList_GetSlice,
    .PyVMList_Insert = refuse_PyList_Insert,
    .PyVMList_New = refuse_PyList_New,
    .PyVMList_Reverse = refuse_PyList_Reverse,
    .PyVMList_SET_ITEM = refuse_PyList_SET_ITEM,
    .PyVMList_SetItem = refuse_PyList_SetItem,
    .PyVMList_SetSlice = refuse_PyList_SetSlice,
    .PyVMList_Size = refuse_PyList_Size,
    .PyVMList_Sort = refuse_PyList_Sort,
    .PyVMList_Type = refuse_PyList_Type,
    .PyVMLongWriter_Create = refuse_PyLongWriter_Create,
    .PyVMLongWriter_Discard = refuse_PyLongWriter_Discard,
    .PyVMLongWriter_Finish = refuse_PyLongWriter_Finish,
    .PyVMLong_AS_LONG = refuse_PyLong_AS_LONG,
    .PyVMLong_AsDouble = refuse_PyLong_AsDouble,
    .PyVMLong_AsInt = refuse_PyLong_AsInt,
    .PyVMLong_AsInt32 = refuse_PyLong_AsInt32,
    .PyVMLong_AsInt64 = refuse_PyLong_AsInt64,
    .PyVMLong_AsLong = refuse_PyLong_AsLong,
    .PyVMLong_AsLongAndOverflow = refuse_PyLong_AsLongAndOverflow,
    .PyVMLong_AsLongLong = refuse_PyLong_AsLongLong,
    .PyVMLong_AsLongLongAndOverflow = refuse_PyLong_AsLongLongAndOverflow,
    .PyVMLong_AsNativeBytes = refuse_PyLong_AsNativeBytes,
    .PyVMLong_AsPid = refuse_PyLong_AsPid,
    .PyVMLong_AsSize_t = refuse_PyLong_AsSize_t,
    .PyVMLong_AsSsize_t = refuse_PyLong_AsSsize_t,
    .PyVMLong_AsUInt32 = refuse_PyLong_AsUInt32,
    .PyVMLong_AsUInt64 = refuse_PyLong_AsUInt64,
    .PyVMLong_AsUnsignedLong = refuse_PyLong_AsUnsignedLong,
    .PyVMLong_AsUnsignedLongLong = refuse_PyLong_AsUnsignedLongLong,
    .PyVMLong_AsUnsignedLongLongMask = refuse_PyLong_AsUnsignedLongLongMask,
    .PyVMLong_AsUnsignedLongMask = refuse_PyLong_AsUnsignedLongMask,
    .PyVMLong_AsVoidPtr = refuse_PyLong_AsVoidPtr,
    .PyVMLong_Check = refuse_PyLong_Check,
    .PyVMLong_CheckExact = refuse_PyLong_CheckExact,
    .PyVMLong_Export = refuse_PyLong_Export,
    .PyVMLong_FreeExport = refuse_PyLong_FreeExport,
    .PyVMLong_FromDouble = refuse_PyLong_FromDouble,
    .PyVMLong_FromInt32 = refuse_PyLong_FromInt32,
    .PyVMLong_FromInt64 = refuse_PyLong_FromInt64,
    .PyVMLong_FromLong = refuse_PyLong_FromLong,
    .PyVMLong_FromLongLong = refuse_PyLong_FromLongLong,
    .PyVMLong_FromNativeBytes = refuse_PyLong_FromNativeBytes,
    .PyVMLong_FromPid = refuse_PyLong_FromPid,
    .PyVMLong_FromSize_t = refuse_PyLong_FromSize_t,
    .PyVMLong_FromSsize_t = refuse_PyLong_FromSsize_t,
    .PyVMLong_FromString = refuse_PyLong_FromString,
    .PyVMLong_FromUInt32 = refuse_PyLong_FromUInt32,
    .PyVMLong_FromUInt64 = refuse_PyLong_FromUInt64,
    .PyVMLong_FromUnicodeObject = refuse_PyLong_FromUnicodeObject,
    .PyVMLong_FromUnsignedLong = refuse_PyLong_FromUnsignedLong,
    .PyVMLong_FromUnsignedLongLong = refuse_PyLong_FromUnsignedLongLong,
    .PyVMLong_FromUnsignedNativeBytes = refuse_PyLong_FromUnsignedNativeBytes,
    .PyVMLong_FromVoidPtr = refuse_PyLong_FromVoidPtr,
    .PyVMLong_GetInfo = refuse_PyLong_GetInfo,
    .PyVMLong_GetNativeLayout = refuse_PyLong_GetNativeLayout,
    .PyVMLong_GetSign = refuse_PyLong_GetSign,
    .PyVMLong_IsNegative = refuse_PyLong_IsNegative,
    .PyVMLong_IsPositive = refuse_PyLong_IsPositive,
    .PyVMLong_IsZero = refuse_PyLong_IsZero,
    .PyVMOS_strtol = refuse_PyOS_strtol,
    .PyVMOS_strtoul = refuse_PyOS_strtoul,
    .PyVMUnstable_Long_CompactValue = refuse_PyUnstable_Long_CompactValue,
    .PyVMUnstable_Long_IsCompact = refuse_PyUnstable_Long_IsCompact,
    .PyVMMarshal_ReadLastObjectFromFile = refuse_PyMarshal_ReadLastObjectFromFile,
    .PyVMMarshal_ReadLongFromFile = refuse_PyMarshal_ReadLongFromFile,
    .PyVMMarshal_ReadObjectFromFile = refuse_PyMarshal_ReadObjectFromFile,
    .PyVMMarshal_ReadObjectFromString = refuse_PyMarshal_ReadObjectFromString,
    .PyVMMarshal_ReadShortFromFile = refuse_PyMarshal_ReadShortFromFile,
    .PyVMMarshal_WriteLongToFile = refuse_PyMarshal_WriteLongToFile,
    .PyVMMarshal_WriteObjectToFile = refuse_PyMarshal_WriteObjectToFile,
    .PyVMMarshal_WriteObjectToString = refuse_PyMarshal_WriteObjectToString,
    .PyVMMemoryView_Check = refuse_PyMemoryView_Check,
    .PyVMMemoryView_FromBuffer = refuse_PyMemoryView_FromBuffer,
    .PyVMMemoryView_FromMemory = refuse_PyMemoryView_FromMemory,
    .PyVMMemoryView_FromObject = refuse_PyMemoryView_FromObject,
    .PyVMMemoryView_GET_BASE = refuse_PyMemoryView_GET_BASE,
    .PyVMMemoryView_GET_BUFFER = refuse_PyMemoryView_GET_BUFFER,
    .PyVMMemoryView_GetContiguous = refuse_PyMemoryView_GetContiguous,
    .PyVMMemoryView_Type = refuse_PyMemoryView_Type,
    .PyVMCFunction_Call = refuse_PyCFunction_Call,
    .PyVMCFunction_Check = refuse_PyCFunction_Check,
    .PyVMCFunction_CheckExact = refuse_PyCFunction_CheckExact,
    .PyVMCFunction_GET_CLASS = refuse_PyCFunction_GET_CLASS,
    .PyVMCFunction_GET_FLAGS = refuse_PyCFunction_GET_FLAGS,
    .PyVMCFunction_GET_FUNCTION = refuse_PyCFunction_GET_FUNCTION,
    .PyVMCFunction_GET_SELF = refuse_PyCFunction_GET_SELF,
    .PyVMCFunction_GetFlags = refuse_PyCFunction_GetFlags,
    .PyVMCFunction_GetFunction = refuse_PyCFunction_GetFunction,
    .PyVMCFunction_GetSelf = refuse_PyCFunction_GetSelf,
    .PyVMCFunction_New = refuse_PyCFunction_New,
    .PyVMCFunction_NewEx = refuse_PyCFunction_NewEx,
    .PyVMCFunction_Type = refuse_PyCFunction_Type,
    .PyVMCMethod_Check = refuse_PyCMethod_Check,
    .PyVMCMethod_CheckExact = refuse_PyCMethod_CheckExact,
    .PyVMCMethod_New = refuse_PyCMethod_New,
    .PyVMCMethod_Type = refuse_PyCMethod_Type,
    .PyVMABIInfo_Check = refuse_PyABIInfo_Check,
    .PyVMArg_ParseArrayAndKeywordsV = refuse_PyArg_ParseArrayAndKeywordsV,
    .PyVMArg_ParseArrayV = refuse_PyArg_ParseArrayV,
    .PyVMArg_ParseV = refuse_PyArg_ParseV,
    .PyVMArg_UnpackTupleV = refuse_PyArg_UnpackTupleV,
    .PyVMArg_VaParse = refuse_PyArg_VaParse,
    .PyVMArg_VaParseTupleAndKeywords = refuse_PyArg_VaParseTupleAndKeywords,
    .PyVMArg_ValidateKeywordArguments = refuse_PyArg_ValidateKeywordArguments,
    .PyVMModule_Add = refuse_PyModule_Add,
    .PyVMModule_AddFunctions = refuse_PyModule_AddFunctions,
    .PyVMModule_AddIntConstant = refuse_PyModule_AddIntConstant,
    .PyVMModule_AddObject = refuse_PyModule_AddObject,
    .PyVMModule_AddObjectRef = refuse_PyModule_AddObjectRef,
    .PyVMModule_AddStringConstant = refuse_PyModule_AddStringConstant,
    .PyVMModule_AddType = refuse_PyModule_AddType,
    .PyVMModule_Create = refuse_PyModule_Create,
    .PyVMModule_Create2 = refuse_PyModule_Create2,
    .PyVMModule_ExecDef = refuse_PyModule_ExecDef,
    .PyVMModule_FromDefAndSpec = refuse_PyModule_FromDefAndSpec,
    .PyVMModule_FromDefAndSpec2 = refuse_PyModule_FromDefAndSpec2,
    .PyVMModule_SetDocString = refuse_PyModule_SetDocString,
    .PyVM_VaBuildValue = refuse_Py_VaBuildValue,
    .PyVMModuleDef_Init = refuse_PyModuleDef_Init,
    .PyVMModuleDef_Type = refuse_PyModuleDef_Type,
    .PyVMModule_Check = refuse_PyModule_Check,
    .PyVMModule_CheckExact = refuse_PyModule_CheckExact,
    .PyVMModule_Exec = refuse_PyModule_Exec,
    .PyVMModule_FromSlotsAndSpec = refuse_PyModule_FromSlotsAndSpec,
    .PyVMModule_GetDef = refuse_PyModule_GetDef,
    .PyVMModule_GetDict = refuse_PyModule_GetDict,
    .PyVMModule_GetFilename = refuse_PyModule_GetFilename,
    .PyVMModule_GetFilenameObject = refuse_PyModule_GetFilenameObject,
    .PyVMModule_GetName = refuse_PyModule_GetName,
    .PyVMModule_GetNameObject = refuse_PyModule_GetNameObject,
    .PyVMModule_GetState = refuse_PyModule_GetState,
    .PyVMModule_GetStateSize = refuse_PyModule_GetStateSize,
    .PyVMModule_GetState_DuringGC = refuse_PyModule_GetState_DuringGC,
    .PyVMModule_GetToken = refuse_PyModule_GetToken,
    .PyVMModule_GetToken_DuringGC = refuse_PyModule_GetToken_DuringGC,
    .PyVMModule_New = refuse_PyModule_New,
    .PyVMModule_NewObject = refuse_PyModule_NewObject,
    .PyVMModule_Type = refuse_PyModule_Type,
    .PYVM_MONITORING_EVENT_BRANCH = refuse_PY_MONITORING_EVENT_BRANCH,
    .PYVM_MONITORING_EVENT_C_RAISE = refuse_PY_MONITORING_EVENT_C_RAISE,
    .PYVM_MONITORING_EVENT_C_RETURN = refuse_PY_MONITORING_EVENT_C_RETURN,
    .PYVM_MONITORING_EVENT_EXCEPTION_HANDLED = refuse_PY_MONITORING_EVENT_EXCEPTION_HANDLED,
    .PYVM_MONITORING_EVENT_PY_THROW = refuse_PY_MONITORING_EVENT_PY_THROW,
    .PYVM_MONITORING_EVENT_PY_UNWIND = refuse_PY_MONITORING_EVENT_PY_UNWIND,
    .PYVM_MONITORING_EVENT_RAISE = refuse_PY_MONITORING_EVENT_RAISE,
    .PYVM_MONITORING_EVENT_RERAISE = refuse_PY_MONITORING_EVENT_RERAISE,
    .PYVM_MONITORING_EVENT_STOP_ITERATION = refuse_PY_MONITORING_EVENT_STOP_ITERATION,
    .PYVM_MONITORING_IS_INSTRUMENTED_EVENT = refuse_PY_MONITORING_IS_INSTRUMENTED_EVENT,
    .PyVMMonitoring_EnterScope = refuse_PyMonitoring_EnterScope,
    .PyVMMonitoring_ExitScope = refuse_PyMonitoring_ExitScope,
    .PyVMMonitoring_FireBranchEvent = refuse_PyMonitoring_FireBranchEvent,
    .PyVMMonitoring_FireBranchLeftEvent = refuse_PyMonitoring_FireBranchLeftEvent,
    .PyVMMonitoring_FireBranchRightEvent = refuse_PyMonitoring_FireBranchRightEvent,
    .PyVMMonitoring_FireCRaiseEvent = refuse_PyMonitoring_FireCRaiseEvent,
    .PyVMMonitoring_FireCReturnEvent = refuse_PyMonitoring_FireCReturnEvent,
    .PyVMMonitoring_FireCallEvent = refuse_PyMonitoring_FireCallEvent,
    .PyVMMonitoring_FireExceptionHandledEvent = refuse_PyMonitoring_FireExceptionHandledEvent,
    .PyVMMonitoring_FireJumpEvent = refuse_PyMonitoring_FireJumpEvent,
    .PyVMMonitoring_FireLineEvent = refuse_PyMonitoring_FireLineEvent,
    .PyVMMonitoring_FirePyResumeEvent = refuse_PyMonitoring_FirePyResumeEvent,
    .PyVMMonitoring_FirePyReturnEvent = refuse_PyMonitoring_FirePyReturnEvent,
    .PyVMMonitoring_FirePyStartEvent = refuse_PyMonitoring_FirePyStartEvent,
    .PyVMMonitoring_FirePyThrowEvent = refuse_PyMonitoring_FirePyThrowEvent,
    .PyVMMonitoring_FirePyUnwindEvent = refuse_PyMonitoring_FirePyUnwindEvent,
    .PyVMMonitoring_FirePyYieldEvent = refuse_PyMonitoring_FirePyYieldEvent,
    .PyVMMonitoring_FireRaiseEvent = refuse_PyMonitoring_FireRaiseEvent,
    .PyVMMonitoring_FireReraiseEvent = refuse_PyMonitoring_FireReraiseEvent,
    .PyVMMonitoring_FireStopIterationEvent = refuse_PyMonitoring_FireStopIterationEvent,
    .PyVMBaseObject_Type = refuse_PyBaseObject_Type,
    .PyVMBool_Type = refuse_PyBool_Type,
    .PyVMCallable_Check = refuse_PyCallable_Check,
    .PyVMLong_Type = refuse_PyLong_Type,
    .PyVMObject_ASCII = refuse_PyObject_ASCII,
    .PyVMObject_Bytes = refuse_PyObject_Bytes,
    .PyVMObject_CallFinalizer = refuse_PyObject_CallFinalizer,
    .PyVMObject_CallFinalizerFromDealloc = refuse_PyObject_CallFinalizerFromDealloc,
    .PyVMObject_ClearManagedDict = refuse_PyObject_ClearManagedDict,
    .PyVMObject_ClearWeakRefs = refuse_PyObject_ClearWeakRefs,
    .PyVMObject_DelAttr = refuse_PyObject_DelAttr,
    .PyVMObject_DelAttrString = refuse_PyObject_DelAttrString,
    .PyVMObject_Dir = refuse_PyObject_Dir,
    .PyVMObject_Dump = refuse_PyObject_Dump,
    .PyVMObject_GenericGetAttr = refuse_PyObject_GenericGetAttr,
    .PyVMObject_GenericSetAttr = refuse_PyObject_GenericSetAttr,
    .PyVMObject_GenericSetDict = refuse_PyObject_GenericSetDict,
    .PyVMObject_GetAttr = refuse_PyObject_GetAttr,
    .PyVMObject_GetAttrString = refuse_PyObject_GetAttrString,
    .PyVMObject_GetItemData = refuse_PyObject_GetItemData,
    .PyVMObject_GetItemData_DuringGC = refuse_PyObject_GetItemData_DuringGC,
    .PyVMObject_GetOptionalAttr = refuse_PyObject_GetOptionalAttr,
    .PyVMObject_GetOptionalAttrString = refuse_PyObject_GetOptionalAttrString,
    .PyVMObject_GetTypeData = refuse_PyObject_GetTypeData,
    .PyVMObject_GetTypeData_DuringGC = refuse_PyObject_GetTypeData_DuringGC,
    .PyVMObject_HasAttr = refuse_PyObject_HasAttr,
    .PyVMObject_HasAttrString = refuse_PyObject_HasAttrString,
    .PyVMObject_HasAttrStringWithError = refuse_PyObject_HasAttrStringWithError,
    .PyVMObject_HasAttrWithError = refuse_PyObject_HasAttrWithError,
    .PyVMObject_Hash = refuse_PyObject_Hash,
    .PyVMObject_HashNotImplemented = refuse_PyObject_HashNotImplemented,
    .PyVMObject_IsTrue = refuse_PyObject_IsTrue,
    .PyVMObject_Not = refuse_PyObject_Not,
    .PyVMObject_Print = refuse_PyObject_Print,
    .PyVMObject_Repr = refuse_PyObject_Repr,
    .PyVMObject_RichCompare = refuse_PyObject_RichCompare,
    .PyVMObject_RichCompareBool = refuse_PyObject_RichCompareBool,
    .PyVMObject_SelfIter = refuse_PyObject_SelfIter,
    .PyVMObject_SetAttr = refuse_PyObject_SetAttr,
    .PyVMObject_SetAttrString = refuse_PyObject_SetAttrString,
    .PyVMObject_Str = refuse_PyObject_Str,
    .PyVMObject_TypeCheck = refuse_PyObject_TypeCheck,
    .PyVMObject_VisitManagedDict = refuse_PyObject_VisitManagedDict,
    .PyVMRefTracer_GetTracer = refuse_PyRefTracer_GetTracer,
    .PyVMRefTracer_SetTracer = refuse_PyRefTracer_SetTracer,
    .PyVMSuper_Type = refuse_PySuper_Type,
    .PyVMType_AddWatcher = refuse_PyType_AddWatcher,
    .PyVMType_Check = refuse_PyType_Check,
    .PyVMType_CheckExact = refuse_PyType_CheckExact,
    .PyVMType_ClearCache = refuse_PyType_ClearCache,
    .PyVMType_ClearWatcher = refuse_PyType_ClearWatcher,
    .PyVMType_FastSubclass = refuse_PyType_FastSubclass,
    .PyVMType_Freeze = refuse_PyType_Freeze,
    .PyVMType_FromMetaclass = refuse_PyType_FromMetaclass,
    .PyVMType_FromModuleAndSpec = refuse_PyType_FromModuleAndSpec,
    .PyVMType_FromSlots = refuse_PyType_FromSlots,
    .PyVMType_FromSpec = refuse_PyType_FromSpec,
    .PyVMType_FromSpecWithBases = refuse_PyType_FromSpecWithBases,
    .PyVMType_GenericAlloc = refuse_PyType_GenericAlloc,
    .PyVMType_GenericNew = refuse_PyType_GenericNew,
    .PyVMType_GetBaseByToken = refuse_PyType_GetBaseByToken,
    .PyVMType_GetBaseByToken_DuringGC = refuse_PyType_GetBaseByToken_DuringGC,
    .PyVMType_GetDict = refuse_PyType_GetDict,
    .PyVMType_GetFlags = refuse_PyType_GetFlags,
    .PyVMType_GetFullyQualifiedName = refuse_PyType_GetFullyQualifiedName,
    .PyVMType_GetModule = refuse_PyType_GetModule,
    .PyVMType_GetModuleByDef = refuse_PyType_GetModuleByDef,
    .PyVMType_GetModuleByToken = refuse_PyType_GetModuleByToken,
    .PyVMType_GetModuleByToken_DuringGC = refuse_PyType_GetModuleByToken_DuringGC,
    .PyVMType_GetModuleName = refuse_PyType_GetModuleName,
    .PyVMType_GetModuleState = refuse_PyType_GetModuleState,
    .PyVMType_GetModuleState_DuringGC = refuse_PyType_GetModuleState_DuringGC,
    .PyVMType_GetModule_DuringGC = refuse_PyType_GetModule_DuringGC,
    .PyVMType_GetName = refuse_PyType_GetName,
    .PyVMType_GetQualName = refuse_PyType_GetQualName,
    .PyVMType_GetSlot = refuse_PyType_GetSlot,
    .PyVMType_GetTypeDataSize = refuse_PyType_GetTypeDataSize,
    .PyVMType_HasFeature = refuse_PyType_HasFeature,
    .PyVMType_IsSubtype = refuse_PyType_IsSubtype,
    .PyVMType_Modified = refuse_PyType_Modified,
    .PyVMType_Ready = refuse_PyType_Ready,
    .PyVMType_Type = refuse_PyType_Type,
    .PyVMType_Unwatch = refuse_PyType_Unwatch,
    .PyVMType_Watch = refuse_PyType_Watch,
    .PyVMUnstable_EnableTryIncRef = refuse_PyUnstable_EnableTryIncRef,
    .PyVMUnstable_IsImmortal = refuse_PyUnstable_IsImmortal,
    .PyVMUnstable_Object_ClearWeakRefsNoCallbacks = refuse_PyUnstable_Object_ClearWeakRefsNoCallbacks,
    .PyVMUnstable_Object_EnableDeferredRefcount = refuse_PyUnstable_Object_EnableDeferredRefcount,
    .PyVMUnstable_Object_IsUniqueReferencedTemporary = refuse_PyUnstable_Object_IsUniqueReferencedTemporary,
    .PyVMUnstable_Object_IsUniquelyReferenced = refuse_PyUnstable_Object_IsUniquelyReferenced,
    .PyVMUnstable_SetImmortal = refuse_PyUnstable_SetImmortal,
    .PyVMUnstable_TryIncRef = refuse_PyUnstable_TryIncRef,
    .PyVMUnstable_Type_AssignVersionTag = refuse_PyUnstable_Type_AssignVersionTag,
    .PyVM_GetConstant = refuse_Py_GetConstant,
    .PyVM_GetConstantBorrowed = refuse_Py_GetConstantBorrowed,
    .PyVM_IS_TYPE = refuse_Py_IS_TYPE,
    .PyVM_Is = refuse_Py_Is,
    .PyVM_IsNone = refuse_Py_IsNone,
    .PyVM_None = refuse_Py_None,
    .PyVM_NotImplemented = refuse_Py_NotImplemented,
    .PyVM_ReprEnter = refuse_Py_ReprEnter,
    .PyVM_ReprLeave = refuse_Py_ReprLeave,
    .PyVM_SET_SIZE = refuse_Py_SET_SIZE,
    .PyVM_SET_TYPE = refuse_Py_SET_TYPE,
    .PyVM_SIZE = refuse_Py_SIZE,
    .PyVM_TYPE = refuse_Py_TYPE,
    ._PyVMObject_GetDictPtr = refuse__PyObject_GetDictPtr,
    .PyVMGC_Collect = refuse_PyGC_Collect,
    .PyVMGC_Disable = refuse_PyGC_Disable,
    .PyVMGC_Enable = refuse_PyGC_Enable,
    .PyVMGC_IsEnabled = refuse_PyGC_IsEnabled,
    .PyVMObject_Calloc = refuse_PyObject_Calloc,
    .PyVMObject_DEL = refuse_PyObject_DEL,
    .PyVMObject_Del = refuse_PyObject_Del,
    .PyVMObject_FREE = refuse_PyObject_FREE,
    .PyVMObject_Free = refuse_PyObject_Free,
    .PyVMObject_GC_Del = refuse_PyObject_GC_Del,
    .PyVMObject_GC_IsFinalized = refuse_PyObject_GC_IsFinalized,
    .PyVMObject_GC_IsTracked = refuse_PyObject_GC_IsTracked,
    .PyVMObject_GC_Track = refuse_PyObject_GC_Track,
    .PyVMObject_GC_UnTrack = refuse_PyObject_GC_UnTrack,
    .PyVMObject_GET_WEAKREFS_LISTPTR = refuse_PyObject_GET_WEAKREFS_LISTPTR,
    .PyVMObject_GetArenaAllocator = refuse_PyObject_GetArenaAllocator,
    .PyVMObject_INIT = refuse_PyObject_INIT,
    .PyVMObject_INIT_VAR = refuse_PyObject_INIT_VAR,
    .PyVMObject_IS_GC = refuse_PyObject_IS_GC,
    .PyVMObject_Init = refuse_PyObject_Init,
    .PyVMObject_InitVar = refuse_PyObject_InitVar,
    .PyVMObject_MALLOC = refuse_PyObject_MALLOC,
    .PyVMObject_Malloc = refuse_PyObject_Malloc,
    .PyVMObject_REALLOC = refuse_PyObject_REALLOC,
    .PyVMObject_Realloc = refuse_PyObject_Realloc,
    .PyVMType_IS_GC = refuse_PyType_IS_GC,
    .PyVMType_SUPPORTS_WEAKREFS = refuse_PyType_SUPPORTS_WEAKREFS,
    .PyVMUnstable_GC_VisitObjects = refuse_PyUnstable_GC_VisitObjects,
    .PyVMUnstable_Object_GC_NewWithExtraData = refuse_PyUnstable_Object_GC_NewWithExtraData,
    ._PyVMObject_New = refuse__PyObject_New,
    ._PyVMObject_NewVar = refuse__PyObject_NewVar,
    .PyVMODictItems_Type = refuse_PyODictItems_Type,
    .PyVMODictIter_Type = refuse_PyODictIter_Type,
    .PyVMODictKeys_Type = refuse_PyODictKeys_Type,
    .PyVMODictValues_Type = refuse_PyODictValues_Type,
    .PyVMODict_Check = refuse_PyODict_Check,
    .PyVMODict_CheckExact = refuse_PyODict_CheckExact,
    .PyVMODict_Contains = refuse_PyODict_Contains,
    .PyVMODict_DelItem = refuse_PyODict_DelItem,
    .PyVMODict_GetItem = refuse_PyODict_GetItem,
    .PyVMODict_GetItemString = refuse_PyODict_GetItemString,
    .PyVMODict_GetItemWithError = refuse_PyODict_GetItemWithError,
    .PyVMODict_New = refuse_PyODict_New,
    .PyVMODict_SIZE = refuse_PyODict_SIZE,
    .PyVMODict_SetItem = refuse_PyODict_SetItem,
    .PyVMODict_Size = refuse_PyODict_Size,
    .PyVMODict_Type = refuse_PyODict_Type,
    .PyVMOS_FSPath = refuse_PyOS_FSPath,
    .PyVMPickleBuffer_Check = refuse_PyPickleBuffer_Check,
    .PyVMPickleBuffer_FromObject = refuse_PyPickleBuffer_FromObject,
    .PyVMPickleBuffer_GetBuffer = refuse_PyPickleBuffer_GetBuffer,
    .PyVMPickleBuffer_Release = refuse_PyPickleBuffer_Release,
    .PyVMPickleBuffer_Type = refuse_PyPickleBuffer_Type,
    .PyVMBuffer_FillContiguousStrides = refuse_PyBuffer_FillContiguousStrides,
    .PyVMBuffer_FillInfo = refuse_PyBuffer_FillInfo,
    .PyVMBuffer_FromContiguous = refuse_PyBuffer_FromContiguous,
    .PyVMBuffer_GetPointer = refuse_PyBuffer_GetPointer,
    .PyVMBuffer_IsContiguous = refuse_PyBuffer_IsContiguous,
    .PyVMBuffer_Release = refuse_PyBuffer_Release,
    .PyVMBuffer_SizeFromFormat = refuse_PyBuffer_SizeFromFormat,
    .PyVMBuffer_ToContiguous = refuse_PyBuffer_ToContiguous,
    .PyVMObject_CheckBuffer = refuse_PyObject_CheckBuffer,
    .PyVMObject_CopyData = refuse_PyObject_CopyData,
    .PyVMObject_GetBuffer = refuse_PyObject_GetBuffer,
    .PyVMCapsule_CheckExact = refuse_PyCapsule_CheckExact,
    .PyVMCapsule_GetContext = refuse_PyCapsule_GetContext,
    .PyVMCapsule_GetDestructor = refuse_PyCapsule_GetDestructor,
    .PyVMCapsule_GetName = refuse_PyCapsule_GetName,
    .PyVMCapsule_GetPointer = refuse_PyCapsule_GetPointer,
    .PyVMCapsule_Import = refuse_PyCapsule_Import,
    .PyVMCapsule_IsValid = refuse_PyCapsule_IsValid,
    .PyVMCapsule_New = refuse_PyCapsule_New,
    .PyVMCapsule_SetContext = refuse_PyCapsule_SetContext,
    .PyVMCapsule_SetDestructor = refuse_PyCapsule_SetDestructor,
    .PyVMCapsule_SetName = refuse_PyCapsule_SetName,
    .PyVMCapsule_SetPointer = refuse_PyCapsule_SetPointer,
    .PyVMCapsule_Type = refuse_PyCapsule_Type,
    .PyVM_BytesWarningFlag = refuse_Py_BytesWarningFlag,
    .PyVM_DebugFlag = refuse_Py_DebugFlag,
    .PyVM_DontWriteBytecodeFlag = refuse_Py_DontWriteBytecodeFlag,
    .PyVM_FrozenFlag = refuse_Py_FrozenFlag,
    .PyVM_GETENV = refuse_Py_GETENV,
    .PyVM_HashRandomizationFlag = refuse_Py_HashRandomizationFlag,
    .PyVM_IgnoreEnvironmentFlag = refuse_Py_IgnoreEnvironmentFlag,
    .PyVM_InspectFlag = refuse_Py_InspectFlag,
    .PyVM_InteractiveFlag = refuse_Py_InteractiveFlag,
    .PyVM_IsolatedFlag = refuse_Py_IsolatedFlag,
    .PyVM_NoSiteFlag = refuse_Py_NoSiteFlag,
    .PyVM_NoUserSiteDirectory = refuse_Py_NoUserSiteDirectory,
    .PyVM_OptimizeFlag = refuse_Py_OptimizeFlag,
    .PyVM_QuietFlag = refuse_Py_QuietFlag,
    .PyVM_UnbufferedStdioFlag = refuse_Py_UnbufferedStdioFlag,
    .PyVM_VerboseFlag = refuse_Py_VerboseFlag,
    .PyVMErr_BadArgument = refuse_PyErr_BadArgument,
    .PyVMErr_BadInternalCall = refuse_PyErr_BadInternalCall,
    .PyVMErr_CheckSignals = refuse_PyErr_CheckSignals,
    .PyVMErr_Clear = refuse_PyErr_Clear,
    .PyVMErr_ExceptionMatches = refuse_PyErr_ExceptionMatches,
    .PyVMErr_Fetch = refuse_PyErr_Fetch,
    .PyVMErr_FormatUnraisableV = refuse_PyErr_FormatUnraisableV,
    .PyVMErr_FormatV = refuse_PyErr_FormatV,
    .PyVMErr_GetExcInfo = refuse_PyErr_GetExcInfo,
    .PyVMErr_GetHandledException = refuse_PyErr_GetHandledException,
    .PyVMErr_GetRaisedException = refuse_PyErr_GetRaisedException,
    .PyVMErr_GivenExceptionMatches = refuse_PyErr_GivenExceptionMatches,
    .PyVMErr_NewException = refuse_PyErr_NewException,
    .PyVMErr_NewExceptionWithDoc = refuse_PyErr_NewExceptionWithDoc,
    .PyVMErr_NoMemory = refuse_PyErr_NoMemory,
    .PyVMErr_NormalizeException = refuse_PyErr_NormalizeException,
    .PyVMErr_Occurred = refuse_PyErr_Occurred,
    .PyVMErr_ProgramText = refuse_PyErr_ProgramText,
    .PyVMErr_ProgramTextObject = refuse_PyErr_ProgramTextObject,
    .PyVMErr_RangedSyntaxLocationObject = refuse_PyErr_RangedSyntaxLocationObject,
    .PyVMErr_Restore = refuse_PyErr_Restore,
    .PyVMErr_SetExcInfo = refuse_PyErr_SetExcInfo,
    .PyVMErr_SetFromErrno = refuse_PyErr_SetFromErrno,
    .PyVMErr_SetFromErrnoWithFilename = refuse_PyErr_SetFromErrnoWithFilename,
    .PyVMErr_SetFromErrnoWithFilenameObject = refuse_PyErr_SetFromErrnoWithFilenameObject,
    .PyVMErr_SetFromErrnoWithFilenameObjects = refuse_PyErr_SetFromErrnoWithFilenameObjects,
    .PyVMErr_SetHandledException = refuse_PyErr_SetHandledException,
    .PyVMErr_SetImportError = refuse_PyErr_SetImportError,
    .PyVMErr_SetImportErrorSubclass = refuse_PyErr_SetImportErrorSubclass,
    .PyVMErr_SetInterrupt = refuse_PyErr_SetInterrupt,
    .PyVMErr_SetInterruptEx = refuse_PyErr_SetInterruptEx,
    .PyVMErr_SetNone = refuse_PyErr_SetNone,
    .PyVMErr_SetObject = refuse_PyErr_SetObject,
    .PyVMErr_SetRaisedException = refuse_PyErr_SetRaisedException,
    .PyVMErr_SetString = refuse_PyErr_SetString,
    .PyVMErr_SyntaxLocation = refuse_PyErr_SyntaxLocation,
    .PyVMErr_SyntaxLocationEx = refuse_PyErr_SyntaxLocationEx,
    .PyVMErr_SyntaxLocationObject = refuse_PyErr_SyntaxLocationObject,
    .PyVMErr_WriteUnraisable = refuse_PyErr_WriteUnraisable,
    .PyVMExc_ArithmeticError = refuse_PyExc_ArithmeticError,
    .PyVMExc_AssertionError = refuse_PyExc_AssertionError,
    .PyVMExc_AttributeError = refuse_PyExc_AttributeError,
    .PyVMExc_BaseException = refuse_PyExc_BaseException,
    .PyVMExc_BaseExceptionGroup = refuse_PyExc_BaseExceptionGroup,
    .PyVMExc_BlockingIOError = refuse_PyExc_BlockingIOError,
    .PyVMExc_BrokenPipeError = refuse_PyExc_BrokenPipeError,
    .PyVMExc_BufferError = refuse_PyExc_BufferError,
    .PyVMExc_BytesWarning = refuse_PyExc_BytesWarning,
    .PyVMExc_ChildProcessError = refuse_PyExc_ChildProcessError,
    .PyVMExc_ConnectionAbortedError = refuse_PyExc_ConnectionAbortedError,
    .PyVMExc_ConnectionError = refuse_PyExc_ConnectionError,
    .PyVMExc_ConnectionRefusedError = refuse_PyExc_ConnectionRefusedError,
    .PyVMExc_ConnectionResetError = refuse_PyExc_ConnectionResetError,
    .PyVMExc_DeprecationWarning = refuse_PyExc_DeprecationWarning,
    .PyVMExc_EOFError = refuse_PyExc_EOFError,
    .PyVMExc_EncodingWarning = refuse_PyExc_EncodingWarning,
    .PyVMExc_EnvironmentError = refuse_PyExc_EnvironmentError,
    .PyVMExc_Exception = refuse_PyExc_Exception,
    .PyVMExc_FileExistsError = refuse_PyExc_FileExistsError,
    .PyVMExc_FileNotFoundError = refuse_PyExc_FileNotFoundError,
    .PyVMExc_FloatingPointError = refuse_PyExc_FloatingPointError,
    .PyVMExc_FutureWarning = refuse_PyExc_FutureWarning,
    .PyVMExc_GeneratorExit = refuse_PyExc_GeneratorExit,
    .PyVMExc_IOError = refuse_PyExc_IOError,
    .PyVMExc_ImportCycleError = refuse_PyExc_ImportCycleError,
    .PyVMExc_ImportError = refuse_PyExc_ImportError,
    .PyVMExc_ImportWarning = refuse_PyExc_ImportWarning,
    .PyVMExc_IndentationError = refuse_PyExc_IndentationError,
    .PyVMExc_IndexError = refuse_PyExc_IndexError,
    .PyVMExc_InterruptedError = refuse_PyExc_InterruptedError,
    .PyVMExc_IsADirectoryError = refuse_PyExc_IsADirectoryError,
    .PyVMExc_KeyError = refuse_PyExc_KeyError,
    .PyVMExc_KeyboardInterrupt = refuse_PyExc_KeyboardInterrupt,
    .PyVMExc_LookupError = refuse_PyExc_LookupError,
    .PyVMExc_MemoryError = refuse_PyExc_MemoryError,
    .PyVMExc_ModuleNotFoundError = refuse_PyExc_ModuleNotFoundError,
    .PyVMExc_NameError = refuse_PyExc_NameError,
    .PyVMExc_NotADirectoryError = refuse_PyExc_NotADirectoryError,
    .PyVMExc_NotImplementedError = refuse_PyExc_NotImplementedError,
    .PyVMExc_OSError = refuse_PyExc_OSError,
    .PyVMExc_OverflowError = refuse_PyExc_OverflowError,
    .PyVMExc_PendingDeprecationWarning = refuse_PyExc_PendingDeprecationWarning,
    .PyVMExc_PermissionError = refuse_PyExc_PermissionError,
    .PyVMExc_ProcessLookupError = refuse_PyExc_ProcessLookupError,
    .PyVMExc_PythonFinalizationError = refuse_PyExc_PythonFinalizationError,
    .PyVMExc_RecursionError = refuse_PyExc_RecursionError,
    .PyVMExc_ReferenceError = refuse_PyExc_ReferenceError,
    .PyVMExc_ResourceWarning = refuse_PyExc_ResourceWarning,
    .PyVMExc_RuntimeError = refuse_PyExc_RuntimeError,
    .PyVMExc_RuntimeWarning = refuse_PyExc_RuntimeWarning,
    .PyVMExc_StopAsyncIteration = refuse_PyExc_StopAsyncIteration,
    .PyVMExc_StopIteration = refuse_PyExc_StopIteration,
    .PyVMExc_SyntaxError = refuse_PyExc_SyntaxError,
    .PyVMExc_SyntaxWarning = refuse_PyExc_SyntaxWarning,
    .PyVMExc_SystemError = refuse_PyExc_SystemError,
    .PyVMExc_SystemExit = refuse_PyExc_SystemExit,
    .PyVMExc_TabError = refuse_PyExc_TabError,
    .PyVMExc_TimeoutError = refuse_PyExc_TimeoutError,
    .PyVMExc_TypeError = refuse_PyExc_TypeError,
    .PyVMExc_UnboundLocalError = refuse_PyExc_UnboundLocalError,
    .PyVMExc_UnicodeDecodeError = refuse_PyExc_UnicodeDecodeError,
    .PyVMExc_UnicodeEncodeError = refuse_PyExc_UnicodeEncodeError,
    .PyVMExc_UnicodeError = refuse_PyExc_UnicodeError,
    .PyVMExc_UnicodeTranslateError = refuse_PyExc_UnicodeTranslateError,
    .PyVMExc_UnicodeWarning = refuse_PyExc_UnicodeWarning,
    .PyVMExc_UserWarning = refuse_PyExc_UserWarning,
    .PyVMExc_ValueError = refuse_PyExc_ValueError,
    .PyVMExc_Warning = refuse_PyExc_Warning,
    .PyVMExc_ZeroDivisionError = refuse_PyExc_ZeroDivisionError,
    .PyVMExceptionClass_Check = refuse_PyExceptionClass_Check,
    .PyVMExceptionClass_Name = refuse_PyExceptionClass_Name,
    .PyVMExceptionInstance_Check = refuse_PyExceptionInstance_Check,
    .PyVMExceptionInstance_Class = refuse_PyExceptionInstance_Class,
    .PyVMException_GetArgs = refuse_PyException_GetArgs,
    .PyVMException_GetCause = refuse_PyException_GetCause,
    .PyVMException_GetContext = refuse_PyException_GetContext,
    .PyVMException_GetTraceback = refuse_PyException_GetTraceback,
    .PyVMException_SetArgs = refuse_PyException_SetArgs,
    .PyVMException_SetCause = refuse_PyException_SetCause,
    .PyVMException_SetContext = refuse_PyException_SetContext,
    .PyVMException_SetTraceback = refuse_PyException_SetTraceback,
    .PyVMOS_vsnprintf = refuse_PyOS_vsnprintf,
    .PyVMSignal_SetWakeupFd = refuse_PySignal_SetWakeupFd,
    .PyVMUnicodeDecodeError_Create = refuse_PyUnicodeDecodeError_Create,
    .PyVMUnicodeDecodeError_GetEncoding = refuse_PyUnicodeDecodeError_GetEncoding,
    .PyVMUnicodeDecodeError_GetEnd = refuse_PyUnicodeDecodeError_GetEnd,
    .PyVMUnicodeDecodeError_GetObject = refuse_PyUnicodeDecodeError_GetObject,
    .PyVMUnicodeDecodeError_GetReason = refuse_PyUnicodeDecodeError_GetReason,
    .PyVMUnicodeDecodeError_GetStart = refuse_PyUnicodeDecodeError_GetStart,
    .PyVMUnicodeDecodeError_SetEnd = refuse_PyUnicodeDecodeError_SetEnd,
    .PyVMUnicodeDecodeError_SetReason = refuse_PyUnicodeDecodeError_SetReason,
    .PyVMUnicodeDecodeError_SetStart = refuse_PyUnicodeDecodeError_SetStart,
    .PyVMUnicodeEncodeError_GetEncoding = refuse_PyUnicodeEncodeError_GetEncoding,
    .PyVMUnicodeEncodeError_GetEnd = refuse_PyUnicodeEncodeError_GetEnd,
    .PyVMUnicodeEncodeError_GetObject = refuse_PyUnicodeEncodeError_GetObject,
    .PyVMUnicodeEncodeError_GetReason = refuse_PyUnicodeEncodeError_GetReason,
    .PyVMUnicodeEncodeError_GetStart = refuse_PyUnicodeEncodeError_GetStart,
    .PyVMUnicodeEncodeError_SetEnd = refuse_PyUnicodeEncodeError_SetEnd,
    .PyVMUnicodeEncodeError_SetReason = refuse_PyUnicodeEncodeError_SetReason,
    .PyVMUnicodeEncodeError_SetStart = refuse_PyUnicodeEncodeError_SetStart,
    .PyVMUnicodeTranslateError_GetEnd = refuse_PyUnicodeTranslateError_GetEnd,
    .PyVMUnicodeTranslateError_GetObject = refuse_PyUnicodeTranslateError_GetObject,
    .PyVMUnicodeTranslateError_GetReason = refuse_PyUnicodeTranslateError_GetReason,
    .PyVMUnicodeTranslateError_GetStart = refuse_PyUnicodeTranslateError_GetStart,
    .PyVMUnicodeTranslateError_SetEnd = refuse_PyUnicodeTranslateError_SetEnd,
    .PyVMUnicodeTranslateError_SetReason = refuse_PyUnicodeTranslateError_SetReason,
    .PyVMUnicodeTranslateError_SetStart = refuse_PyUnicodeTranslateError_SetStart,
    .PyVMUnstable_Exc_PrepReraiseStar = refuse_PyUnstable_Exc_PrepReraiseStar,
    .PyVM_FatalError = refuse_Py_FatalError,
    .PyVMFrameLocalsProxy_Check = refuse_PyFrameLocalsProxy_Check,
    .PyVMFrameLocalsProxy_Type = refuse_PyFrameLocalsProxy_Type,
    .PyVMFrame_Check = refuse_PyFrame_Check,
    .PyVMFrame_GetBack = refuse_PyFrame_GetBack,
    .PyVMFrame_GetBuiltins = refuse_PyFrame_GetBuiltins,
    .PyVMFrame_GetCode = refuse_PyFrame_GetCode,
    .PyVMFrame_GetGenerator = refuse_PyFrame_GetGenerator,
    .PyVMFrame_GetGlobals = refuse_PyFrame_GetGlobals,
    .PyVMFrame_GetLasti = refuse_PyFrame_GetLasti,
    .PyVMFrame_GetLineNumber = refuse_PyFrame_GetLineNumber,
    .PyVMFrame_GetLocals = refuse_PyFrame_GetLocals,
    .PyVMFrame_GetVar = refuse_PyFrame_GetVar,
    .PyVMFrame_GetVarString = refuse_PyFrame_GetVarString,
    .PyVMFrame_Type = refuse_PyFrame_Type,
    .PyVMUnstable_ExecutableKinds = refuse_PyUnstable_ExecutableKinds,
    .PyVMUnstable_InterpreterFrame_GetCode = refuse_PyUnstable_InterpreterFrame_GetCode,
    .PyVMUnstable_InterpreterFrame_GetLasti = refuse_PyUnstable_InterpreterFrame_GetLasti,
    .PyVMUnstable_InterpreterFrame_GetLine = refuse_PyUnstable_InterpreterFrame_GetLine,
    .PyVMHash_GetFuncDef = refuse_PyHash_GetFuncDef,
    .PyVMObject_GenericHash = refuse_PyObject_GenericHash,
    .PyVM_HashBuffer = refuse_Py_HashBuffer,
    .PyVM_HashPointer = refuse_Py_HashPointer,
    .PyVMOS_getsig = refuse_PyOS_getsig,
    .PyVMOS_setsig = refuse_PyOS_setsig,
    .PyVMUnstable_AtExit = refuse_PyUnstable_AtExit,
    .PyVM_AtExit = refuse_Py_AtExit,
    .PyVM_FdIsInteractive = refuse_Py_FdIsInteractive,
    .PyVM_GetBuildInfo = refuse_Py_GetBuildInfo,
    .PyVM_GetCompiler = refuse_Py_GetCompiler,
    .PyVM_GetCopyright = refuse_Py_GetCopyright,
    .PyVM_GetExecPrefix = refuse_Py_GetExecPrefix,
    .PyVM_GetPath = refuse_Py_GetPath,
    .PyVM_GetPlatform = refuse_Py_GetPlatform,
    .PyVM_GetPrefix = refuse_Py_GetPrefix,
    .PyVM_GetProgramFullPath = refuse_Py_GetProgramFullPath,
    .PyVM_GetProgramName = refuse_Py_GetProgramName,
    .PyVM_GetPythonHome = refuse_Py_GetPythonHome,
    .PyVM_GetVersion = refuse_Py_GetVersion,
    .PyVM_IsFinalizing = refuse_Py_IsFinalizing,
    .PyVM_SetStandardStreamEncoding = refuse_Py_SetStandardStreamEncoding,
    .PyVM_Version = refuse_Py_Version,
    .PyVMMutex_IsLocked = refuse_PyMutex_IsLocked,
    .PyVMMutex_Lock = refuse_PyMutex_Lock,
    .PyVMMutex_Unlock = refuse_PyMutex_Unlock,
    .PyVM_PACK_FULL_VERSION = refuse_Py_PACK_FULL_VERSION,
    .PyVM_PACK_VERSION = refuse_Py_PACK_VERSION,
    .PyVMMem_Calloc = refuse_PyMem_Calloc,
    .PyVMMem_DEL = refuse_PyMem_DEL,
    .PyVMMem_Del = refuse_PyMem_Del,
    .PyVMMem_FREE = refuse_PyMem_FREE,
    .PyVMMem_Free = refuse_PyMem_Free,
    .PyVMMem_GetAllocator = refuse_PyMem_GetAllocator,
    .PyVMMem_MALLOC = refuse_PyMem_MALLOC,
    .PyVMMem_Malloc = refuse_PyMem_Malloc,
    .PyVMMem_REALLOC = refuse_PyMem_REALLOC,
    .PyVMMem_RawCalloc = refuse_PyMem_RawCalloc,
    .PyVMMem_RawFree = refuse_PyMem_RawFree,
    .PyVMMem_RawMalloc = refuse_PyMem_RawMalloc,
    .PyVMMem_RawRealloc = refuse_PyMem_RawRealloc,
    .PyVMMem_Realloc = refuse_PyMem_Realloc,
    .PyVMInterpreterGuard_Close = refuse_PyInterpreterGuard_Close,
    .PyVMInterpreterGuard_FromCurrent = refuse_PyInterpreterGuard_FromCurrent,
    .PyVMInterpreterGuard_FromView = refuse_PyInterpreterGuard_FromView,
    .PyVMInterpreterState_Get = refuse_PyInterpreterState_Get,
    .PyVMInterpreterState_GetDict = refuse_PyInterpreterState_GetDict,
    .PyVMInterpreterState_GetID = refuse_PyInterpreterState_GetID,
    .PyVMInterpreterState_Head = refuse_PyInterpreterState_Head,
    .PyVMInterpreterState_Main = refuse_PyInterpreterState_Main,
    .PyVMInterpreterState_Next = refuse_PyInterpreterState_Next,
    .PyVMInterpreterState_ThreadHead = refuse_PyInterpreterState_ThreadHead,
    .PyVMInterpreterView_Close = refuse_PyInterpreterView_Close,
    .PyVMInterpreterView_FromCurrent = refuse_PyInterpreterView_FromCurrent,
    .PyVMInterpreterView_FromMain = refuse_PyInterpreterView_FromMain,
    .PyVMState_AddModule = refuse_PyState_AddModule,
    .PyVMState_FindModule = refuse_PyState_FindModule,
    .PyVMState_RemoveModule = refuse_PyState_RemoveModule,
    .PyVMThreadState_Clear = refuse_PyThreadState_Clear,
    .PyVMThreadState_Delete = refuse_PyThreadState_Delete,
    .PyVMThreadState_EnterTracing = refuse_PyThreadState_EnterTracing,
    .PyVMThreadState_GET = refuse_PyThreadState_GET,
    .PyVMThreadState_Get = refuse_PyThreadState_Get,
    .PyVMThreadState_GetDict = refuse_PyThreadState_GetDict,
    .PyVMThreadState_GetFrame = refuse_PyThreadState_GetFrame,
    .PyVMThreadState_GetID = refuse_PyThreadState_GetID,
    .PyVMThreadState_GetInterpreter = refuse_PyThreadState_GetInterpreter,
    .PyVMThreadState_GetUnchecked = refuse_PyThreadState_GetUnchecked,
    .PyVMThreadState_LeaveTracing = refuse_PyThreadState_LeaveTracing,
    .PyVMThreadState_New = refuse_PyThreadState_New,
    .PyVMThreadState_Next = refuse_PyThreadState_Next,
    .PyVMThreadState_SetAsyncExc = refuse_PyThreadState_SetAsyncExc,
    .PyVMUnstable_InterpreterState_GetMainModule = refuse_PyUnstable_InterpreterState_GetMainModule,
    .PyVMUnstable_ThreadState_ResetStackProtection = refuse_PyUnstable_ThreadState_ResetStackProtection,
    .PyVMUnstable_ThreadState_SetStackProtection = refuse_PyUnstable_ThreadState_SetStackProtection,
    ._PyVMInterpreterState_GetEvalFrameFunc = refuse__PyInterpreterState_GetEvalFrameFunc,
    ._PyVMInterpreterState_IsSpecializationEnabled = refuse__PyInterpreterState_IsSpecializationEnabled,
    ._PyVMInterpreterState_SetEvalFrameAllowSpecialization = refuse__PyInterpreterState_SetEvalFrameAllowSpecialization,
    ._PyVMInterpreterState_SetEvalFrameFunc = refuse__PyInterpreterState_SetEvalFrameFunc,
    .PyVMOS_mystricmp = refuse_PyOS_mystricmp,
    .PyVMOS_mystrnicmp = refuse_PyOS_mystrnicmp,
    .PyVMOS_stricmp = refuse_PyOS_stricmp,
    .PyVMOS_strnicmp = refuse_PyOS_strnicmp,
    .PyVMOS_double_to_string = refuse_PyOS_double_to_string,
    .PyVMOS_string_to_double = refuse_PyOS_string_to_double,
    .PyVMErr_Display = refuse_PyErr_Display,
    .PyVMErr_DisplayException = refuse_PyErr_DisplayException,
    .PyVMErr_Print = refuse_PyErr_Print,
    .PyVMErr_PrintEx = refuse_PyErr_PrintEx,
    .PyVMOS_InputHook = refuse_PyOS_InputHook,
    .PyVMOS_Readline = refuse_PyOS_Readline,
    .PyVMOS_ReadlineFunctionPointer = refuse_PyOS_ReadlineFunctionPointer,
    .PyVMRun_AnyFile = refuse_PyRun_AnyFile,
    .PyVMRun_AnyFileEx = refuse_PyRun_AnyFileEx,
    .PyVMRun_AnyFileExFlags = refuse_PyRun_AnyFileExFlags,
    .PyVMRun_AnyFileFlags = refuse_PyRun_AnyFileFlags,
    .PyVMRun_File = refuse_PyRun_File,
    .PyVMRun_FileEx = refuse_PyRun_FileEx,
    .PyVMRun_FileExFlags = refuse_PyRun_FileExFlags,
    .PyVMRun_FileFlags = refuse_PyRun_FileFlags,
    .PyVMRun_InteractiveLoop = refuse_PyRun_InteractiveLoop,
    .PyVMRun_InteractiveLoopFlags = refuse_PyRun_InteractiveLoopFlags,
    .PyVMRun_InteractiveOne = refuse_PyRun_InteractiveOne,
    .PyVMRun_InteractiveOneFlags = refuse_PyRun_InteractiveOneFlags,
    .PyVMRun_InteractiveOneObject = refuse_PyRun_InteractiveOneObject,
    .PyVMRun_SimpleFile = refuse_PyRun_SimpleFile,
    .PyVMRun_SimpleFileEx = refuse_PyRun_SimpleFileEx,
    .PyVMRun_SimpleFileExFlags = refuse_PyRun_SimpleFileExFlags,
    .PyVMRun_SimpleString = refuse_PyRun_SimpleString,
    .PyVMRun_SimpleStringFlags = refuse_PyRun_SimpleStringFlags,
    .PyVMRun_String = refuse_PyRun_String,
    .PyVMRun_StringFlags = refuse_PyRun_StringFlags,
    .PyVM_CompileString = refuse_Py_CompileString,
    .PyVM_CompileStringExFlags = refuse_Py_CompileStringExFlags,
    .PyVM_CompileStringFlags = refuse_Py_CompileStringFlags,
    .PyVM_CompileStringObject = refuse_Py_CompileStringObject,
    .PYVM_TIMEOUT_MAX = refuse_PY_TIMEOUT_MAX,
    .PyVMThread_GetInfo = refuse_PyThread_GetInfo,
    .PyVMThread_ReInitTLS = refuse_PyThread_ReInitTLS,
    .PyVMThread_acquire_lock = refuse_PyThread_acquire_lock,
    .PyVMThread_acquire_lock_timed = refuse_PyThread_acquire_lock_timed,
    .PyVMThread_allocate_lock = refuse_PyThread_allocate_lock,
    .PyVMThread_create_key = refuse_PyThread_create_key,
    .PyVMThread_delete_key = refuse_PyThread_delete_key,
    .PyVMThread_delete_key_value = refuse_PyThread_delete_key_value,
    .PyVMThread_free_lock = refuse_PyThread_free_lock,
    .PyVMThread_get_key_value = refuse_PyThread_get_key_value,
    .PyVMThread_get_stacksize = refuse_PyThread_get_stacksize,
    .PyVMThread_get_thread_ident = refuse_PyThread_get_thread_ident,
    .PyVMThread_get_thread_native_id = refuse_PyThread_get_thread_native_id,
    .PyVMThread_init_thread = refuse_PyThread_init_thread,
    .PyVMThread_release_lock = refuse_PyThread_release_lock,
    .PyVMThread_set_key_value = refuse_PyThread_set_key_value,
    .PyVMThread_set_stacksize = refuse_PyThread_set_stacksize,
    .PyVMThread_start_new_thread = refuse_PyThread_start_new_thread,
    .PyVMThread_tss_alloc = refuse_PyThread_tss_alloc,
    .PyVMThread_tss_create = refuse_PyThread_tss_create,
    .PyVMThread_tss_delete = refuse_PyThread_tss_delete,
    .PyVMThread_tss_free = refuse_PyThread_tss_free,
    .PyVMThread_tss_get = refuse_PyThread_tss_get,
    .PyVMThread_tss_is_created = refuse_PyThread_tss_is_created,
    .PyVMThread_tss_set = refuse_PyThread_tss_set,
    .PyVMTime_AsSecondsDouble = refuse_PyTime_AsSecondsDouble,
    .PyVMTime_Monotonic = refuse_PyTime_Monotonic,
    .PyVMTime_MonotonicRaw = refuse_PyTime_MonotonicRaw,
    .PyVMTime_PerfCounter = refuse_PyTime_PerfCounter,
    .PyVMTime_PerfCounterRaw = refuse_PyTime_PerfCounterRaw,
    .PyVMTime_Time = refuse_PyTime_Time,
    .PyVMTime_TimeRaw = refuse_PyTime_TimeRaw,
    .PyVMLongRangeIter_Type = refuse_PyLongRangeIter_Type,
    .PyVMRangeIter_Type = refuse_PyRangeIter_Type,
    .PyVMRange_Check = refuse_PyRange_Check,
    .PyVMRange_Type = refuse_PyRange_Type,
    .PyVM_DECREF = refuse_Py_DECREF,
    .PyVM_DecRef = refuse_Py_DecRef,
    .PyVM_INCREF = refuse_Py_INCREF,
    .PyVM_IncRef = refuse_Py_IncRef,
    .PyVM_NewRef = refuse_Py_NewRef,
    .PyVM_REFCNT = refuse_Py_REFCNT,
    .PyVM_SET_REFCNT = refuse_Py_SET_REFCNT,
    .PyVM_XDECREF = refuse_Py_XDECREF,
    .PyVM_XINCREF = refuse_Py_XINCREF,
    .PyVM_XNewRef = refuse_Py_XNewRef,
    .PyVMSentinel_Check = refuse_PySentinel_Check,
    .PyVMSentinel_CheckExact = refuse_PySentinel_CheckExact,
    .PyVMSentinel_New = refuse_PySentinel_New,
    .PyVMSentinel_Type = refuse_PySentinel_Type,
    .PyVMAnySet_Check = refuse_PyAnySet_Check,
    .PyVMAnySet_CheckExact = refuse_PyAnySet_CheckExact,
    .PyVMFrozenSet_Check = refuse_PyFrozenSet_Check,
    .PyVMFrozenSet_CheckExact = refuse_PyFrozenSet_CheckExact,
    .PyVMFrozenSet_New = refuse_PyFrozenSet_New,
    .PyVMFrozenSet_Type = refuse_PyFrozenSet_Type,
    .PyVMSetIter_Type = refuse_PySetIter_Type,
    .PyVMSet_Add = refuse_PySet_Add,
    .PyVMSet_Check = refuse_PySet_Check,
    .PyVMSet_CheckExact = refuse_PySet_CheckExact,
    .PyVMSet_Clear = refuse_PySet_Clear,
    .PyVMSet_Contains = refuse_PySet_Contains,
    .PyVMSet_Discard = refuse_PySet_Discard,
    .PyVMSet_GET_SIZE = refuse_PySet_GET_SIZE,
    .PyVMSet_New = refuse_PySet_New,
    .PyVMSet_Pop = refuse_PySet_Pop,
    .PyVMSet_Size = refuse_PySet_Size,
    .PyVMSet_Type = refuse_PySet_Type,
    .PyVMEllipsis_Type = refuse_PyEllipsis_Type,
    .PyVMSlice_AdjustIndices = refuse_PySlice_AdjustIndices,
    .PyVMSlice_Check = refuse_PySlice_Check,
    .PyVMSlice_GetIndices = refuse_PySlice_GetIndices,
    .PyVMSlice_GetIndicesEx = refuse_PySlice_GetIndicesEx,
    .PyVMSlice_New = refuse_PySlice_New,
    .PyVMSlice_Type = refuse_PySlice_Type,
    .PyVMSlice_Unpack = refuse_PySlice_Unpack,
    .PyVM_Ellipsis = refuse_Py_Ellipsis,
    .PyVMStructSequence_GET_ITEM = refuse_PyStructSequence_GET_ITEM,
    .PyVMStructSequence_GetItem = refuse_PyStructSequence_GetItem,
    .PyVMStructSequence_InitType = refuse_PyStructSequence_InitType,
    .PyVMStructSequence_InitType2 = refuse_PyStructSequence_InitType2,
    .PyVMStructSequence_New = refuse_PyStructSequence_New,
    .PyVMStructSequence_NewType = refuse_PyStructSequence_NewType,
    .PyVMStructSequence_SET_ITEM = refuse_PyStructSequence_SET_ITEM,
    .PyVMStructSequence_SetItem = refuse_PyStructSequence_SetItem,
    .PyVMStructSequence_UnnamedField = refuse_PyStructSequence_UnnamedField,
    .PyVMSys_AddWarnOption = refuse_PySys_AddWarnOption,
    .PyVMSys_AddWarnOptionUnicode = refuse_PySys_AddWarnOptionUnicode,
    .PyVMSys_AddXOption = refuse_PySys_AddXOption,
    .PyVMSys_FormatStderrV = refuse_PySys_FormatStderrV,
    .PyVMSys_FormatStdoutV = refuse_PySys_FormatStdoutV,
    .PyVMSys_GetAttr = refuse_PySys_GetAttr,
    .PyVMSys_GetAttrString = refuse_PySys_GetAttrString,
    .PyVMSys_GetObject = refuse_PySys_GetObject,
    .PyVMSys_GetOptionalAttr = refuse_PySys_GetOptionalAttr,
    .PyVMSys_GetOptionalAttrString = refuse_PySys_GetOptionalAttrString,
    .PyVMSys_GetXOptions = refuse_PySys_GetXOptions,
    .PyVMSys_HasWarnOptions = refuse_PySys_HasWarnOptions,
    .PyVMSys_ResetWarnOptions = refuse_PySys_ResetWarnOptions,
    .PyVMSys_SetArgv = refuse_PySys_SetArgv,
    .PyVMSys_SetArgvEx = refuse_PySys_SetArgvEx,
    .PyVMSys_SetObject = refuse_PySys_SetObject,
    .PyVMSys_SetPath = refuse_PySys_SetPath,
    .PyVMSys_WriteStderrV = refuse_PySys_WriteStderrV,
    .PyVMSys_WriteStdoutV = refuse_PySys_WriteStdoutV,
    .PyVMTraceBack_Check = refuse_PyTraceBack_Check,
    .PyVMTraceBack_Here = refuse_PyTraceBack_Here,
    .PyVMTraceBack_Print = refuse_PyTraceBack_Print,
    .PyVMTraceBack_Type = refuse_PyTraceBack_Type,
    .PyVMUnstable_DumpTraceback = refuse_PyUnstable_DumpTraceback,
    .PyVMUnstable_DumpTracebackThreads = refuse_PyUnstable_DumpTracebackThreads,
    .PyVMTraceMalloc_Track = refuse_PyTraceMalloc_Track,
    .PyVMTraceMalloc_Untrack = refuse_PyTraceMalloc_Untrack,
    .PyVMTupleIter_Type = refuse_PyTupleIter_Type,
    .PyVMTuple_Check = refuse_PyTuple_Check,
    .PyVMTuple_CheckExact = refuse_PyTuple_CheckExact,
    .PyVMTuple_FromArray = refuse_PyTuple_FromArray,
    .PyVMTuple_GET_ITEM = refuse_PyTuple_GET_ITEM,
    .PyVMTuple_GET_SIZE = refuse_PyTuple_GET_SIZE,
    .PyVMTuple_GetItem = refuse_PyTuple_GetItem,
    .PyVMTuple_GetSlice = refuse_PyTuple_GetSlice,
    .PyVMTuple_New = refuse_PyTuple_New,
    .PyVMTuple_PackV = refuse_PyTuple_PackV,
    .PyVMTuple_SET_ITEM = refuse_PyTuple_SET_ITEM,
    .PyVMTuple_SetItem = refuse_PyTuple_SetItem,
    .PyVMTuple_Size = refuse_PyTuple_Size,
    .PyVMTuple_Type = refuse_PyTuple_Type,
    ._PyVMTuple_Resize = refuse__PyTuple_Resize,
    .PyVMUnicodeIter_Type = refuse_PyUnicodeIter_Type,
    .PyVMUnicodeWriter_Create = refuse_PyUnicodeWriter_Create,
    .PyVMUnicodeWriter_DecodeUTF8Stateful = refuse_PyUnicodeWriter_DecodeUTF8Stateful,
    .PyVMUnicodeWriter_Discard = refuse_PyUnicodeWriter_Discard,
    .PyVMUnicodeWriter_Finish = refuse_PyUnicodeWriter_Finish,
    .PyVMUnicodeWriter_FormatV = refuse_PyUnicodeWriter_FormatV,
    .PyVMUnicodeWriter_WriteASCII = refuse_PyUnicodeWriter_WriteASCII,
    .PyVMUnicodeWriter_WriteChar = refuse_PyUnicodeWriter_WriteChar,
    .PyVMUnicodeWriter_WriteRepr = refuse_PyUnicodeWriter_WriteRepr,
    .PyVMUnicodeWriter_WriteStr = refuse_PyUnicodeWriter_WriteStr,
    .PyVMUnicodeWriter_WriteSubstring = refuse_PyUnicodeWriter_WriteSubstring,
    .PyVMUnicodeWriter_WriteUCS4 = refuse_PyUnicodeWriter_WriteUCS4,
    .PyVMUnicodeWriter_WriteUTF8 = refuse_PyUnicodeWriter_WriteUTF8,
    .PyVMUnicodeWriter_WriteWideChar = refuse_PyUnicodeWriter_WriteWideChar,
    .PyVMUnicode_1BYTE_DATA = refuse_PyUnicode_1BYTE_DATA,
    .PyVMUnicode_2BYTE_DATA = refuse_PyUnicode_2BYTE_DATA,
    .PyVMUnicode_4BYTE_DATA = refuse_PyUnicode_4BYTE_DATA,
    .PyVMUnicode_AS_DATA = refuse_PyUnicode_AS_DATA,
    .PyVMUnicode_AS_UNICODE = refuse_PyUnicode_AS_UNICODE,
    .PyVMUnicode_Append = refuse_PyUnicode_Append,
    .PyVMUnicode_AppendAndDel = refuse_PyUnicode_AppendAndDel,
    .PyVMUnicode_AsASCIIString = refuse_PyUnicode_AsASCIIString,
    .PyVMUnicode_AsCharmapString = refuse_PyUnicode_AsCharmapString,
    .PyVMUnicode_AsDecodedObject = refuse_PyUnicode_AsDecodedObject,
    .PyVMUnicode_AsDecodedUnicode = refuse_PyUnicode_AsDecodedUnicode,
    .PyVMUnicode_AsEncodedObject = refuse_PyUnicode_AsEncodedObject,
    .PyVMUnicode_AsEncodedString = refuse_PyUnicode_AsEncodedString,
    .PyVMUnicode_AsEncodedUnicode = refuse_PyUnicode_AsEncodedUnicode,
    .PyVMUnicode_AsLatin1String = refuse_PyUnicode_AsLatin1String,
    .PyVMUnicode_AsRawUnicodeEscapeString = refuse_PyUnicode_AsRawUnicodeEscapeString,
    .PyVMUnicode_AsUCS4 = refuse_PyUnicode_AsUCS4,
    .PyVMUnicode_AsUCS4Copy = refuse_PyUnicode_AsUCS4Copy,
    .PyVMUnicode_AsUTF16String = refuse_PyUnicode_AsUTF16String,
    .PyVMUnicode_AsUTF32String = refuse_PyUnicode_AsUTF32String,
    .PyVMUnicode_AsUTF8 = refuse_PyUnicode_AsUTF8,
    .PyVMUnicode_AsUTF8AndSize = refuse_PyUnicode_AsUTF8AndSize,
    .PyVMUnicode_AsUTF8String = refuse_PyUnicode_AsUTF8String,
    .PyVMUnicode_AsUnicode = refuse_PyUnicode_AsUnicode,
    .PyVMUnicode_AsUnicodeAndSize = refuse_PyUnicode_AsUnicodeAndSize,
    .PyVMUnicode_AsUnicodeEscapeString = refuse_PyUnicode_AsUnicodeEscapeString,
    .PyVMUnicode_AsWideChar = refuse_PyUnicode_AsWideChar,
    .PyVMUnicode_AsWideCharString = refuse_PyUnicode_AsWideCharString,
    .PyVMUnicode_BuildEncodingMap = refuse_PyUnicode_BuildEncodingMap,
    .PyVMUnicode_CHECK_INTERNED = refuse_PyUnicode_CHECK_INTERNED,
    .PyVMUnicode_Check = refuse_PyUnicode_Check,
    .PyVMUnicode_CheckExact = refuse_PyUnicode_CheckExact,
    .PyVMUnicode_Compare = refuse_PyUnicode_Compare,
    .PyVMUnicode_CompareWithASCIIString = refuse_PyUnicode_CompareWithASCIIString,
    .PyVMUnicode_Concat = refuse_PyUnicode_Concat,
    .PyVMUnicode_Contains = refuse_PyUnicode_Contains,
    .PyVMUnicode_CopyCharacters = refuse_PyUnicode_CopyCharacters,
    .PyVMUnicode_Count = refuse_PyUnicode_Count,
    .PyVMUnicode_DATA = refuse_PyUnicode_DATA,
    .PyVMUnicode_Decode = refuse_PyUnicode_Decode,
    .PyVMUnicode_DecodeASCII = refuse_PyUnicode_DecodeASCII,
    .PyVMUnicode_DecodeCharmap = refuse_PyUnicode_DecodeCharmap,
    .PyVMUnicode_DecodeFSDefault = refuse_PyUnicode_DecodeFSDefault,
    .PyVMUnicode_DecodeFSDefaultAndSize = refuse_PyUnicode_DecodeFSDefaultAndSize,
    .PyVMUnicode_DecodeLatin1 = refuse_PyUnicode_DecodeLatin1,
    .PyVMUnicode_DecodeLocale = refuse_PyUnicode_DecodeLocale,
    .PyVMUnicode_DecodeLocaleAndSize = refuse_PyUnicode_DecodeLocaleAndSize,
    .PyVMUnicode_DecodeRawUnicodeEscape = refuse_PyUnicode_DecodeRawUnicodeEscape,
    .PyVMUnicode_DecodeUTF16 = refuse_PyUnicode_DecodeUTF16,
    .PyVMUnicode_DecodeUTF16Stateful = refuse_PyUnicode_DecodeUTF16Stateful,
    .PyVMUnicode_DecodeUTF32 = refuse_PyUnicode_DecodeUTF32,
    .PyVMUnicode_DecodeUTF32Stateful = refuse_PyUnicode_DecodeUTF32Stateful,
    .PyVMUnicode_DecodeUTF7 = refuse_PyUnicode_DecodeUTF7,
    .PyVMUnicode_DecodeUTF7Stateful = refuse_PyUnicode_DecodeUTF7Stateful,
    .PyVMUnicode_DecodeUTF8 = refuse_PyUnicode_DecodeUTF8,
    .PyVMUnicode_DecodeUTF8Stateful = refuse_PyUnicode_DecodeUTF8Stateful,
    .PyVMUnicode_DecodeUnicodeEscape = refuse_PyUnicode_DecodeUnicodeEscape,
    .PyVMUnicode_EncodeFSDefault = refuse_PyUnicode_EncodeFSDefault,
    .PyVMUnicode_EncodeLocale = refuse_PyUnicode_EncodeLocale,
    .PyVMUnicode_Equal = refuse_PyUnicode_Equal,
    .PyVMUnicode_EqualToUTF8 = refuse_PyUnicode_EqualToUTF8,
    .PyVMUnicode_EqualToUTF8AndSize = refuse_PyUnicode_EqualToUTF8AndSize,
    .PyVMUnicode_FSConverter = refuse_PyUnicode_FSConverter,
    .PyVMUnicode_FSDecoder = refuse_PyUnicode_FSDecoder,
    .PyVMUnicode_Fill = refuse_PyUnicode_Fill,
    .PyVMUnicode_Find = refuse_PyUnicode_Find,
    .PyVMUnicode_FindChar = refuse_PyUnicode_FindChar,
    .PyVMUnicode_Format = refuse_PyUnicode_Format,
    .PyVMUnicode_FromEncodedObject = refuse_PyUnicode_FromEncodedObject,
    .PyVMUnicode_FromFormatV = refuse_PyUnicode_FromFormatV,
    .PyVMUnicode_FromKindAndData = refuse_PyUnicode_FromKindAndData,
    .PyVMUnicode_FromObject = refuse_PyUnicode_FromObject,
    .PyVMUnicode_FromOrdinal = refuse_PyUnicode_FromOrdinal,
    .PyVMUnicode_FromString = refuse_PyUnicode_FromString,
    .PyVMUnicode_FromStringAndSize = refuse_PyUnicode_FromStringAndSize,
    .PyVMUnicode_FromUnicode = refuse_PyUnicode_FromUnicode,
    .PyVMUnicode_FromWideChar = refuse_PyUnicode_FromWideChar,
    .PyVMUnicode_GET_DATA_SIZE = refuse_PyUnicode_GET_DATA_SIZE,
    .PyVMUnicode_GET_LENGTH = refuse_PyUnicode_GET_LENGTH,
    .PyVMUnicode_GET_SIZE = refuse_PyUnicode_GET_SIZE,
    .PyVMUnicode_GetDefaultEncoding = refuse_PyUnicode_GetDefaultEncoding,
    .PyVMUnicode_GetLength = refuse_PyUnicode_GetLength,
    .PyVMUnicode_GetSize = refuse_PyUnicode_GetSize,
    .PyVMUnicode_IS_ASCII = refuse_PyUnicode_IS_ASCII,
    .PyVMUnicode_IS_COMPACT = refuse_PyUnicode_IS_COMPACT,
    .PyVMUnicode_IS_COMPACT_ASCII = refuse_PyUnicode_IS_COMPACT_ASCII,
    .PyVMUnicode_IS_READY = refuse_PyUnicode_IS_READY,
    .PyVMUnicode_InternFromString = refuse_PyUnicode_InternFromString,
    .PyVMUnicode_InternImmortal = refuse_PyUnicode_InternImmortal,
    .PyVMUnicode_InternInPlace = refuse_PyUnicode_InternInPlace,
    .PyVMUnicode_IsIdentifier = refuse_PyUnicode_IsIdentifier,
    .PyVMUnicode_Join = refuse_PyUnicode_Join,
    .PyVMUnicode_KIND = refuse_PyUnicode_KIND,
    .PyVMUnicode_MAX_CHAR_VALUE = refuse_PyUnicode_MAX_CHAR_VALUE,
    .PyVMUnicode_New = refuse_PyUnicode_New,
    .PyVMUnicode_Partition = refuse_PyUnicode_Partition,
    .PyVMUnicode_READ = refuse_PyUnicode_READ,
    .PyVMUnicode_READY = refuse_PyUnicode_READY,
    .PyVMUnicode_READ_CHAR = refuse_PyUnicode_READ_CHAR,
    .PyVMUnicode_RPartition = refuse_PyUnicode_RPartition,
    .PyVMUnicode_RSplit = refuse_PyUnicode_RSplit,
    .PyVMUnicode_ReadChar = refuse_PyUnicode_ReadChar,
    .PyVMUnicode_Replace = refuse_PyUnicode_Replace,
    .PyVMUnicode_Resize = refuse_PyUnicode_Resize,
    .PyVMUnicode_RichCompare = refuse_PyUnicode_RichCompare,
    .PyVMUnicode_Split = refuse_PyUnicode_Split,
    .PyVMUnicode_Splitlines = refuse_PyUnicode_Splitlines,
    .PyVMUnicode_Substring = refuse_PyUnicode_Substring,
    .PyVMUnicode_Tailmatch = refuse_PyUnicode_Tailmatch,
    .PyVMUnicode_Translate = refuse_PyUnicode_Translate,
    .PyVMUnicode_Type = refuse_PyUnicode_Type,
    .PyVMUnicode_WRITE = refuse_PyUnicode_WRITE,
    .PyVMUnicode_WSTR_LENGTH = refuse_PyUnicode_WSTR_LENGTH,
    .PyVMUnicode_WriteChar = refuse_PyUnicode_WriteChar,
    .PyVMUnstable_Unicode_GET_CACHED_HASH = refuse_PyUnstable_Unicode_GET_CACHED_HASH,
    .PyVM_UNICODE_HIGH_SURROGATE = refuse_Py_UNICODE_HIGH_SURROGATE,
    .PyVM_UNICODE_ISALNUM = refuse_Py_UNICODE_ISALNUM,
    .PyVM_UNICODE_ISALPHA = refuse_Py_UNICODE_ISALPHA,
    .PyVM_UNICODE_ISDECIMAL = refuse_Py_UNICODE_ISDECIMAL,
    .PyVM_UNICODE_ISDIGIT = refuse_Py_UNICODE_ISDIGIT,
    .PyVM_UNICODE_ISLINEBREAK = refuse_Py_UNICODE_ISLINEBREAK,
    .PyVM_UNICODE_ISLOWER = refuse_Py_UNICODE_ISLOWER,
    .PyVM_UNICODE_ISNUMERIC = refuse_Py_UNICODE_ISNUMERIC,
    .PyVM_UNICODE_ISPRINTABLE = refuse_Py_UNICODE_ISPRINTABLE,
    .PyVM_UNICODE_ISSPACE = refuse_Py_UNICODE_ISSPACE,
    .PyVM_UNICODE_ISTITLE = refuse_Py_UNICODE_ISTITLE,
    .PyVM_UNICODE_ISUPPER = refuse_Py_UNICODE_ISUPPER,
    .PyVM_UNICODE_IS_HIGH_SURROGATE = refuse_Py_UNICODE_IS_HIGH_SURROGATE,
    .PyVM_UNICODE_IS_LOW_SURROGATE = refuse_Py_UNICODE_IS_LOW_SURROGATE,
    .PyVM_UNICODE_IS_SURROGATE = refuse_Py_UNICODE_IS_SURROGATE,
    .PyVM_UNICODE_JOIN_SURROGATES = refuse_Py_UNICODE_JOIN_SURROGATES,
    .PyVM_UNICODE_LOW_SURROGATE = refuse_Py_UNICODE_LOW_SURROGATE,
    .PyVM_UNICODE_TODECIMAL = refuse_Py_UNICODE_TODECIMAL,
    .PyVM_UNICODE_TODIGIT = refuse_Py_UNICODE_TODIGIT,
    .PyVM_UNICODE_TOLOWER = refuse_Py_UNICODE_TOLOWER,
    .PyVM_UNICODE_TONUMERIC = refuse_Py_UNICODE_TONUMERIC,
    .PyVM_UNICODE_TOTITLE = refuse_Py_UNICODE_TOTITLE,
    .PyVM_UNICODE_TOUPPER = refuse_Py_UNICODE_TOUPPER,
    .PyVMErr_ResourceWarningV = refuse_PyErr_ResourceWarningV,
    .PyVMErr_Warn = refuse_PyErr_Warn,
    .PyVMErr_WarnEx = refuse_PyErr_WarnEx,
    .PyVMErr_WarnExplicit = refuse_PyErr_WarnExplicit,
    .PyVMErr_WarnExplicitFormatV = refuse_PyErr_WarnExplicitFormatV,
    .PyVMErr_WarnExplicitObject = refuse_PyErr_WarnExplicitObject,
    .PyVMErr_WarnFormatV = refuse_PyErr_WarnFormatV,
    .PyVMWeakref_Check = refuse_PyWeakref_Check,
    .PyVMWeakref_CheckProxy = refuse_PyWeakref_CheckProxy,
    .PyVMWeakref_CheckRef = refuse_PyWeakref_CheckRef,
    .PyVMWeakref_CheckRefExact = refuse_PyWeakref_CheckRefExact,
    .PyVMWeakref_GET_OBJECT = refuse_PyWeakref_GET_OBJECT,
    .PyVMWeakref_GetObject = refuse_PyWeakref_GetObject,
    .PyVMWeakref_GetRef = refuse_PyWeakref_GetRef,
    .PyVMWeakref_IsDead = refuse_PyWeakref_IsDead,
    .PyVMWeakref_NewProxy = refuse_PyWeakref_NewProxy,
    .PyVMWeakref_NewRef = refuse_PyWeakref_NewRef,
};
