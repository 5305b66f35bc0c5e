/*
 * left_out_macro.c: a macro that PyVM leaves out.
 * refused: the function behind it is private to CPython; instead: PyVMObject_GC_NewVar
 */
#include <Python.h>

void *longer(PyObject *list)
{
    return PyObject_GC_Resize(PyListObject, list, 7);
}
