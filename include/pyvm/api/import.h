/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's import.h, with the VM first. */
#ifndef PYVM_API_IMPORT_H
#define PYVM_API_IMPORT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyImport_AddModule. Returns a borrowed reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMImport_AddModule(PyVM *vm, const char *name);

/**
 * PyImport_AddModuleObject. Returns a borrowed reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMImport_AddModuleObject(PyVM *vm, PyObject *name);

/**
 * PyImport_AddModuleRef. Returns a new reference. On error: NULL, with an exception. CPython: 3.13 and newer;
 * made from older functions in 3.11 to 3.12.
 */
PYVM_EXPORT PyObject *PyVMImport_AddModuleRef(PyVM *vm, const char *name);

/**
 * PyImport_CreateModuleFromInitfunc. Returns a new reference. On error: NULL, with an exception. CPython:
 * 3.15 and newer.
 */
PYVM_EXPORT PyObject *PyVMImport_CreateModuleFromInitfunc(PyVM *vm, PyObject *spec, PyObject *(*initfunc)(void));

/** PyImport_ExecCodeModule. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMImport_ExecCodeModule(PyVM *vm, const char *name, PyObject *co);

/**
 * PyImport_ExecCodeModuleEx. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMImport_ExecCodeModuleEx(PyVM *vm, const char *name, PyObject *co, const char *pathname);

/**
 * PyImport_ExecCodeModuleObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMImport_ExecCodeModuleObject(PyVM *vm, PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname);

/**
 * PyImport_ExecCodeModuleWithPathnames. Returns a new reference. On error: NULL, with an exception. CPython:
 * all versions.
 */
PYVM_EXPORT PyObject *PyVMImport_ExecCodeModuleWithPathnames(PyVM *vm, const char *name, PyObject *co, const char *pathname, const char *cpathname);

/**
 * PyImport_FrozenModules. Returns the address of the variable, which all VMs of the process share. CPython:
 * all versions.
 */
PYVM_EXPORT const struct _frozen **PyVMImport_FrozenModules(PyVM *vm);

/** PyImport_GetImporter. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMImport_GetImporter(PyVM *vm, PyObject *path);

/** PyImport_GetLazyImportsFilter. Returns a new reference. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT PyObject *PyVMImport_GetLazyImportsFilter(PyVM *vm);

/** PyImport_GetLazyImportsMode. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT PyImport_LazyImportsMode PyVMImport_GetLazyImportsMode(PyVM *vm);

/** PyImport_GetMagicNumber. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT long PyVMImport_GetMagicNumber(PyVM *vm);

/** PyImport_GetMagicTag. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVMImport_GetMagicTag(PyVM *vm);

/**
 * PyImport_GetModule. Returns a new reference. On error: NULL, which may be a result too: ask
 * PyVMErr_Occurred. CPython: all versions.
 */
PYVM_EXPORT PyObject *PyVMImport_GetModule(PyVM *vm, PyObject *name);

/** PyImport_GetModuleDict. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMImport_GetModuleDict(PyVM *vm);

/** PyImport_Import. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMImport_Import(PyVM *vm, PyObject *name);

/** PyImport_ImportFrozenModule. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMImport_ImportFrozenModule(PyVM *vm, const char *name);

/** PyImport_ImportFrozenModuleObject. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMImport_ImportFrozenModuleObject(PyVM *vm, PyObject *name);

/** PyImport_ImportModule. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMImport_ImportModule(PyVM *vm, const char *name);

/**
 * PyImport_ImportModuleAttr. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and
 * newer; made from older functions in 3.11 to 3.13.
 */
PYVM_EXPORT PyObject *PyVMImport_ImportModuleAttr(PyVM *vm, PyObject *mod_name, PyObject *attr_name);

/**
 * PyImport_ImportModuleAttrString. Returns a new reference. On error: NULL, with an exception. CPython: 3.14
 * and newer; made from older functions in 3.11 to 3.13.
 */
PYVM_EXPORT PyObject *PyVMImport_ImportModuleAttrString(PyVM *vm, const char *mod_name, const char *attr_name);

/** PyImport_ImportModuleEx. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMImport_ImportModuleEx(PyVM *vm, const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist);

/**
 * PyImport_ImportModuleLevel. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMImport_ImportModuleLevel(PyVM *vm, const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level);

/**
 * PyImport_ImportModuleLevelObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMImport_ImportModuleLevelObject(PyVM *vm, PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level);

/**
 * PyImport_ImportModuleNoBlock. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to
 * 3.14. Deprecated in 3.13 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMImport_ImportModuleNoBlock(PyVM *vm, const char *name);

/** PyImport_ReloadModule. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMImport_ReloadModule(PyVM *vm, PyObject *m);

/** PyImport_SetLazyImportsFilter. On error: -1, with an exception. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMImport_SetLazyImportsFilter(PyVM *vm, PyObject *filter);

/** PyImport_SetLazyImportsMode. Never fails. CPython: 3.15 and newer. */
PYVM_EXPORT int PyVMImport_SetLazyImportsMode(PyVM *vm, PyImport_LazyImportsMode mode);

#ifdef __cplusplus
}
#endif

#endif
