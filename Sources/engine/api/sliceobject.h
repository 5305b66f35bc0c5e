/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's sliceobject.h. */

static PyTypeObject *pyvm_PyEllipsis_Type(void)
{
    return &PyEllipsis_Type;
}

static int pyvm_PySlice_Check(PyObject *ob)
{
    return PySlice_Check(ob);
}

static PyTypeObject *pyvm_PySlice_Type(void)
{
    return &PySlice_Type;
}

static PyObject *pyvm_Py_Ellipsis(void)
{
    return Py_Ellipsis;
}
