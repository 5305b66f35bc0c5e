/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's cellobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/cellobject.h"

PYVM_SLOW int slow_PyCell_Check(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCell_Check(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMCell_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCell_Check(ob);
    return slow_PyCell_Check(ob, vm);
}

PYVM_SLOW PyObject *slow_PyCell_GET(PyObject *cell, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCell_GET(cell);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCell_GET(PyVM *vm, PyObject *cell)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCell_GET(cell);
    return slow_PyCell_GET(cell, vm);
}

PYVM_SLOW PyObject *slow_PyCell_Get(PyObject *cell, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCell_Get(cell);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCell_Get(PyVM *vm, PyObject *cell)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCell_Get(cell);
    return slow_PyCell_Get(cell, vm);
}

PYVM_SLOW PyObject *slow_PyCell_New(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCell_New(ob);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCell_New(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCell_New(ob);
    return slow_PyCell_New(ob, vm);
}

PYVM_SLOW void slow_PyCell_SET(PyObject *cell, PyObject *value, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMCell_SET(cell, value);
    pyvm_leave(&scope);
}

void PyVMCell_SET(PyVM *vm, PyObject *cell, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMCell_SET(cell, value);
    else
        slow_PyCell_SET(cell, value, vm);
}

PYVM_SLOW int slow_PyCell_Set(PyObject *cell, PyObject *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCell_Set(cell, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMCell_Set(PyVM *vm, PyObject *cell, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCell_Set(cell, value);
    return slow_PyCell_Set(cell, value, vm);
}

PYVM_SLOW PyTypeObject *slow_PyCell_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMCell_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMCell_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCell_Type();
    return slow_PyCell_Type(vm);
}
