/*
 * types.h: what base.c and main.c share. HEADER is CPython's Python.h, or pyvm/implicit.h. C and C++.
 */
#ifndef TYPES_H
#define TYPES_H

#include HEADER

#include <stddef.h>

typedef struct {
    PyObject_HEAD
    PyObject *item;
    PyObject *dict;
} Thing;

#ifdef __cplusplus
extern "C" {
#endif
extern PyTypeObject Base;
#ifdef __cplusplus
}
#endif

#endif
