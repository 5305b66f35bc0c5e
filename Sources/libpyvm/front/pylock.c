/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pylock.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pylock.h"

PYVM_SLOW int slow_PyMutex_IsLocked(PyVM *vm, PyMutex *m)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMutex_IsLocked(m);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMutex_IsLocked(PyVM *vm, PyMutex *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, m);
        return api->PyVMMutex_IsLocked(m);
    }
    return slow_PyMutex_IsLocked(vm, m);
}

PYVM_SLOW void slow_PyMutex_Lock(PyVM *vm, PyMutex *m)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMutex_Lock(m);
    pyvm_call_leave(&scope);
}

void PyVMMutex_Lock(PyVM *vm, PyMutex *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, m);
        api->PyVMMutex_Lock(m);
        return;
    }
    slow_PyMutex_Lock(vm, m);
}

PYVM_SLOW void slow_PyMutex_Unlock(PyVM *vm, PyMutex *m)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMutex_Unlock(m);
    pyvm_call_leave(&scope);
}

void PyVMMutex_Unlock(PyVM *vm, PyMutex *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, m);
        api->PyVMMutex_Unlock(m);
        return;
    }
    slow_PyMutex_Unlock(vm, m);
}
