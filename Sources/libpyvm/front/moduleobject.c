/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's moduleobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/moduleobject.h"

PYVM_SLOW PyObject *slow_PyModuleDef_Init(PyVM *vm, PyModuleDef *def)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModuleDef_Init(def);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModuleDef_Init(PyVM *vm, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, def);
        return api->PyVMModuleDef_Init(def);
    }
    return slow_PyModuleDef_Init(vm, def);
}

PYVM_SLOW PyTypeObject *slow_PyModuleDef_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMModuleDef_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMModuleDef_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMModuleDef_Type();
    }
    return slow_PyModuleDef_Type(vm);
}

PYVM_SLOW int slow_PyModule_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMModule_Check(p);
    }
    return slow_PyModule_Check(vm, p);
}

PYVM_SLOW int slow_PyModule_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMModule_CheckExact(p);
    }
    return slow_PyModule_CheckExact(vm, p);
}

PYVM_SLOW int slow_PyModule_Exec(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_Exec(module);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_Exec(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_Exec(module);
    }
    return slow_PyModule_Exec(vm, module);
}

PYVM_SLOW PyObject *slow_PyModule_FromSlotsAndSpec(PyVM *vm, const PySlot *slots, PyObject *spec)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_FromSlotsAndSpec(slots, spec);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_FromSlotsAndSpec(PyVM *vm, const PySlot *slots, PyObject *spec)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, slots, spec);
        return api->PyVMModule_FromSlotsAndSpec(slots, spec);
    }
    return slow_PyModule_FromSlotsAndSpec(vm, slots, spec);
}

PYVM_SLOW PyModuleDef *slow_PyModule_GetDef(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyModuleDef *result = scope.api->PyVMModule_GetDef(module);
    pyvm_call_leave(&scope);
    return result;
}

PyModuleDef *PyVMModule_GetDef(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_GetDef(module);
    }
    return slow_PyModule_GetDef(vm, module);
}

PYVM_SLOW PyObject *slow_PyModule_GetDict(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_GetDict(module);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_GetDict(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_GetDict(module);
    }
    return slow_PyModule_GetDict(vm, module);
}

PYVM_SLOW const char *slow_PyModule_GetFilename(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMModule_GetFilename(module);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMModule_GetFilename(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_GetFilename(module);
    }
    return slow_PyModule_GetFilename(vm, module);
}

PYVM_SLOW PyObject *slow_PyModule_GetFilenameObject(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_GetFilenameObject(module);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_GetFilenameObject(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_GetFilenameObject(module);
    }
    return slow_PyModule_GetFilenameObject(vm, module);
}

PYVM_SLOW const char *slow_PyModule_GetName(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMModule_GetName(module);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMModule_GetName(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_GetName(module);
    }
    return slow_PyModule_GetName(vm, module);
}

PYVM_SLOW PyObject *slow_PyModule_GetNameObject(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_GetNameObject(module);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_GetNameObject(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_GetNameObject(module);
    }
    return slow_PyModule_GetNameObject(vm, module);
}

PYVM_SLOW void *slow_PyModule_GetState(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMModule_GetState(module);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMModule_GetState(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_GetState(module);
    }
    return slow_PyModule_GetState(vm, module);
}

PYVM_SLOW int slow_PyModule_GetStateSize(PyVM *vm, PyObject *module, Py_ssize_t *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMModule_GetStateSize(module, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMModule_GetStateSize(PyVM *vm, PyObject *module, Py_ssize_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, module, result);
        return api->PyVMModule_GetStateSize(module, result);
    }
    return slow_PyModule_GetStateSize(vm, module, result);
}

PYVM_SLOW void *slow_PyModule_GetState_DuringGC(PyVM *vm, PyObject *module)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMModule_GetState_DuringGC(module);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMModule_GetState_DuringGC(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, module);
        return api->PyVMModule_GetState_DuringGC(module);
    }
    return slow_PyModule_GetState_DuringGC(vm, module);
}

PYVM_SLOW int slow_PyModule_GetToken(PyVM *vm, PyObject *module, void **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMModule_GetToken(module, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMModule_GetToken(PyVM *vm, PyObject *module, void **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, module, result);
        return api->PyVMModule_GetToken(module, result);
    }
    return slow_PyModule_GetToken(vm, module, result);
}

PYVM_SLOW int slow_PyModule_GetToken_DuringGC(PyVM *vm, PyObject *module, void **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMModule_GetToken_DuringGC(module, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMModule_GetToken_DuringGC(PyVM *vm, PyObject *module, void **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, module, result);
        return api->PyVMModule_GetToken_DuringGC(module, result);
    }
    return slow_PyModule_GetToken_DuringGC(vm, module, result);
}

PYVM_SLOW PyObject *slow_PyModule_New(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_New(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_New(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMModule_New(name);
    }
    return slow_PyModule_New(vm, name);
}

PYVM_SLOW PyObject *slow_PyModule_NewObject(PyVM *vm, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_NewObject(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_NewObject(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMModule_NewObject(name);
    }
    return slow_PyModule_NewObject(vm, name);
}

PYVM_SLOW PyTypeObject *slow_PyModule_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMModule_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMModule_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMModule_Type();
    }
    return slow_PyModule_Type(vm);
}
