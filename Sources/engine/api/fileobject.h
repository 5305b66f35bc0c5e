/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's fileobject.h. */

static PyTypeObject *pyvm_PyStdPrinter_Type(void)
{
    return &PyStdPrinter_Type;
}

static const char *pyvm_Py_FileSystemDefaultEncodeErrors(void)
{
    return Py_FileSystemDefaultEncodeErrors;
}

static const char *pyvm_Py_FileSystemDefaultEncoding(void)
{
    return Py_FileSystemDefaultEncoding;
}

static int *pyvm_Py_HasFileSystemDefaultEncoding(void)
{
    return &Py_HasFileSystemDefaultEncoding;
}

static int *pyvm_Py_UTF8Mode(void)
{
    return &Py_UTF8Mode;
}
