/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's boolobject.h. */

static int pyvm_PyBool_Check(PyObject *o)
{
    return PyBool_Check(o);
}

static PyObject *pyvm_Py_False(void)
{
    return Py_False;
}

static PyObject *pyvm_Py_True(void)
{
    return Py_True;
}
