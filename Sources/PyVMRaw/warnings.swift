// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's warnings.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyErr_ResourceWarningV(PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments)`
    ///
    /// Throws the exception for -1. Nil for source: a warning about no object. CPython: all versions.
    @discardableResult
    public func PyErr_ResourceWarningV(
        _ source: PyVM.PyObject?, _ stack_level: Int, _ format: String, _ arguments: CVaListPointer
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMErr_ResourceWarningV(handle, passIfAny(source), stack_level, text(format), arguments)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyErr_Warn(PyObject *category, const char *message)`
    ///
    /// Throws the exception for -1. Nil for category: RuntimeWarning. CPython: all versions.
    @discardableResult
    public func PyErr_Warn(_ category: PyVM.PyObject?, _ message: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMErr_Warn(handle, passIfAny(category), text(message))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyErr_WarnEx(PyObject *category, const char *message, Py_ssize_t stack_level)`
    ///
    /// Throws the exception for -1. Nil for category: RuntimeWarning. CPython: all versions.
    @discardableResult
    public func PyErr_WarnEx(_ category: PyVM.PyObject?, _ message: String, _ stack_level: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMErr_WarnEx(handle, passIfAny(category), text(message), stack_level)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyErr_WarnExplicit(PyObject *category, const char *message, const char *filename, int lineno, const char *module,
    /// PyObject *registry)`
    ///
    /// Throws the exception for -1. Nil for category, module, registry: RuntimeWarning; named after the file; no registry.
    /// CPython: all versions.
    @discardableResult
    public func PyErr_WarnExplicit(
        _ category: PyVM.PyObject?, _ message: String, _ filename: String, _ lineno: Int32, _ module: String?, _ registry: PyVM.PyObject?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMErr_WarnExplicit(
                handle, passIfAny(category), text(message), text(filename), lineno, textIfAny(module), passIfAny(registry))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyErr_WarnExplicitFormatV(PyObject *category, const char *filename, int lineno, const char *module, PyObject
    /// *registry, const char *format, va_list arguments)`
    ///
    /// Throws the exception for -1. Nil for category, module, registry: as PyErr_WarnExplicit. CPython: all versions.
    @discardableResult
    public func PyErr_WarnExplicitFormatV(
        _ category: PyVM.PyObject?, _ filename: String, _ lineno: Int32, _ module: String?, _ registry: PyVM.PyObject?, _ format: String,
        _ arguments: CVaListPointer
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMErr_WarnExplicitFormatV(
                handle, passIfAny(category), text(filename), lineno, textIfAny(module), passIfAny(registry), text(format), arguments)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyErr_WarnExplicitObject(PyObject *category, PyObject *message, PyObject *filename, int lineno, PyObject *module,
    /// PyObject *registry)`
    ///
    /// Throws the exception for -1. Nil for category, module, registry: as PyErr_WarnExplicit. CPython: all versions.
    @discardableResult
    public func PyErr_WarnExplicitObject(
        _ category: PyVM.PyObject?, _ message: PyVM.PyObject, _ filename: PyVM.PyObject, _ lineno: Int32, _ module: PyVM.PyObject?,
        _ registry: PyVM.PyObject?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMErr_WarnExplicitObject(
                handle, passIfAny(category), pass(message), pass(filename), lineno, passIfAny(module), passIfAny(registry))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyErr_WarnFormatV(PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments)`
    ///
    /// Throws the exception for -1. Nil for category: RuntimeWarning. CPython: all versions.
    @discardableResult
    public func PyErr_WarnFormatV(
        _ category: PyVM.PyObject?, _ stack_level: Int, _ format: String, _ arguments: CVaListPointer
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMErr_WarnFormatV(handle, passIfAny(category), stack_level, text(format), arguments)
            if result == -1 { try check() }
            return result
        }
    }
}
