/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's fileobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/fileobject.h"

PYVM_SLOW PyObject *slow_PyFile_FromFd(PyVM *vm, int fd, const char *name, const char *mode, int buffering, const char *encoding, const char *errors, const char *newline, int closefd)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFile_FromFd(fd, name, mode, buffering, encoding, errors, newline, closefd);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFile_FromFd(PyVM *vm, int fd, const char *name, const char *mode, int buffering, const char *encoding, const char *errors, const char *newline, int closefd)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFile_FromFd(fd, name, mode, buffering, encoding, errors, newline, closefd);
    }
    return slow_PyFile_FromFd(vm, fd, name, mode, buffering, encoding, errors, newline, closefd);
}

PYVM_SLOW PyObject *slow_PyFile_GetLine(PyVM *vm, PyObject *p, int n)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFile_GetLine(p, n);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFile_GetLine(PyVM *vm, PyObject *p, int n)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p, n);
        return api->PyVMFile_GetLine(p, n);
    }
    return slow_PyFile_GetLine(vm, p, n);
}

PYVM_SLOW PyObject *slow_PyFile_NewStdPrinter(PyVM *vm, int fd)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFile_NewStdPrinter(fd);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFile_NewStdPrinter(PyVM *vm, int fd)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, fd);
        return api->PyVMFile_NewStdPrinter(fd);
    }
    return slow_PyFile_NewStdPrinter(vm, fd);
}

PYVM_SLOW PyObject *slow_PyFile_OpenCode(PyVM *vm, const char *path)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFile_OpenCode(path);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFile_OpenCode(PyVM *vm, const char *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, path);
        return api->PyVMFile_OpenCode(path);
    }
    return slow_PyFile_OpenCode(vm, path);
}

PYVM_SLOW PyObject *slow_PyFile_OpenCodeObject(PyVM *vm, PyObject *path)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFile_OpenCodeObject(path);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFile_OpenCodeObject(PyVM *vm, PyObject *path)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, path);
        return api->PyVMFile_OpenCodeObject(path);
    }
    return slow_PyFile_OpenCodeObject(vm, path);
}

PYVM_SLOW int slow_PyFile_SetOpenCodeHook(PyVM *vm, Py_OpenCodeHookFunction hook, void *userData)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFile_SetOpenCodeHook(hook, userData);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFile_SetOpenCodeHook(PyVM *vm, Py_OpenCodeHookFunction hook, void *userData)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, hook, userData);
        return api->PyVMFile_SetOpenCodeHook(hook, userData);
    }
    return slow_PyFile_SetOpenCodeHook(vm, hook, userData);
}

PYVM_SLOW int slow_PyFile_WriteObject(PyVM *vm, PyObject *obj, PyObject *p, int flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFile_WriteObject(obj, p, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFile_WriteObject(PyVM *vm, PyObject *obj, PyObject *p, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, p, flags);
        return api->PyVMFile_WriteObject(obj, p, flags);
    }
    return slow_PyFile_WriteObject(vm, obj, p, flags);
}

PYVM_SLOW int slow_PyFile_WriteString(PyVM *vm, const char *s, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFile_WriteString(s, p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFile_WriteString(PyVM *vm, const char *s, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, s, p);
        return api->PyVMFile_WriteString(s, p);
    }
    return slow_PyFile_WriteString(vm, s, p);
}

PYVM_SLOW int slow_PyObject_AsFileDescriptor(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMObject_AsFileDescriptor(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMObject_AsFileDescriptor(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMObject_AsFileDescriptor(p);
    }
    return slow_PyObject_AsFileDescriptor(vm, p);
}

PYVM_SLOW PyTypeObject *slow_PyStdPrinter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMStdPrinter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMStdPrinter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMStdPrinter_Type();
    }
    return slow_PyStdPrinter_Type(vm);
}

PYVM_SLOW const char *slow_Py_FileSystemDefaultEncodeErrors(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVM_FileSystemDefaultEncodeErrors();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVM_FileSystemDefaultEncodeErrors(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_FileSystemDefaultEncodeErrors();
    }
    return slow_Py_FileSystemDefaultEncodeErrors(vm);
}

PYVM_SLOW const char *slow_Py_FileSystemDefaultEncoding(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVM_FileSystemDefaultEncoding();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVM_FileSystemDefaultEncoding(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_FileSystemDefaultEncoding();
    }
    return slow_Py_FileSystemDefaultEncoding(vm);
}

PYVM_SLOW int *slow_Py_HasFileSystemDefaultEncoding(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_HasFileSystemDefaultEncoding();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_HasFileSystemDefaultEncoding(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_HasFileSystemDefaultEncoding();
    }
    return slow_Py_HasFileSystemDefaultEncoding(vm);
}

PYVM_SLOW int *slow_Py_UTF8Mode(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int *result = scope.api->PyVM_UTF8Mode();
    pyvm_call_leave(&scope);
    return result;
}

int *PyVM_UTF8Mode(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_UTF8Mode();
    }
    return slow_Py_UTF8Mode(vm);
}

PYVM_SLOW char *slow_Py_UniversalNewlineFgets(PyVM *vm, char *arg1, int arg2, FILE *arg3, PyObject *arg4)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVM_UniversalNewlineFgets(arg1, arg2, arg3, arg4);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVM_UniversalNewlineFgets(PyVM *vm, char *arg1, int arg2, FILE *arg3, PyObject *arg4)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, arg1, arg2, arg3, arg4);
        return api->PyVM_UniversalNewlineFgets(arg1, arg2, arg3, arg4);
    }
    return slow_Py_UniversalNewlineFgets(vm, arg1, arg2, arg3, arg4);
}
