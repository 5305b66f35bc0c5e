/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's funcobject.h. */

static PyTypeObject *pyvm_PyClassMethod_Type(void)
{
    return &PyClassMethod_Type;
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyFunction_AddWatcher(PyFunction_WatchCallback callback)
{
    (void)callback;
    pyvm_missing_until("PyFunction_AddWatcher", 0x030C);
    return -1;
}
#endif

static int pyvm_PyFunction_Check(PyObject *o)
{
    return PyFunction_Check(o);
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyFunction_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_missing_until("PyFunction_ClearWatcher", 0x030C);
    return -1;
}
#endif

static PyObject *pyvm_PyFunction_GET_ANNOTATIONS(PyObject *op)
{
    return PyFunction_GET_ANNOTATIONS(op);
}

static PyObject *pyvm_PyFunction_GET_CLOSURE(PyObject *op)
{
    return PyFunction_GET_CLOSURE(op);
}

static PyObject *pyvm_PyFunction_GET_CODE(PyObject *op)
{
    return PyFunction_GET_CODE(op);
}

static PyObject *pyvm_PyFunction_GET_DEFAULTS(PyObject *op)
{
    return PyFunction_GET_DEFAULTS(op);
}

static PyObject *pyvm_PyFunction_GET_GLOBALS(PyObject *op)
{
    return PyFunction_GET_GLOBALS(op);
}

static PyObject *pyvm_PyFunction_GET_KW_DEFAULTS(PyObject *op)
{
    return PyFunction_GET_KW_DEFAULTS(op);
}

static PyObject *pyvm_PyFunction_GET_MODULE(PyObject *op)
{
    return PyFunction_GET_MODULE(op);
}

#if PY_VERSION_HEX < 0x030C0000
static void pyvm_PyFunction_SetVectorcall(PyFunctionObject *func, vectorcallfunc vectorcall)
{
    (void)func;
    (void)vectorcall;
    pyvm_missing_until("PyFunction_SetVectorcall", 0x030C);
}
#endif

static PyTypeObject *pyvm_PyFunction_Type(void)
{
    return &PyFunction_Type;
}

static PyTypeObject *pyvm_PyStaticMethod_Type(void)
{
    return &PyStaticMethod_Type;
}
