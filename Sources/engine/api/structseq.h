/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's structseq.h. */

static PyObject *pyvm_PyStructSequence_GET_ITEM(PyObject *p, Py_ssize_t pos)
{
    return PyStructSequence_GET_ITEM(p, pos);
}

static void pyvm_PyStructSequence_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o)
{
    PyStructSequence_SET_ITEM(p, pos, o);
}

static const char *pyvm_PyStructSequence_UnnamedField(void)
{
    return PyStructSequence_UnnamedField;
}
