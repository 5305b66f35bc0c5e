// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's weakrefobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyWeakref_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyWeakref_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMWeakref_Check($0, pass(ob)) }
    }

    /// `int PyWeakref_CheckProxy(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyWeakref_CheckProxy(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMWeakref_CheckProxy($0, pass(ob)) }
    }

    /// `int PyWeakref_CheckRef(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyWeakref_CheckRef(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMWeakref_CheckRef($0, pass(ob)) }
    }

    /// `int PyWeakref_CheckRefExact(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyWeakref_CheckRefExact(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMWeakref_CheckRefExact($0, pass(ob)) }
    }

    /// `PyObject *PyWeakref_GET_OBJECT(PyObject *ref)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func PyWeakref_GET_OBJECT(_ ref: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMWeakref_GET_OBJECT($0, pass(ref))) }
    }

    /// `PyObject *PyWeakref_GetObject(PyObject *ref)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: 3.11 to 3.14. Deprecated
    /// in 3.13 to 3.14.
    public func PyWeakref_GetObject(_ ref: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMWeakref_GetObject($0, pass(ref))) }
    }

    /// `int PyWeakref_GetRef(PyObject *ref, PyObject **pobj)`
    ///
    /// Throws the exception for -1. Stores a new reference in pobj, which then owns it. CPython: 3.13 and newer; made from older
    /// functions in 3.11 to 3.12.
    @discardableResult
    public func PyWeakref_GetRef(_ ref: PyVM.PyObject, _ pobj: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var pobjPointer: RawReference?
            let result = try PyVMWeakref_GetRef(handle, pass(ref), &pobjPointer)
            pobj = ownOrNil(pobjPointer)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyWeakref_IsDead(PyObject *ref)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyWeakref_IsDead(_ ref: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMWeakref_IsDead(handle, pass(ref))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyWeakref_NewProxy(PyObject *ob, PyObject *callback)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for callback: no callback. CPython: all
    /// versions.
    public func PyWeakref_NewProxy(_ ob: PyVM.PyObject, _ callback: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMWeakref_NewProxy($0, pass(ob), passIfAny(callback))) }
    }

    /// `PyObject *PyWeakref_NewRef(PyObject *ob, PyObject *callback)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for callback: no callback. CPython: all
    /// versions.
    public func PyWeakref_NewRef(_ ob: PyVM.PyObject, _ callback: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMWeakref_NewRef($0, pass(ob), passIfAny(callback))) }
    }
}
