/*
 * datetime.c: the macros of datetime.h as an engine uses them, in several interpreters of one process: without
 * PyDateTime_IMPORT, with each interpreter's own types, and after an interpreter or the whole runtime has ended.
 */
#include "support/python.h"

#include "engine/table/macros.h"

/* As the generated engine functions are. */

static int date_check(PyObject *ob)
{
    PYVM_DATETIME();
    return PyDate_Check(ob);
}

static PyObject *date_from_date(int year, int month, int day)
{
    PYVM_DATETIME();
    return PyDate_FromDate(year, month, day);
}

static PyObject *delta_from_dsu(int days, int seconds, int useconds)
{
    PYVM_DATETIME();
    return PyDelta_FromDSU(days, seconds, useconds);
}

static PyObject *utc(void)
{
    PYVM_DATETIME();
    return PyDateTime_TimeZone_UTC;
}

static void import(void)
{
    PyDateTime_IMPORT();
}

static void test_in_this_interpreter(void)
{
    PyErr_SetString(PyExc_KeyError, "older");
    CHECK(date_check(Py_None) == 0);
    CHECK(raised(PyExc_KeyError, "'older'"));
    PyObject *date = date_from_date(2007, 6, 5);
    CHECK(date != NULL && date_check(date) == 1 && PyDateTime_GET_YEAR(date) == 2007);
    PyObject *made_in_python = run("import datetime\nd = datetime.date(2007, 6, 5)", "d");
    CHECK(date_check(made_in_python) == 1 && PyObject_RichCompareBool(date, made_in_python, Py_EQ) == 1);
    CHECK(is_repr(date, "datetime.date(2007, 6, 5)"));
    CHECK(is_repr(delta_from_dsu(1, 2, 3), "datetime.timedelta(days=1, seconds=2, microseconds=3)"));
    CHECK(date_from_date(2007, 13, 5) == NULL && raised(PyExc_ValueError, "month must be in 1..12"));
    CHECK(is_repr(Py_XNewRef(utc()), "datetime.timezone.utc"));
    import();
    CHECK(!PyErr_Occurred());
    Py_DECREF(made_in_python);
}

/* An interpreter whose datetime module has no C API. */
static void test_absent(void)
{
    Py_XDECREF(run(
        "import sys, types\nreal = sys.modules.pop('datetime', None)\nsys.modules['datetime'] = types.ModuleType('datetime')",
        "real"));
    PyErr_SetString(PyExc_KeyError, "older");
    CHECK(date_check(Py_None) == 0);
    CHECK(raised(PyExc_KeyError, "'older'"));
    CHECK(date_from_date(2007, 6, 5) == NULL && PyErr_ExceptionMatches(PyExc_AttributeError));
    PyErr_Clear();
    CHECK(delta_from_dsu(1, 2, 3) == NULL && PyErr_ExceptionMatches(PyExc_AttributeError));
    PyErr_Clear();
    CHECK(utc() == NULL && PyErr_ExceptionMatches(PyExc_AttributeError));
    PyErr_Clear();
    import();
    CHECK(PyErr_ExceptionMatches(PyExc_AttributeError));
    PyErr_Clear();
    Py_XDECREF(run("del sys.modules['datetime']", "real"));
}

/* CPython 3.12.1 itself aborts when it starts again after it had imported datetime: "double free or corruption". */
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
#define ROUNDS 1
#else
#define ROUNDS 3
#endif

int main(void)
{
    for (int round = 0; round < ROUNDS; round++) {
        Py_Initialize();
        PyThreadState *first = PyThreadState_Get();
        test_absent();
        test_in_this_interpreter();
        for (int i = 0; i < 3; i++) {
            PyThreadState *second = Py_NewInterpreter();
            test_absent();
            test_in_this_interpreter();
            Py_EndInterpreter(second);
            PyThreadState_Swap(first);
            test_in_this_interpreter();
        }
#if PY_VERSION_HEX >= 0x030C0000
        PyInterpreterConfig own = {
            .allow_threads = 1, .check_multi_interp_extensions = 1, .gil = PyInterpreterConfig_OWN_GIL};
        PyThreadState *third;
        CHECK(!PyStatus_Exception(Py_NewInterpreterFromConfig(&third, &own)));
#if PY_VERSION_HEX < 0x030D0000 /* refuses _datetime there, so that datetime is the one written in Python */
        PyObject *date = run("import datetime\nd = datetime.date(2007, 6, 5)", "d");
        CHECK(date_check(date) == 0 && !PyErr_Occurred());
        CHECK(date_from_date(2007, 6, 5) == NULL && PyErr_ExceptionMatches(PyExc_AttributeError));
        PyErr_Clear();
        Py_XDECREF(date);
#else
        test_in_this_interpreter();
#endif
        Py_EndInterpreter(third);
        PyThreadState_Swap(first);
        test_in_this_interpreter();
#endif
        CHECK(Py_FinalizeEx() == 0);
    }
    return 0;
}
