// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's marshal.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyMarshal_ReadLastObjectFromFile(FILE *file)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMarshal_ReadLastObjectFromFile(_ file: UnsafeMutablePointer<FILE>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMarshal_ReadLastObjectFromFile($0, file)) }
    }

    /// `long PyMarshal_ReadLongFromFile(FILE *file)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyMarshal_ReadLongFromFile(_ file: UnsafeMutablePointer<FILE>?) throws -> Int {
        try vm.withHandle { handle in
            let result = PyVMMarshal_ReadLongFromFile(handle, file)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyMarshal_ReadObjectFromFile(FILE *file)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMarshal_ReadObjectFromFile(_ file: UnsafeMutablePointer<FILE>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMarshal_ReadObjectFromFile($0, file)) }
    }

    /// `PyObject *PyMarshal_ReadObjectFromString(const char *data, Py_ssize_t len)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMarshal_ReadObjectFromString(_ data: UnsafePointer<CChar>?, _ len: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMarshal_ReadObjectFromString($0, data, len)) }
    }

    /// `int PyMarshal_ReadShortFromFile(FILE *file)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    @discardableResult
    public func PyMarshal_ReadShortFromFile(_ file: UnsafeMutablePointer<FILE>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMMarshal_ReadShortFromFile(handle, file)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyMarshal_WriteLongToFile(long value, FILE *file, int version)`
    ///
    /// CPython: all versions.
    public func PyMarshal_WriteLongToFile(_ value: Int, _ file: UnsafeMutablePointer<FILE>?, _ version: Int32) throws {
        try vm.withHandle { PyVMMarshal_WriteLongToFile($0, value, file, version) }
    }

    /// `void PyMarshal_WriteObjectToFile(PyObject *value, FILE *file, int version)`
    ///
    /// CPython: all versions.
    public func PyMarshal_WriteObjectToFile(_ value: PyVM.PyObject, _ file: UnsafeMutablePointer<FILE>?, _ version: Int32) throws {
        try vm.withHandle { try PyVMMarshal_WriteObjectToFile($0, pass(value), file, version) }
    }

    /// `PyObject *PyMarshal_WriteObjectToString(PyObject *value, int version)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMarshal_WriteObjectToString(_ value: PyVM.PyObject, _ version: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMarshal_WriteObjectToString($0, pass(value), version)) }
    }
}
