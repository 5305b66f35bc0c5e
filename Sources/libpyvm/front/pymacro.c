/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pymacro.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pymacro.h"

PYVM_SLOW uint32_t slow_Py_PACK_FULL_VERSION(PyVM *vm, int major, int minor, int micro, int release_level, int release_serial)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    uint32_t result = scope.api->PyVM_PACK_FULL_VERSION(major, minor, micro, release_level, release_serial);
    pyvm_call_leave(&scope);
    return result;
}

uint32_t PyVM_PACK_FULL_VERSION(PyVM *vm, int major, int minor, int micro, int release_level, int release_serial)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, major, minor, micro, release_level, release_serial);
        return api->PyVM_PACK_FULL_VERSION(major, minor, micro, release_level, release_serial);
    }
    return slow_Py_PACK_FULL_VERSION(vm, major, minor, micro, release_level, release_serial);
}

PYVM_SLOW uint32_t slow_Py_PACK_VERSION(PyVM *vm, int major, int minor)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    uint32_t result = scope.api->PyVM_PACK_VERSION(major, minor);
    pyvm_call_leave(&scope);
    return result;
}

uint32_t PyVM_PACK_VERSION(PyVM *vm, int major, int minor)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, major, minor);
        return api->PyVM_PACK_VERSION(major, minor);
    }
    return slow_Py_PACK_VERSION(vm, major, minor);
}
