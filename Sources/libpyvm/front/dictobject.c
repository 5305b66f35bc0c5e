/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's dictobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/dictobject.h"

PYVM_SLOW int slow_PyAnyDict_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMAnyDict_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMAnyDict_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMAnyDict_Check(p);
    }
    return slow_PyAnyDict_Check(vm, p);
}

PYVM_SLOW int slow_PyAnyDict_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMAnyDict_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMAnyDict_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMAnyDict_CheckExact(p);
    }
    return slow_PyAnyDict_CheckExact(vm, p);
}

PYVM_SLOW int slow_PyDictItems_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDictItems_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDictItems_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMDictItems_Check(op);
    }
    return slow_PyDictItems_Check(vm, op);
}

PYVM_SLOW PyTypeObject *slow_PyDictItems_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictItems_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictItems_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictItems_Type();
    }
    return slow_PyDictItems_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictIterItem_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictIterItem_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictIterItem_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictIterItem_Type();
    }
    return slow_PyDictIterItem_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictIterKey_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictIterKey_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictIterKey_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictIterKey_Type();
    }
    return slow_PyDictIterKey_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictIterValue_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictIterValue_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictIterValue_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictIterValue_Type();
    }
    return slow_PyDictIterValue_Type(vm);
}

PYVM_SLOW int slow_PyDictKeys_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDictKeys_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDictKeys_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMDictKeys_Check(op);
    }
    return slow_PyDictKeys_Check(vm, op);
}

PYVM_SLOW PyTypeObject *slow_PyDictKeys_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictKeys_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictKeys_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictKeys_Type();
    }
    return slow_PyDictKeys_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictRevIterItem_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictRevIterItem_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictRevIterItem_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictRevIterItem_Type();
    }
    return slow_PyDictRevIterItem_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictRevIterKey_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictRevIterKey_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictRevIterKey_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictRevIterKey_Type();
    }
    return slow_PyDictRevIterKey_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictRevIterValue_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictRevIterValue_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictRevIterValue_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictRevIterValue_Type();
    }
    return slow_PyDictRevIterValue_Type(vm);
}

PYVM_SLOW int slow_PyDictValues_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDictValues_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDictValues_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMDictValues_Check(op);
    }
    return slow_PyDictValues_Check(vm, op);
}

PYVM_SLOW PyTypeObject *slow_PyDictValues_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictValues_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictValues_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictValues_Type();
    }
    return slow_PyDictValues_Type(vm);
}

PYVM_SLOW int slow_PyDictViewSet_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDictViewSet_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDictViewSet_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMDictViewSet_Check(op);
    }
    return slow_PyDictViewSet_Check(vm, op);
}

PYVM_SLOW int slow_PyDict_AddWatcher(PyVM *vm, PyDict_WatchCallback callback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_AddWatcher(callback);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_AddWatcher(PyVM *vm, PyDict_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, callback);
        return api->PyVMDict_AddWatcher(callback);
    }
    return slow_PyDict_AddWatcher(vm, callback);
}

PYVM_SLOW int slow_PyDict_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMDict_Check(p);
    }
    return slow_PyDict_Check(vm, p);
}

PYVM_SLOW int slow_PyDict_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMDict_CheckExact(p);
    }
    return slow_PyDict_CheckExact(vm, p);
}

PYVM_SLOW void slow_PyDict_Clear(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMDict_Clear(p);
    pyvm_call_leave(&scope);
}

void PyVMDict_Clear(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        api->PyVMDict_Clear(p);
        return;
    }
    slow_PyDict_Clear(vm, p);
}

PYVM_SLOW int slow_PyDict_ClearWatcher(PyVM *vm, int watcher_id)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_ClearWatcher(watcher_id);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, watcher_id);
        return api->PyVMDict_ClearWatcher(watcher_id);
    }
    return slow_PyDict_ClearWatcher(vm, watcher_id);
}

PYVM_SLOW int slow_PyDict_Contains(PyVM *vm, PyObject *p, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_Contains(p, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_Contains(PyVM *vm, PyObject *p, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, key);
        return api->PyVMDict_Contains(p, key);
    }
    return slow_PyDict_Contains(vm, p, key);
}

PYVM_SLOW int slow_PyDict_ContainsString(PyVM *vm, PyObject *p, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_ContainsString(p, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_ContainsString(PyVM *vm, PyObject *p, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, key);
        return api->PyVMDict_ContainsString(p, key);
    }
    return slow_PyDict_ContainsString(vm, p, key);
}

PYVM_SLOW PyObject *slow_PyDict_Copy(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_Copy(p);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_Copy(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMDict_Copy(p);
    }
    return slow_PyDict_Copy(vm, p);
}

PYVM_SLOW int slow_PyDict_DelItem(PyVM *vm, PyObject *p, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_DelItem(p, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_DelItem(PyVM *vm, PyObject *p, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, key);
        return api->PyVMDict_DelItem(p, key);
    }
    return slow_PyDict_DelItem(vm, p, key);
}

PYVM_SLOW int slow_PyDict_DelItemString(PyVM *vm, PyObject *p, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_DelItemString(p, key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_DelItemString(PyVM *vm, PyObject *p, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, key);
        return api->PyVMDict_DelItemString(p, key);
    }
    return slow_PyDict_DelItemString(vm, p, key);
}

PYVM_SLOW Py_ssize_t slow_PyDict_GET_SIZE(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMDict_GET_SIZE(p);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMDict_GET_SIZE(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMDict_GET_SIZE(p);
    }
    return slow_PyDict_GET_SIZE(vm, p);
}

PYVM_SLOW PyObject *slow_PyDict_GetItem(PyVM *vm, PyObject *p, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_GetItem(p, key);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_GetItem(PyVM *vm, PyObject *p, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, key);
        return api->PyVMDict_GetItem(p, key);
    }
    return slow_PyDict_GetItem(vm, p, key);
}

PYVM_SLOW int slow_PyDict_GetItemRef(PyVM *vm, PyObject *p, PyObject *key, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMDict_GetItemRef(p, key, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMDict_GetItemRef(PyVM *vm, PyObject *p, PyObject *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, key, result);
        return api->PyVMDict_GetItemRef(p, key, result);
    }
    return slow_PyDict_GetItemRef(vm, p, key, result);
}

PYVM_SLOW PyObject *slow_PyDict_GetItemString(PyVM *vm, PyObject *p, const char *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_GetItemString(p, key);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_GetItemString(PyVM *vm, PyObject *p, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, key);
        return api->PyVMDict_GetItemString(p, key);
    }
    return slow_PyDict_GetItemString(vm, p, key);
}

PYVM_SLOW int slow_PyDict_GetItemStringRef(PyVM *vm, PyObject *p, const char *key, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMDict_GetItemStringRef(p, key, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMDict_GetItemStringRef(PyVM *vm, PyObject *p, const char *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, key, result);
        return api->PyVMDict_GetItemStringRef(p, key, result);
    }
    return slow_PyDict_GetItemStringRef(vm, p, key, result);
}

PYVM_SLOW PyObject *slow_PyDict_GetItemWithError(PyVM *vm, PyObject *p, PyObject *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_GetItemWithError(p, key);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_GetItemWithError(PyVM *vm, PyObject *p, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, key);
        return api->PyVMDict_GetItemWithError(p, key);
    }
    return slow_PyDict_GetItemWithError(vm, p, key);
}

PYVM_SLOW PyObject *slow_PyDict_Items(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_Items(p);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_Items(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMDict_Items(p);
    }
    return slow_PyDict_Items(vm, p);
}

PYVM_SLOW PyObject *slow_PyDict_Keys(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_Keys(p);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_Keys(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMDict_Keys(p);
    }
    return slow_PyDict_Keys(vm, p);
}

PYVM_SLOW int slow_PyDict_Merge(PyVM *vm, PyObject *a, PyObject *b, int override)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_Merge(a, b, override);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_Merge(PyVM *vm, PyObject *a, PyObject *b, int override)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, a, b, override);
        return api->PyVMDict_Merge(a, b, override);
    }
    return slow_PyDict_Merge(vm, a, b, override);
}

PYVM_SLOW int slow_PyDict_MergeFromSeq2(PyVM *vm, PyObject *a, PyObject *seq2, int override)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_MergeFromSeq2(a, seq2, override);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_MergeFromSeq2(PyVM *vm, PyObject *a, PyObject *seq2, int override)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, a, seq2, override);
        return api->PyVMDict_MergeFromSeq2(a, seq2, override);
    }
    return slow_PyDict_MergeFromSeq2(vm, a, seq2, override);
}

PYVM_SLOW PyObject *slow_PyDict_New(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_New();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_New(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDict_New();
    }
    return slow_PyDict_New(vm);
}

PYVM_SLOW int slow_PyDict_Next(PyVM *vm, PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_Next(p, ppos, pkey, pvalue);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_Next(PyVM *vm, PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, p, ppos, pkey, pvalue);
        return api->PyVMDict_Next(p, ppos, pkey, pvalue);
    }
    return slow_PyDict_Next(vm, p, ppos, pkey, pvalue);
}

PYVM_SLOW int slow_PyDict_Pop(PyVM *vm, PyObject *p, PyObject *key, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMDict_Pop(p, key, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMDict_Pop(PyVM *vm, PyObject *p, PyObject *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, key, result);
        return api->PyVMDict_Pop(p, key, result);
    }
    return slow_PyDict_Pop(vm, p, key, result);
}

PYVM_SLOW int slow_PyDict_PopString(PyVM *vm, PyObject *p, const char *key, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMDict_PopString(p, key, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMDict_PopString(PyVM *vm, PyObject *p, const char *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, key, result);
        return api->PyVMDict_PopString(p, key, result);
    }
    return slow_PyDict_PopString(vm, p, key, result);
}

PYVM_SLOW PyObject *slow_PyDict_SetDefault(PyVM *vm, PyObject *p, PyObject *key, PyObject *defaultobj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_SetDefault(p, key, defaultobj);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_SetDefault(PyVM *vm, PyObject *p, PyObject *key, PyObject *defaultobj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, key, defaultobj);
        return api->PyVMDict_SetDefault(p, key, defaultobj);
    }
    return slow_PyDict_SetDefault(vm, p, key, defaultobj);
}

PYVM_SLOW int slow_PyDict_SetDefaultRef(PyVM *vm, PyObject *p, PyObject *key, PyObject *default_value, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMDict_SetDefaultRef(p, key, default_value, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMDict_SetDefaultRef(PyVM *vm, PyObject *p, PyObject *key, PyObject *default_value, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, p, key, default_value, result);
        return api->PyVMDict_SetDefaultRef(p, key, default_value, result);
    }
    return slow_PyDict_SetDefaultRef(vm, p, key, default_value, result);
}

PYVM_SLOW int slow_PyDict_SetItem(PyVM *vm, PyObject *p, PyObject *key, PyObject *val)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_SetItem(p, key, val);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_SetItem(PyVM *vm, PyObject *p, PyObject *key, PyObject *val)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, key, val);
        return api->PyVMDict_SetItem(p, key, val);
    }
    return slow_PyDict_SetItem(vm, p, key, val);
}

PYVM_SLOW int slow_PyDict_SetItemString(PyVM *vm, PyObject *p, const char *key, PyObject *val)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_SetItemString(p, key, val);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_SetItemString(PyVM *vm, PyObject *p, const char *key, PyObject *val)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, p, key, val);
        return api->PyVMDict_SetItemString(p, key, val);
    }
    return slow_PyDict_SetItemString(vm, p, key, val);
}

PYVM_SLOW Py_ssize_t slow_PyDict_Size(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMDict_Size(p);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMDict_Size(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMDict_Size(p);
    }
    return slow_PyDict_Size(vm, p);
}

PYVM_SLOW PyTypeObject *slow_PyDict_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDict_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDict_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDict_Type();
    }
    return slow_PyDict_Type(vm);
}

PYVM_SLOW int slow_PyDict_Unwatch(PyVM *vm, int watcher_id, PyObject *dict)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_Unwatch(watcher_id, dict);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_Unwatch(PyVM *vm, int watcher_id, PyObject *dict)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, watcher_id, dict);
        return api->PyVMDict_Unwatch(watcher_id, dict);
    }
    return slow_PyDict_Unwatch(vm, watcher_id, dict);
}

PYVM_SLOW int slow_PyDict_Update(PyVM *vm, PyObject *a, PyObject *b)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_Update(a, b);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_Update(PyVM *vm, PyObject *a, PyObject *b)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, a, b);
        return api->PyVMDict_Update(a, b);
    }
    return slow_PyDict_Update(vm, a, b);
}

PYVM_SLOW PyObject *slow_PyDict_Values(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDict_Values(p);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDict_Values(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMDict_Values(p);
    }
    return slow_PyDict_Values(vm, p);
}

PYVM_SLOW int slow_PyDict_Watch(PyVM *vm, int watcher_id, PyObject *dict)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDict_Watch(watcher_id, dict);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDict_Watch(PyVM *vm, int watcher_id, PyObject *dict)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, watcher_id, dict);
        return api->PyVMDict_Watch(watcher_id, dict);
    }
    return slow_PyDict_Watch(vm, watcher_id, dict);
}

PYVM_SLOW int slow_PyFrozenDict_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrozenDict_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrozenDict_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMFrozenDict_Check(p);
    }
    return slow_PyFrozenDict_Check(vm, p);
}

PYVM_SLOW int slow_PyFrozenDict_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrozenDict_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrozenDict_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMFrozenDict_CheckExact(p);
    }
    return slow_PyFrozenDict_CheckExact(vm, p);
}

PYVM_SLOW PyObject *slow_PyFrozenDict_New(PyVM *vm, PyObject *iterable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFrozenDict_New(iterable);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFrozenDict_New(PyVM *vm, PyObject *iterable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, iterable);
        return api->PyVMFrozenDict_New(iterable);
    }
    return slow_PyFrozenDict_New(vm, iterable);
}

PYVM_SLOW PyTypeObject *slow_PyFrozenDict_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMFrozenDict_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMFrozenDict_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFrozenDict_Type();
    }
    return slow_PyFrozenDict_Type(vm);
}

PYVM_SLOW PyObject *slow_PyObject_GenericGetDict(PyVM *vm, PyObject *o, void *context)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_GenericGetDict(o, context);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_GenericGetDict(PyVM *vm, PyObject *o, void *context)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, o, context);
        return api->PyVMObject_GenericGetDict(o, context);
    }
    return slow_PyObject_GenericGetDict(vm, o, context);
}
