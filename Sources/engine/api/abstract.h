/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's abstract.h. */

static int pyvm_PyMapping_DelItem(PyObject *o, PyObject *key)
{
    return PyMapping_DelItem(o, key);
}

static int pyvm_PyMapping_DelItemString(PyObject *o, const char *key)
{
    return PyMapping_DelItemString(o, key);
}

static Py_ssize_t pyvm_PyMapping_Length(PyObject *o)
{
    return PyMapping_Length(o);
}

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyObject_AsCharBuffer(PyObject *obj, const char **buffer, Py_ssize_t *buffer_len)
{
    (void)obj;
    (void)buffer;
    (void)buffer_len;
    pyvm_missing_since("PyObject_AsCharBuffer", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyObject_AsReadBuffer(PyObject *obj, const void **buffer, Py_ssize_t *buffer_len)
{
    (void)obj;
    (void)buffer;
    (void)buffer_len;
    pyvm_missing_since("PyObject_AsReadBuffer", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyObject_AsWriteBuffer(PyObject *obj, void **buffer, Py_ssize_t *buffer_len)
{
    (void)obj;
    (void)buffer;
    (void)buffer_len;
    pyvm_missing_since("PyObject_AsWriteBuffer", 0x030D);
    return -1;
}
#endif

static PyObject *pyvm_PyObject_CallMethodNoArgs(PyObject *obj, PyObject *name)
{
    return PyObject_CallMethodNoArgs(obj, name);
}

static PyObject *pyvm_PyObject_CallMethodOneArg(PyObject *obj, PyObject *name, PyObject *arg)
{
    return PyObject_CallMethodOneArg(obj, name, arg);
}

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyObject_CheckReadBuffer(PyObject *o)
{
    (void)o;
    pyvm_missing_since("PyObject_CheckReadBuffer", 0x030D);
    return 0;
}
#endif

static Py_ssize_t pyvm_PyObject_Length(PyObject *o)
{
    return PyObject_Length(o);
}

static PyObject *pyvm_PySequence_Fast_GET_ITEM(PyObject *o, Py_ssize_t i)
{
    return PySequence_Fast_GET_ITEM(o, i);
}

static Py_ssize_t pyvm_PySequence_Fast_GET_SIZE(PyObject *o)
{
    return PySequence_Fast_GET_SIZE(o);
}

static PyObject **pyvm_PySequence_Fast_ITEMS(PyObject *o)
{
    return PySequence_Fast_ITEMS(o);
}

static PyObject *pyvm_PySequence_ITEM(PyObject *o, Py_ssize_t i)
{
    return PySequence_ITEM(o, i);
}

static int pyvm_PySequence_In(PyObject *o, PyObject *value)
{
    return PySequence_In(o, value);
}

static Py_ssize_t pyvm_PySequence_Length(PyObject *o)
{
    return PySequence_Length(o);
}

#if PY_VERSION_HEX < 0x030C0000
static Py_ssize_t pyvm_PyVectorcall_NARGS(size_t nargsf)
{
    return PyVectorcall_NARGS(nargsf);
}
#endif

static PyObject *pyvm__PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)
{
    return _PyObject_Vectorcall(callable, args, nargsf, kwnames);
}
