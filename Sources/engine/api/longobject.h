/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's longobject.h. */

#if PY_VERSION_HEX < 0x030E0000
static PyLongWriter *pyvm_PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits)
{
    (void)negative;
    (void)ndigits;
    (void)digits;
    pyvm_missing_until("PyLongWriter_Create", 0x030E);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static void pyvm_PyLongWriter_Discard(PyLongWriter *writer)
{
    (void)writer;
    pyvm_missing_until("PyLongWriter_Discard", 0x030E);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static PyObject *pyvm_PyLongWriter_Finish(PyLongWriter *writer)
{
    (void)writer;
    pyvm_missing_until("PyLongWriter_Finish", 0x030E);
    return NULL;
}
#endif

static long pyvm_PyLong_AS_LONG(PyObject *obj)
{
    return PyLong_AS_LONG(obj);
}

#if PY_VERSION_HEX < 0x030D0000
static Py_ssize_t pyvm_PyLong_AsNativeBytes(PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags)
{
    (void)pylong;
    (void)buffer;
    (void)n_bytes;
    (void)flags;
    pyvm_missing_until("PyLong_AsNativeBytes", 0x030D);
    return -1;
}
#endif

static pid_t pyvm_PyLong_AsPid(PyObject *pid)
{
    return PyLong_AsPid(pid);
}

static int pyvm_PyLong_Check(PyObject *p)
{
    return PyLong_Check(p);
}

static int pyvm_PyLong_CheckExact(PyObject *p)
{
    return PyLong_CheckExact(p);
}

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyLong_Export(PyObject *obj, PyLongExport *export_long)
{
    (void)obj;
    (void)export_long;
    pyvm_missing_until("PyLong_Export", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static void pyvm_PyLong_FreeExport(PyLongExport *export_long)
{
    (void)export_long;
    pyvm_missing_until("PyLong_FreeExport", 0x030E);
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static PyObject *pyvm_PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags)
{
    (void)buffer;
    (void)n_bytes;
    (void)flags;
    pyvm_missing_until("PyLong_FromNativeBytes", 0x030D);
    return NULL;
}
#endif

static PyObject *pyvm_PyLong_FromPid(pid_t pid)
{
    return PyLong_FromPid(pid);
}

#if PY_VERSION_HEX < 0x030D0000
static PyObject *pyvm_PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes, int flags)
{
    (void)buffer;
    (void)n_bytes;
    (void)flags;
    pyvm_missing_until("PyLong_FromUnsignedNativeBytes", 0x030D);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static const PyLongLayout *pyvm_PyLong_GetNativeLayout(void)
{
    pyvm_missing_until("PyLong_GetNativeLayout", 0x030E);
    return NULL;
}
#endif

static long pyvm_PyOS_strtol(const char *str, char **ptr, int base)
{
    pyvm_errno_in();
    long result = PyOS_strtol(str, ptr, base);
    pyvm_errno_out();
    return result;
}

static unsigned long pyvm_PyOS_strtoul(const char *str, char **ptr, int base)
{
    pyvm_errno_in();
    unsigned long result = PyOS_strtoul(str, ptr, base);
    pyvm_errno_out();
    return result;
}

#if PY_VERSION_HEX >= 0x030C0000
static Py_ssize_t pyvm_PyUnstable_Long_CompactValue(const PyLongObject *op)
{
    return PyUnstable_Long_CompactValue(op);
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static int pyvm_PyUnstable_Long_IsCompact(const PyLongObject *op)
{
    return PyUnstable_Long_IsCompact(op);
}
#endif
