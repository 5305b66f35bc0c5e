/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's modsupport.h. */

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyABIInfo_Check(PyABIInfo *info, const char *module_name)
{
    (void)info;
    (void)module_name;
    pyvm_missing_until("PyABIInfo_Check", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyArg_VaParseTupleAndKeywords(PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, va_list vargs)
{
    return PyArg_VaParseTupleAndKeywords(arg1, kw, format, (char **)keywords, vargs);
}
#endif

static PyObject *pyvm_PyModule_Create(PyModuleDef *def)
{
    if (!pyvm_module_def_own(&def))
        return NULL;
    return PyModule_Create(def);
}

static PyObject *pyvm_PyModule_Create2(PyModuleDef *def, int module_api_version)
{
    if (!pyvm_module_def_own(&def))
        return NULL;
    return PyModule_Create2(def, module_api_version);
}

static int pyvm_PyModule_ExecDef(PyObject *module, PyModuleDef *def)
{
    if (!pyvm_module_def_own(&def))
        return -1;
    return PyModule_ExecDef(module, def);
}

static PyObject *pyvm_PyModule_FromDefAndSpec(PyModuleDef *def, PyObject *spec)
{
    if (!pyvm_module_def_own(&def))
        return NULL;
    return PyModule_FromDefAndSpec(def, spec);
}

static PyObject *pyvm_PyModule_FromDefAndSpec2(PyModuleDef *def, PyObject *spec, int module_api_version)
{
    if (!pyvm_module_def_own(&def))
        return NULL;
    return PyModule_FromDefAndSpec2(def, spec, module_api_version);
}
