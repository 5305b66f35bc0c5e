// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's enumobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyEnum_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyEnum_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMEnum_Type($0)) }
    }

    /// `PyTypeObject *PyReversed_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyReversed_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMReversed_Type($0)) }
    }
}
