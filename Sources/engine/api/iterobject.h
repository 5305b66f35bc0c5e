/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's iterobject.h. */

static int pyvm_PyCallIter_Check(PyObject *op)
{
    return PyCallIter_Check(op);
}

static PyTypeObject *pyvm_PyCallIter_Type(void)
{
    return &PyCallIter_Type;
}

static int pyvm_PySeqIter_Check(PyObject *op)
{
    return PySeqIter_Check(op);
}

static PyTypeObject *pyvm_PySeqIter_Type(void)
{
    return &PySeqIter_Type;
}
