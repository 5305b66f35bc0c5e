// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's descrobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyClassMethodDescr_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyClassMethodDescr_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMClassMethodDescr_Type($0)) }
    }

    /// `int PyDescr_IsData(PyObject *descr)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDescr_IsData(_ descr: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDescr_IsData($0, pass(descr)) }
    }

    /// `PyObject *PyDescr_NAME(PyObject *descr)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyDescr_NAME(_ descr: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDescr_NAME($0, pass(descr))) }
    }

    /// `PyObject *PyDescr_NewClassMethod(PyTypeObject *type, PyMethodDef *method)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDescr_NewClassMethod(_ type: PyVM.PyObject, _ method: UnsafeMutablePointer<PyMethodDef>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDescr_NewClassMethod($0, typed(pass(type, PyVMType_Check, "a type")), method)) }
    }

    /// `PyObject *PyDescr_NewGetSet(PyTypeObject *type, PyGetSetDef *getset)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDescr_NewGetSet(_ type: PyVM.PyObject, _ getset: UnsafeMutablePointer<PyGetSetDef>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDescr_NewGetSet($0, typed(pass(type, PyVMType_Check, "a type")), getset)) }
    }

    /// `PyObject *PyDescr_NewMember(PyTypeObject *type, PyMemberDef *member)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDescr_NewMember(_ type: PyVM.PyObject, _ member: UnsafeMutablePointer<PyMemberDef>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDescr_NewMember($0, typed(pass(type, PyVMType_Check, "a type")), member)) }
    }

    /// `PyObject *PyDescr_NewMethod(PyTypeObject *type, PyMethodDef *meth)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDescr_NewMethod(_ type: PyVM.PyObject, _ meth: UnsafeMutablePointer<PyMethodDef>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDescr_NewMethod($0, typed(pass(type, PyVMType_Check, "a type")), meth)) }
    }

    /// `PyObject *PyDescr_NewWrapper(PyTypeObject *type, struct wrapperbase *base, void *wrapped)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDescr_NewWrapper(
        _ type: PyVM.PyObject, _ base: UnsafeMutablePointer<wrapperbase>?, _ wrapped: UnsafeMutableRawPointer?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDescr_NewWrapper($0, typed(pass(type, PyVMType_Check, "a type")), base, wrapped)) }
    }

    /// `PyTypeObject *PyDescr_TYPE(PyObject *descr)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyDescr_TYPE(_ descr: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDescr_TYPE($0, pass(descr))) }
    }

    /// `PyObject *PyDictProxy_New(PyObject *mapping)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDictProxy_New(_ mapping: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDictProxy_New($0, pass(mapping))) }
    }

    /// `PyTypeObject *PyDictProxy_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictProxy_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictProxy_Type($0)) }
    }

    /// `PyTypeObject *PyGetSetDescr_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyGetSetDescr_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMGetSetDescr_Type($0)) }
    }

    /// `PyTypeObject *PyMemberDescr_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyMemberDescr_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMemberDescr_Type($0)) }
    }

    /// `PyObject *PyMember_GetOne(const char *obj_addr, PyMemberDef *m)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. As in C: the address of a struct. CPython: all
    /// versions.
    public func PyMember_GetOne(_ obj_addr: UnsafePointer<CChar>?, _ m: UnsafeMutablePointer<PyMemberDef>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMember_GetOne($0, obj_addr, m)) }
    }

    /// `int PyMember_SetOne(char *obj_addr, PyMemberDef *m, PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyMember_SetOne(
        _ obj_addr: UnsafeMutablePointer<CChar>?, _ m: UnsafeMutablePointer<PyMemberDef>?, _ o: PyVM.PyObject
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMember_SetOne(handle, obj_addr, m, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyMethodDescr_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyMethodDescr_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMethodDescr_Type($0)) }
    }

    /// `PyTypeObject *PyProperty_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyProperty_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMProperty_Type($0)) }
    }

    /// `PyTypeObject *PyWrapperDescr_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyWrapperDescr_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMWrapperDescr_Type($0)) }
    }

    /// `PyObject *PyWrapper_New(PyObject *d, PyObject *self)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyWrapper_New(_ d: PyVM.PyObject, _ `self`: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMWrapper_New($0, pass(d), pass(`self`))) }
    }
}
