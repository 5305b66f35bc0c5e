// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystate.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void PyInterpreterGuard_Close(PyInterpreterGuard *guard)`
    ///
    /// CPython: 3.15 and newer.
    public func PyInterpreterGuard_Close(_ `guard`: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMInterpreterGuard_Close(handle, `guard`)
            if pending == nil { try check() }
        }
    }

    /// `PyInterpreterGuard *PyInterpreterGuard_FromCurrent(void)`
    ///
    /// Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyInterpreterGuard_FromCurrent() throws -> OpaquePointer {
        try vm.withHandle { try present(PyVMInterpreterGuard_FromCurrent($0)) }
    }

    /// `PyInterpreterGuard *PyInterpreterGuard_FromView(PyInterpreterView *view)`
    ///
    /// Nil on failure, with no exception. CPython: 3.15 and newer.
    public func PyInterpreterGuard_FromView(_ view: OpaquePointer?) throws -> OpaquePointer? {
        try vm.withHandle { handle in
            let result = PyVMInterpreterGuard_FromView(handle, view)
            if result == nil { try check() }
            return result
        }
    }

    /// `PyInterpreterState *PyInterpreterState_Get(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyInterpreterState_Get() throws -> OpaquePointer? {
        try vm.withHandle { PyVMInterpreterState_Get($0) }
    }

    /// `PyObject *PyInterpreterState_GetDict(PyInterpreterState *interp)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: all versions.
    public func PyInterpreterState_GetDict(_ interp: OpaquePointer?) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMInterpreterState_GetDict($0, interp)) }
    }

    /// `int64_t PyInterpreterState_GetID(PyInterpreterState *interp)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyInterpreterState_GetID(_ interp: OpaquePointer?) throws -> Int64 {
        try vm.withHandle { handle in
            let result = PyVMInterpreterState_GetID(handle, interp)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyInterpreterState *PyInterpreterState_Head(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyInterpreterState_Head() throws -> OpaquePointer? {
        try vm.withHandle { PyVMInterpreterState_Head($0) }
    }

    /// `PyInterpreterState *PyInterpreterState_Main(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyInterpreterState_Main() throws -> OpaquePointer? {
        try vm.withHandle { PyVMInterpreterState_Main($0) }
    }

    /// `PyInterpreterState *PyInterpreterState_Next(PyInterpreterState *interp)`
    ///
    /// Never fails. CPython: all versions.
    public func PyInterpreterState_Next(_ interp: OpaquePointer?) throws -> OpaquePointer? {
        try vm.withHandle { PyVMInterpreterState_Next($0, interp) }
    }

    /// `PyThreadState *PyInterpreterState_ThreadHead(PyInterpreterState *interp)`
    ///
    /// Never fails. CPython: all versions.
    public func PyInterpreterState_ThreadHead(_ interp: OpaquePointer?) throws -> OpaquePointer? {
        try vm.withHandle { PyVMInterpreterState_ThreadHead($0, interp) }
    }

    /// `void PyInterpreterView_Close(PyInterpreterView *view)`
    ///
    /// CPython: 3.15 and newer.
    public func PyInterpreterView_Close(_ view: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMInterpreterView_Close(handle, view)
            if pending == nil { try check() }
        }
    }

    /// `PyInterpreterView *PyInterpreterView_FromCurrent(void)`
    ///
    /// Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyInterpreterView_FromCurrent() throws -> OpaquePointer {
        try vm.withHandle { try present(PyVMInterpreterView_FromCurrent($0)) }
    }

    /// `PyInterpreterView *PyInterpreterView_FromMain(void)`
    ///
    /// Nil on failure, with no exception. CPython: 3.15 and newer.
    public func PyInterpreterView_FromMain() throws -> OpaquePointer? {
        try vm.withHandle { handle in
            let result = PyVMInterpreterView_FromMain(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyState_AddModule(PyObject *module, PyModuleDef *def)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyState_AddModule(_ module: PyVM.PyObject, _ def: UnsafeMutablePointer<PyModuleDef>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMState_AddModule(handle, pass(module), def)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyState_FindModule(PyModuleDef *def)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: all versions.
    public func PyState_FindModule(_ def: UnsafeMutablePointer<PyModuleDef>?) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMState_FindModule($0, def)) }
    }

    /// `int PyState_RemoveModule(PyModuleDef *def)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyState_RemoveModule(_ def: UnsafeMutablePointer<PyModuleDef>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMState_RemoveModule(handle, def)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyThreadState_Clear(PyThreadState *tstate)`
    ///
    /// CPython: all versions.
    public func PyThreadState_Clear(_ tstate: OpaquePointer?) throws {
        try vm.withHandle { PyVMThreadState_Clear($0, tstate) }
    }

    /// `void PyThreadState_Delete(PyThreadState *tstate)`
    ///
    /// CPython: all versions.
    public func PyThreadState_Delete(_ tstate: OpaquePointer?) throws {
        try vm.withHandle { PyVMThreadState_Delete($0, tstate) }
    }

    /// `void PyThreadState_EnterTracing(PyThreadState *tstate)`
    ///
    /// CPython: all versions.
    public func PyThreadState_EnterTracing(_ tstate: OpaquePointer?) throws {
        try vm.withHandle { PyVMThreadState_EnterTracing($0, tstate) }
    }

    /// `PyThreadState *PyThreadState_GET(void)`
    ///
    /// CPython: all versions.
    public func PyThreadState_GET() throws -> OpaquePointer? {
        try vm.withHandle { PyVMThreadState_GET($0) }
    }

    /// `PyThreadState *PyThreadState_Get(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThreadState_Get() throws -> OpaquePointer? {
        try vm.withHandle { PyVMThreadState_Get($0) }
    }

    /// `PyObject *PyThreadState_GetDict(void)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: all versions.
    public func PyThreadState_GetDict() throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMThreadState_GetDict($0)) }
    }

    /// `PyFrameObject *PyThreadState_GetFrame(PyThreadState *tstate)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: no Python code runs. CPython: all versions.
    public func PyThreadState_GetFrame(_ tstate: OpaquePointer?) throws -> PyVM.PyObject? {
        try vm.withHandle { ownOrNil(UnsafeMutableRawPointer(PyVMThreadState_GetFrame($0, tstate))) }
    }

    /// `uint64_t PyThreadState_GetID(PyThreadState *tstate)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThreadState_GetID(_ tstate: OpaquePointer?) throws -> UInt64 {
        try vm.withHandle { PyVMThreadState_GetID($0, tstate) }
    }

    /// `PyInterpreterState *PyThreadState_GetInterpreter(PyThreadState *tstate)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThreadState_GetInterpreter(_ tstate: OpaquePointer?) throws -> OpaquePointer? {
        try vm.withHandle { PyVMThreadState_GetInterpreter($0, tstate) }
    }

    /// `PyThreadState *PyThreadState_GetUnchecked(void)`
    ///
    /// Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func PyThreadState_GetUnchecked() throws -> OpaquePointer? {
        try vm.withHandle { PyVMThreadState_GetUnchecked($0) }
    }

    /// `void PyThreadState_LeaveTracing(PyThreadState *tstate)`
    ///
    /// CPython: all versions.
    public func PyThreadState_LeaveTracing(_ tstate: OpaquePointer?) throws {
        try vm.withHandle { PyVMThreadState_LeaveTracing($0, tstate) }
    }

    /// `PyThreadState *PyThreadState_New(PyInterpreterState *interp)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyThreadState_New(_ interp: OpaquePointer?) throws -> OpaquePointer? {
        try vm.withHandle { handle in
            let result = PyVMThreadState_New(handle, interp)
            if result == nil { try check() }
            return result
        }
    }

    /// `PyThreadState *PyThreadState_Next(PyThreadState *tstate)`
    ///
    /// Never fails. CPython: all versions.
    public func PyThreadState_Next(_ tstate: OpaquePointer?) throws -> OpaquePointer? {
        try vm.withHandle { PyVMThreadState_Next($0, tstate) }
    }

    /// `int PyThreadState_SetAsyncExc(unsigned long id, PyObject *exc)`
    ///
    /// Never fails. Nil for exc: takes back what waits to be raised. CPython: all versions.
    public func PyThreadState_SetAsyncExc(_ id: UInt, _ exc: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { try PyVMThreadState_SetAsyncExc($0, id, passIfAny(exc)) }
    }

    /// `PyObject *PyUnstable_InterpreterState_GetMainModule(PyInterpreterState *interp)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 only.
    public func PyUnstable_InterpreterState_GetMainModule(_ interp: OpaquePointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnstable_InterpreterState_GetMainModule($0, interp)) }
    }

    /// `void PyUnstable_ThreadState_ResetStackProtection(PyThreadState *tstate)`
    ///
    /// CPython: 3.14 and newer.
    public func PyUnstable_ThreadState_ResetStackProtection(_ tstate: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMUnstable_ThreadState_ResetStackProtection(handle, tstate)
            if pending == nil { try check() }
        }
    }

    /// `int PyUnstable_ThreadState_SetStackProtection(PyThreadState *tstate, void *stack_start_addr, size_t stack_size)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnstable_ThreadState_SetStackProtection(
        _ tstate: OpaquePointer?, _ stack_start_addr: UnsafeMutableRawPointer?, _ stack_size: Int
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnstable_ThreadState_SetStackProtection(handle, tstate, stack_start_addr, stack_size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `_PyFrameEvalFunction _PyInterpreterState_GetEvalFrameFunc(PyInterpreterState *interp)`
    ///
    /// CPython: all versions.
    public func _PyInterpreterState_GetEvalFrameFunc(_ interp: OpaquePointer?) throws -> _PyFrameEvalFunction? {
        try vm.withHandle { _PyVMInterpreterState_GetEvalFrameFunc($0, interp) }
    }

    /// `int _PyInterpreterState_IsSpecializationEnabled(PyInterpreterState *interp)`
    ///
    /// CPython: 3.15 and newer.
    public func _PyInterpreterState_IsSpecializationEnabled(_ interp: OpaquePointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = _PyVMInterpreterState_IsSpecializationEnabled(handle, interp)
            if pending == nil { try check() }
            return result
        }
    }

    /// `void _PyInterpreterState_SetEvalFrameAllowSpecialization(PyInterpreterState *interp, int allow_specialization)`
    ///
    /// CPython: 3.15 and newer.
    public func _PyInterpreterState_SetEvalFrameAllowSpecialization(_ interp: OpaquePointer?, _ allow_specialization: Int32) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            _PyVMInterpreterState_SetEvalFrameAllowSpecialization(handle, interp, allow_specialization)
            if pending == nil { try check() }
        }
    }

    /// `void _PyInterpreterState_SetEvalFrameFunc(PyInterpreterState *interp, _PyFrameEvalFunction eval_frame)`
    ///
    /// CPython: all versions.
    public func _PyInterpreterState_SetEvalFrameFunc(_ interp: OpaquePointer?, _ eval_frame: _PyFrameEvalFunction?) throws {
        try vm.withHandle { _PyVMInterpreterState_SetEvalFrameFunc($0, interp, eval_frame) }
    }
}
