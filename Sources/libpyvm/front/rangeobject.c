/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's rangeobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/rangeobject.h"

PYVM_SLOW PyTypeObject *slow_PyLongRangeIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMLongRangeIter_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMLongRangeIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLongRangeIter_Type();
    return slow_PyLongRangeIter_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyRangeIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMRangeIter_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMRangeIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRangeIter_Type();
    return slow_PyRangeIter_Type(vm);
}

PYVM_SLOW int slow_PyRange_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRange_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMRange_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRange_Check(o);
    return slow_PyRange_Check(o, vm);
}

PYVM_SLOW PyTypeObject *slow_PyRange_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMRange_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMRange_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRange_Type();
    return slow_PyRange_Type(vm);
}
