// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's refcount.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void Py_DECREF(PyObject *o)`
    ///
    /// Counts by hand, so o is the reference itself. CPython: all versions.
    public func Py_DECREF(_ o: RawReference?) throws {
        try vm.withHandle { PyVM_DECREF($0, o) }
    }

    /// `void Py_DecRef(PyObject *o)`
    ///
    /// Counts by hand, so o is the reference itself. CPython: all versions.
    public func Py_DecRef(_ o: RawReference?) throws {
        try vm.withHandle { PyVM_DecRef($0, o) }
    }

    /// `void Py_INCREF(PyObject *o)`
    ///
    /// Counts by hand, so o is the reference itself. CPython: all versions.
    public func Py_INCREF(_ o: RawReference?) throws {
        try vm.withHandle { PyVM_INCREF($0, o) }
    }

    /// `void Py_IncRef(PyObject *o)`
    ///
    /// Counts by hand, so o is the reference itself. CPython: all versions.
    public func Py_IncRef(_ o: RawReference?) throws {
        try vm.withHandle { PyVM_IncRef($0, o) }
    }

    /// `PyObject *Py_NewRef(PyObject *o)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: all versions.
    public func Py_NewRef(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_NewRef($0, pass(o))) }
    }

    /// `Py_ssize_t Py_REFCNT(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_REFCNT(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVM_REFCNT($0, pass(o)) }
    }

    /// `void Py_SET_REFCNT(PyObject *o, Py_ssize_t refcnt)`
    ///
    /// CPython: all versions.
    public func Py_SET_REFCNT(_ o: PyVM.PyObject, _ refcnt: Int) throws {
        try vm.withHandle { try PyVM_SET_REFCNT($0, pass(o), refcnt) }
    }

    /// `void Py_XDECREF(PyObject *o)`
    ///
    /// Counts by hand, so o is the reference itself. CPython: all versions.
    public func Py_XDECREF(_ o: RawReference?) throws {
        try vm.withHandle { PyVM_XDECREF($0, o) }
    }

    /// `void Py_XINCREF(PyObject *o)`
    ///
    /// Counts by hand, so o is the reference itself. CPython: all versions.
    public func Py_XINCREF(_ o: RawReference?) throws {
        try vm.withHandle { PyVM_XINCREF($0, o) }
    }

    /// `PyObject *Py_XNewRef(PyObject *o)`
    ///
    /// A new reference, which the result owns. Never fails. Nil for o: gives NULL for NULL. CPython: all versions.
    public func Py_XNewRef(_ o: PyVM.PyObject?) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownOrNil(PyVM_XNewRef($0, passIfAny(o))) }
    }
}
