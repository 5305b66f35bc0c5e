/*
 * datetime.c: every function of the datetime module's C API, in two VMs alternately, without PyVMDateTime_IMPORT; and
 * what they do where the module has no C API: in an own-gil VM of 3.12.
 */
#include "support/expect.h"

/* What is made in one VM and looked at in the next round, when the other VM has been used meanwhile. */
typedef struct moments {
    PyVM *vm;
    PyObject *date, *time, *folded_time, *moment, *folded_moment, *zoned, *delta, *zone, *named_zone;
} moments;

static void make(moments *of)
{
    PyVM *vm = of->vm;
    of->date = PyVMDate_FromDate(vm, 2007, 9, 8);
    of->time = PyVMTime_FromTime(vm, 23, 59, 58, 999999);
    of->folded_time = PyVMTime_FromTimeAndFold(vm, 1, 2, 3, 4, 1);
    of->moment = PyVMDateTime_FromDateAndTime(vm, 1999, 12, 31, 23, 59, 58, 7);
    of->folded_moment = PyVMDateTime_FromDateAndTimeAndFold(vm, 2000, 1, 2, 3, 4, 5, 6, 1);
    of->delta = PyVMDelta_FromDSU(vm, 1, -1, 1000001); /* is normalized */
    PyObject *hour = PyVMDelta_FromDSU(vm, 0, 3600, 0), *name = PyVMUnicode_FromString(vm, "Here");
    of->zone = PyVMTimeZone_FromOffset(vm, hour);
    of->named_zone = PyVMTimeZone_FromOffsetAndName(vm, hour, name);
    PyVM_DecRef(vm, name), PyVM_DecRef(vm, hour);
    CHECK_NO_EXCEPTION(vm);
    set_global(vm, "zone", of->named_zone);
    CHECK_RUN(vm, "import datetime");
    of->zoned = evaluate(vm, "datetime.datetime(2020, 2, 29, 12, tzinfo=zone)");
}

static void look_at_parts(const moments *of)
{
    PyVM *vm = of->vm;
    CHECK_REPR(vm, of->date, "datetime.date(2007, 9, 8)");
    CHECK_REPR(vm, of->delta, "datetime.timedelta(days=1, microseconds=1)");
    CHECK_REPR(vm, of->named_zone, "datetime.timezone(datetime.timedelta(seconds=3600), 'Here')");
    CHECK_INT(PyVMDateTime_GET_YEAR(vm, of->date), 2007);
    CHECK_INT(PyVMDateTime_GET_MONTH(vm, of->date), 9);
    CHECK_INT(PyVMDateTime_GET_DAY(vm, of->moment), 31);
    CHECK_INT(PyVMDateTime_DATE_GET_HOUR(vm, of->moment), 23);
    CHECK_INT(PyVMDateTime_DATE_GET_MINUTE(vm, of->moment), 59);
    CHECK_INT(PyVMDateTime_DATE_GET_SECOND(vm, of->moment), 58);
    CHECK_INT(PyVMDateTime_DATE_GET_MICROSECOND(vm, of->moment), 7);
    CHECK_INT(PyVMDateTime_DATE_GET_FOLD(vm, of->moment), 0);
    CHECK_INT(PyVMDateTime_DATE_GET_FOLD(vm, of->folded_moment), 1);
    CHECK_SAME(PyVMDateTime_DATE_GET_TZINFO(vm, of->zoned), of->named_zone);
    CHECK_SAME(PyVMDateTime_DATE_GET_TZINFO(vm, of->moment), PyVM_None(vm));
    CHECK_INT(PyVMDateTime_TIME_GET_HOUR(vm, of->time), 23);
    CHECK_INT(PyVMDateTime_TIME_GET_MINUTE(vm, of->time), 59);
    CHECK_INT(PyVMDateTime_TIME_GET_SECOND(vm, of->time), 58);
    CHECK_INT(PyVMDateTime_TIME_GET_MICROSECOND(vm, of->time), 999999);
    CHECK_INT(PyVMDateTime_TIME_GET_FOLD(vm, of->time), 0);
    CHECK_INT(PyVMDateTime_TIME_GET_FOLD(vm, of->folded_time), 1);
    CHECK_SAME(PyVMDateTime_TIME_GET_TZINFO(vm, of->time), PyVM_None(vm));
    CHECK_INT(PyVMDateTime_DELTA_GET_DAYS(vm, of->delta), 1);
    CHECK_INT(PyVMDateTime_DELTA_GET_SECONDS(vm, of->delta), 0);
    CHECK_INT(PyVMDateTime_DELTA_GET_MICROSECONDS(vm, of->delta), 1);
    PyObject *utc = evaluate(vm, "datetime.timezone.utc");
    CHECK_SAME(PyVMDateTime_TimeZone_UTC(vm), utc);
    PyVM_DecRef(vm, utc);
}

/* Which checks hold of an object: one bit each, in the order of the functions here. */
static unsigned kinds(PyVM *vm, PyObject *object)
{
    int (*const checks[])(PyVM *, PyObject *) = {
        PyVMDate_Check,      PyVMDate_CheckExact, PyVMDateTime_Check,   PyVMDateTime_CheckExact, PyVMTime_Check,
        PyVMTime_CheckExact, PyVMDelta_Check,     PyVMDelta_CheckExact, PyVMTZInfo_Check,        PyVMTZInfo_CheckExact,
    };
    unsigned found = 0;
    for (size_t i = 0; i < COUNT(checks); i++)
        found |= (checks[i](vm, object) > 0) << i;
    CHECK_NO_EXCEPTION(vm);
    return found;
}

static void look_at_types(const moments *of)
{
    PyVM *vm = of->vm;
    PyObject *tzinfo = evaluate(vm, "datetime.tzinfo()"), *derived;
    derived = evaluate(vm, "type('D', (datetime.date,), {})(1, 2, 3)");
    CHECK_INT(kinds(vm, of->date), 1 << 0 | 1 << 1);
    CHECK_INT(kinds(vm, derived), 1 << 0);
    CHECK_INT(kinds(vm, of->moment), 1 << 0 | 1 << 2 | 1 << 3);
    CHECK_INT(kinds(vm, of->time), 1 << 4 | 1 << 5);
    CHECK_INT(kinds(vm, of->delta), 1 << 6 | 1 << 7);
    CHECK_INT(kinds(vm, of->zone), 1 << 8);
    CHECK_INT(kinds(vm, tzinfo), 1 << 8 | 1 << 9);
    CHECK_INT(kinds(vm, PyVM_None(vm)), 0);
    PyVM_DecRef(vm, derived), PyVM_DecRef(vm, tzinfo);
}

static void timestamps_and_errors(PyVM *vm)
{
    PyObject *args = evaluate(vm, "(0, datetime.timezone.utc)"), *seconds = evaluate(vm, "(86400 * 365,)");
    CHECK_NEW(vm, PyVMDateTime_FromTimestamp(vm, args),
              "datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)");
    PyObject *day = PyVMDate_FromTimestamp(vm, seconds);
    REQUIRE(day != NULL && PyVMDateTime_GET_YEAR(vm, day) >= 1970);
    CHECK(PyVMDate_FromDate(vm, 2007, 13, 1) == NULL);
    CHECK_RAISED(vm, "ValueError", "month must be in 1..12");
    CHECK(PyVMTime_FromTime(vm, 0, 0, 60, 0) == NULL);
    CHECK_RAISED(vm, "ValueError", "second must be in 0..59");
    PyObject *two_days = PyVMDelta_FromDSU(vm, 2, 0, 0);
    CHECK(PyVMTimeZone_FromOffset(vm, two_days) == NULL);
    CHECK_RAISED(vm, "ValueError", "strictly between");
    PyVM_DecRef(vm, two_days), PyVM_DecRef(vm, day), PyVM_DecRef(vm, seconds), PyVM_DecRef(vm, args);
}

static void forget(moments *of)
{
    PyVM *vm = of->vm;
    PyVM_DecRef(vm, of->date), PyVM_DecRef(vm, of->time), PyVM_DecRef(vm, of->folded_time), PyVM_DecRef(vm, of->moment);
    PyVM_DecRef(vm, of->folded_moment), PyVM_DecRef(vm, of->zoned), PyVM_DecRef(vm, of->delta);
    PyVM_DecRef(vm, of->zone), PyVM_DecRef(vm, of->named_zone);
}

static void test_alternately(PyVM_Kind kind)
{
    moments of[2] = {{.vm = new_vm_of(kind)}, {.vm = new_vm_of(kind)}};
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 2; i++)
            make(&of[i]);
        for (int i = 0; i < 2; i++)
            look_at_parts(&of[i]);
        for (int i = 0; i < 2; i++)
            look_at_types(&of[i]);
        for (int i = 0; i < 2; i++)
            timestamps_and_errors(of[i].vm);
        for (int i = 0; i < 2; i++)
            forget(&of[i]);
    }
    CHECK(PyVM_Close(of[0].vm) == PYVM_OK);
    make(&of[1]); /* the end of one VM leaves the other's */
    look_at_types(&of[1]);
    forget(&of[1]);
    CHECK(PyVM_Close(of[1].vm) == PYVM_OK);
}

/* 3.12 refuses _datetime where the GIL is the interpreter's own, and datetime.py has no C API. */
static void test_without_c_api(PyVM *vm)
{
    CHECK_RUN(vm, "import datetime; day = datetime.date(2007, 9, 8)");
    PyObject *day = evaluate(vm, "day");
    CHECK_INT(kinds(vm, day), 0);
    CHECK(PyVMDate_FromDate(vm, 2007, 9, 8) == NULL);
    CHECK_RAISED(vm, "AttributeError", "datetime_CAPI");
    CHECK(PyVMDelta_FromDSU(vm, 1, 2, 3) == NULL);
    CHECK_RAISED(vm, "AttributeError", "datetime_CAPI");
    PyVM_DecRef(vm, day);
}

int main(void)
{
    PyVM *vm = new_vm();
    if (RUNS(vm, 13))
        test_alternately(PYVM_KIND_OWN_GIL);
    else if (RUNS(vm, 12))
        test_without_c_api(vm);
    test_alternately(PYVM_KIND_SHARED_GIL);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
