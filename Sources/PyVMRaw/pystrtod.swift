// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystrtod.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `char *PyOS_double_to_string(double val, char format_code, int precision, int flags, int *ptype)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyOS_double_to_string(
        _ val: Double, _ format_code: CChar, _ precision: Int32, _ flags: Int32, _ ptype: UnsafeMutablePointer<Int32>?
    ) throws -> UnsafeMutablePointer<CChar> {
        try vm.withHandle { try present(PyVMOS_double_to_string($0, val, format_code, precision, flags, ptype)) }
    }

    /// `double PyOS_string_to_double(const char *s, char **endptr, PyObject *overflow_exception)`
    ///
    /// Throws if -1.0 comes with an exception. Nil for overflow_exception: gives a pointer into the text; infinity for NULL.
    /// CPython: all versions.
    public func PyOS_string_to_double(
        _ s: UnsafePointer<CChar>?, _ endptr: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ overflow_exception: PyVM.PyObject?
    ) throws -> Double {
        try vm.withHandle { handle in
            let result = try PyVMOS_string_to_double(handle, s, endptr, passIfAny(overflow_exception))
            if result == -1.0 { try check() }
            return result
        }
    }
}
