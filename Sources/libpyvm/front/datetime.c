/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's datetime.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/datetime.h"

PYVM_SLOW int slow_PyDateTime_Check(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_Check(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_Check(ob);
    return slow_PyDateTime_Check(ob, vm);
}

PYVM_SLOW int slow_PyDateTime_CheckExact(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_CheckExact(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_CheckExact(ob);
    return slow_PyDateTime_CheckExact(ob, vm);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_FOLD(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_DATE_GET_FOLD(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_FOLD(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DATE_GET_FOLD(o);
    return slow_PyDateTime_DATE_GET_FOLD(o, vm);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_HOUR(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_DATE_GET_HOUR(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_HOUR(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DATE_GET_HOUR(o);
    return slow_PyDateTime_DATE_GET_HOUR(o, vm);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_MICROSECOND(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_DATE_GET_MICROSECOND(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_MICROSECOND(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DATE_GET_MICROSECOND(o);
    return slow_PyDateTime_DATE_GET_MICROSECOND(o, vm);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_MINUTE(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_DATE_GET_MINUTE(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_MINUTE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DATE_GET_MINUTE(o);
    return slow_PyDateTime_DATE_GET_MINUTE(o, vm);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_SECOND(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_DATE_GET_SECOND(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_SECOND(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DATE_GET_SECOND(o);
    return slow_PyDateTime_DATE_GET_SECOND(o, vm);
}

PYVM_SLOW PyObject *slow_PyDateTime_DATE_GET_TZINFO(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDateTime_DATE_GET_TZINFO(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_DATE_GET_TZINFO(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DATE_GET_TZINFO(o);
    return slow_PyDateTime_DATE_GET_TZINFO(o, vm);
}

PYVM_SLOW int slow_PyDateTime_DELTA_GET_DAYS(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_DELTA_GET_DAYS(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_DELTA_GET_DAYS(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DELTA_GET_DAYS(o);
    return slow_PyDateTime_DELTA_GET_DAYS(o, vm);
}

PYVM_SLOW int slow_PyDateTime_DELTA_GET_MICROSECONDS(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_DELTA_GET_MICROSECONDS(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_DELTA_GET_MICROSECONDS(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DELTA_GET_MICROSECONDS(o);
    return slow_PyDateTime_DELTA_GET_MICROSECONDS(o, vm);
}

PYVM_SLOW int slow_PyDateTime_DELTA_GET_SECONDS(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_DELTA_GET_SECONDS(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_DELTA_GET_SECONDS(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_DELTA_GET_SECONDS(o);
    return slow_PyDateTime_DELTA_GET_SECONDS(o, vm);
}

PYVM_SLOW PyObject *slow_PyDateTime_FromDateAndTime(int year, int month, int day, int hour, int minute, int second, int usecond, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDateTime_FromDateAndTime(year, month, day, hour, minute, second, usecond);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_FromDateAndTime(PyVM *vm, int year, int month, int day, int hour, int minute, int second, int usecond)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_FromDateAndTime(year, month, day, hour, minute, second, usecond);
    return slow_PyDateTime_FromDateAndTime(year, month, day, hour, minute, second, usecond, vm);
}

PYVM_SLOW PyObject *slow_PyDateTime_FromDateAndTimeAndFold(int year, int month, int day, int hour, int minute, int second, int usecond, int fold, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDateTime_FromDateAndTimeAndFold(year, month, day, hour, minute, second, usecond, fold);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_FromDateAndTimeAndFold(PyVM *vm, int year, int month, int day, int hour, int minute, int second, int usecond, int fold)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_FromDateAndTimeAndFold(year, month, day, hour, minute, second, usecond, fold);
    return slow_PyDateTime_FromDateAndTimeAndFold(year, month, day, hour, minute, second, usecond, fold, vm);
}

PYVM_SLOW PyObject *slow_PyDateTime_FromTimestamp(PyObject *args, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDateTime_FromTimestamp(args);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_FromTimestamp(PyVM *vm, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_FromTimestamp(args);
    return slow_PyDateTime_FromTimestamp(args, vm);
}

PYVM_SLOW int slow_PyDateTime_GET_DAY(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_GET_DAY(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_GET_DAY(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_GET_DAY(o);
    return slow_PyDateTime_GET_DAY(o, vm);
}

PYVM_SLOW int slow_PyDateTime_GET_MONTH(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_GET_MONTH(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_GET_MONTH(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_GET_MONTH(o);
    return slow_PyDateTime_GET_MONTH(o, vm);
}

PYVM_SLOW int slow_PyDateTime_GET_YEAR(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_GET_YEAR(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_GET_YEAR(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_GET_YEAR(o);
    return slow_PyDateTime_GET_YEAR(o, vm);
}

PYVM_SLOW void slow_PyDateTime_IMPORT(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMDateTime_IMPORT();
    pyvm_leave(&scope);
}

void PyVMDateTime_IMPORT(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMDateTime_IMPORT();
    else
        slow_PyDateTime_IMPORT(vm);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_FOLD(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_TIME_GET_FOLD(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_FOLD(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_TIME_GET_FOLD(o);
    return slow_PyDateTime_TIME_GET_FOLD(o, vm);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_HOUR(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_TIME_GET_HOUR(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_HOUR(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_TIME_GET_HOUR(o);
    return slow_PyDateTime_TIME_GET_HOUR(o, vm);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_MICROSECOND(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_TIME_GET_MICROSECOND(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_MICROSECOND(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_TIME_GET_MICROSECOND(o);
    return slow_PyDateTime_TIME_GET_MICROSECOND(o, vm);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_MINUTE(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_TIME_GET_MINUTE(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_MINUTE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_TIME_GET_MINUTE(o);
    return slow_PyDateTime_TIME_GET_MINUTE(o, vm);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_SECOND(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDateTime_TIME_GET_SECOND(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_SECOND(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_TIME_GET_SECOND(o);
    return slow_PyDateTime_TIME_GET_SECOND(o, vm);
}

PYVM_SLOW PyObject *slow_PyDateTime_TIME_GET_TZINFO(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDateTime_TIME_GET_TZINFO(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_TIME_GET_TZINFO(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_TIME_GET_TZINFO(o);
    return slow_PyDateTime_TIME_GET_TZINFO(o, vm);
}

PYVM_SLOW PyObject *slow_PyDateTime_TimeZone_UTC(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDateTime_TimeZone_UTC();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_TimeZone_UTC(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDateTime_TimeZone_UTC();
    return slow_PyDateTime_TimeZone_UTC(vm);
}

PYVM_SLOW int slow_PyDate_Check(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDate_Check(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMDate_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDate_Check(ob);
    return slow_PyDate_Check(ob, vm);
}

PYVM_SLOW int slow_PyDate_CheckExact(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDate_CheckExact(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMDate_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDate_CheckExact(ob);
    return slow_PyDate_CheckExact(ob, vm);
}

PYVM_SLOW PyObject *slow_PyDate_FromDate(int year, int month, int day, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDate_FromDate(year, month, day);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDate_FromDate(PyVM *vm, int year, int month, int day)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDate_FromDate(year, month, day);
    return slow_PyDate_FromDate(year, month, day, vm);
}

PYVM_SLOW PyObject *slow_PyDate_FromTimestamp(PyObject *args, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDate_FromTimestamp(args);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDate_FromTimestamp(PyVM *vm, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDate_FromTimestamp(args);
    return slow_PyDate_FromTimestamp(args, vm);
}

PYVM_SLOW int slow_PyDelta_Check(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDelta_Check(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMDelta_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDelta_Check(ob);
    return slow_PyDelta_Check(ob, vm);
}

PYVM_SLOW int slow_PyDelta_CheckExact(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMDelta_CheckExact(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMDelta_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDelta_CheckExact(ob);
    return slow_PyDelta_CheckExact(ob, vm);
}

PYVM_SLOW PyObject *slow_PyDelta_FromDSU(int days, int seconds, int useconds, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMDelta_FromDSU(days, seconds, useconds);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMDelta_FromDSU(PyVM *vm, int days, int seconds, int useconds)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMDelta_FromDSU(days, seconds, useconds);
    return slow_PyDelta_FromDSU(days, seconds, useconds, vm);
}

PYVM_SLOW int slow_PyTZInfo_Check(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMTZInfo_Check(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMTZInfo_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTZInfo_Check(ob);
    return slow_PyTZInfo_Check(ob, vm);
}

PYVM_SLOW int slow_PyTZInfo_CheckExact(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMTZInfo_CheckExact(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMTZInfo_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTZInfo_CheckExact(ob);
    return slow_PyTZInfo_CheckExact(ob, vm);
}

PYVM_SLOW PyObject *slow_PyTimeZone_FromOffset(PyObject *offset, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMTimeZone_FromOffset(offset);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMTimeZone_FromOffset(PyVM *vm, PyObject *offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTimeZone_FromOffset(offset);
    return slow_PyTimeZone_FromOffset(offset, vm);
}

PYVM_SLOW PyObject *slow_PyTimeZone_FromOffsetAndName(PyObject *offset, PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMTimeZone_FromOffsetAndName(offset, name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMTimeZone_FromOffsetAndName(PyVM *vm, PyObject *offset, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTimeZone_FromOffsetAndName(offset, name);
    return slow_PyTimeZone_FromOffsetAndName(offset, name, vm);
}

PYVM_SLOW int slow_PyTime_Check(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMTime_Check(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMTime_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_Check(ob);
    return slow_PyTime_Check(ob, vm);
}

PYVM_SLOW int slow_PyTime_CheckExact(PyObject *ob, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMTime_CheckExact(ob);
    pyvm_leave(&scope);
    return result;
}

int PyVMTime_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_CheckExact(ob);
    return slow_PyTime_CheckExact(ob, vm);
}

PYVM_SLOW PyObject *slow_PyTime_FromTime(int hour, int minute, int second, int usecond, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMTime_FromTime(hour, minute, second, usecond);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMTime_FromTime(PyVM *vm, int hour, int minute, int second, int usecond)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_FromTime(hour, minute, second, usecond);
    return slow_PyTime_FromTime(hour, minute, second, usecond, vm);
}

PYVM_SLOW PyObject *slow_PyTime_FromTimeAndFold(int hour, int minute, int second, int usecond, int fold, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMTime_FromTimeAndFold(hour, minute, second, usecond, fold);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMTime_FromTimeAndFold(PyVM *vm, int hour, int minute, int second, int usecond, int fold)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMTime_FromTimeAndFold(hour, minute, second, usecond, fold);
    return slow_PyTime_FromTimeAndFold(hour, minute, second, usecond, fold, vm);
}
