/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pytime.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pytime.h"

PYVM_SLOW double slow_PyTime_AsSecondsDouble(PyVM *vm, PyTime_t t)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMTime_AsSecondsDouble(t);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMTime_AsSecondsDouble(PyVM *vm, PyTime_t t)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, t);
        return api->PyVMTime_AsSecondsDouble(t);
    }
    return slow_PyTime_AsSecondsDouble(vm, t);
}

PYVM_SLOW int slow_PyTime_Monotonic(PyVM *vm, PyTime_t *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMTime_Monotonic(result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMTime_Monotonic(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, result);
        return api->PyVMTime_Monotonic(result);
    }
    return slow_PyTime_Monotonic(vm, result);
}

PYVM_SLOW int slow_PyTime_MonotonicRaw(PyVM *vm, PyTime_t *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMTime_MonotonicRaw(result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMTime_MonotonicRaw(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, result);
        return api->PyVMTime_MonotonicRaw(result);
    }
    return slow_PyTime_MonotonicRaw(vm, result);
}

PYVM_SLOW int slow_PyTime_PerfCounter(PyVM *vm, PyTime_t *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMTime_PerfCounter(result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMTime_PerfCounter(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, result);
        return api->PyVMTime_PerfCounter(result);
    }
    return slow_PyTime_PerfCounter(vm, result);
}

PYVM_SLOW int slow_PyTime_PerfCounterRaw(PyVM *vm, PyTime_t *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMTime_PerfCounterRaw(result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMTime_PerfCounterRaw(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, result);
        return api->PyVMTime_PerfCounterRaw(result);
    }
    return slow_PyTime_PerfCounterRaw(vm, result);
}

PYVM_SLOW int slow_PyTime_Time(PyVM *vm, PyTime_t *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMTime_Time(result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMTime_Time(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, result);
        return api->PyVMTime_Time(result);
    }
    return slow_PyTime_Time(vm, result);
}

PYVM_SLOW int slow_PyTime_TimeRaw(PyVM *vm, PyTime_t *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMTime_TimeRaw(result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMTime_TimeRaw(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, result);
        return api->PyVMTime_TimeRaw(result);
    }
    return slow_PyTime_TimeRaw(vm, result);
}
