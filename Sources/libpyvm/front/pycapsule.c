/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pycapsule.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pycapsule.h"

PYVM_SLOW int slow_PyCapsule_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCapsule_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCapsule_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMCapsule_CheckExact(p);
    }
    return slow_PyCapsule_CheckExact(vm, p);
}

PYVM_SLOW void *slow_PyCapsule_GetContext(PyVM *vm, PyObject *capsule)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMCapsule_GetContext(capsule);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMCapsule_GetContext(PyVM *vm, PyObject *capsule)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, capsule);
        return api->PyVMCapsule_GetContext(capsule);
    }
    return slow_PyCapsule_GetContext(vm, capsule);
}

PYVM_SLOW PyCapsule_Destructor slow_PyCapsule_GetDestructor(PyVM *vm, PyObject *capsule)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCapsule_Destructor result = scope.api->PyVMCapsule_GetDestructor(capsule);
    pyvm_call_leave(&scope);
    return result;
}

PyCapsule_Destructor PyVMCapsule_GetDestructor(PyVM *vm, PyObject *capsule)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, capsule);
        return api->PyVMCapsule_GetDestructor(capsule);
    }
    return slow_PyCapsule_GetDestructor(vm, capsule);
}

PYVM_SLOW const char *slow_PyCapsule_GetName(PyVM *vm, PyObject *capsule)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMCapsule_GetName(capsule);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMCapsule_GetName(PyVM *vm, PyObject *capsule)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, capsule);
        return api->PyVMCapsule_GetName(capsule);
    }
    return slow_PyCapsule_GetName(vm, capsule);
}

PYVM_SLOW void *slow_PyCapsule_GetPointer(PyVM *vm, PyObject *capsule, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMCapsule_GetPointer(capsule, name);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMCapsule_GetPointer(PyVM *vm, PyObject *capsule, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, capsule, name);
        return api->PyVMCapsule_GetPointer(capsule, name);
    }
    return slow_PyCapsule_GetPointer(vm, capsule, name);
}

PYVM_SLOW void *slow_PyCapsule_Import(PyVM *vm, const char *name, int no_block)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMCapsule_Import(name, no_block);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMCapsule_Import(PyVM *vm, const char *name, int no_block)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, no_block);
        return api->PyVMCapsule_Import(name, no_block);
    }
    return slow_PyCapsule_Import(vm, name, no_block);
}

PYVM_SLOW int slow_PyCapsule_IsValid(PyVM *vm, PyObject *capsule, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCapsule_IsValid(capsule, name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCapsule_IsValid(PyVM *vm, PyObject *capsule, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, capsule, name);
        return api->PyVMCapsule_IsValid(capsule, name);
    }
    return slow_PyCapsule_IsValid(vm, capsule, name);
}

PYVM_SLOW PyObject *slow_PyCapsule_New(PyVM *vm, void *pointer, const char *name, PyCapsule_Destructor destructor)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCapsule_New(pointer, name, destructor);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCapsule_New(PyVM *vm, void *pointer, const char *name, PyCapsule_Destructor destructor)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, pointer, name, destructor);
        return api->PyVMCapsule_New(pointer, name, destructor);
    }
    return slow_PyCapsule_New(vm, pointer, name, destructor);
}

PYVM_SLOW int slow_PyCapsule_SetContext(PyVM *vm, PyObject *capsule, void *context)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCapsule_SetContext(capsule, context);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCapsule_SetContext(PyVM *vm, PyObject *capsule, void *context)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, capsule, context);
        return api->PyVMCapsule_SetContext(capsule, context);
    }
    return slow_PyCapsule_SetContext(vm, capsule, context);
}

PYVM_SLOW int slow_PyCapsule_SetDestructor(PyVM *vm, PyObject *capsule, PyCapsule_Destructor destructor)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCapsule_SetDestructor(capsule, destructor);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCapsule_SetDestructor(PyVM *vm, PyObject *capsule, PyCapsule_Destructor destructor)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, capsule, destructor);
        return api->PyVMCapsule_SetDestructor(capsule, destructor);
    }
    return slow_PyCapsule_SetDestructor(vm, capsule, destructor);
}

PYVM_SLOW int slow_PyCapsule_SetName(PyVM *vm, PyObject *capsule, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCapsule_SetName(capsule, name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCapsule_SetName(PyVM *vm, PyObject *capsule, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, capsule, name);
        return api->PyVMCapsule_SetName(capsule, name);
    }
    return slow_PyCapsule_SetName(vm, capsule, name);
}

PYVM_SLOW int slow_PyCapsule_SetPointer(PyVM *vm, PyObject *capsule, void *pointer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCapsule_SetPointer(capsule, pointer);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCapsule_SetPointer(PyVM *vm, PyObject *capsule, void *pointer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, capsule, pointer);
        return api->PyVMCapsule_SetPointer(capsule, pointer);
    }
    return slow_PyCapsule_SetPointer(vm, capsule, pointer);
}

PYVM_SLOW PyTypeObject *slow_PyCapsule_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMCapsule_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMCapsule_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCapsule_Type();
    }
    return slow_PyCapsule_Type(vm);
}
