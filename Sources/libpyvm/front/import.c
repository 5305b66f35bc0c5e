/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's import.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/import.h"

PYVM_SLOW PyObject *slow_PyImport_AddModule(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_AddModule(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_AddModule(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_AddModule(name);
    }
    return slow_PyImport_AddModule(vm, name);
}

PYVM_SLOW PyObject *slow_PyImport_AddModuleObject(PyVM *vm, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_AddModuleObject(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_AddModuleObject(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_AddModuleObject(name);
    }
    return slow_PyImport_AddModuleObject(vm, name);
}

PYVM_SLOW PyObject *slow_PyImport_AddModuleRef(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_AddModuleRef(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_AddModuleRef(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_AddModuleRef(name);
    }
    return slow_PyImport_AddModuleRef(vm, name);
}

PYVM_SLOW PyObject *slow_PyImport_CreateModuleFromInitfunc(PyVM *vm, PyObject *spec, PyObject *(*initfunc)(void))
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_CreateModuleFromInitfunc(spec, initfunc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_CreateModuleFromInitfunc(PyVM *vm, PyObject *spec, PyObject *(*initfunc)(void))
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, spec, initfunc);
        return api->PyVMImport_CreateModuleFromInitfunc(spec, initfunc);
    }
    return slow_PyImport_CreateModuleFromInitfunc(vm, spec, initfunc);
}

PYVM_SLOW PyObject *slow_PyImport_ExecCodeModule(PyVM *vm, const char *name, PyObject *co)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ExecCodeModule(name, co);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ExecCodeModule(PyVM *vm, const char *name, PyObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, co);
        return api->PyVMImport_ExecCodeModule(name, co);
    }
    return slow_PyImport_ExecCodeModule(vm, name, co);
}

PYVM_SLOW PyObject *slow_PyImport_ExecCodeModuleEx(PyVM *vm, const char *name, PyObject *co, const char *pathname)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ExecCodeModuleEx(name, co, pathname);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ExecCodeModuleEx(PyVM *vm, const char *name, PyObject *co, const char *pathname)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, name, co, pathname);
        return api->PyVMImport_ExecCodeModuleEx(name, co, pathname);
    }
    return slow_PyImport_ExecCodeModuleEx(vm, name, co, pathname);
}

PYVM_SLOW PyObject *slow_PyImport_ExecCodeModuleObject(PyVM *vm, PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ExecCodeModuleObject(name, co, pathname, cpathname);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ExecCodeModuleObject(PyVM *vm, PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, name, co, pathname, cpathname);
        return api->PyVMImport_ExecCodeModuleObject(name, co, pathname, cpathname);
    }
    return slow_PyImport_ExecCodeModuleObject(vm, name, co, pathname, cpathname);
}

PYVM_SLOW PyObject *slow_PyImport_ExecCodeModuleWithPathnames(PyVM *vm, const char *name, PyObject *co, const char *pathname, const char *cpathname)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ExecCodeModuleWithPathnames(name, co, pathname, cpathname);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ExecCodeModuleWithPathnames(PyVM *vm, const char *name, PyObject *co, const char *pathname, const char *cpathname)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, name, co, pathname, cpathname);
        return api->PyVMImport_ExecCodeModuleWithPathnames(name, co, pathname, cpathname);
    }
    return slow_PyImport_ExecCodeModuleWithPathnames(vm, name, co, pathname, cpathname);
}

PYVM_SLOW const struct _frozen **slow_PyImport_FrozenModules(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const struct _frozen **result = scope.api->PyVMImport_FrozenModules();
    pyvm_call_leave(&scope);
    return result;
}

const struct _frozen **PyVMImport_FrozenModules(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMImport_FrozenModules();
    }
    return slow_PyImport_FrozenModules(vm);
}

PYVM_SLOW PyObject *slow_PyImport_GetImporter(PyVM *vm, PyObject *path)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_GetImporter(path);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_GetImporter(PyVM *vm, PyObject *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, path);
        return api->PyVMImport_GetImporter(path);
    }
    return slow_PyImport_GetImporter(vm, path);
}

PYVM_SLOW PyObject *slow_PyImport_GetLazyImportsFilter(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_GetLazyImportsFilter();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_GetLazyImportsFilter(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMImport_GetLazyImportsFilter();
    }
    return slow_PyImport_GetLazyImportsFilter(vm);
}

PYVM_SLOW PyImport_LazyImportsMode slow_PyImport_GetLazyImportsMode(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyImport_LazyImportsMode result = scope.api->PyVMImport_GetLazyImportsMode();
    pyvm_call_leave(&scope);
    return result;
}

PyImport_LazyImportsMode PyVMImport_GetLazyImportsMode(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMImport_GetLazyImportsMode();
    }
    return slow_PyImport_GetLazyImportsMode(vm);
}

PYVM_SLOW long slow_PyImport_GetMagicNumber(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long result = scope.api->PyVMImport_GetMagicNumber();
    pyvm_call_leave(&scope);
    return result;
}

long PyVMImport_GetMagicNumber(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMImport_GetMagicNumber();
    }
    return slow_PyImport_GetMagicNumber(vm);
}

PYVM_SLOW const char *slow_PyImport_GetMagicTag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMImport_GetMagicTag();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMImport_GetMagicTag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMImport_GetMagicTag();
    }
    return slow_PyImport_GetMagicTag(vm);
}

PYVM_SLOW PyObject *slow_PyImport_GetModule(PyVM *vm, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_GetModule(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_GetModule(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_GetModule(name);
    }
    return slow_PyImport_GetModule(vm, name);
}

PYVM_SLOW PyObject *slow_PyImport_GetModuleDict(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_GetModuleDict();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_GetModuleDict(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMImport_GetModuleDict();
    }
    return slow_PyImport_GetModuleDict(vm);
}

PYVM_SLOW PyObject *slow_PyImport_Import(PyVM *vm, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_Import(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_Import(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_Import(name);
    }
    return slow_PyImport_Import(vm, name);
}

PYVM_SLOW int slow_PyImport_ImportFrozenModule(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMImport_ImportFrozenModule(name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMImport_ImportFrozenModule(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_ImportFrozenModule(name);
    }
    return slow_PyImport_ImportFrozenModule(vm, name);
}

PYVM_SLOW int slow_PyImport_ImportFrozenModuleObject(PyVM *vm, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMImport_ImportFrozenModuleObject(name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMImport_ImportFrozenModuleObject(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_ImportFrozenModuleObject(name);
    }
    return slow_PyImport_ImportFrozenModuleObject(vm, name);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModule(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ImportModule(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModule(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_ImportModule(name);
    }
    return slow_PyImport_ImportModule(vm, name);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleAttr(PyVM *vm, PyObject *mod_name, PyObject *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ImportModuleAttr(mod_name, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleAttr(PyVM *vm, PyObject *mod_name, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, mod_name, attr_name);
        return api->PyVMImport_ImportModuleAttr(mod_name, attr_name);
    }
    return slow_PyImport_ImportModuleAttr(vm, mod_name, attr_name);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleAttrString(PyVM *vm, const char *mod_name, const char *attr_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ImportModuleAttrString(mod_name, attr_name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleAttrString(PyVM *vm, const char *mod_name, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, mod_name, attr_name);
        return api->PyVMImport_ImportModuleAttrString(mod_name, attr_name);
    }
    return slow_PyImport_ImportModuleAttrString(vm, mod_name, attr_name);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleEx(PyVM *vm, const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ImportModuleEx(name, globals, locals, fromlist);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleEx(PyVM *vm, const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, name, globals, locals, fromlist);
        return api->PyVMImport_ImportModuleEx(name, globals, locals, fromlist);
    }
    return slow_PyImport_ImportModuleEx(vm, name, globals, locals, fromlist);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleLevel(PyVM *vm, const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ImportModuleLevel(name, globals, locals, fromlist, level);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleLevel(PyVM *vm, const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, name, globals, locals, fromlist, level);
        return api->PyVMImport_ImportModuleLevel(name, globals, locals, fromlist, level);
    }
    return slow_PyImport_ImportModuleLevel(vm, name, globals, locals, fromlist, level);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleLevelObject(PyVM *vm, PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ImportModuleLevelObject(name, globals, locals, fromlist, level);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleLevelObject(PyVM *vm, PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, name, globals, locals, fromlist, level);
        return api->PyVMImport_ImportModuleLevelObject(name, globals, locals, fromlist, level);
    }
    return slow_PyImport_ImportModuleLevelObject(vm, name, globals, locals, fromlist, level);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleNoBlock(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ImportModuleNoBlock(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleNoBlock(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMImport_ImportModuleNoBlock(name);
    }
    return slow_PyImport_ImportModuleNoBlock(vm, name);
}

PYVM_SLOW PyObject *slow_PyImport_ReloadModule(PyVM *vm, PyObject *m)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMImport_ReloadModule(m);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMImport_ReloadModule(PyVM *vm, PyObject *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, m);
        return api->PyVMImport_ReloadModule(m);
    }
    return slow_PyImport_ReloadModule(vm, m);
}

PYVM_SLOW int slow_PyImport_SetLazyImportsFilter(PyVM *vm, PyObject *filter)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMImport_SetLazyImportsFilter(filter);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMImport_SetLazyImportsFilter(PyVM *vm, PyObject *filter)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, filter);
        return api->PyVMImport_SetLazyImportsFilter(filter);
    }
    return slow_PyImport_SetLazyImportsFilter(vm, filter);
}

PYVM_SLOW int slow_PyImport_SetLazyImportsMode(PyVM *vm, PyImport_LazyImportsMode mode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMImport_SetLazyImportsMode(mode);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMImport_SetLazyImportsMode(PyVM *vm, PyImport_LazyImportsMode mode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, mode);
        return api->PyVMImport_SetLazyImportsMode(mode);
    }
    return slow_PyImport_SetLazyImportsMode(vm, mode);
}
