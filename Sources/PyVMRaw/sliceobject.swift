// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sliceobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyEllipsis_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyEllipsis_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMEllipsis_Type($0)) }
    }

    /// `Py_ssize_t PySlice_AdjustIndices(Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step)`
    ///
    /// Never fails. CPython: all versions.
    public func PySlice_AdjustIndices(
        _ length: Int, _ start: UnsafeMutablePointer<Int>?, _ stop: UnsafeMutablePointer<Int>?, _ step: Int
    ) throws -> Int {
        try vm.withHandle { PyVMSlice_AdjustIndices($0, length, start, stop, step) }
    }

    /// `int PySlice_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PySlice_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMSlice_Check($0, pass(ob)) }
    }

    /// `int PySlice_GetIndices(PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    @discardableResult
    public func PySlice_GetIndices(
        _ slice: PyVM.PyObject, _ length: Int, _ start: UnsafeMutablePointer<Int>?, _ stop: UnsafeMutablePointer<Int>?,
        _ step: UnsafeMutablePointer<Int>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSlice_GetIndices(handle, pass(slice), length, start, stop, step)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySlice_GetIndicesEx(PyObject *slice, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step,
    /// Py_ssize_t *slicelength)`
    ///
    /// Throws the exception for -1. CPython: all versions. Deprecated in all versions.
    @discardableResult
    public func PySlice_GetIndicesEx(
        _ slice: PyVM.PyObject, _ length: Int, _ start: UnsafeMutablePointer<Int>?, _ stop: UnsafeMutablePointer<Int>?,
        _ step: UnsafeMutablePointer<Int>?, _ slicelength: UnsafeMutablePointer<Int>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSlice_GetIndicesEx(handle, pass(slice), length, start, stop, step, slicelength)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PySlice_New(PyObject *start, PyObject *stop, PyObject *step)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for start, stop, step: None. CPython: all
    /// versions.
    public func PySlice_New(_ start: PyVM.PyObject?, _ stop: PyVM.PyObject?, _ step: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSlice_New($0, passIfAny(start), passIfAny(stop), passIfAny(step))) }
    }

    /// `PyTypeObject *PySlice_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PySlice_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMSlice_Type($0)) }
    }

    /// `int PySlice_Unpack(PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySlice_Unpack(
        _ slice: PyVM.PyObject, _ start: UnsafeMutablePointer<Int>?, _ stop: UnsafeMutablePointer<Int>?, _ step: UnsafeMutablePointer<Int>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSlice_Unpack(handle, pass(slice), start, stop, step)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *Py_Ellipsis(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func Py_Ellipsis() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVM_Ellipsis($0)) }
    }
}
