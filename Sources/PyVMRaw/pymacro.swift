// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pymacro.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `uint32_t Py_PACK_FULL_VERSION(int major, int minor, int micro, int release_level, int release_serial)`
    ///
    /// Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    public func Py_PACK_FULL_VERSION(
        _ major: Int32, _ minor: Int32, _ micro: Int32, _ release_level: Int32, _ release_serial: Int32
    ) throws -> UInt32 {
        try vm.withHandle { PyVM_PACK_FULL_VERSION($0, major, minor, micro, release_level, release_serial) }
    }

    /// `uint32_t Py_PACK_VERSION(int major, int minor)`
    ///
    /// Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    public func Py_PACK_VERSION(_ major: Int32, _ minor: Int32) throws -> UInt32 {
        try vm.withHandle { PyVM_PACK_VERSION($0, major, minor) }
    }
}
