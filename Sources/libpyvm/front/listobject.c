/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's listobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/listobject.h"

PYVM_SLOW PyTypeObject *slow_PyListIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMListIter_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMListIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMListIter_Type();
    return slow_PyListIter_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyListRevIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMListRevIter_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMListRevIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMListRevIter_Type();
    return slow_PyListRevIter_Type(vm);
}

PYVM_SLOW int slow_PyList_Append(PyObject *list, PyObject *item, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Append(list, item);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Append(PyVM *vm, PyObject *list, PyObject *item)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Append(list, item);
    return slow_PyList_Append(list, item, vm);
}

PYVM_SLOW PyObject *slow_PyList_AsTuple(PyObject *list, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMList_AsTuple(list);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMList_AsTuple(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_AsTuple(list);
    return slow_PyList_AsTuple(list, vm);
}

PYVM_SLOW int slow_PyList_Check(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Check(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Check(p);
    return slow_PyList_Check(p, vm);
}

PYVM_SLOW int slow_PyList_CheckExact(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_CheckExact(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_CheckExact(p);
    return slow_PyList_CheckExact(p, vm);
}

PYVM_SLOW int slow_PyList_Clear(PyObject *list, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Clear(list);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Clear(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Clear(list);
    return slow_PyList_Clear(list, vm);
}

PYVM_SLOW int slow_PyList_Extend(PyObject *list, PyObject *iterable, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Extend(list, iterable);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Extend(PyVM *vm, PyObject *list, PyObject *iterable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Extend(list, iterable);
    return slow_PyList_Extend(list, iterable, vm);
}

PYVM_SLOW PyObject *slow_PyList_GET_ITEM(PyObject *list, Py_ssize_t i, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMList_GET_ITEM(list, i);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMList_GET_ITEM(PyVM *vm, PyObject *list, Py_ssize_t i)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_GET_ITEM(list, i);
    return slow_PyList_GET_ITEM(list, i, vm);
}

PYVM_SLOW Py_ssize_t slow_PyList_GET_SIZE(PyObject *list, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMList_GET_SIZE(list);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMList_GET_SIZE(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_GET_SIZE(list);
    return slow_PyList_GET_SIZE(list, vm);
}

PYVM_SLOW PyObject *slow_PyList_GetItem(PyObject *list, Py_ssize_t index, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMList_GetItem(list, index);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMList_GetItem(PyVM *vm, PyObject *list, Py_ssize_t index)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_GetItem(list, index);
    return slow_PyList_GetItem(list, index, vm);
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

PYVM_SLOW PyObject *slow_PyList_GetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMList_GetSlice(list, low, high);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMList_GetSlice(PyVM *vm, PyObject *list, Py_ssize_t low, Py_ssize_t high)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_GetSlice(list, low, high);
    return slow_PyList_GetSlice(list, low, high, vm);
}

PYVM_SLOW int slow_PyList_Insert(PyObject *list, Py_ssize_t index, PyObject *item, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Insert(list, index, item);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Insert(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Insert(list, index, item);
    return slow_PyList_Insert(list, index, item, vm);
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

PYVM_SLOW int slow_PyList_Reverse(PyObject *list, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Reverse(list);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Reverse(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Reverse(list);
    return slow_PyList_Reverse(list, vm);
}

PYVM_SLOW void slow_PyList_SET_ITEM(PyObject *list, Py_ssize_t i, PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMList_SET_ITEM(list, i, o);
    pyvm_leave(&scope);
}

void PyVMList_SET_ITEM(PyVM *vm, PyObject *list, Py_ssize_t i, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMList_SET_ITEM(list, i, o);
    else
        slow_PyList_SET_ITEM(list, i, o, vm);
}

PYVM_SLOW int slow_PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_SetItem(list, index, item);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_SetItem(PyVM *vm, PyObject *list, Py_ssize_t index, PyObject *item)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_SetItem(list, index, item);
    return slow_PyList_SetItem(list, index, item, vm);
}

PYVM_SLOW int slow_PyList_SetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_SetSlice(list, low, high, itemlist);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_SetSlice(PyVM *vm, PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_SetSlice(list, low, high, itemlist);
    return slow_PyList_SetSlice(list, low, high, itemlist, vm);
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

PYVM_SLOW int slow_PyList_Sort(PyObject *list, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMList_Sort(list);
    pyvm_leave(&scope);
    return result;
}

int PyVMList_Sort(PyVM *vm, PyObject *list)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMList_Sort(list);
    return slow_PyList_Sort(list, vm);
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
