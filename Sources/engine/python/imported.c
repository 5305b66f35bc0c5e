/*
 * imported.c: modules that were imported already.
 */
#include "engine/python/imported.h"

PyObject *pyvm_imported(const char *name)
{
    PyObject *module = PyMapping_GetItemString(PyImport_GetModuleDict(), name);
    if (!module)
        PyErr_Clear();
    if (module == Py_None) /* says that it must not be imported */
        Py_CLEAR(module);
    return module;
}
