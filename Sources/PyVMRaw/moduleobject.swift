// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's moduleobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyModuleDef_Init(PyModuleDef *def)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyModuleDef_Init(_ def: UnsafeMutablePointer<PyModuleDef>?) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMModuleDef_Init($0, def)) }
    }

    /// `PyTypeObject *PyModuleDef_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyModuleDef_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMModuleDef_Type($0)) }
    }

    /// `int PyModule_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyModule_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMModule_Check($0, pass(p)) }
    }

    /// `int PyModule_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyModule_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMModule_CheckExact($0, pass(p)) }
    }

    /// `int PyModule_Exec(PyObject *module)`
    ///
    /// Throws the exception for -1. CPython: 3.15 and newer.
    @discardableResult
    public func PyModule_Exec(_ module: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_Exec(handle, pass(module))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyModule_FromSlotsAndSpec(_ slots: UnsafePointer<PySlot>?, _ spec: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_FromSlotsAndSpec($0, slots, pass(spec))) }
    }

    /// `PyModuleDef *PyModule_GetDef(PyObject *module)`
    ///
    /// Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyModule_GetDef(_ module: PyVM.PyObject) throws -> UnsafeMutablePointer<PyModuleDef>? {
        try vm.withHandle { handle in
            let result = try PyVMModule_GetDef(handle, pass(module))
            if result == nil { try check() }
            return result
        }
    }

    /// `PyObject *PyModule_GetDict(PyObject *module)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyModule_GetDict(_ module: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMModule_GetDict($0, pass(module))) }
    }

    /// `const char *PyModule_GetFilename(PyObject *module)`
    ///
    /// The text belongs to what the function got it from. Throws the exception for NULL. CPython: all versions. Deprecated in all
    /// versions.
    public func PyModule_GetFilename(_ module: PyVM.PyObject) throws -> UnsafePointer<CChar> {
        try vm.withHandle { try present(PyVMModule_GetFilename($0, pass(module))) }
    }

    /// `PyObject *PyModule_GetFilenameObject(PyObject *module)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyModule_GetFilenameObject(_ module: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_GetFilenameObject($0, pass(module))) }
    }

    /// `const char *PyModule_GetName(PyObject *module)`
    ///
    /// The text belongs to what the function got it from. Throws the exception for NULL. CPython: all versions.
    public func PyModule_GetName(_ module: PyVM.PyObject) throws -> UnsafePointer<CChar> {
        try vm.withHandle { try present(PyVMModule_GetName($0, pass(module))) }
    }

    /// `PyObject *PyModule_GetNameObject(PyObject *module)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyModule_GetNameObject(_ module: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_GetNameObject($0, pass(module))) }
    }

    /// `void *PyModule_GetState(PyObject *module)`
    ///
    /// Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyModule_GetState(_ module: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMModule_GetState(handle, pass(module))
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyModule_GetStateSize(PyObject *module, Py_ssize_t *result)`
    ///
    /// Throws the exception for -1. CPython: 3.15 and newer.
    @discardableResult
    public func PyModule_GetStateSize(_ module: PyVM.PyObject, _ result: UnsafeMutablePointer<Int>?) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = try PyVMModule_GetStateSize(handle, pass(module), result)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `void *PyModule_GetState_DuringGC(PyObject *module)`
    ///
    /// Nil on failure, with no exception. CPython: 3.15 and newer; made from older functions in 3.11 to 3.14.
    public func PyModule_GetState_DuringGC(_ module: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMModule_GetState_DuringGC(handle, pass(module))
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyModule_GetToken(PyObject *module, void **result)`
    ///
    /// Throws the exception for -1. CPython: 3.15 and newer.
    @discardableResult
    public func PyModule_GetToken(_ module: PyVM.PyObject, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = try PyVMModule_GetToken(handle, pass(module), result)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyModule_GetToken_DuringGC(PyObject *module, void **result)`
    ///
    /// -1 on failure, with no exception. CPython: 3.15 and newer.
    @discardableResult
    public func PyModule_GetToken_DuringGC(
        _ module: PyVM.PyObject, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let returned = try PyVMModule_GetToken_DuringGC(handle, pass(module), result)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `PyObject *PyModule_New(const char *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyModule_New(_ name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_New($0, text(name))) }
    }

    /// `PyObject *PyModule_NewObject(PyObject *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyModule_NewObject(_ name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_NewObject($0, pass(name))) }
    }

    /// `PyTypeObject *PyModule_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyModule_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMModule_Type($0)) }
    }
}
