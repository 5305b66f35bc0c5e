/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sysmodule.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/sysmodule.h"

PYVM_SLOW void slow_PySys_AddWarnOption(PyVM *vm, const wchar_t *s)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_AddWarnOption(s);
    pyvm_call_leave(&scope);
}

void PyVMSys_AddWarnOption(PyVM *vm, const wchar_t *s)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, s);
        api->PyVMSys_AddWarnOption(s);
        return;
    }
    slow_PySys_AddWarnOption(vm, s);
}

PYVM_SLOW void slow_PySys_AddWarnOptionUnicode(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_AddWarnOptionUnicode(unicode);
    pyvm_call_leave(&scope);
}

void PyVMSys_AddWarnOptionUnicode(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        api->PyVMSys_AddWarnOptionUnicode(unicode);
        return;
    }
    slow_PySys_AddWarnOptionUnicode(vm, unicode);
}

PYVM_SLOW void slow_PySys_AddXOption(PyVM *vm, const wchar_t *s)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_AddXOption(s);
    pyvm_call_leave(&scope);
}

void PyVMSys_AddXOption(PyVM *vm, const wchar_t *s)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, s);
        api->PyVMSys_AddXOption(s);
        return;
    }
    slow_PySys_AddXOption(vm, s);
}

void PyVMSys_FormatStderr(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMSys_FormatStderrV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PySys_FormatStderrV(PyVM *vm, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_FormatStderrV(format, arguments);
    pyvm_call_leave(&scope);
}

void PyVMSys_FormatStderrV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, arguments);
        api->PyVMSys_FormatStderrV(format, arguments);
        return;
    }
    slow_PySys_FormatStderrV(vm, format, arguments);
}

void PyVMSys_FormatStdout(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMSys_FormatStdoutV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PySys_FormatStdoutV(PyVM *vm, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_FormatStdoutV(format, arguments);
    pyvm_call_leave(&scope);
}

void PyVMSys_FormatStdoutV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, arguments);
        api->PyVMSys_FormatStdoutV(format, arguments);
        return;
    }
    slow_PySys_FormatStdoutV(vm, format, arguments);
}

PYVM_SLOW PyObject *slow_PySys_GetAttr(PyVM *vm, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSys_GetAttr(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSys_GetAttr(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMSys_GetAttr(name);
    }
    return slow_PySys_GetAttr(vm, name);
}

PYVM_SLOW PyObject *slow_PySys_GetAttrString(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSys_GetAttrString(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSys_GetAttrString(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMSys_GetAttrString(name);
    }
    return slow_PySys_GetAttrString(vm, name);
}

PYVM_SLOW PyObject *slow_PySys_GetObject(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSys_GetObject(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSys_GetObject(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMSys_GetObject(name);
    }
    return slow_PySys_GetObject(vm, name);
}

PYVM_SLOW int slow_PySys_GetOptionalAttr(PyVM *vm, PyObject *name, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMSys_GetOptionalAttr(name, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMSys_GetOptionalAttr(PyVM *vm, PyObject *name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, result);
        return api->PyVMSys_GetOptionalAttr(name, result);
    }
    return slow_PySys_GetOptionalAttr(vm, name, result);
}

PYVM_SLOW int slow_PySys_GetOptionalAttrString(PyVM *vm, const char *name, PyObject **result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMSys_GetOptionalAttrString(name, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMSys_GetOptionalAttrString(PyVM *vm, const char *name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, result);
        return api->PyVMSys_GetOptionalAttrString(name, result);
    }
    return slow_PySys_GetOptionalAttrString(vm, name, result);
}

PYVM_SLOW PyObject *slow_PySys_GetXOptions(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMSys_GetXOptions();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMSys_GetXOptions(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMSys_GetXOptions();
    }
    return slow_PySys_GetXOptions(vm);
}

PYVM_SLOW int slow_PySys_HasWarnOptions(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSys_HasWarnOptions();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSys_HasWarnOptions(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMSys_HasWarnOptions();
    }
    return slow_PySys_HasWarnOptions(vm);
}

PYVM_SLOW void slow_PySys_ResetWarnOptions(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_ResetWarnOptions();
    pyvm_call_leave(&scope);
}

void PyVMSys_ResetWarnOptions(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMSys_ResetWarnOptions();
        return;
    }
    slow_PySys_ResetWarnOptions(vm);
}

PYVM_SLOW void slow_PySys_SetArgv(PyVM *vm, int arg1, wchar_t **arg2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_SetArgv(arg1, arg2);
    pyvm_call_leave(&scope);
}

void PyVMSys_SetArgv(PyVM *vm, int arg1, wchar_t **arg2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, arg1, arg2);
        api->PyVMSys_SetArgv(arg1, arg2);
        return;
    }
    slow_PySys_SetArgv(vm, arg1, arg2);
}

PYVM_SLOW void slow_PySys_SetArgvEx(PyVM *vm, int arg1, wchar_t **arg2, int updatepath)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_SetArgvEx(arg1, arg2, updatepath);
    pyvm_call_leave(&scope);
}

void PyVMSys_SetArgvEx(PyVM *vm, int arg1, wchar_t **arg2, int updatepath)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, arg1, arg2, updatepath);
        api->PyVMSys_SetArgvEx(arg1, arg2, updatepath);
        return;
    }
    slow_PySys_SetArgvEx(vm, arg1, arg2, updatepath);
}

PYVM_SLOW int slow_PySys_SetObject(PyVM *vm, const char *name, PyObject *v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSys_SetObject(name, v);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSys_SetObject(PyVM *vm, const char *name, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, v);
        return api->PyVMSys_SetObject(name, v);
    }
    return slow_PySys_SetObject(vm, name, v);
}

PYVM_SLOW void slow_PySys_SetPath(PyVM *vm, const wchar_t *path)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_SetPath(path);
    pyvm_call_leave(&scope);
}

void PyVMSys_SetPath(PyVM *vm, const wchar_t *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, path);
        api->PyVMSys_SetPath(path);
        return;
    }
    slow_PySys_SetPath(vm, path);
}

void PyVMSys_WriteStderr(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMSys_WriteStderrV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PySys_WriteStderrV(PyVM *vm, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_WriteStderrV(format, arguments);
    pyvm_call_leave(&scope);
}

void PyVMSys_WriteStderrV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, arguments);
        api->PyVMSys_WriteStderrV(format, arguments);
        return;
    }
    slow_PySys_WriteStderrV(vm, format, arguments);
}

void PyVMSys_WriteStdout(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMSys_WriteStdoutV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PySys_WriteStdoutV(PyVM *vm, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMSys_WriteStdoutV(format, arguments);
    pyvm_call_leave(&scope);
}

void PyVMSys_WriteStdoutV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, arguments);
        api->PyVMSys_WriteStdoutV(format, arguments);
        return;
    }
    slow_PySys_WriteStdoutV(vm, format, arguments);
}
