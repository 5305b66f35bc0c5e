/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's critical_section.h. */

#if PY_VERSION_HEX < 0x030D0000
static void pyvm_PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    (void)c;
    (void)a;
    (void)b;
    pyvm_missing_until("PyCriticalSection2_Begin", 0x030D);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static void pyvm_PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    (void)c;
    (void)m1;
    (void)m2;
    pyvm_missing_until("PyCriticalSection2_BeginMutex", 0x030E);
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static void pyvm_PyCriticalSection2_End(PyCriticalSection2 *c)
{
    (void)c;
    pyvm_missing_until("PyCriticalSection2_End", 0x030D);
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static void pyvm_PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op)
{
    (void)c;
    (void)op;
    pyvm_missing_until("PyCriticalSection_Begin", 0x030D);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static void pyvm_PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m)
{
    (void)c;
    (void)m;
    pyvm_missing_until("PyCriticalSection_BeginMutex", 0x030E);
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static void pyvm_PyCriticalSection_End(PyCriticalSection *c)
{
    (void)c;
    pyvm_missing_until("PyCriticalSection_End", 0x030D);
}
#endif
