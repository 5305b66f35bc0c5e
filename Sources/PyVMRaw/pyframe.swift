// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyframe.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyFrameLocalsProxy_Check(PyObject *obj)`
    ///
    /// Never fails. CPython: 3.13 and newer.
    public func PyFrameLocalsProxy_Check(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMFrameLocalsProxy_Check(handle, pass(obj))
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyFrameLocalsProxy_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: 3.13 and newer.
    public func PyFrameLocalsProxy_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFrameLocalsProxy_Type($0)) }
    }

    /// `int PyFrame_Check(PyObject *obj)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFrame_Check(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMFrame_Check($0, pass(obj)) }
    }

    /// `PyFrameObject *PyFrame_GetBack(PyFrameObject *frame)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: the outermost frame. CPython: all versions.
    public func PyFrame_GetBack(_ frame: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { handle in
            try ownOrNil(UnsafeMutableRawPointer(PyVMFrame_GetBack(handle, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame")))))
        }
    }

    /// `PyObject *PyFrame_GetBuiltins(PyFrameObject *frame)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: all versions.
    public func PyFrame_GetBuiltins(_ frame: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFrame_GetBuiltins($0, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame")))) }
    }

    /// `PyCodeObject *PyFrame_GetCode(PyFrameObject *frame)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: all versions.
    public func PyFrame_GetCode(_ frame: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(UnsafeMutableRawPointer(PyVMFrame_GetCode(handle, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame")))))
        }
    }

    /// `PyObject *PyFrame_GetGenerator(PyFrameObject *frame)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: a frame of no generator. CPython: all versions.
    public func PyFrame_GetGenerator(_ frame: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownOrNil(PyVMFrame_GetGenerator($0, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame")))) }
    }

    /// `PyObject *PyFrame_GetGlobals(PyFrameObject *frame)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: all versions.
    public func PyFrame_GetGlobals(_ frame: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFrame_GetGlobals($0, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame")))) }
    }

    /// `int PyFrame_GetLasti(PyFrameObject *frame)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFrame_GetLasti(_ frame: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMFrame_GetLasti($0, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame"))) }
    }

    /// `int PyFrame_GetLineNumber(PyFrameObject *frame)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFrame_GetLineNumber(_ frame: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMFrame_GetLineNumber($0, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame"))) }
    }

    /// `PyObject *PyFrame_GetLocals(PyFrameObject *frame)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFrame_GetLocals(_ frame: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFrame_GetLocals($0, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame")))) }
    }

    /// `PyObject *PyFrame_GetVar(PyFrameObject *frame, PyObject *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.12 and newer.
    public func PyFrame_GetVar(_ frame: PyVM.PyObject, _ name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFrame_GetVar($0, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame")), pass(name))) }
    }

    /// `PyObject *PyFrame_GetVarString(PyFrameObject *frame, const char *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.12 and newer.
    public func PyFrame_GetVarString(_ frame: PyVM.PyObject, _ name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFrame_GetVarString($0, OpaquePointer(pass(frame, PyVMFrame_Check, "a frame")), text(name))) }
    }

    /// `PyTypeObject *PyFrame_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyFrame_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFrame_Type($0)) }
    }

    /// `const PyTypeObject *const*PyUnstable_ExecutableKinds(void)`
    ///
    /// CPython: 3.13 and newer.
    public func PyUnstable_ExecutableKinds() throws -> UnsafePointer<UnsafePointer<PyTypeObject>?>? {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMUnstable_ExecutableKinds(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyObject *PyUnstable_InterpreterFrame_GetCode(struct _PyInterpreterFrame *frame)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: 3.12 and newer.
    public func PyUnstable_InterpreterFrame_GetCode(_ frame: OpaquePointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnstable_InterpreterFrame_GetCode($0, frame)) }
    }

    /// `int PyUnstable_InterpreterFrame_GetLasti(struct _PyInterpreterFrame *frame)`
    ///
    /// Never fails. CPython: 3.12 and newer.
    public func PyUnstable_InterpreterFrame_GetLasti(_ frame: OpaquePointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMUnstable_InterpreterFrame_GetLasti(handle, frame)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyUnstable_InterpreterFrame_GetLine(struct _PyInterpreterFrame *frame)`
    ///
    /// Never fails. CPython: 3.12 and newer.
    public func PyUnstable_InterpreterFrame_GetLine(_ frame: OpaquePointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMUnstable_InterpreterFrame_GetLine(handle, frame)
            if pending == nil { try check() }
            return result
        }
    }
}
