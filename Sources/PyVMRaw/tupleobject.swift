// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's tupleobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyTupleIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyTupleIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMTupleIter_Type($0)) }
    }

    /// `int PyTuple_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyTuple_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMTuple_Check($0, pass(p)) }
    }

    /// `int PyTuple_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyTuple_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMTuple_CheckExact($0, pass(p)) }
    }

    /// `PyObject *PyTuple_FromArray(PyObject *const *array, Py_ssize_t size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyTuple_FromArray(_ array: UnsafePointer<RawReference?>?, _ size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMTuple_FromArray($0, array, size)) }
    }

    /// `PyObject *PyTuple_GET_ITEM(PyObject *p, Py_ssize_t pos)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyTuple_GET_ITEM(_ p: PyVM.PyObject, _ pos: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMTuple_GET_ITEM($0, pass(p), pos)) }
    }

    /// `Py_ssize_t PyTuple_GET_SIZE(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyTuple_GET_SIZE(_ p: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMTuple_GET_SIZE($0, pass(p)) }
    }

    /// `PyObject *PyTuple_GetItem(PyObject *p, Py_ssize_t pos)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyTuple_GetItem(_ p: PyVM.PyObject, _ pos: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMTuple_GetItem($0, pass(p), pos)) }
    }

    /// `PyObject *PyTuple_GetSlice(PyObject *p, Py_ssize_t low, Py_ssize_t high)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyTuple_GetSlice(_ p: PyVM.PyObject, _ low: Int, _ high: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMTuple_GetSlice($0, pass(p), low, high)) }
    }

    /// `PyObject *PyTuple_New(Py_ssize_t len)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyTuple_New(_ len: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMTuple_New($0, len)) }
    }

    /// `PyObject *PyTuple_PackV(Py_ssize_t n, va_list arguments)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyTuple_PackV(_ n: Int, _ arguments: CVaListPointer) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMTuple_PackV($0, n, arguments)) }
    }

    /// `void PyTuple_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o)`
    ///
    /// Steals a reference to o, and is given one to steal. CPython: all versions.
    public func PyTuple_SET_ITEM(_ p: PyVM.PyObject, _ pos: Int, _ o: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMTuple_SET_ITEM($0, pass(p), pos, give(o)) }
    }

    /// `int PyTuple_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o)`
    ///
    /// Throws the exception for -1. Steals a reference to o, and is given one to steal. CPython: all versions.
    @discardableResult
    public func PyTuple_SetItem(_ p: PyVM.PyObject, _ pos: Int, _ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMTuple_SetItem(handle, pass(p), pos, give(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyTuple_Size(PyObject *p)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyTuple_Size(_ p: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMTuple_Size(handle, pass(p))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyTuple_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyTuple_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMTuple_Type($0)) }
    }

    /// `int _PyTuple_Resize(PyObject **p, Py_ssize_t newsize)`
    ///
    /// Throws the exception for -1. As in C: moves the object, which nobody else may have. CPython: all versions.
    @discardableResult
    public func _PyTuple_Resize(_ p: UnsafeMutablePointer<RawReference?>?, _ newsize: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = _PyVMTuple_Resize(handle, p, newsize)
            if result == -1 { try check() }
            return result
        }
    }
}
