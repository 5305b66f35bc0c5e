/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's moduleobject.h. */

static PyObject *pyvm_PyModuleDef_Init(PyModuleDef *def)
{
    if (!pyvm_module_def_own(&def))
        return NULL;
    return PyModuleDef_Init(def);
}

static PyTypeObject *pyvm_PyModuleDef_Type(void)
{
    return &PyModuleDef_Type;
}

static int pyvm_PyModule_Check(PyObject *p)
{
    return PyModule_Check(p);
}

static int pyvm_PyModule_CheckExact(PyObject *p)
{
    return PyModule_CheckExact(p);
}

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyModule_Exec(PyObject *module)
{
    (void)module;
    pyvm_missing_until("PyModule_Exec", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec)
{
    (void)slots;
    (void)spec;
    pyvm_missing_until("PyModule_FromSlotsAndSpec", 0x030F);
    return NULL;
}
#endif

static PyModuleDef *pyvm_PyModule_GetDef(PyObject *module)
{
    return pyvm_module_def_given(PyModule_GetDef(module));
}

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyModule_GetStateSize(PyObject *module, Py_ssize_t *result)
{
    (void)module;
    (void)result;
    pyvm_missing_until("PyModule_GetStateSize", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyModule_GetToken(PyObject *module, void **result)
{
    (void)module;
    (void)result;
    pyvm_missing_until("PyModule_GetToken", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyModule_GetToken_DuringGC(PyObject *module, void **result)
{
    (void)module;
    (void)result;
    pyvm_missing_until("PyModule_GetToken_DuringGC", 0x030F);
    return -1;
}
#endif

static PyTypeObject *pyvm_PyModule_Type(void)
{
    return &PyModule_Type;
}
