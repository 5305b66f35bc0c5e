/*
 * dates.c: datetime.h: PyDateTimeAPI as CPython's documentation uses it, with and without PyDateTime_IMPORT before, and
 * as a variable; in a second interpreter it is the second one's.
 */
#include <Python.h>
#include <datetime.h>

/* As code has it that wants to see an error. */
static int import_by_hand(void)
{
    PyDateTimeAPI = NULL;
    PyDateTimeAPI = (PyDateTime_CAPI *)PyCapsule_Import(PyDateTime_CAPSULE_NAME, 0);
    if (PyDateTimeAPI == NULL || PyErr_Occurred())
        return -1;
    return (PyDateTime_IMPORT) == NULL ? -1 : 0;
}

/* Dates of the interpreter's own type, whatever has been assigned in another one. */
static int makes_dates(void)
{
    PyObject *module = PyImport_ImportModule("datetime");
    PyObject *type = module ? PyObject_GetAttrString(module, "date") : NULL;
    PyObject *date = PyDate_FromDate(2020, 2, 29);
    int good = date != NULL && (PyObject *)Py_TYPE(date) == type && (PyObject *)PyDateTimeAPI->DateType == type;
    Py_XDECREF(date);
    Py_XDECREF(type);
    Py_XDECREF(module);
    return good;
}

static int in_another_interpreter(void)
{
    PyThreadState *first = PyThreadState_Get(), *second = Py_NewInterpreter();
    int good = second != NULL && makes_dates();
    PyThreadState_Swap(first);
    good = good && makes_dates();
    PyThreadState_Swap(second);
    Py_EndInterpreter(second);
    PyThreadState_Swap(first);
    return good;
}

int main(void)
{
    int result;
    Py_Initialize();
    if (!PyDateTimeAPI) {
        PyDateTime_IMPORT;
    }
    if (import_by_hand() != 0 || !makes_dates() || !in_another_interpreter())
        return EXIT_FAILURE;
    PyObject *delta = PyDateTimeAPI->Delta_FromDelta(1, 2, 3, 1, PyDateTimeAPI->DeltaType);
    PyErr_SetString(PyExc_ValueError, "pending");
    result = delta != NULL && PyObject_TypeCheck(delta, PyDateTimeAPI->DeltaType) && PyDelta_Check(delta) &&
             PyDateTime_DELTA_GET_SECONDS(delta) == 2 && PyErr_ExceptionMatches(PyExc_ValueError);
    PyErr_Clear();
    Py_XDECREF(delta);
    Py_Finalize();
    return result ? EXIT_SUCCESS : EXIT_FAILURE;
}
