/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's refcount.h. */

static void pyvm_Py_DECREF(PyObject *o)
{
    Py_DECREF(o);
}

static void pyvm_Py_INCREF(PyObject *o)
{
    Py_INCREF(o);
}

#if PY_VERSION_HEX < 0x030E0000
static Py_ssize_t pyvm_Py_REFCNT(PyObject *o)
{
    return Py_REFCNT(o);
}
#endif

static void pyvm_Py_SET_REFCNT(PyObject *o, Py_ssize_t refcnt)
{
    Py_SET_REFCNT(o, refcnt);
}

static void pyvm_Py_XDECREF(PyObject *o)
{
    Py_XDECREF(o);
}

static void pyvm_Py_XINCREF(PyObject *o)
{
    Py_XINCREF(o);
}
