// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's traceback.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyTraceBack_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyTraceBack_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMTraceBack_Check($0, pass(op)) }
    }

    /// `int PyTraceBack_Here(PyFrameObject *f)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyTraceBack_Here(_ f: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMTraceBack_Here(handle, OpaquePointer(pass(f, PyVMFrame_Check, "a frame")))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyTraceBack_Print(PyObject *tb, PyObject *f)`
    ///
    /// Throws the exception for -1. Nil for tb: prints nothing. CPython: all versions.
    @discardableResult
    public func PyTraceBack_Print(_ tb: PyVM.PyObject?, _ f: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMTraceBack_Print(handle, passIfAny(tb), pass(f))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyTraceBack_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyTraceBack_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMTraceBack_Type($0)) }
    }

    /// `const char *PyUnstable_DumpTraceback(int fd, PyThreadState *tstate)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: 3.15 and newer.
    public func PyUnstable_DumpTraceback(_ fd: Int32, _ tstate: OpaquePointer?) throws -> UnsafePointer<CChar>? {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMUnstable_DumpTraceback(handle, fd, tstate)
            if pending == nil { try check() }
            return result
        }
    }

    /// `const char *PyUnstable_DumpTracebackThreads(int fd, PyInterpreterState *interp, PyThreadState *current_tstate, Py_ssize_t
    /// max_threads)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: 3.15 and newer.
    public func PyUnstable_DumpTracebackThreads(
        _ fd: Int32, _ interp: OpaquePointer?, _ current_tstate: OpaquePointer?, _ max_threads: Int
    ) throws -> UnsafePointer<CChar>? {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMUnstable_DumpTracebackThreads(handle, fd, interp, current_tstate, max_threads)
            if pending == nil { try check() }
            return result
        }
    }
}
