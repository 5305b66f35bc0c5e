/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's fileutils.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/fileutils.h"

PYVM_SLOW wchar_t *slow_Py_DecodeLocale(PyVM *vm, const char *arg, size_t *size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    wchar_t *result = scope.api->PyVM_DecodeLocale(arg, size);
    pyvm_call_leave(&scope);
    return result;
}

wchar_t *PyVM_DecodeLocale(PyVM *vm, const char *arg, size_t *size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, arg, size);
        return api->PyVM_DecodeLocale(arg, size);
    }
    return slow_Py_DecodeLocale(vm, arg, size);
}

PYVM_SLOW char *slow_Py_EncodeLocale(PyVM *vm, const wchar_t *text, size_t *error_pos)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVM_EncodeLocale(text, error_pos);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVM_EncodeLocale(PyVM *vm, const wchar_t *text, size_t *error_pos)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, text, error_pos);
        return api->PyVM_EncodeLocale(text, error_pos);
    }
    return slow_Py_EncodeLocale(vm, text, error_pos);
}

PYVM_SLOW int slow_Py_fclose(PyVM *vm, FILE *file)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_fclose(file);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_fclose(PyVM *vm, FILE *file)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, file);
        return api->PyVM_fclose(file);
    }
    return slow_Py_fclose(vm, file);
}

PYVM_SLOW FILE *slow_Py_fopen(PyVM *vm, PyObject *path, const char *mode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    FILE *result = scope.api->PyVM_fopen(path, mode);
    pyvm_call_leave(&scope);
    return result;
}

FILE *PyVM_fopen(PyVM *vm, PyObject *path, const char *mode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, path, mode);
        return api->PyVM_fopen(path, mode);
    }
    return slow_Py_fopen(vm, path, mode);
}
