// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pydebug.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int *Py_BytesWarningFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_BytesWarningFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_BytesWarningFlag($0) }
    }

    /// `int *Py_DebugFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_DebugFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_DebugFlag($0) }
    }

    /// `int *Py_DontWriteBytecodeFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_DontWriteBytecodeFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_DontWriteBytecodeFlag($0) }
    }

    /// `int *Py_FrozenFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_FrozenFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_FrozenFlag($0) }
    }

    /// `char *Py_GETENV(const char *s)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_GETENV(_ s: String) throws -> UnsafeMutablePointer<CChar>? {
        try vm.withHandle { try PyVM_GETENV($0, text(s)) }
    }

    /// `int *Py_HashRandomizationFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_HashRandomizationFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_HashRandomizationFlag($0) }
    }

    /// `int *Py_IgnoreEnvironmentFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_IgnoreEnvironmentFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_IgnoreEnvironmentFlag($0) }
    }

    /// `int *Py_InspectFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_InspectFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_InspectFlag($0) }
    }

    /// `int *Py_InteractiveFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_InteractiveFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_InteractiveFlag($0) }
    }

    /// `int *Py_IsolatedFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_IsolatedFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_IsolatedFlag($0) }
    }

    /// `int *Py_NoSiteFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_NoSiteFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_NoSiteFlag($0) }
    }

    /// `int *Py_NoUserSiteDirectory(void)`
    ///
    /// CPython: all versions.
    public func Py_NoUserSiteDirectory() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_NoUserSiteDirectory($0) }
    }

    /// `int *Py_OptimizeFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_OptimizeFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_OptimizeFlag($0) }
    }

    /// `int *Py_QuietFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_QuietFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_QuietFlag($0) }
    }

    /// `int *Py_UnbufferedStdioFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_UnbufferedStdioFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_UnbufferedStdioFlag($0) }
    }

    /// `int *Py_VerboseFlag(void)`
    ///
    /// CPython: all versions.
    public func Py_VerboseFlag() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_VerboseFlag($0) }
    }
}
