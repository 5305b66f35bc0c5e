/*
 * variadic.c: each va_list twin of Sources/engine/table/variadic.c beside the function it stands for, with the same
 * arguments: same result, same exception, same output.
 */
#include "support/python.h"

#include "engine/table/variadic.h"

/* The variadic functions that PyVM's front makes of the twins. */
#define TWIN(result, name, parameters, call, last) \
    static result my_##name parameters             \
    {                                              \
        va_list arguments;                         \
        va_start(arguments, last);                 \
        result value = pyvm_##name##V call;        \
        va_end(arguments);                         \
        return value;                              \
    }

#define VOID_TWIN(name, parameters, call, last) \
    static void my_##name parameters            \
    {                                           \
        va_list arguments;                      \
        va_start(arguments, last);              \
        pyvm_##name##V call;                    \
        va_end(arguments);                      \
    }

TWIN(PyObject *, PyObject_CallFunction, (PyObject * f, const char *format, ...), (f, format, arguments), format)
TWIN(PyObject *, PyObject_CallMethod, (PyObject * o, const char *name, const char *format, ...),
     (o, name, format, arguments), format)
TWIN(PyObject *, PyObject_CallFunctionObjArgs, (PyObject * f, ...), (f, arguments), f)
TWIN(PyObject *, PyObject_CallMethodObjArgs, (PyObject * o, PyObject *name, ...), (o, name, arguments), name)
TWIN(PyObject *, PyEval_CallFunction, (PyObject * f, const char *format, ...), (f, format, arguments), format)
TWIN(PyObject *, PyEval_CallMethod, (PyObject * o, const char *name, const char *format, ...),
     (o, name, format, arguments), format)
TWIN(PyObject *, PyTuple_Pack, (Py_ssize_t n, ...), (n, arguments), n)
TWIN(int, PyArg_Parse, (PyObject * args, const char *format, ...), (args, format, arguments), format)
TWIN(int, PyArg_UnpackTuple, (PyObject * args, const char *name, Py_ssize_t min, Py_ssize_t max, ...),
     (args, name, min, max, arguments), max)
TWIN(int, PyArg_ParseArray, (PyObject *const *args, Py_ssize_t nargs, const char *format, ...),
     (args, nargs, format, arguments), format)
TWIN(int, PyArg_ParseArrayAndKeywords,
     (PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, ...),
     (args, nargs, kwnames, format, kwlist, arguments), kwlist)
TWIN(int, PyErr_WarnFormat, (PyObject * category, Py_ssize_t level, const char *format, ...),
     (category, level, format, arguments), format)
TWIN(int, PyErr_ResourceWarning, (PyObject * source, Py_ssize_t level, const char *format, ...),
     (source, level, format, arguments), format)
TWIN(int, PyErr_WarnExplicitFormat,
     (PyObject * category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format,
      ...),
     (category, filename, lineno, module, registry, format, arguments), format)
TWIN(int, PySys_Audit, (const char *event, const char *format, ...), (event, format, arguments), format)
VOID_TWIN(PySys_WriteStdout, (const char *format, ...), (format, arguments), format)
VOID_TWIN(PySys_WriteStderr, (const char *format, ...), (format, arguments), format)
VOID_TWIN(PySys_FormatStdout, (const char *format, ...), (format, arguments), format)
VOID_TWIN(PySys_FormatStderr, (const char *format, ...), (format, arguments), format)

/* What a call gives, as text: the repr of its result, or its exception. Releases the result. */
static PyObject *outcome(PyObject *result)
{
    PyObject *text = result == NULL ? take_error() : PyObject_Repr(result);
    Py_XDECREF(result);
    return text;
}

/* Compares the outcomes of two calls. */
#define SAME(ours, real)                                                                                            \
    do {                                                                                                            \
        PyObject *our_text = outcome(ours), *real_text = outcome(real);                                             \
        if (PyUnicode_Compare(our_text, real_text) != 0)                                                            \
            check_failed(__FILE__, __LINE__, "%s\n  gives    %s\n  not      %s", #ours, PyUnicode_AsUTF8(our_text), \
                         PyUnicode_AsUTF8(real_text));                                                              \
        Py_DECREF(our_text);                                                                                        \
        Py_DECREF(real_text);                                                                                       \
    } while (0)

#define SAME_CALL(name, ...) SAME(my_##name(__VA_ARGS__), name(__VA_ARGS__))

static void test_calls(void)
{
    PyObject *f = run("def f(*a): return a", "f");
    PyObject *pair = Py_BuildValue("(is)", 1, "two");
    PyObject *none = Py_NewRef(Py_None);
    SAME_CALL(PyObject_CallFunction, f, NULL);
    SAME_CALL(PyObject_CallFunction, f, "");
    SAME_CALL(PyObject_CallFunction, f, " ");
    SAME_CALL(PyObject_CallFunction, f, "i, i ", 1, 2);
    SAME_CALL(PyObject_CallFunction, f, "i", 1);
    SAME_CALL(PyObject_CallFunction, f, "(i)", 1);
    SAME_CALL(PyObject_CallFunction, f, "()");
    SAME_CALL(PyObject_CallFunction, f, "O", pair);
    SAME_CALL(PyObject_CallFunction, f, "OO", pair, none);
    SAME_CALL(PyObject_CallFunction, f, "(OO)", pair, none);
    SAME_CALL(PyObject_CallFunction, f, "[OO]", pair, none);
    SAME_CALL(PyObject_CallFunction, f, "{s:i,s:d}", "a", 1, "b", 2.5);
    SAME_CALL(PyObject_CallFunction, f, "iLnds#y#z", 1, 2LL, (Py_ssize_t)3, 4.5, "abcdef", (Py_ssize_t)3, "xyz",
              (Py_ssize_t)2, NULL);
    SAME_CALL(PyObject_CallFunction, f, "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", 1, 2, 3, 4,
              5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
              33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58,
              59, 60, 61, 62, 63, 64);
    SAME_CALL(PyObject_CallFunction, f, "O", NULL);
    SAME_CALL(PyObject_CallFunction, f, "?", 1);
    SAME_CALL(PyObject_CallFunction, none, "i", 1);
    SAME_CALL(PyObject_CallFunction, NULL, "i", 1);
    CHECK(is_repr(my_PyEval_CallFunction(f, "i", 1), "(1,)"));

    PyObject *text = PyUnicode_FromString("a-b-c");
    SAME_CALL(PyObject_CallMethod, text, "split", "s", "-");
    SAME_CALL(PyObject_CallMethod, text, "split", "si", "-", 1);
    SAME_CALL(PyObject_CallMethod, text, "upper", NULL);
    SAME_CALL(PyObject_CallMethod, text, "missing", NULL);
    SAME_CALL(PyObject_CallMethod, text, "__doc__", NULL);
    SAME_CALL(PyObject_CallMethod, NULL, "upper", NULL);
    SAME_CALL(PyObject_CallMethod, text, NULL, NULL);
    CHECK(is_repr(my_PyEval_CallMethod(text, "upper", NULL), "'A-B-C'"));

    PyObject *split = PyUnicode_FromString("split"), *dash = PyUnicode_FromString("-");
    SAME_CALL(PyObject_CallFunctionObjArgs, f, NULL);
    SAME_CALL(PyObject_CallFunctionObjArgs, f, pair, NULL);
    SAME_CALL(PyObject_CallFunctionObjArgs, f, dash, dash, dash, dash, dash, dash, dash, dash, dash, NULL);
    SAME_CALL(PyObject_CallFunctionObjArgs, NULL, pair, NULL);
    SAME_CALL(PyObject_CallFunctionObjArgs, none, pair, NULL);
    SAME_CALL(PyObject_CallMethodObjArgs, text, split, dash, NULL);
    SAME_CALL(PyObject_CallMethodObjArgs, text, split, dash, dash, dash, dash, dash, dash, dash, dash, NULL);
    SAME_CALL(PyObject_CallMethodObjArgs, text, dash, NULL);
    SAME_CALL(PyObject_CallMethodObjArgs, NULL, split, dash, NULL);
    SAME_CALL(PyTuple_Pack, (Py_ssize_t)0);
    SAME_CALL(PyTuple_Pack, (Py_ssize_t)3, pair, none, dash);

    Py_ssize_t before = Py_REFCNT(pair);
    for (int i = 0; i < 10; i++) {
        Py_XDECREF(my_PyObject_CallFunction(f, "O", pair));
        Py_XDECREF(my_PyObject_CallFunction(f, "OO", pair, pair));
        Py_XDECREF(my_PyObject_CallFunctionObjArgs(f, pair, pair, NULL));
        Py_XDECREF(my_PyTuple_Pack(2, pair, pair));
    }
    CHECK(Py_REFCNT(pair) == before);
    Py_DECREF(f), Py_DECREF(pair), Py_DECREF(none), Py_DECREF(text), Py_DECREF(split), Py_DECREF(dash);
}

static int doubled(PyObject *object, void *address)
{
    long value = PyLong_AsLong(object);
    if (value == -1 && PyErr_Occurred())
        return 0;
    *(long *)address = 2 * value;
    return 1;
}

#define PARSE_ONE(parse, object, format) (number = 0, parse(object, format, &number) ? PyLong_FromLong(number) : NULL)
#define PARSE_TWO(parse, object, format) \
    (number = other = 0, parse(object, format, &number, &other) ? Py_BuildValue("ii", number, other) : NULL)
#define SAME_PARSE(way, object, format) SAME(way(my_PyArg_Parse, object, format), way(PyArg_Parse, object, format))

static void test_parse(void)
{
    int number, other;
    PyObject *three = PyLong_FromLong(3), *pair = Py_BuildValue("(ii)", 4, 5), *text = PyUnicode_FromString("text");
    SAME_PARSE(PARSE_ONE, three, "i");
    SAME_PARSE(PARSE_ONE, three, "i:name");
    SAME_PARSE(PARSE_ONE, text, "i");
    SAME_PARSE(PARSE_ONE, text, "i:name");
    SAME_PARSE(PARSE_ONE, text, "i;a message of one's own");
    SAME_PARSE(PARSE_ONE, three, "|i");
    SAME_PARSE(PARSE_ONE, three, "");
    SAME_PARSE(PARSE_ONE, three, ":name");
    SAME_PARSE(PARSE_TWO, pair, "(ii)");
    SAME_PARSE(PARSE_TWO, pair, "ii");
    SAME_PARSE(PARSE_TWO, three, "(ii)");
    SAME_PARSE(PARSE_TWO, text, "(ii):name");

    long twice = 0;
    CHECK(my_PyArg_Parse(three, "O&", doubled, &twice) && twice == 6);
    PyObject *object = NULL;
    CHECK(my_PyArg_Parse(three, "O!", &PyLong_Type, &object) && object == three);
    CHECK(!my_PyArg_Parse(three, "O!", &PyUnicode_Type, &object) &&
          raised(PyExc_TypeError, "argument must be str, not int"));
    const char *bytes;
    Py_ssize_t size = 0;
    CHECK(my_PyArg_Parse(text, "s#", &bytes, &size) && size == 4 && memcmp(bytes, "text", 4) == 0);
    char *encoded = NULL;
    CHECK(my_PyArg_Parse(text, "es#", "utf-16-le", &encoded, &size) && size == 8);
    PyMem_Free(encoded);
    CHECK(!my_PyArg_Parse(text, "(iiiiiiiiiiiiiiiiiiiiiiiii)", NULL) && raised(PyExc_SystemError, "PyArg_Parse: "));
    Py_DECREF(three), Py_DECREF(pair), Py_DECREF(text);
}

static void test_unpack(void)
{
    PyObject *a = NULL, *b = NULL, *pair = Py_BuildValue("(ii)", 4, 5);
    CHECK(my_PyArg_UnpackTuple(pair, "f", 1, 2, &a, &b) && a == PyTuple_GET_ITEM(pair, 0) &&
          b == PyTuple_GET_ITEM(pair, 1));
#define UNPACK(unpack, args, name, min, max) (unpack(args, name, min, max, &a, &b) ? Py_NewRef(Py_True) : NULL)
#define SAME_UNPACK(...) SAME(UNPACK(my_PyArg_UnpackTuple, __VA_ARGS__), UNPACK(PyArg_UnpackTuple, __VA_ARGS__))
    SAME_UNPACK(pair, "f", 0, 1);
    SAME_UNPACK(pair, NULL, 0, 1);
    SAME_UNPACK(pair, "f", 3, 3);
    SAME_UNPACK(pair, NULL, 3, 4);
    SAME_UNPACK(Py_None, "f", 0, 2);
    Py_DECREF(pair);
}

static void test_parse_array(void)
{
    int number = 0, other = 0;
    PyObject *args[] = {PyLong_FromLong(7), PyLong_FromLong(8)};
    PyObject *names = Py_BuildValue("(s)", "b"), *wrong = Py_BuildValue("(s)", "c");
    const char *const keywords[] = {"a", "b", NULL};
    CHECK(my_PyArg_ParseArray(args, 2, "ii:f", &number, &other) && number == 7 && other == 8);
    CHECK(!my_PyArg_ParseArray(args, 2, "i:f", &number) &&
          raised(PyExc_TypeError, "f() takes exactly 1 argument (2 given)"));
    other = 0;
    CHECK(my_PyArg_ParseArrayAndKeywords(args, 1, names, "i|i:f", keywords, &number, &other) && other == 8);
    CHECK(my_PyArg_ParseArrayAndKeywords(args, 2, NULL, "i|i:f", keywords, &number, &other) && other == 8);
    CHECK(!my_PyArg_ParseArrayAndKeywords(args, 1, wrong, "i|i:f", keywords, &number, &other) &&
          PyErr_ExceptionMatches(PyExc_TypeError));
    PyErr_Clear();
#if PY_VERSION_HEX >= 0x030F0000
#define PARSE_ARRAY(parse, ...) (parse(__VA_ARGS__, &number, &other) ? Py_BuildValue("ii", number, other) : NULL)
#define SAME_ARRAY(...) SAME(PARSE_ARRAY(my_PyArg_ParseArray, __VA_ARGS__), PARSE_ARRAY(PyArg_ParseArray, __VA_ARGS__))
#define SAME_KEYWORDS(...)                                         \
    SAME(PARSE_ARRAY(my_PyArg_ParseArrayAndKeywords, __VA_ARGS__), \
         PARSE_ARRAY(PyArg_ParseArrayAndKeywords, __VA_ARGS__))
    SAME_ARRAY(args, 2, "ii");
    SAME_ARRAY(args, 2, "i");
    SAME_ARRAY(args, 0, "i|i:f");
    SAME_ARRAY(args, 0, "|ii:f");
    SAME_ARRAY(args, 2, "is");
    SAME_KEYWORDS(args, 1, names, "i|i:f", keywords);
    SAME_KEYWORDS(args, 1, wrong, "i|i:f", keywords);
    SAME_KEYWORDS(args, 1, NULL, "ii:f", keywords);
    SAME_KEYWORDS(args, 2, NULL, "i|$i:f", keywords);
#endif
    Py_DECREF(args[0]), Py_DECREF(args[1]), Py_DECREF(names), Py_DECREF(wrong);
}

static void test_warnings(void)
{
    PyObject *seen = run(
        "import warnings, sys\n"
        "seen = []\n"
        "def show(m, c, f, l, file=None, line=None): seen.append((str(m), c.__name__, f, l))\n"
        "warnings.showwarning = show\n"
        "warnings.simplefilter('always')\n",
        "seen");
    CHECK(my_PyErr_WarnFormat(PyExc_UserWarning, 1, "%s and %d", "one", 2) == 0);
    CHECK(my_PyErr_ResourceWarning(Py_None, 1, "left %s", "open") == 0);
    CHECK(my_PyErr_WarnExplicitFormat(PyExc_SyntaxWarning, "file.py", 7, "module", NULL, "at %d", 7) == 0);
    PyObject *source = run("r = '\\n'.join('%s %s' % w[:2] for w in seen) + ' %s %d' % seen[-1][2:]", "r");
    CHECK(is_repr(source, "'one and 2 UserWarning\\nleft open ResourceWarning\\nat 7 SyntaxWarning file.py 7'"));
    Py_XDECREF(run("warnings.simplefilter('error')", "r"));
    CHECK(my_PyErr_WarnFormat(PyExc_UserWarning, 1, "%c", 0x20AC) == -1 && raised(PyExc_UserWarning, "\xE2\x82\xAC"));
    Py_XDECREF(run("warnings.simplefilter('ignore')", "r"));
    Py_DECREF(seen);
}

static void test_audit(void)
{
    PyObject *log = run(
        "log = []\n"
        "def hook(event, args):\n"
        "    if event.startswith('pyvm.'):\n"
        "        log.append((event, args))\n"
        "        if event == 'pyvm.refused': raise ValueError('refused')\n"
        "sys.addaudithook(hook)\n",
        "log");
    PyObject *pair = Py_BuildValue("(ii)", 4, 5);
#define AUDIT(...)                                                                            \
    do {                                                                                      \
        Py_XDECREF(run("log.clear()", "log"));                                                \
        int our_result = my_PySys_Audit(__VA_ARGS__);                                         \
        PyObject *our_error = take_error(), *our_log = PyObject_Repr(log);                    \
        Py_XDECREF(run("log.clear()", "log"));                                                \
        int real_result = PySys_Audit(__VA_ARGS__);                                           \
        PyObject *real_error = take_error(), *real_log = PyObject_Repr(log);                  \
        CHECK(our_result == real_result && PyUnicode_Compare(our_error, real_error) == 0 &&   \
              PyUnicode_Compare(our_log, real_log) == 0);                                     \
        Py_DECREF(our_error), Py_DECREF(our_log), Py_DECREF(real_error), Py_DECREF(real_log); \
    } while (0)
    AUDIT("pyvm.none", NULL);
    AUDIT("pyvm.empty", "");
    AUDIT("pyvm.one", "i", 1);
    AUDIT("pyvm.two", "is", 1, "two");
    AUDIT("pyvm.tuple", "O", pair);
    AUDIT("pyvm.bracket", "(O)", pair);
    AUDIT("pyvm.refused", "i", 1);
    PyErr_SetString(PyExc_KeyError, "older");
    CHECK(my_PySys_Audit("pyvm.pending", "i", 1) == 0 && raised(PyExc_KeyError, "'older'"));
    Py_DECREF(pair);
    Py_DECREF(log);
}

/* What is written to sys.stdout and sys.stderr since the last call: a new reference. */
static PyObject *written(void)
{
    return run(
        "w = sys.stdout.getvalue() + '|' + sys.stderr.getvalue()\n"
        "sys.stdout.truncate(0), sys.stdout.seek(0), sys.stderr.truncate(0), sys.stderr.seek(0)\n",
        "w");
}

static void test_output(void)
{
    Py_XDECREF(run("import io\nsys.stdout, sys.stderr = io.StringIO(), io.StringIO()", "io"));
    char lines[1502];
    memset(lines, 'x', sizeof lines - 1);
    lines[sizeof lines - 1] = '\0';
#define SAME_OUTPUT(name, ...)                    \
    do {                                          \
        PyErr_SetString(PyExc_KeyError, "older"); \
        my_##name(__VA_ARGS__);                   \
        CHECK(raised(PyExc_KeyError, "'older'")); \
        PyObject *ours = written();               \
        name(__VA_ARGS__);                        \
        SAME(ours, written());                    \
    } while (0)
    SAME_OUTPUT(PySys_WriteStdout, "%s %d %%", "text", 3);
    SAME_OUTPUT(PySys_WriteStdout, "%s", lines);
    SAME_OUTPUT(PySys_WriteStdout, "%s", lines + 501);
    SAME_OUTPUT(PySys_WriteStdout, "%s", lines + 500);
    SAME_OUTPUT(PySys_WriteStderr, "%s %d %%", "text", 3);
    SAME_OUTPUT(PySys_WriteStderr, "%s", lines);
    SAME_OUTPUT(PySys_FormatStdout, "%R %S %d", Py_None, Py_True, 3);
    SAME_OUTPUT(PySys_FormatStdout, "%s", lines);
    SAME_OUTPUT(PySys_FormatStderr, "%R %S %d", Py_None, Py_True, 3);
#if PY_VERSION_HEX >= 0x030C0000
    SAME_OUTPUT(PySys_FormatStderr, "%!");
#endif
    Py_XDECREF(run("sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__", "io"));
}

#if PY_VERSION_HEX >= 0x030D0000
VOID_TWIN(PyErr_FormatUnraisable, (const char *format, ...), (format, arguments), format)

static void test_unraisable(void)
{
    PyObject *log = run(
        "log = []\n"
        "sys.unraisablehook = lambda u: log.append((repr(u.exc_value), u.err_msg, u.object))",
        "log");
#define UNRAISABLE(...)                                                                \
    do {                                                                               \
        PyErr_SetString(PyExc_ValueError, "lost");                                     \
        my_PyErr_FormatUnraisable(__VA_ARGS__);                                        \
        CHECK(!PyErr_Occurred());                                                      \
        PyErr_SetString(PyExc_ValueError, "lost");                                     \
        PyErr_FormatUnraisable(__VA_ARGS__);                                           \
        PyObject *r = run("r = len(log) == 2 and log[0] == log[1]\nlog.clear()", "r"); \
        CHECK(r == Py_True);                                                           \
        Py_DECREF(r);                                                                  \
    } while (0)
    UNRAISABLE("ignored in %s %d", "test", 3);
    UNRAISABLE(NULL);
    Py_XDECREF(run("sys.unraisablehook = sys.__unraisablehook__", "log"));
    Py_DECREF(log);
}
#endif

#if PY_VERSION_HEX >= 0x030E0000
TWIN(int, PyUnicodeWriter_Format, (PyUnicodeWriter * writer, const char *format, ...), (writer, format, arguments),
     format)

static void test_text_writer(void)
{
    PyUnicodeWriter *writer = PyUnicodeWriter_Create(0);
    CHECK(my_PyUnicodeWriter_Format(writer, "%d-%R", 1, Py_None) == 0);
    CHECK(my_PyUnicodeWriter_Format(writer, "%!") == -1 && PyErr_Occurred());
    PyErr_Clear();
    CHECK(my_PyUnicodeWriter_Format(writer, "%c", 0x20AC) == 0);
    CHECK(is_repr(PyUnicodeWriter_Finish(writer), "'1-None\\u20ac'"));
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
TWIN(int, PyBytesWriter_Format, (PyBytesWriter * writer, const char *format, ...), (writer, format, arguments), format)

static void test_bytes_writer(void)
{
    PyBytesWriter *writer = PyBytesWriter_Create(0);
    CHECK(my_PyBytesWriter_Format(writer, "%d-%s", 1, "two") == 0);
    CHECK(my_PyBytesWriter_Format(writer, "%c!", 0) == 0);
    CHECK(is_repr(PyBytesWriter_Finish(writer), "b'1-two\\x00!'"));
}
#endif

int main(void)
{
    Py_Initialize();
    test_calls();
    test_parse();
    test_unpack();
    test_parse_array();
    test_warnings();
    test_audit();
    test_output();
#if PY_VERSION_HEX >= 0x030D0000
    test_unraisable();
#endif
#if PY_VERSION_HEX >= 0x030E0000
    test_text_writer();
#endif
#if PY_VERSION_HEX >= 0x030F0000
    test_bytes_writer();
#endif
    CHECK(Py_FinalizeEx() == 0);
    return 0;
}
