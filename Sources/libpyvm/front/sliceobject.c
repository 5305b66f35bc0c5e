/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sliceobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/sliceobject.h"

PYVM_SLOW PyTypeObject *slow_PyEllipsis_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMEllipsis_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMEllipsis_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEllipsis_Type();
    }
    return slow_PyEllipsis_Type(vm);
}

PYVM_SLOW Py_ssize_t slow_PySlice_AdjustIndices(PyVM *vm, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMSlice_AdjustIndices(length, start, stop, step);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMSlice_AdjustIndices(PyVM *vm, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, length, start, stop, step);
        return api->PyVMSlice_AdjustIndices(length, start, stop, step);
    }
    return slow_PySlice_AdjustIndices(vm, length, start, stop, step);
}

PYVM_SLOW int slow_PySlice_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSlice_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSlice_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMSlice_Check(ob);
    }
    return slow_PySlice_Check(vm, ob);
}

PYVM_SLOW int slow_PySlice_GetIndices(PyVM *vm, PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSlice_GetIndices(slice, length, start, stop, step);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSlice_GetIndices(PyVM *vm, PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, slice, length, start, stop, step);
        return api->PyVMSlice_GetIndices(slice, length, start, stop, step);
    }
    return slow_PySlice_GetIndices(vm, slice, length, start, stop, step);
}

PYVM_SLOW int slow_PySlice_GetIndicesEx(PyVM *vm, PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSlice_GetIndicesEx(slice, length, start, stop, step, slicelength);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSlice_GetIndicesEx(PyVM *vm, PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, slice, length, start, stop, step, slicelength);
        return api->PyVMSlice_GetIndicesEx(slice, length, start, stop, step, slicelength);
    }
    return slow_PySlice_GetIndicesEx(vm, slice, length, start, stop, step, slicelength);
}

PYVM_SLOW PyObject *slow_PySlice_New(PyVM *vm, PyObject *start, PyObject *stop, PyObject *step)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSlice_New(start, stop, step);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSlice_New(PyVM *vm, PyObject *start, PyObject *stop, PyObject *step)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, start, stop, step);
        return api->PyVMSlice_New(start, stop, step);
    }
    return slow_PySlice_New(vm, start, stop, step);
}

PYVM_SLOW PyTypeObject *slow_PySlice_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMSlice_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMSlice_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMSlice_Type();
    }
    return slow_PySlice_Type(vm);
}

PYVM_SLOW int slow_PySlice_Unpack(PyVM *vm, PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSlice_Unpack(slice, start, stop, step);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSlice_Unpack(PyVM *vm, PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, slice, start, stop, step);
        return api->PyVMSlice_Unpack(slice, start, stop, step);
    }
    return slow_PySlice_Unpack(vm, slice, start, stop, step);
}

PYVM_SLOW PyObject *slow_Py_Ellipsis(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_Ellipsis();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_Ellipsis(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_Ellipsis();
    }
    return slow_Py_Ellipsis(vm);
}
