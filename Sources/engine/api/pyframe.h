/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pyframe.h. */

#if PY_VERSION_HEX >= 0x030D0000
static int pyvm_PyFrameLocalsProxy_Check(PyObject *obj)
{
    return PyFrameLocalsProxy_Check(obj);
}
#else
static int pyvm_PyFrameLocalsProxy_Check(PyObject *obj)
{
    (void)obj;
    pyvm_missing_until("PyFrameLocalsProxy_Check", 0x030D);
    return 0;
}
#endif

#if PY_VERSION_HEX >= 0x030D0000
static PyTypeObject *pyvm_PyFrameLocalsProxy_Type(void)
{
    return &PyFrameLocalsProxy_Type;
}
#else
static PyTypeObject *pyvm_PyFrameLocalsProxy_Type(void)
{
    pyvm_missing_until("PyFrameLocalsProxy_Type", 0x030D);
    return NULL;
}
#endif

static int pyvm_PyFrame_Check(PyObject *obj)
{
    return PyFrame_Check(obj);
}

#if PY_VERSION_HEX < 0x030C0000
static PyObject *pyvm_PyFrame_GetVar(PyFrameObject *frame, PyObject *name)
{
    (void)frame;
    (void)name;
    pyvm_missing_until("PyFrame_GetVar", 0x030C);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static PyObject *pyvm_PyFrame_GetVarString(PyFrameObject *frame, const char *name)
{
    (void)frame;
    (void)name;
    pyvm_missing_until("PyFrame_GetVarString", 0x030C);
    return NULL;
}
#endif

static PyTypeObject *pyvm_PyFrame_Type(void)
{
    return &PyFrame_Type;
}

#if PY_VERSION_HEX >= 0x030D0000
static const PyTypeObject *const*pyvm_PyUnstable_ExecutableKinds(void)
{
    return PyUnstable_ExecutableKinds;
}
#else
static const PyTypeObject *const*pyvm_PyUnstable_ExecutableKinds(void)
{
    pyvm_missing_until("PyUnstable_ExecutableKinds", 0x030D);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static PyObject *pyvm_PyUnstable_InterpreterFrame_GetCode(struct _PyInterpreterFrame *frame)
{
    (void)frame;
    pyvm_missing_until("PyUnstable_InterpreterFrame_GetCode", 0x030C);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyUnstable_InterpreterFrame_GetLasti(struct _PyInterpreterFrame *frame)
{
    (void)frame;
    pyvm_missing_until("PyUnstable_InterpreterFrame_GetLasti", 0x030C);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyUnstable_InterpreterFrame_GetLine(struct _PyInterpreterFrame *frame)
{
    (void)frame;
    pyvm_missing_until("PyUnstable_InterpreterFrame_GetLine", 0x030C);
    return 0;
}
#endif
