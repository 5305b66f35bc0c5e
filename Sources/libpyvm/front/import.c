/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's import.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/import.h"

PYVM_SLOW PyObject *slow_PyImport_AddModule(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_AddModule(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_AddModule(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_AddModule(name);
    return slow_PyImport_AddModule(name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_AddModuleObject(PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_AddModuleObject(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_AddModuleObject(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_AddModuleObject(name);
    return slow_PyImport_AddModuleObject(name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_AddModuleRef(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_AddModuleRef(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_AddModuleRef(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_AddModuleRef(name);
    return slow_PyImport_AddModuleRef(name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_CreateModuleFromInitfunc(PyObject *spec, PyObject *(*initfunc)(void), PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_CreateModuleFromInitfunc(spec, initfunc);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_CreateModuleFromInitfunc(PyVM *vm, PyObject *spec, PyObject *(*initfunc)(void))
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_CreateModuleFromInitfunc(spec, initfunc);
    return slow_PyImport_CreateModuleFromInitfunc(spec, initfunc, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ExecCodeModule(const char *name, PyObject *co, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ExecCodeModule(name, co);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ExecCodeModule(PyVM *vm, const char *name, PyObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ExecCodeModule(name, co);
    return slow_PyImport_ExecCodeModule(name, co, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ExecCodeModuleEx(const char *name, PyObject *co, const char *pathname, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ExecCodeModuleEx(name, co, pathname);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ExecCodeModuleEx(PyVM *vm, const char *name, PyObject *co, const char *pathname)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ExecCodeModuleEx(name, co, pathname);
    return slow_PyImport_ExecCodeModuleEx(name, co, pathname, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ExecCodeModuleObject(PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ExecCodeModuleObject(name, co, pathname, cpathname);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ExecCodeModuleObject(PyVM *vm, PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ExecCodeModuleObject(name, co, pathname, cpathname);
    return slow_PyImport_ExecCodeModuleObject(name, co, pathname, cpathname, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ExecCodeModuleWithPathnames(const char *name, PyObject *co, const char *pathname, const char *cpathname, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ExecCodeModuleWithPathnames(name, co, pathname, cpathname);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ExecCodeModuleWithPathnames(PyVM *vm, const char *name, PyObject *co, const char *pathname, const char *cpathname)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ExecCodeModuleWithPathnames(name, co, pathname, cpathname);
    return slow_PyImport_ExecCodeModuleWithPathnames(name, co, pathname, cpathname, vm);
}

PYVM_SLOW const struct _frozen **slow_PyImport_FrozenModules(PyVM *vm)
{
    pyvm_scope scope;
    const struct _frozen **result = pyvm_enter(vm, &scope)->PyVMImport_FrozenModules();
    pyvm_leave(&scope);
    return result;
}

const struct _frozen **PyVMImport_FrozenModules(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_FrozenModules();
    return slow_PyImport_FrozenModules(vm);
}

PYVM_SLOW PyObject *slow_PyImport_GetImporter(PyObject *path, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_GetImporter(path);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_GetImporter(PyVM *vm, PyObject *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_GetImporter(path);
    return slow_PyImport_GetImporter(path, vm);
}

PYVM_SLOW PyObject *slow_PyImport_GetLazyImportsFilter(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_GetLazyImportsFilter();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_GetLazyImportsFilter(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_GetLazyImportsFilter();
    return slow_PyImport_GetLazyImportsFilter(vm);
}

PYVM_SLOW PyImport_LazyImportsMode slow_PyImport_GetLazyImportsMode(PyVM *vm)
{
    pyvm_scope scope;
    PyImport_LazyImportsMode result = pyvm_enter(vm, &scope)->PyVMImport_GetLazyImportsMode();
    pyvm_leave(&scope);
    return result;
}

PyImport_LazyImportsMode PyVMImport_GetLazyImportsMode(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_GetLazyImportsMode();
    return slow_PyImport_GetLazyImportsMode(vm);
}

PYVM_SLOW long slow_PyImport_GetMagicNumber(PyVM *vm)
{
    pyvm_scope scope;
    long result = pyvm_enter(vm, &scope)->PyVMImport_GetMagicNumber();
    pyvm_leave(&scope);
    return result;
}

long PyVMImport_GetMagicNumber(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_GetMagicNumber();
    return slow_PyImport_GetMagicNumber(vm);
}

PYVM_SLOW const char *slow_PyImport_GetMagicTag(PyVM *vm)
{
    pyvm_scope scope;
    const char *result = pyvm_enter(vm, &scope)->PyVMImport_GetMagicTag();
    pyvm_leave(&scope);
    return result;
}

const char *PyVMImport_GetMagicTag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_GetMagicTag();
    return slow_PyImport_GetMagicTag(vm);
}

PYVM_SLOW PyObject *slow_PyImport_GetModule(PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_GetModule(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_GetModule(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_GetModule(name);
    return slow_PyImport_GetModule(name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_GetModuleDict(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_GetModuleDict();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_GetModuleDict(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_GetModuleDict();
    return slow_PyImport_GetModuleDict(vm);
}

PYVM_SLOW PyObject *slow_PyImport_Import(PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_Import(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_Import(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_Import(name);
    return slow_PyImport_Import(name, vm);
}

PYVM_SLOW int slow_PyImport_ImportFrozenModule(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMImport_ImportFrozenModule(name);
    pyvm_leave(&scope);
    return result;
}

int PyVMImport_ImportFrozenModule(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportFrozenModule(name);
    return slow_PyImport_ImportFrozenModule(name, vm);
}

PYVM_SLOW int slow_PyImport_ImportFrozenModuleObject(PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMImport_ImportFrozenModuleObject(name);
    pyvm_leave(&scope);
    return result;
}

int PyVMImport_ImportFrozenModuleObject(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportFrozenModuleObject(name);
    return slow_PyImport_ImportFrozenModuleObject(name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModule(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ImportModule(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModule(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportModule(name);
    return slow_PyImport_ImportModule(name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleAttr(PyObject *mod_name, PyObject *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ImportModuleAttr(mod_name, attr_name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleAttr(PyVM *vm, PyObject *mod_name, PyObject *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportModuleAttr(mod_name, attr_name);
    return slow_PyImport_ImportModuleAttr(mod_name, attr_name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleAttrString(const char *mod_name, const char *attr_name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ImportModuleAttrString(mod_name, attr_name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleAttrString(PyVM *vm, const char *mod_name, const char *attr_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportModuleAttrString(mod_name, attr_name);
    return slow_PyImport_ImportModuleAttrString(mod_name, attr_name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleEx(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ImportModuleEx(name, globals, locals, fromlist);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleEx(PyVM *vm, const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportModuleEx(name, globals, locals, fromlist);
    return slow_PyImport_ImportModuleEx(name, globals, locals, fromlist, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleLevel(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ImportModuleLevel(name, globals, locals, fromlist, level);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleLevel(PyVM *vm, const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportModuleLevel(name, globals, locals, fromlist, level);
    return slow_PyImport_ImportModuleLevel(name, globals, locals, fromlist, level, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleLevelObject(PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ImportModuleLevelObject(name, globals, locals, fromlist, level);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleLevelObject(PyVM *vm, PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportModuleLevelObject(name, globals, locals, fromlist, level);
    return slow_PyImport_ImportModuleLevelObject(name, globals, locals, fromlist, level, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ImportModuleNoBlock(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ImportModuleNoBlock(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ImportModuleNoBlock(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ImportModuleNoBlock(name);
    return slow_PyImport_ImportModuleNoBlock(name, vm);
}

PYVM_SLOW PyObject *slow_PyImport_ReloadModule(PyObject *m, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMImport_ReloadModule(m);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMImport_ReloadModule(PyVM *vm, PyObject *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_ReloadModule(m);
    return slow_PyImport_ReloadModule(m, vm);
}

PYVM_SLOW int slow_PyImport_SetLazyImportsFilter(PyObject *filter, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMImport_SetLazyImportsFilter(filter);
    pyvm_leave(&scope);
    return result;
}

int PyVMImport_SetLazyImportsFilter(PyVM *vm, PyObject *filter)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_SetLazyImportsFilter(filter);
    return slow_PyImport_SetLazyImportsFilter(filter, vm);
}

PYVM_SLOW int slow_PyImport_SetLazyImportsMode(PyImport_LazyImportsMode mode, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMImport_SetLazyImportsMode(mode);
    pyvm_leave(&scope);
    return result;
}

int PyVMImport_SetLazyImportsMode(PyVM *vm, PyImport_LazyImportsMode mode)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMImport_SetLazyImportsMode(mode);
    return slow_PyImport_SetLazyImportsMode(mode, vm);
}
