/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's tracemalloc.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/tracemalloc.h"

PYVM_SLOW int slow_PyTraceMalloc_Track(PyVM *vm, unsigned int domain, uintptr_t ptr, size_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTraceMalloc_Track(domain, ptr, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTraceMalloc_Track(PyVM *vm, unsigned int domain, uintptr_t ptr, size_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, domain, ptr, size);
        return api->PyVMTraceMalloc_Track(domain, ptr, size);
    }
    return slow_PyTraceMalloc_Track(vm, domain, ptr, size);
}

PYVM_SLOW int slow_PyTraceMalloc_Untrack(PyVM *vm, unsigned int domain, uintptr_t ptr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTraceMalloc_Untrack(domain, ptr);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTraceMalloc_Untrack(PyVM *vm, unsigned int domain, uintptr_t ptr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, domain, ptr);
        return api->PyVMTraceMalloc_Untrack(domain, ptr);
    }
    return slow_PyTraceMalloc_Untrack(vm, domain, ptr);
}
