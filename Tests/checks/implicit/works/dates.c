/*
 * dates.c: datetime.h: PyDateTimeAPI as CPython's documentation uses it, with and without PyDateTime_IMPORT before.
 */
#include <Python.h>
#include <datetime.h>

int main(void)
{
    int result;
    Py_Initialize();
    if (!PyDateTimeAPI)
        PyDateTime_IMPORT;
    PyObject *delta = PyDateTimeAPI->Delta_FromDelta(1, 2, 3, 1, PyDateTimeAPI->DeltaType);
    PyErr_SetString(PyExc_ValueError, "pending");
    result = delta != NULL && PyObject_TypeCheck(delta, PyDateTimeAPI->DeltaType) && PyDelta_Check(delta) &&
             PyDateTime_DELTA_GET_SECONDS(delta) == 2 && PyErr_ExceptionMatches(PyExc_ValueError);
    PyErr_Clear();
    Py_XDECREF(delta);
    Py_Finalize();
    return result ? EXIT_SUCCESS : EXIT_FAILURE;
}
