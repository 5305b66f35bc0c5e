/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's critical_section.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/critical_section.h"

PYVM_SLOW void slow_PyCriticalSection2_Begin(PyVM *vm, PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMCriticalSection2_Begin(c, a, b);
    pyvm_call_leave(&scope);
}

void PyVMCriticalSection2_Begin(PyVM *vm, PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, c, a, b);
        api->PyVMCriticalSection2_Begin(c, a, b);
        return;
    }
    slow_PyCriticalSection2_Begin(vm, c, a, b);
}

PYVM_SLOW void slow_PyCriticalSection2_BeginMutex(PyVM *vm, PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMCriticalSection2_BeginMutex(c, m1, m2);
    pyvm_call_leave(&scope);
}

void PyVMCriticalSection2_BeginMutex(PyVM *vm, PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, c, m1, m2);
        api->PyVMCriticalSection2_BeginMutex(c, m1, m2);
        return;
    }
    slow_PyCriticalSection2_BeginMutex(vm, c, m1, m2);
}

PYVM_SLOW void slow_PyCriticalSection2_End(PyVM *vm, PyCriticalSection2 *c)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMCriticalSection2_End(c);
    pyvm_call_leave(&scope);
}

void PyVMCriticalSection2_End(PyVM *vm, PyCriticalSection2 *c)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, c);
        api->PyVMCriticalSection2_End(c);
        return;
    }
    slow_PyCriticalSection2_End(vm, c);
}

PYVM_SLOW void slow_PyCriticalSection_Begin(PyVM *vm, PyCriticalSection *c, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMCriticalSection_Begin(c, op);
    pyvm_call_leave(&scope);
}

void PyVMCriticalSection_Begin(PyVM *vm, PyCriticalSection *c, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, c, op);
        api->PyVMCriticalSection_Begin(c, op);
        return;
    }
    slow_PyCriticalSection_Begin(vm, c, op);
}

PYVM_SLOW void slow_PyCriticalSection_BeginMutex(PyVM *vm, PyCriticalSection *c, PyMutex *m)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMCriticalSection_BeginMutex(c, m);
    pyvm_call_leave(&scope);
}

void PyVMCriticalSection_BeginMutex(PyVM *vm, PyCriticalSection *c, PyMutex *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, c, m);
        api->PyVMCriticalSection_BeginMutex(c, m);
        return;
    }
    slow_PyCriticalSection_BeginMutex(vm, c, m);
}

PYVM_SLOW void slow_PyCriticalSection_End(PyVM *vm, PyCriticalSection *c)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMCriticalSection_End(c);
    pyvm_call_leave(&scope);
}

void PyVMCriticalSection_End(PyVM *vm, PyCriticalSection *c)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, c);
        api->PyVMCriticalSection_End(c);
        return;
    }
    slow_PyCriticalSection_End(vm, c);
}
