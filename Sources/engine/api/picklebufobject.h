/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's picklebufobject.h. */

static int pyvm_PyPickleBuffer_Check(PyObject *op)
{
    return PyPickleBuffer_Check(op);
}

static PyTypeObject *pyvm_PyPickleBuffer_Type(void)
{
    return &PyPickleBuffer_Type;
}
