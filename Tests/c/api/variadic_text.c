/*
 * variadic_text.c: variadic functions that make text, and their va_list twins: PyVMUnicode_FromFormat with each
 * conversion that is documented, PyVMBytes_FromFormat, exceptions, warnings, output, audit events, the writers.
 * Where CPython lacks one of them, it is the twin's name that the exception has: the twin is what was called.
 */
#include <limits.h>

#include "support/expect.h"

static PyVM *vm;

/* Each twin, as a variadic function of this file: `through_twin_X(...)` calls it with the same arguments. */
#define TWIN(result_type, twin, parameters, arguments, last) \
    static result_type through_##twin parameters             \
    {                                                        \
        va_list list;                                        \
        va_start(list, last);                                \
        result_type result = PyVM##twin arguments;           \
        va_end(list);                                        \
        return result;                                       \
    }

#define VOID_TWIN(twin)                                 \
    static void through_##twin(const char *format, ...) \
    {                                                   \
        va_list list;                                   \
        va_start(list, format);                         \
        PyVM##twin(vm, format, list);                   \
        va_end(list);                                   \
    }

TWIN(PyObject *, Unicode_FromFormatV, (const char *format, ...), (vm, format, list), format)
TWIN(PyObject *, Bytes_FromFormatV, (const char *format, ...), (vm, format, list), format)
TWIN(PyObject *, Err_FormatV, (PyObject * type, const char *format, ...), (vm, type, format, list), format)
TWIN(int, Err_WarnFormatV, (PyObject * category, Py_ssize_t level, const char *format, ...),
     (vm, category, level, format, list), format)
TWIN(int, Err_ResourceWarningV, (PyObject * source, Py_ssize_t level, const char *format, ...),
     (vm, source, level, format, list), format)
TWIN(int, Err_WarnExplicitFormatV, (PyObject * category, const char *file, int line, const char *format, ...),
     (vm, category, file, line, "module", NULL, format, list), format)
TWIN(int, Sys_AuditV, (const char *event, const char *format, ...), (vm, event, format, list), format)
TWIN(int, OS_vsnprintf, (char *text, size_t size, const char *format, ...), (vm, text, size, format, list), format)
TWIN(int, UnicodeWriter_FormatV, (PyUnicodeWriter * writer, const char *format, ...), (vm, writer, format, list),
     format)
TWIN(int, BytesWriter_FormatV, (PyBytesWriter * writer, const char *format, ...), (vm, writer, format, list), format)
VOID_TWIN(Err_FormatUnraisableV)
VOID_TWIN(Sys_WriteStdoutV)
VOID_TWIN(Sys_WriteStderrV)
VOID_TWIN(Sys_FormatStdoutV)
VOID_TWIN(Sys_FormatStderrV)

/* PyVMUnicode_FromFormat and its twin give `expected`, a repr. */
#define CHECK_FORMAT(expected, ...)                                        \
    do {                                                                   \
        CHECK_NEW(vm, PyVMUnicode_FromFormat(vm, __VA_ARGS__), expected);  \
        CHECK_NEW(vm, through_Unicode_FromFormatV(__VA_ARGS__), expected); \
    } while (0)

static void strings(void)
{
    CHECK_FORMAT("'100%'", "100%%");
    CHECK_FORMAT("'a\\U0001f40d'", "%c%c", 'a', 0x1F40D);
    CHECK_FORMAT("'-2147483648 -1 4294967295'", "%d %i %u", INT_MIN, -1, UINT_MAX);
    CHECK_FORMAT("'-9223372036854775808 18446744073709551615'", "%ld %lu", LONG_MIN, ULONG_MAX);
    CHECK_FORMAT("'-9223372036854775808 18446744073709551615'", "%lld %llu", LLONG_MIN, ULLONG_MAX);
    CHECK_FORMAT("'-1 18446744073709551615'", "%zd %zu", (Py_ssize_t)-1, SIZE_MAX);
    CHECK_FORMAT("'ff'", "%x", 0xFF);
    CHECK_FORMAT("'   42 00042'", "%5d %05d", 42, 42);
    CHECK_FORMAT("'text te'", "%s %.2s", "text", "text");
    CHECK_FORMAT("'\\ufffd!'", "%s!", "\xFF"); /* what is no UTF-8 is replaced */
    CHECK_FORMAT("'0x10'", "%p", (void *)0x10);
    PyObject *word = PyVMUnicode_FromString(vm, "w\xC3\xA9"), *nothing = NULL;
    CHECK_FORMAT("\"'w\\\\xe9' w\\xe9 w\\xe9 'w\\xe9'\"", "%A %U %S %R", word, word, word, word);
    CHECK_FORMAT("'w\\xe9 other'", "%V %V", word, "unused", nothing, "other");
    if (RUNS(vm, 12)) {
        CHECK_FORMAT("'ffffffffffffffff FF 17 42   |wide -5 6'", "%lx %X %o %-5d|%ls %jd %td", ULONG_MAX, 0xFF, 017, 42,
                     L"wide", (intmax_t)-5, (ptrdiff_t)6);
        CHECK_FORMAT("'   ab|ab   '", "%5s|%-5s", "ab", "ab");
        CHECK_FORMAT("'   ab'", "%*s", 5, "ab");
    }
    if (RUNS(vm, 13)) {
        PyObject *error = evaluate(vm, "__import__('decimal').Decimal(0)");
        PyObject *type = (PyObject *)PyVM_TYPE(vm, error);
        CHECK_FORMAT("'decimal.Decimal decimal:Decimal decimal.Decimal decimal:Decimal'", "%T %#T %N %#N", error, error,
                     type, type);
        PyVM_DecRef(vm, error);
    }
    if (RUNS(vm, 12)) {
        CHECK(PyVMUnicode_FromFormat(vm, "%Q", 1) == NULL);
        CHECK_RAISED(vm, "SystemError", "invalid format string: %Q");
    } else {
        CHECK_FORMAT("'%Q'", "%Q", 1); /* 3.11 copies what it does not know */
    }

    CHECK_NEW(vm, PyVMBytes_FromFormat(vm, "%d %s %c %x%%", -1, "a", 'b', 255), "b'-1 a b ff%'");
    CHECK_NEW(vm, through_Bytes_FromFormatV("%zd %.1s", (Py_ssize_t)7, "abc"), "b'7 a'");
    char room[8];
    CHECK_INT(PyVMOS_snprintf(vm, room, sizeof room, "%d-%s", 12, "abcdefgh"), 11);
    CHECK_TEXT(room, "12-abcd");
    CHECK_INT(through_OS_vsnprintf(room, sizeof room, "%.2f", 0.5), 4);
    CHECK_TEXT(room, "0.50");
    PyVM_DecRef(vm, word);
}

static void exceptions(void)
{
    PyObject *word = PyVMUnicode_FromString(vm, "word");
    CHECK(PyVMErr_Format(vm, PyVMExc_ValueError(vm), "%d %s %R", 7, "seven", word) == NULL);
    CHECK_RAISED(vm, "ValueError", "7 seven 'word'");
    CHECK(through_Err_FormatV(PyVMExc_KeyError(vm), "%zd", (Py_ssize_t)8) == NULL);
    CHECK_RAISED(vm, "KeyError", "8");

    CHECK_RUN(vm,
              "import sys\n"
              "unraisable = []\n"
              "sys.unraisablehook = lambda u: unraisable.append((u.err_msg, repr(u.exc_value)))\n");
    for (int by_twin = 0; by_twin < 2; by_twin++) {
        PyVMErr_SetString(vm, PyVMExc_OSError(vm), "lost");
        if (by_twin)
            through_Err_FormatUnraisableV("while doing %d", 9);
        else
            PyVMErr_FormatUnraisable(vm, "while doing %d", 9);
        if (!RUNS(vm, 13))
            CHECK_NEEDS(vm, "PyErr_FormatUnraisable", "3.13");
    }
    CHECK_NO_EXCEPTION(vm);
    CHECK_NEW(vm, evaluate(vm, "unraisable"),
              RUNS(vm, 13) ? "[('while doing 9', \"OSError('lost')\"), ('while doing 9', \"OSError('lost')\")]" : "[]");
    CHECK_RUN(vm, "sys.unraisablehook = sys.__unraisablehook__");
    PyVM_DecRef(vm, word);
}

static void warnings(void)
{
    CHECK_RUN(vm,
              "import warnings\n"
              "shown = []\n"
              "warnings.simplefilter('always')\n"
              "warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: (\n"
              "    shown.append((str(message), category.__name__, filename, lineno)))\n");
    CHECK_INT(PyVMErr_WarnFormat(vm, PyVMExc_UserWarning(vm), 1, "%d %s", 1, "one"), 0);
    CHECK_INT(through_Err_WarnFormatV(PyVMExc_DeprecationWarning(vm), 1, "%d", 2), 0);
    CHECK_INT(PyVMErr_ResourceWarning(vm, PyVM_None(vm), 1, "%s", "three"), 0);
    CHECK_INT(through_Err_ResourceWarningV(PyVM_None(vm), 1, "%d", 4), 0);
    CHECK_INT(PyVMErr_WarnExplicitFormat(vm, PyVMExc_UserWarning(vm), "file.py", 55, "module", NULL, "%c", '5'), 0);
    CHECK_INT(through_Err_WarnExplicitFormatV(PyVMExc_UserWarning(vm), "file.py", 66, "%d", 6), 0);
    CHECK_NEW(vm, evaluate(vm, "[entry[:2] for entry in shown]"),
              "[('1 one', 'UserWarning'), ('2', 'DeprecationWarning'), ('three', 'ResourceWarning'), "
              "('4', 'ResourceWarning'), ('5', 'UserWarning'), ('6', 'UserWarning')]");
    CHECK_NEW(vm, evaluate(vm, "[entry[2:] for entry in shown[4:]]"), "[('file.py', 55), ('file.py', 66)]");

    CHECK_RUN(vm, "warnings.simplefilter('error')");
    CHECK_INT(PyVMErr_WarnFormat(vm, PyVMExc_UserWarning(vm), 1, "%d as an exception", 7), -1);
    CHECK_RAISED(vm, "UserWarning", "7 as an exception");
    CHECK_INT(through_Err_WarnFormatV(PyVM_None(vm), 1, "8"), -1);
    CHECK_RAISED(vm, "TypeError", "'NoneType' object is not callable");
    CHECK_RUN(vm, "warnings.resetwarnings()");
}

/* CHECK_WRITTEN(file, "expected") takes what was written to sys.stdout or sys.stderr. */
#define CHECK_WRITTEN(file, expected)                                     \
    do {                                                                  \
        CHECK_NEW(vm, evaluate(vm, "sys." file ".getvalue()"), expected); \
        CHECK_RUN(vm, "sys." file " = io.StringIO()");                    \
    } while (0)

static void output(void)
{
    CHECK_RUN(vm, "import io, sys; sys.stdout = io.StringIO(); sys.stderr = io.StringIO()");
    PyObject *list = evaluate(vm, "[1]");
    PyVMSys_WriteStdout(vm, "%d %s\n", 1, "one");
    through_Sys_WriteStdoutV("%.1f", 2.5);
    CHECK_WRITTEN("stdout", "'1 one\\n2.5'");
    PyVMSys_WriteStderr(vm, "%c", '3');
    through_Sys_WriteStderrV("%d", 4);
    CHECK_WRITTEN("stderr", "'34'");
    PyVMSys_FormatStdout(vm, "%R", list);
    through_Sys_FormatStdoutV("%S", list);
    CHECK_WRITTEN("stdout", "'[1][1]'");
    PyVMSys_FormatStderr(vm, "%zd", (Py_ssize_t)5);
    through_Sys_FormatStderrV("%A", list);
    CHECK_WRITTEN("stderr", "'5[1]'");

    char line[1500];
    memset(line, 'x', sizeof line - 1);
    line[sizeof line - 1] = '\0';
    PyVMSys_WriteStdout(vm, "%s", line); /* 1000 bytes at most */
    CHECK_NEW(vm, evaluate(vm, "sys.stdout.getvalue() == 'x' * 1000 + '... truncated'"), "True");
    CHECK_RUN(vm, "sys.stdout = sys.__stdout__; sys.stderr = sys.__stderr__");
    CHECK_NO_EXCEPTION(vm);
    PyVM_DecRef(vm, list);
}

static void audit_events(void)
{
    CHECK_RUN(vm,
              "import sys\n"
              "try: heard.clear()\n"
              "except NameError:\n"
              "    heard = []\n"
              "    def hook(event, args):\n"
              "        if event.startswith('pyvm.test'): heard.append((event, args))\n"
              "        if event == 'pyvm.test.refuse': raise PermissionError(args[0])\n"
              "    sys.addaudithook(hook)\n");
    CHECK_INT(PyVMSys_Audit(vm, "pyvm.test", "is", 1, "one"), 0);
    CHECK_INT(PyVMSys_Audit(vm, "pyvm.test.none", NULL), 0);
    CHECK_INT(through_Sys_AuditV("pyvm.test.twin", "(i)", 2), 0);
    CHECK_INT(PyVMSys_Audit(vm, "pyvm.test.refuse", "s", "no"), -1);
    CHECK_RAISED(vm, "PermissionError", "no");
    CHECK_NEW(vm, evaluate(vm, "heard"),
              "[('pyvm.test', (1, 'one')), ('pyvm.test.none', ()), ('pyvm.test.twin', (2,)), "
              "('pyvm.test.refuse', ('no',))]");
}

static void writers(void)
{
    PyUnicodeWriter *text = PyVMUnicodeWriter_Create(vm, 0);
    if (RUNS(vm, 14)) {
        CHECK_INT(PyVMUnicodeWriter_Format(vm, text, "%d ", 1), 0);
        CHECK_INT(through_UnicodeWriter_FormatV(text, "%s", "two"), 0);
        CHECK_NEW(vm, PyVMUnicodeWriter_Finish(vm, text), "'1 two'");
    } else {
        CHECK(text == NULL);
        CHECK_NEEDS(vm, "PyUnicodeWriter_Create", "3.14");
        CHECK_INT(PyVMUnicodeWriter_Format(vm, text, "%d ", 1), -1);
        CHECK_NEEDS(vm, "PyUnicodeWriter_Format", "3.14");
        CHECK_INT(through_UnicodeWriter_FormatV(text, "%s", "two"), -1);
        CHECK_NEEDS(vm, "PyUnicodeWriter_Format", "3.14");
    }
    PyBytesWriter *bytes = PyVMBytesWriter_Create(vm, 0);
    if (RUNS(vm, 15)) {
        CHECK_INT(PyVMBytesWriter_Format(vm, bytes, "%d ", 1), 0);
        CHECK_INT(through_BytesWriter_FormatV(bytes, "%s", "two"), 0);
        CHECK_NEW(vm, PyVMBytesWriter_Finish(vm, bytes), "b'1 two'");
    } else {
        CHECK(bytes == NULL);
        CHECK_NEEDS(vm, "PyBytesWriter_Create", "3.15");
        CHECK_INT(PyVMBytesWriter_Format(vm, bytes, "%d ", 1), -1);
        CHECK_NEEDS(vm, "PyBytesWriter_Format", "3.15");
        CHECK_INT(through_BytesWriter_FormatV(bytes, "%s", "two"), -1);
        CHECK_NEEDS(vm, "PyBytesWriter_Format", "3.15");
    }
}

static void all(void)
{
    strings();
    exceptions();
    warnings();
    output();
    audit_events();
    writers();
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
