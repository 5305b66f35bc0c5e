// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's context.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyContextToken_CheckExact(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyContextToken_CheckExact(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMContextToken_CheckExact($0, pass(o)) }
    }

    /// `PyTypeObject *PyContextToken_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyContextToken_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMContextToken_Type($0)) }
    }

    /// `int PyContextVar_CheckExact(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyContextVar_CheckExact(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMContextVar_CheckExact($0, pass(o)) }
    }

    /// `int PyContextVar_Get(PyObject *var, PyObject *default_value, PyObject **value)`
    ///
    /// Throws the exception for -1. Stores a new reference in value, which then owns it. Nil for default_value: no default.
    /// CPython: all versions.
    @discardableResult
    public func PyContextVar_Get(_ `var`: PyVM.PyObject, _ default_value: PyVM.PyObject?, _ value: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var valuePointer: RawReference?
            let result = try PyVMContextVar_Get(handle, pass(`var`), passIfAny(default_value), &valuePointer)
            value = ownOrNil(valuePointer)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyContextVar_New(const char *name, PyObject *def)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for def: no default. CPython: all versions.
    public func PyContextVar_New(_ name: String, _ def: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMContextVar_New($0, text(name), passIfAny(def))) }
    }

    /// `int PyContextVar_Reset(PyObject *var, PyObject *token)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyContextVar_Reset(_ `var`: PyVM.PyObject, _ token: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMContextVar_Reset(handle, pass(`var`), pass(token))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyContextVar_Set(PyObject *var, PyObject *value)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyContextVar_Set(_ `var`: PyVM.PyObject, _ value: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMContextVar_Set($0, pass(`var`), pass(value))) }
    }

    /// `PyTypeObject *PyContextVar_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyContextVar_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMContextVar_Type($0)) }
    }

    /// `int PyContext_AddWatcher(PyContext_WatchCallback callback)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyContext_AddWatcher(_ callback: PyContext_WatchCallback?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMContext_AddWatcher(handle, callback)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyContext_CheckExact(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyContext_CheckExact(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMContext_CheckExact($0, pass(o)) }
    }

    /// `int PyContext_ClearWatcher(int watcher_id)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyContext_ClearWatcher(_ watcher_id: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMContext_ClearWatcher(handle, watcher_id)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyContext_Copy(PyObject *ctx)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyContext_Copy(_ ctx: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMContext_Copy($0, pass(ctx))) }
    }

    /// `PyObject *PyContext_CopyCurrent(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyContext_CopyCurrent() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMContext_CopyCurrent($0)) }
    }

    /// `int PyContext_Enter(PyObject *ctx)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyContext_Enter(_ ctx: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMContext_Enter(handle, pass(ctx))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyContext_Exit(PyObject *ctx)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyContext_Exit(_ ctx: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMContext_Exit(handle, pass(ctx))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyContext_New(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyContext_New() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMContext_New($0)) }
    }

    /// `PyTypeObject *PyContext_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyContext_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMContext_Type($0)) }
    }
}
