/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's bytearrayobject.h. */

static PyTypeObject *pyvm_PyByteArrayIter_Type(void)
{
    return &PyByteArrayIter_Type;
}

static char *pyvm_PyByteArray_AS_STRING(PyObject *bytearray)
{
    return PyByteArray_AS_STRING(bytearray);
}

static int pyvm_PyByteArray_Check(PyObject *o)
{
    return PyByteArray_Check(o);
}

static int pyvm_PyByteArray_CheckExact(PyObject *o)
{
    return PyByteArray_CheckExact(o);
}

static Py_ssize_t pyvm_PyByteArray_GET_SIZE(PyObject *bytearray)
{
    return PyByteArray_GET_SIZE(bytearray);
}

static PyTypeObject *pyvm_PyByteArray_Type(void)
{
    return &PyByteArray_Type;
}
