/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pythread.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pythread.h"

PYVM_SLOW long long slow_PY_TIMEOUT_MAX(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long long result = scope.api->PYVM_TIMEOUT_MAX();
    pyvm_call_leave(&scope);
    return result;
}

long long PYVM_TIMEOUT_MAX(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_TIMEOUT_MAX();
    }
    return slow_PY_TIMEOUT_MAX(vm);
}

PYVM_SLOW PyObject *slow_PyThread_GetInfo(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMThread_GetInfo();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMThread_GetInfo(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThread_GetInfo();
    }
    return slow_PyThread_GetInfo(vm);
}

PYVM_SLOW void slow_PyThread_ReInitTLS(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThread_ReInitTLS();
    pyvm_call_leave(&scope);
}

void PyVMThread_ReInitTLS(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMThread_ReInitTLS();
        return;
    }
    slow_PyThread_ReInitTLS(vm);
}

PYVM_SLOW int slow_PyThread_acquire_lock(PyVM *vm, PyThread_type_lock lock, int waitflag)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMThread_acquire_lock(lock, waitflag);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMThread_acquire_lock(PyVM *vm, PyThread_type_lock lock, int waitflag)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, lock, waitflag);
        return api->PyVMThread_acquire_lock(lock, waitflag);
    }
    return slow_PyThread_acquire_lock(vm, lock, waitflag);
}

PYVM_SLOW PyLockStatus slow_PyThread_acquire_lock_timed(PyVM *vm, PyThread_type_lock lock, long long microseconds, int intr_flag)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyLockStatus result = scope.api->PyVMThread_acquire_lock_timed(lock, microseconds, intr_flag);
    pyvm_call_leave(&scope);
    return result;
}

PyLockStatus PyVMThread_acquire_lock_timed(PyVM *vm, PyThread_type_lock lock, long long microseconds, int intr_flag)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, lock, microseconds, intr_flag);
        return api->PyVMThread_acquire_lock_timed(lock, microseconds, intr_flag);
    }
    return slow_PyThread_acquire_lock_timed(vm, lock, microseconds, intr_flag);
}

PYVM_SLOW PyThread_type_lock slow_PyThread_allocate_lock(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyThread_type_lock result = scope.api->PyVMThread_allocate_lock();
    pyvm_call_leave(&scope);
    return result;
}

PyThread_type_lock PyVMThread_allocate_lock(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThread_allocate_lock();
    }
    return slow_PyThread_allocate_lock(vm);
}

PYVM_SLOW int slow_PyThread_create_key(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMThread_create_key();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMThread_create_key(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThread_create_key();
    }
    return slow_PyThread_create_key(vm);
}

PYVM_SLOW void slow_PyThread_delete_key(PyVM *vm, int key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThread_delete_key(key);
    pyvm_call_leave(&scope);
}

void PyVMThread_delete_key(PyVM *vm, int key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, key);
        api->PyVMThread_delete_key(key);
        return;
    }
    slow_PyThread_delete_key(vm, key);
}

PYVM_SLOW void slow_PyThread_delete_key_value(PyVM *vm, int key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThread_delete_key_value(key);
    pyvm_call_leave(&scope);
}

void PyVMThread_delete_key_value(PyVM *vm, int key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, key);
        api->PyVMThread_delete_key_value(key);
        return;
    }
    slow_PyThread_delete_key_value(vm, key);
}

PYVM_SLOW void slow_PyThread_free_lock(PyVM *vm, PyThread_type_lock lock)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThread_free_lock(lock);
    pyvm_call_leave(&scope);
}

void PyVMThread_free_lock(PyVM *vm, PyThread_type_lock lock)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, lock);
        api->PyVMThread_free_lock(lock);
        return;
    }
    slow_PyThread_free_lock(vm, lock);
}

PYVM_SLOW void *slow_PyThread_get_key_value(PyVM *vm, int key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMThread_get_key_value(key);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMThread_get_key_value(PyVM *vm, int key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, key);
        return api->PyVMThread_get_key_value(key);
    }
    return slow_PyThread_get_key_value(vm, key);
}

PYVM_SLOW size_t slow_PyThread_get_stacksize(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    size_t result = scope.api->PyVMThread_get_stacksize();
    pyvm_call_leave(&scope);
    return result;
}

size_t PyVMThread_get_stacksize(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThread_get_stacksize();
    }
    return slow_PyThread_get_stacksize(vm);
}

PYVM_SLOW unsigned long slow_PyThread_get_thread_ident(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long result = scope.api->PyVMThread_get_thread_ident();
    pyvm_call_leave(&scope);
    return result;
}

unsigned long PyVMThread_get_thread_ident(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThread_get_thread_ident();
    }
    return slow_PyThread_get_thread_ident(vm);
}

PYVM_SLOW unsigned long slow_PyThread_get_thread_native_id(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long result = scope.api->PyVMThread_get_thread_native_id();
    pyvm_call_leave(&scope);
    return result;
}

unsigned long PyVMThread_get_thread_native_id(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThread_get_thread_native_id();
    }
    return slow_PyThread_get_thread_native_id(vm);
}

PYVM_SLOW void slow_PyThread_init_thread(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThread_init_thread();
    pyvm_call_leave(&scope);
}

void PyVMThread_init_thread(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMThread_init_thread();
        return;
    }
    slow_PyThread_init_thread(vm);
}

PYVM_SLOW void slow_PyThread_release_lock(PyVM *vm, PyThread_type_lock lock)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThread_release_lock(lock);
    pyvm_call_leave(&scope);
}

void PyVMThread_release_lock(PyVM *vm, PyThread_type_lock lock)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, lock);
        api->PyVMThread_release_lock(lock);
        return;
    }
    slow_PyThread_release_lock(vm, lock);
}

PYVM_SLOW int slow_PyThread_set_key_value(PyVM *vm, int key, void *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMThread_set_key_value(key, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMThread_set_key_value(PyVM *vm, int key, void *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, key, value);
        return api->PyVMThread_set_key_value(key, value);
    }
    return slow_PyThread_set_key_value(vm, key, value);
}

PYVM_SLOW int slow_PyThread_set_stacksize(PyVM *vm, size_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMThread_set_stacksize(size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMThread_set_stacksize(PyVM *vm, size_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, size);
        return api->PyVMThread_set_stacksize(size);
    }
    return slow_PyThread_set_stacksize(vm, size);
}

PYVM_SLOW unsigned long slow_PyThread_start_new_thread(PyVM *vm, void (*func)(void *), void *arg2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long result = scope.api->PyVMThread_start_new_thread(func, arg2);
    pyvm_call_leave(&scope);
    return result;
}

unsigned long PyVMThread_start_new_thread(PyVM *vm, void (*func)(void *), void *arg2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, func, arg2);
        return api->PyVMThread_start_new_thread(func, arg2);
    }
    return slow_PyThread_start_new_thread(vm, func, arg2);
}

PYVM_SLOW Py_tss_t *slow_PyThread_tss_alloc(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_tss_t *result = scope.api->PyVMThread_tss_alloc();
    pyvm_call_leave(&scope);
    return result;
}

Py_tss_t *PyVMThread_tss_alloc(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThread_tss_alloc();
    }
    return slow_PyThread_tss_alloc(vm);
}

PYVM_SLOW int slow_PyThread_tss_create(PyVM *vm, Py_tss_t *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMThread_tss_create(key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMThread_tss_create(PyVM *vm, Py_tss_t *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, key);
        return api->PyVMThread_tss_create(key);
    }
    return slow_PyThread_tss_create(vm, key);
}

PYVM_SLOW void slow_PyThread_tss_delete(PyVM *vm, Py_tss_t *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThread_tss_delete(key);
    pyvm_call_leave(&scope);
}

void PyVMThread_tss_delete(PyVM *vm, Py_tss_t *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, key);
        api->PyVMThread_tss_delete(key);
        return;
    }
    slow_PyThread_tss_delete(vm, key);
}

PYVM_SLOW void slow_PyThread_tss_free(PyVM *vm, Py_tss_t *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThread_tss_free(key);
    pyvm_call_leave(&scope);
}

void PyVMThread_tss_free(PyVM *vm, Py_tss_t *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, key);
        api->PyVMThread_tss_free(key);
        return;
    }
    slow_PyThread_tss_free(vm, key);
}

PYVM_SLOW void *slow_PyThread_tss_get(PyVM *vm, Py_tss_t *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMThread_tss_get(key);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMThread_tss_get(PyVM *vm, Py_tss_t *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, key);
        return api->PyVMThread_tss_get(key);
    }
    return slow_PyThread_tss_get(vm, key);
}

PYVM_SLOW int slow_PyThread_tss_is_created(PyVM *vm, Py_tss_t *key)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMThread_tss_is_created(key);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMThread_tss_is_created(PyVM *vm, Py_tss_t *key)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, key);
        return api->PyVMThread_tss_is_created(key);
    }
    return slow_PyThread_tss_is_created(vm, key);
}

PYVM_SLOW int slow_PyThread_tss_set(PyVM *vm, Py_tss_t *key, void *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMThread_tss_set(key, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMThread_tss_set(PyVM *vm, Py_tss_t *key, void *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, key, value);
        return api->PyVMThread_tss_set(key, value);
    }
    return slow_PyThread_tss_set(vm, key, value);
}
