/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyhash.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pyhash.h"

PYVM_SLOW PyHash_FuncDef *slow_PyHash_GetFuncDef(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyHash_FuncDef *result = scope.api->PyVMHash_GetFuncDef();
    pyvm_call_leave(&scope);
    return result;
}

PyHash_FuncDef *PyVMHash_GetFuncDef(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMHash_GetFuncDef();
    }
    return slow_PyHash_GetFuncDef(vm);
}

PYVM_SLOW Py_hash_t slow_PyObject_GenericHash(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_hash_t result = scope.api->PyVMObject_GenericHash(obj);
    pyvm_call_leave(&scope);
    return result;
}

Py_hash_t PyVMObject_GenericHash(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMObject_GenericHash(obj);
    }
    return slow_PyObject_GenericHash(vm, obj);
}

PYVM_SLOW Py_hash_t slow_Py_HashBuffer(PyVM *vm, const void *ptr, Py_ssize_t len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_hash_t result = scope.api->PyVM_HashBuffer(ptr, len);
    pyvm_call_leave(&scope);
    return result;
}

Py_hash_t PyVM_HashBuffer(PyVM *vm, const void *ptr, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ptr, len);
        return api->PyVM_HashBuffer(ptr, len);
    }
    return slow_Py_HashBuffer(vm, ptr, len);
}

PYVM_SLOW Py_hash_t slow_Py_HashPointer(PyVM *vm, const void *ptr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_hash_t result = scope.api->PyVM_HashPointer(ptr);
    pyvm_call_leave(&scope);
    return result;
}

Py_hash_t PyVM_HashPointer(PyVM *vm, const void *ptr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ptr);
        return api->PyVM_HashPointer(ptr);
    }
    return slow_Py_HashPointer(vm, ptr);
}
