/*
 * cross.h: objects that cross from one VM to another, as Python expressions.
 */
#ifndef PYVM_TESTS_CROSS_H
#define PYVM_TESTS_CROSS_H

#include "support/expect.h"

/* What `x` of __main__ is after this code; a new reference; NULL with a failure noted. */
static inline PyObject *value_of_x(PyVM *vm, const char *code)
{
    if (PyVMRun_SimpleString(vm, code) != 0) {
        check_failed(__FILE__, __LINE__, "in the VM of the object: %s", code);
        return NULL;
    }
    PyObject *main = PyVMImport_AddModule(vm, "__main__");
    return PyVMObject_GetAttrString(vm, main, "x");
}

/* Makes an object the `x` of __main__; takes the reference. */
static inline void set_x(PyVM *vm, PyObject *object)
{
    CHECK(PyVMObject_SetAttrString(vm, PyVMImport_AddModule(vm, "__main__"), "x", object) == 0);
    PyVM_DecRef(vm, object);
}

/* `made` sets x in `from`; x crosses; `expected` is a test of x in `to`. */
static inline void cross(PyVM *to, PyVM *from, const char *made, const char *expected)
{
    char code[2000];
    PyObject *object = value_of_x(from, made);
    PyObject *result = object ? PyVM_Transfer(to, from, object) : NULL;
    if (!result) {
        char text[1000];
        take_exception(to, text, sizeof text);
        check_failed(__FILE__, __LINE__, "%s does not cross: %s%s", made, text, last_error_text());
    } else {
        set_x(to, result);
        snprintf(code, sizeof code, "%s\nassert %s, repr(x)", "import sys", expected);
        if (PyVMRun_SimpleString(to, code) != 0)
            check_failed(__FILE__, __LINE__, "%s has crossed, but not: %s", made, expected);
    }
    if (object)
        PyVM_DecRef(from, object);
    CHECK_NO_EXCEPTION(from);
}

/* `made` sets x in `from`; it does not cross, and what is raised in `to` contains `text`. */
static inline void cross_not(PyVM *to, PyVM *from, const char *made, const char *type, const char *text)
{
    PyObject *object = value_of_x(from, made);
    PyObject *result = object ? PyVM_Transfer(to, from, object) : NULL;
    if (result)
        check_failed(__FILE__, __LINE__, "%s has crossed", made);
    CHECK_RAISED(to, type, text);
    CHECK_NO_EXCEPTION(from);
    if (object)
        PyVM_DecRef(from, object);
}

#endif
