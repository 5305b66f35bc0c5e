/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's monitoring.h. */

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_BRANCH(void)
{
    return PY_MONITORING_EVENT_BRANCH;
}
#else
static int pyvm_PY_MONITORING_EVENT_BRANCH(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_BRANCH", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_C_RAISE(void)
{
    return PY_MONITORING_EVENT_C_RAISE;
}
#else
static int pyvm_PY_MONITORING_EVENT_C_RAISE(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_C_RAISE", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_C_RETURN(void)
{
    return PY_MONITORING_EVENT_C_RETURN;
}
#else
static int pyvm_PY_MONITORING_EVENT_C_RETURN(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_C_RETURN", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_EXCEPTION_HANDLED(void)
{
    return PY_MONITORING_EVENT_EXCEPTION_HANDLED;
}
#else
static int pyvm_PY_MONITORING_EVENT_EXCEPTION_HANDLED(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_EXCEPTION_HANDLED", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_PY_THROW(void)
{
    return PY_MONITORING_EVENT_PY_THROW;
}
#else
static int pyvm_PY_MONITORING_EVENT_PY_THROW(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_PY_THROW", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_PY_UNWIND(void)
{
    return PY_MONITORING_EVENT_PY_UNWIND;
}
#else
static int pyvm_PY_MONITORING_EVENT_PY_UNWIND(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_PY_UNWIND", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_RAISE(void)
{
    return PY_MONITORING_EVENT_RAISE;
}
#else
static int pyvm_PY_MONITORING_EVENT_RAISE(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_RAISE", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_RERAISE(void)
{
    return PY_MONITORING_EVENT_RERAISE;
}
#else
static int pyvm_PY_MONITORING_EVENT_RERAISE(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_RERAISE", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_EVENT_STOP_ITERATION(void)
{
    return PY_MONITORING_EVENT_STOP_ITERATION;
}
#else
static int pyvm_PY_MONITORING_EVENT_STOP_ITERATION(void)
{
    pyvm_missing_until("PY_MONITORING_EVENT_STOP_ITERATION", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PY_MONITORING_IS_INSTRUMENTED_EVENT(int ev)
{
    return PY_MONITORING_IS_INSTRUMENTED_EVENT(ev);
}
#else
static int pyvm_PY_MONITORING_IS_INSTRUMENTED_EVENT(int ev)
{
    (void)ev;
    pyvm_missing_until("PY_MONITORING_IS_INSTRUMENTED_EVENT", 0x030D);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyMonitoring_EnterScope(PyMonitoringState *state_array, uint64_t *version, const uint8_t *event_types, Py_ssize_t length)
{
    (void)state_array;
    (void)version;
    (void)event_types;
    (void)length;
    pyvm_missing_until("PyMonitoring_EnterScope", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyMonitoring_ExitScope(void)
{
    pyvm_missing_until("PyMonitoring_ExitScope", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyMonitoring_FireBranchEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_missing_until("PyMonitoring_FireBranchEvent", 0x030D);
    return -1;
}
#elif PY_VERSION_HEX >= 0x030E0000
static int pyvm_PyMonitoring_FireBranchEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_missing_since("PyMonitoring_FireBranchEvent", 0x030E);
    return -1;
}
#else
static int pyvm_PyMonitoring_FireBranchEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    return PyMonitoring_FireBranchEvent(state, codelike, offset, target_offset);
}
#endif

#if PY_VERSION_HEX >= 0x030E0000
static int pyvm_PyMonitoring_FireBranchLeftEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    return PyMonitoring_FireBranchLeftEvent(state, codelike, offset, target_offset);
}
#else
static int pyvm_PyMonitoring_FireBranchLeftEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_missing_until("PyMonitoring_FireBranchLeftEvent", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030E0000
static int pyvm_PyMonitoring_FireBranchRightEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    return PyMonitoring_FireBranchRightEvent(state, codelike, offset, target_offset);
}
#else
static int pyvm_PyMonitoring_FireBranchRightEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_missing_until("PyMonitoring_FireBranchRightEvent", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireCRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    return PyMonitoring_FireCRaiseEvent(state, codelike, offset);
}
#else
static int pyvm_PyMonitoring_FireCRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_missing_until("PyMonitoring_FireCRaiseEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireCReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    return PyMonitoring_FireCReturnEvent(state, codelike, offset, retval);
}
#else
static int pyvm_PyMonitoring_FireCReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)retval;
    pyvm_missing_until("PyMonitoring_FireCReturnEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireCallEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject *arg0)
{
    return PyMonitoring_FireCallEvent(state, codelike, offset, callable, arg0);
}
#else
static int pyvm_PyMonitoring_FireCallEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject *arg0)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)callable;
    (void)arg0;
    pyvm_missing_until("PyMonitoring_FireCallEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireExceptionHandledEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    return PyMonitoring_FireExceptionHandledEvent(state, codelike, offset);
}
#else
static int pyvm_PyMonitoring_FireExceptionHandledEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_missing_until("PyMonitoring_FireExceptionHandledEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireJumpEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    return PyMonitoring_FireJumpEvent(state, codelike, offset, target_offset);
}
#else
static int pyvm_PyMonitoring_FireJumpEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)target_offset;
    pyvm_missing_until("PyMonitoring_FireJumpEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireLineEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno)
{
    return PyMonitoring_FireLineEvent(state, codelike, offset, lineno);
}
#else
static int pyvm_PyMonitoring_FireLineEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)lineno;
    pyvm_missing_until("PyMonitoring_FireLineEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FirePyResumeEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    return PyMonitoring_FirePyResumeEvent(state, codelike, offset);
}
#else
static int pyvm_PyMonitoring_FirePyResumeEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_missing_until("PyMonitoring_FirePyResumeEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FirePyReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    return PyMonitoring_FirePyReturnEvent(state, codelike, offset, retval);
}
#else
static int pyvm_PyMonitoring_FirePyReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)retval;
    pyvm_missing_until("PyMonitoring_FirePyReturnEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FirePyStartEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    return PyMonitoring_FirePyStartEvent(state, codelike, offset);
}
#else
static int pyvm_PyMonitoring_FirePyStartEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_missing_until("PyMonitoring_FirePyStartEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FirePyThrowEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    return PyMonitoring_FirePyThrowEvent(state, codelike, offset);
}
#else
static int pyvm_PyMonitoring_FirePyThrowEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_missing_until("PyMonitoring_FirePyThrowEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FirePyUnwindEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    return PyMonitoring_FirePyUnwindEvent(state, codelike, offset);
}
#else
static int pyvm_PyMonitoring_FirePyUnwindEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_missing_until("PyMonitoring_FirePyUnwindEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FirePyYieldEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    return PyMonitoring_FirePyYieldEvent(state, codelike, offset, retval);
}
#else
static int pyvm_PyMonitoring_FirePyYieldEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)retval;
    pyvm_missing_until("PyMonitoring_FirePyYieldEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    return PyMonitoring_FireRaiseEvent(state, codelike, offset);
}
#else
static int pyvm_PyMonitoring_FireRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_missing_until("PyMonitoring_FireRaiseEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireReraiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    return PyMonitoring_FireReraiseEvent(state, codelike, offset);
}
#else
static int pyvm_PyMonitoring_FireReraiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)
{
    (void)state;
    (void)codelike;
    (void)offset;
    pyvm_missing_until("PyMonitoring_FireReraiseEvent", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyMonitoring_FireStopIterationEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value)
{
    return PyMonitoring_FireStopIterationEvent(state, codelike, offset, value);
}
#else
static int pyvm_PyMonitoring_FireStopIterationEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value)
{
    (void)state;
    (void)codelike;
    (void)offset;
    (void)value;
    pyvm_missing_until("PyMonitoring_FireStopIterationEvent", 0x030D);
    return -1;
}
#endif
