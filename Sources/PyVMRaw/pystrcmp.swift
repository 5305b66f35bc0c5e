// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystrcmp.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyOS_mystricmp(const char *str1, const char *str2)`
    ///
    /// Never fails. CPython: all versions.
    public func PyOS_mystricmp(_ str1: String, _ str2: String) throws -> Int32 {
        try vm.withHandle { try PyVMOS_mystricmp($0, text(str1), text(str2)) }
    }

    /// `int PyOS_mystrnicmp(const char *str1, const char *str2, Py_ssize_t size)`
    ///
    /// Never fails. As in C: the size is a bound for both texts. CPython: all versions.
    public func PyOS_mystrnicmp(_ str1: String, _ str2: String, _ size: Int) throws -> Int32 {
        try vm.withHandle { try PyVMOS_mystrnicmp($0, text(str1), text(str2), size) }
    }

    /// `int PyOS_stricmp(const char *str1, const char *str2)`
    ///
    /// Never fails. CPython: all versions.
    public func PyOS_stricmp(_ str1: String, _ str2: String) throws -> Int32 {
        try vm.withHandle { try PyVMOS_stricmp($0, text(str1), text(str2)) }
    }

    /// `int PyOS_strnicmp(const char *str1, const char *str2, Py_ssize_t size)`
    ///
    /// Never fails. As in C: the size is a bound for both texts. CPython: all versions.
    public func PyOS_strnicmp(_ str1: String, _ str2: String, _ size: Int) throws -> Int32 {
        try vm.withHandle { try PyVMOS_strnicmp($0, text(str1), text(str2), size) }
    }
}
