/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystrcmp.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pystrcmp.h"

PYVM_SLOW int slow_PyOS_mystricmp(PyVM *vm, const char *str1, const char *str2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMOS_mystricmp(str1, str2);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMOS_mystricmp(PyVM *vm, const char *str1, const char *str2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, str1, str2);
        return api->PyVMOS_mystricmp(str1, str2);
    }
    return slow_PyOS_mystricmp(vm, str1, str2);
}

PYVM_SLOW int slow_PyOS_mystrnicmp(PyVM *vm, const char *str1, const char *str2, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMOS_mystrnicmp(str1, str2, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMOS_mystrnicmp(PyVM *vm, const char *str1, const char *str2, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str1, str2, size);
        return api->PyVMOS_mystrnicmp(str1, str2, size);
    }
    return slow_PyOS_mystrnicmp(vm, str1, str2, size);
}

PYVM_SLOW int slow_PyOS_stricmp(PyVM *vm, const char *str1, const char *str2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMOS_stricmp(str1, str2);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMOS_stricmp(PyVM *vm, const char *str1, const char *str2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, str1, str2);
        return api->PyVMOS_stricmp(str1, str2);
    }
    return slow_PyOS_stricmp(vm, str1, str2);
}

PYVM_SLOW int slow_PyOS_strnicmp(PyVM *vm, const char *str1, const char *str2, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMOS_strnicmp(str1, str2, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMOS_strnicmp(PyVM *vm, const char *str1, const char *str2, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str1, str2, size);
        return api->PyVMOS_strnicmp(str1, str2, size);
    }
    return slow_PyOS_strnicmp(vm, str1, str2, size);
}
