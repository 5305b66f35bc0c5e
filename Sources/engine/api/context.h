/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's context.h. */

static int pyvm_PyContextToken_CheckExact(PyObject *o)
{
    return PyContextToken_CheckExact(o);
}

static PyTypeObject *pyvm_PyContextToken_Type(void)
{
    return &PyContextToken_Type;
}

static int pyvm_PyContextVar_CheckExact(PyObject *o)
{
    return PyContextVar_CheckExact(o);
}

static PyTypeObject *pyvm_PyContextVar_Type(void)
{
    return &PyContextVar_Type;
}

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyContext_AddWatcher(PyContext_WatchCallback callback)
{
    (void)callback;
    pyvm_missing_until("PyContext_AddWatcher", 0x030E);
    return -1;
}
#endif

static int pyvm_PyContext_CheckExact(PyObject *o)
{
    return PyContext_CheckExact(o);
}

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyContext_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_missing_until("PyContext_ClearWatcher", 0x030E);
    return -1;
}
#endif

static PyTypeObject *pyvm_PyContext_Type(void)
{
    return &PyContext_Type;
}
