/*
 * times.c: packs dates, times, their differences and time zones. The module is in C, or in Python where that does not
 * load (own-gil VMs of CPython 3.12); what is packed is the same.
 */
#include "engine/copy/pack/times.h"

#include "engine/copy/pack/child.h"
#include "engine/copy/pack/records.h"

/* ---- The fields ------------------------------------------------------------------------------------------------- */

/* Which of pyvm_known's fields a step has. */
static const struct {
    short first, count;
} fields[PYVM_STEP_COUNT] = {
    [PYVM_STEP_DATE] = {PYVM_KNOWN_YEAR, 3},
    [PYVM_STEP_TIME] = {PYVM_KNOWN_HOUR, 5},
    [PYVM_STEP_DATETIME] = {PYVM_KNOWN_YEAR, 8},
    [PYVM_STEP_TIMEDELTA] = {PYVM_KNOWN_DAYS, 3},
};

static bool is_in_c(pyvm_known *known, PyObject *object)
{
    const PyDateTime_CAPI *api = pyvm_known_times(known);
    PyTypeObject *type = Py_TYPE(object);
    return api &&
           (type == api->DateType || type == api->TimeType || type == api->DateTimeType || type == api->DeltaType);
}

/* In the order of pyvm_known's fields. */
static void read_c(PyObject *object, int step, int32_t *to)
{
    if (step == PYVM_STEP_TIMEDELTA) {
        *to++ = PyDateTime_DELTA_GET_DAYS(object);
        *to++ = PyDateTime_DELTA_GET_SECONDS(object);
        *to++ = PyDateTime_DELTA_GET_MICROSECONDS(object);
    }
    if (step == PYVM_STEP_DATE || step == PYVM_STEP_DATETIME) {
        *to++ = PyDateTime_GET_YEAR(object);
        *to++ = PyDateTime_GET_MONTH(object);
        *to++ = PyDateTime_GET_DAY(object);
    }
    if (step == PYVM_STEP_DATETIME) {
        *to++ = PyDateTime_DATE_GET_HOUR(object);
        *to++ = PyDateTime_DATE_GET_MINUTE(object);
        *to++ = PyDateTime_DATE_GET_SECOND(object);
        *to++ = PyDateTime_DATE_GET_MICROSECOND(object);
        *to++ = PyDateTime_DATE_GET_FOLD(object);
    }
    if (step == PYVM_STEP_TIME) {
        *to++ = PyDateTime_TIME_GET_HOUR(object);
        *to++ = PyDateTime_TIME_GET_MINUTE(object);
        *to++ = PyDateTime_TIME_GET_SECOND(object);
        *to++ = PyDateTime_TIME_GET_MICROSECOND(object);
        *to++ = PyDateTime_TIME_GET_FOLD(object);
    }
}

static bool read_python(const pyvm_known *known, PyObject *object, int step, int32_t *to)
{
    for (int i = 0; i < fields[step].count; i++) {
        PyObject *number = PyObject_GetAttr(object, known->fields[fields[step].first + i]);
        to[i] = number ? (int32_t)PyLong_AsLong(number) : -1;
        Py_XDECREF(number);
        if (to[i] == -1 && PyErr_Occurred())
            return false;
    }
    return true;
}

static int write_fields(pyvm_packer *packer, PyObject *object, int step)
{
    int32_t numbers[8];
    if (is_in_c(packer->known, object))
        read_c(object, step, numbers);
    else if (!read_python(packer->known, object, step, numbers))
        return PYVM_PACK_FAILED;
    size_t size = (size_t)fields[step].count * sizeof *numbers;
    if (!pyvm_write_room(packer->parcel, 1 + size))
        return PYVM_PACK_FAILED;
    pyvm_write_byte(packer->parcel, (unsigned char)step);
    pyvm_write_raw(packer->parcel, numbers, size);
    return pyvm_packer_know(packer, object) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
}

/* ---- Times, which may have a zone ------------------------------------------------------------------------------- */

static bool has_zone(int step)
{
    return step == PYVM_STEP_TIME || step == PYVM_STEP_DATETIME;
}

int pyvm_times_begin(pyvm_packer *packer, PyObject *object, const pyvm_way *way)
{
    if (!has_zone(way->step))
        return write_fields(packer, object, way->step);
    PyObject *zone = PyObject_GetAttr(object, packer->known->tzinfo);
    if (zone == Py_None) {
        Py_DECREF(zone);
        return pyvm_write_step(packer->parcel, PYVM_STEP_NONE) ? write_fields(packer, object, way->step)
                                                               : PYVM_PACK_FAILED;
    }
    pyvm_pack_frame *frame = NULL;
    if (zone && pyvm_packer_open(packer, object) == PYVM_PACK_DONE)
        frame = pyvm_packer_push(packer, PYVM_PACK_TIME, object, true);
    if (!frame) {
        Py_XDECREF(zone);
        return PYVM_PACK_FAILED;
    }
    frame->value = zone;
    frame->way = way;
    return PYVM_PACK_BEGUN;
}

int pyvm_times_go_on(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    if (frame->next++ == 0)
        return pyvm_child_begin(packer, frame->value, true);
    int result = pyvm_packer_close(packer, frame->object, 1);
    return result == PYVM_PACK_OTHER ? write_fields(packer, frame->object, frame->way->step) : result;
}

/* ---- Zones ------------------------------------------------------------------------------------------------------ */

/* datetime.timezone.utc is one object in each VM. */
int pyvm_times_begin_zone(pyvm_packer *packer, PyObject *object, const pyvm_way *way)
{
    const PyDateTime_CAPI *api = pyvm_known_times(packer->known);
    if (!api || object != api->TimeZone_UTC)
        return pyvm_records_begin(packer, object, way);
    return pyvm_write_step(packer->parcel, PYVM_STEP_UTC) && pyvm_packer_know(packer, object) ? PYVM_PACK_DONE
                                                                                              : PYVM_PACK_FAILED;
}

/* Only this tells whether it was given a name. */
PyObject *pyvm_times_zone_part(pyvm_known *known, PyObject *object, Py_ssize_t number)
{
    PyObject *all = PyObject_CallMethodNoArgs(object, known->getinitargs);
    bool is_there = all && PyTuple_Check(all) && number < PyTuple_GET_SIZE(all);
    PyObject *part = is_there ? Py_NewRef(PyTuple_GET_ITEM(all, number)) : NULL;
    Py_XDECREF(all);
    return part;
}
