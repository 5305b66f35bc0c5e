/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's weakrefobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/weakrefobject.h"

PYVM_SLOW int slow_PyWeakref_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMWeakref_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMWeakref_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMWeakref_Check(ob);
    }
    return slow_PyWeakref_Check(vm, ob);
}

PYVM_SLOW int slow_PyWeakref_CheckProxy(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMWeakref_CheckProxy(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMWeakref_CheckProxy(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMWeakref_CheckProxy(ob);
    }
    return slow_PyWeakref_CheckProxy(vm, ob);
}

PYVM_SLOW int slow_PyWeakref_CheckRef(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMWeakref_CheckRef(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMWeakref_CheckRef(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMWeakref_CheckRef(ob);
    }
    return slow_PyWeakref_CheckRef(vm, ob);
}

PYVM_SLOW int slow_PyWeakref_CheckRefExact(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMWeakref_CheckRefExact(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMWeakref_CheckRefExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMWeakref_CheckRefExact(ob);
    }
    return slow_PyWeakref_CheckRefExact(vm, ob);
}

PYVM_SLOW PyObject *slow_PyWeakref_GET_OBJECT(PyVM *vm, PyObject *ref)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMWeakref_GET_OBJECT(ref);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMWeakref_GET_OBJECT(PyVM *vm, PyObject *ref)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ref);
        return api->PyVMWeakref_GET_OBJECT(ref);
    }
    return slow_PyWeakref_GET_OBJECT(vm, ref);
}

PYVM_SLOW PyObject *slow_PyWeakref_GetObject(PyVM *vm, PyObject *ref)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMWeakref_GetObject(ref);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMWeakref_GetObject(PyVM *vm, PyObject *ref)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ref);
        return api->PyVMWeakref_GetObject(ref);
    }
    return slow_PyWeakref_GetObject(vm, ref);
}

PYVM_SLOW int slow_PyWeakref_GetRef(PyVM *vm, PyObject *ref, PyObject **pobj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMWeakref_GetRef(ref, pobj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMWeakref_GetRef(PyVM *vm, PyObject *ref, PyObject **pobj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ref, pobj);
        return api->PyVMWeakref_GetRef(ref, pobj);
    }
    return slow_PyWeakref_GetRef(vm, ref, pobj);
}

PYVM_SLOW int slow_PyWeakref_IsDead(PyVM *vm, PyObject *ref)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMWeakref_IsDead(ref);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMWeakref_IsDead(PyVM *vm, PyObject *ref)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ref);
        return api->PyVMWeakref_IsDead(ref);
    }
    return slow_PyWeakref_IsDead(vm, ref);
}

PYVM_SLOW PyObject *slow_PyWeakref_NewProxy(PyVM *vm, PyObject *ob, PyObject *callback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMWeakref_NewProxy(ob, callback);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMWeakref_NewProxy(PyVM *vm, PyObject *ob, PyObject *callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ob, callback);
        return api->PyVMWeakref_NewProxy(ob, callback);
    }
    return slow_PyWeakref_NewProxy(vm, ob, callback);
}

PYVM_SLOW PyObject *slow_PyWeakref_NewRef(PyVM *vm, PyObject *ob, PyObject *callback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMWeakref_NewRef(ob, callback);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMWeakref_NewRef(PyVM *vm, PyObject *ob, PyObject *callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ob, callback);
        return api->PyVMWeakref_NewRef(ob, callback);
    }
    return slow_PyWeakref_NewRef(vm, ob, callback);
}
