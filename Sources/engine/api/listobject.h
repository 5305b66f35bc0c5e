/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's listobject.h. */

static PyTypeObject *pyvm_PyListIter_Type(void)
{
    return &PyListIter_Type;
}

static PyTypeObject *pyvm_PyListRevIter_Type(void)
{
    return &PyListRevIter_Type;
}

static int pyvm_PyList_Check(PyObject *p)
{
    return PyList_Check(p);
}

static int pyvm_PyList_CheckExact(PyObject *p)
{
    return PyList_CheckExact(p);
}

static PyObject *pyvm_PyList_GET_ITEM(PyObject *list, Py_ssize_t i)
{
    return PyList_GET_ITEM(list, i);
}

static Py_ssize_t pyvm_PyList_GET_SIZE(PyObject *list)
{
    return PyList_GET_SIZE(list);
}

static void pyvm_PyList_SET_ITEM(PyObject *list, Py_ssize_t i, PyObject *o)
{
    PyList_SET_ITEM(list, i, o);
}

static PyTypeObject *pyvm_PyList_Type(void)
{
    return &PyList_Type;
}
