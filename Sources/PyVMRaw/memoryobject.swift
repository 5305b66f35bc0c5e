// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's memoryobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyMemoryView_Check(PyObject *obj)`
    ///
    /// Never fails. CPython: all versions.
    public func PyMemoryView_Check(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMMemoryView_Check($0, pass(obj)) }
    }

    /// `PyObject *PyMemoryView_FromBuffer(const Py_buffer *view)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMemoryView_FromBuffer(_ view: UnsafePointer<Py_buffer>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMemoryView_FromBuffer($0, view)) }
    }

    /// `PyObject *PyMemoryView_FromMemory(char *mem, Py_ssize_t size, int flags)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMemoryView_FromMemory(_ mem: UnsafeMutablePointer<CChar>?, _ size: Int, _ flags: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMemoryView_FromMemory($0, mem, size, flags)) }
    }

    /// `PyObject *PyMemoryView_FromObject(PyObject *obj)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMemoryView_FromObject(_ obj: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMemoryView_FromObject($0, pass(obj))) }
    }

    /// `PyObject *PyMemoryView_GET_BASE(PyObject *mview)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: a view of plain memory. CPython: all versions.
    public func PyMemoryView_GET_BASE(_ mview: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMMemoryView_GET_BASE($0, pass(mview))) }
    }

    /// `Py_buffer *PyMemoryView_GET_BUFFER(PyObject *mview)`
    ///
    /// Never fails. CPython: all versions.
    public func PyMemoryView_GET_BUFFER(_ mview: PyVM.PyObject) throws -> UnsafeMutablePointer<Py_buffer>? {
        try vm.withHandle { try PyVMMemoryView_GET_BUFFER($0, pass(mview)) }
    }

    /// `PyObject *PyMemoryView_GetContiguous(PyObject *obj, int buffertype, char order)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMemoryView_GetContiguous(_ obj: PyVM.PyObject, _ buffertype: Int32, _ order: CChar) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMemoryView_GetContiguous($0, pass(obj), buffertype, order)) }
    }

    /// `PyTypeObject *PyMemoryView_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyMemoryView_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMMemoryView_Type($0)) }
    }
}
