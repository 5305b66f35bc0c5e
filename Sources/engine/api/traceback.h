/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's traceback.h. */

static int pyvm_PyTraceBack_Check(PyObject *op)
{
    return PyTraceBack_Check(op);
}

static PyTypeObject *pyvm_PyTraceBack_Type(void)
{
    return &PyTraceBack_Type;
}

#if PY_VERSION_HEX < 0x030F0000
static const char *pyvm_PyUnstable_DumpTraceback(int fd, PyThreadState *tstate)
{
    (void)fd;
    (void)tstate;
    pyvm_missing_until("PyUnstable_DumpTraceback", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static const char *pyvm_PyUnstable_DumpTracebackThreads(int fd, PyInterpreterState *interp, PyThreadState *current_tstate, Py_ssize_t max_threads)
{
    (void)fd;
    (void)interp;
    (void)current_tstate;
    (void)max_threads;
    pyvm_missing_until("PyUnstable_DumpTracebackThreads", 0x030F);
    return NULL;
}
#endif
