// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's genericaliasobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *Py_GenericAlias(PyObject *origin, PyObject *arg2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func Py_GenericAlias(_ origin: PyVM.PyObject, _ arg2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_GenericAlias($0, pass(origin), pass(arg2))) }
    }

    /// `PyTypeObject *Py_GenericAliasType(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func Py_GenericAliasType() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVM_GenericAliasType($0)) }
    }
}
