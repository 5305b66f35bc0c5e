// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's genobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyAsyncGenASend_CheckExact(PyObject *op)`
    ///
    /// Never fails. CPython: 3.12 and newer.
    public func PyAsyncGenASend_CheckExact(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMAsyncGenASend_CheckExact(handle, pass(op))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyAsyncGen_CheckExact(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyAsyncGen_CheckExact(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMAsyncGen_CheckExact($0, pass(op)) }
    }

    /// `PyObject *PyAsyncGen_New(PyFrameObject *frame, PyObject *name, PyObject *qualname)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Steals a reference to frame, and is given one to
    /// steal. Nil for name, qualname: the code's own names. CPython: all versions.
    public func PyAsyncGen_New(_ frame: PyVM.PyObject, _ name: PyVM.PyObject?, _ qualname: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try refuseForeign(name, qualname)
            let result = try PyVMAsyncGen_New(
                handle, OpaquePointer(give(frame, PyVMFrame_Check, "a frame")), passIfAny(name), passIfAny(qualname))
            return try own(result)
        }
    }

    /// `PyTypeObject *PyAsyncGen_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyAsyncGen_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMAsyncGen_Type($0)) }
    }

    /// `int PyCoro_CheckExact(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCoro_CheckExact(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCoro_CheckExact($0, pass(ob)) }
    }

    /// `PyObject *PyCoro_New(PyFrameObject *frame, PyObject *name, PyObject *qualname)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Steals a reference to frame, and is given one to
    /// steal. Nil for name, qualname: the code's own names. CPython: all versions.
    public func PyCoro_New(_ frame: PyVM.PyObject, _ name: PyVM.PyObject?, _ qualname: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try refuseForeign(name, qualname)
            let result = try PyVMCoro_New(
                handle, OpaquePointer(give(frame, PyVMFrame_Check, "a frame")), passIfAny(name), passIfAny(qualname))
            return try own(result)
        }
    }

    /// `PyTypeObject *PyCoro_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyCoro_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMCoro_Type($0)) }
    }

    /// `int PyGen_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyGen_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMGen_Check($0, pass(ob)) }
    }

    /// `int PyGen_CheckExact(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyGen_CheckExact(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMGen_CheckExact($0, pass(ob)) }
    }

    /// `PyCodeObject *PyGen_GetCode(PyGenObject *gen)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: 3.12 and newer.
    public func PyGen_GetCode(_ gen: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(UnsafeMutableRawPointer(PyVMGen_GetCode($0, OpaquePointer(pass(gen, PyVMGen_Check, "a generator"))))) }
    }

    /// `PyObject *PyGen_New(PyFrameObject *frame)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Steals a reference to frame, and is given one to
    /// steal. CPython: all versions.
    public func PyGen_New(_ frame: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMGen_New($0, OpaquePointer(give(frame, PyVMFrame_Check, "a frame")))) }
    }

    /// `PyObject *PyGen_NewWithQualName(PyFrameObject *frame, PyObject *name, PyObject *qualname)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Steals a reference to frame, and is given one to
    /// steal. Nil for name, qualname: the code's own names. CPython: all versions.
    public func PyGen_NewWithQualName(_ frame: PyVM.PyObject, _ name: PyVM.PyObject?, _ qualname: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try refuseForeign(name, qualname)
            let result = try PyVMGen_NewWithQualName(
                handle, OpaquePointer(give(frame, PyVMFrame_Check, "a frame")), passIfAny(name), passIfAny(qualname))
            return try own(result)
        }
    }

    /// `PyTypeObject *PyGen_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyGen_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMGen_Type($0)) }
    }
}
