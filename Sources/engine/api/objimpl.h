/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's objimpl.h. */

static void pyvm_PyObject_DEL(void *p)
{
    PyObject_DEL(p);
}

static void pyvm_PyObject_Del(void *p)
{
    PyObject_Del(p);
}

static void pyvm_PyObject_FREE(void *p)
{
    PyObject_FREE(p);
}

static PyObject *pyvm_PyObject_INIT(PyObject *op, PyTypeObject *typeobj)
{
    return PyObject_INIT(op, typeobj);
}

static PyVarObject *pyvm_PyObject_INIT_VAR(PyVarObject *op, PyTypeObject *typeobj, Py_ssize_t n)
{
    return PyObject_INIT_VAR(op, typeobj, n);
}

static void *pyvm_PyObject_MALLOC(size_t n)
{
    return PyObject_MALLOC(n);
}

static void *pyvm_PyObject_REALLOC(void *p, size_t n)
{
    return PyObject_REALLOC(p, n);
}

static int pyvm_PyType_IS_GC(PyTypeObject *o)
{
    return PyType_IS_GC(o);
}

#if PY_VERSION_HEX < 0x030C0000
static void pyvm_PyUnstable_GC_VisitObjects(gcvisitobjects_t callback, void *arg)
{
    (void)callback;
    (void)arg;
    pyvm_missing_until("PyUnstable_GC_VisitObjects", 0x030C);
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static PyObject *pyvm_PyUnstable_Object_GC_NewWithExtraData(PyTypeObject *type, size_t extra_size)
{
    (void)type;
    (void)extra_size;
    pyvm_missing_until("PyUnstable_Object_GC_NewWithExtraData", 0x030C);
    return NULL;
}
#endif
