/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's listobject.h. */

static PyObject *pyvm_PyExc_ValueError(void)
{
    return PyExc_ValueError;
}

static int pyvm_PyList_Check(PyObject *op)
{
    return PyList_Check(op);
}

static PyObject *pyvm_PyList_GetItem(PyObject *list, Py_ssize_t index)
{
    if (!pyvm_size_own(&index))
        return NULL;
    return PyList_GetItem(list, index);
}

#if PY_VERSION_HEX >= 0x030C0000
static PyObject *pyvm_PyList_GetItemRef(PyObject *list, Py_ssize_t index)
{
    if (!pyvm_size_own(&index))
        return NULL;
    return PyList_GetItemRef(list, index);
}
#endif

static int pyvm_PyList_GetOptional(PyObject *list, const char *name, PyObject **result)
{
    if (!pyvm_text_own(&name))
        return -1;
    return PyList_GetOptional(list, name, result);
}

#if PY_VERSION_HEX >= 0x030C0000
static int pyvm_PyList_Gone(PyObject *arg1)
{
    (void)arg1;
    pyvm_missing_since("PyList_Gone", 0x030C);
    return -1;
}
#endif

static PyObject *pyvm_PyList_New(Py_ssize_t len)
{
    if (!pyvm_size_own(&len))
        return NULL;
    return PyList_New(len);
}

static PyObject *pyvm_PyList_OfType(PyTypeObject *type, PyObject *first, const char *text, Py_ssize_t length)
{
    if (!pyvm_text_own(&text))
        return NULL;
    if (!pyvm_size_own(&length))
        return NULL;
    return PyList_OfType(type, first, text, length);
}

#if PY_VERSION_HEX >= 0x030C0000
static int pyvm_PyList_Old(PyObject *arg1, const char *text)
{
    if (!pyvm_text_own(&text))
        return -1;
    pyvm_errno_in();
    return PyList_Old(arg1, text);
}
#else
static int pyvm_PyList_Old(PyObject *arg1, const char *text)
{
    if (!pyvm_text_own(&text))
        return -1;
    pyvm_errno_in();
    return PyList_Old(arg1, (char *)text);
}
#endif

static int pyvm_PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item)
{
    if (!pyvm_size_own(&index))
        return -1;
    return PyList_SetItem(list, index, item);
}

static Py_ssize_t pyvm_PyList_Size(PyObject *list)
{
    pyvm_errno_in();
    Py_ssize_t result = pyvm_size_given(PyList_Size(list));
    pyvm_errno_out();
    return result;
}

static PyTypeObject *pyvm_PyList_Type(void)
{
    return &PyList_Type;
}

static int pyvm_Py_LIST_CODE(void)
{
    return Py_LIST_CODE;
}

static PyObject *pyvm_Py_VaBuildValue(const char *arg1, va_list arg2)
{
    if (!pyvm_text_own(&arg1))
        return NULL;
    return Py_VaBuildValue(arg1, arg2);
}
