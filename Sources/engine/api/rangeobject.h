/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's rangeobject.h. */

static PyTypeObject *pyvm_PyLongRangeIter_Type(void)
{
    return &PyLongRangeIter_Type;
}

static PyTypeObject *pyvm_PyRangeIter_Type(void)
{
    return &PyRangeIter_Type;
}

static int pyvm_PyRange_Check(PyObject *o)
{
    return PyRange_Check(o);
}

static PyTypeObject *pyvm_PyRange_Type(void)
{
    return &PyRange_Type;
}
