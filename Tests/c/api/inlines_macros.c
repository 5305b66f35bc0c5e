/*
 * inlines_macros.c: what CPython has as macros and inline functions, and PyVM as functions: items and sizes without
 * checks, the memory of strings, reference counts, types and flags, classification of characters.
 * (checks.c has the Check families, datetime.c the datetime module's.)
 */
#include "support/expect.h"

static PyVM *vm;

static void items_and_sizes(void)
{
    PyObject *list = PyVMList_New(vm, 2), *tuple = PyVMTuple_New(vm, 1);
    PyVMList_SET_ITEM(vm, list, 0, PyVMLong_FromLong(vm, 1000));
    PyVMList_SET_ITEM(vm, list, 1, PyVMUnicode_FromString(vm, "x"));
    PyVMTuple_SET_ITEM(vm, tuple, 0, PyVM_NewRef(vm, list));
    CHECK_REPR(vm, tuple, "([1000, 'x'],)");
    CHECK_INT(PyVM_REFCNT(vm, list), 2);
    CHECK_REPR(vm, PyVMList_GET_ITEM(vm, list, 1), "'x'");
    CHECK_INT(PyVMList_GET_SIZE(vm, list), 2);
    CHECK_SAME(PyVMTuple_GET_ITEM(vm, tuple, 0), list);
    CHECK_INT(PyVMTuple_GET_SIZE(vm, tuple), 1);

    PyObject *bytes = PyVMBytes_FromString(vm, "abc"), *array = PyVMByteArray_FromStringAndSize(vm, "ab", 2);
    CHECK_TEXT(PyVMBytes_AS_STRING(vm, bytes), "abc");
    CHECK_INT(PyVMBytes_GET_SIZE(vm, bytes), 3);
    PyVMByteArray_AS_STRING(vm, array)[0] = 'A';
    CHECK_REPR(vm, array, "bytearray(b'Ab')");
    CHECK_INT(PyVMByteArray_GET_SIZE(vm, array), 2);

    PyObject *dict = evaluate(vm, "{1: 2}"), *set = evaluate(vm, "{1, 2, 3}"), *number = PyVMFloat_FromDouble(vm, 0.25);
    CHECK_INT(PyVMDict_GET_SIZE(vm, dict), 1);
    CHECK_INT(PyVMSet_GET_SIZE(vm, set), 3);
    CHECK_DOUBLE(PyVMFloat_AS_DOUBLE(vm, number), 0.25);

    PyObject *cell = PyVMCell_New(vm, dict);
    CHECK_SAME(PyVMCell_GET(vm, cell), dict);
    PyVMCell_SET(vm, cell, PyVM_NewRef(vm, set));
    CHECK_SAME(PyVMCell_GET(vm, cell), set);

    PyObject *view = PyVMMemoryView_FromObject(vm, array);
    CHECK_SAME(PyVMMemoryView_GET_BASE(vm, view), array);
    CHECK_INT(PyVMMemoryView_GET_BUFFER(vm, view)->len, 2);

    CHECK_RUN(vm,
              "def f(a=1, *, k=2): return a\n"
              "class C: m = f\n");
    PyObject *function = evaluate(vm, "f"), *method = evaluate(vm, "C().m");
    CHECK_REPR(vm, PyVMFunction_GET_DEFAULTS(vm, function), "(1,)");
    CHECK_REPR(vm, PyVMFunction_GET_KW_DEFAULTS(vm, function), "{'k': 2}");
    CHECK_REPR(vm, PyVMFunction_GET_MODULE(vm, function), "'__main__'");
    CHECK_INT(PyVMCode_Check(vm, PyVMFunction_GET_CODE(vm, function)), 1);
    CHECK_SAME(PyVMFunction_GET_CLOSURE(vm, function), NULL);
    CHECK_SAME(PyVMMethod_GET_FUNCTION(vm, method), function);
    CHECK_TEXT(PyVMExceptionClass_Name(vm, (PyObject *)PyVM_TYPE(vm, PyVMMethod_GET_SELF(vm, method))), "C");
    PyObject *append = PyVMObject_GetAttrString(vm, list, "append");
    CHECK_SAME(PyVMCFunction_GET_SELF(vm, append), list);
    CHECK_INT(PyVMCFunction_GET_FLAGS(vm, append), METH_O);
    REQUIRE(PyVMCFunction_GET_FUNCTION(vm, append) != NULL);

    PyVM_DecRef(vm, append), PyVM_DecRef(vm, method), PyVM_DecRef(vm, function), PyVM_DecRef(vm, view);
    PyVM_DecRef(vm, cell), PyVM_DecRef(vm, number), PyVM_DecRef(vm, set), PyVM_DecRef(vm, dict);
    PyVM_DecRef(vm, array), PyVM_DecRef(vm, bytes), PyVM_DecRef(vm, tuple), PyVM_DecRef(vm, list);
}

static void fast_sequences(void)
{
    PyObject *list = evaluate(vm, "[1, 2, 3]"), *generator = evaluate(vm, "(i for i in 'ab')");
    PyObject *fast = PyVMSequence_Fast(vm, list, "not iterable");
    CHECK_SAME(fast, list);
    CHECK_INT(PyVMSequence_Fast_GET_SIZE(vm, fast), 3);
    CHECK_SAME(PyVMSequence_Fast_GET_ITEM(vm, fast, 2), PyVMSequence_Fast_ITEMS(vm, fast)[2]);
    CHECK_REPR(vm, PyVMSequence_Fast_GET_ITEM(vm, fast, 2), "3");
    CHECK_NEW(vm, PyVMSequence_ITEM(vm, list, 0), "1");
    PyVM_DecRef(vm, fast);
    fast = PyVMSequence_Fast(vm, generator, "not iterable");
    CHECK_NEW(vm, fast, "['a', 'b']");
    CHECK(PyVMSequence_Fast(vm, PyVM_None(vm), "not iterable") == NULL);
    CHECK_RAISED(vm, "TypeError", "not iterable");
    PyVM_DecRef(vm, generator), PyVM_DecRef(vm, list);
}

/* Strings of each width: 1, 2 and 4 bytes a character. */
static void strings(void)
{
    static const struct {
        const char *text;
        int kind;
        Py_UCS4 last, most;
        unsigned is_ascii;
    } samples[] = {
        {"plain", PyUnicode_1BYTE_KIND, 'n', 0x7F, 1},
        {"caf\xC3\xA9", PyUnicode_1BYTE_KIND, 0xE9, 0xFF, 0},
        {"\xE2\x82\xAC", PyUnicode_2BYTE_KIND, 0x20AC, 0xFFFF, 0},
        {"a\xF0\x9F\x90\x8D", PyUnicode_4BYTE_KIND, 0x1F40D, 0x10FFFF, 0},
    };
    for (size_t i = 0; i < COUNT(samples); i++) {
        PyObject *text = PyVMUnicode_FromString(vm, samples[i].text);
        Py_ssize_t length = PyVMUnicode_GET_LENGTH(vm, text);
        int kind = PyVMUnicode_KIND(vm, text);
        void *data = PyVMUnicode_DATA(vm, text);
        CHECK_INT(kind, samples[i].kind);
        CHECK_INT(PyVMUnicode_READ(vm, kind, data, length - 1), samples[i].last);
        CHECK_INT(PyVMUnicode_READ(vm, kind, data, length), 0);
        CHECK_INT(PyVMUnicode_READ_CHAR(vm, text, length - 1), samples[i].last);
        CHECK_INT(PyVMUnicode_MAX_CHAR_VALUE(vm, text), samples[i].most);
        CHECK_INT(PyVMUnicode_IS_ASCII(vm, text), samples[i].is_ascii);
        CHECK_INT(PyVMUnicode_IS_COMPACT(vm, text), 1);
        CHECK_INT(PyVMUnicode_IS_READY(vm, text), 1);
        CHECK_INT(PyVMUnicode_READY(vm, text), 0);
        switch (kind) {
        case PyUnicode_1BYTE_KIND:
            CHECK_INT(PyVMUnicode_1BYTE_DATA(vm, text)[length - 1], samples[i].last);
            break;
        case PyUnicode_2BYTE_KIND:
            CHECK_INT(PyVMUnicode_2BYTE_DATA(vm, text)[length - 1], samples[i].last);
            break;
        default:
            CHECK_INT(PyVMUnicode_4BYTE_DATA(vm, text)[length - 1], samples[i].last);
        }
        PyObject *copy = PyVMUnicode_New(vm, length, samples[i].most);
        for (Py_ssize_t at = 0; at < length; at++)
            PyVMUnicode_WRITE(vm, kind, PyVMUnicode_DATA(vm, copy), at, PyVMUnicode_READ(vm, kind, data, at));
        CHECK_INT(PyVMUnicode_RichCompare(vm, text, copy, Py_EQ) == PyVM_True(vm), 1);
        PyVM_DecRef(vm, copy);
        PyVM_DecRef(vm, text);
    }
}

static void references_and_types(void)
{
    PyObject *object = PyVMObject_CallNoArgs(vm, (PyObject *)PyVMBaseObject_Type(vm)), *nothing = NULL;
    PyVM_INCREF(vm, object);
    PyVM_XINCREF(vm, object);
    PyVM_IncRef(vm, object);
    CHECK_SAME(PyVM_NewRef(vm, object), object);
    CHECK_SAME(PyVM_XNewRef(vm, object), object);
    CHECK_INT(PyVM_REFCNT(vm, object), 6);
    CHECK_SAME(PyVM_XNewRef(vm, NULL), NULL);
    PyVM_XINCREF(vm, nothing);
    PyVM_XDECREF(vm, nothing);
    PyVM_DECREF(vm, object);
    PyVM_XDECREF(vm, object);
    PyVM_DecRef(vm, object);
    CHECK_INT(PyVM_REFCNT(vm, object), 3);
    PyVM_SET_REFCNT(vm, object, 1);
    CHECK_INT(PyVM_REFCNT(vm, object), 1);

    CHECK_SAME(PyVM_TYPE(vm, object), PyVMBaseObject_Type(vm));
    CHECK_INT(PyVM_IS_TYPE(vm, object, PyVMBaseObject_Type(vm)), 1);
    CHECK_INT(PyVM_IS_TYPE(vm, object, PyVMLong_Type(vm)), 0);
    CHECK_INT(PyVM_Is(vm, object, object), 1);
    CHECK_INT(PyVM_IsNone(vm, PyVM_None(vm)), 1);
    CHECK_INT(PyVM_IsTrue(vm, PyVM_False(vm)), 0);
    CHECK_INT(PyVM_IsFalse(vm, PyVM_False(vm)), 1);
    PyObject *tuple = evaluate(vm, "(1, [2])"), *true_value = evaluate(vm, "True");
    CHECK_INT(PyVM_SIZE(vm, tuple), 2);
    CHECK_INT(PyVMObject_TypeCheck(vm, true_value, PyVMLong_Type(vm)), 1);
    CHECK_INT(PyVMObject_TypeCheck(vm, object, PyVMLong_Type(vm)), 0);
    CHECK_INT(PyVMObject_IS_GC(vm, tuple), 1);
    CHECK_INT(PyVMObject_IS_GC(vm, true_value), 0);
    CHECK_INT(PyVMType_HasFeature(vm, PyVMTuple_Type(vm), Py_TPFLAGS_TUPLE_SUBCLASS) != 0, 1);
    CHECK_INT(PyVMType_FastSubclass(vm, PyVMTuple_Type(vm), Py_TPFLAGS_LIST_SUBCLASS) != 0, 0);
    CHECK_INT(PyVMType_IS_GC(vm, PyVMTuple_Type(vm)), 1);
    CHECK_INT(PyVMVectorcall_NARGS(vm, 3 | PY_VECTORCALL_ARGUMENTS_OFFSET), 3);
    CHECK_SAME(PyVMExceptionInstance_Class(vm, object), PyVMBaseObject_Type(vm));
    CHECK_TEXT(PyVMExceptionClass_Name(vm, PyVMExc_KeyError(vm)), "KeyError");
    PyVM_DecRef(vm, true_value), PyVM_DecRef(vm, tuple), PyVM_DecRef(vm, object);
}

/* Each classification, of each sample, as Python's str sees it. */
static void characters(void)
{
    static const struct {
        const char *method;
        int (*function)(PyVM *, Py_UCS4);
    } classes[] = {
        {"isalnum()", PyVM_UNICODE_ISALNUM},
        {"isalpha()", PyVM_UNICODE_ISALPHA},
        {"isdecimal()", PyVM_UNICODE_ISDECIMAL},
        {"isdigit()", PyVM_UNICODE_ISDIGIT},
        {"isnumeric()", PyVM_UNICODE_ISNUMERIC},
        {"islower()", PyVM_UNICODE_ISLOWER},
        {"isupper()", PyVM_UNICODE_ISUPPER},
        {"istitle() and not c.isupper()", PyVM_UNICODE_ISTITLE},
        {"isspace()", PyVM_UNICODE_ISSPACE},
        {"isprintable()", PyVM_UNICODE_ISPRINTABLE},
        {"splitlines() == ['']", PyVM_UNICODE_ISLINEBREAK},
    };
    static const Py_UCS4 samples[] = {'a',    'Z',    '7',    '_',    ' ',     '\n',    0,
                                      0x85,   0xB2,   0xBD,   0xE9,   0x1C5,   0x660,   0x2028,
                                      0x2160, 0x3000, 0x4E2D, 0xD800, 0x1D7D8, 0x1F40D, 0x10FFFF};
    for (size_t i = 0; i < COUNT(samples); i++) {
        for (size_t k = 0; k < COUNT(classes); k++) {
            char expression[80];
            snprintf(expression, sizeof expression, "[c.%s for c in [chr(%#x)]][0]", classes[k].method, samples[i]);
            int found = classes[k].function(vm, samples[i]) != 0, expected = (int)evaluate_int(vm, expression);
            if (found != expected)
                check_failed(__FILE__, __LINE__, "U+%04X: %s is %d", samples[i], classes[k].method, found);
        }
    }
    CHECK_INT(PyVM_UNICODE_TOUPPER(vm, 0xE9), 0xC9);
    CHECK_INT(PyVM_UNICODE_TOLOWER(vm, 0x1C4), 0x1C6);
    CHECK_INT(PyVM_UNICODE_TOTITLE(vm, 0x1C4), 0x1C5);
    CHECK_INT(PyVM_UNICODE_TODECIMAL(vm, 0x663), 3);
    CHECK_INT(PyVM_UNICODE_TODECIMAL(vm, 0xB2), -1);
    CHECK_INT(PyVM_UNICODE_TODIGIT(vm, 0xB2), 2);
    CHECK_DOUBLE(PyVM_UNICODE_TONUMERIC(vm, 0xBD), 0.5);
    CHECK_INT(PyVM_UNICODE_IS_SURROGATE(vm, 0xD83D), 1);
    CHECK_INT(PyVM_UNICODE_IS_HIGH_SURROGATE(vm, 0xDC0D), 0);
    CHECK_INT(PyVM_UNICODE_IS_LOW_SURROGATE(vm, 0xDC0D), 1);
    CHECK_INT(PyVM_UNICODE_JOIN_SURROGATES(vm, 0xD83D, 0xDC0D), 0x1F40D);
    CHECK_INT(PyVM_UNICODE_HIGH_SURROGATE(vm, 0x1F40D), 0xD83D);
    CHECK_INT(PyVM_UNICODE_LOW_SURROGATE(vm, 0x1F40D), 0xDC0D);
    CHECK_NO_EXCEPTION(vm);
}

static void all(void)
{
    items_and_sizes();
    fast_sequences();
    strings();
    references_and_types();
    characters();
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
