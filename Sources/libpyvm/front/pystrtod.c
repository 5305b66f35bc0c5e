/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystrtod.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pystrtod.h"

PYVM_SLOW char *slow_PyOS_double_to_string(PyVM *vm, double val, char format_code, int precision, int flags, int *ptype)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVMOS_double_to_string(val, format_code, precision, flags, ptype);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVMOS_double_to_string(PyVM *vm, double val, char format_code, int precision, int flags, int *ptype)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMOS_double_to_string(val, format_code, precision, flags, ptype);
    }
    return slow_PyOS_double_to_string(vm, val, format_code, precision, flags, ptype);
}

PYVM_SLOW double slow_PyOS_string_to_double(PyVM *vm, const char *s, char **endptr, PyObject *overflow_exception)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMOS_string_to_double(s, endptr, overflow_exception);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMOS_string_to_double(PyVM *vm, const char *s, char **endptr, PyObject *overflow_exception)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, s, endptr, overflow_exception);
        return api->PyVMOS_string_to_double(s, endptr, overflow_exception);
    }
    return slow_PyOS_string_to_double(vm, s, endptr, overflow_exception);
}
