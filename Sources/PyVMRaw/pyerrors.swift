// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyerrors.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyErr_BadArgument(void)`
    ///
    /// Returns 0 always, with an exception that stays pending. As in C: returns 0 always, for a C function to pass on. CPython:
    /// all versions.
    public func PyErr_BadArgument() throws -> Int32 {
        try vm.withHandle { PyVMErr_BadArgument($0) }
    }

    /// `void PyErr_BadInternalCall(void)`
    ///
    /// CPython: all versions.
    public func PyErr_BadInternalCall() throws {
        try vm.withHandle { PyVMErr_BadInternalCall($0) }
    }

    /// `int PyErr_CheckSignals(void)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyErr_CheckSignals() throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMErr_CheckSignals(handle)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyErr_Clear(void)`
    ///
    /// CPython: all versions.
    public func PyErr_Clear() throws {
        try vm.withHandle { PyVMErr_Clear($0) }
    }

    /// `int PyErr_ExceptionMatches(PyObject *exc)`
    ///
    /// Never fails. CPython: all versions.
    public func PyErr_ExceptionMatches(_ exc: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMErr_ExceptionMatches($0, pass(exc)) }
    }

    /// `void PyErr_Fetch(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)`
    ///
    /// Stores new references in ptype, pvalue and ptraceback, which then own them. CPython: all versions.
    public func PyErr_Fetch(_ ptype: inout PyVM.PyObject?, _ pvalue: inout PyVM.PyObject?, _ ptraceback: inout PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            var ptypePointer: RawReference?
            var pvaluePointer: RawReference?
            var ptracebackPointer: RawReference?
            PyVMErr_Fetch(handle, &ptypePointer, &pvaluePointer, &ptracebackPointer)
            ptype = ownOrNil(ptypePointer)
            pvalue = ownOrNil(pvaluePointer)
            ptraceback = ownOrNil(ptracebackPointer)
        }
    }

    /// `void PyErr_FormatUnraisableV(const char *format, va_list arguments)`
    ///
    /// Nil for format: prints the traceback alone. CPython: 3.13 and newer.
    public func PyErr_FormatUnraisableV(_ format: String?, _ arguments: CVaListPointer) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMErr_FormatUnraisableV(handle, textIfAny(format), arguments)
            if pending == nil { try check() }
        }
    }

    /// `PyObject *PyErr_FormatV(PyObject *exception, const char *format, va_list vargs)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. CPython: all versions.
    public func PyErr_FormatV(_ exception: PyVM.PyObject, _ format: String, _ vargs: CVaListPointer) throws {
        try vm.withHandle { _ = try PyVMErr_FormatV($0, pass(exception), text(format), vargs) }
    }

    /// `void PyErr_GetExcInfo(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)`
    ///
    /// Stores new references in ptype, pvalue and ptraceback, which then own them. CPython: all versions.
    public func PyErr_GetExcInfo(_ ptype: inout PyVM.PyObject?, _ pvalue: inout PyVM.PyObject?, _ ptraceback: inout PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            var ptypePointer: RawReference?
            var pvaluePointer: RawReference?
            var ptracebackPointer: RawReference?
            PyVMErr_GetExcInfo(handle, &ptypePointer, &pvaluePointer, &ptracebackPointer)
            ptype = ownOrNil(ptypePointer)
            pvalue = ownOrNil(pvaluePointer)
            ptraceback = ownOrNil(ptracebackPointer)
        }
    }

    /// `PyObject *PyErr_GetHandledException(void)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: no exception is being handled. CPython: all versions.
    public func PyErr_GetHandledException() throws -> PyVM.PyObject? {
        try vm.withHandle { ownOrNil(PyVMErr_GetHandledException($0)) }
    }

    /// `PyObject *PyErr_GetRaisedException(void)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: no exception is pending. CPython: 3.12 and newer; made from
    /// older functions in 3.11 only.
    public func PyErr_GetRaisedException() throws -> PyVM.PyObject? {
        try vm.withHandle { ownOrNil(PyVMErr_GetRaisedException($0)) }
    }

    /// `int PyErr_GivenExceptionMatches(PyObject *given, PyObject *exc)`
    ///
    /// Never fails. Nil for given: 0 for no exception. CPython: all versions.
    public func PyErr_GivenExceptionMatches(_ given: PyVM.PyObject?, _ exc: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMErr_GivenExceptionMatches($0, passIfAny(given), pass(exc)) }
    }

    /// `PyObject *PyErr_NewException(const char *name, PyObject *base, PyObject *dict)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for base, dict: Exception; no attributes.
    /// CPython: all versions.
    public func PyErr_NewException(_ name: String, _ base: PyVM.PyObject?, _ dict: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMErr_NewException($0, text(name), passIfAny(base), passIfAny(dict))) }
    }

    /// `PyObject *PyErr_NewExceptionWithDoc(const char *name, const char *doc, PyObject *base, PyObject *dict)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for doc, base, dict: no docstring; Exception;
    /// no attributes. CPython: all versions.
    public func PyErr_NewExceptionWithDoc(
        _ name: String, _ doc: String?, _ base: PyVM.PyObject?, _ dict: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMErr_NewExceptionWithDoc($0, text(name), textIfAny(doc), passIfAny(base), passIfAny(dict))) }
    }

    /// `PyObject *PyErr_NoMemory(void)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. CPython: all versions.
    public func PyErr_NoMemory() throws {
        try vm.withHandle { _ = PyVMErr_NoMemory($0) }
    }

    /// `void PyErr_NormalizeException(PyObject **exc, PyObject **val, PyObject **tb)`
    ///
    /// Replaces the objects in exc, val and tb. CPython: all versions.
    public func PyErr_NormalizeException(_ exc: inout PyVM.PyObject?, _ val: inout PyVM.PyObject?, _ tb: inout PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            try refuseForeign(val, tb)
            var excPointer = try giveIfAny(exc)
            var valPointer = try giveIfAny(val)
            var tbPointer = try giveIfAny(tb)
            PyVMErr_NormalizeException(handle, &excPointer, &valPointer, &tbPointer)
            exc = ownOrNil(excPointer)
            val = ownOrNil(valPointer)
            tb = ownOrNil(tbPointer)
        }
    }

    /// `PyObject *PyErr_Occurred(void)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: no exception is pending. CPython: all versions.
    public func PyErr_Occurred() throws -> PyVM.PyObject? {
        try vm.withHandle { borrowOrNil(PyVMErr_Occurred($0)) }
    }

    /// `PyObject *PyErr_ProgramText(const char *filename, int lineno)`
    ///
    /// A new reference, which the result owns. Nil on failure, with no exception. CPython: all versions.
    public func PyErr_ProgramText(_ filename: String, _ lineno: Int32) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownIfAny(PyVMErr_ProgramText($0, text(filename), lineno)) }
    }

    /// `PyObject *PyErr_ProgramTextObject(PyObject *filename, int lineno)`
    ///
    /// A new reference, which the result owns. Nil on failure, with no exception. CPython: all versions.
    public func PyErr_ProgramTextObject(_ filename: PyVM.PyObject, _ lineno: Int32) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownIfAny(PyVMErr_ProgramTextObject($0, pass(filename), lineno)) }
    }

    /// `void PyErr_RangedSyntaxLocationObject(PyObject *filename, int lineno, int col_offset, int end_lineno, int
    /// end_col_offset)`
    ///
    /// CPython: all versions.
    public func PyErr_RangedSyntaxLocationObject(
        _ filename: PyVM.PyObject, _ lineno: Int32, _ col_offset: Int32, _ end_lineno: Int32, _ end_col_offset: Int32
    ) throws {
        try vm.withHandle { try PyVMErr_RangedSyntaxLocationObject($0, pass(filename), lineno, col_offset, end_lineno, end_col_offset) }
    }

    /// `void PyErr_Restore(PyObject *type, PyObject *value, PyObject *traceback)`
    ///
    /// Steals references to type, value and traceback, and is given some to steal. Nil for type, value, traceback: clears the
    /// exception. CPython: all versions.
    public func PyErr_Restore(_ type: PyVM.PyObject?, _ value: PyVM.PyObject?, _ traceback: PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            try refuseForeign(value, traceback)
            try PyVMErr_Restore(handle, giveIfAny(type), giveIfAny(value), giveIfAny(traceback))
        }
    }

    /// `void PyErr_SetExcInfo(PyObject *type, PyObject *value, PyObject *traceback)`
    ///
    /// Steals references to type, value and traceback, and is given some to steal. Nil for type, value, traceback: clears the
    /// handled exception. CPython: all versions.
    public func PyErr_SetExcInfo(_ type: PyVM.PyObject?, _ value: PyVM.PyObject?, _ traceback: PyVM.PyObject?) throws {
        try vm.withHandle { handle in
            try refuseForeign(value, traceback)
            try PyVMErr_SetExcInfo(handle, giveIfAny(type), giveIfAny(value), giveIfAny(traceback))
        }
    }

    /// `PyObject *PyErr_SetFromErrno(PyObject *type)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. Reads errno, so call it inside `withVM`, where entering does
    /// not change it. CPython: all versions.
    public func PyErr_SetFromErrno(_ type: PyVM.PyObject) throws {
        try vm.withHandle { _ = try PyVMErr_SetFromErrno($0, pass(type)) }
    }

    /// `PyObject *PyErr_SetFromErrnoWithFilename(PyObject *type, const char *filename)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. Reads errno, so call it inside `withVM`, where entering does
    /// not change it. Nil for filename: no file. CPython: all versions.
    public func PyErr_SetFromErrnoWithFilename(_ type: PyVM.PyObject, _ filename: String?) throws {
        try vm.withHandle { _ = try PyVMErr_SetFromErrnoWithFilename($0, pass(type), textIfAny(filename)) }
    }

    /// `PyObject *PyErr_SetFromErrnoWithFilenameObject(PyObject *type, PyObject *filenameObject)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. Reads errno, so call it inside `withVM`, where entering does
    /// not change it. Nil for filenameObject: no file. CPython: all versions.
    public func PyErr_SetFromErrnoWithFilenameObject(_ type: PyVM.PyObject, _ filenameObject: PyVM.PyObject?) throws {
        try vm.withHandle { _ = try PyVMErr_SetFromErrnoWithFilenameObject($0, pass(type), passIfAny(filenameObject)) }
    }

    /// `PyObject *PyErr_SetFromErrnoWithFilenameObjects(PyObject *type, PyObject *filenameObject, PyObject *filenameObject2)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. Reads errno, so call it inside `withVM`, where entering does
    /// not change it. Nil for filenameObject, filenameObject2: no files. CPython: all versions.
    public func PyErr_SetFromErrnoWithFilenameObjects(
        _ type: PyVM.PyObject, _ filenameObject: PyVM.PyObject?, _ filenameObject2: PyVM.PyObject?
    ) throws {
        try vm.withHandle { handle in
            _ = try PyVMErr_SetFromErrnoWithFilenameObjects(handle, pass(type), passIfAny(filenameObject), passIfAny(filenameObject2))
        }
    }

    /// `void PyErr_SetHandledException(PyObject *exc)`
    ///
    /// Nil for exc: clears it. CPython: all versions.
    public func PyErr_SetHandledException(_ exc: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMErr_SetHandledException($0, passIfAny(exc)) }
    }

    /// `PyObject *PyErr_SetImportError(PyObject *msg, PyObject *name, PyObject *path)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. Nil for name, path: not known. CPython: all versions.
    public func PyErr_SetImportError(_ msg: PyVM.PyObject, _ name: PyVM.PyObject?, _ path: PyVM.PyObject?) throws {
        try vm.withHandle { _ = try PyVMErr_SetImportError($0, pass(msg), passIfAny(name), passIfAny(path)) }
    }

    /// `PyObject *PyErr_SetImportErrorSubclass(PyObject *exception, PyObject *msg, PyObject *name, PyObject *path)`
    ///
    /// Leaves an exception pending, for a C function to return NULL. Nil for name, path: not known. CPython: all versions.
    public func PyErr_SetImportErrorSubclass(
        _ exception: PyVM.PyObject, _ msg: PyVM.PyObject, _ name: PyVM.PyObject?, _ path: PyVM.PyObject?
    ) throws {
        try vm.withHandle { _ = try PyVMErr_SetImportErrorSubclass($0, pass(exception), pass(msg), passIfAny(name), passIfAny(path)) }
    }

    /// `void PyErr_SetInterrupt(void)`
    ///
    /// CPython: all versions.
    public func PyErr_SetInterrupt() throws {
        try vm.withHandle { PyVMErr_SetInterrupt($0) }
    }

    /// `int PyErr_SetInterruptEx(int signum)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyErr_SetInterruptEx(_ signum: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMErr_SetInterruptEx(handle, signum)
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyErr_SetNone(PyObject *type)`
    ///
    /// CPython: all versions.
    public func PyErr_SetNone(_ type: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMErr_SetNone($0, pass(type)) }
    }

    /// `void PyErr_SetObject(PyObject *type, PyObject *value)`
    ///
    /// Nil for value: an exception without arguments. CPython: all versions.
    public func PyErr_SetObject(_ type: PyVM.PyObject, _ value: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMErr_SetObject($0, pass(type), passIfAny(value)) }
    }

    /// `void PyErr_SetRaisedException(PyObject *exc)`
    ///
    /// Steals a reference to exc, and is given one to steal. Nil for exc: clears it. CPython: 3.12 and newer; made from older
    /// functions in 3.11 only.
    public func PyErr_SetRaisedException(_ exc: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMErr_SetRaisedException($0, giveIfAny(exc)) }
    }

    /// `void PyErr_SetString(PyObject *type, const char *message)`
    ///
    /// CPython: all versions.
    public func PyErr_SetString(_ type: PyVM.PyObject, _ message: String) throws {
        try vm.withHandle { try PyVMErr_SetString($0, pass(type), text(message)) }
    }

    /// `void PyErr_SyntaxLocation(const char *filename, int lineno)`
    ///
    /// Nil for filename: the file is not known. CPython: all versions.
    public func PyErr_SyntaxLocation(_ filename: String?, _ lineno: Int32) throws {
        try vm.withHandle { try PyVMErr_SyntaxLocation($0, textIfAny(filename), lineno) }
    }

    /// `void PyErr_SyntaxLocationEx(const char *filename, int lineno, int col_offset)`
    ///
    /// Nil for filename: the file is not known. CPython: all versions.
    public func PyErr_SyntaxLocationEx(_ filename: String?, _ lineno: Int32, _ col_offset: Int32) throws {
        try vm.withHandle { try PyVMErr_SyntaxLocationEx($0, textIfAny(filename), lineno, col_offset) }
    }

    /// `void PyErr_SyntaxLocationObject(PyObject *filename, int lineno, int col_offset)`
    ///
    /// CPython: all versions.
    public func PyErr_SyntaxLocationObject(_ filename: PyVM.PyObject, _ lineno: Int32, _ col_offset: Int32) throws {
        try vm.withHandle { try PyVMErr_SyntaxLocationObject($0, pass(filename), lineno, col_offset) }
    }

    /// `void PyErr_WriteUnraisable(PyObject *obj)`
    ///
    /// Nil for obj: prints the traceback alone. CPython: all versions.
    public func PyErr_WriteUnraisable(_ obj: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMErr_WriteUnraisable($0, passIfAny(obj)) }
    }

    /// `PyObject *PyExc_ArithmeticError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ArithmeticError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ArithmeticError($0)) }
    }

    /// `PyObject *PyExc_AssertionError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_AssertionError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_AssertionError($0)) }
    }

    /// `PyObject *PyExc_AttributeError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_AttributeError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_AttributeError($0)) }
    }

    /// `PyObject *PyExc_BaseException(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_BaseException() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_BaseException($0)) }
    }

    /// `PyObject *PyExc_BaseExceptionGroup(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_BaseExceptionGroup() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_BaseExceptionGroup($0)) }
    }

    /// `PyObject *PyExc_BlockingIOError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_BlockingIOError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_BlockingIOError($0)) }
    }

    /// `PyObject *PyExc_BrokenPipeError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_BrokenPipeError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_BrokenPipeError($0)) }
    }

    /// `PyObject *PyExc_BufferError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_BufferError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_BufferError($0)) }
    }

    /// `PyObject *PyExc_BytesWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_BytesWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_BytesWarning($0)) }
    }

    /// `PyObject *PyExc_ChildProcessError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ChildProcessError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ChildProcessError($0)) }
    }

    /// `PyObject *PyExc_ConnectionAbortedError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ConnectionAbortedError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ConnectionAbortedError($0)) }
    }

    /// `PyObject *PyExc_ConnectionError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ConnectionError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ConnectionError($0)) }
    }

    /// `PyObject *PyExc_ConnectionRefusedError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ConnectionRefusedError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ConnectionRefusedError($0)) }
    }

    /// `PyObject *PyExc_ConnectionResetError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ConnectionResetError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ConnectionResetError($0)) }
    }

    /// `PyObject *PyExc_DeprecationWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_DeprecationWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_DeprecationWarning($0)) }
    }

    /// `PyObject *PyExc_EOFError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_EOFError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_EOFError($0)) }
    }

    /// `PyObject *PyExc_EncodingWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_EncodingWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_EncodingWarning($0)) }
    }

    /// `PyObject *PyExc_EnvironmentError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_EnvironmentError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_EnvironmentError($0)) }
    }

    /// `PyObject *PyExc_Exception(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_Exception() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_Exception($0)) }
    }

    /// `PyObject *PyExc_FileExistsError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_FileExistsError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_FileExistsError($0)) }
    }

    /// `PyObject *PyExc_FileNotFoundError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_FileNotFoundError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_FileNotFoundError($0)) }
    }

    /// `PyObject *PyExc_FloatingPointError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_FloatingPointError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_FloatingPointError($0)) }
    }

    /// `PyObject *PyExc_FutureWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_FutureWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_FutureWarning($0)) }
    }

    /// `PyObject *PyExc_GeneratorExit(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_GeneratorExit() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_GeneratorExit($0)) }
    }

    /// `PyObject *PyExc_IOError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_IOError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_IOError($0)) }
    }

    /// `PyObject *PyExc_ImportCycleError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: 3.15 and newer.
    public func PyExc_ImportCycleError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ImportCycleError($0)) }
    }

    /// `PyObject *PyExc_ImportError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ImportError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ImportError($0)) }
    }

    /// `PyObject *PyExc_ImportWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ImportWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ImportWarning($0)) }
    }

    /// `PyObject *PyExc_IndentationError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_IndentationError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_IndentationError($0)) }
    }

    /// `PyObject *PyExc_IndexError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_IndexError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_IndexError($0)) }
    }

    /// `PyObject *PyExc_InterruptedError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_InterruptedError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_InterruptedError($0)) }
    }

    /// `PyObject *PyExc_IsADirectoryError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_IsADirectoryError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_IsADirectoryError($0)) }
    }

    /// `PyObject *PyExc_KeyError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_KeyError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_KeyError($0)) }
    }

    /// `PyObject *PyExc_KeyboardInterrupt(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_KeyboardInterrupt() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_KeyboardInterrupt($0)) }
    }

    /// `PyObject *PyExc_LookupError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_LookupError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_LookupError($0)) }
    }

    /// `PyObject *PyExc_MemoryError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_MemoryError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_MemoryError($0)) }
    }

    /// `PyObject *PyExc_ModuleNotFoundError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ModuleNotFoundError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ModuleNotFoundError($0)) }
    }

    /// `PyObject *PyExc_NameError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_NameError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_NameError($0)) }
    }

    /// `PyObject *PyExc_NotADirectoryError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_NotADirectoryError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_NotADirectoryError($0)) }
    }

    /// `PyObject *PyExc_NotImplementedError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_NotImplementedError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_NotImplementedError($0)) }
    }

    /// `PyObject *PyExc_OSError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_OSError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_OSError($0)) }
    }

    /// `PyObject *PyExc_OverflowError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_OverflowError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_OverflowError($0)) }
    }

    /// `PyObject *PyExc_PendingDeprecationWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_PendingDeprecationWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_PendingDeprecationWarning($0)) }
    }

    /// `PyObject *PyExc_PermissionError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_PermissionError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_PermissionError($0)) }
    }

    /// `PyObject *PyExc_ProcessLookupError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ProcessLookupError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ProcessLookupError($0)) }
    }

    /// `PyObject *PyExc_PythonFinalizationError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: 3.13 and newer.
    public func PyExc_PythonFinalizationError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_PythonFinalizationError($0)) }
    }

    /// `PyObject *PyExc_RecursionError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_RecursionError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_RecursionError($0)) }
    }

    /// `PyObject *PyExc_ReferenceError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ReferenceError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ReferenceError($0)) }
    }

    /// `PyObject *PyExc_ResourceWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ResourceWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ResourceWarning($0)) }
    }

    /// `PyObject *PyExc_RuntimeError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_RuntimeError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_RuntimeError($0)) }
    }

    /// `PyObject *PyExc_RuntimeWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_RuntimeWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_RuntimeWarning($0)) }
    }

    /// `PyObject *PyExc_StopAsyncIteration(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_StopAsyncIteration() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_StopAsyncIteration($0)) }
    }

    /// `PyObject *PyExc_StopIteration(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_StopIteration() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_StopIteration($0)) }
    }

    /// `PyObject *PyExc_SyntaxError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_SyntaxError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_SyntaxError($0)) }
    }

    /// `PyObject *PyExc_SyntaxWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_SyntaxWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_SyntaxWarning($0)) }
    }

    /// `PyObject *PyExc_SystemError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_SystemError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_SystemError($0)) }
    }

    /// `PyObject *PyExc_SystemExit(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_SystemExit() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_SystemExit($0)) }
    }

    /// `PyObject *PyExc_TabError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_TabError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_TabError($0)) }
    }

    /// `PyObject *PyExc_TimeoutError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_TimeoutError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_TimeoutError($0)) }
    }

    /// `PyObject *PyExc_TypeError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_TypeError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_TypeError($0)) }
    }

    /// `PyObject *PyExc_UnboundLocalError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_UnboundLocalError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_UnboundLocalError($0)) }
    }

    /// `PyObject *PyExc_UnicodeDecodeError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_UnicodeDecodeError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_UnicodeDecodeError($0)) }
    }

    /// `PyObject *PyExc_UnicodeEncodeError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_UnicodeEncodeError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_UnicodeEncodeError($0)) }
    }

    /// `PyObject *PyExc_UnicodeError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_UnicodeError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_UnicodeError($0)) }
    }

    /// `PyObject *PyExc_UnicodeTranslateError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_UnicodeTranslateError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_UnicodeTranslateError($0)) }
    }

    /// `PyObject *PyExc_UnicodeWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_UnicodeWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_UnicodeWarning($0)) }
    }

    /// `PyObject *PyExc_UserWarning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_UserWarning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_UserWarning($0)) }
    }

    /// `PyObject *PyExc_ValueError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ValueError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ValueError($0)) }
    }

    /// `PyObject *PyExc_Warning(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_Warning() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_Warning($0)) }
    }

    /// `PyObject *PyExc_ZeroDivisionError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ZeroDivisionError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ZeroDivisionError($0)) }
    }

    /// `int PyExceptionClass_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyExceptionClass_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMExceptionClass_Check($0, pass(ob)) }
    }

    /// `const char *PyExceptionClass_Name(PyObject *ob)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func PyExceptionClass_Name(_ ob: PyVM.PyObject) throws -> UnsafePointer<CChar>? {
        try vm.withHandle { try PyVMExceptionClass_Name($0, pass(ob)) }
    }

    /// `int PyExceptionInstance_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyExceptionInstance_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMExceptionInstance_Check($0, pass(op)) }
    }

    /// `PyObject *PyExceptionInstance_Class(PyObject *op)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyExceptionInstance_Class(_ op: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExceptionInstance_Class($0, pass(op))) }
    }

    /// `PyObject *PyException_GetArgs(PyObject *ex)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: 3.12 and newer; made from older functions in 3.11 only.
    public func PyException_GetArgs(_ ex: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMException_GetArgs($0, pass(ex))) }
    }

    /// `PyObject *PyException_GetCause(PyObject *ex)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: there is none. CPython: all versions.
    public func PyException_GetCause(_ ex: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownOrNil(PyVMException_GetCause($0, pass(ex))) }
    }

    /// `PyObject *PyException_GetContext(PyObject *ex)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: there is none. CPython: all versions.
    public func PyException_GetContext(_ ex: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownOrNil(PyVMException_GetContext($0, pass(ex))) }
    }

    /// `PyObject *PyException_GetTraceback(PyObject *ex)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: there is none. CPython: all versions.
    public func PyException_GetTraceback(_ ex: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownOrNil(PyVMException_GetTraceback($0, pass(ex))) }
    }

    /// `void PyException_SetArgs(PyObject *ex, PyObject *arg2)`
    ///
    /// CPython: 3.12 and newer; made from older functions in 3.11 only.
    public func PyException_SetArgs(_ ex: PyVM.PyObject, _ arg2: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMException_SetArgs($0, pass(ex), pass(arg2)) }
    }

    /// `void PyException_SetCause(PyObject *ex, PyObject *cause)`
    ///
    /// Steals a reference to cause, and is given one to steal. Nil for cause: clears it. CPython: all versions.
    public func PyException_SetCause(_ ex: PyVM.PyObject, _ cause: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMException_SetCause($0, pass(ex), giveIfAny(cause)) }
    }

    /// `void PyException_SetContext(PyObject *ex, PyObject *ctx)`
    ///
    /// Steals a reference to ctx, and is given one to steal. Nil for ctx: clears it. CPython: all versions.
    public func PyException_SetContext(_ ex: PyVM.PyObject, _ ctx: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMException_SetContext($0, pass(ex), giveIfAny(ctx)) }
    }

    /// `int PyException_SetTraceback(PyObject *ex, PyObject *tb)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyException_SetTraceback(_ ex: PyVM.PyObject, _ tb: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMException_SetTraceback(handle, pass(ex), pass(tb))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyOS_vsnprintf(char *str, size_t size, const char *format, va_list va)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyOS_vsnprintf(_ str: UnsafeMutablePointer<CChar>?, _ size: Int, _ format: String, _ va: CVaListPointer) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMOS_vsnprintf(handle, str, size, text(format), va)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySignal_SetWakeupFd(int fd)`
    ///
    /// Never fails. CPython: 3.13 and newer.
    public func PySignal_SetWakeupFd(_ fd: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMSignal_SetWakeupFd(handle, fd)
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicodeDecodeError_Create(const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start,
    /// Py_ssize_t end, const char *reason)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeDecodeError_Create(
        _ encoding: String, _ object: UnsafePointer<CChar>?, _ length: Int, _ start: Int, _ end: Int, _ reason: String
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeDecodeError_Create($0, text(encoding), object, length, start, end, text(reason))) }
    }

    /// `PyObject *PyUnicodeDecodeError_GetEncoding(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeDecodeError_GetEncoding(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeDecodeError_GetEncoding($0, pass(exc))) }
    }

    /// `int PyUnicodeDecodeError_GetEnd(PyObject *exc, Py_ssize_t *end)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeDecodeError_GetEnd(_ exc: PyVM.PyObject, _ end: UnsafeMutablePointer<Int>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeDecodeError_GetEnd(handle, pass(exc), end)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicodeDecodeError_GetObject(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeDecodeError_GetObject(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeDecodeError_GetObject($0, pass(exc))) }
    }

    /// `PyObject *PyUnicodeDecodeError_GetReason(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeDecodeError_GetReason(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeDecodeError_GetReason($0, pass(exc))) }
    }

    /// `int PyUnicodeDecodeError_GetStart(PyObject *exc, Py_ssize_t *start)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeDecodeError_GetStart(_ exc: PyVM.PyObject, _ start: UnsafeMutablePointer<Int>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeDecodeError_GetStart(handle, pass(exc), start)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeDecodeError_SetEnd(PyObject *exc, Py_ssize_t end)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeDecodeError_SetEnd(_ exc: PyVM.PyObject, _ end: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeDecodeError_SetEnd(handle, pass(exc), end)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeDecodeError_SetReason(PyObject *exc, const char *reason)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeDecodeError_SetReason(_ exc: PyVM.PyObject, _ reason: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeDecodeError_SetReason(handle, pass(exc), text(reason))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeDecodeError_SetStart(PyObject *exc, Py_ssize_t start)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeDecodeError_SetStart(_ exc: PyVM.PyObject, _ start: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeDecodeError_SetStart(handle, pass(exc), start)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicodeEncodeError_GetEncoding(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeEncodeError_GetEncoding(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeEncodeError_GetEncoding($0, pass(exc))) }
    }

    /// `int PyUnicodeEncodeError_GetEnd(PyObject *exc, Py_ssize_t *end)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeEncodeError_GetEnd(_ exc: PyVM.PyObject, _ end: UnsafeMutablePointer<Int>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeEncodeError_GetEnd(handle, pass(exc), end)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicodeEncodeError_GetObject(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeEncodeError_GetObject(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeEncodeError_GetObject($0, pass(exc))) }
    }

    /// `PyObject *PyUnicodeEncodeError_GetReason(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeEncodeError_GetReason(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeEncodeError_GetReason($0, pass(exc))) }
    }

    /// `int PyUnicodeEncodeError_GetStart(PyObject *exc, Py_ssize_t *start)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeEncodeError_GetStart(_ exc: PyVM.PyObject, _ start: UnsafeMutablePointer<Int>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeEncodeError_GetStart(handle, pass(exc), start)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeEncodeError_SetEnd(PyObject *exc, Py_ssize_t end)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeEncodeError_SetEnd(_ exc: PyVM.PyObject, _ end: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeEncodeError_SetEnd(handle, pass(exc), end)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeEncodeError_SetReason(PyObject *exc, const char *reason)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeEncodeError_SetReason(_ exc: PyVM.PyObject, _ reason: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeEncodeError_SetReason(handle, pass(exc), text(reason))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeEncodeError_SetStart(PyObject *exc, Py_ssize_t start)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeEncodeError_SetStart(_ exc: PyVM.PyObject, _ start: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeEncodeError_SetStart(handle, pass(exc), start)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeTranslateError_GetEnd(PyObject *exc, Py_ssize_t *end)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeTranslateError_GetEnd(_ exc: PyVM.PyObject, _ end: UnsafeMutablePointer<Int>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeTranslateError_GetEnd(handle, pass(exc), end)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyUnicodeTranslateError_GetObject(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeTranslateError_GetObject(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeTranslateError_GetObject($0, pass(exc))) }
    }

    /// `PyObject *PyUnicodeTranslateError_GetReason(PyObject *exc)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyUnicodeTranslateError_GetReason(_ exc: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnicodeTranslateError_GetReason($0, pass(exc))) }
    }

    /// `int PyUnicodeTranslateError_GetStart(PyObject *exc, Py_ssize_t *start)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeTranslateError_GetStart(_ exc: PyVM.PyObject, _ start: UnsafeMutablePointer<Int>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeTranslateError_GetStart(handle, pass(exc), start)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeTranslateError_SetEnd(PyObject *exc, Py_ssize_t end)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeTranslateError_SetEnd(_ exc: PyVM.PyObject, _ end: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeTranslateError_SetEnd(handle, pass(exc), end)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeTranslateError_SetReason(PyObject *exc, const char *reason)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeTranslateError_SetReason(_ exc: PyVM.PyObject, _ reason: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeTranslateError_SetReason(handle, pass(exc), text(reason))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnicodeTranslateError_SetStart(PyObject *exc, Py_ssize_t start)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyUnicodeTranslateError_SetStart(_ exc: PyVM.PyObject, _ start: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnicodeTranslateError_SetStart(handle, pass(exc), start)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyUnstable_Exc_PrepReraiseStar(PyObject *orig, PyObject *excs)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.12 and newer.
    public func PyUnstable_Exc_PrepReraiseStar(_ orig: PyVM.PyObject, _ excs: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnstable_Exc_PrepReraiseStar($0, pass(orig), pass(excs))) }
    }

    /// `void Py_FatalError(const char *message)`
    ///
    /// CPython: all versions.
    public func Py_FatalError(_ message: String) throws {
        try vm.withHandle { try PyVM_FatalError($0, text(message)) }
    }
}
