/*
 * private.c: a private function that PyVM does not have.
 * refused: instead: PyObject_Init
 */
#include <Python.h>

void again(PyObject *object)
{
    _Py_NewReference(object);
}
