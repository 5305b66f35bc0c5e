/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's floatobject.h. */

static double pyvm_PyFloat_AS_DOUBLE(PyObject *pyfloat)
{
    return PyFloat_AS_DOUBLE(pyfloat);
}

static int pyvm_PyFloat_Check(PyObject *p)
{
    return PyFloat_Check(p);
}

static int pyvm_PyFloat_CheckExact(PyObject *p)
{
    return PyFloat_CheckExact(p);
}

static PyTypeObject *pyvm_PyFloat_Type(void)
{
    return &PyFloat_Type;
}
