// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pythonrun.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void PyErr_Display(PyObject *unused, PyObject *value, PyObject *tb)`
    ///
    /// Nil for tb: an exception without a traceback. CPython: all versions.
    public func PyErr_Display(_ unused: PyVM.PyObject, _ value: PyVM.PyObject, _ tb: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMErr_Display($0, pass(unused), pass(value), passIfAny(tb)) }
    }

    /// `void PyErr_DisplayException(PyObject *exc)`
    ///
    /// CPython: 3.12 and newer; made from older functions in 3.11 only.
    public func PyErr_DisplayException(_ exc: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMErr_DisplayException($0, pass(exc)) }
    }

    /// `void PyErr_Print(void)`
    ///
    /// CPython: all versions.
    public func PyErr_Print() throws {
        try vm.withHandle { PyVMErr_Print($0) }
    }

    /// `void PyErr_PrintEx(int set_sys_last_vars)`
    ///
    /// CPython: all versions.
    public func PyErr_PrintEx(_ set_sys_last_vars: Int32) throws {
        try vm.withHandle { PyVMErr_PrintEx($0, set_sys_last_vars) }
    }

    /// `int (**PyOS_InputHook(void))(void)`
    ///
    /// CPython: all versions.
    public func PyOS_InputHook() throws -> UnsafeMutablePointer<(@convention(c) () -> Int32)?>? {
        try vm.withHandle { PyVMOS_InputHook($0) }
    }

    /// `char *PyOS_Readline(FILE *arg1, FILE *arg2, const char *arg3)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyOS_Readline(
        _ arg1: UnsafeMutablePointer<FILE>?, _ arg2: UnsafeMutablePointer<FILE>?, _ arg3: String
    ) throws -> UnsafeMutablePointer<CChar> {
        try vm.withHandle { try present(PyVMOS_Readline($0, arg1, arg2, text(arg3))) }
    }

    /// `char *(**PyOS_ReadlineFunctionPointer(void))(FILE *, FILE *, const char *)`
    ///
    /// CPython: all versions.
    public func PyOS_ReadlineFunctionPointer() throws -> UnsafeMutablePointer<(@convention(c) (UnsafeMutablePointer<FILE>?,
        UnsafeMutablePointer<FILE>?, UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?)?>? {
        try vm.withHandle { PyVMOS_ReadlineFunctionPointer($0) }
    }

    /// `int PyRun_AnyFile(FILE *fp, const char *filename)`
    ///
    /// -1 on failure, with no exception. Nil for filename: a file without a name. CPython: all versions.
    @discardableResult
    public func PyRun_AnyFile(_ fp: UnsafeMutablePointer<FILE>?, _ filename: String?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_AnyFile(handle, fp, textIfAny(filename))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_AnyFileEx(FILE *fp, const char *filename, int closeit)`
    ///
    /// -1 on failure, with no exception. Nil for filename: a file without a name. CPython: all versions.
    @discardableResult
    public func PyRun_AnyFileEx(_ fp: UnsafeMutablePointer<FILE>?, _ filename: String?, _ closeit: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_AnyFileEx(handle, fp, textIfAny(filename), closeit)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_AnyFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)`
    ///
    /// -1 on failure, with no exception. Nil for filename: a file without a name. CPython: all versions.
    @discardableResult
    public func PyRun_AnyFileExFlags(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String?, _ closeit: Int32, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_AnyFileExFlags(handle, fp, textIfAny(filename), closeit, flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_AnyFileFlags(FILE *fp, const char *filename, PyCompilerFlags *flags)`
    ///
    /// -1 on failure, with no exception. Nil for filename: a file without a name. CPython: all versions.
    @discardableResult
    public func PyRun_AnyFileFlags(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String?, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_AnyFileFlags(handle, fp, textIfAny(filename), flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyRun_File(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyRun_File(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String, _ start: Int32, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMRun_File($0, fp, text(filename), start, pass(globals), pass(locals))) }
    }

    /// `PyObject *PyRun_FileEx(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyRun_FileEx(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String, _ start: Int32, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject,
        _ closeit: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMRun_FileEx($0, fp, text(filename), start, pass(globals), pass(locals), closeit)) }
    }

    /// `PyObject *PyRun_FileExFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit,
    /// PyCompilerFlags *flags)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyRun_FileExFlags(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String, _ start: Int32, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject,
        _ closeit: Int32, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMRun_FileExFlags($0, fp, text(filename), start, pass(globals), pass(locals), closeit, flags)) }
    }

    /// `PyObject *PyRun_FileFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags
    /// *flags)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyRun_FileFlags(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String, _ start: Int32, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject,
        _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMRun_FileFlags($0, fp, text(filename), start, pass(globals), pass(locals), flags)) }
    }

    /// `int PyRun_InteractiveLoop(FILE *fp, const char *filename)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_InteractiveLoop(_ fp: UnsafeMutablePointer<FILE>?, _ filename: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_InteractiveLoop(handle, fp, text(filename))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_InteractiveLoopFlags(FILE *fp, const char *filename, PyCompilerFlags *flags)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_InteractiveLoopFlags(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_InteractiveLoopFlags(handle, fp, text(filename), flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_InteractiveOne(FILE *fp, const char *filename)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_InteractiveOne(_ fp: UnsafeMutablePointer<FILE>?, _ filename: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_InteractiveOne(handle, fp, text(filename))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_InteractiveOneFlags(FILE *fp, const char *filename, PyCompilerFlags *flags)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_InteractiveOneFlags(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_InteractiveOneFlags(handle, fp, text(filename), flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_InteractiveOneObject(FILE *fp, PyObject *filename, PyCompilerFlags *flags)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_InteractiveOneObject(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: PyVM.PyObject, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_InteractiveOneObject(handle, fp, pass(filename), flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_SimpleFile(FILE *fp, const char *filename)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_SimpleFile(_ fp: UnsafeMutablePointer<FILE>?, _ filename: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_SimpleFile(handle, fp, text(filename))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_SimpleFileEx(FILE *fp, const char *filename, int closeit)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_SimpleFileEx(_ fp: UnsafeMutablePointer<FILE>?, _ filename: String, _ closeit: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_SimpleFileEx(handle, fp, text(filename), closeit)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_SimpleFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_SimpleFileExFlags(
        _ fp: UnsafeMutablePointer<FILE>?, _ filename: String, _ closeit: Int32, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_SimpleFileExFlags(handle, fp, text(filename), closeit, flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_SimpleString(const char *command)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_SimpleString(_ command: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_SimpleString(handle, text(command))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyRun_SimpleStringFlags(const char *command, PyCompilerFlags *flags)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyRun_SimpleStringFlags(_ command: String, _ flags: UnsafeMutablePointer<PyCompilerFlags>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMRun_SimpleStringFlags(handle, text(command), flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyRun_String(const char *str, int start, PyObject *globals, PyObject *locals)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyRun_String(_ str: String, _ start: Int32, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMRun_String($0, text(str), start, pass(globals), pass(locals))) }
    }

    /// `PyObject *PyRun_StringFlags(const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyRun_StringFlags(
        _ str: String, _ start: Int32, _ globals: PyVM.PyObject, _ locals: PyVM.PyObject, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMRun_StringFlags($0, text(str), start, pass(globals), pass(locals), flags)) }
    }

    /// `PyObject *Py_CompileString(const char *str, const char *filename, int start)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func Py_CompileString(_ str: String, _ filename: String, _ start: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_CompileString($0, text(str), text(filename), start)) }
    }

    /// `PyObject *Py_CompileStringExFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags, int
    /// optimize)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func Py_CompileStringExFlags(
        _ str: String, _ filename: String, _ start: Int32, _ flags: UnsafeMutablePointer<PyCompilerFlags>?, _ optimize: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_CompileStringExFlags($0, text(str), text(filename), start, flags, optimize)) }
    }

    /// `PyObject *Py_CompileStringFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func Py_CompileStringFlags(
        _ str: String, _ filename: String, _ start: Int32, _ flags: UnsafeMutablePointer<PyCompilerFlags>?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_CompileStringFlags($0, text(str), text(filename), start, flags)) }
    }

    /// `PyObject *Py_CompileStringObject(const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func Py_CompileStringObject(
        _ str: String, _ filename: PyVM.PyObject, _ start: Int32, _ flags: UnsafeMutablePointer<PyCompilerFlags>?, _ optimize: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_CompileStringObject($0, text(str), pass(filename), start, flags, optimize)) }
    }
}
