// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pybuffer.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void PyBuffer_FillContiguousStrides(int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order)`
    ///
    /// CPython: all versions.
    public func PyBuffer_FillContiguousStrides(
        _ ndims: Int32, _ shape: UnsafeMutablePointer<Int>?, _ strides: UnsafeMutablePointer<Int>?, _ itemsize: Int32, _ order: CChar
    ) throws {
        try vm.withHandle { PyVMBuffer_FillContiguousStrides($0, ndims, shape, strides, itemsize, order) }
    }

    /// `int PyBuffer_FillInfo(Py_buffer *view, PyObject *exporter, void *buf, Py_ssize_t len, int readonly, int flags)`
    ///
    /// Throws the exception for -1. Nil for exporter: memory of no object. CPython: all versions.
    @discardableResult
    public func PyBuffer_FillInfo(
        _ view: UnsafeMutablePointer<Py_buffer>?, _ exporter: PyVM.PyObject?, _ buf: UnsafeMutableRawPointer?, _ len: Int,
        _ readonly: Int32, _ flags: Int32
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMBuffer_FillInfo(handle, view, passIfAny(exporter), buf, len, readonly, flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyBuffer_FromContiguous(const Py_buffer *view, const void *buf, Py_ssize_t len, char order)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyBuffer_FromContiguous(
        _ view: UnsafePointer<Py_buffer>?, _ buf: UnsafeRawPointer?, _ len: Int, _ order: CChar
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMBuffer_FromContiguous(handle, view, buf, len, order)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void *PyBuffer_GetPointer(const Py_buffer *view, const Py_ssize_t *indices)`
    ///
    /// Never fails. CPython: all versions.
    public func PyBuffer_GetPointer(_ view: UnsafePointer<Py_buffer>?, _ indices: UnsafePointer<Int>?) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { PyVMBuffer_GetPointer($0, view, indices) }
    }

    /// `int PyBuffer_IsContiguous(const Py_buffer *view, char order)`
    ///
    /// Never fails. CPython: all versions.
    public func PyBuffer_IsContiguous(_ view: UnsafePointer<Py_buffer>?, _ order: CChar) throws -> Int32 {
        try vm.withHandle { PyVMBuffer_IsContiguous($0, view, order) }
    }

    /// `void PyBuffer_Release(Py_buffer *view)`
    ///
    /// CPython: all versions.
    public func PyBuffer_Release(_ view: UnsafeMutablePointer<Py_buffer>?) throws {
        try vm.withHandle { PyVMBuffer_Release($0, view) }
    }

    /// `Py_ssize_t PyBuffer_SizeFromFormat(const char *format)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyBuffer_SizeFromFormat(_ format: String) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMBuffer_SizeFromFormat(handle, text(format))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyBuffer_ToContiguous(void *buf, const Py_buffer *src, Py_ssize_t len, char order)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyBuffer_ToContiguous(
        _ buf: UnsafeMutableRawPointer?, _ src: UnsafePointer<Py_buffer>?, _ len: Int, _ order: CChar
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMBuffer_ToContiguous(handle, buf, src, len, order)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_CheckBuffer(PyObject *obj)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_CheckBuffer(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMObject_CheckBuffer($0, pass(obj)) }
    }

    /// `int PyObject_CopyData(PyObject *dest, PyObject *src)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_CopyData(_ dest: PyVM.PyObject, _ src: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_CopyData(handle, pass(dest), pass(src))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_GetBuffer(PyObject *exporter, Py_buffer *view, int flags)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_GetBuffer(_ exporter: PyVM.PyObject, _ view: UnsafeMutablePointer<Py_buffer>?, _ flags: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_GetBuffer(handle, pass(exporter), view, flags)
            if result == -1 { try check() }
            return result
        }
    }
}
