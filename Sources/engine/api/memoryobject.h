/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's memoryobject.h. */

static int pyvm_PyMemoryView_Check(PyObject *obj)
{
    return PyMemoryView_Check(obj);
}

static PyObject *pyvm_PyMemoryView_GET_BASE(PyObject *mview)
{
    return PyMemoryView_GET_BASE(mview);
}

static Py_buffer *pyvm_PyMemoryView_GET_BUFFER(PyObject *mview)
{
    return PyMemoryView_GET_BUFFER(mview);
}

static PyTypeObject *pyvm_PyMemoryView_Type(void)
{
    return &PyMemoryView_Type;
}
