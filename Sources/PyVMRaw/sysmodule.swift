// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sysmodule.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void PySys_AddWarnOption(const wchar_t *s)`
    ///
    /// CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    public func PySys_AddWarnOption(_ s: UnsafePointer<wchar_t>?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMSys_AddWarnOption(handle, s)
            if pending == nil { try check() }
        }
    }

    /// `void PySys_AddWarnOptionUnicode(PyObject *unicode)`
    ///
    /// CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    public func PySys_AddWarnOptionUnicode(_ unicode: PyVM.PyObject) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMSys_AddWarnOptionUnicode(handle, pass(unicode))
            if pending == nil { try check() }
        }
    }

    /// `void PySys_AddXOption(const wchar_t *s)`
    ///
    /// CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    public func PySys_AddXOption(_ s: UnsafePointer<wchar_t>?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMSys_AddXOption(handle, s)
            if pending == nil { try check() }
        }
    }

    /// `void PySys_FormatStderrV(const char *format, va_list arguments)`
    ///
    /// CPython: all versions.
    public func PySys_FormatStderrV(_ format: String, _ arguments: CVaListPointer) throws {
        try vm.withHandle { try PyVMSys_FormatStderrV($0, text(format), arguments) }
    }

    /// `void PySys_FormatStdoutV(const char *format, va_list arguments)`
    ///
    /// CPython: all versions.
    public func PySys_FormatStdoutV(_ format: String, _ arguments: CVaListPointer) throws {
        try vm.withHandle { try PyVMSys_FormatStdoutV($0, text(format), arguments) }
    }

    /// `PyObject *PySys_GetAttr(PyObject *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer; made from older functions
    /// in 3.11 to 3.14.
    public func PySys_GetAttr(_ name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSys_GetAttr($0, pass(name))) }
    }

    /// `PyObject *PySys_GetAttrString(const char *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer; made from older functions
    /// in 3.11 to 3.14.
    public func PySys_GetAttrString(_ name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSys_GetAttrString($0, text(name))) }
    }

    /// `PyObject *PySys_GetObject(const char *name)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: all versions.
    public func PySys_GetObject(_ name: String) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMSys_GetObject($0, text(name))) }
    }

    /// `int PySys_GetOptionalAttr(PyObject *name, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.15 and newer; made from
    /// older functions in 3.11 to 3.14.
    @discardableResult
    public func PySys_GetOptionalAttr(_ name: PyVM.PyObject, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMSys_GetOptionalAttr(handle, pass(name), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PySys_GetOptionalAttrString(const char *name, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.15 and newer; made from
    /// older functions in 3.11 to 3.14.
    @discardableResult
    public func PySys_GetOptionalAttrString(_ name: String, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMSys_GetOptionalAttrString(handle, text(name), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `PyObject *PySys_GetXOptions(void)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PySys_GetXOptions() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMSys_GetXOptions($0)) }
    }

    /// `int PySys_HasWarnOptions(void)`
    ///
    /// Never fails. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    public func PySys_HasWarnOptions() throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMSys_HasWarnOptions(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `void PySys_ResetWarnOptions(void)`
    ///
    /// CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func PySys_ResetWarnOptions() throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMSys_ResetWarnOptions(handle)
            if pending == nil { try check() }
        }
    }

    /// `void PySys_SetArgv(int arg1, wchar_t **arg2)`
    ///
    /// CPython: all versions. Deprecated in all versions.
    public func PySys_SetArgv(_ arg1: Int32, _ arg2: UnsafeMutablePointer<UnsafeMutablePointer<wchar_t>?>?) throws {
        try vm.withHandle { PyVMSys_SetArgv($0, arg1, arg2) }
    }

    /// `void PySys_SetArgvEx(int arg1, wchar_t **arg2, int updatepath)`
    ///
    /// CPython: all versions. Deprecated in all versions.
    public func PySys_SetArgvEx(_ arg1: Int32, _ arg2: UnsafeMutablePointer<UnsafeMutablePointer<wchar_t>?>?, _ updatepath: Int32) throws {
        try vm.withHandle { PyVMSys_SetArgvEx($0, arg1, arg2, updatepath) }
    }

    /// `int PySys_SetObject(const char *name, PyObject *v)`
    ///
    /// Throws the exception for -1. Nil for v: deletes the name. CPython: all versions.
    @discardableResult
    public func PySys_SetObject(_ name: String, _ v: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSys_SetObject(handle, text(name), passIfAny(v))
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PySys_SetPath(const wchar_t *path)`
    ///
    /// CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    public func PySys_SetPath(_ path: UnsafePointer<wchar_t>?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMSys_SetPath(handle, path)
            if pending == nil { try check() }
        }
    }

    /// `void PySys_WriteStderrV(const char *format, va_list arguments)`
    ///
    /// CPython: all versions.
    public func PySys_WriteStderrV(_ format: String, _ arguments: CVaListPointer) throws {
        try vm.withHandle { try PyVMSys_WriteStderrV($0, text(format), arguments) }
    }

    /// `void PySys_WriteStdoutV(const char *format, va_list arguments)`
    ///
    /// CPython: all versions.
    public func PySys_WriteStdoutV(_ format: String, _ arguments: CVaListPointer) throws {
        try vm.withHandle { try PyVMSys_WriteStdoutV($0, text(format), arguments) }
    }
}
