/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's odictobject.h. */

static PyTypeObject *pyvm_PyODictItems_Type(void)
{
    return &PyODictItems_Type;
}

static PyTypeObject *pyvm_PyODictIter_Type(void)
{
    return &PyODictIter_Type;
}

static PyTypeObject *pyvm_PyODictKeys_Type(void)
{
    return &PyODictKeys_Type;
}

static PyTypeObject *pyvm_PyODictValues_Type(void)
{
    return &PyODictValues_Type;
}

static int pyvm_PyODict_Check(PyObject *od)
{
    return PyODict_Check(od);
}

static int pyvm_PyODict_CheckExact(PyObject *od)
{
    return PyODict_CheckExact(od);
}

static int pyvm_PyODict_Contains(PyObject *od, PyObject *key)
{
    return PyODict_Contains(od, key);
}

static PyObject *pyvm_PyODict_GetItem(PyObject *od, PyObject *key)
{
    return PyODict_GetItem(od, key);
}

static PyObject *pyvm_PyODict_GetItemString(PyObject *od, const char *key)
{
    return PyODict_GetItemString(od, key);
}

static PyObject *pyvm_PyODict_GetItemWithError(PyObject *od, PyObject *key)
{
    return PyODict_GetItemWithError(od, key);
}

static Py_ssize_t pyvm_PyODict_SIZE(PyObject *od)
{
    return PyODict_SIZE(od);
}

static Py_ssize_t pyvm_PyODict_Size(PyObject *od)
{
    return PyODict_Size(od);
}

static PyTypeObject *pyvm_PyODict_Type(void)
{
    return &PyODict_Type;
}
