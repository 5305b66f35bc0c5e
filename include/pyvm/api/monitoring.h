/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's monitoring.h, with the VM first. */
#ifndef PYVM_API_MONITORING_H
#define PYVM_API_MONITORING_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PY_MONITORING_EVENT_BRANCH. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_BRANCH(PyVM *vm);

/** PY_MONITORING_EVENT_C_RAISE. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_C_RAISE(PyVM *vm);

/** PY_MONITORING_EVENT_C_RETURN. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_C_RETURN(PyVM *vm);

/** PY_MONITORING_EVENT_EXCEPTION_HANDLED. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_EXCEPTION_HANDLED(PyVM *vm);

/** PY_MONITORING_EVENT_PY_THROW. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_PY_THROW(PyVM *vm);

/** PY_MONITORING_EVENT_PY_UNWIND. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_PY_UNWIND(PyVM *vm);

/** PY_MONITORING_EVENT_RAISE. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_RAISE(PyVM *vm);

/** PY_MONITORING_EVENT_RERAISE. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_RERAISE(PyVM *vm);

/** PY_MONITORING_EVENT_STOP_ITERATION. Returns the value. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_EVENT_STOP_ITERATION(PyVM *vm);

/** PY_MONITORING_IS_INSTRUMENTED_EVENT. Never fails. CPython: 3.13 and newer. */
PYVM_EXPORT int PYVM_MONITORING_IS_INSTRUMENTED_EVENT(PyVM *vm, int ev);

/** PyMonitoring_EnterScope. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_EnterScope(PyVM *vm, PyMonitoringState *state_array, uint64_t *version, const uint8_t *event_types, Py_ssize_t length);

/** PyMonitoring_ExitScope. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_ExitScope(PyVM *vm);

/** PyMonitoring_FireBranchEvent. On error: -1, with an exception. CPython: 3.13 only. */
PYVM_EXPORT int PyVMMonitoring_FireBranchEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset);

/** PyMonitoring_FireBranchLeftEvent. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireBranchLeftEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset);

/** PyMonitoring_FireBranchRightEvent. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireBranchRightEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset);

/** PyMonitoring_FireCRaiseEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireCRaiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset);

/** PyMonitoring_FireCReturnEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireCReturnEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval);

/** PyMonitoring_FireCallEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireCallEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject *arg0);

/** PyMonitoring_FireExceptionHandledEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireExceptionHandledEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset);

/** PyMonitoring_FireJumpEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireJumpEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset);

/** PyMonitoring_FireLineEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireLineEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno);

/** PyMonitoring_FirePyResumeEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FirePyResumeEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset);

/** PyMonitoring_FirePyReturnEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FirePyReturnEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval);

/** PyMonitoring_FirePyStartEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FirePyStartEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset);

/** PyMonitoring_FirePyThrowEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FirePyThrowEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset);

/** PyMonitoring_FirePyUnwindEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FirePyUnwindEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset);

/** PyMonitoring_FirePyYieldEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FirePyYieldEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval);

/** PyMonitoring_FireRaiseEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireRaiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset);

/** PyMonitoring_FireReraiseEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireReraiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset);

/** PyMonitoring_FireStopIterationEvent. On error: -1, with an exception. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMMonitoring_FireStopIterationEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value);

#ifdef __cplusplus
}
#endif

#endif
