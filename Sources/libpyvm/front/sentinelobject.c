/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sentinelobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/sentinelobject.h"

PYVM_SLOW int slow_PySentinel_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSentinel_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMSentinel_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSentinel_Check(o);
    return slow_PySentinel_Check(o, vm);
}

PYVM_SLOW int slow_PySentinel_CheckExact(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSentinel_CheckExact(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMSentinel_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSentinel_CheckExact(o);
    return slow_PySentinel_CheckExact(o, vm);
}

PYVM_SLOW PyObject *slow_PySentinel_New(const char *name, const char *module_name, const char *repr, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSentinel_New(name, module_name, repr);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSentinel_New(PyVM *vm, const char *name, const char *module_name, const char *repr)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSentinel_New(name, module_name, repr);
    return slow_PySentinel_New(name, module_name, repr, vm);
}

PYVM_SLOW PyTypeObject *slow_PySentinel_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMSentinel_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMSentinel_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSentinel_Type();
    return slow_PySentinel_Type(vm);
}
