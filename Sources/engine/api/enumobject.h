/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's enumobject.h. */

static PyTypeObject *pyvm_PyEnum_Type(void)
{
    return &PyEnum_Type;
}

static PyTypeObject *pyvm_PyReversed_Type(void)
{
    return &PyReversed_Type;
}
