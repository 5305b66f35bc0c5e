/*
 * variadic.h: twins of CPython's variadic functions that take a va_list (codegen/variadics.toml).
 *
 * Each does what the function of its name without the V does. Like CPython's own functions with a va_list, they leave
 * it undefined whether `arguments` can be used further.
 */
#ifndef PYVM_ENGINE_VARIADIC_H
#define PYVM_ENGINE_VARIADIC_H

#include "engine/cpython/headers.h"
#include <stdarg.h>

PyObject *pyvm_PyObject_CallFunctionV(PyObject *callable, const char *format, va_list arguments);
PyObject *pyvm_PyObject_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments);
PyObject *pyvm_PyObject_CallFunctionObjArgsV(PyObject *callable, va_list arguments);
PyObject *pyvm_PyObject_CallMethodObjArgsV(PyObject *obj, PyObject *name, va_list arguments);
PyObject *pyvm_PyEval_CallFunctionV(PyObject *callable, const char *format, va_list arguments);
PyObject *pyvm_PyEval_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments);
PyObject *pyvm_PyTuple_PackV(Py_ssize_t n, va_list arguments);

int pyvm_PyArg_ParseV(PyObject *args, const char *format, va_list arguments);
int pyvm_PyArg_UnpackTupleV(PyObject *args, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments);
int pyvm_PyArg_ParseArrayV(PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments);
int pyvm_PyArg_ParseArrayAndKeywordsV(PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format,
                                      const char *const *kwlist, va_list arguments);

int pyvm_PyErr_WarnFormatV(PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments);
int pyvm_PyErr_WarnExplicitFormatV(PyObject *category, const char *filename, int lineno, const char *module,
                                   PyObject *registry, const char *format, va_list arguments);
int pyvm_PyErr_ResourceWarningV(PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments);
#if PY_VERSION_HEX >= 0x030D0000
void pyvm_PyErr_FormatUnraisableV(const char *format, va_list arguments);
#endif

int pyvm_PySys_AuditV(const char *event, const char *argFormat, va_list arguments);
void pyvm_PySys_WriteStdoutV(const char *format, va_list arguments);
void pyvm_PySys_WriteStderrV(const char *format, va_list arguments);
void pyvm_PySys_FormatStdoutV(const char *format, va_list arguments);
void pyvm_PySys_FormatStderrV(const char *format, va_list arguments);

#if PY_VERSION_HEX >= 0x030E0000
int pyvm_PyUnicodeWriter_FormatV(PyUnicodeWriter *writer, const char *format, va_list arguments);
#endif
#if PY_VERSION_HEX >= 0x030F0000
int pyvm_PyBytesWriter_FormatV(PyBytesWriter *writer, const char *format, va_list arguments);
#endif

#endif
