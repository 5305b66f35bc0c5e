// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bytesobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyBytesIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyBytesIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMBytesIter_Type($0)) }
    }

    /// `PyBytesWriter *PyBytesWriter_Create(Py_ssize_t size)`
    ///
    /// Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyBytesWriter_Create(_ size: Int) throws -> OpaquePointer {
        try vm.withHandle { try present(PyVMBytesWriter_Create($0, size)) }
    }

    /// `void PyBytesWriter_Discard(PyBytesWriter *writer)`
    ///
    /// CPython: 3.15 and newer.
    public func PyBytesWriter_Discard(_ writer: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMBytesWriter_Discard(handle, writer)
            if pending == nil { try check() }
        }
    }

    /// `PyObject *PyBytesWriter_Finish(PyBytesWriter *writer)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyBytesWriter_Finish(_ writer: OpaquePointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytesWriter_Finish($0, writer)) }
    }

    /// `PyObject *PyBytesWriter_FinishWithPointer(PyBytesWriter *writer, void *buf)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyBytesWriter_FinishWithPointer(_ writer: OpaquePointer?, _ buf: UnsafeMutableRawPointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytesWriter_FinishWithPointer($0, writer, buf)) }
    }

    /// `PyObject *PyBytesWriter_FinishWithSize(PyBytesWriter *writer, Py_ssize_t size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyBytesWriter_FinishWithSize(_ writer: OpaquePointer?, _ size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytesWriter_FinishWithSize($0, writer, size)) }
    }

    /// `int PyBytesWriter_FormatV(PyBytesWriter *writer, const char *format, va_list arguments)`
    ///
    /// Throws the exception for -1. CPython: 3.15 and newer.
    @discardableResult
    public func PyBytesWriter_FormatV(_ writer: OpaquePointer?, _ format: String, _ arguments: CVaListPointer) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMBytesWriter_FormatV(handle, writer, text(format), arguments)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void *PyBytesWriter_GetData(PyBytesWriter *writer)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyBytesWriter_GetData(_ writer: OpaquePointer?) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMBytesWriter_GetData(handle, writer)
            if pending == nil { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyBytesWriter_GetSize(PyBytesWriter *writer)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyBytesWriter_GetSize(_ writer: OpaquePointer?) throws -> Int {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMBytesWriter_GetSize(handle, writer)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyBytesWriter_Grow(PyBytesWriter *writer, Py_ssize_t grow)`
    ///
    /// Throws the exception for -1. CPython: 3.15 and newer.
    @discardableResult
    public func PyBytesWriter_Grow(_ writer: OpaquePointer?, _ grow: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMBytesWriter_Grow(handle, writer, grow)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void *PyBytesWriter_GrowAndUpdatePointer(PyBytesWriter *writer, Py_ssize_t size, void *buf)`
    ///
    /// Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyBytesWriter_GrowAndUpdatePointer(
        _ writer: OpaquePointer?, _ size: Int, _ buf: UnsafeMutableRawPointer?
    ) throws -> UnsafeMutableRawPointer {
        try vm.withHandle { try present(PyVMBytesWriter_GrowAndUpdatePointer($0, writer, size, buf)) }
    }

    /// `int PyBytesWriter_Resize(PyBytesWriter *writer, Py_ssize_t size)`
    ///
    /// Throws the exception for -1. CPython: 3.15 and newer.
    @discardableResult
    public func PyBytesWriter_Resize(_ writer: OpaquePointer?, _ size: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMBytesWriter_Resize(handle, writer, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyBytesWriter_WriteBytes(PyBytesWriter *writer, const void *bytes, Py_ssize_t size)`
    ///
    /// Throws the exception for -1. CPython: 3.15 and newer.
    @discardableResult
    public func PyBytesWriter_WriteBytes(_ writer: OpaquePointer?, _ bytes: UnsafeRawPointer?, _ size: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMBytesWriter_WriteBytes(handle, writer, bytes, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `char *PyBytes_AS_STRING(PyObject *string)`
    ///
    /// Never fails. CPython: all versions.
    public func PyBytes_AS_STRING(_ string: PyVM.PyObject) throws -> UnsafeMutablePointer<CChar>? {
        try vm.withHandle { try PyVMBytes_AS_STRING($0, pass(string)) }
    }

    /// `char *PyBytes_AsString(PyObject *o)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyBytes_AsString(_ o: PyVM.PyObject) throws -> UnsafeMutablePointer<CChar> {
        try vm.withHandle { try present(PyVMBytes_AsString($0, pass(o))) }
    }

    /// `int PyBytes_AsStringAndSize(PyObject *obj, char **buffer, Py_ssize_t *length)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyBytes_AsStringAndSize(
        _ obj: PyVM.PyObject, _ buffer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ length: UnsafeMutablePointer<Int>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMBytes_AsStringAndSize(handle, pass(obj), buffer, length)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyBytes_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyBytes_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMBytes_Check($0, pass(o)) }
    }

    /// `int PyBytes_CheckExact(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyBytes_CheckExact(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMBytes_CheckExact($0, pass(o)) }
    }

    /// `void PyBytes_Concat(PyObject **bytes, PyObject *newpart)`
    ///
    /// Replaces the object in bytes. Nil for newpart: leaves NULL, for parts that could not be made. CPython: all versions.
    public func PyBytes_Concat(_ bytes: inout PyVM.PyObject?, _ newpart: PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            try refuseForeign(newpart)
            var bytesPointer = try giveIfAny(bytes)
            try PyVMBytes_Concat(handle, &bytesPointer, passIfAny(newpart))
            bytes = ownOrNil(bytesPointer)
            if bytes == nil { try check() }
        }
    }

    /// `void PyBytes_ConcatAndDel(PyObject **bytes, PyObject *newpart)`
    ///
    /// Steals a reference to newpart, and is given one to steal. Replaces the object in bytes. Nil for newpart: as
    /// PyBytes_Concat. CPython: all versions.
    public func PyBytes_ConcatAndDel(_ bytes: inout PyVM.PyObject?, _ newpart: PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            try refuseForeign(newpart)
            var bytesPointer = try giveIfAny(bytes)
            try PyVMBytes_ConcatAndDel(handle, &bytesPointer, giveIfAny(newpart))
            bytes = ownOrNil(bytesPointer)
            if bytes == nil { try check() }
        }
    }

    /// `PyObject *PyBytes_DecodeEscape(const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char
    /// *recode_encoding)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors, recode_encoding: strict; not
    /// recoded. CPython: all versions.
    public func PyBytes_DecodeEscape(
        _ s: UnsafePointer<CChar>?, _ len: Int, _ errors: String?, _ unicode: Int, _ recode_encoding: String?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytes_DecodeEscape($0, s, len, textIfAny(errors), unicode, textIfAny(recode_encoding))) }
    }

    /// `PyObject *PyBytes_FromFormatV(const char *format, va_list vargs)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyBytes_FromFormatV(_ format: String, _ vargs: CVaListPointer) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytes_FromFormatV($0, text(format), vargs)) }
    }

    /// `PyObject *PyBytes_FromObject(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyBytes_FromObject(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytes_FromObject($0, pass(o))) }
    }

    /// `PyObject *PyBytes_FromString(const char *v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyBytes_FromString(_ v: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytes_FromString($0, text(v))) }
    }

    /// `PyObject *PyBytes_FromStringAndSize(const char *v, Py_ssize_t len)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyBytes_FromStringAndSize(_ v: UnsafePointer<CChar>?, _ len: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytes_FromStringAndSize($0, v, len)) }
    }

    /// `Py_ssize_t PyBytes_GET_SIZE(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyBytes_GET_SIZE(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMBytes_GET_SIZE($0, pass(o)) }
    }

    /// `PyObject *PyBytes_Join(PyObject *sep, PyObject *iterable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer; made from older functions
    /// in 3.11 to 3.13.
    public func PyBytes_Join(_ sep: PyVM.PyObject, _ iterable: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytes_Join($0, pass(sep), pass(iterable))) }
    }

    /// `PyObject *PyBytes_Repr(PyObject *bytes, int smartquotes)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyBytes_Repr(_ bytes: PyVM.PyObject, _ smartquotes: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMBytes_Repr($0, pass(bytes), smartquotes)) }
    }

    /// `Py_ssize_t PyBytes_Size(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyBytes_Size(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMBytes_Size(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyBytes_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyBytes_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMBytes_Type($0)) }
    }

    /// `int _PyBytes_Resize(PyObject **bytes, Py_ssize_t newsize)`
    ///
    /// Throws the exception for -1. As in C: moves the object, which nobody else may have. CPython: all versions.
    @discardableResult
    public func _PyBytes_Resize(_ bytes: UnsafeMutablePointer<RawReference?>?, _ newsize: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = _PyVMBytes_Resize(handle, bytes, newsize)
            if result == -1 { try check() }
            return result
        }
    }
}
