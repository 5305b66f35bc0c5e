/* Generated: pyvm-codegen generate. Do not edit: the headers of the CPython that the engine is compiled for (codegen/headers.txt). */
#ifndef PYVM_ENGINE_HEADERS_H
#define PYVM_ENGINE_HEADERS_H

/* Lengths in format strings are Py_ssize_t, in every version. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

/* datetime.h has a static variable that not every file of an engine uses. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic pop

#endif
