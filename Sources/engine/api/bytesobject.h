/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's bytesobject.h. */

static PyTypeObject *pyvm_PyBytesIter_Type(void)
{
    return &PyBytesIter_Type;
}

#if PY_VERSION_HEX < 0x030F0000
static PyBytesWriter *pyvm_PyBytesWriter_Create(Py_ssize_t size)
{
    (void)size;
    pyvm_missing_until("PyBytesWriter_Create", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static void pyvm_PyBytesWriter_Discard(PyBytesWriter *writer)
{
    (void)writer;
    pyvm_missing_until("PyBytesWriter_Discard", 0x030F);
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyBytesWriter_Finish(PyBytesWriter *writer)
{
    (void)writer;
    pyvm_missing_until("PyBytesWriter_Finish", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyBytesWriter_FinishWithPointer(PyBytesWriter *writer, void *buf)
{
    (void)writer;
    (void)buf;
    pyvm_missing_until("PyBytesWriter_FinishWithPointer", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyBytesWriter_FinishWithSize(PyBytesWriter *writer, Py_ssize_t size)
{
    (void)writer;
    (void)size;
    pyvm_missing_until("PyBytesWriter_FinishWithSize", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyBytesWriter_FormatV(PyBytesWriter *writer, const char *format, va_list arguments)
{
    (void)writer;
    (void)format;
    (void)arguments;
    pyvm_missing_until("PyBytesWriter_Format", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static void *pyvm_PyBytesWriter_GetData(PyBytesWriter *writer)
{
    (void)writer;
    pyvm_missing_until("PyBytesWriter_GetData", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static Py_ssize_t pyvm_PyBytesWriter_GetSize(PyBytesWriter *writer)
{
    (void)writer;
    pyvm_missing_until("PyBytesWriter_GetSize", 0x030F);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyBytesWriter_Grow(PyBytesWriter *writer, Py_ssize_t grow)
{
    (void)writer;
    (void)grow;
    pyvm_missing_until("PyBytesWriter_Grow", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static void *pyvm_PyBytesWriter_GrowAndUpdatePointer(PyBytesWriter *writer, Py_ssize_t size, void *buf)
{
    (void)writer;
    (void)size;
    (void)buf;
    pyvm_missing_until("PyBytesWriter_GrowAndUpdatePointer", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyBytesWriter_Resize(PyBytesWriter *writer, Py_ssize_t size)
{
    (void)writer;
    (void)size;
    pyvm_missing_until("PyBytesWriter_Resize", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyBytesWriter_WriteBytes(PyBytesWriter *writer, const void *bytes, Py_ssize_t size)
{
    (void)writer;
    (void)bytes;
    (void)size;
    pyvm_missing_until("PyBytesWriter_WriteBytes", 0x030F);
    return -1;
}
#endif

static char *pyvm_PyBytes_AS_STRING(PyObject *string)
{
    return PyBytes_AS_STRING(string);
}

static int pyvm_PyBytes_Check(PyObject *o)
{
    return PyBytes_Check(o);
}

static int pyvm_PyBytes_CheckExact(PyObject *o)
{
    return PyBytes_CheckExact(o);
}

static Py_ssize_t pyvm_PyBytes_GET_SIZE(PyObject *o)
{
    return PyBytes_GET_SIZE(o);
}

static PyTypeObject *pyvm_PyBytes_Type(void)
{
    return &PyBytes_Type;
}
