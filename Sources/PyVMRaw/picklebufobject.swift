// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's picklebufobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyPickleBuffer_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyPickleBuffer_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMPickleBuffer_Check($0, pass(op)) }
    }

    /// `PyObject *PyPickleBuffer_FromObject(PyObject *obj)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyPickleBuffer_FromObject(_ obj: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMPickleBuffer_FromObject($0, pass(obj))) }
    }

    /// `const Py_buffer *PyPickleBuffer_GetBuffer(PyObject *picklebuf)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyPickleBuffer_GetBuffer(_ picklebuf: PyVM.PyObject) throws -> UnsafePointer<Py_buffer> {
        try vm.withHandle { try present(PyVMPickleBuffer_GetBuffer($0, pass(picklebuf))) }
    }

    /// `int PyPickleBuffer_Release(PyObject *picklebuf)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyPickleBuffer_Release(_ picklebuf: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMPickleBuffer_Release(handle, pass(picklebuf))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyPickleBuffer_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyPickleBuffer_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMPickleBuffer_Type($0)) }
    }
}
