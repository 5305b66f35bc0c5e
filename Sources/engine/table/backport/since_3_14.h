/*
 * since_3_14.h: functions that CPython has since 3.14, for the engines of older ones. See engine/table/backport.h.
 */
#ifndef PYVM_ENGINE_SINCE_3_14_H
#define PYVM_ENGINE_SINCE_3_14_H

#include "engine/cpython/headers.h"

#include "engine/python/exception.h"

#if PY_VERSION_HEX < 0x030E0000

static inline PyObject *pyvm_backport_PyBytes_Join(PyObject *sep, PyObject *iterable)
{
    if (sep == NULL) {
        PyErr_BadInternalCall();
        return NULL;
    }
    if (!PyBytes_Check(sep)) {
        PyErr_Format(PyExc_TypeError, "sep: expected bytes, got %s", Py_TYPE(sep)->tp_name);
        return NULL;
    }
    return _PyBytes_Join(sep, iterable);
}

static inline PyObject *pyvm_backport_PyImport_ImportModuleAttr(PyObject *mod_name, PyObject *attr_name)
{
    PyObject *module = PyImport_Import(mod_name);
    if (module == NULL)
        return NULL;
    PyObject *attribute = PyObject_GetAttr(module, attr_name);
    Py_DECREF(module);
    return attribute;
}

static inline PyObject *pyvm_backport_PyImport_ImportModuleAttrString(const char *mod_name, const char *attr_name)
{
    PyObject *module = PyImport_ImportModule(mod_name);
    if (module == NULL)
        return NULL;
    PyObject *attribute = PyObject_GetAttrString(module, attr_name);
    Py_DECREF(module);
    return attribute;
}

static inline int pyvm_backport_PyIter_NextItem(PyObject *iter, PyObject **item)
{
    *item = NULL;
    if (!PyIter_Check(iter)) {
        PyErr_Format(PyExc_TypeError, "expected an iterator, got '%s'", Py_TYPE(iter)->tp_name);
        return -1;
    }
    *item = PyIter_Next(iter);
    if (*item != NULL)
        return 1;
    return PyErr_Occurred() ? -1 : 0;
}

/* An object that stands for an integer, by itself or by __index__, as an int: a new reference. */
static inline PyObject *pyvm_backport_index(PyObject *obj)
{
    if (obj == NULL) {
        PyErr_BadInternalCall();
        return NULL;
    }
    return PyNumber_Index(obj);
}

/* The sign of an int object, which needs no memory and cannot fail. */
static inline int pyvm_backport_sign(PyObject *integer)
{
    int overflow;
    long long value = PyLong_AsLongLongAndOverflow(integer, &overflow);
    return overflow != 0 ? overflow : (value > 0) - (value < 0);
}

static inline int pyvm_backport_too_large(const char *type)
{
    PyErr_Format(PyExc_OverflowError, "Python int too large to convert to %s", type);
    return -1;
}

static inline int pyvm_backport_as_signed(PyObject *obj, long long least, long long most, const char *type,
                                          long long *value)
{
    PyObject *integer = pyvm_backport_index(obj);
    if (integer == NULL)
        return -1;
    int overflow;
    *value = PyLong_AsLongLongAndOverflow(integer, &overflow);
    Py_DECREF(integer);
    return overflow != 0 || *value < least || *value > most ? pyvm_backport_too_large(type) : 0;
}

static inline int pyvm_backport_as_unsigned(PyObject *obj, unsigned long long most, const char *type,
                                            unsigned long long *value)
{
    PyObject *integer = pyvm_backport_index(obj);
    if (integer == NULL)
        return -1;
    if (pyvm_backport_sign(integer) < 0) {
        Py_DECREF(integer);
        PyErr_SetString(PyExc_ValueError, "Cannot convert negative int");
        return -1;
    }
    int overflow;
    long long small = PyLong_AsLongLongAndOverflow(integer, &overflow);
    *value = overflow == 0 ? (unsigned long long)small : PyLong_AsUnsignedLongLong(integer);
    int failed = overflow != 0 && *value == (unsigned long long)-1 && PyErr_Occurred();
    Py_DECREF(integer);
    return failed || *value > most ? pyvm_backport_too_large(type) : 0;
}

static inline int pyvm_backport_PyLong_AsInt32(PyObject *obj, int32_t *value)
{
    long long wide;
    if (pyvm_backport_as_signed(obj, INT32_MIN, INT32_MAX, "C int32_t", &wide) < 0)
        return -1;
    *value = (int32_t)wide;
    return 0;
}

static inline int pyvm_backport_PyLong_AsInt64(PyObject *obj, int64_t *value)
{
    long long wide;
    if (pyvm_backport_as_signed(obj, INT64_MIN, INT64_MAX, "C int64_t", &wide) < 0)
        return -1;
    *value = (int64_t)wide;
    return 0;
}

static inline int pyvm_backport_PyLong_AsUInt32(PyObject *obj, uint32_t *value)
{
    unsigned long long wide;
    if (pyvm_backport_as_unsigned(obj, UINT32_MAX, "C uint32_t", &wide) < 0)
        return -1;
    *value = (uint32_t)wide;
    return 0;
}

static inline int pyvm_backport_PyLong_AsUInt64(PyObject *obj, uint64_t *value)
{
    unsigned long long wide;
    if (pyvm_backport_as_unsigned(obj, UINT64_MAX, "C uint64_t", &wide) < 0)
        return -1;
    *value = (uint64_t)wide;
    return 0;
}

static inline PyObject *pyvm_backport_PyLong_FromInt32(int32_t value)
{
    return PyLong_FromLong(value);
}

static inline PyObject *pyvm_backport_PyLong_FromInt64(int64_t value)
{
    return PyLong_FromLongLong(value);
}

static inline PyObject *pyvm_backport_PyLong_FromUInt32(uint32_t value)
{
    return PyLong_FromUnsignedLong(value);
}

static inline PyObject *pyvm_backport_PyLong_FromUInt64(uint64_t value)
{
    return PyLong_FromUnsignedLongLong(value);
}

static inline int pyvm_backport_PyLong_GetSign(PyObject *obj, int *sign)
{
    if (!PyLong_Check(obj)) {
        PyErr_Format(PyExc_TypeError, "expect int, got %s", Py_TYPE(obj)->tp_name);
        return -1;
    }
    *sign = pyvm_backport_sign(obj);
    return 0;
}

/* -1, 0 or 1; -2 with an exception. */
static inline int pyvm_backport_sign_of_int(PyObject *obj)
{
    if (!PyLong_Check(obj)) {
        PyErr_Format(PyExc_TypeError, "expected int, got %s", Py_TYPE(obj)->tp_name);
        return -2;
    }
    return pyvm_backport_sign(obj);
}

static inline int pyvm_backport_PyLong_IsPositive(PyObject *obj)
{
    int sign = pyvm_backport_sign_of_int(obj);
    return sign == -2 ? -1 : sign > 0;
}

static inline int pyvm_backport_PyLong_IsNegative(PyObject *obj)
{
    int sign = pyvm_backport_sign_of_int(obj);
    return sign == -2 ? -1 : sign < 0;
}

static inline int pyvm_backport_PyLong_IsZero(PyObject *obj)
{
    int sign = pyvm_backport_sign_of_int(obj);
    return sign == -2 ? -1 : sign == 0;
}

static inline int pyvm_backport_PyUnicode_Equal(PyObject *str1, PyObject *str2)
{
    if (!PyUnicode_Check(str1)) {
        PyErr_Format(PyExc_TypeError, "first argument must be str, not %s", Py_TYPE(str1)->tp_name);
        return -1;
    }
    if (!PyUnicode_Check(str2)) {
        PyErr_Format(PyExc_TypeError, "second argument must be str, not %s", Py_TYPE(str2)->tp_name);
        return -1;
    }
    PyObject *equal = PyUnicode_RichCompare(str1, str2, Py_EQ);
    if (equal == NULL)
        return -1;
    int result = equal == Py_True;
    Py_DECREF(equal);
    return result;
}

/* A CPython with GIL counts references without further ado; so these are what they are in a later one with GIL. */

static inline void pyvm_backport_PyUnstable_EnableTryIncRef(PyObject *op)
{
    (void)op;
}

static inline int pyvm_backport_PyUnstable_TryIncRef(PyObject *op)
{
    if (Py_REFCNT(op) <= 0)
        return 0;
    Py_INCREF(op);
    return 1;
}

static inline int pyvm_backport_PyUnstable_Object_EnableDeferredRefcount(PyObject *op)
{
    (void)op;
    return 0;
}

static inline int pyvm_backport_PyUnstable_Object_IsUniquelyReferenced(PyObject *op)
{
    return Py_REFCNT(op) == 1;
}

static inline int pyvm_backport_PyUnstable_IsImmortal(PyObject *op)
{
#if PY_VERSION_HEX >= 0x030C0000
    return _Py_IsImmortal(op);
#else
    (void)op; /* 3.11 counts all */
    return 0;
#endif
}

static inline int pyvm_backport_PyWeakref_IsDead(PyObject *ref)
{
    if (ref == NULL) {
        PyErr_BadInternalCall();
        return -1;
    }
    if (!PyWeakref_Check(ref)) {
        PyErr_Format(PyExc_TypeError, "expected a weakref, got %s", Py_TYPE(ref)->tp_name);
        return -1;
    }
    return PyWeakref_GET_OBJECT(ref) == Py_None;
}

#if PY_VERSION_HEX >= 0x030D0000
PyAPI_FUNC(Py_hash_t) _Py_HashBytes(const void *, Py_ssize_t); /* 3.13's public headers leave it out */
#endif

static inline Py_hash_t pyvm_backport_Py_HashBuffer(const void *ptr, Py_ssize_t len)
{
    return _Py_HashBytes(ptr, len);
}

static inline uint32_t pyvm_backport_Py_PACK_FULL_VERSION(int x, int y, int z, int level, int serial)
{
    return ((uint32_t)x & 0xff) << 24 | ((uint32_t)y & 0xff) << 16 | ((uint32_t)z & 0xff) << 8 |
           ((uint32_t)level & 0xf) << 4 | ((uint32_t)serial & 0xf);
}

static inline uint32_t pyvm_backport_Py_PACK_VERSION(int x, int y)
{
    return pyvm_backport_Py_PACK_FULL_VERSION(x, y, 0, 0, 0);
}

#endif /* < 3.14 */

#endif
