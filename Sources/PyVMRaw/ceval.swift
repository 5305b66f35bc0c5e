// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's ceval.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyEval_CallFunctionV(PyObject *callable, const char *format, va_list arguments)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for format: no arguments. CPython: all
    /// versions.
    public func PyEval_CallFunctionV(_ callable: PyVM.PyObject, _ format: String?, _ arguments: CVaListPointer) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_CallFunctionV($0, pass(callable), textIfAny(format), arguments)) }
    }

    /// `PyObject *PyEval_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for format: no arguments. CPython: all
    /// versions.
    public func PyEval_CallMethodV(
        _ obj: PyVM.PyObject, _ name: String, _ format: String?, _ arguments: CVaListPointer
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_CallMethodV($0, pass(obj), text(name), textIfAny(format), arguments)) }
    }

    /// `PyObject *PyEval_CallObject(PyObject *callable, PyObject *args)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for args: no arguments. CPython: 3.11 to 3.12.
    public func PyEval_CallObject(_ callable: PyVM.PyObject, _ args: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_CallObject($0, pass(callable), passIfAny(args))) }
    }

    /// `PyObject *PyEval_CallObjectWithKeywords(PyObject *callable, PyObject *args, PyObject *kwargs)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for args, kwargs: no arguments, no keywords.
    /// CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    public func PyEval_CallObjectWithKeywords(
        _ callable: PyVM.PyObject, _ args: PyVM.PyObject?, _ kwargs: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_CallObjectWithKeywords($0, pass(callable), passIfAny(args), passIfAny(kwargs))) }
    }

    /// `PyObject *PyEval_EvalCode(PyObject *co, PyObject *globals, PyObject *locals)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for locals: the globals. CPython: all versions.
    public func PyEval_EvalCode(_ co: PyVM.PyObject, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_EvalCode($0, pass(co), pass(globals), passIfAny(locals))) }
    }

    /// `PyObject *PyEval_EvalCodeEx(PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject
    /// *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for locals, kwdefs, closure: the globals; no
    /// defaults, no closure. CPython: all versions.
    public func PyEval_EvalCodeEx(
        _ co: PyVM.PyObject, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject?, _ args: UnsafePointer<RawReference?>?, _ argc: Int32,
        _ kws: UnsafePointer<RawReference?>?, _ kwcount: Int32, _ defs: UnsafePointer<RawReference?>?, _ defcount: Int32,
        _ kwdefs: PyVM.PyObject?, _ closure: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(PyVMEval_EvalCodeEx(
                handle, pass(co), pass(globals), passIfAny(locals), args, argc, kws, kwcount, defs, defcount, passIfAny(kwdefs),
                passIfAny(closure)))
        }
    }

    /// `PyObject *PyEval_EvalFrame(PyFrameObject *f)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyEval_EvalFrame(_ f: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_EvalFrame($0, OpaquePointer(pass(f, PyVMFrame_Check, "a frame")))) }
    }

    /// `PyObject *PyEval_EvalFrameEx(PyFrameObject *f, int throwflag)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyEval_EvalFrameEx(_ f: PyVM.PyObject, _ throwflag: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_EvalFrameEx($0, OpaquePointer(pass(f, PyVMFrame_Check, "a frame")), throwflag)) }
    }

    /// `PyObject *PyEval_GetBuiltins(void)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyEval_GetBuiltins() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMEval_GetBuiltins($0)) }
    }

    /// `PyFrameObject *PyEval_GetFrame(void)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: no Python code runs. CPython: all versions.
    public func PyEval_GetFrame() throws -> PyVM.PyObject? {
        try vm.withHandle { borrowOrNil(UnsafeMutableRawPointer(PyVMEval_GetFrame($0))) }
    }

    /// `PyObject *PyEval_GetFrameBuiltins(void)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func PyEval_GetFrameBuiltins() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_GetFrameBuiltins($0)) }
    }

    /// `PyObject *PyEval_GetFrameGlobals(void)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: no Python code runs. CPython: 3.13 and newer; made from older
    /// functions in 3.11 to 3.12.
    public func PyEval_GetFrameGlobals() throws -> PyVM.PyObject? {
        try vm.withHandle { ownOrNil(PyVMEval_GetFrameGlobals($0)) }
    }

    /// `PyObject *PyEval_GetFrameLocals(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 and newer; made from older functions
    /// in 3.11 to 3.12.
    public func PyEval_GetFrameLocals() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMEval_GetFrameLocals($0)) }
    }

    /// `const char *PyEval_GetFuncDesc(PyObject *func)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func PyEval_GetFuncDesc(_ `func`: PyVM.PyObject) throws -> UnsafePointer<CChar>? {
        try vm.withHandle { try PyVMEval_GetFuncDesc($0, pass(`func`)) }
    }

    /// `const char *PyEval_GetFuncName(PyObject *func)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func PyEval_GetFuncName(_ `func`: PyVM.PyObject) throws -> UnsafePointer<CChar>? {
        try vm.withHandle { try PyVMEval_GetFuncName($0, pass(`func`)) }
    }

    /// `PyObject *PyEval_GetGlobals(void)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: no Python code runs. CPython: all versions.
    public func PyEval_GetGlobals() throws -> PyVM.PyObject? {
        try vm.withHandle { borrowOrNil(PyVMEval_GetGlobals($0)) }
    }

    /// `PyObject *PyEval_GetLocals(void)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyEval_GetLocals() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMEval_GetLocals($0)) }
    }

    /// `void PyEval_InitThreads(void)`
    ///
    /// CPython: all versions. Deprecated in all versions.
    public func PyEval_InitThreads() throws {
        try vm.withHandle { PyVMEval_InitThreads($0) }
    }

    /// `int PyEval_MergeCompilerFlags(PyCompilerFlags *cf)`
    ///
    /// Never fails. CPython: all versions.
    public func PyEval_MergeCompilerFlags(_ cf: UnsafeMutablePointer<PyCompilerFlags>?) throws -> Int32 {
        try vm.withHandle { PyVMEval_MergeCompilerFlags($0, cf) }
    }

    /// `void PyEval_SetProfile(Py_tracefunc func, PyObject *obj)`
    ///
    /// Nil for obj: no argument for the function. CPython: all versions.
    public func PyEval_SetProfile(_ `func`: Py_tracefunc?, _ obj: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMEval_SetProfile($0, `func`, passIfAny(obj)) }
    }

    /// `void PyEval_SetProfileAllThreads(Py_tracefunc func, PyObject *obj)`
    ///
    /// Nil for obj: as PyEval_SetProfile. CPython: 3.12 and newer.
    public func PyEval_SetProfileAllThreads(_ `func`: Py_tracefunc?, _ obj: PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMEval_SetProfileAllThreads(handle, `func`, passIfAny(obj))
            if pending == nil { try check() }
        }
    }

    /// `void PyEval_SetTrace(Py_tracefunc func, PyObject *obj)`
    ///
    /// Nil for obj: as PyEval_SetProfile. CPython: all versions.
    public func PyEval_SetTrace(_ `func`: Py_tracefunc?, _ obj: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMEval_SetTrace($0, `func`, passIfAny(obj)) }
    }

    /// `void PyEval_SetTraceAllThreads(Py_tracefunc func, PyObject *obj)`
    ///
    /// Nil for obj: as PyEval_SetProfile. CPython: 3.12 and newer.
    public func PyEval_SetTraceAllThreads(_ `func`: Py_tracefunc?, _ obj: PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMEval_SetTraceAllThreads(handle, `func`, passIfAny(obj))
            if pending == nil { try check() }
        }
    }

    /// `int PyEval_ThreadsInitialized(void)`
    ///
    /// Never fails. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    public func PyEval_ThreadsInitialized() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMEval_ThreadsInitialized(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyUnstable_CopyPerfMapFile(const char *parent_filename)`
    ///
    /// -1 on failure, with no exception. CPython: 3.13 and newer.
    @discardableResult
    public func PyUnstable_CopyPerfMapFile(_ parent_filename: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnstable_CopyPerfMapFile(handle, text(parent_filename))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyUnstable_Eval_RequestCodeExtraIndex(freefunc free)`
    ///
    /// -1 on failure, with no exception. CPython: 3.12 and newer; made from older functions in 3.11 only.
    public func PyUnstable_Eval_RequestCodeExtraIndex(_ free: freefunc?) throws -> Int {
        try vm.withHandle { handle in
            let result = PyVMUnstable_Eval_RequestCodeExtraIndex(handle, free)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyUnstable_PerfMapState_Fini(void)`
    ///
    /// CPython: 3.12 and newer.
    public func PyUnstable_PerfMapState_Fini() throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMUnstable_PerfMapState_Fini(handle)
            if pending == nil { try check() }
        }
    }

    /// `int PyUnstable_PerfMapState_Init(void)`
    ///
    /// -1 on failure, with no exception. CPython: 3.12 and newer.
    @discardableResult
    public func PyUnstable_PerfMapState_Init() throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnstable_PerfMapState_Init(handle)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnstable_PerfTrampoline_CompileCode(PyCodeObject *code)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyUnstable_PerfTrampoline_CompileCode(_ code: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnstable_PerfTrampoline_CompileCode(handle, OpaquePointer(pass(code, PyVMCode_Check, "a code object")))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnstable_PerfTrampoline_SetPersistAfterFork(int enable)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyUnstable_PerfTrampoline_SetPersistAfterFork(_ enable: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnstable_PerfTrampoline_SetPersistAfterFork(handle, enable)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnstable_WritePerfMapEntry(const void *code_addr, size_t code_size, const char *entry_name)`
    ///
    /// -1 on failure, with no exception. CPython: 3.12 and newer.
    @discardableResult
    public func PyUnstable_WritePerfMapEntry(_ code_addr: UnsafeRawPointer?, _ code_size: Int, _ entry_name: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnstable_WritePerfMapEntry(handle, code_addr, code_size, text(entry_name))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int Py_AddPendingCall(int (*func)(void *), void *arg)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func Py_AddPendingCall(
        _ `func`: (@convention(c) (UnsafeMutableRawPointer?) -> Int32)?, _ arg: UnsafeMutableRawPointer?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVM_AddPendingCall(handle, `func`, arg)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int Py_EnterRecursiveCall(const char *where)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func Py_EnterRecursiveCall(_ `where`: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVM_EnterRecursiveCall(handle, text(`where`))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int Py_GetRecursionLimit(void)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_GetRecursionLimit() throws -> Int32 {
        try vm.withHandle { PyVM_GetRecursionLimit($0) }
    }

    /// `void Py_LeaveRecursiveCall(void)`
    ///
    /// CPython: all versions.
    public func Py_LeaveRecursiveCall() throws {
        try vm.withHandle { PyVM_LeaveRecursiveCall($0) }
    }

    /// `int Py_MakePendingCalls(void)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func Py_MakePendingCalls() throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVM_MakePendingCalls(handle)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void Py_SetRecursionLimit(int new_limit)`
    ///
    /// CPython: all versions.
    public func Py_SetRecursionLimit(_ new_limit: Int32) throws {
        try vm.withHandle { PyVM_SetRecursionLimit($0, new_limit) }
    }

    /// `Py_ssize_t _PyEval_RequestCodeExtraIndex(freefunc f)`
    ///
    /// -1 on failure, with no exception. CPython: all versions. Deprecated in 3.12 and newer.
    public func _PyEval_RequestCodeExtraIndex(_ f: freefunc?) throws -> Int {
        try vm.withHandle { handle in
            let result = _PyVMEval_RequestCodeExtraIndex(handle, f)
            if result == -1 { try check() }
            return result
        }
    }
}
