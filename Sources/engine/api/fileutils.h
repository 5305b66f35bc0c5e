/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's fileutils.h. */

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_Py_fclose(FILE *file)
{
    (void)file;
    pyvm_missing_until("Py_fclose", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static FILE *pyvm_Py_fopen(PyObject *path, const char *mode)
{
    (void)path;
    (void)mode;
    pyvm_missing_until("Py_fopen", 0x030E);
    return NULL;
}
#endif
