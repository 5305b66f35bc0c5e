// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's codecs.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyCodec_BackslashReplaceErrors(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCodec_BackslashReplaceErrors(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_BackslashReplaceErrors($0, pass(exc))) }
    }

    /// `PyObject *PyCodec_Decode(PyObject *object, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyCodec_Decode(_ object: PyVM.PyObject, _ encoding: String, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_Decode($0, pass(object), text(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyCodec_Decoder(const char *encoding)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCodec_Decoder(_ encoding: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_Decoder($0, text(encoding))) }
    }

    /// `PyObject *PyCodec_Encode(PyObject *object, const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyCodec_Encode(_ object: PyVM.PyObject, _ encoding: String, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_Encode($0, pass(object), text(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyCodec_Encoder(const char *encoding)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCodec_Encoder(_ encoding: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_Encoder($0, text(encoding))) }
    }

    /// `PyObject *PyCodec_IgnoreErrors(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCodec_IgnoreErrors(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_IgnoreErrors($0, pass(exc))) }
    }

    /// `PyObject *PyCodec_IncrementalDecoder(const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyCodec_IncrementalDecoder(_ encoding: String, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_IncrementalDecoder($0, text(encoding), textIfAny(errors))) }
    }

    /// `PyObject *PyCodec_IncrementalEncoder(const char *encoding, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyCodec_IncrementalEncoder(_ encoding: String, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_IncrementalEncoder($0, text(encoding), textIfAny(errors))) }
    }

    /// `int PyCodec_KnownEncoding(const char *encoding)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCodec_KnownEncoding(_ encoding: String) throws -> Int32 {
        try vm.withHandle { try PyVMCodec_KnownEncoding($0, text(encoding)) }
    }

    /// `PyObject *PyCodec_LookupError(const char *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for name: strict. CPython: all versions.
    public func PyCodec_LookupError(_ name: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_LookupError($0, textIfAny(name))) }
    }

    /// `PyObject *PyCodec_NameReplaceErrors(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCodec_NameReplaceErrors(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_NameReplaceErrors($0, pass(exc))) }
    }

    /// `int PyCodec_Register(PyObject *search_function)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyCodec_Register(_ search_function: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCodec_Register(handle, pass(search_function))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyCodec_RegisterError(const char *name, PyObject *error)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyCodec_RegisterError(_ name: String, _ error: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCodec_RegisterError(handle, text(name), pass(error))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyCodec_ReplaceErrors(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCodec_ReplaceErrors(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_ReplaceErrors($0, pass(exc))) }
    }

    /// `PyObject *PyCodec_StreamReader(const char *encoding, PyObject *stream, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyCodec_StreamReader(_ encoding: String, _ stream: PyVM.PyObject, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_StreamReader($0, text(encoding), pass(stream), textIfAny(errors))) }
    }

    /// `PyObject *PyCodec_StreamWriter(const char *encoding, PyObject *stream, const char *errors)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for errors: strict. CPython: all versions.
    public func PyCodec_StreamWriter(_ encoding: String, _ stream: PyVM.PyObject, _ errors: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_StreamWriter($0, text(encoding), pass(stream), textIfAny(errors))) }
    }

    /// `PyObject *PyCodec_StrictErrors(PyObject *exc)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. CPython: all versions.
    public func PyCodec_StrictErrors(_ exc: PyVM.PyObject) throws {
        try vm.withHandle { _ = try PyVMCodec_StrictErrors($0, pass(exc)) }
    }

    /// `int PyCodec_Unregister(PyObject *search_function)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyCodec_Unregister(_ search_function: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCodec_Unregister(handle, pass(search_function))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyCodec_XMLCharRefReplaceErrors(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCodec_XMLCharRefReplaceErrors(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCodec_XMLCharRefReplaceErrors($0, pass(exc))) }
    }

    /// `const char *Py_hexdigits(void)`
    ///
    /// The text belongs to what the function got it from. CPython: all versions.
    public func Py_hexdigits() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVM_hexdigits($0) }
    }
}
