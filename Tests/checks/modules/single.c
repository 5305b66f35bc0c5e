/* single.c: a module of the old kind, made in one phase, whose beginning imports another module of its folder. */
#include "pyvm/implicit.h"

static PyObject *answer(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    return PyLong_FromLong(42);
}

static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "single", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_single(void)
{
    PyObject *helper = PyImport_ImportModule("single_helper");
    if (!helper)
        return NULL;
    Py_DECREF(helper);
    return PyModule_Create(&definition);
}
