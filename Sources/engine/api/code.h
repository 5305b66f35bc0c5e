/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's code.h. */

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyCode_AddWatcher(PyCode_WatchCallback callback)
{
    (void)callback;
    pyvm_missing_until("PyCode_AddWatcher", 0x030C);
    return -1;
}
#endif

static int pyvm_PyCode_Check(PyObject *co)
{
    return PyCode_Check(co);
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyCode_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_missing_until("PyCode_ClearWatcher", 0x030C);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static int pyvm_PyCode_GetFirstFree(PyCodeObject *op)
{
    return PyCode_GetFirstFree(op);
}
#else
static int pyvm_PyCode_GetFirstFree(PyCodeObject *op)
{
    (void)op;
    pyvm_missing_until("PyCode_GetFirstFree", 0x030C);
    return 0;
}
#endif

static Py_ssize_t pyvm_PyCode_GetNumFree(PyCodeObject *co)
{
    return PyCode_GetNumFree(co);
}

#if PY_VERSION_HEX >= 0x030C0000
static PyCodeObject *pyvm_PyCode_New(int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    return PyCode_New(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static PyCodeObject *pyvm_PyCode_NewWithPosOnlyArgs(int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    return PyCode_NewWithPosOnlyArgs(a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
}
#endif

static PyTypeObject *pyvm_PyCode_Type(void)
{
    return &PyCode_Type;
}

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyUnstable_Code_GetFirstFree(PyCodeObject *co)
{
    return PyUnstable_Code_GetFirstFree(co);
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static int pyvm__PyCode_GetExtra(PyObject *code, Py_ssize_t index, void **extra)
{
    return _PyCode_GetExtra(code, index, extra);
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static int pyvm__PyCode_SetExtra(PyObject *code, Py_ssize_t index, void *extra)
{
    return _PyCode_SetExtra(code, index, extra);
}
#endif
