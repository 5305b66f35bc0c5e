// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bytearrayobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyByteArrayIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyByteArrayIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMByteArrayIter_Type($0)) }
    }

    /// `char *PyByteArray_AS_STRING(PyObject *bytearray)`
    ///
    /// Never fails. CPython: all versions.
    public func PyByteArray_AS_STRING(_ bytearray: PyVM.PyObject) throws -> UnsafeMutablePointer<CChar>? {
        try vm.withHandle { try PyVMByteArray_AS_STRING($0, pass(bytearray)) }
    }

    /// `char *PyByteArray_AsString(PyObject *bytearray)`
    ///
    /// Never fails. CPython: all versions.
    public func PyByteArray_AsString(_ bytearray: PyVM.PyObject) throws -> UnsafeMutablePointer<CChar>? {
        try vm.withHandle { try PyVMByteArray_AsString($0, pass(bytearray)) }
    }

    /// `int PyByteArray_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyByteArray_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMByteArray_Check($0, pass(o)) }
    }

    /// `int PyByteArray_CheckExact(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyByteArray_CheckExact(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMByteArray_CheckExact($0, pass(o)) }
    }

    /// `PyObject *PyByteArray_Concat(PyObject *a, PyObject *b)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyByteArray_Concat(_ a: PyVM.PyObject, _ b: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMByteArray_Concat($0, pass(a), pass(b))) }
    }

    /// `PyObject *PyByteArray_FromObject(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyByteArray_FromObject(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMByteArray_FromObject($0, pass(o))) }
    }

    /// `PyObject *PyByteArray_FromStringAndSize(const char *string, Py_ssize_t len)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyByteArray_FromStringAndSize(_ string: UnsafePointer<CChar>?, _ len: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMByteArray_FromStringAndSize($0, string, len)) }
    }

    /// `Py_ssize_t PyByteArray_GET_SIZE(PyObject *bytearray)`
    ///
    /// Never fails. CPython: all versions.
    public func PyByteArray_GET_SIZE(_ bytearray: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMByteArray_GET_SIZE($0, pass(bytearray)) }
    }

    /// `int PyByteArray_Resize(PyObject *bytearray, Py_ssize_t len)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyByteArray_Resize(_ bytearray: PyVM.PyObject, _ len: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMByteArray_Resize(handle, pass(bytearray), len)
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyByteArray_Size(PyObject *bytearray)`
    ///
    /// Never fails. CPython: all versions.
    public func PyByteArray_Size(_ bytearray: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMByteArray_Size($0, pass(bytearray)) }
    }

    /// `PyTypeObject *PyByteArray_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyByteArray_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMByteArray_Type($0)) }
    }
}
