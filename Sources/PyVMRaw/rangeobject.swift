// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's rangeobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyLongRangeIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyLongRangeIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMLongRangeIter_Type($0)) }
    }

    /// `PyTypeObject *PyRangeIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyRangeIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMRangeIter_Type($0)) }
    }

    /// `int PyRange_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyRange_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMRange_Check($0, pass(o)) }
    }

    /// `PyTypeObject *PyRange_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyRange_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMRange_Type($0)) }
    }
}
