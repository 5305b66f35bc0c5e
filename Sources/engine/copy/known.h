/*
 * known.h: what packing and unpacking need of an interpreter's modules. It is looked up once in each interpreter.
 */
#ifndef PYVM_COPY_KNOWN_H
#define PYVM_COPY_KNOWN_H

#include "engine/copy/unpack/texts.h"
#include "engine/table/datetime.h"

/* Names of the attributes of dates and times, in the order in which they are packed. */
enum {
    PYVM_KNOWN_YEAR,
    PYVM_KNOWN_MONTH,
    PYVM_KNOWN_DAY,
    PYVM_KNOWN_HOUR,
    PYVM_KNOWN_MINUTE,
    PYVM_KNOWN_SECOND,
    PYVM_KNOWN_MICROSECOND,
    PYVM_KNOWN_FOLD,
    PYVM_KNOWN_DAYS,
    PYVM_KNOWN_SECONDS,
    PYVM_KNOWN_MICROSECONDS,
    PYVM_KNOWN_FIELDS
};

typedef struct pyvm_known {
    /* Of copyreg and of object. */
    PyObject *new_object, *new_object_ex; /* what reducers name: __newobj__, __newobj_ex__ */
    PyObject *dispatch_table, *slot_names;
    PyObject *object_reduce, *object_reduce_ex, *object_getstate;
    /* Names. */
    PyObject *reduce, *reduce_ex, *getstate, *getnewargs, *getnewargs_ex, *setstate, *dict, *new, *module, *qualname,
        *name;
    PyObject *append, *extend, *main, *builtins, *locals;
    PyObject *fields[PYVM_KNOWN_FIELDS], *tzinfo, *getinitargs;
    PyObject *collections, *enum_module, *member_map, *member_name, *value, *is_safe, *int_name, *numerator,
        *denominator;
    PyObject *protocol; /* 5 */
    PyObject *empty_tuple;
    PyObject *nothing;    /* a function of Python code that does nothing */
    PyObject *exporter;   /* a type: see unpack/exporter.h */
    PyObject *small[256]; /* ints: small[(unsigned char)i] is i, from -128 to 127 */
    pyvm_texts keys, attributes;
    PyObject *by_value;        /* pyvm._by_value.reduce; NULL: not needed yet */
    PyObject *bare;            /* pyvm._bare.Bare, whose objects that gives; NULL: not needed yet */
    PyObject *cloner, *spaces; /* for what is packed next in this thread: see pack/cloner.h; NULL: nothing */
    unsigned long cloner_thread;
    PyObject *named_tuple_arguments; /* the code of each named tuple's __getnewargs__; NULL: not needed yet */
    const PyDateTime_CAPI *times;    /* NULL: not needed yet, or not there */
    bool has_no_times;
} pyvm_known;

/* Needs a current state; borrowed; NULL with an exception. */
pyvm_known *pyvm_known_get(void);

/* The datetime module's C API. NULL, without an exception: the module is in Python here, or cannot be imported. */
const PyDateTime_CAPI *pyvm_known_times(pyvm_known *known);

#endif
