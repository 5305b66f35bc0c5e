/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pymem.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pymem.h"

PYVM_SLOW void *slow_PyMem_Calloc(PyVM *vm, size_t nelem, size_t elsize)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMMem_Calloc(nelem, elsize);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMMem_Calloc(PyVM *vm, size_t nelem, size_t elsize)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, nelem, elsize);
        return api->PyVMMem_Calloc(nelem, elsize);
    }
    return slow_PyMem_Calloc(vm, nelem, elsize);
}

PYVM_SLOW void slow_PyMem_DEL(PyVM *vm, void *ptr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMem_DEL(ptr);
    pyvm_call_leave(&scope);
}

void PyVMMem_DEL(PyVM *vm, void *ptr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ptr);
        api->PyVMMem_DEL(ptr);
        return;
    }
    slow_PyMem_DEL(vm, ptr);
}

PYVM_SLOW void slow_PyMem_Del(PyVM *vm, void *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMem_Del(p);
    pyvm_call_leave(&scope);
}

void PyVMMem_Del(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        api->PyVMMem_Del(p);
        return;
    }
    slow_PyMem_Del(vm, p);
}

PYVM_SLOW void slow_PyMem_FREE(PyVM *vm, void *ptr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMem_FREE(ptr);
    pyvm_call_leave(&scope);
}

void PyVMMem_FREE(PyVM *vm, void *ptr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ptr);
        api->PyVMMem_FREE(ptr);
        return;
    }
    slow_PyMem_FREE(vm, ptr);
}

PYVM_SLOW void slow_PyMem_Free(PyVM *vm, void *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMem_Free(p);
    pyvm_call_leave(&scope);
}

void PyVMMem_Free(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        api->PyVMMem_Free(p);
        return;
    }
    slow_PyMem_Free(vm, p);
}

PYVM_SLOW void slow_PyMem_GetAllocator(PyVM *vm, PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMem_GetAllocator(domain, allocator);
    pyvm_call_leave(&scope);
}

void PyVMMem_GetAllocator(PyVM *vm, PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, domain, allocator);
        api->PyVMMem_GetAllocator(domain, allocator);
        return;
    }
    slow_PyMem_GetAllocator(vm, domain, allocator);
}

PYVM_SLOW void *slow_PyMem_MALLOC(PyVM *vm, size_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMMem_MALLOC(size);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMMem_MALLOC(PyVM *vm, size_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, size);
        return api->PyVMMem_MALLOC(size);
    }
    return slow_PyMem_MALLOC(vm, size);
}

PYVM_SLOW void *slow_PyMem_Malloc(PyVM *vm, size_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMMem_Malloc(n);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMMem_Malloc(PyVM *vm, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, n);
        return api->PyVMMem_Malloc(n);
    }
    return slow_PyMem_Malloc(vm, n);
}

PYVM_SLOW void *slow_PyMem_REALLOC(PyVM *vm, void *ptr, size_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMMem_REALLOC(ptr, size);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMMem_REALLOC(PyVM *vm, void *ptr, size_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ptr, size);
        return api->PyVMMem_REALLOC(ptr, size);
    }
    return slow_PyMem_REALLOC(vm, ptr, size);
}

PYVM_SLOW void *slow_PyMem_RawCalloc(PyVM *vm, size_t nelem, size_t elsize)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMMem_RawCalloc(nelem, elsize);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMMem_RawCalloc(PyVM *vm, size_t nelem, size_t elsize)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, nelem, elsize);
        return api->PyVMMem_RawCalloc(nelem, elsize);
    }
    return slow_PyMem_RawCalloc(vm, nelem, elsize);
}

PYVM_SLOW void slow_PyMem_RawFree(PyVM *vm, void *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMMem_RawFree(p);
    pyvm_call_leave(&scope);
}

void PyVMMem_RawFree(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        api->PyVMMem_RawFree(p);
        return;
    }
    slow_PyMem_RawFree(vm, p);
}

PYVM_SLOW void *slow_PyMem_RawMalloc(PyVM *vm, size_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMMem_RawMalloc(n);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMMem_RawMalloc(PyVM *vm, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, n);
        return api->PyVMMem_RawMalloc(n);
    }
    return slow_PyMem_RawMalloc(vm, n);
}

PYVM_SLOW void *slow_PyMem_RawRealloc(PyVM *vm, void *p, size_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMMem_RawRealloc(p, n);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMMem_RawRealloc(PyVM *vm, void *p, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, n);
        return api->PyVMMem_RawRealloc(p, n);
    }
    return slow_PyMem_RawRealloc(vm, p, n);
}

PYVM_SLOW void *slow_PyMem_Realloc(PyVM *vm, void *p, size_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMMem_Realloc(p, n);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMMem_Realloc(PyVM *vm, void *p, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, n);
        return api->PyVMMem_Realloc(p, n);
    }
    return slow_PyMem_Realloc(vm, p, n);
}
