/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's warnings.h, with the VM first. */
#ifndef PYVM_API_WARNINGS_H
#define PYVM_API_WARNINGS_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyErr_ResourceWarning. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_ResourceWarning(PyVM *vm, PyObject *source, Py_ssize_t stack_level, const char *format, ...);

/** PyErr_ResourceWarningV. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_ResourceWarningV(PyVM *vm, PyObject *source, Py_ssize_t stack_level, const char *format, va_list arguments);

/** PyErr_Warn. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_Warn(PyVM *vm, PyObject *category, const char *message);

/** PyErr_WarnEx. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_WarnEx(PyVM *vm, PyObject *category, const char *message, Py_ssize_t stack_level);

/** PyErr_WarnExplicit. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_WarnExplicit(PyVM *vm, PyObject *category, const char *message, const char *filename, int lineno, const char *module, PyObject *registry);

/** PyErr_WarnExplicitFormat. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_WarnExplicitFormat(PyVM *vm, PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, ...);

/** PyErr_WarnExplicitFormatV. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_WarnExplicitFormatV(PyVM *vm, PyObject *category, const char *filename, int lineno, const char *module, PyObject *registry, const char *format, va_list arguments);

/** PyErr_WarnExplicitObject. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_WarnExplicitObject(PyVM *vm, PyObject *category, PyObject *message, PyObject *filename, int lineno, PyObject *module, PyObject *registry);

/** PyErr_WarnFormat. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_WarnFormat(PyVM *vm, PyObject *category, Py_ssize_t stack_level, const char *format, ...);

/** PyErr_WarnFormatV. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMErr_WarnFormatV(PyVM *vm, PyObject *category, Py_ssize_t stack_level, const char *format, va_list arguments);

#ifdef __cplusplus
}
#endif

#endif
