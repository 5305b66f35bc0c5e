/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyerrors.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pyerrors.h"

PYVM_SLOW int slow_PyErr_BadArgument(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_BadArgument();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_BadArgument(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMErr_BadArgument();
    }
    return slow_PyErr_BadArgument(vm);
}

PYVM_SLOW void slow_PyErr_BadInternalCall(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_BadInternalCall();
    pyvm_call_leave(&scope);
}

void PyVMErr_BadInternalCall(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMErr_BadInternalCall();
        return;
    }
    slow_PyErr_BadInternalCall(vm);
}

PYVM_SLOW int slow_PyErr_CheckSignals(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_CheckSignals();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_CheckSignals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMErr_CheckSignals();
    }
    return slow_PyErr_CheckSignals(vm);
}

PYVM_SLOW void slow_PyErr_Clear(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_Clear();
    pyvm_call_leave(&scope);
}

void PyVMErr_Clear(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMErr_Clear();
        return;
    }
    slow_PyErr_Clear(vm);
}

PYVM_SLOW int slow_PyErr_ExceptionMatches(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_ExceptionMatches(exc);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_ExceptionMatches(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMErr_ExceptionMatches(exc);
    }
    return slow_PyErr_ExceptionMatches(vm, exc);
}

PYVM_SLOW void slow_PyErr_Fetch(PyVM *vm, PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_Fetch(ptype, pvalue, ptraceback);
    pyvm_call_leave(&scope);
}

void PyVMErr_Fetch(PyVM *vm, PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, ptype, pvalue, ptraceback);
        api->PyVMErr_Fetch(ptype, pvalue, ptraceback);
        return;
    }
    slow_PyErr_Fetch(vm, ptype, pvalue, ptraceback);
}

PyObject *PyVMErr_Format(PyVM *vm, PyObject *exception, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMErr_FormatV(vm, exception, format, arguments);
    va_end(arguments);
    return result;
}

void PyVMErr_FormatUnraisable(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyVMErr_FormatUnraisableV(vm, format, arguments);
    va_end(arguments);
}

PYVM_SLOW void slow_PyErr_FormatUnraisableV(PyVM *vm, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_FormatUnraisableV(format, arguments);
    pyvm_call_leave(&scope);
}

void PyVMErr_FormatUnraisableV(PyVM *vm, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, arguments);
        api->PyVMErr_FormatUnraisableV(format, arguments);
        return;
    }
    slow_PyErr_FormatUnraisableV(vm, format, arguments);
}

PYVM_SLOW PyObject *slow_PyErr_FormatV(PyVM *vm, PyObject *exception, const char *format, va_list vargs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_FormatV(exception, format, vargs);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_FormatV(PyVM *vm, PyObject *exception, const char *format, va_list vargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, exception, format, vargs);
        return api->PyVMErr_FormatV(exception, format, vargs);
    }
    return slow_PyErr_FormatV(vm, exception, format, vargs);
}

PYVM_SLOW void slow_PyErr_GetExcInfo(PyVM *vm, PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_GetExcInfo(ptype, pvalue, ptraceback);
    pyvm_call_leave(&scope);
}

void PyVMErr_GetExcInfo(PyVM *vm, PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, ptype, pvalue, ptraceback);
        api->PyVMErr_GetExcInfo(ptype, pvalue, ptraceback);
        return;
    }
    slow_PyErr_GetExcInfo(vm, ptype, pvalue, ptraceback);
}

PYVM_SLOW PyObject *slow_PyErr_GetHandledException(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_GetHandledException();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_GetHandledException(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMErr_GetHandledException();
    }
    return slow_PyErr_GetHandledException(vm);
}

PYVM_SLOW PyObject *slow_PyErr_GetRaisedException(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_GetRaisedException();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_GetRaisedException(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMErr_GetRaisedException();
    }
    return slow_PyErr_GetRaisedException(vm);
}

PYVM_SLOW int slow_PyErr_GivenExceptionMatches(PyVM *vm, PyObject *given, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_GivenExceptionMatches(given, exc);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_GivenExceptionMatches(PyVM *vm, PyObject *given, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, given, exc);
        return api->PyVMErr_GivenExceptionMatches(given, exc);
    }
    return slow_PyErr_GivenExceptionMatches(vm, given, exc);
}

PYVM_SLOW PyObject *slow_PyErr_NewException(PyVM *vm, const char *name, PyObject *base, PyObject *dict)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_NewException(name, base, dict);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_NewException(PyVM *vm, const char *name, PyObject *base, PyObject *dict)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, name, base, dict);
        return api->PyVMErr_NewException(name, base, dict);
    }
    return slow_PyErr_NewException(vm, name, base, dict);
}

PYVM_SLOW PyObject *slow_PyErr_NewExceptionWithDoc(PyVM *vm, const char *name, const char *doc, PyObject *base, PyObject *dict)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_NewExceptionWithDoc(name, doc, base, dict);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_NewExceptionWithDoc(PyVM *vm, const char *name, const char *doc, PyObject *base, PyObject *dict)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, name, doc, base, dict);
        return api->PyVMErr_NewExceptionWithDoc(name, doc, base, dict);
    }
    return slow_PyErr_NewExceptionWithDoc(vm, name, doc, base, dict);
}

PYVM_SLOW PyObject *slow_PyErr_NoMemory(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_NoMemory();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_NoMemory(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMErr_NoMemory();
    }
    return slow_PyErr_NoMemory(vm);
}

PYVM_SLOW void slow_PyErr_NormalizeException(PyVM *vm, PyObject **exc, PyObject **val, PyObject **tb)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_NormalizeException(exc, val, tb);
    pyvm_call_leave(&scope);
}

void PyVMErr_NormalizeException(PyVM *vm, PyObject **exc, PyObject **val, PyObject **tb)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, exc, val, tb);
        api->PyVMErr_NormalizeException(exc, val, tb);
        return;
    }
    slow_PyErr_NormalizeException(vm, exc, val, tb);
}

PYVM_SLOW PyObject *slow_PyErr_Occurred(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_Occurred();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_Occurred(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMErr_Occurred();
    }
    return slow_PyErr_Occurred(vm);
}

PYVM_SLOW PyObject *slow_PyErr_ProgramText(PyVM *vm, const char *filename, int lineno)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_ProgramText(filename, lineno);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_ProgramText(PyVM *vm, const char *filename, int lineno)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, filename, lineno);
        return api->PyVMErr_ProgramText(filename, lineno);
    }
    return slow_PyErr_ProgramText(vm, filename, lineno);
}

PYVM_SLOW PyObject *slow_PyErr_ProgramTextObject(PyVM *vm, PyObject *filename, int lineno)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_ProgramTextObject(filename, lineno);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_ProgramTextObject(PyVM *vm, PyObject *filename, int lineno)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, filename, lineno);
        return api->PyVMErr_ProgramTextObject(filename, lineno);
    }
    return slow_PyErr_ProgramTextObject(vm, filename, lineno);
}

PYVM_SLOW void slow_PyErr_RangedSyntaxLocationObject(PyVM *vm, PyObject *filename, int lineno, int col_offset, int end_lineno, int end_col_offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_RangedSyntaxLocationObject(filename, lineno, col_offset, end_lineno, end_col_offset);
    pyvm_call_leave(&scope);
}

void PyVMErr_RangedSyntaxLocationObject(PyVM *vm, PyObject *filename, int lineno, int col_offset, int end_lineno, int end_col_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, filename, lineno, col_offset, end_lineno, end_col_offset);
        api->PyVMErr_RangedSyntaxLocationObject(filename, lineno, col_offset, end_lineno, end_col_offset);
        return;
    }
    slow_PyErr_RangedSyntaxLocationObject(vm, filename, lineno, col_offset, end_lineno, end_col_offset);
}

PYVM_SLOW void slow_PyErr_Restore(PyVM *vm, PyObject *type, PyObject *value, PyObject *traceback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_Restore(type, value, traceback);
    pyvm_call_leave(&scope);
}

void PyVMErr_Restore(PyVM *vm, PyObject *type, PyObject *value, PyObject *traceback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, type, value, traceback);
        api->PyVMErr_Restore(type, value, traceback);
        return;
    }
    slow_PyErr_Restore(vm, type, value, traceback);
}

PYVM_SLOW void slow_PyErr_SetExcInfo(PyVM *vm, PyObject *type, PyObject *value, PyObject *traceback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SetExcInfo(type, value, traceback);
    pyvm_call_leave(&scope);
}

void PyVMErr_SetExcInfo(PyVM *vm, PyObject *type, PyObject *value, PyObject *traceback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, type, value, traceback);
        api->PyVMErr_SetExcInfo(type, value, traceback);
        return;
    }
    slow_PyErr_SetExcInfo(vm, type, value, traceback);
}

PYVM_SLOW PyObject *slow_PyErr_SetFromErrno(PyVM *vm, PyObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_SetFromErrno(type);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_SetFromErrno(PyVM *vm, PyObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        return api->PyVMErr_SetFromErrno(type);
    }
    return slow_PyErr_SetFromErrno(vm, type);
}

PYVM_SLOW PyObject *slow_PyErr_SetFromErrnoWithFilename(PyVM *vm, PyObject *type, const char *filename)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_SetFromErrnoWithFilename(type, filename);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_SetFromErrnoWithFilename(PyVM *vm, PyObject *type, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, filename);
        return api->PyVMErr_SetFromErrnoWithFilename(type, filename);
    }
    return slow_PyErr_SetFromErrnoWithFilename(vm, type, filename);
}

PYVM_SLOW PyObject *slow_PyErr_SetFromErrnoWithFilenameObject(PyVM *vm, PyObject *type, PyObject *filenameObject)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_SetFromErrnoWithFilenameObject(type, filenameObject);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_SetFromErrnoWithFilenameObject(PyVM *vm, PyObject *type, PyObject *filenameObject)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, filenameObject);
        return api->PyVMErr_SetFromErrnoWithFilenameObject(type, filenameObject);
    }
    return slow_PyErr_SetFromErrnoWithFilenameObject(vm, type, filenameObject);
}

PYVM_SLOW PyObject *slow_PyErr_SetFromErrnoWithFilenameObjects(PyVM *vm, PyObject *type, PyObject *filenameObject, PyObject *filenameObject2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_SetFromErrnoWithFilenameObjects(type, filenameObject, filenameObject2);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_SetFromErrnoWithFilenameObjects(PyVM *vm, PyObject *type, PyObject *filenameObject, PyObject *filenameObject2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, type, filenameObject, filenameObject2);
        return api->PyVMErr_SetFromErrnoWithFilenameObjects(type, filenameObject, filenameObject2);
    }
    return slow_PyErr_SetFromErrnoWithFilenameObjects(vm, type, filenameObject, filenameObject2);
}

PYVM_SLOW void slow_PyErr_SetHandledException(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SetHandledException(exc);
    pyvm_call_leave(&scope);
}

void PyVMErr_SetHandledException(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        api->PyVMErr_SetHandledException(exc);
        return;
    }
    slow_PyErr_SetHandledException(vm, exc);
}

PYVM_SLOW PyObject *slow_PyErr_SetImportError(PyVM *vm, PyObject *msg, PyObject *name, PyObject *path)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_SetImportError(msg, name, path);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_SetImportError(PyVM *vm, PyObject *msg, PyObject *name, PyObject *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, msg, name, path);
        return api->PyVMErr_SetImportError(msg, name, path);
    }
    return slow_PyErr_SetImportError(vm, msg, name, path);
}

PYVM_SLOW PyObject *slow_PyErr_SetImportErrorSubclass(PyVM *vm, PyObject *exception, PyObject *msg, PyObject *name, PyObject *path)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMErr_SetImportErrorSubclass(exception, msg, name, path);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMErr_SetImportErrorSubclass(PyVM *vm, PyObject *exception, PyObject *msg, PyObject *name, PyObject *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, exception, msg, name, path);
        return api->PyVMErr_SetImportErrorSubclass(exception, msg, name, path);
    }
    return slow_PyErr_SetImportErrorSubclass(vm, exception, msg, name, path);
}

PYVM_SLOW void slow_PyErr_SetInterrupt(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SetInterrupt();
    pyvm_call_leave(&scope);
}

void PyVMErr_SetInterrupt(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMErr_SetInterrupt();
        return;
    }
    slow_PyErr_SetInterrupt(vm);
}

PYVM_SLOW int slow_PyErr_SetInterruptEx(PyVM *vm, int signum)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_SetInterruptEx(signum);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_SetInterruptEx(PyVM *vm, int signum)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, signum);
        return api->PyVMErr_SetInterruptEx(signum);
    }
    return slow_PyErr_SetInterruptEx(vm, signum);
}

PYVM_SLOW void slow_PyErr_SetNone(PyVM *vm, PyObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SetNone(type);
    pyvm_call_leave(&scope);
}

void PyVMErr_SetNone(PyVM *vm, PyObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, type);
        api->PyVMErr_SetNone(type);
        return;
    }
    slow_PyErr_SetNone(vm, type);
}

PYVM_SLOW void slow_PyErr_SetObject(PyVM *vm, PyObject *type, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SetObject(type, value);
    pyvm_call_leave(&scope);
}

void PyVMErr_SetObject(PyVM *vm, PyObject *type, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, value);
        api->PyVMErr_SetObject(type, value);
        return;
    }
    slow_PyErr_SetObject(vm, type, value);
}

PYVM_SLOW void slow_PyErr_SetRaisedException(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SetRaisedException(exc);
    pyvm_call_leave(&scope);
}

void PyVMErr_SetRaisedException(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        api->PyVMErr_SetRaisedException(exc);
        return;
    }
    slow_PyErr_SetRaisedException(vm, exc);
}

PYVM_SLOW void slow_PyErr_SetString(PyVM *vm, PyObject *type, const char *message)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SetString(type, message);
    pyvm_call_leave(&scope);
}

void PyVMErr_SetString(PyVM *vm, PyObject *type, const char *message)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, message);
        api->PyVMErr_SetString(type, message);
        return;
    }
    slow_PyErr_SetString(vm, type, message);
}

PYVM_SLOW void slow_PyErr_SyntaxLocation(PyVM *vm, const char *filename, int lineno)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SyntaxLocation(filename, lineno);
    pyvm_call_leave(&scope);
}

void PyVMErr_SyntaxLocation(PyVM *vm, const char *filename, int lineno)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, filename, lineno);
        api->PyVMErr_SyntaxLocation(filename, lineno);
        return;
    }
    slow_PyErr_SyntaxLocation(vm, filename, lineno);
}

PYVM_SLOW void slow_PyErr_SyntaxLocationEx(PyVM *vm, const char *filename, int lineno, int col_offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SyntaxLocationEx(filename, lineno, col_offset);
    pyvm_call_leave(&scope);
}

void PyVMErr_SyntaxLocationEx(PyVM *vm, const char *filename, int lineno, int col_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, filename, lineno, col_offset);
        api->PyVMErr_SyntaxLocationEx(filename, lineno, col_offset);
        return;
    }
    slow_PyErr_SyntaxLocationEx(vm, filename, lineno, col_offset);
}

PYVM_SLOW void slow_PyErr_SyntaxLocationObject(PyVM *vm, PyObject *filename, int lineno, int col_offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_SyntaxLocationObject(filename, lineno, col_offset);
    pyvm_call_leave(&scope);
}

void PyVMErr_SyntaxLocationObject(PyVM *vm, PyObject *filename, int lineno, int col_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, filename, lineno, col_offset);
        api->PyVMErr_SyntaxLocationObject(filename, lineno, col_offset);
        return;
    }
    slow_PyErr_SyntaxLocationObject(vm, filename, lineno, col_offset);
}

PYVM_SLOW void slow_PyErr_WriteUnraisable(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_WriteUnraisable(obj);
    pyvm_call_leave(&scope);
}

void PyVMErr_WriteUnraisable(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        api->PyVMErr_WriteUnraisable(obj);
        return;
    }
    slow_PyErr_WriteUnraisable(vm, obj);
}

PYVM_SLOW PyObject *slow_PyExc_ArithmeticError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ArithmeticError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ArithmeticError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ArithmeticError();
    }
    return slow_PyExc_ArithmeticError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_AssertionError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_AssertionError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_AssertionError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_AssertionError();
    }
    return slow_PyExc_AssertionError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_AttributeError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_AttributeError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_AttributeError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_AttributeError();
    }
    return slow_PyExc_AttributeError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_BaseException(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_BaseException();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_BaseException(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_BaseException();
    }
    return slow_PyExc_BaseException(vm);
}

PYVM_SLOW PyObject *slow_PyExc_BaseExceptionGroup(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_BaseExceptionGroup();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_BaseExceptionGroup(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_BaseExceptionGroup();
    }
    return slow_PyExc_BaseExceptionGroup(vm);
}

PYVM_SLOW PyObject *slow_PyExc_BlockingIOError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_BlockingIOError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_BlockingIOError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_BlockingIOError();
    }
    return slow_PyExc_BlockingIOError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_BrokenPipeError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_BrokenPipeError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_BrokenPipeError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_BrokenPipeError();
    }
    return slow_PyExc_BrokenPipeError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_BufferError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_BufferError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_BufferError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_BufferError();
    }
    return slow_PyExc_BufferError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_BytesWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_BytesWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_BytesWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_BytesWarning();
    }
    return slow_PyExc_BytesWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ChildProcessError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ChildProcessError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ChildProcessError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ChildProcessError();
    }
    return slow_PyExc_ChildProcessError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ConnectionAbortedError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ConnectionAbortedError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ConnectionAbortedError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ConnectionAbortedError();
    }
    return slow_PyExc_ConnectionAbortedError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ConnectionError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ConnectionError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ConnectionError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ConnectionError();
    }
    return slow_PyExc_ConnectionError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ConnectionRefusedError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ConnectionRefusedError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ConnectionRefusedError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ConnectionRefusedError();
    }
    return slow_PyExc_ConnectionRefusedError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ConnectionResetError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ConnectionResetError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ConnectionResetError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ConnectionResetError();
    }
    return slow_PyExc_ConnectionResetError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_DeprecationWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_DeprecationWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_DeprecationWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_DeprecationWarning();
    }
    return slow_PyExc_DeprecationWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_EOFError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_EOFError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_EOFError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_EOFError();
    }
    return slow_PyExc_EOFError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_EncodingWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_EncodingWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_EncodingWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_EncodingWarning();
    }
    return slow_PyExc_EncodingWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_EnvironmentError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_EnvironmentError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_EnvironmentError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_EnvironmentError();
    }
    return slow_PyExc_EnvironmentError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_Exception(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_Exception();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_Exception(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_Exception();
    }
    return slow_PyExc_Exception(vm);
}

PYVM_SLOW PyObject *slow_PyExc_FileExistsError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_FileExistsError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_FileExistsError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_FileExistsError();
    }
    return slow_PyExc_FileExistsError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_FileNotFoundError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_FileNotFoundError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_FileNotFoundError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_FileNotFoundError();
    }
    return slow_PyExc_FileNotFoundError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_FloatingPointError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_FloatingPointError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_FloatingPointError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_FloatingPointError();
    }
    return slow_PyExc_FloatingPointError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_FutureWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_FutureWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_FutureWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_FutureWarning();
    }
    return slow_PyExc_FutureWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_GeneratorExit(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_GeneratorExit();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_GeneratorExit(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_GeneratorExit();
    }
    return slow_PyExc_GeneratorExit(vm);
}

PYVM_SLOW PyObject *slow_PyExc_IOError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_IOError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_IOError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_IOError();
    }
    return slow_PyExc_IOError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ImportCycleError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ImportCycleError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ImportCycleError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ImportCycleError();
    }
    return slow_PyExc_ImportCycleError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ImportError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ImportError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ImportError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ImportError();
    }
    return slow_PyExc_ImportError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ImportWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ImportWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ImportWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ImportWarning();
    }
    return slow_PyExc_ImportWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_IndentationError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_IndentationError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_IndentationError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_IndentationError();
    }
    return slow_PyExc_IndentationError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_IndexError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_IndexError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_IndexError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_IndexError();
    }
    return slow_PyExc_IndexError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_InterruptedError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_InterruptedError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_InterruptedError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_InterruptedError();
    }
    return slow_PyExc_InterruptedError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_IsADirectoryError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_IsADirectoryError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_IsADirectoryError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_IsADirectoryError();
    }
    return slow_PyExc_IsADirectoryError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_KeyError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_KeyError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_KeyError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_KeyError();
    }
    return slow_PyExc_KeyError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_KeyboardInterrupt(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_KeyboardInterrupt();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_KeyboardInterrupt(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_KeyboardInterrupt();
    }
    return slow_PyExc_KeyboardInterrupt(vm);
}

PYVM_SLOW PyObject *slow_PyExc_LookupError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_LookupError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_LookupError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_LookupError();
    }
    return slow_PyExc_LookupError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_MemoryError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_MemoryError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_MemoryError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_MemoryError();
    }
    return slow_PyExc_MemoryError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ModuleNotFoundError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ModuleNotFoundError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ModuleNotFoundError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ModuleNotFoundError();
    }
    return slow_PyExc_ModuleNotFoundError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_NameError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_NameError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_NameError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_NameError();
    }
    return slow_PyExc_NameError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_NotADirectoryError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_NotADirectoryError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_NotADirectoryError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_NotADirectoryError();
    }
    return slow_PyExc_NotADirectoryError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_NotImplementedError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_NotImplementedError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_NotImplementedError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_NotImplementedError();
    }
    return slow_PyExc_NotImplementedError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_OSError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_OSError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_OSError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_OSError();
    }
    return slow_PyExc_OSError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_OverflowError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_OverflowError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_OverflowError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_OverflowError();
    }
    return slow_PyExc_OverflowError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_PendingDeprecationWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_PendingDeprecationWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_PendingDeprecationWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_PendingDeprecationWarning();
    }
    return slow_PyExc_PendingDeprecationWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_PermissionError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_PermissionError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_PermissionError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_PermissionError();
    }
    return slow_PyExc_PermissionError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ProcessLookupError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ProcessLookupError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ProcessLookupError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ProcessLookupError();
    }
    return slow_PyExc_ProcessLookupError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_PythonFinalizationError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_PythonFinalizationError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_PythonFinalizationError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_PythonFinalizationError();
    }
    return slow_PyExc_PythonFinalizationError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_RecursionError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_RecursionError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_RecursionError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_RecursionError();
    }
    return slow_PyExc_RecursionError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ReferenceError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ReferenceError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ReferenceError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ReferenceError();
    }
    return slow_PyExc_ReferenceError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ResourceWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ResourceWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ResourceWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ResourceWarning();
    }
    return slow_PyExc_ResourceWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_RuntimeError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_RuntimeError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_RuntimeError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_RuntimeError();
    }
    return slow_PyExc_RuntimeError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_RuntimeWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_RuntimeWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_RuntimeWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_RuntimeWarning();
    }
    return slow_PyExc_RuntimeWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_StopAsyncIteration(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_StopAsyncIteration();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_StopAsyncIteration(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_StopAsyncIteration();
    }
    return slow_PyExc_StopAsyncIteration(vm);
}

PYVM_SLOW PyObject *slow_PyExc_StopIteration(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_StopIteration();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_StopIteration(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_StopIteration();
    }
    return slow_PyExc_StopIteration(vm);
}

PYVM_SLOW PyObject *slow_PyExc_SyntaxError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_SyntaxError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_SyntaxError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_SyntaxError();
    }
    return slow_PyExc_SyntaxError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_SyntaxWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_SyntaxWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_SyntaxWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_SyntaxWarning();
    }
    return slow_PyExc_SyntaxWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_SystemError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_SystemError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_SystemError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_SystemError();
    }
    return slow_PyExc_SystemError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_SystemExit(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_SystemExit();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_SystemExit(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_SystemExit();
    }
    return slow_PyExc_SystemExit(vm);
}

PYVM_SLOW PyObject *slow_PyExc_TabError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_TabError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_TabError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_TabError();
    }
    return slow_PyExc_TabError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_TimeoutError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_TimeoutError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_TimeoutError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_TimeoutError();
    }
    return slow_PyExc_TimeoutError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_TypeError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_TypeError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_TypeError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_TypeError();
    }
    return slow_PyExc_TypeError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_UnboundLocalError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_UnboundLocalError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_UnboundLocalError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_UnboundLocalError();
    }
    return slow_PyExc_UnboundLocalError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_UnicodeDecodeError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_UnicodeDecodeError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_UnicodeDecodeError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_UnicodeDecodeError();
    }
    return slow_PyExc_UnicodeDecodeError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_UnicodeEncodeError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_UnicodeEncodeError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_UnicodeEncodeError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_UnicodeEncodeError();
    }
    return slow_PyExc_UnicodeEncodeError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_UnicodeError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_UnicodeError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_UnicodeError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_UnicodeError();
    }
    return slow_PyExc_UnicodeError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_UnicodeTranslateError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_UnicodeTranslateError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_UnicodeTranslateError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_UnicodeTranslateError();
    }
    return slow_PyExc_UnicodeTranslateError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_UnicodeWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_UnicodeWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_UnicodeWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_UnicodeWarning();
    }
    return slow_PyExc_UnicodeWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_UserWarning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_UserWarning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_UserWarning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_UserWarning();
    }
    return slow_PyExc_UserWarning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ValueError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ValueError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ValueError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ValueError();
    }
    return slow_PyExc_ValueError(vm);
}

PYVM_SLOW PyObject *slow_PyExc_Warning(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_Warning();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_Warning(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_Warning();
    }
    return slow_PyExc_Warning(vm);
}

PYVM_SLOW PyObject *slow_PyExc_ZeroDivisionError(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExc_ZeroDivisionError();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExc_ZeroDivisionError(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMExc_ZeroDivisionError();
    }
    return slow_PyExc_ZeroDivisionError(vm);
}

PYVM_SLOW int slow_PyExceptionClass_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMExceptionClass_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMExceptionClass_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMExceptionClass_Check(ob);
    }
    return slow_PyExceptionClass_Check(vm, ob);
}

PYVM_SLOW const char *slow_PyExceptionClass_Name(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMExceptionClass_Name(ob);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMExceptionClass_Name(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMExceptionClass_Name(ob);
    }
    return slow_PyExceptionClass_Name(vm, ob);
}

PYVM_SLOW int slow_PyExceptionInstance_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMExceptionInstance_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMExceptionInstance_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMExceptionInstance_Check(op);
    }
    return slow_PyExceptionInstance_Check(vm, op);
}

PYVM_SLOW PyObject *slow_PyExceptionInstance_Class(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMExceptionInstance_Class(op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMExceptionInstance_Class(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMExceptionInstance_Class(op);
    }
    return slow_PyExceptionInstance_Class(vm, op);
}

PYVM_SLOW PyObject *slow_PyException_GetArgs(PyVM *vm, PyObject *ex)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMException_GetArgs(ex);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMException_GetArgs(PyVM *vm, PyObject *ex)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ex);
        return api->PyVMException_GetArgs(ex);
    }
    return slow_PyException_GetArgs(vm, ex);
}

PYVM_SLOW PyObject *slow_PyException_GetCause(PyVM *vm, PyObject *ex)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMException_GetCause(ex);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMException_GetCause(PyVM *vm, PyObject *ex)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ex);
        return api->PyVMException_GetCause(ex);
    }
    return slow_PyException_GetCause(vm, ex);
}

PYVM_SLOW PyObject *slow_PyException_GetContext(PyVM *vm, PyObject *ex)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMException_GetContext(ex);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMException_GetContext(PyVM *vm, PyObject *ex)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ex);
        return api->PyVMException_GetContext(ex);
    }
    return slow_PyException_GetContext(vm, ex);
}

PYVM_SLOW PyObject *slow_PyException_GetTraceback(PyVM *vm, PyObject *ex)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMException_GetTraceback(ex);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMException_GetTraceback(PyVM *vm, PyObject *ex)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ex);
        return api->PyVMException_GetTraceback(ex);
    }
    return slow_PyException_GetTraceback(vm, ex);
}

PYVM_SLOW void slow_PyException_SetArgs(PyVM *vm, PyObject *ex, PyObject *arg2)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMException_SetArgs(ex, arg2);
    pyvm_call_leave(&scope);
}

void PyVMException_SetArgs(PyVM *vm, PyObject *ex, PyObject *arg2)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ex, arg2);
        api->PyVMException_SetArgs(ex, arg2);
        return;
    }
    slow_PyException_SetArgs(vm, ex, arg2);
}

PYVM_SLOW void slow_PyException_SetCause(PyVM *vm, PyObject *ex, PyObject *cause)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMException_SetCause(ex, cause);
    pyvm_call_leave(&scope);
}

void PyVMException_SetCause(PyVM *vm, PyObject *ex, PyObject *cause)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ex, cause);
        api->PyVMException_SetCause(ex, cause);
        return;
    }
    slow_PyException_SetCause(vm, ex, cause);
}

PYVM_SLOW void slow_PyException_SetContext(PyVM *vm, PyObject *ex, PyObject *ctx)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMException_SetContext(ex, ctx);
    pyvm_call_leave(&scope);
}

void PyVMException_SetContext(PyVM *vm, PyObject *ex, PyObject *ctx)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ex, ctx);
        api->PyVMException_SetContext(ex, ctx);
        return;
    }
    slow_PyException_SetContext(vm, ex, ctx);
}

PYVM_SLOW int slow_PyException_SetTraceback(PyVM *vm, PyObject *ex, PyObject *tb)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMException_SetTraceback(ex, tb);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMException_SetTraceback(PyVM *vm, PyObject *ex, PyObject *tb)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, ex, tb);
        return api->PyVMException_SetTraceback(ex, tb);
    }
    return slow_PyException_SetTraceback(vm, ex, tb);
}

int PyVMOS_snprintf(PyVM *vm, char *str, size_t size, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMOS_vsnprintf(vm, str, size, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyOS_vsnprintf(PyVM *vm, char *str, size_t size, const char *format, va_list va)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMOS_vsnprintf(str, size, format, va);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMOS_vsnprintf(PyVM *vm, char *str, size_t size, const char *format, va_list va)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, size, format, va);
        return api->PyVMOS_vsnprintf(str, size, format, va);
    }
    return slow_PyOS_vsnprintf(vm, str, size, format, va);
}

PYVM_SLOW int slow_PySignal_SetWakeupFd(PyVM *vm, int fd)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSignal_SetWakeupFd(fd);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSignal_SetWakeupFd(PyVM *vm, int fd)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, fd);
        return api->PyVMSignal_SetWakeupFd(fd);
    }
    return slow_PySignal_SetWakeupFd(vm, fd);
}

PYVM_SLOW PyObject *slow_PyUnicodeDecodeError_Create(PyVM *vm, const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start, Py_ssize_t end, const char *reason)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeDecodeError_Create(encoding, object, length, start, end, reason);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeDecodeError_Create(PyVM *vm, const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start, Py_ssize_t end, const char *reason)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, encoding, object, length, start, end, reason);
        return api->PyVMUnicodeDecodeError_Create(encoding, object, length, start, end, reason);
    }
    return slow_PyUnicodeDecodeError_Create(vm, encoding, object, length, start, end, reason);
}

PYVM_SLOW PyObject *slow_PyUnicodeDecodeError_GetEncoding(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeDecodeError_GetEncoding(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeDecodeError_GetEncoding(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMUnicodeDecodeError_GetEncoding(exc);
    }
    return slow_PyUnicodeDecodeError_GetEncoding(vm, exc);
}

PYVM_SLOW int slow_PyUnicodeDecodeError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeDecodeError_GetEnd(exc, end);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeDecodeError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, end);
        return api->PyVMUnicodeDecodeError_GetEnd(exc, end);
    }
    return slow_PyUnicodeDecodeError_GetEnd(vm, exc, end);
}

PYVM_SLOW PyObject *slow_PyUnicodeDecodeError_GetObject(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeDecodeError_GetObject(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeDecodeError_GetObject(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMUnicodeDecodeError_GetObject(exc);
    }
    return slow_PyUnicodeDecodeError_GetObject(vm, exc);
}

PYVM_SLOW PyObject *slow_PyUnicodeDecodeError_GetReason(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeDecodeError_GetReason(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeDecodeError_GetReason(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMUnicodeDecodeError_GetReason(exc);
    }
    return slow_PyUnicodeDecodeError_GetReason(vm, exc);
}

PYVM_SLOW int slow_PyUnicodeDecodeError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeDecodeError_GetStart(exc, start);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeDecodeError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, start);
        return api->PyVMUnicodeDecodeError_GetStart(exc, start);
    }
    return slow_PyUnicodeDecodeError_GetStart(vm, exc, start);
}

PYVM_SLOW int slow_PyUnicodeDecodeError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeDecodeError_SetEnd(exc, end);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeDecodeError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, end);
        return api->PyVMUnicodeDecodeError_SetEnd(exc, end);
    }
    return slow_PyUnicodeDecodeError_SetEnd(vm, exc, end);
}

PYVM_SLOW int slow_PyUnicodeDecodeError_SetReason(PyVM *vm, PyObject *exc, const char *reason)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeDecodeError_SetReason(exc, reason);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeDecodeError_SetReason(PyVM *vm, PyObject *exc, const char *reason)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, reason);
        return api->PyVMUnicodeDecodeError_SetReason(exc, reason);
    }
    return slow_PyUnicodeDecodeError_SetReason(vm, exc, reason);
}

PYVM_SLOW int slow_PyUnicodeDecodeError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeDecodeError_SetStart(exc, start);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeDecodeError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, start);
        return api->PyVMUnicodeDecodeError_SetStart(exc, start);
    }
    return slow_PyUnicodeDecodeError_SetStart(vm, exc, start);
}

PYVM_SLOW PyObject *slow_PyUnicodeEncodeError_GetEncoding(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeEncodeError_GetEncoding(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeEncodeError_GetEncoding(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMUnicodeEncodeError_GetEncoding(exc);
    }
    return slow_PyUnicodeEncodeError_GetEncoding(vm, exc);
}

PYVM_SLOW int slow_PyUnicodeEncodeError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeEncodeError_GetEnd(exc, end);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeEncodeError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, end);
        return api->PyVMUnicodeEncodeError_GetEnd(exc, end);
    }
    return slow_PyUnicodeEncodeError_GetEnd(vm, exc, end);
}

PYVM_SLOW PyObject *slow_PyUnicodeEncodeError_GetObject(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeEncodeError_GetObject(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeEncodeError_GetObject(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMUnicodeEncodeError_GetObject(exc);
    }
    return slow_PyUnicodeEncodeError_GetObject(vm, exc);
}

PYVM_SLOW PyObject *slow_PyUnicodeEncodeError_GetReason(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeEncodeError_GetReason(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeEncodeError_GetReason(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMUnicodeEncodeError_GetReason(exc);
    }
    return slow_PyUnicodeEncodeError_GetReason(vm, exc);
}

PYVM_SLOW int slow_PyUnicodeEncodeError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeEncodeError_GetStart(exc, start);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeEncodeError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, start);
        return api->PyVMUnicodeEncodeError_GetStart(exc, start);
    }
    return slow_PyUnicodeEncodeError_GetStart(vm, exc, start);
}

PYVM_SLOW int slow_PyUnicodeEncodeError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeEncodeError_SetEnd(exc, end);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeEncodeError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, end);
        return api->PyVMUnicodeEncodeError_SetEnd(exc, end);
    }
    return slow_PyUnicodeEncodeError_SetEnd(vm, exc, end);
}

PYVM_SLOW int slow_PyUnicodeEncodeError_SetReason(PyVM *vm, PyObject *exc, const char *reason)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeEncodeError_SetReason(exc, reason);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeEncodeError_SetReason(PyVM *vm, PyObject *exc, const char *reason)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, reason);
        return api->PyVMUnicodeEncodeError_SetReason(exc, reason);
    }
    return slow_PyUnicodeEncodeError_SetReason(vm, exc, reason);
}

PYVM_SLOW int slow_PyUnicodeEncodeError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeEncodeError_SetStart(exc, start);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeEncodeError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, start);
        return api->PyVMUnicodeEncodeError_SetStart(exc, start);
    }
    return slow_PyUnicodeEncodeError_SetStart(vm, exc, start);
}

PYVM_SLOW int slow_PyUnicodeTranslateError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeTranslateError_GetEnd(exc, end);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeTranslateError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, end);
        return api->PyVMUnicodeTranslateError_GetEnd(exc, end);
    }
    return slow_PyUnicodeTranslateError_GetEnd(vm, exc, end);
}

PYVM_SLOW PyObject *slow_PyUnicodeTranslateError_GetObject(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeTranslateError_GetObject(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeTranslateError_GetObject(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMUnicodeTranslateError_GetObject(exc);
    }
    return slow_PyUnicodeTranslateError_GetObject(vm, exc);
}

PYVM_SLOW PyObject *slow_PyUnicodeTranslateError_GetReason(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeTranslateError_GetReason(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeTranslateError_GetReason(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMUnicodeTranslateError_GetReason(exc);
    }
    return slow_PyUnicodeTranslateError_GetReason(vm, exc);
}

PYVM_SLOW int slow_PyUnicodeTranslateError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeTranslateError_GetStart(exc, start);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeTranslateError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, start);
        return api->PyVMUnicodeTranslateError_GetStart(exc, start);
    }
    return slow_PyUnicodeTranslateError_GetStart(vm, exc, start);
}

PYVM_SLOW int slow_PyUnicodeTranslateError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeTranslateError_SetEnd(exc, end);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeTranslateError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, end);
        return api->PyVMUnicodeTranslateError_SetEnd(exc, end);
    }
    return slow_PyUnicodeTranslateError_SetEnd(vm, exc, end);
}

PYVM_SLOW int slow_PyUnicodeTranslateError_SetReason(PyVM *vm, PyObject *exc, const char *reason)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeTranslateError_SetReason(exc, reason);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeTranslateError_SetReason(PyVM *vm, PyObject *exc, const char *reason)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, reason);
        return api->PyVMUnicodeTranslateError_SetReason(exc, reason);
    }
    return slow_PyUnicodeTranslateError_SetReason(vm, exc, reason);
}

PYVM_SLOW int slow_PyUnicodeTranslateError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeTranslateError_SetStart(exc, start);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeTranslateError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, exc, start);
        return api->PyVMUnicodeTranslateError_SetStart(exc, start);
    }
    return slow_PyUnicodeTranslateError_SetStart(vm, exc, start);
}

PYVM_SLOW PyObject *slow_PyUnstable_Exc_PrepReraiseStar(PyVM *vm, PyObject *orig, PyObject *excs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnstable_Exc_PrepReraiseStar(orig, excs);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnstable_Exc_PrepReraiseStar(PyVM *vm, PyObject *orig, PyObject *excs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, orig, excs);
        return api->PyVMUnstable_Exc_PrepReraiseStar(orig, excs);
    }
    return slow_PyUnstable_Exc_PrepReraiseStar(vm, orig, excs);
}

PYVM_SLOW void slow_Py_FatalError(PyVM *vm, const char *message)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_FatalError(message);
    pyvm_call_leave(&scope);
}

void PyVM_FatalError(PyVM *vm, const char *message)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, message);
        api->PyVM_FatalError(message);
        return;
    }
    slow_Py_FatalError(vm, message);
}
