// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's longobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyLongWriter *PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits)`
    ///
    /// Throws the exception for NULL. CPython: 3.14 and newer.
    public func PyLongWriter_Create(
        _ negative: Int32, _ ndigits: Int, _ digits: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) throws -> OpaquePointer {
        try vm.withHandle { try present(PyVMLongWriter_Create($0, negative, ndigits, digits)) }
    }

    /// `void PyLongWriter_Discard(PyLongWriter *writer)`
    ///
    /// CPython: 3.14 and newer.
    public func PyLongWriter_Discard(_ writer: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMLongWriter_Discard(handle, writer)
            if pending == nil { try check() }
        }
    }

    /// `PyObject *PyLongWriter_Finish(PyLongWriter *writer)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer.
    public func PyLongWriter_Finish(_ writer: OpaquePointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLongWriter_Finish($0, writer)) }
    }

    /// `long PyLong_AS_LONG(PyObject *obj)`
    ///
    /// Never fails. CPython: all versions.
    public func PyLong_AS_LONG(_ obj: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMLong_AS_LONG($0, pass(obj)) }
    }

    /// `double PyLong_AsDouble(PyObject *pylong)`
    ///
    /// Throws if -1.0 comes with an exception. CPython: all versions.
    public func PyLong_AsDouble(_ pylong: PyVM.PyObject) throws -> Double {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsDouble(handle, pass(pylong))
            if result == -1.0 { try check() }
            return result
        }
    }

    /// `int PyLong_AsInt(PyObject *obj)`
    ///
    /// Throws if -1 comes with an exception. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyLong_AsInt(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsInt(handle, pass(obj))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyLong_AsInt32(PyObject *obj, int32_t *value)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyLong_AsInt32(_ obj: PyVM.PyObject, _ value: UnsafeMutablePointer<Int32>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsInt32(handle, pass(obj), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyLong_AsInt64(PyObject *obj, int64_t *value)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyLong_AsInt64(_ obj: PyVM.PyObject, _ value: UnsafeMutablePointer<Int64>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsInt64(handle, pass(obj), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `long PyLong_AsLong(PyObject *obj)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsLong(_ obj: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsLong(handle, pass(obj))
            if result == -1 { try check() }
            return result
        }
    }

    /// `long PyLong_AsLongAndOverflow(PyObject *obj, int *overflow)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsLongAndOverflow(_ obj: PyVM.PyObject, _ overflow: UnsafeMutablePointer<Int32>?) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsLongAndOverflow(handle, pass(obj), overflow)
            if result == -1 { try check() }
            return result
        }
    }

    /// `long long PyLong_AsLongLong(PyObject *obj)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsLongLong(_ obj: PyVM.PyObject) throws -> Int64 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsLongLong(handle, pass(obj))
            if result == -1 { try check() }
            return result
        }
    }

    /// `long long PyLong_AsLongLongAndOverflow(PyObject *obj, int *overflow)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsLongLongAndOverflow(_ obj: PyVM.PyObject, _ overflow: UnsafeMutablePointer<Int32>?) throws -> Int64 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsLongLongAndOverflow(handle, pass(obj), overflow)
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyLong_AsNativeBytes(PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    public func PyLong_AsNativeBytes(
        _ pylong: PyVM.PyObject, _ buffer: UnsafeMutableRawPointer?, _ n_bytes: Int, _ flags: Int32
    ) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsNativeBytes(handle, pass(pylong), buffer, n_bytes, flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `pid_t PyLong_AsPid(PyObject *pid)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsPid(_ pid: PyVM.PyObject) throws -> pid_t {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsPid(handle, pass(pid))
            if result == -1 { try check() }
            return result
        }
    }

    /// `size_t PyLong_AsSize_t(PyObject *pylong)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsSize_t(_ pylong: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsSize_t(handle, pass(pylong))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyLong_AsSsize_t(PyObject *pylong)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsSsize_t(_ pylong: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsSsize_t(handle, pass(pylong))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyLong_AsUInt32(PyObject *obj, uint32_t *value)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyLong_AsUInt32(_ obj: PyVM.PyObject, _ value: UnsafeMutablePointer<UInt32>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsUInt32(handle, pass(obj), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyLong_AsUInt64(PyObject *obj, uint64_t *value)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyLong_AsUInt64(_ obj: PyVM.PyObject, _ value: UnsafeMutablePointer<UInt64>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsUInt64(handle, pass(obj), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `unsigned long PyLong_AsUnsignedLong(PyObject *pylong)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsUnsignedLong(_ pylong: PyVM.PyObject) throws -> UInt {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsUnsignedLong(handle, pass(pylong))
            if result == .max { try check() }
            return result
        }
    }

    /// `unsigned long long PyLong_AsUnsignedLongLong(PyObject *pylong)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsUnsignedLongLong(_ pylong: PyVM.PyObject) throws -> UInt64 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsUnsignedLongLong(handle, pass(pylong))
            if result == .max { try check() }
            return result
        }
    }

    /// `unsigned long long PyLong_AsUnsignedLongLongMask(PyObject *obj)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsUnsignedLongLongMask(_ obj: PyVM.PyObject) throws -> UInt64 {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsUnsignedLongLongMask(handle, pass(obj))
            if result == .max { try check() }
            return result
        }
    }

    /// `unsigned long PyLong_AsUnsignedLongMask(PyObject *obj)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    public func PyLong_AsUnsignedLongMask(_ obj: PyVM.PyObject) throws -> UInt {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsUnsignedLongMask(handle, pass(obj))
            if result == .max { try check() }
            return result
        }
    }

    /// `void *PyLong_AsVoidPtr(PyObject *pylong)`
    ///
    /// Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyLong_AsVoidPtr(_ pylong: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMLong_AsVoidPtr(handle, pass(pylong))
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyLong_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyLong_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMLong_Check($0, pass(p)) }
    }

    /// `int PyLong_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyLong_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMLong_CheckExact($0, pass(p)) }
    }

    /// `int PyLong_Export(PyObject *obj, PyLongExport *export_long)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyLong_Export(_ obj: PyVM.PyObject, _ export_long: UnsafeMutablePointer<PyLongExport>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_Export(handle, pass(obj), export_long)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyLong_FreeExport(PyLongExport *export_long)`
    ///
    /// CPython: 3.14 and newer.
    public func PyLong_FreeExport(_ export_long: UnsafeMutablePointer<PyLongExport>?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMLong_FreeExport(handle, export_long)
            if pending == nil { try check() }
        }
    }

    /// `PyObject *PyLong_FromDouble(double v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromDouble(_ v: Double) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromDouble($0, v)) }
    }

    /// `PyObject *PyLong_FromInt32(int32_t value)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer; made from older functions
    /// in 3.11 to 3.13.
    public func PyLong_FromInt32(_ value: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromInt32($0, value)) }
    }

    /// `PyObject *PyLong_FromInt64(int64_t value)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer; made from older functions
    /// in 3.11 to 3.13.
    public func PyLong_FromInt64(_ value: Int64) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromInt64($0, value)) }
    }

    /// `PyObject *PyLong_FromLong(long v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromLong(_ v: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromLong($0, v)) }
    }

    /// `PyObject *PyLong_FromLongLong(long long v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromLongLong(_ v: Int64) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromLongLong($0, v)) }
    }

    /// `PyObject *PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 and newer.
    public func PyLong_FromNativeBytes(_ buffer: UnsafeRawPointer?, _ n_bytes: Int, _ flags: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromNativeBytes($0, buffer, n_bytes, flags)) }
    }

    /// `PyObject *PyLong_FromPid(pid_t pid)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromPid(_ pid: pid_t) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromPid($0, pid)) }
    }

    /// `PyObject *PyLong_FromSize_t(size_t v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromSize_t(_ v: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromSize_t($0, v)) }
    }

    /// `PyObject *PyLong_FromSsize_t(Py_ssize_t v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromSsize_t(_ v: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromSsize_t($0, v)) }
    }

    /// `PyObject *PyLong_FromString(const char *str, char **pend, int base)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. As in C: gives a pointer into the text. CPython:
    /// all versions.
    public func PyLong_FromString(
        _ str: UnsafePointer<CChar>?, _ pend: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ base: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromString($0, str, pend, base)) }
    }

    /// `PyObject *PyLong_FromUInt32(uint32_t value)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer; made from older functions
    /// in 3.11 to 3.13.
    public func PyLong_FromUInt32(_ value: UInt32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromUInt32($0, value)) }
    }

    /// `PyObject *PyLong_FromUInt64(uint64_t value)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer; made from older functions
    /// in 3.11 to 3.13.
    public func PyLong_FromUInt64(_ value: UInt64) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromUInt64($0, value)) }
    }

    /// `PyObject *PyLong_FromUnicodeObject(PyObject *u, int base)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromUnicodeObject(_ u: PyVM.PyObject, _ base: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromUnicodeObject($0, pass(u), base)) }
    }

    /// `PyObject *PyLong_FromUnsignedLong(unsigned long v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromUnsignedLong(_ v: UInt) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromUnsignedLong($0, v)) }
    }

    /// `PyObject *PyLong_FromUnsignedLongLong(unsigned long long v)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromUnsignedLongLong(_ v: UInt64) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromUnsignedLongLong($0, v)) }
    }

    /// `PyObject *PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes, int flags)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 and newer.
    public func PyLong_FromUnsignedNativeBytes(_ buffer: UnsafeRawPointer?, _ n_bytes: Int, _ flags: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromUnsignedNativeBytes($0, buffer, n_bytes, flags)) }
    }

    /// `PyObject *PyLong_FromVoidPtr(void *p)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_FromVoidPtr(_ p: UnsafeMutableRawPointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_FromVoidPtr($0, p)) }
    }

    /// `PyObject *PyLong_GetInfo(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyLong_GetInfo() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMLong_GetInfo($0)) }
    }

    /// `const PyLongLayout *PyLong_GetNativeLayout(void)`
    ///
    /// Never fails. CPython: 3.14 and newer.
    public func PyLong_GetNativeLayout() throws -> UnsafePointer<PyLongLayout>? {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMLong_GetNativeLayout(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyLong_GetSign(PyObject *obj, int *sign)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyLong_GetSign(_ obj: PyVM.PyObject, _ sign: UnsafeMutablePointer<Int32>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_GetSign(handle, pass(obj), sign)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyLong_IsNegative(PyObject *obj)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyLong_IsNegative(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_IsNegative(handle, pass(obj))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyLong_IsPositive(PyObject *obj)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyLong_IsPositive(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_IsPositive(handle, pass(obj))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyLong_IsZero(PyObject *obj)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyLong_IsZero(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMLong_IsZero(handle, pass(obj))
            if result == -1 { try check() }
            return result
        }
    }

    /// `long PyOS_strtol(const char *str, char **ptr, int base)`
    ///
    /// Never fails. May set errno. As in C: gives a pointer into the text. CPython: all versions.
    public func PyOS_strtol(
        _ str: UnsafePointer<CChar>?, _ ptr: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ base: Int32
    ) throws -> Int {
        try vm.withHandle { PyVMOS_strtol($0, str, ptr, base) }
    }

    /// `unsigned long PyOS_strtoul(const char *str, char **ptr, int base)`
    ///
    /// Never fails. May set errno. As in C: gives a pointer into the text. CPython: all versions.
    public func PyOS_strtoul(
        _ str: UnsafePointer<CChar>?, _ ptr: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ base: Int32
    ) throws -> UInt {
        try vm.withHandle { PyVMOS_strtoul($0, str, ptr, base) }
    }

    /// `Py_ssize_t PyUnstable_Long_CompactValue(const PyLongObject *op)`
    ///
    /// Never fails. CPython: 3.12 and newer; made from older functions in 3.11 only.
    public func PyUnstable_Long_CompactValue(_ op: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMUnstable_Long_CompactValue($0, OpaquePointer(pass(op, PyVMLong_Check, "an int"))) }
    }

    /// `int PyUnstable_Long_IsCompact(const PyLongObject *op)`
    ///
    /// Never fails. CPython: 3.12 and newer; made from older functions in 3.11 only.
    public func PyUnstable_Long_IsCompact(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnstable_Long_IsCompact($0, OpaquePointer(pass(op, PyVMLong_Check, "an int"))) }
    }
}
