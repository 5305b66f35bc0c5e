/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's picklebufobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/picklebufobject.h"

PYVM_SLOW int slow_PyPickleBuffer_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMPickleBuffer_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMPickleBuffer_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMPickleBuffer_Check(op);
    }
    return slow_PyPickleBuffer_Check(vm, op);
}

PYVM_SLOW PyObject *slow_PyPickleBuffer_FromObject(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMPickleBuffer_FromObject(obj);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMPickleBuffer_FromObject(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMPickleBuffer_FromObject(obj);
    }
    return slow_PyPickleBuffer_FromObject(vm, obj);
}

PYVM_SLOW const Py_buffer *slow_PyPickleBuffer_GetBuffer(PyVM *vm, PyObject *picklebuf)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const Py_buffer *result = scope.api->PyVMPickleBuffer_GetBuffer(picklebuf);
    pyvm_call_leave(&scope);
    return result;
}

const Py_buffer *PyVMPickleBuffer_GetBuffer(PyVM *vm, PyObject *picklebuf)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, picklebuf);
        return api->PyVMPickleBuffer_GetBuffer(picklebuf);
    }
    return slow_PyPickleBuffer_GetBuffer(vm, picklebuf);
}

PYVM_SLOW int slow_PyPickleBuffer_Release(PyVM *vm, PyObject *picklebuf)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMPickleBuffer_Release(picklebuf);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMPickleBuffer_Release(PyVM *vm, PyObject *picklebuf)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, picklebuf);
        return api->PyVMPickleBuffer_Release(picklebuf);
    }
    return slow_PyPickleBuffer_Release(vm, picklebuf);
}

PYVM_SLOW PyTypeObject *slow_PyPickleBuffer_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMPickleBuffer_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMPickleBuffer_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMPickleBuffer_Type();
    }
    return slow_PyPickleBuffer_Type(vm);
}
