/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's import.h. */

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyImport_CreateModuleFromInitfunc(PyObject *spec, PyObject *(*initfunc)(void))
{
    (void)spec;
    (void)initfunc;
    pyvm_missing_until("PyImport_CreateModuleFromInitfunc", 0x030F);
    return NULL;
}
#endif

static const struct _frozen **pyvm_PyImport_FrozenModules(void)
{
    return &PyImport_FrozenModules;
}

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyImport_GetLazyImportsFilter(void)
{
    pyvm_missing_until("PyImport_GetLazyImportsFilter", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyImport_LazyImportsMode pyvm_PyImport_GetLazyImportsMode(void)
{
    pyvm_missing_until("PyImport_GetLazyImportsMode", 0x030F);
    return (PyImport_LazyImportsMode)0;
}
#endif

static PyObject *pyvm_PyImport_ImportModuleEx(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist)
{
    return PyImport_ImportModuleEx(name, globals, locals, fromlist);
}

#if PY_VERSION_HEX >= 0x030F0000
static PyObject *pyvm_PyImport_ImportModuleNoBlock(const char *name)
{
    (void)name;
    pyvm_missing_since("PyImport_ImportModuleNoBlock", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyImport_SetLazyImportsFilter(PyObject *filter)
{
    (void)filter;
    pyvm_missing_until("PyImport_SetLazyImportsFilter", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyImport_SetLazyImportsMode(PyImport_LazyImportsMode mode)
{
    (void)mode;
    pyvm_missing_until("PyImport_SetLazyImportsMode", 0x030F);
    return 0;
}
#endif
