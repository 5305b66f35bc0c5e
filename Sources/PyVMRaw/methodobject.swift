// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's methodobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyCFunction_Call(PyObject *arg1, PyObject *arg2, PyObject *arg3)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for arg3: no keywords. CPython: 3.11 to 3.12.
    /// Deprecated in 3.11 to 3.12.
    public func PyCFunction_Call(_ arg1: PyVM.PyObject, _ arg2: PyVM.PyObject, _ arg3: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCFunction_Call($0, pass(arg1), pass(arg2), passIfAny(arg3))) }
    }

    /// `int PyCFunction_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCFunction_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCFunction_Check($0, pass(op)) }
    }

    /// `int PyCFunction_CheckExact(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCFunction_CheckExact(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCFunction_CheckExact($0, pass(op)) }
    }

    /// `PyTypeObject *PyCFunction_GET_CLASS(PyObject *func_obj)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: a function without METH_METHOD. CPython: all
    /// versions.
    public func PyCFunction_GET_CLASS(_ func_obj: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMCFunction_GET_CLASS($0, pass(func_obj))) }
    }

    /// `int PyCFunction_GET_FLAGS(PyObject *func)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCFunction_GET_FLAGS(_ `func`: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCFunction_GET_FLAGS($0, pass(`func`)) }
    }

    /// `PyCFunction PyCFunction_GET_FUNCTION(PyObject *func)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCFunction_GET_FUNCTION(_ `func`: PyVM.PyObject) throws -> PyCFunction? {
        try vm.withHandle { try PyVMCFunction_GET_FUNCTION($0, pass(`func`)) }
    }

    /// `PyObject *PyCFunction_GET_SELF(PyObject *func)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: a function with METH_STATIC. CPython: all
    /// versions.
    public func PyCFunction_GET_SELF(_ `func`: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMCFunction_GET_SELF($0, pass(`func`))) }
    }

    /// `int PyCFunction_GetFlags(PyObject *func)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyCFunction_GetFlags(_ `func`: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCFunction_GetFlags(handle, pass(`func`))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyCFunction PyCFunction_GetFunction(PyObject *func)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyCFunction_GetFunction(_ `func`: PyVM.PyObject) throws -> PyCFunction {
        try vm.withHandle { try present(PyVMCFunction_GetFunction($0, pass(`func`))) }
    }

    /// `PyObject *PyCFunction_GetSelf(PyObject *func)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil for NULL, unless it comes with an exception. CPython: all
    /// versions.
    public func PyCFunction_GetSelf(_ `func`: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMCFunction_GetSelf($0, pass(`func`))) }
    }

    /// `PyObject *PyCFunction_New(PyMethodDef *ml, PyObject *self)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for self: no self. CPython: all versions.
    public func PyCFunction_New(_ ml: UnsafeMutablePointer<PyMethodDef>?, _ `self`: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCFunction_New($0, ml, passIfAny(`self`))) }
    }

    /// `PyObject *PyCFunction_NewEx(PyMethodDef *ml, PyObject *self, PyObject *module)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for self, module: no self, no module. CPython:
    /// all versions.
    public func PyCFunction_NewEx(
        _ ml: UnsafeMutablePointer<PyMethodDef>?, _ `self`: PyVM.PyObject?, _ module: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCFunction_NewEx($0, ml, passIfAny(`self`), passIfAny(module))) }
    }

    /// `PyTypeObject *PyCFunction_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyCFunction_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMCFunction_Type($0)) }
    }

    /// `int PyCMethod_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCMethod_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCMethod_Check($0, pass(op)) }
    }

    /// `int PyCMethod_CheckExact(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCMethod_CheckExact(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCMethod_CheckExact($0, pass(op)) }
    }

    /// `PyObject *PyCMethod_New(PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for self, module, cls: no self, no module; a
    /// class only with METH_METHOD. CPython: all versions.
    public func PyCMethod_New(
        _ ml: UnsafeMutablePointer<PyMethodDef>?, _ `self`: PyVM.PyObject?, _ module: PyVM.PyObject?, _ cls: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(PyVMCMethod_New(handle, ml, passIfAny(`self`), passIfAny(module), typed(passIfAny(cls, PyVMType_Check, "a type"))))
        }
    }

    /// `PyTypeObject *PyCMethod_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyCMethod_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMCMethod_Type($0)) }
    }
}
