/*
 * pyvm/private/numbers.h: private functions of CPython's that existing code uses: numbers and hashes. Each does what
 * CPython's does, by means of the public API.
 */
#ifndef PYVM_PRIVATE_NUMBERS_H
#define PYVM_PRIVATE_NUMBERS_H

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "pyvm/pyvm.h"

typedef int64_t _PyTime_t;

/* ---- Times, public from 3.13 on ---- */

#define _PyTime_MIN INT64_MIN
#define _PyTime_MAX INT64_MAX

static inline double _PyTime_AsSecondsDouble(_PyTime_t time)
{
    return PyVMTime_AsSecondsDouble(PyVM_Default(), time);
}

/* The clocks. `info` is NULL: there is no struct to tell of a clock. */
static inline int _PyTime_GetMonotonicClockWithInfo(_PyTime_t *result, void *info)
{
    (void)info;
    return PyVMTime_Monotonic(PyVM_Default(), result);
}

static inline int _PyTime_GetPerfCounterWithInfo(_PyTime_t *result, void *info)
{
    (void)info;
    return PyVMTime_PerfCounter(PyVM_Default(), result);
}

static inline int _PyTime_GetSystemClockWithInfo(_PyTime_t *result, void *info)
{
    (void)info;
    return PyVMTime_Time(PyVM_Default(), result);
}

/* The same without an error: the time is 0 then. */
static inline _PyTime_t _PyTime_GetMonotonicClock(void)
{
    _PyTime_t time = 0;
    return PyVMTime_Monotonic(PyVM_Default(), &time) < 0 ? 0 : time;
}

static inline _PyTime_t _PyTime_GetPerfCounter(void)
{
    _PyTime_t time = 0;
    return PyVMTime_PerfCounter(PyVM_Default(), &time) < 0 ? 0 : time;
}

static inline _PyTime_t _PyTime_GetSystemClock(void)
{
    _PyTime_t time = 0;
    return PyVMTime_Time(PyVM_Default(), &time) < 0 ? 0 : time;
}

/* ---- Ints ---- */

/* Of lv_tag in the struct of an int, with PYVM_API_EXACT. */
#if PY_VERSION_HEX >= 0x030C0000
#define _PyLong_SIGN_MASK 3
#define _PyLong_NON_SIZE_BITS 3
#endif

static inline int _PyLong_Sign(PyObject *number)
{
    int sign = 0;
    return PyVMLong_GetSign(PyVM_Default(), number, &sign) < 0 ? 0 : sign;
}

static inline int _PyLong_AsInt(PyObject *number)
{
    return PyVMLong_AsInt(PyVM_Default(), number);
}

/*
 * `name(*args)` of int itself, which a subclass does not override, with `signed=is_signed` unless that is negative.
 * Gives up `args`. An exception that is pending stays so; NULL with another one.
 */
static inline PyObject *pyvm_private_call_int(PyVM *vm, const char *name, PyObject *args, int is_signed)
{
    PyObject *pending = PyVMErr_GetRaisedException(vm);
    PyObject *method = args ? PyVMObject_GetAttrString(vm, (PyObject *)PyVMLong_Type(vm), name) : NULL;
    PyObject *names = method && is_signed >= 0 ? PyVM_BuildValue(vm, "{s:i}", "signed", is_signed) : NULL;
    PyObject *result = method && (names || is_signed < 0) ? PyVMObject_Call(vm, method, args, names) : NULL;
    PyVM_XDECREF(vm, names);
    PyVM_XDECREF(vm, method);
    PyVM_XDECREF(vm, args);
    if (result && pending)
        PyVMErr_SetRaisedException(vm, pending);
    else
        PyVM_XDECREF(vm, pending);
    return result;
}

/* The bits of the number without its sign; (size_t)-1 with an exception. */
static inline size_t _PyLong_NumBits(PyObject *number)
{
    PyVM *vm = PyVM_Default();
    PyObject *bits = pyvm_private_call_int(vm, "bit_length", PyVMTuple_Pack(vm, 1, number), -1);
    size_t result = bits ? PyVMLong_AsSize_t(vm, bits) : (size_t)-1;
    PyVM_XDECREF(vm, bits);
    return result;
}

static inline PyObject *_PyLong_FromByteArray(const unsigned char *bytes, size_t count, int little_endian,
                                              int is_signed)
{
    PyVM *vm = PyVM_Default();
    const char *order = little_endian ? "little" : "big";
    PyObject *args = PyVM_BuildValue(vm, "(y#s)", (const char *)bytes, (Py_ssize_t)count, order);
    return pyvm_private_call_int(vm, "from_bytes", args, is_signed != 0);
}

/* An int with so many digits, whose values the caller sets (with PYVM_API_EXACT, which shows them). */
static inline PyLongObject *_PyLong_New(Py_ssize_t digits)
{
    size_t bytes = ((size_t)digits * 30 + 7) / 8;
    unsigned char *ones = digits > 0 ? (unsigned char *)malloc(bytes) : NULL;
    if (digits == 0)
        return (PyLongObject *)PyVMLong_FromLong(PyVM_Default(), 0);
    if (!ones) {
        PyVMErr_NoMemory(PyVM_Default());
        return NULL;
    }
    memset(ones, 0xFF, bytes);
    ones[bytes - 1] = (unsigned char)(0xFF >> (bytes * 8 - (size_t)digits * 30));
    PyObject *number = _PyLong_FromByteArray(ones, bytes, 1, 0);
    free(ones);
    return (PyLongObject *)number;
}

/* 0; -1 with OverflowError if the number does not fit, also a negative one where `is_signed` is 0. */
static inline int pyvm_private_to_bytes(PyObject *number, unsigned char *bytes, size_t count, int little_endian,
                                        int is_signed)
{
    PyVM *vm = PyVM_Default();
    PyObject *args = PyVM_BuildValue(vm, "(Ons)", number, (Py_ssize_t)count, little_endian ? "little" : "big");
    PyObject *result = pyvm_private_call_int(vm, "to_bytes", args, is_signed != 0);
    int fits = result && PyVMBytes_Size(vm, result) == (Py_ssize_t)count;
    if (fits)
        memcpy(bytes, PyVMBytes_AsString(vm, result), count);
    PyVM_XDECREF(vm, result);
    return fits ? 0 : -1;
}

/* Whether the value has one digit at most, and that value. */
#if PY_VERSION_HEX >= 0x030C0000
static inline int _PyLong_IsCompact(const PyLongObject *number)
{
    return PyVMUnstable_Long_IsCompact(PyVM_Default(), number);
}

static inline Py_ssize_t _PyLong_CompactValue(const PyLongObject *number)
{
    return PyVMUnstable_Long_CompactValue(PyVM_Default(), number);
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static inline int _PyLong_AsByteArray(PyLongObject *number, unsigned char *bytes, size_t count, int little_endian,
                                      int is_signed)
{
    return pyvm_private_to_bytes((PyObject *)number, bytes, count, little_endian, is_signed);
}
#else
static inline int _PyLong_AsByteArray(PyLongObject *number, unsigned char *bytes, size_t count, int little_endian,
                                      int is_signed, int with_exceptions)
{
    int status = pyvm_private_to_bytes((PyObject *)number, bytes, count, little_endian, is_signed);
    if (status < 0 && !with_exceptions)
        PyVMErr_Clear(PyVM_Default());
    return status;
}
#endif

static inline Py_hash_t _Py_HashPointer(const void *pointer)
{
    return PyVM_HashPointer(PyVM_Default(), pointer);
}

static inline Py_hash_t _Py_HashBytes(const void *bytes, Py_ssize_t count)
{
    return PyVM_HashBuffer(PyVM_Default(), bytes, count);
}

/* The hash of a float; of the object that has the value if it is not a number. */
static inline Py_hash_t _Py_HashDouble(PyObject *object, double value)
{
    PyVM *vm = PyVM_Default();
    PyObject *number = isnan(value) ? NULL : PyVMFloat_FromDouble(vm, value);
    Py_hash_t hash = number ? PyVMObject_Hash(vm, number) : PyVM_HashPointer(vm, object);
    PyVM_XDECREF(vm, number);
    return hash;
}

/* An index of a slice: 1; the place at `index` stays as it is for None. 0 with an exception if it is none. */
static inline int _PyEval_SliceIndex(PyObject *object, Py_ssize_t *index)
{
    PyVM *vm = PyVM_Default();
    if (!object || object == PyVM_None(vm))
        return 1;
    if (!PyVMIndex_Check(vm, object)) {
        PyVMErr_SetString(vm, PyVMExc_TypeError(vm),
                          "slice indices must be integers or None or have an __index__ method");
        return 0;
    }
    Py_ssize_t value = PyVMNumber_AsSsize_t(vm, object, NULL);
    if (value == -1 && PyVMErr_Occurred(vm))
        return 0;
    *index = value;
    return 1;
}

#endif
