/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's object.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/object.h"

PYVM_SLOW PyTypeObject *slow_PyBaseObject_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMBaseObject_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMBaseObject_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBaseObject_Type();
    return slow_PyBaseObject_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyBool_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMBool_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMBool_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBool_Type();
    return slow_PyBool_Type(vm);
}

PYVM_SLOW int slow_PyCallable_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCallable_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMCallable_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCallable_Check(o);
    return slow_PyCallable_Check(o, vm);
}

PYVM_SLOW PyTypeObject *slow_PyLong_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMLong_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMLong_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_Type();
    return slow_PyLong_Type(vm);
}

PYVM_SLOW PyObject *slow_PyObject_ASCII(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_ASCII(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_ASCII(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_ASCII(o);
    return slow_PyObject_ASCII(o, vm);
}

PYVM_SLOW PyObject *slow_PyObject_Bytes(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_Bytes(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_Bytes(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Bytes(o);
    return slow_PyObject_Bytes(o, vm);
}

PYVM_SLOW void slow_PyObject_CallFinalizer(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMObject_CallFinalizer(op);
    pyvm_leave(&scope);
}

void PyVMObject_CallFinalizer(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMObject_CallFinalizer(op);
    else
        slow_PyObject_CallFinalizer(op, vm);
}

PYVM_SLOW int slow_PyObject_CallFinalizerFromDealloc(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_CallFinalizerFromDealloc(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_CallFinalizerFromDealloc(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_CallFinalizerFromDealloc(op);
    return slow_PyObject_CallFinalizerFromDealloc(op, vm);
}

PYVM_SLOW void slow_PyObject_ClearManagedDict(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMObject_ClearManagedDict(obj);
    pyvm_leave(&scope);
}

void PyVMObject_ClearManagedDict(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMObject_ClearManagedDict(obj);
    else
        slow_PyObject_ClearManagedDict(obj, vm);
}

PYVM_SLOW void slow_PyObject_ClearWeakRefs(PyObject *object, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMObject_ClearWeakRefs(object);
    pyvm_leave(&scope);
}

void PyVMObject_ClearWeakRefs(PyVM *vm, PyObject *object)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMObject_ClearWeakRefs(object);
    else
        slow_PyObject_ClearWeakRefs(object, vm);
}

PYVM_SLOW int slow_PyObject_DelAttr(PyObject *o, PyObject *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_DelAttr(o, attr_name);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_DelAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_DelAttr(o, attr_name);
    return slow_PyObject_DelAttr(o, attr_name, vm);
}

PYVM_SLOW int slow_PyObject_DelAttrString(PyObject *o, const char *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_DelAttrString(o, attr_name);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_DelAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_DelAttrString(o, attr_name);
    return slow_PyObject_DelAttrString(o, attr_name, vm);
}

PYVM_SLOW PyObject *slow_PyObject_Dir(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_Dir(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_Dir(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Dir(o);
    return slow_PyObject_Dir(o, vm);
}

PYVM_SLOW void slow_PyObject_Dump(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMObject_Dump(op);
    pyvm_leave(&scope);
}

void PyVMObject_Dump(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMObject_Dump(op);
    else
        slow_PyObject_Dump(op, vm);
}

PYVM_SLOW PyObject *slow_PyObject_GenericGetAttr(PyObject *o, PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_GenericGetAttr(o, name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_GenericGetAttr(PyVM *vm, PyObject *o, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GenericGetAttr(o, name);
    return slow_PyObject_GenericGetAttr(o, name, vm);
}

PYVM_SLOW int slow_PyObject_GenericSetAttr(PyObject *o, PyObject *name, PyObject *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_GenericSetAttr(o, name, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_GenericSetAttr(PyVM *vm, PyObject *o, PyObject *name, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GenericSetAttr(o, name, value);
    return slow_PyObject_GenericSetAttr(o, name, value, vm);
}

PYVM_SLOW int slow_PyObject_GenericSetDict(PyObject *o, PyObject *value, void *context, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_GenericSetDict(o, value, context);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_GenericSetDict(PyVM *vm, PyObject *o, PyObject *value, void *context)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GenericSetDict(o, value, context);
    return slow_PyObject_GenericSetDict(o, value, context, vm);
}

PYVM_SLOW PyObject *slow_PyObject_GetAttr(PyObject *o, PyObject *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_GetAttr(o, attr_name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetAttr(o, attr_name);
    return slow_PyObject_GetAttr(o, attr_name, vm);
}

PYVM_SLOW PyObject *slow_PyObject_GetAttrString(PyObject *o, const char *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_GetAttrString(o, attr_name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_GetAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetAttrString(o, attr_name);
    return slow_PyObject_GetAttrString(o, attr_name, vm);
}

PYVM_SLOW void *slow_PyObject_GetItemData(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMObject_GetItemData(o);
    pyvm_leave(&scope);
    return result;
}

void *PyVMObject_GetItemData(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetItemData(o);
    return slow_PyObject_GetItemData(o, vm);
}

PYVM_SLOW void *slow_PyObject_GetItemData_DuringGC(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMObject_GetItemData_DuringGC(o);
    pyvm_leave(&scope);
    return result;
}

void *PyVMObject_GetItemData_DuringGC(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetItemData_DuringGC(o);
    return slow_PyObject_GetItemData_DuringGC(o, vm);
}

PYVM_SLOW int slow_PyObject_GetOptionalAttr(PyObject *obj, PyObject *attr_name, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMObject_GetOptionalAttr(obj, attr_name, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMObject_GetOptionalAttr(PyVM *vm, PyObject *obj, PyObject *attr_name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetOptionalAttr(obj, attr_name, result);
    return slow_PyObject_GetOptionalAttr(obj, attr_name, result, vm);
}

PYVM_SLOW int slow_PyObject_GetOptionalAttrString(PyObject *obj, const char *attr_name, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMObject_GetOptionalAttrString(obj, attr_name, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMObject_GetOptionalAttrString(PyVM *vm, PyObject *obj, const char *attr_name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetOptionalAttrString(obj, attr_name, result);
    return slow_PyObject_GetOptionalAttrString(obj, attr_name, result, vm);
}

PYVM_SLOW void *slow_PyObject_GetTypeData(PyObject *o, PyTypeObject *cls, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMObject_GetTypeData(o, cls);
    pyvm_leave(&scope);
    return result;
}

void *PyVMObject_GetTypeData(PyVM *vm, PyObject *o, PyTypeObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetTypeData(o, cls);
    return slow_PyObject_GetTypeData(o, cls, vm);
}

PYVM_SLOW void *slow_PyObject_GetTypeData_DuringGC(PyObject *o, PyTypeObject *cls, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMObject_GetTypeData_DuringGC(o, cls);
    pyvm_leave(&scope);
    return result;
}

void *PyVMObject_GetTypeData_DuringGC(PyVM *vm, PyObject *o, PyTypeObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GetTypeData_DuringGC(o, cls);
    return slow_PyObject_GetTypeData_DuringGC(o, cls, vm);
}

PYVM_SLOW int slow_PyObject_HasAttr(PyObject *o, PyObject *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_HasAttr(o, attr_name);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_HasAttr(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_HasAttr(o, attr_name);
    return slow_PyObject_HasAttr(o, attr_name, vm);
}

PYVM_SLOW int slow_PyObject_HasAttrString(PyObject *o, const char *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_HasAttrString(o, attr_name);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_HasAttrString(PyVM *vm, PyObject *o, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_HasAttrString(o, attr_name);
    return slow_PyObject_HasAttrString(o, attr_name, vm);
}

PYVM_SLOW int slow_PyObject_HasAttrStringWithError(PyObject *o, const char *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_HasAttrStringWithError(o, attr_name);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_HasAttrStringWithError(PyVM *vm, PyObject *o, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_HasAttrStringWithError(o, attr_name);
    return slow_PyObject_HasAttrStringWithError(o, attr_name, vm);
}

PYVM_SLOW int slow_PyObject_HasAttrWithError(PyObject *o, PyObject *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_HasAttrWithError(o, attr_name);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_HasAttrWithError(PyVM *vm, PyObject *o, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_HasAttrWithError(o, attr_name);
    return slow_PyObject_HasAttrWithError(o, attr_name, vm);
}

PYVM_SLOW Py_hash_t slow_PyObject_Hash(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_hash_t result = pyvm_enter(vm, &scope)->PyVMObject_Hash(o);
    pyvm_leave(&scope);
    return result;
}

Py_hash_t PyVMObject_Hash(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Hash(o);
    return slow_PyObject_Hash(o, vm);
}

PYVM_SLOW Py_hash_t slow_PyObject_HashNotImplemented(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_hash_t result = pyvm_enter(vm, &scope)->PyVMObject_HashNotImplemented(o);
    pyvm_leave(&scope);
    return result;
}

Py_hash_t PyVMObject_HashNotImplemented(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_HashNotImplemented(o);
    return slow_PyObject_HashNotImplemented(o, vm);
}

PYVM_SLOW int slow_PyObject_IsTrue(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_IsTrue(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_IsTrue(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_IsTrue(o);
    return slow_PyObject_IsTrue(o, vm);
}

PYVM_SLOW int slow_PyObject_Not(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_Not(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_Not(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Not(o);
    return slow_PyObject_Not(o, vm);
}

PYVM_SLOW int slow_PyObject_Print(PyObject *o, FILE *fp, int flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_Print(o, fp, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_Print(PyVM *vm, PyObject *o, FILE *fp, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Print(o, fp, flags);
    return slow_PyObject_Print(o, fp, flags, vm);
}

PYVM_SLOW PyObject *slow_PyObject_Repr(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_Repr(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_Repr(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Repr(o);
    return slow_PyObject_Repr(o, vm);
}

PYVM_SLOW PyObject *slow_PyObject_RichCompare(PyObject *o1, PyObject *o2, int opid, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_RichCompare(o1, o2, opid);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_RichCompare(PyVM *vm, PyObject *o1, PyObject *o2, int opid)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_RichCompare(o1, o2, opid);
    return slow_PyObject_RichCompare(o1, o2, opid, vm);
}

PYVM_SLOW int slow_PyObject_RichCompareBool(PyObject *o1, PyObject *o2, int opid, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_RichCompareBool(o1, o2, opid);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_RichCompareBool(PyVM *vm, PyObject *o1, PyObject *o2, int opid)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_RichCompareBool(o1, o2, opid);
    return slow_PyObject_RichCompareBool(o1, o2, opid, vm);
}

PYVM_SLOW PyObject *slow_PyObject_SelfIter(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_SelfIter(obj);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_SelfIter(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_SelfIter(obj);
    return slow_PyObject_SelfIter(obj, vm);
}

PYVM_SLOW int slow_PyObject_SetAttr(PyObject *o, PyObject *attr_name, PyObject *v, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_SetAttr(o, attr_name, v);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_SetAttr(PyVM *vm, PyObject *o, PyObject *attr_name, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_SetAttr(o, attr_name, v);
    return slow_PyObject_SetAttr(o, attr_name, v, vm);
}

PYVM_SLOW int slow_PyObject_SetAttrString(PyObject *o, const char *attr_name, PyObject *v, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_SetAttrString(o, attr_name, v);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_SetAttrString(PyVM *vm, PyObject *o, const char *attr_name, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_SetAttrString(o, attr_name, v);
    return slow_PyObject_SetAttrString(o, attr_name, v, vm);
}

PYVM_SLOW PyObject *slow_PyObject_Str(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_Str(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_Str(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_Str(o);
    return slow_PyObject_Str(o, vm);
}

PYVM_SLOW int slow_PyObject_TypeCheck(PyObject *o, PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_TypeCheck(o, type);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_TypeCheck(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_TypeCheck(o, type);
    return slow_PyObject_TypeCheck(o, type, vm);
}

PYVM_SLOW int slow_PyObject_VisitManagedDict(PyObject *obj, visitproc visit, void *arg, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMObject_VisitManagedDict(obj, visit, arg);
    pyvm_leave(&scope);
    return result;
}

int PyVMObject_VisitManagedDict(PyVM *vm, PyObject *obj, visitproc visit, void *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_VisitManagedDict(obj, visit, arg);
    return slow_PyObject_VisitManagedDict(obj, visit, arg, vm);
}

PYVM_SLOW PyRefTracer slow_PyRefTracer_GetTracer(void **data, PyVM *vm)
{
    pyvm_scope scope;
    PyRefTracer result = pyvm_enter(vm, &scope)->PyVMRefTracer_GetTracer(data);
    pyvm_leave(&scope);
    return result;
}

PyRefTracer PyVMRefTracer_GetTracer(PyVM *vm, void **data)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRefTracer_GetTracer(data);
    return slow_PyRefTracer_GetTracer(data, vm);
}

PYVM_SLOW int slow_PyRefTracer_SetTracer(PyRefTracer tracer, void *data, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRefTracer_SetTracer(tracer, data);
    pyvm_leave(&scope);
    return result;
}

int PyVMRefTracer_SetTracer(PyVM *vm, PyRefTracer tracer, void *data)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRefTracer_SetTracer(tracer, data);
    return slow_PyRefTracer_SetTracer(tracer, data, vm);
}

PYVM_SLOW PyTypeObject *slow_PySuper_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMSuper_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMSuper_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSuper_Type();
    return slow_PySuper_Type(vm);
}

PYVM_SLOW int slow_PyType_AddWatcher(PyType_WatchCallback callback, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_AddWatcher(callback);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_AddWatcher(PyVM *vm, PyType_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_AddWatcher(callback);
    return slow_PyType_AddWatcher(callback, vm);
}

PYVM_SLOW int slow_PyType_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_Check(o);
    return slow_PyType_Check(o, vm);
}

PYVM_SLOW int slow_PyType_CheckExact(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_CheckExact(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_CheckExact(o);
    return slow_PyType_CheckExact(o, vm);
}

PYVM_SLOW unsigned int slow_PyType_ClearCache(PyVM *vm)
{
    pyvm_scope scope;
    unsigned int result = pyvm_enter(vm, &scope)->PyVMType_ClearCache();
    pyvm_leave(&scope);
    return result;
}

unsigned int PyVMType_ClearCache(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_ClearCache();
    return slow_PyType_ClearCache(vm);
}

PYVM_SLOW int slow_PyType_ClearWatcher(int watcher_id, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_ClearWatcher(watcher_id);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_ClearWatcher(watcher_id);
    return slow_PyType_ClearWatcher(watcher_id, vm);
}

PYVM_SLOW int slow_PyType_FastSubclass(PyTypeObject *type, unsigned long flag, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_FastSubclass(type, flag);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_FastSubclass(PyVM *vm, PyTypeObject *type, unsigned long flag)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_FastSubclass(type, flag);
    return slow_PyType_FastSubclass(type, flag, vm);
}

PYVM_SLOW int slow_PyType_Freeze(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_Freeze(type);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_Freeze(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_Freeze(type);
    return slow_PyType_Freeze(type, vm);
}

PYVM_SLOW PyObject *slow_PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_FromMetaclass(metaclass, module, spec, bases);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_FromMetaclass(PyVM *vm, PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_FromMetaclass(metaclass, module, spec, bases);
    return slow_PyType_FromMetaclass(metaclass, module, spec, bases, vm);
}

PYVM_SLOW PyObject *slow_PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec, PyObject *bases, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_FromModuleAndSpec(module, spec, bases);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_FromModuleAndSpec(PyVM *vm, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_FromModuleAndSpec(module, spec, bases);
    return slow_PyType_FromModuleAndSpec(module, spec, bases, vm);
}

PYVM_SLOW PyObject *slow_PyType_FromSlots(struct PySlot *slots, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_FromSlots(slots);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_FromSlots(PyVM *vm, struct PySlot *slots)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_FromSlots(slots);
    return slow_PyType_FromSlots(slots, vm);
}

PYVM_SLOW PyObject *slow_PyType_FromSpec(PyType_Spec *spec, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_FromSpec(spec);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_FromSpec(PyVM *vm, PyType_Spec *spec)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_FromSpec(spec);
    return slow_PyType_FromSpec(spec, vm);
}

PYVM_SLOW PyObject *slow_PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_FromSpecWithBases(spec, bases);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_FromSpecWithBases(PyVM *vm, PyType_Spec *spec, PyObject *bases)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_FromSpecWithBases(spec, bases);
    return slow_PyType_FromSpecWithBases(spec, bases, vm);
}

PYVM_SLOW PyObject *slow_PyType_GenericAlloc(PyTypeObject *type, Py_ssize_t nitems, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GenericAlloc(type, nitems);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GenericAlloc(PyVM *vm, PyTypeObject *type, Py_ssize_t nitems)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GenericAlloc(type, nitems);
    return slow_PyType_GenericAlloc(type, nitems, vm);
}

PYVM_SLOW PyObject *slow_PyType_GenericNew(PyTypeObject *type, PyObject *arg2, PyObject *kwds, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GenericNew(type, arg2, kwds);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GenericNew(PyVM *vm, PyTypeObject *type, PyObject *arg2, PyObject *kwds)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GenericNew(type, arg2, kwds);
    return slow_PyType_GenericNew(type, arg2, kwds, vm);
}

PYVM_SLOW int slow_PyType_GetBaseByToken(PyTypeObject *type, void *tp_token, PyTypeObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMType_GetBaseByToken(type, tp_token, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMType_GetBaseByToken(PyVM *vm, PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetBaseByToken(type, tp_token, result);
    return slow_PyType_GetBaseByToken(type, tp_token, result, vm);
}

PYVM_SLOW int slow_PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *tp_token, PyTypeObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMType_GetBaseByToken_DuringGC(type, tp_token, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMType_GetBaseByToken_DuringGC(PyVM *vm, PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetBaseByToken_DuringGC(type, tp_token, result);
    return slow_PyType_GetBaseByToken_DuringGC(type, tp_token, result, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetDict(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetDict(type);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetDict(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetDict(type);
    return slow_PyType_GetDict(type, vm);
}

PYVM_SLOW unsigned long slow_PyType_GetFlags(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    unsigned long result = pyvm_enter(vm, &scope)->PyVMType_GetFlags(type);
    pyvm_leave(&scope);
    return result;
}

unsigned long PyVMType_GetFlags(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetFlags(type);
    return slow_PyType_GetFlags(type, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetFullyQualifiedName(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetFullyQualifiedName(type);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetFullyQualifiedName(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetFullyQualifiedName(type);
    return slow_PyType_GetFullyQualifiedName(type, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetModule(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetModule(type);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModule(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetModule(type);
    return slow_PyType_GetModule(type, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *def, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetModuleByDef(type, def);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModuleByDef(PyVM *vm, PyTypeObject *type, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetModuleByDef(type, def);
    return slow_PyType_GetModuleByDef(type, def, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetModuleByToken(PyTypeObject *type, const void *mod_token, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetModuleByToken(type, mod_token);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModuleByToken(PyVM *vm, PyTypeObject *type, const void *mod_token)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetModuleByToken(type, mod_token);
    return slow_PyType_GetModuleByToken(type, mod_token, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *mod_token, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetModuleByToken_DuringGC(type, mod_token);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModuleByToken_DuringGC(PyVM *vm, PyTypeObject *type, const void *mod_token)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetModuleByToken_DuringGC(type, mod_token);
    return slow_PyType_GetModuleByToken_DuringGC(type, mod_token, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetModuleName(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetModuleName(type);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModuleName(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetModuleName(type);
    return slow_PyType_GetModuleName(type, vm);
}

PYVM_SLOW void *slow_PyType_GetModuleState(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMType_GetModuleState(type);
    pyvm_leave(&scope);
    return result;
}

void *PyVMType_GetModuleState(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetModuleState(type);
    return slow_PyType_GetModuleState(type, vm);
}

PYVM_SLOW void *slow_PyType_GetModuleState_DuringGC(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMType_GetModuleState_DuringGC(type);
    pyvm_leave(&scope);
    return result;
}

void *PyVMType_GetModuleState_DuringGC(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetModuleState_DuringGC(type);
    return slow_PyType_GetModuleState_DuringGC(type, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetModule_DuringGC(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetModule_DuringGC(type);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetModule_DuringGC(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetModule_DuringGC(type);
    return slow_PyType_GetModule_DuringGC(type, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetName(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetName(type);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetName(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetName(type);
    return slow_PyType_GetName(type, vm);
}

PYVM_SLOW PyObject *slow_PyType_GetQualName(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMType_GetQualName(type);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMType_GetQualName(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetQualName(type);
    return slow_PyType_GetQualName(type, vm);
}

PYVM_SLOW void *slow_PyType_GetSlot(PyTypeObject *type, int slot, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMType_GetSlot(type, slot);
    pyvm_leave(&scope);
    return result;
}

void *PyVMType_GetSlot(PyVM *vm, PyTypeObject *type, int slot)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetSlot(type, slot);
    return slow_PyType_GetSlot(type, slot, vm);
}

PYVM_SLOW Py_ssize_t slow_PyType_GetTypeDataSize(PyTypeObject *cls, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMType_GetTypeDataSize(cls);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMType_GetTypeDataSize(PyVM *vm, PyTypeObject *cls)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_GetTypeDataSize(cls);
    return slow_PyType_GetTypeDataSize(cls, vm);
}

PYVM_SLOW int slow_PyType_HasFeature(PyTypeObject *o, unsigned long feature, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_HasFeature(o, feature);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_HasFeature(PyVM *vm, PyTypeObject *o, unsigned long feature)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_HasFeature(o, feature);
    return slow_PyType_HasFeature(o, feature, vm);
}

PYVM_SLOW int slow_PyType_IsSubtype(PyTypeObject *a, PyTypeObject *b, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_IsSubtype(a, b);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_IsSubtype(PyVM *vm, PyTypeObject *a, PyTypeObject *b)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_IsSubtype(a, b);
    return slow_PyType_IsSubtype(a, b, vm);
}

PYVM_SLOW void slow_PyType_Modified(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMType_Modified(type);
    pyvm_leave(&scope);
}

void PyVMType_Modified(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMType_Modified(type);
    else
        slow_PyType_Modified(type, vm);
}

PYVM_SLOW int slow_PyType_Ready(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_Ready(type);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_Ready(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_Ready(type);
    return slow_PyType_Ready(type, vm);
}

PYVM_SLOW PyTypeObject *slow_PyType_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMType_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMType_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_Type();
    return slow_PyType_Type(vm);
}

PYVM_SLOW int slow_PyType_Unwatch(int watcher_id, PyObject *type, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_Unwatch(watcher_id, type);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_Unwatch(PyVM *vm, int watcher_id, PyObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_Unwatch(watcher_id, type);
    return slow_PyType_Unwatch(watcher_id, type, vm);
}

PYVM_SLOW int slow_PyType_Watch(int watcher_id, PyObject *type, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMType_Watch(watcher_id, type);
    pyvm_leave(&scope);
    return result;
}

int PyVMType_Watch(PyVM *vm, int watcher_id, PyObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMType_Watch(watcher_id, type);
    return slow_PyType_Watch(watcher_id, type, vm);
}

PYVM_SLOW void slow_PyUnstable_EnableTryIncRef(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMUnstable_EnableTryIncRef(obj);
    pyvm_leave(&scope);
}

void PyVMUnstable_EnableTryIncRef(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMUnstable_EnableTryIncRef(obj);
    else
        slow_PyUnstable_EnableTryIncRef(obj, vm);
}

PYVM_SLOW int slow_PyUnstable_IsImmortal(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_IsImmortal(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_IsImmortal(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_IsImmortal(obj);
    return slow_PyUnstable_IsImmortal(obj, vm);
}

PYVM_SLOW void slow_PyUnstable_Object_ClearWeakRefsNoCallbacks(PyObject *object, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMUnstable_Object_ClearWeakRefsNoCallbacks(object);
    pyvm_leave(&scope);
}

void PyVMUnstable_Object_ClearWeakRefsNoCallbacks(PyVM *vm, PyObject *object)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMUnstable_Object_ClearWeakRefsNoCallbacks(object);
    else
        slow_PyUnstable_Object_ClearWeakRefsNoCallbacks(object, vm);
}

PYVM_SLOW int slow_PyUnstable_Object_EnableDeferredRefcount(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_Object_EnableDeferredRefcount(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_Object_EnableDeferredRefcount(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Object_EnableDeferredRefcount(obj);
    return slow_PyUnstable_Object_EnableDeferredRefcount(obj, vm);
}

PYVM_SLOW int slow_PyUnstable_Object_IsUniqueReferencedTemporary(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_Object_IsUniqueReferencedTemporary(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_Object_IsUniqueReferencedTemporary(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Object_IsUniqueReferencedTemporary(obj);
    return slow_PyUnstable_Object_IsUniqueReferencedTemporary(obj, vm);
}

PYVM_SLOW int slow_PyUnstable_Object_IsUniquelyReferenced(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_Object_IsUniquelyReferenced(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_Object_IsUniquelyReferenced(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Object_IsUniquelyReferenced(op);
    return slow_PyUnstable_Object_IsUniquelyReferenced(op, vm);
}

PYVM_SLOW int slow_PyUnstable_SetImmortal(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_SetImmortal(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_SetImmortal(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_SetImmortal(op);
    return slow_PyUnstable_SetImmortal(op, vm);
}

PYVM_SLOW int slow_PyUnstable_TryIncRef(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_TryIncRef(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_TryIncRef(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_TryIncRef(obj);
    return slow_PyUnstable_TryIncRef(obj, vm);
}

PYVM_SLOW int slow_PyUnstable_Type_AssignVersionTag(PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_Type_AssignVersionTag(type);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_Type_AssignVersionTag(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Type_AssignVersionTag(type);
    return slow_PyUnstable_Type_AssignVersionTag(type, vm);
}

PYVM_SLOW PyObject *slow_Py_GetConstant(unsigned int constant_id, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_GetConstant(constant_id);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_GetConstant(PyVM *vm, unsigned int constant_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_GetConstant(constant_id);
    return slow_Py_GetConstant(constant_id, vm);
}

PYVM_SLOW PyObject *slow_Py_GetConstantBorrowed(unsigned int constant_id, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_GetConstantBorrowed(constant_id);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_GetConstantBorrowed(PyVM *vm, unsigned int constant_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_GetConstantBorrowed(constant_id);
    return slow_Py_GetConstantBorrowed(constant_id, vm);
}

PYVM_SLOW int slow_Py_IS_TYPE(PyObject *o, PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_IS_TYPE(o, type);
    pyvm_leave(&scope);
    return result;
}

int PyVM_IS_TYPE(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_IS_TYPE(o, type);
    return slow_Py_IS_TYPE(o, type, vm);
}

PYVM_SLOW int slow_Py_Is(PyObject *x, PyObject *y, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_Is(x, y);
    pyvm_leave(&scope);
    return result;
}

int PyVM_Is(PyVM *vm, PyObject *x, PyObject *y)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_Is(x, y);
    return slow_Py_Is(x, y, vm);
}

PYVM_SLOW int slow_Py_IsNone(PyObject *x, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_IsNone(x);
    pyvm_leave(&scope);
    return result;
}

int PyVM_IsNone(PyVM *vm, PyObject *x)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_IsNone(x);
    return slow_Py_IsNone(x, vm);
}

PYVM_SLOW PyObject *slow_Py_None(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_None();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_None(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_None();
    return slow_Py_None(vm);
}

PYVM_SLOW PyObject *slow_Py_NotImplemented(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_NotImplemented();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_NotImplemented(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_NotImplemented();
    return slow_Py_NotImplemented(vm);
}

PYVM_SLOW int slow_Py_ReprEnter(PyObject *object, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_ReprEnter(object);
    pyvm_leave(&scope);
    return result;
}

int PyVM_ReprEnter(PyVM *vm, PyObject *object)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_ReprEnter(object);
    return slow_Py_ReprEnter(object, vm);
}

PYVM_SLOW void slow_Py_ReprLeave(PyObject *object, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_ReprLeave(object);
    pyvm_leave(&scope);
}

void PyVM_ReprLeave(PyVM *vm, PyObject *object)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_ReprLeave(object);
    else
        slow_Py_ReprLeave(object, vm);
}

PYVM_SLOW void slow_Py_SET_SIZE(PyVarObject *o, Py_ssize_t size, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_SET_SIZE(o, size);
    pyvm_leave(&scope);
}

void PyVM_SET_SIZE(PyVM *vm, PyVarObject *o, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_SET_SIZE(o, size);
    else
        slow_Py_SET_SIZE(o, size, vm);
}

PYVM_SLOW void slow_Py_SET_TYPE(PyObject *o, PyTypeObject *type, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_SET_TYPE(o, type);
    pyvm_leave(&scope);
}

void PyVM_SET_TYPE(PyVM *vm, PyObject *o, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_SET_TYPE(o, type);
    else
        slow_Py_SET_TYPE(o, type, vm);
}

PYVM_SLOW Py_ssize_t slow_Py_SIZE(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVM_SIZE(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVM_SIZE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_SIZE(o);
    return slow_Py_SIZE(o, vm);
}

PYVM_SLOW PyTypeObject *slow_Py_TYPE(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVM_TYPE(o);
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVM_TYPE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_TYPE(o);
    return slow_Py_TYPE(o, vm);
}

PYVM_SLOW PyObject **slow__PyObject_GetDictPtr(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    PyObject **result = pyvm_enter(vm, &scope)->_PyVMObject_GetDictPtr(obj);
    pyvm_leave(&scope);
    return result;
}

PyObject **_PyVMObject_GetDictPtr(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->_PyVMObject_GetDictPtr(obj);
    return slow__PyObject_GetDictPtr(obj, vm);
}
