/*
 * pyvm/control/structs.h: macros for the structs of objects: their first members, and their initial values.
 */
#ifndef PYVM_CONTROL_STRUCTS_H
#define PYVM_CONTROL_STRUCTS_H

#include <stddef.h>
#include <stdint.h>

#include "pyvm/types.h"

/** The first member of an object's struct. */
#define PyObject_HEAD PyObject ob_base;

/** The first member of an object's struct, if the object has a variable number of items. */
#define PyObject_VAR_HEAD PyVarObject ob_base;

/**
 * Begins the initializer of a static object. `type` must be NULL and is set at run time: a type object belongs to a VM,
 * and has no address that a C initializer could use. The reference count is one that no CPython ever brings to zero: a
 * static object serves all VMs, which do not count together.
 */
#define PyObject_HEAD_INIT(type) {(Py_ssize_t)UINT32_MAX, (type)},

/** The same for a static object with `size` items; a type begins with `PyVarObject_HEAD_INIT(NULL, 0)`. */
#define PyVarObject_HEAD_INIT(type, size) {PyObject_HEAD_INIT(type)(size)},

/** The first members of an exception's struct. */
#define PyException_HEAD \
    PyObject_HEAD        \
    PyObject *dict;      \
    PyObject *args;      \
    PyObject *notes;     \
    PyObject *traceback; \
    PyObject *context;   \
    PyObject *cause;     \
    char suppress_context;

/** The first member of a descriptor's struct. */
#define PyDescr_COMMON PyDescrObject d_common

/** The initial value of a Py_tss_t. */
#define Py_tss_NEEDS_INIT {0, 0}

#endif
