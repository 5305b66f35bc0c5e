/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's initconfig.h. */

#if PY_VERSION_HEX < 0x030E0000
static PyObject *pyvm_PyConfig_Get(const char *name)
{
    (void)name;
    pyvm_missing_until("PyConfig_Get", 0x030E);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyConfig_GetInt(const char *name, int *value)
{
    (void)name;
    (void)value;
    pyvm_missing_until("PyConfig_GetInt", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static PyObject *pyvm_PyConfig_Names(void)
{
    pyvm_missing_until("PyConfig_Names", 0x030E);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyConfig_Set(const char *name, PyObject *value)
{
    (void)name;
    (void)value;
    pyvm_missing_until("PyConfig_Set", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_AddModule(PyInitConfig *config, const char *name, PyObject *(*initfunc)(void))
{
    (void)config;
    (void)name;
    (void)initfunc;
    pyvm_missing_until("PyInitConfig_AddModule", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static PyInitConfig *pyvm_PyInitConfig_Create(void)
{
    pyvm_missing_until("PyInitConfig_Create", 0x030E);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static void pyvm_PyInitConfig_Free(PyInitConfig *config)
{
    (void)config;
    pyvm_missing_until("PyInitConfig_Free", 0x030E);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static void pyvm_PyInitConfig_FreeStrList(size_t length, char **items)
{
    (void)length;
    (void)items;
    pyvm_missing_until("PyInitConfig_FreeStrList", 0x030E);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_GetError(PyInitConfig *config, const char **err_msg)
{
    (void)config;
    (void)err_msg;
    pyvm_missing_until("PyInitConfig_GetError", 0x030E);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_GetExitCode(PyInitConfig *config, int *exitcode)
{
    (void)config;
    (void)exitcode;
    pyvm_missing_until("PyInitConfig_GetExitCode", 0x030E);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_GetInt(PyInitConfig *config, const char *name, int64_t *value)
{
    (void)config;
    (void)name;
    (void)value;
    pyvm_missing_until("PyInitConfig_GetInt", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_GetStr(PyInitConfig *config, const char *name, char **value)
{
    (void)config;
    (void)name;
    (void)value;
    pyvm_missing_until("PyInitConfig_GetStr", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_GetStrList(PyInitConfig *config, const char *name, size_t *length, char ***items)
{
    (void)config;
    (void)name;
    (void)length;
    (void)items;
    pyvm_missing_until("PyInitConfig_GetStrList", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_HasOption(PyInitConfig *config, const char *name)
{
    (void)config;
    (void)name;
    pyvm_missing_until("PyInitConfig_HasOption", 0x030E);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_SetInt(PyInitConfig *config, const char *name, int64_t value)
{
    (void)config;
    (void)name;
    (void)value;
    pyvm_missing_until("PyInitConfig_SetInt", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_SetStr(PyInitConfig *config, const char *name, const char *value)
{
    (void)config;
    (void)name;
    (void)value;
    pyvm_missing_until("PyInitConfig_SetStr", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyInitConfig_SetStrList(PyInitConfig *config, const char *name, size_t length, char *const *items)
{
    (void)config;
    (void)name;
    (void)length;
    (void)items;
    pyvm_missing_until("PyInitConfig_SetStrList", 0x030E);
    return -1;
}
#endif
