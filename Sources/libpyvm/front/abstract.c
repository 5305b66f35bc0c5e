/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's abstract.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/abstract.h"

PYVM_SLOW int slow_PyAIter_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMAIter_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMAIter_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMAIter_Check(o);
    return slow_PyAIter_Check(o, vm);
}

PYVM_SLOW int slow_PyIndex_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMIndex_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMIndex_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMIndex_Check(o);
    return slow_PyIndex_Check(o, vm);
}

PYVM_SLOW int slow_PyIter_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMIter_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMIter_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMIter_Check(o);
    return slow_PyIter_Check(o, vm);
}

PYVM_SLOW PyObject *slow_PyIter_Next(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMIter_Next(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMIter_Next(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMIter_Next(o);
    return slow_PyIter_Next(o, vm);
}

PYVM_SLOW int slow_PyIter_NextItem(PyObject *iter, PyObject **item, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMIter_NextItem(iter, item);
    pyvm_leave(&scope);
    return result;
}

int PyVMIter_NextItem(PyVM *vm, PyObject *iter, PyObject **item)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMIter_NextItem(iter, item);
    return slow_PyIter_NextItem(iter, item, vm);
}

PYVM_SLOW PySendResult slow_PyIter_Send(PyObject *iter, PyObject *arg2, PyObject **presult, PyVM *vm)
{
    pyvm_scope scope;
    PySendResult result = pyvm_enter(vm, &scope)->PyVMIter_Send(iter, arg2, presult);
    pyvm_leave(&scope);
    return result;
}

PySendResult PyVMIter_Send(PyVM *vm, PyObject *iter, PyObject *arg2, PyObject **presult)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMIter_Send(iter, arg2, presult);
    return slow_PyIter_Send(iter, arg2, presult, vm);
}

PYVM_SLOW int slow_PyMapping_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMapping_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMMapping_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_Check(o);
    return slow_PyMapping_Check(o, vm);
}

PYVM_SLOW int slow_PyMapping_DelItem(PyObject *o, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMapping_DelItem(o, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMMapping_DelItem(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_DelItem(o, key);
    return slow_PyMapping_DelItem(o, key, vm);
}

PYVM_SLOW int slow_PyMapping_DelItemString(PyObject *o, const char *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMapping_DelItemString(o, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMMapping_DelItemString(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_DelItemString(o, key);
    return slow_PyMapping_DelItemString(o, key, vm);
}

PYVM_SLOW PyObject *slow_PyMapping_GetItemString(PyObject *o, const char *key, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMapping_GetItemString(o, key);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMapping_GetItemString(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_GetItemString(o, key);
    return slow_PyMapping_GetItemString(o, key, vm);
}

PYVM_SLOW int slow_PyMapping_GetOptionalItem(PyObject *obj, PyObject *key, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMMapping_GetOptionalItem(obj, key, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMMapping_GetOptionalItem(PyVM *vm, PyObject *obj, PyObject *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_GetOptionalItem(obj, key, result);
    return slow_PyMapping_GetOptionalItem(obj, key, result, vm);
}

PYVM_SLOW int slow_PyMapping_GetOptionalItemString(PyObject *obj, const char *key, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMMapping_GetOptionalItemString(obj, key, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMMapping_GetOptionalItemString(PyVM *vm, PyObject *obj, const char *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_GetOptionalItemString(obj, key, result);
    return slow_PyMapping_GetOptionalItemString(obj, key, result, vm);
}

PYVM_SLOW int slow_PyMapping_HasKey(PyObject *o, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMapping_HasKey(o, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMMapping_HasKey(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_HasKey(o, key);
    return slow_PyMapping_HasKey(o, key, vm);
}

PYVM_SLOW int slow_PyMapping_HasKeyString(PyObject *o, const char *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMapping_HasKeyString(o, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMMapping_HasKeyString(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_HasKeyString(o, key);
    return slow_PyMapping_HasKeyString(o, key, vm);
}

PYVM_SLOW int slow_PyMapping_HasKeyStringWithError(PyObject *o, const char *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMapping_HasKeyStringWithError(o, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMMapping_HasKeyStringWithError(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_HasKeyStringWithError(o, key);
    return slow_PyMapping_HasKeyStringWithError(o, key, vm);
}

PYVM_SLOW int slow_PyMapping_HasKeyWithError(PyObject *o, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMapping_HasKeyWithError(o, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMMapping_HasKeyWithError(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_HasKeyWithError(o, key);
    return slow_PyMapping_HasKeyWithError(o, key, vm);
}

PYVM_SLOW PyObject *slow_PyMapping_Items(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMapping_Items(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMapping_Items(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_Items(o);
    return slow_PyMapping_Items(o, vm);
}

PYVM_SLOW PyObject *slow_PyMapping_Keys(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMapping_Keys(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMapping_Keys(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_Keys(o);
    return slow_PyMapping_Keys(o, vm);
}

PYVM_SLOW Py_ssize_t slow_PyMapping_Length(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMMapping_Length(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMMapping_Length(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_Length(o);
    return slow_PyMapping_Length(o, vm);
}

PYVM_SLOW int slow_PyMapping_SetItemString(PyObject *o, const char *key, PyObject *v, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMapping_SetItemString(o, key, v);
    pyvm_leave(&scope);
    return result;
}

int PyVMMapping_SetItemString(PyVM *vm, PyObject *o, const char *key, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_SetItemString(o, key, v);
    return slow_PyMapping_SetItemString(o, key, v, vm);
}

PYVM_SLOW Py_ssize_t slow_PyMapping_Size(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMMapping_Size(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMMapping_Size(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_Size(o);
    return slow_PyMapping_Size(o, vm);
}

PYVM_SLOW PyObject *slow_PyMapping_Values(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMapping_Values(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMapping_Values(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMapping_Values(o);
    return slow_PyMapping_Values(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Absolute(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Absolute(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Absolute(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Absolute(o);
    return slow_PyNumber_Absolute(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Add(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Add(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Add(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Add(o1, o2);
    return slow_PyNumber_Add(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_And(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_And(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_And(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_And(o1, o2);
    return slow_PyNumber_And(o1, o2, vm);
}

PYVM_SLOW Py_ssize_t slow_PyNumber_AsSsize_t(PyObject *o, PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMNumber_AsSsize_t(o, exc);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMNumber_AsSsize_t(PyVM *vm, PyObject *o, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_AsSsize_t(o, exc);
    return slow_PyNumber_AsSsize_t(o, exc, vm);
}

PYVM_SLOW int slow_PyNumber_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMNumber_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMNumber_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Check(o);
    return slow_PyNumber_Check(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Divmod(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Divmod(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Divmod(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Divmod(o1, o2);
    return slow_PyNumber_Divmod(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Float(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Float(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Float(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Float(o);
    return slow_PyNumber_Float(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_FloorDivide(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_FloorDivide(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_FloorDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_FloorDivide(o1, o2);
    return slow_PyNumber_FloorDivide(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceAdd(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceAdd(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceAdd(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceAdd(o1, o2);
    return slow_PyNumber_InPlaceAdd(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceAnd(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceAnd(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceAnd(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceAnd(o1, o2);
    return slow_PyNumber_InPlaceAnd(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceFloorDivide(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceFloorDivide(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceFloorDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceFloorDivide(o1, o2);
    return slow_PyNumber_InPlaceFloorDivide(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceLshift(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceLshift(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceLshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceLshift(o1, o2);
    return slow_PyNumber_InPlaceLshift(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceMatrixMultiply(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceMatrixMultiply(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceMatrixMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceMatrixMultiply(o1, o2);
    return slow_PyNumber_InPlaceMatrixMultiply(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceMultiply(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceMultiply(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceMultiply(o1, o2);
    return slow_PyNumber_InPlaceMultiply(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceOr(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceOr(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceOr(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceOr(o1, o2);
    return slow_PyNumber_InPlaceOr(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlacePower(PyObject *o1, PyObject *o2, PyObject *o3, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlacePower(o1, o2, o3);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlacePower(PyVM *vm, PyObject *o1, PyObject *o2, PyObject *o3)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlacePower(o1, o2, o3);
    return slow_PyNumber_InPlacePower(o1, o2, o3, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceRemainder(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceRemainder(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceRemainder(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceRemainder(o1, o2);
    return slow_PyNumber_InPlaceRemainder(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceRshift(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceRshift(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceRshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceRshift(o1, o2);
    return slow_PyNumber_InPlaceRshift(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceSubtract(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceSubtract(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceSubtract(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceSubtract(o1, o2);
    return slow_PyNumber_InPlaceSubtract(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceTrueDivide(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceTrueDivide(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceTrueDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceTrueDivide(o1, o2);
    return slow_PyNumber_InPlaceTrueDivide(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceXor(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_InPlaceXor(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceXor(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_InPlaceXor(o1, o2);
    return slow_PyNumber_InPlaceXor(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Index(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Index(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Index(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Index(o);
    return slow_PyNumber_Index(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Invert(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Invert(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Invert(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Invert(o);
    return slow_PyNumber_Invert(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Long(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Long(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Long(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Long(o);
    return slow_PyNumber_Long(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Lshift(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Lshift(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Lshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Lshift(o1, o2);
    return slow_PyNumber_Lshift(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_MatrixMultiply(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_MatrixMultiply(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_MatrixMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_MatrixMultiply(o1, o2);
    return slow_PyNumber_MatrixMultiply(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Multiply(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Multiply(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Multiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Multiply(o1, o2);
    return slow_PyNumber_Multiply(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Negative(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Negative(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Negative(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Negative(o);
    return slow_PyNumber_Negative(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Or(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Or(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Or(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Or(o1, o2);
    return slow_PyNumber_Or(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Positive(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Positive(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Positive(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Positive(o);
    return slow_PyNumber_Positive(o, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Power(PyObject *o1, PyObject *o2, PyObject *o3, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Power(o1, o2, o3);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Power(PyVM *vm, PyObject *o1, PyObject *o2, PyObject *o3)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Power(o1, o2, o3);
    return slow_PyNumber_Power(o1, o2, o3, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Remainder(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Remainder(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Remainder(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Remainder(o1, o2);
    return slow_PyNumber_Remainder(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Rshift(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Rshift(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Rshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Rshift(o1, o2);
    return slow_PyNumber_Rshift(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Subtract(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Subtract(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Subtract(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Subtract(o1, o2);
    return slow_PyNumber_Subtract(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_ToBase(PyObject *n, int base, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_ToBase(n, base);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_ToBase(PyVM *vm, PyObject *n, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_ToBase(n, base);
    return slow_PyNumber_ToBase(n, base, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_TrueDivide(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_TrueDivide(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_TrueDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_TrueDivide(o1, o2);
    return slow_PyNumber_TrueDivide(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PyNumber_Xor(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMNumber_Xor(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Xor(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMNumber_Xor(o1, o2);
    return slow_PyNumber_Xor(o1, o2, vm);
}

PYVM_SLOW int slow_PyObject_AsCharBuffer(PyObject *obj, const char **buffer, Py_ssize_t *buffer_len, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_AsCharBuffer(obj, buffer, buffer_len);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_AsCharBuffer(PyVM *vm, PyObject *obj, const char **buffer, Py_ssize_t *buffer_len)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_AsCharBuffer(obj, buffer, buffer_len);
    return slow_PyObject_AsCharBuffer(obj, buffer, buffer_len, vm);
}

PYVM_SLOW int slow_PyObject_AsReadBuffer(PyObject *obj, const void **buffer, Py_ssize_t *buffer_len, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_AsReadBuffer(obj, buffer, buffer_len);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_AsReadBuffer(PyVM *vm, PyObject *obj, const void **buffer, Py_ssize_t *buffer_len)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_AsReadBuffer(obj, buffer, buffer_len);
    return slow_PyObject_AsReadBuffer(obj, buffer, buffer_len, vm);
}

PYVM_SLOW int slow_PyObject_AsWriteBuffer(PyObject *obj, void **buffer, Py_ssize_t *buffer_len, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_AsWriteBuffer(obj, buffer, buffer_len);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_AsWriteBuffer(PyVM *vm, PyObject *obj, void **buffer, Py_ssize_t *buffer_len)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_AsWriteBuffer(obj, buffer, buffer_len);
    return slow_PyObject_AsWriteBuffer(obj, buffer, buffer_len, vm);
}

PYVM_SLOW PyObject *slow_PyObject_Call(PyObject *callable, PyObject *args, PyObject *kwargs, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_Call(callable, args, kwargs);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_Call(PyVM *vm, PyObject *callable, PyObject *args, PyObject *kwargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Call(callable, args, kwargs);
    return slow_PyObject_Call(callable, args, kwargs, vm);
}

PyObject *PyVMObject_CallFunction(PyVM *vm, PyObject *callable, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMObject_CallFunctionV(vm, callable, format, arguments);
    va_end(arguments);
    return result;
}

PyObject *PyVMObject_CallFunctionObjArgs(PyVM *vm, PyObject *callable, ...)
{
    va_list arguments;
    va_start(arguments, callable);
    PyObject *result = PyVMObject_CallFunctionObjArgsV(vm, callable, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyObject_CallFunctionObjArgsV(PyObject *callable, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallFunctionObjArgsV(callable, arguments);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallFunctionObjArgsV(PyVM *vm, PyObject *callable, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallFunctionObjArgsV(callable, arguments);
    return slow_PyObject_CallFunctionObjArgsV(callable, arguments, vm);
}

PYVM_SLOW PyObject *slow_PyObject_CallFunctionV(PyObject *callable, const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallFunctionV(callable, format, arguments);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallFunctionV(PyVM *vm, PyObject *callable, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallFunctionV(callable, format, arguments);
    return slow_PyObject_CallFunctionV(callable, format, arguments, vm);
}

PyObject *PyVMObject_CallMethod(PyVM *vm, PyObject *obj, const char *name, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMObject_CallMethodV(vm, obj, name, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyObject_CallMethodNoArgs(PyObject *obj, PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallMethodNoArgs(obj, name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallMethodNoArgs(PyVM *vm, PyObject *obj, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallMethodNoArgs(obj, name);
    return slow_PyObject_CallMethodNoArgs(obj, name, vm);
}

PyObject *PyVMObject_CallMethodObjArgs(PyVM *vm, PyObject *obj, PyObject *name, ...)
{
    va_list arguments;
    va_start(arguments, name);
    PyObject *result = PyVMObject_CallMethodObjArgsV(vm, obj, name, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyObject_CallMethodObjArgsV(PyObject *obj, PyObject *name, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallMethodObjArgsV(obj, name, arguments);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallMethodObjArgsV(PyVM *vm, PyObject *obj, PyObject *name, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallMethodObjArgsV(obj, name, arguments);
    return slow_PyObject_CallMethodObjArgsV(obj, name, arguments, vm);
}

PYVM_SLOW PyObject *slow_PyObject_CallMethodOneArg(PyObject *obj, PyObject *name, PyObject *arg, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallMethodOneArg(obj, name, arg);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallMethodOneArg(PyVM *vm, PyObject *obj, PyObject *name, PyObject *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallMethodOneArg(obj, name, arg);
    return slow_PyObject_CallMethodOneArg(obj, name, arg, vm);
}

PYVM_SLOW PyObject *slow_PyObject_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallMethodV(obj, name, format, arguments);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallMethodV(PyVM *vm, PyObject *obj, const char *name, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallMethodV(obj, name, format, arguments);
    return slow_PyObject_CallMethodV(obj, name, format, arguments, vm);
}

PYVM_SLOW PyObject *slow_PyObject_CallNoArgs(PyObject *callable, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallNoArgs(callable);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallNoArgs(PyVM *vm, PyObject *callable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallNoArgs(callable);
    return slow_PyObject_CallNoArgs(callable, vm);
}

PYVM_SLOW PyObject *slow_PyObject_CallObject(PyObject *callable, PyObject *args, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallObject(callable, args);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallObject(PyVM *vm, PyObject *callable, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallObject(callable, args);
    return slow_PyObject_CallObject(callable, args, vm);
}

PYVM_SLOW PyObject *slow_PyObject_CallOneArg(PyObject *callable, PyObject *arg, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_CallOneArg(callable, arg);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallOneArg(PyVM *vm, PyObject *callable, PyObject *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallOneArg(callable, arg);
    return slow_PyObject_CallOneArg(callable, arg, vm);
}

PYVM_SLOW int slow_PyObject_CheckReadBuffer(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_CheckReadBuffer(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_CheckReadBuffer(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CheckReadBuffer(o);
    return slow_PyObject_CheckReadBuffer(o, vm);
}

PYVM_SLOW int slow_PyObject_DelItem(PyObject *o, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_DelItem(o, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_DelItem(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_DelItem(o, key);
    return slow_PyObject_DelItem(o, key, vm);
}

PYVM_SLOW int slow_PyObject_DelItemString(PyObject *o, const char *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_DelItemString(o, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_DelItemString(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_DelItemString(o, key);
    return slow_PyObject_DelItemString(o, key, vm);
}

PYVM_SLOW PyObject *slow_PyObject_Format(PyObject *obj, PyObject *format_spec, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_Format(obj, format_spec);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_Format(PyVM *vm, PyObject *obj, PyObject *format_spec)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Format(obj, format_spec);
    return slow_PyObject_Format(obj, format_spec, vm);
}

PYVM_SLOW PyObject *slow_PyObject_GetAIter(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_GetAIter(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetAIter(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetAIter(o);
    return slow_PyObject_GetAIter(o, vm);
}

PYVM_SLOW PyObject *slow_PyObject_GetItem(PyObject *o, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_GetItem(o, key);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetItem(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetItem(o, key);
    return slow_PyObject_GetItem(o, key, vm);
}

PYVM_SLOW PyObject *slow_PyObject_GetIter(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_GetIter(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetIter(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetIter(o);
    return slow_PyObject_GetIter(o, vm);
}

PYVM_SLOW int slow_PyObject_IsInstance(PyObject *inst, PyObject *cls, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_IsInstance(inst, cls);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_IsInstance(PyVM *vm, PyObject *inst, PyObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_IsInstance(inst, cls);
    return slow_PyObject_IsInstance(inst, cls, vm);
}

PYVM_SLOW int slow_PyObject_IsSubclass(PyObject *derived, PyObject *cls, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_IsSubclass(derived, cls);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_IsSubclass(PyVM *vm, PyObject *derived, PyObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_IsSubclass(derived, cls);
    return slow_PyObject_IsSubclass(derived, cls, vm);
}

PYVM_SLOW Py_ssize_t slow_PyObject_Length(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMObject_Length(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMObject_Length(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Length(o);
    return slow_PyObject_Length(o, vm);
}

PYVM_SLOW Py_ssize_t slow_PyObject_LengthHint(PyObject *o, Py_ssize_t defaultvalue, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMObject_LengthHint(o, defaultvalue);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMObject_LengthHint(PyVM *vm, PyObject *o, Py_ssize_t defaultvalue)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_LengthHint(o, defaultvalue);
    return slow_PyObject_LengthHint(o, defaultvalue, vm);
}

PYVM_SLOW int slow_PyObject_SetItem(PyObject *o, PyObject *key, PyObject *v, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_SetItem(o, key, v);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_SetItem(PyVM *vm, PyObject *o, PyObject *key, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_SetItem(o, key, v);
    return slow_PyObject_SetItem(o, key, v, vm);
}

PYVM_SLOW Py_ssize_t slow_PyObject_Size(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMObject_Size(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMObject_Size(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Size(o);
    return slow_PyObject_Size(o, vm);
}

PYVM_SLOW PyObject *slow_PyObject_Type(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_Type(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_Type(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Type(o);
    return slow_PyObject_Type(o, vm);
}

PYVM_SLOW PyObject *slow_PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_Vectorcall(callable, args, nargsf, kwnames);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_Vectorcall(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Vectorcall(callable, args, nargsf, kwnames);
    return slow_PyObject_Vectorcall(callable, args, nargsf, kwnames, vm);
}

PYVM_SLOW PyObject *slow_PyObject_VectorcallDict(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_VectorcallDict(callable, args, nargsf, kwdict);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_VectorcallDict(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_VectorcallDict(callable, args, nargsf, kwdict);
    return slow_PyObject_VectorcallDict(callable, args, nargsf, kwdict, vm);
}

PYVM_SLOW PyObject *slow_PyObject_VectorcallMethod(PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_VectorcallMethod(name, args, nargsf, kwnames);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_VectorcallMethod(PyVM *vm, PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_VectorcallMethod(name, args, nargsf, kwnames);
    return slow_PyObject_VectorcallMethod(name, args, nargsf, kwnames, vm);
}

PYVM_SLOW int slow_PySequence_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSequence_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMSequence_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Check(o);
    return slow_PySequence_Check(o, vm);
}

PYVM_SLOW PyObject *slow_PySequence_Concat(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_Concat(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Concat(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Concat(o1, o2);
    return slow_PySequence_Concat(o1, o2, vm);
}

PYVM_SLOW int slow_PySequence_Contains(PyObject *o, PyObject *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSequence_Contains(o, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMSequence_Contains(PyVM *vm, PyObject *o, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Contains(o, value);
    return slow_PySequence_Contains(o, value, vm);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Count(PyObject *o, PyObject *value, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMSequence_Count(o, value);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Count(PyVM *vm, PyObject *o, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Count(o, value);
    return slow_PySequence_Count(o, value, vm);
}

PYVM_SLOW int slow_PySequence_DelItem(PyObject *o, Py_ssize_t i, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSequence_DelItem(o, i);
    pyvm_leave(&scope);
    return result;
}

int PyVMSequence_DelItem(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_DelItem(o, i);
    return slow_PySequence_DelItem(o, i, vm);
}

PYVM_SLOW int slow_PySequence_DelSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSequence_DelSlice(o, i1, i2);
    pyvm_leave(&scope);
    return result;
}

int PyVMSequence_DelSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_DelSlice(o, i1, i2);
    return slow_PySequence_DelSlice(o, i1, i2, vm);
}

PYVM_SLOW PyObject *slow_PySequence_Fast(PyObject *o, const char *m, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_Fast(o, m);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Fast(PyVM *vm, PyObject *o, const char *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Fast(o, m);
    return slow_PySequence_Fast(o, m, vm);
}

PYVM_SLOW PyObject *slow_PySequence_Fast_GET_ITEM(PyObject *o, Py_ssize_t i, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_Fast_GET_ITEM(o, i);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Fast_GET_ITEM(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Fast_GET_ITEM(o, i);
    return slow_PySequence_Fast_GET_ITEM(o, i, vm);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Fast_GET_SIZE(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMSequence_Fast_GET_SIZE(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Fast_GET_SIZE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Fast_GET_SIZE(o);
    return slow_PySequence_Fast_GET_SIZE(o, vm);
}

PYVM_SLOW PyObject **slow_PySequence_Fast_ITEMS(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject **result = pyvm_enter(vm, &scope)->PyVMSequence_Fast_ITEMS(o);
    pyvm_leave(&scope);
    return result;
}

PyObject **PyVMSequence_Fast_ITEMS(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Fast_ITEMS(o);
    return slow_PySequence_Fast_ITEMS(o, vm);
}

PYVM_SLOW PyObject *slow_PySequence_GetItem(PyObject *o, Py_ssize_t i, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_GetItem(o, i);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_GetItem(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_GetItem(o, i);
    return slow_PySequence_GetItem(o, i, vm);
}

PYVM_SLOW PyObject *slow_PySequence_GetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_GetSlice(o, i1, i2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_GetSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_GetSlice(o, i1, i2);
    return slow_PySequence_GetSlice(o, i1, i2, vm);
}

PYVM_SLOW PyObject *slow_PySequence_ITEM(PyObject *o, Py_ssize_t i, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_ITEM(o, i);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_ITEM(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_ITEM(o, i);
    return slow_PySequence_ITEM(o, i, vm);
}

PYVM_SLOW int slow_PySequence_In(PyObject *o, PyObject *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSequence_In(o, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMSequence_In(PyVM *vm, PyObject *o, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_In(o, value);
    return slow_PySequence_In(o, value, vm);
}

PYVM_SLOW PyObject *slow_PySequence_InPlaceConcat(PyObject *o1, PyObject *o2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_InPlaceConcat(o1, o2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_InPlaceConcat(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_InPlaceConcat(o1, o2);
    return slow_PySequence_InPlaceConcat(o1, o2, vm);
}

PYVM_SLOW PyObject *slow_PySequence_InPlaceRepeat(PyObject *o, Py_ssize_t count, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_InPlaceRepeat(o, count);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_InPlaceRepeat(PyVM *vm, PyObject *o, Py_ssize_t count)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_InPlaceRepeat(o, count);
    return slow_PySequence_InPlaceRepeat(o, count, vm);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Index(PyObject *o, PyObject *value, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMSequence_Index(o, value);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Index(PyVM *vm, PyObject *o, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Index(o, value);
    return slow_PySequence_Index(o, value, vm);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Length(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMSequence_Length(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Length(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Length(o);
    return slow_PySequence_Length(o, vm);
}

PYVM_SLOW PyObject *slow_PySequence_List(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_List(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_List(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_List(o);
    return slow_PySequence_List(o, vm);
}

PYVM_SLOW PyObject *slow_PySequence_Repeat(PyObject *o, Py_ssize_t count, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_Repeat(o, count);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Repeat(PyVM *vm, PyObject *o, Py_ssize_t count)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Repeat(o, count);
    return slow_PySequence_Repeat(o, count, vm);
}

PYVM_SLOW int slow_PySequence_SetItem(PyObject *o, Py_ssize_t i, PyObject *v, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSequence_SetItem(o, i, v);
    pyvm_leave(&scope);
    return result;
}

int PyVMSequence_SetItem(PyVM *vm, PyObject *o, Py_ssize_t i, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_SetItem(o, i, v);
    return slow_PySequence_SetItem(o, i, v, vm);
}

PYVM_SLOW int slow_PySequence_SetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSequence_SetSlice(o, i1, i2, v);
    pyvm_leave(&scope);
    return result;
}

int PyVMSequence_SetSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_SetSlice(o, i1, i2, v);
    return slow_PySequence_SetSlice(o, i1, i2, v, vm);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Size(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMSequence_Size(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Size(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Size(o);
    return slow_PySequence_Size(o, vm);
}

PYVM_SLOW PyObject *slow_PySequence_Tuple(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSequence_Tuple(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Tuple(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSequence_Tuple(o);
    return slow_PySequence_Tuple(o, vm);
}

PYVM_SLOW PyObject *slow_PyVectorcall_Call(PyObject *callable, PyObject *tuple, PyObject *dict, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMVectorcall_Call(callable, tuple, dict);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMVectorcall_Call(PyVM *vm, PyObject *callable, PyObject *tuple, PyObject *dict)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMVectorcall_Call(callable, tuple, dict);
    return slow_PyVectorcall_Call(callable, tuple, dict, vm);
}

PYVM_SLOW vectorcallfunc slow_PyVectorcall_Function(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    vectorcallfunc result = pyvm_enter(vm, &scope)->PyVMVectorcall_Function(op);
    pyvm_leave(&scope);
    return result;
}

vectorcallfunc PyVMVectorcall_Function(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMVectorcall_Function(op);
    return slow_PyVectorcall_Function(op, vm);
}

PYVM_SLOW Py_ssize_t slow_PyVectorcall_NARGS(size_t nargsf, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMVectorcall_NARGS(nargsf);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMVectorcall_NARGS(PyVM *vm, size_t nargsf)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMVectorcall_NARGS(nargsf);
    return slow_PyVectorcall_NARGS(nargsf, vm);
}

PYVM_SLOW PyObject *slow__PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->_PyVMObject_Vectorcall(callable, args, nargsf, kwnames);
    pyvm_leave(&scope);
    return result;
}

PyObject *_PyVMObject_Vectorcall(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->_PyVMObject_Vectorcall(callable, args, nargsf, kwnames);
    return slow__PyObject_Vectorcall(callable, args, nargsf, kwnames, vm);
}
