/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's intrcheck.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/intrcheck.h"

PYVM_SLOW void slow_PyOS_AfterFork_Parent(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMOS_AfterFork_Parent();
    pyvm_call_leave(&scope);
}

void PyVMOS_AfterFork_Parent(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMOS_AfterFork_Parent();
        return;
    }
    slow_PyOS_AfterFork_Parent(vm);
}

PYVM_SLOW void slow_PyOS_BeforeFork(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMOS_BeforeFork();
    pyvm_call_leave(&scope);
}

void PyVMOS_BeforeFork(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMOS_BeforeFork();
        return;
    }
    slow_PyOS_BeforeFork(vm);
}

PYVM_SLOW int slow_PyOS_InterruptOccurred(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMOS_InterruptOccurred();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMOS_InterruptOccurred(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMOS_InterruptOccurred();
    }
    return slow_PyOS_InterruptOccurred(vm);
}
