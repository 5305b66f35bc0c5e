/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's setobject.h. */

static int pyvm_PyAnySet_Check(PyObject *p)
{
    return PyAnySet_Check(p);
}

static int pyvm_PyAnySet_CheckExact(PyObject *p)
{
    return PyAnySet_CheckExact(p);
}

static int pyvm_PyFrozenSet_Check(PyObject *p)
{
    return PyFrozenSet_Check(p);
}

static int pyvm_PyFrozenSet_CheckExact(PyObject *p)
{
    return PyFrozenSet_CheckExact(p);
}

static PyTypeObject *pyvm_PyFrozenSet_Type(void)
{
    return &PyFrozenSet_Type;
}

static PyTypeObject *pyvm_PySetIter_Type(void)
{
    return &PySetIter_Type;
}

static int pyvm_PySet_Check(PyObject *p)
{
    return PySet_Check(p);
}

static int pyvm_PySet_CheckExact(PyObject *p)
{
    return PySet_CheckExact(p);
}

static Py_ssize_t pyvm_PySet_GET_SIZE(PyObject *anyset)
{
    return PySet_GET_SIZE(anyset);
}

static PyTypeObject *pyvm_PySet_Type(void)
{
    return &PySet_Type;
}
