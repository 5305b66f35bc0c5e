/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's ceval.h. */

#if PY_VERSION_HEX >= 0x030D0000
static PyObject *pyvm_PyEval_CallObject(PyObject *callable, PyObject *args)
{
    (void)callable;
    (void)args;
    pyvm_missing_since("PyEval_CallObject", 0x030D);
    return NULL;
}
#else
static PyObject *pyvm_PyEval_CallObject(PyObject *callable, PyObject *args)
{
    return PyEval_CallObject(callable, args);
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static PyObject *pyvm_PyEval_CallObjectWithKeywords(PyObject *callable, PyObject *args, PyObject *kwargs)
{
    (void)callable;
    (void)args;
    (void)kwargs;
    pyvm_missing_since("PyEval_CallObjectWithKeywords", 0x030D);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static void pyvm_PyEval_SetProfileAllThreads(Py_tracefunc func, PyObject *obj)
{
    (void)func;
    (void)obj;
    pyvm_missing_until("PyEval_SetProfileAllThreads", 0x030C);
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static void pyvm_PyEval_SetTraceAllThreads(Py_tracefunc func, PyObject *obj)
{
    (void)func;
    (void)obj;
    pyvm_missing_until("PyEval_SetTraceAllThreads", 0x030C);
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyEval_ThreadsInitialized(void)
{
    pyvm_missing_since("PyEval_ThreadsInitialized", 0x030D);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyUnstable_CopyPerfMapFile(const char *parent_filename)
{
    (void)parent_filename;
    pyvm_missing_until("PyUnstable_CopyPerfMapFile", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static void pyvm_PyUnstable_PerfMapState_Fini(void)
{
    pyvm_missing_until("PyUnstable_PerfMapState_Fini", 0x030C);
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyUnstable_PerfMapState_Init(void)
{
    pyvm_missing_until("PyUnstable_PerfMapState_Init", 0x030C);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyUnstable_PerfTrampoline_CompileCode(PyCodeObject *code)
{
    (void)code;
    pyvm_missing_until("PyUnstable_PerfTrampoline_CompileCode", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyUnstable_PerfTrampoline_SetPersistAfterFork(int enable)
{
    (void)enable;
    pyvm_missing_until("PyUnstable_PerfTrampoline_SetPersistAfterFork", 0x030D);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030F0000
static int pyvm_PyUnstable_WritePerfMapEntry(const void *code_addr, size_t code_size, const char *entry_name)
{
    return PyUnstable_WritePerfMapEntry(code_addr, (unsigned int)code_size, entry_name);
}
#elif PY_VERSION_HEX < 0x030C0000
static int pyvm_PyUnstable_WritePerfMapEntry(const void *code_addr, size_t code_size, const char *entry_name)
{
    (void)code_addr;
    (void)code_size;
    (void)entry_name;
    pyvm_missing_until("PyUnstable_WritePerfMapEntry", 0x030C);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static Py_ssize_t pyvm__PyEval_RequestCodeExtraIndex(freefunc f)
{
    return _PyEval_RequestCodeExtraIndex(f);
}
#endif
