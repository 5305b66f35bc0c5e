/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's genericaliasobject.h. */

static PyTypeObject *pyvm_Py_GenericAliasType(void)
{
    return &Py_GenericAliasType;
}
