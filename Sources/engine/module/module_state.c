/*
 * module_state.c: what `_pyvm` has in each interpreter. The interpreter's dict leads to the module, so that objects of
 * its types can be made whatever code has put into sys.modules.
 */
#include "engine/module/module_state.h"

static const char key[] = "pyvm.module"; /* in the interpreter's dict */

static PyObject *interpreter_dict(void)
{
    return PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
}

int pyvm_module_state_note(PyObject *module)
{
    PyObject *dict = interpreter_dict();
    if (!dict)
        PyErr_NoMemory();
    return dict ? PyDict_SetItemString(dict, key, module) : -1;
}

static PyObject *find(void)
{
    PyObject *dict = interpreter_dict();
    return dict ? PyDict_GetItemString(dict, key) : NULL; /* borrowed */
}

pyvm_module_state *pyvm_module_state_get(void)
{
    if (!find())
        Py_XDECREF(PyImport_ImportModule("_pyvm"));
    PyObject *module = find();
    if (!module && !PyErr_Occurred())
        PyErr_SetString(PyExc_ImportError, "the _pyvm that was imported is not libpyvm's");
    return module ? PyModule_GetState(module) : NULL;
}
