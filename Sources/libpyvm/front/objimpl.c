/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's objimpl.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/objimpl.h"

PYVM_SLOW Py_ssize_t slow_PyGC_Collect(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMGC_Collect();
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMGC_Collect(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMGC_Collect();
    }
    return slow_PyGC_Collect(vm);
}

PYVM_SLOW int slow_PyGC_Disable(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMGC_Disable();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMGC_Disable(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMGC_Disable();
    }
    return slow_PyGC_Disable(vm);
}

PYVM_SLOW int slow_PyGC_Enable(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMGC_Enable();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMGC_Enable(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMGC_Enable();
    }
    return slow_PyGC_Enable(vm);
}

PYVM_SLOW int slow_PyGC_IsEnabled(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMGC_IsEnabled();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMGC_IsEnabled(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMGC_IsEnabled();
    }
    return slow_PyGC_IsEnabled(vm);
}

PYVM_SLOW void *slow_PyObject_Calloc(PyVM *vm, size_t nelem, size_t elsize)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_Calloc(nelem, elsize);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_Calloc(PyVM *vm, size_t nelem, size_t elsize)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, nelem, elsize);
        return api->PyVMObject_Calloc(nelem, elsize);
    }
    return slow_PyObject_Calloc(vm, nelem, elsize);
}

PYVM_SLOW void slow_PyObject_DEL(PyVM *vm, void *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_DEL(p);
    pyvm_call_leave(&scope);
}

void PyVMObject_DEL(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        api->PyVMObject_DEL(p);
        return;
    }
    slow_PyObject_DEL(vm, p);
}

PYVM_SLOW void slow_PyObject_Del(PyVM *vm, void *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_Del(p);
    pyvm_call_leave(&scope);
}

void PyVMObject_Del(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        api->PyVMObject_Del(p);
        return;
    }
    slow_PyObject_Del(vm, p);
}

PYVM_SLOW void slow_PyObject_FREE(PyVM *vm, void *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_FREE(p);
    pyvm_call_leave(&scope);
}

void PyVMObject_FREE(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        api->PyVMObject_FREE(p);
        return;
    }
    slow_PyObject_FREE(vm, p);
}

PYVM_SLOW void slow_PyObject_Free(PyVM *vm, void *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_Free(p);
    pyvm_call_leave(&scope);
}

void PyVMObject_Free(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        api->PyVMObject_Free(p);
        return;
    }
    slow_PyObject_Free(vm, p);
}

PYVM_SLOW void slow_PyObject_GC_Del(PyVM *vm, void *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_GC_Del(op);
    pyvm_call_leave(&scope);
}

void PyVMObject_GC_Del(PyVM *vm, void *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        api->PyVMObject_GC_Del(op);
        return;
    }
    slow_PyObject_GC_Del(vm, op);
}

PYVM_SLOW int slow_PyObject_GC_IsFinalized(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_GC_IsFinalized(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_GC_IsFinalized(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMObject_GC_IsFinalized(op);
    }
    return slow_PyObject_GC_IsFinalized(vm, op);
}

PYVM_SLOW int slow_PyObject_GC_IsTracked(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_GC_IsTracked(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_GC_IsTracked(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMObject_GC_IsTracked(op);
    }
    return slow_PyObject_GC_IsTracked(vm, op);
}

PYVM_SLOW void slow_PyObject_GC_Track(PyVM *vm, void *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_GC_Track(op);
    pyvm_call_leave(&scope);
}

void PyVMObject_GC_Track(PyVM *vm, void *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        api->PyVMObject_GC_Track(op);
        return;
    }
    slow_PyObject_GC_Track(vm, op);
}

PYVM_SLOW void slow_PyObject_GC_UnTrack(PyVM *vm, void *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_GC_UnTrack(op);
    pyvm_call_leave(&scope);
}

void PyVMObject_GC_UnTrack(PyVM *vm, void *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        api->PyVMObject_GC_UnTrack(op);
        return;
    }
    slow_PyObject_GC_UnTrack(vm, op);
}

PYVM_SLOW PyObject **slow_PyObject_GET_WEAKREFS_LISTPTR(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject **result = scope.api->PyVMObject_GET_WEAKREFS_LISTPTR(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject **PyVMObject_GET_WEAKREFS_LISTPTR(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMObject_GET_WEAKREFS_LISTPTR(op);
    }
    return slow_PyObject_GET_WEAKREFS_LISTPTR(vm, op);
}

PYVM_SLOW void slow_PyObject_GetArenaAllocator(PyVM *vm, PyObjectArenaAllocator *allocator)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMObject_GetArenaAllocator(allocator);
    pyvm_call_leave(&scope);
}

void PyVMObject_GetArenaAllocator(PyVM *vm, PyObjectArenaAllocator *allocator)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, allocator);
        api->PyVMObject_GetArenaAllocator(allocator);
        return;
    }
    slow_PyObject_GetArenaAllocator(vm, allocator);
}

PYVM_SLOW PyObject *slow_PyObject_INIT(PyVM *vm, PyObject *op, PyTypeObject *typeobj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_INIT(op, typeobj);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_INIT(PyVM *vm, PyObject *op, PyTypeObject *typeobj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, op, typeobj);
        return api->PyVMObject_INIT(op, typeobj);
    }
    return slow_PyObject_INIT(vm, op, typeobj);
}

PYVM_SLOW PyVarObject *slow_PyObject_INIT_VAR(PyVM *vm, PyVarObject *op, PyTypeObject *typeobj, Py_ssize_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyVarObject *result = scope.api->PyVMObject_INIT_VAR(op, typeobj, n);
    pyvm_call_leave(&scope);
    return result;
}

PyVarObject *PyVMObject_INIT_VAR(PyVM *vm, PyVarObject *op, PyTypeObject *typeobj, Py_ssize_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, op, typeobj, n);
        return api->PyVMObject_INIT_VAR(op, typeobj, n);
    }
    return slow_PyObject_INIT_VAR(vm, op, typeobj, n);
}

PYVM_SLOW int slow_PyObject_IS_GC(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_IS_GC(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_IS_GC(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMObject_IS_GC(obj);
    }
    return slow_PyObject_IS_GC(vm, obj);
}

PYVM_SLOW PyObject *slow_PyObject_Init(PyVM *vm, PyObject *op, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMObject_Init(op, type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMObject_Init(PyVM *vm, PyObject *op, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, op, type);
        return api->PyVMObject_Init(op, type);
    }
    return slow_PyObject_Init(vm, op, type);
}

PYVM_SLOW PyVarObject *slow_PyObject_InitVar(PyVM *vm, PyVarObject *op, PyTypeObject *type, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyVarObject *result = scope.api->PyVMObject_InitVar(op, type, size);
    pyvm_call_leave(&scope);
    return result;
}

PyVarObject *PyVMObject_InitVar(PyVM *vm, PyVarObject *op, PyTypeObject *type, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, op, type, size);
        return api->PyVMObject_InitVar(op, type, size);
    }
    return slow_PyObject_InitVar(vm, op, type, size);
}

PYVM_SLOW void *slow_PyObject_MALLOC(PyVM *vm, size_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_MALLOC(n);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_MALLOC(PyVM *vm, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, n);
        return api->PyVMObject_MALLOC(n);
    }
    return slow_PyObject_MALLOC(vm, n);
}

PYVM_SLOW void *slow_PyObject_Malloc(PyVM *vm, size_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_Malloc(n);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_Malloc(PyVM *vm, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, n);
        return api->PyVMObject_Malloc(n);
    }
    return slow_PyObject_Malloc(vm, n);
}

PYVM_SLOW void *slow_PyObject_REALLOC(PyVM *vm, void *p, size_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_REALLOC(p, n);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_REALLOC(PyVM *vm, void *p, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, n);
        return api->PyVMObject_REALLOC(p, n);
    }
    return slow_PyObject_REALLOC(vm, p, n);
}

PYVM_SLOW void *slow_PyObject_Realloc(PyVM *vm, void *p, size_t n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMObject_Realloc(p, n);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMObject_Realloc(PyVM *vm, void *p, size_t n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, n);
        return api->PyVMObject_Realloc(p, n);
    }
    return slow_PyObject_Realloc(vm, p, n);
}

PYVM_SLOW int slow_PyType_IS_GC(PyVM *vm, PyTypeObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_IS_GC(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_IS_GC(PyVM *vm, PyTypeObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMType_IS_GC(o);
    }
    return slow_PyType_IS_GC(vm, o);
}

PYVM_SLOW int slow_PyType_SUPPORTS_WEAKREFS(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMType_SUPPORTS_WEAKREFS(type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMType_SUPPORTS_WEAKREFS(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMType_SUPPORTS_WEAKREFS(type);
    }
    return slow_PyType_SUPPORTS_WEAKREFS(vm, type);
}

PYVM_SLOW void slow_PyUnstable_GC_VisitObjects(PyVM *vm, gcvisitobjects_t callback, void *arg)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnstable_GC_VisitObjects(callback, arg);
    pyvm_call_leave(&scope);
}

void PyVMUnstable_GC_VisitObjects(PyVM *vm, gcvisitobjects_t callback, void *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, callback, arg);
        api->PyVMUnstable_GC_VisitObjects(callback, arg);
        return;
    }
    slow_PyUnstable_GC_VisitObjects(vm, callback, arg);
}

PYVM_SLOW PyObject *slow_PyUnstable_Object_GC_NewWithExtraData(PyVM *vm, PyTypeObject *type, size_t extra_size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnstable_Object_GC_NewWithExtraData(type, extra_size);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnstable_Object_GC_NewWithExtraData(PyVM *vm, PyTypeObject *type, size_t extra_size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, extra_size);
        return api->PyVMUnstable_Object_GC_NewWithExtraData(type, extra_size);
    }
    return slow_PyUnstable_Object_GC_NewWithExtraData(vm, type, extra_size);
}

PYVM_SLOW PyObject *slow__PyObject_New(PyVM *vm, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->_PyVMObject_New(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *_PyVMObject_New(PyVM *vm, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->_PyVMObject_New(type);
    }
    return slow__PyObject_New(vm, type);
}

PYVM_SLOW PyVarObject *slow__PyObject_NewVar(PyVM *vm, PyTypeObject *type, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyVarObject *result = scope.api->_PyVMObject_NewVar(type, size);
    pyvm_call_leave(&scope);
    return result;
}

PyVarObject *_PyVMObject_NewVar(PyVM *vm, PyTypeObject *type, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, size);
        return api->_PyVMObject_NewVar(type, size);
    }
    return slow__PyObject_NewVar(vm, type, size);
}
