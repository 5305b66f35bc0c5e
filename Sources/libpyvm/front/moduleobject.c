/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's moduleobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/moduleobject.h"

PYVM_SLOW PyObject *slow_PyModuleDef_Init(PyModuleDef *def, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMModuleDef_Init(def);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMModuleDef_Init(PyVM *vm, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModuleDef_Init(def);
    return slow_PyModuleDef_Init(def, vm);
}

PYVM_SLOW PyTypeObject *slow_PyModuleDef_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMModuleDef_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMModuleDef_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModuleDef_Type();
    return slow_PyModuleDef_Type(vm);
}

PYVM_SLOW int slow_PyModule_Check(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMModule_Check(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMModule_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_Check(p);
    return slow_PyModule_Check(p, vm);
}

PYVM_SLOW int slow_PyModule_CheckExact(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMModule_CheckExact(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMModule_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_CheckExact(p);
    return slow_PyModule_CheckExact(p, vm);
}

PYVM_SLOW int slow_PyModule_Exec(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMModule_Exec(module);
    pyvm_leave(&scope);
    return result;
}

int PyVMModule_Exec(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_Exec(module);
    return slow_PyModule_Exec(module, vm);
}

PYVM_SLOW PyObject *slow_PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMModule_FromSlotsAndSpec(slots, spec);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMModule_FromSlotsAndSpec(PyVM *vm, const PySlot *slots, PyObject *spec)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_FromSlotsAndSpec(slots, spec);
    return slow_PyModule_FromSlotsAndSpec(slots, spec, vm);
}

PYVM_SLOW PyModuleDef *slow_PyModule_GetDef(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    PyModuleDef *result = pyvm_enter(vm, &scope)->PyVMModule_GetDef(module);
    pyvm_leave(&scope);
    return result;
}

PyModuleDef *PyVMModule_GetDef(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetDef(module);
    return slow_PyModule_GetDef(module, vm);
}

PYVM_SLOW PyObject *slow_PyModule_GetDict(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMModule_GetDict(module);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMModule_GetDict(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetDict(module);
    return slow_PyModule_GetDict(module, vm);
}

PYVM_SLOW const char *slow_PyModule_GetFilename(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    const char *result = pyvm_enter(vm, &scope)->PyVMModule_GetFilename(module);
    pyvm_leave(&scope);
    return result;
}

const char *PyVMModule_GetFilename(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetFilename(module);
    return slow_PyModule_GetFilename(module, vm);
}

PYVM_SLOW PyObject *slow_PyModule_GetFilenameObject(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMModule_GetFilenameObject(module);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMModule_GetFilenameObject(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetFilenameObject(module);
    return slow_PyModule_GetFilenameObject(module, vm);
}

PYVM_SLOW const char *slow_PyModule_GetName(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    const char *result = pyvm_enter(vm, &scope)->PyVMModule_GetName(module);
    pyvm_leave(&scope);
    return result;
}

const char *PyVMModule_GetName(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetName(module);
    return slow_PyModule_GetName(module, vm);
}

PYVM_SLOW PyObject *slow_PyModule_GetNameObject(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMModule_GetNameObject(module);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMModule_GetNameObject(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetNameObject(module);
    return slow_PyModule_GetNameObject(module, vm);
}

PYVM_SLOW void *slow_PyModule_GetState(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMModule_GetState(module);
    pyvm_leave(&scope);
    return result;
}

void *PyVMModule_GetState(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetState(module);
    return slow_PyModule_GetState(module, vm);
}

PYVM_SLOW int slow_PyModule_GetStateSize(PyObject *module, Py_ssize_t *result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMModule_GetStateSize(module, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMModule_GetStateSize(PyVM *vm, PyObject *module, Py_ssize_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetStateSize(module, result);
    return slow_PyModule_GetStateSize(module, result, vm);
}

PYVM_SLOW void *slow_PyModule_GetState_DuringGC(PyObject *module, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMModule_GetState_DuringGC(module);
    pyvm_leave(&scope);
    return result;
}

void *PyVMModule_GetState_DuringGC(PyVM *vm, PyObject *module)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetState_DuringGC(module);
    return slow_PyModule_GetState_DuringGC(module, vm);
}

PYVM_SLOW int slow_PyModule_GetToken(PyObject *module, void **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMModule_GetToken(module, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMModule_GetToken(PyVM *vm, PyObject *module, void **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetToken(module, result);
    return slow_PyModule_GetToken(module, result, vm);
}

PYVM_SLOW int slow_PyModule_GetToken_DuringGC(PyObject *module, void **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMModule_GetToken_DuringGC(module, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMModule_GetToken_DuringGC(PyVM *vm, PyObject *module, void **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_GetToken_DuringGC(module, result);
    return slow_PyModule_GetToken_DuringGC(module, result, vm);
}

PYVM_SLOW PyObject *slow_PyModule_New(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMModule_New(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMModule_New(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_New(name);
    return slow_PyModule_New(name, vm);
}

PYVM_SLOW PyObject *slow_PyModule_NewObject(PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMModule_NewObject(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMModule_NewObject(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_NewObject(name);
    return slow_PyModule_NewObject(name, vm);
}

PYVM_SLOW PyTypeObject *slow_PyModule_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMModule_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMModule_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMModule_Type();
    return slow_PyModule_Type(vm);
}
