/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's object.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/object.h"

PYVM_SLOW PyTypeObject *slow_PyBaseObject_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMBaseObject_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMBaseObject_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMBaseObject_Type();
    }
    return slow_PyBaseObject_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyBool_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMBool_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMBool_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMBool_Type();
    }
    return slow_PyBool_Type(vm);
}

PYVM_SLOW int slow_PyCallable_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCallable_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCallable_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMCallable_Check(o);
    }
    return slow_PyCallable_Check(vm, o);
}

PYVM_SLOW PyTypeObject *slow_PyLong_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMLong_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMLong_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMLong_Type();
    }
    return slow_PyLong_Type(vm);
}

PYVM_SLOW PyObject *slow_PyObject_ASCII(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_ASCII(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_ASCII(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_ASCII(o);
    }
    return slow_PyObject_ASCII(vm, o);
}

PYVM_SLOW PyObject *slow_PyObject_Bytes(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Bytes(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Bytes(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Bytes(o);
    }
    return slow_PyObject_Bytes(vm, o);
}

PYVM_SLOW void slow_PyObject_CallFinalizer(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_CallFinalizer(op);
    pyvm_call_leave(&scope);
}

void PyVMObject_CallFinalizer(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        api->PyVMObject_CallFinalizer(op);
        return;
    }
    slow_PyObject_CallFinalizer(vm, op);
}

PYVM_SLOW int slow_PyObject_CallFinalizerFromDealloc(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_CallFinalizerFromDealloc(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_CallFinalizerFromDealloc(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMObject_CallFinalizerFromDealloc(op);
    }
    return slow_PyObject_CallFinalizerFromDealloc(vm, op);
}

PYVM_SLOW void slow_PyObject_ClearManagedDict(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_ClearManagedDict(obj);
    pyvm_call_leave(&scope);
}

void PyVMObject_ClearManagedDict(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        api->PyVMObject_ClearManagedDict(obj);
        return;
    }
    slow_PyObject_ClearManagedDict(vm, obj);
}

PYVM_SLOW void slow_PyObject_ClearWeakRefs(PyVM *vm, PyObject *object)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_ClearWeakRefs(object);
    pyvm_call_leave(&scope);
}

void PyVMObject_ClearWeakRefs(PyVM *vm, PyObject *object)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, object);
        api->PyVMObject_ClearWeakRefs(object);
        return;
    }
    slow_PyObject_ClearWeakRefs(vm, object);
}

PYVM_SLOW int slow_PyObject_DelAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_DelAttr(o, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_DelAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, attr_name);
        return api->PyVMObject_DelAttr(o, attr_name);
    }
    return slow_PyObject_DelAttr(vm, o, attr_name);
}

PYVM_SLOW int slow_PyObject_DelAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_DelAttrString(o, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_DelAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, attr_name);
        return api->PyVMObject_DelAttrString(o, attr_name);
    }
    return slow_PyObject_DelAttrString(vm, o, attr_name);
}

PYVM_SLOW PyObject *slow_PyObject_Dir(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Dir(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Dir(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Dir(o);
    }
    return slow_PyObject_Dir(vm, o);
}

PYVM_SLOW void slow_PyObject_Dump(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_Dump(op);
    pyvm_call_leave(&scope);
}

void PyVMObject_Dump(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        api->PyVMObject_Dump(op);
        return;
    }
    slow_PyObject_Dump(vm, op);
}

PYVM_SLOW PyObject *slow_PyObject_GenericGetAttr(PyVM *vm, PyObject *o, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_GenericGetAttr(o, name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_GenericGetAttr(PyVM *vm, PyObject *o, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, name);
        return api->PyVMObject_GenericGetAttr(o, name);
    }
    return slow_PyObject_GenericGetAttr(vm, o, name);
}

PYVM_SLOW int slow_PyObject_GenericSetAttr(PyVM *vm, PyObject *o, PyObject *name, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_GenericSetAttr(o, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_GenericSetAttr(PyVM *vm, PyObject *o, PyObject *name, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, name, value);
        return api->PyVMObject_GenericSetAttr(o, name, value);
    }
    return slow_PyObject_GenericSetAttr(vm, o, name, value);
}

PYVM_SLOW int slow_PyObject_GenericSetDict(PyVM *vm, PyObject *o, PyObject *value, void *context)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_GenericSetDict(o, value, context);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_GenericSetDict(PyVM *vm, PyObject *o, PyObject *value, void *context)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, value, context);
        return api->PyVMObject_GenericSetDict(o, value, context);
    }
    return slow_PyObject_GenericSetDict(vm, o, value, context);
}

PYVM_SLOW PyObject *slow_PyObject_GetAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_GetAttr(o, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, attr_name);
        return api->PyVMObject_GetAttr(o, attr_name);
    }
    return slow_PyObject_GetAttr(vm, o, attr_name);
}

PYVM_SLOW PyObject *slow_PyObject_GetAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_GetAttrString(o, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, attr_name);
        return api->PyVMObject_GetAttrString(o, attr_name);
    }
    return slow_PyObject_GetAttrString(vm, o, attr_name);
}

PYVM_SLOW void *slow_PyObject_GetItemData(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_GetItemData(o);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_GetItemData(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_GetItemData(o);
    }
    return slow_PyObject_GetItemData(vm, o);
}

PYVM_SLOW void *slow_PyObject_GetItemData_DuringGC(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_GetItemData_DuringGC(o);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_GetItemData_DuringGC(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_GetItemData_DuringGC(o);
    }
    return slow_PyObject_GetItemData_DuringGC(vm, o);
}

PYVM_SLOW int slow_PyObject_GetOptionalAttr(PyVM *vm, PyObject *obj, PyObject *attr_name, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMObject_GetOptionalAttr(obj, attr_name, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMObject_GetOptionalAttr(PyVM *vm, PyObject *obj, PyObject *attr_name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, attr_name, result);
        return api->PyVMObject_GetOptionalAttr(obj, attr_name, result);
    }
    return slow_PyObject_GetOptionalAttr(vm, obj, attr_name, result);
}

PYVM_SLOW int slow_PyObject_GetOptionalAttrString(PyVM *vm, PyObject *obj, const char *attr_name, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMObject_GetOptionalAttrString(obj, attr_name, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMObject_GetOptionalAttrString(PyVM *vm, PyObject *obj, const char *attr_name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, attr_name, result);
        return api->PyVMObject_GetOptionalAttrString(obj, attr_name, result);
    }
    return slow_PyObject_GetOptionalAttrString(vm, obj, attr_name, result);
}

PYVM_SLOW void *slow_PyObject_GetTypeData(PyVM *vm, PyObject *o, PyTypeObject *cls)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_GetTypeData(o, cls);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_GetTypeData(PyVM *vm, PyObject *o, PyTypeObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, cls);
        return api->PyVMObject_GetTypeData(o, cls);
    }
    return slow_PyObject_GetTypeData(vm, o, cls);
}

PYVM_SLOW void *slow_PyObject_GetTypeData_DuringGC(PyVM *vm, PyObject *o, PyTypeObject *cls)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_GetTypeData_DuringGC(o, cls);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_GetTypeData_DuringGC(PyVM *vm, PyObject *o, PyTypeObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, cls);
        return api->PyVMObject_GetTypeData_DuringGC(o, cls);
    }
    return slow_PyObject_GetTypeData_DuringGC(vm, o, cls);
}

PYVM_SLOW int slow_PyObject_HasAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_HasAttr(o, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_HasAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, attr_name);
        return api->PyVMObject_HasAttr(o, attr_name);
    }
    return slow_PyObject_HasAttr(vm, o, attr_name);
}

PYVM_SLOW int slow_PyObject_HasAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_HasAttrString(o, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_HasAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, attr_name);
        return api->PyVMObject_HasAttrString(o, attr_name);
    }
    return slow_PyObject_HasAttrString(vm, o, attr_name);
}

PYVM_SLOW int slow_PyObject_HasAttrStringWithError(PyVM *vm, PyObject *o, const char *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_HasAttrStringWithError(o, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_HasAttrStringWithError(PyVM *vm, PyObject *o, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, attr_name);
        return api->PyVMObject_HasAttrStringWithError(o, attr_name);
    }
    return slow_PyObject_HasAttrStringWithError(vm, o, attr_name);
}

PYVM_SLOW int slow_PyObject_HasAttrWithError(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_HasAttrWithError(o, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_HasAttrWithError(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, attr_name);
        return api->PyVMObject_HasAttrWithError(o, attr_name);
    }
    return slow_PyObject_HasAttrWithError(vm, o, attr_name);
}

PYVM_SLOW Py_hash_t slow_PyObject_Hash(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_hash_t result = scope.api->PyVMObject_Hash(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_hash_t PyVMObject_Hash(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Hash(o);
    }
    return slow_PyObject_Hash(vm, o);
}

PYVM_SLOW Py_hash_t slow_PyObject_HashNotImplemented(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_hash_t result = scope.api->PyVMObject_HashNotImplemented(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_hash_t PyVMObject_HashNotImplemented(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_HashNotImplemented(o);
    }
    return slow_PyObject_HashNotImplemented(vm, o);
}

PYVM_SLOW int slow_PyObject_IsTrue(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_IsTrue(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_IsTrue(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_IsTrue(o);
    }
    return slow_PyObject_IsTrue(vm, o);
}

PYVM_SLOW int slow_PyObject_Not(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_Not(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_Not(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Not(o);
    }
    return slow_PyObject_Not(vm, o);
}

PYVM_SLOW int slow_PyObject_Print(PyVM *vm, PyObject *o, FILE *fp, int flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_Print(o, fp, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_Print(PyVM *vm, PyObject *o, FILE *fp, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, fp, flags);
        return api->PyVMObject_Print(o, fp, flags);
    }
    return slow_PyObject_Print(vm, o, fp, flags);
}

PYVM_SLOW PyObject *slow_PyObject_Repr(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Repr(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Repr(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Repr(o);
    }
    return slow_PyObject_Repr(vm, o);
}

PYVM_SLOW PyObject *slow_PyObject_RichCompare(PyVM *vm, PyObject *o1, PyObject *o2, int opid)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_RichCompare(o1, o2, opid);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_RichCompare(PyVM *vm, PyObject *o1, PyObject *o2, int opid)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o1, o2, opid);
        return api->PyVMObject_RichCompare(o1, o2, opid);
    }
    return slow_PyObject_RichCompare(vm, o1, o2, opid);
}

PYVM_SLOW int slow_PyObject_RichCompareBool(PyVM *vm, PyObject *o1, PyObject *o2, int opid)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_RichCompareBool(o1, o2, opid);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_RichCompareBool(PyVM *vm, PyObject *o1, PyObject *o2, int opid)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o1, o2, opid);
        return api->PyVMObject_RichCompareBool(o1, o2, opid);
    }
    return slow_PyObject_RichCompareBool(vm, o1, o2, opid);
}

PYVM_SLOW PyObject *slow_PyObject_SelfIter(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_SelfIter(obj);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_SelfIter(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMObject_SelfIter(obj);
    }
    return slow_PyObject_SelfIter(vm, obj);
}

PYVM_SLOW int slow_PyObject_SetAttr(PyVM *vm, PyObject *o, PyObject *attr_name, PyObject *v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_SetAttr(o, attr_name, v);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_SetAttr(PyVM *vm, PyObject *o, PyObject *attr_name, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, attr_name, v);
        return api->PyVMObject_SetAttr(o, attr_name, v);
    }
    return slow_PyObject_SetAttr(vm, o, attr_name, v);
}

PYVM_SLOW int slow_PyObject_SetAttrString(PyVM *vm, PyObject *o, const char *attr_name, PyObject *v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_SetAttrString(o, attr_name, v);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_SetAttrString(PyVM *vm, PyObject *o, const char *attr_name, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, o, attr_name, v);
        return api->PyVMObject_SetAttrString(o, attr_name, v);
    }
    return slow_PyObject_SetAttrString(vm, o, attr_name, v);
}

PYVM_SLOW PyObject *slow_PyObject_Str(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Str(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Str(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMObject_Str(o);
    }
    return slow_PyObject_Str(vm, o);
}

PYVM_SLOW int slow_PyObject_TypeCheck(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_TypeCheck(o, type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_TypeCheck(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, type);
        return api->PyVMObject_TypeCheck(o, type);
    }
    return slow_PyObject_TypeCheck(vm, o, type);
}

PYVM_SLOW int slow_PyObject_VisitManagedDict(PyVM *vm, PyObject *obj, visitproc visit, void *arg)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_VisitManagedDict(obj, visit, arg);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_VisitManagedDict(PyVM *vm, PyObject *obj, visitproc visit, void *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, visit, arg);
        return api->PyVMObject_VisitManagedDict(obj, visit, arg);
    }
    return slow_PyObject_VisitManagedDict(vm, obj, visit, arg);
}

PYVM_SLOW PyRefTracer slow_PyRefTracer_GetTracer(PyVM *vm, void **data)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyRefTracer result = scope.api->PyVMRefTracer_GetTracer(data);
    pyvm_call_leave(&scope);
    return result;
}

PyRefTracer PyVMRefTracer_GetTracer(PyVM *vm, void **data)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, data);
        return api->PyVMRefTracer_GetTracer(data);
    }
    return slow_PyRefTracer_GetTracer(vm, data);
}

PYVM_SLOW int slow_PyRefTracer_SetTracer(PyVM *vm, PyRefTracer tracer, void *data)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRefTracer_SetTracer(tracer, data);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRefTracer_SetTracer(PyVM *vm, PyRefTracer tracer, void *data)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, tracer, data);
        return api->PyVMRefTracer_SetTracer(tracer, data);
    }
    return slow_PyRefTracer_SetTracer(vm, tracer, data);
}

PYVM_SLOW PyTypeObject *slow_PySuper_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMSuper_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMSuper_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMSuper_Type();
    }
    return slow_PySuper_Type(vm);
}

PYVM_SLOW int slow_PyType_AddWatcher(PyVM *vm, PyType_WatchCallback callback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_AddWatcher(callback);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_AddWatcher(PyVM *vm, PyType_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, callback);
        return api->PyVMType_AddWatcher(callback);
    }
    return slow_PyType_AddWatcher(vm, callback);
}

PYVM_SLOW int slow_PyType_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMType_Check(o);
    }
    return slow_PyType_Check(vm, o);
}

PYVM_SLOW int slow_PyType_CheckExact(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_CheckExact(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMType_CheckExact(o);
    }
    return slow_PyType_CheckExact(vm, o);
}

PYVM_SLOW unsigned int slow_PyType_ClearCache(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned int result = scope.api->PyVMType_ClearCache();
    pyvm_call_leave(&scope);
    return result;
}

unsigned int PyVMType_ClearCache(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMType_ClearCache();
    }
    return slow_PyType_ClearCache(vm);
}

PYVM_SLOW int slow_PyType_ClearWatcher(PyVM *vm, int watcher_id)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_ClearWatcher(watcher_id);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, watcher_id);
        return api->PyVMType_ClearWatcher(watcher_id);
    }
    return slow_PyType_ClearWatcher(vm, watcher_id);
}

PYVM_SLOW int slow_PyType_FastSubclass(PyVM *vm, PyTypeObject *type, unsigned long flag)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_FastSubclass(type, flag);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_FastSubclass(PyVM *vm, PyTypeObject *type, unsigned long flag)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, flag);
        return api->PyVMType_FastSubclass(type, flag);
    }
    return slow_PyType_FastSubclass(vm, type, flag);
}

PYVM_SLOW int slow_PyType_Freeze(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_Freeze(type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_Freeze(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_Freeze(type);
    }
    return slow_PyType_Freeze(vm, type);
}

PYVM_SLOW PyObject *slow_PyType_FromMetaclass(PyVM *vm, PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_FromMetaclass(metaclass, module, spec, bases);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_FromMetaclass(PyVM *vm, PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, metaclass, module, spec, bases);
        return api->PyVMType_FromMetaclass(metaclass, module, spec, bases);
    }
    return slow_PyType_FromMetaclass(vm, metaclass, module, spec, bases);
}

PYVM_SLOW PyObject *slow_PyType_FromModuleAndSpec(PyVM *vm, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_FromModuleAndSpec(module, spec, bases);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_FromModuleAndSpec(PyVM *vm, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, module, spec, bases);
        return api->PyVMType_FromModuleAndSpec(module, spec, bases);
    }
    return slow_PyType_FromModuleAndSpec(vm, module, spec, bases);
}

PYVM_SLOW PyObject *slow_PyType_FromSlots(PyVM *vm, struct PySlot *slots)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_FromSlots(slots);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_FromSlots(PyVM *vm, struct PySlot *slots)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, slots);
        return api->PyVMType_FromSlots(slots);
    }
    return slow_PyType_FromSlots(vm, slots);
}

PYVM_SLOW PyObject *slow_PyType_FromSpec(PyVM *vm, PyType_Spec *spec)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_FromSpec(spec);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_FromSpec(PyVM *vm, PyType_Spec *spec)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, spec);
        return api->PyVMType_FromSpec(spec);
    }
    return slow_PyType_FromSpec(vm, spec);
}

PYVM_SLOW PyObject *slow_PyType_FromSpecWithBases(PyVM *vm, PyType_Spec *spec, PyObject *bases)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_FromSpecWithBases(spec, bases);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_FromSpecWithBases(PyVM *vm, PyType_Spec *spec, PyObject *bases)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, spec, bases);
        return api->PyVMType_FromSpecWithBases(spec, bases);
    }
    return slow_PyType_FromSpecWithBases(vm, spec, bases);
}

PYVM_SLOW PyObject *slow_PyType_GenericAlloc(PyVM *vm, PyTypeObject *type, Py_ssize_t nitems)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GenericAlloc(type, nitems);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GenericAlloc(PyVM *vm, PyTypeObject *type, Py_ssize_t nitems)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, nitems);
        return api->PyVMType_GenericAlloc(type, nitems);
    }
    return slow_PyType_GenericAlloc(vm, type, nitems);
}

PYVM_SLOW PyObject *slow_PyType_GenericNew(PyVM *vm, PyTypeObject *type, PyObject *arg2, PyObject *kwds)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GenericNew(type, arg2, kwds);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GenericNew(PyVM *vm, PyTypeObject *type, PyObject *arg2, PyObject *kwds)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, type, arg2, kwds);
        return api->PyVMType_GenericNew(type, arg2, kwds);
    }
    return slow_PyType_GenericNew(vm, type, arg2, kwds);
}

PYVM_SLOW int slow_PyType_GetBaseByToken(PyVM *vm, PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMType_GetBaseByToken(type, tp_token, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMType_GetBaseByToken(PyVM *vm, PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, type, tp_token, result);
        return api->PyVMType_GetBaseByToken(type, tp_token, result);
    }
    return slow_PyType_GetBaseByToken(vm, type, tp_token, result);
}

PYVM_SLOW int slow_PyType_GetBaseByToken_DuringGC(PyVM *vm, PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMType_GetBaseByToken_DuringGC(type, tp_token, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMType_GetBaseByToken_DuringGC(PyVM *vm, PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, type, tp_token, result);
        return api->PyVMType_GetBaseByToken_DuringGC(type, tp_token, result);
    }
    return slow_PyType_GetBaseByToken_DuringGC(vm, type, tp_token, result);
}

PYVM_SLOW PyObject *slow_PyType_GetDict(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetDict(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetDict(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetDict(type);
    }
    return slow_PyType_GetDict(vm, type);
}

PYVM_SLOW unsigned long slow_PyType_GetFlags(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long result = scope.api->PyVMType_GetFlags(type);
    pyvm_call_leave(&scope);
    return result;
}

unsigned long PyVMType_GetFlags(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetFlags(type);
    }
    return slow_PyType_GetFlags(vm, type);
}

PYVM_SLOW PyObject *slow_PyType_GetFullyQualifiedName(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetFullyQualifiedName(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetFullyQualifiedName(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetFullyQualifiedName(type);
    }
    return slow_PyType_GetFullyQualifiedName(vm, type);
}

PYVM_SLOW PyObject *slow_PyType_GetModule(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetModule(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModule(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetModule(type);
    }
    return slow_PyType_GetModule(vm, type);
}

PYVM_SLOW PyObject *slow_PyType_GetModuleByDef(PyVM *vm, PyTypeObject *type, PyModuleDef *def)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetModuleByDef(type, def);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModuleByDef(PyVM *vm, PyTypeObject *type, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, def);
        return api->PyVMType_GetModuleByDef(type, def);
    }
    return slow_PyType_GetModuleByDef(vm, type, def);
}

PYVM_SLOW PyObject *slow_PyType_GetModuleByToken(PyVM *vm, PyTypeObject *type, const void *mod_token)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetModuleByToken(type, mod_token);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModuleByToken(PyVM *vm, PyTypeObject *type, const void *mod_token)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, mod_token);
        return api->PyVMType_GetModuleByToken(type, mod_token);
    }
    return slow_PyType_GetModuleByToken(vm, type, mod_token);
}

PYVM_SLOW PyObject *slow_PyType_GetModuleByToken_DuringGC(PyVM *vm, PyTypeObject *type, const void *mod_token)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetModuleByToken_DuringGC(type, mod_token);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModuleByToken_DuringGC(PyVM *vm, PyTypeObject *type, const void *mod_token)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, mod_token);
        return api->PyVMType_GetModuleByToken_DuringGC(type, mod_token);
    }
    return slow_PyType_GetModuleByToken_DuringGC(vm, type, mod_token);
}

PYVM_SLOW PyObject *slow_PyType_GetModuleName(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetModuleName(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModuleName(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetModuleName(type);
    }
    return slow_PyType_GetModuleName(vm, type);
}

PYVM_SLOW void *slow_PyType_GetModuleState(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMType_GetModuleState(type);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMType_GetModuleState(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetModuleState(type);
    }
    return slow_PyType_GetModuleState(vm, type);
}

PYVM_SLOW void *slow_PyType_GetModuleState_DuringGC(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMType_GetModuleState_DuringGC(type);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMType_GetModuleState_DuringGC(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetModuleState_DuringGC(type);
    }
    return slow_PyType_GetModuleState_DuringGC(vm, type);
}

PYVM_SLOW PyObject *slow_PyType_GetModule_DuringGC(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetModule_DuringGC(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModule_DuringGC(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetModule_DuringGC(type);
    }
    return slow_PyType_GetModule_DuringGC(vm, type);
}

PYVM_SLOW PyObject *slow_PyType_GetName(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetName(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetName(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetName(type);
    }
    return slow_PyType_GetName(vm, type);
}

PYVM_SLOW PyObject *slow_PyType_GetQualName(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMType_GetQualName(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMType_GetQualName(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_GetQualName(type);
    }
    return slow_PyType_GetQualName(vm, type);
}

PYVM_SLOW void *slow_PyType_GetSlot(PyVM *vm, PyTypeObject *type, int slot)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMType_GetSlot(type, slot);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMType_GetSlot(PyVM *vm, PyTypeObject *type, int slot)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, slot);
        return api->PyVMType_GetSlot(type, slot);
    }
    return slow_PyType_GetSlot(vm, type, slot);
}

PYVM_SLOW Py_ssize_t slow_PyType_GetTypeDataSize(PyVM *vm, PyTypeObject *cls)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMType_GetTypeDataSize(cls);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMType_GetTypeDataSize(PyVM *vm, PyTypeObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, cls);
        return api->PyVMType_GetTypeDataSize(cls);
    }
    return slow_PyType_GetTypeDataSize(vm, cls);
}

PYVM_SLOW int slow_PyType_HasFeature(PyVM *vm, PyTypeObject *o, unsigned long feature)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_HasFeature(o, feature);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_HasFeature(PyVM *vm, PyTypeObject *o, unsigned long feature)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, feature);
        return api->PyVMType_HasFeature(o, feature);
    }
    return slow_PyType_HasFeature(vm, o, feature);
}

PYVM_SLOW int slow_PyType_IsSubtype(PyVM *vm, PyTypeObject *a, PyTypeObject *b)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_IsSubtype(a, b);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_IsSubtype(PyVM *vm, PyTypeObject *a, PyTypeObject *b)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, a, b);
        return api->PyVMType_IsSubtype(a, b);
    }
    return slow_PyType_IsSubtype(vm, a, b);
}

PYVM_SLOW void slow_PyType_Modified(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMType_Modified(type);
    pyvm_call_leave(&scope);
}

void PyVMType_Modified(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        api->PyVMType_Modified(type);
        return;
    }
    slow_PyType_Modified(vm, type);
}

PYVM_SLOW int slow_PyType_Ready(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_Ready(type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_Ready(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_Ready(type);
    }
    return slow_PyType_Ready(vm, type);
}

PYVM_SLOW PyTypeObject *slow_PyType_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMType_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMType_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMType_Type();
    }
    return slow_PyType_Type(vm);
}

PYVM_SLOW int slow_PyType_Unwatch(PyVM *vm, int watcher_id, PyObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_Unwatch(watcher_id, type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_Unwatch(PyVM *vm, int watcher_id, PyObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, watcher_id, type);
        return api->PyVMType_Unwatch(watcher_id, type);
    }
    return slow_PyType_Unwatch(vm, watcher_id, type);
}

PYVM_SLOW int slow_PyType_Watch(PyVM *vm, int watcher_id, PyObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_Watch(watcher_id, type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_Watch(PyVM *vm, int watcher_id, PyObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, watcher_id, type);
        return api->PyVMType_Watch(watcher_id, type);
    }
    return slow_PyType_Watch(vm, watcher_id, type);
}

PYVM_SLOW void slow_PyUnstable_EnableTryIncRef(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnstable_EnableTryIncRef(obj);
    pyvm_call_leave(&scope);
}

void PyVMUnstable_EnableTryIncRef(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        api->PyVMUnstable_EnableTryIncRef(obj);
        return;
    }
    slow_PyUnstable_EnableTryIncRef(vm, obj);
}

PYVM_SLOW int slow_PyUnstable_IsImmortal(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_IsImmortal(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_IsImmortal(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMUnstable_IsImmortal(obj);
    }
    return slow_PyUnstable_IsImmortal(vm, obj);
}

PYVM_SLOW void slow_PyUnstable_Object_ClearWeakRefsNoCallbacks(PyVM *vm, PyObject *object)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnstable_Object_ClearWeakRefsNoCallbacks(object);
    pyvm_call_leave(&scope);
}

void PyVMUnstable_Object_ClearWeakRefsNoCallbacks(PyVM *vm, PyObject *object)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, object);
        api->PyVMUnstable_Object_ClearWeakRefsNoCallbacks(object);
        return;
    }
    slow_PyUnstable_Object_ClearWeakRefsNoCallbacks(vm, object);
}

PYVM_SLOW int slow_PyUnstable_Object_EnableDeferredRefcount(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_Object_EnableDeferredRefcount(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_Object_EnableDeferredRefcount(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMUnstable_Object_EnableDeferredRefcount(obj);
    }
    return slow_PyUnstable_Object_EnableDeferredRefcount(vm, obj);
}

PYVM_SLOW int slow_PyUnstable_Object_IsUniqueReferencedTemporary(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_Object_IsUniqueReferencedTemporary(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_Object_IsUniqueReferencedTemporary(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMUnstable_Object_IsUniqueReferencedTemporary(obj);
    }
    return slow_PyUnstable_Object_IsUniqueReferencedTemporary(vm, obj);
}

PYVM_SLOW int slow_PyUnstable_Object_IsUniquelyReferenced(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_Object_IsUniquelyReferenced(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_Object_IsUniquelyReferenced(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMUnstable_Object_IsUniquelyReferenced(op);
    }
    return slow_PyUnstable_Object_IsUniquelyReferenced(vm, op);
}

PYVM_SLOW int slow_PyUnstable_SetImmortal(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_SetImmortal(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_SetImmortal(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMUnstable_SetImmortal(op);
    }
    return slow_PyUnstable_SetImmortal(vm, op);
}

PYVM_SLOW int slow_PyUnstable_TryIncRef(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_TryIncRef(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_TryIncRef(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMUnstable_TryIncRef(obj);
    }
    return slow_PyUnstable_TryIncRef(vm, obj);
}

PYVM_SLOW int slow_PyUnstable_Type_AssignVersionTag(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_Type_AssignVersionTag(type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_Type_AssignVersionTag(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMUnstable_Type_AssignVersionTag(type);
    }
    return slow_PyUnstable_Type_AssignVersionTag(vm, type);
}

PYVM_SLOW PyObject *slow_Py_GetConstant(PyVM *vm, unsigned int constant_id)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_GetConstant(constant_id);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_GetConstant(PyVM *vm, unsigned int constant_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, constant_id);
        return api->PyVM_GetConstant(constant_id);
    }
    return slow_Py_GetConstant(vm, constant_id);
}

PYVM_SLOW PyObject *slow_Py_GetConstantBorrowed(PyVM *vm, unsigned int constant_id)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_GetConstantBorrowed(constant_id);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_GetConstantBorrowed(PyVM *vm, unsigned int constant_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, constant_id);
        return api->PyVM_GetConstantBorrowed(constant_id);
    }
    return slow_Py_GetConstantBorrowed(vm, constant_id);
}

PYVM_SLOW int slow_Py_IS_TYPE(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_IS_TYPE(o, type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_IS_TYPE(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, type);
        return api->PyVM_IS_TYPE(o, type);
    }
    return slow_Py_IS_TYPE(vm, o, type);
}

PYVM_SLOW int slow_Py_Is(PyVM *vm, PyObject *x, PyObject *y)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_Is(x, y);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_Is(PyVM *vm, PyObject *x, PyObject *y)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, x, y);
        return api->PyVM_Is(x, y);
    }
    return slow_Py_Is(vm, x, y);
}

PYVM_SLOW int slow_Py_IsNone(PyVM *vm, PyObject *x)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_IsNone(x);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_IsNone(PyVM *vm, PyObject *x)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, x);
        return api->PyVM_IsNone(x);
    }
    return slow_Py_IsNone(vm, x);
}

PYVM_SLOW PyObject *slow_Py_None(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_None();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_None(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_None();
    }
    return slow_Py_None(vm);
}

PYVM_SLOW PyObject *slow_Py_NotImplemented(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_NotImplemented();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_NotImplemented(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_NotImplemented();
    }
    return slow_Py_NotImplemented(vm);
}

PYVM_SLOW int slow_Py_ReprEnter(PyVM *vm, PyObject *object)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_ReprEnter(object);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_ReprEnter(PyVM *vm, PyObject *object)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, object);
        return api->PyVM_ReprEnter(object);
    }
    return slow_Py_ReprEnter(vm, object);
}

PYVM_SLOW void slow_Py_ReprLeave(PyVM *vm, PyObject *object)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_ReprLeave(object);
    pyvm_call_leave(&scope);
}

void PyVM_ReprLeave(PyVM *vm, PyObject *object)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, object);
        api->PyVM_ReprLeave(object);
        return;
    }
    slow_Py_ReprLeave(vm, object);
}

PYVM_SLOW void slow_Py_SET_SIZE(PyVM *vm, PyVarObject *o, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_SET_SIZE(o, size);
    pyvm_call_leave(&scope);
}

void PyVM_SET_SIZE(PyVM *vm, PyVarObject *o, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, size);
        api->PyVM_SET_SIZE(o, size);
        return;
    }
    slow_Py_SET_SIZE(vm, o, size);
}

PYVM_SLOW void slow_Py_SET_TYPE(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_SET_TYPE(o, type);
    pyvm_call_leave(&scope);
}

void PyVM_SET_TYPE(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, type);
        api->PyVM_SET_TYPE(o, type);
        return;
    }
    slow_Py_SET_TYPE(vm, o, type);
}

PYVM_SLOW Py_ssize_t slow_Py_SIZE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVM_SIZE(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVM_SIZE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVM_SIZE(o);
    }
    return slow_Py_SIZE(vm, o);
}

PYVM_SLOW PyTypeObject *slow_Py_TYPE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVM_TYPE(o);
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVM_TYPE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVM_TYPE(o);
    }
    return slow_Py_TYPE(vm, o);
}

PYVM_SLOW PyObject **slow__PyObject_GetDictPtr(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject **result = scope.api->_PyVMObject_GetDictPtr(obj);
    pyvm_call_leave(&scope);
    return result;
}

PyObject **_PyVMObject_GetDictPtr(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->_PyVMObject_GetDictPtr(obj);
    }
    return slow__PyObject_GetDictPtr(vm, obj);
}
