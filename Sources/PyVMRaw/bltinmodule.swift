// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bltinmodule.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyFilter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyFilter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFilter_Type($0)) }
    }

    /// `PyTypeObject *PyMap_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyMap_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMap_Type($0)) }
    }

    /// `PyTypeObject *PyZip_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyZip_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMZip_Type($0)) }
    }
}
