/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's critical_section.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/critical_section.h"

PYVM_SLOW void slow_PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMCriticalSection2_Begin(c, a, b);
    pyvm_leave(&scope);
}

void PyVMCriticalSection2_Begin(PyVM *vm, PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMCriticalSection2_Begin(c, a, b);
    else
        slow_PyCriticalSection2_Begin(c, a, b, vm);
}

PYVM_SLOW void slow_PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMCriticalSection2_BeginMutex(c, m1, m2);
    pyvm_leave(&scope);
}

void PyVMCriticalSection2_BeginMutex(PyVM *vm, PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMCriticalSection2_BeginMutex(c, m1, m2);
    else
        slow_PyCriticalSection2_BeginMutex(c, m1, m2, vm);
}

PYVM_SLOW void slow_PyCriticalSection2_End(PyCriticalSection2 *c, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMCriticalSection2_End(c);
    pyvm_leave(&scope);
}

void PyVMCriticalSection2_End(PyVM *vm, PyCriticalSection2 *c)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMCriticalSection2_End(c);
    else
        slow_PyCriticalSection2_End(c, vm);
}

PYVM_SLOW void slow_PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMCriticalSection_Begin(c, op);
    pyvm_leave(&scope);
}

void PyVMCriticalSection_Begin(PyVM *vm, PyCriticalSection *c, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMCriticalSection_Begin(c, op);
    else
        slow_PyCriticalSection_Begin(c, op, vm);
}

PYVM_SLOW void slow_PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMCriticalSection_BeginMutex(c, m);
    pyvm_leave(&scope);
}

void PyVMCriticalSection_BeginMutex(PyVM *vm, PyCriticalSection *c, PyMutex *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMCriticalSection_BeginMutex(c, m);
    else
        slow_PyCriticalSection_BeginMutex(c, m, vm);
}

PYVM_SLOW void slow_PyCriticalSection_End(PyCriticalSection *c, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMCriticalSection_End(c);
    pyvm_leave(&scope);
}

void PyVMCriticalSection_End(PyVM *vm, PyCriticalSection *c)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMCriticalSection_End(c);
    else
        slow_PyCriticalSection_End(c, vm);
}
