/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pydebug.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pydebug.h"

PYVM_SLOW int *slow_Py_BytesWarningFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_BytesWarningFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_BytesWarningFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_BytesWarningFlag();
    }
    return slow_Py_BytesWarningFlag(vm);
}

PYVM_SLOW int *slow_Py_DebugFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_DebugFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_DebugFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_DebugFlag();
    }
    return slow_Py_DebugFlag(vm);
}

PYVM_SLOW int *slow_Py_DontWriteBytecodeFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_DontWriteBytecodeFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_DontWriteBytecodeFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_DontWriteBytecodeFlag();
    }
    return slow_Py_DontWriteBytecodeFlag(vm);
}

PYVM_SLOW int *slow_Py_FrozenFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_FrozenFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_FrozenFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_FrozenFlag();
    }
    return slow_Py_FrozenFlag(vm);
}

PYVM_SLOW char *slow_Py_GETENV(PyVM *vm, const char *s)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVM_GETENV(s);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVM_GETENV(PyVM *vm, const char *s)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, s);
        return api->PyVM_GETENV(s);
    }
    return slow_Py_GETENV(vm, s);
}

PYVM_SLOW int *slow_Py_HashRandomizationFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_HashRandomizationFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_HashRandomizationFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_HashRandomizationFlag();
    }
    return slow_Py_HashRandomizationFlag(vm);
}

PYVM_SLOW int *slow_Py_IgnoreEnvironmentFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_IgnoreEnvironmentFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_IgnoreEnvironmentFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_IgnoreEnvironmentFlag();
    }
    return slow_Py_IgnoreEnvironmentFlag(vm);
}

PYVM_SLOW int *slow_Py_InspectFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_InspectFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_InspectFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_InspectFlag();
    }
    return slow_Py_InspectFlag(vm);
}

PYVM_SLOW int *slow_Py_InteractiveFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_InteractiveFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_InteractiveFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_InteractiveFlag();
    }
    return slow_Py_InteractiveFlag(vm);
}

PYVM_SLOW int *slow_Py_IsolatedFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_IsolatedFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_IsolatedFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_IsolatedFlag();
    }
    return slow_Py_IsolatedFlag(vm);
}

PYVM_SLOW int *slow_Py_NoSiteFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_NoSiteFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_NoSiteFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_NoSiteFlag();
    }
    return slow_Py_NoSiteFlag(vm);
}

PYVM_SLOW int *slow_Py_NoUserSiteDirectory(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_NoUserSiteDirectory();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_NoUserSiteDirectory(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_NoUserSiteDirectory();
    }
    return slow_Py_NoUserSiteDirectory(vm);
}

PYVM_SLOW int *slow_Py_OptimizeFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_OptimizeFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_OptimizeFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_OptimizeFlag();
    }
    return slow_Py_OptimizeFlag(vm);
}

PYVM_SLOW int *slow_Py_QuietFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_QuietFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_QuietFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_QuietFlag();
    }
    return slow_Py_QuietFlag(vm);
}

PYVM_SLOW int *slow_Py_UnbufferedStdioFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_UnbufferedStdioFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_UnbufferedStdioFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_UnbufferedStdioFlag();
    }
    return slow_Py_UnbufferedStdioFlag(vm);
}

PYVM_SLOW int *slow_Py_VerboseFlag(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_VerboseFlag();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_VerboseFlag(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_VerboseFlag();
    }
    return slow_Py_VerboseFlag(vm);
}
