/*
 * pycore_frame.h: stands in for CPython's internal header, which Cython's C code includes to tell a frame its line.
 */
#ifndef Py_INTERNAL_FRAME_H
#define Py_INTERNAL_FRAME_H

#include "Python.h"

#if !PYVM_IS_EXACT
#error "internal/pycore_frame.h shows what each CPython has otherwise: compile with PYVM_API_EXACT for one CPython"
#endif

/* What frames begin with in each CPython; more follows. Tests/checks/implicit/check-headers compares the places. */
struct _frame {
    PyObject ob_base;
    PyFrameObject *f_back;
    struct _PyInterpreterFrame *f_frame;
    PyObject *f_trace;
    int f_lineno;
    char f_trace_lines;
    char f_trace_opcodes;
};

#endif
