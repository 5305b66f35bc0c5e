/* Generated: pyvm-codegen generate. Do not edit: CPython's types; each engine asserts that its CPython has them so (Sources/engine/api/layout.c). */
#ifndef PYVM_TYPES_H
#define PYVM_TYPES_H

#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>
#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Records by name; those with no members below are only pointed to. */
typedef struct PyGetSetDef PyGetSetDef;
typedef struct PyOptions PyOptions;
typedef struct _object PyObject;
typedef struct _typeobject PyTypeObject;

typedef ssize_t Py_ssize_t;

typedef PyObject *(*getter)(PyObject *, void *);

struct _object {
    Py_ssize_t ob_refcnt;
    struct _typeobject *ob_type;
};

struct _typeobject {
    PyObject ob_base;
    const char *tp_name;
};

struct PyGetSetDef {
    const char *name;
    getter get;
    void *closure;
};

/* The members of every version, laid out as in none: what is set is copied by name (Sources/contract/members/PyOptions.h). */
struct PyOptions {
    int level;
    char *name;
    long depth; /* CPython: 3.12 and newer */
    int old_way; /* CPython: 3.11 only */
};

typedef enum PySendResult {
    PYGEN_ERROR = -1,
    PYGEN_RETURN = 0
} PySendResult;

#ifdef __cplusplus
}
#endif

#endif
