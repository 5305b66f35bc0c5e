/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyerrors.h, with the VM first. */
#ifndef PYVM_API_PYERRORS_H
#define PYVM_API_PYERRORS_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyErr_BadArgument. On error: 0, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_BadArgument(PyVM *vm);

/** PyErr_BadInternalCall. CPython: all versions. */
PYVM_EXPORT void PyVMErr_BadInternalCall(PyVM *vm);

/** PyErr_CheckSignals. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_CheckSignals(PyVM *vm);

/** PyErr_Clear. CPython: all versions. */
PYVM_EXPORT void PyVMErr_Clear(PyVM *vm);

/** PyErr_ExceptionMatches. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMErr_ExceptionMatches(PyVM *vm, PyObject *exc);

/**
 * PyErr_Fetch. Stores a new reference in ptype. Stores a new reference in pvalue. Stores a new reference in
 * ptraceback. CPython: all versions.
 */
PYVM_EXPORT void PyVMErr_Fetch(PyVM *vm, PyObject **ptype, PyObject **pvalue, PyObject **ptraceback);

/** PyErr_Format. Returns NULL always. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_Format(PyVM *vm, PyObject *exception, const char *format, ...);

/** PyErr_FormatUnraisable. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMErr_FormatUnraisable(PyVM *vm, const char *format, ...);

/** PyErr_FormatUnraisableV. CPython: 3.13 and newer. */
PYVM_EXPORT void PyVMErr_FormatUnraisableV(PyVM *vm, const char *format, va_list arguments);

/** PyErr_FormatV. Returns NULL always. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_FormatV(PyVM *vm, PyObject *exception, const char *format, va_list vargs);

/**
 * PyErr_GetExcInfo. Stores a new reference in ptype. Stores a new reference in pvalue. Stores a new reference
 * in ptraceback. CPython: all versions.
 */
PYVM_EXPORT void PyVMErr_GetExcInfo(PyVM *vm, PyObject **ptype, PyObject **pvalue, PyObject **ptraceback);

/** PyErr_GetHandledException. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_GetHandledException(PyVM *vm);

/**
 * PyErr_GetRaisedException. Returns a new reference. Never fails. CPython: 3.12 and newer; made from older
 * functions in 3.11 only.
 */
PYVM_EXPORT PyObject *PyVMErr_GetRaisedException(PyVM *vm);

/** PyErr_GivenExceptionMatches. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMErr_GivenExceptionMatches(PyVM *vm, PyObject *given, PyObject *exc);

/** PyErr_NewException. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_NewException(PyVM *vm, const char *name, PyObject *base, PyObject *dict);

/**
 * PyErr_NewExceptionWithDoc. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMErr_NewExceptionWithDoc(PyVM *vm, const char *name, const char *doc, PyObject *base, PyObject *dict);

/** PyErr_NoMemory. Returns NULL always. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_NoMemory(PyVM *vm);

/**
 * PyErr_NormalizeException. Releases the reference in exc and val and tb and stores a new one there. CPython:
 * all versions.
 */
PYVM_EXPORT void PyVMErr_NormalizeException(PyVM *vm, PyObject **exc, PyObject **val, PyObject **tb);

/** PyErr_Occurred. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_Occurred(PyVM *vm);

/** PyErr_ProgramText. Returns a new reference. On failure: NULL, with no exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_ProgramText(PyVM *vm, const char *filename, int lineno);

/**
 * PyErr_ProgramTextObject. Returns a new reference. On failure: NULL, with no exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMErr_ProgramTextObject(PyVM *vm, PyObject *filename, int lineno);

/** PyErr_RangedSyntaxLocationObject. CPython: all versions. */
PYVM_EXPORT void PyVMErr_RangedSyntaxLocationObject(PyVM *vm, PyObject *filename, int lineno, int col_offset, int end_lineno, int end_col_offset);

/** PyErr_Restore. Steals the reference to type and value and traceback, on error too. CPython: all versions. */
PYVM_EXPORT void PyVMErr_Restore(PyVM *vm, PyObject *type, PyObject *value, PyObject *traceback);

/**
 * PyErr_SetExcInfo. Steals the reference to type and value and traceback, on error too. CPython: all
 * versions.
 */
PYVM_EXPORT void PyVMErr_SetExcInfo(PyVM *vm, PyObject *type, PyObject *value, PyObject *traceback);

/** PyErr_SetFromErrno. Returns NULL always. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_SetFromErrno(PyVM *vm, PyObject *type);

/**
 * PyErr_SetFromErrnoWithFilename. Returns NULL always. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMErr_SetFromErrnoWithFilename(PyVM *vm, PyObject *type, const char *filename);

/**
 * PyErr_SetFromErrnoWithFilenameObject. Returns NULL always. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMErr_SetFromErrnoWithFilenameObject(PyVM *vm, PyObject *type, PyObject *filenameObject);

/**
 * PyErr_SetFromErrnoWithFilenameObjects. Returns NULL always. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMErr_SetFromErrnoWithFilenameObjects(PyVM *vm, PyObject *type, PyObject *filenameObject, PyObject *filenameObject2);

/** PyErr_SetHandledException. CPython: all versions. */
PYVM_EXPORT void PyVMErr_SetHandledException(PyVM *vm, PyObject *exc);

/** PyErr_SetImportError. Returns NULL always. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMErr_SetImportError(PyVM *vm, PyObject *msg, PyObject *name, PyObject *path);

/**
 * PyErr_SetImportErrorSubclass. Returns NULL always. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMErr_SetImportErrorSubclass(PyVM *vm, PyObject *exception, PyObject *msg, PyObject *name, PyObject *path);

/** PyErr_SetInterrupt. CPython: all versions. */
PYVM_EXPORT void PyVMErr_SetInterrupt(PyVM *vm);

/** PyErr_SetInterruptEx. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_SetInterruptEx(PyVM *vm, int signum);

/** PyErr_SetNone. CPython: all versions. */
PYVM_EXPORT void PyVMErr_SetNone(PyVM *vm, PyObject *type);

/** PyErr_SetObject. CPython: all versions. */
PYVM_EXPORT void PyVMErr_SetObject(PyVM *vm, PyObject *type, PyObject *value);

/**
 * PyErr_SetRaisedException. Steals the reference to exc, on error too. CPython: 3.12 and newer; made from
 * older functions in 3.11 only.
 */
PYVM_EXPORT void PyVMErr_SetRaisedException(PyVM *vm, PyObject *exc);

/** PyErr_SetString. CPython: all versions. */
PYVM_EXPORT void PyVMErr_SetString(PyVM *vm, PyObject *type, const char *message);

/** PyErr_SyntaxLocation. CPython: all versions. */
PYVM_EXPORT void PyVMErr_SyntaxLocation(PyVM *vm, const char *filename, int lineno);

/** PyErr_SyntaxLocationEx. CPython: all versions. */
PYVM_EXPORT void PyVMErr_SyntaxLocationEx(PyVM *vm, const char *filename, int lineno, int col_offset);

/** PyErr_SyntaxLocationObject. CPython: all versions. */
PYVM_EXPORT void PyVMErr_SyntaxLocationObject(PyVM *vm, PyObject *filename, int lineno, int col_offset);

/** PyErr_WriteUnraisable. CPython: all versions. */
PYVM_EXPORT void PyVMErr_WriteUnraisable(PyVM *vm, PyObject *obj);

/** PyExc_ArithmeticError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ArithmeticError(PyVM *vm);

/** PyExc_AssertionError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_AssertionError(PyVM *vm);

/** PyExc_AttributeError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_AttributeError(PyVM *vm);

/** PyExc_BaseException. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_BaseException(PyVM *vm);

/** PyExc_BaseExceptionGroup. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_BaseExceptionGroup(PyVM *vm);

/** PyExc_BlockingIOError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_BlockingIOError(PyVM *vm);

/** PyExc_BrokenPipeError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_BrokenPipeError(PyVM *vm);

/** PyExc_BufferError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_BufferError(PyVM *vm);

/** PyExc_BytesWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_BytesWarning(PyVM *vm);

/** PyExc_ChildProcessError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ChildProcessError(PyVM *vm);

/** PyExc_ConnectionAbortedError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ConnectionAbortedError(PyVM *vm);

/** PyExc_ConnectionError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ConnectionError(PyVM *vm);

/** PyExc_ConnectionRefusedError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ConnectionRefusedError(PyVM *vm);

/** PyExc_ConnectionResetError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ConnectionResetError(PyVM *vm);

/** PyExc_DeprecationWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_DeprecationWarning(PyVM *vm);

/** PyExc_EOFError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_EOFError(PyVM *vm);

/** PyExc_EncodingWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_EncodingWarning(PyVM *vm);

/** PyExc_EnvironmentError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_EnvironmentError(PyVM *vm);

/** PyExc_Exception. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_Exception(PyVM *vm);

/** PyExc_FileExistsError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_FileExistsError(PyVM *vm);

/** PyExc_FileNotFoundError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_FileNotFoundError(PyVM *vm);

/** PyExc_FloatingPointError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_FloatingPointError(PyVM *vm);

/** PyExc_FutureWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_FutureWarning(PyVM *vm);

/** PyExc_GeneratorExit. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_GeneratorExit(PyVM *vm);

/** PyExc_IOError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_IOError(PyVM *vm);

/** PyExc_ImportCycleError. Returns a borrowed reference. CPython: 3.15 and newer. */
PYVM_EXPORT PyObject *PyVMExc_ImportCycleError(PyVM *vm);

/** PyExc_ImportError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ImportError(PyVM *vm);

/** PyExc_ImportWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ImportWarning(PyVM *vm);

/** PyExc_IndentationError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_IndentationError(PyVM *vm);

/** PyExc_IndexError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_IndexError(PyVM *vm);

/** PyExc_InterruptedError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_InterruptedError(PyVM *vm);

/** PyExc_IsADirectoryError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_IsADirectoryError(PyVM *vm);

/** PyExc_KeyError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_KeyError(PyVM *vm);

/** PyExc_KeyboardInterrupt. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_KeyboardInterrupt(PyVM *vm);

/** PyExc_LookupError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_LookupError(PyVM *vm);

/** PyExc_MemoryError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_MemoryError(PyVM *vm);

/** PyExc_ModuleNotFoundError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ModuleNotFoundError(PyVM *vm);

/** PyExc_NameError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_NameError(PyVM *vm);

/** PyExc_NotADirectoryError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_NotADirectoryError(PyVM *vm);

/** PyExc_NotImplementedError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_NotImplementedError(PyVM *vm);

/** PyExc_OSError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_OSError(PyVM *vm);

/** PyExc_OverflowError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_OverflowError(PyVM *vm);

/** PyExc_PendingDeprecationWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_PendingDeprecationWarning(PyVM *vm);

/** PyExc_PermissionError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_PermissionError(PyVM *vm);

/** PyExc_ProcessLookupError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ProcessLookupError(PyVM *vm);

/** PyExc_PythonFinalizationError. Returns a borrowed reference. CPython: 3.13 and newer. */
PYVM_EXPORT PyObject *PyVMExc_PythonFinalizationError(PyVM *vm);

/** PyExc_RecursionError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_RecursionError(PyVM *vm);

/** PyExc_ReferenceError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ReferenceError(PyVM *vm);

/** PyExc_ResourceWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ResourceWarning(PyVM *vm);

/** PyExc_RuntimeError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_RuntimeError(PyVM *vm);

/** PyExc_RuntimeWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_RuntimeWarning(PyVM *vm);

/** PyExc_StopAsyncIteration. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_StopAsyncIteration(PyVM *vm);

/** PyExc_StopIteration. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_StopIteration(PyVM *vm);

/** PyExc_SyntaxError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_SyntaxError(PyVM *vm);

/** PyExc_SyntaxWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_SyntaxWarning(PyVM *vm);

/** PyExc_SystemError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_SystemError(PyVM *vm);

/** PyExc_SystemExit. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_SystemExit(PyVM *vm);

/** PyExc_TabError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_TabError(PyVM *vm);

/** PyExc_TimeoutError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_TimeoutError(PyVM *vm);

/** PyExc_TypeError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_TypeError(PyVM *vm);

/** PyExc_UnboundLocalError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_UnboundLocalError(PyVM *vm);

/** PyExc_UnicodeDecodeError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_UnicodeDecodeError(PyVM *vm);

/** PyExc_UnicodeEncodeError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_UnicodeEncodeError(PyVM *vm);

/** PyExc_UnicodeError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_UnicodeError(PyVM *vm);

/** PyExc_UnicodeTranslateError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_UnicodeTranslateError(PyVM *vm);

/** PyExc_UnicodeWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_UnicodeWarning(PyVM *vm);

/** PyExc_UserWarning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_UserWarning(PyVM *vm);

/** PyExc_ValueError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ValueError(PyVM *vm);

/** PyExc_Warning. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_Warning(PyVM *vm);

/** PyExc_ZeroDivisionError. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExc_ZeroDivisionError(PyVM *vm);

/** PyExceptionClass_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMExceptionClass_Check(PyVM *vm, PyObject *ob);

/** PyExceptionClass_Name. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVMExceptionClass_Name(PyVM *vm, PyObject *ob);

/** PyExceptionInstance_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMExceptionInstance_Check(PyVM *vm, PyObject *op);

/** PyExceptionInstance_Class. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMExceptionInstance_Class(PyVM *vm, PyObject *op);

/**
 * PyException_GetArgs. Returns a new reference. Never fails. CPython: 3.12 and newer; made from older
 * functions in 3.11 only.
 */
PYVM_EXPORT PyObject *PyVMException_GetArgs(PyVM *vm, PyObject *ex);

/** PyException_GetCause. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMException_GetCause(PyVM *vm, PyObject *ex);

/** PyException_GetContext. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMException_GetContext(PyVM *vm, PyObject *ex);

/** PyException_GetTraceback. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMException_GetTraceback(PyVM *vm, PyObject *ex);

/** PyException_SetArgs. CPython: 3.12 and newer; made from older functions in 3.11 only. */
PYVM_EXPORT void PyVMException_SetArgs(PyVM *vm, PyObject *ex, PyObject *arg2);

/** PyException_SetCause. Steals the reference to cause, on error too. CPython: all versions. */
PYVM_EXPORT void PyVMException_SetCause(PyVM *vm, PyObject *ex, PyObject *cause);

/** PyException_SetContext. Steals the reference to ctx, on error too. CPython: all versions. */
PYVM_EXPORT void PyVMException_SetContext(PyVM *vm, PyObject *ex, PyObject *ctx);

/** PyException_SetTraceback. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMException_SetTraceback(PyVM *vm, PyObject *ex, PyObject *tb);

/** PyOS_snprintf. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMOS_snprintf(PyVM *vm, char *str, size_t size, const char *format, ...);

/** PyOS_vsnprintf. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMOS_vsnprintf(PyVM *vm, char *str, size_t size, const char *format, va_list va);

/** PySignal_SetWakeupFd. Never fails. CPython: 3.13 and newer. */
PYVM_EXPORT int PyVMSignal_SetWakeupFd(PyVM *vm, int fd);

/**
 * PyUnicodeDecodeError_Create. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeDecodeError_Create(PyVM *vm, const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start, Py_ssize_t end, const char *reason);

/**
 * PyUnicodeDecodeError_GetEncoding. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeDecodeError_GetEncoding(PyVM *vm, PyObject *exc);

/** PyUnicodeDecodeError_GetEnd. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeDecodeError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end);

/**
 * PyUnicodeDecodeError_GetObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeDecodeError_GetObject(PyVM *vm, PyObject *exc);

/**
 * PyUnicodeDecodeError_GetReason. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeDecodeError_GetReason(PyVM *vm, PyObject *exc);

/** PyUnicodeDecodeError_GetStart. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeDecodeError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start);

/** PyUnicodeDecodeError_SetEnd. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeDecodeError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end);

/** PyUnicodeDecodeError_SetReason. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeDecodeError_SetReason(PyVM *vm, PyObject *exc, const char *reason);

/** PyUnicodeDecodeError_SetStart. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeDecodeError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start);

/**
 * PyUnicodeEncodeError_GetEncoding. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeEncodeError_GetEncoding(PyVM *vm, PyObject *exc);

/** PyUnicodeEncodeError_GetEnd. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeEncodeError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end);

/**
 * PyUnicodeEncodeError_GetObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeEncodeError_GetObject(PyVM *vm, PyObject *exc);

/**
 * PyUnicodeEncodeError_GetReason. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeEncodeError_GetReason(PyVM *vm, PyObject *exc);

/** PyUnicodeEncodeError_GetStart. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeEncodeError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start);

/** PyUnicodeEncodeError_SetEnd. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeEncodeError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end);

/** PyUnicodeEncodeError_SetReason. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeEncodeError_SetReason(PyVM *vm, PyObject *exc, const char *reason);

/** PyUnicodeEncodeError_SetStart. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeEncodeError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start);

/** PyUnicodeTranslateError_GetEnd. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeTranslateError_GetEnd(PyVM *vm, PyObject *exc, Py_ssize_t *end);

/**
 * PyUnicodeTranslateError_GetObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeTranslateError_GetObject(PyVM *vm, PyObject *exc);

/**
 * PyUnicodeTranslateError_GetReason. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicodeTranslateError_GetReason(PyVM *vm, PyObject *exc);

/** PyUnicodeTranslateError_GetStart. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeTranslateError_GetStart(PyVM *vm, PyObject *exc, Py_ssize_t *start);

/** PyUnicodeTranslateError_SetEnd. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeTranslateError_SetEnd(PyVM *vm, PyObject *exc, Py_ssize_t end);

/** PyUnicodeTranslateError_SetReason. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeTranslateError_SetReason(PyVM *vm, PyObject *exc, const char *reason);

/** PyUnicodeTranslateError_SetStart. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicodeTranslateError_SetStart(PyVM *vm, PyObject *exc, Py_ssize_t start);

/**
 * PyUnstable_Exc_PrepReraiseStar. Returns a new reference. On error: NULL, with an exception. CPython: 3.12
 * and newer.
 */
PYVM_EXPORT PyObject *PyVMUnstable_Exc_PrepReraiseStar(PyVM *vm, PyObject *orig, PyObject *excs);

/** Py_FatalError. CPython: all versions. */
PYVM_EXPORT void PyVM_FatalError(PyVM *vm, const char *message);

#ifdef __cplusplus
}
#endif

#endif
