/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's descrobject.h. */

static PyTypeObject *pyvm_PyClassMethodDescr_Type(void)
{
    return &PyClassMethodDescr_Type;
}

static PyObject *pyvm_PyDescr_NAME(PyObject *descr)
{
    return PyDescr_NAME(descr);
}

static PyTypeObject *pyvm_PyDescr_TYPE(PyObject *descr)
{
    return PyDescr_TYPE(descr);
}

static PyTypeObject *pyvm_PyDictProxy_Type(void)
{
    return &PyDictProxy_Type;
}

static PyTypeObject *pyvm_PyGetSetDescr_Type(void)
{
    return &PyGetSetDescr_Type;
}

static PyTypeObject *pyvm_PyMemberDescr_Type(void)
{
    return &PyMemberDescr_Type;
}

static PyTypeObject *pyvm_PyMethodDescr_Type(void)
{
    return &PyMethodDescr_Type;
}

static PyTypeObject *pyvm_PyProperty_Type(void)
{
    return &PyProperty_Type;
}

static PyTypeObject *pyvm_PyWrapperDescr_Type(void)
{
    return &PyWrapperDescr_Type;
}
