/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's picklebufobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/picklebufobject.h"

PYVM_SLOW int slow_PyPickleBuffer_Check(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMPickleBuffer_Check(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMPickleBuffer_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMPickleBuffer_Check(op);
    return slow_PyPickleBuffer_Check(op, vm);
}

PYVM_SLOW PyObject *slow_PyPickleBuffer_FromObject(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMPickleBuffer_FromObject(obj);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMPickleBuffer_FromObject(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMPickleBuffer_FromObject(obj);
    return slow_PyPickleBuffer_FromObject(obj, vm);
}

PYVM_SLOW const Py_buffer *slow_PyPickleBuffer_GetBuffer(PyObject *picklebuf, PyVM *vm)
{
    pyvm_scope scope;
    const Py_buffer *result = pyvm_enter(vm, &scope)->PyVMPickleBuffer_GetBuffer(picklebuf);
    pyvm_leave(&scope);
    return result;
}

const Py_buffer *PyVMPickleBuffer_GetBuffer(PyVM *vm, PyObject *picklebuf)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMPickleBuffer_GetBuffer(picklebuf);
    return slow_PyPickleBuffer_GetBuffer(picklebuf, vm);
}

PYVM_SLOW int slow_PyPickleBuffer_Release(PyObject *picklebuf, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMPickleBuffer_Release(picklebuf);
    pyvm_leave(&scope);
    return result;
}

int PyVMPickleBuffer_Release(PyVM *vm, PyObject *picklebuf)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMPickleBuffer_Release(picklebuf);
    return slow_PyPickleBuffer_Release(picklebuf, vm);
}

PYVM_SLOW PyTypeObject *slow_PyPickleBuffer_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMPickleBuffer_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMPickleBuffer_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMPickleBuffer_Type();
    return slow_PyPickleBuffer_Type(vm);
}
