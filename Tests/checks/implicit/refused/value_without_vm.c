/*
 * refused: Py_True
 *
 * Code that names VMs and forgets one: C would take the function for an object where arguments have no types.
 */
#include "pyvm/Python.h"

PyObject *call(PyVM *vm, PyObject *function)
{
    return PyObject_CallFunctionObjArgs(vm, function, Py_True, NULL);
}
