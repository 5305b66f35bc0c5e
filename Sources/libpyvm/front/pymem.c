/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pymem.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/pymem.h"

PYVM_SLOW void *slow_PyMem_Calloc(size_t nelem, size_t elsize, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMMem_Calloc(nelem, elsize);
    pyvm_leave(&scope);
    return result;
}

void *PyVMMem_Calloc(PyVM *vm, size_t nelem, size_t elsize)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMem_Calloc(nelem, elsize);
    return slow_PyMem_Calloc(nelem, elsize, vm);
}

PYVM_SLOW void slow_PyMem_DEL(void *ptr, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMMem_DEL(ptr);
    pyvm_leave(&scope);
}

void PyVMMem_DEL(PyVM *vm, void *ptr)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMMem_DEL(ptr);
    else
        slow_PyMem_DEL(ptr, vm);
}

PYVM_SLOW void slow_PyMem_Del(void *p, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMMem_Del(p);
    pyvm_leave(&scope);
}

void PyVMMem_Del(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMMem_Del(p);
    else
        slow_PyMem_Del(p, vm);
}

PYVM_SLOW void slow_PyMem_FREE(void *ptr, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMMem_FREE(ptr);
    pyvm_leave(&scope);
}

void PyVMMem_FREE(PyVM *vm, void *ptr)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMMem_FREE(ptr);
    else
        slow_PyMem_FREE(ptr, vm);
}

PYVM_SLOW void slow_PyMem_Free(void *p, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMMem_Free(p);
    pyvm_leave(&scope);
}

void PyVMMem_Free(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMMem_Free(p);
    else
        slow_PyMem_Free(p, vm);
}

PYVM_SLOW void slow_PyMem_GetAllocator(PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMMem_GetAllocator(domain, allocator);
    pyvm_leave(&scope);
}

void PyVMMem_GetAllocator(PyVM *vm, PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMMem_GetAllocator(domain, allocator);
    else
        slow_PyMem_GetAllocator(domain, allocator, vm);
}

PYVM_SLOW void *slow_PyMem_MALLOC(size_t size, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMMem_MALLOC(size);
    pyvm_leave(&scope);
    return result;
}

void *PyVMMem_MALLOC(PyVM *vm, size_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMem_MALLOC(size);
    return slow_PyMem_MALLOC(size, vm);
}

PYVM_SLOW void *slow_PyMem_Malloc(size_t n, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMMem_Malloc(n);
    pyvm_leave(&scope);
    return result;
}

void *PyVMMem_Malloc(PyVM *vm, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMem_Malloc(n);
    return slow_PyMem_Malloc(n, vm);
}

PYVM_SLOW void *slow_PyMem_REALLOC(void *ptr, size_t size, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMMem_REALLOC(ptr, size);
    pyvm_leave(&scope);
    return result;
}

void *PyVMMem_REALLOC(PyVM *vm, void *ptr, size_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMem_REALLOC(ptr, size);
    return slow_PyMem_REALLOC(ptr, size, vm);
}

PYVM_SLOW void *slow_PyMem_RawCalloc(size_t nelem, size_t elsize, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMMem_RawCalloc(nelem, elsize);
    pyvm_leave(&scope);
    return result;
}

void *PyVMMem_RawCalloc(PyVM *vm, size_t nelem, size_t elsize)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMem_RawCalloc(nelem, elsize);
    return slow_PyMem_RawCalloc(nelem, elsize, vm);
}

PYVM_SLOW void slow_PyMem_RawFree(void *p, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMMem_RawFree(p);
    pyvm_leave(&scope);
}

void PyVMMem_RawFree(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMMem_RawFree(p);
    else
        slow_PyMem_RawFree(p, vm);
}

PYVM_SLOW void *slow_PyMem_RawMalloc(size_t n, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMMem_RawMalloc(n);
    pyvm_leave(&scope);
    return result;
}

void *PyVMMem_RawMalloc(PyVM *vm, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMem_RawMalloc(n);
    return slow_PyMem_RawMalloc(n, vm);
}

PYVM_SLOW void *slow_PyMem_RawRealloc(void *p, size_t n, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMMem_RawRealloc(p, n);
    pyvm_leave(&scope);
    return result;
}

void *PyVMMem_RawRealloc(PyVM *vm, void *p, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMem_RawRealloc(p, n);
    return slow_PyMem_RawRealloc(p, n, vm);
}

PYVM_SLOW void *slow_PyMem_Realloc(void *p, size_t n, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMMem_Realloc(p, n);
    pyvm_leave(&scope);
    return result;
}

void *PyVMMem_Realloc(PyVM *vm, void *p, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMMem_Realloc(p, n);
    return slow_PyMem_Realloc(p, n, vm);
}
