/*
 * since_3_13.h: functions that CPython has since 3.13, for the engines of older ones. See engine/table/backport.h.
 */
#ifndef PYVM_ENGINE_SINCE_3_13_H
#define PYVM_ENGINE_SINCE_3_13_H

#include "engine/cpython/headers.h"

#include "engine/python/exception.h"

#if PY_VERSION_HEX < 0x030D0000

static inline int pyvm_backport_PyDict_GetItemRef(PyObject *p, PyObject *key, PyObject **result)
{
    *result = NULL;
    if (!PyDict_Check(p)) {
        PyErr_BadInternalCall();
        return -1;
    }
    /* "Nothing" and an error are told apart by a pending exception: set an older one aside. */
    pyvm_exception pending = pyvm_exception_take();
    PyObject *value = PyDict_GetItemWithError(p, key);
    if (value == NULL && PyErr_Occurred()) {
        pyvm_exception failure = pyvm_exception_take();
        pyvm_exception_put(pending);
        pyvm_exception_put(failure);
        return -1;
    }
    *result = Py_XNewRef(value);
    pyvm_exception_put(pending);
    return *result != NULL;
}

static inline int pyvm_backport_PyDict_GetItemStringRef(PyObject *p, const char *key, PyObject **result)
{
    *result = NULL;
    PyObject *name = PyUnicode_FromString(key);
    if (name == NULL)
        return -1;
    int found = pyvm_backport_PyDict_GetItemRef(p, name, result);
    Py_DECREF(name);
    return found;
}

static inline int pyvm_backport_PyDict_ContainsString(PyObject *p, const char *key)
{
    PyObject *name = PyUnicode_FromString(key);
    if (name == NULL)
        return -1;
    int found = PyDict_Contains(p, name);
    Py_DECREF(name);
    return found;
}

static inline int pyvm_backport_PyDict_Pop(PyObject *p, PyObject *key, PyObject **result)
{
    if (result != NULL)
        *result = NULL;
    if (!PyDict_Check(p)) {
        PyErr_BadInternalCall();
        return -1;
    }
    if (PyDict_GET_SIZE(p) == 0)
        return 0; /* before the key is hashed, as in 3.13 */
    PyObject *absent = PyObject_CallNoArgs((PyObject *)&PyBaseObject_Type);
    if (absent == NULL)
        return -1;
    PyObject *value = _PyDict_Pop(p, key, absent);
    int found = value == NULL ? -1 : value != absent;
    if (found == 1 && result != NULL)
        *result = Py_NewRef(value);
    Py_XDECREF(value);
    Py_DECREF(absent);
    return found;
}

static inline int pyvm_backport_PyDict_PopString(PyObject *p, const char *key, PyObject **result)
{
    PyObject *name = PyUnicode_FromString(key);
    if (name == NULL) {
        if (result != NULL)
            *result = NULL;
        return -1;
    }
    int found = pyvm_backport_PyDict_Pop(p, name, result);
    Py_DECREF(name);
    return found;
}

static inline int pyvm_backport_PyDict_SetDefaultRef(PyObject *p, PyObject *key, PyObject *default_value,
                                                     PyObject **result)
{
    if (result != NULL)
        *result = NULL;
    if (!PyDict_Check(p)) {
        PyErr_BadInternalCall();
        return -1;
    }
    Py_ssize_t before = PyDict_GET_SIZE(p);
    PyObject *value = PyDict_SetDefault(p, key, default_value);
    if (value == NULL)
        return -1;
    if (result != NULL)
        *result = Py_NewRef(value);
    return PyDict_GET_SIZE(p) == before;
}

static inline PyObject *pyvm_backport_PyEval_GetFrameBuiltins(void)
{
    return Py_XNewRef(PyEval_GetBuiltins());
}

static inline PyObject *pyvm_backport_PyEval_GetFrameGlobals(void)
{
    return Py_XNewRef(PyEval_GetGlobals());
}

static inline PyObject *pyvm_backport_PyEval_GetFrameLocals(void)
{
    PyObject *locals = PyEval_GetLocals();
    if (locals == NULL)
        return NULL;
    PyCodeObject *code = PyFrame_GetCode(PyEval_GetFrame());
    int is_function = (code->co_flags & CO_OPTIMIZED) != 0;
    Py_DECREF((PyObject *)code);
    return is_function ? PyDict_Copy(locals) : Py_NewRef(locals); /* of a function, a snapshot of the caller's own */
}

static inline PyObject *pyvm_backport_PyImport_AddModuleRef(const char *name)
{
    return Py_XNewRef(PyImport_AddModule(name));
}

static inline PyObject *pyvm_backport_PyList_GetItemRef(PyObject *list, Py_ssize_t index)
{
    if (!PyList_Check(list)) {
        PyErr_SetString(PyExc_TypeError, "expected a list");
        return NULL;
    }
    return Py_XNewRef(PyList_GetItem(list, index));
}

static inline int pyvm_backport_PyList_Extend(PyObject *list, PyObject *iterable)
{
    if (!PyList_Check(list)) {
        PyErr_BadInternalCall();
        return -1;
    }
    PyObject *none = _PyList_Extend((PyListObject *)list, iterable);
    Py_XDECREF(none);
    return none == NULL ? -1 : 0;
}

static inline int pyvm_backport_PyList_Clear(PyObject *list)
{
    if (!PyList_Check(list)) {
        PyErr_BadInternalCall();
        return -1;
    }
    return PyList_SetSlice(list, 0, PY_SSIZE_T_MAX, NULL);
}

static inline int pyvm_backport_PyLong_AsInt(PyObject *obj)
{
    int overflow;
    long value = PyLong_AsLongAndOverflow(obj, &overflow); /* -1 with an exception fits, and is passed on */
    if (overflow == 0 && value >= INT_MIN && value <= INT_MAX)
        return (int)value;
    PyErr_SetString(PyExc_OverflowError, "Python int too large to convert to C int");
    return -1;
}

static inline int pyvm_backport_PyMapping_GetOptionalItem(PyObject *obj, PyObject *key, PyObject **result)
{
    if (PyDict_CheckExact(obj))
        return pyvm_backport_PyDict_GetItemRef(obj, key, result);
    *result = PyObject_GetItem(obj, key);
    if (*result != NULL)
        return 1;
    if (!PyErr_ExceptionMatches(PyExc_KeyError))
        return -1;
    PyErr_Clear();
    return 0;
}

static inline int pyvm_backport_PyMapping_GetOptionalItemString(PyObject *obj, const char *key, PyObject **result)
{
    *result = NULL;
    if (key == NULL) {
        PyErr_SetString(PyExc_SystemError, "null argument to internal routine");
        return -1;
    }
    PyObject *name = PyUnicode_FromString(key);
    if (name == NULL)
        return -1;
    int found = pyvm_backport_PyMapping_GetOptionalItem(obj, name, result);
    Py_DECREF(name);
    return found;
}

static inline int pyvm_backport_PyMapping_HasKeyWithError(PyObject *o, PyObject *key)
{
    PyObject *value;
    int found = pyvm_backport_PyMapping_GetOptionalItem(o, key, &value);
    Py_XDECREF(value);
    return found;
}

static inline int pyvm_backport_PyMapping_HasKeyStringWithError(PyObject *o, const char *key)
{
    PyObject *value;
    int found = pyvm_backport_PyMapping_GetOptionalItemString(o, key, &value);
    Py_XDECREF(value);
    return found;
}

static inline int pyvm_backport_PyModule_Add(PyObject *module, const char *name, PyObject *value)
{
    int failed = PyModule_AddObjectRef(module, name, value);
    Py_XDECREF(value);
    return failed;
}

static inline Py_hash_t pyvm_backport_Py_HashPointer(const void *ptr)
{
    return _Py_HashPointer(ptr);
}

static inline Py_hash_t pyvm_backport_PyObject_GenericHash(PyObject *obj)
{
    return _Py_HashPointer(obj);
}

static inline int pyvm_backport_PyObject_GetOptionalAttr(PyObject *obj, PyObject *attr_name, PyObject **result)
{
    *result = PyObject_GetAttr(obj, attr_name);
    if (*result != NULL)
        return 1;
    if (!PyErr_ExceptionMatches(PyExc_AttributeError))
        return -1;
    PyErr_Clear();
    return 0;
}

static inline int pyvm_backport_PyObject_GetOptionalAttrString(PyObject *obj, const char *attr_name, PyObject **result)
{
    *result = NULL;
    PyObject *name = PyUnicode_FromString(attr_name);
    if (name == NULL)
        return -1;
    int found = pyvm_backport_PyObject_GetOptionalAttr(obj, name, result);
    Py_DECREF(name);
    return found;
}

static inline int pyvm_backport_PyObject_HasAttrWithError(PyObject *obj, PyObject *attr_name)
{
    PyObject *value;
    int found = pyvm_backport_PyObject_GetOptionalAttr(obj, attr_name, &value);
    Py_XDECREF(value);
    return found;
}

static inline int pyvm_backport_PyObject_HasAttrStringWithError(PyObject *obj, const char *attr_name)
{
    PyObject *value;
    int found = pyvm_backport_PyObject_GetOptionalAttrString(obj, attr_name, &value);
    Py_XDECREF(value);
    return found;
}

static inline int pyvm_backport_PySys_AuditTuple(const char *event, PyObject *args)
{
    if (args == NULL)
        return PySys_Audit(event, NULL);
    if (!PyTuple_Check(args)) {
        PyErr_Format(PyExc_TypeError, "args must be tuple, got %s", Py_TYPE(args)->tp_name);
        return -1;
    }
    return PySys_Audit(event, "O", args); /* a lone tuple is all the arguments */
}

static inline PyThreadState *pyvm_backport_PyThreadState_GetUnchecked(void)
{
    return _PyThreadState_UncheckedGet();
}

/* PyTime_t, which 3.13 introduced, is an int64_t. */

static inline double pyvm_backport_PyTime_AsSecondsDouble(int64_t t)
{
    return _PyTime_AsSecondsDouble(t);
}

static inline int pyvm_backport_PyTime_Monotonic(int64_t *result)
{
    return _PyTime_GetMonotonicClockWithInfo(result, NULL);
}

static inline int pyvm_backport_PyTime_PerfCounter(int64_t *result)
{
    return _PyTime_GetPerfCounterWithInfo(result, NULL);
}

static inline int pyvm_backport_PyTime_Time(int64_t *result)
{
    return _PyTime_GetSystemClockWithInfo(result, NULL);
}

/* Without the GIL there is no exception: these give 0 where a clock fails, which none does that CPython starts with. */

static inline int pyvm_backport_PyTime_MonotonicRaw(int64_t *result)
{
    *result = _PyTime_GetMonotonicClock();
    return 0;
}

static inline int pyvm_backport_PyTime_PerfCounterRaw(int64_t *result)
{
    *result = _PyTime_GetPerfCounter();
    return 0;
}

static inline int pyvm_backport_PyTime_TimeRaw(int64_t *result)
{
    *result = _PyTime_GetSystemClock();
    return 0;
}

static inline PyObject *pyvm_backport_PyType_GetModuleName(PyTypeObject *type)
{
    return PyObject_GetAttrString((PyObject *)type, "__module__");
}

static inline PyObject *pyvm_backport_PyType_GetFullyQualifiedName(PyTypeObject *type)
{
    if (!PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE))
        return PyUnicode_FromString(type->tp_name);
    PyObject *name = PyType_GetQualName(type);
    PyObject *module = name == NULL ? NULL : pyvm_backport_PyType_GetModuleName(type);
    if (module == NULL) {
        Py_XDECREF(name);
        return NULL;
    }
    if (PyUnicode_Check(module) && PyUnicode_CompareWithASCIIString(module, "builtins") != 0 &&
        PyUnicode_CompareWithASCIIString(module, "__main__") != 0)
        Py_SETREF(name, PyUnicode_FromFormat("%U.%U", module, name));
    Py_DECREF(module);
    return name;
}

/* Raises nothing and needs no memory: what is no valid UTF-8 of that string is not equal to it. */
static inline int pyvm_backport_PyUnicode_EqualToUTF8AndSize(PyObject *unicode, const char *str, Py_ssize_t size)
{
#if PY_VERSION_HEX < 0x030C0000
    if (PyUnicode_READY(unicode) < 0) { /* only a string of the API that 3.12 dropped can be unready */
        PyErr_Clear();
        return 0;
    }
#endif
    const unsigned char *byte = (const unsigned char *)str;
    const unsigned char *end = byte + size;
    Py_ssize_t length = PyUnicode_GET_LENGTH(unicode);
    for (Py_ssize_t i = 0; i < length; i++) {
        Py_UCS4 ch = PyUnicode_READ_CHAR(unicode, i);
        int more = ch < 0x80 ? 0 : ch < 0x800 ? 1 : ch < 0x10000 ? 2 : 3; /* bytes after the first */
        static const unsigned char lead[] = {0x00, 0xC0, 0xE0, 0xF0};
        if (end - byte <= more || Py_UNICODE_IS_SURROGATE(ch) || *byte++ != (lead[more] | ch >> 6 * more))
            return 0;
        while (more-- > 0) {
            if (*byte++ != (0x80 | (ch >> 6 * more & 0x3F)))
                return 0;
        }
    }
    return byte == end;
}

static inline int pyvm_backport_PyUnicode_EqualToUTF8(PyObject *unicode, const char *str)
{
    return pyvm_backport_PyUnicode_EqualToUTF8AndSize(unicode, str, (Py_ssize_t)strlen(str));
}

static inline int pyvm_backport_PyUnstable_Code_GetFirstFree(PyCodeObject *co)
{
    return co->co_nlocalsplus - co->co_nfreevars;
}

static inline int pyvm_backport_PyWeakref_GetRef(PyObject *ref, PyObject **obj)
{
    *obj = NULL;
    if (ref == NULL) {
        PyErr_BadInternalCall();
        return -1;
    }
    if (!PyWeakref_Check(ref)) {
        PyErr_SetString(PyExc_TypeError, "expected a weakref");
        return -1;
    }
    PyObject *alive = PyWeakref_GET_OBJECT(ref);
    if (alive == Py_None)
        return 0;
    *obj = Py_NewRef(alive);
    return 1;
}

/* By the numbers of Py_CONSTANT_NONE and so on. All of them live as long as the interpreter. */
static inline PyObject *pyvm_backport_Py_GetConstant(unsigned int constant_id)
{
    switch (constant_id) {
    case 0:
        return Py_NewRef(Py_None);
    case 1:
        return Py_NewRef(Py_False);
    case 2:
        return Py_NewRef(Py_True);
    case 3:
        return Py_NewRef(Py_Ellipsis);
    case 4:
        return Py_NewRef(Py_NotImplemented);
    case 5:
        return PyLong_FromLong(0);
    case 6:
        return PyLong_FromLong(1);
    case 7:
        return PyUnicode_New(0, 0);
    case 8:
        return PyBytes_FromStringAndSize(NULL, 0);
    case 9:
        return PyTuple_New(0);
    default:
        PyErr_BadInternalCall();
        return NULL;
    }
}

static inline PyObject *pyvm_backport_Py_GetConstantBorrowed(unsigned int constant_id)
{
    PyObject *constant = pyvm_backport_Py_GetConstant(constant_id);
    Py_XDECREF(constant);
    return constant;
}

static inline int pyvm_backport_Py_IsFinalizing(void)
{
    return _Py_IsFinalizing();
}

#if PY_VERSION_HEX >= 0x030C0000

static inline void pyvm_backport_PyObject_ClearManagedDict(PyObject *obj)
{
    _PyObject_ClearManagedDict(obj);
}

static inline int pyvm_backport_PyObject_VisitManagedDict(PyObject *obj, visitproc visit, void *arg)
{
    return _PyObject_VisitManagedDict(obj, visit, arg);
}

#endif

#endif /* < 3.13 */

#endif
