/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's weakrefobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/weakrefobject.h"

PYVM_SLOW int slow_PyWeakref_Check(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMWeakref_Check(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMWeakref_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_Check(ob);
    return slow_PyWeakref_Check(ob, vm);
}

PYVM_SLOW int slow_PyWeakref_CheckProxy(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMWeakref_CheckProxy(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMWeakref_CheckProxy(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_CheckProxy(ob);
    return slow_PyWeakref_CheckProxy(ob, vm);
}

PYVM_SLOW int slow_PyWeakref_CheckRef(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMWeakref_CheckRef(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMWeakref_CheckRef(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_CheckRef(ob);
    return slow_PyWeakref_CheckRef(ob, vm);
}

PYVM_SLOW int slow_PyWeakref_CheckRefExact(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMWeakref_CheckRefExact(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMWeakref_CheckRefExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_CheckRefExact(ob);
    return slow_PyWeakref_CheckRefExact(ob, vm);
}

PYVM_SLOW PyObject *slow_PyWeakref_GET_OBJECT(PyObject *ref, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMWeakref_GET_OBJECT(ref);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMWeakref_GET_OBJECT(PyVM *vm, PyObject *ref)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_GET_OBJECT(ref);
    return slow_PyWeakref_GET_OBJECT(ref, vm);
}

PYVM_SLOW PyObject *slow_PyWeakref_GetObject(PyObject *ref, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMWeakref_GetObject(ref);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMWeakref_GetObject(PyVM *vm, PyObject *ref)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_GetObject(ref);
    return slow_PyWeakref_GetObject(ref, vm);
}

PYVM_SLOW int slow_PyWeakref_GetRef(PyObject *ref, PyObject **pobj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMWeakref_GetRef(ref, pobj);
    pyvm_leave(&scope);
    return result;
}

int PyVMWeakref_GetRef(PyVM *vm, PyObject *ref, PyObject **pobj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_GetRef(ref, pobj);
    return slow_PyWeakref_GetRef(ref, pobj, vm);
}

PYVM_SLOW int slow_PyWeakref_IsDead(PyObject *ref, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMWeakref_IsDead(ref);
    pyvm_leave(&scope);
    return result;
}

int PyVMWeakref_IsDead(PyVM *vm, PyObject *ref)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_IsDead(ref);
    return slow_PyWeakref_IsDead(ref, vm);
}

PYVM_SLOW PyObject *slow_PyWeakref_NewProxy(PyObject *ob, PyObject *callback, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMWeakref_NewProxy(ob, callback);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMWeakref_NewProxy(PyVM *vm, PyObject *ob, PyObject *callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_NewProxy(ob, callback);
    return slow_PyWeakref_NewProxy(ob, callback, vm);
}

PYVM_SLOW PyObject *slow_PyWeakref_NewRef(PyObject *ob, PyObject *callback, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMWeakref_NewRef(ob, callback);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMWeakref_NewRef(PyVM *vm, PyObject *ob, PyObject *callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWeakref_NewRef(ob, callback);
    return slow_PyWeakref_NewRef(ob, callback, vm);
}
