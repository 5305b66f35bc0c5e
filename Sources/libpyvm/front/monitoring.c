/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's monitoring.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/monitoring.h"

PYVM_SLOW int slow_PY_MONITORING_EVENT_BRANCH(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_BRANCH();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_BRANCH(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_BRANCH();
    }
    return slow_PY_MONITORING_EVENT_BRANCH(vm);
}

PYVM_SLOW int slow_PY_MONITORING_EVENT_C_RAISE(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_C_RAISE();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_C_RAISE(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_C_RAISE();
    }
    return slow_PY_MONITORING_EVENT_C_RAISE(vm);
}

PYVM_SLOW int slow_PY_MONITORING_EVENT_C_RETURN(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_C_RETURN();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_C_RETURN(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_C_RETURN();
    }
    return slow_PY_MONITORING_EVENT_C_RETURN(vm);
}

PYVM_SLOW int slow_PY_MONITORING_EVENT_EXCEPTION_HANDLED(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_EXCEPTION_HANDLED();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_EXCEPTION_HANDLED(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_EXCEPTION_HANDLED();
    }
    return slow_PY_MONITORING_EVENT_EXCEPTION_HANDLED(vm);
}

PYVM_SLOW int slow_PY_MONITORING_EVENT_PY_THROW(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_PY_THROW();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_PY_THROW(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_PY_THROW();
    }
    return slow_PY_MONITORING_EVENT_PY_THROW(vm);
}

PYVM_SLOW int slow_PY_MONITORING_EVENT_PY_UNWIND(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_PY_UNWIND();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_PY_UNWIND(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_PY_UNWIND();
    }
    return slow_PY_MONITORING_EVENT_PY_UNWIND(vm);
}

PYVM_SLOW int slow_PY_MONITORING_EVENT_RAISE(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_RAISE();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_RAISE(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_RAISE();
    }
    return slow_PY_MONITORING_EVENT_RAISE(vm);
}

PYVM_SLOW int slow_PY_MONITORING_EVENT_RERAISE(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_RERAISE();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_RERAISE(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_RERAISE();
    }
    return slow_PY_MONITORING_EVENT_RERAISE(vm);
}

PYVM_SLOW int slow_PY_MONITORING_EVENT_STOP_ITERATION(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_EVENT_STOP_ITERATION();
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_EVENT_STOP_ITERATION(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PYVM_MONITORING_EVENT_STOP_ITERATION();
    }
    return slow_PY_MONITORING_EVENT_STOP_ITERATION(vm);
}

PYVM_SLOW int slow_PY_MONITORING_IS_INSTRUMENTED_EVENT(PyVM *vm, int ev)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PYVM_MONITORING_IS_INSTRUMENTED_EVENT(ev);
    pyvm_call_leave(&scope);
    return result;
}

int PYVM_MONITORING_IS_INSTRUMENTED_EVENT(PyVM *vm, int ev)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ev);
        return api->PYVM_MONITORING_IS_INSTRUMENTED_EVENT(ev);
    }
    return slow_PY_MONITORING_IS_INSTRUMENTED_EVENT(vm, ev);
}

PYVM_SLOW int slow_PyMonitoring_EnterScope(PyVM *vm, PyMonitoringState *state_array, uint64_t *version, const uint8_t *event_types, Py_ssize_t length)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_EnterScope(state_array, version, event_types, length);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_EnterScope(PyVM *vm, PyMonitoringState *state_array, uint64_t *version, const uint8_t *event_types, Py_ssize_t length)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state_array, version, event_types, length);
        return api->PyVMMonitoring_EnterScope(state_array, version, event_types, length);
    }
    return slow_PyMonitoring_EnterScope(vm, state_array, version, event_types, length);
}

PYVM_SLOW int slow_PyMonitoring_ExitScope(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_ExitScope();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_ExitScope(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMMonitoring_ExitScope();
    }
    return slow_PyMonitoring_ExitScope(vm);
}

PYVM_SLOW int slow_PyMonitoring_FireBranchEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireBranchEvent(state, codelike, offset, target_offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireBranchEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, target_offset);
        return api->PyVMMonitoring_FireBranchEvent(state, codelike, offset, target_offset);
    }
    return slow_PyMonitoring_FireBranchEvent(vm, state, codelike, offset, target_offset);
}

PYVM_SLOW int slow_PyMonitoring_FireBranchLeftEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireBranchLeftEvent(state, codelike, offset, target_offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireBranchLeftEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, target_offset);
        return api->PyVMMonitoring_FireBranchLeftEvent(state, codelike, offset, target_offset);
    }
    return slow_PyMonitoring_FireBranchLeftEvent(vm, state, codelike, offset, target_offset);
}

PYVM_SLOW int slow_PyMonitoring_FireBranchRightEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireBranchRightEvent(state, codelike, offset, target_offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireBranchRightEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, target_offset);
        return api->PyVMMonitoring_FireBranchRightEvent(state, codelike, offset, target_offset);
    }
    return slow_PyMonitoring_FireBranchRightEvent(vm, state, codelike, offset, target_offset);
}

PYVM_SLOW int slow_PyMonitoring_FireCRaiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireCRaiseEvent(state, codelike, offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireCRaiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, state, codelike, offset);
        return api->PyVMMonitoring_FireCRaiseEvent(state, codelike, offset);
    }
    return slow_PyMonitoring_FireCRaiseEvent(vm, state, codelike, offset);
}

PYVM_SLOW int slow_PyMonitoring_FireCReturnEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireCReturnEvent(state, codelike, offset, retval);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireCReturnEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, retval);
        return api->PyVMMonitoring_FireCReturnEvent(state, codelike, offset, retval);
    }
    return slow_PyMonitoring_FireCReturnEvent(vm, state, codelike, offset, retval);
}

PYVM_SLOW int slow_PyMonitoring_FireCallEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject *arg0)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireCallEvent(state, codelike, offset, callable, arg0);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireCallEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject *arg0)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, state, codelike, offset, callable, arg0);
        return api->PyVMMonitoring_FireCallEvent(state, codelike, offset, callable, arg0);
    }
    return slow_PyMonitoring_FireCallEvent(vm, state, codelike, offset, callable, arg0);
}

PYVM_SLOW int slow_PyMonitoring_FireExceptionHandledEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireExceptionHandledEvent(state, codelike, offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireExceptionHandledEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, state, codelike, offset);
        return api->PyVMMonitoring_FireExceptionHandledEvent(state, codelike, offset);
    }
    return slow_PyMonitoring_FireExceptionHandledEvent(vm, state, codelike, offset);
}

PYVM_SLOW int slow_PyMonitoring_FireJumpEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireJumpEvent(state, codelike, offset, target_offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireJumpEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, target_offset);
        return api->PyVMMonitoring_FireJumpEvent(state, codelike, offset, target_offset);
    }
    return slow_PyMonitoring_FireJumpEvent(vm, state, codelike, offset, target_offset);
}

PYVM_SLOW int slow_PyMonitoring_FireLineEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireLineEvent(state, codelike, offset, lineno);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireLineEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, lineno);
        return api->PyVMMonitoring_FireLineEvent(state, codelike, offset, lineno);
    }
    return slow_PyMonitoring_FireLineEvent(vm, state, codelike, offset, lineno);
}

PYVM_SLOW int slow_PyMonitoring_FirePyResumeEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FirePyResumeEvent(state, codelike, offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FirePyResumeEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, state, codelike, offset);
        return api->PyVMMonitoring_FirePyResumeEvent(state, codelike, offset);
    }
    return slow_PyMonitoring_FirePyResumeEvent(vm, state, codelike, offset);
}

PYVM_SLOW int slow_PyMonitoring_FirePyReturnEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FirePyReturnEvent(state, codelike, offset, retval);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FirePyReturnEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, retval);
        return api->PyVMMonitoring_FirePyReturnEvent(state, codelike, offset, retval);
    }
    return slow_PyMonitoring_FirePyReturnEvent(vm, state, codelike, offset, retval);
}

PYVM_SLOW int slow_PyMonitoring_FirePyStartEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FirePyStartEvent(state, codelike, offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FirePyStartEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, state, codelike, offset);
        return api->PyVMMonitoring_FirePyStartEvent(state, codelike, offset);
    }
    return slow_PyMonitoring_FirePyStartEvent(vm, state, codelike, offset);
}

PYVM_SLOW int slow_PyMonitoring_FirePyThrowEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FirePyThrowEvent(state, codelike, offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FirePyThrowEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, state, codelike, offset);
        return api->PyVMMonitoring_FirePyThrowEvent(state, codelike, offset);
    }
    return slow_PyMonitoring_FirePyThrowEvent(vm, state, codelike, offset);
}

PYVM_SLOW int slow_PyMonitoring_FirePyUnwindEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FirePyUnwindEvent(state, codelike, offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FirePyUnwindEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, state, codelike, offset);
        return api->PyVMMonitoring_FirePyUnwindEvent(state, codelike, offset);
    }
    return slow_PyMonitoring_FirePyUnwindEvent(vm, state, codelike, offset);
}

PYVM_SLOW int slow_PyMonitoring_FirePyYieldEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FirePyYieldEvent(state, codelike, offset, retval);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FirePyYieldEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, retval);
        return api->PyVMMonitoring_FirePyYieldEvent(state, codelike, offset, retval);
    }
    return slow_PyMonitoring_FirePyYieldEvent(vm, state, codelike, offset, retval);
}

PYVM_SLOW int slow_PyMonitoring_FireRaiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireRaiseEvent(state, codelike, offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireRaiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, state, codelike, offset);
        return api->PyVMMonitoring_FireRaiseEvent(state, codelike, offset);
    }
    return slow_PyMonitoring_FireRaiseEvent(vm, state, codelike, offset);
}

PYVM_SLOW int slow_PyMonitoring_FireReraiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireReraiseEvent(state, codelike, offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireReraiseEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, state, codelike, offset);
        return api->PyVMMonitoring_FireReraiseEvent(state, codelike, offset);
    }
    return slow_PyMonitoring_FireReraiseEvent(vm, state, codelike, offset);
}

PYVM_SLOW int slow_PyMonitoring_FireStopIterationEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMonitoring_FireStopIterationEvent(state, codelike, offset, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMonitoring_FireStopIterationEvent(PyVM *vm, PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, state, codelike, offset, value);
        return api->PyVMMonitoring_FireStopIterationEvent(state, codelike, offset, value);
    }
    return slow_PyMonitoring_FireStopIterationEvent(vm, state, codelike, offset, value);
}
