/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's abstract.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/abstract.h"

PYVM_SLOW int slow_PyAIter_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMAIter_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMAIter_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMAIter_Check(o);
    }
    return slow_PyAIter_Check(vm, o);
}

PYVM_SLOW int slow_PyIndex_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMIndex_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMIndex_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMIndex_Check(o);
    }
    return slow_PyIndex_Check(vm, o);
}

PYVM_SLOW int slow_PyIter_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMIter_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMIter_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMIter_Check(o);
    }
    return slow_PyIter_Check(vm, o);
}

PYVM_SLOW PyObject *slow_PyIter_Next(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMIter_Next(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMIter_Next(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMIter_Next(o);
    }
    return slow_PyIter_Next(vm, o);
}

PYVM_SLOW int slow_PyIter_NextItem(PyVM *vm, PyObject *iter, PyObject **item)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMIter_NextItem(iter, item);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMIter_NextItem(PyVM *vm, PyObject *iter, PyObject **item)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, iter, item);
        return api->PyVMIter_NextItem(iter, item);
    }
    return slow_PyIter_NextItem(vm, iter, item);
}

PYVM_SLOW PySendResult slow_PyIter_Send(PyVM *vm, PyObject *iter, PyObject *arg2, PyObject **presult)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PySendResult result = scope.api->PyVMIter_Send(iter, arg2, presult);
    pyvm_call_leave(&scope);
    return result;
}

PySendResult PyVMIter_Send(PyVM *vm, PyObject *iter, PyObject *arg2, PyObject **presult)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, iter, arg2, presult);
        return api->PyVMIter_Send(iter, arg2, presult);
    }
    return slow_PyIter_Send(vm, iter, arg2, presult);
}

PYVM_SLOW int slow_PyMapping_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMapping_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMapping_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMMapping_Check(o);
    }
    return slow_PyMapping_Check(vm, o);
}

PYVM_SLOW int slow_PyMapping_DelItem(PyVM *vm, PyObject *o, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMapping_DelItem(o, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMapping_DelItem(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMMapping_DelItem(o, key);
    }
    return slow_PyMapping_DelItem(vm, o, key);
}

PYVM_SLOW int slow_PyMapping_DelItemString(PyVM *vm, PyObject *o, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMapping_DelItemString(o, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMapping_DelItemString(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMMapping_DelItemString(o, key);
    }
    return slow_PyMapping_DelItemString(vm, o, key);
}

PYVM_SLOW PyObject *slow_PyMapping_GetItemString(PyVM *vm, PyObject *o, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMapping_GetItemString(o, key);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMapping_GetItemString(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMMapping_GetItemString(o, key);
    }
    return slow_PyMapping_GetItemString(vm, o, key);
}

PYVM_SLOW int slow_PyMapping_GetOptionalItem(PyVM *vm, PyObject *obj, PyObject *key, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMMapping_GetOptionalItem(obj, key, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMMapping_GetOptionalItem(PyVM *vm, PyObject *obj, PyObject *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, key, result);
        return api->PyVMMapping_GetOptionalItem(obj, key, result);
    }
    return slow_PyMapping_GetOptionalItem(vm, obj, key, result);
}

PYVM_SLOW int slow_PyMapping_GetOptionalItemString(PyVM *vm, PyObject *obj, const char *key, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMMapping_GetOptionalItemString(obj, key, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMMapping_GetOptionalItemString(PyVM *vm, PyObject *obj, const char *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, key, result);
        return api->PyVMMapping_GetOptionalItemString(obj, key, result);
    }
    return slow_PyMapping_GetOptionalItemString(vm, obj, key, result);
}

PYVM_SLOW int slow_PyMapping_HasKey(PyVM *vm, PyObject *o, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMapping_HasKey(o, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMapping_HasKey(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMMapping_HasKey(o, key);
    }
    return slow_PyMapping_HasKey(vm, o, key);
}

PYVM_SLOW int slow_PyMapping_HasKeyString(PyVM *vm, PyObject *o, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMapping_HasKeyString(o, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMapping_HasKeyString(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMMapping_HasKeyString(o, key);
    }
    return slow_PyMapping_HasKeyString(vm, o, key);
}

PYVM_SLOW int slow_PyMapping_HasKeyStringWithError(PyVM *vm, PyObject *o, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMapping_HasKeyStringWithError(o, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMapping_HasKeyStringWithError(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMMapping_HasKeyStringWithError(o, key);
    }
    return slow_PyMapping_HasKeyStringWithError(vm, o, key);
}

PYVM_SLOW int slow_PyMapping_HasKeyWithError(PyVM *vm, PyObject *o, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMapping_HasKeyWithError(o, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMapping_HasKeyWithError(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMMapping_HasKeyWithError(o, key);
    }
    return slow_PyMapping_HasKeyWithError(vm, o, key);
}

PYVM_SLOW PyObject *slow_PyMapping_Items(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMapping_Items(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMapping_Items(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMMapping_Items(o);
    }
    return slow_PyMapping_Items(vm, o);
}

PYVM_SLOW PyObject *slow_PyMapping_Keys(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMapping_Keys(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMapping_Keys(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMMapping_Keys(o);
    }
    return slow_PyMapping_Keys(vm, o);
}

PYVM_SLOW Py_ssize_t slow_PyMapping_Length(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMMapping_Length(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMMapping_Length(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMMapping_Length(o);
    }
    return slow_PyMapping_Length(vm, o);
}

PYVM_SLOW int slow_PyMapping_SetItemString(PyVM *vm, PyObject *o, const char *key, PyObject *v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMapping_SetItemString(o, key, v);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMapping_SetItemString(PyVM *vm, PyObject *o, const char *key, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, key, v);
        return api->PyVMMapping_SetItemString(o, key, v);
    }
    return slow_PyMapping_SetItemString(vm, o, key, v);
}

PYVM_SLOW Py_ssize_t slow_PyMapping_Size(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMMapping_Size(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMMapping_Size(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMMapping_Size(o);
    }
    return slow_PyMapping_Size(vm, o);
}

PYVM_SLOW PyObject *slow_PyMapping_Values(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMapping_Values(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMapping_Values(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMMapping_Values(o);
    }
    return slow_PyMapping_Values(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_Absolute(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Absolute(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Absolute(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMNumber_Absolute(o);
    }
    return slow_PyNumber_Absolute(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_Add(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Add(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Add(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Add(o1, o2);
    }
    return slow_PyNumber_Add(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_And(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_And(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_And(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_And(o1, o2);
    }
    return slow_PyNumber_And(vm, o1, o2);
}

PYVM_SLOW Py_ssize_t slow_PyNumber_AsSsize_t(PyVM *vm, PyObject *o, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMNumber_AsSsize_t(o, exc);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMNumber_AsSsize_t(PyVM *vm, PyObject *o, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, exc);
        return api->PyVMNumber_AsSsize_t(o, exc);
    }
    return slow_PyNumber_AsSsize_t(vm, o, exc);
}

PYVM_SLOW int slow_PyNumber_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMNumber_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMNumber_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMNumber_Check(o);
    }
    return slow_PyNumber_Check(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_Divmod(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Divmod(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Divmod(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Divmod(o1, o2);
    }
    return slow_PyNumber_Divmod(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_Float(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Float(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Float(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMNumber_Float(o);
    }
    return slow_PyNumber_Float(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_FloorDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_FloorDivide(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_FloorDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_FloorDivide(o1, o2);
    }
    return slow_PyNumber_FloorDivide(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceAdd(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceAdd(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceAdd(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceAdd(o1, o2);
    }
    return slow_PyNumber_InPlaceAdd(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceAnd(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceAnd(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceAnd(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceAnd(o1, o2);
    }
    return slow_PyNumber_InPlaceAnd(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceFloorDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceFloorDivide(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceFloorDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceFloorDivide(o1, o2);
    }
    return slow_PyNumber_InPlaceFloorDivide(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceLshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceLshift(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceLshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceLshift(o1, o2);
    }
    return slow_PyNumber_InPlaceLshift(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceMatrixMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceMatrixMultiply(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceMatrixMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceMatrixMultiply(o1, o2);
    }
    return slow_PyNumber_InPlaceMatrixMultiply(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceMultiply(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceMultiply(o1, o2);
    }
    return slow_PyNumber_InPlaceMultiply(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceOr(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceOr(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceOr(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceOr(o1, o2);
    }
    return slow_PyNumber_InPlaceOr(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlacePower(PyVM *vm, PyObject *o1, PyObject *o2, PyObject *o3)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlacePower(o1, o2, o3);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlacePower(PyVM *vm, PyObject *o1, PyObject *o2, PyObject *o3)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o1, o2, o3);
        return api->PyVMNumber_InPlacePower(o1, o2, o3);
    }
    return slow_PyNumber_InPlacePower(vm, o1, o2, o3);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceRemainder(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceRemainder(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceRemainder(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceRemainder(o1, o2);
    }
    return slow_PyNumber_InPlaceRemainder(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceRshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceRshift(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceRshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceRshift(o1, o2);
    }
    return slow_PyNumber_InPlaceRshift(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceSubtract(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceSubtract(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceSubtract(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceSubtract(o1, o2);
    }
    return slow_PyNumber_InPlaceSubtract(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceTrueDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceTrueDivide(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceTrueDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceTrueDivide(o1, o2);
    }
    return slow_PyNumber_InPlaceTrueDivide(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_InPlaceXor(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_InPlaceXor(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_InPlaceXor(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_InPlaceXor(o1, o2);
    }
    return slow_PyNumber_InPlaceXor(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_Index(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Index(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Index(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMNumber_Index(o);
    }
    return slow_PyNumber_Index(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_Invert(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Invert(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Invert(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMNumber_Invert(o);
    }
    return slow_PyNumber_Invert(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_Long(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Long(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Long(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMNumber_Long(o);
    }
    return slow_PyNumber_Long(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_Lshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Lshift(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Lshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Lshift(o1, o2);
    }
    return slow_PyNumber_Lshift(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_MatrixMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_MatrixMultiply(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_MatrixMultiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_MatrixMultiply(o1, o2);
    }
    return slow_PyNumber_MatrixMultiply(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_Multiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Multiply(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Multiply(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Multiply(o1, o2);
    }
    return slow_PyNumber_Multiply(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_Negative(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Negative(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Negative(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMNumber_Negative(o);
    }
    return slow_PyNumber_Negative(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_Or(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Or(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Or(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Or(o1, o2);
    }
    return slow_PyNumber_Or(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_Positive(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Positive(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Positive(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMNumber_Positive(o);
    }
    return slow_PyNumber_Positive(vm, o);
}

PYVM_SLOW PyObject *slow_PyNumber_Power(PyVM *vm, PyObject *o1, PyObject *o2, PyObject *o3)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Power(o1, o2, o3);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Power(PyVM *vm, PyObject *o1, PyObject *o2, PyObject *o3)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o1, o2, o3);
        return api->PyVMNumber_Power(o1, o2, o3);
    }
    return slow_PyNumber_Power(vm, o1, o2, o3);
}

PYVM_SLOW PyObject *slow_PyNumber_Remainder(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Remainder(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Remainder(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Remainder(o1, o2);
    }
    return slow_PyNumber_Remainder(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_Rshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Rshift(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Rshift(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Rshift(o1, o2);
    }
    return slow_PyNumber_Rshift(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_Subtract(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Subtract(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Subtract(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Subtract(o1, o2);
    }
    return slow_PyNumber_Subtract(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_ToBase(PyVM *vm, PyObject *n, int base)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_ToBase(n, base);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_ToBase(PyVM *vm, PyObject *n, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, n, base);
        return api->PyVMNumber_ToBase(n, base);
    }
    return slow_PyNumber_ToBase(vm, n, base);
}

PYVM_SLOW PyObject *slow_PyNumber_TrueDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_TrueDivide(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_TrueDivide(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_TrueDivide(o1, o2);
    }
    return slow_PyNumber_TrueDivide(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PyNumber_Xor(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMNumber_Xor(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMNumber_Xor(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMNumber_Xor(o1, o2);
    }
    return slow_PyNumber_Xor(vm, o1, o2);
}

PYVM_SLOW int slow_PyObject_AsCharBuffer(PyVM *vm, PyObject *obj, const char **buffer, Py_ssize_t *buffer_len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_AsCharBuffer(obj, buffer, buffer_len);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_AsCharBuffer(PyVM *vm, PyObject *obj, const char **buffer, Py_ssize_t *buffer_len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, buffer, buffer_len);
        return api->PyVMObject_AsCharBuffer(obj, buffer, buffer_len);
    }
    return slow_PyObject_AsCharBuffer(vm, obj, buffer, buffer_len);
}

PYVM_SLOW int slow_PyObject_AsReadBuffer(PyVM *vm, PyObject *obj, const void **buffer, Py_ssize_t *buffer_len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_AsReadBuffer(obj, buffer, buffer_len);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_AsReadBuffer(PyVM *vm, PyObject *obj, const void **buffer, Py_ssize_t *buffer_len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, buffer, buffer_len);
        return api->PyVMObject_AsReadBuffer(obj, buffer, buffer_len);
    }
    return slow_PyObject_AsReadBuffer(vm, obj, buffer, buffer_len);
}

PYVM_SLOW int slow_PyObject_AsWriteBuffer(PyVM *vm, PyObject *obj, void **buffer, Py_ssize_t *buffer_len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_AsWriteBuffer(obj, buffer, buffer_len);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_AsWriteBuffer(PyVM *vm, PyObject *obj, void **buffer, Py_ssize_t *buffer_len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, buffer, buffer_len);
        return api->PyVMObject_AsWriteBuffer(obj, buffer, buffer_len);
    }
    return slow_PyObject_AsWriteBuffer(vm, obj, buffer, buffer_len);
}

PYVM_SLOW PyObject *slow_PyObject_Call(PyVM *vm, PyObject *callable, PyObject *args, PyObject *kwargs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Call(callable, args, kwargs);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Call(PyVM *vm, PyObject *callable, PyObject *args, PyObject *kwargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, callable, args, kwargs);
        return api->PyVMObject_Call(callable, args, kwargs);
    }
    return slow_PyObject_Call(vm, callable, args, kwargs);
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

PYVM_SLOW PyObject *slow_PyObject_CallFunctionObjArgsV(PyVM *vm, PyObject *callable, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallFunctionObjArgsV(callable, arguments);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallFunctionObjArgsV(PyVM *vm, PyObject *callable, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, callable, arguments);
        return api->PyVMObject_CallFunctionObjArgsV(callable, arguments);
    }
    return slow_PyObject_CallFunctionObjArgsV(vm, callable, arguments);
}

PYVM_SLOW PyObject *slow_PyObject_CallFunctionV(PyVM *vm, PyObject *callable, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallFunctionV(callable, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallFunctionV(PyVM *vm, PyObject *callable, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, callable, format, arguments);
        return api->PyVMObject_CallFunctionV(callable, format, arguments);
    }
    return slow_PyObject_CallFunctionV(vm, callable, format, arguments);
}

PyObject *PyVMObject_CallMethod(PyVM *vm, PyObject *obj, const char *name, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMObject_CallMethodV(vm, obj, name, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyObject_CallMethodNoArgs(PyVM *vm, PyObject *obj, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallMethodNoArgs(obj, name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallMethodNoArgs(PyVM *vm, PyObject *obj, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, name);
        return api->PyVMObject_CallMethodNoArgs(obj, name);
    }
    return slow_PyObject_CallMethodNoArgs(vm, obj, name);
}

PyObject *PyVMObject_CallMethodObjArgs(PyVM *vm, PyObject *obj, PyObject *name, ...)
{
    va_list arguments;
    va_start(arguments, name);
    PyObject *result = PyVMObject_CallMethodObjArgsV(vm, obj, name, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyObject_CallMethodObjArgsV(PyVM *vm, PyObject *obj, PyObject *name, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallMethodObjArgsV(obj, name, arguments);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallMethodObjArgsV(PyVM *vm, PyObject *obj, PyObject *name, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, name, arguments);
        return api->PyVMObject_CallMethodObjArgsV(obj, name, arguments);
    }
    return slow_PyObject_CallMethodObjArgsV(vm, obj, name, arguments);
}

PYVM_SLOW PyObject *slow_PyObject_CallMethodOneArg(PyVM *vm, PyObject *obj, PyObject *name, PyObject *arg)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallMethodOneArg(obj, name, arg);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallMethodOneArg(PyVM *vm, PyObject *obj, PyObject *name, PyObject *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, name, arg);
        return api->PyVMObject_CallMethodOneArg(obj, name, arg);
    }
    return slow_PyObject_CallMethodOneArg(vm, obj, name, arg);
}

PYVM_SLOW PyObject *slow_PyObject_CallMethodV(PyVM *vm, PyObject *obj, const char *name, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallMethodV(obj, name, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallMethodV(PyVM *vm, PyObject *obj, const char *name, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, obj, name, format, arguments);
        return api->PyVMObject_CallMethodV(obj, name, format, arguments);
    }
    return slow_PyObject_CallMethodV(vm, obj, name, format, arguments);
}

PYVM_SLOW PyObject *slow_PyObject_CallNoArgs(PyVM *vm, PyObject *callable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallNoArgs(callable);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallNoArgs(PyVM *vm, PyObject *callable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, callable);
        return api->PyVMObject_CallNoArgs(callable);
    }
    return slow_PyObject_CallNoArgs(vm, callable);
}

PYVM_SLOW PyObject *slow_PyObject_CallObject(PyVM *vm, PyObject *callable, PyObject *args)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallObject(callable, args);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallObject(PyVM *vm, PyObject *callable, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, callable, args);
        return api->PyVMObject_CallObject(callable, args);
    }
    return slow_PyObject_CallObject(vm, callable, args);
}

PYVM_SLOW PyObject *slow_PyObject_CallOneArg(PyVM *vm, PyObject *callable, PyObject *arg)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_CallOneArg(callable, arg);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_CallOneArg(PyVM *vm, PyObject *callable, PyObject *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, callable, arg);
        return api->PyVMObject_CallOneArg(callable, arg);
    }
    return slow_PyObject_CallOneArg(vm, callable, arg);
}

PYVM_SLOW int slow_PyObject_CheckReadBuffer(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_CheckReadBuffer(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_CheckReadBuffer(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_CheckReadBuffer(o);
    }
    return slow_PyObject_CheckReadBuffer(vm, o);
}

PYVM_SLOW int slow_PyObject_DelItem(PyVM *vm, PyObject *o, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_DelItem(o, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_DelItem(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMObject_DelItem(o, key);
    }
    return slow_PyObject_DelItem(vm, o, key);
}

PYVM_SLOW int slow_PyObject_DelItemString(PyVM *vm, PyObject *o, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_DelItemString(o, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_DelItemString(PyVM *vm, PyObject *o, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMObject_DelItemString(o, key);
    }
    return slow_PyObject_DelItemString(vm, o, key);
}

PYVM_SLOW PyObject *slow_PyObject_Format(PyVM *vm, PyObject *obj, PyObject *format_spec)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Format(obj, format_spec);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Format(PyVM *vm, PyObject *obj, PyObject *format_spec)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, format_spec);
        return api->PyVMObject_Format(obj, format_spec);
    }
    return slow_PyObject_Format(vm, obj, format_spec);
}

PYVM_SLOW PyObject *slow_PyObject_GetAIter(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_GetAIter(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetAIter(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_GetAIter(o);
    }
    return slow_PyObject_GetAIter(vm, o);
}

PYVM_SLOW PyObject *slow_PyObject_GetItem(PyVM *vm, PyObject *o, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_GetItem(o, key);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetItem(PyVM *vm, PyObject *o, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, key);
        return api->PyVMObject_GetItem(o, key);
    }
    return slow_PyObject_GetItem(vm, o, key);
}

PYVM_SLOW PyObject *slow_PyObject_GetIter(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_GetIter(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetIter(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_GetIter(o);
    }
    return slow_PyObject_GetIter(vm, o);
}

PYVM_SLOW int slow_PyObject_IsInstance(PyVM *vm, PyObject *inst, PyObject *cls)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_IsInstance(inst, cls);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_IsInstance(PyVM *vm, PyObject *inst, PyObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, inst, cls);
        return api->PyVMObject_IsInstance(inst, cls);
    }
    return slow_PyObject_IsInstance(vm, inst, cls);
}

PYVM_SLOW int slow_PyObject_IsSubclass(PyVM *vm, PyObject *derived, PyObject *cls)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_IsSubclass(derived, cls);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_IsSubclass(PyVM *vm, PyObject *derived, PyObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, derived, cls);
        return api->PyVMObject_IsSubclass(derived, cls);
    }
    return slow_PyObject_IsSubclass(vm, derived, cls);
}

PYVM_SLOW Py_ssize_t slow_PyObject_Length(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMObject_Length(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMObject_Length(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Length(o);
    }
    return slow_PyObject_Length(vm, o);
}

PYVM_SLOW Py_ssize_t slow_PyObject_LengthHint(PyVM *vm, PyObject *o, Py_ssize_t defaultvalue)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMObject_LengthHint(o, defaultvalue);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMObject_LengthHint(PyVM *vm, PyObject *o, Py_ssize_t defaultvalue)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, defaultvalue);
        return api->PyVMObject_LengthHint(o, defaultvalue);
    }
    return slow_PyObject_LengthHint(vm, o, defaultvalue);
}

PYVM_SLOW int slow_PyObject_SetItem(PyVM *vm, PyObject *o, PyObject *key, PyObject *v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_SetItem(o, key, v);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_SetItem(PyVM *vm, PyObject *o, PyObject *key, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, key, v);
        return api->PyVMObject_SetItem(o, key, v);
    }
    return slow_PyObject_SetItem(vm, o, key, v);
}

PYVM_SLOW Py_ssize_t slow_PyObject_Size(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMObject_Size(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMObject_Size(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Size(o);
    }
    return slow_PyObject_Size(vm, o);
}

PYVM_SLOW PyObject *slow_PyObject_Type(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Type(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Type(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Type(o);
    }
    return slow_PyObject_Type(vm, o);
}

PYVM_SLOW PyObject *slow_PyObject_Vectorcall(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Vectorcall(callable, args, nargsf, kwnames);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Vectorcall(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, callable, args, nargsf, kwnames);
        return api->PyVMObject_Vectorcall(callable, args, nargsf, kwnames);
    }
    return slow_PyObject_Vectorcall(vm, callable, args, nargsf, kwnames);
}

PYVM_SLOW PyObject *slow_PyObject_VectorcallDict(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_VectorcallDict(callable, args, nargsf, kwdict);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_VectorcallDict(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, callable, args, nargsf, kwdict);
        return api->PyVMObject_VectorcallDict(callable, args, nargsf, kwdict);
    }
    return slow_PyObject_VectorcallDict(vm, callable, args, nargsf, kwdict);
}

PYVM_SLOW PyObject *slow_PyObject_VectorcallMethod(PyVM *vm, PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_VectorcallMethod(name, args, nargsf, kwnames);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_VectorcallMethod(PyVM *vm, PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, name, args, nargsf, kwnames);
        return api->PyVMObject_VectorcallMethod(name, args, nargsf, kwnames);
    }
    return slow_PyObject_VectorcallMethod(vm, name, args, nargsf, kwnames);
}

PYVM_SLOW int slow_PySequence_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSequence_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSequence_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSequence_Check(o);
    }
    return slow_PySequence_Check(vm, o);
}

PYVM_SLOW PyObject *slow_PySequence_Concat(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_Concat(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Concat(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMSequence_Concat(o1, o2);
    }
    return slow_PySequence_Concat(vm, o1, o2);
}

PYVM_SLOW int slow_PySequence_Contains(PyVM *vm, PyObject *o, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSequence_Contains(o, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSequence_Contains(PyVM *vm, PyObject *o, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, value);
        return api->PyVMSequence_Contains(o, value);
    }
    return slow_PySequence_Contains(vm, o, value);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Count(PyVM *vm, PyObject *o, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMSequence_Count(o, value);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Count(PyVM *vm, PyObject *o, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, value);
        return api->PyVMSequence_Count(o, value);
    }
    return slow_PySequence_Count(vm, o, value);
}

PYVM_SLOW int slow_PySequence_DelItem(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSequence_DelItem(o, i);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSequence_DelItem(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, i);
        return api->PyVMSequence_DelItem(o, i);
    }
    return slow_PySequence_DelItem(vm, o, i);
}

PYVM_SLOW int slow_PySequence_DelSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSequence_DelSlice(o, i1, i2);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSequence_DelSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, i1, i2);
        return api->PyVMSequence_DelSlice(o, i1, i2);
    }
    return slow_PySequence_DelSlice(vm, o, i1, i2);
}

PYVM_SLOW PyObject *slow_PySequence_Fast(PyVM *vm, PyObject *o, const char *m)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_Fast(o, m);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Fast(PyVM *vm, PyObject *o, const char *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, m);
        return api->PyVMSequence_Fast(o, m);
    }
    return slow_PySequence_Fast(vm, o, m);
}

PYVM_SLOW PyObject *slow_PySequence_Fast_GET_ITEM(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_Fast_GET_ITEM(o, i);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Fast_GET_ITEM(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, i);
        return api->PyVMSequence_Fast_GET_ITEM(o, i);
    }
    return slow_PySequence_Fast_GET_ITEM(vm, o, i);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Fast_GET_SIZE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMSequence_Fast_GET_SIZE(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Fast_GET_SIZE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSequence_Fast_GET_SIZE(o);
    }
    return slow_PySequence_Fast_GET_SIZE(vm, o);
}

PYVM_SLOW PyObject **slow_PySequence_Fast_ITEMS(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject **result = scope.api->PyVMSequence_Fast_ITEMS(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject **PyVMSequence_Fast_ITEMS(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSequence_Fast_ITEMS(o);
    }
    return slow_PySequence_Fast_ITEMS(vm, o);
}

PYVM_SLOW PyObject *slow_PySequence_GetItem(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_GetItem(o, i);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_GetItem(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, i);
        return api->PyVMSequence_GetItem(o, i);
    }
    return slow_PySequence_GetItem(vm, o, i);
}

PYVM_SLOW PyObject *slow_PySequence_GetSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_GetSlice(o, i1, i2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_GetSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, i1, i2);
        return api->PyVMSequence_GetSlice(o, i1, i2);
    }
    return slow_PySequence_GetSlice(vm, o, i1, i2);
}

PYVM_SLOW PyObject *slow_PySequence_ITEM(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_ITEM(o, i);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_ITEM(PyVM *vm, PyObject *o, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, i);
        return api->PyVMSequence_ITEM(o, i);
    }
    return slow_PySequence_ITEM(vm, o, i);
}

PYVM_SLOW int slow_PySequence_In(PyVM *vm, PyObject *o, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSequence_In(o, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSequence_In(PyVM *vm, PyObject *o, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, value);
        return api->PyVMSequence_In(o, value);
    }
    return slow_PySequence_In(vm, o, value);
}

PYVM_SLOW PyObject *slow_PySequence_InPlaceConcat(PyVM *vm, PyObject *o1, PyObject *o2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_InPlaceConcat(o1, o2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_InPlaceConcat(PyVM *vm, PyObject *o1, PyObject *o2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o1, o2);
        return api->PyVMSequence_InPlaceConcat(o1, o2);
    }
    return slow_PySequence_InPlaceConcat(vm, o1, o2);
}

PYVM_SLOW PyObject *slow_PySequence_InPlaceRepeat(PyVM *vm, PyObject *o, Py_ssize_t count)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_InPlaceRepeat(o, count);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_InPlaceRepeat(PyVM *vm, PyObject *o, Py_ssize_t count)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, count);
        return api->PyVMSequence_InPlaceRepeat(o, count);
    }
    return slow_PySequence_InPlaceRepeat(vm, o, count);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Index(PyVM *vm, PyObject *o, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMSequence_Index(o, value);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Index(PyVM *vm, PyObject *o, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, value);
        return api->PyVMSequence_Index(o, value);
    }
    return slow_PySequence_Index(vm, o, value);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Length(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMSequence_Length(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Length(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSequence_Length(o);
    }
    return slow_PySequence_Length(vm, o);
}

PYVM_SLOW PyObject *slow_PySequence_List(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_List(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_List(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSequence_List(o);
    }
    return slow_PySequence_List(vm, o);
}

PYVM_SLOW PyObject *slow_PySequence_Repeat(PyVM *vm, PyObject *o, Py_ssize_t count)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_Repeat(o, count);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Repeat(PyVM *vm, PyObject *o, Py_ssize_t count)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, count);
        return api->PyVMSequence_Repeat(o, count);
    }
    return slow_PySequence_Repeat(vm, o, count);
}

PYVM_SLOW int slow_PySequence_SetItem(PyVM *vm, PyObject *o, Py_ssize_t i, PyObject *v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSequence_SetItem(o, i, v);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSequence_SetItem(PyVM *vm, PyObject *o, Py_ssize_t i, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, i, v);
        return api->PyVMSequence_SetItem(o, i, v);
    }
    return slow_PySequence_SetItem(vm, o, i, v);
}

PYVM_SLOW int slow_PySequence_SetSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSequence_SetSlice(o, i1, i2, v);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSequence_SetSlice(PyVM *vm, PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, o, i1, i2, v);
        return api->PyVMSequence_SetSlice(o, i1, i2, v);
    }
    return slow_PySequence_SetSlice(vm, o, i1, i2, v);
}

PYVM_SLOW Py_ssize_t slow_PySequence_Size(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMSequence_Size(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMSequence_Size(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSequence_Size(o);
    }
    return slow_PySequence_Size(vm, o);
}

PYVM_SLOW PyObject *slow_PySequence_Tuple(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSequence_Tuple(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSequence_Tuple(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMSequence_Tuple(o);
    }
    return slow_PySequence_Tuple(vm, o);
}

PYVM_SLOW PyObject *slow_PyVectorcall_Call(PyVM *vm, PyObject *callable, PyObject *tuple, PyObject *dict)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMVectorcall_Call(callable, tuple, dict);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMVectorcall_Call(PyVM *vm, PyObject *callable, PyObject *tuple, PyObject *dict)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, callable, tuple, dict);
        return api->PyVMVectorcall_Call(callable, tuple, dict);
    }
    return slow_PyVectorcall_Call(vm, callable, tuple, dict);
}

PYVM_SLOW vectorcallfunc slow_PyVectorcall_Function(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    vectorcallfunc result = scope.api->PyVMVectorcall_Function(op);
    pyvm_call_leave(&scope);
    return result;
}

vectorcallfunc PyVMVectorcall_Function(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMVectorcall_Function(op);
    }
    return slow_PyVectorcall_Function(vm, op);
}

PYVM_SLOW Py_ssize_t slow_PyVectorcall_NARGS(PyVM *vm, size_t nargsf)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMVectorcall_NARGS(nargsf);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMVectorcall_NARGS(PyVM *vm, size_t nargsf)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, nargsf);
        return api->PyVMVectorcall_NARGS(nargsf);
    }
    return slow_PyVectorcall_NARGS(vm, nargsf);
}

PYVM_SLOW PyObject *slow__PyObject_Vectorcall(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->_PyVMObject_Vectorcall(callable, args, nargsf, kwnames);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *_PyVMObject_Vectorcall(PyVM *vm, PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, callable, args, nargsf, kwnames);
        return api->_PyVMObject_Vectorcall(callable, args, nargsf, kwnames);
    }
    return slow__PyObject_Vectorcall(vm, callable, args, nargsf, kwnames);
}
