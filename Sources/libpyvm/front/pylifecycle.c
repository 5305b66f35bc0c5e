/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pylifecycle.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pylifecycle.h"

PYVM_SLOW PyOS_sighandler_t slow_PyOS_getsig(PyVM *vm, int i)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyOS_sighandler_t result = scope.api->PyVMOS_getsig(i);
    pyvm_call_leave(&scope);
    return result;
}

PyOS_sighandler_t PyVMOS_getsig(PyVM *vm, int i)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, i);
        return api->PyVMOS_getsig(i);
    }
    return slow_PyOS_getsig(vm, i);
}

PYVM_SLOW PyOS_sighandler_t slow_PyOS_setsig(PyVM *vm, int i, PyOS_sighandler_t h)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyOS_sighandler_t result = scope.api->PyVMOS_setsig(i, h);
    pyvm_call_leave(&scope);
    return result;
}

PyOS_sighandler_t PyVMOS_setsig(PyVM *vm, int i, PyOS_sighandler_t h)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, i, h);
        return api->PyVMOS_setsig(i, h);
    }
    return slow_PyOS_setsig(vm, i, h);
}

PYVM_SLOW int slow_PyUnstable_AtExit(PyVM *vm, PyInterpreterState *interp, atexit_datacallbackfunc func, void *data)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_AtExit(interp, func, data);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_AtExit(PyVM *vm, PyInterpreterState *interp, atexit_datacallbackfunc func, void *data)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, interp, func, data);
        return api->PyVMUnstable_AtExit(interp, func, data);
    }
    return slow_PyUnstable_AtExit(vm, interp, func, data);
}

PYVM_SLOW int slow_Py_AtExit(PyVM *vm, void (*func)(void))
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_AtExit(func);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_AtExit(PyVM *vm, void (*func)(void))
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVM_AtExit(func);
    }
    return slow_Py_AtExit(vm, func);
}

PYVM_SLOW int slow_Py_FdIsInteractive(PyVM *vm, FILE *fp, const char *filename)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_FdIsInteractive(fp, filename);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_FdIsInteractive(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, fp, filename);
        return api->PyVM_FdIsInteractive(fp, filename);
    }
    return slow_Py_FdIsInteractive(vm, fp, filename);
}

PYVM_SLOW const char *slow_Py_GetBuildInfo(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVM_GetBuildInfo();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVM_GetBuildInfo(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetBuildInfo();
    }
    return slow_Py_GetBuildInfo(vm);
}

PYVM_SLOW const char *slow_Py_GetCompiler(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVM_GetCompiler();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVM_GetCompiler(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetCompiler();
    }
    return slow_Py_GetCompiler(vm);
}

PYVM_SLOW const char *slow_Py_GetCopyright(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVM_GetCopyright();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVM_GetCopyright(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetCopyright();
    }
    return slow_Py_GetCopyright(vm);
}

PYVM_SLOW wchar_t *slow_Py_GetExecPrefix(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    wchar_t *result = scope.api->PyVM_GetExecPrefix();
    pyvm_call_leave(&scope);
    return result;
}

wchar_t *PyVM_GetExecPrefix(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetExecPrefix();
    }
    return slow_Py_GetExecPrefix(vm);
}

PYVM_SLOW wchar_t *slow_Py_GetPath(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    wchar_t *result = scope.api->PyVM_GetPath();
    pyvm_call_leave(&scope);
    return result;
}

wchar_t *PyVM_GetPath(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetPath();
    }
    return slow_Py_GetPath(vm);
}

PYVM_SLOW const char *slow_Py_GetPlatform(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVM_GetPlatform();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVM_GetPlatform(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetPlatform();
    }
    return slow_Py_GetPlatform(vm);
}

PYVM_SLOW wchar_t *slow_Py_GetPrefix(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    wchar_t *result = scope.api->PyVM_GetPrefix();
    pyvm_call_leave(&scope);
    return result;
}

wchar_t *PyVM_GetPrefix(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetPrefix();
    }
    return slow_Py_GetPrefix(vm);
}

PYVM_SLOW wchar_t *slow_Py_GetProgramFullPath(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    wchar_t *result = scope.api->PyVM_GetProgramFullPath();
    pyvm_call_leave(&scope);
    return result;
}

wchar_t *PyVM_GetProgramFullPath(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetProgramFullPath();
    }
    return slow_Py_GetProgramFullPath(vm);
}

PYVM_SLOW wchar_t *slow_Py_GetProgramName(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    wchar_t *result = scope.api->PyVM_GetProgramName();
    pyvm_call_leave(&scope);
    return result;
}

wchar_t *PyVM_GetProgramName(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetProgramName();
    }
    return slow_Py_GetProgramName(vm);
}

PYVM_SLOW wchar_t *slow_Py_GetPythonHome(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    wchar_t *result = scope.api->PyVM_GetPythonHome();
    pyvm_call_leave(&scope);
    return result;
}

wchar_t *PyVM_GetPythonHome(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetPythonHome();
    }
    return slow_Py_GetPythonHome(vm);
}

PYVM_SLOW const char *slow_Py_GetVersion(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVM_GetVersion();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVM_GetVersion(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetVersion();
    }
    return slow_Py_GetVersion(vm);
}

PYVM_SLOW int slow_Py_IsFinalizing(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_IsFinalizing();
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_IsFinalizing(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_IsFinalizing();
    }
    return slow_Py_IsFinalizing(vm);
}

PYVM_SLOW int slow_Py_SetStandardStreamEncoding(PyVM *vm, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_SetStandardStreamEncoding(encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_SetStandardStreamEncoding(PyVM *vm, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, encoding, errors);
        return api->PyVM_SetStandardStreamEncoding(encoding, errors);
    }
    return slow_Py_SetStandardStreamEncoding(vm, encoding, errors);
}

PYVM_SLOW unsigned long slow_Py_Version(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long result = scope.api->PyVM_Version();
    pyvm_call_leave(&scope);
    return result;
}

unsigned long PyVM_Version(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_Version();
    }
    return slow_Py_Version(vm);
}
