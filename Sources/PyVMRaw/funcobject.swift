// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's funcobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyClassMethod_New(PyObject *callable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyClassMethod_New(_ callable: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMClassMethod_New($0, pass(callable))) }
    }

    /// `PyTypeObject *PyClassMethod_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyClassMethod_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMClassMethod_Type($0)) }
    }

    /// `int PyFunction_AddWatcher(PyFunction_WatchCallback callback)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyFunction_AddWatcher(_ callback: PyFunction_WatchCallback?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMFunction_AddWatcher(handle, callback)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFunction_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFunction_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMFunction_Check($0, pass(o)) }
    }

    /// `int PyFunction_ClearWatcher(int watcher_id)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyFunction_ClearWatcher(_ watcher_id: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMFunction_ClearWatcher(handle, watcher_id)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyFunction_GET_ANNOTATIONS(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: there are none. CPython: all versions.
    public func PyFunction_GET_ANNOTATIONS(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMFunction_GET_ANNOTATIONS($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GET_CLOSURE(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: there is none. CPython: all versions.
    public func PyFunction_GET_CLOSURE(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMFunction_GET_CLOSURE($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GET_CODE(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyFunction_GET_CODE(_ op: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFunction_GET_CODE($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GET_DEFAULTS(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: there are none. CPython: all versions.
    public func PyFunction_GET_DEFAULTS(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMFunction_GET_DEFAULTS($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GET_GLOBALS(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyFunction_GET_GLOBALS(_ op: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFunction_GET_GLOBALS($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GET_KW_DEFAULTS(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: there are none. CPython: all versions.
    public func PyFunction_GET_KW_DEFAULTS(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMFunction_GET_KW_DEFAULTS($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GET_MODULE(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: there is none. CPython: all versions.
    public func PyFunction_GET_MODULE(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMFunction_GET_MODULE($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GetAnnotations(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil for NULL, unless it comes with an exception. CPython: all
    /// versions.
    public func PyFunction_GetAnnotations(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMFunction_GetAnnotations($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GetClosure(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil for NULL, unless it comes with an exception. CPython: all
    /// versions.
    public func PyFunction_GetClosure(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMFunction_GetClosure($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GetCode(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyFunction_GetCode(_ op: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFunction_GetCode($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GetDefaults(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil for NULL, unless it comes with an exception. CPython: all
    /// versions.
    public func PyFunction_GetDefaults(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMFunction_GetDefaults($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GetGlobals(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyFunction_GetGlobals(_ op: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFunction_GetGlobals($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GetKwDefaults(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil for NULL, unless it comes with an exception. CPython: all
    /// versions.
    public func PyFunction_GetKwDefaults(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMFunction_GetKwDefaults($0, pass(op))) }
    }

    /// `PyObject *PyFunction_GetModule(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil for NULL, unless it comes with an exception. CPython: all
    /// versions.
    public func PyFunction_GetModule(_ op: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMFunction_GetModule($0, pass(op))) }
    }

    /// `PyObject *PyFunction_New(PyObject *code, PyObject *globals)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFunction_New(_ code: PyVM.PyObject, _ globals: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFunction_New($0, pass(code), pass(globals))) }
    }

    /// `PyObject *PyFunction_NewWithQualName(PyObject *code, PyObject *globals, PyObject *qualname)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for qualname: the code's own name. CPython: all
    /// versions.
    public func PyFunction_NewWithQualName(
        _ code: PyVM.PyObject, _ globals: PyVM.PyObject, _ qualname: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFunction_NewWithQualName($0, pass(code), pass(globals), passIfAny(qualname))) }
    }

    /// `int PyFunction_SetAnnotations(PyObject *op, PyObject *annotations)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFunction_SetAnnotations(_ op: PyVM.PyObject, _ annotations: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMFunction_SetAnnotations(handle, pass(op), pass(annotations))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFunction_SetClosure(PyObject *op, PyObject *closure)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFunction_SetClosure(_ op: PyVM.PyObject, _ closure: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMFunction_SetClosure(handle, pass(op), pass(closure))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFunction_SetDefaults(PyObject *op, PyObject *defaults)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFunction_SetDefaults(_ op: PyVM.PyObject, _ defaults: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMFunction_SetDefaults(handle, pass(op), pass(defaults))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFunction_SetKwDefaults(PyObject *op, PyObject *defaults)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFunction_SetKwDefaults(_ op: PyVM.PyObject, _ defaults: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMFunction_SetKwDefaults(handle, pass(op), pass(defaults))
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyFunction_SetVectorcall(PyFunctionObject *func, vectorcallfunc vectorcall)`
    ///
    /// CPython: 3.12 and newer.
    public func PyFunction_SetVectorcall(_ `func`: PyVM.PyObject, _ vectorcall: vectorcallfunc?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMFunction_SetVectorcall(
                handle, OpaquePointer(pass(`func`, PyVMFunction_Check, "a function written in Python")), vectorcall)
            if pending == nil { try check() }
        }
    }

    /// `PyTypeObject *PyFunction_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyFunction_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFunction_Type($0)) }
    }

    /// `PyObject *PyStaticMethod_New(PyObject *callable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyStaticMethod_New(_ callable: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMStaticMethod_New($0, pass(callable))) }
    }

    /// `PyTypeObject *PyStaticMethod_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyStaticMethod_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMStaticMethod_Type($0)) }
    }
}
