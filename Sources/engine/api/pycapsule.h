/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pycapsule.h. */

static int pyvm_PyCapsule_CheckExact(PyObject *p)
{
    return PyCapsule_CheckExact(p);
}

static PyTypeObject *pyvm_PyCapsule_Type(void)
{
    return &PyCapsule_Type;
}
