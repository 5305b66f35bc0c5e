/*
 * pyvm/private/arguments.h: private functions of CPython's that existing code uses: checks of arguments, as Argument
 * Clinic writes them. Each does what CPython's does, by means of the public API.
 */
#ifndef PYVM_PRIVATE_ARGUMENTS_H
#define PYVM_PRIVATE_ARGUMENTS_H

#include "pyvm/pyvm.h"

static inline int _PyArg_NoKeywords(const char *function, PyObject *kwargs)
{
    PyVM *vm = PyVM_Default();
    if (!kwargs || PyVMDict_Size(vm, kwargs) == 0)
        return 1;
    PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s() takes no keyword arguments", function);
    return 0;
}

static inline int _PyArg_NoPositional(const char *function, PyObject *args)
{
    PyVM *vm = PyVM_Default();
    if (!args || PyVMTuple_Size(vm, args) == 0)
        return 1;
    PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s() takes no positional arguments", function);
    return 0;
}

static inline int _PyArg_NoKwnames(const char *function, PyObject *names)
{
    PyVM *vm = PyVM_Default();
    if (!names || PyVMTuple_Size(vm, names) == 0)
        return 1;
    PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s() takes no keyword arguments", function);
    return 0;
}

/* Whether there are as many arguments as a function takes; 0 with TypeError. */
static inline int _PyArg_CheckPositional(const char *function, Py_ssize_t count, Py_ssize_t least, Py_ssize_t most)
{
    PyVM *vm = PyVM_Default();
    if (least <= count && count <= most)
        return 1;
    Py_ssize_t bound = count < least ? least : most;
    const char *side = least == most ? "" : (count < least ? "at least " : "at most "), *plural = bound == 1 ? "" : "s";
    if (function)
        PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s expected %s%zd argument%s, got %zd", function, side, bound,
                       plural, count);
    else
        PyVMErr_Format(vm, PyVMExc_TypeError(vm), "unpacked tuple should have %s%zd element%s, but has %zd", side,
                       bound, plural, count);
    return 0;
}

/* Raises the TypeError for an argument of a wrong type. */
static inline void _PyArg_BadArgument(const char *function, const char *which, const char *expected, PyObject *argument)
{
    PyVM *vm = PyVM_Default();
    const char *found = argument == PyVM_None(vm) ? "None" : PyVM_TYPE(vm, argument)->tp_name;
    PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s() %.200s must be %.50s, not %.50s", function, which, expected,
                   found);
}

#endif
