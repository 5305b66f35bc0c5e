/*
 * backport.c: what the backports of Sources/engine/table/backport.h do. On a CPython that has a function itself, the
 * same checks are made of that; so every expectation here is also held against the real function.
 */
#include "support/python.h"

#include "engine/table/backport.h"

#if PY_VERSION_HEX < 0x030C0000
#define SINCE_12(name) pyvm_backport_##name
#else
#define SINCE_12(name) name
#endif
#if PY_VERSION_HEX < 0x030D0000
#define SINCE_13(name) pyvm_backport_##name
#else
#define SINCE_13(name) name
#endif
#if PY_VERSION_HEX < 0x030E0000
#define SINCE_14(name) pyvm_backport_##name
#else
#define SINCE_14(name) name
#endif
#if PY_VERSION_HEX < 0x030F0000
#define SINCE_15(name) pyvm_backport_##name
#else
#define SINCE_15(name) name
#endif

/* Checks an expression that needs an exception of type KeyError to be pending before and after. */
#define CHECK_BESIDE_EXCEPTION(condition)         \
    do {                                          \
        PyErr_SetString(PyExc_KeyError, "older"); \
        CHECK(condition);                         \
        CHECK(raised(PyExc_KeyError, "'older'")); \
    } while (0)

static void test_lists(void)
{
    PyObject *list = Py_BuildValue("[ss]", "a", "b"), *tuple = Py_BuildValue("(ii)", 1, 2);
    CHECK(is_repr(SINCE_13(PyList_GetItemRef)(list, 1), "'b'"));
    CHECK(SINCE_13(PyList_GetItemRef)(list, 2) == NULL && raised(PyExc_IndexError, "list index out of range"));
    CHECK(SINCE_13(PyList_GetItemRef)(list, -1) == NULL && raised(PyExc_IndexError, "list index out of range"));
    CHECK(SINCE_13(PyList_GetItemRef)(tuple, 0) == NULL && raised(PyExc_TypeError, "expected a list"));
    PyObject *own = PyUnicode_FromString("a string of its own");
    PyList_Append(list, own);
    Py_ssize_t before = Py_REFCNT(own);
    PyObject *item = SINCE_13(PyList_GetItemRef)(list, 2);
    CHECK(item == own && Py_REFCNT(own) == before + 1);
    Py_DECREF(item);

    CHECK(SINCE_13(PyList_Extend)(list, tuple) == 0 && PyList_GET_SIZE(list) == 5);
    CHECK(SINCE_13(PyList_Extend)(list, list) == 0 && PyList_GET_SIZE(list) == 10);
    CHECK(SINCE_13(PyList_Extend)(list, Py_None) == -1 && raised(PyExc_TypeError, "'NoneType' object is not iterable"));
    CHECK(SINCE_13(PyList_Extend)(tuple, list) == -1 && raised(PyExc_SystemError, ""));
    CHECK(SINCE_13(PyList_Clear)(list) == 0 && PyList_GET_SIZE(list) == 0 && Py_REFCNT(own) == 1);
    CHECK(SINCE_13(PyList_Clear)(tuple) == -1 && raised(PyExc_SystemError, ""));
    Py_DECREF(list), Py_DECREF(tuple), Py_DECREF(own);
}

static void test_dicts(void)
{
    PyObject *dict = Py_BuildValue("{si}", "a", 1000), *list = PyList_New(0), *value = list;
    PyObject *a = PyUnicode_FromString("a"), *b = PyUnicode_FromString("b");
    CHECK_BESIDE_EXCEPTION(SINCE_13(PyDict_GetItemRef)(dict, a, &value) == 1 && PyLong_AsLong(value) == 1000);
    Py_ssize_t before = Py_REFCNT(value);
    Py_DECREF(value);
    CHECK(SINCE_13(PyDict_GetItemRef)(dict, a, &value) == 1 && Py_REFCNT(value) == before);
    Py_DECREF(value);
    CHECK_BESIDE_EXCEPTION(SINCE_13(PyDict_GetItemRef)(dict, b, &value) == 0 && value == NULL);
    value = list;
    CHECK(SINCE_13(PyDict_GetItemRef)(dict, list, &value) == -1 && value == NULL &&
          PyErr_ExceptionMatches(PyExc_TypeError));
    PyErr_Clear();
    value = list;
    CHECK(SINCE_13(PyDict_GetItemRef)(list, a, &value) == -1 && value == NULL && raised(PyExc_SystemError, ""));
    CHECK(SINCE_13(PyDict_GetItemStringRef)(dict, "a", &value) == 1 && is_repr(value, "1000"));
    CHECK(SINCE_13(PyDict_GetItemStringRef)(dict, "b", &value) == 0 && value == NULL);
    CHECK(SINCE_13(PyDict_GetItemStringRef)(dict, "\xFF", &value) == -1 && value == NULL &&
          raised(PyExc_UnicodeDecodeError, ""));
    CHECK(SINCE_13(PyDict_ContainsString)(dict, "a") == 1 && SINCE_13(PyDict_ContainsString)(dict, "b") == 0);
    CHECK(SINCE_13(PyDict_ContainsString)(dict, "\xFF") == -1 && raised(PyExc_UnicodeDecodeError, ""));

    CHECK(SINCE_13(PyDict_SetDefaultRef)(dict, a, Py_None, &value) == 1 && is_repr(value, "1000"));
    CHECK(SINCE_13(PyDict_SetDefaultRef)(dict, b, Py_None, &value) == 0 && is_repr(value, "None"));
    CHECK(SINCE_13(PyDict_SetDefaultRef)(dict, b, Py_True, NULL) == 1);
    CHECK(SINCE_13(PyDict_SetDefaultRef)(dict, list, Py_None, &value) == -1 && value == NULL &&
          PyErr_ExceptionMatches(PyExc_TypeError));
    PyErr_Clear();
    CHECK(SINCE_13(PyDict_SetDefaultRef)(list, a, Py_None, &value) == -1 && raised(PyExc_SystemError, ""));

    CHECK(SINCE_13(PyDict_Pop)(dict, a, &value) == 1 && is_repr(value, "1000") && PyDict_GET_SIZE(dict) == 1);
    CHECK(SINCE_13(PyDict_Pop)(dict, a, &value) == 0 && value == NULL && !PyErr_Occurred());
    CHECK(SINCE_13(PyDict_Pop)(dict, a, NULL) == 0);
    value = list;
    CHECK(SINCE_13(PyDict_Pop)(dict, list, &value) == -1 && value == NULL && PyErr_ExceptionMatches(PyExc_TypeError));
    PyErr_Clear();
    CHECK(SINCE_13(PyDict_Pop)(list, a, &value) == -1 && raised(PyExc_SystemError, ""));
    CHECK(SINCE_13(PyDict_PopString)(dict, "b", NULL) == 1 && PyDict_GET_SIZE(dict) == 0);
    CHECK(SINCE_13(PyDict_PopString)(dict, "b", &value) == 0 && value == NULL);
    CHECK(SINCE_13(PyDict_Pop)(dict, list, &value) == 0); /* an empty one does not hash */
    Py_DECREF(dict), Py_DECREF(list), Py_DECREF(a), Py_DECREF(b);
}

static void test_attributes_and_items(void)
{
    PyObject *o = run(
        "class C:\n"
        "    a = 'value'\n"
        "    def __getattr__(self, name):\n"
        "        if name == 'bad': raise ValueError('bad')\n"
        "        raise AttributeError(name)\n"
        "    def __getitem__(self, key):\n"
        "        if key == 'bad': raise ValueError('bad')\n"
        "        if key == 'i': raise IndexError(key)\n"
        "        raise KeyError(key)\n"
        "o = C()\n",
        "o");
    PyObject *a = PyUnicode_FromString("a"), *bad = PyUnicode_FromString("bad"),
             *dict = Py_BuildValue("{ss}", "a", "v");
    PyObject *value = a;
    CHECK(SINCE_13(PyObject_GetOptionalAttr)(o, a, &value) == 1 && is_repr(value, "'value'"));
    CHECK(SINCE_13(PyObject_GetOptionalAttr)(o, bad, &value) == -1 && value == NULL && raised(PyExc_ValueError, "bad"));
    CHECK(SINCE_13(PyObject_GetOptionalAttrString)(o, "a", &value) == 1 && is_repr(value, "'value'"));
    value = a;
    CHECK(SINCE_13(PyObject_GetOptionalAttrString)(o, "none", &value) == 0 && value == NULL && !PyErr_Occurred());
    CHECK(SINCE_13(PyObject_HasAttrWithError)(o, a) == 1);
    CHECK(SINCE_13(PyObject_HasAttrWithError)(o, bad) == -1 && raised(PyExc_ValueError, "bad"));
    CHECK(SINCE_13(PyObject_HasAttrStringWithError)(o, "none") == 0);
    CHECK(SINCE_13(PyMapping_GetOptionalItem)(dict, a, &value) == 1 && is_repr(value, "'v'"));
    CHECK(SINCE_13(PyMapping_GetOptionalItem)(dict, bad, &value) == 0 && value == NULL);
    CHECK(SINCE_13(PyMapping_GetOptionalItem)(o, a, &value) == 0 && value == NULL && !PyErr_Occurred());
    CHECK(SINCE_13(PyMapping_GetOptionalItem)(o, bad, &value) == -1 && raised(PyExc_ValueError, "bad"));
    CHECK(SINCE_13(PyMapping_GetOptionalItemString)(dict, "a", &value) == 1 && is_repr(value, "'v'"));
    CHECK(SINCE_13(PyMapping_GetOptionalItemString)(o, "i", &value) == -1 && raised(PyExc_IndexError, "i"));
    CHECK(SINCE_13(PyMapping_HasKeyWithError)(dict, a) == 1 && SINCE_13(PyMapping_HasKeyWithError)(o, a) == 0);
    CHECK(SINCE_13(PyMapping_HasKeyWithError)(Py_None, a) == -1 && PyErr_ExceptionMatches(PyExc_TypeError));
    PyErr_Clear();
    CHECK(SINCE_13(PyMapping_HasKeyStringWithError)(dict, "b") == 0);
    CHECK(SINCE_13(PyMapping_HasKeyStringWithError)(o, "bad") == -1 && raised(PyExc_ValueError, "bad"));
    Py_DECREF(o), Py_DECREF(a), Py_DECREF(bad), Py_DECREF(dict);
}

static void test_numbers(void)
{
    PyObject *o = run("class I:\n    def __index__(self): return -7\no = I()\n", "o");
    PyObject *text = PyUnicode_FromString("3"), *real = PyFloat_FromDouble(1.0);
    PyObject *zero = PyLong_FromLong(0), *minus = PyLong_FromLong(-1);
    PyObject *big = PyLong_FromString("18446744073709551615", NULL, 10),
             *huge = PyLong_FromString("-100000000000000000000", NULL, 10);
    int32_t i32;
    int64_t i64;
    uint32_t u32;
    uint64_t u64;
    int sign;
    CHECK(SINCE_13(PyLong_AsInt)(minus) == -1 && !PyErr_Occurred());
    CHECK(SINCE_13(PyLong_AsInt)(o) == -7);
    CHECK(SINCE_13(PyLong_AsInt)(big) == -1 && raised(PyExc_OverflowError, "Python int too large to convert to C int"));
    CHECK(SINCE_13(PyLong_AsInt)(text) == -1 &&
          raised(PyExc_TypeError, "'str' object cannot be interpreted as an integer"));
    CHECK(SINCE_14(PyLong_AsInt32)(o, &i32) == 0 && i32 == -7);
    CHECK(SINCE_14(PyLong_AsInt32)(big, &i32) == -1 &&
          raised(PyExc_OverflowError, "Python int too large to convert to C int32_t"));
    CHECK(SINCE_14(PyLong_AsInt32)(real, &i32) == -1 &&
          raised(PyExc_TypeError, "'float' object cannot be interpreted as an integer"));
    CHECK(SINCE_14(PyLong_AsInt32)(NULL, &i32) == -1 && raised(PyExc_SystemError, ""));
    CHECK(SINCE_14(PyLong_AsInt64)(minus, &i64) == 0 && i64 == -1);
    CHECK(SINCE_14(PyLong_AsInt64)(huge, &i64) == -1 &&
          raised(PyExc_OverflowError, "Python int too large to convert to C int64_t"));
    CHECK(SINCE_14(PyLong_AsUInt32)(zero, &u32) == 0 && u32 == 0);
    CHECK(SINCE_14(PyLong_AsUInt32)(o, &u32) == -1 && raised(PyExc_ValueError, "Cannot convert negative int"));
    CHECK(SINCE_14(PyLong_AsUInt32)(big, &u32) == -1 &&
          raised(PyExc_OverflowError, "Python int too large to convert to C uint32_t"));
    CHECK(SINCE_14(PyLong_AsUInt64)(big, &u64) == 0 && u64 == UINT64_MAX);
    CHECK(SINCE_14(PyLong_AsUInt64)(huge, &u64) == -1 && raised(PyExc_ValueError, "Cannot convert negative int"));
    PyObject *more = PyNumber_Negative(huge);
    CHECK(SINCE_14(PyLong_AsUInt64)(more, &u64) == -1 &&
          raised(PyExc_OverflowError, "Python int too large to convert to C uint64_t"));
    CHECK(is_repr(SINCE_14(PyLong_FromInt32)(INT32_MIN), "-2147483648"));
    CHECK(is_repr(SINCE_14(PyLong_FromUInt32)(UINT32_MAX), "4294967295"));
    CHECK(is_repr(SINCE_14(PyLong_FromInt64)(INT64_MIN), "-9223372036854775808"));
    CHECK(is_repr(SINCE_14(PyLong_FromUInt64)(UINT64_MAX), "18446744073709551615"));
    CHECK(SINCE_14(PyLong_GetSign)(huge, &sign) == 0 && sign == -1);
    CHECK(SINCE_14(PyLong_GetSign)(zero, &sign) == 0 && sign == 0);
    CHECK(SINCE_14(PyLong_GetSign)(big, &sign) == 0 && sign == 1);
    CHECK(SINCE_14(PyLong_GetSign)(text, &sign) == -1 && raised(PyExc_TypeError, "expect int, got str"));
    CHECK(SINCE_14(PyLong_IsZero)(zero) == 1 && SINCE_14(PyLong_IsNegative)(huge) == 1 &&
          SINCE_14(PyLong_IsPositive)(huge) == 0);
    CHECK(SINCE_14(PyLong_IsZero)(text) == -1 && raised(PyExc_TypeError, "expected int, got str"));
    CHECK(SINCE_12(PyUnstable_Long_IsCompact)((PyLongObject *)minus) &&
          SINCE_12(PyUnstable_Long_CompactValue)((PyLongObject *)minus) == -1 &&
          SINCE_12(PyUnstable_Long_CompactValue)((PyLongObject *)zero) == 0 &&
          !SINCE_12(PyUnstable_Long_IsCompact)((PyLongObject *)huge));
    Py_DECREF(o), Py_DECREF(text), Py_DECREF(real), Py_DECREF(zero), Py_DECREF(minus), Py_DECREF(big), Py_DECREF(huge),
        Py_DECREF(more);
}

static void test_exceptions(void)
{
    CHECK(SINCE_12(PyErr_GetRaisedException)() == NULL);
    PyErr_SetString(PyExc_ValueError, "text");
    PyObject *exception = SINCE_12(PyErr_GetRaisedException)();
    CHECK(!PyErr_Occurred() && Py_IS_TYPE(exception, (PyTypeObject *)PyExc_ValueError) && Py_REFCNT(exception) == 1);
    CHECK(is_repr(SINCE_12(PyException_GetArgs)(exception), "('text',)"));
    PyObject *args = Py_BuildValue("(i)", 7);
    SINCE_12(PyException_SetArgs)(exception, args);
    CHECK(Py_REFCNT(args) == 2);
    SINCE_12(PyErr_SetRaisedException)(Py_NewRef(exception));
    CHECK(raised(PyExc_ValueError, "7") && Py_REFCNT(exception) == 1);
    PyErr_SetString(PyExc_ValueError, "dropped");
    SINCE_12(PyErr_SetRaisedException)(NULL);
    CHECK(!PyErr_Occurred());
    Py_XDECREF(run("import io, sys\nsys.stderr = io.StringIO()", "sys"));
    SINCE_12(PyErr_DisplayException)(exception);
    CHECK(is_repr(run("e = sys.stderr.getvalue()\nsys.stderr = sys.__stderr__", "e"), "'ValueError: 7\\n'"));
    PyObject *traced = run("try:\n    1 // 0\nexcept ZeroDivisionError as e:\n    traced = e", "traced");
    PyObject *traceback = PyException_GetTraceback(traced);
    SINCE_12(PyErr_SetRaisedException)(Py_NewRef(traced));
    PyObject *again = SINCE_12(PyErr_GetRaisedException)(), *traceback_again = PyException_GetTraceback(again);
    CHECK(again == traced && traceback != NULL && traceback_again == traceback);
    Py_DECREF(exception), Py_DECREF(args), Py_DECREF(traced), Py_DECREF(again);
    Py_XDECREF(traceback), Py_XDECREF(traceback_again);
}

static void test_strings_and_bytes(void)
{
    PyObject *text = PyUnicode_FromString("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x90\x8D"),
             *same = PyUnicode_FromString("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x90\x8D");
    PyObject *ascii = PyUnicode_FromString("abc"), *number = PyLong_FromLong(1);
    PyObject *surrogate = PyUnicode_DecodeUTF8("\xED\xA0\x80", 3, "surrogatepass"), *empty = PyUnicode_FromString("");
    CHECK_BESIDE_EXCEPTION(SINCE_13(PyUnicode_EqualToUTF8)(text, "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x90\x8D") == 1);
    CHECK(SINCE_13(PyUnicode_EqualToUTF8)(text, "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x90\x8E") == 0);
    CHECK(SINCE_13(PyUnicode_EqualToUTF8)(text, "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x90") == 0);
    CHECK(SINCE_13(PyUnicode_EqualToUTF8)(ascii, "abc") == 1 && SINCE_13(PyUnicode_EqualToUTF8)(ascii, "abcd") == 0);
    CHECK(SINCE_13(PyUnicode_EqualToUTF8)(ascii, "ab") == 0 && SINCE_13(PyUnicode_EqualToUTF8)(empty, "") == 1);
    CHECK(SINCE_13(PyUnicode_EqualToUTF8AndSize)(ascii, "abcd", 3) == 1 &&
          SINCE_13(PyUnicode_EqualToUTF8AndSize)(ascii, "abc\0", 4) == 0);
    CHECK_BESIDE_EXCEPTION(SINCE_13(PyUnicode_EqualToUTF8)(surrogate, "\xED\xA0\x80") == 0);
    CHECK_BESIDE_EXCEPTION(SINCE_14(PyUnicode_Equal)(text, same) == 1 && SINCE_14(PyUnicode_Equal)(text, ascii) == 0);
    CHECK(SINCE_14(PyUnicode_Equal)(number, text) == -1 &&
          raised(PyExc_TypeError, "first argument must be str, not int"));
    CHECK(SINCE_14(PyUnicode_Equal)(text, number) == -1 &&
          raised(PyExc_TypeError, "second argument must be str, not int"));
    PyObject_Hash(text);
    CHECK(SINCE_15(PyUnstable_Unicode_GET_CACHED_HASH)(text) == PyObject_Hash(same));

    PyObject *comma = PyBytes_FromString(", "), *parts = Py_BuildValue("[yy]", "a", "b");
    CHECK(is_repr(SINCE_14(PyBytes_Join)(comma, parts), "b'a, b'"));
    CHECK(SINCE_14(PyBytes_Join)(ascii, parts) == NULL && raised(PyExc_TypeError, "sep: expected bytes, got str"));
    CHECK(SINCE_14(PyBytes_Join)(NULL, parts) == NULL && raised(PyExc_SystemError, ""));
    CHECK(SINCE_14(Py_HashBuffer)("a, b", 4) != 0 && SINCE_14(Py_HashBuffer)("", 0) == 0);
    PyObject *bytes = PyBytes_FromString("a, b");
    CHECK(SINCE_14(Py_HashBuffer)("a, b", 4) == PyObject_Hash(bytes));
    Py_DECREF(text), Py_DECREF(same), Py_DECREF(ascii), Py_DECREF(number), Py_DECREF(surrogate), Py_DECREF(empty);
    Py_DECREF(comma), Py_DECREF(parts), Py_DECREF(bytes);
}

static void test_iterators_and_weak_references(void)
{
    PyObject *list = Py_BuildValue("[i]", 5), *iterator = PyObject_GetIter(list), *item = list;
    CHECK(SINCE_14(PyIter_NextItem)(iterator, &item) == 1 && is_repr(item, "5"));
    item = list;
    CHECK(SINCE_14(PyIter_NextItem)(iterator, &item) == 0 && item == NULL && !PyErr_Occurred());
    CHECK(SINCE_14(PyIter_NextItem)(list, &item) == -1 && item == NULL &&
          raised(PyExc_TypeError, "expected an iterator, got 'list'"));
    PyObject *raising = run("def g():\n    raise ValueError('g')\n    yield\nr = g()", "r");
    CHECK(SINCE_14(PyIter_NextItem)(raising, &item) == -1 && item == NULL && raised(PyExc_ValueError, "g"));

    PyObject *object = run("class W: pass\nw = W()", "w");
    PyObject *reference = PyWeakref_NewRef(object, NULL), *alive = NULL;
    Py_ssize_t before = Py_REFCNT(object);
    CHECK(SINCE_13(PyWeakref_GetRef)(reference, &alive) == 1 && alive == object && Py_REFCNT(object) == before + 1);
    Py_XDECREF(alive);
    CHECK(SINCE_14(PyWeakref_IsDead)(reference) == 0);
    CHECK(SINCE_13(PyWeakref_GetRef)(object, &alive) == -1 && alive == NULL &&
          raised(PyExc_TypeError, "expected a weakref"));
    CHECK(SINCE_13(PyWeakref_GetRef)(NULL, &alive) == -1 && raised(PyExc_SystemError, ""));
    CHECK(SINCE_14(PyWeakref_IsDead)(list) == -1 && raised(PyExc_TypeError, "expected a weakref, got list"));
    Py_DECREF(object);
    Py_XDECREF(run("del w", "W"));
    CHECK(SINCE_13(PyWeakref_GetRef)(reference, &alive) == 0 && alive == NULL &&
          SINCE_14(PyWeakref_IsDead)(reference) == 1);
    Py_DECREF(list), Py_DECREF(iterator), Py_DECREF(raising), Py_DECREF(reference);
}

static void test_modules_and_sys(void)
{
    PyObject *module = SINCE_13(PyImport_AddModuleRef)("pyvm_made_here");
    Py_ssize_t before = Py_REFCNT(module);
    PyObject *again = SINCE_13(PyImport_AddModuleRef)("pyvm_made_here");
    CHECK(again == module && Py_REFCNT(module) == before + 1);
    Py_XDECREF(again);
    PyObject *value = PyList_New(0);
    CHECK(SINCE_13(PyModule_Add)(module, "value", Py_NewRef(value)) == 0 && Py_REFCNT(value) == 2);
    CHECK(SINCE_13(PyModule_Add)(Py_None, "value", Py_NewRef(value)) == -1 && Py_REFCNT(value) == 2 &&
          PyErr_Occurred());
    PyErr_Clear();
    CHECK(SINCE_15(PyModule_GetState_DuringGC)(module) == NULL && SINCE_15(PyModule_GetState_DuringGC)(module) == NULL);

    PyObject *name = PyUnicode_FromString("sys"), *attribute = PyUnicode_FromString("platform");
    CHECK(is_repr(SINCE_14(PyImport_ImportModuleAttr)(name, attribute), "'linux'"));
    CHECK(is_repr(SINCE_14(PyImport_ImportModuleAttrString)("sys", "platform"), "'linux'"));
    CHECK(SINCE_14(PyImport_ImportModuleAttrString)("sys", "none") == NULL &&
          raised(PyExc_AttributeError, "module 'sys' has no attribute 'none'"));
    CHECK(SINCE_14(PyImport_ImportModuleAttrString)("no_such_module", "none") == NULL && raised(PyExc_ImportError, ""));

    PyObject *none = PyUnicode_FromString("none"), *result = none;
    CHECK(is_repr(SINCE_15(PySys_GetAttr)(attribute), "'linux'") &&
          is_repr(SINCE_15(PySys_GetAttrString)("platform"), "'linux'"));
    CHECK(SINCE_15(PySys_GetAttr)(none) == NULL && raised(PyExc_RuntimeError, "lost sys.none"));
    CHECK(SINCE_15(PySys_GetAttrString)("none") == NULL && raised(PyExc_RuntimeError, "lost sys.none"));
    CHECK(SINCE_15(PySys_GetOptionalAttr)(none, &result) == 0 && result == NULL);
    CHECK(SINCE_15(PySys_GetOptionalAttrString)("platform", &result) == 1 && is_repr(result, "'linux'"));
    CHECK(SINCE_15(PySys_GetOptionalAttr)(Py_None, &result) == -1 && result == NULL &&
          raised(PyExc_TypeError, "attribute name must be string, not 'NoneType'"));

    PyObject *log = run(
        "import sys\nlog = []\nsys.addaudithook(lambda e, a: log.append((e, a)) if e == 'pyvm.test' else None)", "log");
    PyObject *args = Py_BuildValue("(is)", 1, "two");
    CHECK(SINCE_13(PySys_AuditTuple)("pyvm.test", args) == 0 && SINCE_13(PySys_AuditTuple)("pyvm.test", NULL) == 0);
    CHECK(SINCE_13(PySys_AuditTuple)("pyvm.test", none) == -1 &&
          raised(PyExc_TypeError, "args must be tuple, got str"));
    CHECK(is_repr(log, "[('pyvm.test', (1, 'two')), ('pyvm.test', ())]"));
    Py_DECREF(module), Py_DECREF(value), Py_DECREF(name), Py_DECREF(attribute), Py_DECREF(none), Py_DECREF(args);
}

/* What a Python function sees when it calls these. */
static PyObject *frame_parts(PyObject *self, PyObject *args)
{
    (void)self, (void)args;
    return Py_BuildValue("(NNN)", SINCE_13(PyEval_GetFrameLocals)(), SINCE_13(PyEval_GetFrameGlobals)(),
                         SINCE_13(PyEval_GetFrameBuiltins)());
}

static void test_frames(void)
{
    static PyMethodDef method = {"parts", frame_parts, METH_NOARGS, NULL};
    PyObject *parts = PyCFunction_New(&method, NULL);
    PyDict_SetItemString(PyModule_GetDict(PyImport_AddModule("__main__")), "parts", parts);
    PyObject *seen = run(
        "import builtins\n"
        "def f(x):\n"
        "    l, g, b = parts()\n"
        "    l['x'] = 9\n"
        "    return x, l, g is globals(), b is builtins.__dict__, parts()[0] is l\n"
        "class C:\n"
        "    y = 2\n"
        "    same = parts()[0] is locals()\n"
        "seen = f(1), C.same, parts()[0] is globals()\n",
        "seen");
    CHECK(is_repr(seen, "((1, {'x': 9}, True, True, False), True, True)"));
    CHECK(SINCE_13(PyEval_GetFrameLocals)() == NULL && raised(PyExc_SystemError, "frame does not exist"));
    CHECK(SINCE_13(PyEval_GetFrameGlobals)() == NULL && !PyErr_Occurred());
    PyObject *builtins = SINCE_13(PyEval_GetFrameBuiltins)();
    CHECK(builtins != NULL && PyDict_Check(builtins));
    Py_XDECREF(builtins);
    PyCodeObject *code = (PyCodeObject *)run(
        "def outer():\n    v = 1\n    def inner(): return v\n    return inner\ncode = outer().__code__", "code");
    CHECK(SINCE_13(PyUnstable_Code_GetFirstFree)(code) == 0);
    Py_DECREF(code);
    code = (PyCodeObject *)run("code = f.__code__", "code");
    CHECK(SINCE_13(PyUnstable_Code_GetFirstFree)(code) == 4);
    void *extra = NULL;
    Py_ssize_t index = SINCE_12(PyUnstable_Eval_RequestCodeExtraIndex)(NULL);
    CHECK(index >= 0 && SINCE_12(PyUnstable_Code_SetExtra)((PyObject *)code, index, &check_failures) == 0);
    CHECK(SINCE_12(PyUnstable_Code_GetExtra)((PyObject *)code, index, &extra) == 0 && extra == &check_failures);
    Py_DECREF(code);
    Py_DECREF(parts);
}

static void test_types_and_objects(void)
{
    PyTypeObject *inner = (PyTypeObject *)run("class Outer:\n    class Inner: pass\ninner = Outer.Inner\n", "inner");
    PyTypeObject *elsewhere = (PyTypeObject *)run(
        "import collections\nt = collections.OrderedDict.__mro__[0]\nimport string\nt = string.Template", "t");
    CHECK(is_repr(SINCE_13(PyType_GetFullyQualifiedName)(inner), "'Outer.Inner'"));
    CHECK(is_repr(SINCE_13(PyType_GetFullyQualifiedName)(elsewhere), "'string.Template'"));
    CHECK(is_repr(SINCE_13(PyType_GetFullyQualifiedName)(&PyLong_Type), "'int'"));
    CHECK(is_repr(SINCE_13(PyType_GetModuleName)(elsewhere), "'string'"));
    CHECK(is_repr(SINCE_13(PyType_GetModuleName)(&PyLong_Type), "'builtins'"));
    PyObject *dict = SINCE_12(PyType_GetDict)(inner);
    CHECK(PyDict_Check(dict) && PyDict_GetItemString(dict, "__module__") != NULL);
    Py_DECREF(dict);
    CHECK(SINCE_15(PyType_GetModule_DuringGC)(&PyLong_Type) == NULL && !PyErr_Occurred());
    CHECK(SINCE_15(PyType_GetModuleState_DuringGC)(inner) == NULL && !PyErr_Occurred());

    PyObject *object = PyList_New(0);
    CHECK(SINCE_13(Py_HashPointer)(object) == SINCE_13(PyObject_GenericHash)(object));
    CHECK(SINCE_13(PyObject_GenericHash)(object) == PyBaseObject_Type.tp_hash(object));
    CHECK(SINCE_14(PyUnstable_Object_IsUniquelyReferenced)(object) == 1);
    CHECK(SINCE_14(PyUnstable_TryIncRef)(object) == 1 && Py_REFCNT(object) == 2);
    CHECK(SINCE_14(PyUnstable_Object_IsUniquelyReferenced)(object) == 0 &&
          SINCE_14(PyUnstable_IsImmortal)(object) == 0);
    CHECK(SINCE_14(PyUnstable_IsImmortal)(Py_None) == (PY_VERSION_HEX >= 0x030C0000));
    SINCE_14(PyUnstable_EnableTryIncRef)(object);
    CHECK(SINCE_14(PyUnstable_Object_EnableDeferredRefcount)(object) == 0);
    Py_DECREF(object);
    Py_DECREF(object);
    Py_DECREF(inner), Py_DECREF(elsewhere);

    static const char *const constants[] = {"None", "False", "True", "Ellipsis", "NotImplemented",
                                            "0",    "1",     "''",   "b''",      "()"};
    for (unsigned id = 0; id < 10; id++) {
        PyObject *borrowed = SINCE_13(Py_GetConstantBorrowed)(id);
        PyObject *constant = SINCE_13(Py_GetConstant)(id);
        CHECK(borrowed == constant);
        CHECK(is_repr(constant, constants[id]));
    }
    CHECK(SINCE_13(Py_GetConstant)(10) == NULL && raised(PyExc_SystemError, ""));
    CHECK(SINCE_13(Py_GetConstantBorrowed)(10) == NULL && raised(PyExc_SystemError, ""));
}

static void test_the_rest(void)
{
    int64_t first, second, raw;
    CHECK(SINCE_13(PyTime_Monotonic)(&first) == 0 && SINCE_13(PyTime_MonotonicRaw)(&raw) == 0 &&
          SINCE_13(PyTime_Monotonic)(&second) == 0 && first > 0 && first <= raw && raw <= second);
    CHECK(SINCE_13(PyTime_PerfCounter)(&first) == 0 && SINCE_13(PyTime_PerfCounterRaw)(&raw) == 0 && first <= raw);
    CHECK(SINCE_13(PyTime_Time)(&first) == 0 && SINCE_13(PyTime_TimeRaw)(&raw) == 0 && raw - first < 1000000000);
    CHECK(SINCE_13(PyTime_AsSecondsDouble)(1500000000) == 1.5);
    CHECK(SINCE_13(PyThreadState_GetUnchecked)() == PyThreadState_Get());
    PyThreadState *state = PyEval_SaveThread();
    CHECK(SINCE_13(PyThreadState_GetUnchecked)() == NULL);
    PyEval_RestoreThread(state);
    CHECK(SINCE_13(Py_IsFinalizing)() == 0);
    CHECK(SINCE_14(Py_PACK_VERSION)(3, 11) == 0x030B0000 &&
          SINCE_14(Py_PACK_FULL_VERSION)(3, 11, 2, 0xF, 1) == 0x030B02F1);
}

int main(void)
{
    Py_Initialize();
    test_lists();
    test_dicts();
    test_attributes_and_items();
    test_numbers();
    test_exceptions();
    test_strings_and_bytes();
    test_iterators_and_weak_references();
    test_modules_and_sys();
    test_frames();
    test_types_and_objects();
    test_the_rest();
    CHECK(Py_FinalizeEx() == 0);
    return 0;
}
