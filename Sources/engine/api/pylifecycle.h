/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pylifecycle.h. */

static PyOS_sighandler_t pyvm_PyOS_getsig(int i)
{
    pyvm_errno_in();
    PyOS_sighandler_t result = PyOS_getsig(i);
    pyvm_errno_out();
    return result;
}

static PyOS_sighandler_t pyvm_PyOS_setsig(int i, PyOS_sighandler_t h)
{
    pyvm_errno_in();
    PyOS_sighandler_t result = PyOS_setsig(i, h);
    pyvm_errno_out();
    return result;
}

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyUnstable_AtExit(PyInterpreterState *interp, atexit_datacallbackfunc func, void *data)
{
    (void)interp;
    (void)func;
    (void)data;
    pyvm_missing_until("PyUnstable_AtExit", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static wchar_t *pyvm_Py_GetExecPrefix(void)
{
    pyvm_missing_since("Py_GetExecPrefix", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static wchar_t *pyvm_Py_GetPath(void)
{
    pyvm_missing_since("Py_GetPath", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static wchar_t *pyvm_Py_GetPrefix(void)
{
    pyvm_missing_since("Py_GetPrefix", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static wchar_t *pyvm_Py_GetProgramFullPath(void)
{
    pyvm_missing_since("Py_GetProgramFullPath", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static wchar_t *pyvm_Py_GetProgramName(void)
{
    pyvm_missing_since("Py_GetProgramName", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static wchar_t *pyvm_Py_GetPythonHome(void)
{
    pyvm_missing_since("Py_GetPythonHome", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_Py_SetStandardStreamEncoding(const char *encoding, const char *errors)
{
    (void)encoding;
    (void)errors;
    pyvm_missing_since("Py_SetStandardStreamEncoding", 0x030D);
    return -1;
}
#endif

static unsigned long pyvm_Py_Version(void)
{
    return Py_Version;
}
