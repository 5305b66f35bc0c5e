// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's classobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyInstanceMethod_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyInstanceMethod_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMInstanceMethod_Check($0, pass(o)) }
    }

    /// `PyObject *PyInstanceMethod_Function(PyObject *im)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyInstanceMethod_Function(_ im: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMInstanceMethod_Function($0, pass(im))) }
    }

    /// `PyObject *PyInstanceMethod_GET_FUNCTION(PyObject *im)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyInstanceMethod_GET_FUNCTION(_ im: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMInstanceMethod_GET_FUNCTION($0, pass(im))) }
    }

    /// `PyObject *PyInstanceMethod_New(PyObject *func)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyInstanceMethod_New(_ `func`: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMInstanceMethod_New($0, pass(`func`))) }
    }

    /// `PyTypeObject *PyInstanceMethod_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyInstanceMethod_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMInstanceMethod_Type($0)) }
    }

    /// `int PyMethod_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyMethod_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMMethod_Check($0, pass(o)) }
    }

    /// `PyObject *PyMethod_Function(PyObject *meth)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyMethod_Function(_ meth: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMethod_Function($0, pass(meth))) }
    }

    /// `PyObject *PyMethod_GET_FUNCTION(PyObject *meth)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyMethod_GET_FUNCTION(_ meth: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMethod_GET_FUNCTION($0, pass(meth))) }
    }

    /// `PyObject *PyMethod_GET_SELF(PyObject *meth)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyMethod_GET_SELF(_ meth: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMethod_GET_SELF($0, pass(meth))) }
    }

    /// `PyObject *PyMethod_New(PyObject *func, PyObject *self)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMethod_New(_ `func`: PyVM.PyObject, _ `self`: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMethod_New($0, pass(`func`), pass(`self`))) }
    }

    /// `PyObject *PyMethod_Self(PyObject *meth)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyMethod_Self(_ meth: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMethod_Self($0, pass(meth))) }
    }

    /// `PyTypeObject *PyMethod_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyMethod_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMethod_Type($0)) }
    }
}
