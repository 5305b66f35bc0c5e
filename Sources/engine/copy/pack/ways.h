/*
 * ways.h: how the objects of a class are packed where no reducer is needed.
 */
#ifndef PYVM_COPY_PACK_WAYS_H
#define PYVM_COPY_PACK_WAYS_H

#include "engine/copy/pack/packer.h"

struct pyvm_way {
    /* Begins with an object. PYVM_PACK_OTHER: this one is for its reducer. */
    int (*begin)(pyvm_packer *packer, PyObject *object, const pyvm_way *way);
    /* The part of that number, a new reference, or NULL: there is none, or it failed with an exception. */
    PyObject *(*part)(pyvm_known *known, PyObject *object, Py_ssize_t number);
    int step; /* what makes it, of a class and these parts */
};

/* The way of the type's objects. NULL: by a reducer, or with an exception. */
const pyvm_way *pyvm_ways_of(pyvm_packer *packer, PyTypeObject *type);

/* Forgets what it has found for this packer. */
void pyvm_ways_end(pyvm_packer *packer);

#endif
