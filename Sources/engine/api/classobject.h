/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's classobject.h. */

static int pyvm_PyInstanceMethod_Check(PyObject *o)
{
    return PyInstanceMethod_Check(o);
}

static PyObject *pyvm_PyInstanceMethod_GET_FUNCTION(PyObject *im)
{
    return PyInstanceMethod_GET_FUNCTION(im);
}

static PyTypeObject *pyvm_PyInstanceMethod_Type(void)
{
    return &PyInstanceMethod_Type;
}

static int pyvm_PyMethod_Check(PyObject *o)
{
    return PyMethod_Check(o);
}

static PyObject *pyvm_PyMethod_GET_FUNCTION(PyObject *meth)
{
    return PyMethod_GET_FUNCTION(meth);
}

static PyObject *pyvm_PyMethod_GET_SELF(PyObject *meth)
{
    return PyMethod_GET_SELF(meth);
}

static PyTypeObject *pyvm_PyMethod_Type(void)
{
    return &PyMethod_Type;
}
