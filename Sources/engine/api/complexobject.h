/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's complexobject.h. */

static int pyvm_PyComplex_Check(PyObject *p)
{
    return PyComplex_Check(p);
}

static int pyvm_PyComplex_CheckExact(PyObject *p)
{
    return PyComplex_CheckExact(p);
}

static PyTypeObject *pyvm_PyComplex_Type(void)
{
    return &PyComplex_Type;
}
