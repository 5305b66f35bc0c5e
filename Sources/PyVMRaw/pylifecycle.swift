// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pylifecycle.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyOS_sighandler_t PyOS_getsig(int i)`
    ///
    /// Never fails. May set errno. CPython: all versions.
    public func PyOS_getsig(_ i: Int32) throws -> PyOS_sighandler_t? {
        try vm.withHandle { PyVMOS_getsig($0, i) }
    }

    /// `PyOS_sighandler_t PyOS_setsig(int i, PyOS_sighandler_t h)`
    ///
    /// SIG_ERR on failure, with no exception. May set errno. CPython: all versions.
    public func PyOS_setsig(_ i: Int32, _ h: PyOS_sighandler_t?) throws -> PyOS_sighandler_t? {
        try vm.withHandle { PyVMOS_setsig($0, i, h) }
    }

    /// `int PyUnstable_AtExit(PyInterpreterState *interp, atexit_datacallbackfunc func, void *data)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyUnstable_AtExit(
        _ interp: OpaquePointer?, _ `func`: atexit_datacallbackfunc?, _ data: UnsafeMutableRawPointer?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnstable_AtExit(handle, interp, `func`, data)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int Py_AtExit(void (*func)(void))`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func Py_AtExit(_ `func`: (@convention(c) () -> Void)?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVM_AtExit(handle, `func`)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int Py_FdIsInteractive(FILE *fp, const char *filename)`
    ///
    /// Never fails. Nil for filename: a file without a name. CPython: all versions.
    public func Py_FdIsInteractive(_ fp: UnsafeMutablePointer<FILE>?, _ filename: String?) throws -> Int32 {
        try vm.withHandle { try PyVM_FdIsInteractive($0, fp, textIfAny(filename)) }
    }

    /// `const char *Py_GetBuildInfo(void)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func Py_GetBuildInfo() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVM_GetBuildInfo($0) }
    }

    /// `const char *Py_GetCompiler(void)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func Py_GetCompiler() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVM_GetCompiler($0) }
    }

    /// `const char *Py_GetCopyright(void)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func Py_GetCopyright() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVM_GetCopyright($0) }
    }

    /// `wchar_t *Py_GetExecPrefix(void)`
    ///
    /// Nil on failure, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func Py_GetExecPrefix() throws -> UnsafeMutablePointer<wchar_t>? {
        try vm.withHandle { handle in
            let result = PyVM_GetExecPrefix(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `wchar_t *Py_GetPath(void)`
    ///
    /// Nil on failure, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func Py_GetPath() throws -> UnsafeMutablePointer<wchar_t>? {
        try vm.withHandle { handle in
            let result = PyVM_GetPath(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `const char *Py_GetPlatform(void)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func Py_GetPlatform() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVM_GetPlatform($0) }
    }

    /// `wchar_t *Py_GetPrefix(void)`
    ///
    /// Nil on failure, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func Py_GetPrefix() throws -> UnsafeMutablePointer<wchar_t>? {
        try vm.withHandle { handle in
            let result = PyVM_GetPrefix(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `wchar_t *Py_GetProgramFullPath(void)`
    ///
    /// Nil on failure, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func Py_GetProgramFullPath() throws -> UnsafeMutablePointer<wchar_t>? {
        try vm.withHandle { handle in
            let result = PyVM_GetProgramFullPath(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `wchar_t *Py_GetProgramName(void)`
    ///
    /// Nil on failure, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func Py_GetProgramName() throws -> UnsafeMutablePointer<wchar_t>? {
        try vm.withHandle { handle in
            let result = PyVM_GetProgramName(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `wchar_t *Py_GetPythonHome(void)`
    ///
    /// Nil on failure, with no exception. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func Py_GetPythonHome() throws -> UnsafeMutablePointer<wchar_t>? {
        try vm.withHandle { handle in
            let result = PyVM_GetPythonHome(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `const char *Py_GetVersion(void)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func Py_GetVersion() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVM_GetVersion($0) }
    }

    /// `int Py_IsFinalizing(void)`
    ///
    /// Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func Py_IsFinalizing() throws -> Int32 {
        try vm.withHandle { PyVM_IsFinalizing($0) }
    }

    /// `int Py_SetStandardStreamEncoding(const char *encoding, const char *errors)`
    ///
    /// -1 on failure, with no exception. Nil for encoding, errors: not changed. CPython: 3.11 to 3.12. Deprecated in 3.11 to
    /// 3.12.
    @discardableResult
    public func Py_SetStandardStreamEncoding(_ encoding: String?, _ errors: String?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVM_SetStandardStreamEncoding(handle, textIfAny(encoding), textIfAny(errors))
            if result == -1 { try check() }
            return result
        }
    }

    /// `unsigned long Py_Version(void)`
    ///
    /// CPython: all versions.
    public func Py_Version() throws -> UInt {
        try vm.withHandle { PyVM_Version($0) }
    }
}
