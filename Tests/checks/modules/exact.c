/*
 * exact.c: an extension module that looks into structs, and so is compiled for one CPython alone (PYVM_API_EXACT).
 * NAME is its name.
 */
#include <Python.h>

#include "internal/pycore_frame.h"

#define PASTE(a, b) a##b
#define INIT_OF(name) PASTE(PyInit_, name)

/* (flags, number of arguments) of a function's code. */
static PyObject *code(PyObject *self, PyObject *function)
{
    (void)self;
    if (!PyFunction_Check(function))
        return PyErr_Format(PyExc_TypeError, "no function");
    PyCodeObject *inside = (PyCodeObject *)((PyFunctionObject *)function)->func_code;
    return Py_BuildValue("(iiO)", inside->co_flags, inside->co_argcount, inside->co_name);
}

/* (length, bytes a character, whether it is ASCII) of a text. */
static PyObject *text(PyObject *self, PyObject *string)
{
    (void)self;
    PyASCIIObject *inside = (PyASCIIObject *)string;
    return Py_BuildValue("(nii)", inside->length, (int)inside->state.kind, (int)inside->state.ascii);
}

static PyObject *first_item(PyObject *self, PyObject *tuple)
{
    (void)self;
    return Py_NewRef(((PyTupleObject *)tuple)->ob_item[0]);
}

/* (name, qualified name) of a class. */
static PyObject *names(PyObject *self, PyObject *type)
{
    (void)self;
    PyHeapTypeObject *inside = (PyHeapTypeObject *)type;
    return Py_BuildValue("(OO)", inside->ht_name, inside->ht_qualname);
}

/* The last 30 bits of an int. */
static PyObject *digit_of(PyObject *self, PyObject *number)
{
    (void)self;
#if PY_VERSION_HEX >= 0x030C0000
    return PyLong_FromUnsignedLong(((PyLongObject *)number)->long_value.ob_digit[0]);
#else
    return PyLong_FromUnsignedLong(((PyLongObject *)number)->ob_digit[0]);
#endif
}

/* Whether the thread state's interpreter is the current one. */
static PyObject *state(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    return PyBool_FromLong(PyThreadState_Get()->interp == PyInterpreterState_Get());
}

/* Whether a frame's struct names the frame before it, where CPython has made that. */
static PyObject *traced_lines(PyObject *self, PyObject *frame)
{
    (void)self;
    return PyBool_FromLong(((struct _frame *)frame)->f_trace_lines);
}

/* The sizes of a class, a function and an exception group, which patch releases made longer. */
static PyObject *sizes(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    return Py_BuildValue("(nnn)", (Py_ssize_t)sizeof(PyHeapTypeObject), (Py_ssize_t)sizeof(PyFunctionObject),
                         (Py_ssize_t)sizeof(PyBaseExceptionGroupObject));
}

static PyMethodDef methods[] = {{"code", code, METH_O, NULL},
                                {"text", text, METH_O, NULL},
                                {"first_item", first_item, METH_O, NULL},
                                {"names", names, METH_O, NULL},
                                {"digit_of", digit_of, METH_O, NULL},
                                {"state", state, METH_NOARGS, NULL},
                                {"traced_lines", traced_lines, METH_O, NULL},
                                {"sizes", sizes, METH_NOARGS, NULL},
                                {NULL, NULL, 0, NULL}};

static PyModuleDef_Slot slots[] = {
#if PY_VERSION_HEX >= 0x030C0000
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#endif
    {0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "exact", .m_methods = methods,
                                        .m_slots = slots};

/* In each interpreter anew: a static type is for one. */
static int make_first_type(void)
{
    PyType_Slot none[] = {{0, NULL}};
    PyType_Spec spec = {"exact.First", sizeof(PyObject), 0, Py_TPFLAGS_DEFAULT, none};
    PyObject *type = PyType_FromSpec(&spec);
    Py_XDECREF(type);
    return type ? 0 : -1;
}

/* Another CPython must not come as far as to the first type, which it would lay out otherwise. */
PyMODINIT_FUNC INIT_OF(NAME)(void)
{
    if (make_first_type() < 0)
        return NULL;
    if (Py_Version >> 16 != PY_VERSION_HEX >> 16)
        return PyErr_Format(PyExc_SystemError, "another CPython has made a type");
    return PyModuleDef_Init(&definition);
}
