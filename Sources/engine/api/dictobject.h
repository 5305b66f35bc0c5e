/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's dictobject.h. */

#if PY_VERSION_HEX >= 0x030F0000
static int pyvm_PyAnyDict_Check(PyObject *p)
{
    return PyAnyDict_Check(p);
}
#else
static int pyvm_PyAnyDict_Check(PyObject *p)
{
    (void)p;
    pyvm_missing_until("PyAnyDict_Check", 0x030F);
    return 0;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static int pyvm_PyAnyDict_CheckExact(PyObject *p)
{
    return PyAnyDict_CheckExact(p);
}
#else
static int pyvm_PyAnyDict_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_missing_until("PyAnyDict_CheckExact", 0x030F);
    return 0;
}
#endif

static int pyvm_PyDictItems_Check(PyObject *op)
{
    return PyDictItems_Check(op);
}

static PyTypeObject *pyvm_PyDictItems_Type(void)
{
    return &PyDictItems_Type;
}

static PyTypeObject *pyvm_PyDictIterItem_Type(void)
{
    return &PyDictIterItem_Type;
}

static PyTypeObject *pyvm_PyDictIterKey_Type(void)
{
    return &PyDictIterKey_Type;
}

static PyTypeObject *pyvm_PyDictIterValue_Type(void)
{
    return &PyDictIterValue_Type;
}

static int pyvm_PyDictKeys_Check(PyObject *op)
{
    return PyDictKeys_Check(op);
}

static PyTypeObject *pyvm_PyDictKeys_Type(void)
{
    return &PyDictKeys_Type;
}

static PyTypeObject *pyvm_PyDictRevIterItem_Type(void)
{
    return &PyDictRevIterItem_Type;
}

static PyTypeObject *pyvm_PyDictRevIterKey_Type(void)
{
    return &PyDictRevIterKey_Type;
}

static PyTypeObject *pyvm_PyDictRevIterValue_Type(void)
{
    return &PyDictRevIterValue_Type;
}

static int pyvm_PyDictValues_Check(PyObject *op)
{
    return PyDictValues_Check(op);
}

static PyTypeObject *pyvm_PyDictValues_Type(void)
{
    return &PyDictValues_Type;
}

static int pyvm_PyDictViewSet_Check(PyObject *op)
{
    return PyDictViewSet_Check(op);
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyDict_AddWatcher(PyDict_WatchCallback callback)
{
    (void)callback;
    pyvm_missing_until("PyDict_AddWatcher", 0x030C);
    return -1;
}
#endif

static int pyvm_PyDict_Check(PyObject *p)
{
    return PyDict_Check(p);
}

static int pyvm_PyDict_CheckExact(PyObject *p)
{
    return PyDict_CheckExact(p);
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyDict_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_missing_until("PyDict_ClearWatcher", 0x030C);
    return -1;
}
#endif

static Py_ssize_t pyvm_PyDict_GET_SIZE(PyObject *p)
{
    return PyDict_GET_SIZE(p);
}

static PyTypeObject *pyvm_PyDict_Type(void)
{
    return &PyDict_Type;
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyDict_Unwatch(int watcher_id, PyObject *dict)
{
    (void)watcher_id;
    (void)dict;
    pyvm_missing_until("PyDict_Unwatch", 0x030C);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyDict_Watch(int watcher_id, PyObject *dict)
{
    (void)watcher_id;
    (void)dict;
    pyvm_missing_until("PyDict_Watch", 0x030C);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static int pyvm_PyFrozenDict_Check(PyObject *p)
{
    return PyFrozenDict_Check(p);
}
#else
static int pyvm_PyFrozenDict_Check(PyObject *p)
{
    (void)p;
    pyvm_missing_until("PyFrozenDict_Check", 0x030F);
    return 0;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static int pyvm_PyFrozenDict_CheckExact(PyObject *p)
{
    return PyFrozenDict_CheckExact(p);
}
#else
static int pyvm_PyFrozenDict_CheckExact(PyObject *p)
{
    (void)p;
    pyvm_missing_until("PyFrozenDict_CheckExact", 0x030F);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyFrozenDict_New(PyObject *iterable)
{
    (void)iterable;
    pyvm_missing_until("PyFrozenDict_New", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static PyTypeObject *pyvm_PyFrozenDict_Type(void)
{
    return &PyFrozenDict_Type;
}
#else
static PyTypeObject *pyvm_PyFrozenDict_Type(void)
{
    pyvm_missing_until("PyFrozenDict_Type", 0x030F);
    return NULL;
}
#endif
