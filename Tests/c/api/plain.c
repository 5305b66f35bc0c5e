/*
 * plain.c: functions that are libpython's own: objects, containers, strings, numbers, exceptions, and names that
 * CPython deprecated. Each test runs attached and detached. (references.c has what they do with references.)
 */
#include <limits.h>
#include <math.h>

#include "support/expect.h"

static void objects(PyVM *vm)
{
    CHECK_RUN(vm,
              "class Point:\n"
              "    def __init__(self, x=0): self.x = x\n"
              "    def __call__(self, *args, **kwargs): return (args, sorted(kwargs.items()))\n"
              "    def __len__(self): return 3\n"
              "    def __repr__(self): return f'Point({self.x!r})'\n");
    PyObject *type = evaluate(vm, "Point"), *point = evaluate(vm, "Point(1)"), *name = PyVMUnicode_FromString(vm, "x");
    PyObject *two = PyVMLong_FromLong(vm, 2), *args = evaluate(vm, "(1, 2)"), *kwargs = evaluate(vm, "{'k': 3}");

    CHECK_NEW(vm, PyVMObject_Repr(vm, point), "'Point(1)'");
    CHECK_NEW(vm, PyVMObject_Str(vm, point), "'Point(1)'");
    CHECK_NEW(vm, PyVMObject_GetAttr(vm, point, name), "1");
    CHECK_INT(PyVMObject_SetAttr(vm, point, name, two), 0);
    CHECK_NEW(vm, PyVMObject_GetAttrString(vm, point, "x"), "2");
    CHECK_INT(PyVMObject_HasAttrString(vm, point, "x"), 1);
    CHECK_INT(PyVMObject_DelAttr(vm, point, name), 0);
    CHECK_INT(PyVMObject_HasAttr(vm, point, name), 0);
    CHECK(PyVMObject_GetAttr(vm, point, name) == NULL);
    CHECK_RAISED(vm, "AttributeError", "'x'");
    CHECK_INT(PyVMObject_SetAttrString(vm, point, "x", two), 0);

    CHECK_NEW(vm, PyVMObject_Call(vm, point, args, kwargs), "((1, 2), [('k', 3)])");
    CHECK_NEW(vm, PyVMObject_CallObject(vm, point, NULL), "((), [])");
    CHECK_NEW(vm, PyVMObject_CallOneArg(vm, type, two), "Point(2)");
    PyObject *const array[] = {two, name};
    PyObject *names = evaluate(vm, "('b',)");
    CHECK_NEW(vm, PyVMObject_Vectorcall(vm, point, array, 1, names), "((2,), [('b', 'x')])");
    CHECK_NEW(vm, PyVMObject_VectorcallDict(vm, point, array, 1, kwargs), "((2,), [('k', 3)])");
    CHECK(PyVMObject_CallNoArgs(vm, two) == NULL);
    CHECK_RAISED(vm, "TypeError", "'int' object is not callable");

    CHECK_INT(PyVMObject_IsInstance(vm, point, type), 1);
    CHECK_INT(PyVMObject_IsInstance(vm, two, type), 0);
    CHECK_INT(PyVMObject_IsInstance(vm, two, two), -1);
    CHECK_RAISED(vm, "TypeError", "isinstance()");
    CHECK_INT(PyVMObject_Size(vm, point), 3);
    CHECK_INT(PyVMObject_Size(vm, two), -1);
    CHECK_RAISED(vm, "TypeError", "len()");
    CHECK_INT(PyVMObject_IsTrue(vm, point), 1);
    CHECK_INT(PyVMObject_Not(vm, point), 0);
    CHECK_INT(PyVMObject_Hash(vm, two), 2);
    CHECK_INT(PyVMObject_Hash(vm, kwargs), -1);
    CHECK_RAISED(vm, "TypeError", "unhashable");
    CHECK_INT(PyVMObject_RichCompareBool(vm, two, two, Py_GE), 1);
    CHECK_NEW(vm, PyVMObject_RichCompare(vm, two, args, Py_EQ), "False");
    CHECK(PyVMObject_RichCompare(vm, two, args, Py_LT) == NULL);
    CHECK_RAISED(vm, "TypeError", "'<'");
    CHECK_NEW(vm, PyVMNumber_Power(vm, two, two, PyVM_None(vm)), "4");
    CHECK_NEW(vm, PyVMNumber_TrueDivide(vm, two, two), "1.0");

    PyVM_DecRef(vm, names), PyVM_DecRef(vm, kwargs), PyVM_DecRef(vm, args), PyVM_DecRef(vm, two);
    PyVM_DecRef(vm, name), PyVM_DecRef(vm, point), PyVM_DecRef(vm, type);
}

static void containers(PyVM *vm)
{
    PyObject *one = PyVMLong_FromLong(vm, 1), *word = PyVMUnicode_FromString(vm, "word");

    PyObject *list = PyVMList_New(vm, 0);
    CHECK_INT(PyVMList_Append(vm, list, word), 0);
    CHECK_INT(PyVMList_Insert(vm, list, 0, one), 0);
    CHECK_INT(PyVMList_Size(vm, list), 2);
    CHECK_NEW(vm, PyVMList_GetSlice(vm, list, 1, 5), "['word']");
    CHECK_INT(PyVMList_Reverse(vm, list), 0);
    CHECK_NEW(vm, PyVMList_AsTuple(vm, list), "('word', 1)");
    CHECK_INT(PyVMList_Sort(vm, list), -1);
    CHECK_RAISED(vm, "TypeError", "'<' not supported");
    CHECK_INT(PyVMList_SetSlice(vm, list, 0, 1, NULL), 0);
    CHECK_REPR(vm, list, "[1]");
    CHECK(PyVMList_GetItem(vm, list, 1) == NULL);
    CHECK_RAISED(vm, "IndexError", "list index out of range");
    CHECK_INT(PyVMList_Append(vm, one, one), -1);
    CHECK_RAISED(vm, "SystemError", "bad argument to internal function");

    PyObject *dict = PyVMDict_New(vm);
    CHECK_INT(PyVMDict_SetItem(vm, dict, word, one), 0);
    CHECK_INT(PyVMDict_SetItemString(vm, dict, "other", word), 0);
    CHECK_INT(PyVMDict_Contains(vm, dict, word), 1);
    CHECK_REPR(vm, PyVMDict_GetItemString(vm, dict, "word"), "1");
    CHECK(PyVMDict_GetItemWithError(vm, dict, one) == NULL);
    CHECK_NO_EXCEPTION(vm);
    CHECK(PyVMDict_GetItemWithError(vm, dict, list) == NULL);
    CHECK_RAISED(vm, "TypeError", "unhashable");
    CHECK_INT(PyVMDict_SetItem(vm, dict, list, one), -1);
    CHECK_RAISED(vm, "TypeError", "unhashable");
    CHECK_NEW(vm, PyVMDict_Keys(vm, dict), "['word', 'other']");
    CHECK_NEW(vm, PyVMDict_Items(vm, dict), "[('word', 1), ('other', 'word')]");
    CHECK_INT(PyVMDict_DelItemString(vm, dict, "missing"), -1);
    CHECK_RAISED(vm, "KeyError", "missing");

    PyObject *set = PyVMSet_New(vm, list);
    CHECK_INT(PyVMSet_Add(vm, set, one), 0);
    CHECK_INT(PyVMSet_Size(vm, set), 1);
    CHECK_INT(PyVMSet_Contains(vm, set, word), 0);
    CHECK_INT(PyVMSet_Discard(vm, set, one), 1);
    CHECK_NEW(vm, PyVMFrozenSet_New(vm, set), "frozenset()");
    CHECK(PyVMSet_Pop(vm, set) == NULL);
    CHECK_RAISED(vm, "KeyError", "empty set");

    PyObject *iterator = PyVMObject_GetIter(vm, list);
    CHECK_NEW(vm, PyVMIter_Next(vm, iterator), "1");
    CHECK(PyVMIter_Next(vm, iterator) == NULL);
    CHECK_NO_EXCEPTION(vm);
    CHECK_NEW(vm, PyVMSlice_New(vm, one, word, NULL), "slice(1, 'word', None)");
    PyVM_DecRef(vm, iterator), PyVM_DecRef(vm, set), PyVM_DecRef(vm, dict), PyVM_DecRef(vm, list);
    PyVM_DecRef(vm, word), PyVM_DecRef(vm, one);
}

static void strings(PyVM *vm)
{
    static const char with_nul[] = "a\0b\xC3\xA9\xF0\x9F\x90\x8D"; /* a, NUL, b, e acute, a snake beyond the BMP */
    PyObject *text = PyVMUnicode_FromStringAndSize(vm, with_nul, sizeof with_nul - 1);
    CHECK_INT(PyVMUnicode_GetLength(vm, text), 5);
    CHECK_INT(PyVMUnicode_ReadChar(vm, text, 4), 0x1F40D);
    Py_ssize_t size;
    const char *utf8 = PyVMUnicode_AsUTF8AndSize(vm, text, &size);
    CHECK(size == sizeof with_nul - 1 && memcmp(utf8, with_nul, (size_t)size) == 0);
    wchar_t wide[8];
    CHECK_INT(PyVMUnicode_AsWideChar(vm, text, wide, 8), 5);
    CHECK(wide[1] == 0 && wide[4] == 0x1F40D && wide[5] == 0);
    CHECK_NEW(vm, PyVMUnicode_FromWideChar(vm, wide, 5), "'a\\x00b\\xe9\\U0001f40d'");
    CHECK(PyVMUnicode_AsWideCharString(vm, text, NULL) == NULL);
    CHECK_RAISED(vm, "ValueError", "embedded null character");
    Py_UCS4 codes[8];
    CHECK_SAME(PyVMUnicode_AsUCS4(vm, text, codes, 8, 1), codes);
    CHECK(codes[3] == 0xE9 && codes[5] == 0);
    CHECK_NEW(vm, PyVMUnicode_AsEncodedString(vm, text, "utf-16-le", NULL),
              "b'a\\x00\\x00\\x00b\\x00\\xe9\\x00=\\xd8\\r\\xdc'");
    CHECK(PyVMUnicode_AsEncodedString(vm, text, "ascii", NULL) == NULL);
    CHECK_RAISED(vm, "UnicodeEncodeError", "'ascii' codec");
    CHECK_NEW(vm, PyVMUnicode_AsEncodedString(vm, text, "ascii", "backslashreplace"), "b'a\\x00b\\\\xe9\\\\U0001f40d'");
    CHECK(PyVMUnicode_DecodeUTF8(vm, "\xFF", 1, "strict") == NULL);
    CHECK_RAISED(vm, "UnicodeDecodeError", "0xff");
    CHECK_NEW(vm, PyVMUnicode_DecodeUTF8(vm, "\xFF", 1, "replace"), "'\\ufffd'");
    CHECK_NEW(vm, PyVMUnicode_Substring(vm, text, 1, 3), "'\\x00b'");
    CHECK_INT(PyVMUnicode_FindChar(vm, text, 0x1F40D, 0, 5, 1), 4);
    CHECK_INT(PyVMUnicode_CompareWithASCIIString(vm, text, "a"), 1);
    PyObject *comma = PyVMUnicode_FromString(vm, ","), *parts = evaluate(vm, "['x', 'y']");
    CHECK_NEW(vm, PyVMUnicode_Join(vm, comma, parts), "'x,y'");
    CHECK(PyVMUnicode_Concat(vm, comma, parts) == NULL);
    CHECK_RAISED(vm, "TypeError", "list");

    PyObject *bytes = PyVMBytes_FromStringAndSize(vm, with_nul, 3);
    char *start;
    CHECK_INT(PyVMBytes_AsStringAndSize(vm, bytes, &start, &size), 0);
    CHECK(size == 3 && memcmp(start, "a\0b", 4) == 0);
    CHECK_INT(PyVMBytes_AsStringAndSize(vm, bytes, &start, NULL), -1);
    CHECK_RAISED(vm, "ValueError", "embedded null byte");
    PyObject *array = PyVMByteArray_FromObject(vm, bytes);
    CHECK_INT(PyVMByteArray_Resize(vm, array, 2), 0);
    CHECK_REPR(vm, array, "bytearray(b'a\\x00')");
    PyVM_DecRef(vm, array), PyVM_DecRef(vm, bytes), PyVM_DecRef(vm, parts), PyVM_DecRef(vm, comma);
    PyVM_DecRef(vm, text);
}

/* As `expected` is an integer's repr, it tells widths and signs apart. */
static void numbers(PyVM *vm)
{
    CHECK_NEW(vm, PyVMLong_FromLong(vm, LONG_MIN), "-9223372036854775808");
    CHECK_NEW(vm, PyVMLong_FromUnsignedLong(vm, ULONG_MAX), "18446744073709551615");
    CHECK_NEW(vm, PyVMLong_FromLongLong(vm, LLONG_MIN), "-9223372036854775808");
    CHECK_NEW(vm, PyVMLong_FromUnsignedLongLong(vm, ULLONG_MAX), "18446744073709551615");
    CHECK_NEW(vm, PyVMLong_FromSize_t(vm, SIZE_MAX), "18446744073709551615");
    CHECK_NEW(vm, PyVMLong_FromSsize_t(vm, -1), "-1");
    CHECK_NEW(vm, PyVMLong_FromInt32(vm, INT32_MIN), "-2147483648");
    CHECK_NEW(vm, PyVMLong_FromUInt32(vm, UINT32_MAX), "4294967295");
    CHECK_NEW(vm, PyVMLong_FromInt64(vm, INT64_MIN), "-9223372036854775808");
    CHECK_NEW(vm, PyVMLong_FromUInt64(vm, UINT64_MAX), "18446744073709551615");
    CHECK_NEW(vm, PyVMLong_FromDouble(vm, -1e18), "-1000000000000000000");
    CHECK_NEW(vm, PyVMLong_FromString(vm, "-0xff", NULL, 0), "-255");
    char *end;
    CHECK_NEW(vm, PyVMLong_FromString(vm, "12", &end, 10), "12");
    CHECK_TEXT(end, "");

    PyObject *huge = evaluate(vm, "2**200 + 5"), *minus = evaluate(vm, "-2"), *word = evaluate(vm, "'7'");
    PyObject *most = evaluate(vm, "2**64 - 1"), *int_most = evaluate(vm, "2**31");
    CHECK_INT(PyVMLong_AsLong(vm, minus), -2);
    CHECK_INT(PyVMLong_AsLong(vm, huge), -1);
    CHECK_RAISED(vm, "OverflowError", "too large");
    CHECK_INT(PyVMLong_AsLong(vm, word), -1);
    CHECK_RAISED(vm, "TypeError", "'str' object");
    CHECK(PyVMLong_AsUnsignedLong(vm, most) == ULONG_MAX);
    CHECK(PyVMLong_AsUnsignedLong(vm, minus) == (unsigned long)-1);
    CHECK_RAISED(vm, "OverflowError", "negative");
    CHECK(PyVMLong_AsUnsignedLongLong(vm, most) == ULLONG_MAX);
    CHECK(PyVMLong_AsUnsignedLongMask(vm, huge) == 5);
    CHECK(PyVMLong_AsUnsignedLongLongMask(vm, minus) == ULLONG_MAX - 1);
    CHECK_NO_EXCEPTION(vm);
    CHECK(PyVMLong_AsSize_t(vm, most) == SIZE_MAX);
    CHECK_INT(PyVMLong_AsSsize_t(vm, most), -1);
    CHECK_RAISED(vm, "OverflowError", "too large");
    CHECK_INT(PyVMLong_AsInt(vm, minus), -2);
    CHECK_INT(PyVMLong_AsInt(vm, int_most), -1);
    CHECK_RAISED(vm, "OverflowError", "C int");
    int overflow;
    CHECK_INT(PyVMLong_AsLongAndOverflow(vm, huge, &overflow), -1);
    CHECK_INT(overflow, 1);
    CHECK_INT(PyVMLong_AsLongLongAndOverflow(vm, minus, &overflow), -2);
    CHECK_INT(overflow, 0);
    CHECK_NO_EXCEPTION(vm);
    CHECK_DOUBLE(PyVMLong_AsDouble(vm, int_most), 2147483648.0);
    PyObject *address = PyVMLong_FromVoidPtr(vm, &overflow);
    CHECK_SAME(PyVMLong_AsVoidPtr(vm, address), &overflow);

    PyObject *half = PyVMFloat_FromDouble(vm, 0.5), *infinite = PyVMFloat_FromDouble(vm, INFINITY);
    CHECK_DOUBLE(PyVMFloat_AsDouble(vm, half), 0.5);
    CHECK_DOUBLE(PyVMFloat_AsDouble(vm, minus), -2.0);
    CHECK_DOUBLE(PyVMFloat_AsDouble(vm, word), -1.0);
    CHECK_RAISED(vm, "TypeError", "must be real number");
    CHECK(PyVMLong_FromDouble(vm, INFINITY) == NULL);
    CHECK_RAISED(vm, "OverflowError", "infinity");
    CHECK_REPR(vm, infinite, "inf");
    CHECK_DOUBLE(PyVMFloat_GetMax(vm), 1.7976931348623157e308);
    char *written = PyVMOS_double_to_string(vm, 2.5, 'f', 3, Py_DTSF_SIGN, NULL);
    CHECK_TEXT(written, "+2.500");
    PyVMMem_Free(vm, written);
    CHECK_DOUBLE(PyVMOS_string_to_double(vm, "1e3x", &end, NULL), 1000.0);
    CHECK_TEXT(end, "x");
    PyVM_DecRef(vm, infinite), PyVM_DecRef(vm, half), PyVM_DecRef(vm, address), PyVM_DecRef(vm, int_most);
    PyVM_DecRef(vm, most), PyVM_DecRef(vm, word), PyVM_DecRef(vm, minus), PyVM_DecRef(vm, huge);
}

static void exceptions(PyVM *vm)
{
    CHECK(PyVMErr_Occurred(vm) == NULL);
    PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "one");
    CHECK_SAME(PyVMErr_Occurred(vm), PyVMExc_ValueError(vm));
    CHECK_INT(PyVMErr_ExceptionMatches(vm, PyVMExc_Exception(vm)), 1);
    CHECK_INT(PyVMErr_ExceptionMatches(vm, PyVMExc_KeyError(vm)), 0);
    PyObject *type, *value, *traceback;
    PyVMErr_Fetch(vm, &type, &value, &traceback);
    CHECK(type == PyVMExc_ValueError(vm) && value != NULL && traceback == NULL && PyVMErr_Occurred(vm) == NULL);
    PyVMErr_Restore(vm, type, value, traceback);
    CHECK_RAISED(vm, "ValueError", "one");

    PyObject *key = PyVMLong_FromLong(vm, 7);
    PyVMErr_SetObject(vm, PyVMExc_KeyError(vm), key);
    PyObject *raised = PyVMErr_GetRaisedException(vm);
    CHECK_REPR(vm, raised, "KeyError(7)");
    CHECK(PyVMErr_Occurred(vm) == NULL);
    CHECK_INT(PyVMErr_GivenExceptionMatches(vm, raised, PyVMExc_LookupError(vm)), 1);
    PyVMException_SetCause(vm, raised, PyVMObject_CallNoArgs(vm, PyVMExc_OSError(vm))); /* steals */
    CHECK_NEW(vm, PyVMException_GetCause(vm, raised), "OSError()");
    PyVMErr_SetRaisedException(vm, raised);
    CHECK_RAISED(vm, "KeyError", "7");

    PyObject *mine = PyVMErr_NewExceptionWithDoc(vm, "tests.Mine", "What it is.", PyVMExc_OSError(vm), NULL);
    CHECK_REPR(vm, mine, "<class 'tests.Mine'>");
    PyVMErr_SetNone(vm, mine);
    CHECK_INT(PyVMErr_ExceptionMatches(vm, PyVMExc_OSError(vm)), 1);
    CHECK_RAISED(vm, "Mine", "");
    CHECK(PyVMErr_NoMemory(vm) == NULL);
    CHECK_RAISED(vm, "MemoryError", "");
    CHECK_INT(PyVMErr_BadArgument(vm), 0);
    CHECK_RAISED(vm, "TypeError", "bad argument type");
    PyVM_DecRef(vm, mine), PyVM_DecRef(vm, key);
}

/* Names that CPython keeps for old code. */
static void old_names(PyVM *vm)
{
    PyObject *list = evaluate(vm, "[1, 2]"), *one = PyVMLong_FromLong(vm, 1), *dict = evaluate(vm, "{'k': 1}");
    CHECK_INT(PyVMObject_Length(vm, list), 2);
    CHECK_INT(PyVMSequence_Length(vm, list), 2);
    CHECK_INT(PyVMMapping_Length(vm, dict), 1);
    CHECK_INT(PyVMSequence_In(vm, list, one), 1);
    CHECK_INT(PyVMMapping_HasKeyString(vm, dict, "k"), 1);
    CHECK_NEW(vm,
              _PyVMObject_Vectorcall(vm, PyVMDict_GetItemString(vm, PyVMEval_GetBuiltins(vm), "len"), &list, 1, NULL),
              "2");
    PyVMErr_SetString(vm, PyVMExc_EnvironmentError(vm), "old");
    CHECK_RAISED(vm, "OSError", "old");
    CHECK_SAME(PyVMExc_IOError(vm), PyVMExc_OSError(vm));
    PyObject *set = evaluate(vm, "{1}"), *reference = PyVMWeakref_NewRef(vm, set, NULL);
    if (RUNS(vm, 15)) {
        CHECK(PyVMWeakref_GetObject(vm, reference) == NULL);
        CHECK_REMOVED(vm, "PyWeakref_GetObject", "3.15");
    } else {
        CHECK_SAME(PyVMWeakref_GetObject(vm, reference), set);
    }
    PyObject *word = PyVMUnicode_FromString(vm, "wide");
    Py_UNICODE *characters = PyVMUnicode_AsUnicode(vm, word);
    if (RUNS(vm, 12)) {
        CHECK(characters == NULL);
        CHECK_REMOVED(vm, "PyUnicode_AsUnicode", "3.12");
    } else {
        CHECK(wcscmp(characters, L"wide") == 0);
        CHECK_INT(PyVMUnicode_GetSize(vm, word), 4);
    }
    PyVM_DecRef(vm, word), PyVM_DecRef(vm, reference), PyVM_DecRef(vm, set), PyVM_DecRef(vm, dict);
    PyVM_DecRef(vm, one), PyVM_DecRef(vm, list);
}

static void all(PyVM *vm)
{
    objects(vm);
    containers(vm);
    strings(vm);
    numbers(vm);
    exceptions(vm);
    old_names(vm);
}

int main(void)
{
    PyVM *vm = new_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    all(vm);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    all(vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
