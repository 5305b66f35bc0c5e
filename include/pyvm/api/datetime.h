/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's datetime.h, with the VM first. */
#ifndef PYVM_API_DATETIME_H
#define PYVM_API_DATETIME_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyDateTime_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_Check(PyVM *vm, PyObject *ob);

/** PyDateTime_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_CheckExact(PyVM *vm, PyObject *ob);

/** PyDateTime_DATE_GET_FOLD. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_DATE_GET_FOLD(PyVM *vm, PyObject *o);

/** PyDateTime_DATE_GET_HOUR. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_DATE_GET_HOUR(PyVM *vm, PyObject *o);

/** PyDateTime_DATE_GET_MICROSECOND. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_DATE_GET_MICROSECOND(PyVM *vm, PyObject *o);

/** PyDateTime_DATE_GET_MINUTE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_DATE_GET_MINUTE(PyVM *vm, PyObject *o);

/** PyDateTime_DATE_GET_SECOND. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_DATE_GET_SECOND(PyVM *vm, PyObject *o);

/** PyDateTime_DATE_GET_TZINFO. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDateTime_DATE_GET_TZINFO(PyVM *vm, PyObject *o);

/** PyDateTime_DELTA_GET_DAYS. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_DELTA_GET_DAYS(PyVM *vm, PyObject *o);

/** PyDateTime_DELTA_GET_MICROSECONDS. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_DELTA_GET_MICROSECONDS(PyVM *vm, PyObject *o);

/** PyDateTime_DELTA_GET_SECONDS. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_DELTA_GET_SECONDS(PyVM *vm, PyObject *o);

/**
 * PyDateTime_FromDateAndTime. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMDateTime_FromDateAndTime(PyVM *vm, int year, int month, int day, int hour, int minute, int second, int usecond);

/**
 * PyDateTime_FromDateAndTimeAndFold. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMDateTime_FromDateAndTimeAndFold(PyVM *vm, int year, int month, int day, int hour, int minute, int second, int usecond, int fold);

/**
 * PyDateTime_FromTimestamp. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMDateTime_FromTimestamp(PyVM *vm, PyObject *args);

/** PyDateTime_GET_DAY. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_GET_DAY(PyVM *vm, PyObject *o);

/** PyDateTime_GET_MONTH. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_GET_MONTH(PyVM *vm, PyObject *o);

/** PyDateTime_GET_YEAR. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_GET_YEAR(PyVM *vm, PyObject *o);

/** PyDateTime_IMPORT. CPython: all versions. */
PYVM_EXPORT void PyVMDateTime_IMPORT(PyVM *vm);

/** PyDateTime_TIME_GET_FOLD. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_TIME_GET_FOLD(PyVM *vm, PyObject *o);

/** PyDateTime_TIME_GET_HOUR. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_TIME_GET_HOUR(PyVM *vm, PyObject *o);

/** PyDateTime_TIME_GET_MICROSECOND. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_TIME_GET_MICROSECOND(PyVM *vm, PyObject *o);

/** PyDateTime_TIME_GET_MINUTE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_TIME_GET_MINUTE(PyVM *vm, PyObject *o);

/** PyDateTime_TIME_GET_SECOND. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDateTime_TIME_GET_SECOND(PyVM *vm, PyObject *o);

/** PyDateTime_TIME_GET_TZINFO. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDateTime_TIME_GET_TZINFO(PyVM *vm, PyObject *o);

/** PyDateTime_TimeZone_UTC. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDateTime_TimeZone_UTC(PyVM *vm);

/** PyDate_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDate_Check(PyVM *vm, PyObject *ob);

/** PyDate_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDate_CheckExact(PyVM *vm, PyObject *ob);

/** PyDate_FromDate. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDate_FromDate(PyVM *vm, int year, int month, int day);

/** PyDate_FromTimestamp. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDate_FromTimestamp(PyVM *vm, PyObject *args);

/** PyDelta_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDelta_Check(PyVM *vm, PyObject *ob);

/** PyDelta_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDelta_CheckExact(PyVM *vm, PyObject *ob);

/** PyDelta_FromDSU. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDelta_FromDSU(PyVM *vm, int days, int seconds, int useconds);

/** PyTZInfo_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMTZInfo_Check(PyVM *vm, PyObject *ob);

/** PyTZInfo_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMTZInfo_CheckExact(PyVM *vm, PyObject *ob);

/** PyTimeZone_FromOffset. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTimeZone_FromOffset(PyVM *vm, PyObject *offset);

/**
 * PyTimeZone_FromOffsetAndName. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMTimeZone_FromOffsetAndName(PyVM *vm, PyObject *offset, PyObject *name);

/** PyTime_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMTime_Check(PyVM *vm, PyObject *ob);

/** PyTime_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMTime_CheckExact(PyVM *vm, PyObject *ob);

/** PyTime_FromTime. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTime_FromTime(PyVM *vm, int hour, int minute, int second, int usecond);

/** PyTime_FromTimeAndFold. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMTime_FromTimeAndFold(PyVM *vm, int hour, int minute, int second, int usecond, int fold);

#ifdef __cplusplus
}
#endif

#endif
