/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's codecs.h. */

static const char *pyvm_Py_hexdigits(void)
{
    return Py_hexdigits;
}
