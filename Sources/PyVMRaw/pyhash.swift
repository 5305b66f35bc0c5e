// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyhash.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyHash_FuncDef *PyHash_GetFuncDef(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyHash_GetFuncDef() throws -> UnsafeMutablePointer<PyHash_FuncDef>? {
        try vm.withHandle { PyVMHash_GetFuncDef($0) }
    }

    /// `Py_hash_t PyObject_GenericHash(PyObject *obj)`
    ///
    /// Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func PyObject_GenericHash(_ obj: PyVM.PyObject) throws -> Py_hash_t {
        try vm.withHandle { try PyVMObject_GenericHash($0, pass(obj)) }
    }

    /// `Py_hash_t Py_HashBuffer(const void *ptr, Py_ssize_t len)`
    ///
    /// Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    public func Py_HashBuffer(_ ptr: UnsafeRawPointer?, _ len: Int) throws -> Py_hash_t {
        try vm.withHandle { PyVM_HashBuffer($0, ptr, len) }
    }

    /// `Py_hash_t Py_HashPointer(const void *ptr)`
    ///
    /// Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func Py_HashPointer(_ ptr: UnsafeRawPointer?) throws -> Py_hash_t {
        try vm.withHandle { PyVM_HashPointer($0, ptr) }
    }
}
