/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's warnings.h. */

static int pyvm_PyErr_Warn(PyObject *category, const char *message)
{
    return PyErr_Warn(category, message);
}
