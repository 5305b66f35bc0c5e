// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's monitoring.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PY_MONITORING_EVENT_BRANCH(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_BRANCH() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_BRANCH(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_EVENT_C_RAISE(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_C_RAISE() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_C_RAISE(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_EVENT_C_RETURN(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_C_RETURN() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_C_RETURN(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_EVENT_EXCEPTION_HANDLED(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_EXCEPTION_HANDLED() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_EXCEPTION_HANDLED(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_EVENT_PY_THROW(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_PY_THROW() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_PY_THROW(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_EVENT_PY_UNWIND(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_PY_UNWIND() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_PY_UNWIND(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_EVENT_RAISE(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_RAISE() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_RAISE(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_EVENT_RERAISE(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_RERAISE() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_RERAISE(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_EVENT_STOP_ITERATION(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PY_MONITORING_EVENT_STOP_ITERATION() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_EVENT_STOP_ITERATION(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PY_MONITORING_IS_INSTRUMENTED_EVENT(int ev)`
    ///
    /// Never fails. CPython: 3.13 and newer.
    public func PY_MONITORING_IS_INSTRUMENTED_EVENT(_ ev: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PYVM_MONITORING_IS_INSTRUMENTED_EVENT(handle, ev)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyMonitoring_EnterScope(PyMonitoringState *state_array, uint64_t *version, const uint8_t *event_types, Py_ssize_t
    /// length)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_EnterScope(
        _ state_array: UnsafeMutablePointer<PyMonitoringState>?, _ version: UnsafeMutablePointer<UInt64>?,
        _ event_types: UnsafePointer<UInt8>?, _ length: Int
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMMonitoring_EnterScope(handle, state_array, version, event_types, length)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_ExitScope(void)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_ExitScope() throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMMonitoring_ExitScope(handle)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireBranchEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 only.
    @discardableResult
    public func PyMonitoring_FireBranchEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ target_offset: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireBranchEvent(handle, state, pass(codelike), offset, pass(target_offset))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireBranchLeftEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject
    /// *target_offset)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyMonitoring_FireBranchLeftEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ target_offset: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireBranchLeftEvent(handle, state, pass(codelike), offset, pass(target_offset))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireBranchRightEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject
    /// *target_offset)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyMonitoring_FireBranchRightEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ target_offset: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireBranchRightEvent(handle, state, pass(codelike), offset, pass(target_offset))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireCRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireCRaiseEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireCRaiseEvent(handle, state, pass(codelike), offset)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireCReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireCReturnEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ retval: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireCReturnEvent(handle, state, pass(codelike), offset, pass(retval))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireCallEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *callable, PyObject
    /// *arg0)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireCallEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ callable: PyVM.PyObject,
        _ arg0: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireCallEvent(handle, state, pass(codelike), offset, pass(callable), pass(arg0))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireExceptionHandledEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireExceptionHandledEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireExceptionHandledEvent(handle, state, pass(codelike), offset)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireJumpEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *target_offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireJumpEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ target_offset: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireJumpEvent(handle, state, pass(codelike), offset, pass(target_offset))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireLineEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, int lineno)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireLineEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ lineno: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireLineEvent(handle, state, pass(codelike), offset, lineno)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FirePyResumeEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FirePyResumeEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FirePyResumeEvent(handle, state, pass(codelike), offset)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FirePyReturnEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FirePyReturnEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ retval: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FirePyReturnEvent(handle, state, pass(codelike), offset, pass(retval))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FirePyStartEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FirePyStartEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FirePyStartEvent(handle, state, pass(codelike), offset)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FirePyThrowEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FirePyThrowEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FirePyThrowEvent(handle, state, pass(codelike), offset)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FirePyUnwindEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FirePyUnwindEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FirePyUnwindEvent(handle, state, pass(codelike), offset)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FirePyYieldEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *retval)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FirePyYieldEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ retval: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FirePyYieldEvent(handle, state, pass(codelike), offset, pass(retval))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireRaiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireRaiseEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireRaiseEvent(handle, state, pass(codelike), offset)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireReraiseEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireReraiseEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireReraiseEvent(handle, state, pass(codelike), offset)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMonitoring_FireStopIterationEvent(PyMonitoringState *state, PyObject *codelike, int32_t offset, PyObject *value)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyMonitoring_FireStopIterationEvent(
        _ state: UnsafeMutablePointer<PyMonitoringState>?, _ codelike: PyVM.PyObject, _ offset: Int32, _ value: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMonitoring_FireStopIterationEvent(handle, state, pass(codelike), offset, pass(value))
            if result == -1 { try check() }
            return result
        }
    }
}
