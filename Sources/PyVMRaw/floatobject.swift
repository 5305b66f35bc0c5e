// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's floatobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `double PyFloat_AS_DOUBLE(PyObject *pyfloat)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFloat_AS_DOUBLE(_ pyfloat: PyVM.PyObject) throws -> Double {
        try vm.withHandle { try PyVMFloat_AS_DOUBLE($0, pass(pyfloat)) }
    }

    /// `double PyFloat_AsDouble(PyObject *pyfloat)`
    ///
    /// Throws if -1.0 comes with an exception. CPython: all versions.
    public func PyFloat_AsDouble(_ pyfloat: PyVM.PyObject) throws -> Double {
        try vm.withHandle { handle in
            let result = try PyVMFloat_AsDouble(handle, pass(pyfloat))
            if result == -1.0 { try check() }
            return result
        }
    }

    /// `int PyFloat_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFloat_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMFloat_Check($0, pass(p)) }
    }

    /// `int PyFloat_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFloat_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMFloat_CheckExact($0, pass(p)) }
    }

    /// `PyObject *PyFloat_FromDouble(double v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFloat_FromDouble(_ v: Double) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFloat_FromDouble($0, v)) }
    }

    /// `PyObject *PyFloat_FromString(PyObject *str)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFloat_FromString(_ str: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFloat_FromString($0, pass(str))) }
    }

    /// `PyObject *PyFloat_GetInfo(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFloat_GetInfo() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFloat_GetInfo($0)) }
    }

    /// `double PyFloat_GetMax(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFloat_GetMax() throws -> Double {
        try vm.withHandle { PyVMFloat_GetMax($0) }
    }

    /// `double PyFloat_GetMin(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFloat_GetMin() throws -> Double {
        try vm.withHandle { PyVMFloat_GetMin($0) }
    }

    /// `int PyFloat_Pack2(double x, char *p, int le)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFloat_Pack2(_ x: Double, _ p: UnsafeMutablePointer<CChar>?, _ le: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMFloat_Pack2(handle, x, p, le)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFloat_Pack4(double x, char *p, int le)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFloat_Pack4(_ x: Double, _ p: UnsafeMutablePointer<CChar>?, _ le: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMFloat_Pack4(handle, x, p, le)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFloat_Pack8(double x, char *p, int le)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFloat_Pack8(_ x: Double, _ p: UnsafeMutablePointer<CChar>?, _ le: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMFloat_Pack8(handle, x, p, le)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyFloat_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyFloat_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFloat_Type($0)) }
    }

    /// `double PyFloat_Unpack2(const char *p, int le)`
    ///
    /// Throws if -1.0 comes with an exception. As in C: two bytes, not a text. CPython: all versions.
    public func PyFloat_Unpack2(_ p: UnsafePointer<CChar>?, _ le: Int32) throws -> Double {
        try vm.withHandle { handle in
            let result = PyVMFloat_Unpack2(handle, p, le)
            if result == -1.0 { try check() }
            return result
        }
    }

    /// `double PyFloat_Unpack4(const char *p, int le)`
    ///
    /// Throws if -1.0 comes with an exception. As in C: four bytes, not a text. CPython: all versions.
    public func PyFloat_Unpack4(_ p: UnsafePointer<CChar>?, _ le: Int32) throws -> Double {
        try vm.withHandle { handle in
            let result = PyVMFloat_Unpack4(handle, p, le)
            if result == -1.0 { try check() }
            return result
        }
    }

    /// `double PyFloat_Unpack8(const char *p, int le)`
    ///
    /// Throws if -1.0 comes with an exception. As in C: eight bytes, not a text. CPython: all versions.
    public func PyFloat_Unpack8(_ p: UnsafePointer<CChar>?, _ le: Int32) throws -> Double {
        try vm.withHandle { handle in
            let result = PyVMFloat_Unpack8(handle, p, le)
            if result == -1.0 { try check() }
            return result
        }
    }
}
