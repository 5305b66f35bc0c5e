/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pyerrors.h. */

#if PY_VERSION_HEX < 0x030D0000
static void pyvm_PyErr_FormatUnraisableV(const char *format, va_list arguments)
{
    (void)format;
    (void)arguments;
    pyvm_missing_until("PyErr_FormatUnraisable", 0x030D);
}
#endif

static PyObject *pyvm_PyErr_SetFromErrno(PyObject *type)
{
    pyvm_errno_in();
    return PyErr_SetFromErrno(type);
}

static PyObject *pyvm_PyErr_SetFromErrnoWithFilename(PyObject *type, const char *filename)
{
    pyvm_errno_in();
    return PyErr_SetFromErrnoWithFilename(type, filename);
}

static PyObject *pyvm_PyErr_SetFromErrnoWithFilenameObject(PyObject *type, PyObject *filenameObject)
{
    pyvm_errno_in();
    return PyErr_SetFromErrnoWithFilenameObject(type, filenameObject);
}

static PyObject *pyvm_PyErr_SetFromErrnoWithFilenameObjects(PyObject *type, PyObject *filenameObject, PyObject *filenameObject2)
{
    pyvm_errno_in();
    return PyErr_SetFromErrnoWithFilenameObjects(type, filenameObject, filenameObject2);
}

static PyObject *pyvm_PyExc_ArithmeticError(void)
{
    return PyExc_ArithmeticError;
}

static PyObject *pyvm_PyExc_AssertionError(void)
{
    return PyExc_AssertionError;
}

static PyObject *pyvm_PyExc_AttributeError(void)
{
    return PyExc_AttributeError;
}

static PyObject *pyvm_PyExc_BaseException(void)
{
    return PyExc_BaseException;
}

static PyObject *pyvm_PyExc_BaseExceptionGroup(void)
{
    return PyExc_BaseExceptionGroup;
}

static PyObject *pyvm_PyExc_BlockingIOError(void)
{
    return PyExc_BlockingIOError;
}

static PyObject *pyvm_PyExc_BrokenPipeError(void)
{
    return PyExc_BrokenPipeError;
}

static PyObject *pyvm_PyExc_BufferError(void)
{
    return PyExc_BufferError;
}

static PyObject *pyvm_PyExc_BytesWarning(void)
{
    return PyExc_BytesWarning;
}

static PyObject *pyvm_PyExc_ChildProcessError(void)
{
    return PyExc_ChildProcessError;
}

static PyObject *pyvm_PyExc_ConnectionAbortedError(void)
{
    return PyExc_ConnectionAbortedError;
}

static PyObject *pyvm_PyExc_ConnectionError(void)
{
    return PyExc_ConnectionError;
}

static PyObject *pyvm_PyExc_ConnectionRefusedError(void)
{
    return PyExc_ConnectionRefusedError;
}

static PyObject *pyvm_PyExc_ConnectionResetError(void)
{
    return PyExc_ConnectionResetError;
}

static PyObject *pyvm_PyExc_DeprecationWarning(void)
{
    return PyExc_DeprecationWarning;
}

static PyObject *pyvm_PyExc_EOFError(void)
{
    return PyExc_EOFError;
}

static PyObject *pyvm_PyExc_EncodingWarning(void)
{
    return PyExc_EncodingWarning;
}

static PyObject *pyvm_PyExc_EnvironmentError(void)
{
    return PyExc_EnvironmentError;
}

static PyObject *pyvm_PyExc_Exception(void)
{
    return PyExc_Exception;
}

static PyObject *pyvm_PyExc_FileExistsError(void)
{
    return PyExc_FileExistsError;
}

static PyObject *pyvm_PyExc_FileNotFoundError(void)
{
    return PyExc_FileNotFoundError;
}

static PyObject *pyvm_PyExc_FloatingPointError(void)
{
    return PyExc_FloatingPointError;
}

static PyObject *pyvm_PyExc_FutureWarning(void)
{
    return PyExc_FutureWarning;
}

static PyObject *pyvm_PyExc_GeneratorExit(void)
{
    return PyExc_GeneratorExit;
}

static PyObject *pyvm_PyExc_IOError(void)
{
    return PyExc_IOError;
}

#if PY_VERSION_HEX >= 0x030F0000
static PyObject *pyvm_PyExc_ImportCycleError(void)
{
    return PyExc_ImportCycleError;
}
#else
static PyObject *pyvm_PyExc_ImportCycleError(void)
{
    pyvm_missing_until("PyExc_ImportCycleError", 0x030F);
    return NULL;
}
#endif

static PyObject *pyvm_PyExc_ImportError(void)
{
    return PyExc_ImportError;
}

static PyObject *pyvm_PyExc_ImportWarning(void)
{
    return PyExc_ImportWarning;
}

static PyObject *pyvm_PyExc_IndentationError(void)
{
    return PyExc_IndentationError;
}

static PyObject *pyvm_PyExc_IndexError(void)
{
    return PyExc_IndexError;
}

static PyObject *pyvm_PyExc_InterruptedError(void)
{
    return PyExc_InterruptedError;
}

static PyObject *pyvm_PyExc_IsADirectoryError(void)
{
    return PyExc_IsADirectoryError;
}

static PyObject *pyvm_PyExc_KeyError(void)
{
    return PyExc_KeyError;
}

static PyObject *pyvm_PyExc_KeyboardInterrupt(void)
{
    return PyExc_KeyboardInterrupt;
}

static PyObject *pyvm_PyExc_LookupError(void)
{
    return PyExc_LookupError;
}

static PyObject *pyvm_PyExc_MemoryError(void)
{
    return PyExc_MemoryError;
}

static PyObject *pyvm_PyExc_ModuleNotFoundError(void)
{
    return PyExc_ModuleNotFoundError;
}

static PyObject *pyvm_PyExc_NameError(void)
{
    return PyExc_NameError;
}

static PyObject *pyvm_PyExc_NotADirectoryError(void)
{
    return PyExc_NotADirectoryError;
}

static PyObject *pyvm_PyExc_NotImplementedError(void)
{
    return PyExc_NotImplementedError;
}

static PyObject *pyvm_PyExc_OSError(void)
{
    return PyExc_OSError;
}

static PyObject *pyvm_PyExc_OverflowError(void)
{
    return PyExc_OverflowError;
}

static PyObject *pyvm_PyExc_PendingDeprecationWarning(void)
{
    return PyExc_PendingDeprecationWarning;
}

static PyObject *pyvm_PyExc_PermissionError(void)
{
    return PyExc_PermissionError;
}

static PyObject *pyvm_PyExc_ProcessLookupError(void)
{
    return PyExc_ProcessLookupError;
}

#if PY_VERSION_HEX >= 0x030D0000
static PyObject *pyvm_PyExc_PythonFinalizationError(void)
{
    return PyExc_PythonFinalizationError;
}
#else
static PyObject *pyvm_PyExc_PythonFinalizationError(void)
{
    pyvm_missing_until("PyExc_PythonFinalizationError", 0x030D);
    return NULL;
}
#endif

static PyObject *pyvm_PyExc_RecursionError(void)
{
    return PyExc_RecursionError;
}

static PyObject *pyvm_PyExc_ReferenceError(void)
{
    return PyExc_ReferenceError;
}

static PyObject *pyvm_PyExc_ResourceWarning(void)
{
    return PyExc_ResourceWarning;
}

static PyObject *pyvm_PyExc_RuntimeError(void)
{
    return PyExc_RuntimeError;
}

static PyObject *pyvm_PyExc_RuntimeWarning(void)
{
    return PyExc_RuntimeWarning;
}

static PyObject *pyvm_PyExc_StopAsyncIteration(void)
{
    return PyExc_StopAsyncIteration;
}

static PyObject *pyvm_PyExc_StopIteration(void)
{
    return PyExc_StopIteration;
}

static PyObject *pyvm_PyExc_SyntaxError(void)
{
    return PyExc_SyntaxError;
}

static PyObject *pyvm_PyExc_SyntaxWarning(void)
{
    return PyExc_SyntaxWarning;
}

static PyObject *pyvm_PyExc_SystemError(void)
{
    return PyExc_SystemError;
}

static PyObject *pyvm_PyExc_SystemExit(void)
{
    return PyExc_SystemExit;
}

static PyObject *pyvm_PyExc_TabError(void)
{
    return PyExc_TabError;
}

static PyObject *pyvm_PyExc_TimeoutError(void)
{
    return PyExc_TimeoutError;
}

static PyObject *pyvm_PyExc_TypeError(void)
{
    return PyExc_TypeError;
}

static PyObject *pyvm_PyExc_UnboundLocalError(void)
{
    return PyExc_UnboundLocalError;
}

static PyObject *pyvm_PyExc_UnicodeDecodeError(void)
{
    return PyExc_UnicodeDecodeError;
}

static PyObject *pyvm_PyExc_UnicodeEncodeError(void)
{
    return PyExc_UnicodeEncodeError;
}

static PyObject *pyvm_PyExc_UnicodeError(void)
{
    return PyExc_UnicodeError;
}

static PyObject *pyvm_PyExc_UnicodeTranslateError(void)
{
    return PyExc_UnicodeTranslateError;
}

static PyObject *pyvm_PyExc_UnicodeWarning(void)
{
    return PyExc_UnicodeWarning;
}

static PyObject *pyvm_PyExc_UserWarning(void)
{
    return PyExc_UserWarning;
}

static PyObject *pyvm_PyExc_ValueError(void)
{
    return PyExc_ValueError;
}

static PyObject *pyvm_PyExc_Warning(void)
{
    return PyExc_Warning;
}

static PyObject *pyvm_PyExc_ZeroDivisionError(void)
{
    return PyExc_ZeroDivisionError;
}

static int pyvm_PyExceptionClass_Check(PyObject *ob)
{
    return PyExceptionClass_Check(ob);
}

static int pyvm_PyExceptionInstance_Check(PyObject *op)
{
    return PyExceptionInstance_Check(op);
}

static PyObject *pyvm_PyExceptionInstance_Class(PyObject *op)
{
    return PyExceptionInstance_Class(op);
}

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PySignal_SetWakeupFd(int fd)
{
    (void)fd;
    pyvm_missing_until("PySignal_SetWakeupFd", 0x030D);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static PyObject *pyvm_PyUnstable_Exc_PrepReraiseStar(PyObject *orig, PyObject *excs)
{
    (void)orig;
    (void)excs;
    pyvm_missing_until("PyUnstable_Exc_PrepReraiseStar", 0x030C);
    return NULL;
}
#endif
