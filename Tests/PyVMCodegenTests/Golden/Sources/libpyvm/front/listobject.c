/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's listobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/listobject.h"

PYVM_SLOW PyObject *slow_PyExc_ValueError(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMExc_ValueError();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMExc_ValueError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMExc_ValueError();
    return slow_PyExc_ValueError(vm);
}

PYVM_SLOW int slow_PyList_Check(PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Check(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Check(op);
    return slow_PyList_Check(op, vm);
}

PYVM_SLOW PyObject *slow_PyList_GetItemRef(PyObject *list, Py_ssize_t index, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMList_GetItemRef(list, index);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMList_GetItemRef(PyVM *vm, PyObject *list, Py_ssize_t index)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_GetItemRef(list, index);
    return slow_PyList_GetItemRef(list, index, vm);
}

PYVM_SLOW int slow_PyList_Gone(PyObject *arg1, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Gone(arg1);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Gone(PyVM *vm, PyObject *arg1)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Gone(arg1);
    return slow_PyList_Gone(arg1, vm);
}

PYVM_SLOW PyObject *slow_PyList_New(Py_ssize_t len, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMList_New(len);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMList_New(PyVM *vm, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_New(len);
    return slow_PyList_New(len, vm);
}

PYVM_SLOW int slow_PyList_Old(PyObject *arg1, const char *text, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Old(arg1, text);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Old(PyVM *vm, PyObject *arg1, const char *text)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Old(arg1, text);
    return slow_PyList_Old(arg1, text, vm);
}

PYVM_SLOW Py_ssize_t slow_PyList_Size(PyObject *list, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMList_Size(list);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMList_Size(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Size(list);
    return slow_PyList_Size(list, vm);
}

PYVM_SLOW PyTypeObject *slow_PyList_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMList_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMList_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Type();
    return slow_PyList_Type(vm);
}

PyObject *PyVM_BuildValue(PyVM *vm, const char *arg1, ...)
{
    va_list arguments;
    va_start(arguments, arg1);
    PyObject *result = PyVM_VaBuildValue(vm, arg1, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_Py_LIST_CODE(PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_LIST_CODE();
    pyvm_leave(&scope);
    return result;
}

int PyVM_LIST_CODE(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_LIST_CODE();
    return slow_Py_LIST_CODE(vm);
}

PYVM_SLOW PyObject *slow_Py_VaBuildValue(const char *arg1, va_list arg2, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_VaBuildValue(arg1, arg2);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_VaBuildValue(PyVM *vm, const char *arg1, va_list arg2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_VaBuildValue(arg1, arg2);
    return slow_Py_VaBuildValue(arg1, arg2, vm);
}
