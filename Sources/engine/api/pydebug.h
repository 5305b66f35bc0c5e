/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pydebug.h. */

static int *pyvm_Py_BytesWarningFlag(void)
{
    return &Py_BytesWarningFlag;
}

static int *pyvm_Py_DebugFlag(void)
{
    return &Py_DebugFlag;
}

static int *pyvm_Py_DontWriteBytecodeFlag(void)
{
    return &Py_DontWriteBytecodeFlag;
}

static int *pyvm_Py_FrozenFlag(void)
{
    return &Py_FrozenFlag;
}

static int *pyvm_Py_HashRandomizationFlag(void)
{
    return &Py_HashRandomizationFlag;
}

static int *pyvm_Py_IgnoreEnvironmentFlag(void)
{
    return &Py_IgnoreEnvironmentFlag;
}

static int *pyvm_Py_InspectFlag(void)
{
    return &Py_InspectFlag;
}

static int *pyvm_Py_InteractiveFlag(void)
{
    return &Py_InteractiveFlag;
}

static int *pyvm_Py_IsolatedFlag(void)
{
    return &Py_IsolatedFlag;
}

static int *pyvm_Py_NoSiteFlag(void)
{
    return &Py_NoSiteFlag;
}

static int *pyvm_Py_NoUserSiteDirectory(void)
{
    return &Py_NoUserSiteDirectory;
}

static int *pyvm_Py_OptimizeFlag(void)
{
    return &Py_OptimizeFlag;
}

static int *pyvm_Py_QuietFlag(void)
{
    return &Py_QuietFlag;
}

static int *pyvm_Py_UnbufferedStdioFlag(void)
{
    return &Py_UnbufferedStdioFlag;
}

static int *pyvm_Py_VerboseFlag(void)
{
    return &Py_VerboseFlag;
}
