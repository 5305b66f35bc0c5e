// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's boolobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyBool_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyBool_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMBool_Check($0, pass(o)) }
    }

    /// `PyObject *PyBool_FromLong(long v)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: all versions.
    public func PyBool_FromLong(_ v: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBool_FromLong($0, v)) }
    }

    /// `PyObject *Py_False(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func Py_False() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVM_False($0)) }
    }

    /// `int Py_IsFalse(PyObject *x)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_IsFalse(_ x: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVM_IsFalse($0, pass(x)) }
    }

    /// `int Py_IsTrue(PyObject *x)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_IsTrue(_ x: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVM_IsTrue($0, pass(x)) }
    }

    /// `PyObject *Py_True(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func Py_True() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVM_True($0)) }
    }
}
