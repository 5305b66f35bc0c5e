/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyhash.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/pyhash.h"

PYVM_SLOW PyHash_FuncDef *slow_PyHash_GetFuncDef(PyVM *vm)
{
    pyvm_scope scope;
    PyHash_FuncDef *result = pyvm_enter(vm, &scope)->PyVMHash_GetFuncDef();
    pyvm_leave(&scope);
    return result;
}

PyHash_FuncDef *PyVMHash_GetFuncDef(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMHash_GetFuncDef();
    return slow_PyHash_GetFuncDef(vm);
}

PYVM_SLOW Py_hash_t slow_PyObject_GenericHash(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    Py_hash_t result = pyvm_enter(vm, &scope)->PyVMObject_GenericHash(obj);
    pyvm_leave(&scope);
    return result;
}

Py_hash_t PyVMObject_GenericHash(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMObject_GenericHash(obj);
    return slow_PyObject_GenericHash(obj, vm);
}

PYVM_SLOW Py_hash_t slow_Py_HashBuffer(const void *ptr, Py_ssize_t len, PyVM *vm)
{
    pyvm_scope scope;
    Py_hash_t result = pyvm_enter(vm, &scope)->PyVM_HashBuffer(ptr, len);
    pyvm_leave(&scope);
    return result;
}

Py_hash_t PyVM_HashBuffer(PyVM *vm, const void *ptr, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_HashBuffer(ptr, len);
    return slow_Py_HashBuffer(ptr, len, vm);
}

PYVM_SLOW Py_hash_t slow_Py_HashPointer(const void *ptr, PyVM *vm)
{
    pyvm_scope scope;
    Py_hash_t result = pyvm_enter(vm, &scope)->PyVM_HashPointer(ptr);
    pyvm_leave(&scope);
    return result;
}

Py_hash_t PyVM_HashPointer(PyVM *vm, const void *ptr)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_HashPointer(ptr);
    return slow_Py_HashPointer(ptr, vm);
}
