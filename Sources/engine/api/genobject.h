/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's genobject.h. */

#if PY_VERSION_HEX >= 0x030C0000
static int pyvm_PyAsyncGenASend_CheckExact(PyObject *op)
{
    return PyAsyncGenASend_CheckExact(op);
}
#else
static int pyvm_PyAsyncGenASend_CheckExact(PyObject *op)
{
    (void)op;
    pyvm_missing_until("PyAsyncGenASend_CheckExact", 0x030C);
    return 0;
}
#endif

static int pyvm_PyAsyncGen_CheckExact(PyObject *op)
{
    return PyAsyncGen_CheckExact(op);
}

static PyTypeObject *pyvm_PyAsyncGen_Type(void)
{
    return &PyAsyncGen_Type;
}

static int pyvm_PyCoro_CheckExact(PyObject *ob)
{
    return PyCoro_CheckExact(ob);
}

static PyTypeObject *pyvm_PyCoro_Type(void)
{
    return &PyCoro_Type;
}

static int pyvm_PyGen_Check(PyObject *ob)
{
    return PyGen_Check(ob);
}

static int pyvm_PyGen_CheckExact(PyObject *ob)
{
    return PyGen_CheckExact(ob);
}

#if PY_VERSION_HEX < 0x030C0000
static PyCodeObject *pyvm_PyGen_GetCode(PyGenObject *gen)
{
    (void)gen;
    pyvm_missing_until("PyGen_GetCode", 0x030C);
    return NULL;
}
#endif

static PyTypeObject *pyvm_PyGen_Type(void)
{
    return &PyGen_Type;
}
