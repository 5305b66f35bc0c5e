/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pystrcmp.h. */

static int pyvm_PyOS_stricmp(const char *str1, const char *str2)
{
    return PyOS_stricmp(str1, str2);
}

static int pyvm_PyOS_strnicmp(const char *str1, const char *str2, Py_ssize_t size)
{
    return PyOS_strnicmp(str1, str2, size);
}
