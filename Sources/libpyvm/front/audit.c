/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's audit.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/audit.h"

PYVM_SLOW int slow_PySys_AddAuditHook(PyVM *vm, Py_AuditHookFunction hook, void *userData)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSys_AddAuditHook(hook, userData);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSys_AddAuditHook(PyVM *vm, Py_AuditHookFunction hook, void *userData)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, hook, userData);
        return api->PyVMSys_AddAuditHook(hook, userData);
    }
    return slow_PySys_AddAuditHook(vm, hook, userData);
}

int PyVMSys_Audit(PyVM *vm, const char *event, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMSys_AuditV(vm, event, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PySys_AuditTuple(PyVM *vm, const char *event, PyObject *args)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSys_AuditTuple(event, args);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSys_AuditTuple(PyVM *vm, const char *event, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, event, args);
        return api->PyVMSys_AuditTuple(event, args);
    }
    return slow_PySys_AuditTuple(vm, event, args);
}

PYVM_SLOW int slow_PySys_AuditV(PyVM *vm, const char *event, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMSys_AuditV(event, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMSys_AuditV(PyVM *vm, const char *event, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, event, format, arguments);
        return api->PyVMSys_AuditV(event, format, arguments);
    }
    return slow_PySys_AuditV(vm, event, format, arguments);
}
