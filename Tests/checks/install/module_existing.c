/*
 * module_existing.c: an extension module that was written for CPython: nothing in it says PyVM. answer() returns 42.
 */
#include <Python.h>

static PyObject *answer(PyObject *self, PyObject *args)
{
    (void)self;
    (void)args;
    return PyLong_FromLong(42);
}

static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};

#ifdef Py_mod_multiple_interpreters
#define FOR_EACH_GIL {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#else
#define FOR_EACH_GIL
#endif

static PyModuleDef_Slot slots[] = {FOR_EACH_GIL{0, NULL}};

static struct PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "module_existing",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_module_existing(void)
{
    return PyModuleDef_Init(&definition);
}
