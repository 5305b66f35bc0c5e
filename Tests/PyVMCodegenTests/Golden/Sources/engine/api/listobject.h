/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's listobject.h. */

static PyObject *pyvm_PyExc_ValueError(void)
{
    return PyExc_ValueError;
}

static int pyvm_PyList_Check(PyObject *op)
{
    return PyList_Check(op);
}

#if PY_VERSION_HEX >= 0x030C0000
static int pyvm_PyList_Gone(PyObject *arg1)
{
    (void)arg1;
    pyvm_missing_since("PyList_Gone", 0x030C);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyList_Old(PyObject *arg1, const char *text)
{
    return PyList_Old(arg1, (char *)text);
}
#endif

static PyTypeObject *pyvm_PyList_Type(void)
{
    return &PyList_Type;
}

static int pyvm_Py_LIST_CODE(void)
{
    return Py_LIST_CODE;
}
