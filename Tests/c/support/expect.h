/*
 * expect.h: checks that say what was expected and what was found, for the tests of the API.
 * They build on support/vm.h; the VM of a check need not be attached.
 */
#ifndef PYVM_TESTS_EXPECT_H
#define PYVM_TESTS_EXPECT_H

#include "support/vm.h"

/* What CPython's sources call 3.13: RUNS(vm, 13) is true on 3.13 and newer. */
#define RUNS(vm, minor) (PyVM_Version(vm) >= (0x03000000UL | (unsigned long)(minor) << 16))

/* One value of each kind against another. The expected one comes last. */
#define CHECK_INT(value, expected) expect_int(__FILE__, __LINE__, #value, (long long)(value), (long long)(expected))
#define CHECK_DOUBLE(value, expected) expect_double(__FILE__, __LINE__, #value, (value), (expected))
#define CHECK_TEXT(value, expected) expect_text(__FILE__, __LINE__, #value, (value), (expected))
#define CHECK_SAME(value, expected) expect_same(__FILE__, __LINE__, #value, (value), (expected))

/* The repr of an object: of a new reference, which is released, or of a borrowed one. */
#define CHECK_NEW(vm, object, expected) expect_repr(__FILE__, __LINE__, #object, (vm), (object), (expected), 1)
#define CHECK_REPR(vm, object, expected) expect_repr(__FILE__, __LINE__, #object, (vm), (object), (expected), 0)

/* No exception is pending; or one is, of this type, and its text contains this: then it is cleared. */
#define CHECK_NO_EXCEPTION(vm) expect_no_exception(__FILE__, __LINE__, (vm))
#define CHECK_RAISED(vm, type, text) expect_raised(__FILE__, __LINE__, (vm), (type), (text))

/* A function which this CPython lacks was called: it raised NotImplementedError with its name and the versions. */
#define CHECK_NEEDS(vm, name, version) expect_missing(__FILE__, __LINE__, (vm), (name), "needs CPython " version)
#define CHECK_REMOVED(vm, name, version) \
    expect_missing(__FILE__, __LINE__, (vm), (name), "was removed in CPython " version)

static inline void expect_int(const char *file, int line, const char *what, long long value, long long expected)
{
    if (value != expected) {
        check_failed(file, line, "%s is %lld (%#llx), not %lld (%#llx)", what, value, (unsigned long long)value,
                     expected, (unsigned long long)expected);
    }
}

static inline void expect_double(const char *file, int line, const char *what, double value, double expected)
{
    if (!(value == expected)) {
        check_failed(file, line, "%s is %.17g, not %.17g", what, value, expected);
    }
}

static inline void expect_text(const char *file, int line, const char *what, const char *value, const char *expected)
{
    if (value == NULL || strcmp(value, expected) != 0) {
        check_failed(file, line, "%s is %s%s%s, not \"%s\"", what, value ? "\"" : "", value ? value : "NULL",
                     value ? "\"" : "", expected);
    }
}

static inline void expect_same(const char *file, int line, const char *what, const void *value, const void *expected)
{
    if (value != expected) {
        check_failed(file, line, "%s is %p, not %p", what, value, expected);
    }
}

/* Takes the pending exception and writes it as "Type: text"; "" when there is none. */
static inline void take_exception(PyVM *vm, char *text, size_t size)
{
    text[0] = '\0';
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *type, *value, *traceback;
    PyVMErr_Fetch(vm, &type, &value, &traceback);
    if (type != NULL) {
        PyVMErr_NormalizeException(vm, &type, &value, &traceback);
        PyObject *message = PyVMObject_Str(vm, value), *name = PyVMType_GetName(vm, PyVM_TYPE(vm, value));
        REQUIRE(message != NULL && name != NULL);
        snprintf(text, size, "%s: %s", PyVMUnicode_AsUTF8(vm, name), PyVMUnicode_AsUTF8(vm, message));
        PyVM_DecRef(vm, message);
        PyVM_DecRef(vm, name);
        PyVM_DecRef(vm, type);
        PyVM_XDECREF(vm, value);
        PyVM_XDECREF(vm, traceback);
    }
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

static inline void expect_no_exception(const char *file, int line, PyVM *vm)
{
    char found[400];
    take_exception(vm, found, sizeof found);
    if (found[0] != '\0')
        check_failed(file, line, "unexpected exception: %s", found);
}

static inline void expect_raised(const char *file, int line, PyVM *vm, const char *type, const char *text)
{
    char found[400];
    take_exception(vm, found, sizeof found);
    size_t length = strlen(type);
    if (strncmp(found, type, length) != 0 || found[length] != ':' || strstr(found + length, text) == NULL)
        check_failed(file, line, "expected %s with \"%s\", found %s", type, text,
                     found[0] != '\0' ? found : "no exception");
}

static inline void expect_missing(const char *file, int line, PyVM *vm, const char *name, const char *why)
{
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    char start[200], end[100], found[400];
    snprintf(start, sizeof start, "NotImplementedError: %s: %s", name, why);
    snprintf(end, sizeof end, "; this VM runs CPython %s", info.version);
    take_exception(vm, found, sizeof found);
    size_t length = strlen(found), of_end = strlen(end);
    if (strncmp(found, start, strlen(start)) != 0 || length < of_end || strcmp(found + length - of_end, end) != 0)
        check_failed(file, line, "expected %s ... %s, found %s", start, end, found[0] != '\0' ? found : "no exception");
}

static inline void expect_repr(const char *file, int line, const char *what, PyVM *vm, PyObject *object,
                               const char *expected, int release)
{
    if (object == NULL) {
        char found[400];
        take_exception(vm, found, sizeof found);
        check_failed(file, line, "%s is NULL, not %s; exception: %s%s", what, expected,
                     found[0] != '\0' ? found : "none", CHECK_DETAILS);
        return;
    }
    PyObject *repr = PyVMObject_ASCII(vm, object);
    REQUIRE(repr != NULL);
    expect_text(file, line, what, PyVMUnicode_AsUTF8(vm, repr), expected);
    PyVM_DecRef(vm, repr);
    if (release)
        PyVM_DecRef(vm, object);
}

/* The value of an expression in __main__: a new reference. */
static inline PyObject *evaluate(PyVM *vm, const char *expression)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    PyObject *value = PyVMRun_String(vm, expression, Py_eval_input, globals, globals);
    if (value == NULL) {
        PyVMErr_Print(vm);
        check_failed(__FILE__, __LINE__, "this was to be evaluated: %s", expression);
        check_end();
    }
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return value;
}

/* The same for what is an integer. */
static inline long long evaluate_int(PyVM *vm, const char *expression)
{
    PyObject *number = evaluate(vm, expression);
    long long value = PyVMLong_AsLongLong(vm, number);
    CHECK_NO_EXCEPTION(vm);
    PyVM_DecRef(vm, number);
    return value;
}

/* Makes an object a global variable of __main__; the reference stays the caller's. */
static inline void set_global(PyVM *vm, const char *name, PyObject *object)
{
    REQUIRE(object != NULL);
    PyObject *module = PyVMImport_AddModule(vm, "__main__");
    REQUIRE(module != NULL && PyVMObject_SetAttrString(vm, module, name, object) == 0);
}

#endif
