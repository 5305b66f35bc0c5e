// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's initconfig.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyConfig_Get(const char *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer.
    public func PyConfig_Get(_ name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMConfig_Get($0, text(name))) }
    }

    /// `int PyConfig_GetInt(const char *name, int *value)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyConfig_GetInt(_ name: String, _ value: UnsafeMutablePointer<Int32>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMConfig_GetInt(handle, text(name), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyConfig_Names(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer.
    public func PyConfig_Names() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMConfig_Names($0)) }
    }

    /// `int PyConfig_Set(const char *name, PyObject *value)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyConfig_Set(_ name: String, _ value: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMConfig_Set(handle, text(name), pass(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyInitConfig_AddModule(PyInitConfig *config, const char *name, PyObject *(*initfunc)(void))`
    ///
    /// -1 on failure, with no exception. CPython: 3.14 and newer.
    @discardableResult
    public func PyInitConfig_AddModule(
        _ config: OpaquePointer?, _ name: String, _ initfunc: (@convention(c) () -> RawReference?)?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMInitConfig_AddModule(handle, config, text(name), initfunc)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyInitConfig *PyInitConfig_Create(void)`
    ///
    /// Nil on failure, with no exception. CPython: 3.14 and newer.
    public func PyInitConfig_Create() throws -> OpaquePointer? {
        try vm.withHandle { handle in
            let result = PyVMInitConfig_Create(handle)
            if result == nil { try check() }
            return result
        }
    }

    /// `void PyInitConfig_Free(PyInitConfig *config)`
    ///
    /// CPython: 3.14 and newer.
    public func PyInitConfig_Free(_ config: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMInitConfig_Free(handle, config)
            if pending == nil { try check() }
        }
    }

    /// `void PyInitConfig_FreeStrList(size_t length, char **items)`
    ///
    /// CPython: 3.14 and newer.
    public func PyInitConfig_FreeStrList(_ length: Int, _ items: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMInitConfig_FreeStrList(handle, length, items)
            if pending == nil { try check() }
        }
    }

    /// `int PyInitConfig_GetError(PyInitConfig *config, const char **err_msg)`
    ///
    /// Never fails. CPython: 3.14 and newer.
    public func PyInitConfig_GetError(_ config: OpaquePointer?, _ err_msg: UnsafeMutablePointer<UnsafePointer<CChar>?>?) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMInitConfig_GetError(handle, config, err_msg)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyInitConfig_GetExitCode(PyInitConfig *config, int *exitcode)`
    ///
    /// Never fails. CPython: 3.14 and newer.
    public func PyInitConfig_GetExitCode(_ config: OpaquePointer?, _ exitcode: UnsafeMutablePointer<Int32>?) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMInitConfig_GetExitCode(handle, config, exitcode)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyInitConfig_GetInt(PyInitConfig *config, const char *name, int64_t *value)`
    ///
    /// -1 on failure, with no exception. CPython: 3.14 and newer.
    @discardableResult
    public func PyInitConfig_GetInt(_ config: OpaquePointer?, _ name: String, _ value: UnsafeMutablePointer<Int64>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMInitConfig_GetInt(handle, config, text(name), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyInitConfig_GetStr(PyInitConfig *config, const char *name, char **value)`
    ///
    /// -1 on failure, with no exception. CPython: 3.14 and newer.
    @discardableResult
    public func PyInitConfig_GetStr(
        _ config: OpaquePointer?, _ name: String, _ value: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMInitConfig_GetStr(handle, config, text(name), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyInitConfig_GetStrList(PyInitConfig *config, const char *name, size_t *length, char ***items)`
    ///
    /// -1 on failure, with no exception. CPython: 3.14 and newer.
    @discardableResult
    public func PyInitConfig_GetStrList(
        _ config: OpaquePointer?, _ name: String, _ length: UnsafeMutablePointer<Int>?,
        _ items: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMInitConfig_GetStrList(handle, config, text(name), length, items)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyInitConfig_HasOption(PyInitConfig *config, const char *name)`
    ///
    /// Never fails. CPython: 3.14 and newer.
    public func PyInitConfig_HasOption(_ config: OpaquePointer?, _ name: String) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMInitConfig_HasOption(handle, config, text(name))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyInitConfig_SetInt(PyInitConfig *config, const char *name, int64_t value)`
    ///
    /// -1 on failure, with no exception. CPython: 3.14 and newer.
    @discardableResult
    public func PyInitConfig_SetInt(_ config: OpaquePointer?, _ name: String, _ value: Int64) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMInitConfig_SetInt(handle, config, text(name), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyInitConfig_SetStr(PyInitConfig *config, const char *name, const char *value)`
    ///
    /// -1 on failure, with no exception. CPython: 3.14 and newer.
    @discardableResult
    public func PyInitConfig_SetStr(_ config: OpaquePointer?, _ name: String, _ value: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMInitConfig_SetStr(handle, config, text(name), text(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyInitConfig_SetStrList(PyInitConfig *config, const char *name, size_t length, char *const *items)`
    ///
    /// -1 on failure, with no exception. As in C: the length is that of the list. CPython: 3.14 and newer.
    @discardableResult
    public func PyInitConfig_SetStrList(
        _ config: OpaquePointer?, _ name: String, _ length: Int, _ items: UnsafePointer<UnsafeMutablePointer<CChar>?>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMInitConfig_SetStrList(handle, config, text(name), length, items)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void Py_GetArgcArgv(int *argc, wchar_t ***argv)`
    ///
    /// CPython: all versions.
    public func Py_GetArgcArgv(
        _ argc: UnsafeMutablePointer<Int32>?, _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<wchar_t>?>?>?
    ) throws {
        try vm.withHandle { PyVM_GetArgcArgv($0, argc, argv) }
    }
}
