/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sysmodule.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/sysmodule.h"

PYVM_SLOW void slow_PySys_AddWarnOption(const wchar_t *s, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_AddWarnOption(s);
    pyvm_leave(&scope);
}

void PyVMSys_AddWarnOption(PyVM *vm, const wchar_t *s)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_AddWarnOption(s);
    else
        slow_PySys_AddWarnOption(s, vm);
}

PYVM_SLOW void slow_PySys_AddWarnOptionUnicode(PyObject *unicode, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_AddWarnOptionUnicode(unicode);
    pyvm_leave(&scope);
}

void PyVMSys_AddWarnOptionUnicode(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_AddWarnOptionUnicode(unicode);
    else
        slow_PySys_AddWarnOptionUnicode(unicode, vm);
}

PYVM_SLOW void slow_PySys_AddXOption(const wchar_t *s, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_AddXOption(s);
    pyvm_leave(&scope);
}

void PyVMSys_AddXOption(PyVM *vm, const wchar_t *s)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_AddXOption(s);
    else
        slow_PySys_AddXOption(s, vm);
}

void PyVMSys_FormatStderr(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMSys_FormatStderrV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PySys_FormatStderrV(const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_FormatStderrV(format, arguments);
    pyvm_leave(&scope);
}

void PyVMSys_FormatStderrV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_FormatStderrV(format, arguments);
    else
        slow_PySys_FormatStderrV(format, arguments, vm);
}

void PyVMSys_FormatStdout(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMSys_FormatStdoutV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PySys_FormatStdoutV(const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_FormatStdoutV(format, arguments);
    pyvm_leave(&scope);
}

void PyVMSys_FormatStdoutV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_FormatStdoutV(format, arguments);
    else
        slow_PySys_FormatStdoutV(format, arguments, vm);
}

PYVM_SLOW PyObject *slow_PySys_GetAttr(PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSys_GetAttr(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSys_GetAttr(PyVM *vm, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_GetAttr(name);
    return slow_PySys_GetAttr(name, vm);
}

PYVM_SLOW PyObject *slow_PySys_GetAttrString(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSys_GetAttrString(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSys_GetAttrString(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_GetAttrString(name);
    return slow_PySys_GetAttrString(name, vm);
}

PYVM_SLOW PyObject *slow_PySys_GetObject(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSys_GetObject(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSys_GetObject(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_GetObject(name);
    return slow_PySys_GetObject(name, vm);
}

PYVM_SLOW int slow_PySys_GetOptionalAttr(PyObject *name, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMSys_GetOptionalAttr(name, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMSys_GetOptionalAttr(PyVM *vm, PyObject *name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_GetOptionalAttr(name, result);
    return slow_PySys_GetOptionalAttr(name, result, vm);
}

PYVM_SLOW int slow_PySys_GetOptionalAttrString(const char *name, PyObject **result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMSys_GetOptionalAttrString(name, result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMSys_GetOptionalAttrString(PyVM *vm, const char *name, PyObject **result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_GetOptionalAttrString(name, result);
    return slow_PySys_GetOptionalAttrString(name, result, vm);
}

PYVM_SLOW PyObject *slow_PySys_GetXOptions(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMSys_GetXOptions();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMSys_GetXOptions(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_GetXOptions();
    return slow_PySys_GetXOptions(vm);
}

PYVM_SLOW int slow_PySys_HasWarnOptions(PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSys_HasWarnOptions();
    pyvm_leave(&scope);
    return result;
}

int PyVMSys_HasWarnOptions(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_HasWarnOptions();
    return slow_PySys_HasWarnOptions(vm);
}

PYVM_SLOW void slow_PySys_ResetWarnOptions(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_ResetWarnOptions();
    pyvm_leave(&scope);
}

void PyVMSys_ResetWarnOptions(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_ResetWarnOptions();
    else
        slow_PySys_ResetWarnOptions(vm);
}

PYVM_SLOW void slow_PySys_SetArgv(int arg1, wchar_t **arg2, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_SetArgv(arg1, arg2);
    pyvm_leave(&scope);
}

void PyVMSys_SetArgv(PyVM *vm, int arg1, wchar_t **arg2)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_SetArgv(arg1, arg2);
    else
        slow_PySys_SetArgv(arg1, arg2, vm);
}

PYVM_SLOW void slow_PySys_SetArgvEx(int arg1, wchar_t **arg2, int updatepath, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_SetArgvEx(arg1, arg2, updatepath);
    pyvm_leave(&scope);
}

void PyVMSys_SetArgvEx(PyVM *vm, int arg1, wchar_t **arg2, int updatepath)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_SetArgvEx(arg1, arg2, updatepath);
    else
        slow_PySys_SetArgvEx(arg1, arg2, updatepath, vm);
}

PYVM_SLOW int slow_PySys_SetObject(const char *name, PyObject *v, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSys_SetObject(name, v);
    pyvm_leave(&scope);
    return result;
}

int PyVMSys_SetObject(PyVM *vm, const char *name, PyObject *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_SetObject(name, v);
    return slow_PySys_SetObject(name, v, vm);
}

PYVM_SLOW void slow_PySys_SetPath(const wchar_t *path, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_SetPath(path);
    pyvm_leave(&scope);
}

void PyVMSys_SetPath(PyVM *vm, const wchar_t *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_SetPath(path);
    else
        slow_PySys_SetPath(path, vm);
}

void PyVMSys_WriteStderr(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMSys_WriteStderrV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PySys_WriteStderrV(const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_WriteStderrV(format, arguments);
    pyvm_leave(&scope);
}

void PyVMSys_WriteStderrV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_WriteStderrV(format, arguments);
    else
        slow_PySys_WriteStderrV(format, arguments, vm);
}

void PyVMSys_WriteStdout(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMSys_WriteStdoutV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PySys_WriteStdoutV(const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMSys_WriteStdoutV(format, arguments);
    pyvm_leave(&scope);
}

void PyVMSys_WriteStdoutV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMSys_WriteStdoutV(format, arguments);
    else
        slow_PySys_WriteStdoutV(format, arguments, vm);
}
