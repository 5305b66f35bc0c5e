/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pylock.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/pylock.h"

PYVM_SLOW int slow_PyMutex_IsLocked(PyMutex *m, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMMutex_IsLocked(m);
    pyvm_leave(&scope);
    return result;
}

int PyVMMutex_IsLocked(PyVM *vm, PyMutex *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMutex_IsLocked(m);
    return slow_PyMutex_IsLocked(m, vm);
}

PYVM_SLOW void slow_PyMutex_Lock(PyMutex *m, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMMutex_Lock(m);
    pyvm_leave(&scope);
}

void PyVMMutex_Lock(PyVM *vm, PyMutex *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMMutex_Lock(m);
    else
        slow_PyMutex_Lock(m, vm);
}

PYVM_SLOW void slow_PyMutex_Unlock(PyMutex *m, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMMutex_Unlock(m);
    pyvm_leave(&scope);
}

void PyVMMutex_Unlock(PyVM *vm, PyMutex *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMMutex_Unlock(m);
    else
        slow_PyMutex_Unlock(m, vm);
}
