// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's fileobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyFile_FromFd(int fd, const char *name, const char *mode, int buffering, const char *encoding, const char
    /// *errors, const char *newline, int closefd)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for name, encoding, errors, newline: no name;
    /// the defaults of open(). CPython: all versions.
    public func PyFile_FromFd(
        _ fd: Int32, _ name: String?, _ mode: String, _ buffering: Int32, _ encoding: String?, _ errors: String?, _ newline: String?,
        _ closefd: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(PyVMFile_FromFd(
                handle, fd, textIfAny(name), text(mode), buffering, textIfAny(encoding), textIfAny(errors), textIfAny(newline), closefd))
        }
    }

    /// `PyObject *PyFile_GetLine(PyObject *p, int n)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFile_GetLine(_ p: PyVM.PyObject, _ n: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFile_GetLine($0, pass(p), n)) }
    }

    /// `PyObject *PyFile_NewStdPrinter(int fd)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFile_NewStdPrinter(_ fd: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFile_NewStdPrinter($0, fd)) }
    }

    /// `PyObject *PyFile_OpenCode(const char *path)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFile_OpenCode(_ path: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFile_OpenCode($0, text(path))) }
    }

    /// `PyObject *PyFile_OpenCodeObject(PyObject *path)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyFile_OpenCodeObject(_ path: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFile_OpenCodeObject($0, pass(path))) }
    }

    /// `int PyFile_SetOpenCodeHook(Py_OpenCodeHookFunction hook, void *userData)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFile_SetOpenCodeHook(_ hook: Py_OpenCodeHookFunction?, _ userData: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMFile_SetOpenCodeHook(handle, hook, userData)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFile_WriteObject(PyObject *obj, PyObject *p, int flags)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFile_WriteObject(_ obj: PyVM.PyObject, _ p: PyVM.PyObject, _ flags: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMFile_WriteObject(handle, pass(obj), pass(p), flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFile_WriteString(const char *s, PyObject *p)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyFile_WriteString(_ s: String, _ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMFile_WriteString(handle, text(s), pass(p))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_AsFileDescriptor(PyObject *p)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_AsFileDescriptor(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_AsFileDescriptor(handle, pass(p))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyStdPrinter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyStdPrinter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMStdPrinter_Type($0)) }
    }

    /// `const char *Py_FileSystemDefaultEncodeErrors(void)`
    ///
    /// The text belongs to what the function got it from. CPython: all versions.
    public func Py_FileSystemDefaultEncodeErrors() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVM_FileSystemDefaultEncodeErrors($0) }
    }

    /// `const char *Py_FileSystemDefaultEncoding(void)`
    ///
    /// The text belongs to what the function got it from. CPython: all versions.
    public func Py_FileSystemDefaultEncoding() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVM_FileSystemDefaultEncoding($0) }
    }

    /// `int *Py_HasFileSystemDefaultEncoding(void)`
    ///
    /// CPython: all versions.
    public func Py_HasFileSystemDefaultEncoding() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_HasFileSystemDefaultEncoding($0) }
    }

    /// `int *Py_UTF8Mode(void)`
    ///
    /// CPython: all versions.
    public func Py_UTF8Mode() throws -> UnsafeMutablePointer<Int32>? {
        try vm.withHandle { PyVM_UTF8Mode($0) }
    }

    /// `char *Py_UniversalNewlineFgets(char *arg1, int arg2, FILE *arg3, PyObject *arg4)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func Py_UniversalNewlineFgets(
        _ arg1: UnsafeMutablePointer<CChar>?, _ arg2: Int32, _ arg3: UnsafeMutablePointer<FILE>?, _ arg4: PyVM.PyObject
    ) throws -> UnsafeMutablePointer<CChar>? {
        try vm.withHandle { handle in
            let result = try PyVM_UniversalNewlineFgets(handle, arg1, arg2, arg3, pass(arg4))
            if result == nil { try check() }
            return result
        }
    }
}
