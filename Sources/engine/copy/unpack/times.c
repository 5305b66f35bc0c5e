/*
 * times.c: makes dates and times, by the datetime module's C API, or by its classes where it is in Python.
 */
#include "engine/copy/unpack/times.h"

static const int32_t *read_fields(pyvm_reader *reader, int32_t *numbers, size_t count)
{
    return memcpy(numbers, pyvm_reader_raw(reader, count * sizeof *numbers), count * sizeof *numbers);
}

/* What the module has by that name. */
static PyObject *of_module(const char *name)
{
    PyObject *module = PyImport_ImportModule("datetime");
    PyObject *found = module ? PyObject_GetAttrString(module, name) : NULL;
    Py_XDECREF(module);
    return found;
}

/* A call of a class in Python with three numbers. */
static PyObject *call_with_three(const char *name, const int32_t *n)
{
    PyObject *class = of_module(name), *object = class ? PyObject_CallFunction(class, "iii", n[0], n[1], n[2]) : NULL;
    Py_XDECREF(class);
    return object;
}

PyObject *pyvm_times_date(pyvm_reader *reader)
{
    const PyDateTime_CAPI *api = pyvm_known_times(reader->known);
    int32_t numbers[3];
    const int32_t *n = read_fields(reader, numbers, 3);
    return api ? api->Date_FromDate(n[0], n[1], n[2], api->DateType) : call_with_three("date", n);
}

PyObject *pyvm_times_delta(pyvm_reader *reader)
{
    const PyDateTime_CAPI *api = pyvm_known_times(reader->known);
    int32_t numbers[3];
    const int32_t *n = read_fields(reader, numbers, 3);
    return api ? api->Delta_FromDelta(n[0], n[1], n[2], 1, api->DeltaType) : call_with_three("timedelta", n);
}

/* A call of a class in Python; `arguments` is taken over, and may be NULL with an exception. */
static PyObject *call_with_fold(const char *name, PyObject *arguments, int fold)
{
    PyObject *class = arguments ? of_module(name) : NULL;
    PyObject *keywords = class ? Py_BuildValue("{s:i}", "fold", fold) : NULL;
    PyObject *object = keywords ? PyObject_Call(class, arguments, keywords) : NULL;
    Py_XDECREF(keywords);
    Py_XDECREF(class);
    Py_XDECREF(arguments);
    return object;
}

PyObject *pyvm_times_time(pyvm_reader *reader)
{
    const PyDateTime_CAPI *api = pyvm_known_times(reader->known);
    int32_t numbers[5];
    const int32_t *n = read_fields(reader, numbers, 5);
    PyObject *zone = pyvm_reader_pop(reader), *time;
    if (api)
        time = api->Time_FromTimeAndFold(n[0], n[1], n[2], n[3], zone, n[4], api->TimeType);
    else
        time = call_with_fold("time", Py_BuildValue("iiiiO", n[0], n[1], n[2], n[3], zone), n[4]);
    Py_DECREF(zone);
    return time;
}

PyObject *pyvm_times_datetime(pyvm_reader *reader)
{
    const PyDateTime_CAPI *api = pyvm_known_times(reader->known);
    int32_t numbers[8];
    const int32_t *n = read_fields(reader, numbers, 8);
    PyObject *zone = pyvm_reader_pop(reader), *time;
    if (api)
        time = api->DateTime_FromDateAndTimeAndFold(n[0], n[1], n[2], n[3], n[4], n[5], n[6], zone, n[7],
                                                    api->DateTimeType);
    else
        time = call_with_fold("datetime", Py_BuildValue("iiiiiiiO", n[0], n[1], n[2], n[3], n[4], n[5], n[6], zone),
                              n[7]);
    Py_DECREF(zone);
    return time;
}

PyObject *pyvm_times_utc(pyvm_reader *reader)
{
    const PyDateTime_CAPI *api = pyvm_known_times(reader->known);
    if (api)
        return Py_NewRef(api->TimeZone_UTC);
    PyObject *class = of_module("timezone"), *utc = class ? PyObject_GetAttrString(class, "utc") : NULL;
    Py_XDECREF(class);
    return utc;
}
