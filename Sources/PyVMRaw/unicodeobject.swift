// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's unicodeobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyUnicodeIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyUnicodeIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMUnicodeIter_Type($0)) }
    }

    /// `PyUnicodeWriter *PyUnicodeWriter_Create(Py_ssize_t length)`
    ///
    /// Throws the exception for NULL. CPython: 3.14 and newer.
    public func PyUnicodeWriter_Create(_ length: Int) throws -> OpaquePointer {
        try vm.withHandle { try present(PyVMUnicodeWriter_Create($0, length)) }
    }

    /// `int PyUnicodeWriter_DecodeUTF8Stateful(PyUnicodeWriter *writer, const char *string, Py_ssize_t length, const char
    /// *errors, Py_ssize_t *consumed)`
    ///
    /// Throws the exception for -1. Nil for errors: strict. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_DecodeUTF8Stateful(
        _ writer: OpaquePointer?, _ string: UnsafePointer<CChar>?, _ length: Int, _ errors: String?, _ consumed: UnsafeMutablePointer<Int>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeWriter_DecodeUTF8Stateful(handle, writer, string, length, textIfAny(errors), consumed)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyUnicodeWriter_Discard(PyUnicodeWriter *writer)`
    ///
    /// CPython: 3.14 and newer.
    public func PyUnicodeWriter_Discard(_ writer: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMUnicodeWriter_Discard(handle, writer)
            if pending == nil { try check() }
        }
    }

    /// `PyObject *PyUnicodeWriter_Finish(PyUnicodeWriter *writer)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer.
    public func PyUnicodeWriter_Finish(_ writer: OpaquePointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeWriter_Finish($0, writer)) }
    }

    /// `int PyUnicodeWriter_FormatV(PyUnicodeWriter *writer, const char *format, va_list arguments)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_FormatV(_ writer: OpaquePointer?, _ format: String, _ arguments: CVaListPointer) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeWriter_FormatV(handle, writer, text(format), arguments)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeWriter_WriteASCII(PyUnicodeWriter *writer, const char *str, Py_ssize_t size)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_WriteASCII(_ writer: OpaquePointer?, _ str: UnsafePointer<CChar>?, _ size: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnicodeWriter_WriteASCII(handle, writer, str, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeWriter_WriteChar(PyUnicodeWriter *writer, Py_UCS4 ch)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_WriteChar(_ writer: OpaquePointer?, _ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnicodeWriter_WriteChar(handle, writer, ch)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeWriter_WriteRepr(PyUnicodeWriter *writer, PyObject *obj)`
    ///
    /// Throws the exception for -1. Nil for obj: writes <NULL>. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_WriteRepr(_ writer: OpaquePointer?, _ obj: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeWriter_WriteRepr(handle, writer, passIfAny(obj))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeWriter_WriteStr(PyUnicodeWriter *writer, PyObject *obj)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_WriteStr(_ writer: OpaquePointer?, _ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeWriter_WriteStr(handle, writer, pass(obj))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeWriter_WriteSubstring(PyUnicodeWriter *writer, PyObject *str, Py_ssize_t start, Py_ssize_t end)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_WriteSubstring(_ writer: OpaquePointer?, _ str: PyVM.PyObject, _ start: Int, _ end: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeWriter_WriteSubstring(handle, writer, pass(str), start, end)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeWriter_WriteUCS4(PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_WriteUCS4(_ writer: OpaquePointer?, _ str: UnsafePointer<Py_UCS4>?, _ size: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnicodeWriter_WriteUCS4(handle, writer, str, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeWriter_WriteUTF8(PyUnicodeWriter *writer, const char *str, Py_ssize_t size)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_WriteUTF8(_ writer: OpaquePointer?, _ str: UnsafePointer<CChar>?, _ size: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnicodeWriter_WriteUTF8(handle, writer, str, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeWriter_WriteWideChar(PyUnicodeWriter *writer, const wchar_t *str, Py_ssize_t size)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyUnicodeWriter_WriteWideChar(_ writer: OpaquePointer?, _ str: UnsafePointer<wchar_t>?, _ size: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMUnicodeWriter_WriteWideChar(handle, writer, str, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_UCS1 *PyUnicode_1BYTE_DATA(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_1BYTE_DATA(_ unicode: PyVM.PyObject) throws -> UnsafeMutablePointer<Py_UCS1>? {
        try vm.withHandle { try PyVMUnicode_1BYTE_DATA($0, pass(unicode)) }
    }

    /// `Py_UCS2 *PyUnicode_2BYTE_DATA(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_2BYTE_DATA(_ unicode: PyVM.PyObject) throws -> UnsafeMutablePointer<Py_UCS2>? {
        try vm.withHandle { try PyVMUnicode_2BYTE_DATA($0, pass(unicode)) }
    }

    /// `Py_UCS4 *PyUnicode_4BYTE_DATA(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_4BYTE_DATA(_ unicode: PyVM.PyObject) throws -> UnsafeMutablePointer<Py_UCS4>? {
        try vm.withHandle { try PyVMUnicode_4BYTE_DATA($0, pass(unicode)) }
    }

    /// `const char *PyUnicode_AS_DATA(PyObject *o)`
    ///
    /// The text belongs to what the function got it from. Throws the exception for NULL. CPython: 3.11 only. Deprecated in 3.11
    /// only.
    public func PyUnicode_AS_DATA(_ o: PyVM.PyObject) throws -> UnsafePointer<CChar> {
        try vm.withHandle { try present(PyVMUnicode_AS_DATA($0, pass(o))) }
    }

    /// `Py_UNICODE *PyUnicode_AS_UNICODE(PyObject *o)`
    ///
    /// Throws the exception for NULL. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_AS_UNICODE(_ o: PyVM.PyObject) throws -> UnsafeMutablePointer<Py_UNICODE> {
        try vm.withHandle { try present(PyVMUnicode_AS_UNICODE($0, pass(o))) }
    }

    /// `void PyUnicode_Append(PyObject **p_left, PyObject *right)`
    ///
    /// Replaces the object in p_left. Nil for right: leaves NULL, for parts that could not be made. CPython: all versions.
    public func PyUnicode_Append(_ p_left: inout PyVM.PyObject?, _ right: PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            try refuseForeign(right)
            var p_leftPointer = try giveIfAny(p_left)
            try PyVMUnicode_Append(handle, &p_leftPointer, passIfAny(right))
            p_left = ownOrNil(p_leftPointer)
            if p_left == nil { try check() }
        }
    }

    /// `void PyUnicode_AppendAndDel(PyObject **p_left, PyObject *right)`
    ///
    /// Steals a reference to right, and is given one to steal. Replaces the object in p_left. Nil for right: as PyUnicode_Append.
    /// CPython: all versions.
    public func PyUnicode_AppendAndDel(_ p_left: inout PyVM.PyObject?, _ right: PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            try refuseForeign(right)
            var p_leftPointer = try giveIfAny(p_left)
            try PyVMUnicode_AppendAndDel(handle, &p_leftPointer, giveIfAny(right))
            p_left = ownOrNil(p_leftPointer)
            if p_left == nil { try check() }
        }
    }

    /// `PyObject *PyUnicode_AsASCIIString(PyObject *unicode)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsASCIIString(_ unicode: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsASCIIString($0, pass(unicode))) }
    }

    /// `PyObject *PyUnicode_AsCharmapString(PyObject *unicode, PyObject *mapping)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsCharmapString(_ unicode: PyVM.PyObject, _ mapping: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsCharmapString($0, pass(unicode), pass(mapping))) }
    }

    /// `PyObject *PyUnicode_AsDecodedObject(PyObject *unicode, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for encoding, errors: UTF-8, strict. CPython:
    /// 3.11 to 3.14. Deprecated in 3.11 to 3.14.
    public func PyUnicode_AsDecodedObject(_ unicode: PyVM.PyObject, _ encoding: String?, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsDecodedObject($0, pass(unicode), textIfAny(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_AsDecodedUnicode(PyObject *unicode, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for encoding, errors: UTF-8, strict. CPython:
    /// 3.11 to 3.14. Deprecated in 3.11 to 3.14.
    public func PyUnicode_AsDecodedUnicode(_ unicode: PyVM.PyObject, _ encoding: String?, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsDecodedUnicode($0, pass(unicode), textIfAny(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_AsEncodedObject(PyObject *unicode, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for encoding, errors: UTF-8, strict. CPython:
    /// 3.11 to 3.14. Deprecated in 3.11 to 3.14.
    public func PyUnicode_AsEncodedObject(_ unicode: PyVM.PyObject, _ encoding: String?, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsEncodedObject($0, pass(unicode), textIfAny(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_AsEncodedString(PyObject *unicode, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for encoding, errors: UTF-8, strict. CPython:
    /// all versions.
    public func PyUnicode_AsEncodedString(_ unicode: PyVM.PyObject, _ encoding: String?, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsEncodedString($0, pass(unicode), textIfAny(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_AsEncodedUnicode(PyObject *unicode, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for encoding, errors: UTF-8, strict. CPython:
    /// 3.11 to 3.14. Deprecated in 3.11 to 3.14.
    public func PyUnicode_AsEncodedUnicode(_ unicode: PyVM.PyObject, _ encoding: String?, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsEncodedUnicode($0, pass(unicode), textIfAny(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_AsLatin1String(PyObject *unicode)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsLatin1String(_ unicode: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsLatin1String($0, pass(unicode))) }
    }

    /// `PyObject *PyUnicode_AsRawUnicodeEscapeString(PyObject *unicode)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsRawUnicodeEscapeString(_ unicode: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsRawUnicodeEscapeString($0, pass(unicode))) }
    }

    /// `Py_UCS4 *PyUnicode_AsUCS4(PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsUCS4(
        _ unicode: PyVM.PyObject, _ buffer: UnsafeMutablePointer<Py_UCS4>?, _ buflen: Int, _ copy_null: Int32
    ) throws -> UnsafeMutablePointer<Py_UCS4> {
        try vm.withHandle { try present(PyVMUnicode_AsUCS4($0, pass(unicode), buffer, buflen, copy_null)) }
    }

    /// `Py_UCS4 *PyUnicode_AsUCS4Copy(PyObject *unicode)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsUCS4Copy(_ unicode: PyVM.PyObject) throws -> UnsafeMutablePointer<Py_UCS4> {
        try vm.withHandle { try present(PyVMUnicode_AsUCS4Copy($0, pass(unicode))) }
    }

    /// `PyObject *PyUnicode_AsUTF16String(PyObject *unicode)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsUTF16String(_ unicode: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsUTF16String($0, pass(unicode))) }
    }

    /// `PyObject *PyUnicode_AsUTF32String(PyObject *unicode)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsUTF32String(_ unicode: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsUTF32String($0, pass(unicode))) }
    }

    /// `const char *PyUnicode_AsUTF8(PyObject *unicode)`
    ///
    /// The text belongs to what the function got it from. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsUTF8(_ unicode: PyVM.PyObject) throws -> UnsafePointer<CChar> {
        try vm.withHandle { try present(PyVMUnicode_AsUTF8($0, pass(unicode))) }
    }

    /// `const char *PyUnicode_AsUTF8AndSize(PyObject *unicode, Py_ssize_t *size)`
    ///
    /// The text belongs to what the function got it from. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsUTF8AndSize(_ unicode: PyVM.PyObject, _ size: UnsafeMutablePointer<Int>?) throws -> UnsafePointer<CChar> {
        try vm.withHandle { try present(PyVMUnicode_AsUTF8AndSize($0, pass(unicode), size)) }
    }

    /// `PyObject *PyUnicode_AsUTF8String(PyObject *unicode)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsUTF8String(_ unicode: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsUTF8String($0, pass(unicode))) }
    }

    /// `Py_UNICODE *PyUnicode_AsUnicode(PyObject *unicode)`
    ///
    /// Throws the exception for NULL. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_AsUnicode(_ unicode: PyVM.PyObject) throws -> UnsafeMutablePointer<Py_UNICODE> {
        try vm.withHandle { try present(PyVMUnicode_AsUnicode($0, pass(unicode))) }
    }

    /// `Py_UNICODE *PyUnicode_AsUnicodeAndSize(PyObject *unicode, Py_ssize_t *size)`
    ///
    /// Throws the exception for NULL. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_AsUnicodeAndSize(
        _ unicode: PyVM.PyObject, _ size: UnsafeMutablePointer<Int>?
    ) throws -> UnsafeMutablePointer<Py_UNICODE> {
        try vm.withHandle { try present(PyVMUnicode_AsUnicodeAndSize($0, pass(unicode), size)) }
    }

    /// `PyObject *PyUnicode_AsUnicodeEscapeString(PyObject *unicode)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsUnicodeEscapeString(_ unicode: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_AsUnicodeEscapeString($0, pass(unicode))) }
    }

    /// `Py_ssize_t PyUnicode_AsWideChar(PyObject *unicode, wchar_t *wstr, Py_ssize_t size)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyUnicode_AsWideChar(_ unicode: PyVM.PyObject, _ wstr: UnsafeMutablePointer<wchar_t>?, _ size: Int) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_AsWideChar(handle, pass(unicode), wstr, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `wchar_t *PyUnicode_AsWideCharString(PyObject *unicode, Py_ssize_t *size)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_AsWideCharString(
        _ unicode: PyVM.PyObject, _ size: UnsafeMutablePointer<Int>?
    ) throws -> UnsafeMutablePointer<wchar_t> {
        try vm.withHandle { try present(PyVMUnicode_AsWideCharString($0, pass(unicode), size)) }
    }

    /// `PyObject *PyUnicode_BuildEncodingMap(PyObject *string)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_BuildEncodingMap(_ string: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_BuildEncodingMap($0, pass(string))) }
    }

    /// `unsigned int PyUnicode_CHECK_INTERNED(PyObject *str)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_CHECK_INTERNED(_ str: PyVM.PyObject) throws -> UInt32 {
        try vm.withHandle { try PyVMUnicode_CHECK_INTERNED($0, pass(str)) }
    }

    /// `int PyUnicode_Check(PyObject *obj)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_Check(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnicode_Check($0, pass(obj)) }
    }

    /// `int PyUnicode_CheckExact(PyObject *obj)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_CheckExact(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnicode_CheckExact($0, pass(obj)) }
    }

    /// `int PyUnicode_Compare(PyObject *left, PyObject *right)`
    ///
    /// Throws if -1 comes with an exception. CPython: all versions.
    @discardableResult
    public func PyUnicode_Compare(_ left: PyVM.PyObject, _ right: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_Compare(handle, pass(left), pass(right))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicode_CompareWithASCIIString(PyObject *unicode, const char *string)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_CompareWithASCIIString(_ unicode: PyVM.PyObject, _ string: String) throws -> Int32 {
        try vm.withHandle { try PyVMUnicode_CompareWithASCIIString($0, pass(unicode), text(string)) }
    }

    /// `PyObject *PyUnicode_Concat(PyObject *left, PyObject *right)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_Concat(_ left: PyVM.PyObject, _ right: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Concat($0, pass(left), pass(right))) }
    }

    /// `int PyUnicode_Contains(PyObject *unicode, PyObject *substr)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicode_Contains(_ unicode: PyVM.PyObject, _ substr: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_Contains(handle, pass(unicode), pass(substr))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyUnicode_CopyCharacters(PyObject *to, Py_ssize_t to_start, PyObject *from, Py_ssize_t from_start, Py_ssize_t
    /// how_many)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyUnicode_CopyCharacters(
        _ to: PyVM.PyObject, _ to_start: Int, _ from: PyVM.PyObject, _ from_start: Int, _ how_many: Int
    ) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_CopyCharacters(handle, pass(to), to_start, pass(from), from_start, how_many)
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyUnicode_Count(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyUnicode_Count(_ unicode: PyVM.PyObject, _ substr: PyVM.PyObject, _ start: Int, _ end: Int) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_Count(handle, pass(unicode), pass(substr), start, end)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void *PyUnicode_DATA(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_DATA(_ unicode: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { try PyVMUnicode_DATA($0, pass(unicode)) }
    }

    /// `PyObject *PyUnicode_Decode(const char *str, Py_ssize_t size, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for encoding, errors: UTF-8, strict. CPython:
    /// all versions.
    public func PyUnicode_Decode(
        _ str: UnsafePointer<CChar>?, _ size: Int, _ encoding: String?, _ errors: String?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Decode($0, str, size, textIfAny(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeASCII(const char *str, Py_ssize_t size, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeASCII(_ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeASCII($0, str, size, textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeCharmap(const char *str, Py_ssize_t length, PyObject *mapping, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for mapping, errors: Latin-1, strict. CPython:
    /// all versions.
    public func PyUnicode_DecodeCharmap(
        _ str: UnsafePointer<CChar>?, _ length: Int, _ mapping: PyVM.PyObject?, _ errors: String?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeCharmap($0, str, length, passIfAny(mapping), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeFSDefault(const char *str)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_DecodeFSDefault(_ str: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeFSDefault($0, text(str))) }
    }

    /// `PyObject *PyUnicode_DecodeFSDefaultAndSize(const char *str, Py_ssize_t size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_DecodeFSDefaultAndSize(_ str: UnsafePointer<CChar>?, _ size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeFSDefaultAndSize($0, str, size)) }
    }

    /// `PyObject *PyUnicode_DecodeLatin1(const char *str, Py_ssize_t size, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeLatin1(_ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeLatin1($0, str, size, textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeLocale(const char *str, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeLocale(_ str: String, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeLocale($0, text(str), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeLocaleAndSize(const char *str, Py_ssize_t length, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeLocaleAndSize(_ str: UnsafePointer<CChar>?, _ length: Int, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeLocaleAndSize($0, str, length, textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeRawUnicodeEscape(const char *str, Py_ssize_t size, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeRawUnicodeEscape(_ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeRawUnicodeEscape($0, str, size, textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeUTF16(const char *str, Py_ssize_t size, const char *errors, int *byteorder)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUTF16(
        _ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?, _ byteorder: UnsafeMutablePointer<Int32>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUTF16($0, str, size, textIfAny(errors), byteorder)) }
    }

    /// `PyObject *PyUnicode_DecodeUTF16Stateful(const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t
    /// *consumed)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUTF16Stateful(
        _ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?, _ byteorder: UnsafeMutablePointer<Int32>?,
        _ consumed: UnsafeMutablePointer<Int>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUTF16Stateful($0, str, size, textIfAny(errors), byteorder, consumed)) }
    }

    /// `PyObject *PyUnicode_DecodeUTF32(const char *str, Py_ssize_t size, const char *errors, int *byteorder)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUTF32(
        _ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?, _ byteorder: UnsafeMutablePointer<Int32>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUTF32($0, str, size, textIfAny(errors), byteorder)) }
    }

    /// `PyObject *PyUnicode_DecodeUTF32Stateful(const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t
    /// *consumed)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUTF32Stateful(
        _ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?, _ byteorder: UnsafeMutablePointer<Int32>?,
        _ consumed: UnsafeMutablePointer<Int>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUTF32Stateful($0, str, size, textIfAny(errors), byteorder, consumed)) }
    }

    /// `PyObject *PyUnicode_DecodeUTF7(const char *str, Py_ssize_t size, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUTF7(_ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUTF7($0, str, size, textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeUTF7Stateful(const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUTF7Stateful(
        _ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?, _ consumed: UnsafeMutablePointer<Int>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUTF7Stateful($0, str, size, textIfAny(errors), consumed)) }
    }

    /// `PyObject *PyUnicode_DecodeUTF8(const char *str, Py_ssize_t size, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUTF8(_ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUTF8($0, str, size, textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_DecodeUTF8Stateful(const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUTF8Stateful(
        _ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?, _ consumed: UnsafeMutablePointer<Int>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUTF8Stateful($0, str, size, textIfAny(errors), consumed)) }
    }

    /// `PyObject *PyUnicode_DecodeUnicodeEscape(const char *str, Py_ssize_t size, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_DecodeUnicodeEscape(_ str: UnsafePointer<CChar>?, _ size: Int, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_DecodeUnicodeEscape($0, str, size, textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_EncodeFSDefault(PyObject *unicode)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_EncodeFSDefault(_ unicode: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_EncodeFSDefault($0, pass(unicode))) }
    }

    /// `PyObject *PyUnicode_EncodeLocale(PyObject *unicode, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_EncodeLocale(_ unicode: PyVM.PyObject, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_EncodeLocale($0, pass(unicode), textIfAny(errors))) }
    }

    /// `int PyUnicode_Equal(PyObject *a, PyObject *b)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    @discardableResult
    public func PyUnicode_Equal(_ a: PyVM.PyObject, _ b: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_Equal(handle, pass(a), pass(b))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicode_EqualToUTF8(PyObject *unicode, const char *string)`
    ///
    /// Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func PyUnicode_EqualToUTF8(_ unicode: PyVM.PyObject, _ string: String) throws -> Int32 {
        try vm.withHandle { try PyVMUnicode_EqualToUTF8($0, pass(unicode), text(string)) }
    }

    /// `int PyUnicode_EqualToUTF8AndSize(PyObject *unicode, const char *string, Py_ssize_t size)`
    ///
    /// Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func PyUnicode_EqualToUTF8AndSize(_ unicode: PyVM.PyObject, _ string: UnsafePointer<CChar>?, _ size: Int) throws -> Int32 {
        try vm.withHandle { try PyVMUnicode_EqualToUTF8AndSize($0, pass(unicode), string, size) }
    }

    /// `int PyUnicode_FSConverter(PyObject *obj, void *result)`
    ///
    /// Throws the exception for 0. Stores a new reference in result, which then owns it. CPython: all versions.
    @discardableResult
    public func PyUnicode_FSConverter(_ obj: PyVM.PyObject, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMUnicode_FSConverter(handle, pass(obj), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == 0 { try check() }
            return returned
        }
    }

    /// `int PyUnicode_FSDecoder(PyObject *obj, void *result)`
    ///
    /// Throws the exception for 0. Stores a new reference in result, which then owns it. CPython: all versions.
    @discardableResult
    public func PyUnicode_FSDecoder(_ obj: PyVM.PyObject, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMUnicode_FSDecoder(handle, pass(obj), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == 0 { try check() }
            return returned
        }
    }

    /// `Py_ssize_t PyUnicode_Fill(PyObject *unicode, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill_char)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyUnicode_Fill(_ unicode: PyVM.PyObject, _ start: Int, _ length: Int, _ fill_char: Py_UCS4) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_Fill(handle, pass(unicode), start, length, fill_char)
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyUnicode_Find(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)`
    ///
    /// Throws the exception for -2. CPython: all versions.
    public func PyUnicode_Find(
        _ unicode: PyVM.PyObject, _ substr: PyVM.PyObject, _ start: Int, _ end: Int, _ direction: Int32
    ) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_Find(handle, pass(unicode), pass(substr), start, end, direction)
            if result == -2 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyUnicode_FindChar(PyObject *unicode, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction)`
    ///
    /// Throws the exception for -2. CPython: all versions.
    public func PyUnicode_FindChar(_ unicode: PyVM.PyObject, _ ch: Py_UCS4, _ start: Int, _ end: Int, _ direction: Int32) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_FindChar(handle, pass(unicode), ch, start, end, direction)
            if result == -2 { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicode_Format(PyObject *format, PyObject *args)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_Format(_ format: PyVM.PyObject, _ args: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Format($0, pass(format), pass(args))) }
    }

    /// `PyObject *PyUnicode_FromEncodedObject(PyObject *obj, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for encoding, errors: UTF-8, strict. CPython:
    /// all versions.
    public func PyUnicode_FromEncodedObject(_ obj: PyVM.PyObject, _ encoding: String?, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromEncodedObject($0, pass(obj), textIfAny(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyUnicode_FromFormatV(const char *format, va_list vargs)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_FromFormatV(_ format: String, _ vargs: CVaListPointer) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromFormatV($0, text(format), vargs)) }
    }

    /// `PyObject *PyUnicode_FromKindAndData(int kind, const void *buffer, Py_ssize_t size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_FromKindAndData(_ kind: Int32, _ buffer: UnsafeRawPointer?, _ size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromKindAndData($0, kind, buffer, size)) }
    }

    /// `PyObject *PyUnicode_FromObject(PyObject *obj)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_FromObject(_ obj: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromObject($0, pass(obj))) }
    }

    /// `PyObject *PyUnicode_FromOrdinal(int ordinal)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_FromOrdinal(_ ordinal: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromOrdinal($0, ordinal)) }
    }

    /// `PyObject *PyUnicode_FromString(const char *str)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_FromString(_ str: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromString($0, text(str))) }
    }

    /// `PyObject *PyUnicode_FromStringAndSize(const char *str, Py_ssize_t size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_FromStringAndSize(_ str: UnsafePointer<CChar>?, _ size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromStringAndSize($0, str, size)) }
    }

    /// `PyObject *PyUnicode_FromUnicode(const Py_UNICODE *u, Py_ssize_t size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_FromUnicode(_ u: UnsafePointer<Py_UNICODE>?, _ size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromUnicode($0, u, size)) }
    }

    /// `PyObject *PyUnicode_FromWideChar(const wchar_t *wstr, Py_ssize_t size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_FromWideChar(_ wstr: UnsafePointer<wchar_t>?, _ size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_FromWideChar($0, wstr, size)) }
    }

    /// `Py_ssize_t PyUnicode_GET_DATA_SIZE(PyObject *o)`
    ///
    /// Throws if 0 comes with an exception. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_GET_DATA_SIZE(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_GET_DATA_SIZE(handle, pass(o))
            if result == 0 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyUnicode_GET_LENGTH(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_GET_LENGTH(_ unicode: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMUnicode_GET_LENGTH($0, pass(unicode)) }
    }

    /// `Py_ssize_t PyUnicode_GET_SIZE(PyObject *o)`
    ///
    /// Throws if 0 comes with an exception. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_GET_SIZE(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_GET_SIZE(handle, pass(o))
            if result == 0 { try check() }
            return result
        }
    }

    /// `const char *PyUnicode_GetDefaultEncoding(void)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func PyUnicode_GetDefaultEncoding() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVMUnicode_GetDefaultEncoding($0) }
    }

    /// `Py_ssize_t PyUnicode_GetLength(PyObject *unicode)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyUnicode_GetLength(_ unicode: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_GetLength(handle, pass(unicode))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyUnicode_GetSize(PyObject *unicode)`
    ///
    /// Throws the exception for -1. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_GetSize(_ unicode: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_GetSize(handle, pass(unicode))
            if result == -1 { try check() }
            return result
        }
    }

    /// `unsigned int PyUnicode_IS_ASCII(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_IS_ASCII(_ unicode: PyVM.PyObject) throws -> UInt32 {
        try vm.withHandle { try PyVMUnicode_IS_ASCII($0, pass(unicode)) }
    }

    /// `unsigned int PyUnicode_IS_COMPACT(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_IS_COMPACT(_ o: PyVM.PyObject) throws -> UInt32 {
        try vm.withHandle { try PyVMUnicode_IS_COMPACT($0, pass(o)) }
    }

    /// `int PyUnicode_IS_COMPACT_ASCII(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_IS_COMPACT_ASCII(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnicode_IS_COMPACT_ASCII($0, pass(o)) }
    }

    /// `unsigned int PyUnicode_IS_READY(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_IS_READY(_ unicode: PyVM.PyObject) throws -> UInt32 {
        try vm.withHandle { try PyVMUnicode_IS_READY($0, pass(unicode)) }
    }

    /// `PyObject *PyUnicode_InternFromString(const char *str)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_InternFromString(_ str: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_InternFromString($0, text(str))) }
    }

    /// `void PyUnicode_InternImmortal(PyObject **p_unicode)`
    ///
    /// Replaces the object in p_unicode. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_InternImmortal(_ p_unicode: inout PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            var p_unicodePointer = try giveIfAny(p_unicode)
            PyVMUnicode_InternImmortal(handle, &p_unicodePointer)
            p_unicode = ownOrNil(p_unicodePointer)
            if pending == nil { try check() }
        }
    }

    /// `void PyUnicode_InternInPlace(PyObject **p_unicode)`
    ///
    /// Replaces the object in p_unicode. CPython: all versions.
    public func PyUnicode_InternInPlace(_ p_unicode: inout PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            var p_unicodePointer = try giveIfAny(p_unicode)
            PyVMUnicode_InternInPlace(handle, &p_unicodePointer)
            p_unicode = ownOrNil(p_unicodePointer)
        }
    }

    /// `int PyUnicode_IsIdentifier(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_IsIdentifier(_ unicode: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnicode_IsIdentifier($0, pass(unicode)) }
    }

    /// `PyObject *PyUnicode_Join(PyObject *separator, PyObject *seq)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for separator: a blank. CPython: all versions.
    public func PyUnicode_Join(_ separator: PyVM.PyObject?, _ seq: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Join($0, passIfAny(separator), pass(seq))) }
    }

    /// `int PyUnicode_KIND(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_KIND(_ unicode: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnicode_KIND($0, pass(unicode)) }
    }

    /// `Py_UCS4 PyUnicode_MAX_CHAR_VALUE(PyObject *unicode)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_MAX_CHAR_VALUE(_ unicode: PyVM.PyObject) throws -> Py_UCS4 {
        try vm.withHandle { try PyVMUnicode_MAX_CHAR_VALUE($0, pass(unicode)) }
    }

    /// `PyObject *PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_New(_ size: Int, _ maxchar: Py_UCS4) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_New($0, size, maxchar)) }
    }

    /// `PyObject *PyUnicode_Partition(PyObject *unicode, PyObject *sep)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_Partition(_ unicode: PyVM.PyObject, _ sep: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Partition($0, pass(unicode), pass(sep))) }
    }

    /// `Py_UCS4 PyUnicode_READ(int kind, const void *data, Py_ssize_t index)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_READ(_ kind: Int32, _ data: UnsafeRawPointer?, _ index: Int) throws -> Py_UCS4 {
        try vm.withHandle { PyVMUnicode_READ($0, kind, data, index) }
    }

    /// `int PyUnicode_READY(PyObject *unicode)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicode_READY(_ unicode: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_READY(handle, pass(unicode))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_UCS4 PyUnicode_READ_CHAR(PyObject *unicode, Py_ssize_t index)`
    ///
    /// Never fails. CPython: all versions.
    public func PyUnicode_READ_CHAR(_ unicode: PyVM.PyObject, _ index: Int) throws -> Py_UCS4 {
        try vm.withHandle { try PyVMUnicode_READ_CHAR($0, pass(unicode), index) }
    }

    /// `PyObject *PyUnicode_RPartition(PyObject *unicode, PyObject *sep)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_RPartition(_ unicode: PyVM.PyObject, _ sep: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_RPartition($0, pass(unicode), pass(sep))) }
    }

    /// `PyObject *PyUnicode_RSplit(PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for sep: splits at white space. CPython: all
    /// versions.
    public func PyUnicode_RSplit(_ unicode: PyVM.PyObject, _ sep: PyVM.PyObject?, _ maxsplit: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_RSplit($0, pass(unicode), passIfAny(sep), maxsplit)) }
    }

    /// `Py_UCS4 PyUnicode_ReadChar(PyObject *unicode, Py_ssize_t index)`
    ///
    /// Throws the exception for (Py_UCS4)-1. CPython: all versions.
    public func PyUnicode_ReadChar(_ unicode: PyVM.PyObject, _ index: Int) throws -> Py_UCS4 {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_ReadChar(handle, pass(unicode), index)
            if result == .max { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicode_Replace(PyObject *unicode, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_Replace(
        _ unicode: PyVM.PyObject, _ substr: PyVM.PyObject, _ replstr: PyVM.PyObject, _ maxcount: Int
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Replace($0, pass(unicode), pass(substr), pass(replstr), maxcount)) }
    }

    /// `int PyUnicode_Resize(PyObject **unicode, Py_ssize_t length)`
    ///
    /// Throws the exception for -1. Replaces the object in unicode. CPython: all versions.
    @discardableResult
    public func PyUnicode_Resize(_ unicode: inout PyVM.PyObject?, _ length: Int) throws -> Int32 {
        try vm.withHandle { handle in
            var unicodePointer = try giveIfAny(unicode)
            let result = PyVMUnicode_Resize(handle, &unicodePointer, length)
            unicode = ownOrNil(unicodePointer)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicode_RichCompare(PyObject *left, PyObject *right, int op)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_RichCompare(_ left: PyVM.PyObject, _ right: PyVM.PyObject, _ op: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_RichCompare($0, pass(left), pass(right), op)) }
    }

    /// `PyObject *PyUnicode_Split(PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for sep: splits at white space. CPython: all
    /// versions.
    public func PyUnicode_Split(_ unicode: PyVM.PyObject, _ sep: PyVM.PyObject?, _ maxsplit: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Split($0, pass(unicode), passIfAny(sep), maxsplit)) }
    }

    /// `PyObject *PyUnicode_Splitlines(PyObject *unicode, int keepends)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_Splitlines(_ unicode: PyVM.PyObject, _ keepends: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Splitlines($0, pass(unicode), keepends)) }
    }

    /// `PyObject *PyUnicode_Substring(PyObject *unicode, Py_ssize_t start, Py_ssize_t end)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicode_Substring(_ unicode: PyVM.PyObject, _ start: Int, _ end: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Substring($0, pass(unicode), start, end)) }
    }

    /// `Py_ssize_t PyUnicode_Tailmatch(PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyUnicode_Tailmatch(
        _ unicode: PyVM.PyObject, _ substr: PyVM.PyObject, _ start: Int, _ end: Int, _ direction: Int32
    ) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_Tailmatch(handle, pass(unicode), pass(substr), start, end, direction)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicode_Translate(PyObject *unicode, PyObject *table, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyUnicode_Translate(_ unicode: PyVM.PyObject, _ table: PyVM.PyObject, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicode_Translate($0, pass(unicode), pass(table), textIfAny(errors))) }
    }

    /// `PyTypeObject *PyUnicode_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyUnicode_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMUnicode_Type($0)) }
    }

    /// `void PyUnicode_WRITE(int kind, void *data, Py_ssize_t index, Py_UCS4 value)`
    ///
    /// CPython: all versions.
    public func PyUnicode_WRITE(_ kind: Int32, _ data: UnsafeMutableRawPointer?, _ index: Int, _ value: Py_UCS4) throws {
        try vm.withHandle { PyVMUnicode_WRITE($0, kind, data, index, value) }
    }

    /// `Py_ssize_t PyUnicode_WSTR_LENGTH(PyObject *op)`
    ///
    /// Never fails. CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyUnicode_WSTR_LENGTH(_ op: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMUnicode_WSTR_LENGTH(handle, pass(op))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyUnicode_WriteChar(PyObject *unicode, Py_ssize_t index, Py_UCS4 character)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicode_WriteChar(_ unicode: PyVM.PyObject, _ index: Int, _ character: Py_UCS4) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicode_WriteChar(handle, pass(unicode), index, character)
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_hash_t PyUnstable_Unicode_GET_CACHED_HASH(PyObject *str)`
    ///
    /// Never fails. CPython: 3.15 and newer; made from older functions in 3.11 to 3.14.
    public func PyUnstable_Unicode_GET_CACHED_HASH(_ str: PyVM.PyObject) throws -> Py_hash_t {
        try vm.withHandle { try PyVMUnstable_Unicode_GET_CACHED_HASH($0, pass(str)) }
    }

    /// `Py_UCS4 Py_UNICODE_HIGH_SURROGATE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_HIGH_SURROGATE(_ ch: Py_UCS4) throws -> Py_UCS4 {
        try vm.withHandle { PyVM_UNICODE_HIGH_SURROGATE($0, ch) }
    }

    /// `int Py_UNICODE_ISALNUM(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISALNUM(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISALNUM($0, ch) }
    }

    /// `int Py_UNICODE_ISALPHA(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISALPHA(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISALPHA($0, ch) }
    }

    /// `int Py_UNICODE_ISDECIMAL(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISDECIMAL(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISDECIMAL($0, ch) }
    }

    /// `int Py_UNICODE_ISDIGIT(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISDIGIT(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISDIGIT($0, ch) }
    }

    /// `int Py_UNICODE_ISLINEBREAK(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISLINEBREAK(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISLINEBREAK($0, ch) }
    }

    /// `int Py_UNICODE_ISLOWER(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISLOWER(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISLOWER($0, ch) }
    }

    /// `int Py_UNICODE_ISNUMERIC(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISNUMERIC(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISNUMERIC($0, ch) }
    }

    /// `int Py_UNICODE_ISPRINTABLE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISPRINTABLE(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISPRINTABLE($0, ch) }
    }

    /// `int Py_UNICODE_ISSPACE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISSPACE(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISSPACE($0, ch) }
    }

    /// `int Py_UNICODE_ISTITLE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISTITLE(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISTITLE($0, ch) }
    }

    /// `int Py_UNICODE_ISUPPER(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_ISUPPER(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_ISUPPER($0, ch) }
    }

    /// `int Py_UNICODE_IS_HIGH_SURROGATE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_IS_HIGH_SURROGATE(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_IS_HIGH_SURROGATE($0, ch) }
    }

    /// `int Py_UNICODE_IS_LOW_SURROGATE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_IS_LOW_SURROGATE(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_IS_LOW_SURROGATE($0, ch) }
    }

    /// `int Py_UNICODE_IS_SURROGATE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_IS_SURROGATE(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_IS_SURROGATE($0, ch) }
    }

    /// `Py_UCS4 Py_UNICODE_JOIN_SURROGATES(Py_UCS4 high, Py_UCS4 low)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_JOIN_SURROGATES(_ high: Py_UCS4, _ low: Py_UCS4) throws -> Py_UCS4 {
        try vm.withHandle { PyVM_UNICODE_JOIN_SURROGATES($0, high, low) }
    }

    /// `Py_UCS4 Py_UNICODE_LOW_SURROGATE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_LOW_SURROGATE(_ ch: Py_UCS4) throws -> Py_UCS4 {
        try vm.withHandle { PyVM_UNICODE_LOW_SURROGATE($0, ch) }
    }

    /// `int Py_UNICODE_TODECIMAL(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_TODECIMAL(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_TODECIMAL($0, ch) }
    }

    /// `int Py_UNICODE_TODIGIT(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_TODIGIT(_ ch: Py_UCS4) throws -> Int32 {
        try vm.withHandle { PyVM_UNICODE_TODIGIT($0, ch) }
    }

    /// `Py_UCS4 Py_UNICODE_TOLOWER(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_TOLOWER(_ ch: Py_UCS4) throws -> Py_UCS4 {
        try vm.withHandle { PyVM_UNICODE_TOLOWER($0, ch) }
    }

    /// `double Py_UNICODE_TONUMERIC(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_TONUMERIC(_ ch: Py_UCS4) throws -> Double {
        try vm.withHandle { PyVM_UNICODE_TONUMERIC($0, ch) }
    }

    /// `Py_UCS4 Py_UNICODE_TOTITLE(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_TOTITLE(_ ch: Py_UCS4) throws -> Py_UCS4 {
        try vm.withHandle { PyVM_UNICODE_TOTITLE($0, ch) }
    }

    /// `Py_UCS4 Py_UNICODE_TOUPPER(Py_UCS4 ch)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_UNICODE_TOUPPER(_ ch: Py_UCS4) throws -> Py_UCS4 {
        try vm.withHandle { PyVM_UNICODE_TOUPPER($0, ch) }
    }
}
