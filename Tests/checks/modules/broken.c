/* broken.c: modules that fail as they begin: one imports what is not there, one raises an exception of its own. */
#include "pyvm/implicit.h"

PyMODINIT_FUNC PyInit_broken(void)
{
    return PyImport_ImportModule("nowhere_to_be_found");
}

PyMODINIT_FUNC PyInit_broken_otherwise(void)
{
    PyObject *type = PyErr_NewException("broken.Error", NULL, NULL);
    if (type)
        PyErr_SetString(type, "as written");
    Py_XDECREF(type);
    return NULL;
}
