/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's cellobject.h. */

static int pyvm_PyCell_Check(PyObject *ob)
{
    return PyCell_Check(ob);
}

static PyObject *pyvm_PyCell_GET(PyObject *cell)
{
    return PyCell_GET(cell);
}

static void pyvm_PyCell_SET(PyObject *cell, PyObject *value)
{
    PyCell_SET(cell, value);
}

static PyTypeObject *pyvm_PyCell_Type(void)
{
    return &PyCell_Type;
}
