/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's initconfig.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/initconfig.h"

PYVM_SLOW PyObject *slow_PyConfig_Get(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMConfig_Get(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMConfig_Get(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMConfig_Get(name);
    }
    return slow_PyConfig_Get(vm, name);
}

PYVM_SLOW int slow_PyConfig_GetInt(PyVM *vm, const char *name, int *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMConfig_GetInt(name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMConfig_GetInt(PyVM *vm, const char *name, int *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, value);
        return api->PyVMConfig_GetInt(name, value);
    }
    return slow_PyConfig_GetInt(vm, name, value);
}

PYVM_SLOW PyObject *slow_PyConfig_Names(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMConfig_Names();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMConfig_Names(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMConfig_Names();
    }
    return slow_PyConfig_Names(vm);
}

PYVM_SLOW int slow_PyConfig_Set(PyVM *vm, const char *name, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMConfig_Set(name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMConfig_Set(PyVM *vm, const char *name, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, value);
        return api->PyVMConfig_Set(name, value);
    }
    return slow_PyConfig_Set(vm, name, value);
}

PYVM_SLOW int slow_PyInitConfig_AddModule(PyVM *vm, PyInitConfig *config, const char *name, PyObject *(*initfunc)(void))
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_AddModule(config, name, initfunc);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_AddModule(PyVM *vm, PyInitConfig *config, const char *name, PyObject *(*initfunc)(void))
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, config, name, initfunc);
        return api->PyVMInitConfig_AddModule(config, name, initfunc);
    }
    return slow_PyInitConfig_AddModule(vm, config, name, initfunc);
}

PYVM_SLOW PyInitConfig *slow_PyInitConfig_Create(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInitConfig *result = scope.api->PyVMInitConfig_Create();
    pyvm_call_leave(&scope);
    return result;
}

PyInitConfig *PyVMInitConfig_Create(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMInitConfig_Create();
    }
    return slow_PyInitConfig_Create(vm);
}

PYVM_SLOW void slow_PyInitConfig_Free(PyVM *vm, PyInitConfig *config)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMInitConfig_Free(config);
    pyvm_call_leave(&scope);
}

void PyVMInitConfig_Free(PyVM *vm, PyInitConfig *config)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, config);
        api->PyVMInitConfig_Free(config);
        return;
    }
    slow_PyInitConfig_Free(vm, config);
}

PYVM_SLOW void slow_PyInitConfig_FreeStrList(PyVM *vm, size_t length, char **items)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMInitConfig_FreeStrList(length, items);
    pyvm_call_leave(&scope);
}

void PyVMInitConfig_FreeStrList(PyVM *vm, size_t length, char **items)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, length, items);
        api->PyVMInitConfig_FreeStrList(length, items);
        return;
    }
    slow_PyInitConfig_FreeStrList(vm, length, items);
}

PYVM_SLOW int slow_PyInitConfig_GetError(PyVM *vm, PyInitConfig *config, const char **err_msg)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_GetError(config, err_msg);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_GetError(PyVM *vm, PyInitConfig *config, const char **err_msg)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, config, err_msg);
        return api->PyVMInitConfig_GetError(config, err_msg);
    }
    return slow_PyInitConfig_GetError(vm, config, err_msg);
}

PYVM_SLOW int slow_PyInitConfig_GetExitCode(PyVM *vm, PyInitConfig *config, int *exitcode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_GetExitCode(config, exitcode);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_GetExitCode(PyVM *vm, PyInitConfig *config, int *exitcode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, config, exitcode);
        return api->PyVMInitConfig_GetExitCode(config, exitcode);
    }
    return slow_PyInitConfig_GetExitCode(vm, config, exitcode);
}

PYVM_SLOW int slow_PyInitConfig_GetInt(PyVM *vm, PyInitConfig *config, const char *name, int64_t *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_GetInt(config, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_GetInt(PyVM *vm, PyInitConfig *config, const char *name, int64_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, config, name, value);
        return api->PyVMInitConfig_GetInt(config, name, value);
    }
    return slow_PyInitConfig_GetInt(vm, config, name, value);
}

PYVM_SLOW int slow_PyInitConfig_GetStr(PyVM *vm, PyInitConfig *config, const char *name, char **value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_GetStr(config, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_GetStr(PyVM *vm, PyInitConfig *config, const char *name, char **value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, config, name, value);
        return api->PyVMInitConfig_GetStr(config, name, value);
    }
    return slow_PyInitConfig_GetStr(vm, config, name, value);
}

PYVM_SLOW int slow_PyInitConfig_GetStrList(PyVM *vm, PyInitConfig *config, const char *name, size_t *length, char ***items)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_GetStrList(config, name, length, items);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_GetStrList(PyVM *vm, PyInitConfig *config, const char *name, size_t *length, char ***items)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, config, name, length, items);
        return api->PyVMInitConfig_GetStrList(config, name, length, items);
    }
    return slow_PyInitConfig_GetStrList(vm, config, name, length, items);
}

PYVM_SLOW int slow_PyInitConfig_HasOption(PyVM *vm, PyInitConfig *config, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_HasOption(config, name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_HasOption(PyVM *vm, PyInitConfig *config, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, config, name);
        return api->PyVMInitConfig_HasOption(config, name);
    }
    return slow_PyInitConfig_HasOption(vm, config, name);
}

PYVM_SLOW int slow_PyInitConfig_SetInt(PyVM *vm, PyInitConfig *config, const char *name, int64_t value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_SetInt(config, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_SetInt(PyVM *vm, PyInitConfig *config, const char *name, int64_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, config, name, value);
        return api->PyVMInitConfig_SetInt(config, name, value);
    }
    return slow_PyInitConfig_SetInt(vm, config, name, value);
}

PYVM_SLOW int slow_PyInitConfig_SetStr(PyVM *vm, PyInitConfig *config, const char *name, const char *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_SetStr(config, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_SetStr(PyVM *vm, PyInitConfig *config, const char *name, const char *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, config, name, value);
        return api->PyVMInitConfig_SetStr(config, name, value);
    }
    return slow_PyInitConfig_SetStr(vm, config, name, value);
}

PYVM_SLOW int slow_PyInitConfig_SetStrList(PyVM *vm, PyInitConfig *config, const char *name, size_t length, char *const *items)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMInitConfig_SetStrList(config, name, length, items);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMInitConfig_SetStrList(PyVM *vm, PyInitConfig *config, const char *name, size_t length, char *const *items)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, config, name, length, items);
        return api->PyVMInitConfig_SetStrList(config, name, length, items);
    }
    return slow_PyInitConfig_SetStrList(vm, config, name, length, items);
}

PYVM_SLOW void slow_Py_GetArgcArgv(PyVM *vm, int *argc, wchar_t ***argv)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_GetArgcArgv(argc, argv);
    pyvm_call_leave(&scope);
}

void PyVM_GetArgcArgv(PyVM *vm, int *argc, wchar_t ***argv)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, argc, argv);
        api->PyVM_GetArgcArgv(argc, argv);
        return;
    }
    slow_Py_GetArgcArgv(vm, argc, argv);
}
