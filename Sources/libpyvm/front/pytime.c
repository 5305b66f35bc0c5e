/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pytime.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/pytime.h"

PYVM_SLOW double slow_PyTime_AsSecondsDouble(PyTime_t t, PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMTime_AsSecondsDouble(t);
    pyvm_leave(&scope);
    return result;
}

double PyVMTime_AsSecondsDouble(PyVM *vm, PyTime_t t)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_AsSecondsDouble(t);
    return slow_PyTime_AsSecondsDouble(t, vm);
}

PYVM_SLOW int slow_PyTime_Monotonic(PyTime_t *result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMTime_Monotonic(result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMTime_Monotonic(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_Monotonic(result);
    return slow_PyTime_Monotonic(result, vm);
}

PYVM_SLOW int slow_PyTime_MonotonicRaw(PyTime_t *result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMTime_MonotonicRaw(result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMTime_MonotonicRaw(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_MonotonicRaw(result);
    return slow_PyTime_MonotonicRaw(result, vm);
}

PYVM_SLOW int slow_PyTime_PerfCounter(PyTime_t *result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMTime_PerfCounter(result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMTime_PerfCounter(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_PerfCounter(result);
    return slow_PyTime_PerfCounter(result, vm);
}

PYVM_SLOW int slow_PyTime_PerfCounterRaw(PyTime_t *result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMTime_PerfCounterRaw(result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMTime_PerfCounterRaw(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_PerfCounterRaw(result);
    return slow_PyTime_PerfCounterRaw(result, vm);
}

PYVM_SLOW int slow_PyTime_Time(PyTime_t *result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMTime_Time(result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMTime_Time(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_Time(result);
    return slow_PyTime_Time(result, vm);
}

PYVM_SLOW int slow_PyTime_TimeRaw(PyTime_t *result, PyVM *vm)
{
    pyvm_scope scope;
    int front_result = pyvm_enter(vm, &scope)->PyVMTime_TimeRaw(result);
    pyvm_leave(&scope);
    return front_result;
}

int PyVMTime_TimeRaw(PyVM *vm, PyTime_t *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_TimeRaw(result);
    return slow_PyTime_TimeRaw(result, vm);
}
