/*
 * known.h: what packing and unpacking need of an interpreter's modules. It is looked up once in each interpreter.
 */
#ifndef PYVM_COPY_KNOWN_H
#define PYVM_COPY_KNOWN_H

#include "engine/copy/unpack/texts.h"

typedef struct pyvm_known {
    /* Of copyreg and of object. */
    PyObject *new_object, *new_object_ex; /* what reducers name: __newobj__, __newobj_ex__ */
    PyObject *dispatch_table, *slot_names;
    PyObject *object_reduce, *object_reduce_ex, *object_getstate;
    /* Names. */
    PyObject *reduce, *reduce_ex, *getstate, *getnewargs, *getnewargs_ex, *setstate, *dict, *new, *module, *qualname,
        *name;
    PyObject *append, *extend, *main, *builtins, *locals;
    PyObject *protocol; /* 5 */
    PyObject *empty_tuple;
    PyObject *nothing;    /* a function of Python code that does nothing */
    PyObject *exporter;   /* a type: see unpack/exporter.h */
    PyObject *small[256]; /* ints: small[(unsigned char)i] is i, from -128 to 127 */
    pyvm_texts keys, attributes;
    PyObject *by_value; /* pyvm._by_value.reduce; NULL: not needed yet */
} pyvm_known;

/* Needs a current state; borrowed; NULL with an exception. */
pyvm_known *pyvm_known_get(void);

#endif
