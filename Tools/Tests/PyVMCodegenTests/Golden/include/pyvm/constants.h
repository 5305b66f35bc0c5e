/* Generated: pyvm-codegen generate. Do not edit: CPython's constants; each engine asserts their values (Sources/engine/api/layout.c). */
#ifndef PYVM_CONSTANTS_H
#define PYVM_CONSTANTS_H

#include <float.h>
#include <limits.h>
#include <math.h>
#include "pyvm/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Python.h */
#define PY_VERSION_HEX 0x030B0000

/* listobject.h */
#define Py_LIST_LIMIT 0x1000
#define Py_LIST_NAME "list"

/* patchlevel.h */
#define PY_VERSION "3.11"

#ifdef __cplusplus
}
#endif

#endif
