/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's extra.h. */

static Py_ssize_t pyvm_PyList_GET_SIZE(PyObject *op)
{
    return pyvm_size_given(PyList_GET_SIZE(op));
}
