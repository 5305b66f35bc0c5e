/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's context.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/context.h"

PYVM_SLOW int slow_PyContextToken_CheckExact(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContextToken_CheckExact(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContextToken_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMContextToken_CheckExact(o);
    }
    return slow_PyContextToken_CheckExact(vm, o);
}

PYVM_SLOW PyTypeObject *slow_PyContextToken_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMContextToken_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMContextToken_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMContextToken_Type();
    }
    return slow_PyContextToken_Type(vm);
}

PYVM_SLOW int slow_PyContextVar_CheckExact(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContextVar_CheckExact(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContextVar_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMContextVar_CheckExact(o);
    }
    return slow_PyContextVar_CheckExact(vm, o);
}

PYVM_SLOW int slow_PyContextVar_Get(PyVM *vm, PyObject *var, PyObject *default_value, PyObject **value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContextVar_Get(var, default_value, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContextVar_Get(PyVM *vm, PyObject *var, PyObject *default_value, PyObject **value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, var, default_value, value);
        return api->PyVMContextVar_Get(var, default_value, value);
    }
    return slow_PyContextVar_Get(vm, var, default_value, value);
}

PYVM_SLOW PyObject *slow_PyContextVar_New(PyVM *vm, const char *name, PyObject *def)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMContextVar_New(name, def);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMContextVar_New(PyVM *vm, const char *name, PyObject *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, def);
        return api->PyVMContextVar_New(name, def);
    }
    return slow_PyContextVar_New(vm, name, def);
}

PYVM_SLOW int slow_PyContextVar_Reset(PyVM *vm, PyObject *var, PyObject *token)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContextVar_Reset(var, token);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContextVar_Reset(PyVM *vm, PyObject *var, PyObject *token)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, var, token);
        return api->PyVMContextVar_Reset(var, token);
    }
    return slow_PyContextVar_Reset(vm, var, token);
}

PYVM_SLOW PyObject *slow_PyContextVar_Set(PyVM *vm, PyObject *var, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMContextVar_Set(var, value);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMContextVar_Set(PyVM *vm, PyObject *var, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, var, value);
        return api->PyVMContextVar_Set(var, value);
    }
    return slow_PyContextVar_Set(vm, var, value);
}

PYVM_SLOW PyTypeObject *slow_PyContextVar_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMContextVar_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMContextVar_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMContextVar_Type();
    }
    return slow_PyContextVar_Type(vm);
}

PYVM_SLOW int slow_PyContext_AddWatcher(PyVM *vm, PyContext_WatchCallback callback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContext_AddWatcher(callback);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContext_AddWatcher(PyVM *vm, PyContext_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, callback);
        return api->PyVMContext_AddWatcher(callback);
    }
    return slow_PyContext_AddWatcher(vm, callback);
}

PYVM_SLOW int slow_PyContext_CheckExact(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContext_CheckExact(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContext_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMContext_CheckExact(o);
    }
    return slow_PyContext_CheckExact(vm, o);
}

PYVM_SLOW int slow_PyContext_ClearWatcher(PyVM *vm, int watcher_id)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContext_ClearWatcher(watcher_id);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContext_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, watcher_id);
        return api->PyVMContext_ClearWatcher(watcher_id);
    }
    return slow_PyContext_ClearWatcher(vm, watcher_id);
}

PYVM_SLOW PyObject *slow_PyContext_Copy(PyVM *vm, PyObject *ctx)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMContext_Copy(ctx);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMContext_Copy(PyVM *vm, PyObject *ctx)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ctx);
        return api->PyVMContext_Copy(ctx);
    }
    return slow_PyContext_Copy(vm, ctx);
}

PYVM_SLOW PyObject *slow_PyContext_CopyCurrent(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMContext_CopyCurrent();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMContext_CopyCurrent(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMContext_CopyCurrent();
    }
    return slow_PyContext_CopyCurrent(vm);
}

PYVM_SLOW int slow_PyContext_Enter(PyVM *vm, PyObject *ctx)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContext_Enter(ctx);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContext_Enter(PyVM *vm, PyObject *ctx)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ctx);
        return api->PyVMContext_Enter(ctx);
    }
    return slow_PyContext_Enter(vm, ctx);
}

PYVM_SLOW int slow_PyContext_Exit(PyVM *vm, PyObject *ctx)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMContext_Exit(ctx);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMContext_Exit(PyVM *vm, PyObject *ctx)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ctx);
        return api->PyVMContext_Exit(ctx);
    }
    return slow_PyContext_Exit(vm, ctx);
}

PYVM_SLOW PyObject *slow_PyContext_New(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMContext_New();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMContext_New(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMContext_New();
    }
    return slow_PyContext_New(vm);
}

PYVM_SLOW PyTypeObject *slow_PyContext_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMContext_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMContext_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMContext_Type();
    }
    return slow_PyContext_Type(vm);
}
