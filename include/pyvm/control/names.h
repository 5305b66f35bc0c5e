/*
 * pyvm/control/names.h: CPython's older names for what C has itself.
 */
#ifndef PYVM_CONTROL_NAMES_H
#define PYVM_CONTROL_NAMES_H

#include <stdarg.h>
#include <stdint.h>
#include <string.h>

/** memcpy. */
#define Py_MEMCPY memcpy

/** va_copy. */
#define Py_VA_COPY va_copy

/** int32_t. */
#define PY_INT32_T int32_t

/** int64_t. */
#define PY_INT64_T int64_t

/** uint32_t. */
#define PY_UINT32_T uint32_t

/** uint64_t. */
#define PY_UINT64_T uint64_t

/** long long. */
#define PY_LONG_LONG long long

/** The type of a time-out in microseconds. */
#define PY_TIMEOUT_T long long

/** Defined: strings hold the whole of Unicode. */
#define Py_USING_UNICODE

/** Defined: a wchar_t holds any character. */
#define Py_UNICODE_WIDE

/** Defined: PyVMThread_get_thread_native_id works. */
#define PY_HAVE_THREAD_NATIVE_ID

/** Defined: features of the parser need `from __future__`. */
#define PY_PARSER_REQUIRES_FUTURE_KEYWORD

/** Nothing: CPython no longer guards floating-point exceptions. */
#define PyFPE_START_PROTECT(err_string, leave_stmt)

/** Nothing, as PyFPE_START_PROTECT. */
#define PyFPE_END_PROTECT(v)

#endif
