// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's structseq.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyStructSequence_GET_ITEM(PyObject *p, Py_ssize_t pos)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyStructSequence_GET_ITEM(_ p: PyVM.PyObject, _ pos: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMStructSequence_GET_ITEM($0, pass(p), pos)) }
    }

    /// `PyObject *PyStructSequence_GetItem(PyObject *p, Py_ssize_t pos)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyStructSequence_GetItem(_ p: PyVM.PyObject, _ pos: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMStructSequence_GetItem($0, pass(p), pos)) }
    }

    /// `void PyStructSequence_InitType(PyTypeObject *type, PyStructSequence_Desc *desc)`
    ///
    /// CPython: all versions.
    public func PyStructSequence_InitType(_ type: PyVM.PyObject, _ desc: UnsafeMutablePointer<PyStructSequence_Desc>?) throws {
        try vm.withHandle { try PyVMStructSequence_InitType($0, typed(pass(type, PyVMType_Check, "a type")), desc) }
    }

    /// `int PyStructSequence_InitType2(PyTypeObject *type, PyStructSequence_Desc *desc)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyStructSequence_InitType2(_ type: PyVM.PyObject, _ desc: UnsafeMutablePointer<PyStructSequence_Desc>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMStructSequence_InitType2(handle, typed(pass(type, PyVMType_Check, "a type")), desc)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyStructSequence_New(PyTypeObject *type)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyStructSequence_New(_ type: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMStructSequence_New($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `PyTypeObject *PyStructSequence_NewType(PyStructSequence_Desc *desc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyStructSequence_NewType(_ desc: UnsafeMutablePointer<PyStructSequence_Desc>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMStructSequence_NewType($0, desc)) }
    }

    /// `void PyStructSequence_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o)`
    ///
    /// Steals a reference to o, and is given one to steal. CPython: all versions.
    public func PyStructSequence_SET_ITEM(_ p: PyVM.PyObject, _ pos: Int, _ o: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMStructSequence_SET_ITEM($0, pass(p), pos, give(o)) }
    }

    /// `void PyStructSequence_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o)`
    ///
    /// Steals a reference to o, and is given one to steal. CPython: all versions.
    public func PyStructSequence_SetItem(_ p: PyVM.PyObject, _ pos: Int, _ o: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMStructSequence_SetItem($0, pass(p), pos, give(o)) }
    }

    /// `const char *PyStructSequence_UnnamedField(void)`
    ///
    /// The text belongs to what the function got it from. CPython: all versions.
    public func PyStructSequence_UnnamedField() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVMStructSequence_UnnamedField($0) }
    }
}
