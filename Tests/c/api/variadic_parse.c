/*
 * variadic_parse.c: variadic functions that take arguments apart, and their va_list twins: PyVMArg_ParseTuple with each
 * of its format units, ParseTupleAndKeywords, Parse, UnpackTuple, ParseArray, ParseArrayAndKeywords.
 */
#include <limits.h>

#include "support/expect.h"

static PyVM *vm;

/* Each twin, as a variadic function of this file: `through_twin_X(...)` calls it with the same arguments. */
#define TWIN(twin, parameters, arguments, last) \
    static int through_##twin parameters        \
    {                                           \
        va_list list;                           \
        va_start(list, last);                   \
        int result = PyVMArg_##twin arguments;  \
        va_end(list);                           \
        return result;                          \
    }

TWIN(VaParse, (PyObject * args, const char *format, ...), (vm, args, format, list), format)
TWIN(ParseV, (PyObject * arg, const char *format, ...), (vm, arg, format, list), format)
TWIN(VaParseTupleAndKeywords, (PyObject * args, PyObject *kwargs, const char *format, char *const *names, ...),
     (vm, args, kwargs, format, names, list), names)
TWIN(UnpackTupleV, (PyObject * args, const char *name, Py_ssize_t min, Py_ssize_t max, ...),
     (vm, args, name, min, max, list), max)
TWIN(ParseArrayV, (PyObject *const *args, Py_ssize_t count, const char *format, ...), (vm, args, count, format, list),
     format)
TWIN(ParseArrayAndKeywordsV,
     (PyObject *const *args, Py_ssize_t count, PyObject *kwnames, const char *format, const char *const *names, ...),
     (vm, args, count, kwnames, format, names, list), names)

/* Evaluates a tuple and parses it; the tuple is kept in `parsed_tuple`, since results are borrowed from it. */
static PyObject *parsed_tuple;

static PyObject *tuple(const char *expression)
{
    PyVM_XDECREF(vm, parsed_tuple);
    parsed_tuple = evaluate(vm, expression);
    return parsed_tuple;
}

#define PARSE(expression, ...) PyVMArg_ParseTuple(vm, tuple(expression), __VA_ARGS__)
#define PARSE_BY_TWIN(expression, ...) through_VaParse(tuple(expression), __VA_ARGS__)

/* Both parse, or both raise this. */
#define CHECK_PARSED(expression, ...)                         \
    do {                                                      \
        CHECK_INT(PARSE(expression, __VA_ARGS__), 1);         \
        CHECK_NO_EXCEPTION(vm);                               \
        CHECK_INT(PARSE_BY_TWIN(expression, __VA_ARGS__), 1); \
        CHECK_NO_EXCEPTION(vm);                               \
    } while (0)

#define CHECK_REFUSED(type, text, expression, ...)            \
    do {                                                      \
        CHECK_INT(PARSE(expression, __VA_ARGS__), 0);         \
        CHECK_RAISED(vm, type, text);                         \
        CHECK_INT(PARSE_BY_TWIN(expression, __VA_ARGS__), 0); \
        CHECK_RAISED(vm, type, text);                         \
    } while (0)

static void integers(void)
{
    unsigned char b = 0, B = 0;
    short h = 0;
    unsigned short H = 0;
    int i = 0, p = 0, q = 0;
    unsigned I = 0;
    long l = 0;
    unsigned long k = 0;
    long long L = 0;
    unsigned long long K = 0;
    Py_ssize_t n = 0;
    CHECK_PARSED("(255, 257, -32768, 65537, -2**31, 2**32 + 3)", "bBhHiI", &b, &B, &h, &H, &i, &I);
    CHECK(b == 255 && B == 1 && h == SHRT_MIN && H == 1 && i == INT_MIN && I == 3);
    CHECK_PARSED("(-2**63, 2**64 + 4, -2**63, -1, 2**63 - 1)", "lkLKn", &l, &k, &L, &K, &n);
    CHECK(l == LONG_MIN && k == 4 && L == LLONG_MIN && K == ULLONG_MAX && n == PY_SSIZE_T_MAX);
    CHECK_PARSED("([], 'x')", "pp", &p, &q);
    CHECK(p == 0 && q == 1);
    CHECK_REFUSED("OverflowError", "unsigned byte integer is greater than maximum", "(256,)", "b", &b);
    CHECK_REFUSED("OverflowError", "less than minimum", "(-1,)", "b", &b);
    CHECK_REFUSED("OverflowError", "signed short integer", "(2**15,)", "h", &h);
    CHECK_REFUSED("OverflowError", "signed integer", "(2**31,)", "i", &i);
    CHECK_REFUSED("OverflowError", "int too big", "(2**63,)", "L", &L);
    CHECK_REFUSED("TypeError", "'str' object", "('1',)", "i", &i);
    CHECK_REFUSED("TypeError", "'float' object", "(1.0,)", "n", &n);
}

static void other_numbers_and_characters(void)
{
    float f = 0;
    double d = 0;
    Py_complex D = {0, 0};
    char c = 0;
    int C = 0;
    CHECK_PARSED("(0.5, 3, 1-2j, b'x', '\\U0001f40d')", "fdDcC", &f, &d, &D, &c, &C);
    CHECK(f == 0.5f && d == 3.0 && D.real == 1.0 && D.imag == -2.0 && c == 'x' && C == 0x1F40D);
    CHECK_REFUSED("TypeError", "must be real number", "('x',)", "d", &d);
    CHECK_REFUSED("TypeError", "byte string of length 1", "(b'xy',)", "c", &c);
    CHECK_REFUSED("TypeError", "unicode character", "('xy',)", "C", &C);
}

static void text_and_bytes(void)
{
    const char *s = NULL, *z = "", *y = NULL;
    Py_ssize_t size = 0;
    CHECK_PARSED("('a\\xe9', None, b'bytes')", "szy", &s, &z, &y);
    CHECK(strcmp(s, "a\xC3\xA9") == 0 && z == NULL && strcmp(y, "bytes") == 0);
    CHECK_PARSED("('a\\0b',)", "s#", &s, &size);
    CHECK(size == 3 && memcmp(s, "a\0b", 4) == 0);
    CHECK_PARSED("(b'a\\0b',)", "s#", &s, &size);
    CHECK_PARSED("(None,)", "z#", &z, &size);
    CHECK(z == NULL && size == 0);
    CHECK_PARSED("(b'a\\0',)", "y#", &y, &size);
    CHECK(size == 2 && memcmp(y, "a\0", 3) == 0);
    CHECK_REFUSED("ValueError", "embedded null character", "('a\\0b',)", "s", &s);
    CHECK_REFUSED("ValueError", "embedded null byte", "(b'a\\0b',)", "y", &y);
    CHECK_REFUSED("TypeError", "must be str, not bytes", "(b'a',)", "s", &s);
    CHECK_REFUSED("TypeError", "bytes-like object", "('a',)", "y", &y);
    CHECK_REFUSED("UnicodeEncodeError", "surrogates", "('\\ud800',)", "s", &s);

    Py_buffer one, two;
    CHECK_PARSED("('text', None)", "s*z*", &one, &two);
    CHECK(one.len == 4 && memcmp(one.buf, "text", 4) == 0 && one.readonly && two.buf == NULL && two.len == 0);
    PyVMBuffer_Release(vm, &one);
    CHECK_PARSED("(bytearray(b'abc'),)", "y*", &one);
    CHECK(one.len == 3 && one.obj == PyVMTuple_GetItem(vm, parsed_tuple, 0));
    PyVMBuffer_Release(vm, &one);
    CHECK_INT(PARSE("(bytearray(b'abc'),)", "w*", &one), 1);
    CHECK(!one.readonly);
    ((char *)one.buf)[1] = 'B';
    PyVMBuffer_Release(vm, &one);
    CHECK_REPR(vm, parsed_tuple, "(bytearray(b'aBc'),)");
    CHECK_REFUSED("TypeError", "read-write bytes-like object", "(b'abc',)", "w*", &one);
}

/* es and et allocate; with # they fill in what the caller has, if it has something. */
static void encoded(void)
{
    char *text = NULL;
    CHECK_INT(PARSE("('\\xe9',)", "es", "latin-1", &text), 1);
    CHECK_TEXT(text, "\xE9");
    PyVMMem_Free(vm, text);
    CHECK_INT(PARSE_BY_TWIN("(b'\\xe9',)", "et", "utf-8", &text), 1); /* bytes pass as they are */
    CHECK_TEXT(text, "\xE9");
    PyVMMem_Free(vm, text);
    CHECK_REFUSED("TypeError", "must be str, not bytes", "(b'x',)", "es", NULL, &text);

    Py_ssize_t size = 0;
    text = NULL;
    CHECK_INT(PARSE("('a\\0b',)", "es#", NULL, &text, &size), 1);
    CHECK(size == 3 && memcmp(text, "a\0b", 4) == 0);
    PyVMMem_Free(vm, text);
    char room[8] = "";
    text = room;
    size = sizeof room;
    CHECK_INT(PARSE_BY_TWIN("('abc',)", "et#", "utf-8", &text, &size), 1);
    CHECK(text == room && size == 3 && strcmp(room, "abc") == 0);
    size = 3;
    CHECK_INT(PARSE("('abc',)", "es#", "utf-8", &text, &size), 0); /* no place for the final NUL */
    CHECK_RAISED(vm, "ValueError", "encoded string too long (3, maximum length 2)");
}

static int cleanups;

PyVM_DEFINE(converterfunc, tripled)(PyVM *inside, PyObject *object, void *address)
{
    CHECK(inside == vm && PyVM_Current() == vm);
    if (object == NULL) {
        cleanups++;
        return 1;
    }
    long value = PyVMLong_AsLong(inside, object);
    if (value == -1 && PyVMErr_Occurred(inside))
        return 0;
    *(long *)address = 3 * value;
    return Py_CLEANUP_SUPPORTED;
}

static void objects(void)
{
    PyObject *O = NULL, *S = NULL, *Y = NULL, *U = NULL;
    CHECK_PARSED("([1], b'b', bytearray(b'y'), 'u')", "OSYU", &O, &S, &Y, &U);
    CHECK_REPR(vm, O, "[1]");
    CHECK(S == PyVMTuple_GetItem(vm, parsed_tuple, 1) && Y == PyVMTuple_GetItem(vm, parsed_tuple, 2));
    CHECK(U == PyVMTuple_GetItem(vm, parsed_tuple, 3));
    CHECK_INT(PyVM_REFCNT(vm, O), 1); /* borrowed */
    CHECK_REFUSED("TypeError", "must be bytes, not str", "('x',)", "S", &S);
    CHECK_REFUSED("TypeError", "must be bytearray, not bytes", "(b'x',)", "Y", &Y);
    CHECK_REFUSED("TypeError", "must be str, not bytes", "(b'x',)", "U", &U);
    CHECK_PARSED("({},)", "O!", PyVMDict_Type(vm), &O);
    CHECK_REFUSED("TypeError", "must be dict, not list", "([],)", "O!", PyVMDict_Type(vm), &O);

    long value = 0;
    int after = 0;
    CHECK_PARSED("(14, 5)", "O&i", tripled, &value, &after);
    CHECK(value == 42 && after == 5 && cleanups == 0);
    CHECK_REFUSED("TypeError", "'str' object", "(14, 'x')", "O&i", tripled, &value, &after);
    CHECK_INT(cleanups, 2);
    CHECK_REFUSED("TypeError", "'str' object", "('x',)", "O&", tripled, &value);
}

static void shapes(void)
{
    int a = 0, b = 0, c = 7, d = 8;
    CHECK_PARSED("(1, (2, 3))", "i(ii)", &a, &b, &c);
    CHECK(a == 1 && b == 2 && c == 3);
    CHECK_PARSED("(1,)", "i|ii", &a, &c, &d);
    CHECK(c == 3 && d == 8); /* what is not there stays */
    CHECK_PARSED("()", "");
    CHECK_REFUSED("TypeError", "name() takes exactly 1 argument (2 given)", "(1, 2)", "i:name", &a);
    CHECK_REFUSED("TypeError", "name() takes at least 1 argument (0 given)", "()", "i|i:name", &a, &b);
    CHECK_REFUSED("TypeError", "the whole message", "()", "i;the whole message", &a);
    CHECK_REFUSED("TypeError", "must be 2-item", "(1, 2)", "i(ii)", &a, &b, &c);
    CHECK_REFUSED("SystemError", "bad format char", "(1,)", "q", &a);
    CHECK_INT(PyVMArg_ParseTuple(vm, PyVM_None(vm), "i", &a), 0);
    CHECK_RAISED(vm, "SystemError", "new style getargs format but argument is not a tuple");
}

static void keywords(void)
{
    char *names[] = {"first", "second", "third", NULL};
    PyObject *args = evaluate(vm, "(1,)"), *kwargs = evaluate(vm, "{'third': 3, 'second': 2}");
    PyObject *wrong = evaluate(vm, "{'fourth': 4}"), *twice = evaluate(vm, "{'first': 1}");
    int a = 0, b = 0, c = 0;
    CHECK_INT(PyVMArg_ParseTupleAndKeywords(vm, args, kwargs, "i|i$i:name", names, &a, &b, &c), 1);
    CHECK(a == 1 && b == 2 && c == 3);
    a = b = c = 0;
    CHECK_INT(through_VaParseTupleAndKeywords(args, kwargs, "i|i$i", names, &a, &b, &c), 1);
    CHECK(a == 1 && b == 2 && c == 3);
    CHECK_INT(PyVMArg_ParseTupleAndKeywords(vm, args, NULL, "i|i$i", names, &a, &b, &c), 1);
    CHECK_INT(PyVMArg_ParseTupleAndKeywords(vm, args, wrong, "i|i$i:name", names, &a, &b, &c), 0);
    CHECK_RAISED(vm, "TypeError", "fourth");
    CHECK_INT(PyVMArg_ParseTupleAndKeywords(vm, args, twice, "i|i$i:name", names, &a, &b, &c), 0);
    CHECK_RAISED(vm, "TypeError", "given by name ('first') and position (1)");
    CHECK_INT(PyVMArg_ParseTupleAndKeywords(vm, tuple("(1, 2, 3)"), NULL, "i|i$i:name", names, &a, &b, &c), 0);
    CHECK_RAISED(vm, "TypeError", "at most 2 positional arguments (3 given)");
    CHECK_INT(PyVMArg_ParseTupleAndKeywords(vm, args, NULL, "i", names, &a), 0);
    CHECK_RAISED(vm, "SystemError", "More keyword list entries");
    CHECK_INT(PyVMArg_ValidateKeywordArguments(vm, kwargs), 1);
    PyVM_DecRef(vm, twice), PyVM_DecRef(vm, wrong), PyVM_DecRef(vm, kwargs), PyVM_DecRef(vm, args);
}

static void one_object(void)
{
    PyObject *number = PyVMLong_FromLong(vm, 14);
    int i = 0;
    long value = 0;
    CHECK_INT(PyVMArg_Parse(vm, number, "i", &i), 1);
    CHECK_INT(i, 14);
    CHECK_INT(through_ParseV(number, "O&", tripled, &value), 1);
    CHECK_INT(value, 42);
    CHECK_INT(PyVMArg_Parse(vm, number, "s", &i), 0);
    CHECK_RAISED(vm, "TypeError", "must be str, not int");
    CHECK_INT(PyVMArg_Parse(vm, tuple("(1, 2)"), "(il)", &i, &value), 1);
    CHECK(i == 1 && value == 2);
    PyVM_DecRef(vm, number);
}

static void unpacked(void)
{
    PyObject *a = NULL, *b = NULL, *c = NULL;
    CHECK_INT(PyVMArg_UnpackTuple(vm, tuple("(1, 2)"), "name", 1, 3, &a, &b, &c), 1);
    CHECK(a == PyVMTuple_GetItem(vm, parsed_tuple, 0) && b == PyVMTuple_GetItem(vm, parsed_tuple, 1) && c == NULL);
    CHECK_INT(through_UnpackTupleV(tuple("(5,)"), "name", 1, 1, &c), 1);
    CHECK_REPR(vm, c, "5");
    CHECK_INT(PyVMArg_UnpackTuple(vm, tuple("()"), "name", 1, 3, &a, &b, &c), 0);
    CHECK_RAISED(vm, "TypeError", "name expected at least 1 argument, got 0");
    CHECK_INT(through_UnpackTupleV(tuple("(1, 2)"), "name", 1, 1, &a), 0);
    CHECK_RAISED(vm, "TypeError", "name expected 1 argument, got 2");
}

/* New in 3.15; the engine has them for every version. */
static void arrays(void)
{
    PyObject *args = evaluate(vm, "(1, 2, 'x')"), *kwnames = evaluate(vm, "('third',)");
    PyObject *items[] = {PyVMTuple_GetItem(vm, args, 0), PyVMTuple_GetItem(vm, args, 1),
                         PyVMTuple_GetItem(vm, args, 2)};
    int a = 0, b = 0;
    const char *s = NULL;
    CHECK_INT(PyVMArg_ParseArray(vm, items, 3, "iis", &a, &b, &s), 1);
    CHECK(a == 1 && b == 2 && strcmp(s, "x") == 0);
    CHECK_INT(through_ParseArrayV(items, 1, "i|i:name", &b, &a), 1);
    CHECK_INT(b, 1);
    CHECK_INT(through_ParseArrayV(items, 2, "i:name", &a), 0);
    CHECK_RAISED(vm, "TypeError", "name() takes exactly 1 argument (2 given)");
    const char *const names[] = {"first", "second", "third", NULL};
    s = NULL;
    CHECK_INT(PyVMArg_ParseArrayAndKeywords(vm, items, 2, kwnames, "ii$s:name", names, &a, &b, &s), 1);
    CHECK_TEXT(s, "x");
    CHECK_INT(through_ParseArrayAndKeywordsV(items, 1, NULL, "i|is", names, &a, &b, &s), 1);
    CHECK_INT(through_ParseArrayAndKeywordsV(items, 0, kwnames, "i|is:name", names, &a, &b, &s), 0);
    CHECK_RAISED(vm, "TypeError", "missing required argument 'first' (pos 1)");
    PyVM_DecRef(vm, kwnames), PyVM_DecRef(vm, args);
}

static void all(void)
{
    integers();
    other_numbers_and_characters();
    text_and_bytes();
    encoded();
    objects();
    shapes();
    keywords();
    one_object();
    unpacked();
    arrays();
    cleanups = 0;
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
