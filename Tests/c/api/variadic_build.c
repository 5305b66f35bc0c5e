/*
 * variadic_build.c: variadic functions that make Python values of C values, and their va_list twins: PyVM_BuildValue
 * with each of its format units, the calls with a format, the calls with objects, PyVMTuple_Pack.
 */
#include <limits.h>

#include "support/expect.h"

static PyVM *vm;

/* Each twin, as a variadic function of this file: `through_twin_X(...)` calls it with the same arguments. */
#define TWIN(twin, parameters, arguments, last)  \
    static PyObject *through_##twin parameters   \
    {                                            \
        va_list list;                            \
        va_start(list, last);                    \
        PyObject *result = PyVM##twin arguments; \
        va_end(list);                            \
        return result;                           \
    }

TWIN(_VaBuildValue, (const char *format, ...), (vm, format, list), format)
TWIN(Object_CallFunctionV, (PyObject * f, const char *format, ...), (vm, f, format, list), format)
TWIN(Object_CallMethodV, (PyObject * o, const char *name, const char *format, ...), (vm, o, name, format, list), format)
TWIN(Object_CallFunctionObjArgsV, (PyObject * f, ...), (vm, f, list), f)
TWIN(Object_CallMethodObjArgsV, (PyObject * o, PyObject *name, ...), (vm, o, name, list), name)
TWIN(Eval_CallFunctionV, (PyObject * f, const char *format, ...), (vm, f, format, list), format)
TWIN(Eval_CallMethodV, (PyObject * o, const char *name, const char *format, ...), (vm, o, name, format, list), format)
TWIN(Tuple_PackV, (Py_ssize_t n, ...), (vm, n, list), n)

/* BuildValue and its twin give `expected`. */
#define CHECK_BUILT(expected, ...)                                   \
    do {                                                             \
        CHECK_NEW(vm, PyVM_BuildValue(vm, __VA_ARGS__), expected);   \
        CHECK_NEW(vm, through__VaBuildValue(__VA_ARGS__), expected); \
    } while (0)

/* Both raise this. */
#define CHECK_NOT_BUILT(type, text, ...)                   \
    do {                                                   \
        CHECK(PyVM_BuildValue(vm, __VA_ARGS__) == NULL);   \
        CHECK_RAISED(vm, type, text);                      \
        CHECK(through__VaBuildValue(__VA_ARGS__) == NULL); \
        CHECK_RAISED(vm, type, text);                      \
    } while (0)

PyVM_DEFINE(buildconverterfunc, doubled)(PyVM *inside, void *address)
{
    CHECK(inside == vm);
    return PyVMLong_FromLong(inside, 2 * *(long *)address);
}

PyVM_DEFINE(buildconverterfunc, failing)(PyVM *inside, void *message)
{
    PyVMErr_SetString(inside, PyVMExc_ValueError(inside), message);
    return NULL;
}

static void text_and_bytes(void)
{
    const Py_ssize_t three = 3;
    const char *nothing = NULL;
    CHECK_BUILT("'abc'", "s", "abc");
    CHECK_BUILT("None", "s", nothing);
    CHECK_BUILT("'a\\x00b'", "s#", "a\0bcd", three);
    CHECK_BUILT("'\\xe9'", "z", "\xC3\xA9");
    CHECK_BUILT("None", "z", nothing);
    CHECK_BUILT("'abc'", "z#", "abcdef", three);
    CHECK_BUILT("None", "z#", nothing, three);
    CHECK_BUILT("b'abc'", "y", "abc");
    CHECK_BUILT("b'a\\x00b'", "y#", "a\0bcd", three);
    CHECK_BUILT("None", "y", nothing);
    CHECK_BUILT("'abc'", "U", "abc");
    CHECK_BUILT("'abc'", "U#", "abcdef", three);
    CHECK_BUILT("'a\\U0001f40d'", "u", L"a\U0001F40D");
    CHECK_BUILT("'a\\x00b'", "u#", L"a\0bcd", three);
    CHECK_BUILT("b'c'", "c", 'c');
    CHECK_BUILT("'\\U0001f40d'", "C", 0x1F40D);
    CHECK_NOT_BUILT("UnicodeDecodeError", "0xff", "s", "\xFF");
    CHECK_NOT_BUILT("ValueError", "0x110000", "C", 0x110000);
}

static void numbers(void)
{
    CHECK_BUILT("-128", "b", SCHAR_MIN);
    CHECK_BUILT("255", "B", UCHAR_MAX);
    CHECK_BUILT("-32768", "h", SHRT_MIN);
    CHECK_BUILT("65535", "H", USHRT_MAX);
    CHECK_BUILT("-2147483648", "i", INT_MIN);
    CHECK_BUILT("4294967295", "I", UINT_MAX);
    CHECK_BUILT("-9223372036854775808", "l", LONG_MIN);
    CHECK_BUILT("18446744073709551615", "k", ULONG_MAX);
    CHECK_BUILT("-9223372036854775808", "L", LLONG_MIN);
    CHECK_BUILT("18446744073709551615", "K", ULLONG_MAX);
    CHECK_BUILT("-9223372036854775808", "n", (Py_ssize_t)PY_SSIZE_T_MIN);
    CHECK_BUILT("0.1", "d", 0.1);
    CHECK_BUILT("0.5", "f", 0.5f);
    Py_complex number = {1.5, -2.0};
    CHECK_BUILT("(1.5-2j)", "D", &number);
    if (RUNS(vm, 14)) {
        CHECK_BUILT("(True, False)", "pp", 7, 0);
    } else {
        CHECK_NOT_BUILT("SystemError", "bad format char", "p", 1);
    }
}

static void objects(void)
{
    PyObject *list = evaluate(vm, "[1]");
    CHECK_BUILT("[1]", "O", list);
    CHECK_BUILT("([1], [1])", "SO", list, list);
    CHECK_INT(PyVM_REFCNT(vm, list), 1);
    PyVM_IncRef(vm, list);
    PyObject *holder = PyVM_BuildValue(vm, "(N)", list);
    CHECK_INT(PyVM_REFCNT(vm, list), 2);
    PyVM_DecRef(vm, holder);
    CHECK_INT(PyVM_REFCNT(vm, list), 1);

    PyVM_IncRef(vm, list); /* N takes the reference also when the rest fails */
    CHECK(PyVM_BuildValue(vm, "(NO&)", list, failing, "no value") == NULL);
    CHECK_RAISED(vm, "ValueError", "no value");
    CHECK_INT(PyVM_REFCNT(vm, list), 1);

    long number = 21;
    CHECK_BUILT("42", "O&", doubled, &number);
    CHECK_BUILT("(42, 'end')", "O&s", doubled, &number, "end");
    PyVM_DecRef(vm, list);

    PyObject *nothing = NULL;
    CHECK_NOT_BUILT("SystemError", "NULL object passed to Py_BuildValue", "O", nothing);
    PyVMErr_SetString(vm, PyVMExc_KeyError(vm), "why it is NULL");
    CHECK(PyVM_BuildValue(vm, "(iO)", 1, nothing) == NULL);
    CHECK_RAISED(vm, "KeyError", "why it is NULL");
}

static void shapes(void)
{
    CHECK_BUILT("None", "");
    CHECK_BUILT("()", "()");
    CHECK_BUILT("[]", "[]");
    CHECK_BUILT("{}", "{}");
    CHECK_BUILT("1", "i", 1);
    CHECK_BUILT("(1,)", "(i)", 1);
    CHECK_BUILT("(1, 2)", "ii", 1, 2);
    CHECK_BUILT("(1, 2)", " i,\ti", 1, 2);
    CHECK_BUILT("[1, 'a']", "[i,s]", 1, "a");
    CHECK_BUILT("{'a': 1, 'b': [(), {2: 3.0}]}", "{s:i,s:[(){i:d}]}", "a", 1, "b", 2, 3.0);
    CHECK_BUILT("(1, 2.0, 3, 4.0, 5, 6.0, 7, 8.0, 9, 10.0)", "idididldLd", 1, 2.0, 3, 4.0, 5, 6.0, 7L, 8.0, 9LL, 10.0);
    CHECK_NOT_BUILT("SystemError", "bad format char", "?", 1);
    CHECK_NOT_BUILT("SystemError", "unmatched paren", "(i", 1);
    CHECK_NOT_BUILT("SystemError", "unmatched paren", "[i)", 1);
    CHECK_NOT_BUILT("SystemError", "Bad dict format", "{i}", 1);
    CHECK_NOT_BUILT("TypeError", "unhashable", "{[]:i}", 1);
}

static void calls(void)
{
    CHECK_RUN(vm,
              "def f(*args): return args\n"
              "class Object:\n"
              "    attribute = 1\n"
              "    def method(self, *args): return args\n");
    PyObject *f = evaluate(vm, "f"), *object = evaluate(vm, "Object()"), *pair = evaluate(vm, "(1, 2)");
    PyObject *method = PyVMUnicode_FromString(vm, "method"), *missing = PyVMUnicode_FromString(vm, "missing");

    CHECK_NEW(vm, PyVMObject_CallFunction(vm, f, NULL), "()");
    CHECK_NEW(vm, PyVMObject_CallFunction(vm, f, "is#d", 1, "abc", (Py_ssize_t)2, 0.5), "(1, 'ab', 0.5)");
    CHECK_NEW(vm, PyVMObject_CallFunction(vm, f, "O", pair), "(1, 2)");      /* a lone tuple is the arguments */
    CHECK_NEW(vm, PyVMObject_CallFunction(vm, f, "(O)", pair), "((1, 2),)"); /* as is what brackets make */
    CHECK_NEW(vm, PyVMObject_CallFunction(vm, f, "((O))", pair), "(((1, 2),),)");
    CHECK_NEW(vm, through_Object_CallFunctionV(f, "is#d", 1, "abc", (Py_ssize_t)2, 0.5), "(1, 'ab', 0.5)");
    CHECK_NEW(vm, PyVMObject_CallMethod(vm, object, "method", "(ii)", 1, 2), "(1, 2)");
    CHECK_NEW(vm, PyVMObject_CallMethod(vm, object, "method", NULL), "()");
    CHECK_NEW(vm, through_Object_CallMethodV(object, "method", "s", "x"), "('x',)");
    CHECK_NEW(vm, PyVMObject_CallFunctionObjArgs(vm, f, pair, pair, NULL), "((1, 2), (1, 2))");
    CHECK_NEW(vm, PyVMObject_CallFunctionObjArgs(vm, f, NULL), "()");
    CHECK_NEW(vm, through_Object_CallFunctionObjArgsV(f, pair, NULL), "((1, 2),)");
    CHECK_NEW(vm, PyVMObject_CallMethodObjArgs(vm, object, method, pair, NULL), "((1, 2),)");
    CHECK_NEW(vm, through_Object_CallMethodObjArgsV(object, method, pair, pair, NULL), "((1, 2), (1, 2))");
    CHECK_NEW(vm, PyVMTuple_Pack(vm, 2, pair, method), "((1, 2), 'method')");
    CHECK_NEW(vm, PyVMTuple_Pack(vm, 0), "()");
    CHECK_NEW(vm, through_Tuple_PackV(1, pair), "((1, 2),)");

    CHECK(PyVMObject_CallFunction(vm, pair, "i", 1) == NULL);
    CHECK_RAISED(vm, "TypeError", "'tuple' object is not callable");
    CHECK(PyVMObject_CallFunction(vm, f, "?", 1) == NULL);
    CHECK_RAISED(vm, "SystemError", "bad format char");
    CHECK(PyVMObject_CallFunction(vm, NULL, "i", 1) == NULL);
    CHECK_RAISED(vm, "SystemError", "null argument");
    CHECK(PyVMObject_CallMethod(vm, object, "missing", NULL) == NULL);
    CHECK_RAISED(vm, "AttributeError", "missing");
    CHECK(PyVMObject_CallMethod(vm, object, "attribute", NULL) == NULL);
    CHECK_RAISED(vm, "TypeError", "not callable");
    CHECK(PyVMObject_CallMethodObjArgs(vm, object, missing, NULL) == NULL);
    CHECK_RAISED(vm, "AttributeError", "missing");
    CHECK(PyVMObject_CallFunctionObjArgs(vm, NULL, pair, NULL) == NULL);
    CHECK_RAISED(vm, "SystemError", "null argument");

    /* Names that 3.13 dropped; the engine has them for every version. */
    CHECK_NEW(vm, PyVMEval_CallFunction(vm, f, "i", 1), "(1,)");
    CHECK_NEW(vm, through_Eval_CallFunctionV(f, "i", 1), "(1,)");
    CHECK_NEW(vm, PyVMEval_CallMethod(vm, object, "method", "i", 1), "(1,)");
    CHECK_NEW(vm, through_Eval_CallMethodV(object, "method", "i", 1), "(1,)");

    CHECK_INT(PyVM_REFCNT(vm, object), 1);
    PyVM_DecRef(vm, missing), PyVM_DecRef(vm, method), PyVM_DecRef(vm, pair), PyVM_DecRef(vm, object);
    PyVM_DecRef(vm, f);
}

static void all(void)
{
    text_and_bytes();
    numbers();
    objects();
    shapes();
    calls();
}

int main(void)
{
    vm = new_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    all();
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    all();
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
