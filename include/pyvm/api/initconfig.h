/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's initconfig.h, with the VM first. */
#ifndef PYVM_API_INITCONFIG_H
#define PYVM_API_INITCONFIG_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyConfig_Get. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT PyObject *PyVMConfig_Get(PyVM *vm, const char *name);

/** PyConfig_GetInt. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMConfig_GetInt(PyVM *vm, const char *name, int *value);

/** PyConfig_Names. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT PyObject *PyVMConfig_Names(PyVM *vm);

/** PyConfig_Set. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMConfig_Set(PyVM *vm, const char *name, PyObject *value);

/** PyInitConfig_AddModule. On failure: -1, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_AddModule(PyVM *vm, PyInitConfig *config, const char *name, PyObject *(*initfunc)(void));

/** PyInitConfig_Create. On failure: NULL, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT PyInitConfig *PyVMInitConfig_Create(PyVM *vm);

/** PyInitConfig_Free. CPython: 3.14 and newer. */
PYVM_EXPORT void PyVMInitConfig_Free(PyVM *vm, PyInitConfig *config);

/** PyInitConfig_FreeStrList. CPython: 3.14 and newer. */
PYVM_EXPORT void PyVMInitConfig_FreeStrList(PyVM *vm, size_t length, char **items);

/** PyInitConfig_GetError. Never fails. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_GetError(PyVM *vm, PyInitConfig *config, const char **err_msg);

/** PyInitConfig_GetExitCode. Never fails. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_GetExitCode(PyVM *vm, PyInitConfig *config, int *exitcode);

/** PyInitConfig_GetInt. On failure: -1, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_GetInt(PyVM *vm, PyInitConfig *config, const char *name, int64_t *value);

/** PyInitConfig_GetStr. On failure: -1, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_GetStr(PyVM *vm, PyInitConfig *config, const char *name, char **value);

/** PyInitConfig_GetStrList. On failure: -1, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_GetStrList(PyVM *vm, PyInitConfig *config, const char *name, size_t *length, char ***items);

/** PyInitConfig_HasOption. Never fails. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_HasOption(PyVM *vm, PyInitConfig *config, const char *name);

/** PyInitConfig_SetInt. On failure: -1, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_SetInt(PyVM *vm, PyInitConfig *config, const char *name, int64_t value);

/** PyInitConfig_SetStr. On failure: -1, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_SetStr(PyVM *vm, PyInitConfig *config, const char *name, const char *value);

/** PyInitConfig_SetStrList. On failure: -1, with no exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMInitConfig_SetStrList(PyVM *vm, PyInitConfig *config, const char *name, size_t length, char *const *items);

/** Py_GetArgcArgv. CPython: all versions. */
PYVM_EXPORT void PyVM_GetArgcArgv(PyVM *vm, int *argc, wchar_t ***argv);

#ifdef __cplusplus
}
#endif

#endif
