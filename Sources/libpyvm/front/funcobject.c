/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's funcobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/funcobject.h"

PYVM_SLOW PyObject *slow_PyClassMethod_New(PyVM *vm, PyObject *callable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMClassMethod_New(callable);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMClassMethod_New(PyVM *vm, PyObject *callable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, callable);
        return api->PyVMClassMethod_New(callable);
    }
    return slow_PyClassMethod_New(vm, callable);
}

PYVM_SLOW PyTypeObject *slow_PyClassMethod_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMClassMethod_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMClassMethod_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMClassMethod_Type();
    }
    return slow_PyClassMethod_Type(vm);
}

PYVM_SLOW int slow_PyFunction_AddWatcher(PyVM *vm, PyFunction_WatchCallback callback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFunction_AddWatcher(callback);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFunction_AddWatcher(PyVM *vm, PyFunction_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, callback);
        return api->PyVMFunction_AddWatcher(callback);
    }
    return slow_PyFunction_AddWatcher(vm, callback);
}

PYVM_SLOW int slow_PyFunction_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFunction_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFunction_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMFunction_Check(o);
    }
    return slow_PyFunction_Check(vm, o);
}

PYVM_SLOW int slow_PyFunction_ClearWatcher(PyVM *vm, int watcher_id)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFunction_ClearWatcher(watcher_id);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFunction_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, watcher_id);
        return api->PyVMFunction_ClearWatcher(watcher_id);
    }
    return slow_PyFunction_ClearWatcher(vm, watcher_id);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_ANNOTATIONS(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GET_ANNOTATIONS(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_ANNOTATIONS(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GET_ANNOTATIONS(op);
    }
    return slow_PyFunction_GET_ANNOTATIONS(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_CLOSURE(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GET_CLOSURE(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_CLOSURE(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GET_CLOSURE(op);
    }
    return slow_PyFunction_GET_CLOSURE(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_CODE(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GET_CODE(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_CODE(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GET_CODE(op);
    }
    return slow_PyFunction_GET_CODE(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_DEFAULTS(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GET_DEFAULTS(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_DEFAULTS(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GET_DEFAULTS(op);
    }
    return slow_PyFunction_GET_DEFAULTS(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_GLOBALS(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GET_GLOBALS(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_GLOBALS(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GET_GLOBALS(op);
    }
    return slow_PyFunction_GET_GLOBALS(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_KW_DEFAULTS(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GET_KW_DEFAULTS(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_KW_DEFAULTS(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GET_KW_DEFAULTS(op);
    }
    return slow_PyFunction_GET_KW_DEFAULTS(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_MODULE(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GET_MODULE(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_MODULE(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GET_MODULE(op);
    }
    return slow_PyFunction_GET_MODULE(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GetAnnotations(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GetAnnotations(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetAnnotations(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GetAnnotations(op);
    }
    return slow_PyFunction_GetAnnotations(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GetClosure(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GetClosure(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetClosure(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GetClosure(op);
    }
    return slow_PyFunction_GetClosure(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GetCode(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GetCode(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetCode(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GetCode(op);
    }
    return slow_PyFunction_GetCode(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GetDefaults(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GetDefaults(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetDefaults(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GetDefaults(op);
    }
    return slow_PyFunction_GetDefaults(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GetGlobals(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GetGlobals(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetGlobals(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GetGlobals(op);
    }
    return slow_PyFunction_GetGlobals(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GetKwDefaults(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GetKwDefaults(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetKwDefaults(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GetKwDefaults(op);
    }
    return slow_PyFunction_GetKwDefaults(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_GetModule(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_GetModule(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetModule(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMFunction_GetModule(op);
    }
    return slow_PyFunction_GetModule(vm, op);
}

PYVM_SLOW PyObject *slow_PyFunction_New(PyVM *vm, PyObject *code, PyObject *globals)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_New(code, globals);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_New(PyVM *vm, PyObject *code, PyObject *globals)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, code, globals);
        return api->PyVMFunction_New(code, globals);
    }
    return slow_PyFunction_New(vm, code, globals);
}

PYVM_SLOW PyObject *slow_PyFunction_NewWithQualName(PyVM *vm, PyObject *code, PyObject *globals, PyObject *qualname)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFunction_NewWithQualName(code, globals, qualname);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFunction_NewWithQualName(PyVM *vm, PyObject *code, PyObject *globals, PyObject *qualname)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, code, globals, qualname);
        return api->PyVMFunction_NewWithQualName(code, globals, qualname);
    }
    return slow_PyFunction_NewWithQualName(vm, code, globals, qualname);
}

PYVM_SLOW int slow_PyFunction_SetAnnotations(PyVM *vm, PyObject *op, PyObject *annotations)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFunction_SetAnnotations(op, annotations);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFunction_SetAnnotations(PyVM *vm, PyObject *op, PyObject *annotations)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, op, annotations);
        return api->PyVMFunction_SetAnnotations(op, annotations);
    }
    return slow_PyFunction_SetAnnotations(vm, op, annotations);
}

PYVM_SLOW int slow_PyFunction_SetClosure(PyVM *vm, PyObject *op, PyObject *closure)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFunction_SetClosure(op, closure);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFunction_SetClosure(PyVM *vm, PyObject *op, PyObject *closure)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, op, closure);
        return api->PyVMFunction_SetClosure(op, closure);
    }
    return slow_PyFunction_SetClosure(vm, op, closure);
}

PYVM_SLOW int slow_PyFunction_SetDefaults(PyVM *vm, PyObject *op, PyObject *defaults)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFunction_SetDefaults(op, defaults);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFunction_SetDefaults(PyVM *vm, PyObject *op, PyObject *defaults)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, op, defaults);
        return api->PyVMFunction_SetDefaults(op, defaults);
    }
    return slow_PyFunction_SetDefaults(vm, op, defaults);
}

PYVM_SLOW int slow_PyFunction_SetKwDefaults(PyVM *vm, PyObject *op, PyObject *defaults)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFunction_SetKwDefaults(op, defaults);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFunction_SetKwDefaults(PyVM *vm, PyObject *op, PyObject *defaults)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, op, defaults);
        return api->PyVMFunction_SetKwDefaults(op, defaults);
    }
    return slow_PyFunction_SetKwDefaults(vm, op, defaults);
}

PYVM_SLOW void slow_PyFunction_SetVectorcall(PyVM *vm, PyFunctionObject *func, vectorcallfunc vectorcall)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMFunction_SetVectorcall(func, vectorcall);
    pyvm_call_leave(&scope);
}

void PyVMFunction_SetVectorcall(PyVM *vm, PyFunctionObject *func, vectorcallfunc vectorcall)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, func, vectorcall);
        api->PyVMFunction_SetVectorcall(func, vectorcall);
        return;
    }
    slow_PyFunction_SetVectorcall(vm, func, vectorcall);
}

PYVM_SLOW PyTypeObject *slow_PyFunction_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMFunction_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMFunction_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFunction_Type();
    }
    return slow_PyFunction_Type(vm);
}

PYVM_SLOW PyObject *slow_PyStaticMethod_New(PyVM *vm, PyObject *callable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMStaticMethod_New(callable);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMStaticMethod_New(PyVM *vm, PyObject *callable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, callable);
        return api->PyVMStaticMethod_New(callable);
    }
    return slow_PyStaticMethod_New(vm, callable);
}

PYVM_SLOW PyTypeObject *slow_PyStaticMethod_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMStaticMethod_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMStaticMethod_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMStaticMethod_Type();
    }
    return slow_PyStaticMethod_Type(vm);
}
