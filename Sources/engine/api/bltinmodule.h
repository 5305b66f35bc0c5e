/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's bltinmodule.h. */

static PyTypeObject *pyvm_PyFilter_Type(void)
{
    return &PyFilter_Type;
}

static PyTypeObject *pyvm_PyMap_Type(void)
{
    return &PyMap_Type;
}

static PyTypeObject *pyvm_PyZip_Type(void)
{
    return &PyZip_Type;
}
