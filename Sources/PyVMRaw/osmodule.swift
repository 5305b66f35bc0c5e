// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's osmodule.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyOS_FSPath(PyObject *path)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyOS_FSPath(_ path: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMOS_FSPath($0, pass(path))) }
    }
}
