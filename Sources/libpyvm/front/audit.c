/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's audit.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/audit.h"

PYVM_SLOW int slow_PySys_AddAuditHook(Py_AuditHookFunction hook, void *userData, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSys_AddAuditHook(hook, userData);
    pyvm_leave(&scope);
    return result;
}

int PyVMSys_AddAuditHook(PyVM *vm, Py_AuditHookFunction hook, void *userData)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_AddAuditHook(hook, userData);
    return slow_PySys_AddAuditHook(hook, userData, vm);
}

int PyVMSys_Audit(PyVM *vm, const char *event, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMSys_AuditV(vm, event, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PySys_AuditTuple(const char *event, PyObject *args, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSys_AuditTuple(event, args);
    pyvm_leave(&scope);
    return result;
}

int PyVMSys_AuditTuple(PyVM *vm, const char *event, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_AuditTuple(event, args);
    return slow_PySys_AuditTuple(event, args, vm);
}

PYVM_SLOW int slow_PySys_AuditV(const char *event, const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMSys_AuditV(event, format, arguments);
    pyvm_leave(&scope);
    return result;
}

int PyVMSys_AuditV(PyVM *vm, const char *event, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMSys_AuditV(event, format, arguments);
    return slow_PySys_AuditV(event, format, arguments, vm);
}
