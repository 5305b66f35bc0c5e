/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's sysmodule.h. */

#if PY_VERSION_HEX >= 0x030D0000
static void pyvm_PySys_AddWarnOption(const wchar_t *s)
{
    (void)s;
    pyvm_missing_since("PySys_AddWarnOption", 0x030D);
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static void pyvm_PySys_AddWarnOptionUnicode(PyObject *unicode)
{
    (void)unicode;
    pyvm_missing_since("PySys_AddWarnOptionUnicode", 0x030D);
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static void pyvm_PySys_AddXOption(const wchar_t *s)
{
    (void)s;
    pyvm_missing_since("PySys_AddXOption", 0x030D);
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PySys_HasWarnOptions(void)
{
    pyvm_missing_since("PySys_HasWarnOptions", 0x030D);
    return 0;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static void pyvm_PySys_ResetWarnOptions(void)
{
    pyvm_missing_since("PySys_ResetWarnOptions", 0x030F);
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static void pyvm_PySys_SetPath(const wchar_t *path)
{
    (void)path;
    pyvm_missing_since("PySys_SetPath", 0x030D);
}
#endif
