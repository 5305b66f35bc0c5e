/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's memoryobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/memoryobject.h"

PYVM_SLOW int slow_PyMemoryView_Check(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMemoryView_Check(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMMemoryView_Check(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMemoryView_Check(obj);
    return slow_PyMemoryView_Check(obj, vm);
}

PYVM_SLOW PyObject *slow_PyMemoryView_FromBuffer(const Py_buffer *view, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMemoryView_FromBuffer(view);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_FromBuffer(PyVM *vm, const Py_buffer *view)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMemoryView_FromBuffer(view);
    return slow_PyMemoryView_FromBuffer(view, vm);
}

PYVM_SLOW PyObject *slow_PyMemoryView_FromMemory(char *mem, Py_ssize_t size, int flags, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMemoryView_FromMemory(mem, size, flags);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_FromMemory(PyVM *vm, char *mem, Py_ssize_t size, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMemoryView_FromMemory(mem, size, flags);
    return slow_PyMemoryView_FromMemory(mem, size, flags, vm);
}

PYVM_SLOW PyObject *slow_PyMemoryView_FromObject(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMemoryView_FromObject(obj);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_FromObject(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMemoryView_FromObject(obj);
    return slow_PyMemoryView_FromObject(obj, vm);
}

PYVM_SLOW PyObject *slow_PyMemoryView_GET_BASE(PyObject *mview, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMemoryView_GET_BASE(mview);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_GET_BASE(PyVM *vm, PyObject *mview)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMemoryView_GET_BASE(mview);
    return slow_PyMemoryView_GET_BASE(mview, vm);
}

PYVM_SLOW Py_buffer *slow_PyMemoryView_GET_BUFFER(PyObject *mview, PyVM *vm)
{
    pyvm_scope scope;
    Py_buffer *result = pyvm_enter(vm, &scope)->PyVMMemoryView_GET_BUFFER(mview);
    pyvm_leave(&scope);
    return result;
}

Py_buffer *PyVMMemoryView_GET_BUFFER(PyVM *vm, PyObject *mview)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMemoryView_GET_BUFFER(mview);
    return slow_PyMemoryView_GET_BUFFER(mview, vm);
}

PYVM_SLOW PyObject *slow_PyMemoryView_GetContiguous(PyObject *obj, int buffertype, char order, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMMemoryView_GetContiguous(obj, buffertype, order);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMMemoryView_GetContiguous(PyVM *vm, PyObject *obj, int buffertype, char order)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMemoryView_GetContiguous(obj, buffertype, order);
    return slow_PyMemoryView_GetContiguous(obj, buffertype, order, vm);
}

PYVM_SLOW PyTypeObject *slow_PyMemoryView_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMMemoryView_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMMemoryView_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMemoryView_Type();
    return slow_PyMemoryView_Type(vm);
}
