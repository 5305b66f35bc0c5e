/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's warnings.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/warnings.h"

int PyVMErr_ResourceWarning(PyVM *vm, PyObject *source, Py_ssize_t stack_level, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMErr_ResourceWarningV(vm, source, stack_level, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyErr_ResourceWarningV(PyVM *vm, PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_ResourceWarningV(source, stack_level, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_ResourceWarningV(PyVM *vm, PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, source, stack_level, format, arguments);
        return api->PyVMErr_ResourceWarningV(source, stack_level, format, arguments);
    }
    return slow_PyErr_ResourceWarningV(vm, source, stack_level, format, arguments);
}

PYVM_SLOW int slow_PyErr_Warn(PyVM *vm, PyObject *category, const char *message)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_Warn(category, message);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_Warn(PyVM *vm, PyObject *category, const char *message)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, category, message);
        return api->PyVMErr_Warn(category, message);
    }
    return slow_PyErr_Warn(vm, category, message);
}

PYVM_SLOW int slow_PyErr_WarnEx(PyVM *vm, PyObject *category, const char *message, Py_ssize_t stack_level)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_WarnEx(category, message, stack_level);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_WarnEx(PyVM *vm, PyObject *category, const char *message, Py_ssize_t stack_level)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, category, message, stack_level);
        return api->PyVMErr_WarnEx(category, message, stack_level);
    }
    return slow_PyErr_WarnEx(vm, category, message, stack_level);
}

PYVM_SLOW int slow_PyErr_WarnExplicit(PyVM *vm, PyObject *category, const char *message, const char *filename, int lineno, const char *module, PyObject *registry)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_WarnExplicit(category, message, filename, lineno, module, registry);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_WarnExplicit(PyVM *vm, PyObject *category, const char *message, const char *filename, int lineno, const char *module, PyObject *registry)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, category, message, filename, lineno, module, registry);
        return api->PyVMErr_WarnExplicit(category, message, filename, lineno, module, registry);
    }
    return slow_PyErr_WarnExplicit(vm, category, message, filename, lineno, module, registry);
}

int PyVMErr_WarnExplicitFormat(PyVM *vm, PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMErr_WarnExplicitFormatV(vm, category, filename, lineno, module, registry, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyErr_WarnExplicitFormatV(PyVM *vm, PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_WarnExplicitFormatV(category, filename, lineno, module, registry, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_WarnExplicitFormatV(PyVM *vm, PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMErr_WarnExplicitFormatV(category, filename, lineno, module, registry, format, arguments);
    }
    return slow_PyErr_WarnExplicitFormatV(vm, category, filename, lineno, module, registry, format, arguments);
}

PYVM_SLOW int slow_PyErr_WarnExplicitObject(PyVM *vm, PyObject *category, PyObject *message, PyObject *filename, int lineno, PyObject *module, PyObject *registry)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_WarnExplicitObject(category, message, filename, lineno, module, registry);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_WarnExplicitObject(PyVM *vm, PyObject *category, PyObject *message, PyObject *filename, int lineno, PyObject *module, PyObject *registry)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, category, message, filename, lineno, module, registry);
        return api->PyVMErr_WarnExplicitObject(category, message, filename, lineno, module, registry);
    }
    return slow_PyErr_WarnExplicitObject(vm, category, message, filename, lineno, module, registry);
}

int PyVMErr_WarnFormat(PyVM *vm, PyObject *category, Py_ssize_t stack_level, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMErr_WarnFormatV(vm, category, stack_level, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyErr_WarnFormatV(PyVM *vm, PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMErr_WarnFormatV(category, stack_level, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMErr_WarnFormatV(PyVM *vm, PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, category, stack_level, format, arguments);
        return api->PyVMErr_WarnFormatV(category, stack_level, format, arguments);
    }
    return slow_PyErr_WarnFormatV(vm, category, stack_level, format, arguments);
}
