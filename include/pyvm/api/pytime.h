/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pytime.h, with the VM first. */
#ifndef PYVM_API_PYTIME_H
#define PYVM_API_PYTIME_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyTime_AsSecondsDouble. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12. */
PYVM_EXPORT double PyVMTime_AsSecondsDouble(PyVM *vm, PyTime_t t);

/**
 * PyTime_Monotonic. On error: -1, with an exception. CPython: 3.13 and newer; made from older functions in
 * 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMTime_Monotonic(PyVM *vm, PyTime_t *result);

/**
 * PyTime_MonotonicRaw. On failure: -1, with no exception. CPython: 3.13 and newer; made from older functions
 * in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMTime_MonotonicRaw(PyVM *vm, PyTime_t *result);

/**
 * PyTime_PerfCounter. On error: -1, with an exception. CPython: 3.13 and newer; made from older functions in
 * 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMTime_PerfCounter(PyVM *vm, PyTime_t *result);

/**
 * PyTime_PerfCounterRaw. On failure: -1, with no exception. CPython: 3.13 and newer; made from older
 * functions in 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMTime_PerfCounterRaw(PyVM *vm, PyTime_t *result);

/**
 * PyTime_Time. On error: -1, with an exception. CPython: 3.13 and newer; made from older functions in 3.11 to
 * 3.12.
 */
PYVM_EXPORT int PyVMTime_Time(PyVM *vm, PyTime_t *result);

/**
 * PyTime_TimeRaw. On failure: -1, with no exception. CPython: 3.13 and newer; made from older functions in
 * 3.11 to 3.12.
 */
PYVM_EXPORT int PyVMTime_TimeRaw(PyVM *vm, PyTime_t *result);

#ifdef __cplusplus
}
#endif

#endif
