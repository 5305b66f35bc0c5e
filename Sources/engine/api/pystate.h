/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pystate.h. */

#if PY_VERSION_HEX < 0x030F0000
static void pyvm_PyInterpreterGuard_Close(PyInterpreterGuard *guard)
{
    (void)guard;
    pyvm_missing_until("PyInterpreterGuard_Close", 0x030F);
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyInterpreterGuard *pyvm_PyInterpreterGuard_FromCurrent(void)
{
    pyvm_missing_until("PyInterpreterGuard_FromCurrent", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyInterpreterGuard *pyvm_PyInterpreterGuard_FromView(PyInterpreterView *view)
{
    (void)view;
    pyvm_missing_until("PyInterpreterGuard_FromView", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static void pyvm_PyInterpreterView_Close(PyInterpreterView *view)
{
    (void)view;
    pyvm_missing_until("PyInterpreterView_Close", 0x030F);
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyInterpreterView *pyvm_PyInterpreterView_FromCurrent(void)
{
    pyvm_missing_until("PyInterpreterView_FromCurrent", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyInterpreterView *pyvm_PyInterpreterView_FromMain(void)
{
    pyvm_missing_until("PyInterpreterView_FromMain", 0x030F);
    return NULL;
}
#endif

static int pyvm_PyState_AddModule(PyObject *module, PyModuleDef *def)
{
    if (!pyvm_module_def_own(&def))
        return -1;
    return PyState_AddModule(module, def);
}

static PyObject *pyvm_PyState_FindModule(PyModuleDef *def)
{
    if (!pyvm_module_def_own(&def))
        return NULL;
    return PyState_FindModule(def);
}

static int pyvm_PyState_RemoveModule(PyModuleDef *def)
{
    if (!pyvm_module_def_own(&def))
        return -1;
    return PyState_RemoveModule(def);
}

static PyThreadState *pyvm_PyThreadState_GET(void)
{
    return PyThreadState_GET();
}

#if PY_VERSION_HEX < 0x030D0000
static PyObject *pyvm_PyUnstable_InterpreterState_GetMainModule(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_missing_until("PyUnstable_InterpreterState_GetMainModule", 0x030D);
    return NULL;
}
#elif PY_VERSION_HEX >= 0x030E0000
static PyObject *pyvm_PyUnstable_InterpreterState_GetMainModule(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_missing_since("PyUnstable_InterpreterState_GetMainModule", 0x030E);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static void pyvm_PyUnstable_ThreadState_ResetStackProtection(PyThreadState *tstate)
{
    (void)tstate;
    pyvm_missing_until("PyUnstable_ThreadState_ResetStackProtection", 0x030E);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnstable_ThreadState_SetStackProtection(PyThreadState *tstate, void *stack_start_addr, size_t stack_size)
{
    (void)tstate;
    (void)stack_start_addr;
    (void)stack_size;
    pyvm_missing_until("PyUnstable_ThreadState_SetStackProtection", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm__PyInterpreterState_IsSpecializationEnabled(PyInterpreterState *interp)
{
    (void)interp;
    pyvm_missing_until("_PyInterpreterState_IsSpecializationEnabled", 0x030F);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static void pyvm__PyInterpreterState_SetEvalFrameAllowSpecialization(PyInterpreterState *interp, int allow_specialization)
{
    (void)interp;
    (void)allow_specialization;
    pyvm_missing_until("_PyInterpreterState_SetEvalFrameAllowSpecialization", 0x030F);
}
#endif
