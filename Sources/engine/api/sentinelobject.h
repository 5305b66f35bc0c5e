/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's sentinelobject.h. */

#if PY_VERSION_HEX >= 0x030F0000
static int pyvm_PySentinel_Check(PyObject *o)
{
    return PySentinel_Check(o);
}
#else
static int pyvm_PySentinel_Check(PyObject *o)
{
    (void)o;
    pyvm_missing_until("PySentinel_Check", 0x030F);
    return 0;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static int pyvm_PySentinel_CheckExact(PyObject *o)
{
    return PySentinel_CheckExact(o);
}
#else
static int pyvm_PySentinel_CheckExact(PyObject *o)
{
    (void)o;
    pyvm_missing_until("PySentinel_CheckExact", 0x030F);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PySentinel_New(const char *name, const char *module_name, const char *repr)
{
    (void)name;
    (void)module_name;
    (void)repr;
    pyvm_missing_until("PySentinel_New", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static PyTypeObject *pyvm_PySentinel_Type(void)
{
    return &PySentinel_Type;
}
#else
static PyTypeObject *pyvm_PySentinel_Type(void)
{
    pyvm_missing_until("PySentinel_Type", 0x030F);
    return NULL;
}
#endif
