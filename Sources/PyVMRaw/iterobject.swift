// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's iterobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyCallIter_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCallIter_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCallIter_Check($0, pass(op)) }
    }

    /// `PyObject *PyCallIter_New(PyObject *callable, PyObject *sentinel)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCallIter_New(_ callable: PyVM.PyObject, _ sentinel: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCallIter_New($0, pass(callable), pass(sentinel))) }
    }

    /// `PyTypeObject *PyCallIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyCallIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMCallIter_Type($0)) }
    }

    /// `int PySeqIter_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PySeqIter_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMSeqIter_Check($0, pass(op)) }
    }

    /// `PyObject *PySeqIter_New(PyObject *seq)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySeqIter_New(_ seq: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSeqIter_New($0, pass(seq))) }
    }

    /// `PyTypeObject *PySeqIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PySeqIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMSeqIter_Type($0)) }
    }
}
