/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pythonrun.h. */

static int (**pyvm_PyOS_InputHook(void))(void)
{
    return &PyOS_InputHook;
}

static char *(**pyvm_PyOS_ReadlineFunctionPointer(void))(FILE *, FILE *, const char *)
{
    return &PyOS_ReadlineFunctionPointer;
}

#if PY_VERSION_HEX < 0x030E0000
static PyObject *pyvm_Py_CompileStringFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags)
{
    return Py_CompileStringFlags(str, filename, start, flags);
}
#endif
