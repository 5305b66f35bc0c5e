// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's fileutils.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `wchar_t *Py_DecodeLocale(const char *arg, size_t *size)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func Py_DecodeLocale(_ arg: String, _ size: UnsafeMutablePointer<Int>?) throws -> UnsafeMutablePointer<wchar_t>? {
        try vm.withHandle { handle in
            let result = try PyVM_DecodeLocale(handle, text(arg), size)
            if result == nil { try check() }
            return result
        }
    }

    /// `char *Py_EncodeLocale(const wchar_t *text, size_t *error_pos)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func Py_EncodeLocale(
        _ text_: UnsafePointer<wchar_t>?, _ error_pos: UnsafeMutablePointer<Int>?
    ) throws -> UnsafeMutablePointer<CChar>? {
        try vm.withHandle { handle in
            let result = PyVM_EncodeLocale(handle, text_, error_pos)
            if result == nil { try check() }
            return result
        }
    }

    /// `int Py_fclose(FILE *file)`
    ///
    /// EOF on failure, with no exception. CPython: 3.14 and newer.
    public func Py_fclose(_ file: UnsafeMutablePointer<FILE>?) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVM_fclose(handle, file)
            if pending == nil { try check() }
            return result
        }
    }

    /// `FILE *Py_fopen(PyObject *path, const char *mode)`
    ///
    /// Throws the exception for NULL. CPython: 3.14 and newer.
    public func Py_fopen(_ path: PyVM.PyObject, _ mode: String) throws -> UnsafeMutablePointer<FILE> {
        try vm.withHandle { try present(PyVM_fopen($0, pass(path), text(mode))) }
    }
}
