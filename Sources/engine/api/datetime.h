/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's datetime.h. */

static int pyvm_PyDateTime_Check(PyObject *ob)
{
    PYVM_DATETIME();
    return PyDateTime_Check(ob);
}

static int pyvm_PyDateTime_CheckExact(PyObject *ob)
{
    PYVM_DATETIME();
    return PyDateTime_CheckExact(ob);
}

static int pyvm_PyDateTime_DATE_GET_FOLD(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DATE_GET_FOLD(o);
}

static int pyvm_PyDateTime_DATE_GET_HOUR(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DATE_GET_HOUR(o);
}

static int pyvm_PyDateTime_DATE_GET_MICROSECOND(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DATE_GET_MICROSECOND(o);
}

static int pyvm_PyDateTime_DATE_GET_MINUTE(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DATE_GET_MINUTE(o);
}

static int pyvm_PyDateTime_DATE_GET_SECOND(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DATE_GET_SECOND(o);
}

static PyObject *pyvm_PyDateTime_DATE_GET_TZINFO(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DATE_GET_TZINFO(o);
}

static int pyvm_PyDateTime_DELTA_GET_DAYS(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DELTA_GET_DAYS(o);
}

static int pyvm_PyDateTime_DELTA_GET_MICROSECONDS(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DELTA_GET_MICROSECONDS(o);
}

static int pyvm_PyDateTime_DELTA_GET_SECONDS(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_DELTA_GET_SECONDS(o);
}

static PyObject *pyvm_PyDateTime_FromDateAndTime(int year, int month, int day, int hour, int minute, int second, int usecond)
{
    PYVM_DATETIME();
    return PyDateTime_FromDateAndTime(year, month, day, hour, minute, second, usecond);
}

static PyObject *pyvm_PyDateTime_FromDateAndTimeAndFold(int year, int month, int day, int hour, int minute, int second, int usecond, int fold)
{
    PYVM_DATETIME();
    return PyDateTime_FromDateAndTimeAndFold(year, month, day, hour, minute, second, usecond, fold);
}

static PyObject *pyvm_PyDateTime_FromTimestamp(PyObject *args)
{
    PYVM_DATETIME();
    return PyDateTime_FromTimestamp(args);
}

static int pyvm_PyDateTime_GET_DAY(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_GET_DAY(o);
}

static int pyvm_PyDateTime_GET_MONTH(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_GET_MONTH(o);
}

static int pyvm_PyDateTime_GET_YEAR(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_GET_YEAR(o);
}

static void pyvm_PyDateTime_IMPORT(void)
{
    PYVM_DATETIME();
    PyDateTime_IMPORT();
}

static int pyvm_PyDateTime_TIME_GET_FOLD(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_TIME_GET_FOLD(o);
}

static int pyvm_PyDateTime_TIME_GET_HOUR(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_TIME_GET_HOUR(o);
}

static int pyvm_PyDateTime_TIME_GET_MICROSECOND(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_TIME_GET_MICROSECOND(o);
}

static int pyvm_PyDateTime_TIME_GET_MINUTE(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_TIME_GET_MINUTE(o);
}

static int pyvm_PyDateTime_TIME_GET_SECOND(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_TIME_GET_SECOND(o);
}

static PyObject *pyvm_PyDateTime_TIME_GET_TZINFO(PyObject *o)
{
    PYVM_DATETIME();
    return PyDateTime_TIME_GET_TZINFO(o);
}

static PyObject *pyvm_PyDateTime_TimeZone_UTC(void)
{
    return PyDateTime_TimeZone_UTC;
}

static int pyvm_PyDate_Check(PyObject *ob)
{
    PYVM_DATETIME();
    return PyDate_Check(ob);
}

static int pyvm_PyDate_CheckExact(PyObject *ob)
{
    PYVM_DATETIME();
    return PyDate_CheckExact(ob);
}

static PyObject *pyvm_PyDate_FromDate(int year, int month, int day)
{
    PYVM_DATETIME();
    return PyDate_FromDate(year, month, day);
}

static PyObject *pyvm_PyDate_FromTimestamp(PyObject *args)
{
    PYVM_DATETIME();
    return PyDate_FromTimestamp(args);
}

static int pyvm_PyDelta_Check(PyObject *ob)
{
    PYVM_DATETIME();
    return PyDelta_Check(ob);
}

static int pyvm_PyDelta_CheckExact(PyObject *ob)
{
    PYVM_DATETIME();
    return PyDelta_CheckExact(ob);
}

static PyObject *pyvm_PyDelta_FromDSU(int days, int seconds, int useconds)
{
    PYVM_DATETIME();
    return PyDelta_FromDSU(days, seconds, useconds);
}

static int pyvm_PyTZInfo_Check(PyObject *ob)
{
    PYVM_DATETIME();
    return PyTZInfo_Check(ob);
}

static int pyvm_PyTZInfo_CheckExact(PyObject *ob)
{
    PYVM_DATETIME();
    return PyTZInfo_CheckExact(ob);
}

static PyObject *pyvm_PyTimeZone_FromOffset(PyObject *offset)
{
    PYVM_DATETIME();
    return PyTimeZone_FromOffset(offset);
}

static PyObject *pyvm_PyTimeZone_FromOffsetAndName(PyObject *offset, PyObject *name)
{
    PYVM_DATETIME();
    return PyTimeZone_FromOffsetAndName(offset, name);
}

static int pyvm_PyTime_Check(PyObject *ob)
{
    PYVM_DATETIME();
    return PyTime_Check(ob);
}

static int pyvm_PyTime_CheckExact(PyObject *ob)
{
    PYVM_DATETIME();
    return PyTime_CheckExact(ob);
}

static PyObject *pyvm_PyTime_FromTime(int hour, int minute, int second, int usecond)
{
    PYVM_DATETIME();
    return PyTime_FromTime(hour, minute, second, usecond);
}

static PyObject *pyvm_PyTime_FromTimeAndFold(int hour, int minute, int second, int usecond, int fold)
{
    PYVM_DATETIME();
    return PyTime_FromTimeAndFold(hour, minute, second, usecond, fold);
}
