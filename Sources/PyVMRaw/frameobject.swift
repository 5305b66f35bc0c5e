// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's frameobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void PyFrame_FastToLocals(PyFrameObject *f)`
    ///
    /// CPython: all versions.
    public func PyFrame_FastToLocals(_ f: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMFrame_FastToLocals($0, OpaquePointer(pass(f, PyVMFrame_Check, "a frame"))) }
    }

    /// `int PyFrame_FastToLocalsWithError(PyFrameObject *f)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFrame_FastToLocalsWithError(_ f: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMFrame_FastToLocalsWithError(handle, OpaquePointer(pass(f, PyVMFrame_Check, "a frame")))
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyFrame_LocalsToFast(PyFrameObject *f, int clear)`
    ///
    /// CPython: all versions.
    public func PyFrame_LocalsToFast(_ f: PyVM.PyObject, _ clear: Int32) throws {
        try vm.withHandle { try PyVMFrame_LocalsToFast($0, OpaquePointer(pass(f, PyVMFrame_Check, "a frame")), clear) }
    }

    /// `PyFrameObject *PyFrame_New(PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for locals: the globals. CPython: all versions.
    public func PyFrame_New(
        _ tstate: OpaquePointer?, _ code: PyVM.PyObject, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(UnsafeMutableRawPointer(PyVMFrame_New(
                handle, tstate, OpaquePointer(pass(code, PyVMCode_Check, "a code object")), pass(globals), passIfAny(locals))))
        }
    }
}
