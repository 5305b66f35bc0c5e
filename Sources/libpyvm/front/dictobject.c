/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's dictobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/dictobject.h"

PYVM_SLOW int slow_PyAnyDict_Check(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMAnyDict_Check(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMAnyDict_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMAnyDict_Check(p);
    return slow_PyAnyDict_Check(p, vm);
}

PYVM_SLOW int slow_PyAnyDict_CheckExact(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMAnyDict_CheckExact(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMAnyDict_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMAnyDict_CheckExact(p);
    return slow_PyAnyDict_CheckExact(p, vm);
}

PYVM_SLOW int slow_PyDictItems_Check(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDictItems_Check(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMDictItems_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictItems_Check(op);
    return slow_PyDictItems_Check(op, vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictItems_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictItems_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictItems_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictItems_Type();
    return slow_PyDictItems_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictIterItem_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictIterItem_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictIterItem_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictIterItem_Type();
    return slow_PyDictIterItem_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictIterKey_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictIterKey_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictIterKey_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictIterKey_Type();
    return slow_PyDictIterKey_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictIterValue_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictIterValue_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictIterValue_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictIterValue_Type();
    return slow_PyDictIterValue_Type(vm);
}

PYVM_SLOW int slow_PyDictKeys_Check(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDictKeys_Check(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMDictKeys_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictKeys_Check(op);
    return slow_PyDictKeys_Check(op, vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictKeys_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictKeys_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictKeys_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictKeys_Type();
    return slow_PyDictKeys_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictRevIterItem_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictRevIterItem_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictRevIterItem_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictRevIterItem_Type();
    return slow_PyDictRevIterItem_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictRevIterKey_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictRevIterKey_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictRevIterKey_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictRevIterKey_Type();
    return slow_PyDictRevIterKey_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictRevIterValue_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictRevIterValue_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictRevIterValue_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictRevIterValue_Type();
    return slow_PyDictRevIterValue_Type(vm);
}

PYVM_SLOW int slow_PyDictValues_Check(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDictValues_Check(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMDictValues_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictValues_Check(op);
    return slow_PyDictValues_Check(op, vm);
}

PYVM_SLOW PyTypeObject *slow_PyDictValues_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDictValues_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictValues_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictValues_Type();
    return slow_PyDictValues_Type(vm);
}

PYVM_SLOW int slow_PyDictViewSet_Check(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDictViewSet_Check(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMDictViewSet_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDictViewSet_Check(op);
    return slow_PyDictViewSet_Check(op, vm);
}

PYVM_SLOW int slow_PyDict_AddWatcher(PyDict_WatchCallback callback, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_AddWatcher(callback);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_AddWatcher(PyVM *vm, PyDict_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_AddWatcher(callback);
    return slow_PyDict_AddWatcher(callback, vm);
}

PYVM_SLOW int slow_PyDict_Check(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_Check(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Check(p);
    return slow_PyDict_Check(p, vm);
}

PYVM_SLOW int slow_PyDict_CheckExact(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_CheckExact(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_CheckExact(p);
    return slow_PyDict_CheckExact(p, vm);
}

PYVM_SLOW void slow_PyDict_Clear(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMDict_Clear(p);
    pyvm_leave(&scope);
}

void PyVMDict_Clear(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMDict_Clear(p);
    else
        slow_PyDict_Clear(p, vm);
}

PYVM_SLOW int slow_PyDict_ClearWatcher(int watcher_id, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_ClearWatcher(watcher_id);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_ClearWatcher(watcher_id);
    return slow_PyDict_ClearWatcher(watcher_id, vm);
}

PYVM_SLOW int slow_PyDict_Contains(PyObject *p, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_Contains(p, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_Contains(PyVM *vm, PyObject *p, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Contains(p, key);
    return slow_PyDict_Contains(p, key, vm);
}

PYVM_SLOW int slow_PyDict_ContainsString(PyObject *p, const char *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_ContainsString(p, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_ContainsString(PyVM *vm, PyObject *p, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_ContainsString(p, key);
    return slow_PyDict_ContainsString(p, key, vm);
}

PYVM_SLOW PyObject *slow_PyDict_Copy(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_Copy(p);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_Copy(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Copy(p);
    return slow_PyDict_Copy(p, vm);
}

PYVM_SLOW int slow_PyDict_DelItem(PyObject *p, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_DelItem(p, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_DelItem(PyVM *vm, PyObject *p, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_DelItem(p, key);
    return slow_PyDict_DelItem(p, key, vm);
}

PYVM_SLOW int slow_PyDict_DelItemString(PyObject *p, const char *key, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_DelItemString(p, key);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_DelItemString(PyVM *vm, PyObject *p, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_DelItemString(p, key);
    return slow_PyDict_DelItemString(p, key, vm);
}

PYVM_SLOW Py_ssize_t slow_PyDict_GET_SIZE(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMDict_GET_SIZE(p);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMDict_GET_SIZE(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_GET_SIZE(p);
    return slow_PyDict_GET_SIZE(p, vm);
}

PYVM_SLOW PyObject *slow_PyDict_GetItem(PyObject *p, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_GetItem(p, key);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_GetItem(PyVM *vm, PyObject *p, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_GetItem(p, key);
    return slow_PyDict_GetItem(p, key, vm);
}

PYVM_SLOW int slow_PyDict_GetItemRef(PyObject *p, PyObject *key, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMDict_GetItemRef(p, key, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMDict_GetItemRef(PyVM *vm, PyObject *p, PyObject *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_GetItemRef(p, key, result);
    return slow_PyDict_GetItemRef(p, key, result, vm);
}

PYVM_SLOW PyObject *slow_PyDict_GetItemString(PyObject *p, const char *key, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_GetItemString(p, key);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_GetItemString(PyVM *vm, PyObject *p, const char *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_GetItemString(p, key);
    return slow_PyDict_GetItemString(p, key, vm);
}

PYVM_SLOW int slow_PyDict_GetItemStringRef(PyObject *p, const char *key, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMDict_GetItemStringRef(p, key, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMDict_GetItemStringRef(PyVM *vm, PyObject *p, const char *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_GetItemStringRef(p, key, result);
    return slow_PyDict_GetItemStringRef(p, key, result, vm);
}

PYVM_SLOW PyObject *slow_PyDict_GetItemWithError(PyObject *p, PyObject *key, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_GetItemWithError(p, key);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_GetItemWithError(PyVM *vm, PyObject *p, PyObject *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_GetItemWithError(p, key);
    return slow_PyDict_GetItemWithError(p, key, vm);
}

PYVM_SLOW PyObject *slow_PyDict_Items(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_Items(p);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_Items(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Items(p);
    return slow_PyDict_Items(p, vm);
}

PYVM_SLOW PyObject *slow_PyDict_Keys(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_Keys(p);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_Keys(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Keys(p);
    return slow_PyDict_Keys(p, vm);
}

PYVM_SLOW int slow_PyDict_Merge(PyObject *a, PyObject *b, int override, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_Merge(a, b, override);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_Merge(PyVM *vm, PyObject *a, PyObject *b, int override)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Merge(a, b, override);
    return slow_PyDict_Merge(a, b, override, vm);
}

PYVM_SLOW int slow_PyDict_MergeFromSeq2(PyObject *a, PyObject *seq2, int override, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_MergeFromSeq2(a, seq2, override);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_MergeFromSeq2(PyVM *vm, PyObject *a, PyObject *seq2, int override)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_MergeFromSeq2(a, seq2, override);
    return slow_PyDict_MergeFromSeq2(a, seq2, override, vm);
}

PYVM_SLOW PyObject *slow_PyDict_New(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_New();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_New(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_New();
    return slow_PyDict_New(vm);
}

PYVM_SLOW int slow_PyDict_Next(PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_Next(p, ppos, pkey, pvalue);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_Next(PyVM *vm, PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Next(p, ppos, pkey, pvalue);
    return slow_PyDict_Next(p, ppos, pkey, pvalue, vm);
}

PYVM_SLOW int slow_PyDict_Pop(PyObject *p, PyObject *key, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMDict_Pop(p, key, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMDict_Pop(PyVM *vm, PyObject *p, PyObject *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Pop(p, key, result);
    return slow_PyDict_Pop(p, key, result, vm);
}

PYVM_SLOW int slow_PyDict_PopString(PyObject *p, const char *key, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMDict_PopString(p, key, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMDict_PopString(PyVM *vm, PyObject *p, const char *key, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_PopString(p, key, result);
    return slow_PyDict_PopString(p, key, result, vm);
}

PYVM_SLOW PyObject *slow_PyDict_SetDefault(PyObject *p, PyObject *key, PyObject *defaultobj, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_SetDefault(p, key, defaultobj);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_SetDefault(PyVM *vm, PyObject *p, PyObject *key, PyObject *defaultobj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_SetDefault(p, key, defaultobj);
    return slow_PyDict_SetDefault(p, key, defaultobj, vm);
}

PYVM_SLOW int slow_PyDict_SetDefaultRef(PyObject *p, PyObject *key, PyObject *default_value, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMDict_SetDefaultRef(p, key, default_value, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMDict_SetDefaultRef(PyVM *vm, PyObject *p, PyObject *key, PyObject *default_value, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_SetDefaultRef(p, key, default_value, result);
    return slow_PyDict_SetDefaultRef(p, key, default_value, result, vm);
}

PYVM_SLOW int slow_PyDict_SetItem(PyObject *p, PyObject *key, PyObject *val, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_SetItem(p, key, val);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_SetItem(PyVM *vm, PyObject *p, PyObject *key, PyObject *val)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_SetItem(p, key, val);
    return slow_PyDict_SetItem(p, key, val, vm);
}

PYVM_SLOW int slow_PyDict_SetItemString(PyObject *p, const char *key, PyObject *val, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_SetItemString(p, key, val);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_SetItemString(PyVM *vm, PyObject *p, const char *key, PyObject *val)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_SetItemString(p, key, val);
    return slow_PyDict_SetItemString(p, key, val, vm);
}

PYVM_SLOW Py_ssize_t slow_PyDict_Size(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMDict_Size(p);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMDict_Size(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Size(p);
    return slow_PyDict_Size(p, vm);
}

PYVM_SLOW PyTypeObject *slow_PyDict_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMDict_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMDict_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Type();
    return slow_PyDict_Type(vm);
}

PYVM_SLOW int slow_PyDict_Unwatch(int watcher_id, PyObject *dict, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_Unwatch(watcher_id, dict);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_Unwatch(PyVM *vm, int watcher_id, PyObject *dict)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Unwatch(watcher_id, dict);
    return slow_PyDict_Unwatch(watcher_id, dict, vm);
}

PYVM_SLOW int slow_PyDict_Update(PyObject *a, PyObject *b, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_Update(a, b);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_Update(PyVM *vm, PyObject *a, PyObject *b)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Update(a, b);
    return slow_PyDict_Update(a, b, vm);
}

PYVM_SLOW PyObject *slow_PyDict_Values(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDict_Values(p);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDict_Values(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Values(p);
    return slow_PyDict_Values(p, vm);
}

PYVM_SLOW int slow_PyDict_Watch(int watcher_id, PyObject *dict, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDict_Watch(watcher_id, dict);
    pyvm_leave(&scope);
    return result;
}

int PyVMDict_Watch(PyVM *vm, int watcher_id, PyObject *dict)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDict_Watch(watcher_id, dict);
    return slow_PyDict_Watch(watcher_id, dict, vm);
}

PYVM_SLOW int slow_PyFrozenDict_Check(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFrozenDict_Check(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMFrozenDict_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrozenDict_Check(p);
    return slow_PyFrozenDict_Check(p, vm);
}

PYVM_SLOW int slow_PyFrozenDict_CheckExact(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFrozenDict_CheckExact(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMFrozenDict_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrozenDict_CheckExact(p);
    return slow_PyFrozenDict_CheckExact(p, vm);
}

PYVM_SLOW PyObject *slow_PyFrozenDict_New(PyObject *iterable, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFrozenDict_New(iterable);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFrozenDict_New(PyVM *vm, PyObject *iterable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrozenDict_New(iterable);
    return slow_PyFrozenDict_New(iterable, vm);
}

PYVM_SLOW PyTypeObject *slow_PyFrozenDict_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMFrozenDict_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMFrozenDict_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrozenDict_Type();
    return slow_PyFrozenDict_Type(vm);
}

PYVM_SLOW PyObject *slow_PyObject_GenericGetDict(PyObject *o, void *context, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMObject_GenericGetDict(o, context);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMObject_GenericGetDict(PyVM *vm, PyObject *o, void *context)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GenericGetDict(o, context);
    return slow_PyObject_GenericGetDict(o, context, vm);
}
