/*
 * datetime.c: the datetime module's C API, for each interpreter its own.
 */
#include "engine/table/datetime.h"
#include "engine/python/exception.h"

/* Where each interpreter's dictionary keeps the capsule, and with it the struct that the capsule owns. */
#define MEMORY_KEY "pyvm.datetime_CAPI"

/* The dictionary's capsule, borrowed, or NULL. Going through the dictionary, which is short, needs no memory. */
static PyObject *remembered(PyObject *memory)
{
    Py_ssize_t position = 0;
    PyObject *key, *value;
    while (PyDict_Next(memory, &position, &key, &value)) {
        if (PyUnicode_Check(key) && PyUnicode_CompareWithASCIIString(key, MEMORY_KEY) == 0)
            return value;
    }
    return NULL;
}

PyDateTime_CAPI *pyvm_datetime_import(void)
{
    PyObject *memory = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* NULL if memory is short */
    PyObject *capsule = memory == NULL ? NULL : remembered(memory);
    if (capsule != NULL)
        return (PyDateTime_CAPI *)PyCapsule_GetPointer(capsule, PyDateTime_CAPSULE_NAME);

    PyObject *module = PyImport_ImportModule("datetime");
    if (module == NULL)
        return NULL;
    capsule = PyObject_GetAttrString(module, "datetime_CAPI");
    Py_DECREF(module);
    if (capsule == NULL)
        return NULL;
    PyDateTime_CAPI *api = (PyDateTime_CAPI *)PyCapsule_GetPointer(capsule, PyDateTime_CAPSULE_NAME);
    /* Only what the interpreter keeps may be returned: the capsule could die before its pointer is used. */
    if (api != NULL && (memory == NULL || PyDict_SetItemString(memory, MEMORY_KEY, capsule) < 0)) {
        if (!PyErr_Occurred())
            PyErr_NoMemory();
        api = NULL;
    }
    Py_DECREF(capsule);
    return api;
}

/* Raises what makes pyvm_datetime_import fail. */
static PyObject *absent(void)
{
    if (pyvm_datetime_import() != NULL)
        PyErr_SetString(PyExc_ImportError, "the datetime module was not there a moment ago");
    return NULL;
}

static PyObject *absent_date(int year, int month, int day, PyTypeObject *type)
{
    (void)year, (void)month, (void)day, (void)type;
    return absent();
}

static PyObject *absent_datetime(int year, int month, int day, int hour, int minute, int second, int usecond,
                                 PyObject *tzinfo, PyTypeObject *type)
{
    (void)year, (void)month, (void)day, (void)hour, (void)minute, (void)second, (void)usecond, (void)tzinfo, (void)type;
    return absent();
}

static PyObject *absent_datetime_fold(int year, int month, int day, int hour, int minute, int second, int usecond,
                                      PyObject *tzinfo, int fold, PyTypeObject *type)
{
    (void)fold;
    return absent_datetime(year, month, day, hour, minute, second, usecond, tzinfo, type);
}

static PyObject *absent_time(int hour, int minute, int second, int usecond, PyObject *tzinfo, PyTypeObject *type)
{
    (void)hour, (void)minute, (void)second, (void)usecond, (void)tzinfo, (void)type;
    return absent();
}

static PyObject *absent_time_fold(int hour, int minute, int second, int usecond, PyObject *tzinfo, int fold,
                                  PyTypeObject *type)
{
    (void)fold;
    return absent_time(hour, minute, second, usecond, tzinfo, type);
}

static PyObject *absent_delta(int days, int seconds, int useconds, int normalize, PyTypeObject *type)
{
    (void)days, (void)seconds, (void)useconds, (void)normalize, (void)type;
    return absent();
}

static PyObject *absent_timezone(PyObject *offset, PyObject *name)
{
    (void)offset, (void)name;
    return absent();
}

static PyObject *absent_datetime_from_timestamp(PyObject *type, PyObject *args, PyObject *kwargs)
{
    (void)type, (void)args, (void)kwargs;
    return absent();
}

static PyObject *absent_date_from_timestamp(PyObject *type, PyObject *args)
{
    (void)type, (void)args;
    return absent();
}

/* Its types are NULL: no object is an instance of those. */
static const PyDateTime_CAPI absent_api = {
    .Date_FromDate = absent_date,
    .DateTime_FromDateAndTime = absent_datetime,
    .Time_FromTime = absent_time,
    .Delta_FromDelta = absent_delta,
    .TimeZone_FromTimeZone = absent_timezone,
    .DateTime_FromTimestamp = absent_datetime_from_timestamp,
    .Date_FromTimestamp = absent_date_from_timestamp,
    .DateTime_FromDateAndTimeAndFold = absent_datetime_fold,
    .Time_FromTimeAndFold = absent_time_fold,
};

const PyDateTime_CAPI *pyvm_datetime_api(void)
{
    pyvm_exception pending = pyvm_exception_take();
    const PyDateTime_CAPI *api = pyvm_datetime_import();
    pyvm_exception_put(pending); /* discards that of the import, if it failed */
    return api != NULL ? api : &absent_api;
}

PyObject *pyvm_datetime_utc(void)
{
    const PyDateTime_CAPI *api = pyvm_datetime_import();
    return api == NULL ? NULL : api->TimeZone_UTC;
}
