/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's methodobject.h. */

#if PY_VERSION_HEX >= 0x030D0000
static PyObject *pyvm_PyCFunction_Call(PyObject *arg1, PyObject *arg2, PyObject *arg3)
{
    (void)arg1;
    (void)arg2;
    (void)arg3;
    pyvm_missing_since("PyCFunction_Call", 0x030D);
    return NULL;
}
#endif

static int pyvm_PyCFunction_Check(PyObject *op)
{
    return PyCFunction_Check(op);
}

static int pyvm_PyCFunction_CheckExact(PyObject *op)
{
    return PyCFunction_CheckExact(op);
}

static PyTypeObject *pyvm_PyCFunction_GET_CLASS(PyObject *func_obj)
{
    return PyCFunction_GET_CLASS(func_obj);
}

static int pyvm_PyCFunction_GET_FLAGS(PyObject *func)
{
    return PyCFunction_GET_FLAGS(func);
}

static PyCFunction pyvm_PyCFunction_GET_FUNCTION(PyObject *func)
{
    return PyCFunction_GET_FUNCTION(func);
}

static PyObject *pyvm_PyCFunction_GET_SELF(PyObject *func)
{
    return PyCFunction_GET_SELF(func);
}

static PyTypeObject *pyvm_PyCFunction_Type(void)
{
    return &PyCFunction_Type;
}

static int pyvm_PyCMethod_Check(PyObject *op)
{
    return PyCMethod_Check(op);
}

static int pyvm_PyCMethod_CheckExact(PyObject *op)
{
    return PyCMethod_CheckExact(op);
}

static PyTypeObject *pyvm_PyCMethod_Type(void)
{
    return &PyCMethod_Type;
}
