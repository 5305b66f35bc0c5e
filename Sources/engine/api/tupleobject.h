/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's tupleobject.h. */

static PyTypeObject *pyvm_PyTupleIter_Type(void)
{
    return &PyTupleIter_Type;
}

static int pyvm_PyTuple_Check(PyObject *p)
{
    return PyTuple_Check(p);
}

static int pyvm_PyTuple_CheckExact(PyObject *p)
{
    return PyTuple_CheckExact(p);
}

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyTuple_FromArray(PyObject *const *array, Py_ssize_t size)
{
    (void)array;
    (void)size;
    pyvm_missing_until("PyTuple_FromArray", 0x030F);
    return NULL;
}
#endif

static PyObject *pyvm_PyTuple_GET_ITEM(PyObject *p, Py_ssize_t pos)
{
    return PyTuple_GET_ITEM(p, pos);
}

static Py_ssize_t pyvm_PyTuple_GET_SIZE(PyObject *p)
{
    return PyTuple_GET_SIZE(p);
}

static void pyvm_PyTuple_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o)
{
    PyTuple_SET_ITEM(p, pos, o);
}

static PyTypeObject *pyvm_PyTuple_Type(void)
{
    return &PyTuple_Type;
}
