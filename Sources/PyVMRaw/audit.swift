// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's audit.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PySys_AddAuditHook(Py_AuditHookFunction hook, void *userData)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PySys_AddAuditHook(_ hook: Py_AuditHookFunction?, _ userData: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMSys_AddAuditHook(handle, hook, userData)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySys_AuditTuple(const char *event, PyObject *args)`
    ///
    /// Throws the exception for -1. Nil for args: no arguments. CPython: 3.13 and newer; made from older functions in 3.11 to
    /// 3.12.
    @discardableResult
    public func PySys_AuditTuple(_ event: String, _ args: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSys_AuditTuple(handle, text(event), passIfAny(args))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySys_AuditV(const char *event, const char *format, va_list arguments)`
    ///
    /// Throws the exception for -1. Nil for format: no arguments. CPython: all versions.
    @discardableResult
    public func PySys_AuditV(_ event: String, _ format: String?, _ arguments: CVaListPointer) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSys_AuditV(handle, text(event), textIfAny(format), arguments)
            if result == -1 { try check() }
            return result
        }
    }
}
