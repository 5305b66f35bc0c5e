/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's initconfig.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/initconfig.h"

PYVM_SLOW PyObject *slow_PyConfig_Get(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMConfig_Get(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMConfig_Get(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMConfig_Get(name);
    return slow_PyConfig_Get(name, vm);
}

PYVM_SLOW int slow_PyConfig_GetInt(const char *name, int *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMConfig_GetInt(name, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMConfig_GetInt(PyVM *vm, const char *name, int *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMConfig_GetInt(name, value);
    return slow_PyConfig_GetInt(name, value, vm);
}

PYVM_SLOW PyObject *slow_PyConfig_Names(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMConfig_Names();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMConfig_Names(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMConfig_Names();
    return slow_PyConfig_Names(vm);
}

PYVM_SLOW int slow_PyConfig_Set(const char *name, PyObject *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMConfig_Set(name, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMConfig_Set(PyVM *vm, const char *name, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMConfig_Set(name, value);
    return slow_PyConfig_Set(name, value, vm);
}

PYVM_SLOW int slow_PyInitConfig_AddModule(PyInitConfig *config, const char *name, PyObject *(*initfunc)(void), PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_AddModule(config, name, initfunc);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_AddModule(PyVM *vm, PyInitConfig *config, const char *name, PyObject *(*initfunc)(void))
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_AddModule(config, name, initfunc);
    return slow_PyInitConfig_AddModule(config, name, initfunc, vm);
}

PYVM_SLOW PyInitConfig *slow_PyInitConfig_Create(PyVM *vm)
{
    pyvm_scope scope;
    PyInitConfig *result = pyvm_enter(vm, &scope)->PyVMInitConfig_Create();
    pyvm_leave(&scope);
    return result;
}

PyInitConfig *PyVMInitConfig_Create(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_Create();
    return slow_PyInitConfig_Create(vm);
}

PYVM_SLOW void slow_PyInitConfig_Free(PyInitConfig *config, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMInitConfig_Free(config);
    pyvm_leave(&scope);
}

void PyVMInitConfig_Free(PyVM *vm, PyInitConfig *config)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMInitConfig_Free(config);
    else
        slow_PyInitConfig_Free(config, vm);
}

PYVM_SLOW void slow_PyInitConfig_FreeStrList(size_t length, char **items, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMInitConfig_FreeStrList(length, items);
    pyvm_leave(&scope);
}

void PyVMInitConfig_FreeStrList(PyVM *vm, size_t length, char **items)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMInitConfig_FreeStrList(length, items);
    else
        slow_PyInitConfig_FreeStrList(length, items, vm);
}

PYVM_SLOW int slow_PyInitConfig_GetError(PyInitConfig *config, const char **err_msg, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_GetError(config, err_msg);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_GetError(PyVM *vm, PyInitConfig *config, const char **err_msg)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_GetError(config, err_msg);
    return slow_PyInitConfig_GetError(config, err_msg, vm);
}

PYVM_SLOW int slow_PyInitConfig_GetExitCode(PyInitConfig *config, int *exitcode, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_GetExitCode(config, exitcode);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_GetExitCode(PyVM *vm, PyInitConfig *config, int *exitcode)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_GetExitCode(config, exitcode);
    return slow_PyInitConfig_GetExitCode(config, exitcode, vm);
}

PYVM_SLOW int slow_PyInitConfig_GetInt(PyInitConfig *config, const char *name, int64_t *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_GetInt(config, name, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_GetInt(PyVM *vm, PyInitConfig *config, const char *name, int64_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_GetInt(config, name, value);
    return slow_PyInitConfig_GetInt(config, name, value, vm);
}

PYVM_SLOW int slow_PyInitConfig_GetStr(PyInitConfig *config, const char *name, char **value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_GetStr(config, name, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_GetStr(PyVM *vm, PyInitConfig *config, const char *name, char **value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_GetStr(config, name, value);
    return slow_PyInitConfig_GetStr(config, name, value, vm);
}

PYVM_SLOW int slow_PyInitConfig_GetStrList(PyInitConfig *config, const char *name, size_t *length, char ***items, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_GetStrList(config, name, length, items);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_GetStrList(PyVM *vm, PyInitConfig *config, const char *name, size_t *length, char ***items)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_GetStrList(config, name, length, items);
    return slow_PyInitConfig_GetStrList(config, name, length, items, vm);
}

PYVM_SLOW int slow_PyInitConfig_HasOption(PyInitConfig *config, const char *name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_HasOption(config, name);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_HasOption(PyVM *vm, PyInitConfig *config, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_HasOption(config, name);
    return slow_PyInitConfig_HasOption(config, name, vm);
}

PYVM_SLOW int slow_PyInitConfig_SetInt(PyInitConfig *config, const char *name, int64_t value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_SetInt(config, name, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_SetInt(PyVM *vm, PyInitConfig *config, const char *name, int64_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_SetInt(config, name, value);
    return slow_PyInitConfig_SetInt(config, name, value, vm);
}

PYVM_SLOW int slow_PyInitConfig_SetStr(PyInitConfig *config, const char *name, const char *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_SetStr(config, name, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_SetStr(PyVM *vm, PyInitConfig *config, const char *name, const char *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_SetStr(config, name, value);
    return slow_PyInitConfig_SetStr(config, name, value, vm);
}

PYVM_SLOW int slow_PyInitConfig_SetStrList(PyInitConfig *config, const char *name, size_t length, char *const *items, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMInitConfig_SetStrList(config, name, length, items);
    pyvm_leave(&scope);
    return result;
}

int PyVMInitConfig_SetStrList(PyVM *vm, PyInitConfig *config, const char *name, size_t length, char *const *items)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInitConfig_SetStrList(config, name, length, items);
    return slow_PyInitConfig_SetStrList(config, name, length, items, vm);
}

PYVM_SLOW void slow_PyPreConfig_InitIsolatedConfig(PyPreConfig *preconfig, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMPreConfig_InitIsolatedConfig(preconfig);
    pyvm_leave(&scope);
}

void PyVMPreConfig_InitIsolatedConfig(PyVM *vm, PyPreConfig *preconfig)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMPreConfig_InitIsolatedConfig(preconfig);
    else
        slow_PyPreConfig_InitIsolatedConfig(preconfig, vm);
}

PYVM_SLOW void slow_PyPreConfig_InitPythonConfig(PyPreConfig *preconfig, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMPreConfig_InitPythonConfig(preconfig);
    pyvm_leave(&scope);
}

void PyVMPreConfig_InitPythonConfig(PyVM *vm, PyPreConfig *preconfig)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMPreConfig_InitPythonConfig(preconfig);
    else
        slow_PyPreConfig_InitPythonConfig(preconfig, vm);
}

PYVM_SLOW PyStatus slow_PyStatus_Error(const char *err_msg, PyVM *vm)
{
    pyvm_scope scope;
    PyStatus result = pyvm_enter(vm, &scope)->PyVMStatus_Error(err_msg);
    pyvm_leave(&scope);
    return result;
}

PyStatus PyVMStatus_Error(PyVM *vm, const char *err_msg)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStatus_Error(err_msg);
    return slow_PyStatus_Error(err_msg, vm);
}

PYVM_SLOW int slow_PyStatus_Exception(PyStatus status, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMStatus_Exception(status);
    pyvm_leave(&scope);
    return result;
}

int PyVMStatus_Exception(PyVM *vm, PyStatus status)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStatus_Exception(status);
    return slow_PyStatus_Exception(status, vm);
}

PYVM_SLOW PyStatus slow_PyStatus_Exit(int exitcode, PyVM *vm)
{
    pyvm_scope scope;
    PyStatus result = pyvm_enter(vm, &scope)->PyVMStatus_Exit(exitcode);
    pyvm_leave(&scope);
    return result;
}

PyStatus PyVMStatus_Exit(PyVM *vm, int exitcode)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStatus_Exit(exitcode);
    return slow_PyStatus_Exit(exitcode, vm);
}

PYVM_SLOW int slow_PyStatus_IsError(PyStatus status, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMStatus_IsError(status);
    pyvm_leave(&scope);
    return result;
}

int PyVMStatus_IsError(PyVM *vm, PyStatus status)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStatus_IsError(status);
    return slow_PyStatus_IsError(status, vm);
}

PYVM_SLOW int slow_PyStatus_IsExit(PyStatus status, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMStatus_IsExit(status);
    pyvm_leave(&scope);
    return result;
}

int PyVMStatus_IsExit(PyVM *vm, PyStatus status)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStatus_IsExit(status);
    return slow_PyStatus_IsExit(status, vm);
}

PYVM_SLOW PyStatus slow_PyStatus_NoMemory(PyVM *vm)
{
    pyvm_scope scope;
    PyStatus result = pyvm_enter(vm, &scope)->PyVMStatus_NoMemory();
    pyvm_leave(&scope);
    return result;
}

PyStatus PyVMStatus_NoMemory(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStatus_NoMemory();
    return slow_PyStatus_NoMemory(vm);
}

PYVM_SLOW PyStatus slow_PyStatus_Ok(PyVM *vm)
{
    pyvm_scope scope;
    PyStatus result = pyvm_enter(vm, &scope)->PyVMStatus_Ok();
    pyvm_leave(&scope);
    return result;
}

PyStatus PyVMStatus_Ok(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMStatus_Ok();
    return slow_PyStatus_Ok(vm);
}

PYVM_SLOW PyStatus slow_PyWideStringList_Append(PyWideStringList *list, const wchar_t *item, PyVM *vm)
{
    pyvm_scope scope;
    PyStatus result = pyvm_enter(vm, &scope)->PyVMWideStringList_Append(list, item);
    pyvm_leave(&scope);
    return result;
}

PyStatus PyVMWideStringList_Append(PyVM *vm, PyWideStringList *list, const wchar_t *item)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWideStringList_Append(list, item);
    return slow_PyWideStringList_Append(list, item, vm);
}

PYVM_SLOW PyStatus slow_PyWideStringList_Insert(PyWideStringList *list, Py_ssize_t index, const wchar_t *item, PyVM *vm)
{
    pyvm_scope scope;
    PyStatus result = pyvm_enter(vm, &scope)->PyVMWideStringList_Insert(list, index, item);
    pyvm_leave(&scope);
    return result;
}

PyStatus PyVMWideStringList_Insert(PyVM *vm, PyWideStringList *list, Py_ssize_t index, const wchar_t *item)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMWideStringList_Insert(list, index, item);
    return slow_PyWideStringList_Insert(list, index, item, vm);
}

PYVM_SLOW void slow_Py_GetArgcArgv(int *argc, wchar_t ***argv, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_GetArgcArgv(argc, argv);
    pyvm_leave(&scope);
}

void PyVM_GetArgcArgv(PyVM *vm, int *argc, wchar_t ***argv)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_GetArgcArgv(argc, argv);
    else
        slow_Py_GetArgcArgv(argc, argv, vm);
}
