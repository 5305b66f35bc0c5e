/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's datetime.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/datetime.h"

PYVM_SLOW int slow_PyDateTime_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMDateTime_Check(ob);
    }
    return slow_PyDateTime_Check(vm, ob);
}

PYVM_SLOW int slow_PyDateTime_CheckExact(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_CheckExact(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMDateTime_CheckExact(ob);
    }
    return slow_PyDateTime_CheckExact(vm, ob);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_FOLD(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_DATE_GET_FOLD(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_FOLD(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DATE_GET_FOLD(o);
    }
    return slow_PyDateTime_DATE_GET_FOLD(vm, o);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_HOUR(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_DATE_GET_HOUR(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_HOUR(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DATE_GET_HOUR(o);
    }
    return slow_PyDateTime_DATE_GET_HOUR(vm, o);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_MICROSECOND(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_DATE_GET_MICROSECOND(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_MICROSECOND(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DATE_GET_MICROSECOND(o);
    }
    return slow_PyDateTime_DATE_GET_MICROSECOND(vm, o);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_MINUTE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_DATE_GET_MINUTE(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_MINUTE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DATE_GET_MINUTE(o);
    }
    return slow_PyDateTime_DATE_GET_MINUTE(vm, o);
}

PYVM_SLOW int slow_PyDateTime_DATE_GET_SECOND(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_DATE_GET_SECOND(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_DATE_GET_SECOND(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DATE_GET_SECOND(o);
    }
    return slow_PyDateTime_DATE_GET_SECOND(vm, o);
}

PYVM_SLOW PyObject *slow_PyDateTime_DATE_GET_TZINFO(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDateTime_DATE_GET_TZINFO(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_DATE_GET_TZINFO(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DATE_GET_TZINFO(o);
    }
    return slow_PyDateTime_DATE_GET_TZINFO(vm, o);
}

PYVM_SLOW int slow_PyDateTime_DELTA_GET_DAYS(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_DELTA_GET_DAYS(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_DELTA_GET_DAYS(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DELTA_GET_DAYS(o);
    }
    return slow_PyDateTime_DELTA_GET_DAYS(vm, o);
}

PYVM_SLOW int slow_PyDateTime_DELTA_GET_MICROSECONDS(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_DELTA_GET_MICROSECONDS(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_DELTA_GET_MICROSECONDS(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DELTA_GET_MICROSECONDS(o);
    }
    return slow_PyDateTime_DELTA_GET_MICROSECONDS(vm, o);
}

PYVM_SLOW int slow_PyDateTime_DELTA_GET_SECONDS(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_DELTA_GET_SECONDS(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_DELTA_GET_SECONDS(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_DELTA_GET_SECONDS(o);
    }
    return slow_PyDateTime_DELTA_GET_SECONDS(vm, o);
}

PYVM_SLOW PyObject *slow_PyDateTime_FromDateAndTime(PyVM *vm, int year, int month, int day, int hour, int minute, int second, int usecond)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDateTime_FromDateAndTime(year, month, day, hour, minute, second, usecond);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_FromDateAndTime(PyVM *vm, int year, int month, int day, int hour, int minute, int second, int usecond)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDateTime_FromDateAndTime(year, month, day, hour, minute, second, usecond);
    }
    return slow_PyDateTime_FromDateAndTime(vm, year, month, day, hour, minute, second, usecond);
}

PYVM_SLOW PyObject *slow_PyDateTime_FromDateAndTimeAndFold(PyVM *vm, int year, int month, int day, int hour, int minute, int second, int usecond, int fold)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDateTime_FromDateAndTimeAndFold(year, month, day, hour, minute, second, usecond, fold);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_FromDateAndTimeAndFold(PyVM *vm, int year, int month, int day, int hour, int minute, int second, int usecond, int fold)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDateTime_FromDateAndTimeAndFold(year, month, day, hour, minute, second, usecond, fold);
    }
    return slow_PyDateTime_FromDateAndTimeAndFold(vm, year, month, day, hour, minute, second, usecond, fold);
}

PYVM_SLOW PyObject *slow_PyDateTime_FromTimestamp(PyVM *vm, PyObject *args)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDateTime_FromTimestamp(args);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_FromTimestamp(PyVM *vm, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, args);
        return api->PyVMDateTime_FromTimestamp(args);
    }
    return slow_PyDateTime_FromTimestamp(vm, args);
}

PYVM_SLOW int slow_PyDateTime_GET_DAY(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_GET_DAY(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_GET_DAY(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_GET_DAY(o);
    }
    return slow_PyDateTime_GET_DAY(vm, o);
}

PYVM_SLOW int slow_PyDateTime_GET_MONTH(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_GET_MONTH(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_GET_MONTH(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_GET_MONTH(o);
    }
    return slow_PyDateTime_GET_MONTH(vm, o);
}

PYVM_SLOW int slow_PyDateTime_GET_YEAR(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_GET_YEAR(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_GET_YEAR(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_GET_YEAR(o);
    }
    return slow_PyDateTime_GET_YEAR(vm, o);
}

PYVM_SLOW void slow_PyDateTime_IMPORT(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMDateTime_IMPORT();
    pyvm_call_leave(&scope);
}

void PyVMDateTime_IMPORT(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMDateTime_IMPORT();
        return;
    }
    slow_PyDateTime_IMPORT(vm);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_FOLD(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_TIME_GET_FOLD(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_FOLD(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_TIME_GET_FOLD(o);
    }
    return slow_PyDateTime_TIME_GET_FOLD(vm, o);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_HOUR(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_TIME_GET_HOUR(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_HOUR(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_TIME_GET_HOUR(o);
    }
    return slow_PyDateTime_TIME_GET_HOUR(vm, o);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_MICROSECOND(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_TIME_GET_MICROSECOND(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_MICROSECOND(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_TIME_GET_MICROSECOND(o);
    }
    return slow_PyDateTime_TIME_GET_MICROSECOND(vm, o);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_MINUTE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_TIME_GET_MINUTE(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_MINUTE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_TIME_GET_MINUTE(o);
    }
    return slow_PyDateTime_TIME_GET_MINUTE(vm, o);
}

PYVM_SLOW int slow_PyDateTime_TIME_GET_SECOND(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDateTime_TIME_GET_SECOND(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDateTime_TIME_GET_SECOND(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_TIME_GET_SECOND(o);
    }
    return slow_PyDateTime_TIME_GET_SECOND(vm, o);
}

PYVM_SLOW PyObject *slow_PyDateTime_TIME_GET_TZINFO(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDateTime_TIME_GET_TZINFO(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_TIME_GET_TZINFO(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMDateTime_TIME_GET_TZINFO(o);
    }
    return slow_PyDateTime_TIME_GET_TZINFO(vm, o);
}

PYVM_SLOW PyObject *slow_PyDateTime_TimeZone_UTC(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDateTime_TimeZone_UTC();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDateTime_TimeZone_UTC(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDateTime_TimeZone_UTC();
    }
    return slow_PyDateTime_TimeZone_UTC(vm);
}

PYVM_SLOW int slow_PyDate_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDate_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDate_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMDate_Check(ob);
    }
    return slow_PyDate_Check(vm, ob);
}

PYVM_SLOW int slow_PyDate_CheckExact(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDate_CheckExact(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDate_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMDate_CheckExact(ob);
    }
    return slow_PyDate_CheckExact(vm, ob);
}

PYVM_SLOW PyObject *slow_PyDate_FromDate(PyVM *vm, int year, int month, int day)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDate_FromDate(year, month, day);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDate_FromDate(PyVM *vm, int year, int month, int day)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, year, month, day);
        return api->PyVMDate_FromDate(year, month, day);
    }
    return slow_PyDate_FromDate(vm, year, month, day);
}

PYVM_SLOW PyObject *slow_PyDate_FromTimestamp(PyVM *vm, PyObject *args)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDate_FromTimestamp(args);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDate_FromTimestamp(PyVM *vm, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, args);
        return api->PyVMDate_FromTimestamp(args);
    }
    return slow_PyDate_FromTimestamp(vm, args);
}

PYVM_SLOW int slow_PyDelta_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDelta_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDelta_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMDelta_Check(ob);
    }
    return slow_PyDelta_Check(vm, ob);
}

PYVM_SLOW int slow_PyDelta_CheckExact(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDelta_CheckExact(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDelta_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMDelta_CheckExact(ob);
    }
    return slow_PyDelta_CheckExact(vm, ob);
}

PYVM_SLOW PyObject *slow_PyDelta_FromDSU(PyVM *vm, int days, int seconds, int useconds)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDelta_FromDSU(days, seconds, useconds);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDelta_FromDSU(PyVM *vm, int days, int seconds, int useconds)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, days, seconds, useconds);
        return api->PyVMDelta_FromDSU(days, seconds, useconds);
    }
    return slow_PyDelta_FromDSU(vm, days, seconds, useconds);
}

PYVM_SLOW int slow_PyTZInfo_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTZInfo_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTZInfo_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMTZInfo_Check(ob);
    }
    return slow_PyTZInfo_Check(vm, ob);
}

PYVM_SLOW int slow_PyTZInfo_CheckExact(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTZInfo_CheckExact(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTZInfo_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMTZInfo_CheckExact(ob);
    }
    return slow_PyTZInfo_CheckExact(vm, ob);
}

PYVM_SLOW PyObject *slow_PyTimeZone_FromOffset(PyVM *vm, PyObject *offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTimeZone_FromOffset(offset);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTimeZone_FromOffset(PyVM *vm, PyObject *offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, offset);
        return api->PyVMTimeZone_FromOffset(offset);
    }
    return slow_PyTimeZone_FromOffset(vm, offset);
}

PYVM_SLOW PyObject *slow_PyTimeZone_FromOffsetAndName(PyVM *vm, PyObject *offset, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTimeZone_FromOffsetAndName(offset, name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTimeZone_FromOffsetAndName(PyVM *vm, PyObject *offset, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, offset, name);
        return api->PyVMTimeZone_FromOffsetAndName(offset, name);
    }
    return slow_PyTimeZone_FromOffsetAndName(vm, offset, name);
}

PYVM_SLOW int slow_PyTime_Check(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTime_Check(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTime_Check(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMTime_Check(ob);
    }
    return slow_PyTime_Check(vm, ob);
}

PYVM_SLOW int slow_PyTime_CheckExact(PyVM *vm, PyObject *ob)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTime_CheckExact(ob);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTime_CheckExact(PyVM *vm, PyObject *ob)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ob);
        return api->PyVMTime_CheckExact(ob);
    }
    return slow_PyTime_CheckExact(vm, ob);
}

PYVM_SLOW PyObject *slow_PyTime_FromTime(PyVM *vm, int hour, int minute, int second, int usecond)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTime_FromTime(hour, minute, second, usecond);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTime_FromTime(PyVM *vm, int hour, int minute, int second, int usecond)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, hour, minute, second, usecond);
        return api->PyVMTime_FromTime(hour, minute, second, usecond);
    }
    return slow_PyTime_FromTime(vm, hour, minute, second, usecond);
}

PYVM_SLOW PyObject *slow_PyTime_FromTimeAndFold(PyVM *vm, int hour, int minute, int second, int usecond, int fold)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMTime_FromTimeAndFold(hour, minute, second, usecond, fold);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMTime_FromTimeAndFold(PyVM *vm, int hour, int minute, int second, int usecond, int fold)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, hour, minute, second, usecond, fold);
        return api->PyVMTime_FromTimeAndFold(hour, minute, second, usecond, fold);
    }
    return slow_PyTime_FromTimeAndFold(vm, hour, minute, second, usecond, fold);
}
