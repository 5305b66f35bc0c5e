/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pylock.h. */

#if PY_VERSION_HEX >= 0x030E0000
static int pyvm_PyMutex_IsLocked(PyMutex *m)
{
    return PyMutex_IsLocked(m);
}
#else
static int pyvm_PyMutex_IsLocked(PyMutex *m)
{
    (void)m;
    pyvm_missing_until("PyMutex_IsLocked", 0x030E);
    return 0;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static void pyvm_PyMutex_Lock(PyMutex *m)
{
    PyMutex_Lock(m);
}
#else
static void pyvm_PyMutex_Lock(PyMutex *m)
{
    (void)m;
    pyvm_missing_until("PyMutex_Lock", 0x030D);
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static void pyvm_PyMutex_Unlock(PyMutex *m)
{
    PyMutex_Unlock(m);
}
#else
static void pyvm_PyMutex_Unlock(PyMutex *m)
{
    (void)m;
    pyvm_missing_until("PyMutex_Unlock", 0x030D);
}
#endif
