/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's funcobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/funcobject.h"

PYVM_SLOW PyObject *slow_PyClassMethod_New(PyObject *callable, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMClassMethod_New(callable);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMClassMethod_New(PyVM *vm, PyObject *callable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMClassMethod_New(callable);
    return slow_PyClassMethod_New(callable, vm);
}

PYVM_SLOW PyTypeObject *slow_PyClassMethod_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMClassMethod_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMClassMethod_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMClassMethod_Type();
    return slow_PyClassMethod_Type(vm);
}

PYVM_SLOW int slow_PyFunction_AddWatcher(PyFunction_WatchCallback callback, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFunction_AddWatcher(callback);
    pyvm_leave(&scope);
    return result;
}

int PyVMFunction_AddWatcher(PyVM *vm, PyFunction_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_AddWatcher(callback);
    return slow_PyFunction_AddWatcher(callback, vm);
}

PYVM_SLOW int slow_PyFunction_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFunction_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMFunction_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_Check(o);
    return slow_PyFunction_Check(o, vm);
}

PYVM_SLOW int slow_PyFunction_ClearWatcher(int watcher_id, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFunction_ClearWatcher(watcher_id);
    pyvm_leave(&scope);
    return result;
}

int PyVMFunction_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_ClearWatcher(watcher_id);
    return slow_PyFunction_ClearWatcher(watcher_id, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_ANNOTATIONS(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GET_ANNOTATIONS(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_ANNOTATIONS(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GET_ANNOTATIONS(op);
    return slow_PyFunction_GET_ANNOTATIONS(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_CLOSURE(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GET_CLOSURE(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_CLOSURE(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GET_CLOSURE(op);
    return slow_PyFunction_GET_CLOSURE(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_CODE(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GET_CODE(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_CODE(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GET_CODE(op);
    return slow_PyFunction_GET_CODE(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_DEFAULTS(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GET_DEFAULTS(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_DEFAULTS(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GET_DEFAULTS(op);
    return slow_PyFunction_GET_DEFAULTS(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_GLOBALS(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GET_GLOBALS(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_GLOBALS(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GET_GLOBALS(op);
    return slow_PyFunction_GET_GLOBALS(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_KW_DEFAULTS(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GET_KW_DEFAULTS(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_KW_DEFAULTS(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GET_KW_DEFAULTS(op);
    return slow_PyFunction_GET_KW_DEFAULTS(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GET_MODULE(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GET_MODULE(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GET_MODULE(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GET_MODULE(op);
    return slow_PyFunction_GET_MODULE(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GetAnnotations(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GetAnnotations(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetAnnotations(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GetAnnotations(op);
    return slow_PyFunction_GetAnnotations(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GetClosure(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GetClosure(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetClosure(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GetClosure(op);
    return slow_PyFunction_GetClosure(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GetCode(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GetCode(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetCode(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GetCode(op);
    return slow_PyFunction_GetCode(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GetDefaults(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GetDefaults(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetDefaults(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GetDefaults(op);
    return slow_PyFunction_GetDefaults(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GetGlobals(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GetGlobals(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetGlobals(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GetGlobals(op);
    return slow_PyFunction_GetGlobals(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GetKwDefaults(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GetKwDefaults(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetKwDefaults(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GetKwDefaults(op);
    return slow_PyFunction_GetKwDefaults(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_GetModule(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_GetModule(op);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_GetModule(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_GetModule(op);
    return slow_PyFunction_GetModule(op, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_New(PyObject *code, PyObject *globals, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_New(code, globals);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_New(PyVM *vm, PyObject *code, PyObject *globals)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_New(code, globals);
    return slow_PyFunction_New(code, globals, vm);
}

PYVM_SLOW PyObject *slow_PyFunction_NewWithQualName(PyObject *code, PyObject *globals, PyObject *qualname, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFunction_NewWithQualName(code, globals, qualname);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFunction_NewWithQualName(PyVM *vm, PyObject *code, PyObject *globals, PyObject *qualname)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_NewWithQualName(code, globals, qualname);
    return slow_PyFunction_NewWithQualName(code, globals, qualname, vm);
}

PYVM_SLOW int slow_PyFunction_SetAnnotations(PyObject *op, PyObject *annotations, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFunction_SetAnnotations(op, annotations);
    pyvm_leave(&scope);
    return result;
}

int PyVMFunction_SetAnnotations(PyVM *vm, PyObject *op, PyObject *annotations)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_SetAnnotations(op, annotations);
    return slow_PyFunction_SetAnnotations(op, annotations, vm);
}

PYVM_SLOW int slow_PyFunction_SetClosure(PyObject *op, PyObject *closure, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFunction_SetClosure(op, closure);
    pyvm_leave(&scope);
    return result;
}

int PyVMFunction_SetClosure(PyVM *vm, PyObject *op, PyObject *closure)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_SetClosure(op, closure);
    return slow_PyFunction_SetClosure(op, closure, vm);
}

PYVM_SLOW int slow_PyFunction_SetDefaults(PyObject *op, PyObject *defaults, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFunction_SetDefaults(op, defaults);
    pyvm_leave(&scope);
    return result;
}

int PyVMFunction_SetDefaults(PyVM *vm, PyObject *op, PyObject *defaults)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_SetDefaults(op, defaults);
    return slow_PyFunction_SetDefaults(op, defaults, vm);
}

PYVM_SLOW int slow_PyFunction_SetKwDefaults(PyObject *op, PyObject *defaults, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFunction_SetKwDefaults(op, defaults);
    pyvm_leave(&scope);
    return result;
}

int PyVMFunction_SetKwDefaults(PyVM *vm, PyObject *op, PyObject *defaults)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_SetKwDefaults(op, defaults);
    return slow_PyFunction_SetKwDefaults(op, defaults, vm);
}

PYVM_SLOW void slow_PyFunction_SetVectorcall(PyFunctionObject *func, vectorcallfunc vectorcall, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMFunction_SetVectorcall(func, vectorcall);
    pyvm_leave(&scope);
}

void PyVMFunction_SetVectorcall(PyVM *vm, PyFunctionObject *func, vectorcallfunc vectorcall)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMFunction_SetVectorcall(func, vectorcall);
    else
        slow_PyFunction_SetVectorcall(func, vectorcall, vm);
}

PYVM_SLOW PyTypeObject *slow_PyFunction_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMFunction_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMFunction_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFunction_Type();
    return slow_PyFunction_Type(vm);
}

PYVM_SLOW PyObject *slow_PyStaticMethod_New(PyObject *callable, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMStaticMethod_New(callable);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMStaticMethod_New(PyVM *vm, PyObject *callable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStaticMethod_New(callable);
    return slow_PyStaticMethod_New(callable, vm);
}

PYVM_SLOW PyTypeObject *slow_PyStaticMethod_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMStaticMethod_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMStaticMethod_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStaticMethod_Type();
    return slow_PyStaticMethod_Type(vm);
}
