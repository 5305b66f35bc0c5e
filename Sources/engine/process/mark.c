/*
 * mark.c: marks the interpreters that are VMs, in their own dicts.
 */
#include "engine/process/mark.h"

#include "engine/cpython/headers.h"

static const char key[] = "pyvm.is_vm";

int pyvm_mark_set(bool is_vm)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
    return dict ? PyDict_SetItemString(dict, key, is_vm ? Py_True : Py_False) : -1;
}

bool pyvm_mark_is_vm(void)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
    return dict && PyDict_GetItemString(dict, key) == Py_True;
}
