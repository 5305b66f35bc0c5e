/*
 * backport.h: functions of newer CPythons for the engines of older ones (codegen/backports.toml).
 *
 * Each has the parameters, the result, the ownership of references and the exceptions of the real one in the CPython
 * that first has it. They are made of older public API where that can do it, else of a private function that this
 * version's public headers declare and its libpython exports; an engine serves one version only.
 * Where the real function says in an error message what type it got, with %T, these say the type's short name.
 */
#ifndef PYVM_ENGINE_BACKPORT_H
#define PYVM_ENGINE_BACKPORT_H

#include "engine/api/headers.h"

#include "engine/exception.h"

/* ---- 3.15 -------------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX < 0x030F0000

/*
 * The functions for tp_traverse: they must not allocate, raise or call anything, since the collector is at work. So
 * they look before they call the older ones, and give NULL without an exception where those would raise one.
 */

static inline void *pyvm_backport_PyModule_GetState_DuringGC(PyObject *module)
{
    return PyModule_Check(module) ? PyModule_GetState(module) : NULL;
}

static inline PyObject *pyvm_backport_PyType_GetModule_DuringGC(PyTypeObject *type)
{
    return PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE) ? ((PyHeapTypeObject *)type)->ht_module : NULL;
}

static inline void *pyvm_backport_PyType_GetModuleState_DuringGC(PyTypeObject *type)
{
    PyObject *module = pyvm_backport_PyType_GetModule_DuringGC(type);
    return module == NULL ? NULL : pyvm_backport_PyModule_GetState_DuringGC(module);
}

#if PY_VERSION_HEX >= 0x030C0000
static inline void *pyvm_backport_PyObject_GetTypeData_DuringGC(PyObject *o, PyTypeObject *cls)
{
    return PyObject_GetTypeData(o, cls);
}

static inline void *pyvm_backport_PyObject_GetItemData_DuringGC(PyObject *o)
{
    return PyType_HasFeature(Py_TYPE(o), Py_TPFLAGS_ITEMS_AT_END) ? PyObject_GetItemData(o) : NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030E0000
static inline int pyvm_backport_PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *token, PyTypeObject **result)
{
    PyTypeObject *base = NULL;
    int found = token == NULL || !PyType_Check((PyObject *)type) ? -1 : PyType_GetBaseByToken(type, token, &base);
    Py_XDECREF((PyObject *)base); /* `type` holds it */
    if (result != NULL)
        *result = base;
    return found;
}
#endif

static inline void pyvm_backport_PyObject_Dump(PyObject *op)
{
    _PyObject_Dump(op);
}

static inline Py_hash_t pyvm_backport_PyUnstable_Unicode_GET_CACHED_HASH(PyObject *str)
{
    return ((PyASCIIObject *)str)->hash;
}

/* PySys_GetObject, which takes UTF-8 and no error out, for any object that may be a name. */
static inline int pyvm_backport_PySys_GetOptionalAttr(PyObject *name, PyObject **result)
{
    *result = NULL;
    if (!PyUnicode_Check(name)) {
        PyErr_Format(PyExc_TypeError, "attribute name must be string, not '%.200s'", Py_TYPE(name)->tp_name);
        return -1;
    }
    Py_ssize_t length;
    const char *text = PyUnicode_AsUTF8AndSize(name, &length);
    if (text == NULL)
        return -1;
    if (strlen(text) == (size_t)length)
        *result = Py_XNewRef(PySys_GetObject(text));
    return *result != NULL;
}

static inline int pyvm_backport_PySys_GetOptionalAttrString(const char *name, PyObject **result)
{
    *result = Py_XNewRef(PySys_GetObject(name));
    return *result != NULL;
}

static inline PyObject *pyvm_backport_PySys_GetAttr(PyObject *name)
{
    PyObject *value;
    if (pyvm_backport_PySys_GetOptionalAttr(name, &value) == 0)
        PyErr_Format(PyExc_RuntimeError, "lost sys.%U", name);
    return value;
}

static inline PyObject *pyvm_backport_PySys_GetAttrString(const char *name)
{
    PyObject *value;
    if (pyvm_backport_PySys_GetOptionalAttrString(name, &value) == 0)
        PyErr_Format(PyExc_RuntimeError, "lost sys.%s", name);
    return value;
}

#endif /* < 3.15 */

/* ---- 3.14 -------------------------------------------------------------------------------------------------- */

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
    return ((uint32_t)x & 0xff) << 24 | ((uint32_t)y & 0xff) << 16 | ((uint32_t)z & 0xff) << 8
        | ((uint32_t)level & 0xf) << 4 | ((uint32_t)serial & 0xf);
}

static inline uint32_t pyvm_backport_Py_PACK_VERSION(int x, int y)
{
    return pyvm_backport_Py_PACK_FULL_VERSION(x, y, 0, 0, 0);
}

#endif /* < 3.14 */

/* ---- 3.12, which 3.13's below need --------------------------------------------------------------------------- */

#if PY_VERSION_HEX < 0x030C0000

static inline PyObject *pyvm_backport_PyErr_GetRaisedException(void)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    if (type == NULL)
        return NULL;
    PyErr_NormalizeException(&type, &value, &traceback);
    if (traceback != NULL) {
        PyException_SetTraceback(value, traceback);
        Py_DECREF(traceback);
    }
    Py_DECREF(type);
    return value;
}

static inline void pyvm_backport_PyErr_SetRaisedException(PyObject *exc)
{
    if (exc == NULL)
        PyErr_Clear();
    else
        PyErr_Restore(Py_NewRef((PyObject *)Py_TYPE(exc)), exc, PyException_GetTraceback(exc));
}

static inline void pyvm_backport_PyErr_DisplayException(PyObject *exc)
{
    PyErr_Display(NULL, exc, NULL);
}

static inline PyObject *pyvm_backport_PyException_GetArgs(PyObject *exc)
{
    return Py_XNewRef(((PyBaseExceptionObject *)exc)->args);
}

static inline void pyvm_backport_PyException_SetArgs(PyObject *exc, PyObject *args)
{
    Py_INCREF(args);
    Py_XSETREF(((PyBaseExceptionObject *)exc)->args, args);
}

static inline PyObject *pyvm_backport_PyType_GetDict(PyTypeObject *type)
{
    return Py_XNewRef(type->tp_dict);
}

static inline int pyvm_backport_PyUnstable_Code_GetExtra(PyObject *code, Py_ssize_t index, void **extra)
{
    return _PyCode_GetExtra(code, index, extra);
}

static inline int pyvm_backport_PyUnstable_Code_SetExtra(PyObject *code, Py_ssize_t index, void *extra)
{
    return _PyCode_SetExtra(code, index, extra);
}

static inline Py_ssize_t pyvm_backport_PyUnstable_Eval_RequestCodeExtraIndex(freefunc free)
{
    return _PyEval_RequestCodeExtraIndex(free);
}

static inline PyCodeObject *pyvm_backport_PyUnstable_Code_New(
    int argcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts,
    PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name,
    PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    return PyCode_New(argcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars,
                      cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
}

static inline PyCodeObject *pyvm_backport_PyUnstable_Code_NewWithPosOnlyArgs(
    int argcount, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code,
    PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename,
    PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    return PyCode_NewWithPosOnlyArgs(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts,
                                     names, varnames, freevars, cellvars, filename, name, qualname, firstlineno,
                                     linetable, exceptiontable);
}

/* An int of one digit at most; its size has the sign. */
static inline int pyvm_backport_PyUnstable_Long_IsCompact(const PyLongObject *op)
{
    return op->ob_base.ob_size >= -1 && op->ob_base.ob_size <= 1;
}

static inline Py_ssize_t pyvm_backport_PyUnstable_Long_CompactValue(const PyLongObject *op)
{
    return op->ob_base.ob_size * (Py_ssize_t)op->ob_digit[0];
}

#endif /* < 3.12 */

/* ---- 3.13 -------------------------------------------------------------------------------------------------- */

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
    if (PyUnicode_Check(module) && PyUnicode_CompareWithASCIIString(module, "builtins") != 0
        && PyUnicode_CompareWithASCIIString(module, "__main__") != 0)
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

#endif /* < 3.13 */

#endif
